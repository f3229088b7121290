"""The order in which a page is read: columns one after the other, in each the lines from the top down.

Pure geometry over pieces, which may come from a file's own text or from a picture.
"""

import itertools
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from tools.ingestion.convert.pieces import Piece, joined
from tools.ingestion.convert.signs import lowered, raised
from tools.ingestion.paper import Box, Line, Run

_SAME_BASELINE = 0.3
"""Of the smaller size."""
_SCRIPT_SIZE = 0.85
"""Of the size of what it belongs to, at most."""
_ROWS_AROUND = 8
"""Rows above and below to which a small piece may belong."""
_RAISED, _LOWERED = 0.15, 0.07
_TOUCHING = 0.4
_WORD_GAP = 0.12
_WIDE_GAP = 2.0
"""Of the size; what stands so far apart on one line belongs to different things."""
_GUTTER = 0.9
"""Of the usual size, the least width of the white between columns."""
_BEFORE = (1.5, 6.0)
"""Points before where many lines begin; others of a column may begin a little further left."""
_COLUMN_ROWS = 4
_MOST_CUTS = 12
"""Of the gutters that might be, those with most beside them are looked at closely."""
_COLUMN_WIDTH = 0.18
"""Of the region's width, at least."""
_SIDE_BY_SIDE = 0.4
"""Of the lower column's height, how much has the other column beside it."""
_BESIDE, _FULL = 0.8, 0.65
_LABEL = re.compile(r"\s*\(?(\d{1,3}|[A-Za-z])[.):\]]")


@dataclass
class Row:
    """What is printed on one line."""

    pieces: list[Piece]
    baseline: float
    size: float
    scripts: set[int] = field(default_factory=set)
    """`id` of the pieces that are set smaller and higher or lower."""

    @property
    def left(self) -> float:
        """Where it begins."""
        return min(piece.left for piece in self.pieces)

    @property
    def right(self) -> float:
        """Where it ends."""
        return max(piece.right for piece in self.pieces)

    @property
    def text(self) -> str:
        """All that it says, from left to right."""
        return " ".join(piece.text for piece in self.pieces)


def reading_order(pieces: Sequence[Piece]) -> list[Row]:
    """All pieces as rows, in the order in which a person reads them."""
    pieces = [piece for piece in pieces if piece.text.strip()]
    if not pieces:
        return []
    cut = _columns(pieces)
    if cut is None:
        return rows(pieces)
    return [row for part in cut for row in reading_order(part)]


def rows(pieces: Iterable[Piece]) -> list[Row]:
    """Pieces of one column as rows, from the top down, each from left to right."""
    found: list[Row] = []
    for piece in sorted(pieces, key=lambda piece: (-round(piece.size), piece.baseline, piece.left)):
        _place(piece, found)
    for row in found:
        row.pieces.sort(key=lambda piece: piece.left, reverse=_right_to_left(row))
    return sorted(found, key=lambda row: (row.baseline, row.left))


def _place(piece: Piece, found: list[Row]) -> None:
    """Put a piece into its row; rows are kept from the top down."""
    at = bisect_left(found, piece.baseline, key=lambda row: row.baseline)
    near = [row for row in found[max(0, at - 1) : at + 1] if row.size]
    best = min(near, key=lambda row: abs(row.baseline - piece.baseline), default=None)
    if piece.block is not None or best is None:
        found.insert(at, Row(pieces=[piece], baseline=piece.baseline, size=piece.size if piece.block is None else 0.0))
        return
    if abs(best.baseline - piece.baseline) < _SAME_BASELINE * min(best.size, piece.size):
        best.pieces.append(piece)
        return
    for row in found[max(0, at - _ROWS_AROUND) : at + _ROWS_AROUND]:
        if piece.size <= _SCRIPT_SIZE * row.size and _beside(piece, row):
            row.pieces.append(piece)
            row.scripts.add(id(piece))
            return
    found.insert(at, Row(pieces=[piece], baseline=piece.baseline, size=piece.size))


def _beside(piece: Piece, row: Row) -> bool:
    """Whether a small piece touches one of the row, a little higher or lower."""
    if not row.baseline - 0.9 * row.size <= piece.baseline <= row.baseline + 0.4 * row.size:
        return False
    return any(-_TOUCHING * row.size <= piece.left - other.right <= _TOUCHING * row.size for other in row.pieces)


def _right_to_left(row: Row) -> bool:
    letters = Counter("֐" <= letter <= "ࣿ" for piece in row.pieces for letter in piece.text if letter.isalpha())
    return letters[True] > letters[False]


def _columns(pieces: Sequence[Piece]) -> list[list[Piece]] | None:
    """What stands above, left of, right of and below the whitest gutter; None where there are no columns."""
    if len(pieces) < 2 * _COLUMN_ROWS:
        return None
    usual = _usual_size(pieces)
    places = np.array([(one.left, one.right, one.middle) for one in pieces])
    starts = Counter(round(piece.left / 3) * 3 for piece in pieces)
    often = [start for start, count in starts.items() if count >= _COLUMN_ROWS // 2]
    cuts = [cut for start in often for before in _BEFORE for cut in _bands(places, start - before, _GUTTER * usual)]
    for _, cut in sorted(cuts, key=lambda cut: cut[0], reverse=True)[:_MOST_CUTS]:
        above, left, right, below = ([pieces[place] for place in part] for part in cut)
        if _are_columns(left, right, pieces):
            return [part for part in (above, left, right, below) if part]
    return None


def _bands(places: NDArray[np.float64], x: float, gutter: float) -> Iterator[tuple[int, list[list[int]]]]:
    """Each stretch of the page in which nothing crosses the gutter that ends at `x`, with what is around it.

    `places` are left, right and middle of the pieces. Gives how many stand on the side with fewer, and places of
    those above, left, right and below.
    """
    lefts, rights, middles = places.T
    on_left, on_right = rights <= x - gutter, lefts >= x
    edges = np.sort(middles[~on_left & ~on_right])
    bands = np.searchsorted(edges, middles)
    fewer = np.minimum(*(np.bincount(bands[side], minlength=len(edges) + 1) for side in (on_left, on_right)))
    for band in np.flatnonzero(fewer >= _COLUMN_ROWS):
        inside = (bands == band) & (on_left | on_right)
        above, below = ~inside & (bands <= band), ~inside & (bands > band)
        if band < len(edges):  # what crosses the gutter counts to the band that it ends
            ends = ~inside & (bands == band)
            above, below = above & ~ends, below | ends
        parts = (above, inside & on_left, inside & on_right, below)
        yield int(fewer[band]), [np.flatnonzero(part).tolist() for part in parts]


def _are_columns(left: Sequence[Piece], right: Sequence[Piece], region: Sequence[Piece]) -> bool:
    if min(_width(left), _width(right)) < _COLUMN_WIDTH * _width(region):
        return False
    (a, b), (c, d) = ((min(one.top for one in side), max(one.bottom for one in side)) for side in (left, right))
    if min(b, d) - max(a, c) < _SIDE_BY_SIDE * min(b - a, d - c):
        return False
    down = [rows(left), rows(right)]
    if min(map(len, down)) < _COLUMN_ROWS or _begins_within(down[1]):
        return False
    more = _successions([*down[0], *down[1]]) - _successions(_across(*down))
    return more > 0 or (more == 0 and not _aligned(*down))


def _begins_within(right: Iterable[Row]) -> bool:
    """Whether its lines are the later choices of what stands left of them: "C", "D", and never "A" or a number."""
    labels = {label.upper() for label in _labels(right)}
    return len(labels) > 1 and not any(label.isdigit() or label == "A" for label in labels)


def _width(pieces: Sequence[Piece]) -> float:
    return max(piece.right for piece in pieces) - min(piece.left for piece in pieces)


def _aligned(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether the rows of the shorter side stand beside rows of the other and most are short, as in a table."""
    fewer, more = sorted((left, right), key=len)
    beside = sum(any(abs(row.baseline - one.baseline) < _SAME_BASELINE * row.size for one in more) for row in fewer)
    return beside >= _BESIDE * len(fewer) and any(_fill(side) < _FULL for side in (left, right))


def _fill(side: Sequence[Row]) -> float:
    """How much of a column's width its writing takes up, on average."""
    pieces = [piece for row in side for piece in row.pieces]
    width = _width(pieces)
    return sum(piece.right - piece.left for piece in pieces) / (len(side) * width) if width else 0.0


def _across(left: Sequence[Row], right: Sequence[Row]) -> list[Row]:
    return sorted([*left, *right], key=lambda row: (round(row.baseline / (row.size or 1)), row.left))


def _successions(lines: Iterable[Row]) -> int:
    """How often a number or letter at the beginning of a line is followed by the next one."""
    labels = _labels(lines)
    return sum(_next(one) == other for one, other in itertools.pairwise(labels))


def _labels(lines: Iterable[Row]) -> list[str]:
    return [match[1] for line in lines if (match := _LABEL.match(line.text))]


def _next(label: str) -> str:
    return str(int(label) + 1) if label.isdigit() else chr(ord(label) + 1)


def _usual_size(pieces: Sequence[Piece]) -> float:
    sizes: Counter[float] = Counter()
    for piece in pieces:
        sizes[piece.size] += len(piece.text)
    return sizes.most_common(1)[0][0]


def line(row: Row) -> Line:
    """A row as the line that a paper holds: wide gaps are tabs, small raised and lowered letters are marked as such."""
    runs: list[Run] = []
    last: Piece | None = None
    for piece in row.pieces:
        if last is not None and runs:
            runs.append(replace(runs[-1], text=_gap(last, piece, row)))
        runs += _scripted(piece, row) if id(piece) in row.scripts else piece.runs
        last = piece
    return Line(
        runs=joined(runs),
        box=Box(
            left=row.left,
            top=min(piece.top for piece in row.pieces),
            right=row.right,
            bottom=max(piece.bottom for piece in row.pieces),
        ),
        size=_usual_size(row.pieces),
        confidence=min(piece.confidence for piece in row.pieces),
    )


def _gap(last: Piece, piece: Piece, row: Row) -> str:
    if last.text.endswith(" "):
        return ""
    gap = max(piece.left - last.right, last.left - piece.right)
    if id(piece) in row.scripts:
        return " " if piece.spaced or gap > _TOUCHING * row.size else ""
    if last.advance and piece.advance:
        return " " * round(gap / last.advance)
    if gap > _WIDE_GAP * row.size:
        return "\t"
    return " " if piece.spaced or gap > _WORD_GAP * row.size else ""


def _scripted(piece: Piece, row: Row) -> list[Run]:
    higher = row.baseline - piece.baseline
    if -_LOWERED * row.size < higher < _RAISED * row.size:
        return list(piece.runs)
    return [replace(piece.runs[0], text=(raised if higher > 0 else lowered)(piece.text))]
