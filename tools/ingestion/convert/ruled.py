"""Tables of a PDF page that have level lines only, and white between their columns. Pure geometry."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tools.ingestion.convert.grids import NEAR, Grid, Stroke
from tools.ingestion.convert.layout import Row, rows
from tools.ingestion.convert.pieces import Piece

_FEWEST_ROWS = 2
_GAP = 4.0
"""Points of white between columns, at least."""
_LABEL = re.compile(r"\s*\(?(\d{1,3}|[A-Za-z])(?=[.):\]])")
_SHORT = 24
"""Characters of a cell, on average and at most."""


def ruled(levels: Sequence[Stroke], pieces: Sequence[Piece]) -> list[Grid]:
    """One for each set of level lines that begin and end alike and have short columns between them."""
    found, left = [], sorted(levels, key=lambda one: one.at)
    while left:
        alike = [one for one in left if max(abs(one.start - left[0].start), abs(one.end - left[0].end)) <= NEAR]
        left = [one for one in left if one not in alike]
        if len(alike) > 1 and (grid := _grid(alike, [piece for piece in pieces if _between(piece, alike)])):
            found.append(grid)
    return found


def _between(piece: Piece, levels: Sequence[Stroke]) -> bool:
    across = levels[0].start - NEAR <= piece.left and piece.right <= levels[0].end + NEAR
    return across and levels[0].at < piece.middle < levels[-1].at


def _grid(levels: Sequence[Stroke], pieces: Sequence[Piece]) -> Grid | None:
    lines = rows(pieces)
    if len(lines) < _FEWEST_ROWS or sum(len(piece.text) for piece in pieces) > _SHORT * len(pieces):
        return None
    start, end, top, bottom = levels[0].start, levels[0].end, levels[0].at, levels[-1].at
    columns = (start, *_gaps(pieces), end)
    if all(_asks(column) for column in _parted(pieces, columns)):
        return None
    parted = (top, *(_middle(one, other) for one, other in pairwise(lines)), bottom)
    if len(columns) < 3 or list(parted) != sorted(parted):
        return None
    return Grid(
        columns=columns,
        rows=parted,
        uprights=tuple(Stroke(at=at, start=top, end=bottom) for at in columns),
        levels=tuple(Stroke(at=at, start=start, end=end) for at in parted),
    )


def _gaps(pieces: Sequence[Piece]) -> Iterator[float]:
    """The middle of each white stripe that goes from the top to the bottom."""
    reached = float("inf")
    for piece in sorted(pieces, key=lambda piece: piece.left):
        if piece.left - reached >= _GAP:
            yield (piece.left + reached) / 2
        reached = max(piece.right, reached if reached < float("inf") else piece.right)


def _parted(pieces: Sequence[Piece], columns: Sequence[float]) -> list[list[Row]]:
    """What stands in each of the columns."""
    return [rows(piece for piece in pieces if left <= piece.left < right) for left, right in pairwise(columns)]


def _asks(column: Sequence[Row]) -> bool:
    """Whether questions stand in it with their choices below them: a column of a paper, and of no table."""
    first = [match[0] for row in column if (match := _LABEL.match(row.text))]
    return any(one.strip("( ").isdigit() and other.strip("( ") in ("A", "a") for one, other in pairwise(first))


def _middle(one: Row, other: Row) -> float:
    """Between two lines of writing."""
    return (one.baseline + max(one.baseline, other.baseline - other.size)) / 2
