"""Calculus: subject, skills, limits and rates of change."""

from fractions import Fraction
from math import gcd

from store.bank.template import Draft, Wrong, template
from store.bank.write import bracket, linear, plain, poly, tex, total
from store.questions import RubricPoint, Skill, Subject

SUBJECT = Subject(
    id="calculus",
    name="Calculus",
    aliases=("calc", "analysis"),
)

SKILLS = (
    Skill(
        id="calculus.limits",
        subject="calculus",
        name="Limits",
        chapter="Limits and rates",
        section="Limits",
        prerequisites=("functions.function-concept", "algebra.algebraic-fractions"),
        aliases=(
            "lim",
            "limit of a function",
            "approaches",
            "limit at infinity",
            "zero over zero",
        ),
        note=(
            "The limit of $f(x)$ for $x \\to a$ is the number that the values of $f$ get as close to as you like when $x$ comes close to $a$. "
            "For polynomials you may simply put in $a$. If a fraction gives $\\frac{0}{0}$, factor and cancel first: "
            "$\\frac{x^2 - 9}{x - 3} = x + 3$ for $x \\ne 3$, so the limit for $x \\to 3$ is $6$. "
            "For $x \\to \\infty$ the highest powers decide. The usual mistake is to say that $\\frac{0}{0}$ is zero or that no limit exists: "
            "it only says that more work is needed."
        ),
    ),
    Skill(
        id="calculus.rate-of-change",
        subject="calculus",
        name="Rate of change and tangent",
        chapter="Limits and rates",
        section="What a derivative is",
        prerequisites=("calculus.limits", "functions.linear-functions"),
        aliases=(
            "what is a derivative",
            "derivative",
            "slope of the tangent",
            "average rate",
            "instantaneous rate",
            "gradient of a curve",
            "tangent line",
        ),
        note=(
            "The derivative $f'(a)$ tells how fast $f$ changes at the place $a$: it is the slope of the tangent to the graph there. "
            "The average rate between two places is $\\frac{f(b) - f(a)}{b - a}$, the slope of a secant; the derivative is its limit as $b$ comes close to $a$. "
            "Example: for $f(x) = x^2$ the derivative is $f'(x) = 2x$, so at $x = 3$ the slope is $6$. "
            "The usual mistake is to mix up the value $f(a)$, how high the graph is, with $f'(a)$, how steep it is there."
        ),
    ),
    Skill(
        id="calculus.power-rule",
        subject="calculus",
        name="Power rule",
        chapter="Derivatives",
        section="Rules",
        prerequisites=("calculus.rate-of-change", "algebra.exponent-rules"),
        aliases=(
            "derivatives",
            "differentiate polynomials",
            "derivative of x^n",
            "bring down the power",
            "derive",
            "easy derivatives",
        ),
        note=(
            "The derivative of $x^n$ is $n x^{n-1}$: the exponent comes down as a factor and then drops by one. "
            "Numbers in front stay, sums are treated term by term, and a lone number has the derivative zero. "
            "Example: $f(x) = 4x^3 - 5x + 2$ has $f'(x) = 12x^2 - 5$. Roots and fractions are first written as powers: "
            "$\\sqrt{x} = x^{1/2}$ and $\\frac{1}{x} = x^{-1}$. The usual mistakes are to keep the exponent as it was, "
            "to keep the constant term, and to turn $x^{-1}$ into $x^{0}$ where the exponent must become $-2$."
        ),
    ),
    Skill(
        id="calculus.basic-derivatives",
        subject="calculus",
        name="Derivatives of sine, cosine, exponential and logarithm",
        chapter="Derivatives",
        section="Basic functions",
        prerequisites=("calculus.power-rule", "functions.exponential-functions", "functions.logarithms"),
        aliases=(
            "derivative of sin",
            "derivative of cos",
            "derivative of e^x",
            "derivative of ln",
            "trig derivatives",
            "exp derivative",
        ),
        note=(
            "A few derivatives are worth knowing by heart: $(\\sin x)' = \\cos x$, $(\\cos x)' = -\\sin x$, $(e^x)' = e^x$ and $(\\ln x)' = \\frac{1}{x}$ for $x > 0$. "
            "Factors stay in front, sums go term by term. Example: $f(x) = 3 \\sin x + 2e^x$ has $f'(x) = 3 \\cos x + 2e^x$. "
            "The usual mistakes are to lose the minus in the derivative of the cosine, and to treat $e^x$ like a power of $x$: "
            "its derivative is not $x e^{x-1}$, because here the variable stands in the exponent. Angles are in radians."
        ),
    ),
    Skill(
        id="calculus.product-and-quotient-rule",
        subject="calculus",
        name="Product and quotient rule",
        chapter="Derivatives",
        section="Rules",
        prerequisites=("calculus.basic-derivatives", "algebra.algebraic-fractions"),
        aliases=(
            "product rule",
            "quotient rule",
            "uv rule",
            "derivative of a product",
            "derivative of a fraction",
        ),
        note=(
            "The derivative of a product is $(uv)' = u'v + uv'$: each factor is differentiated once while the other one waits. "
            "For a quotient it is $\\left(\\frac{u}{v}\\right)' = \\frac{u'v - uv'}{v^2}$. "
            "Example: $f(x) = x^2 e^x$ has $u = x^2$ and $v = e^x$, so $f'(x) = 2x e^x + x^2 e^x$. "
            "The usual mistake is to multiply the derivatives, as if $(uv)'$ were $u'v'$. "
            "In the quotient rule the order in the numerator matters, because of the minus, and the denominator must be squared."
        ),
    ),
    Skill(
        id="calculus.chain-rule",
        subject="calculus",
        name="Chain rule",
        chapter="Derivatives",
        section="Rules",
        prerequisites=("calculus.basic-derivatives", "functions.composition"),
        aliases=(
            "that chain thing",
            "function of a function",
            "inner derivative",
            "derivative of a bracket",
            "nested functions",
            "chane rule",
        ),
        note=(
            "The chain rule is for a function inside another one: $(f(g(x)))' = f'(g(x)) \\cdot g'(x)$. "
            "Differentiate the outer function, leave the inside as it is, and multiply by the derivative of the inside. "
            "Example: $(3x + 1)^5$ has the outer function $u^5$ and the inner function $3x + 1$, so its derivative is "
            "$5(3x + 1)^4 \\cdot 3 = 15(3x + 1)^4$. The usual mistake is to forget the inner derivative, the factor $3$ in this example, "
            "or to differentiate the inside in place and write $5 \\cdot 3^4$."
        ),
    ),
    Skill(
        id="calculus.extrema",
        subject="calculus",
        name="Maxima, minima and monotonicity",
        chapter="Using derivatives",
        section="Extreme points",
        prerequisites=("calculus.power-rule", "algebra.quadratic-equations"),
        aliases=(
            "max and min",
            "optimisation",
            "optimization",
            "turning points",
            "stationary points",
            "increasing and decreasing",
            "critical points",
            "maximas",
        ),
        note=(
            "Where $f'(x) > 0$ a function rises, where $f'(x) < 0$ it falls. At a local maximum or minimum inside the domain the tangent is horizontal: $f'(x) = 0$. "
            "So solve $f'(x) = 0$ and look how the sign of $f'$ changes: from plus to minus means a maximum, from minus to plus a minimum. "
            "Example: $f(x) = x^2 - 6x$ has $f'(x) = 2x - 6$, zero at $x = 3$, a minimum. "
            "The usual mistake is to stop at $f'(x) = 0$: without a change of sign there is no extreme point, as for $x^3$ at $0$."
        ),
    ),
    Skill(
        id="calculus.second-derivative",
        subject="calculus",
        name="Second derivative",
        chapter="Using derivatives",
        section="Curvature and motion",
        prerequisites=("calculus.extrema",),
        aliases=(
            "f double prime",
            "concavity",
            "inflection points",
            "inflexion",
            "curvature",
            "2nd derivative",
        ),
        note=(
            "The second derivative $f''$ is the derivative of the derivative. It tells how the slope changes: for $f'' > 0$ the graph bends upwards like a cup, "
            "for $f'' < 0$ it bends downwards, and where $f''$ changes its sign there is an inflection point. "
            "Example: $f(x) = x^3 - 6x^2$ has $f''(x) = 6x - 12$, so the inflection point is at $x = 2$. "
            "In motion, the derivative of the position is the velocity, and the second derivative is the acceleration. "
            "The usual mistake is to confuse $f''(x) = 0$ with an extreme point."
        ),
    ),
    Skill(
        id="calculus.antiderivatives",
        subject="calculus",
        name="Antiderivatives",
        chapter="Integrals",
        section="Indefinite integrals",
        prerequisites=("calculus.power-rule", "calculus.basic-derivatives"),
        aliases=(
            "indefinite integral",
            "integrate",
            "plus C",
            "reverse differentiation",
            "primitive function",
            "anti derivative",
            "integral rules",
        ),
        note=(
            "An antiderivative of $f$ is a function $F$ with $F'(x) = f(x)$. For powers the rule is turned round: "
            "$\\int x^n\\,dx = \\frac{x^{n+1}}{n+1} + C$ for $n \\ne -1$. Raise the exponent by one, then divide by the new exponent. "
            "Example: $\\int 6x^2\\,dx = 2x^3 + C$. The constant $C$ is needed because numbers vanish when you differentiate. "
            "The usual mistakes are to forget $C$, to divide by the old exponent, and to differentiate where you should integrate. "
            "Differentiating the result is a quick check."
        ),
    ),
    Skill(
        id="calculus.definite-integrals",
        subject="calculus",
        name="Definite integrals and areas",
        chapter="Integrals",
        section="Definite integrals",
        prerequisites=("calculus.antiderivatives",),
        aliases=(
            "integrals",
            "area under a curve",
            "area between curves",
            "integral from a to b",
            "fundamental theorem",
        ),
        note=(
            "The definite integral $\\int_a^b f(x)\\,dx$ adds up all values of $f$ from $a$ to $b$. It is computed with an antiderivative: $F(b) - F(a)$. "
            "Example: $\\int_0^3 2x\\,dx = 3^2 - 0^2 = 9$. Where the graph lies above the axis, the integral is the area below it; "
            "parts below the axis count as negative. The integral of a rate gives the total change. "
            "The usual mistakes are to put the bounds into $f$ where they belong in $F$, to subtract in the wrong order, "
            "and to forget that areas below the axis cancel others."
        ),
    ),
)


@template(
    "calculus.limit-by-substitution",
    skill="calculus.limits",
    kind="numeric",
    difficulty=-1.2,
    reason="a polynomial is continuous, so the place is put in",
    variants=12,
    where=lambda a, b, c, p: (
        0 not in (b, c, p)
        and a * p * p + b * p + c not in (a, b, c, p, 2, -b, -c, -p)
        and len({a * p * p + b * p + c, (a * p) ** 2 + b * p + c, 2 * a * p + b}) == 3
    ),
    a=(1, 2, 3, -1, -2),
    b=range(-6, 7),
    c=range(-9, 10),
    p=range(-4, 5),
)
def limit_by_substitution(a: int, b: int, c: int, p: int) -> Draft:
    value = a * p * p + b * p + c
    wrong = [
        Wrong(
            answer=2 * a * p + b,
            misconception="takes-derivative-for-value",
            feedback="That is the slope at this place. A limit asks for the number that the values come close to.",
        )
    ]
    if abs(a) > 1:
        wrong.append(
            Wrong(
                answer=(a * p) ** 2 + b * p + c,
                misconception="squares-coefficient-too",
                feedback=f"In ${poly([a, 0, 0])}$ only $x$ is squared. The factor ${a}$ is multiplied afterwards.",
            )
        )
    return Draft(
        stem=f"Find the limit: $\\lim_{{x \\to {p}}} \\left({poly([a, b, c])}\\right)$",
        key=value,
        proof=f"limit('{plain([a, b, c])}', 'x', {p})",
        wrong=wrong,
        hints=(
            "Is there anything in this expression that could go wrong near this place, such as a denominator of zero?",
            f"A polynomial makes no jumps, so its limit is simply its value. Put ${p}$ in place of $x$.",
            f"${total((a, ''))} \\cdot {bracket(p)}^2 = {a * p * p}$ and ${b} \\cdot {bracket(p)} = {b * p}$. Add these and ${c}$.",
        ),
        explanation=(
            "A polynomial is continuous, so $x$ may be replaced by the place itself.",
            f"${a} \\cdot {bracket(p)}^2 + {bracket(b)} \\cdot {bracket(p)} + {bracket(c)} = {a * p * p} + {bracket(b * p)} + {bracket(c)} = {value}$",
        ),
    )


@template(
    "calculus.limit-after-canceling",
    skill="calculus.limits",
    kind="numeric",
    difficulty=0.1,
    reason="zero over zero; the numerator must be factored first",
    variants=12,
    where=lambda a, p, q: (
        0 not in (p, q)
        and p not in (q, -q)
        and a * (p - q) not in (0, p, q, a, -p, -(p + q) * a, p * q * a, 1, 2)
        and (a == 1 or p - q != 1)
    ),
    a=(1, 1, 2, 3),
    p=range(-7, 8),
    q=range(-8, 9),
)
def limit_after_canceling(a: int, p: int, q: int) -> Draft:
    top = poly([a, -a * (p + q), a * p * q])
    low = linear(1, "x", -p)
    rest = linear(1, "x", -q)
    lead = "" if a == 1 else str(a)
    value = a * (p - q)
    return Draft(
        stem=f"Find the limit: $\\lim_{{x \\to {p}}} \\frac{{{top}}}{{{low}}}$",
        key=value,
        proof=f"limit('({plain([a, -a * (p + q), a * p * q])})/(x - ({p}))', 'x', {p})",
        harder=0.2 if a > 1 else 0.0,
        wrong=[
            Wrong(
                answer=0,
                misconception="zero-over-zero-is-zero",
                feedback=f"At $x = {p}$ the numerator is zero, but so is the denominator. Zero over zero says nothing yet.",
            ),
            Wrong(
                answer=a * (p + q),
                misconception="reversed-signs-in-factors",
                feedback="Check the sign in the factor that is left after canceling.",
            ),
        ],
        hints=(
            f"What do you get when you put ${p}$ in? What does this tell about the factors of the numerator?",
            f"Both numerator and denominator are zero at ${p}$, so ${low}$ is a factor of both. Factor the numerator and cancel.",
            f"The numerator is ${lead}({low})({rest})$, so the fraction equals ${lead}({rest})$ near ${p}$."
            if a > 1
            else f"The numerator is $({low})({rest})$, so the fraction equals ${rest}$ near ${p}$.",
        ),
        explanation=(
            f"Factor: ${top} = {lead}({low})({rest})$",
            f"Cancel: for $x \\ne {p}$ the fraction equals ${f'{a}({rest})' if a > 1 else rest}$",
            f"Put ${p}$ in: ${f'{a} {chr(92)}cdot ' if a > 1 else ''}{f'({p} - {bracket(q)})' if a > 1 else f'{p} - {bracket(q)}'} = {value}$",
        ),
    )


@template(
    "calculus.limit-at-infinity",
    skill="calculus.limits",
    kind="single_choice",
    difficulty=0.8,
    reason="the highest powers of numerator and denominator must be compared",
    variants=12,
    where=lambda a, b, c, d, same: gcd(a, d) == 1 and gcd(b, c) == 1 and c > 1 and (a, d) != (b, c),
    a=range(2, 9),
    b=range(1, 10),
    c=range(1, 10),
    d=range(2, 9),
    same=(True, True, False),
)
def limit_at_infinity(a: int, b: int, c: int, d: int, same: bool) -> Draft:
    top = poly([a, 0, b]) if same else linear(a, "x", b)
    low = poly([d, 1, c])
    ratio, ends = f"${tex(Fraction(a, d))}$", f"${tex(Fraction(b, c))}$"
    zero, grows = "$0$", "$\\infty$"
    feedback = {
        ratio: (
            "ignores-different-degrees",
            f"The factors ${a}$ and ${d}$ decide only when both highest powers are equal. Compare the powers first.",
        ),
        ends: (
            "limit-at-zero-for-infinity",
            "This is where the graph meets the $y$-axis. For large $x$ the constant terms matter least.",
        ),
        zero: (
            "bottom-always-wins",
            "The fraction would go to zero if the denominator grew faster. Compare the highest powers.",
        ),
        grows: ("top-always-wins", "The numerator grows without bound, but so does the denominator. Compare how fast."),
    }
    key = ratio if same else zero
    power = "x^2"
    shown = [
        f"\\frac{{{a} + \\frac{{{b}}}{{x^2}}}}{{{d} + \\frac{{1}}{{x}} + \\frac{{{c}}}{{x^2}}}}",
        f"\\frac{{\\frac{{{a}}}{{x}} + \\frac{{{b}}}{{x^2}}}}{{{d} + \\frac{{1}}{{x}} + \\frac{{{c}}}{{x^2}}}}",
    ][not same]
    return Draft(
        stem=f"What is $\\lim_{{x \\to \\infty}} \\frac{{{top}}}{{{low}}}$?",
        key=key,
        proof=f"limit('({top})/({low})', 'x', 'oo')",
        wrong=[
            Wrong(answer=text, misconception=slug, feedback=words)
            for text, (slug, words) in feedback.items()
            if text != key
        ],
        hints=(
            "For very large $x$, which term of the numerator and which term of the denominator is by far the largest?",
            f"Divide numerator and denominator by ${power}$, the highest power of the denominator. What happens then to terms such as $\\frac{{1}}{{x}}$?",
            f"After dividing, the fraction is ${shown}$. All terms that still have an $x$ below go to zero.",
        ),
        explanation=(
            f"Divide numerator and denominator by ${power}$.",
            f"The numerator goes to ${a if same else 0}$ and the denominator to ${d}$.",
            f"So the limit is {key}",
        ),
    )


@template(
    "calculus.average-rate",
    skill="calculus.rate-of-change",
    kind="numeric",
    difficulty=-1.1,
    reason="a difference divided by a difference, read from a story",
    variants=12,
    where=lambda t1, dt, v1, rate, story: (
        rate not in (0, t1, dt, t1 + dt, v1)
        and v1 + rate * dt > 5
        and v1 + rate * dt not in (v1, rate)
        and rate * dt != rate
    ),
    t1=range(1, 7),
    dt=range(2, 7),
    v1=range(12, 80),
    rate=(-7, -6, -5, -4, -3, 3, 4, 5, 6, 7, 8, 9),
    story=(
        ("A rain tank in Chennai holds", "litres of water", "minutes", "L/min", "litres per minute"),
        ("A drone over the Atacama flies", "metres above the ground", "seconds", "m/s", "metres per second"),
        ("A glacier lake in Norway is", "metres above a mark", "days", "m/day", "metres per day"),
        ("A coffee silo in Santos holds", "kilograms of beans", "seconds", "kg/s", "kilograms per second"),
    ),
)
def average_rate(t1: int, dt: int, v1: int, rate: int, story: tuple[str, str, str, str, str]) -> Draft:
    who, what, when, unit, words = story
    t2, v2 = t1 + dt, v1 + rate * dt
    return Draft(
        stem=f"{who} {v1} {what} after {t1} {when if t1 > 1 else when[:-1]} and {v2} {what} after {t2} {when}. What is the average rate of change in {words}?",
        key=rate,
        unit=unit,
        proof=f"({v2} - {v1})/({t2} - {t1})",
        wrong=[
            Wrong(
                answer=-rate,
                misconception="difference-reversed",
                feedback=f"The size is right. Did the value rise or fall from {v1} to {v2}?",
            ),
            Wrong(
                answer=v2 - v1,
                misconception="forgets-to-divide-by-time",
                feedback=f"That is the whole change. It took {dt} {when}; how much is it for one?",
            ),
        ],
        hints=(
            "An average rate compares two changes. Which ones?",
            f"Divide the change of the value, from {v1} to {v2}, by the time that passed, from {t1} to {t2} {when}.",
            f"The change is ${v2} - {v1} = {v2 - v1}$ and the time is ${t2} - {t1} = {dt}$. Divide the first by the second.",
        ),
        explanation=(
            f"Change of the value: ${v2} - {v1} = {v2 - v1}$",
            f"Time: ${t2} - {t1} = {dt}$",
            f"Average rate: $\\frac{{{v2 - v1}}}{{{dt}}} = {rate}$",
        ),
    )


@template(
    "calculus.equation-of-tangent",
    skill=("calculus.rate-of-change", "calculus.power-rule"),
    kind="algebraic",
    difficulty=0.4,
    reason="slope from the derivative, then the line through the point",
    variants=12,
    where=lambda a, b, p: (
        p not in (0, 1, -1) and 2 * a * p + b not in (0, 1, -1) and (a != 1 or b != 0) and a * p * p + b * p != 0
    ),
    a=(1, 1, 2, -1, 3),
    b=range(-7, 8),
    p=range(-4, 5),
)
def equation_of_tangent(a: int, b: int, p: int) -> Draft:
    value, slope = a * p * p + b * p, 2 * a * p + b
    f = poly([a, b, 0])
    return Draft(
        stem=f"Find the equation of the tangent to the graph of $f(x) = {f}$ at $x = {p}$. Write it as $y = mx + n$.",
        key=f"y = {plain([slope, value - slope * p])}",
        proof=f"evaluate('{f}', x={p}) + evaluate(diff('{f}', 'x'), x={p})*expr('x - ({p})')",
        wrong=[
            Wrong(
                answer=f"y = {plain([slope, value])}",
                misconception="point-value-as-intercept",
                feedback=f"The slope is right. But ${value}$ is the height at $x = {p}$, not where the line meets the $y$-axis.",
            ),
            Wrong(
                answer=f"y = {plain([value, value - value * p])}",
                misconception="value-taken-for-slope",
                feedback=f"You used $f({p})$ as the slope. The slope of the tangent comes from the derivative.",
            ),
        ],
        hints=(
            "For a line you need a slope and a point. Where does each come from here?",
            f"The slope is $f'({p})$, the point is $({p}, f({p}))$. Find $f'(x)$ first.",
            f"$f'(x) = {linear(2 * a, 'x', b)}$, so $m = {slope}$. The point is $({p}, {value})$; put it into $y = mx + n$ to find $n$.",
        ),
        explanation=(
            f"Derivative: $f'(x) = {linear(2 * a, 'x', b)}$, so $m = f'({p}) = {slope}$",
            f"Point: $f({p}) = {a} \\cdot {bracket(p)}^2 + {bracket(b)} \\cdot {bracket(p)} = {value}$",
            f"Put the point in: ${value} = {slope} \\cdot {bracket(p)} + n$ gives $n = {value - slope * p}$",
            f"Tangent: $y = {linear(slope, 'x', value - slope * p)}$",
        ),
    )


@template(
    "calculus.tangent-with-given-slope",
    skill=("calculus.rate-of-change", "calculus.power-rule"),
    kind="numeric",
    difficulty=0.8,
    reason="the derivative is set equal to the slope of a line that must be read off",
    variants=12,
    where=lambda a, b, x, k: (
        0 not in (x, b)
        and x not in (1, 2, a, b, 2 * a, 2 * a * x + b, k)
        and 2 * a * x + b not in (0, 1, -1)
        and (2 * a * x + b) != b
    ),
    a=(1, 2, 3, 4, -1, -2),
    b=range(-9, 10),
    x=range(-6, 8),
    k=range(1, 10),
)
def tangent_with_given_slope(a: int, b: int, x: int, k: int) -> Draft:
    m = 2 * a * x + b
    wrong = [
        Wrong(
            answer=m,
            misconception="stops-before-solving",
            feedback="That is the slope of the line. You are asked at which place the curve has this slope.",
        )
    ]
    if Fraction(2 * b + 2 * a * x, 2 * a) != x and (2 * b) % (2 * a) == 0 and x + b // a != m:
        wrong.append(
            Wrong(
                answer=x + b // a,
                misconception="moves-without-undoing",
                feedback=f"Check the step where the ${abs(b)}$ changes sides in ${linear(2 * a, 'x', b)} = {m}$.",
            )
        )
    return Draft(
        stem=f"At which $x$ is the tangent to $f(x) = {poly([a, b, 3])}$ parallel to the line $y = {linear(m, 'x', k)}$?",
        key=x,
        proof=f"solve(diff('{plain([a, b, 3])}', 'x') - ({m}), 'x')",
        wrong=wrong,
        hints=(
            "When are two lines parallel? What does this say about the derivative?",
            "Parallel lines have equal slopes. Read the slope off the line and set $f'(x)$ equal to it.",
            f"$f'(x) = {linear(2 * a, 'x', b)}$ and the line has the slope ${m}$. Solve ${linear(2 * a, 'x', b)} = {m}$.",
        ),
        explanation=(
            f"Derivative: $f'(x) = {linear(2 * a, 'x', b)}$",
            f"Equal slopes: ${linear(2 * a, 'x', b)} = {m}$",
            f"${2 * a}x = {m - b}$",
            f"So $x = {x}$",
        ),
    )


@template(
    "calculus.meaning-of-a-derivative",
    skill="calculus.rate-of-change",
    kind="free_text",
    difficulty=0.0,
    reason="value and rate must both be put into words of the story",
    variants=12,
    curated=True,
    where=lambda t, v, r, story: v > 3 * r,
    t=range(2, 10),
    v=range(20, 90),
    r=range(2, 8),
    story=(
        (
            "h",
            "the height of a candle in millimetres after $t$ hours",
            "millimetres",
            "hours",
            -1,
            "the candle gets shorter",
        ),
        (
            "T",
            "the temperature of a cup of tea in degrees Celsius after $t$ minutes",
            "degrees Celsius",
            "minutes",
            -1,
            "the tea gets cooler",
        ),
        ("V", "the volume of a balloon in litres after $t$ seconds", "litres", "seconds", 1, "the balloon gets bigger"),
        (
            "N",
            "the number of fish in a pond in hundreds after $t$ years",
            "hundred fish",
            "years",
            1,
            "the number of fish grows",
        ),
        (
            "w",
            "the water in a well in cubic metres after $t$ days",
            "cubic metres",
            "days",
            -1,
            "the well gets emptier",
        ),
    ),
)
def meaning_of_a_derivative(t: int, v: int, r: int, story: tuple[str, str, str, str, int, str]) -> Draft:
    f, what, unit, when, sign, change = story
    verb = "falls" if sign < 0 else "rises"
    return Draft(
        stem=f"Let ${f}(t)$ be {what}. Explain in your own words what ${f}({t}) = {v}$ and ${f}'({t}) = {sign * r}$ mean together.",
        key=f"After {t} {when} the value is {v} {unit}. At that moment it {verb} at a rate of {r} {unit} per {when[:-1]}: {change}.",
        rubric=[
            RubricPoint(text=f"Says that after {t} {when} the value is {v} {unit}"),
            RubricPoint(text=f"Says that it {verb} at that moment ({change})"),
            RubricPoint(text=f"Gives the rate {r} with its unit, {unit} per {when[:-1]}"),
        ],
        hints=(
            "One of the two numbers tells *how much*, the other one *how fast*. Which is which?",
            f"The sign of ${f}'({t})$ tells whether the value rises or falls, its size tells how fast. Its unit is a unit of the value per unit of time.",
            f"Start like this: after {t} {when} there are {v} {unit}. Then say what happens to this value at that moment.",
        ),
        explanation=(
            f"${f}({t}) = {v}$ is a value: after {t} {when} it is {v} {unit}.",
            f"${f}'({t}) = {sign * r}$ is a rate: at that moment the value {verb} by about {r} {unit} per {when[:-1]}.",
            f"After {t} {when} the value is {v} {unit}. At that moment it {verb} at a rate of {r} {unit} per {when[:-1]}: {change}.",
        ),
    )
