"""Statistics: the binomial formula, tables of a binomial distribution, and its trials found from mean and variance."""

from collections.abc import Callable
from fractions import Fraction
from math import comb

from store.bank.facts import Essay, essays
from store.bank.mistakes import Slip, expected
from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal, decimal_number, short_decimal, tex
from store.questions import Tolerance

_SKILL = "statistics.binomial-distribution"


def _power(base: Fraction, times: int) -> str:
    return f"\\left({tex(base)}\\right)^{times}" if times > 1 else tex(base)


def _product(ways: int, p: Fraction, k: int, rest: Fraction, n_rest: int) -> str:
    factors = [str(ways)] if ways > 1 else []
    factors += [_power(p, k)] if k else []
    factors += [_power(rest, n_rest)] if n_rest else []
    return "$" + " \\cdot ".join(factors) + "$"


@template(
    "statistics.formula-for-exactly-k",
    skill=_SKILL,
    kind="single_choice",
    difficulty=0.1,
    reason="orders, successes and failures each have their factor",
    variants=10,
    where=lambda n, k, story: 2 * k != n and k < n - 1,
    n=(4, 5, 6, 7, 8),
    k=(2, 3, 4),
    story=(
        ("A fair die is rolled {n} times.", "sixes", Fraction(1, 6)),
        ("A spinner in a shop in Cusco stops on red with probability $\\frac{1}{4}$. It is spun {n} times.", "reds", Fraction(1, 4)),
        ("An archer in Busan hits the gold with probability $\\frac{2}{5}$. She shoots {n} arrows, and the shots are independent.", "hits", Fraction(2, 5)),
        ("A seed sprouts with probability $\\frac{3}{4}$. A farmer in Oruro sows {n} seeds, which sprout independently.", "sprouting seeds", Fraction(3, 4)),
    ),
)  # fmt: skip
def formula_for_exactly_k(n: int, k: int, story: tuple[str, str, Fraction]) -> Draft:
    text, what, p = story
    q, ways = 1 - p, comb(n, k)
    key = _product(ways, p, k, q, n - k)
    return Draft(
        stem=f"{text.replace('{n}', str(n))} Which expression gives the probability of exactly {k} {what}?",
        key=key,
        proof=f"sum(times(F({p.numerator}, {p.denominator}) if i in c else F({q.numerator}, {q.denominator}) for i in range({n})) for c in combinations(range({n}), {k}))",
        wrong=[
            Wrong(
                answer=_product(1, p, k, q, n - k),
                misconception="orders-forgotten",
                feedback=f"That is the probability of one fixed order. The {k} {what} may come at other places too.",
            ),
            Wrong(
                answer=_product(ways, p, n - k, q, k),
                misconception="powers-swapped",
                feedback=f"Count the factors: how many of the {n} trials are to be {what}, and how many are not?",
            ),
            Wrong(
                answer=_product(ways, p, k, q, 0),
                misconception="failures-forgotten",
                feedback=f"That says nothing about the other trials. *Exactly {k}* means that these are no {what}.",
            ),
        ],
        hints=(
            f"Think of one order first: {k} {what}, and then {n - k} trials without. Which factors does it have?",
            f"Each of the {k} {what} brings a factor ${tex(p)}$, each other trial a factor ${tex(q)}$. In the end count the orders.",
            f"One fixed order has the probability {_product(1, p, k, q, n - k)}. There are $\\binom{{{n}}}{{{k}}} = {ways}$ orders.",
        ),
        explanation=(
            f"One fixed order: {_product(1, p, k, q, n - k)}",
            f"Number of orders: $\\binom{{{n}}}{{{k}}} = {ways}$",
            f"Together: {key}",
        ),
    )


def _upto(n: int, p: Fraction, k: int) -> Fraction:
    """P(X <= k) as a table prints it, to three places."""
    exact = sum((comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(k + 1)), Fraction(0))
    return Fraction(round(exact * 1000), 1000)


_ASKED: dict[str, tuple[float, Callable[[int], tuple[int, int | None]]]] = {
    "less than {k}": (-0.9, lambda k: (0, k - 1)),
    "more than {k}": (0.0, lambda k: (k + 1, None)),
    "at least {k}": (0.2, lambda k: (k, None)),
    "exactly {k}": (0.3, lambda k: (k, k)),
    "from {k} to {more}, both included,": (0.9, lambda k: (k, k + 2)),
}
"""The wish, the logits that it adds, and the smallest and largest number of successes that belong to it."""


_COUNTED = (
    "A ferry to Gozo is late with probability {p}. Let $X$ be the number of late ferries out of {n}; delays are independent.",
    "A guest of a tea house in Fez orders mint tea with probability {p}. Let $X$ be the number of guests out of {n} who order it; they choose independently.",
    "A free throw of a player in Vilnius misses with probability {p}. Let $X$ be the number of misses in {n} throws; the throws are independent.",
    "A shell from a beach in Zanzibar is chipped with probability {p}. Let $X$ be the number of chipped shells in a random sample of {n}.",
)


def _wanted(n: int, p: Fraction, k: int, ask: str) -> tuple[int, int, Fraction]:
    """The smallest and the largest number asked for, and the probability by the table."""
    low, high = _ASKED[ask][1](k)
    top = n if high is None else high
    above = Fraction(1) if high is None else _upto(n, p, high)
    return low, top, above - (_upto(n, p, low - 1) if low else 0)


def _table_decides(n: int, p: Fraction, k: int, ask: str) -> bool:
    """Whether the rounded table leads to the same three places as an exact calculation."""
    low, top, found = _wanted(n, p, k, ask)
    exact = sum((comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(low, top + 1)), Fraction(0))
    return 2 <= k <= n * p + 2 and Fraction(round(exact * 1000), 1000) == found and Fraction(1, 20) < found < 0.95


@template(
    "statistics.table-of-a-binomial",
    skill=_SKILL,
    kind="numeric",
    difficulty=0.0,
    reason="the limits must be turned into *at most*, with or without the number itself",
    variants=18,
    where=_table_decides,
    n=(8, 10, 12, 15),
    p=(Fraction(1, 5), Fraction(3, 10), Fraction(2, 5)),
    k=(2, 3, 4, 5),
    ask=tuple(_ASKED),
)
def table_of_a_binomial(n: int, p: Fraction, k: int, ask: str) -> Draft:
    story = _COUNTED[(n + k + len(ask)) % len(_COUNTED)]
    low, high, key = _wanted(n, p, k, ask)
    table = {i: _upto(n, p, i) for i in range(k - 2, k + 3)}
    shown = ", ".join(f"$P(X \\le {i}) = {decimal(float(value), 3)}$" for i, value in table.items())
    wish = ask.format(k=k, more=k + 2)
    below, at = table[k - 1], table[k]
    slips: dict[str, tuple[Slip, ...]] = {
        "less than {k}": (
            (at, "boundary-included", f"That counts $X = {k}$ as well. Does {k} belong to *less than {k}*?"),
            (1 - below, "complement-for-event", f"That is the probability of {k} or more."),
        ),
        "more than {k}": (
            (1 - below, "boundary-included", f"That counts $X = {k}$ as well. Does {k} belong to *more than {k}*?"),
            (at, "complement-not-taken", f"That is the probability of at most {k}."),
        ),
        "at least {k}": (
            (1 - at, "boundary-left-out", f"That leaves out $X = {k}$. Does {k} belong to *at least {k}*?"),
            (below, "complement-not-taken", f"That is the probability of less than {k}."),
        ),
        "exactly {k}": (
            (at, "cumulative-for-single", f"That counts all the numbers from 0 to {k}. Only one of them is asked for."),
            (1 - at, "complement-for-event", f"That is the probability of more than {k}."),
        ),
        "from {k} to {more}, both included,": (
            (table[k + 2] - at, "boundary-left-out", f"That leaves out $X = {k}$, which belongs to it."),
            (table[k + 2], "lower-limit-forgotten", f"That counts the numbers below {k} as well."),
        ),
    }
    work = {
        "less than {k}": f"P(X \\le {k - 1})",
        "more than {k}": f"1 - P(X \\le {k})",
        "at least {k}": f"1 - P(X \\le {k - 1})",
        "exactly {k}": f"P(X \\le {k}) - P(X \\le {k - 1})",
        "from {k} to {more}, both included,": f"P(X \\le {k + 2}) - P(X \\le {k - 1})",
    }[ask]
    numbers = work
    for i, value in table.items():
        numbers = numbers.replace(f"P(X \\le {i})", decimal(float(value), 3))
    counted = f"the number {low} alone" if low == high else f"the numbers {low} to {high}"
    return Draft(
        stem=f"{story.format(n=n, p=short_decimal(p))} A table gives: {shown}. Find the probability that $X$ is {wish.rstrip(',')}. Give three decimal places.",
        key=decimal_number(key),
        tolerance=Tolerance(abs=0.0006),
        harder=_ASKED[ask][0],
        proof=f"round_to(sum(comb({n}, i)*F({p.numerator}, {p.denominator})**i*F({(1 - p).numerator}, {(1 - p).denominator})**({n} - i) for i in range({low}, {high + 1})), 3)",
        wrong=expected(key, *slips[ask]),
        hints=(
            f"Which numbers belong to *{wish.rstrip(',')}*? Write them down, and mind the limits.",
            f"It is about {counted}. The table adds up from 0, so ask what is too much or missing.",
            f"Look up and work out ${work}$.",
        ),
        explanation=(
            f"It is about {counted}, out of 0 to {n}.",
            f"${work} = {decimal(float(key), 3)}$"
            if numbers == decimal(float(key), 3)
            else f"${work} = {numbers} = {decimal(float(key), 3)}$",
        ),
    )


@template(
    "statistics.tries-of-a-binomial",
    skill=_SKILL,
    kind="numeric",
    difficulty=0.0,
    reason="the formulas of mean and variance are solved for another quantity",
    variants=12,
    where=lambda n, p, ask: (n * p).denominator == 1 and p != Fraction(1, 2) and n * p not in (p, n),
    n=(20, 30, 40, 50, 60, 80, 90, 120),
    p=(Fraction(1, 5), Fraction(3, 10), Fraction(2, 5), Fraction(1, 10), Fraction(3, 5)),
    ask=("probability", "tries", "tries from variance"),
)
def tries_of_a_binomial(n: int, p: Fraction, ask: str) -> Draft:
    mean, q = n * p, 1 - p
    variance = mean * q
    m, v, part = short_decimal(mean), short_decimal(variance), short_decimal(p)
    if ask == "probability":
        return Draft(
            stem=f"A binomially distributed random variable has {n} trials and mean {m}. What is the probability of success in one trial? Write a decimal.",
            key=decimal_number(p),
            harder=-0.9,
            proof=f"solve('{n}*x = {mean}', 'x')",
            wrong=expected(
                p,
                (q, "takes-the-other-part", "That is the probability of a failure."),
                (n / mean, "divides-wrong-way", f"A probability is at most 1. Which share of the {n} trials is {m}?"),
            ),
            hints=(
                "How are the mean, the number of trials and the probability tied together?",
                f"The mean is the number of trials times the probability: what times {n} gives {m}?",
                f"Work out $\\frac{{{m}}}{{{n}}}$.",
            ),
            explanation=(f"${n} \\cdot p = {m}$", f"$p = \\frac{{{m}}}{{{n}}} = {part}$"),
        )
    if ask == "tries":
        return Draft(
            stem=f"A binomially distributed random variable has mean {m}, and the probability of success in one trial is {part}. How many trials are there?",
            key=n,
            harder=-0.2,
            proof=f"solve('x*{p.numerator}/{p.denominator} = {mean}', 'x')",
            wrong=expected(
                n,
                (mean * p, "multiplies-instead-of-dividing", f"The mean is only a part of the trials. You took {part} of it."),
                (mean / q, "takes-the-other-part", f"You divided by {short_decimal(q)}, the probability of a failure."),
            ),
            hints=(
                "Are there more trials than successes, or fewer?",
                f"The mean is the number of trials times the probability: {part} of which number is {m}?",
                f"Work out $\\frac{{{m}}}{{{part}}}$.",
            ),
            explanation=(f"$n \\cdot {part} = {m}$", f"$n = \\frac{{{m}}}{{{part}}} = {n}$"),
        )  # fmt: skip
    return Draft(
        stem=f"A binomially distributed random variable has mean {m} and variance {v}. How many trials are there?",
        key=n,
        harder=0.9,
        proof=f"{mean}**2/({mean} - F({variance.numerator}, {variance.denominator}))",
        wrong=expected(
            n,
            (mean / q, "takes-the-other-part", f"You divided {m} by the probability of a failure."),
            (mean + variance, "adds-mean-and-variance", "Mean and variance are not successes and failures."),
        ),
        hints=(
            "Mean and variance differ by one factor. What does it stand for?",
            "The variance is the mean times the probability of a failure. That probability gives you the other one.",
            f"Failure: $\\frac{{{v}}}{{{m}}} = {short_decimal(q)}$, so the success probability is ${part}$. Now use the mean.",
        ),
        explanation=(
            f"$1 - p = \\frac{{{v}}}{{{m}}} = {short_decimal(q)}$",
            f"$p = 1 - {short_decimal(q)} = {part}$",
            f"$n = \\frac{{{m}}}{{{part}}} = {n}$",
        ),
    )


explained_binomials = essays(
    "statistics.explain-a-binomial",
    (
        Essay("A coin is thrown ten times. Explain why the number of heads is binomial, and say what $n$ and $p$ are.", ("The number of trials is fixed from the start: $n = 10$.", "Each throw has just two results that count, heads or not, and $p = \\frac{1}{2}$ each time.", "The throws do not influence each other."), "What is one trial here, and what is a success?", "Check three things: how many trials there are, whether the chance stays the same, and whether one throw changes the next.", "For example rolling a die four times and counting sixes is binomial: four trials, $\\frac{1}{6}$ each time, and no roll knows of the others.", -0.8),
        Essay("Five cards are drawn from a pack and not put back. Explain why the number of hearts among them is not binomial, and say how the draw could be changed so that it is.", ("Without putting back the number of cards falls with each draw.", "So the probability of a heart depends on the cards that were drawn before.", "If each card is put back and the pack is mixed again, the number of hearts is binomial."), "Is the chance of a heart in the second draw the same as in the first?", "One condition of a binomial distribution is broken: which one, and what would keep the pack as it was?", "For example from 2 red and 2 blue balls the second ball is red with $\\frac{1}{3}$ or $\\frac{2}{3}$, which depends on the first one.", 0.2),
        Essay("Explain what each of the three factors of $\\binom{5}{2} \\cdot 0.3^2 \\cdot 0.7^3$ stands for.", ("$\\binom{5}{2}$ counts the orders in which 2 successes can stand among 5 trials.", "$0.3^2$ is the probability of the 2 successes.", "$0.7^3$ is the probability of the 3 failures."), "How many trials are there, and how many of them are successes?", "Two factors belong to one fixed order, the third one counts the orders.", "For example in $\\binom{3}{1} \\cdot 0.2 \\cdot 0.8^2$ there are 3 orders, one success with 0.2 and two failures with 0.8 each.", 0.1),
        Essay("A pupil says: if a die is rolled six times, there must be exactly one six, since the mean is one. Explain what is wrong.", ("The mean is $6 \\cdot \\frac{1}{6} = 1$, but it is only an average over many such series.", "In a single series the number of sixes can be anything from 0 to 6.", "None at all has the probability $\\left(\\frac{5}{6}\\right)^6$, about one third."), "Roll a die six times in your mind, again and again. Is there always the same number of sixes?", "What does a mean tell about one series, and what about many? Think also of series without any six.", "For example two throws of a coin give one head on average, but two tails come in a quarter of all cases.", 0.8),
    ),
    skill=_SKILL,
    reason="conditions and formula must be put into words",
)  # fmt: skip
