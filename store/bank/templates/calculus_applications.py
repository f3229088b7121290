"""Calculus: extreme points, second derivative and motion."""

from store.bank.template import Draft, Wrong, template
from store.bank.write import bracket, linear, plain, poly, term


@template(
    "calculus.place-of-minimum",
    skill="calculus.extrema",
    kind="numeric",
    difficulty=-0.9,
    reason="the derivative is linear",
    variants=12,
    where=lambda a, p, c: p not in (0, 1, 2, a, 2 * a, c, -c) and a * p * p * -1 + c != p and -2 * a * p != p,
    a=(1, 2, 3, 4, 5),
    p=range(-8, 9),
    c=range(-9, 10),
)
def place_of_minimum(a: int, p: int, c: int) -> Draft:
    f = poly([a, -2 * a * p, c])
    low = c - a * p * p
    return Draft(
        stem=f"At which $x$ does $f(x) = {f}$ have its minimum?",
        key=p,
        proof=f"solve(diff('{f}', 'x'), 'x')",
        wrong=[
            Wrong(
                answer=low,
                misconception="value-for-place",
                feedback="That is how low the graph gets. You are asked at which $x$ this happens.",
            ),
            Wrong(
                answer=-p,
                misconception="sign-slip-when-solving",
                feedback=f"Check the sign when you solve ${linear(2 * a, 'x', -2 * a * p)} = 0$.",
            ),
        ],
        hints=(
            "How steep is the graph at its lowest point?",
            f"At the lowest point the tangent is horizontal. Differentiate ${f}$ and find where the derivative is zero.",
            f"$f'(x) = {linear(2 * a, 'x', -2 * a * p)}$. Set it to zero and solve for $x$.",
        ),
        explanation=(
            f"Derivative: $f'(x) = {linear(2 * a, 'x', -2 * a * p)}$",
            f"Horizontal tangent: ${2 * a}x = {2 * a * p}$",
            f"The parabola opens upwards, so the minimum is at $x = {p}$",
        ),
    )


@template(
    "calculus.where-function-falls",
    skill="calculus.extrema",
    kind="algebraic",
    difficulty=0.2,
    reason="the sign of a quadratic derivative must be found between its zeros",
    variants=12,
    where=lambda p, q, k: p < q and (p + q) % 2 == 0 and 0 not in (p, q),
    p=range(-6, 6),
    q=range(-5, 8),
    k=(0, 1, 2, 4, 5, -3),
)
def where_function_falls(p: int, q: int, k: int) -> Draft:
    # f' = 3 (x - p)(x - q)
    b, c = -3 * (p + q) // 2, 3 * p * q
    f, df = poly([1, b, c, k]), poly([3, 2 * b, c])
    left, right = linear(1, "x", -p), linear(1, "x", -q)
    return Draft(
        stem=f"On which open interval is $f(x) = {f}$ decreasing? Answer with an inequality for $x$.",
        key=f"{p} < x < {q}",
        proof=f"solve('{df} < 0', 'x')",
        wrong=[
            Wrong(
                answer=f"x < {p} or x > {q}",
                misconception="sign-of-derivative-reversed",
                feedback="Test a number between the zeros of $f'$, and one outside. Where is $f'$ negative?",
            ),
            Wrong(
                answer=f"{-q} < x < {-p}",
                misconception="reversed-signs-in-factors",
                feedback="The zeros of the derivative have the wrong signs. Put one of them into $f'(x)$ to check.",
            ),
        ],
        hints=(
            "What does the sign of the derivative tell about rising and falling?",
            "A function falls where its derivative is negative. Find the zeros of $f'$ first, then the sign between and outside them.",
            f"$f'(x) = {df} = 3({left})({right})$. Where is this product negative?",
        ),
        explanation=(
            f"Derivative: $f'(x) = {df} = 3({left})({right})$",
            f"Its zeros are ${p}$ and ${q}$. Between them one factor is negative and the other positive.",
            f"So $f'$ is negative and $f$ falls for ${p} < x < {q}$",
        ),
    )


@template(
    "calculus.local-maximum-value",
    skill="calculus.extrema",
    kind="numeric",
    difficulty=0.8,
    reason="two candidates, the right one must be chosen and its value computed",
    variants=12,
    where=lambda p, q, k: p < q and (p + q) % 2 == 0 and 0 not in (p, q) and abs(p) < 5 and abs(q) < 6,
    p=range(-4, 5),
    q=range(-3, 6),
    k=(0, 1, 3, 5, -2),
)
def local_maximum_value(p: int, q: int, k: int) -> Draft:
    b, c = -3 * (p + q) // 2, 3 * p * q

    def f(x: int) -> int:
        return x**3 + b * x * x + c * x + k

    text, df = poly([1, b, c, k]), poly([3, 2 * b, c])
    return Draft(
        stem=f"What is the local maximum value of $f(x) = {text}$?",
        key=f(p),
        proof=f"max(evaluate('{text}', x=r) for r in solve(diff('{text}', 'x'), 'x'))",
        wrong=[
            Wrong(
                answer=f(q),
                misconception="minimum-for-maximum",
                feedback="That is the value at the other zero of the derivative. Check how the sign of $f'$ changes there.",
            ),
            *(
                [
                    Wrong(
                        answer=p,
                        misconception="place-for-value",
                        feedback="That is the place of the maximum. You are asked for the value of the function there.",
                    )
                ]
                if p not in (f(p), f(q))
                else []
            ),
        ],
        hints=(
            "At which places can there be a local maximum?",
            "Find the zeros of $f'$. At a maximum the derivative changes from plus to minus; put that place into $f$.",
            f"$f'(x) = {df}$ has the zeros ${p}$ and ${q}$, and it is negative between them. So the maximum is at $x = {p}$.",
        ),
        explanation=(
            f"$f'(x) = {df}$, with the zeros ${p}$ and ${q}$",
            f"$f'$ is positive before ${p}$ and negative after it, so there is the maximum.",
            f"$f({p}) = {bracket(p)}^3 + {bracket(b)} \\cdot {bracket(p)}^2 + {bracket(c)} \\cdot {bracket(p)}{term(k, '')} = {f(p)}$",
        ),
    )


@template(
    "calculus.pen-along-a-river",
    skill="calculus.extrema",
    kind="numeric",
    difficulty=1.1,
    reason="the function to be maximised must be made from a story",
    variants=12,
    where=lambda w, story: True,
    w=range(6, 40, 2),
    story=(
        ("A shepherd in Patagonia", "a straight river", "pen"),
        ("A school in Zambia", "a long wall", "garden"),
        ("A fish farmer in Vietnam", "a straight shore", "basin"),
        ("A zoo in Denmark", "a long building", "run for goats"),
        ("A nursery in Lebanon", "a straight road", "plot for trees"),
    ),
)
def pen_along_a_river(w: int, story: tuple[str, str, str]) -> Draft:
    who, along, what = story
    length = 4 * w
    return Draft(
        stem=(
            f"{who} has {length} m of fence for a rectangular {what} along {along}, where no fence is needed. "
            "How large can its area be at most, in square metres?"
        ),
        key=2 * w * w,
        unit="m^2",
        proof=f"max(evaluate('x*({length} - 2*x)', x=r) for r in solve(diff('x*({length} - 2*x)', 'x'), 'x'))",
        wrong=[
            Wrong(
                answer=w * w,
                misconception="fence-on-all-sides",
                feedback="This is the best area when all four sides are fenced. One side is free here.",
            ),
            Wrong(
                answer=w,
                misconception="place-for-value",
                feedback="That is the length of one of the sides for the best area. You are asked for the area.",
            ),
        ],
        hints=(
            "Two of the fenced sides are equal. Call each of them $x$. How long is the third fenced side then?",
            f"The third side is ${length} - 2x$, so the area is $A(x) = x({length} - 2x)$. Where is its derivative zero?",
            f"$A(x) = {length}x - 2x^2$ and $A'(x) = {length} - 4x$, which is zero for $x = {w}$. Now find the area.",
        ),
        explanation=(
            f"Area: $A(x) = x({length} - 2x) = {length}x - 2x^2$",
            f"$A'(x) = {length} - 4x$ is zero for $x = {w}$, and it changes from plus to minus there.",
            f"Largest area: ${w} \\cdot ({length} - 2 \\cdot {w}) = {w} \\cdot {2 * w} = {2 * w * w}$",
        ),
    )


@template(
    "calculus.reading-the-derivative",
    skill=("calculus.extrema", "calculus.rate-of-change"),
    kind="multiple_choice",
    difficulty=0.5,
    reason="statements about the graph must be judged from a factored derivative",
    variants=12,
    p=range(-6, 4),
    d=range(2, 7),
)
def reading_the_derivative(p: int, d: int) -> Draft:
    q = p + d
    left, right = linear(1, "x", -p), linear(1, "x", -q)
    inside, below, above = p + d // 2, p - 1 - d % 2, q + 1 + d % 3

    def slope(x: int) -> str:
        return f"evaluate('({left})({right})', x={x})"

    top, rising = f"$f$ has a local maximum at $x = {p}$", f"$f$ is increasing at $x = {above}$"
    inner, low, zero = (
        f"$f$ is increasing at $x = {inside}$",
        f"$f$ has a local maximum at $x = {q}$",
        f"$f$ has the value $0$ at $x = {q}$",
    )
    truth = (
        f"{{'{top}': {slope(below)} > 0 > {slope(inside)}, '{low}': {slope(inside)} > 0 > {slope(above)}, "
        f"'{rising}': {slope(above)} > 0, '{inner}': {slope(inside)} > 0, '{zero}': False}}"
    )
    return Draft(
        stem=f"The derivative of a function $f$ is $f'(x) = ({left})({right})$. Which statements are true? Choose all that apply.",
        key=(top, rising),
        proof=f"[{truth}[o] for o in options]",
        wrong=[
            Wrong(
                answer=inner,
                misconception="sign-of-derivative-reversed",
                feedback=f"Put ${inside}$ into $f'$: one factor is positive, the other negative. What does the sign of the product say?",
            ),
            Wrong(
                answer=low,
                misconception="minimum-for-maximum",
                feedback=f"Compare the sign of $f'$ just before ${q}$ and just after it.",
            ),
            Wrong(
                answer=zero,
                misconception="value-for-derivative",
                feedback=f"At ${q}$ the derivative is zero. Does that tell how high the graph is?",
            ),
        ],
        hints=(
            "The sign of the derivative tells whether $f$ rises or falls, its size nothing about the height.",
            "Find the zeros of $f'$ and its sign before, between and after them. A maximum has plus before and minus after.",
            f"At $x = {below}$ both factors are negative, so $f' > 0$. At $x = {inside}$ only one is negative, so $f' < 0$. Go on with $x = {above}$.",
        ),
        explanation=(
            f"Zeros of $f'$: ${p}$ and ${q}$",
            f"Signs: plus before ${p}$, minus between, plus after ${q}$",
            f"So both of these are true: $f$ has a local maximum at $x = {p}$; $f$ is increasing at $x = {above}$",
        ),
    )


@template(
    "calculus.second-derivative-of-polynomial",
    skill="calculus.second-derivative",
    kind="algebraic",
    difficulty=-0.8,
    reason="the power rule twice",
    variants=12,
    where=lambda a, b, c: 0 not in (b, c),
    a=(1, 2, 3, -1, -2, 5),
    b=range(-6, 7),
    c=range(-9, 10),
)
def second_derivative_of_polynomial(a: int, b: int, c: int) -> Draft:
    f, df = poly([a, b, 0, c, 0]), poly([4 * a, 3 * b, 0, c])
    return Draft(
        stem=f"Find the second derivative $f''(x)$ of $f(x) = {f}$.",
        key=plain([12 * a, 6 * b, 0]),
        proof=f"diff('{f}', 'x', 2)",
        wrong=[
            Wrong(
                answer=plain([4 * a, 3 * b, 0, c]),
                misconception="stops-at-first-derivative",
                feedback="That is the first derivative. Differentiate once more.",
            ),
            Wrong(
                answer=plain([12 * a, 6 * b, c]),
                misconception="keeps-constant-term",
                feedback=f"The number ${c}$ in the first derivative is a constant. What is its derivative?",
            ),
        ],
        hints=(
            "How do you get the second derivative from the first one?",
            f"Differentiate ${f}$ term by term, then do it again. Which terms vanish on the way?",
            f"$f'(x) = {df}$. Now differentiate this.",
        ),
        explanation=(
            f"First derivative: $f'(x) = {df}$",
            f"Second derivative: $f''(x) = {poly([12 * a, 6 * b, 0])}$",
        ),
    )


@template(
    "calculus.inflection-point",
    skill="calculus.second-derivative",
    kind="numeric",
    difficulty=0.1,
    reason="the second derivative is linear and set to zero",
    variants=12,
    where=lambda a, p, c: (
        p not in (0, 1, 2, 3, 6, a) and c not in (0, p, -p) and 3 * a * p * p - 6 * a * p * p + c != p
    ),
    a=(1, 2, -1, -2, 3),
    p=range(-5, 8),
    c=range(-9, 10),
)
def inflection_point(a: int, p: int, c: int) -> Draft:
    b = -3 * a * p
    f, df, ddf = poly([a, b, c, 0]), poly([3 * a, 2 * b, c]), linear(6 * a, "x", 2 * b)
    return Draft(
        stem=f"At which $x$ does the graph of $f(x) = {f}$ have its inflection point?",
        key=p,
        proof=f"solve(diff('{f}', 'x', 2), 'x')",
        wrong=[
            Wrong(
                answer=-p,
                misconception="sign-slip-when-solving",
                feedback=f"Check the sign when you solve ${ddf} = 0$.",
            ),
            Wrong(
                answer=a * p**3 + b * p * p + c * p,
                misconception="value-for-place",
                feedback="That is the height of the graph there. You are asked for the place.",
            ),
        ]
        if a * p**3 + b * p * p + c * p not in (p, -p)
        else [
            Wrong(
                answer=-p,
                misconception="sign-slip-when-solving",
                feedback=f"Check the sign when you solve ${ddf} = 0$.",
            )
        ],
        hints=(
            "At an inflection point the graph changes from bending one way to bending the other. Which derivative tells about bending?",
            f"Differentiate ${f}$ twice and find where the result changes its sign.",
            f"$f'(x) = {df}$ and $f''(x) = {ddf}$. Set the second derivative to zero.",
        ),
        explanation=(
            f"First derivative: $f'(x) = {df}$",
            f"Second derivative: $f''(x) = {ddf}$",
            f"It is zero, and changes its sign, at $x = {p}$",
        ),
    )


@template(
    "calculus.acceleration-at-rest",
    skill="calculus.second-derivative",
    kind="numeric",
    difficulty=0.9,
    reason="velocity must be set to zero first, then the acceleration computed there",
    variants=12,
    where=lambda p, q, story: p < q and (p + q) % 2 == 0,
    p=range(1, 6),
    q=range(2, 12),
    story=("A toy train in Leipzig", "A lift in Singapore", "A cable car in La Paz", "A robot in a Nairobi workshop"),
)
def acceleration_at_rest(p: int, q: int, story: str) -> Draft:
    # v = 3 (t - p)(t - q), s = t^3 - 3(p+q)/2 t^2 + 3pq t
    b, c = -3 * (p + q) // 2, 3 * p * q
    s, v, a = poly([1, b, c, 0], "t"), poly([3, 2 * b, c], "t"), linear(6, "t", 2 * b)
    key = 6 * q + 2 * b
    return Draft(
        stem=(
            f"{story} moves along a line. Its position after $t$ seconds is $s(t) = {s}$, in metres. "
            "It stands still at two moments. What is its acceleration at the later one?"
        ),
        key=key,
        unit="m/s^2",
        proof=f"evaluate(diff('{s}', 't', 2), t=max(solve(diff('{s}', 't'), 't')))",
        wrong=[
            Wrong(
                answer=-key,
                misconception="takes-other-solution",
                feedback="That is the acceleration at the earlier moment.",
            ),
            Wrong(
                answer=q,
                misconception="place-for-value",
                feedback="That is the moment at which it stands still. Put it into the right function.",
            ),
        ]
        if key != q
        else [
            Wrong(
                answer=-key,
                misconception="takes-other-solution",
                feedback="That is the acceleration at the earlier moment.",
            )
        ],
        hints=(
            "What is the velocity when something stands still, and how do you get the velocity from the position?",
            "The velocity is $s'(t)$; find its later zero. The acceleration is $s''(t)$; put that moment in.",
            f"$s'(t) = {v} = 3(t - {p})(t - {q})$, so the later moment is $t = {q}$. The acceleration is $s''(t) = {a}$.",
        ),
        explanation=(
            f"Velocity: $s'(t) = {v} = 3(t - {p})(t - {q})$, zero at $t = {p}$ and $t = {q}$",
            f"Acceleration: $s''(t) = {a}$",
            f"At the later moment: $6 \\cdot {q} - {-2 * b} = {key}$",
        ),
    )


_WORDS = (
    ("What is a line called that touches a curve at a point and has the same slope there?", "tangent", ("tangent line",), "Its slope is the derivative at that point.", "A secant cuts the curve twice. This line only touches.", "The word starts with tan-.", "A line that touches a curve is its", (("secant", "A secant cuts the curve in two points. You need the line that touches it."), ("normal", "The normal stands at a right angle to the line you need."))),
    ("What is a line through two points of a curve called?", "secant", ("secant line", "chord"), "Its slope is an average rate of change.", "A tangent touches at one point. This line cuts the curve at two.", "The word starts with sec-.", "A line through two points of a curve is a", (("tangent", "A tangent touches at one point. You need the line through two points."),)),
    ("What do we call a point where a graph changes from bending one way to bending the other? (two words)", "inflection point", ("point of inflection", "inflexion point", "inflection"), "At this point the second derivative changes its sign.", "A driver on this road would hold the steering wheel straight for a moment.", "The second word is *point*; the first one starts with infl-.", "Where the bending changes there is an", (("turning point", "There the graph changes from rising to falling. You are asked about bending."), ("extremum", "There the slope is zero. You are asked where the bending changes."))),
    ("The derivative of the velocity with respect to time has a name of its own. What is it?", "acceleration", (), "A car has much of it when it gets faster quickly.", "Its unit is metres per second squared.", "The word starts with acc-.", "The rate of change of the velocity is the", (("speed", "Speed is the size of the velocity itself. You need its rate of change."), ("position", "The position comes before the velocity. You need what comes after it."))),
    ("The derivative of the position with respect to time has a name of its own. What is it?", "velocity", (), "It has a direction as well as a size.", "Its unit is metres per second, and its size is the speed.", "The word starts with vel-.", "The rate of change of the position is the", (("acceleration", "That is the derivative of what you are looking for."), ("distance", "Distance is a length. You need how fast the position changes."))),
    ("What do we call a function $F$ with $F'(x) = f(x)$, seen from $f$?", "antiderivative", ("primitive", "primitive function", "indefinite integral"), "It is what you look for when you undo differentiation.", "Its name is made of *anti*, against, and the name of what $f$ is to it.", "The word starts with antideriv-.", "A function whose rate of change is $f$ is an", (("derivative", "It is the other way round: $f$ is that of $F$. What is $F$ for $f$?"), ("integrand", "The integrand is the function under the integral sign."))),
    ("In $\\int_1^4 x^2\\,dx$, what do we call the function $x^2$ under the integral sign?", "integrand", (), "It is the thing that is to be integrated.", "The word is formed like *operand*, the thing to be operated on.", "The word starts with integ- and ends in -and.", "The function under the integral sign is the", (("integral", "That is the whole expression. You need the name of the part $x^2$."), ("antiderivative", "That is what you look for. You need the name of what is given under the sign."))),
    ("What do we call a function whose graph can be drawn without a jump or a gap?", "continuous", ("continuous function",), "The pencil is never lifted.", "The word comes from *to continue*, to go on.", "The word starts with contin-.", "A function without jumps is", (("differentiable", "That asks for more: no corners either. The graph here only needs to hang together."), ("linear", "That means a straight line. Curves can be drawn without a jump too."))),
    ("What do we call a function that rises everywhere on an interval? (one word)", "increasing", ("strictly increasing", "monotonically increasing", "rising"), "Its derivative is not negative there.", "The word means *getting bigger*.", "The word starts with incr-.", "Where a function rises it is", (("decreasing", "That means falling. Here the function rises."), ("positive", "That says where the values lie, not whether they rise."))),
    ("What do we call the number $4$ in $\\int_1^4 x^2\\,dx$? (two words)", "upper limit", ("upper bound", "limit of integration", "upper limit of integration"), "It says where the integration ends.", "There is a lower one too, the number $1$.", "The first word is the opposite of *lower*; the second one is also used in $\\lim$.", "The number at the top of the integral sign is the", (("lower limit", "That is the number $1$, at the foot of the sign."), ("integrand", "That is the function $x^2$. You need the name of the number on top."))),
    ("A graph with $f''(x) > 0$ bends like a cup. What is it called: concave or convex?", "convex", ("concave up", "concave upward"), "Think of the shape of a parabola that opens upwards.", "A line between two points of such a graph runs above the graph. A cave is hollow the other way round.", "It is the one of the two words that does not hold the word *cave*.", "A graph that bends like a cup is", (("concave", "That is the name for a graph that bends like a hill."),)),
    ("What is the collective name for maximum and minimum (singular)?", "extremum", ("extreme", "extreme value", "extreme point"), "It is the name for a value that goes furthest up or down nearby.", "It comes from a Latin word that means *the outermost*.", "The word starts with extr- and ends like *maximum*.", "A maximum or a minimum is an", (("optimum", "That is the best value for some purpose. You need the word for either end."), ("turning point", "A turning point is a point of the graph; you need the collective name in the singular."))),
)  # fmt: skip


_SKILL_OF_WORD = {
    "inflection point": "second-derivative",
    "acceleration": "second-derivative",
    "convex": "second-derivative",
    "antiderivative": "antiderivatives",
    "integrand": "definite-integrals",
    "upper limit": "definite-integrals",
    "continuous": "limits",
    "increasing": "extrema",
    "extremum": "extrema",
}


@template(
    "calculus.words-of-calculus",
    skill="calculus.rate-of-change",
    kind="short_text",
    difficulty=-0.2,
    reason="one technical word, asked for by its meaning",
    variants=12,
    curated=True,
    fact=_WORDS,
)
def words_of_calculus(fact: tuple[str, str, tuple[str, ...], str, str, str, str, tuple[tuple[str, str], ...]]) -> Draft:
    stem, key, accept, points, explains, step, because, wrong = fact
    return Draft(
        skill=f"calculus.{_SKILL_OF_WORD.get(key, 'rate-of-change')}",
        stem=stem,
        key=[key],
        accept=accept,
        wrong=[Wrong(answer=word, misconception="confuses-terms-of-calculus", feedback=text) for word, text in wrong],
        hints=(points, explains, step),
        explanation=(explains, f"{because} {key}."),
    )
