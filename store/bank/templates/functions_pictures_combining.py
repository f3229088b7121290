"""Functions: moved graphs, compositions and inverses read off drawn graphs."""

from collections.abc import Callable
from fractions import Fraction

from store.bank.draw import Point
from store.bank.mistakes import expected
from store.bank.plane import curves, pieces, straight
from store.bank.template import Draft, Wrong, template
from store.bank.write import bracket, count, linear

Spot = tuple[int, int]


def _on(*spots: Spot) -> bool:
    """Whether the points lie on the squared paper, away from its border."""
    return all(abs(x) <= 5 and abs(y) <= 4 for x, y in spots)


@template(
    "functions.name-the-drawn-shift",
    skill="functions.transformations",
    kind="single_choice",
    difficulty=0.3,
    reason="the move must be seen on the corner and brought into a formula, where the inner sign turns",
    variants=14,
    where=lambda h, k, s: (
        0 not in (h, k) and abs(k) not in (abs(h), abs(h) + 1) and abs(h) + abs(k) >= 3
        and abs(s[0] + h) <= 4 and -4 <= s[1] + k <= 3
    ),
    h=(-5, -4, -3, -2, 2, 3, 4, 5),
    k=(-4, -3, -2, -1, 1, 2, 3, 4),
    s=((-3, -1), (-2, 1), (2, -2), (3, 1), (1, -3), (-1, 2)),
)  # fmt: skip
def name_the_drawn_shift(h: int, k: int, s: Spot) -> Draft:
    def rule(inner: int, outer: int) -> str:
        return f"$g(x) = f({linear(1, 'x', -inner)}) {'-' if outer < 0 else '+'} {abs(outer)}$"

    x, y = s
    u, v = x + h, y + k
    return Draft(
        stem="The picture shows the graphs of $f$ and $g$. The graph of $g$ is the one of $f$, moved. Which rule is right?",
        key=rule(h, k),
        proof=f'f\'$g(x) = f({{expr("x - ({u} - ({x}))")}}) {{"-" if {v} < {y} else "+"}} {{abs({v} - ({y}))}}$\'',
        picture=curves(
            [
                (lambda t: abs(t - x) + y, "f", (x, y - 0.5)),
                (lambda t: abs(t - u) + v, "g", (u, v - 0.5)),
            ],
            f"Two graphs of the same shape, each like the letter V. The corner of f lies at ({x}, {y}), the corner of g at ({u}, {v}).",
        ),
        wrong=[
            Wrong(
                answer=rule(-h, k),
                misconception="shift-inside-same-direction",
                feedback=f"The corner of $f$ lies at $x = {x}$. For which $x$ does your rule ask for $f({x})$?",
            ),
            Wrong(
                answer=rule(h, -k),
                misconception="shift-outside-reversed",
                feedback="Look at the heights of the two corners. What must be done to each value of $f$?",
            ),
            Wrong(
                answer=rule(k, h),
                misconception="swaps-coordinates",
                feedback="What stands inside acts sideways, what stands outside acts on the height.",
            ),
        ],
        hints=(
            "Follow the corner: where does it lie on $f$, and where on $g$?",
            "A move in height is added outside. A move sideways stands inside the brackets, with the sign turned.",
            f"The corner moves from $({x}, {y})$ to $({u}, {v})$: {abs(h)} to the {'right' if h > 0 else 'left'} and {abs(k)} {'up' if k > 0 else 'down'}.",
        ),
        explanation=(
            f"Corner: from $({x}, {y})$ to $({u}, {v})$",
            f"Sideways: ${u} - {bracket(x)} = {h}$, so $x$ becomes ${linear(1, 'x', -h)}$",
            f"Height: ${v} - {bracket(y)} = {k}$",
            f"Rule: {rule(h, k)}",
        ),
    )


@template(
    "functions.composition-off-two-graphs",
    skill="functions.composition",
    kind="numeric",
    difficulty=0.6,
    reason="two values are read off one after the other, from two graphs in the right order",
    variants=12,
    where=lambda m, b, p, q, x: (
        _on((x, p - x * q), (p - x * q, m * (p - x * q) + b), (x, m * x + b))
        and len({m * (p - q * x) + b, p - q * (m * x + b), p - q * x, m * x + b, x, b, p}) == 7
        and m * (p - q * x) + b not in (0, 1, p - q, m + b)
        and 0 not in (b, p) and abs(p) < 5 and abs(m + b) < 5 and abs(p - q) < 5
    ),
    m=(1, 2, -1, -2),
    b=range(-4, 5),
    p=range(-4, 5),
    q=(1, -1, 2),
    x=(-3, -2, -1, 1, 2, 3, 4),
)  # fmt: skip
def composition_off_two_graphs(m: int, b: int, p: int, q: int, x: int) -> Draft:
    inner = p - q * x
    key = m * inner + b
    f, g = straight((0, b), (1, m + b)), straight((0, p), (1, p - q))
    return Draft(
        stem=f"The picture shows the graphs of $f$ and $g$. What is $f(g({x}))$?",
        key=key,
        proof=f"evaluate('{linear(m, 'x', b)}', x=evaluate('{linear(-q, 'x', p)}', x={x}))",
        picture=curves(
            [(f, "f", _beside(f, g)), (g, "g", _beside(g, f))],
            f"Two straight lines. The line f runs through (0, {b}) and (1, {m + b}), the line g through (0, {p}) and (1, {p - q}).",
        ),
        wrong=expected(
            key,
            (
                p - q * (m * x + b),
                "composes-in-wrong-order",
                f"You took $f$ first and then $g$. In $f(g({x}))$ the inner one comes first.",
            ),
            (
                inner,
                "stops-at-inner-value",
                f"That is $g({x})$. It is now to be put into $f$.",
            ),
            (
                m * x + b,
                "forgets-inner-function",
                f"That is $f({x})$. First find what $g$ makes of ${x}$.",
            ),
        ),
        hints=(
            "Which of the two functions is done first: the inner one or the outer one?",
            f"Read $g({x})$ off the graph of $g$. Go with this number to the x-axis again and read off $f$ there.",
            f"$g({x}) = {inner}$. So look for $f({inner})$.",
        ),
        explanation=(
            f"Inner value: $g({x}) = {inner}$",
            f"Outer value: $f({inner}) = {key}$",
            f"So $f(g({x})) = {key}$",
        ),
    )


def _beside(line: Callable[[float], float], other: Callable[[float], float]) -> Point:
    """A place for a line's name: close to it, away from the axes and as far from the other line as can be."""
    places = [
        (x + side, line(x))
        for x in (-5.0, -4.5, -3.5, -2.5, 2.5, 3.5, 4.5, 5.0, -1.5, 1.5)
        for side in (-0.6, 0.6)
        if 1.3 < abs(line(x)) < 4.6
    ]
    return max(places, key=lambda place: min(abs(other(place[0]) - place[1]), 3))


@template(
    "functions.inverse-value-off-a-graph",
    skill="functions.inverse-functions",
    kind="numeric",
    difficulty=0.3,
    reason="the graph must be read from the height to the place",
    variants=12,
    where=lambda xs, ys, n: (
        len({xs[1] + n, ys[1] + n * (ys[2] - ys[1]) // (xs[2] - xs[1]), *xs[1:], *ys}) >= 6
        and xs[1] + n not in (*xs, *ys, -1)
        and (ys[2] - ys[1]) % (xs[2] - xs[1]) == 0
        and _at(xs, ys, n) != xs[1] + n
    ),
    xs=((-5, -2, 1), (-4, -1, 2), (-3, 1, 3), (-5, 0, 4), (-6, -3, 1)),
    ys=((-4, -1, 5), (-3, -2, 4), (4, 3, -3), (5, 1, -3), (-5, -4, 4), (3, 2, -4)),
    n=(1, 2, 3),
)
def inverse_value_off_a_graph(xs: tuple[int, int, int], ys: tuple[int, int, int], n: int) -> Draft:
    key, y = xs[1] + n, _at(xs, ys, n)
    slope = (ys[2] - ys[1]) // (xs[2] - xs[1])
    at_y = straight((xs[0], ys[0]), (xs[1], ys[1])) if y <= xs[1] else straight((xs[1], ys[1]), (xs[2], ys[2]))
    read = Fraction(at_y(y)).limit_denominator(12)
    return Draft(
        stem=f"The picture shows the graph of a function $f$ that has an inverse. What is $f^{{-1}}({y})$?",
        key=key,
        proof=f"solve('{ys[1]} + ({slope})*(x - ({xs[1]})) = {y}', 'x')[0]",
        picture=pieces(
            list(zip(xs, ys, strict=True)),
            f"A graph of two straight pieces: from ({xs[0]}, {ys[0]}) to ({xs[1]}, {ys[1]}) and on to ({xs[2]}, {ys[2]}).",
            ends=(True, True),
        ),
        wrong=expected(
            key,
            *(
                [(read, "value-for-inverse", f"That is $f({y})$. The inverse asks which input gives ${y}$.")]
                if xs[0] <= y <= xs[2] and read.denominator == 1
                else []
            ),
            (-key, "sign-of-place", "The distance fits. Is the place to the left or to the right of the y-axis?"),
            (-y, "minus-for-inverse", "The $-1$ stands for the inverse function, not for a minus sign."),
        ),
        hints=(
            "The inverse goes the other way round. On which axis do you start?",
            f"Look for the height ${y}$ on the y-axis, go across to the graph, then straight to the x-axis.",
            f"From the corner $({xs[1]}, {ys[1]})$ the graph {'rises' if slope > 0 else 'falls'} by {abs(slope)} for each unit to the right. It must get to the height ${y}$.",
        ),
        explanation=(
            f"Wanted is the place $x$ with $f(x) = {y}$.",
            f"From the corner: ${ys[1]} {'+' if slope > 0 else '-'} {abs(slope)} \\cdot {n} = {y}$, so it lies {count(n, 'unit')} to the right of $x = {xs[1]}$",
            f"$f^{{-1}}({y}) = {xs[1]} + {n} = {key}$",
        ),
    )


def _at(xs: tuple[int, int, int], ys: tuple[int, int, int], n: int) -> int:
    """The height so many units to the right of the corner."""
    return ys[1] + n * ((ys[2] - ys[1]) // (xs[2] - xs[1]))
