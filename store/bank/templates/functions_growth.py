"""Functions: growth, logarithms, sequences."""

from fractions import Fraction
from math import log10

from store.bank.template import Draft, Wrong, template
from store.bank.write import bracket, decimal, short_decimal
from store.questions import RubricPoint, Tolerance


@template(
    "functions.growth-factor",
    skill="functions.exponential-functions",
    kind="single_choice",
    difficulty=-0.9,
    reason="a percentage must be turned into a factor",
    variants=13,
    where=lambda p, start, story: p % 10 != 0,
    p=(-35, -15, -12, -8, -5, -4, -3, 2, 3, 4, 5, 6, 8, 12, 15, 25),
    start=range(200, 900, 50),
    story=(
        ("A town in Vietnam has {a} hundred inhabitants. The number {v} by {p}% each year.", "years"),
        ("A savings account in Oslo holds {a} kroner. The amount {v} by {p}% each year.", "years"),
        ("A swarm of bees in Kenya has {a} bees. The number {v} by {p}% each week.", "weeks"),
        ("A lake in Canada has {a} trout. The number {v} by {p}% each year.", "years"),
    ),
)
def growth_factor(p: int, start: int, story: tuple[str, str]) -> Draft:
    text, when = story
    q = short_decimal(Fraction(100 + p, 100))
    small, other = short_decimal(Fraction(abs(p), 100)), short_decimal(Fraction(100 - p, 100))
    v = "rises" if p > 0 else "falls"
    return Draft(
        stem=f"{text.format(a=start, v=v, p=abs(p))} Which formula gives the value after $t$ {when}?",
        key=f"${start} \\cdot {q}^t$",
        proof=f"expr('{start}*({100 + p}/100)^t')",
        wrong=[
            Wrong(
                answer=f"${start} \\cdot {small}^t$",
                misconception="rate-as-growth-factor",
                feedback=f"With this formula only ${abs(p)}\\%$ would be left after one step. What percentage of the old value is there then?",
            ),
            Wrong(
                answer=f"${start} \\cdot {other}^t$",
                misconception="growth-for-decay",
                feedback=f"This describes the opposite direction. The value {v}.",
            ),
            Wrong(
                answer=f"${start} {'+' if p > 0 else '-'} {short_decimal(Fraction(start * abs(p), 100))}t$",
                misconception="linear-for-exponential",
                feedback=f"Here the same *amount* is {'added' if p > 0 else 'taken away'} each time. The percentage is always of the value at that time.",
            ),
        ],
        hints=(
            f"If the value {v} by ${abs(p)}\\%$, how many percent of the old value is the new one?",
            "Write this percentage as a decimal: it is the growth factor, and each step multiplies by it.",
            f"The new value is ${100 + p}\\%$ of the old one. So after one step it is ${start}$ times that, written as a decimal.",
        ),
        explanation=(
            f"After one step there are ${100 + p}\\%$ of the old value, so the factor is ${q}$.",
            f"In each step the value is multiplied by ${q}$.",
            f"After $t$ {when}: ${start} \\cdot {q}^t$",
        ),
    )


@template(
    "functions.count-the-doublings",
    skill="functions.exponential-functions",
    kind="numeric",
    difficulty=-0.1,
    reason="the number of doublings must be found first",
    variants=13,
    where=lambda a, d, n, story: a * 2**n not in (a, d, n, n * d) and n != d and a * 2**n < 10000,
    a=range(3, 60),
    d=(2, 3, 4, 5, 6, 8, 10),
    n=(3, 5, 6, 7),
    story=(
        (
            "A culture of yeast in a bakery in Lyon has a mass of {a} mg. It doubles every {d} hours.",
            "What is its mass after {t} hours, in mg?",
        ),
        (
            "A pond in Assam has {a} water lilies. Their number doubles every {d} days.",
            "How many are there after {t} days?",
        ),
        (
            "A video from Medellin has {a} views. The number doubles every {d} hours.",
            "How many views are there after {t} hours?",
        ),
        (
            "A bamboo shoot in Yunnan is {a} mm high. Its height doubles every {d} days.",
            "How high is it after {t} days, in mm?",
        ),
    ),
)
def count_the_doublings(a: int, d: int, n: int, story: tuple[str, str]) -> Draft:
    text, ask = story
    t = n * d
    return Draft(
        stem=f"{text.format(a=a, d=d)} {ask.format(t=t)}",
        key=a * 2**n,
        proof=f"{a}*2**({t}//{d})",
        wrong=[
            Wrong(
                answer=2 * a * n,
                misconception="linear-for-exponential",
                feedback=f"You multiplied by $2 \\cdot {n}$. Doubling {n} times means multiplying by 2 again and again.",
            ),
            Wrong(
                answer=a * n * n,
                misconception="power-base-swapped",
                feedback=f"You multiplied by ${n}^2$. Which number is repeated, and how often?",
            ),
        ],
        hints=(
            "How often does it double in this time?",
            f"Divide {t} by {d} to get the number of doublings. Each of them multiplies by 2.",
            f"${t} \\div {d} = {n}$ doublings, so the factor is $2^{n} = {2**n}$.",
        ),
        explanation=(
            f"Number of doublings: ${t} \\div {d} = {n}$",
            f"Factor: $2^{n} = {2**n}$",
            f"${a} \\cdot {2**n} = {a * 2**n}$",
        ),
    )


@template(
    "functions.time-until-a-rest",
    skill="functions.exponential-functions",
    kind="numeric",
    difficulty=0.8,
    reason="an equation with the unknown in the exponent, in a story about half-lives",
    variants=13,
    where=lambda h, n, a, story: n * h not in (n, h, a) and a * 2**n not in (h, n * h),
    h=(3, 5, 6, 8, 12, 15, 20, 24, 30),
    n=(3, 4, 5, 6),
    a=range(3, 15),
    story=(
        (
            "A medicine has a half-life of {h} hours in the blood. At the start there are {b} mg of it.",
            "After how many hours are {a} mg left?",
            "h",
        ),
        (
            "A tracer in a clinic in Osaka has a half-life of {h} minutes. At the start there are {b} units of it.",
            "After how many minutes are {a} units left?",
            "min",
        ),
        (
            "A stain in a river in Bavaria loses half of its strength every {h} days. At the start it has {b} units.",
            "After how many days are {a} units left?",
            "day",
        ),
    ),
)
def time_until_a_rest(h: int, n: int, a: int, story: tuple[str, str, str]) -> Draft:
    text, ask, unit = story
    b, spans = a * 2**n, {"h": "hours", "min": "minutes", "day": "days"}[unit]
    return Draft(
        stem=f"{text.format(h=h, b=b)} {ask.format(a=a)}",
        key=n * h,
        unit=unit,
        proof=f"{h}*log({b}/{a}, 2)",
        wrong=[
            Wrong(
                answer=n,
                misconception="counts-steps-not-time",
                feedback="That is the number of halvings. How long does each of them take?",
            ),
            Wrong(
                answer=2**n * h // 2,
                misconception="linear-for-exponential",
                feedback=f"The amount is divided by {2**n} in all. But each half-life halves what is left at that time.",
            ),
        ],
        hints=(
            f"How often must {b} be halved until {a} are left?",
            f"Count the halvings from {b} to {a}. Each of them takes one half-life.",
            f"${b} \\div {a} = {2**n} = 2^{n}$, so there are {n} halvings. Each of them takes {h} {spans}.",
        ),
        explanation=(
            f"${b} \\div {a} = {2**n}$",
            f"${2**n} = 2^{n}$, so there are ${n}$ half-lives.",
            f"Time: ${n} \\cdot {h} = {n * h}$",
        ),
    )


@template(
    "functions.linear-or-exponential",
    skill=("functions.exponential-functions", "functions.linear-functions"),
    kind="free_text",
    difficulty=0.4,
    reason="two kinds of growth must be told apart, with a reason and a forecast",
    variants=12,
    curated=True,
    where=lambda a, d, q, who: a * q > a + d and a * q - a != d,
    a=(4, 5, 8, 10, 12, 20),
    d=(3, 5, 6, 8, 10),
    q=(2, 3),
    who=(
        ("Two colonies in Ghana", "ants"),
        ("Two clubs in Riga", "members"),
        ("Two websites in Brazil", "users"),
        ("Two gardens in Java", "orchids"),
    ),
)
def linear_or_exponential(a: int, d: int, q: int, who: tuple[str, str]) -> Draft:
    places, things = who
    first, second = [a + d * n for n in range(4)], [a * q**n for n in range(4)]

    def row(values: list[int]) -> str:
        return ", ".join(str(v) for v in values)

    return Draft(
        stem=(
            f"{places} are counted over four weeks. The first has {row(first)} {things}, the second {row(second)}. "
            "Explain which growth is linear and which is exponential, and give the next number of each."
        ),
        key=(
            f"The first is linear: {d} are added each week, so the next number is {first[-1] + d}. "
            f"The second is exponential: each week the number is multiplied by {q}, so the next one is {second[-1] * q}."
        ),
        rubric=[
            RubricPoint(text=f"Says that the first is linear, because the same amount, {d}, is added each time"),
            RubricPoint(
                text=f"Says that the second is exponential, because it is multiplied by the same factor, {q}, each time"
            ),
            RubricPoint(text=f"Gives both next numbers, {first[-1] + d} and {second[-1] * q}"),
        ],
        hints=(
            "How do you get from each number to the next one? Try it in both lists.",
            "Look at the differences in the first list, and at the quotients in the second one. What stays the same?",
            f"First list: ${first[1]} - {first[0]} = {d}$ and ${first[2]} - {first[1]} = {d}$. Second list: ${second[1]} \\div {second[0]} = {q}$ and ${second[2]} \\div {second[1]} = {q}$.",
        ),
        explanation=(
            f"First: the difference is always {d}, so the growth is linear. Next: ${first[-1]} + {d} = {first[-1] + d}$",
            f"Second: the quotient is always {q}, so the growth is exponential. Next: ${second[-1]} \\cdot {q} = {second[-1] * q}$",
            f"So the next numbers are {first[-1] + d} and {second[-1] * q}.",
        ),
    )


@template(
    "functions.value-of-a-logarithm",
    skill="functions.logarithms",
    kind="numeric",
    difficulty=-0.9,
    reason="the logarithm is read as a question for an exponent",
    variants=13,
    where=lambda b, n: b**n <= 100000 and n not in (b, 0, 1) and (n > 0 or b**-n <= 1000) and (b == 10 or b**n < 3000),
    b=(2, 3, 4, 5, 6, 7, 10),
    n=range(-4, 10),
)
def value_of_a_logarithm(b: int, n: int) -> Draft:
    shown = str(b**n) if n > 0 else f"\\frac{{1}}{{{b**-n}}}"
    product = " \\cdot ".join([str(b)] * abs(n))
    name = "\\log" if b == 10 else f"\\log_{{{b}}}"
    value = b**n if n > 0 else Fraction(1, b**-n)
    base = " Here $\\log$ has the base 10." if b == 10 else ""
    wrong = [
        Wrong(
            answer=value / b if n < 0 else Fraction(b**n, b),
            misconception="divides-by-base",
            feedback=f"You divided by the base. The question is: to which power must {b} be raised?",
        )
    ]
    if n < 0:
        wrong.append(
            Wrong(
                answer=-n,
                misconception="ignores-negative-exponent",
                feedback=f"The size is right. ${b}^{{{-n}}}$ is large, but ${shown}$ is less than one.",
            )
        )
    return Draft(
        stem=f"What is ${name} {shown}$?{base}",
        key=n,
        proof=f"log(F({Fraction(value).numerator}, {Fraction(value).denominator}), {b})",
        harder=0.4 if n < 0 else 0.0,
        wrong=[item for item in wrong if Fraction(item.answer) != n],
        hints=(
            "A logarithm asks for an exponent. Which question does it ask here?",
            f"To which power must {b} be raised to get ${shown}$?"
            + (" A number below one needs a negative exponent." if n < 0 else ""),
            f"Write {b ** abs(n)} as a product of equal factors: ${product}$. Count them"
            + (", and remember that this number stands in the denominator." if n < 0 else "."),
        ),
        explanation=(
            f"The question is: ${b}^x = {shown}$",
            f"${b}^{{{n}}} = {shown}$, so the logarithm is ${n}$",
        ),
    )


@template(
    "functions.join-logarithms",
    skill="functions.logarithms",
    kind="single_choice",
    difficulty=0.1,
    reason="three rules of logarithms in one line",
    variants=13,
    where=lambda a, b, n: (
        a**n % b == 0
        and len({a**n // b, a * n - b, a**n - b, a * n // b if a * n % b == 0 else -1}) == 4
        and a**n // b > 1
        and a * n - b > 0
    ),
    a=range(2, 11),
    b=range(2, 19),
    n=(2, 3),
)
def join_logarithms(a: int, b: int, n: int) -> Draft:
    key = a**n // b
    return Draft(
        stem=f"Which of these equals ${n}\\log {a} - \\log {b}$?",
        key=f"$\\log {key}$",
        proof=f"{n}*log({a}) - log({b})",
        wrong=[
            Wrong(
                answer=f"$\\log {a**n - b}$",
                misconception="log-of-difference",
                feedback="The numbers were subtracted. A difference of logarithms is the logarithm of something else.",
            ),
            Wrong(
                answer=f"$\\log {a * n - b}$",
                misconception="factor-into-log-as-product",
                feedback=f"The factor {n} before the logarithm does not multiply the ${a}$ inside, and the numbers were subtracted.",
            ),
            Wrong(
                answer=f"$\\frac{{{n}\\log {a}}}{{\\log {b}}}$",
                misconception="quotient-of-logs",
                feedback="The logarithms were divided. The quotient belongs inside one logarithm.",
            ),
        ],
        hints=(
            "What can you do with a factor before a logarithm, and what with a difference of two logarithms?",
            "$n \\log a = \\log a^n$, and $\\log a - \\log b = \\log \\frac{a}{b}$. Use both, one after the other.",
            f"${n}\\log {a} = \\log {a}^{n} = \\log {a**n}$. Now join this with $\\log {b}$.",
        ),
        explanation=(
            f"The factor becomes an exponent: ${n}\\log {a} = \\log {a**n}$",
            f"The difference becomes a quotient: $\\log {a**n} - \\log {b} = \\log \\frac{{{a**n}}}{{{b}}}$",
            f"$\\frac{{{a**n}}}{{{b}}} = {key}$, so the result is $\\log {key}$",
        ),
    )


@template(
    "functions.exponential-equation",
    skill="functions.logarithms",
    kind="numeric",
    difficulty=0.9,
    reason="the unknown is in the exponent and the solution is not a whole number",
    variants=13,
    where=lambda a, q, y: (
        y % a == 0 and y // a > q and abs(log10(y / a) / log10(q) - round(log10(y / a) / log10(q))) > 0.05
    ),
    a=(2, 3, 4, 5),
    q=(2, 3, 5, 6, 7),
    y=range(20, 400, 4),
)
def exponential_equation(a: int, q: int, y: int) -> Draft:
    x = log10(y / a) / log10(q)
    return Draft(
        stem=f"Solve ${a} \\cdot {q}^x = {y}$. Round to two decimal places.",
        key=float(decimal(x, 2)),
        tolerance=Tolerance(abs=0.006),
        proof=f"log({y}/{a})/log({q})",
        wrong=[
            Wrong(
                answer=float(decimal(log10(y) / log10(a * q), 2)),
                misconception="multiplies-base-by-factor",
                feedback=f"You joined ${a}$ and ${q}$ to ${a * q}^x$. The exponent belongs to ${q}$ alone.",
            ),
            Wrong(
                answer=float(decimal(y / a / q, 2)),
                misconception="divides-by-base",
                feedback=f"You divided by ${q}$. To undo a power with the unknown in the exponent, a logarithm is needed.",
            ),
        ],
        hints=(
            "Which step brings the power alone to one side? Which function asks for an exponent?",
            f"Divide by ${a}$ first. Then take the logarithm of both sides.",
            f"${q}^x = {y // a}$, so $x = \\frac{{\\log {y // a}}}{{\\log {q}}}$.",
        ),
        explanation=(
            f"Divide by ${a}$: ${q}^x = {y // a}$",
            f"Take logarithms: $x = \\frac{{\\log {y // a}}}{{\\log {q}}}$",
            f"$x \\approx {decimal(x, 2)}$",
        ),
    )


@template(
    "functions.term-of-arithmetic-sequence",
    skill="functions.sequences",
    kind="numeric",
    difficulty=-0.8,
    reason="the steps from the first term must be counted",
    variants=13,
    where=lambda a, d, n: (
        a != 0
        and d not in (0, 1, -1)
        and a + (n - 1) * d not in (a, d, n, a + d, a + 2 * d)
        and a + (n - 1) * d not in (n - 1,)
        and n * d != 0
    ),
    a=range(-9, 20),
    d=range(-6, 10),
    n=range(9, 41),
)
def term_of_arithmetic_sequence(a: int, d: int, n: int) -> Draft:
    value = a + (n - 1) * d
    return Draft(
        stem=f"What is term number {n} of the arithmetic sequence ${a}, {a + d}, {a + 2 * d}, {a + 3 * d}, \\dots$?",
        key=value,
        proof=f"[{a} + {bracket(d)}*k for k in range({n})][-1]",
        wrong=[
            Wrong(
                answer=value + d,
                misconception="off-by-one-step",
                feedback=f"One step too many: from the first to term {n} there are fewer than {n} steps.",
            ),
            Wrong(
                answer=n * d,
                misconception="forgets-start-value",
                feedback="You counted only the steps. The sequence does not start at zero.",
            ),
        ]
        if n * d not in (value, value + d)
        else [
            Wrong(
                answer=value + d,
                misconception="off-by-one-step",
                feedback=f"One step too many: from the first to term {n} there are fewer than {n} steps.",
            )
        ],
        hints=(
            "By how much does the sequence change from one term to the next? How many such steps are needed?",
            f"The difference is ${d}$. From term 1 to term {n} there is one step less than the number of the term.",
            f"There are ${n} - 1 = {n - 1}$ steps of ${d}$, that is ${(n - 1) * d}$. Add this to the first term.",
        ),
        explanation=(
            f"Difference: ${a + d} - {bracket(a)} = {d}$",
            f"Steps: ${n} - 1 = {n - 1}$",
            f"${a} + {n - 1} \\cdot {bracket(d)} = {value}$",
        ),
    )


@template(
    "functions.which-sequences-are-geometric",
    skill="functions.sequences",
    kind="multiple_choice",
    difficulty=0.0,
    reason="the quotients of neighbours must be compared, with signs",
    variants=12,
    a=range(2, 25),
)
def which_sequences_are_geometric(a: int) -> Draft:
    q, d = 3 + a % 3, 2 + a % 5

    def shown(*values: int) -> str:
        return "$" + ", ".join(str(v) for v in values) + ", \\dots$"

    grow = shown(a, a * q, a * q * q, a * q**3)
    sign = shown(a, -2 * a, 4 * a, -8 * a)
    line = shown(a, a + d, a + 2 * d, a + 3 * d)
    square = shown(a, a + 3, a + 8, a + 15)
    mixed = shown(a, a * q, a * q + q, a * q * q + q * q)
    return Draft(
        stem=f"Which of these sequences with the first term ${a}$ are geometric? Choose all that apply.",
        key=(grow, sign),
        proof=(
            "[all(p[k]*p[k] == p[k-1]*p[k+1] for k in range(1, 3)) for p in "
            "[[value(x) for x in split(replace(replace(o, '$', ''), ', \\\\dots', ''), ', ')] for o in options]]"
        ),
        wrong=[
            Wrong(
                answer=line,
                misconception="arithmetic-for-geometric",
                feedback=f"Here the same number, ${d}$, is added each time. That is another kind of sequence.",
            ),
            Wrong(
                answer=square,
                misconception="growing-differences-are-geometric",
                feedback=f"Compare quotients: is ${a + 3} \\div {a}$ the same as ${a + 8} \\div {a + 3}$?",
            ),
            Wrong(
                answer=mixed,
                misconception="checks-first-step-only",
                feedback="The first step is a multiplication, but the next one is not the same. Compare all quotients.",
            ),
        ],
        hints=(
            "What stays the same in a geometric sequence, the difference or the quotient of neighbours?",
            "Divide each term by the one before it. In a geometric sequence all these quotients are equal; they may be negative.",
            f"In {line} the quotients are not equal, since ${a + d} \\div {a}$ differs from ${a + 2 * d} \\div {a + d}$. Test the others in this way.",
        ),
        explanation=(
            f"In {grow} each term is ${q}$ times the one before.",
            f"In {sign} each term is $-2$ times the one before.",
            f"Geometric are {grow} and {sign}",
        ),
    )


@template(
    "functions.sum-of-rows",
    skill="functions.sequences",
    kind="numeric",
    difficulty=0.8,
    reason="the last term is needed before the sum can be formed",
    variants=13,
    where=lambda a, d, n, story: d != a and n * (a + a + (n - 1) * d) % 2 == 0 and a + (n - 1) * d != n,
    a=range(8, 30),
    d=range(2, 7),
    n=range(10, 31),
    story=(
        (
            "A theater in Verona has {n} rows. The first row has {a} seats, and each further row has {d} seats more than the one before.",
            "How many seats are there in all?",
        ),
        (
            "A runner in Addis Ababa trains for {n} days. On the first day it is {a} laps, and each day {d} laps more than the day before.",
            "How many laps are that in all?",
        ),
        (
            "A stack of pipes in Rotterdam has {n} layers. The top layer has {a} pipes, and each further layer has {d} more.",
            "How many pipes are there in all?",
        ),
        (
            "A choir in Wales saves for a trip over {n} weeks. In the first week it puts aside {a} coins, in each further week {d} coins more.",
            "How many coins are that in all?",
        ),
    ),
)
def sum_of_rows(a: int, d: int, n: int, story: tuple[str, str]) -> Draft:
    text, ask = story
    last = a + (n - 1) * d
    total = n * (a + last) // 2
    return Draft(
        stem=f"{text.format(n=n, a=a, d=d)} {ask}",
        key=total,
        proof=f"sum({a} + {d}*k for k in range({n}))",
        wrong=[
            Wrong(
                answer=last,
                misconception="term-for-sum",
                feedback="That is the number in the last one. You are asked for all of them together.",
            ),
            Wrong(
                answer=n * (a + last + d) // 2 if n * (a + last + d) % 2 == 0 else total + n * d,
                misconception="off-by-one-step",
                feedback=f"The last term is too large: from the first to number {n} there are fewer than {n} steps.",
            ),
        ],
        hints=(
            "What kind of sequence is it? Which terms do you need for the sum?",
            f"It is arithmetic with the difference {d}. Find the last term, then take the mean of the first and the last one {n} times.",
            f"The last term is ${a} + {n - 1} \\cdot {d} = {last}$. The mean of {a} and {last} is needed {n} times.",
        ),
        explanation=(
            f"Last term: ${a} + {n - 1} \\cdot {d} = {last}$",
            f"Sum: ${n} \\cdot \\frac{{{a} + {last}}}{{2}} = {total}$",
        ),
    )


@template(
    "functions.rule-of-geometric-sequence",
    skill="functions.sequences",
    kind="algebraic",
    difficulty=0.4,
    reason="start value and quotient must be put into a formula with the right exponent",
    variants=12,
    where=lambda a, q: a != q,
    a=(2, 3, 4, 5, 6, 7, 9),
    q=(2, 3, 4, 5, 10),
)
def rule_of_geometric_sequence(a: int, q: int) -> Draft:
    return Draft(
        stem=f"Find a formula for the term $a_n$ of the sequence ${a}, {a * q}, {a * q * q}, {a * q**3}, \\dots$, where $a_1 = {a}$.",
        key=f"{a}*{q}**(n - 1)",
        proof=f"{a}*{q}**(expr('n') - 1)",
        wrong=[
            Wrong(
                answer=f"{a}*{q}**n",
                misconception="off-by-one-step",
                feedback=f"Put in $n = 1$: your formula gives ${a * q}$. How often has the first term been multiplied?",
            ),
            Wrong(
                answer=f"{a} + {a * q - a}*(n - 1)",
                misconception="linear-for-exponential",
                feedback="This fits the first two terms only. What stays the same from term to term, the difference or the quotient?",
            ),
        ],
        hints=(
            "How do you get from each term to the next one?",
            "Divide neighbours to find the factor. Then ask how often the first term has been multiplied by it to reach term $n$.",
            f"The factor is ${a * q} \\div {a} = {q}$. Term 2 has one factor ${q}$, term 3 has two of them.",
        ),
        explanation=(
            f"Quotient: ${a * q} \\div {a} = {q}$",
            "Term $n$ has one factor less than its number.",
            f"$a_n = {a} \\cdot {q}^{{n - 1}}$",
        ),
    )
