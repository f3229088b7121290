"""Calculus: tangents, signs of derivatives, limits and areas read off a drawn graph."""

import math
from collections.abc import Callable, Sequence
from fractions import Fraction

from store.bank.draw import BLUE, ORANGE, Point
from store.bank.mistakes import expected
from store.bank.plane import paper, straight
from store.bank.template import Draft, Wrong, template
from store.bank.write import Number, bracket, count, listed, tex

LETTERS = "ABCDE"


def _spots(points: Sequence[tuple[Number, Number]]) -> str:
    """Points with their letters in words: A(1, 2), B(3, 4)."""
    return listed([f"{letter}({x}, {y})" for letter, (x, y) in zip(LETTERS, points, strict=False)])


def _turning(p: int, first: Number, q: int, second: Number) -> Callable[[float], float]:
    """The cubic with its turning points at (p, first) and (q, second)."""
    middle, size = float(first + second) / 2, float(first - second) / 2

    def value(x: float) -> float:
        u = (2 * x - p - q) / (q - p)
        return middle + size * (u**3 - 3 * u) / 2

    return value


def _rational(key: Fraction, *slips: tuple[Number, str, str]) -> list[Wrong]:
    """Expected wrong answers as exact fractions, without those that are the key."""
    taken, wrong = {key}, []
    for number, name, feedback in slips:
        if number not in taken:
            taken.add(Fraction(number))
            wrong.append(Wrong(answer=Fraction(number), misconception=name, feedback=feedback))
    return wrong


@template(
    "calculus.slope-of-a-drawn-tangent",
    skill="calculus.rate-of-change",
    kind="numeric",
    difficulty=-0.4,
    reason="the derivative is the slope of a drawn line; the slope may be a fraction",
    variants=14,
    where=lambda x, y, run, rise, bend: (
        abs(x + run) <= 5 and abs(y + rise) <= 4 and abs(x) <= 4 and abs(rise) <= 2 * abs(run)
        and Fraction(rise, run) not in (x, y, x + run, y + rise, 0, 1, -1)
        and 0 not in (x, y, x + run)
    ),
    x=range(-4, 5),
    y=range(-3, 4),
    run=(2, 3, 4, -2, -3, -4),
    rise=(-6, -4, -3, -2, -1, 1, 2, 3, 4, 6),
    bend=(Fraction(1, 4), Fraction(-1, 4)),
)  # fmt: skip
def slope_of_a_drawn_tangent(x: int, y: int, run: int, rise: int, bend: Fraction) -> Draft:
    m = Fraction(rise, run)
    u, v = x + run, y + rise
    tangent = straight((x, y), (u, v))
    sheet = paper()
    sheet.curve(lambda t: tangent(t) + float(bend) * (t - x) ** 2, colour=BLUE)
    sheet.curve(tangent, colour=ORANGE)
    for point, letter in (((x, y), "P"), ((u, v), "Q")):
        sheet.dot(point, letter, shift=(-10 if (m > 0) == (bend < 0) else 10, 11 if bend < 0 else -11))
    return Draft(
        stem=f"The picture shows the graph of $f$ and its tangent at $P({x}, {y})$. What is $f'({x})$?",
        key=m,
        proof=f"coefficients(solve('({run})*(y - ({y})) = ({rise})*(x - ({x}))', 'y')[0], 'x')[0]",
        harder=0.0 if m.denominator == 1 else 0.5,
        picture=sheet.picture(
            f"A curve and a straight line that touches it at P({x}, {y}). The line also runs through Q({u}, {v})."
        ),
        wrong=_rational(
            m,
            (y, "value-for-derivative", f"That is the height $f({x})$. The derivative is a slope."),
            (-m, "sign-of-slope", "The size is right. Does the tangent rise or fall from left to right?"),
            (1 / m, "run-over-rise", "You divided the step to the right by the step up. Slope is rise over run."),
        ),
        hints=(
            "What does the derivative at a place have to do with the tangent there?",
            "The derivative is the slope of the tangent. Take two points of the straight line whose coordinates are whole numbers.",
            f"The tangent runs through $P({x}, {y})$ and $Q({u}, {v})$. Divide the change in height by the change sideways.",
        ),
        explanation=(
            "The derivative at a place is the slope of the tangent there.",
            f"From $P$ to $Q$: ${u} - {bracket(x)} = {run}$ sideways and ${v} - {bracket(y)} = {rise}$ in height",
            f"$f'({x}) = \\frac{{{rise}}}{{{run}}} = {tex(m)}$",
        ),
    )


@template(
    "calculus.where-the-tangent-is-level",
    skill=("calculus.extrema", "calculus.rate-of-change"),
    kind="single_choice",
    difficulty=-0.2,
    reason="places of level tangents must be told from zeros and from heights",
    variants=12,
    where=lambda p, width, rise, low, up: (
        abs(p + width) <= 5 and abs(low) <= 4 and abs(low + rise) <= 4 and {p, p + width} != {low, low + rise}
        and 0 not in (p, p + width)
    ),
    p=range(-4, 2),
    width=(2, 4),
    rise=(4, 5, 6),
    low=range(-3, 1),
    up=(True, False),
)  # fmt: skip
def where_the_tangent_is_level(p: int, width: int, rise: int, low: int, up: bool) -> Draft:
    q, high = p + width, low + rise
    first, second = (high, low) if up else (low, high)
    middle = Fraction(low + high, 2)
    sheet = paper()
    sheet.curve(_turning(p, first, q, second))
    centre = Fraction(p + q, 2)

    def at(*places: Number) -> str:
        return "At " + listed([f"$x = {tex(x)}$" for x in places])

    return Draft(
        stem="The picture shows the graph of $f$. At which places is $f'(x) = 0$?",
        key=at(p, q),
        proof=f"'At ' + join([f'$x = {{x}}$' for x in solve(diff('(x - ({centre}))^3 - 3*({Fraction(width, 2)})^2*(x - ({centre}))', 'x'), 'x')], ' and ')",
        picture=sheet.picture(
            f"A curve that turns twice: at the point ({p}, {first}) it is {'highest' if up else 'lowest'} for its neighbourhood,"
            f" at the point ({q}, {second}) {'lowest' if up else 'highest'}."
        ),
        wrong=[
            Wrong(
                answer=at(low, high),
                misconception="heights-for-places",
                feedback="These are the heights of the turning points. The question asks for places on the x-axis.",
            ),
            Wrong(
                answer=at(centre),
                misconception="middle-for-turning-point",
                feedback="There the curve is steepest between its turning points. What slope does a level tangent have?",
            ),
            Wrong(
                answer=at(p if up else q),
                misconception="maximum-only",
                feedback="There the tangent is level. Is that the only place where the curve turns?",
            ),
        ],
        hints=(
            "What does the graph look like where its tangent is level?",
            "Where the derivative is zero the tangent is level: look for tops and bottoms of the curve, and read their places.",
            f"The curve turns at the heights ${first}$ and ${second}$. Go from both points straight to the x-axis.",
        ),
        explanation=(
            "The derivative is zero where the tangent is level.",
            f"The turning points are $({p}, {first})$ and $({q}, {second})$; halfway the height is ${tex(middle)}$.",
            at(p, q),
        ),
    )


_MARKS = (-2.0, -1.0, 0.0, 1.0, 2.0)
"""Places of the letters in units from the middle of the curve; it turns at -1 and 1."""


@template(
    "calculus.sign-of-the-slope",
    skill="calculus.rate-of-change",
    kind="multiple_choice",
    difficulty=0.2,
    reason="rising, falling and level points are told apart, and height is not slope",
    variants=12,
    where=lambda middle, half, up, ask, left: left + 4 * half <= 5,
    middle=(-1, 0, 1),
    half=(1, 2),
    up=(True, False),
    ask=("positive", "negative", "at most zero"),
    left=(-5, -4, -3, -2),
)
def sign_of_the_slope(middle: int, half: int, up: bool, ask: str, left: int) -> Draft:
    centre = left + 2 * half
    sign = 1 if up else -1
    points = [(centre + int(n) * half, middle + sign * (int(n) ** 3 - 3 * int(n))) for n in _MARKS]
    slopes = [sign * (3 * int(n) ** 2 - 3) for n in _MARKS]
    tests: dict[str, Callable[[int], bool]] = {
        "positive": lambda slope: slope > 0,
        "negative": lambda slope: slope < 0,
        "at most zero": lambda slope: slope <= 0,
    }
    key = [f"Point {letter}" for letter, slope in zip(LETTERS, slopes, strict=True) if tests[ask](slope)]
    test = {"positive": "> 0", "negative": "< 0", "at most zero": "<= 0"}[ask]
    shape = f"({sign}*((x - ({centre}))/{half})^3 - {3 * sign}*(x - ({centre}))/{half})"
    table = ", ".join(f"'Point {letter}': {x}" for letter, (x, _) in zip(LETTERS, points, strict=True))
    sheet = paper()
    sheet.curve(_turning(centre - half, middle + 2 * sign, centre + half, middle - 2 * sign))
    for (x, y), letter, slope in zip(points, LETTERS, slopes, strict=True):
        level = -14 if y < middle else 14
        sheet.dot((x, y), letter, shift=(0, level) if slope == 0 else (12, -6 if slope > 0 else 8))
    words = {1: "rises", -1: "falls", 0: "is level"}

    def why(place: int) -> str:
        slope = slopes[place]
        return f"At {LETTERS[place]} the curve {words[(slope > 0) - (slope < 0)]}. What does that say about the slope?"

    return Draft(
        stem=f"The picture shows the graph of $f$ with the points A to E. At which of them is $f'$ {ask}? Choose all that apply.",
        key=key,
        order=[f"Point {letter}" for letter in LETTERS],
        proof=f"[evaluate(diff('{shape}', 'x'), x={{{table}}}[o]) {test} for o in options]",
        harder=0.4 if ask == "at most zero" else 0.0,
        picture=sheet.picture(
            f"A smooth curve through five marked points: {_spots(points)}. It turns at B and at D, and nowhere else."
        ),
        wrong=[
            Wrong(answer=f"Point {letter}", misconception="height-for-slope", feedback=why(place))
            for place, letter in enumerate(LETTERS)
            if f"Point {letter}" not in key
        ],
        hints=(
            "Does the sign of the derivative tell how high a point lies, or how the curve runs there?",
            "Where the curve rises from left to right the derivative is positive, where it falls negative, and zero where the tangent is level.",
            f"Take the curve from left to right. At A it {words[sign]}, at B it {words[0]}. Go on with the other points.",
        ),
        explanation=(
            f"It {words[sign]} at A and at E, {words[-sign]} at C, and is level at B and at D.",
            f"The derivative is {ask} there: {listed(key)}",
        ),
    )


@template(
    "calculus.interval-of-increase",
    skill="calculus.extrema",
    kind="algebraic",
    difficulty=0.2,
    reason="the turning points bound the part asked for; places must be read, not heights",
    variants=12,
    where=lambda p, width, high, low, up: (
        p + width <= 5 and {p, p + width} != {low, high} and 0 not in (p, p + width) and not (p == low and up)
    ),
    p=(-4, -3, -2, -1),
    width=(2, 3, 4, 5),
    high=(2, 3, 4),
    low=(-4, -3, -2, -1),
    up=(True, False),
)
def interval_of_increase(p: int, width: int, high: int, low: int, up: bool) -> Draft:
    q = p + width
    first, second = (low, high) if up else (high, low)
    sign = ">" if up else "<"
    centre = Fraction(p + q, 2)
    sheet = paper()
    sheet.curve(_turning(p, first, q, second))
    sheet.dot((p, first), "A", shift=(0, -14 if up else 14))
    sheet.dot((q, second), "B", shift=(0, 14 if up else -14))
    minus = "-" if up else ""
    return Draft(
        stem=f"The graph of $f$ in the picture turns only at A and at B. For which $x$ is $f'(x) {sign} 0$? Answer with an inequality for $x$.",
        key=f"{p} < x < {q}",
        proof=f"solve(str(diff('{minus}((x - ({centre}))^3/3 - ({Fraction(width, 2)})^2*x)', 'x')) + ' {sign} 0', 'x')",
        picture=sheet.picture(
            f"A smooth curve that turns only at A({p}, {first}) and B({q}, {second}). A is {'lower' if up else 'higher'} than B."
        ),
        wrong=[
            Wrong(
                answer=f"{low} < x < {high}",
                misconception="heights-for-places",
                feedback="These are the heights of A and B. The question asks for places on the x-axis.",
            ),
            Wrong(
                answer=f"x < {p} or x > {q}",
                misconception="sign-of-derivative-reversed",
                feedback="There the derivative has the other sign. Follow the graph from left to right.",
            ),
            Wrong(
                answer=f"x > {p}",
                misconception="one-end-only",
                feedback=f"That fits just after $x = {p}$. Does the graph go on like this for ever?",
            ),
        ],
        hints=(
            "Follow the graph from left to right. Where does it change its direction?",
            f"The derivative is {'positive' if up else 'negative'} where the graph goes {'up' if up else 'down'}. Find this part and read on the x-axis where it begins and ends.",
            f"A is the point $({p}, {first})$. From there the graph goes {'up' if up else 'down'} until it gets to B at the height ${second}$.",
        ),
        explanation=(
            f"The graph goes {'up' if up else 'down'} from $A({p}, {first})$ to $B({q}, {second})$.",
            f"So $f'(x) {sign} 0$ for ${p} < x < {q}$",
        ),
    )


@template(
    "calculus.area-under-a-drawn-line",
    skill="calculus.definite-integrals",
    kind="numeric",
    difficulty=-0.8,
    reason="the area is a trapezium or a triangle on squared paper",
    variants=12,
    where=lambda a, b, left, right: (
        left != right and b - a >= 2 and abs(b - a) * (left + right) % 2 == 0
        and (b - a) * (left + right) // 2 not in (left, right, a, b, 0, 1, 2)
    ),
    a=(-4, -3, -2, -1, 1),
    b=(1, 2, 3, 4, 5),
    left=(0, 1, 2, 3, 4),
    right=(0, 1, 2, 3, 4),
)  # fmt: skip
def area_under_a_drawn_line(a: int, b: int, left: int, right: int) -> Draft:
    width = b - a
    key = Fraction(width * (left + right), 2)
    sheet = paper(y=(-2.0, 5.0), shaded=[[(a, 0), (a, left), (b, right), (b, 0)]])
    sheet.curve(straight((a, left), (b, right)), colour=BLUE)
    sheet.line((a, 0), (a, left), dashed=True)
    sheet.line((b, 0), (b, right), dashed=True)
    slope = Fraction(right - left, width)
    return Draft(
        stem=f"The picture shows the graph of $f$. What is $\\int_{{{a}}}^{{{b}}} f(x)\\,dx$?",
        key=key,
        proof=f"integrate('{left} + ({slope})*(x - ({a}))', 'x', {a}, {b})",
        harder=0.3 if a < 0 else 0.0,
        picture=sheet.picture(
            f"A straight line through the points ({a}, {left}) and ({b}, {right}). The area between it and the x-axis from x = {a} to x = {b} is shaded."
        ),
        wrong=expected(
            key,
            (
                width * max(left, right),
                "rectangle-for-trapezium",
                "You took the whole rectangle up to the higher end. The line is lower at the other end.",
            ),
            (
                Fraction(left + right, 2),
                "mean-height-for-area",
                "That is the mean height. It is still to be multiplied by the width.",
            ),
            (
                right - left,
                "difference-of-heights",
                "That is how much $f$ changes. The integral here is an area.",
            ),
        ),
        hints=(
            "Which area in the picture does the integral stand for?",
            f"The line stays above the x-axis from ${a}$ to ${b}$, so the integral is the shaded area. Which figure is it?",
            f"It is {width} units wide. Its height is ${left}$ at the left end and ${right}$ at the right end; take the mean height.",
        ),
        explanation=(
            f"Width: ${b} - {bracket(a)} = {width}$",
            f"Mean height: $\\frac{{{left} + {right}}}{{2}} = {tex(Fraction(left + right, 2))}$",
            f"Integral: ${width} \\cdot {tex(Fraction(left + right, 2))} = {tex(key)}$",
        ),
    )


@template(
    "calculus.integral-with-a-part-below",
    skill="calculus.definite-integrals",
    kind="numeric",
    difficulty=0.9,
    reason="the area below the axis counts as negative, and two triangles must be cut out",
    variants=12,
    where=lambda a, wide, up, next_wide, down: (
        (wide * up) % 2 == 0 and (next_wide * down) % 2 == 0 and a + wide + next_wide <= 5 and a + wide != 0
        and up * down > 0 and wide * up != 2 * next_wide * down
        and (wide * up - next_wide * down) // 2 not in (0, up, -down, a, a + wide, a + wide + next_wide)
    ),
    a=(-5, -4, -3, -2, -1),
    wide=(2, 3, 4, 5),
    up=(-4, -3, -2, 1, 2, 3, 4),
    next_wide=(2, 3, 4),
    down=(-4, -3, -2, 1, 2, 3, 4),
)  # fmt: skip
def integral_with_a_part_below(a: int, wide: int, up: int, next_wide: int, down: int) -> Draft:
    middle, end = a + wide, a + wide + next_wide
    one, other = Fraction(wide * up, 2), Fraction(next_wide * -down, 2)
    key = one + other
    sheet = paper(shaded=[[(a, 0), (a, up), (middle, 0)], [(middle, 0), (end, -down), (end, 0)]])
    sheet.line((a, up), (middle, 0), (end, -down), colour=BLUE, width=2.6)
    for x, y in ((a, up), (end, -down)):
        sheet.line((x, 0), (x, y), dashed=True)
    corners: list[Point] = [(a, up), (middle, 0), (end, -down)]
    return Draft(
        stem=f"The graph of $f$ in the picture is made of straight pieces. What is $\\int_{{{a}}}^{{{end}}} f(x)\\,dx$?",
        key=key,
        proof=f"integrate('{up} - ({Fraction(up, wide)})*(x - ({a}))', 'x', {a}, {middle}) + integrate('({Fraction(-down, next_wide)})*(x - ({middle}))', 'x', {middle}, {end})",
        picture=sheet.picture(
            f"Straight pieces from {_corner(corners[0])} to {_corner(corners[1])} and on to {_corner(corners[2])}."
            " Both triangles between them and the x-axis are shaded."
        ),
        wrong=expected(
            key,
            (
                abs(one) + abs(other),
                "area-for-integral",
                "That is the whole area. How does a part below the x-axis count?",
            ),
            (-key, "sign-of-integral", "Which of the two parts lies below the x-axis?"),
            (2 * key, "forgets-half", "A triangle is half of the rectangle around it."),
            (one, "first-part-only", f"That is the part up to $x = {middle}$. The graph goes on."),
        ),
        hints=(
            "Cut the area into two triangles. Do both count in the same way?",
            "An integral counts area above the x-axis as positive and area below it as negative. Find both triangles, then add with signs.",
            f"The first triangle is {wide} wide and {abs(up)} high and lies {'above' if up > 0 else 'below'} the axis. The second one is {next_wide} wide and {abs(down)} high.",
        ),
        explanation=(
            f"From ${a}$ to ${middle}$: $\\frac{{1}}{{2}} \\cdot {wide} \\cdot {bracket(up)} = {tex(one)}$",
            f"From ${middle}$ to ${end}$: $\\frac{{1}}{{2}} \\cdot {next_wide} \\cdot {bracket(-down)} = {tex(other)}$",
            f"Integral: ${tex(one)} + {bracket(other)} = {tex(key)}$",
        ),
    )


def _corner(point: Point) -> str:
    return f"({point[0]:g}, {point[1]:g})"


@template(
    "calculus.limit-at-a-jump",
    skill="calculus.limits",
    kind="numeric",
    difficulty=0.1,
    reason="a limit from one side is told from the value and from the other side",
    variants=14,
    where=lambda a, left, right, value, m, n, ask: (
        len({left, right, value}) == 3 and a != 0 and len({a, left, right, value}) == 4
        and abs(left - 2 * m) <= 4 and abs(right + 2 * n) <= 4
        and {"left": left, "right": right, "value": value}[ask] not in (a - 2, a + 2, left - 2 * m, right + 2 * n, m, n)
        and (ask != "value" or abs(value - left) != value)
    ),
    a=(-2, -1, 1, 2),
    left=range(-3, 5),
    right=range(-3, 5),
    value=range(-3, 5),
    m=(1, -1, 2),
    n=(1, -1),
    ask=("left", "right", "value"),
)  # fmt: skip
def limit_at_a_jump(a: int, left: int, right: int, value: int, m: int, n: int, ask: str) -> Draft:
    key = {"left": left, "right": right, "value": value}[ask]
    sheet = paper()
    sheet.line((a - 2, left - 2 * m), (a, left), colour=BLUE, width=2.6)
    sheet.line((a, right), (a + 2, right + 2 * n), colour=BLUE, width=2.6)
    sheet.dot((a, left), colour=BLUE, hollow=True)
    sheet.dot((a, right), colour=BLUE, hollow=True)
    sheet.dot((a, value), colour=BLUE)
    question = {
        "left": f"$\\lim_{{x \\to {a}^-}} f(x)$, the limit from the left",
        "right": f"$\\lim_{{x \\to {a}^+}} f(x)$, the limit from the right",
        "value": f"$f({a})$, the value at this place",
    }[ask]
    names = {
        "left": (left, "limit-from-other-side", "That is the limit from the left."),
        "right": (right, "limit-from-other-side", "That is the limit from the right."),
        "value": (
            value,
            "value-for-limit",
            f"That is the value at $x = {a}$ itself. A limit looks only at what happens close by.",
        ),
    }
    slopes = {"left": f"{left - 2 * m} + ({m})*(x - ({a - 2}))", "right": f"{right + 2 * n} - ({n})*({a + 2} - x)"}
    hints = {
        "left": f"Come from smaller $x$: the line goes from height ${left - 2 * m}$ by ${m}$ for each unit to the right, over 2 units.",
        "right": f"Come from greater $x$: from the height ${right + 2 * n}$ at $x = {a + 2}$ go back 2 units along a line of slope ${n}$.",
        "value": f"At $x = {a}$ there are two hollow points, at the heights ${left}$ and ${right}$. Look for the filled one.",
    }
    return Draft(
        stem=f"The graph of $f$ in the picture jumps at $x = {a}$. What is {question}?",
        key=key,
        proof=f"limit('{slopes[ask]}', 'x', {a})"
        if ask in slopes
        else f"first(y for y, filled in [({left}, False), ({right}, False), ({value}, True)] if filled)",
        harder=-0.9 if ask == "value" else 0.0,
        picture=sheet.picture(
            f"A graph with a jump at x = {a}. On the left a straight piece starts at {_corner((a - 2, left - 2 * m))} with slope {m}"
            f" and ends in a hollow point at the jump. On the right a straight piece of slope {n} starts there in a hollow point and ends at"
            f" {_corner((a + 2, right + 2 * n))}." + _single(ask, a, left, value)
        ),
        wrong=expected(key, *(item for name, item in names.items() if name != ask)),
        hints=(
            "Does the question ask for the value at the place, or for what the graph comes close to?",
            "A hollow point does not belong to the graph, but the graph comes as close to it as you like. A filled point is a value.",
            hints[ask],
        ),
        explanation=(
            f"From the left the graph comes close to the height ${left}$, from the right to ${right}$.",
            f"The filled point at $x = {a}$ has the height ${value}$.",
            f"Asked for is {'the value' if ask == 'value' else f'the limit from the {ask}'}: ${key}$",
        ),
    )


def _single(ask: str, a: int, left: int, value: int) -> str:
    """The filled point in words, by its distance to a hollow one where its height is asked for."""
    if ask != "value":
        return f" A single filled point lies at ({a}, {value})."
    side = "above" if value > left else "below"
    return f" A single filled point lies {count(abs(value - left), 'unit')} {side} the first hollow point."


_BENDS = {1: "upwards", -1: "downwards"}


@template(
    "calculus.bend-and-slope-at-a-point",
    skill="calculus.second-derivative",
    kind="single_choice",
    difficulty=0.7,
    reason="slope and bend of a curve are judged together at four points",
    variants=12,
    start=(-5, -4, -3),
    middle=(-1, 0, 1),
    up=(True, False),
    ask=((1, 1), (1, -1), (-1, 1), (-1, -1)),
)
def bend_and_slope_at_a_point(start: int, middle: int, up: bool, ask: tuple[int, int]) -> Draft:
    # a wave with a period of 8: its four quarters show the four ways to rise or fall and to bend
    sign = 1 if up else -1
    places = [start + 1, start + 3, start + 5, start + 7]
    looks = [(sign, -sign), (-sign, -sign), (-sign, sign), (sign, sign)]

    def height(x: float) -> float:
        return middle + sign * 3 * math.sin(math.pi * (x - start) / 4)

    sheet = paper()
    sheet.curve(height)
    for letter, x, (slope, _) in zip(LETTERS, places, looks, strict=False):
        sheet.dot((x, height(x)), letter, shift=(-11, 10) if slope > 0 else (11, 10))
    first, second = (">" if part > 0 else "<" for part in ask)
    place = looks.index(ask)
    wave = f"{sign}*sin(pi*(x - ({start}))/4)"
    table = ", ".join(f"'Point {letter}': {x}" for letter, x in zip(LETTERS, places, strict=False))
    words = {1: "rises", -1: "falls"}
    return Draft(
        stem=f"The picture shows the graph of $f$ with the points A to D. At which of them is $f' {first} 0$ and also $f'' {second} 0$?",
        key=f"Point {LETTERS[place]}",
        order=[f"Point {letter}" for letter in LETTERS[:4]],
        proof=f"[evaluate(diff('{wave}', 'x'), x={{{table}}}[o]) {first} 0 and evaluate(diff('{wave}', 'x', 2), x={{{table}}}[o]) {second} 0 for o in options]",
        picture=sheet.picture(
            f"A wave, drawn over one period from x = {start} to x = {start + 8}. It starts on its middle line, is"
            f" {'highest' if up else 'lowest'} at x = {start + 2} and {'lowest' if up else 'highest'} at x = {start + 6}."
            f" The points A, B, C and D lie at x = {listed([str(x) for x in places])}."
        ),
        wrong=[
            Wrong(
                answer=f"Point {letter}",
                misconception="sign-of-derivative-reversed" if slope != ask[0] else "bend-reversed",
                feedback=(
                    f"At {letter} the curve {words[slope]} from left to right. Which sign does its derivative have there?"
                    if slope != ask[0]
                    else f"The slope at {letter} fits. Now look at the bend: the curve opens {_BENDS[bend]} there."
                ),
            )
            for letter, (slope, bend) in zip(LETTERS, looks, strict=False)
            if (slope, bend) != ask
        ],
        hints=(
            "One of the two conditions is about rising and falling, the other about the bend.",
            "Where $f'' > 0$ the curve opens upwards like a bowl, where $f'' < 0$ it opens downwards like a hill. The sign of $f'$ tells whether it rises.",
            f"Wanted is a point where the curve {words[ask[0]]} and opens {_BENDS[ask[1]]}. It {words[ask[0]]} at two of the points: {listed([letter for letter, look in zip(LETTERS, looks, strict=False) if look[0] == ask[0]])}.",
        ),
        explanation=(
            f"$f' {first} 0$: the curve {words[ask[0]]} at {listed([letter for letter, look in zip(LETTERS, looks, strict=False) if look[0] == ask[0]])}.",
            f"$f'' {second} 0$: the curve opens {_BENDS[ask[1]]} at {listed([letter for letter, look in zip(LETTERS, looks, strict=False) if look[1] == ask[1]])}.",
            f"Both hold at one of them: Point {LETTERS[place]}",
        ),
    )
