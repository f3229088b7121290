"""Algebra: expanding and factoring."""

from math import gcd

from store.bank.template import Draft, Wrong, template
from store.bank.write import bracket, linear, plain, poly, total


def _sum(a: int, k: int, v: str = "x") -> str:
    """`(2x - 3)`, good as LaTeX."""
    return f"({linear(a, v, k)})"


def _code(a: int, k: int, v: str = "x") -> str:
    """`(2*x - 3)`, as keys and proofs write it."""
    return f"({v if a == 1 else f'{a}*{v}'} {'-' if k < 0 else '+'} {abs(k)})"


@template(
    "algebra.expand-one-bracket",
    skill="algebra.expanding",
    kind="algebraic",
    difficulty=-0.9,
    reason="one bracket; a minus in front of it or inside it",
    variants=13,
    where=lambda a, b, c, v: gcd(b, c) == 1 and b != 1 and c not in (0, 1, -1) and not (a > 0 and c > 0),
    a=(-7, -6, -5, -4, -3, -2, 3, 4, 5, 6, 7),
    b=range(1, 7),
    c=range(-9, 10),
    v=("x", "y", "t", "n"),
)
def expand_one_bracket(a: int, b: int, c: int, v: str) -> Draft:
    return Draft(
        stem=f"Expand: ${a}{_sum(b, c, v)}$",
        key=plain([a * b, a * c], v),
        form="expanded",
        proof=f"expand('{a}*({b}*{v} + ({c}))')",
        harder=0.3 if a < 0 and c < 0 else 0.0,
        wrong=[
            Wrong(
                answer=plain([a * b, c], v),
                misconception="multiplies-first-term-only",
                feedback=f"Only ${b}{v}$ was multiplied by ${a}$. The number ${c}$ is in the bracket too.",
            ),
            Wrong(
                answer=plain([a * b, -a * c], v),
                misconception="sign-slip-in-bracket",
                feedback=f"Look at the sign of ${a} \\cdot {bracket(c)}$."
                if a < 0 or c < 0
                else "Look at the last sign.",
            ),
        ],
        hints=(
            "Everything inside the bracket is multiplied by the number in front. How many terms are inside?",
            f"Multiply ${b}{v}$ by ${a}$, then multiply ${c}$ by ${a}$. Take each number with its sign.",
            f"The first product is ${a} \\cdot {b}{v} = {a * b}{v}$. The second is ${a} \\cdot {bracket(c)}$.",
        ),
        explanation=(
            f"First term: ${a} \\cdot {b}{v} = {a * b}{v}$",
            f"Second term: ${a} \\cdot {bracket(c)} = {a * c}$",
            f"Together: ${a}{_sum(b, c, v)} = {linear(a * b, v, a * c)}$",
        ),
    )


@template(
    "algebra.expand-two-brackets",
    skill="algebra.expanding",
    kind="algebraic",
    difficulty=0.1,
    reason="four products, two of them to be joined",
    variants=13,
    where=lambda a, b, c: 0 not in (b, c, b + c) and b != c and a * c + b not in (0, b + c) and b * c != b + c,
    a=range(1, 6),
    b=range(-7, 8),
    c=range(-7, 8),
)
def expand_two_brackets(a: int, b: int, c: int) -> Draft:
    ax, middle = linear(a, "x", 0), a * c + b
    return Draft(
        stem=f"Expand and simplify: ${_sum(a, b)}{_sum(1, c)}$",
        key=plain([a, middle, b * c]),
        form="expanded",
        proof=f"expand('{_code(a, b)}*{_code(1, c)}')",
        harder=0.3 if a > 2 else 0.0,
        wrong=[
            Wrong(
                answer=plain([a, 0, b * c]),
                misconception="forgets-cross-products",
                feedback=f"The first and the last product are there. But ${ax}$ also meets ${c}$, and ${b}$ also meets $x$.",
            ),
            Wrong(
                answer=plain([a, middle, -b * c]),
                misconception="sign-slip-in-bracket",
                feedback=f"Check the sign of the product of ${b}$ and ${c}$.",
            ),
            Wrong(
                answer=plain([a, middle, b + c]),
                misconception="adds-last-terms",
                feedback=f"The numbers ${b}$ and ${c}$ were added at the end. In a product of brackets they are multiplied.",
            ),
        ],
        hints=(
            "Each term of the first bracket meets each term of the second. How many products are there?",
            f"The cross products are ${ax} \\cdot {bracket(c)}$ and ${b} \\cdot x$. They are like terms, so join them.",
            f"First product: ${ax} \\cdot x = {poly([a, 0, 0])}$. Cross products: ${linear(a * c, 'x', 0)}$ and ${linear(b, 'x', 0)}$. Last: ${b} \\cdot {bracket(c)}$.",
        ),
        explanation=(
            f"Multiply each by each: ${_sum(a, b)}{_sum(1, c)} = {total((a, 'x^2'), (a * c, 'x'), (b, 'x'), (b * c, ''))}$",
            f"Join the terms in $x$: ${total((a * c, 'x'), (b, 'x'))} = {linear(middle, 'x', 0)}$",
            f"Result: ${poly([a, middle, b * c])}$",
        ),
    )


@template(
    "algebra.square-of-a-binomial",
    skill="algebra.expanding",
    kind="single_choice",
    difficulty=-0.3,
    reason="the pattern of a squared binomial with a coefficient",
    variants=13,
    where=lambda a, b: b not in (0, 1, -1) and a != abs(b) and abs(2 * b) != a,
    a=range(2, 6),
    b=range(-9, 10),
)
def square_of_a_binomial(a: int, b: int) -> Draft:
    return Draft(
        stem=f"Which expression equals ${_sum(a, b)}^2$?",
        key=f"${poly([a * a, 2 * a * b, b * b])}$",
        proof=f"expand('{_code(a, b)}**2')",
        wrong=[
            Wrong(
                answer=f"${poly([a * a, 0, b * b])}$",
                misconception="forgets-cross-products",
                feedback=f"Each part was squared on its own. Write the square as ${_sum(a, b)}{_sum(a, b)}$ and look for the products in between.",
            ),
            Wrong(
                answer=f"${poly([a * a, a * b, b * b])}$",
                misconception="middle-term-once",
                feedback=f"The cross product ${a}x \\cdot {bracket(b)}$ comes up more than once when you multiply each by each.",
            ),
            Wrong(
                answer=f"${poly([a, 2 * a * b, b * b])}$",
                misconception="squares-letter-only",
                feedback=f"In ${a}x$ the number is part of what is squared. What is ${a}x \\cdot {a}x$?",
            ),
        ],
        hints=(
            f"A square is a product of two equal brackets: ${_sum(a, b)}{_sum(a, b)}$. How many products are there?",
            f"You need ${a}x \\cdot {a}x$, the product of ${b}$ with itself, and the cross product ${a}x \\cdot {bracket(b)}$ two times.",
            f"The cross product is ${a}x \\cdot {bracket(b)} = {a * b}x$. Twice that is ${2 * a * b}x$.",
        ),
        explanation=(
            f"Squares: ${a}x \\cdot {a}x = {a * a}x^2$ and ${bracket(b)}^2 = {b * b}$",
            f"Cross product, twice: $2 \\cdot {a}x \\cdot {bracket(b)} = {2 * a * b}x$",
            f"Together: ${_sum(a, b)}^2 = {poly([a * a, 2 * a * b, b * b])}$",
        ),
    )


@template(
    "algebra.coefficient-after-expanding",
    skill="algebra.expanding",
    kind="numeric",
    difficulty=0.9,
    reason="six products, of which the right two must be picked without writing all",
    variants=13,
    where=lambda a, b, c, d: (
        0 not in (a, b, c) and c + a * b not in (a, b, c, a * b, 1, 2, 3) and len({c + a * b, a + b, a * c, c}) == 4
    ),
    a=range(-6, 7),
    b=range(-7, 8),
    c=range(-9, 10),
    d=("x", "t"),
)
def coefficient_after_expanding(a: int, b: int, c: int, d: str) -> Draft:
    return Draft(
        stem=f"The product ${_sum(1, a, d)}({poly([1, b, c], d)})$ is expanded and simplified. What is the coefficient of ${d}$?",
        key=c + a * b,
        proof=f"coefficients('({d} + ({a}))*({d}**2 + ({b})*{d} + ({c}))', '{d}')[-2]",
        wrong=[
            Wrong(
                answer=a + b,
                misconception="wrong-power-collected",
                feedback=f"That is the coefficient of ${d}^2$. Which products give ${d}$ to the first power?",
            ),
            Wrong(
                answer=c,
                misconception="forgets-cross-products",
                feedback=f"The product of ${d}$ and ${c}$ is one part. There is a second product that gives just ${d}$.",
            ),
            Wrong(
                answer=a * c,
                misconception="wrong-power-collected",
                feedback=f"That is the term without ${d}$. Which products give ${d}$ to the first power?",
            ),
        ],
        hints=(
            f"You need not expand everything. Which pairs of terms multiply to a number times ${d}$?",
            f"One pair is the letter from the first bracket with the number ${c}$. The other is the number ${a}$ with a term of the second bracket.",
            f"The pairs are ${d} \\cdot ({c})$ and ${a} \\cdot ({linear(b, d, 0)})$. Add the two coefficients ${c}$ and ${a * b}$.",
        ),
        explanation=(
            f"First pair: ${d} \\cdot ({c})$ gives the coefficient ${c}$.",
            f"Second pair: ${a} \\cdot ({linear(b, d, 0)})$ gives the coefficient ${a} \\cdot ({b}) = {a * b}$.",
            f"Sum: ${c} + {bracket(a * b)} = {c + a * b}$",
        ),
    )


@template(
    "algebra.take-out-common-factor",
    skill="algebra.factoring",
    kind="algebraic",
    difficulty=-0.9,
    reason="a number and a letter are shared",
    variants=13,
    where=lambda g, a, b, v: gcd(a, abs(b)) == 1 and b not in (0, a),
    g=range(2, 8),
    a=range(2, 8),
    b=range(-8, 9),
    v=("x", "y", "n", "t"),
)
def take_out_common_factor(g: int, a: int, b: int, v: str) -> Draft:
    return Draft(
        stem=f"Factor completely: ${total((g * a, v + '^2'), (g * b, v))}$",
        key=f"{g}*{v}*{_code(a, b, v)}",
        form="factored",
        proof=f"factor('{g * a}*{v}**2 + ({g * b})*{v}')",
        harder=0.3 if g > 4 else 0.0,
        wrong=[
            Wrong(
                answer=f"{g}*{v}*{_code(a, g * b, v)}",
                misconception="divides-first-term-only",
                feedback=f"The second term in the bracket was not divided by ${g}$. Multiply out to see that it is too big.",
            ),
            Wrong(
                answer=f"{g}*{v}*{_code(a, -b, v)}",
                misconception="sign-slip-in-bracket",
                feedback="Multiply your bracket out again and compare the signs with the given expression.",
            ),
        ],
        hints=(
            "What do both terms have in common? Look at the numbers and at the letter.",
            f"Find the largest number that divides both ${g * a}$ and ${abs(g * b)}$. The letter ${v}$ is in both terms as well.",
            f"The common factor is ${g}{v}$. Divide the first term by it: ${g * a}{v}^2 \\div {g}{v} = {a}{v}$.",
        ),
        explanation=(
            f"Both terms hold ${g}{v}$.",
            f"${g * a}{v}^2 = {g}{v} \\cdot {a}{v}$ and ${g * b}{v} = {g}{v} \\cdot {bracket(b)}$",
            f"So ${total((g * a, v + '^2'), (g * b, v))} = {g}{v}{_sum(a, b, v)}$",
        ),
    )


@template(
    "algebra.factor-trinomial",
    skill="algebra.factoring",
    kind="algebraic",
    difficulty=0.0,
    reason="two numbers with a given product and sum must be found, with signs",
    variants=13,
    where=lambda p, q: p < q and 0 not in (p, q, p + q) and abs(p) != 1 and abs(q) != 1 and abs(p * q) <= 48,
    p=range(-9, 9),
    q=range(-8, 10),
)
def factor_trinomial(p: int, q: int) -> Draft:
    s, m = p + q, p * q
    return Draft(
        stem=f"Factor: ${poly([1, s, m])}$",
        key=f"{_code(1, p)}*{_code(1, q)}",
        form="factored",
        proof=f"factor('x**2 + ({s})*x + ({m})')",
        harder=0.35 if m < 0 else 0.0,
        wrong=[
            Wrong(
                answer=f"{_code(1, -p)}*{_code(1, -q)}",
                misconception="reversed-signs-in-factors",
                feedback=f"The product of your two numbers is right. But they add up to ${-s}$ and not to ${s}$.",
            ),
            Wrong(
                answer=f"{_code(1, m)}*{_code(1, 1)}",
                misconception="product-only",
                feedback=f"The two numbers multiply to ${m}$, but their sum is not ${s}$.",
            ),
        ],
        hints=(
            f"Look for two numbers: their product is ${m}$. What must their sum be?",
            f"Product ${m}$ and sum ${s}$. "
            + (
                "The product is negative, so one number is positive and one negative."
                if m < 0
                else f"Both numbers have the same sign as ${s}$."
            ),
            f"The numbers are ${p}$ and ${q}$: ${p} \\cdot {bracket(q)} = {m}$. Each goes into one bracket with $x$.",
        ),
        explanation=(
            f"Numbers with product ${m}$ and sum ${s}$: ${p}$ and ${q}$",
            f"Check the sum: ${p} + {bracket(q)} = {s}$",
            f"So ${poly([1, s, m])} = {_sum(1, p)}{_sum(1, q)}$",
        ),
    )


@template(
    "algebra.difference-of-squares",
    skill="algebra.factoring",
    kind="single_choice",
    difficulty=-0.4,
    reason="the pattern must be seen behind a coefficient",
    variants=12,
    where=lambda a, b: gcd(a, b) == 1,
    a=range(2, 8),
    b=range(2, 12),
)
def difference_of_squares(a: int, b: int) -> Draft:
    return Draft(
        stem=f"Which product equals ${a * a}x^2 - {b * b}$?",
        key=f"$({a}x - {b})({a}x + {b})$",
        proof=f"factor('{a * a}*x**2 - {b * b}')",
        wrong=[
            Wrong(
                answer=f"$({a}x - {b})({a}x - {b})$",
                misconception="difference-read-as-square",
                feedback=f"Multiply out: this gives a middle term, and the last number becomes $+{b * b}$.",
            ),
            Wrong(
                answer=f"$({a * a}x - {b})(x + {b})$",
                misconception="coefficient-not-rooted",
                feedback=f"Multiply out: the cross products ${a * a}x \\cdot {b}$ and $-{b}x$ do not cancel.",
            ),
            Wrong(
                answer=f"$({a}x - {b * b})({a}x + 1)$",
                misconception="product-only",
                feedback="The first and last products fit, but the cross products leave a term in $x$.",
            ),
        ],
        hints=(
            "There is no term in $x$. Which special product makes the cross products cancel?",
            f"Write each term as a square: ${a * a}x^2$ is the square of something, and so is ${b * b}$.",
            f"${a * a}x^2 = ({a}x)^2$ and ${b * b} = {b}^2$. Now use $p^2 - q^2 = (p - q)(p + q)$.",
        ),
        explanation=(
            f"${a * a}x^2 = ({a}x)^2$ and ${b * b} = {b}^2$",
            f"With $p = {a}x$ and $q = {b}$ the pattern is $p^2 - q^2 = (p - q)(p + q)$.",
            f"${a * a}x^2 - {b * b} = ({a}x - {b})({a}x + {b})$",
        ),
    )


@template(
    "algebra.factor-with-leading-number",
    skill="algebra.factoring",
    kind="algebraic",
    difficulty=1.0,
    reason="the number before the square must be split as well",
    variants=13,
    where=lambda a, b, c, d: (
        gcd(a, abs(b)) == 1
        and 0 not in (b, d, a * d + b * c)
        and gcd(c, abs(d)) == 1
        and abs(a * d + b * c) < 30
        and (a, b) != (c, d)
        and b != d
        and a * d + b * c != b * a + d * c
    ),
    a=(2, 3, 5),
    b=range(-5, 6),
    c=(1, 2, 3),
    d=range(-7, 8),
)
def factor_with_leading_number(a: int, b: int, c: int, d: int) -> Draft:
    top, middle, last = a * c, a * d + b * c, b * d
    return Draft(
        stem=f"Factor: ${poly([top, middle, last])}$",
        key=f"{_code(a, b)}*{_code(c, d)}",
        form="factored",
        proof=f"factor('{top}*x**2 + ({middle})*x + ({last})')",
        harder=0.3 if c > 1 else 0.0,
        wrong=[
            Wrong(
                answer=f"{_code(a, -b)}*{_code(c, -d)}",
                misconception="reversed-signs-in-factors",
                feedback=f"Multiply out: the term in $x$ comes out as ${linear(-middle, 'x', 0)}$. What has to change?",
            ),
            Wrong(
                answer=f"{_code(a, d)}*{_code(c, b)}",
                misconception="swaps-last-terms",
                feedback=f"The first and the last term fit, but the cross products do not give ${linear(middle, 'x', 0)}$. Try the last numbers in the other brackets.",
            ),
        ],
        hints=(
            "Try to split the middle term into two parts, so that you can take out a common bracket.",
            f"Look for two numbers with product ${top} \\cdot ({last}) = {top * last}$ and sum ${middle}$.",
            f"The numbers are ${a * d}$ and ${b * c}$: write ${total((top, 'x^2'), (a * d, 'x'), (b * c, 'x'), (last, ''))}$ and factor the first two and the last two terms.",
        ),
        explanation=(
            f"Numbers with product ${top * last}$ and sum ${middle}$: ${a * d}$ and ${b * c}$",
            f"Split: ${poly([top, middle, last])} = {total((top, 'x^2'), (a * d, 'x'), (b * c, 'x'), (last, ''))}$",
            f"Factor in pairs: ${total((a, 'x'))}{_sum(c, d)} {'-' if b < 0 else '+'} {abs(b)}{_sum(c, d)}$",
            f"Take out the common bracket: ${_sum(a, b)}{_sum(c, d)}$",
        ),
    )
