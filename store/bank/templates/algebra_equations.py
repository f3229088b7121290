"""Algebra: linear equations and formulas."""

from fractions import Fraction

from store.bank.template import Draft, Wrong, template
from store.bank.write import linear, plain, total
from store.questions import RubricPoint


def _undo(b: int, text: str) -> str:
    """What undoes `+ b` where `text` writes the size of b: `subtract $5x$ from`."""
    return f"{'subtract' if b > 0 else 'add'} {text} {'from' if b > 0 else 'to'}"


def _code(a: int, b: int, v: str = "x") -> str:
    return plain([a, b], v)


@template(
    "algebra.unknown-on-both-sides",
    skill="algebra.linear-equations",
    kind="numeric",
    difficulty=-0.2,
    reason="terms on both sides must be collected with their signs",
    variants=13,
    where=lambda a, b, c, x: (
        a > c + 1
        and b != 0
        and x not in (0, 1, a, b, c, -b, a - c)
        and (a - c) * x + b != b
        and len({x, (a - c) * x}) == 2
        and ((a - c) * x) % (a + c) == 0
    ),
    a=range(4, 12),
    b=range(-12, 13),
    c=range(2, 8),
    x=range(-12, 13),
)
def unknown_on_both_sides(a: int, b: int, c: int, x: int) -> Draft:
    d = (a - c) * x + b
    return Draft(
        stem=f"Solve for $x$: ${linear(a, 'x', b)} = {linear(c, 'x', d)}$",
        key=x,
        proof=f"solve('{_code(a, b)} = {_code(c, d)}', 'x')",
        wrong=[
            Wrong(
                answer=(d - b) // (a + c),
                misconception="moves-without-undoing",
                feedback=f"It looks as if ${c}x$ was added on the left. It is added on the right, so what undoes it on both sides?",
            ),
            Wrong(
                answer=d - b,
                misconception="stops-before-dividing",
                feedback=f"That is the value of ${a - c}x$. One step is left to get to a single $x$.",
            ),
        ],
        hints=(
            "Collect the terms with $x$ on one side and the numbers on the other. Which move keeps the coefficient positive?",
            f"First {_undo(c, f'${c}x$')} both sides, then {_undo(b, str(abs(b)))} both sides.",
            f"After the first step: ${linear(a - c, 'x', b)} = {d}$. This has only two steps left.",
        ),
        explanation=(
            f"{_undo(c, f'${c}x$').capitalize()} both sides: ${linear(a - c, 'x', b)} = {d}$",
            f"{_undo(b, str(abs(b))).capitalize()} both sides: ${a - c}x = {d - b}$",
            f"Divide both sides by {a - c}: $x = {x}$",
        ),
    )


@template(
    "algebra.equation-with-two-brackets",
    skill=("algebra.linear-equations", "algebra.expanding"),
    kind="numeric",
    difficulty=0.8,
    reason="two brackets, one after a minus, before the terms can be collected",
    variants=13,
    where=lambda a, b, c, d, x: (
        a > c
        and b != 0
        and x not in (0, 1, a, b, c, d, -b, -d, a - c)
        and (a * b + 2 * c * d) % 1 == 0
        and (2 * c * d) % (a - c) == 0
        and 2 * c * d // (a - c) != 0
    ),
    a=range(3, 9),
    b=range(-6, 7),
    c=range(2, 6),
    d=range(-7, 0),
    x=range(-9, 12),
)
def equation_with_two_brackets(a: int, b: int, c: int, d: int, x: int) -> Draft:
    right = a * (x + b) - c * (x + d)
    slip = x + 2 * c * d // (a - c) * -1
    left = f"{a}({linear(1, 'x', b)}) - {c}({linear(1, 'x', d)})"
    return Draft(
        stem=f"Solve for $x$: ${left} = {right}$",
        key=x,
        proof=f"solve('{a}*(x + ({b})) - {c}*(x + ({d})) = {right}', 'x')",
        wrong=[
            Wrong(
                answer=slip,
                misconception="minus-before-bracket",
                feedback=f"Look at ${c}({linear(1, 'x', d)})$ again. The minus in front of it acts on both terms of the bracket.",
            ),
            Wrong(
                answer=(a - c) * x,
                misconception="stops-before-dividing",
                feedback=f"That is the value of ${linear(a - c, 'x', 0)}$. One step is left to get to a single $x$.",
            ),
        ]
        if a - c > 1
        else [
            Wrong(
                answer=slip,
                misconception="minus-before-bracket",
                feedback=f"Look at ${c}({linear(1, 'x', d)})$ again. The minus in front of it acts on both terms of the bracket.",
            ),
        ],
        hints=(
            "Expand both brackets first. Watch the sign in front of the second one.",
            f"The second bracket is multiplied by $-{c}$, so the product of $-{c}$ and ${d}$ comes out positive. Then collect like terms.",
            f"After expanding: ${total((a, 'x'), (a * b, ''), (-c, 'x'), (-c * d, ''))} = {right}$. Now join the like terms on the left.",
        ),
        explanation=(
            f"Expand: ${total((a, 'x'), (a * b, ''), (-c, 'x'), (-c * d, ''))} = {right}$",
            f"Join like terms: ${linear(a - c, 'x', a * b - c * d)} = {right}$",
            f"{_undo(a * b - c * d, str(abs(a * b - c * d))).capitalize()} both sides: ${linear(a - c, 'x', 0)} = {right - a * b + c * d}$",
            f"So $x = {x}$",
        ),
    )


@template(
    "algebra.two-offers-equal",
    skill="algebra.linear-equations",
    kind="numeric",
    difficulty=0.4,
    reason="the equation must be set up from a story before it is solved",
    variants=13,
    where=lambda p, q, n, base, story: (
        p > q + 1
        and p + q != n
        and n not in (p, q, base)
        and (p - q) * n + base not in (n,)
        and (base + (p - q) * n) // (p - q) != n
        and (p - q) * n % (p + q) == 0
    ),
    p=range(5, 15),
    q=range(2, 9),
    n=range(4, 25),
    base=range(0, 16, 5),
    story=(
        ("Two climbing halls in Quito", "a yearly fee", "visit", "visits"),
        ("Two print shops in Accra", "a setup fee", "poster", "posters"),
        ("Two laundries in Gdansk", "a card fee", "wash", "washes"),
        ("Two music teachers in Osaka", "a booking fee", "lesson", "lessons"),
        ("Two kayak clubs in Galway", "a membership fee", "trip", "trips"),
    ),
)
def two_offers_equal(p: int, q: int, n: int, base: int, story: tuple[str, str, str, str]) -> Draft:
    who, fee, one, many = story
    high = base + (p - q) * n
    first = (
        f"the first takes {fee} of {base} coins and {p} coins per {one}"
        if base
        else f"the first takes {p} coins per {one} and no fee"
    )
    left = linear(p, "n", base)
    return Draft(
        stem=(
            f"{who} make an offer: {first}; the second takes {fee} of {high} coins and {q} coins per {one}. "
            f"For how many {many} do both cost the same?"
        ),
        key=n,
        proof=f"solve('{p}*n + {base} = {q}*n + {high}', 'n')",
        wrong=[
            Wrong(
                answer=(high - base) // (p + q),
                misconception="moves-without-undoing",
                feedback=f"It looks as if you divided by {p + q}. Both offers rise with each {one}, so what matters is by how much their rates differ.",
            ),
            Wrong(
                answer=high - base,
                misconception="stops-before-dividing",
                feedback="That is the difference of the fees in coins. How much of it is made up by one " + f"{one}?",
            ),
        ],
        hints=(
            f"Let $n$ be the number of {many}. Write the cost of each offer with $n$, then ask when they are equal.",
            f"The first cost is ${left}$, the second is ${linear(q, 'n', high)}$. Set them equal and solve.",
            f"Subtract ${q}n$ from both sides: ${linear(p - q, 'n', base)} = {high}$.",
        ),
        explanation=(
            f"Equal costs: ${left} = {linear(q, 'n', high)}$",
            f"Subtract ${q}n$: ${linear(p - q, 'n', base)} = {high}$",
            *((f"Subtract {base}: ${p - q}n = {high - base}$",) if base else ()),
            f"Divide by {p - q}: $n = {n}$",
        ),
    )


@template(
    "algebra.find-the-slip",
    skill="algebra.linear-equations",
    kind="free_text",
    difficulty=0.3,
    reason="a slip in written work must be found, named and mended",
    variants=12,
    curated=True,
    where=lambda a, b, c, x, name: b > c and a * x + a * b != 0 and x not in (0, b),
    a=range(3, 8),
    b=range(2, 9),
    c=(1, 2, 3, 4, 5),
    x=range(-4, 10),
    name=("Priya", "Mateus", "Aino", "Kwame", "Hana", "Luca"),
)
def find_the_slip(a: int, b: int, c: int, x: int, name: str) -> Draft:
    right = a * (x + b)
    said = Fraction(right - b, a)
    shown = str(said) if said.denominator == 1 else f"\\frac{{{right - b}}}{{{a}}}"
    return Draft(
        stem=(
            f"{name} solves ${a}(x + {b}) = {right}$ and writes: (1) ${a}x + {b} = {right}$, (2) ${a}x = {right - b}$, "
            f"(3) $x = {shown}$. In which line is the slip, what is wrong there, and what is the right solution?"
        ),
        key=f"The slip is in line (1): the {b} was not multiplied by {a}. Right is ${a}x + {a * b} = {right}$, so ${a}x = {right - a * b}$ and $x = {x}$.",
        rubric=[
            RubricPoint(text="Names line (1)"),
            RubricPoint(text=f"Says that the {b} in the bracket must be multiplied by {a} as well"),
            RubricPoint(text=f"Gives the right solution $x = {x}$"),
        ],
        hints=(
            "Go through line by line and check what was done to both sides.",
            f"Compare ${a}(x + {b})$ with ${a}x + {b}$ for one value of $x$, for instance $x = 1$. Are they equal?",
            f"For $x = 1$: ${a}(1 + {b}) = {a * (1 + b)}$, but ${a} \\cdot 1 + {b} = {a + b}$. Expand the bracket anew and solve.",
        ),
        explanation=(
            f"In line (1) only $x$ was multiplied by {a}; the {b} was not.",
            f"Right: ${a}x + {a * b} = {right}$",
            f"Subtract {a * b}: ${a}x = {right - a * b}$",
            f"Divide by {a}: $x = {x}$",
        ),
    )


@template(
    "algebra.subject-of-linear-formula",
    skill="algebra.rearranging-formulas",
    kind="algebraic",
    difficulty=-0.8,
    reason="two steps with letters in place of numbers",
    variants=12,
    formula=(
        (
            "p",
            "b",
            "r",
            "n",
            "the price $p$ of $n$ boxes of {k} notebooks, at $r$ for each notebook and $b$ for delivery",
        ),
        ("c", "f", "d", "t", "the cost $c$ of a trip of $t$ days for {k} people, at $d$ a day for each and a fee $f$"),
        (
            "w",
            "m",
            "b",
            "n",
            "the mass $w$ of a crate with $n$ rows of {k} bottles, each of mass $b$, if the empty crate has the mass $m$",
        ),
        (
            "d",
            "s",
            "v",
            "t",
            "the distance $d$ that {k} drones have flown after $t$ hours more at the speed $v$, if they had flown $s$ before",
        ),
    ),
    k=(2, 3, 4, 5),
)
def subject_of_linear_formula(formula: tuple[str, str, str, str, str], k: int) -> Draft:
    left, start, rate, goal, story = formula
    return Draft(
        stem=f"The formula ${left} = {start} + {k}{rate}{goal}$ gives {story.format(k=k)}. Make ${goal}$ the subject: ${goal} = \\;?$",
        key=f"({left} - {start})/({k}*{rate})",
        proof=f"solve('{left} = {start} + {k}*{rate}*{goal}', '{goal}')",
        harder=0.2 if k > 3 else 0.0,
        wrong=[
            Wrong(
                answer=f"{left} - {start}/({k}*{rate})",
                misconception="divides-one-term-only",
                feedback=f"Only ${start}$ was divided. The whole side ${left} - {start}$ must be divided by ${k}{rate}$.",
            ),
            Wrong(
                answer=f"({left} + {start})/({k}*{rate})",
                misconception="moves-without-undoing",
                feedback=f"Since ${start}$ is added on the right, what undoes it on both sides?",
            ),
            Wrong(
                answer=f"{left} - {start} - {k}*{rate}",
                misconception="undoes-product-by-subtracting",
                feedback=f"${k}{rate}$ is multiplied by ${goal}$. What undoes a product?",
            ),
        ],
        hints=(
            f"Treat all letters but ${goal}$ as known numbers. What was done to ${goal}$, and in which order?",
            f"First undo the addition of ${start}$, then undo the multiplication by ${k}{rate}$.",
            f"After the first step: ${left} - {start} = {k}{rate}{goal}$.",
        ),
        explanation=(
            f"Subtract ${start}$: ${left} - {start} = {k}{rate}{goal}$",
            f"Divide by ${k}{rate}$: ${goal} = \\frac{{{left} - {start}}}{{{k}{rate}}}$",
        ),
    )


@template(
    "algebra.subject-of-mean-formula",
    skill="algebra.rearranging-formulas",
    kind="single_choice",
    difficulty=0.0,
    reason="a fraction and a sum must be undone in the right order",
    variants=12,
    letters=(("M", "a", "b"), ("A", "p", "q"), ("s", "u", "v"), ("m", "x", "y")),
    k=(2, 3, 4, 5),
)
def subject_of_mean_formula(letters: tuple[str, str, str], k: int) -> Draft:
    left, first, goal = letters
    return Draft(
        stem=f"Which formula do you get when ${left} = \\frac{{{first} + {goal}}}{{{k}}}$ is solved for ${goal}$?",
        key=f"${goal} = {k}{left} - {first}$",
        proof=f"solve('{left} = ({first} + {goal})/{k}', '{goal}')",
        wrong=[
            Wrong(
                answer=f"${goal} = {k}({left} - {first})$",
                misconception="undoes-in-wrong-order",
                feedback=f"Here ${first}$ was subtracted before the fraction was gone. At that point ${first}$ is still divided by ${k}$.",
            ),
            Wrong(
                answer=f"${goal} = {k}{left} + {first}$",
                misconception="moves-without-undoing",
                feedback=f"${first}$ is added to ${goal}$. What undoes that?",
            ),
            Wrong(
                answer=f"${goal} = \\frac{{{left}}}{{{k}}} - {first}$",
                misconception="moves-without-undoing",
                feedback=f"The right side is divided by ${k}$. To undo that, what must be done to ${left}$?",
            ),
        ],
        hints=(
            f"Which operation was done last to ${goal}$: the addition or the division? Undo that one first.",
            f"The whole sum is divided by ${k}$, so multiply both sides by ${k}$. Only then deal with ${first}$.",
            f"After the first step: ${k}{left} = {first} + {goal}$.",
        ),
        explanation=(
            f"Multiply both sides by ${k}$: ${k}{left} = {first} + {goal}$",
            f"Subtract ${first}$: ${goal} = {k}{left} - {first}$",
        ),
    )


@template(
    "algebra.subject-that-appears-twice",
    skill=("algebra.rearranging-formulas", "algebra.factoring"),
    kind="algebraic",
    difficulty=1.1,
    reason="the letter appears twice and must be factored out",
    variants=12,
    where=lambda letters, k, m: k != m,
    letters=(("x", "a", "b", "c"), ("t", "p", "q", "r"), ("y", "m", "n", "k"), ("n", "u", "v", "w")),
    k=range(2, 8),
    m=range(2, 8),
)
def subject_that_appears_twice(letters: tuple[str, str, str, str], k: int, m: int) -> Draft:
    v, a, b, c = letters
    return Draft(
        stem=f"Make ${v}$ the subject: ${a}{v} + {k}{b} = {m}{v} + {c}$",
        key=f"({c} - {k}*{b})/({a} - {m})",
        proof=f"solve('{a}*{v} + {k}*{b} = {m}*{v} + {c}', '{v}')",
        wrong=[
            Wrong(
                answer=f"({c} - {k}*{b})/({a} + {m})",
                misconception="moves-without-undoing",
                feedback=f"The term ${m}{v}$ changed sides. Check what this does to its sign.",
            ),
            Wrong(
                answer=f"({c} + {k}*{b})/({a} - {m})",
                misconception="moves-without-undoing",
                feedback=f"The term ${k}{b}$ changed sides. Check what this does to its sign.",
            ),
        ],
        hints=(
            f"The letter ${v}$ appears twice. Where should both of its terms be?",
            f"Bring both terms with ${v}$ to one side and the rest to the other. Then take ${v}$ out as a common factor.",
            f"Collected: ${a}{v} - {m}{v} = {c} - {k}{b}$. On the left ${v}$ can be factored out.",
        ),
        explanation=(
            f"Collect: ${a}{v} - {m}{v} = {c} - {k}{b}$",
            f"Factor out ${v}$: ${v}({a} - {m}) = {c} - {k}{b}$",
            f"Divide by the bracket: ${v} = \\frac{{{c} - {k}{b}}}{{{a} - {m}}}$",
        ),
    )
