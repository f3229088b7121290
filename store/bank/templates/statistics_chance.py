"""Probability: equally likely outcomes, counting."""

from fractions import Fraction
from math import comb, factorial

from store.bank.template import Draft, Wrong, template
from store.bank.write import count, listed, tex


@template(
    "statistics.draw-from-a-bag",
    skill="statistics.simple-probability",
    kind="numeric",
    difficulty=-1.2,
    reason="favourable outcomes over all outcomes",
    variants=12,
    where=lambda a, b, c, story, ask: len({a, b, c}) == 3 and a != b + c and a + b != c,
    a=(2, 3, 4, 5, 6),
    b=(3, 4, 5, 7, 8),
    c=(1, 2, 6, 9),
    story=(
        ("A bag at a fair in Cardiff holds {a} red, {b} blue and {c} white marbles.", "red", "marble"),
        ("A drawer in Tartu holds {a} red, {b} grey and {c} green socks.", "red", "sock"),
        ("A bowl in Chiang Mai holds {a} mango, {b} lime and {c} ginger sweets.", "mango", "sweet"),
        ("A box in a school in Malawi holds {a} new, {b} used and {c} broken pencils.", "new", "pencil"),
    ),
    ask=("is", "is", "is not"),
)
def draw_from_a_bag(a: int, b: int, c: int, story: tuple[str, str, str], ask: str) -> Draft:
    text, colour, thing = story
    n = a + b + c
    good = a if ask == "is" else b + c
    key = Fraction(good, n)
    return Draft(
        stem=f"{text.format(a=a, b=b, c=c)} One {thing} is drawn without looking. What is the probability that it {ask} {colour}? Give the answer as a fraction.",
        key=key,
        harder=0.0 if ask == "is" else 0.2,
        proof=f"share(x {'<' if ask == 'is' else '>='} {a} for x in range({n}))",
        wrong=[
            Wrong(
                answer=Fraction(good, n - good),
                misconception="odds-for-probability",
                feedback=f"You compared {good} with the other {n - good}. Compare with all of them.",
            ),
            Wrong(
                answer=1 - key,
                misconception="takes-the-other-part",
                feedback=f"Read again: is the {thing} to be {colour} or not?",
            ),
        ],
        hints=(
            "How many outcomes are there in all, and how many of them are favourable?",
            f"Add up all {thing}s. Then count those that fit: the {thing} {ask} {colour}.",
            f"There are ${a} + {b} + {c} = {n}$ {thing}s, and {good} of them fit.",
        ),
        explanation=(
            f"All outcomes: ${a} + {b} + {c} = {n}$",
            f"Favourable outcomes: ${good}$",
            f"Probability: $\\frac{{{good}}}{{{n}}}{'' if key.denominator == n else f' = {tex(key)}'}$",
        ),
    )


_DICE = (
    ("the sum is {k}", "x + y == {k}", (4, 5, 6, 7, 8, 9, 10), 0.0),
    ("the sum is at least {k}", "x + y >= {k}", (8, 9, 10), 0.5),
    ("the highest number rolled is {k}", "max(x, y) == {k}", (3, 4, 5), 0.6),
    ("the product is {k}", "x*y == {k}", (6, 12), 0.3),
)  # fmt: skip
_DICE_CASES = tuple((text.format(k=k), test.format(k=k), harder) for text, test, ks, harder in _DICE for k in ks)


def _pairs(test: str) -> list[tuple[int, int]]:
    k = int(test.rsplit(maxsplit=1)[-1])

    def fits(x: int, y: int) -> bool:
        if test.startswith("max"):
            return max(x, y) == k
        if test.startswith("x*y"):
            return x * y == k
        return x + y == k if "==" in test else x + y >= k

    return [(x, y) for x in range(1, 7) for y in range(1, 7) if fits(x, y)]


@template(
    "statistics.two-dice",
    skill="statistics.simple-probability",
    kind="numeric",
    difficulty=0.2,
    reason="36 ordered pairs must be counted without losing or doubling any",
    variants=12,
    case=_DICE_CASES,
)
def two_dice(case: tuple[str, str, float]) -> Draft:
    words, test, harder = case
    pairs = _pairs(test)
    n, unordered = len(pairs), len({tuple(sorted(pair)) for pair in pairs})
    key = Fraction(n, 36)
    shown = listed([f"$({x}, {y})$" for x, y in pairs[:3]])
    wrong = [
        Wrong(
            answer=Fraction(unordered, 21),
            misconception="pairs-without-order",
            feedback="You counted pairs without their order. But a two and a five can come in two ways, two fives only in one, so these are not equally likely.",
        )
    ]
    if Fraction(unordered, 36) != key:
        wrong.append(
            Wrong(
                answer=Fraction(unordered, 36),
                misconception="reversed-pairs-forgotten",
                feedback="You forgot that the two dice can swap their numbers.",
            )
        )
    if "sum is" in words and "least" not in words and Fraction(1, 11) != key:
        wrong.append(
            Wrong(
                answer=Fraction(1, 11),
                misconception="sums-equally-likely",
                feedback="There are 11 possible sums, but they are not equally likely.",
            )
        )
    return Draft(
        stem=f"Two fair dice are rolled, a red and a green one. What is the probability that {words}? Give the answer as a fraction.",
        key=key,
        harder=harder,
        proof=f"share({test} for x, y in product(range(1, 7), repeat=2))",
        wrong=wrong,
        hints=(
            "How many equally likely outcomes are there for a red and a green die?",
            "There are 36 pairs. Count those that fit, and do not forget the pairs in which the dice swap their numbers.",
            f"Among the pairs that fit are {shown}. There are {n} in all."
            if n > 3
            else f"The pairs that fit are {shown}.",
        ),
        explanation=(
            "All pairs: $6 \\cdot 6 = 36$",
            f"Pairs that fit: {', '.join(f'$({x}, {y})$' for x, y in pairs)}. These are ${n}$.",
            f"Probability: $\\frac{{{n}}}{{36}}{'' if key.denominator == 36 else f' = {tex(key)}'}$",
        ),
    )


@template(
    "statistics.formula-for-a-draw",
    skill=("statistics.simple-probability", "algebra.expressions"),
    kind="algebraic",
    difficulty=0.8,
    reason="a probability must be written with an unknown number",
    variants=10,
    where=lambda a, k, story, ask: a != k and (ask == "first") == (k == 1),
    a=(3, 4, 5, 6, 7, 9),
    k=(1, 2, 3),
    story=(
        ("A hat holds $n$ red and {b} blue tickets", "red", "blue", "ticket"),
        ("A tank in Osaka holds $n$ orange and {b} white fish", "orange", "white", "fish"),
        ("A sack holds $n$ ripe and {b} green avocados", "ripe", "green", "avocado"),
    ),
    ask=("first", "second"),
)
def formula_for_a_draw(a: int, k: int, story: tuple[str, str, str, str], ask: str) -> Draft:
    text, one, two, thing = story
    text = text.format(b=a)
    if ask == "first":
        good, other = "n", str(a)
        question = f"One {thing} is taken at random. Write the probability that it is {one} as an expression in $n$."
        total, key, shown = f"n + {a}", f"n/(n + {a})", f"\\frac{{n}}{{n + {a}}}"
    else:
        question = f"{count(k, one + ' one')} {'is' if k == 1 else 'are'} added, and then one {thing} is taken at random. Write the probability that it is {one} as an expression in $n$."
        good, other = f"n + {k}", str(a)
        total, key, shown = f"n + {a + k}", f"(n + {k})/(n + {a + k})", f"\\frac{{n + {k}}}{{n + {a + k}}}"
    return Draft(
        stem=f"{text}. {question}",
        key=key,
        harder=0.3 if ask == "second" else 0.0,
        proof=f"simplify('1 - {a}/({total})')",
        wrong=[
            Wrong(
                answer=f"({good})/{other}",
                misconception="odds-for-probability",
                feedback=f"You compared the {one} ones with the {two} ones. Compare with all of them.",
            ),
            Wrong(
                answer=f"{other}/({total})",
                misconception="takes-the-other-part",
                feedback=f"That is the probability of {two}.",
            ),
        ],
        hints=(
            "How many are there in all, written with $n$?",
            f"Divide the number of {one} ones by the number of all of them.",
            f"There are ${total}$ in all, and ${good}$ of them are {one}.",
        ),
        explanation=(f"All: ${total}$", f"Of these are {one}: ${good}$", f"Probability: ${shown}$"),
    )


_SURE = (
    ("What is the probability that a fair die shows a number below 7?", "1", (("0", "certain-for-impossible", "A probability of 0 belongs to what can never happen."), ("$\\frac{1}{6}$", "one-of-the-faces", "That is the probability of one face. How many faces fit here?"), ("$\\frac{7}{6}$", "probability-above-one", "That is more than certain."))),
    ("Which of these numbers cannot be a probability?", "1.2", (("0", "zero-excluded", "That is the probability of an impossible event."), ("0.05", "small-excluded", "Rare events have small probabilities."), ("100%", "percent-excluded", "In percent this is the probability of a certain event."))),
    ("A fair coin has shown heads five times in a row. What is the probability of heads in the next throw?", "$\\frac{1}{2}$", (("less than $\\frac{1}{2}$", "gamblers-fallacy", "The coin does not remember. It owes you no tails."), ("more than $\\frac{1}{2}$", "hot-hand", "The coin is fair. A series so far does not make it lean to one side."), ("$\\frac{1}{64}$", "whole-series-for-next-throw", "That is the probability of six heads in a row, seen from the start. Five of them have already come."))),
    ("The probability of rain in Galway tomorrow is 0.7. What is the probability that it does not rain there?", "0.3", (("0.7", "complement-forgotten", "That is the probability of rain."), ("0", "likely-taken-as-certain", "Rain is likely, but not certain."), ("0.5", "two-outcomes-fifty-fifty", "Two possible outcomes need not be equally likely."))),
    ("A letter of the word BANANA is chosen at random. What is the probability that it is an A?", "$\\frac{1}{2}$", (("$\\frac{1}{3}$", "different-letters-counted", "You counted the different letters. Each of the six places counts."), ("$\\frac{1}{6}$", "one-letter-counted", "The letter stands at more than one place."), ("1", "odds-for-probability", "You compared the A's with the other letters. Compare with all letters."))),
    ("One number from 1 to 10 is chosen at random. What is the probability that it is a prime number?", "$\\frac{2}{5}$", (("$\\frac{1}{2}$", "one-as-prime", "The number 1 is not prime. List the primes up to 10 once more."), ("$\\frac{3}{10}$", "two-not-prime", "One prime is missing. There is an even one."), ("$\\frac{2}{3}$", "odds-for-probability", "You compared the primes with the other numbers. Compare with all ten."))),
    ("A spinner has four equal sectors: two yellow, one green, one black. It is spun 200 times. About how often is yellow to be expected?", "100", (("50", "one-sector-counted", "That is right for one sector. How many are yellow?"), ("66", "colours-equally-likely", "There are three colours, but yellow has more sectors than the others."), ("200", "likely-taken-as-certain", "Then it would never be green or black."))),
    ("A class in Suva has 12 girls and 18 boys. One of them is chosen by lot. What is the probability of a girl?", "$\\frac{2}{5}$", (("$\\frac{2}{3}$", "odds-for-probability", "You compared the girls with the boys. Compare with the whole class."), ("$\\frac{1}{2}$", "two-outcomes-fifty-fifty", "Girls and boys are not equally many here."), ("$\\frac{3}{5}$", "takes-the-other-part", "That is the probability of a boy."))),
)  # fmt: skip


@template(
    "statistics.chance-in-a-nutshell",
    skill="statistics.simple-probability",
    kind="single_choice",
    difficulty=-0.8,
    reason="short cases that test what a probability means",
    variants=8,
    curated=True,
    fact=_SURE,
)
def chance_in_a_nutshell(fact: tuple[str, str, tuple[tuple[str, str, str], ...]]) -> Draft:
    stem, key, wrong = fact
    return Draft(
        stem=stem,
        key=key,
        wrong=[Wrong(answer=text, misconception=name, feedback=said) for text, name, said in wrong],
        hints=(
            "How many outcomes are equally likely, and how many of them fit?",
            "A probability is the share of the outcomes that fit among all of them. It lies between impossible and certain.",
            "Write down all outcomes, mark those that fit, and compare with the whole list. What an event and its opposite have together is certain.",
        ),
        explanation=(
            "A probability is the share of favourable outcomes; it is never below 0 or above 1.",
            "An event and its opposite together have the probability 1, and earlier tries do not change the next one.",
            f"Here: {key}",
        ),
    )


@template(
    "statistics.multiply-the-choices",
    skill="statistics.counting",
    kind="numeric",
    difficulty=-1.1,
    reason="independent choices are multiplied",
    variants=11,
    where=lambda a, b, c, story: len({a, b, c}) == 3 and a * b * c != a + b + c,
    a=(2, 3, 4, 5, 6),
    b=(2, 3, 4, 5, 7),
    c=(2, 3, 4, 6),
    story=(
        (
            "A canteen in Tunis offers {a} soups, {b} main dishes and {c} desserts.",
            "How many menus with one of each are possible?",
        ),
        (
            "A tailor in Hanoi has {a} cuts, {b} fabrics and {c} colours of thread.",
            "How many different jackets can be ordered?",
        ),
        ("From Bern to a hut lead {a} trains, then {b} buses, then {c} paths.", "In how many ways can one get there?"),
        (
            "A bicycle shop in Bogota has {a} frames, {b} saddles and {c} handlebars.",
            "How many different bicycles can be put together?",
        ),
    ),
)
def multiply_the_choices(a: int, b: int, c: int, story: tuple[str, str]) -> Draft:
    key = a * b * c
    text, ask = story
    return Draft(
        stem=f"{text.format(a=a, b=b, c=c)} {ask}",
        key=key,
        proof=f"len(product(range({a}), range({b}), range({c})))",
        wrong=[
            Wrong(
                answer=a + b + c,
                misconception="adds-choices",
                feedback=f"You added {a}, {b} and {c}. But each first choice goes together with every second one.",
            ),
            Wrong(
                answer=a * b,
                misconception="last-choice-forgotten",
                feedback=f"That counts the first two choices only. Each of these goes on in {c} ways.",
            ),
        ],
        hints=(
            "Fix the first choice. In how many ways can it go on?",
            f"Each of the {a} first choices goes together with each of the {b} second ones, and each such pair with each of the {c} third ones.",
            f"The first two choices can be made in ${a} \\cdot {b} = {a * b}$ ways.",
        ),
        explanation=(
            f"First two choices: ${a} \\cdot {b} = {a * b}$",
            f"With the third one: ${a * b} \\cdot {c} = {key}$",
        ),
    )


_WORDS = (
    ("LEVEL", 2, 2), ("BANANA", 3, 2), ("PEPPER", 3, 2), ("KAYAK", 2, 2), ("TOMATO", 2, 2), ("COCOA", 2, 2), ("KIWI", 2, 1),
    ("APPLE", 2, 1), ("EGGS", 2, 1), ("RADAR", 2, 2), ("TIBET", 2, 1), ("GHANA", 2, 1),
)  # fmt: skip


@template(
    "statistics.letters-in-a-row",
    skill="statistics.counting",
    kind="numeric",
    difficulty=0.7,
    reason="equal letters make orders that look the same; they must be divided out",
    variants=12,
    case=_WORDS,
)
def letters_in_a_row(case: tuple[str, int, int]) -> Draft:
    word, _, _ = case
    counts = {letter: word.count(letter) for letter in word}
    repeated = {letter: k for letter, k in counts.items() if k > 1}
    n = len(word)
    key = factorial(n)
    for k in repeated.values():
        key //= factorial(k)
    names = listed([f"{k} times {letter}" for letter, k in repeated.items()])
    below = " \\cdot ".join(f"{k}!" for k in repeated.values())
    value = 1
    for k in repeated.values():
        value *= factorial(k)
    wrong = [
        Wrong(
            answer=factorial(n),
            misconception="equal-things-told-apart",
            feedback=f"That counts orders of {n} different letters. Equal letters can swap places without a change to be seen.",
        )
    ]
    if sum(repeated.values()) != value:
        wrong.append(
            Wrong(
                answer=factorial(n) // sum(repeated.values())
                if factorial(n) % sum(repeated.values()) == 0
                else factorial(n - 1),
                misconception="divides-by-count-not-orders",
                feedback="Equal letters can be ordered among themselves in a number of ways that is a factorial. Divide by that.",
            )
        )
    return Draft(
        stem=f"In how many different orders can the letters of the word {word} be written?",
        key=key,
        harder=0.3 if len(repeated) > 1 else 0.0,
        proof=f"perm({n}, {n - len(repeated)})/{value}*factorial({len(repeated)})"
        if n > 6
        else f"len(sorted([1 for p in permutations(range({n})) if all(p[i] < p[j] for i, j in {[(i, j) for i in range(n) for j in range(i + 1, n) if word[i] == word[j]]})]))",
        wrong=wrong,
        hints=(
            "If all letters were different, how many orders would there be? Why are there fewer here?",
            f"The word has {n} letters, among them {names}. Swapping equal letters changes nothing.",
            f"With {n} different letters there are ${n}! = {factorial(n)}$ orders. Each one that can be told apart is counted ${below} = {value}$ times.",
        ),
        explanation=(
            f"All orders: ${n}! = {factorial(n)}$",
            f"Equal letters: {names}. Each order is counted ${below} = {value}$ times.",
            f"$\\frac{{{factorial(n)}}}{{{value}}} = {key}$",
        ),
    )


@template(
    "statistics.choose-a-team",
    skill="statistics.counting",
    kind="numeric",
    difficulty=0.2,
    reason="order matters in some stories and not in others",
    variants=13,
    where=lambda n, k, story: comb(n, k) != n * k and comb(n, k) != n**k,
    n=(5, 6, 7, 8, 9, 10),
    k=(2, 3),
    story=(
        ("From {n} players of a volleyball club in Tirana, {k} are chosen to carry the net.", False),
        ("A pizza in Naples is to get {k} different toppings out of {n}.", False),
        ("From {n} books a traveller in Patagonia packs {k}.", False),
        ("{n} runners compete in Addis Ababa. The first {k} get different medals.", True),
        ("From {n} members of a theatre group, {k} get different leading parts.", True),
    ),
)
def choose_a_team(n: int, k: int, story: tuple[str, bool]) -> Draft:
    text, ordered = story
    many, few = factorial(n) // factorial(n - k), comb(n, k)
    key, other = (many, few) if ordered else (few, many)
    chain = " \\cdot ".join(str(n - i) for i in range(k))
    said = (
        "You divided by the orders. But here it matters who gets which one."
        if ordered
        else f"That counts each group once for every order of its {k} members. Does the order matter here?"
    )
    third = (
        f"For the first place there are {n} choices, then one fewer each time: ${chain}$."
        if ordered
        else f"With order there would be ${chain} = {many}$ ways. Each group is counted ${k}! = {factorial(k)}$ times in that."
    )
    last = (
        f"The order matters: ${chain} = {key}$"
        if ordered
        else f"Without order: $\\frac{{{many}}}{{{factorial(k)}}} = {key}$"
    )
    return Draft(
        stem=f"{text.format(n=n, k=k)} In how many ways is that possible?",
        key=key,
        harder=0.2 if not ordered else 0.0,
        proof=f"len({'permutations' if ordered else 'combinations'}(range({n}), {k}))",
        wrong=[
            Wrong(
                answer=other,
                misconception="order-dropped" if ordered else "order-counted",
                feedback=said,
            ),
            Wrong(
                answer=n**k,
                misconception="repeats-allowed",
                feedback=f"You let the same one be chosen {k} times. After each choice one fewer is left.",
            ),
        ],
        hints=(
            "Would swapping two of the chosen ones make a different result?",
            f"Choose one after the other without repeats, {k} out of {n}. Then ask whether different orders count as different.",
            third,
        ),
        explanation=(f"One after the other: ${chain} = {many}$", last)
        if not ordered
        else (f"Choices one after the other: {listed([str(n - i) for i in range(k)])}", last),
    )


_ORDER = (
    ("Three of nine friends are invited to the cinema.", "Without order, without repeats", 84),
    ("A lock has a code of four digits.", "With order, with repeats", 10000),
    ("Ten skiers start, and the first three places are noted.", "With order, without repeats", 720),
    ("A hand of five cards is dealt from a pack.", "Without order, without repeats", 0),
    ("An ice cream of three scoops is put into a cup; flavours may be taken again.", "Without order, with repeats", 0),
    ("A coin is thrown six times, and the results are written down one after the other.", "With order, with repeats", 64),
    ("A chair, a writer and a treasurer are elected from twelve members; nobody gets two posts.", "With order, without repeats", 0),
    ("Two of seven colours are picked for a flag with a left and a right half.", "With order, without repeats", 42),
)  # fmt: skip
_TYPES = (
    "With order, with repeats", "With order, without repeats", "Without order, without repeats", "Without order, with repeats",
)  # fmt: skip


@template(
    "statistics.does-order-matter",
    skill="statistics.counting",
    kind="single_choice",
    difficulty=-0.2,
    reason="two questions must be answered on each story",
    variants=8,
    curated=True,
    case=_ORDER,
)
def does_order_matter(case: tuple[str, str, int]) -> Draft:
    story, key, _ = case
    order, repeats = key.startswith("With order"), key.endswith("with repeats")

    def wrong(kind: str) -> Wrong:
        if kind.startswith("With order") != order:
            said = (
                "Swap two of the results in your mind: is that a different outcome here?"
                if order
                else "Swap two of the chosen ones in your mind: does anybody notice?"
            )
            name = "order-dropped" if order else "order-counted"
        else:
            said = (
                "Can the same one come again in this story?"
                if repeats
                else "Could the same one really be taken a second time here?"
            )
            name = "repeats-forgotten" if repeats else "repeats-allowed"
        return Wrong(answer=kind, misconception=name, feedback=said)

    return Draft(
        stem=f"{story} How are the possible outcomes to be counted?",
        key=key,
        order=_TYPES,
        wrong=[wrong(kind) for kind in _TYPES if kind != key],
        hints=(
            "Ask two questions: does the order matter, and may the same one come again?",
            "For the order, swap two of them and see whether the outcome is a different one. For repeats, ask whether the same one can be taken twice.",
            f"In this story the same one {'can' if repeats else 'cannot'} come again. Now ask whether a swap makes a difference.",
        ),
        explanation=(
            f"The order {'matters' if order else 'does not matter'} here, and the same one {'can' if repeats else 'cannot'} come again.",
            key,
        ),
    )
