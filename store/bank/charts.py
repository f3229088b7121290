"""Drawings of data and forces for questions, on the sheet of `draw.py`."""

from collections.abc import Callable, Sequence

from store.bank.draw import BLUE, COLOURS, GREY, GRID, GROUND, ORANGE, Point, Sheet, bounds, polar
from store.questions import Picture


def bars(names: Sequence[str], values: Sequence[float], alt: str, *, up: float = 1, title: str = "") -> Picture:
    """A bar chart with gaps; `up` is the step of the scale, `title` says what is counted."""
    sheet = Sheet((0, len(names)), (0, max(values) * 1.05), height=260)
    sheet.axes(names={place + 0.5: name for place, name in enumerate(names)}, up=up, letters=("", title))
    for place, value in enumerate(values):
        sheet.shape((place + 0.2, 0), (place + 0.8, 0), (place + 0.8, value), (place + 0.2, value), colour=BLUE)
    return sheet.picture(alt)


def histogram(
    edges: Sequence[float], heights: Sequence[float], alt: str, *, up: float = 1, title: str = "", unit: str = ""
) -> Picture:
    """Bars without gaps between class edges (one more than heights)."""
    sheet = Sheet((edges[0], edges[-1]), (0, max(heights) * 1.05), height=260)
    sheet.axes(names={edge: f"{edge:g}" for edge in edges}, up=up, letters=(unit, title))
    for left, right, height in zip(edges[:-1], edges[1:], heights, strict=True):
        sheet.shape((left, 0), (right, 0), (right, height), (left, height), colour=BLUE)
    return sheet.picture(alt)


def box_plot(
    plots: Sequence[tuple[str, tuple[float, float, float, float, float]]],
    alt: str,
    *,
    low: float,
    high: float,
    step: float = 1,
) -> Picture:
    """Box plots one above the other: a name, and minimum, lower quartile, median, upper quartile, maximum."""
    sheet = Sheet((low, high), (0, len(plots) + 0.3), height=90 + 65 * len(plots))
    place = low
    while place <= high + step / 1000:
        sheet.line((place, 0), (place, len(plots) + 0.3), colour=GRID, width=1)
        sheet.text((place, 0), f"{place:g}", shift=(0, -13), size=12, colour=GREY)
        place += step
    sheet.line((low, 0), (high, 0), width=1.6)
    for row, (name, (least, lower, middle, upper, most)) in enumerate(reversed(plots)):
        y = row + 0.5
        sheet.line((least, y), (lower, y))
        sheet.line((upper, y), (most, y))
        for end in (least, most):
            sheet.line((end, y - 0.12), (end, y + 0.12))
        sheet.shape((lower, y - 0.22), (upper, y - 0.22), (upper, y + 0.22), (lower, y + 0.22))
        sheet.line((middle, y - 0.22), (middle, y + 0.22), colour=ORANGE, width=3)
        sheet.text(((lower + upper) / 2, y + 0.22), name, shift=(0, 11), size=13)
    return sheet.picture(alt)


def scatter(
    points: Sequence[Point],
    alt: str,
    *,
    letters: tuple[str, str] = ("x", "y"),
    step: float = 1,
    up: float = 1,
    line: tuple[float, float] | None = None,
) -> Picture:
    """Points over axes from zero, with a line of slope and intercept where one is given."""
    (_, right), (_, top) = bounds(points)
    sheet = Sheet((0, right * 1.08), (0, top * 1.08), height=280)
    sheet.axes(step=step, up=up, letters=letters)
    if line is not None:
        sheet.curve(lambda x: line[0] * x + line[1], colour=ORANGE)
    for point in points:
        sheet.dot(point, colour=BLUE)
    return sheet.picture(alt)


def forces(arrows: Sequence[tuple[str, float, float]], alt: str, *, slope: float = 0) -> Picture:
    """A free-body diagram: a block (tilted by `slope` degrees) with arrows: label, direction in degrees, length 0 to 1."""
    sheet = Sheet((-1.3, 1.3), (-1.1, 1.1), margin=24)
    sheet.shape(*(polar((0, 0), 0.3, slope + corner) for corner in (35, 145, 215, 325)))
    for place, (label, degrees, length) in enumerate(arrows):
        end = polar((0, 0), 0.25 + 0.75 * length, degrees)
        sheet.arrow((0, 0), end, colour=COLOURS[place % len(COLOURS)], width=2.6)
        away = polar((0, 0), 1, degrees)
        sheet.text(
            end, label, shift=((10 + 3.6 * len(label)) * away[0], 13 * away[1]), colour=COLOURS[place % len(COLOURS)]
        )
    sheet.dot((0, 0))
    return sheet.picture(alt)


def cells(rows: int, columns: int, shaded: Callable[[int, int], bool], alt: str, *, size: float = 30) -> Picture:
    """A rectangle of equal squares, `size` pixels wide; `shaded` tells it by row and column from the upper left, from 0."""
    sheet = Sheet((0, columns), (0, rows), height=rows * size + 24, width=columns * size + 24, margin=12)
    for row in range(rows):
        for x in range(columns):
            y, fill = rows - 1 - row, BLUE if shaded(row, x) else "none"
            sheet.shape((x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1), fill=fill, colour=GREY)
    return sheet.picture(alt)


def strips(parts: Sequence[tuple[int, int]], alt: str) -> Picture:
    """Strips of the same length one below the other, each cut into equal parts: how many are shaded, and of how many."""
    sheet = Sheet((0, 1), (0, len(parts)), height=44 * len(parts) + 24, margin=14)
    for row, (shaded, whole) in enumerate(parts):
        y = len(parts) - row
        for place in range(whole):
            left, right, fill = place / whole, (place + 1) / whole, BLUE if place < shaded else "none"
            sheet.shape((left, y - 0.8), (right, y - 0.8), (right, y - 0.1), (left, y - 0.1), fill=fill, colour=GREY)
    return sheet.picture(alt)


def beads(row: Sequence[int], alt: str) -> Picture:
    """Beads on a string; each number chooses one of the colours: 0 blue and full, 1 orange and open."""
    sheet = Sheet((0, max(len(row), 8)), (0, 1), height=70, margin=20)
    sheet.line((0, 0.5), (len(row), 0.5), colour=GREY)
    for place, kind in enumerate(row):
        sheet.ellipse(
            (place + 0.5, 0.5), sheet.units(11), 0.37, colour=COLOURS[kind], fill=GROUND if kind else COLOURS[0]
        )
    return sheet.picture(alt)
