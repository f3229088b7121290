"""Algebra: exponent rules and algebraic fractions."""

from fractions import Fraction
from math import gcd

from store.bank.template import Draft, Wrong, template
from store.bank.write import linear, plain, poly, tex
from store.questions import RubricPoint


def _sum(a: int, k: int, v: str = "x") -> str:
    """`(2x - 3)`, good as LaTeX."""
    return f"({linear(a, v, k)})"


def _code(a: int, k: int, v: str = "x") -> str:
    """`(2*x - 3)`, as keys and proofs write it."""
    return f"({v if a == 1 else f'{a}*{v}'} {'-' if k < 0 else '+'} {abs(k)})"


@template(
    "algebra.product-of-powers",
    skill="algebra.exponent-rules",
    kind="single_choice",
    difficulty=-1.0,
    reason="one rule, with a coefficient to multiply",
    variants=13,
    where=lambda a, b, m, n, v: m < n and m * n != m + n and a * b != a + b and a != b and (a * b, m + n) != (m, n),
    a=range(2, 7),
    b=range(2, 7),
    m=range(2, 7),
    n=range(3, 9),
    v=("x", "a", "y", "t"),
)
def product_of_powers(a: int, b: int, m: int, n: int, v: str) -> Draft:
    return Draft(
        stem=f"Simplify: ${a}{v}^{m} \\cdot {b}{v}^{n}$",
        key=f"${a * b}{v}^{{{m + n}}}$",
        proof=f"expand('{a}*{v}**{m}*{b}*{v}**{n}')",
        wrong=[
            Wrong(
                answer=f"${a * b}{v}^{{{m * n}}}$",
                misconception="multiplies-exponents",
                feedback=f"The exponents ${m}$ and ${n}$ were multiplied. Count the factors ${v}$ in ${v}^{m}$ and in ${v}^{n}$ together.",
            ),
            Wrong(
                answer=f"${a + b}{v}^{{{m + n}}}$",
                misconception="adds-coefficients-in-product",
                feedback=f"The numbers ${a}$ and ${b}$ were added. The dot between the powers is a product.",
            ),
            Wrong(
                answer=f"${a * b}{v}^{{{n}}}$",
                misconception="keeps-larger-exponent",
                feedback=f"The factors of ${v}^{m}$ have got lost. All factors of both powers must be counted.",
            ),
        ],
        hints=(
            f"What does ${v}^{m}$ mean when you write out its factors?",
            f"First {m} factors ${v}$, then {n} more of them. Count all. The numbers in front are multiplied.",
            f"Numbers: ${a} \\cdot {b} = {a * b}$. Factors ${v}$: ${m} + {n} = {m + n}$.",
        ),
        explanation=(
            f"Multiply the numbers: ${a} \\cdot {b} = {a * b}$",
            f"Powers of the same base: the exponents are added, ${m} + {n} = {m + n}$",
            f"Result: ${a * b}{v}^{{{m + n}}}$",
        ),
    )


@template(
    "algebra.power-of-a-quotient",
    skill="algebra.exponent-rules",
    kind="algebraic",
    difficulty=0.2,
    reason="power of a product, then a quotient of powers, with a coefficient",
    variants=13,
    where=lambda a, m, k, n, v: (
        (a, k) != (2, 2) and m * k - n >= 2 and a**k <= 81 and m + k - n != m * k - n and m != k
    ),
    a=(2, 3, 4, 5),
    m=(2, 3, 4, 5),
    k=(2, 3, 4),
    n=range(1, 9),
    v=("x", "y", "a"),
)
def power_of_a_quotient(a: int, m: int, k: int, n: int, v: str) -> Draft:
    low = v if n == 1 else f"{v}^{n}"
    return Draft(
        stem=f"Simplify to a single term without a fraction: $\\frac{{({a}{v}^{m})^{k}}}{{{low}}}$",
        key=f"{a**k}*{v}**{m * k - n}",
        proof=f"simplify('({a}*{v}**{m})**{k}/{v}**{n}')",
        wrong=[
            Wrong(
                answer=f"{a}*{v}**{m * k - n}",
                misconception="squares-letter-only",
                feedback=f"The number ${a}$ stands in the bracket too, so the outer exponent ${k}$ acts on it as well.",
            ),
            Wrong(
                answer=f"{a * k}*{v}**{m * k - n}",
                misconception="power-read-as-product",
                feedback=f"${a}^{k}$ is not ${a} \\cdot {k}$. Write it as a product of equal factors.",
            ),
            *(
                [
                    Wrong(
                        answer=f"{a**k}*{v}**{m + k - n}",
                        misconception="adds-exponents-in-power-of-power",
                        feedback=f"In $({v}^{m})^{k}$ there are ${k}$ groups of ${m}$ factors. How many factors is that?",
                    )
                ]
                if m + k - n > 0
                else []
            ),
        ],
        hints=(
            "Work on the numerator first. What does the outer exponent do to each factor in the bracket?",
            f"Both ${a}$ and ${v}^{m}$ are raised to the power ${k}$. After that, dividing by ${low}$ takes factors away.",
            f"The numerator is ${a}^{k} \\cdot {v}^{{{m} \\cdot {k}}} = {a**k}{v}^{{{m * k}}}$. Now divide by ${low}$.",
        ),
        explanation=(
            f"$({a}{v}^{m})^{k} = {a}^{k}{v}^{{{m} \\cdot {k}}} = {a**k}{v}^{{{m * k}}}$",
            f"Divide by ${low}$: the exponents are subtracted, ${m * k} - {n} = {m * k - n}$",
            f"Result: ${a**k}{v}^{{{m * k - n}}}$",
        ),
    )


@template(
    "algebra.negative-fractional-exponent",
    skill="algebra.exponent-rules",
    kind="numeric",
    difficulty=1.1,
    reason="root, power and reciprocal in one exponent",
    variants=12,
    where=lambda r, p, q: gcd(p, q) == 1 and r**q <= 1024 and r**p <= 625 and r**p * q != r**q * p,
    r=range(2, 9),
    p=range(1, 5),
    q=range(2, 6),
)
def negative_fractional_exponent(r: int, p: int, q: int) -> Draft:
    base = r**q
    key = Fraction(1, r**p)
    root = f"\\sqrt{{{base}}}" if q == 2 else f"\\sqrt[{q}]{{{base}}}"
    wrong = [
        Wrong(
            answer=r**p,
            misconception="ignores-negative-exponent",
            feedback="The size is right for a positive exponent. What does the minus in the exponent ask you to do?",
        ),
        Wrong(
            answer=-(r**p),
            misconception="negative-exponent-negative-value",
            feedback="A minus in the exponent does not make the value negative. It asks for a reciprocal.",
        ),
    ]
    if Fraction(-base * p, q).denominator == 1:
        wrong.append(
            Wrong(
                answer=Fraction(-base * p, q),
                misconception="power-read-as-product",
                feedback=f"${base}$ was multiplied by the exponent. An exponent with denominator ${q}$ asks for a root.",
            )
        )
    step = f"raise it to the power ${p}$ and then take the reciprocal" if p > 1 else "take its reciprocal"
    return Draft(
        stem=f"Find the exact value of ${base}^{{-\\frac{{{p}}}{{{q}}}}}$ as a fraction.",
        key=key,
        proof=f"{base}**F(-{p}, {q})",
        harder=0.2 if p > 1 else -0.3,
        wrong=wrong,
        hints=(
            "An exponent can hold three tasks: its denominator, its numerator and its sign. What does each one ask for?",
            f"The denominator {q} asks for a root of {base}, the numerator {p} for a power, and the minus for one over the result.",
            f"The root is ${root} = {r}$. Now {step}.",
        ),
        explanation=(
            f"Root: ${root} = {r}$, since ${r}^{q} = {base}$",
            f"Power: ${r}^{p} = {r**p}$",
            f"The minus asks for the reciprocal: ${base}^{{-\\frac{{{p}}}{{{q}}}}} = {tex(key)}$",
        ),
    )


@template(
    "algebra.cancel-monomials",
    skill="algebra.algebraic-fractions",
    kind="algebraic",
    difficulty=-0.8,
    reason="numbers and powers cancel separately",
    variants=13,
    where=lambda g, a, b, m, n, v: gcd(a, b) == 1 and m - n >= 2 and a != g,
    g=range(2, 7),
    a=range(2, 8),
    b=range(2, 6),
    m=range(4, 9),
    n=range(2, 5),
    v=("x", "y", "z"),
)
def cancel_monomials(g: int, a: int, b: int, m: int, n: int, v: str) -> Draft:
    return Draft(
        stem=f"Simplify: $\\frac{{{g * a}{v}^{m}}}{{{g * b}{v}^{n}}}$",
        key=f"{a}*{v}**{m - n}/{b}",
        proof=f"simplify('{g * a}*{v}**{m}/({g * b}*{v}**{n})')",
        harder=-0.2 if g < 4 else 0.1,
        wrong=[
            Wrong(
                answer=f"({a}*{v}**{m + n})/{b}",
                misconception="adds-exponents-in-quotient",
                feedback="The exponents were added. In a quotient, factors of the denominator cancel factors of the numerator.",
            ),
            Wrong(
                answer=f"{g * (a - b)}*{v}**{m - n}",
                misconception="subtracts-coefficients-in-quotient",
                feedback=f"The numbers were subtracted. ${g * a}$ and ${g * b}$ form a fraction that can be reduced.",
            ),
        ],
        hints=(
            "Treat the numbers and the powers as two separate fractions.",
            f"Reduce the fraction $\\frac{{{g * a}}}{{{g * b}}}$. Then see how many of the ${m}$ factors ${v}$ are left after ${n}$ of them cancel.",
            f"Powers: $\\frac{{{v}^{m}}}{{{v}^{n}}} = {v}^{{{m} - {n}}} = {v}^{m - n}$. Numbers: divide both by ${g}$.",
        ),
        explanation=(
            f"Numbers: $\\frac{{{g * a}}}{{{g * b}}} = \\frac{{{a}}}{{{b}}}$",
            f"Powers: $\\frac{{{v}^{m}}}{{{v}^{n}}} = {v}^{m - n}$",
            f"Result: $\\frac{{{a}{v}^{m - n}}}{{{b}}}$",
        ),
    )


@template(
    "algebra.simplify-by-factoring",
    skill=("algebra.algebraic-fractions", "algebra.factoring"),
    kind="single_choice",
    difficulty=0.3,
    reason="numerator and denominator must both be factored first",
    variants=13,
    where=lambda a, b: b not in (0, a, -a) and abs(b) != 1 and a * b != -a * a,
    a=range(2, 8),
    b=range(-6, 8),
)
def simplify_by_factoring(a: int, b: int) -> Draft:
    top, low = poly([1, 0, -a * a]), poly([1, a + b, a * b])
    return Draft(
        stem=f"Simplify as far as possible: $\\frac{{{top}}}{{{low}}}$",
        key=f"$\\frac{{{linear(1, 'x', -a)}}}{{{linear(1, 'x', b)}}}$",
        proof=f"simplify('(x**2 - {a * a})/(x**2 + ({a + b})*x + ({a * b}))')",
        wrong=[
            Wrong(
                answer=f"$\\frac{{{linear(1, 'x', a)}}}{{{linear(1, 'x', b)}}}$",
                misconception="cancels-wrong-factor",
                feedback=f"The factor $x + {a}$ is the one that both share. Which factor of the numerator remains?",
            ),
            Wrong(
                answer=f"$\\frac{{{-a}}}{{{linear(a + b, 'x', b)}}}$",
                misconception="cancels-terms-of-a-sum",
                feedback="Parts of a sum were canceled. Only factors of the whole numerator and the whole denominator may be.",
            ),
            Wrong(
                answer=f"$\\frac{{{linear(1, 'x', -a)}}}{{{linear(1, 'x', -b)}}}$",
                misconception="reversed-signs-in-factors",
                feedback=f"Multiply out ${_sum(1, a)}{_sum(1, -b)}$: that is not the given denominator.",
            ),
        ],
        hints=(
            "Terms of a sum cannot be canceled, only factors can. What should you do first?",
            f"The numerator is a difference of squares. For the denominator look for two numbers with product ${a * b}$ and sum ${a + b}$.",
            f"The numerator is $(x - {a})(x + {a})$. The denominator has the factor $x + {a}$ as well; find its other factor.",
        ),
        explanation=(
            f"Numerator: ${top} = (x - {a})(x + {a})$",
            f"Denominator: ${low} = {_sum(1, a)}{_sum(1, b)}$",
            f"Cancel the factor $x + {a}$: $\\frac{{{linear(1, 'x', -a)}}}{{{linear(1, 'x', b)}}}$",
        ),
    )


@template(
    "algebra.add-algebraic-fractions",
    skill="algebra.algebraic-fractions",
    kind="algebraic",
    difficulty=1.0,
    reason="a common denominator made of two different factors",
    variants=13,
    where=lambda a, b, c: c != 0 and len({a, b, abs(c)}) == 3,
    a=range(2, 8),
    b=range(2, 8),
    c=range(-6, 7),
)
def add_algebraic_fractions(a: int, b: int, c: int) -> Draft:
    low = linear(1, "x", c)
    return Draft(
        stem=f"Write as a single fraction: $\\frac{{{a}}}{{x}} + \\frac{{{b}}}{{{low}}}$",
        key=f"({plain([a + b, a * c])})/(x*{_code(1, c)})",
        proof=f"simplify('{a}/x + {b}/{_code(1, c)}')",
        wrong=[
            Wrong(
                answer=f"{a + b}/({plain([2, c])})",
                misconception="adds-denominators",
                feedback="Numerators and denominators were added. Put in a number for $x$ to see that the value changes.",
            ),
            Wrong(
                answer=f"{a + b}/(x*{_code(1, c)})",
                misconception="denominator-changed-alone",
                feedback=f"The common denominator is right. But when $\\frac{{{a}}}{{x}}$ gets a new denominator, its numerator changes too.",
            ),
        ],
        hints=(
            "The denominators differ. What do you do with $\\frac{1}{2} + \\frac{1}{3}$?",
            f"A common denominator is $x({low})$. Multiply each numerator by the factor that its own denominator lacks.",
            f"The first fraction becomes $\\frac{{{a}({low})}}{{x({low})}}$, the second $\\frac{{{b}x}}{{x({low})}}$. Add the numerators.",
        ),
        explanation=(
            f"Common denominator: $\\frac{{{a}}}{{x}} + \\frac{{{b}}}{{{low}}} = \\frac{{{a}({low}) + {b}x}}{{x({low})}}$",
            f"Numerator: ${a}({low}) + {b}x = {linear(a + b, 'x', a * c)}$",
            f"Result: $\\frac{{{linear(a + b, 'x', a * c)}}}{{x({low})}}$",
        ),
    )


@template(
    "algebra.why-not-cancel",
    skill="algebra.algebraic-fractions",
    kind="free_text",
    difficulty=0.5,
    reason="a rule must be explained and a counterexample given",
    variants=12,
    curated=True,
    where=lambda k, t, name: k > t,
    k=range(3, 12),
    t=(2, 3, 5),
    name=("Amara", "Jonas", "Mei", "Diego", "Leila", "Tomasz"),
)
def why_not_cancel(k: int, t: int, name: str) -> Draft:
    value = Fraction(t + k, t)
    return Draft(
        stem=(
            f"{name} simplifies $\\frac{{x + {k}}}{{x}}$ by crossing out both $x$ and gets ${k + 1}$. "
            f"Explain why this is wrong. Support your explanation by putting $x = {t}$ into both expressions."
        ),
        key=(
            f"Only a factor of the whole numerator may be canceled, and in $x + {k}$ the $x$ is a term of a sum. "
            f"For $x = {t}$ the fraction is ${tex(value)}$ and not ${k + 1}$."
        ),
        rubric=[
            RubricPoint(text="Says that only factors may be canceled, and that $x$ is a term of a sum here"),
            RubricPoint(text=f"Puts in $x = {t}$ and gets ${tex(value)}$ for the fraction"),
            RubricPoint(text=f"Concludes that the fraction and ${k + 1}$ are not equal"),
        ],
        hints=(
            "What must the numerator be like so that something in it can be canceled?",
            f"Canceling divides the whole numerator by $x$. Is every part of $x + {k}$ divided when one $x$ is crossed out?",
            f"For $x = {t}$ the numerator is ${t} + {k} = {t + k}$ and the denominator is ${t}$. Compare the value of the fraction with ${k + 1}$.",
        ),
        explanation=(
            "Canceling means to divide the whole numerator and the whole denominator by the same factor.",
            f"In $x + {k}$ the $x$ is a term of a sum, not a factor. Dividing both terms by $x$ gives $1 + \\frac{{{k}}}{{x}}$.",
            f"Test with $x = {t}$: $\\frac{{{t} + {k}}}{{{t}}} = {tex(value)}$, which is not ${k + 1}$.",
        ),
    )
