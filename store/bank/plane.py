"""Drawings on squared paper for questions: lines, parabolas and marked points, one unit a square in both directions."""

from collections.abc import Callable, Sequence

from store.bank.draw import COLOURS, Point, Sheet
from store.questions import Picture

WIDE, HIGH = (-6.0, 6.0), (-5.0, 5.0)
"""What the paper shows of x and y."""


def paper(
    x: tuple[float, float] = WIDE, y: tuple[float, float] = HIGH, *, shaded: Sequence[Sequence[Point]] = ()
) -> Sheet:
    """A sheet with grid, axes and numbers, the same scale in both directions; `shaded` areas lie below them."""
    sheet = Sheet(x, y)
    for corners in shaded:
        sheet.shape(*corners, colour="none")
    sheet.axes()
    return sheet


def straight(one: Point, other: Point) -> Callable[[float], float]:
    """The linear function through two points, which stand at different x."""
    slope = (other[1] - one[1]) / (other[0] - one[0])
    return lambda x: one[1] + slope * (x - one[0])


def parabola(a: float, p: float, q: float) -> Callable[[float], float]:
    """The function a(x - p)² + q."""
    return lambda x: a * (x - p) ** 2 + q


def curves(
    functions: Sequence[tuple[Callable[[float], float], str, Point]],
    alt: str,
    *,
    points: Sequence[tuple[Point, str]] = (),
    shift: Point = (9, 11),
    x: tuple[float, float] = WIDE,
    y: tuple[float, float] = HIGH,
) -> Picture:
    """Graphs, each with its name at a place in the graph's colour; dots with letters, `shift` pixels right and up."""
    sheet = paper(x, y)
    for place, (function, name, at) in enumerate(functions):
        colour = COLOURS[place % len(COLOURS)]
        sheet.curve(function, colour=colour)
        sheet.text(at, name, colour=colour)
    for point, label in points:
        sheet.dot(point, label, shift=shift)
    return sheet.picture(alt)


def pieces(
    corners: Sequence[Point],
    alt: str,
    *,
    ends: tuple[bool, bool] | None = None,
    points: Sequence[tuple[Point, str]] = (),
) -> Picture:
    """A graph of straight pieces from corner to corner; `ends`: whether the first and the last corner belong to it.

    Without `ends` the corners carry no dots.
    """
    sheet = paper()
    sheet.line(*corners, colour=COLOURS[0], width=2.6)
    if ends is not None:
        for corner, closed in zip((corners[0], corners[-1]), ends, strict=True):
            sheet.dot(corner, colour=COLOURS[0], hollow=not closed)
    for point, label in points:
        sheet.dot(point, label)
    return sheet.picture(alt)
