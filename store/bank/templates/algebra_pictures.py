"""Algebra: inequalities on number lines, equations and systems as graphs, scales and figures with letters."""

from fractions import Fraction

from store.bank.draw import BLUE, GREY, ORANGE, SHADE, Point, Sheet, number_line, polygon
from store.bank.mistakes import expected
from store.bank.plane import curves, parabola, straight
from store.bank.template import Draft, Wrong, template
from store.bank.write import bracket, count, linear, plain, poly, tex
from store.questions import Picture

Spot = tuple[int, int]
LE, GE = "\\le", "\\ge"
_BELONGS = {True: "filled, it belongs to the set", False: "hollow, it does not belong to the set"}


@template(
    "algebra.name-the-drawn-inequality",
    skill="algebra.inequalities",
    kind="single_choice",
    difficulty=-1.1,
    reason="direction and end point are read off a number line",
    variants=14,
    a=range(-5, 6),
    right=(True, False),
    closed=(True, False),
)
def name_the_drawn_inequality(a: int, right: bool, closed: bool) -> Draft:
    def rule(up: bool, end: bool) -> str:
        return f"$x {(GE if end else '>') if up else (LE if end else '<')} {a}$"

    sign = (">" if right else "<") + ("=" if closed else "")
    return Draft(
        stem="Which inequality has the set of solutions that is drawn on the number line?",
        key=rule(right, closed),
        proof=f"solve('x - ({a}) {sign} 0', 'x')",
        picture=number_line(
            -7,
            7,
            f"A number line with a thick ray that starts at {a} and goes to the {'right' if right else 'left'} without end."
            f" The point at its start is {_BELONGS[closed]}.",
            span=(a, None) if right else (None, a),
            ends=(closed, closed),
        ),
        wrong=[
            Wrong(
                answer=rule(right, not closed),
                misconception="ends-of-interval",
                feedback=f"Look at the point at ${a}$: is it filled or hollow? Put ${a}$ into your inequality.",
            ),
            Wrong(
                answer=rule(not right, closed),
                misconception="inequality-reversed",
                feedback=f"Take a number from the thick part, for instance ${a + 2 if right else a - 2}$. Does it fulfil this inequality?",
            ),
            Wrong(
                answer=rule(not right, not closed),
                misconception="complement-of-the-set",
                feedback="This inequality describes all the numbers that are not in the thick part.",
            ),
        ],
        hints=(
            "On which side of the end point does the thick part lie? Is the end point filled?",
            "Greater numbers lie to the right. A filled point belongs to the set, so the sign also allows equality.",
            f"The number ${a + 1 if right else a - 1}$ is in the set. The end point ${a}$ itself is {'in it as well' if closed else 'not in it'}.",
        ),
        explanation=(
            f"The thick part lies to the {'right' if right else 'left'} of ${a}$, so $x$ is {'greater' if right else 'less'} than ${a}$"
            + (" or equal to it." if closed else "."),
            f"Inequality: {rule(right, closed)}",
        ),
    )


@template(
    "algebra.write-the-drawn-interval",
    skill="algebra.inequalities",
    kind="algebraic",
    difficulty=-0.2,
    reason="two ends with different signs are written as one chain",
    variants=12,
    where=lambda a, width, left, right: a + width <= 6 and (left or right) and a != -a - width,
    a=range(-6, 4),
    width=range(2, 9),
    left=(True, False),
    right=(True, False),
)
def write_the_drawn_interval(a: int, width: int, left: bool, right: bool) -> Draft:
    b = a + width

    def chain(low: int, high: int, one: bool, other: bool) -> str:
        return f"{low} {'<=' if one else '<'} x {'<=' if other else '<'} {high}"

    tex_chain = f"{a} {LE if left else '<'} x {LE if right else '<'} {b}"
    if left and right:
        proof = f"solve('(x - ({a}))*(x - ({b})) <= 0', 'x')"
    else:
        # a quotient of the distances to both ends: zero at the closed one, without a value at the open one
        parts = (f"x - ({a})", f"{b} - x") if left else (f"{b} - x", f"x - ({a})")
        proof = f"solve('({parts[0]})/({parts[1]}) >= 0', 'x')"
    return Draft(
        stem="Write the set that is drawn on the number line as an inequality for $x$, with both ends (like $1 < x < 2$).",
        key=chain(a, b, left, right),
        proof=proof,
        picture=number_line(
            -7,
            7,
            f"A number line with a thick part from {a} to {b}. The point at its left end is {_BELONGS[left]};"
            f" the point at its right end is {_BELONGS[right]}.",
            span=(a, b),
            ends=(left, right),
        ),
        wrong=[
            Wrong(
                answer=chain(a, b, not left, not right),
                misconception="ends-of-interval",
                feedback="The numbers fit. Look again which of the two ends is filled and which is hollow.",
            ),
            Wrong(
                answer=f"x {'<=' if right else '<'} {b}",
                misconception="one-end-only",
                feedback="That allows all small numbers as well. Where does the thick part begin?",
            ),
            Wrong(
                answer=f"x {'>=' if left else '>'} {a}",
                misconception="one-end-only",
                feedback="That allows all great numbers as well. Where does the thick part end?",
            ),
        ],
        hints=(
            "Read both ends, and for each of them whether the point is filled.",
            "The smaller number stands on the left. A filled point takes the sign with equality, a hollow one the strict sign.",
            f"The ends are ${a}$ and ${b}$. The left point is {'filled' if left else 'hollow'}, so it begins with ${a} {LE if left else '<'} x$.",
        ),
        explanation=(
            f"Left end: ${a}$, {'filled' if left else 'hollow'}; right end: ${b}$, {'filled' if right else 'hollow'}.",
            f"Together: ${tex_chain}$",
        ),
    )


@template(
    "algebra.members-of-a-drawn-set",
    skill="algebra.inequalities",
    kind="multiple_choice",
    difficulty=0.0,
    reason="numbers between the marks and the ends themselves must be judged",
    variants=12,
    where=lambda a, width, left, right: a + width <= 5 and left != right and a < 0 < a + width,
    a=range(-5, 2),
    width=range(3, 9),
    left=(True, False),
    right=(True, False),
)
def members_of_a_drawn_set(a: int, width: int, left: bool, right: bool) -> Draft:
    b = a + width
    half = Fraction(1, 2)
    numbers = [a - half, Fraction(a), a + half, b - half, Fraction(b), b + half]
    inside = [n for n in numbers if (a <= n if left else a < n) and (n <= b if right else n < b)]
    test = f"{a} {'<=' if left else '<'} value(o) and value(o) {'<=' if right else '<'} {b}"

    def why(n: Fraction) -> str:
        if n in (a, b):
            return f"${tex(n)}$ is an end of the thick part. Is the point there filled or hollow?"
        return f"Find ${float(n):g}$ on the line, halfway between two marks. On which side of the end does it lie?"

    def text(n: Fraction) -> str:
        return f"${float(n):g}$"

    return Draft(
        stem="Which of these numbers belong to the set that is drawn on the number line? Choose all that apply.",
        key=[text(n) for n in inside],
        order=[text(n) for n in numbers],
        proof=f"[{test} for o in options]",
        picture=number_line(
            -7,
            7,
            f"A number line with a thick part from {a} to {b}. The left end is {_BELONGS[left].split(',')[0]}, the right end {_BELONGS[right].split(',')[0]}.",
            span=(a, b),
            ends=(left, right),
        ),
        wrong=[
            Wrong(
                answer=text(n),
                misconception="counts-excluded-end" if n in (a, b) else "beyond-the-end",
                feedback=why(n),
            )
            for n in numbers
            if n not in inside
        ],
        hints=(
            "Which numbers lie within the thick part? What does a hollow point mean?",
            "A number belongs to the set if it lies in the thick part. An end belongs to it only if its point is filled.",
            f"The thick part goes from ${a}$ to ${b}$. The point at ${a}$ is {'filled' if left else 'hollow'}, the one at ${b}$ is {'filled' if right else 'hollow'}.",
        ),
        explanation=(
            f"The set: ${a} {LE if left else '<'} x {LE if right else '<'} {b}$",
            f"Members: {', '.join(text(n) for n in inside)}",
        ),
    )


def _two_lines(x: int, y: int, one: Spot, other: Spot, alt: str) -> Picture:
    """Two lines that meet at (x, y) and go on by a step each."""
    first = straight((x, y), (x + one[0], y + one[1]))
    second = straight((x, y), (x + other[0], y + other[1]))
    return curves([(first, "", (0, 0)), (second, "", (0, 0))], alt)


def _line_in_words(x: int, y: int, step: Spot) -> str:
    """A line by the two points of it that are a step to the left and to the right of the crossing."""
    return f"({x - step[0]}, {y - step[1]}) and ({x + step[0]}, {y + step[1]})"


_STEPS: tuple[Spot, ...] = ((1, 1), (1, -1), (1, 2), (1, -2), (2, 1), (2, -1), (3, 1), (3, -2))


@template(
    "algebra.solution-off-two-lines",
    skill="algebra.linear-systems",
    kind="single_choice",
    difficulty=-0.7,
    reason="the crossing is read off, place first",
    variants=14,
    where=lambda x, y, one, other: (
        0 not in (x, y) and abs(x) != abs(y) and one != other
        and all(abs(y + s * step[1]) <= 5 and abs(x + s * step[0]) <= 6 for s in (1, -1) for step in (one, other))
    ),
    x=range(-4, 5),
    y=range(-3, 4),
    one=_STEPS,
    other=_STEPS,
)  # fmt: skip
def solution_off_two_lines(x: int, y: int, one: Spot, other: Spot) -> Draft:
    m, k = Fraction(one[1], one[0]), Fraction(other[1], other[0])
    b = y - m * x
    crosses = f"$(0, {tex(b)})$" if b.denominator == 1 and b not in (y, 0) else f"$({x}, 0)$"
    return Draft(
        stem="The lines in the picture are the graphs of two linear equations. Which pair $(x, y)$ solves both equations?",
        key=f"$({x}, {y})$",
        proof=f"solve(['({one[0]})*(y - ({y - one[1]})) = ({one[1]})*(x - ({x - one[0]}))', '({other[0]})*(y - ({y - other[1]})) = ({other[1]})*(x - ({x - other[0]}))'], ['x', 'y'])[0]",
        harder=0.2 if m.denominator > 1 or k.denominator > 1 else -0.2,
        picture=_two_lines(
            x,
            y,
            one,
            other,
            f"Two straight lines that cross. The first runs through {_line_in_words(x, y, one)}, the second through {_line_in_words(x, y, other)}.",
        ),
        wrong=[
            Wrong(
                answer=f"$({y}, {x})$",
                misconception="swaps-coordinates",
                feedback="The coordinates have changed places: the place on the x-axis is written first.",
            ),
            Wrong(
                answer=f"$({-x}, {-y})$" if x * y > 0 else f"$({-x}, {y})$",
                misconception="reversed-signs",
                feedback="The distances fit. On which side of the axes does the crossing lie?",
            ),
            Wrong(
                answer=crosses,
                misconception="crossing-with-an-axis",
                feedback="That is no point that both lines share. Which point lies on both of them?",
            ),
        ],
        hints=(
            "A pair that solves an equation is a point of its line. Which point belongs to both?",
            "Find the point where the lines cross. Read its place on the x-axis first, then its height on the y-axis.",
            f"The lines cross at the height ${y}$. Go from there straight to the x-axis.",
        ),
        explanation=(
            "A pair that solves both equations lies on both lines: it is their crossing.",
            f"The place is $x = {x}$, the height is $y = {y}$.",
            f"Solution: $({x}, {y})$",
        ),
    )


@template(
    "algebra.system-of-two-drawn-lines",
    skill="algebra.linear-systems",
    kind="single_choice",
    difficulty=0.7,
    reason="slope and intercept of both lines are brought into equations",
    variants=12,
    where=lambda m, k, x, y: (
        m != k and x != 0 and y != 0 and abs(y - m * x) <= 4 and abs(y - k * x) <= 4 and 0 not in (y - m * x, y - k * x)
        and y - m * x != m and 0 not in (m + k, 2 * y - (m + k) * x)
    ),
    m=(1, -1, 2, -2),
    k=(1, -1, 2, -2, 3),
    x=(-3, -2, -1, 1, 2, 3),
    y=range(-4, 5),
)  # fmt: skip
def system_of_two_drawn_lines(m: int, k: int, x: int, y: int) -> Draft:
    b, c = y - m * x, y - k * x

    def system(one: tuple[int, int], other: tuple[int, int]) -> str:
        return f"$y = {linear(one[0], 'x', one[1])}$ and $y = {linear(other[0], 'x', other[1])}$"

    key = system((m, b), (k, c))
    fits = f"{{{key!r}: True}}"
    return Draft(
        stem="Which system of equations belongs to the two lines in the picture?",
        key=key,
        proof=f"[o in {fits} and solve(['y = {linear(m, 'x', b)}', 'y = {linear(k, 'x', c)}'], ['x', 'y'])[0] == ({x}, {y}) for o in options]",
        picture=curves(
            [(straight((0, b), (x, y)), "", (0, 0)), (straight((0, c), (x, y)), "", (0, 0))],
            f"Two straight lines that cross at ({x}, {y}). They meet the y-axis at the heights {b} and {c}.",
        ),
        wrong=[
            Wrong(
                answer=system((-m, b), (-k, c)),
                misconception="sign-of-slope",
                feedback="The heights at the y-axis fit. Follow each line from left to right: does it rise or fall?",
            ),
            Wrong(
                answer=system((m, -b), (k, -c)),
                misconception="sign-of-height",
                feedback="The slopes fit. Where do these lines meet the y-axis?",
            ),
            Wrong(
                answer=system((k, b), (m, c)),
                misconception="mixes-two-lines",
                feedback="Slopes and heights are all there, but they belong to different lines.",
            ),
        ],
        hints=(
            "Take one line at a time: where does it meet the y-axis, and how steep is it?",
            "In $y = mx + b$ the number $b$ is the height at the y-axis. The slope tells how far it goes up for one unit to the right.",
            f"One line meets the y-axis at ${b}$ and runs through $({x}, {y})$. Its slope is $\\frac{{{y} - {bracket(b)}}}{{{x}}} = {m}$.",
        ),
        explanation=(
            f"First line: height ${b}$ at the y-axis, slope $\\frac{{{y} - {bracket(b)}}}{{{x}}} = {m}$",
            f"Second line: height ${c}$ at the y-axis, slope $\\frac{{{y} - {bracket(c)}}}{{{x}}} = {k}$",
            key,
        ),
    )


@template(
    "algebra.equation-off-a-parabola",
    skill="algebra.quadratic-equations",
    kind="algebraic",
    difficulty=0.3,
    reason="the crossings with a level line, not with the axis, are the solutions",
    variants=10,
    where=lambda p, r, k, a: (
        abs(p) + r <= 5 and abs(k - a * r * r) <= 4 and k != 0 and p != 0 and p * p * a + k - a * r * r not in (0, k)
        and 0 not in (p - r, p + r) and k not in (p - r, p + r)
    ),
    p=range(-3, 4),
    r=(1, 2),
    k=range(-3, 4),
    a=(1, -1),
)  # fmt: skip
def equation_off_a_parabola(p: int, r: int, k: int, a: int) -> Draft:
    q = k - a * r * r
    f = poly([a, -2 * a * p, a * p * p + q])
    return Draft(
        stem=f"The picture shows $y = {f}$ and a level line. Use it to solve ${f} = {k}$ (write $x = \\dots$ or $x = \\dots$).",
        key=f"x = {p - r} or x = {p + r}",
        proof=f"solve('{f} = {k}', 'x')",
        picture=curves(
            [(parabola(a, p, q), "", (0, 0)), (lambda x: float(k), "", (0, 0))],
            f"A parabola with its vertex at ({p}, {q}) that opens {'upwards' if a > 0 else 'downwards'}, and a level line at the height {k}.",
        ),
        wrong=[
            Wrong(
                answer=f"x = {p - r}",
                misconception="one-solution-only",
                feedback="That is a solution. The level line meets the parabola once more.",
            ),
            Wrong(
                answer=f"x = {p + r}",
                misconception="one-solution-only",
                feedback="That is a solution. The level line meets the parabola once more.",
            ),
            Wrong(
                answer=f"x = {p}",
                misconception="vertex-for-solution",
                feedback=f"There the vertex lies, at the height ${q}$. You need the places where the height is ${k}$.",
            ),
            Wrong(
                answer=f"x = {-p - r} or x = {-p + r}",
                misconception="reversed-signs",
                feedback=f"Put ${-p - r}$ into the left side: it gives ${a * (2 * p + r) ** 2 + q}$, not ${k}$.",
            ),
        ],
        hints=(
            f"Which points of the parabola have the height ${k}$?",
            "The solutions are the places $x$ of the points where the parabola meets the level line.",
            f"The vertex lies at $x = {p}$. The crossings are {count(r, 'unit')} to its left and to its right.",
        ),
        explanation=(
            f"The parabola has the height ${k}$ where it meets the level line.",
            f"To the left of the vertex: ${p} - {r} = {p - r}$; to the right: ${p} + {r} = {p + r}$",
            f"Solutions: $x = {p - r}$ or $x = {p + r}$",
        ),
    )


def _area_model(wide: tuple[str, str], high: tuple[str, str], alt: str) -> Picture:
    """A rectangle cut in four: a long and a short piece along each side, with their lengths."""
    sheet = Sheet((-0.6, 3.2), (0, 2.6), height=250, margin=14)
    cut, right, level, top = 2.0, 3.0, 1.4, 2.2
    for left, low, end, up, fill in (
        (0.0, 0.0, cut, level, SHADE),
        (cut, 0.0, right, level, "none"),
        (0.0, level, cut, top, "none"),
        (cut, level, right, top, SHADE),
    ):
        sheet.shape((left, low), (end, low), (end, up), (left, up), fill=fill)
    for text, x in zip(wide, (cut / 2, (cut + right) / 2), strict=True):
        sheet.text((x, top), text, shift=(0, 13), colour=BLUE)
    for text, y in zip(high, (level / 2, (level + top) / 2), strict=True):
        sheet.text((0, y), text, shift=(-9 - 4 * len(text), 0), colour=ORANGE)
    return sheet.picture(alt)


@template(
    "algebra.area-of-four-parts",
    skill="algebra.expanding",
    kind="algebraic",
    difficulty=0.0,
    reason="four areas are found and like terms joined",
    variants=12,
    where=lambda a, b, c: a != b and (c == 1 or a % 2 == 1),
    a=range(1, 8),
    b=range(2, 9),
    c=(1, 1, 2),
)
def area_of_four_parts(a: int, b: int, c: int) -> Draft:
    long = "x" if c == 1 else f"{c}x"
    middle = a + c * b
    return Draft(
        stem="Write the area of the whole rectangle as a sum without brackets, as short as you can.",
        key=plain([c, middle, a * b]),
        form="expanded",
        proof=f"expand('({c}*x + {a})*(x + {b})')",
        harder=0.4 if c > 1 else 0.0,
        picture=_area_model(
            (long, str(a)),
            ("x", str(b)),
            f"A rectangle cut into four smaller ones. Its width is made of a piece {long} and a piece {a}, its height of a piece x and a piece {b}.",
        ),
        wrong=[
            Wrong(
                answer=plain([c, 0, a * b]),
                misconception="only-first-and-last-term",
                feedback="You took the two shaded parts only. There are two more rectangles.",
            ),
            Wrong(
                answer=plain([2 * (c + 1), 2 * (a + b)]),
                misconception="perimeter-for-area",
                feedback="That is the length around the rectangle. The area is width times height.",
            ),
            Wrong(
                answer=plain([c, a * b, middle]),
                misconception="swaps-sum-and-product",
                feedback="The two numbers have changed places. Which one belongs to the part without $x$?",
            ),
        ],
        hints=(
            "Find the area of each of the four parts, then add them.",
            "A part with the sides $x$ and a number has that number times $x$ as its area. Two of the parts have such an area; join them.",
            f"The parts have the areas ${'' if c == 1 else c}x^2$, ${a}x$, ${c * b}x$ and ${a * b}$. Join the like terms.".replace(
                "$1x$", "$x$"
            ),
        ),
        explanation=(
            f"Width times height: $({linear(c, 'x', a)})(x + {b})$",
            f"Four parts: ${poly([c, 0, 0])} + {linear(a, 'x', 0)} + {linear(c * b, 'x', 0)} + {a * b}$",
            f"Together: ${poly([c, middle, a * b])}$",
        ),
    )


@template(
    "algebra.length-around-a-figure",
    skill="algebra.expressions",
    kind="algebraic",
    difficulty=-0.6,
    reason="sides are added and like terms collected",
    variants=12,
    where=lambda a, b, c, d: a != c and b + d != 0 and (a > c) == (b > d),
    a=(1, 2, 3, 4),
    b=(-2, -1, 1, 2, 3, 5),
    c=(1, 2, 3, 5),
    d=(1, 2, 4, 6, 7),
)
def length_around_a_figure(a: int, b: int, c: int, d: int) -> Draft:
    one, other = linear(a, "x", b), linear(c, "x", d)
    wide = max((a, b), (c, d))
    long, short = (one, other) if wide == (a, b) else (other, one)
    corners: list[Point] = [(0, 0), (4, 0), (4, 2), (0, 2)]
    return Draft(
        stem="The figure is a rectangle. Write the length of its whole border as short as you can.",
        key=plain([2 * (a + c), 2 * (b + d)]),
        form="simplified",
        proof=f"simplify('({one}) + ({other}) + ({one}) + ({other})')",
        harder=0.3 if b < 0 else 0.0,
        picture=polygon(
            corners,
            f"A rectangle. Its longer sides are {long} each, its shorter sides {short} each.",
            sides=[long, short, long, short],
        ),
        wrong=[
            Wrong(
                answer=plain([a + c, b + d]),
                misconception="two-sides-only",
                feedback="You added one long and one short side. The border has four sides.",
            ),
            Wrong(
                answer=plain([2 * (a + c), b + d]),
                misconception="doubles-first-term-only",
                feedback="The terms with $x$ fit. The numbers stand on all four sides as well.",
            ),
        ],
        hints=(
            "How many sides does the border have, and how long is each of them?",
            "Add all four sides. Then join the terms with $x$, and the numbers.",
            f"Two sides together: $({one}) + ({other}) = {linear(a + c, 'x', b + d)}$. The border has this twice.",
        ),
        explanation=(
            f"One long and one short side: $({one}) + ({other}) = {linear(a + c, 'x', b + d)}$",
            f"Twice that: $2({linear(a + c, 'x', b + d)}) = {linear(2 * (a + c), 'x', 2 * (b + d))}$",
        ),
    )


def _scales(left: tuple[int, int], right: tuple[int, int], alt: str) -> Picture:
    """Scales in balance: boxes marked x and round weights of one unit on each pan."""
    sheet = Sheet((-6, 6), (-1.2, 3.6), height=180, margin=12)
    sheet.line((-3.1, 2.9), (3.1, 2.9), width=3)
    sheet.line((0, 2.9), (0, -0.9), width=3)
    sheet.line((-1, -0.9), (1, -0.9), width=4)
    for side, (boxes, weights) in ((-1, left), (1, right)):
        middle = side * 3.1
        sheet.line((middle - 2.6, 0.2), (middle, 2.9), (middle + 2.6, 0.2), colour=GREY, width=1.4)
        sheet.line((middle - 2.8, 0.2), (middle + 2.8, 0.2), width=3)
        start = middle - 2.5
        for box in range(boxes):
            x = start + 0.85 * box
            sheet.shape((x, 0.25), (x + 0.75, 0.25), (x + 0.75, 0.95), (x, 0.95))
            sheet.text((x + 0.38, 0.6), "x", size=13)
        base = start + 0.85 * boxes + 0.35
        columns = max(int((middle + 2.6 - base) / 0.55), 1)
        for weight in range(weights):
            row, place = divmod(weight, columns)
            sheet.ellipse((base + 0.55 * place, 0.5 + 0.5 * row), 0.24, 0.22, fill=ORANGE, colour=ORANGE)
    return sheet.picture(alt)


@template(
    "algebra.scales-in-balance",
    skill="algebra.linear-equations",
    kind="numeric",
    difficulty=-0.9,
    reason="the picture shows what may be taken off both sides",
    variants=14,
    where=lambda x, a, c, b: (
        a > c and b + (a - c) * x <= 12 and (a - c) * x != b and x not in (a, b, c, b + (a - c) * x, 1)
    ),
    x=(2, 3, 4, 5, 6),
    a=(1, 2, 3, 4),
    c=(0, 0, 1, 2),
    b=(1, 2, 3, 4, 5),
)
def scales_in_balance(x: int, a: int, c: int, b: int) -> Draft:
    total = b + (a - c) * x
    left, right = linear(a, "x", b), linear(c, "x", total) if c else str(total)

    def pan(boxes: int, weights: int) -> str:
        return (
            f"{count(boxes, 'box', 'boxes')} and {count(weights, 'round weight')}"
            if boxes
            else count(weights, "round weight")
        )

    return Draft(
        stem="The scales are in balance. Each round weight is 1 kg, and all boxes marked $x$ weigh the same. How heavy is one box?",
        key=x,
        unit="kg",
        proof=f"solve('{left} = {right}', 'x')[0]",
        harder=0.6 if c else 0.0 if a > 1 else -0.4,
        picture=_scales(
            (a, b), (c, total), f"Scales in balance. On the left pan: {pan(a, b)}. On the right pan: {pan(c, total)}."
        ),
        wrong=expected(
            x,
            (
                total - b,
                "forgets-to-divide",
                "That is what several boxes weigh together. How heavy is a single one?"
                if a - c > 1
                else "Count the boxes on both pans once more.",
            ),
            (
                Fraction(total, a),
                "ignores-single-weights",
                "You shared out all the weights on the right. Some of them balance the weights on the left.",
            ),
            (
                Fraction(total + b, a),
                "adds-instead-of-subtracting",
                "You added the weights of both pans. What may be taken off both pans at once?",
            ),
        ),
        hints=(
            "What can you take off both pans so that the scales stay in balance?",
            "Take the same number of weights, and the same number of boxes, off both pans until boxes stand alone on one side.",
            f"Take {count(b, 'weight')}"
            + (f" and {count(c, 'box', 'boxes')}" if c else "")
            + f" off both pans: {count(a - c, 'box', 'boxes')} then {'balances' if a - c == 1 else 'balance'} {total} - {b} = {total - b} weights.",
        ),
        explanation=(
            f"As an equation: ${left} = {right}$",
            f"Take {b} off both sides"
            + (f", and ${linear(c, 'x', 0)}$ too" if c else "")
            + f": ${linear(a - c, 'x', 0)} = {total - b}$",
            *((f"Divide by {a - c}: $x = {x}$",) if a - c > 1 else ()),
            f"One box weighs {x} kg",
        ),
    )
