"""Drawings for questions as SVG text: a sheet in the coordinates of the figure, and ready-made figures on it.

Every picture stands on a light rounded ground with dark ink, so that it is readable on a light and on a dark page alike,
has a viewBox and no style sheet, and fetches and runs nothing. The caller writes the alt text.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from html import escape
from itertools import pairwise

from store.questions import Picture

Point = tuple[float, float]
INK, BLUE, ORANGE, GREEN, GREY, GRID, GROUND = (
    "#1f2933",
    "#1d5fa8",
    "#b3541e",
    "#2f7d4f",
    "#6b7683",
    "#dde2e7",
    "#fcfcfa",
)
SHADE = "#dbe8f6"
COLOURS = (BLUE, ORANGE, GREEN)
RIGHT = "90"
"""An angle label that is drawn as the little square."""
SIZE = 15
"""Of letters, in pixels."""
_SAMPLES = 240


class Sheet:
    """A drawing surface: x to the right and y upwards in the figure's own units, sizes and offsets in pixels.

    Without `height` both directions have the same scale, in at most 360 by 300 pixels.
    """

    def __init__(
        self,
        x: tuple[float, float],
        y: tuple[float, float],
        *,
        height: float | None = None,
        margin: float = 34,
        width: float = 360.0,
    ) -> None:
        across, up = x[1] - x[0], y[1] - y[0]
        if height is None:
            scale = min((width - 2 * margin) / across, (300 - 2 * margin) / up)
            self._scale = (scale, scale)
            self.width, self.height = max(across * scale + 2 * margin, 160.0), up * scale + 2 * margin
        else:
            self._scale = ((width - 2 * margin) / across, (height - 2 * margin) / up)
            self.width, self.height = width, height
        self.x, self.y = x, y
        self._left = (self.width - across * self._scale[0]) / 2
        self._top = (self.height - up * self._scale[1]) / 2
        self._parts: list[str] = []
        self._words: list[str] = []

    def at(self, point: Point) -> Point:
        """Where a point lies in pixels from the upper left."""
        return self._left + (point[0] - self.x[0]) * self._scale[0], self._top + (self.y[1] - point[1]) * self._scale[1]

    def units(self, pixels: float) -> float:
        """So many pixels in units of x."""
        return pixels / self._scale[0]

    def line(self, *points: Point, colour: str = INK, dashed: bool = False, width: float = 2) -> None:
        """A line through points."""
        dash = ' stroke-dasharray="5 4"' if dashed else ""
        self._parts.append(
            f'<polyline points="{self._list(points)}" fill="none" stroke="{colour}" stroke-width="{width:g}"'
            f' stroke-linejoin="round" stroke-linecap="round"{dash}/>'
        )

    def shape(self, *points: Point, colour: str = INK, fill: str = SHADE) -> None:
        """A closed polygon; fill "none" leaves it open to what is below."""
        self._parts.append(
            f'<polygon points="{self._list(points)}" fill="{fill}" stroke="{colour}" stroke-width="2"'
            ' stroke-linejoin="round"/>'
        )

    def ellipse(
        self, centre: Point, across: float, up: float | None = None, *, colour: str = INK, fill: str = "none"
    ) -> None:
        """A circle of radius `across`, or an ellipse with half axes `across` and `up`."""
        x, y = self.at(centre)
        rx, ry = across * self._scale[0], (across if up is None else up) * self._scale[1]
        self._parts.append(
            f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{rx:.1f}" ry="{ry:.1f}" fill="{fill}" stroke="{colour}"'
            ' stroke-width="2"/>'
        )

    def arc(self, centre: Point, radius: float, start: float, end: float, *, colour: str = INK, **look: bool) -> None:
        """Part of a circle, from one direction in degrees counterclockwise to another."""
        turn = (end - start) % 360 or 360
        steps = max(8, int(turn / 4))
        self.line(
            *(polar(centre, radius, start + turn * n / steps) for n in range(steps + 1)),
            colour=colour,
            width=1.6,
            **look,
        )

    def arrow(self, start: Point, end: Point, *, colour: str = INK, width: float = 2) -> None:
        """A line with a head at its end."""
        (x, y), (u, v) = self.at(start), self.at(end)
        length = math.hypot(u - x, v - y) or 1.0
        dx, dy = (u - x) / length * 10, (v - y) / length * 10
        head = ((u, v), (u - dx - dy * 0.45, v - dy + dx * 0.45), (u - dx + dy * 0.45, v - dy - dx * 0.45))
        self._parts.append(
            f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{u - dx * 0.8:.1f}" y2="{v - dy * 0.8:.1f}" stroke="{colour}"'
            f' stroke-width="{width:g}"/>'
            f'<polygon points="{" ".join(f"{a:.1f},{b:.1f}" for a, b in head)}" fill="{colour}"/>'
        )

    def dot(
        self, point: Point, label: str = "", *, colour: str = INK, shift: Point = (9, 11), hollow: bool = False
    ) -> None:
        """A point, its label `shift` pixels to the right and up."""
        x, y = self.at(point)
        fill = GROUND if hollow else colour
        self._parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{fill}" stroke="{colour}" stroke-width="2"/>'
        )
        self.text(point, label, shift=shift, colour=colour)

    def text(self, point: Point, text: str, *, shift: Point = (0, 0), colour: str = INK, size: float = SIZE) -> None:
        """Words centred on a point, `shift` pixels to the right and up, moved so far that they stay on the sheet.

        They stand above all lines, with a light rim, so that a curve never strikes them out. The rim is a text of its
        own below them: not every renderer knows `paint-order`.
        """
        if not text:
            return
        x, y = self.at(point)
        half = min(len(text) * size * 0.29, self.width / 2 - 3)
        x = min(max(x + shift[0], half + 3), self.width - half - 3)
        y = min(max(y - shift[1], size * 0.6 + 3), self.height - size * 0.6 - 3)
        start = f'<text x="{x:.1f}" y="{y + size * 0.35:.1f}" text-anchor="middle" font-size="{size:g}"'
        self._words += [
            f'{start} font-family="sans-serif" {look}>{escape(text)}</text>'
            for look in (
                f'fill="none" stroke="{GROUND}" stroke-width="3.5" stroke-linejoin="round"',
                f'fill="{colour}"',
            )
        ]

    def angle(
        self, corner: Point, one: Point, other: Point, label: str, *, colour: str = BLUE, radius: float = 24
    ) -> None:
        """Marks the angle (below 180 degrees) between the directions to two points; `RIGHT` draws a square."""
        if not label:
            return
        start, end = direction(corner, one), direction(corner, other)
        if (end - start) % 360 > 180:
            start, end = end, start
        middle = start + (end - start) % 360 / 2
        if label == RIGHT:
            side = self.units(13)
            self.line(
                polar(corner, side, start),
                polar(corner, side * math.sqrt(2), middle),
                polar(corner, side, end),
                width=1.6,
            )
            return
        self.arc(corner, self.units(radius), start, end, colour=colour)
        narrow = max(math.sin(math.radians(max((end - start) % 360, 20) / 2)), 0.25)
        away = max(radius + 8 + 3.6 * len(label), (9 + 2.2 * len(label)) / narrow)
        self.text(polar(corner, self.units(away), middle), label, colour=colour)

    def axes(
        self,
        *,
        step: float = 1,
        up: float = 1,
        names: Mapping[float, str] | None = None,
        letters: tuple[str, str] = ("x", "y"),
    ) -> None:
        """A grid, the axes with arrows, and numbers at each `step` (or the names of places on the x-axis)."""
        (left, right), (low, high) = self.x, self.y
        places = list(names) if names else _steps(left, right, step)
        base, side = min(max(0.0, low), high), min(max(0.0, left), right)
        for x in places:
            self.line((x, low), (x, high), colour=GRID, width=1)
        for y in _steps(low, high, up):
            self.line((left, y), (right, y), colour=GRID, width=1)
        self.arrow((left, base), (right + self.units(14), base), width=1.6)
        self.arrow((side, low), (side, high + 14 / self._scale[1]), width=1.6)
        self.text((right, base), letters[0], shift=(21, 12))
        self.text((side, high), letters[1], shift=(12 if len(letters[1]) == 1 else 4 * len(letters[1]), 20))
        for x in places:
            if x != 0 or side != 0:
                self.text((x, base), names[x] if names else f"{x:g}", shift=(0, -13), size=12, colour=GREY)
        for y in _steps(low, high, up):
            if y != 0:
                self.text((side, y), f"{y:g}", shift=(-5 - 4 * len(f"{y:g}"), 0), size=12, colour=GREY)

    def curve(self, function: Callable[[float], float], *, colour: str = BLUE) -> None:
        """The graph of a function over the whole width, cut where it leaves the sheet or has no value."""
        (left, right), (low, high) = self.x, self.y
        run: list[Point] = []
        points = [(x, _value(function, x)) for x in (left + (right - left) * n / _SAMPLES for n in range(_SAMPLES + 1))]
        for one, other in pairwise(points):
            piece = _within(one, other, low, high)
            if piece is None or (run and run[-1] != piece[0]):
                self._run(run, colour)
                run = []
            if piece is not None:
                run += piece if not run else piece[1:]
        self._run(run, colour)

    def _run(self, points: Sequence[Point], colour: str) -> None:
        if points:
            self.line(*points, colour=colour, width=2.4)

    def picture(self, alt: str) -> Picture:
        """The finished drawing with its words."""
        frame = f'<rect x="0.5" y="0.5" width="{self.width - 1:.1f}" height="{self.height - 1:.1f}" rx="10" fill="{GROUND}"/>'
        return Picture(
            svg=f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width:.1f} {self.height:.1f}"'
            f' width="{self.width:.0f}" height="{self.height:.0f}" role="img">{frame}{"".join(self._parts + self._words)}</svg>',
            alt=alt,
        )

    def _list(self, points: Sequence[Point]) -> str:
        return " ".join(f"{x:.1f},{y:.1f}" for x, y in map(self.at, points))


def polar(centre: Point, radius: float, degrees: float) -> Point:
    """The point at a distance in a direction, counted counterclockwise from the right."""
    return centre[0] + radius * math.cos(math.radians(degrees)), centre[1] + radius * math.sin(math.radians(degrees))


def direction(start: Point, end: Point) -> float:
    """The direction of a line in degrees, counterclockwise from the right."""
    return math.degrees(math.atan2(end[1] - start[1], end[0] - start[0]))


def _steps(low: float, high: float, step: float) -> list[float]:
    return [n * step for n in range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1)]


def _value(function: Callable[[float], float], x: float) -> float:
    try:
        return function(x)
    except (ValueError, ZeroDivisionError, OverflowError):
        return math.nan


def _within(one: Point, other: Point, low: float, high: float) -> list[Point] | None:
    """The part of a short line between two heights; None where there is none."""
    (x, y), (u, v) = one, other
    if not (math.isfinite(y) and math.isfinite(v)) or not (low <= y <= high or low <= v <= high):
        return None

    def cut(height: float) -> Point:
        inside = min(max(height, low), high)
        return (x, y) if v == y else (x + (u - x) * (inside - y) / (v - y), inside)

    return [one if low <= y <= high else cut(y), other if low <= v <= high else cut(v)]


def bounds(points: Sequence[Point]) -> tuple[tuple[float, float], tuple[float, float]]:
    """The least and greatest x and y."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return (min(xs), max(xs)), (min(ys), max(ys))


def polygon(
    points: Sequence[Point],
    alt: str,
    *,
    corners: Sequence[str] = (),
    sides: Sequence[str] = (),
    angles: Sequence[str] = (),
    lines: Sequence[tuple[Point, Point, str]] = (),
) -> Picture:
    """A triangle or polygon; `sides[i]` labels the side from corner i to the next, `lines` are dashed ones inside.

    An angle's label may be `RIGHT`; empty labels are left out. Labels of the sides of a notch stand inside.
    """
    margin = 30 + 6 * max(map(len, sides), default=1)
    sheet = Sheet(*bounds([*points, *(end for line in lines for end in line[:2])]), margin=min(margin, 66))
    sheet.shape(*points)
    centre = (sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points))
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, [*points[1:], points[0]], strict=True))
    ways = [direction(point, points[(place + 1) % len(points)]) for place, point in enumerate(points)]
    notches = {place for place, way in enumerate(ways) if ((way - ways[place - 1] + 180) % 360 - 180) * area < 0}
    for place, point in enumerate(points):
        following, before = points[(place + 1) % len(points)], points[place - 1]
        if place < len(angles):
            sheet.angle(point, following, before, angles[place])
        if place < len(corners):
            away = math.radians(direction(centre, point))
            sheet.text(point, corners[place], shift=(15 * math.cos(away), 15 * math.sin(away)))
        if place < len(sides):
            middle = ((point[0] + following[0]) / 2, (point[1] + following[1]) / 2)
            inside = not notches.isdisjoint((place, (place + 1) % len(points)))  # two labels in a notch would meet
            out = math.radians(ways[place] - (90 if (area > 0) is not inside else -90))
            far = 13 + 3.4 * max(len(sides[place]) - 1, 0) * abs(math.cos(out))
            sheet.text(middle, sides[place], shift=(far * math.cos(out), far * math.sin(out)))
    for start, end, label in lines:
        sheet.line(start, end, dashed=True, colour=ORANGE)
        shift = 6 + 4 * len(label) if abs(end[1] - start[1]) >= abs(end[0] - start[0]) else 0
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        sheet.text(middle, label, shift=(shift, 0 if shift else 12), colour=ORANGE)
    return sheet.picture(alt)


def circle(
    alt: str, *, points: Sequence[tuple[float, str]] = (), lines: Sequence[tuple[int, int, str]] = (), centre: str = "O"
) -> Picture:
    """A circle with points on it at directions in degrees; lines join points by place (-1: the centre), labelled."""
    sheet = Sheet((-1, 1), (-1, 1), height=None, margin=38)
    sheet.ellipse((0, 0), 1, fill=SHADE)
    places = [polar((0, 0), 1, degrees) for degrees, _ in points]
    for start, end, label in lines:
        one, other = ((0.0, 0.0) if place < 0 else places[place] for place in (start, end))
        sheet.line(one, other, colour=BLUE)
        out = math.radians(direction(one, other) + 90)
        far = 11 + 3.4 * max(len(label) - 1, 0) * abs(math.cos(out))
        middle = ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)
        sheet.text(middle, label, shift=(far * math.cos(out), far * math.sin(out)), colour=BLUE)
    sheet.dot((0, 0), centre, shift=(-8, -12))
    for place, (degrees, label) in zip(places, points, strict=True):
        sheet.dot(place, label, shift=polar((0, 0), 17, degrees))
    return sheet.picture(alt)


def graph(
    functions: Sequence[Callable[[float], float]],
    alt: str,
    *,
    x: tuple[float, float] = (-5, 5),
    y: tuple[float, float] = (-5, 5),
    step: float = 1,
    up: float = 1,
    names: Mapping[float, str] | None = None,
    points: Sequence[tuple[Point, str]] = (),
) -> Picture:
    """Graphs of functions over a grid, in different colours; `names` replace the numbers on the x-axis."""
    sheet = Sheet(x, y, height=300)
    sheet.axes(step=step, up=up, names=names)
    for place, function in enumerate(functions):
        sheet.curve(function, colour=COLOURS[place % len(COLOURS)])
    for point, label in points:
        sheet.dot(point, label)
    return sheet.picture(alt)


def number_line(
    low: float,
    high: float,
    alt: str,
    *,
    points: Sequence[tuple[float, str]] = (),
    span: tuple[float | None, float | None] | None = None,
    ends: tuple[bool, bool] = (True, True),
    step: float = 1,
    parts: int = 1,
    named: Sequence[float] | None = None,
) -> Picture:
    """A number line with named points; `span` marks an interval, None for no end; `ends`: whether each belongs to it.

    Each step is cut into `parts` by shorter marks; only the marks in `named` carry their number (default: every step).
    """
    sheet = Sheet((low, high), (0, 1), height=90)
    sheet.arrow((low, 0.5), (high + sheet.units(16), 0.5))
    if parts > 1:
        for x in _steps(low, high, step / parts):
            sheet.line((x, 0.28), (x, 0.72), width=1.2)
    for x in _steps(low, high, step):
        sheet.line((x, 0.05) if parts > 1 else (x, 0.35), (x, 0.95) if parts > 1 else (x, 0.65), width=1.8)
    for x in _steps(low, high, step) if named is None else named:
        sheet.text((x, 0.5), f"{x:g}", shift=(0, -20), size=12, colour=GREY)
    if span is not None:
        _span(sheet, span, ends)
    for place, label in points:
        sheet.dot((place, 0.5), label, colour=BLUE, shift=(0, 18))
    return sheet.picture(alt)


def _span(sheet: Sheet, span: tuple[float | None, float | None], ends: tuple[bool, bool]) -> None:
    """An interval on a number line, thick, with a filled end where the end belongs to it."""
    low, high = sheet.x
    start, end = (low if span[0] is None else span[0]), (high if span[1] is None else span[1])
    if span[1] is None:
        sheet.arrow((start, 0.5), (high + sheet.units(16), 0.5), colour=BLUE, width=4)
    elif span[0] is None:
        sheet.arrow((end, 0.5), (low - sheet.units(16), 0.5), colour=BLUE, width=4)
    else:
        sheet.line((start, 0.5), (end, 0.5), colour=BLUE, width=4)
    for edge, closed in zip(span, ends, strict=True):
        if edge is not None:
            sheet.dot((edge, 0.5), colour=BLUE, hollow=not closed)
