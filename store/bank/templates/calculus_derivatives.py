"""Calculus: rules of differentiation."""

from fractions import Fraction
from math import gcd

from store.bank.template import Draft, Wrong, template
from store.bank.write import bracket, linear, plain, poly, term, tex, total


def _sum(a: int, k: int) -> str:
    return f"({linear(a, 'x', k)})"


def _code(a: int, k: int) -> str:
    return f"({plain([a, k])})"


@template(
    "calculus.differentiate-polynomial",
    skill="calculus.power-rule",
    kind="algebraic",
    difficulty=-1.0,
    reason="the rule is applied term by term",
    variants=12,
    where=lambda a, n, b, c: 0 not in (b, c) and a * n != 1,
    a=(-4, -3, -2, 2, 3, 4, 5),
    n=(3, 4, 5),
    b=range(-7, 8),
    c=range(-9, 10),
)
def differentiate_polynomial(a: int, n: int, b: int, c: int) -> Draft:
    f = total((a, f"x^{n}"), (b, "x^2"), (c, ""))
    return Draft(
        stem=f"Find the derivative of $f(x) = {f}$.",
        key=plain([a * n] + [0] * (n - 3) + [2 * b, 0]) if n > 2 else "0",
        proof=f"diff('{f}', 'x')",
        wrong=[
            Wrong(
                answer=plain([a * n] + [0] * (n - 3) + [2 * b, c]),
                misconception="keeps-constant-term",
                feedback=f"The constant term ${c}$ does not change with $x$. What is its rate of change?",
            ),
            Wrong(
                answer=plain([a * n] + [0] * (n - 3) + [2 * b, 0, 0]),
                misconception="keeps-exponent",
                feedback="The exponents came down as factors, but they should also drop by one.",
            ),
            Wrong(
                answer=plain([a] + [0] * (n - 3) + [b, 0]),
                misconception="forgets-exponent-as-factor",
                feedback="The exponents dropped by one. But the old exponent must come down as a factor too.",
            ),
        ],
        hints=(
            "Go term by term. What does the power rule do to the exponent?",
            f"In ${term(a, f'x^{n}', first=True)}$ the exponent ${n}$ becomes a factor and drops by one. A number without $x$ does not change at all.",
            f"First term: ${a} \\cdot {n}x^{n - 1} = {a * n}x^{n - 1}$. Do the same with ${term(b, 'x^2', first=True)}$.",
        ),
        explanation=(
            f"First term: ${a} \\cdot {n} = {a * n}$, so it becomes ${a * n}x^{n - 1}$",
            f"Second term: ${b} \\cdot 2 = {2 * b}$, so it becomes ${2 * b}x$; the number ${c}$ vanishes.",
            f"$f'(x) = {total((a * n, f'x^{n - 1}'), (2 * b, 'x'))}$",
        ),
    )


@template(
    "calculus.slope-at-a-place",
    skill="calculus.power-rule",
    kind="numeric",
    difficulty=-0.2,
    reason="differentiate a cubic, then put a number in",
    variants=12,
    where=lambda a, b, c, p: (
        0 not in (b, c)
        and p not in (0, 1)
        and 3 * a * p * p + 2 * b * p + c not in (0, 3, 2, p, a, b, c, a * p**3 + b * p * p + c * p)
    ),
    a=(1, 2, -1, 3),
    b=range(-5, 6),
    c=range(-9, 10),
    p=(-3, -2, -1, 2, 3),
)
def slope_at_a_place(a: int, b: int, c: int, p: int) -> Draft:
    f, df = poly([a, b, c, 0]), poly([3 * a, 2 * b, c])
    value = 3 * a * p * p + 2 * b * p + c
    return Draft(
        stem=f"What is the slope of the graph of $f(x) = {f}$ at $x = {p}$?",
        key=value,
        proof=f"evaluate(diff('{f}', 'x'), x={p})",
        wrong=[
            Wrong(
                answer=a * p**3 + b * p * p + c * p,
                misconception="value-taken-for-slope",
                feedback=f"That is $f({p})$, the height of the graph. The slope comes from the derivative.",
            ),
            *(
                [
                    Wrong(
                        answer=3 * a * p * p + 2 * b * p,
                        misconception="drops-linear-term",
                        feedback=f"The derivative of ${term(c, 'x', first=True)}$ is missing. It is not a constant.",
                    )
                ]
                if a * p**3 + b * p * p + c * p != 3 * a * p * p + 2 * b * p
                else []
            ),
        ],
        hints=(
            "Which function tells the slope of the graph at each place?",
            f"Find $f'(x)$ with the power rule, term by term. Only then put ${p}$ in place of $x$.",
            f"$f'(x) = {df}$. Now put in $x = {p}$.",
        ),
        explanation=(
            f"Derivative: $f'(x) = {df}$",
            f"At $x = {p}$: ${3 * a} \\cdot {bracket(p)}^2 + {bracket(2 * b)} \\cdot {bracket(p)} + {bracket(c)} = {value}$",
        ),
    )


@template(
    "calculus.derivative-of-root-and-reciprocal",
    skill=("calculus.power-rule", "algebra.exponent-rules"),
    kind="algebraic",
    difficulty=0.9,
    reason="roots and fractions must be written as powers with fractional and negative exponents",
    variants=12,
    a=(2, 4, 6, 8, 10, 12),
    b=(-6, -5, -4, -3, -2, 2, 3, 4, 5, 7),
    n=(1, 2, 3),
)
def derivative_of_root_and_reciprocal(a: int, b: int, n: int) -> Draft:
    low = "x" if n == 1 else f"x^{n}"
    sign = "-" if b < 0 else "+"
    f = f"{a}\\sqrt{{x}} {sign} \\frac{{{abs(b)}}}{{{low}}}"
    back = "+" if b < 0 else "-"
    return Draft(
        stem=f"Find $f'(x)$ for $f(x) = {f}$ with $x > 0$.",
        key=f"{a // 2}/sqrt(x) {back} {abs(b * n)}/x**{n + 1}",
        proof=f"diff('{a}*sqrt(x) + ({b})/x**{n}', 'x')",
        wrong=[
            Wrong(
                answer=f"{a // 2}/sqrt(x) {sign} {abs(b * n)}/x**{n + 1}",
                misconception="loses-minus-of-exponent",
                feedback=f"When $x^{{-{n}}}$ is differentiated, its exponent $-{n}$ comes down with its sign.",
            ),
            Wrong(
                answer=f"{a // 2}*sqrt(x) {back} {abs(b * n)}/x**{n + 1}",
                misconception="half-exponent-wrong-way",
                feedback="Subtract one from the exponent $\\frac{1}{2}$. Is the result positive or negative?",
            ),
        ],
        hints=(
            "Write the root and the fraction as powers of $x$ first.",
            f"$\\sqrt{{x}} = x^{{1/2}}$ and $\\frac{{1}}{{{low}}} = x^{{-{n}}}$. Use the power rule on both, with care for the signs.",
            f"The first term becomes ${a} \\cdot \\frac{{1}}{{2}} x^{{-1/2}}$. In the second one, ${b} \\cdot (-{n}) = {-b * n}$ and the exponent is $-{n + 1}$.",
        ),
        explanation=(
            f"As powers: $f(x) = {a}x^{{1/2}} {sign} {abs(b) if abs(b) > 1 else ''}x^{{-{n}}}$",
            f"Power rule: $f'(x) = {a // 2 if a > 2 else ''}x^{{-1/2}} {back} {abs(b * n)}x^{{-{n + 1}}}$",
            f"As a root and a fraction: $f'(x) = \\frac{{{a // 2}}}{{\\sqrt{{x}}}} {back} \\frac{{{abs(b * n)}}}{{x^{n + 1}}}$",
        ),
    )


@template(
    "calculus.derivative-of-trig-term",
    skill="calculus.basic-derivatives",
    kind="single_choice",
    difficulty=-0.9,
    reason="one known derivative with a factor",
    variants=12,
    where=lambda a, which, b: a != b,
    a=range(2, 9),
    which=("sin", "cos"),
    b=range(2, 9),
)
def derivative_of_trig_term(a: int, which: str, b: int) -> Draft:
    other = "cos" if which == "sin" else "sin"
    right = f"{a}\\cos x" if which == "sin" else f"-{a}\\sin x"
    flipped = f"-{a}\\cos x" if which == "sin" else f"{a}\\sin x"
    return Draft(
        stem=f"What is the derivative of $f(x) = {a}\\{which} x + {b}x$?",
        key=f"${right} + {b}$",
        proof=f"diff('{a}*{which}(x) + {b}*x', 'x')",
        wrong=[
            Wrong(
                answer=f"${flipped} + {b}$",
                misconception="sign-of-trig-derivative",
                feedback=f"Think of the graph of the {'sine' if which == 'sin' else 'cosine'} just to the right of $x = 0$: does it rise or fall?",
            ),
            Wrong(
                answer=f"${right} + {b}x$",
                misconception="keeps-linear-term",
                feedback=f"The term ${b}x$ has been left as it was. How steep is the line $y = {b}x$?",
            ),
            Wrong(
                answer=f"${'-' if which == 'cos' else ''}{a}\\{which} x + {b}$",
                misconception="keeps-trig-function",
                feedback=f"Only $e^x$ is its own derivative. The derivative of the {'sine' if which == 'sin' else 'cosine'} is another function.",
            ),
        ],
        hints=(
            f"Go term by term: what is the derivative of $\\{which} x$, and what is that of ${b}x$?",
            f"The factor ${a}$ stays. Sine and cosine change into each other, and one of the two changes brings a minus.",
            f"$(\\{which} x)' = {'' if which == 'sin' else '-'}\\{other} x$, so the first term becomes ${right}$. The second one is a line with the slope ${b}$.",
        ),
        explanation=(
            f"First term: $({a}\\{which} x)' = {right}$",
            f"Second term: $({b}x)' = {b}$",
            f"Together: $f'(x) = {right} + {b}$",
        ),
    )


@template(
    "calculus.derivative-with-exp-and-log",
    skill="calculus.basic-derivatives",
    kind="algebraic",
    difficulty=-0.1,
    reason="three known derivatives with factors",
    variants=12,
    a=range(2, 9),
    b=(-7, -5, -4, -3, -2, 2, 3, 4, 5, 6),
    n=(2, 3, 4),
)
def derivative_with_exp_and_log(a: int, b: int, n: int) -> Draft:
    f = f"{a}e^x{term(b, chr(92) + 'ln x')} + x^{n}"
    sign = "-" if b < 0 else "+"
    power = "2*x" if n == 2 else f"{n}*x**{n - 1}"
    shown = "2x" if n == 2 else f"{n}x^{n - 1}"
    return Draft(
        stem=f"Find the derivative of $f(x) = {f}$ for $x > 0$.",
        key=f"{a}*exp(x) {sign} {abs(b)}/x + {power}",
        proof=f"diff('{a}*exp(x) + ({b})*ln(x) + x**{n}', 'x')",
        wrong=[
            Wrong(
                answer=f"{a}*x*exp(x - 1) {sign} {abs(b)}/x + {power}",
                misconception="power-rule-on-exponential",
                feedback="In $e^x$ the variable stands in the exponent, so the power rule does not apply.",
            ),
            Wrong(
                answer=f"{a}*exp(x) {sign} {abs(b)}*ln(x) + {power}",
                misconception="keeps-logarithm",
                feedback="The logarithm was left as it was. How steep is its graph, and does it get steeper or flatter?",
            ),
        ],
        hints=(
            "Go term by term. Each of the three has a derivative that is worth knowing by heart.",
            f"$e^x$ keeps its form, $\\ln x$ turns into a fraction, and $x^{n}$ follows the power rule. The factors ${a}$ and ${b}$ stay.",
            f"$({a}e^x)' = {a}e^x$ and $(\\ln x)' = \\frac{{1}}{{x}}$. Put the factor ${b}$ back and add the derivative of $x^{n}$.",
        ),
        explanation=(
            f"$({a}e^x)' = {a}e^x$",
            f"$({term(b, chr(92) + 'ln x', first=True)})' = {'-' if b < 0 else ''}\\frac{{{abs(b)}}}{{x}}$",
            f"$(x^{n})' = {shown}$",
            f"Together: $f'(x) = {a}e^x {sign} \\frac{{{abs(b)}}}{{x}} + {shown}$",
        ),
    )


@template(
    "calculus.horizontal-tangent-of-exponential",
    skill=("calculus.basic-derivatives", "calculus.extrema"),
    kind="algebraic",
    difficulty=0.9,
    reason="an exponential equation must be solved exactly",
    variants=12,
    a=(2, 3, 4, 5),
    q=(2, 3, 5, 6, 7, 10),
    c=(-4, 1, 3),
)
def horizontal_tangent_of_exponential(a: int, q: int, c: int) -> Draft:
    b = a * q
    f = f"{a}e^x - {b}x{term(c, '')}"
    return Draft(
        stem=f"At which $x$ does the graph of $f(x) = {f}$ have a horizontal tangent? Give the exact value.",
        key=f"x = ln({q})",
        proof=f"solve(diff('{a}*exp(x) - {b}*x + ({c})', 'x'), 'x')",
        wrong=[
            Wrong(
                answer=f"x = {q}",
                misconception="forgets-logarithm",
                feedback="That is the value of $e^x$. What is $x$ then?",
            ),
            Wrong(
                answer=f"x = ln({b})",
                misconception="logarithm-before-dividing",
                feedback=f"The factor ${a}$ before $e^x$ must be dealt with before you take the logarithm.",
            ),
        ],
        hints=(
            "What does a horizontal tangent say about the derivative?",
            "Differentiate, set $f'(x) = 0$ and bring $e^x$ alone to one side. Which function undoes $e^x$?",
            f"$f'(x) = {a}e^x - {b}$. From ${a}e^x = {b}$ you get $e^x = {q}$.",
        ),
        explanation=(
            f"Derivative: $f'(x) = {a}e^x - {b}$",
            f"Set it to zero: ${a}e^x = {b}$, so $e^x = {q}$",
            f"Take the natural logarithm: $x = \\ln {q}$",
        ),
    )


@template(
    "calculus.choose-product-rule",
    skill="calculus.product-and-quotient-rule",
    kind="single_choice",
    difficulty=-0.8,
    reason="the rule is only put to use on two known factors",
    variants=12,
    where=lambda a, n, v: not (a == 1 and v[0] == "e^x" and n == 2),
    a=range(2, 8),
    n=(2, 3, 4),
    v=(("\\sin x", "\\cos x", "sin(x)"), ("e^x", "e^x", "exp(x)"), ("\\ln x", "\\frac{1}{x}", "ln(x)")),
)
def choose_product_rule(a: int, n: int, v: tuple[str, str, str]) -> Draft:
    g, dg, code = v
    u, du = f"{a}x^{n}", f"{a * n}x" if n == 2 else f"{a * n}x^{n - 1}"
    return Draft(
        stem=f"Which expression is the derivative of $f(x) = {u} \\cdot {g}$?",
        key=f"${du} \\cdot {g} + {u} \\cdot {dg}$",
        proof=f"diff('{a}*x**{n}*{code}', 'x')",
        wrong=[
            Wrong(
                answer=f"${du} \\cdot {dg}$",
                misconception="multiplies-derivatives",
                feedback="Both derivatives were multiplied. In the product rule one factor waits while the other is differentiated.",
            ),
            Wrong(
                answer=f"${du} \\cdot {g} - {u} \\cdot {dg}$",
                misconception="minus-from-quotient-rule",
                feedback="The minus belongs to the quotient rule. Here is a product.",
            ),
            Wrong(
                answer=f"${du} + {dg}$" if dg != "e^x" else f"${u} + {dg}$",
                misconception="adds-derivatives",
                feedback="This has lost the factors that wait. A sum is differentiated term by term, a product is not.",
            ),
        ],
        hints=(
            "Name the two factors $u$ and $v$. What does the product rule say?",
            "The rule is $(uv)' = u'v + uv'$. Find both derivatives first, then write the two products.",
            f"With $u = {u}$ and $v = {g}$ you have $u' = {du}$ and $v' = {dg}$. Put these into the rule.",
        ),
        explanation=(
            f"$u = {u}$ gives $u' = {du}$",
            f"$v = {g}$ gives $v' = {dg}$",
            f"Product rule $u'v + uv'$: ${du} \\cdot {g} + {u} \\cdot {dg}$",
        ),
    )


@template(
    "calculus.product-with-exponential",
    skill="calculus.product-and-quotient-rule",
    kind="algebraic",
    difficulty=0.3,
    reason="product rule, then factoring out the exponential if wanted",
    variants=12,
    where=lambda a, b, n: b != 0 and (a + b != 0),
    a=(-3, -2, 1, 2, 3, 4, 5),
    b=range(-7, 8),
    n=(1, 2),
)
def product_with_exponential(a: int, b: int, n: int) -> Draft:
    u = [a, b] if n == 1 else [a, 0, b]
    du = [a] if n == 1 else [2 * a, 0]
    sums = [a, a + b] if n == 1 else [a, 2 * a, b]
    f = f"({poly(u)})e^x"
    return Draft(
        stem=f"Find the derivative of $f(x) = {f}$.",
        key=f"({plain(sums)})*exp(x)",
        proof=f"diff('({plain(u)})*exp(x)', 'x')",
        harder=0.2 if n == 2 else 0.0,
        wrong=[
            Wrong(
                answer=f"({plain(du)})*exp(x)",
                misconception="multiplies-derivatives",
                feedback="The derivatives of the two factors were multiplied. One factor must wait while the other is differentiated.",
            ),
            Wrong(
                answer=f"({plain(u)})*exp(x)",
                misconception="differentiates-one-factor-only",
                feedback="Only the factor $e^x$ was differentiated. The bracket changes with $x$ as well.",
            ),
        ],
        hints=(
            "Two factors depend on $x$. Which rule is made for that?",
            f"Take $u = {poly(u)}$ and $v = e^x$ in $(uv)' = u'v + uv'$. The exponential keeps its form.",
            f"$u' = {poly(du)}$, so $f'(x) = {poly(du)} \\cdot e^x + ({poly(u)}) \\cdot e^x$. You may factor out $e^x$.",
        ),
        explanation=(
            f"$u = {poly(u)}$ gives $u' = {poly(du)}$; $v = e^x$ gives $v' = e^x$",
            f"Product rule: $f'(x) = {poly(du)} \\cdot e^x + ({poly(u)})e^x$",
            f"Factor out $e^x$: $f'(x) = ({poly(sums)})e^x$",
        ),
    )


@template(
    "calculus.quotient-of-lines",
    skill="calculus.product-and-quotient-rule",
    kind="algebraic",
    difficulty=0.8,
    reason="quotient rule with signs, and the numerator must be simplified",
    variants=12,
    where=lambda a, b, c, d: (
        gcd(a, b) == 1
        and gcd(c, d) == 1
        and 0 not in (b, d)
        and a * d - b * c not in (0, 1, -1)
        and a * d + b * c not in (0, a * d - b * c)
    ),
    a=range(2, 7),
    b=range(-6, 7),
    c=range(2, 5),
    d=range(-7, 8),
)
def quotient_of_lines(a: int, b: int, c: int, d: int) -> Draft:
    top, low, value = linear(a, "x", b), linear(c, "x", d), a * d - b * c
    return Draft(
        stem=f"Find and simplify the derivative of $f(x) = \\frac{{{top}}}{{{low}}}$.",
        key=f"{value}/{_code(c, d)}**2",
        proof=f"diff('{_code(a, b)}/{_code(c, d)}', 'x')",
        wrong=[
            Wrong(
                answer=f"{-value}/{_code(c, d)}**2",
                misconception="quotient-rule-order",
                feedback="The two products in the numerator have changed places. Which one comes first in the quotient rule?",
            ),
            Wrong(
                answer=f"{value}/{_code(c, d)}",
                misconception="denominator-not-squared",
                feedback="The numerator is right. What happens to the denominator in the quotient rule?",
            ),
            Wrong(
                answer=Fraction(a, c),
                misconception="quotient-of-derivatives",
                feedback="Numerator and denominator were differentiated on their own. A quotient has a rule of its own.",
            ),
        ],
        hints=(
            "Name the numerator $u$ and the denominator $v$. Which rule is made for $\\frac{u}{v}$?",
            "The rule is $\\frac{u'v - uv'}{v^2}$. The order in the numerator matters because of the minus.",
            f"$u' = {a}$ and $v' = {c}$, so the numerator is ${a}({low}) - {c}({top})$. Simplify it.",
        ),
        explanation=(
            f"$u' = {a}$ and $v' = {c}$",
            f"Quotient rule: $f'(x) = \\frac{{{a}({low}) - {c}({top})}}{{({low})^2}}$",
            f"Numerator: ${a}({low}) - {c}({top}) = {total((a * c, 'x'), (a * d, ''), (-a * c, 'x'), (-b * c, ''))} = {value}$",
            f"$f'(x) = {'-' if value < 0 else ''}\\frac{{{abs(value)}}}{{({low})^2}}$",
        ),
    )


@template(
    "calculus.power-of-a-line",
    skill="calculus.chain-rule",
    kind="single_choice",
    difficulty=-0.8,
    reason="the inner function is a line, so its derivative is a number",
    variants=12,
    where=lambda a, b, n: b != 0 and n != a and a != 1,
    a=(-4, -3, -2, 2, 3, 4, 5, 6),
    b=range(-8, 9),
    n=range(3, 8),
)
def power_of_a_line(a: int, b: int, n: int) -> Draft:
    inner = linear(a, "x", b)
    return Draft(
        stem=f"What is the derivative of $f(x) = ({inner})^{n}$?",
        key=f"${a * n}({inner})^{n - 1}$",
        proof=f"diff('({inner})^{n}', 'x')",
        wrong=[
            Wrong(
                answer=f"${n}({inner})^{n - 1}$",
                misconception="forgets-inner-derivative",
                feedback=f"The outer function is done. How fast does the inside ${inner}$ change?",
            ),
            Wrong(
                answer=f"${a * n}({inner})^{n}$",
                misconception="keeps-exponent",
                feedback=f"The factors fit, but the exponent ${n}$ has not dropped.",
            ),
            Wrong(
                answer=f"${n}({a})^{n - 1}$" if a < 0 else f"${n} \\cdot {a}^{n - 1}$",
                misconception="differentiates-inside-in-place",
                feedback="The inside was replaced by its derivative. It stays as it is, and its derivative is an extra factor.",
            ),
        ],
        hints=(
            "One function sits inside another. Which is the inner one, which the outer one?",
            f"The outer function is $u^{n}$, the inner one $u = {inner}$. Differentiate the outer one and multiply by the derivative of the inner one.",
            f"Outer: ${n}u^{n - 1}$. The derivative of the inner function is ${a}$. Multiply both and put $u = {inner}$ back.",
        ),
        explanation=(
            f"Outer function: $(u^{n})' = {n}u^{n - 1}$",
            f"Inner function: $({inner})' = {a}$",
            f"Product: ${n}({inner})^{n - 1} \\cdot {bracket(a)} = {a * n}({inner})^{n - 1}$",
        ),
    )


@template(
    "calculus.exponential-of-an-inner-function",
    skill="calculus.chain-rule",
    kind="algebraic",
    difficulty=0.2,
    reason="the inner derivative is a function, not only a number",
    variants=12,
    a=(-3, -2, 2, 3, 4, 5),
    b=(-5, -3, -1, 1, 2, 4, 6),
    outer=("exp", "sin", "cos", "ln"),
)
def exponential_of_an_inner_function(a: int, b: int, outer: str) -> Draft:
    if outer == "ln":
        a, b = abs(a), abs(b)
    inner, code = poly([a, 0, b]), plain([a, 0, b])
    k = 2 * a
    shape = {
        "exp": (f"e^{{{inner}}}", f"{k}x e^{{{inner}}}", f"{k}*x*exp({code})", f"exp({code})", "e^u"),
        "sin": (f"\\sin({inner})", f"{k}x\\cos({inner})", f"{k}*x*cos({code})", f"cos({code})", "\\sin u"),
        "cos": (f"\\cos({inner})", f"{-k}x\\sin({inner})", f"{-k}*x*sin({code})", f"-sin({code})", "\\cos u"),
        "ln": (f"\\ln({inner})", f"\\frac{{{k}x}}{{{inner}}}", f"{k}*x/({code})", f"1/({code})", "\\ln u"),
    }[outer]
    f, answer, key, without, u = shape
    outside = {"exp": "e^u", "sin": "\\cos u", "cos": "-\\sin u", "ln": "\\frac{1}{u}"}[outer]
    return Draft(
        stem=f"Find the derivative of $f(x) = {f}$.",
        key=key,
        proof=f"diff('{outer}({code})', 'x')",
        harder=0.2 if outer == "ln" else 0.0,
        wrong=[
            Wrong(
                answer=without,
                misconception="forgets-inner-derivative",
                feedback=f"The outer function is done. The inside ${inner}$ changes with $x$ too; what is its derivative?",
            ),
            Wrong(
                answer=key.replace(f"{k if outer != 'cos' else -k}*x", f"{a if outer != 'cos' else -a}*x**2", 1),
                misconception="inner-function-for-its-derivative",
                feedback=f"Multiply by the *derivative* of the inside. What is the derivative of ${term(a, 'x^2', first=True)}$?",
            ),
        ],
        hints=(
            "Which function is inside, which one outside?",
            f"Inside is $u = {inner}$, outside is ${u}$. Differentiate the outside, keep $u$ in it, and multiply by $u'$.",
            f"$u' = {k}x$, and the derivative of the outside is ${outside}$. Multiply both and put $u = {inner}$ back.",
        ),
        explanation=(
            f"Inner function: $u = {inner}$ with $u' = {k}x$",
            f"Outer function: its derivative is ${outside}$",
            f"Multiply: $f'(x) = {answer}$",
        ),
    )


@template(
    "calculus.root-function-slope",
    skill="calculus.chain-rule",
    kind="numeric",
    difficulty=0.9,
    reason="chain rule with a root, then an exact value",
    variants=12,
    where=lambda p, r, a: (
        (r * r - a * p * p) != 0
        and p != r
        and a * p != r
        and Fraction(a * p, r) not in (p, a, r, Fraction(1, 2 * r))
        and abs(r * r - a * p * p) < 60
    ),
    p=range(1, 8),
    r=range(2, 10),
    a=range(1, 6),
)
def root_function_slope(p: int, r: int, a: int) -> Draft:
    c = r * r - a * p * p
    inner = poly([a, 0, c])
    key = Fraction(a * p, r)
    return Draft(
        stem=f"Let $f(x) = \\sqrt{{{inner}}}$. Find the exact value of $f'({p})$.",
        key=key,
        proof=f"evaluate(diff('sqrt({inner})', 'x'), x={p})",
        wrong=[
            Wrong(
                answer=Fraction(1, 2 * r),
                misconception="forgets-inner-derivative",
                feedback=f"The outer function is done. The inside ${inner}$ has a derivative that is missing as a factor.",
            ),
            Wrong(
                answer=r,
                misconception="value-taken-for-slope",
                feedback=f"That is $f({p})$, the value of the function. You are asked for its slope.",
            ),
            *(
                [
                    Wrong(
                        answer=2 * key,
                        misconception="forgets-half-of-the-root",
                        feedback="The derivative of $\\sqrt{u}$ has a 2 in its denominator. It seems to be missing.",
                    )
                ]
                if 2 * key != r and 2 * key != Fraction(1, 2 * r)
                else []
            ),
        ],
        hints=(
            "The root is the outer function. What is its derivative?",
            f"$(\\sqrt{{u}})' = \\frac{{1}}{{2\\sqrt{{u}}}}$. Multiply by the derivative of the inside $u = {inner}$, then put in $x = {p}$.",
            f"$f'(x) = \\frac{{{2 * a}x}}{{2\\sqrt{{{inner}}}}}$, and at $x = {p}$ the root is $\\sqrt{{{r * r}}} = {r}$.",
        ),
        explanation=(
            f"Inner derivative: $({inner})' = {2 * a}x$",
            f"Chain rule: $f'(x) = \\frac{{{2 * a}x}}{{2\\sqrt{{{inner}}}}}$",
            f"At $x = {p}$ the inside is ${a} \\cdot {p}^2 + {bracket(c)} = {r * r}$ and its root is ${r}$.",
            f"$f'({p}) = \\frac{{{2 * a * p}}}{{2 \\cdot {r}}} = {tex(key)}$",
        ),
    )
