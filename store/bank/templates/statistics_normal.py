"""Statistics: normal distribution."""

from fractions import Fraction

from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal
from store.questions import Tolerance

_NORMAL = (
    ("heights of women in a town in Chile", "cm", 164, 6),
    ("masses of loaves from a bakery in Oslo", "g", 500, 10),
    ("times that a tram in Zagreb takes for its line", "min", 42, 3),
    ("lengths of screws from a machine in Pune", "mm", 60, 2),
    ("results of a large test in Finland", "points", 500, 100),
    ("lifetimes of lamps from a factory in Hanoi", "days", 450, 50),
)


@template(
    "statistics.empirical-rule",
    skill="statistics.normal-distribution",
    kind="numeric",
    difficulty=-0.8,
    reason="the known shares within one, two and three standard deviations; tails need symmetry",
    variants=14,
    where=lambda story, k, ask: ask == "between" or k < 3,
    story=_NORMAL,
    k=(1, 2, 3),
    ask=("between", "above", "below"),
)
def empirical_rule(story: tuple[str, str, int, int], k: int, ask: str) -> Draft:
    what, unit, mu, sigma = story
    inside = {1: Fraction(68), 2: Fraction(95), 3: Fraction(997, 10)}[k]
    low, high = mu - k * sigma, mu + k * sigma
    tail = (100 - inside) / 2
    many = {1: "one standard deviation", 2: "two standard deviations", 3: "three standard deviations"}[k]
    rule = f"About ${short_decimal(inside)}\\%$ lie within {many} of the mean, from {low} to {high} {unit}."
    rest = 100 - inside
    if ask == "between":
        key, question = inside, f"lie between {low} and {high} {unit}"
        wrong_value = {1: Fraction(95), 2: Fraction(68), 3: Fraction(95)}[k]
        wrong = Wrong(
            answer=decimal_number(wrong_value),
            misconception="wrong-number-of-deviations",
            feedback=f"Count again how many standard deviations of {sigma} {unit} there are from {mu} to {high}.",
        )
        last = f"So the share is about ${short_decimal(key)}\\%$"
    elif ask == "above":
        key, question = tail, f"lie above {high} {unit}"
        wrong = Wrong(
            answer=decimal_number(rest),
            misconception="both-tails-for-one",
            feedback="That is the share outside on both sides. Only one side is asked for.",
        )
        last = f"Outside are $100 - {short_decimal(inside)} = {short_decimal(rest)}$ percent, above is half of them: ${short_decimal(key)}\\%$"
    else:
        key, question = 100 - tail, f"lie below {high} {unit}"
        wrong = Wrong(
            answer=decimal_number(inside),
            misconception="lower-tail-forgotten",
            feedback=f"That is the share between {low} and {high} {unit}. Values below {low} {unit} count as well.",
        )
        last = f"Above {high} are $(100 - {short_decimal(inside)}) \\div 2 = {short_decimal(tail)}$ percent, so below are $100 - {short_decimal(tail)} = {short_decimal(key)}$ percent"
    return Draft(
        stem=f"The {what} are normally distributed with mean {mu} {unit} and standard deviation {sigma} {unit}. About what percentage {question}? Use the 68-95-99.7 rule.",
        key=decimal_number(key),
        unit="%",
        harder={"between": 0.0, "above": 0.9, "below": 1.6}[ask],
        tolerance=Tolerance(abs=0.3 if k > 1 else 0.5),
        proof={
            "between": f"[68, 95, F(997, 10)][({high} - {mu})/{sigma} - 1]",
            "above": f"50 - [68, 95, F(997, 10)][({high} - {mu})/{sigma} - 1]/2",
            "below": f"50 + [68, 95, F(997, 10)][({high} - {mu})/{sigma} - 1]/2",
        }[ask],
        wrong=[wrong],
        hints=(
            f"How many standard deviations lie between {mu} and {high} {unit}?",
            f"From {mu} to {high} it is {high - mu} {unit}; compare with {sigma} {unit}."
            + ("" if ask == "between" else " Then use that the curve is symmetric."),
            f"It is {many}. "
            + (
                "The rule names three shares, for one, two and three standard deviations."
                if ask == "between"
                else f"Within this distance are {short_decimal(inside)}%. Both tails share the rest equally."
            ),
        ),
        explanation=(rule, last),
    )


@template(
    "statistics.z-score",
    skill="statistics.normal-distribution",
    kind="numeric",
    difficulty=-0.1,
    reason="distance from the mean in standard deviations; some variants go back to the value",
    variants=12,
    where=lambda story, z, ask: (
        (z * story[3]).denominator == 1 and abs(z * story[3]) not in (1, abs(z)) and z * story[3] + story[2] != z
    ),
    story=_NORMAL,
    z=tuple(Fraction(n, 2) for n in (-5, -4, -3, -2, -1, 1, 3, 4, 5)),
    ask=("z", "z", "value"),
)
def z_score(story: tuple[str, str, int, int], z: Fraction, ask: str) -> Draft:
    what, unit, mu, sigma = story
    x = int(mu + z * sigma)
    text = f"The {what} have a mean of {mu} {unit} and a standard deviation of {sigma} {unit}."
    if ask == "z":
        return Draft(
            stem=f"{text} What is the z-score of {x} {unit}?",
            key=decimal_number(z),
            proof=f"solve('{mu} + z*{sigma} = {x}', 'z')",
            wrong=[
                Wrong(
                    answer=x - mu,
                    misconception="not-divided-by-deviation",
                    feedback=f"That is the distance from the mean in {unit}. How many standard deviations is it?",
                ),
                Wrong(
                    answer=decimal_number(-z),
                    misconception="sign-reversed",
                    feedback="The size is right. Does the value lie above or below the mean?",
                ),
            ],
            hints=(
                "What does a z-score measure?",
                f"Take the distance of {x} from the mean {mu}, with its sign, and divide by the standard deviation.",
                f"The distance is ${x} - {mu} = {x - mu}$, and one standard deviation is {sigma}.",
            ),
            explanation=(
                "$z = \\frac{x - \\mu}{\\sigma}$",
                f"$z = \\frac{{{x} - {mu}}}{{{sigma}}} = \\frac{{{x - mu}}}{{{sigma}}} = {short_decimal(z)}$",
            ),
        )
    side = "above" if z > 0 else "below"
    op = "+" if z > 0 else "-"
    return Draft(
        stem=f"{text} Which value has the z-score {short_decimal(z)}? Give it in {unit}.",
        key=x,
        harder=0.4,
        proof=f"solve('(x - {mu})/{sigma} = {z}', 'x')",
        wrong=[
            Wrong(
                answer=int(mu - z * sigma),
                misconception="sign-reversed",
                feedback=f"The distance is right. On which side of {mu} does the value lie?",
            ),
            Wrong(
                answer=decimal_number(abs(z) * sigma),
                misconception="distance-for-value",
                feedback="That is the distance from the mean. Which value lies so far away from it?",
            ),
        ],
        hints=(
            "What does a z-score measure?",
            f"Go from the mean {mu} by so many standard deviations, {side} it.",
            f"The distance is ${short_decimal(abs(z))} \\cdot {sigma} = {short_decimal(abs(z) * sigma)}$.",
        ),
        explanation=(
            "$x = \\mu + z \\sigma$",
            f"$x = {mu} {op} {short_decimal(abs(z))} \\cdot {sigma} = {x}$",
        ),
    )


@template(
    "statistics.better-result",
    skill="statistics.normal-distribution",
    kind="single_choice",
    difficulty=0.7,
    reason="results of different scales are compared by their z-scores",
    variants=10,
    where=lambda a, b, za, zb, name: a != b and za != zb and (a[0] + za * a[1] > b[0] + zb * b[1]) == (za < zb),
    a=((60, 8), (55, 10), (70, 4), (48, 6)),
    b=((62, 4), (50, 12), (66, 6), (40, 20)),
    za=(Fraction(1, 2), Fraction(1), Fraction(3, 2), Fraction(2)),
    zb=(Fraction(1, 2), Fraction(1), Fraction(3, 2), Fraction(5, 2)),
    name=("Aino", "Babak", "Cleo", "Diego", "Esi"),
)
def better_result(a: tuple[int, int], b: tuple[int, int], za: Fraction, zb: Fraction, name: str) -> Draft:
    x, y = a[0] + za * a[1], b[0] + zb * b[1]
    first_better = za > zb
    options = ("In the first test", "In the second test", "Equally well in both", "That cannot be said")
    key = options[0] if first_better else options[1]
    other = options[1] if first_better else options[0]
    return Draft(
        stem=(
            f"{name} gets {short_decimal(x)} points in a first test (mean {a[0]}, standard deviation {a[1]}) and {short_decimal(y)} points in a "
            f"second one (mean {b[0]}, standard deviation {b[1]}). Where did {name} do better compared with the others?"
        ),
        key=key,
        order=options,
        proof=f"'{options[0]}' if F({x} - {a[0]}, {a[1]}) > F({y} - {b[0]}, {b[1]}) else '{options[1]}'",
        wrong=[
            Wrong(
                answer=other,
                misconception="points-compared-directly",
                feedback=f"More points need not be better. Compare {short_decimal(x)} with the mean {a[0]} and {short_decimal(y)} with the mean {b[0]}, each in standard deviations.",
            ),
            Wrong(
                answer=options[2],
                misconception="both-above-mean-is-equal",
                feedback="Both results lie above the mean, but not by the same number of standard deviations.",
            ),
            Wrong(
                answer=options[3],
                misconception="scales-cannot-be-compared",
                feedback="The scales differ, but a z-score makes results of different scales comparable.",
            ),
        ],
        hints=(
            "Points of different tests cannot be compared directly. What could one compare instead?",
            f"Find for each test how many standard deviations {name} is above the mean.",
            f"First test: $\\frac{{{short_decimal(x)} - {a[0]}}}{{{a[1]}}} = {short_decimal(za)}$. Work out the second one.",
        ),
        explanation=(
            f"First test: $z = \\frac{{{short_decimal(x)} - {a[0]}}}{{{a[1]}}} = {short_decimal(za)}$",
            f"Second test: $z = \\frac{{{short_decimal(y)} - {b[0]}}}{{{b[1]}}} = {short_decimal(zb)}$",
            f"The larger z-score is the better result: {key}",
        ),
    )
