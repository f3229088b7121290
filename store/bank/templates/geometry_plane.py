"""Geometry: coordinates, transformations and symmetry."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from store.bank.draw import BLUE, ORANGE, Point, Sheet
from store.bank.template import Draft, Wrong, template
from store.bank.templates.geometry import apart
from store.bank.write import bracket, linear, tex
from store.questions import Picture

Pair = tuple[int, int]
_F = ((1, 1), (1, 4), (3, 4), (3, 3), (2, 3), (2, 1))
"""A figure without symmetry."""


def _point(p: tuple[int | Fraction, int | Fraction]) -> str:
    return f"$({', '.join(str(c) if Fraction(c).denominator == 1 else tex(c) for c in p)})$"


def _grid(points: tuple[tuple[Pair, str], ...], alt: str, joined: bool = False) -> Picture:
    sheet = Sheet((-6, 6), (-6, 6), margin=26)
    sheet.axes(step=2, up=2)
    if joined:
        sheet.line(points[0][0], points[1][0], colour=BLUE)
    for point, name in points:
        sheet.dot(point, name, colour=BLUE)
    return sheet.picture(alt)


@template(
    "geometry.midpoint",
    skill="geometry.coordinates",
    kind="single_choice",
    difficulty=-0.8,
    reason="two means with signs",
    variants=14,
    where=lambda a, b, c, d: (
        (a + c) % 2 == 0
        and (b + d) % 2 == 0
        and abs(a - c) > 2
        and abs(b - d) > 2
        and a + c != 0
        and b + d != 0
        and a != 0
        and b != 0
        and abs(a - c) != abs(a + c)
        and abs(a - c) != 0
        and (a + c, b + d) != (c, d)
    ),
    a=range(-6, 7),
    b=range(-6, 7),
    c=range(-6, 7),
    d=range(-6, 7),
)
def midpoint(a: int, b: int, c: int, d: int) -> Draft:
    key = ((a + c) // 2, (b + d) // 2)
    wrong: dict[tuple[int, int], tuple[str, str]] = {}
    for value, name, text in (
        ((a + c, b + d), "forgets-to-halve", "You added the coordinates. The mean is half of the sum."),
        (
            ((c - a) // 2, (d - b) // 2),
            "subtracts-for-midpoint",
            "You took half of the differences. That tells how far it is, not where the middle lies.",
        ),
        ((key[1], key[0]), "swaps-coordinates", "The first coordinate is for x. You have the two the other way round."),
        ((c - a, d - b), "difference-for-midpoint", "You subtracted. These are the differences, not the middle."),
        ((key[0] + 1, key[1]), "counts-wrongly", "Count the steps from both ends: they must be equal."),
    ):
        if value != key and len(wrong) < 3:
            wrong.setdefault(value, (name, text))
    return Draft(
        stem=f"What is the midpoint of the points $A({a}, {b})$ and $B({c}, {d})$?",
        key=_point(key),
        proof=f"'(' + text(mean([{a}, {c}])) + ', ' + text(mean([{b}, {d}])) + ')'",
        picture=_grid(
            (((a, b), "A"), ((c, d), "B")),
            f"A grid with the points A({a}, {b}) and B({c}, {d}), joined by a line.",
            joined=True,
        ),
        wrong=[Wrong(answer=_point(value), misconception=name, feedback=text) for value, (name, text) in wrong.items()],
        hints=(
            "Which x lies halfway between the two x-coordinates?",
            "The midpoint has the mean of the x-coordinates and the mean of the y-coordinates.",
            f"For x: $({a} + {bracket(c)}) : 2 = {key[0]}$. Do the same with {b} and {d}.",
        ),
        explanation=(
            f"x: $({a} + {bracket(c)}) : 2 = {key[0]}$",
            f"y: $({b} + {bracket(d)}) : 2 = {key[1]}$",
            f"The midpoint is {_point(key)}",
        ),
    )


@template(
    "geometry.distance-of-points",
    skill=("geometry.coordinates", "geometry.pythagoras"),
    kind="numeric",
    difficulty=0.1,
    reason="differences with signs, then Pythagoras",
    variants=14,
    where=lambda a, b, step, flip: abs(a + step[0] * flip) < 14 and a != 0 and b != 0,
    a=range(-6, 7),
    b=range(-5, 6),
    step=((3, 4, 5), (4, 3, 5), (6, 8, 10), (8, 6, 10), (5, 12, 13), (12, 5, 13), (8, 15, 17)),
    flip=(1, -1),
)
def distance_of_points(a: int, b: int, step: tuple[int, int, int], flip: int) -> Draft:
    dx, dy, key = step[0] * flip, step[1], step[2]
    c, d = a + dx, b + dy
    return Draft(
        stem=f"How far apart are the points $A({a}, {b})$ and $B({c}, {d})$, in units of the grid?",
        key=key,
        proof=f"norm([{c} - ({a}), {d} - ({b})])",
        wrong=apart(
            key,
            Wrong(
                answer=abs(dx) + dy,
                misconception="adds-sides-without-squaring",
                feedback="That is the way along the grid lines. The straight way is shorter.",
            ),
            Wrong(
                answer=key * key,
                misconception="forgets-the-root",
                feedback="That is the square of the distance. Take the root.",
            ),
            Wrong(answer=dy, misconception="ignores-one-direction", feedback="You looked at the y-coordinates only."),
        ),
        hints=(
            "How far is it from A to B in the direction of x, and how far in the direction of y?",
            "The two differences are the legs of a right triangle. The distance is its hypotenuse.",
            f"Differences: ${c} - {bracket(a)} = {dx}$ and ${d} - {bracket(b)} = {dy}$.",
        ),
        explanation=(
            f"Difference in x: ${c} - {bracket(a)} = {dx}$",
            f"Difference in y: ${d} - {bracket(b)} = {dy}$",
            f"Squared distance: ${bracket(dx)}^2 + {dy}^2 = {dx * dx + dy * dy}$",
            f"Distance: $\\sqrt{{{key * key}}} = {key}$",
        ),
        harder=0.0 if min(a, b, c, d) > 0 else 0.2,
    )


@template(
    "geometry.perpendicular-line",
    skill=("geometry.coordinates", "functions.linear-functions"),
    kind="algebraic",
    difficulty=0.9,
    reason="the slope must be turned round and its sign changed, then the intercept found",
    variants=14,
    where=lambda m, p, q, c, how: (
        m not in (0, 1, -1)
        and q + p != 0
        and p != 0
        and c != q - m * m * p
        and (q + p, q - m * m * p) != (c, c)
        and c not in (q + p, q - m * m * p)
    ),
    m=(-4, -3, -2, 2, 3, 4, 5),
    p=range(-3, 4),
    q=range(-5, 6),
    c=range(-4, 5),
    how=("perpendicular", "parallel"),
)
def perpendicular_line(m: int, p: int, q: int, c: int, how: str) -> Draft:
    at = m * p
    slope = Fraction(-1, m) if how == "perpendicular" else Fraction(m)
    b = q + p if how == "perpendicular" else q - m * at
    goal, given = linear(slope, "x", b), linear(m, "x", c)
    return Draft(
        stem=f"A line goes through the point $({at}, {q})$ and is {how} to the line $y = {given}$. Write its equation in the form $y = mx + b$.",
        key=f"y = {goal}",
        proof=f"expr('({slope})*(x - ({at})) + ({q})')",
        wrong=[
            Wrong(
                answer=f"y = {linear(Fraction(1, m) if how == 'perpendicular' else Fraction(-1, m), 'x', q - p if how == 'perpendicular' else q + p)}",
                misconception="slope-without-sign-change" if how == "perpendicular" else "perpendicular-for-parallel",
                feedback="The two slopes must have the product $-1$. Check the sign."
                if how == "perpendicular"
                else "Your line crosses the given one at a right angle. This one should run beside it.",
            ),
            Wrong(
                answer=f"y = {linear(slope, 'x', q)}",
                misconception="point-as-intercept",
                feedback=f"You took ${q}$ as the intercept. But it is the y-value at $x = {at}$, not at $0$.",
            ),
        ],
        hints=(
            f"What is the slope of $y = {given}$, and which slope has a line {how} to it?",
            "Slopes of perpendicular lines have the product $-1$."
            if how == "perpendicular"
            else "Parallel lines have equal slopes. Find the intercept from the point.",
            f"With slope ${tex(slope)}$ and the point: ${q} = {tex(slope)} \\cdot {bracket(at)} + b$.",
        ),
        explanation=(
            f"The given line has slope ${m}$, so the new one has slope ${tex(slope)}$.",
            f"Put in the point: ${q} = {tex(slope)} \\cdot {bracket(at)} + b$, so $b = {b}$",
            f"Equation: $y = {goal}$",
        ),
        harder=0.1 if how == "perpendicular" else -0.3,
    )


_RULES: dict[str, tuple[Callable[[int, int], Pair], str, float]] = {
    "reflection in the x-axis": (lambda x, y: (x, -y), "keeps x and changes the sign of y", -0.4),
    "reflection in the y-axis": (lambda x, y: (-x, y), "changes the sign of x and keeps y", -0.4),
    "rotation by 180° about the origin": (lambda x, y: (-x, -y), "changes both signs", 0.2),
    "reflection in the line y = x": (lambda x, y: (y, x), "swaps the two coordinates", 0.7),
    "rotation by 90° counterclockwise about the origin": (
        lambda x, y: (-y, x),
        "makes x out of -y and y out of x",
        1.2,
    ),
}


@template(
    "geometry.image-of-a-point",
    skill="geometry.transformations",
    kind="single_choice",
    difficulty=-0.5,
    reason="one rule for the coordinates; turns by a quarter are harder than reflections",
    variants=18,
    where=lambda x, y, rule: abs(x) != abs(y) and x != 0 and y != 0,
    x=range(-6, 7),
    y=range(-6, 7),
    rule=tuple(_RULES),
)
def image_of_a_point(x: int, y: int, rule: str) -> Draft:
    function, words, harder = _RULES[rule]
    key = function(x, y)
    wrong: list[Wrong] = []
    for other, (move, does, _) in _RULES.items():
        if other != rule and len(wrong) < 3:
            wrong.append(
                Wrong(
                    answer=_point(move(x, y)),
                    misconception="mixes-" + other.replace("°", "").replace("=", "is").replace(" ", "-"),
                    feedback=f"That is the image under another transformation: one that {does}.",
                )
            )
    matrix = {
        "reflection in the x-axis": "[[1, 0], [0, -1]]",
        "reflection in the y-axis": "[[-1, 0], [0, 1]]",
        "rotation by 180° about the origin": "[[-1, 0], [0, -1]]",
        "reflection in the line y = x": "[[0, 1], [1, 0]]",
        "rotation by 90° counterclockwise about the origin": "[[0, -1], [1, 0]]",
    }[rule]
    return Draft(
        stem=f"The point $P({x}, {y})$ is moved by a {rule}. Where does it land?".replace("line y = x", "line $y = x$"),
        key=_point(key),
        proof=f"'(' + join([text(r[0]) for r in matmul({matrix}, [[{x}], [{y}]])], ', ') + ')'",
        picture=_grid((((x, y), "P"),), f"A grid with the point P({x}, {y})."),
        wrong=wrong,
        hints=(
            "Sketch the axes and the point. On which side will the image lie?",
            f"Ask for each coordinate: does this {rule.split(maxsplit=1)[0]} keep it, change its sign, or bring it to the other place?",
            f"The {rule} {words}.".replace("line y = x", "line $y = x$"),
        ),
        explanation=(
            f"The {rule} {words}.".replace("line y = x", "line $y = x$"),
            f"So $({x}, {y})$ goes to {_point(key)}",
        ),
        harder=harder,
    )


_MOVES: dict[str, tuple[str, str]] = {
    "reflection in the $x$-axis": ("reflect-x", "It would lie below the $x$-axis, upside down, at the same $x$."),
    "reflection in the $y$-axis": ("reflect-y", "It would lie to the left at the same height, as in a mirror."),
    "rotation by $180^\\circ$ about the origin": (
        "half-turn",
        "It would lie on the opposite side of the origin, standing on its head.",
    ),
    "translation": ("translate", "A shifted figure looks exactly the same way round."),
}


def _moved(which: str, point: Point, k: int) -> Point:
    x, y = point
    return {
        "reflect-x": (x, -y),
        "reflect-y": (-x, y),
        "half-turn": (-x, -y),
        "translate": (x - 6 + k, y - 5 if k else y),
    }[which]


def _corners(figure: Sequence[Point]) -> str:
    """The corners in words, from the left to the right: their order must not tell which one went where."""
    return ", ".join(f"({x:g}, {y:g})" for x, y in sorted(figure))


@template(
    "geometry.name-the-transformation",
    skill="geometry.transformations",
    kind="single_choice",
    difficulty=-0.8,
    reason="the two figures must be compared in position and sense",
    variants=10,
    curated=True,
    where=lambda which, wide, high, k: k == 0 or which == "translation",
    which=tuple(_MOVES),
    wide=(0, 1),
    high=(0, 1),
    k=(0, 1),
)
def name_the_transformation(which: str, wide: int, high: int, k: int) -> Draft:
    name, _ = _MOVES[which]
    figure = [(x + wide, y + high) for x, y in _F]
    sheet = Sheet((-6, 6), (-6, 6), margin=26)
    sheet.axes(step=2, up=2)
    sheet.shape(*figure, colour=BLUE)
    moved = [_moved(name, point, k) for point in figure]
    x, y = moved[0]
    corner = f"The corner {_point(figure[0])} goes to {_point((int(x), int(y)))}"
    sheet.shape(*moved, colour=ORANGE, fill="#f6e3d6")
    return Draft(
        stem="Which transformation takes the blue figure to the orange one?",
        key=which,
        picture=sheet.picture(
            f"A grid with a blue hook-shaped figure and an orange copy. Corners of the blue one: {_corners(figure)}. Corners of the orange one: {_corners(moved)}."
        ),
        wrong=[
            Wrong(answer=other, misconception="mixes-transformations", feedback=text)
            for other, (_, text) in _MOVES.items()
            if other != which
        ],
        hints=(
            "Is the orange figure a mirror image, or can you slide or turn the blue one onto it?",
            "Follow one corner: which of its coordinates change, and how?",
            f"{corner}.",
        ),
        explanation=(
            f"{corner}, and the others follow the same rule.",
            f"So it is a {which}",
        ),
    )


@template(
    "geometry.enlargement",
    skill=("geometry.transformations", "geometry.similarity"),
    kind="numeric",
    difficulty=0.4,
    reason="the distance from the centre is stretched, not the coordinate itself",
    variants=12,
    where=lambda z, d, k, w: d != 0 and z != 0 and z + d not in (0, z * k) and abs(z + k * d) < 25 and z + k * d != 0,
    z=range(-3, 5),
    d=range(1, 6),
    k=(2, 3, 4),
    w=range(1, 4),
)
def enlargement(z: int, d: int, k: int, w: int) -> Draft:
    x, key = z + d, z + k * d
    return Draft(
        stem=f"An enlargement has the centre $Z({z}, {w})$ and the scale factor {k}. It takes the point $P({x}, {w})$ to $P'$. What is the x-coordinate of $P'$?",
        key=key,
        proof=f"solve('x - ({z}) = {k}*({x} - ({z}))', 'x')",
        wrong=[
            item
            for item in (
                Wrong(
                    answer=k * x,
                    misconception="enlarges-from-origin",
                    feedback=f"You multiplied the coordinate by {k}. That is right only when the centre is the origin.",
                ),
                Wrong(
                    answer=x + k,
                    misconception="adds-scale-factor",
                    feedback=f"You went {k} steps on. The factor multiplies the distance from the centre.",
                ),
                Wrong(
                    answer=x + k * d,
                    misconception="starts-at-the-point",
                    feedback="Measure the new distance from the centre, not from P.",
                ),
            )
            if item.answer not in (key, *((k * x,) if item.misconception != "enlarges-from-origin" else ()))
            and (item.misconception != "starts-at-the-point" or item.answer != x + k)
        ],
        hints=(
            "How far is P from the centre Z?",
            f"The image lies in the same direction from Z, {k} times as far.",
            f"From Z to P it is ${x} - {bracket(z)} = {d}$ to the right. From Z to the image it is ${k} \\cdot {d} = {k * d}$.",
        ),
        explanation=(
            f"Distance from Z to P: ${x} - {bracket(z)} = {d}$",
            f"Distance from Z to the image: ${k} \\cdot {d} = {k * d}$",
            f"x-coordinate of the image: ${z} + {k * d} = {key}$",
        ),
        harder=0.0 if z > 0 else 0.4,
    )
