"""Calculus: antiderivatives, definite integrals, areas."""

from fractions import Fraction

from store.bank.template import Draft, Wrong, template
from store.bank.write import bracket, linear, plain, poly, term, tex
from store.questions import RubricPoint


@template(
    "calculus.antiderivative-of-polynomial",
    skill="calculus.antiderivatives",
    kind="algebraic",
    difficulty=-0.8,
    reason="the power rule backwards, with whole results",
    variants=12,
    where=lambda a, b, c: 0 not in (b, c) and a != 1,
    a=range(1, 6),
    b=range(-5, 6),
    c=range(-9, 10),
)
def antiderivative_of_polynomial(a: int, b: int, c: int) -> Draft:
    f, big = poly([3 * a, 2 * b, c]), poly([a, b, c, 0])
    return Draft(
        stem=f"Find $\\int \\left({f}\\right) dx$. Remember the constant $C$.",
        key=f"{plain([a, b, c, 0])} + C",
        proof=f"integrate('{f}', 'x')",
        wrong=[
            Wrong(
                answer=f"{plain([6 * a, 2 * b])} + C",
                misconception="differentiates-instead",
                feedback="This is the derivative. Integration goes the other way: the exponents rise.",
            ),
            Wrong(
                answer=f"{plain([3 * a, 2 * b, c, 0])} + C",
                misconception="forgets-to-divide-by-new-exponent",
                feedback="The exponents rose by one. But each term must also be divided by its new exponent.",
            ),
        ],
        hints=(
            "Which function has this derivative? Go term by term.",
            "Raise each exponent by one and divide by the new exponent. A number without $x$ gets an $x$.",
            f"First term: ${3 * a}x^2$ becomes $\\frac{{{3 * a}x^3}}{{3}} = {term(a, 'x^3', first=True)}$. Go on with ${term(2 * b, 'x', first=True)}$.",
        ),
        explanation=(
            f"${3 * a}x^2$ becomes ${term(a, 'x^3', first=True)}$",
            f"${term(2 * b, 'x', first=True)}$ becomes ${term(b, 'x^2', first=True)}$ and ${c}$ becomes ${term(c, 'x', first=True)}$",
            f"With the constant: ${big} + C$",
        ),
    )


@template(
    "calculus.antiderivative-through-point",
    skill="calculus.antiderivatives",
    kind="algebraic",
    difficulty=0.4,
    reason="the constant must be found from a condition",
    variants=12,
    where=lambda a, b, p, c: 0 not in (b, c) and p != 0 and a * p * p + b * p != 0,
    a=(1, 2, 3, -1, -2),
    b=range(-6, 7),
    p=(-3, -2, -1, 1, 2, 3, 4),
    c=range(-9, 10),
)
def antiderivative_through_point(a: int, b: int, p: int, c: int) -> Draft:
    f, value = linear(2 * a, "x", b), a * p * p + b * p + c
    return Draft(
        stem=f"Find the function $F$ with $F'(x) = {f}$ and $F({p}) = {value}$.",
        key=plain([a, b, c]),
        proof=f"integrate('{f}', 'x') + {value} - evaluate(integrate('{f}', 'x'), x={p})",
        wrong=[
            Wrong(
                answer=plain([a, b, 0]),
                misconception="forgets-constant",
                feedback=f"Its derivative fits, but its value at $x = {p}$ is ${value - c}$. What is still free to choose?",
            ),
            Wrong(
                answer=plain([a, b, value]),
                misconception="point-value-as-constant",
                feedback=f"${value}$ was used as the constant itself. It is the value of the whole function at $x = {p}$.",
            ),
        ],
        hints=(
            "Find an antiderivative first. What can be added to it without changing its derivative?",
            f"Write $F(x)$ with a constant $C$, put in $x = {p}$ and set the result equal to ${value}$.",
            f"$F(x) = {poly([a, b, 0])} + C$ and $F({p}) = {value - c} + C$. Which $C$ gives ${value}$?",
        ),
        explanation=(
            f"Antiderivative: $F(x) = {poly([a, b, 0])} + C$",
            f"Condition: ${value - c} + C = {value}$, so $C = {c}$",
            f"$F(x) = {poly([a, b, c])}$",
        ),
    )


@template(
    "calculus.integrate-by-substitution",
    skill=("calculus.antiderivatives", "calculus.chain-rule"),
    kind="single_choice",
    difficulty=0.9,
    reason="the inner derivative must be recognised as a factor",
    variants=12,
    where=lambda a, b, n: b != 0,
    a=range(1, 4),
    b=range(-7, 8),
    n=range(2, 6),
)
def integrate_by_substitution(a: int, b: int, n: int) -> Draft:
    inner = poly([a, 0, b])
    return Draft(
        stem=f"Which of these equals $\\int {2 * a}x({inner})^{n}\\,dx$?",
        key=f"$\\frac{{1}}{{{n + 1}}}({inner})^{n + 1} + C$",
        proof=f"[same(simplify(diff(replace(o, ' + C', ''), 'x')), '{2 * a}*x*({plain([a, 0, b])})**{n}') for o in options]",
        wrong=[
            Wrong(
                answer=f"$\\frac{{x^2}}{{{n + 1}}}({inner})^{n + 1} + C$",
                misconception="integrates-both-factors",
                feedback=f"The factor ${2 * a}x$ was integrated as well. Differentiate your result to see that it does not fit.",
            ),
            Wrong(
                answer=f"${2 * a * n}x({inner}){'' if n == 2 else f'^{n - 1}'} + C$",
                misconception="differentiates-instead",
                feedback="Here the exponent dropped. Integration raises it.",
            ),
            Wrong(
                answer=f"$\\frac{{1}}{{{n}}}({inner})^{n} + C$",
                misconception="divides-by-old-exponent",
                feedback=f"Raise the exponent by one first. Then divide by the new exponent, not by ${n}$.",
            ),
        ],
        hints=(
            "Look at the bracket and at the factor before it. How are they related?",
            f"The factor ${2 * a}x$ is the derivative of the inside ${inner}$. So think of the chain rule backwards.",
            f"With $u = {inner}$ and $du = {2 * a}x\\,dx$ the integral becomes $\\int u^{n}\\,du$.",
        ),
        explanation=(
            f"Substitute $u = {inner}$, so $du = {2 * a}x\\,dx$.",
            f"$\\int u^{n}\\,du = \\frac{{u^{n + 1}}}{{{n + 1}}} + C$",
            f"Put $u$ back: $\\frac{{1}}{{{n + 1}}}({inner})^{n + 1} + C$",
        ),
    )


@template(
    "calculus.which-are-antiderivatives",
    skill="calculus.antiderivatives",
    kind="multiple_choice",
    difficulty=-0.1,
    reason="each function can be differentiated; two differ only by a constant",
    variants=12,
    a=range(2, 8),
    n=(2, 3, 4),
)
def which_are_antiderivatives(a: int, n: int) -> Draft:
    k = a + n if a % 2 else -a - n
    f = f"{a * n}x" if n == 2 else f"{a * n}x^{n - 1}"
    low = "" if n == 2 else f"{a * n * (n - 1)}x" if n == 3 else f"{a * n * (n - 1)}x^{n - 2}"
    return Draft(
        stem=f"Which functions are antiderivatives of $f(x) = {f}$? Choose all that apply.",
        key=(f"${a}x^{n}$", f"${a}x^{n}{term(k, '')}$"),
        proof=f"[same(diff(o, 'x'), '{a * n}*x**{n - 1}') for o in options]",
        wrong=[
            Wrong(
                answer=f"${low or a * n}$",
                misconception="differentiates-instead",
                feedback="This is the derivative of $f$. You need a function whose derivative is $f$.",
            ),
            Wrong(
                answer=f"${a * n}x^{n}$",
                misconception="forgets-to-divide-by-new-exponent",
                feedback=f"Differentiate it: the exponent ${n}$ comes down as a factor and makes the result too large.",
            ),
            Wrong(
                answer=f"${a}x^{n}{term(k, 'x')}$",
                misconception="adds-variable-term",
                feedback=f"Differentiate it: the term ${term(k, 'x', first=True)}$ leaves a number behind.",
            ),
        ],
        hints=(
            "How can you test whether a function is an antiderivative?",
            f"Differentiate each option and compare with ${f}$. What happens to a constant on the way?",
            f"For example $({a * n}x^{n})' = {a * n * n}x{'' if n == 2 else f'^{n - 1}'}$, which is not $f(x)$. Test the others in the same way.",
        ),
        explanation=(
            f"$({a}x^{n})' = {f}$, so ${a}x^{n}$ is one of them.",
            "Adding a constant does not change the derivative.",
            f"The antiderivatives are ${a}x^{n}$ and ${a}x^{n}{term(k, '')}$",
        ),
    )


@template(
    "calculus.integral-of-a-line",
    skill="calculus.definite-integrals",
    kind="numeric",
    difficulty=-0.8,
    reason="a linear function from zero, so only the upper limit counts",
    variants=12,
    where=lambda a, c, b: (
        c != 0
        and a * b * b + c * b not in (0, a, b, c, 2 * a, 2 * a * b + c, 2, 1)
        and a * b + c != 0
        and 2 * a * b != a * b * b
    ),
    a=(1, 2, 3, 4, 5, -1, -2),
    c=range(-6, 10),
    b=range(2, 7),
)
def integral_of_a_line(a: int, c: int, b: int) -> Draft:
    f, big, value = linear(2 * a, "x", c), poly([a, c, 0]), a * b * b + c * b
    return Draft(
        stem=f"Compute $\\int_0^{b} \\left({f}\\right) dx$.",
        key=value,
        proof=f"integrate('{f}', 'x', 0, {b})",
        wrong=[
            Wrong(
                answer=2 * a * b + c,
                misconception="bounds-into-integrand",
                feedback=f"You put ${b}$ into the function itself. The bounds go into an antiderivative.",
            ),
            *(
                [
                    Wrong(
                        answer=2 * a * b,
                        misconception="bounds-into-integrand",
                        feedback="You took the difference of the values of the function. The bounds go into an antiderivative.",
                    )
                ]
                if 2 * a * b not in (value, 2 * a * b + c)
                else []
            ),
        ],
        hints=(
            "First find an antiderivative. What do you do with the bounds then?",
            f"Find $F$ with $F'(x) = {f}$ and compute $F({b}) - F(0)$.",
            f"$F(x) = {big}$ and $F(0) = 0$. So only $F({b})$ is left to compute.",
        ),
        explanation=(
            f"Antiderivative: $F(x) = {big}$",
            f"$F({b}) - F(0) = {a} \\cdot {b}^2 + {bracket(c)} \\cdot {b} = {value}$",
        ),
    )


@template(
    "calculus.integral-between-bounds",
    skill="calculus.definite-integrals",
    kind="numeric",
    difficulty=0.2,
    reason="both bounds count, and one of them may be negative",
    variants=12,
    where=lambda a, b, p, q: (
        b != 0
        and p < q
        and 0 not in (a * q + b, a * p + b)
        and a * (q**3 - p**3) + b * (q * q - p * p) not in (0, p, q, 3 * a, 2 * b, a, b)
    ),
    a=(1, 2, -1, 3),
    b=range(-5, 6),
    p=(-2, -1, 1, 2),
    q=(1, 2, 3, 4),
)
def integral_between_bounds(a: int, b: int, p: int, q: int) -> Draft:
    f, big = poly([3 * a, 2 * b, 0]), poly([a, b, 0, 0])
    up, down = a * q**3 + b * q * q, a * p**3 + b * p * p
    return Draft(
        stem=f"Compute $\\int_{{{p}}}^{{{q}}} \\left({f}\\right) dx$.",
        key=up - down,
        proof=f"integrate('{f}', 'x', {p}, {q})",
        harder=0.2 if p < 0 else 0.0,
        wrong=[
            Wrong(
                answer=up + down,
                misconception="adds-bounds",
                feedback="The two values of the antiderivative were added. Which one is subtracted from which?",
            ),
            Wrong(
                answer=down - up,
                misconception="difference-reversed",
                feedback="The size is right. Which bound comes first in the difference?",
            ),
        ],
        hints=(
            "First find an antiderivative. What do you do with the two bounds then?",
            f"Find $F$ with $F'(x) = {f}$ and subtract: the value at the upper bound minus the value at the lower bound.",
            f"$F(x) = {big}$, so $F({q}) = {up}$. Now compute $F({p})$ and subtract it.",
        ),
        explanation=(
            f"Antiderivative: $F(x) = {big}$",
            f"$F({q}) = {up}$ and $F({p}) = {down}$",
            f"$F({q}) - F({p}) = {up} - {bracket(down)} = {up - down}$",
        ),
    )


@template(
    "calculus.amount-from-flow-rate",
    skill="calculus.definite-integrals",
    kind="numeric",
    difficulty=0.5,
    reason="a rate in a story must be seen as something to integrate",
    variants=12,
    where=lambda a, c, t, start, story: (
        a * t * t + c * t not in (start, a, c)
        and start + a * t * t + c * t not in (t, c, 2 * a, start)
        and len({start + a * t * t + c * t, a * t * t + c * t, start + (2 * a * t + c) * t}) == 3
    ),
    a=(1, 2, 3),
    c=range(2, 12),
    t=range(3, 9),
    start=range(10, 90, 10),
    story=(
        ("A pump fills a pool in Doha", "litres", "minutes", "L"),
        ("Rain fills a cistern in Kerala", "litres", "hours", "L"),
        ("Snow melt fills a basin in Nepal", "cubic metres", "days", "m^3"),
        ("A press in Crete fills a vat with olive oil", "litres", "minutes", "L"),
    ),
)
def amount_from_flow_rate(a: int, c: int, t: int, start: int, story: tuple[str, str, str, str]) -> Draft:
    who, unit, when, sign = story
    rate, gain = linear(2 * a, "t", c), a * t * t + c * t
    return Draft(
        stem=(
            f"{who}. At the start there are {start} {unit} in it. After $t$ {when} the inflow is ${rate}$ {unit} per {when[:-1]}. "
            f"How many {unit} are in it after {t} {when}?"
        ),
        key=start + gain,
        unit=sign,
        proof=f"{start} + integrate('{rate}', 't', 0, {t})",
        wrong=[
            Wrong(
                answer=gain,
                misconception="forgets-start-value",
                feedback="That is what has flowed in. How much was there at the start?",
            ),
            Wrong(
                answer=start + (2 * a * t + c) * t,
                misconception="treats-rate-as-constant",
                feedback=f"You used the rate at the end for all {t} {when}. It was smaller before.",
            ),
        ],
        hints=(
            "The rate changes all the time. Which operation adds up a changing rate?",
            f"Integrate the rate from $0$ to ${t}$. That gives what has flowed in; think of what was there before.",
            f"An antiderivative of the rate is ${poly([a, c, 0], 't')}$, so the inflow is ${a} \\cdot {t}^2 + {c} \\cdot {t} = {gain}$.",
        ),
        explanation=(
            f"Inflow: $\\int_0^{t} ({rate})\\,dt = {a} \\cdot {t}^2 + {c} \\cdot {t} = {gain}$",
            f"Amount at the start: ${start}$",
            f"Together: ${start} + {gain} = {start + gain}$",
        ),
    )


@template(
    "calculus.area-between-curves",
    skill="calculus.definite-integrals",
    kind="numeric",
    difficulty=1.1,
    reason="the bounds must be found first, and the difference of two functions integrated",
    variants=12,
    where=lambda p, q, m: 2 <= q - p <= 6 and (p + q + m) != 0 and (m != 0) and p * q != 0,
    p=range(-4, 3),
    q=range(-2, 5),
    m=(-3, -2, -1, 1, 2, 3),
)
def area_between_curves(p: int, q: int, m: int) -> Draft:
    # line y = m x + n and parabola y = x^2 + b x meet at p and q: (x^2 + b x) - (m x + n) = (x - p)(x - q)
    b, n = m - p - q, -p * q
    key = Fraction((q - p) ** 3, 6)
    curve, line, gap = poly([1, b, 0]), linear(m, "x", n), poly([-1, p + q, -p * q])
    return Draft(
        stem=f"Find the exact area between the parabola $y = {curve}$ and the line $y = {line}$.",
        key=key,
        proof=f"integrate('({line}) - ({curve})', 'x', min(solve('{curve} = {line}', 'x')), max(solve('{curve} = {line}', 'x')))",
        wrong=[
            Wrong(
                answer=-key,
                misconception="difference-reversed",
                feedback="An area is not negative. Which of the two graphs runs above the other between the points where they meet?",
            ),
        ],
        hints=(
            "Where do the two graphs meet? Those places are the bounds.",
            f"Solve ${curve} = {line}$ for the bounds, then integrate the upper function minus the lower one between them.",
            f"They meet at $x = {p}$ and $x = {q}$. Between these the line is above, so integrate ${gap}$.",
        ),
        explanation=(
            f"They meet where ${curve} = {line}$, that is at $x = {p}$ and $x = {q}$.",
            f"Line minus parabola: ${gap}$",
            f"Antiderivative: $F(x) = {poly([Fraction(-1, 3), Fraction(p + q, 2), -p * q, 0])}$",
            f"Area: $F({q}) - F({p}) = {tex(key)}$",
        ),
    )


@template(
    "calculus.integral-zero-but-area-not",
    skill="calculus.definite-integrals",
    kind="free_text",
    difficulty=0.7,
    reason="integral and area must be told apart and both computed",
    variants=12,
    curated=True,
    a=(2, 4, 6, 8, 10, 12, 14),
    p=(1, 2, 3, 4),
    name=("Sofia", "Ravi", "Ingrid", "Malik"),
)
def integral_zero_but_area_not(a: int, p: int, name: str) -> Draft:
    half = a * p * p // 2
    return Draft(
        stem=(
            f"{name} computes $\\int_{{-{p}}}^{{{p}}} {a}x\\,dx$ and gets $0$. {name} concludes that the graph of $y = {a}x$ "
            f"encloses no area with the $x$-axis between $-{p}$ and ${p}$. Is the integral right, is the conclusion right, and how large is the area?"
        ),
        key=(
            f"The integral is $0$, but the conclusion is wrong. The part below the axis counts as $-{half}$, the part above as $+{half}$, "
            f"so they cancel. The area is ${half} + {half} = {2 * half}$."
        ),
        rubric=[
            RubricPoint(text="Says that the integral is indeed 0"),
            RubricPoint(text="Explains that areas below the axis count as negative and cancel those above"),
            RubricPoint(text=f"Gives the area {2 * half}"),
        ],
        hints=(
            "Sketch the line. Where does it run below the axis, and where above?",
            "An integral counts parts below the axis as negative. For an area every part counts as positive.",
            f"From $0$ to ${p}$ the integral is $\\frac{{{a}}}{{2}} \\cdot {p}^2 = {half}$. What is it from $-{p}$ to $0$?",
        ),
        explanation=(
            f"From $-{p}$ to $0$ the line is below the axis and the integral is $-{half}$; from $0$ to ${p}$ it is ${half}$.",
            f"Sum: $-{half} + {half} = 0$, so the integral is right.",
            f"For the area both parts count as positive: ${half} + {half} = {2 * half}$",
        ),
    )
