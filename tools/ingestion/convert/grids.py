"""Tables of a PDF page, by the lines that are drawn around their cells. Pure geometry."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tools.ingestion.convert.drawings import Segment

NEAR = 2.5
"""Points within which lines touch, or are the same line."""
_SHORTEST = 4.0
_MOST_LINES = 600
"""Level or upright lines of a page; with more it is graph paper."""


@dataclass(frozen=True, kw_only=True)
class Stroke:
    """A level or upright line: where it lies across its own direction, and from where to where it goes along it."""

    at: float
    start: float
    end: float

    def reaches(self, at: float) -> bool:
        """Whether it goes past a place along it."""
        return self.start - NEAR <= at <= self.end + NEAR


@dataclass(frozen=True, kw_only=True)
class Grid:
    """Cells between lines; at least two columns."""

    columns: tuple[float, ...]
    """Where lines stand, from the left."""
    rows: tuple[float, ...]
    """Where lines lie, from the top."""
    uprights: tuple[Stroke, ...]
    levels: tuple[Stroke, ...]

    @property
    def size(self) -> int:
        """How many cells it has."""
        return (len(self.columns) - 1) * (len(self.rows) - 1)

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in one of its cells."""
        return self.columns[0] <= x < self.columns[-1] and self.rows[0] <= y < self.rows[-1]

    def cell(self, x: float, y: float) -> tuple[int, int]:
        """Row and column of a point, the first ones of a cell that spans several."""
        row, column = bisect_right(self.rows, y) - 1, bisect_right(self.columns, x) - 1
        while column and not any(_at(one, self.columns[column]) and one.reaches(y) for one in self.uprights):
            column -= 1
        while row and not any(_at(one, self.rows[row]) and one.reaches(x) for one in self.levels):
            row -= 1
        return row, column


def strokes(edges: Iterable[Segment]) -> tuple[list[Stroke], list[Stroke]]:
    """Level and upright lines; what continues another, or lies on it, is one with it."""
    levels, uprights = [], []
    for x, y, other_x, other_y in edges:
        if max(abs(x - other_x), abs(y - other_y)) < _SHORTEST:
            continue
        if abs(x - other_x) >= abs(y - other_y):
            levels.append(Stroke(at=(y + other_y) / 2, start=min(x, other_x), end=max(x, other_x)))
        else:
            uprights.append(Stroke(at=(x + other_x) / 2, start=min(y, other_y), end=max(y, other_y)))
    return _merged(levels), _merged(uprights)


def grids(levels: Sequence[Stroke], uprights: Sequence[Stroke]) -> list[Grid]:
    """What of the lines makes tables, from the top down."""
    if max(len(levels), len(uprights)) > _MOST_LINES:
        return []
    found = []
    for its_levels, its_uprights in _connected(levels, uprights):
        columns, rows = _places(its_uprights), _places(its_levels)
        if len(columns) > 2 and len(rows) > 1:
            found.append(Grid(columns=columns, rows=rows, uprights=tuple(its_uprights), levels=tuple(its_levels)))
    return sorted(found, key=lambda grid: (grid.rows[0], grid.columns[0]))


def _at(stroke: Stroke, at: float) -> bool:
    return abs(stroke.at - at) <= NEAR


def _merged(lines: list[Stroke]) -> list[Stroke]:
    merged: list[Stroke] = []
    for line in sorted(lines, key=lambda line: (line.at, line.start)):
        same = (place for place, one in enumerate(merged) if _at(one, line.at) and _overlap(one, line))
        place = next(same, None)
        if place is None:
            merged.append(line)
        else:
            one = merged[place]
            merged[place] = Stroke(at=one.at, start=min(one.start, line.start), end=max(one.end, line.end))
    return merged


def _overlap(one: Stroke, other: Stroke) -> bool:
    return one.start - NEAR <= other.end and other.start - NEAR <= one.end


def _connected(levels: Sequence[Stroke], uprights: Sequence[Stroke]) -> list[tuple[list[Stroke], list[Stroke]]]:
    """Groups of lines that touch each other directly or by others."""
    groups: list[tuple[list[Stroke], list[Stroke]]] = []
    for upright in uprights:
        touched = [level for level in levels if upright.reaches(level.at) and level.reaches(upright.at)]
        mine = [group for group in groups if any(level in group[0] for level in touched)]
        together: tuple[list[Stroke], list[Stroke]] = (list(touched), [upright])
        for group in mine:
            together[0].extend(level for level in group[0] if level not in together[0])
            together[1].extend(group[1])
            groups.remove(group)
        groups.append(together)
    return groups


def _places(lines: Iterable[Stroke]) -> tuple[float, ...]:
    """Where lines are, each place once."""
    places: list[float] = []
    for at in sorted(line.at for line in lines):
        if not places or at - places[-1] > NEAR:
            places.append(at)
    return tuple(places)
