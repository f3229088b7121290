"""Arithmetic: fractions."""

from fractions import Fraction
from math import gcd, lcm

from store.bank.template import Draft, Wrong, template
from store.bank.write import listed, tex
from store.questions import RubricPoint


def _frac(top: int, low: int) -> str:
    """LaTeX of a fraction as it is, not reduced."""
    return f"\\frac{{{top}}}{{{low}}}"


def _mixed(whole: int, top: int, low: int) -> str:
    return f"{whole}\\frac{{{top}}}{{{low}}}"


@template(
    "arithmetic.lowest-terms",
    skill="arithmetic.fraction-basics",
    kind="single_choice",
    difficulty=-1.1,
    reason="a common factor must be found and divided out",
    variants=13,
    where=lambda a, b, g: (
        a < b and gcd(a, b) == 1 and a > 1 and g not in (a, b) and Fraction(a + 1, b) != Fraction(a, b + 1)
    ),
    a=range(2, 9),
    b=range(3, 14),
    g=(4, 6, 8, 9, 10, 12),
)
def lowest_terms(a: int, b: int, g: int) -> Draft:
    part = 2 if g % 2 == 0 else 3
    return Draft(
        stem=f"Which of these is ${_frac(a * g, b * g)}$ in lowest terms?",
        key=f"${_frac(a, b)}$",
        form="simplified",
        proof=f"[same(o, F({a * g}, {b * g})) and len(split(o, '{{{a}}}')) > 1 and len(split(o, '{{{b}}}')) > 1 for o in options]",
        wrong=[
            Wrong(
                answer=f"${_frac(a * g // part, b * g // part)}$",
                misconception="stops-reducing-early",
                feedback=f"The value is right. But ${a * g // part}$ and ${b * g // part}$ still share a factor.",
            ),
            Wrong(
                answer=f"${_frac(a, b * g)}$",
                misconception="reduces-numerator-only",
                feedback=f"Only the numerator was divided by ${g}$. Then the value of the fraction changes.",
            ),
            Wrong(
                answer=f"${_frac(a + 1, b)}$",
                misconception="division-slip",
                feedback=f"The denominator fits. Divide ${a * g}$ once more.",
            ),
        ],
        hints=(
            "Find a number that divides both the numerator and the denominator.",
            f"Divide ${a * g}$ and ${b * g}$ by the same number, and go on until they have no common factor any more.",
            f"Dividing both by ${part}$ gives ${_frac(a * g // part, b * g // part)}$. Go on from there.",
        ),
        explanation=(
            f"The greatest common factor of ${a * g}$ and ${b * g}$ is ${g}$.",
            f"${a * g} \\div {g} = {a}$ and ${b * g} \\div {g} = {b}$",
            f"${_frac(a * g, b * g)} = {_frac(a, b)}$",
        ),
    )


@template(
    "arithmetic.greater-than-fraction",
    skill="arithmetic.fraction-basics",
    kind="multiple_choice",
    difficulty=0.0,
    reason="five fractions with different denominators must be compared with one",
    variants=12,
    where=lambda a, b: gcd(a, b) == 1 and a < b - 1 and a > 1,
    a=range(2, 8),
    b=range(5, 12),
)
def greater_than_fraction(a: int, b: int) -> Draft:
    goal = Fraction(a, b)
    candidates = [
        (p, q)
        for q in range(3, 13)
        for p in range(1, q)
        if gcd(p, q) == 1 and q != b and Fraction(1, 40) < abs(Fraction(p, q) - goal) < Fraction(1, 5)
    ]
    above = [item for item in candidates if Fraction(*item) > goal]
    below = [item for item in candidates if Fraction(*item) < goal]
    right = [above[0], above[len(above) // 2]]
    left = [below[0], below[len(below) // 2], below[-1]]
    names = {item: f"${_frac(*item)}$" for item in right + left}

    def wrong(p: int, q: int) -> Wrong:
        m = lcm(q, b)
        return Wrong(
            answer=names[p, q],
            misconception="larger-numbers-larger-fraction",
            feedback=f"With the denominator ${m}$ this is ${_frac(p * m // q, m)}$, and ${_frac(a, b)}$ is ${_frac(a * m // b, m)}$. Compare the numerators.",
        )

    p, q = right[0]
    m = lcm(q, b)
    return Draft(
        stem=f"Which of these fractions are greater than ${_frac(a, b)}$? Choose all that apply.",
        key=[names[item] for item in right],
        proof=f"[value(o) > F({a}, {b}) for o in options]",
        wrong=[wrong(*item) for item in left],
        hints=(
            "When are two fractions easy to compare?",
            f"Bring each fraction and ${_frac(a, b)}$ to the same denominator. Then the larger numerator wins.",
            f"Multiply crosswise as a short cut: for ${_frac(*left[0])}$ compare ${left[0][0]} \\cdot {b} = {left[0][0] * b}$ with ${a} \\cdot {left[0][1]} = {a * left[0][1]}$. The first is smaller, so this fraction is smaller.",
        ),
        explanation=(
            f"For example ${_frac(p, q)} = {_frac(p * m // q, m)}$ and ${_frac(a, b)} = {_frac(a * m // b, m)}$.",
            f"Not greater are {listed([names[item] for item in left])}.",
            f"Greater are {listed([names[item] for item in right])}",
        ),
    )


@template(
    "arithmetic.whole-from-the-rest",
    skill="arithmetic.fraction-basics",
    kind="numeric",
    difficulty=0.8,
    reason="the rest is given, so the fraction of the rest must be found first",
    variants=13,
    where=lambda a, b, unit, story: (
        gcd(a, b) == 1
        and a < b - 1
        and unit * b not in (unit * (b - a), a, b)
        and 2 * a != b
        and (unit * (b - a) * b) % a == 0
    ),
    a=range(2, 7),
    b=range(3, 10),
    unit=range(6, 40),
    story=(
        ("Noor has read {f} of a book. There are {r} pages left.", "How many pages does the book have?"),
        (
            "A farmer in Rwanda has planted {f} of the coffee trees. There are {r} trees left.",
            "How many trees are there in all?",
        ),
        (
            "On a hike in Slovenia {f} of the way is done. There are {r} hundred metres left.",
            "How many hundred metres long is the whole way?",
        ),
        (
            "A baker in Oaxaca has sold {f} of the rolls. There are {r} rolls left.",
            "How many rolls were there at the start?",
        ),
        ("A tiler in Porto has laid {f} of the tiles. There are {r} tiles left.", "How many tiles are there in all?"),
    ),
)
def whole_from_the_rest(a: int, b: int, unit: int, story: tuple[str, str]) -> Draft:
    text, ask = story
    rest, whole = unit * (b - a), unit * b
    return Draft(
        stem=f"{text.format(f=f'${_frac(a, b)}$', r=rest)} {ask}",
        key=whole,
        proof=f"solve('x - {a}*x/{b} = {rest}', 'x')",
        wrong=[
            Wrong(
                answer=rest * b // a,
                misconception="rest-taken-for-part",
                feedback=f"You treated {rest} as ${_frac(a, b)}$ of the whole. But {rest} is what is *left*.",
            ),
            Wrong(
                answer=unit,
                misconception="stops-at-one-part",
                feedback=f"That is one of {b} equal parts. How much are all of them?",
            ),
        ],
        hints=(
            "Which fraction of the whole is left?",
            f"If ${_frac(a, b)}$ is gone, think of {b} equal parts and count how many of them the {rest} fill.",
            f"${_frac(b - a, b)}$ of the whole is {rest}, so one part is ${rest} \\div {b - a} = {unit}$.",
        ),
        explanation=(
            f"Left: $1 - {_frac(a, b)} = {_frac(b - a, b)}$ of the whole",
            f"One part: ${rest} \\div {b - a} = {unit}$",
            f"The whole: ${b} \\cdot {unit} = {whole}$",
        ),
    )


_WORDS = (
    ("In $\\frac{3}{7}$, what is the number $7$ called?", "denominator", (), "It stands below the line.", "It says into how many equal parts the whole is cut. It gives the fraction its *denomination*, its name.", "The word starts with denom-.", "The number below the line is the", (("numerator", "That is the number above the line, here $3$."), ("divisor", "It does play that part, but in a fraction it has a name of its own."))),
    ("In $\\frac{3}{7}$, what is the number $3$ called?", "numerator", (), "It stands above the line.", "It says how many parts are taken: it *numbers* them.", "The word starts with numer-.", "The number above the line is the", (("denominator", "That is the number below the line, here $7$."),)),
    ("What do you get when you turn a fraction upside down, so that $\\frac{2}{5}$ becomes $\\frac{5}{2}$? Name it.", "reciprocal", ("inverse", "multiplicative inverse"), "You need it to divide by a fraction.", "A number multiplied by it gives 1.", "The word starts with recip-.", "A fraction turned upside down is the", (("opposite", "The opposite changes the sign, it does not turn the fraction round."),)),
    ("What is a number called that has exactly two factors, 1 and itself?", "prime", ("prime number", "prime numbers"), "$2$, $3$, $5$ and $7$ are the first of them.", "Every other whole number above 1 is a product of such numbers, so they come *first*.", "The word also means first or best, as in *... time* on television.", "A number with exactly two factors is", (("odd", "Many odd numbers have more than two factors, for example $9$."), ("composite", "That is the name for numbers with more than two factors."))),
    ("What is left over when $17$ is divided by $5$ in whole numbers? Give the name for this, not the number.", "remainder", ("rest",), "The division does not come out even.", "It is what *remains*.", "The word starts with remain-.", "What is left over in a division is the", (("quotient", "That is the result of the division, here 3."), ("difference", "That is the result of a subtraction."))),
    ("What is the result of a multiplication called?", "product", (), "The result of an addition is the sum. This one has a name too.", "The same word is used for what a factory makes.", "The word starts with pro-.", "The result of a multiplication is the", (("factor", "Factors are the numbers that are multiplied. You need the result."), ("sum", "That is the result of an addition."), ("quotient", "That is the result of a division."))),
    ("What is the result of a division called?", "quotient", (), "The result of a subtraction is the difference. This one has a name too.", "The Q in IQ stands for this word.", "The word starts with quo-.", "The result of a division is the", (("product", "That is the result of a multiplication."), ("divisor", "That is the number you divide by. You need the result."))),
    ("$24$ is $4 \\cdot 6$. What is $24$ called, seen from $6$?", "multiple", (), "$6$, $12$, $18$ and $24$ are all of this kind.", "You get it when you multiply $6$ by a whole number.", "The word starts with multi-.", "A whole number times $6$ is of $6$ a", (("factor", "It is the other way round: $6$ is that of $24$."), ("divisor", "It is the other way round: $6$ is that of $24$."))),
    ("$6$ divides $24$ without a remainder. What is $6$ called, seen from $24$?", "factor", ("divisor",), "$24$ can be written as a product with $6$ in it.", "The word is used for each number in a product.", "The word has six letters and starts with fac-.", "A number that divides $24$ is of $24$ a", (("multiple", "It is the other way round: $24$ is that of $6$."),)),
    ("What is a number such as $2\\frac{1}{3}$ called, which has a whole part and a fraction? (two words)", "mixed number", ("mixed fraction", "mixed numeral"), "Two kinds of number stand side by side in it.", "A salad with many things in it has the same first word.", "The first word is *mix-* with the ending -ed; the second one is *number*.", "A whole part with a fraction is a", (("improper fraction", "That is what $\\frac{7}{3}$ is called. Here the whole part is written on its own."),)),
    ("What is a fraction such as $\\frac{9}{4}$ called, whose numerator is greater than its denominator? (two words)", "improper fraction", ("improper",), "It is worth more than a whole.", "It is the opposite of a *proper* one.", "The first word is *proper* with two letters before it that mean *not*; the question itself holds the second word.", "A fraction above one whole is an", (("mixed number", "That is $2\\frac{1}{4}$, with a whole part written on its own."),)),
    ("What does the sign % stand for? Write the word.", "percent", ("per cent", "percentage"), "The word is made of two Latin words.", "It means *out of a hundred*, as in *century*.", "The word starts with per-.", "The sign % is read", (("perimeter", "That is the length around a shape."), ("per mille", "That means out of a thousand."))),
)  # fmt: skip


_WORDS_OF_FACTORS = ("prime", "remainder", "product", "quotient", "multiple", "factor")


@template(
    "arithmetic.words-of-arithmetic",
    skill="arithmetic.fraction-basics",
    kind="short_text",
    difficulty=-0.8,
    reason="one technical word, asked for with an example",
    variants=12,
    curated=True,
    fact=_WORDS,
)
def words_of_arithmetic(
    fact: tuple[str, str, tuple[str, ...], str, str, str, str, tuple[tuple[str, str], ...]],
) -> Draft:
    stem, key, accept, points, explains, step, because, wrong = fact
    return Draft(
        skill="arithmetic.factors-and-multiples" if key in _WORDS_OF_FACTORS else "",
        stem=stem,
        key=[key],
        accept=accept,
        wrong=[Wrong(answer=word, misconception="confuses-terms-of-arithmetic", feedback=text) for word, text in wrong],
        hints=(points, explains, step),
        explanation=(explains, f"{because} {key}."),
    )


@template(
    "arithmetic.add-related-fractions",
    skill="arithmetic.fraction-addition",
    kind="numeric",
    difficulty=-0.8,
    reason="one denominator is a multiple of the other",
    variants=13,
    where=lambda a, b, c, k: (
        a < b
        and c < b * k
        and Fraction(a + c, b * k) != Fraction(a, b)
        and gcd(a, b) == 1
        and gcd(c, b * k) == 1
        and Fraction(a, b) + Fraction(c, b * k) < 1
        and Fraction(a + c, b * k) != Fraction(a + c, b + b * k)
        and Fraction(a, b) + Fraction(c, b * k) != Fraction(a + c, b * k)
    ),
    a=range(1, 7),
    b=range(3, 9),
    c=range(1, 12),
    k=(2, 3, 4),
)
def add_related_fractions(a: int, b: int, c: int, k: int) -> Draft:
    low = b * k
    key = Fraction(a, b) + Fraction(c, low)
    raw = _frac(a * k + c, low)
    return Draft(
        stem=f"Calculate: ${_frac(a, b)} + {_frac(c, low)}$",
        key=key,
        proof=f"F({a}, {b}) + F({c}, {low})",
        wrong=[
            Wrong(
                answer=Fraction(a + c, b + low),
                misconception="adds-denominators",
                feedback="Numerators and denominators were added. The parts must have the same size before you can count them together.",
            ),
            Wrong(
                answer=Fraction(a + c, low),
                misconception="denominator-changed-alone",
                feedback=f"When ${_frac(a, b)}$ gets the denominator ${low}$, its numerator must change as well.",
            ),
        ],
        hints=(
            "The parts have different sizes. How can you make them equal?",
            f"${low}$ is a multiple of ${b}$, so ${_frac(a, b)}$ can be written with the denominator ${low}$.",
            f"${_frac(a, b)} = {_frac(a * k, low)}$. Now add the numerators ${a * k}$ and ${c}$.",
        ),
        explanation=(
            f"Common denominator: ${_frac(a, b)} = {_frac(a * k, low)}$",
            f"${_frac(a * k, low)} + {_frac(c, low)} = {raw}{'' if Fraction(a * k + c, low).denominator == low else f' = {tex(key)}'}$",
        ),
    )


@template(
    "arithmetic.add-unlike-fractions",
    skill="arithmetic.fraction-addition",
    kind="numeric",
    difficulty=0.0,
    reason="both fractions must be changed, with a sum or a difference",
    variants=13,
    where=lambda a, b, c, d, sign: (
        a < b
        and c < d
        and gcd(a, b) == 1
        and gcd(c, d) == 1
        and b % d != 0
        and d % b != 0
        and (sign > 0 or Fraction(a, b) > Fraction(c, d))
        and (sign > 0 or b > d)
        and (a + sign * c) * 1 != 0
    ),
    a=range(1, 8),
    b=range(3, 11),
    c=range(1, 8),
    d=range(3, 11),
    sign=(1, -1),
)
def add_unlike_fractions(a: int, b: int, c: int, d: int, sign: int) -> Draft:
    low = lcm(b, d)
    p, q = a * low // b, c * low // d
    key = Fraction(p + sign * q, low)
    s = "+" if sign > 0 else "-"
    naive = Fraction(a + sign * c, b + sign * d)
    wrong = [
        Wrong(
            answer=naive,
            misconception="adds-denominators" if sign > 0 else "subtracts-denominators",
            feedback=f"You worked with numerators and denominators one by one. Parts of size ${_frac(1, b)}$ and ${_frac(1, d)}$ cannot be counted together.",
        )
    ]
    if Fraction(a + sign * c, low) not in (key, naive):
        wrong.append(
            Wrong(
                answer=Fraction(a + sign * c, low),
                misconception="denominator-changed-alone",
                feedback=f"The denominator ${low}$ is a good choice. But the numerators ${a}$ and ${c}$ must change with it.",
            )
        )
    return Draft(
        stem=f"Calculate: ${_frac(a, b)} {s} {_frac(c, d)}$",
        key=key,
        proof=f"F({a}, {b}) {s} F({c}, {d})",
        wrong=wrong,
        hints=(
            "Which denominator fits both fractions?",
            f"The least common multiple of ${b}$ and ${d}$ is ${low}$. Change both fractions to this denominator.",
            f"${_frac(a, b)} = {_frac(p, low)}$ and ${_frac(c, d)} = {_frac(q, low)}$. Now {'add' if sign > 0 else 'subtract'} the numerators.",
        ),
        explanation=(
            f"Common denominator ${low}$: ${_frac(a, b)} = {_frac(p, low)}$ and ${_frac(c, d)} = {_frac(q, low)}$",
            f"${_frac(p, low)} {s} {_frac(q, low)} = {_frac(p + sign * q, low)}{'' if key.denominator == low else f' = {tex(key)}'}$",
        ),
    )


@template(
    "arithmetic.subtract-mixed-numbers",
    skill="arithmetic.fraction-addition",
    kind="numeric",
    difficulty=0.8,
    reason="mixed numbers with different denominators, and a whole must be broken up",
    variants=13,
    where=lambda w, a, b, v, c, d, story: (
        w > v + 1
        and a < b
        and c < d
        and gcd(a, b) == 1
        and gcd(c, d) == 1
        and b != d
        and Fraction(a, b) < Fraction(c, d)
    ),
    w=range(4, 10),
    a=range(1, 5),
    b=(2, 3, 4, 5, 6),
    v=range(1, 5),
    c=range(1, 6),
    d=(2, 3, 4, 6, 8),
    story=(
        ("A rope in a boatyard in Split is {x} m long. A piece of {y} m is cut off. How many metres are left?", "m"),
        (
            "A sack in a Mumbai kitchen holds {x} kg of rice. Of this, {y} kg are cooked. How many kilograms are left?",
            "kg",
        ),
        ("A tank on a ferry in Bergen holds {x} L of oil. Of this, {y} L are used. How many litres are left?", "L"),
        ("A hike in Kenya takes {x} h. After {y} h there is a rest. How many hours are still to go?", "h"),
    ),
)
def subtract_mixed_numbers(w: int, a: int, b: int, v: int, c: int, d: int, story: tuple[str, str]) -> Draft:
    text, unit = story
    first, second = w + Fraction(a, b), v + Fraction(c, d)
    key, low = first - second, lcm(b, d)
    slip = (w - v) + (Fraction(c, d) - Fraction(a, b))
    p, q = first * low, second * low
    return Draft(
        stem=text.format(x=f"${_mixed(w, a, b)}$", y=f"${_mixed(v, c, d)}$"),
        key=key,
        unit=unit,
        proof=f"({w} + F({a}, {b})) - ({v} + F({c}, {d}))",
        wrong=[
            Wrong(
                answer=slip,
                misconception="smaller-from-larger-fraction",
                feedback=f"You took ${_frac(a, b)}$ from ${_frac(c, d)}$. It is the other way round, so a whole must be broken up.",
            ),
            Wrong(
                answer=first + second,
                misconception="adds-instead-of-subtracts",
                feedback="The two amounts were added. The story asks for what is left.",
            ),
        ],
        hints=(
            "Which calculation does the story ask for? The fraction parts do not fit as they are.",
            f"Turn both mixed numbers into improper fractions with the denominator ${low}$, then subtract.",
            f"${_mixed(w, a, b)} = {_frac(int(p), low)}$ and ${_mixed(v, c, d)} = {_frac(int(q), low)}$. Subtract the numerators.",
        ),
        explanation=(
            f"As improper fractions: ${_mixed(w, a, b)} = {_frac(int(p), low)}$ and ${_mixed(v, c, d)} = {_frac(int(q), low)}$",
            f"${_frac(int(p), low)} - {_frac(int(q), low)} = {_frac(int(p - q), low)}{'' if key.denominator == low else f' = {tex(key)}'}$",
        ),
    )


@template(
    "arithmetic.why-not-add-straight-across",
    skill="arithmetic.fraction-addition",
    kind="free_text",
    difficulty=0.2,
    reason="a wrong rule must be refuted and put right",
    variants=12,
    curated=True,
    where=lambda a, b, name: a < b,
    a=(2, 3, 4),
    b=(3, 4, 5, 6, 8),
    name=("Anton", "Chipo", "Elif", "Hugo", "Mina"),
)
def why_not_add_straight_across(a: int, b: int, name: str) -> Draft:
    key, naive, low = Fraction(1, a) + Fraction(1, b), Fraction(2, a + b), lcm(a, b)
    return Draft(
        stem=(
            f"{name} writes ${_frac(1, a)} + {_frac(1, b)} = {_frac(2, a + b)}$. Without calculating the sum, how can one see that this is wrong? "
            "Then explain how to do it and give the right result."
        ),
        key=(
            f"${_frac(2, a + b)}$ is less than ${_frac(1, a)}$ alone, but adding something must make it more. "
            f"The parts need the same size first: ${_frac(low // a, low)} + {_frac(low // b, low)} = {tex(key)}$."
        ),
        rubric=[
            RubricPoint(
                text=f"Sees that ${_frac(2, a + b)}$ is less than ${_frac(1, a)}$, although something was added (or gives another sound reason)"
            ),
            RubricPoint(text="Says that both fractions must get the same denominator first"),
            RubricPoint(text=f"Gives the right result ${tex(key)}$"),
        ],
        hints=(
            f"Compare the result ${_frac(2, a + b)}$ with ${_frac(1, a)}$. What should adding do?",
            "The numerators count parts. Can parts of different sizes be counted together?",
            f"With the denominator ${low}$ the fractions are ${_frac(low // a, low)}$ and ${_frac(low // b, low)}$. Now the parts have the same size.",
        ),
        explanation=(
            f"${_frac(2, a + b)}{f' = {tex(naive)}' if (a + b) % 2 == 0 else ''}$ is less than ${_frac(1, a)}$, but a sum of positive numbers is more than each of them.",
            f"Same size of parts: ${_frac(1, a)} = {_frac(low // a, low)}$ and ${_frac(1, b)} = {_frac(low // b, low)}$",
            f"${_frac(low // a, low)} + {_frac(low // b, low)} = {tex(key)}$",
        ),
    )


@template(
    "arithmetic.multiply-fractions",
    skill="arithmetic.fraction-multiplication",
    kind="numeric",
    difficulty=-0.8,
    reason="a product of two fractions with something to cancel",
    variants=13,
    where=lambda a, b, c, d: (
        gcd(a, b) == 1
        and gcd(c, d) == 1
        and a < b
        and c < d
        and (gcd(a, d) > 1) != (gcd(b, c) > 1)
        and len({Fraction(a * c, b * d), Fraction(a * d, b * c), Fraction(a + c, b + d)}) == 3
    ),
    a=range(2, 10),
    b=range(3, 13),
    c=range(2, 10),
    d=range(3, 13),
)
def multiply_fractions(a: int, b: int, c: int, d: int) -> Draft:
    key = Fraction(a * c, b * d)
    return Draft(
        stem=f"Calculate: ${_frac(a, b)} \\cdot {_frac(c, d)}$",
        key=key,
        proof=f"F({a}, {b})*F({c}, {d})",
        wrong=[
            Wrong(
                answer=Fraction(a * d, b * c),
                misconception="divides-instead-of-multiplying",
                feedback="One of the fractions was turned upside down. That is needed for division only.",
            ),
            Wrong(
                answer=Fraction(a + c, b + d),
                misconception="adds-in-product",
                feedback="Numerators and denominators were added. The dot stands for a product.",
            ),
        ],
        hints=(
            "Do you need a common denominator for a product?",
            "Multiply numerator by numerator and denominator by denominator. You may cancel before that.",
            f"As one fraction this is $\\frac{{{a} \\cdot {c}}}{{{b} \\cdot {d}}}$. Which factor do numerator and denominator share?",
        ),
        explanation=(
            f"On one fraction line: $\\frac{{{a} \\cdot {c}}}{{{b} \\cdot {d}}} = {_frac(a * c, b * d)}$",
            f"In lowest terms: ${_frac(a * c, b * d)} = {tex(key)}$",
        ),
    )


@template(
    "arithmetic.divide-fractions",
    skill="arithmetic.fraction-multiplication",
    kind="single_choice",
    difficulty=0.0,
    reason="the divisor must be turned round, and the result reduced",
    variants=13,
    where=lambda a, b, c, d: (
        gcd(a, b) == 1
        and gcd(c, d) == 1
        and a < b
        and c < d
        and len({Fraction(a * d, b * c), Fraction(a * c, b * d), Fraction(b * c, a * d), Fraction(b * d, a * c)}) == 4
        and 1 not in (Fraction(a * d, b * c), Fraction(a * c, b * d))
        and all(
            Fraction(x).denominator > 1
            for x in (Fraction(a * d, b * c), Fraction(a * c, b * d), Fraction(b * c, a * d), Fraction(b * d, a * c))
        )
    ),
    a=range(2, 10),
    b=range(3, 12),
    c=range(2, 10),
    d=range(3, 12),
)
def divide_fractions(a: int, b: int, c: int, d: int) -> Draft:
    key = Fraction(a * d, b * c)
    return Draft(
        stem=f"Calculate: ${_frac(a, b)} \\div {_frac(c, d)}$",
        key=f"${tex(key)}$",
        proof=f"F({a}, {b})/F({c}, {d})",
        wrong=[
            Wrong(
                answer=f"${tex(Fraction(a * c, b * d))}$",
                misconception="multiplies-instead-of-dividing",
                feedback=f"You multiplied by ${_frac(c, d)}$ as it is. What has to happen to the divisor first?",
            ),
            Wrong(
                answer=f"${tex(Fraction(b * c, a * d))}$",
                misconception="inverts-first-fraction",
                feedback=f"You turned ${_frac(a, b)}$ round. It is the other fraction that must be turned.",
            ),
            Wrong(
                answer=f"${tex(Fraction(b * d, a * c))}$",
                misconception="inverts-both-fractions",
                feedback="You turned both fractions round. Only one of them must be turned.",
            ),
        ],
        hints=(
            "How can a division by a fraction be written as a multiplication?",
            f"Multiply by the reciprocal: ${_frac(a, b)}$ stays as it is, ${_frac(c, d)}$ is turned upside down.",
            f"${_frac(a, b)} \\div {_frac(c, d)} = {_frac(a, b)} \\cdot {_frac(d, c)}$. Multiply and reduce.",
        ),
        explanation=(
            f"Multiply by the reciprocal: ${_frac(a, b)} \\cdot {_frac(d, c)} = {_frac(a * d, b * c)}$",
            f"{'In lowest terms' if key.denominator != b * c else 'It cannot be reduced'}: ${tex(key)}$",
        ),
    )


@template(
    "arithmetic.how-many-portions",
    skill="arithmetic.fraction-multiplication",
    kind="numeric",
    difficulty=0.8,
    reason="a division by a fraction must be seen in a story with a mixed number",
    variants=13,
    where=lambda n, c, d, story: (
        c < d
        and gcd(c, d) == 1
        and Fraction(n * c, d).denominator > 1
        and 2 < Fraction(n * c, d) < 10
        and n not in (c, d)
        and Fraction(n * c, d) * Fraction(c, d) != n
    ),
    n=range(6, 25),
    c=(2, 3, 5),
    d=(4, 5, 8, 10),
    story=(
        ("A jug holds {w} L of lemonade. One glass takes {p} L.", "How many glasses can be filled?", "glasses"),
        (
            "A tailor in Dakar has {w} m of ribbon. One dress takes {p} m.",
            "How many dresses can be trimmed?",
            "dresses",
        ),
        ("A potter in Jingdezhen has {w} kg of clay. One bowl takes {p} kg.", "How many bowls can be made?", "bowls"),
        ("A film club in Gent has {w} h. One film takes {p} h.", "How many films can be shown?", "films"),
        ("A gardener in Quebec has {w} kg of seed. One bed takes {p} kg.", "How many beds can be sown?", "beds"),
    ),
)
def how_many_portions(n: int, c: int, d: int, story: tuple[str, str, str]) -> Draft:
    text, ask, things = story
    whole = Fraction(n * c, d)
    w, rest = divmod(whole.numerator, whole.denominator)
    shown = _mixed(w, rest, whole.denominator)
    return Draft(
        stem=f"{text.format(w=f'${shown}$', p=f'${_frac(c, d)}$')} {ask}",
        key=n,
        proof=f"({w} + F({rest}, {whole.denominator}))/F({c}, {d})",
        wrong=[
            Wrong(
                answer=whole * Fraction(c, d),
                misconception="multiplies-instead-of-dividing",
                feedback=f"You multiplied the two amounts. How often does ${_frac(c, d)}$ fit into ${shown}$?",
            ),
            Wrong(
                answer=whole * d,
                misconception="ignores-numerator-of-divisor",
                feedback=f"That is how often ${_frac(1, d)}$ fits. One of the {things} takes ${_frac(c, d)}$.",
            ),
        ],
        hints=(
            f"How often does ${_frac(c, d)}$ fit into the whole amount? Which operation tells this?",
            f"Divide ${shown}$ by ${_frac(c, d)}$. Turn the mixed number into an improper fraction first.",
            f"${shown} = {tex(whole)}$, so the division becomes ${tex(whole)} \\cdot {_frac(d, c)}$.",
        ),
        explanation=(
            f"As an improper fraction: ${shown} = {tex(whole)}$",
            f"${tex(whole)} \\div {_frac(c, d)} = {tex(whole)} \\cdot {_frac(d, c)} = {n}$",
        ),
    )
