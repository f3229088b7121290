"""Functions: lines, parabolas, transformations."""

from fractions import Fraction

from store.bank.template import Draft, Wrong, template
from store.bank.write import bracket, linear, plain, poly, tex


@template(
    "functions.slope-from-two-points",
    skill="functions.linear-functions",
    kind="numeric",
    difficulty=-0.9,
    reason="two differences and a quotient that comes out even",
    variants=13,
    where=lambda x1, dx, y1, m: (
        0 not in (x1, y1, x1 + dx)
        and m not in (0, 1, -1, x1, y1, x1 + dx, y1 + m * dx)
        and y1 + m * dx != 0
        and m != y1 - x1
    ),
    x1=range(-5, 6),
    dx=range(2, 6),
    y1=range(-9, 10),
    m=range(-5, 6),
)
def slope_from_two_points(x1: int, dx: int, y1: int, m: int) -> Draft:
    x2, y2 = x1 + dx, y1 + m * dx
    return Draft(
        stem=f"A line runs through $({x1}, {y1})$ and $({x2}, {y2})$. What is its slope?",
        key=m,
        proof=f"F({y2} - ({y1}), {x2} - ({x1}))",
        wrong=[
            Wrong(
                answer=Fraction(1, m),
                misconception="run-over-rise",
                feedback="You divided the change in $x$ by the change in $y$. Slope is rise over run.",
            ),
            Wrong(
                answer=-m,
                misconception="difference-reversed",
                feedback="The size is right. Take both differences in the same order of the points.",
            ),
        ],
        hints=(
            "Slope compares two changes between the points. Which ones?",
            f"Divide the change in $y$, from ${y1}$ to ${y2}$, by the change in $x$, from ${x1}$ to ${x2}$.",
            f"The changes are ${y2} - {bracket(y1)} = {y2 - y1}$ and ${x2} - {bracket(x1)} = {dx}$. Divide the first by the second.",
        ),
        explanation=(
            f"Change in $y$: ${y2} - {bracket(y1)} = {y2 - y1}$",
            f"Change in $x$: ${x2} - {bracket(x1)} = {dx}$",
            f"Slope: $\\frac{{{y2 - y1}}}{{{dx}}} = {m}$",
        ),
    )


@template(
    "functions.line-through-two-points",
    skill="functions.linear-functions",
    kind="algebraic",
    difficulty=0.1,
    reason="slope first, then the intercept from a point",
    variants=13,
    where=lambda x1, dx, b, m: 0 not in (x1, b, x1 + dx) and m not in (0, 1, -1) and m * x1 + b not in (b, 0),
    x1=range(-4, 5),
    dx=range(2, 5),
    b=range(-9, 10),
    m=range(-5, 6),
)
def line_through_two_points(x1: int, dx: int, b: int, m: int) -> Draft:
    x2, y1, y2 = x1 + dx, m * x1 + b, m * (x1 + dx) + b
    return Draft(
        stem=f"Find the equation of the line through $({x1}, {y1})$ and $({x2}, {y2})$. Write it as $y = mx + b$.",
        key=f"y = {plain([m, b])}",
        proof=f"{y1} + F({y2} - ({y1}), {x2} - ({x1}))*expr('x - ({x1})')",
        wrong=[
            Wrong(
                answer=f"y = {plain([m, y1])}",
                misconception="point-value-as-intercept",
                feedback=f"The slope is right. But ${y1}$ is the height at $x = {x1}$, not at $x = 0$.",
            ),
            Wrong(
                answer=f"y = {plain([-m, y1 + m * x1])}",
                misconception="difference-reversed",
                feedback="Take both differences for the slope in the same order of the points.",
            ),
        ],
        hints=(
            "A line is fixed by its slope and one point. Which of the two do you find first?",
            "Find the slope from both points. Then put one point into $y = mx + b$ to get $b$.",
            f"The slope is $\\frac{{{y2 - y1}}}{{{dx}}} = {m}$. With $({x1}, {y1})$: ${y1} = {m} \\cdot {bracket(x1)} + b$.",
        ),
        explanation=(
            f"Slope: $\\frac{{{y2} - {bracket(y1)}}}{{{x2} - {bracket(x1)}}} = \\frac{{{y2 - y1}}}{{{dx}}} = {m}$",
            f"Intercept: ${y1} = {m} \\cdot {bracket(x1)} + b$ gives $b = {b}$",
            f"Equation: $y = {linear(m, 'x', b)}$",
        ),
    )


@template(
    "functions.candle-burns-down",
    skill="functions.linear-functions",
    kind="numeric",
    difficulty=-0.2,
    reason="a linear function must be made from a story and its zero found",
    variants=13,
    where=lambda t1, rate, total, story: (
        rate * t1 < rate * total
        and t1 < total - 2
        and total not in (t1, rate)
        and rate * (total - t1) not in (total, t1)
    ),
    t1=range(2, 7),
    rate=range(2, 9),
    total=range(9, 26),
    story=(
        ("A candle in Krakow is {a} cm long. After {t} hours of burning it is {b} cm long.", "hours", "h"),
        (
            "A rain barrel in Perth holds {a} litres. A tap is opened, and after {t} minutes {b} litres are left.",
            "minutes",
            "min",
        ),
        ("A phone in Jakarta starts at {a} points of charge. After {t} hours {b} points are left.", "hours", "h"),
        ("A hill of gravel in Denver has {a} tons. After {t} days {b} tons are left.", "days", "day"),
    ),
)
def candle_burns_down(t1: int, rate: int, total: int, story: tuple[str, str, str]) -> Draft:
    text, when, unit = story
    a, b = rate * total, rate * (total - t1)
    return Draft(
        stem=f"{text.format(a=a, b=b, t=t1)} It goes on at the same rate. After how many {when} from the start is nothing left?",
        key=total,
        unit=unit,
        proof=f"{a}/(({a} - {b})/{t1})",
        wrong=[
            Wrong(
                answer=total - t1,
                misconception="counts-from-second-time",
                feedback="That is the time from the second moment on. The question counts from the start.",
            ),
            Wrong(
                answer=rate,
                misconception="rate-for-time",
                feedback="That is how much goes in one unit of time. How long does the whole take?",
            ),
        ],
        hints=(
            "How much goes in one unit of time? What does the same rate mean for the graph?",
            f"From {a} to {b} in {t1} {when}: find the loss in one of them, then see how long the {a} last.",
            f"The loss is ${a} - {b} = {a - b}$ in {t1} {when}, so ${a - b} \\div {t1} = {rate}$ in each. Divide {a} by that.",
        ),
        explanation=(
            f"Rate: $\\frac{{{a} - {b}}}{{{t1}}} = {rate}$",
            f"Function: $f(t) = {a} - {rate}t$",
            f"$f(t) = 0$ for $t = {a} \\div {rate} = {total}$",
        ),
    )


@template(
    "functions.perpendicular-line",
    skill="functions.linear-functions",
    kind="algebraic",
    difficulty=0.9,
    reason="the negative reciprocal of a slope, then the intercept",
    variants=13,
    where=lambda p, b, k, c: abs(p) != 1 and 0 not in (b, k, c),
    p=(-4, -3, -2, -1, 2, 3, 4),
    b=range(-7, 8),
    k=(-3, -2, -1, 1, 2, 3),
    c=range(-6, 7),
)
def perpendicular_line(p: int, b: int, k: int, c: int) -> Draft:
    # the given line has the slope p; the wanted one -1/p, through (p * k, y)
    x0, slope = p * k, Fraction(-1, p)
    y0 = -k + c
    return Draft(
        stem=f"Find the equation of the line that is perpendicular to $y = {linear(p, 'x', b)}$ and runs through $({x0}, {y0})$. Write it as $y = mx + b$.",
        key=f"y = {plain([slope, c])}",
        proof=f"{y0} - F(1, {p})*expr('x - ({x0})')",
        wrong=[
            Wrong(
                answer=f"y = {plain([p, y0 - p * x0])}",
                misconception="parallel-for-perpendicular",
                feedback="This line has the same slope as the given one, so it is parallel to it.",
            ),
            Wrong(
                answer=f"y = {plain([-slope, y0 + slope * x0])}",
                misconception="reciprocal-without-minus",
                feedback="You took the reciprocal of the slope. If one line rises, what must a perpendicular one do?",
            ),
        ],
        hints=(
            "How are the slopes of two perpendicular lines related?",
            f"Their product is $-1$. The given slope is ${p}$; find the other one, then put in the point $({x0}, {y0})$.",
            f"The slope is ${tex(slope)}$, so ${y0} = {tex(slope)} \\cdot {bracket(x0)} + b$.",
        ),
        explanation=(
            f"Slope: ${p} \\cdot m = -1$, so $m = {tex(slope)}$",
            f"Point: ${y0} = {tex(slope)} \\cdot {bracket(x0)} + b$, so $b = {c}$",
            f"Equation: $y = {linear(slope, 'x', c)}$",
        ),
    )


@template(
    "functions.vertex-from-form",
    skill="functions.quadratic-functions",
    kind="single_choice",
    difficulty=-1.0,
    reason="the vertex form is given; only the sign in the bracket needs care",
    variants=13,
    where=lambda a, p, q: 0 not in (p, q) and abs(p) != abs(q),
    a=(-4, -3, -2, 2, 3, 5),
    p=range(-8, 9),
    q=range(-9, 10),
)
def vertex_from_form(a: int, p: int, q: int) -> Draft:
    tail = f" {'-' if q < 0 else '+'} {abs(q)}"
    return Draft(
        stem=f"What is the vertex of the parabola $y = {a}({linear(1, 'x', -p)})^2{tail}$?",
        key=f"$({p}, {q})$",
        proof=f"({p}, evaluate('{a}*(x - ({p}))^2 + ({q})', x=first(solve(diff('{a}*(x - ({p}))^2 + ({q})', 'x'), 'x'))))",
        wrong=[
            Wrong(
                answer=f"$({-p}, {q})$",
                misconception="sign-in-vertex-form",
                feedback=f"For which $x$ is the bracket ${linear(1, 'x', -p)}$ zero?",
            ),
            Wrong(
                answer=f"$({p}, {-q})$",
                misconception="sign-of-height",
                feedback="The place is right. What is $y$ when the bracket is zero?",
            ),
            Wrong(
                answer=f"$({q}, {p})$",
                misconception="swaps-coordinates",
                feedback="The two coordinates have changed places. Which one is written first?",
            ),
        ],
        hints=(
            "A square is never negative. For which $x$ is it as small as possible?",
            "The vertex is where the bracket is zero. Find this $x$, then see what $y$ is there.",
            f"${linear(1, 'x', -p)} = 0$ gives $x = {p}$. Put this in to find $y$.",
        ),
        explanation=(
            f"The bracket is zero for $x = {p}$.",
            f"There $y = {a} \\cdot 0{tail} = {q}$",
            f"Vertex: $({p}, {q})$",
        ),
    )


@template(
    "functions.vertex-height",
    skill="functions.quadratic-functions",
    kind="numeric",
    difficulty=0.1,
    reason="the place of the vertex must be found before its height",
    variants=13,
    where=lambda a, p, q: (
        0 not in (p, q) and q not in (p, a, -2 * a * p, a * p * p + q, 2, 0) and p != a * p * p + q and abs(p) > 0
    ),
    a=(1, 2, 3, -1, -2),
    p=range(-5, 6),
    q=range(-12, 13),
)
def vertex_height(a: int, p: int, q: int) -> Draft:
    b, c = -2 * a * p, a * p * p + q
    f = poly([a, b, c])
    kind = "smallest" if a > 0 else "largest"
    return Draft(
        stem=f"What is the {kind} value that $f(x) = {f}$ takes?",
        key=q,
        proof=f"evaluate('{f}', x=first(solve(diff('{f}', 'x'), 'x')))",
        wrong=[
            Wrong(
                answer=p,
                misconception="place-for-value",
                feedback="That is the $x$ at which it happens. You are asked for the value of $f$ there.",
            ),
            Wrong(
                answer=c,
                misconception="constant-taken-for-extreme",
                feedback=f"${c}$ is the value at $x = 0$. Is the vertex there?",
            ),
        ],
        hints=(
            f"At which point of the parabola is the value {kind}?",
            "The vertex lies at $x = -\\frac{b}{2a}$. Its height is what you are asked for.",
            f"$-\\frac{{{b}}}{{2 \\cdot {bracket(a)}}} = {p}$, so compute $f({p})$.",
        ),
        explanation=(
            f"Vertex at $x = -\\frac{{{b}}}{{2 \\cdot {bracket(a)}}} = {p}$",
            f"$f({p}) = {a} \\cdot {bracket(p)}^2 + {bracket(b)} \\cdot {bracket(p)} + {bracket(c)} = {q}$",
        ),
    )


@template(
    "functions.parabola-from-zeros",
    skill="functions.quadratic-functions",
    kind="algebraic",
    difficulty=0.9,
    reason="the factor in front must be found from a point",
    variants=13,
    where=lambda p, q, a, x: (
        p < q and x not in (p, q) and 0 not in (p, q) and a not in (0, 1) and (x - p) * (x - q) not in (0, 1)
    ),
    p=range(-5, 4),
    q=range(-3, 6),
    a=(-3, -2, -1, 2, 3),
    x=range(-3, 5),
)
def parabola_from_zeros(p: int, q: int, a: int, x: int) -> Draft:
    y = a * (x - p) * (x - q)
    left, right = linear(1, "x", -p), linear(1, "x", -q)
    return Draft(
        stem=f"A parabola has the zeros ${p}$ and ${q}$ and runs through $({x}, {y})$. Find its equation $y = \\dots$",
        key=f"y = {plain([a, -a * (p + q), a * p * q])}",
        proof=f"F({y}, ({x} - ({p}))*({x} - ({q})))*expr('(x - ({p}))*(x - ({q}))')",
        wrong=[
            Wrong(
                answer=f"y = {plain([1, -(p + q), p * q])}",
                misconception="leading-factor-ignored",
                feedback=f"The zeros fit, but put in $x = {x}$: you get ${(x - p) * (x - q)}$ and not ${y}$.",
            ),
            *(
                [
                    Wrong(
                        answer=f"y = {plain([a, a * (p + q), a * p * q])}",
                        misconception="reversed-signs-in-factors",
                        feedback=f"Put ${p}$ into your equation. Is the result zero?",
                    )
                ]
                if p + q
                else []
            ),
        ],
        hints=(
            "Which form of the equation shows the zeros?",
            f"Write $y = a({left})({right})$ and put in the point $({x}, {y})$ to find $a$.",
            f"${y} = a \\cdot {bracket(x - p)} \\cdot {bracket(x - q)}$, so $a = {a}$. Put this in.",
        ),
        explanation=(
            f"With the zeros: $y = a({left})({right})$",
            f"Point: ${y} = a \\cdot {bracket((x - p) * (x - q))}$, so $a = {a}$",
            f"Equation: $y = {'-' if a == -1 else a}({left})({right}) = {poly([a, -a * (p + q), a * p * q])}$",
        ),
    )


@template(
    "functions.highest-point-of-a-throw",
    skill="functions.quadratic-functions",
    kind="numeric",
    difficulty=0.7,
    reason="the vertex of a parabola must be seen in a story",
    variants=13,
    where=lambda t, h, who: h + 5 * t * t not in (t, h) and h not in (t, 5 * t * t),
    t=(1, 2, 3, 4),
    h=range(1, 40),
    who=(
        "a drone above a vineyard in Mendoza",
        "a firework on a raft in Macau",
        "a water rocket from a roof in Ghent",
        "a flare from a cliff in Iceland",
        "a ball from a tower in Pisa",
    ),
)
def highest_point_of_a_throw(t: int, h: int, who: str) -> Draft:
    f = poly([-5, 10 * t, h], "t")
    top = h + 5 * t * t
    return Draft(
        stem=f"The height of {who} after $t$ seconds is $h(t) = {f}$, in metres. How high does it get at most?",
        key=top,
        unit="m",
        proof=f"evaluate('{f}', t=first(solve(diff('{f}', 't'), 't')))",
        wrong=[
            Wrong(
                answer=t,
                misconception="place-for-value",
                feedback="That is the time at which it is highest. You are asked for the height then.",
            ),
            Wrong(
                answer=h,
                misconception="start-value-for-extreme",
                feedback="That is the height at the start. It rises from there.",
            ),
        ],
        hints=(
            "What shape does the graph of the height have, and which of its points do you need?",
            "The graph is a parabola that opens downwards. Its vertex lies at $t = -\\frac{b}{2a}$; find the height there.",
            f"$t = -\\frac{{{10 * t}}}{{2 \\cdot (-5)}} = {t}$. Now compute $h({t})$.",
        ),
        explanation=(
            f"Vertex at $t = -\\frac{{{10 * t}}}{{2 \\cdot (-5)}} = {t}$",
            f"$h({t}) = -5 \\cdot {t}^2 + {10 * t} \\cdot {t} + {h} = {top}$",
        ),
    )


@template(
    "functions.name-the-shift",
    skill="functions.transformations",
    kind="single_choice",
    difficulty=-0.8,
    reason="a shift sideways and a shift in height must be told apart",
    variants=13,
    where=lambda h, k: 0 not in (h, k) and abs(h) != abs(k),
    h=range(-7, 8),
    k=range(-8, 9),
)
def name_the_shift(h: int, k: int) -> Draft:
    def words(x: int, y: int) -> str:
        return f"{abs(x)} to the {'right' if x > 0 else 'left'} and {abs(y)} {'up' if y > 0 else 'down'}"

    tail = f" {'-' if k < 0 else '+'} {abs(k)}"
    return Draft(
        stem=f"How is the graph of $y = f(x)$ moved to get the graph of $y = f({linear(1, 'x', -h)}){tail}$?",
        key=words(h, k),
        proof=f"'{abs(h)} to the ' + ('right' if {h} > 0 else 'left') + ' and {abs(k)} ' + ('up' if {k} > 0 else 'down')",
        wrong=[
            Wrong(
                answer=words(-h, k),
                misconception="shift-inside-same-direction",
                feedback=f"Think of the point that was at $x = 0$. For which $x$ is ${linear(1, 'x', -h)}$ zero?",
            ),
            Wrong(
                answer=words(h, -k),
                misconception="shift-outside-reversed",
                feedback="What is done to each value of $f$ after it has been computed?",
            ),
            Wrong(
                answer=words(k, h),
                misconception="swaps-coordinates",
                feedback="What stands inside the brackets acts sideways, what stands outside acts on the height.",
            ),
        ],
        hints=(
            "Which of the two numbers changes the input, and which one the output?",
            "What is added outside changes the height directly. What is done inside moves the graph sideways, the other way round than it looks.",
            f"Outside stands ${'-' if k < 0 else '+'}{abs(k)}$, so the graph goes {'up' if k > 0 else 'down'} by {abs(k)}. Inside, ask where ${linear(1, 'x', -h)}$ is zero.",
        ),
        explanation=(
            f"${linear(1, 'x', -h)}$ is zero at $x = {h}$, so the graph moves {abs(h)} to the {'right' if h > 0 else 'left'}.",
            f"Then ${abs(k)}$ is {'added' if k > 0 else 'subtracted'}, so it moves {abs(k)} {'up' if k > 0 else 'down'}.",
            f"Together: {words(h, k)}",
        ),
    )


@template(
    "functions.write-the-moved-function",
    skill="functions.transformations",
    kind="algebraic",
    difficulty=0.2,
    reason="reflection, shift sideways and shift in height must be put into a formula",
    variants=13,
    where=lambda h, k, flip: 0 not in (h, k),
    h=range(-5, 6),
    k=range(-6, 7),
    flip=(True, False),
)
def write_the_moved_function(h: int, k: int, flip: bool) -> Draft:
    sign = "-" if flip else ""
    s = -1 if flip else 1
    first = "reflected in the $x$-axis, then moved" if flip else "moved"
    tail = f"{'-' if k < 0 else '+'} {abs(k)}"
    return Draft(
        stem=(
            f"The graph of $y = x^2$ is {first} by {abs(h)} to the {'right' if h > 0 else 'left'} and by {abs(k)} {'up' if k > 0 else 'down'}. "
            "Write the equation of the new graph, $y = \\dots$"
        ),
        key=f"y = {sign}(x {'-' if h > 0 else '+'} {abs(h)})**2 {tail}",
        proof=f"evaluate('{sign}x^2', x='x - ({h})') + ({k})",
        harder=0.3 if flip else -0.2,
        wrong=[
            Wrong(
                answer=f"y = {sign}(x {'+' if h > 0 else '-'} {abs(h)})**2 {tail}",
                misconception="shift-inside-same-direction",
                feedback=f"Where is the vertex of your graph? It should lie at $x = {h}$.",
            ),
            Wrong(
                answer=f"y = {sign}x**2 {'-' if k + h < 0 else '+'} {abs(k + h)}" if k + h else f"y = {sign}x**2",
                misconception="both-shifts-outside",
                feedback="Both numbers were added outside. A shift sideways changes the input $x$.",
            ),
            *(
                [
                    Wrong(
                        answer=f"y = (x {'-' if h > 0 else '+'} {abs(h)})**2 {tail}",
                        misconception="forgets-reflection",
                        feedback="The shifts are right. Which way does the new parabola open?",
                    )
                ]
                if flip
                else []
            ),
        ],
        hints=(
            "Follow the vertex: where does it end up?",
            f"A shift sideways changes the input, a shift in height is added at the end. The vertex ends up at $({h}, {k})$.",
            f"Sideways: $x$ becomes ${linear(1, 'x', -h)}$."
            + (" The reflection puts a minus before the square." if flip else "")
            + " Then add the shift in height.",
        ),
        explanation=(
            *(("Reflection: $y = -x^2$",) if s < 0 else ()),
            f"Sideways: $y = {sign}({linear(1, 'x', -h)})^2$",
            f"Height: $y = {sign}({linear(1, 'x', -h)})^2 {tail}$",
        ),
    )


@template(
    "functions.where-does-the-point-go",
    skill="functions.transformations",
    kind="single_choice",
    difficulty=0.8,
    reason="three changes at once must be followed for a point",
    variants=13,
    where=lambda x, y, a, h, k: (
        0 not in (x, y, h, k)
        and len({(x + h, a * y + k), (x - h, a * y + k), (x + h, a * (y + k)), (x - h, y + k)}) == 4
    ),
    x=range(-4, 6),
    y=range(-4, 6),
    a=(2, 3, -1, -2),
    h=range(-4, 5),
    k=range(-6, 7),
)
def where_does_the_point_go(x: int, y: int, a: int, h: int, k: int) -> Draft:
    lead = "-" if a == -1 else str(a)
    tail = f" {'-' if k < 0 else '+'} {abs(k)}"
    inner = linear(1, "x", -h)
    return Draft(
        stem=f"The point $({x}, {y})$ lies on the graph of $y = f(x)$. Which point lies on the graph of $y = {lead}f({inner}){tail}$?",
        key=f"$({x + h}, {a * y + k})$",
        proof=f"(solve('x - ({h}) = {x}', 'x')[0], {a}*({y}) + ({k}))",
        wrong=[
            Wrong(
                answer=f"$({x - h}, {a * y + k})$",
                misconception="shift-inside-same-direction",
                feedback=f"Check the first coordinate: for which $x$ is ${inner}$ equal to ${x}$?",
            ),
            Wrong(
                answer=f"$({x + h}, {a * (y + k)})$",
                misconception="shift-before-stretch",
                feedback=f"The height was shifted before it was multiplied by ${a}$. Which comes first in the formula?",
            ),
            Wrong(
                answer=f"$({x - h}, {y + k})$",
                misconception="forgets-stretch",
                feedback=f"The factor ${a}$ before $f$ was left out, and the direction of the shift sideways needs a second look.",
            ),
        ],
        hints=(
            f"You know only $f({x}) = {y}$. For which $x$ does the new formula ask for exactly this value?",
            f"Set ${inner}$ equal to ${x}$ to find the new $x$. Then put $f = {y}$ into the rest of the formula.",
            f"${inner} = {x}$ gives $x = {x + h}$. There the new height is ${a} \\cdot {bracket(y)}{tail}$.",
        ),
        explanation=(
            f"${inner} = {x}$ gives $x = {x + h}$",
            f"Height: ${a} \\cdot {bracket(y)}{tail} = {a * y + k}$",
            f"Point: $({x + h}, {a * y + k})$",
        ),
    )
