"""Algebra: inequalities and systems of equations."""

from fractions import Fraction

from store.bank.template import Draft, Wrong, template
from store.bank.write import bracket, linear, plain, term


def _undo(b: int, text: str) -> str:
    """What undoes `+ b` where `text` writes the size of b: `subtract $5x$ from`."""
    return f"{'subtract' if b > 0 else 'add'} {text} {'from' if b > 0 else 'to'}"


def _code(a: int, b: int, v: str = "x") -> str:
    return plain([a, b], v)


@template(
    "algebra.simple-inequality",
    skill="algebra.inequalities",
    kind="algebraic",
    difficulty=-0.9,
    reason="two steps, the sign stays as it is",
    variants=13,
    where=lambda a, b, x, sign: b != 0 and x not in (0, 1, a, b, -b) and (2 * b) % a == 0,
    a=range(2, 8),
    b=range(-9, 10),
    x=range(-8, 10),
    sign=(("<", "<"), (">", ">"), ("\\le", "<="), ("\\ge", ">=")),
)
def simple_inequality(a: int, b: int, x: int, sign: tuple[str, str]) -> Draft:
    tex_sign, code = sign
    turned = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}[code]
    c = a * x + b
    return Draft(
        stem=f"Solve the inequality: ${linear(a, 'x', b)} {tex_sign} {c}$",
        key=f"x {code} {x}",
        proof=f"solve('{_code(a, b)} {code} {c}', 'x')",
        wrong=[
            Wrong(
                answer=f"x {turned} {x}",
                misconception="turns-sign-needlessly",
                feedback=f"The boundary is right. You divided by {a}, which is positive: does the sign turn then?",
            ),
            Wrong(
                answer=f"x {code} {(c + b) // a}",
                misconception="moves-without-undoing",
                feedback=f"Check the first step: what undoes ${term(b, '').strip()}$ on the left?",
            ),
        ],
        hints=(
            "Solve it in the same steps as an equation. Keep an eye on the sign between the two sides.",
            f"First {_undo(b, str(abs(b)))} both sides. Then divide by {a}, which is a positive number.",
            f"After the first step: ${a}x {tex_sign} {c - b}$.",
        ),
        explanation=(
            f"{_undo(b, str(abs(b))).capitalize()} both sides: ${a}x {tex_sign} {c - b}$",
            f"Divide by {a}, which is positive, so the sign stays: $x {tex_sign} {x}$",
        ),
    )


@template(
    "algebra.inequality-that-turns",
    skill="algebra.inequalities",
    kind="algebraic",
    difficulty=0.2,
    reason="division by a negative number turns the sign",
    variants=13,
    where=lambda a, b, x, sign: x not in (0, 1, a, -a, b, -b),
    a=range(2, 8),
    b=range(3, 15),
    x=range(-8, 10),
    sign=(("<", "<"), (">", ">"), ("\\le", "<="), ("\\ge", ">=")),
)
def inequality_that_turns(a: int, b: int, x: int, sign: tuple[str, str]) -> Draft:
    tex_sign, code = sign
    turned = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}[code]
    turned_tex = {"<": ">", ">": "<", "\\le": "\\ge", "\\ge": "\\le"}[tex_sign]
    c = b - a * x
    return Draft(
        stem=f"Solve the inequality: ${b} - {a}x {tex_sign} {c}$",
        key=f"x {turned} {x}",
        proof=f"solve('{b} - {a}*x {code} {c}', 'x')",
        wrong=[
            Wrong(
                answer=f"x {code} {x}",
                misconception="forgets-to-turn-sign",
                feedback=f"The boundary is right. Test your solution with a number: does it satisfy ${b} - {a}x {tex_sign} {c}$?",
            ),
            Wrong(
                answer=f"x {turned} {-x}",
                misconception="loses-sign-of-coefficient",
                feedback=f"The coefficient of $x$ is $-{a}$, with a minus. Check the sign of the quotient.",
            ),
        ],
        hints=(
            "What happens to an inequality when both sides are divided by a negative number?",
            f"Subtract {b} from both sides. Then the coefficient of $x$ is $-{a}$, so think about the sign when you divide.",
            f"After the first step: $-{a}x {tex_sign} {c - b}$. Dividing by $-{a}$ turns the sign round.",
        ),
        explanation=(
            f"Subtract {b} from both sides: $-{a}x {tex_sign} {c - b}$",
            f"Divide by $-{a}$; it is negative, so the sign turns: $x {turned_tex} {x}$",
        ),
    )


@template(
    "algebra.count-whole-solutions",
    skill="algebra.inequalities",
    kind="numeric",
    difficulty=0.9,
    reason="two inequalities at once, and one end counts while the other does not",
    variants=13,
    where=lambda a, b, low, high: (
        b != 0 and high - low >= 4 and high - low not in (a, abs(b), a * high + b, a * low + b) and high - low - 1 > 0
    ),
    a=range(2, 6),
    b=range(-7, 8),
    low=range(-6, 2),
    high=range(2, 10),
)
def count_whole_solutions(a: int, b: int, low: int, high: int) -> Draft:
    lo, hi = a * low + b, a * high + b
    n = high - low
    return Draft(
        stem=f"How many integers $x$ satisfy ${lo} < {linear(a, 'x', b)} \\le {hi}$?",
        key=n,
        proof=f"sum(1 for x in range(-60, 60) if {lo} < {a}*x + ({b}) <= {hi})",
        wrong=[
            Wrong(
                answer=n + 1,
                misconception="counts-excluded-end",
                feedback="One number too many. Check whether both ends belong to the solution.",
            ),
            Wrong(
                answer=n - 1,
                misconception="leaves-out-included-end",
                feedback="One number is missing. Check whether both ends are excluded.",
            ),
            Wrong(
                answer=hi - lo,
                misconception="stops-before-dividing",
                feedback=f"You counted the values of ${linear(a, 'x', b)}$. You are asked for values of $x$.",
            ),
        ],
        hints=(
            "Do the same to all three parts until $x$ stands alone in the middle. Then count the integers.",
            f"First {_undo(b, str(abs(b)))} all three parts, then divide them by {a}. Watch which end is included.",
            f"You get ${low} < x \\le {high}$. The first integer that counts is ${low + 1}$.",
        ),
        explanation=(
            f"{_undo(b, str(abs(b))).capitalize()} all parts: ${lo - b} < {a}x \\le {hi - b}$",
            f"Divide by {a}: ${low} < x \\le {high}$",
            f"The integers from ${low + 1}$ to ${high}$ count: ${high} - {bracket(low)} = {n}$",
        ),
    )


@template(
    "algebra.which-numbers-satisfy",
    skill="algebra.inequalities",
    kind="multiple_choice",
    difficulty=-0.4,
    reason="each number can be tried; the boundary itself needs care",
    variants=12,
    where=lambda a, b, x, strict: x not in (0, 1, -1) and b - a * x not in (x,),
    a=range(2, 7),
    b=range(2, 15),
    x=range(-5, 8),
    strict=(True, False),
)
def which_numbers_satisfy(a: int, b: int, x: int, strict: bool) -> Draft:
    c = b - a * x
    sign = "<" if strict else "\\le"
    inside = [x + 1, x + 4] if strict else [x, x + 3]
    outside = [x, x - 2, x - 5] if strict else [x - 1, x - 3, x - 6]

    def value(n: int) -> str:
        return f"Put it in: ${b} - {a} \\cdot {bracket(n)} = {b - a * n}$. Compare this with ${c}$."

    return Draft(
        stem=f"Which of these numbers satisfy ${b} - {a}x {sign} {c}$? Choose all that apply.",
        key=[f"${n}$" for n in inside],
        order=[f"${n}$" for n in sorted(inside + outside)],
        proof=f"[x for x in {sorted(inside + outside)} if {b} - {a}*x {'<' if strict else '<='} {c}]",
        wrong=[
            Wrong(
                answer=f"${n}$",
                misconception="counts-excluded-end" if n == x else "forgets-to-turn-sign",
                feedback=value(n) + (" Is equal enough for this sign?" if n == x else ""),
            )
            for n in outside
        ],
        hints=(
            "You can solve the inequality first, or put in the numbers one after the other.",
            f"At the boundary both sides are equal. Find the $x$ for which ${b} - {a}x$ is exactly ${c}$, then test one number on each side of it.",
            f"The sides are equal for $x = {x}$. Since $x$ has the coefficient $-{a}$, larger $x$ make the left side smaller.",
        ),
        explanation=(
            f"Subtract {b}: $-{a}x {sign} {c - b}$",
            f"Divide by $-{a}$ and turn the sign: $x {'>' if strict else chr(92) + 'ge'} {x}$",
            f"The numbers that fit: ${inside[0]}$ and ${inside[1]}$",
        ),
    )


@template(
    "algebra.pair-that-fits",
    skill="algebra.linear-systems",
    kind="single_choice",
    difficulty=-1.0,
    reason="the pairs can simply be tried",
    variants=13,
    where=lambda a, b, x, y: (
        x != y
        and 0 not in (x, y)
        and a * y + x != a * x + y
        and x - b * y != y - b * x
        and x - b * (y + 1) != x - b * y
    ),
    a=range(2, 6),
    b=range(2, 5),
    x=range(-4, 8),
    y=range(-4, 8),
)
def pair_that_fits(a: int, b: int, x: int, y: int) -> Draft:
    s, d = a * x + y, x - b * y

    def pair(p: int, q: int) -> str:
        return f"$({p}, {q})$"

    return Draft(
        stem=f"Which pair $(x, y)$ solves both equations? ${a}x + y = {s}$ and $x - {b}y = {d}$",
        key=pair(x, y),
        proof=f"solve(['{a}*x + y = {s}', 'x - {b}*y = {d}'], ['x', 'y'])[0]",
        wrong=[
            Wrong(
                answer=pair(y, x),
                misconception="swaps-unknowns",
                feedback=f"The two numbers have changed places: ${a} \\cdot {bracket(y)} + {bracket(x)} = {a * y + x}$, not ${s}$.",
            ),
            Wrong(
                answer=pair(x + 1, y - a),
                misconception="checks-one-equation-only",
                feedback=f"The first equation is true, but the second is not: ${x + 1} - {b} \\cdot {bracket(y - a)} = {x + 1 - b * (y - a)}$.",
            ),
            Wrong(
                answer=pair(x + b, y + 1),
                misconception="checks-one-equation-only",
                feedback=f"The second equation is true, but the first is not: ${a} \\cdot {bracket(x + b)} + {bracket(y + 1)} = {a * (x + b) + y + 1}$.",
            ),
        ],
        hints=(
            "A solution must make both equations true. How can you test a pair without solving?",
            f"Put each pair into ${a}x + y = {s}$ first. What passes must also satisfy $x - {b}y = {d}$.",
            f"For a pair to pass the first test, $y$ must equal ${s} - {a}x$. Go through the $x$-values of the options.",
        ),
        explanation=(
            f"First equation: ${a} \\cdot {bracket(x)} + {bracket(y)} = {s}$",
            f"Second equation: ${x} - {b} \\cdot {bracket(y)} = {d}$",
            f"Both are true for $(x, y) = ({x}, {y})$",
        ),
    )


@template(
    "algebra.system-by-elimination",
    skill="algebra.linear-systems",
    kind="numeric",
    difficulty=0.3,
    reason="one equation must be multiplied before an unknown drops out",
    variants=13,
    where=lambda a, b, c, x, y: (
        x not in (0, 1) and y not in (0, 1) and x != y and b * c != a and x not in (a, b, c, b * c)
    ),
    a=range(2, 7),
    b=range(2, 5),
    c=range(2, 6),
    x=range(-5, 9),
    y=range(-6, 9),
)
def system_by_elimination(a: int, b: int, c: int, x: int, y: int) -> Draft:
    p, q = a * x + b * y, c * x - y
    return Draft(
        stem=f"Find $x$: $\\quad {a}x + {b}y = {p}, \\quad {c}x - y = {q}$",
        key=x,
        proof=f"solve(['{a}*x + {b}*y = {p}', '{c}*x - y = {q}'], ['x', 'y'])[0][0]",
        wrong=[
            Wrong(
                answer=y,
                misconception="swaps-unknowns",
                feedback="That is the value of the other unknown. Read the question again.",
            ),
            *(
                [
                    Wrong(
                        answer=Fraction(p + q, a + b * c),
                        misconception="multiplies-one-side-only",
                        feedback=f"When the second equation is multiplied by {b}, its right side ${q}$ is multiplied too.",
                    )
                ]
                if Fraction(p + q, a + b * c) not in (x, y)
                else []
            ),
        ],
        hints=(
            "Which unknown can you make disappear with the least work?",
            f"The coefficients of $y$ are ${b}$ and $-1$. Multiply the whole second equation by {b}, then add the equations.",
            f"The second equation becomes ${b * c}x - {b}y = {b * q}$. Adding gives ${a + b * c}x = {p + b * q}$.",
        ),
        explanation=(
            f"Multiply the second equation by {b}: ${b * c}x - {b}y = {b * q}$",
            f"Add it to the first: ${a + b * c}x = {p + b * q}$",
            f"Divide by {a + b * c}: $x = {x}$",
        ),
    )


@template(
    "algebra.two-kinds-of-tickets",
    skill="algebra.linear-systems",
    kind="numeric",
    difficulty=0.8,
    reason="two equations must be made from a story, then solved",
    variants=13,
    where=lambda p, q, m, n, story: (
        p > q + 1 and m != n and m not in (p, q, n) and m + n != p * m + q * n and (m * (p - q)) != m
    ),
    p=range(5, 15),
    q=range(2, 9),
    m=range(11, 60),
    n=range(11, 60),
    story=(
        ("A theater in Montevideo sells", "adult tickets", "child tickets", "coins"),
        ("A ferry in Zanzibar carries", "day passengers", "islanders", "coins"),
        ("A bakery in Tbilisi sells", "cheese breads", "rolls", "coins"),
        ("A nursery garden in Oregon sells", "apple trees", "berry bushes", "coins"),
        ("A museum in Jaipur admits", "full-price visitors", "students", "coins"),
        ("A repair stall in Hue mends", "phones", "chargers", "coins"),
    ),
)
def two_kinds_of_tickets(p: int, q: int, m: int, n: int, story: tuple[str, str, str, str]) -> Draft:
    who, first, second, coins = story
    money = p * m + q * n
    return Draft(
        stem=(
            f"{who} {first} for {p} {coins} each and {second} for {q} {coins} each. "
            f"On one day there are {m + n} in all and the takings are {money} {coins}. How many {first} are among them?"
        ),
        key=m,
        proof=f"solve(['x + y = {m + n}', '{p}*x + {q}*y = {money}'], ['x', 'y'])[0][0]",
        wrong=[
            Wrong(
                answer=n,
                misconception="swaps-unknowns",
                feedback=f"With {n} {first} the takings would be ${p} \\cdot {n} + {q} \\cdot {m} = {p * n + q * m}$ {coins}. Which of your two numbers is which?",
            ),
            Wrong(
                answer=(p - q) * m,
                misconception="stops-before-dividing",
                feedback=f"That is what is earned above {q} {coins} each, in {coins}. How much more does one of the {first} bring?",
            ),
        ],
        hints=(
            f"Call the number of {first} $x$ and the number of {second} $y$. Which two facts does the story give about them?",
            f"One equation counts: $x + y = {m + n}$. The other adds the money: ${p}x + {q}y = {money}$.",
            f"If all {m + n} cost {q} {coins}, that would be ${q} \\cdot {m + n} = {q * (m + n)}$. The missing ${money} - {q * (m + n)} = {money - q * (m + n)}$ {coins} come from the {first}, at ${p} - {q} = {p - q}$ more each.",
        ),
        explanation=(
            f"Count: $x + y = {m + n}$. Money: ${p}x + {q}y = {money}$",
            f"{q} times the first equation: ${q}x + {q}y = {q * (m + n)}$",
            f"Subtract: ${p - q}x = {money - q * (m + n)}$" if p - q > 1 else f"Subtract: $x = {m}$",
            f"So $x = {m}$",
        ),
    )
