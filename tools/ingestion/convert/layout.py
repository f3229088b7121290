"""The order in which a page is read: columns one after the other, in each the lines from the top down.

Pure geometry over pieces, which may come from a file's own text or from a picture.
"""

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from tools.ingestion.convert.pieces import Piece, joined
from tools.ingestion.convert.signs import lowered, raised
from tools.ingestion.paper import Box, Line, Run

_SAME_BASELINE = 0.3
"""Of the smaller size."""
_SCRIPT_SIZE = 0.85
"""Of the size of what it belongs to, at most."""
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
    if piece.block is not None:
        found.append(Row(pieces=[piece], baseline=piece.baseline, size=0.0))
        return
    best = min(found, key=lambda row: abs(row.baseline - piece.baseline), default=None)
    if best and abs(best.baseline - piece.baseline) < _SAME_BASELINE * min(best.size, piece.size):
        best.pieces.append(piece)
        return
    for row in found:
        if piece.size <= _SCRIPT_SIZE * row.size and _beside(piece, row):
            row.pieces.append(piece)
            row.scripts.add(id(piece))
            return
    found.append(Row(pieces=[piece], baseline=piece.baseline, size=piece.size))


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
    starts = Counter(round(piece.left / 3) * 3 for piece in pieces)
    best: tuple[int, list[list[Piece]]] | None = None
    for start, count in starts.items():
        if count < 2:
            continue
        bands = (_bands(pieces, start - before, _GUTTER * usual) for before in _BEFORE)
        for cut in itertools.chain.from_iterable(bands):
            weight = min(len(cut[1]), len(cut[2]))
            if (best is None or weight > best[0]) and _are_columns(cut[1], cut[2], pieces):
                best = weight, cut
    return [part for part in best[1] if part] if best else None


def _bands(pieces: Sequence[Piece], x: float, gutter: float) -> Iterable[list[list[Piece]]]:
    """Each stretch of the page in which nothing crosses the gutter that ends at `x`, with what is around it."""
    across = sorted(piece.middle for piece in pieces if piece.left < x and piece.right > x - gutter)
    edges = [float("-inf"), *across, float("inf")]
    for top, bottom in itertools.pairwise(edges):
        inside = [piece for piece in pieces if top + piece.size / 2 < piece.middle < bottom - piece.size / 2]
        left = [piece for piece in inside if piece.right <= x - gutter]
        right = [piece for piece in inside if piece.left >= x]
        if len(left) < _COLUMN_ROWS or len(right) < _COLUMN_ROWS:
            continue
        taken = {id(piece) for piece in inside}
        rest = [piece for piece in pieces if id(piece) not in taken]
        middle = inside[0].middle
        yield [[piece for piece in rest if piece.middle < middle], left, right, [p for p in rest if p.middle >= middle]]


def _are_columns(left: Sequence[Piece], right: Sequence[Piece], region: Sequence[Piece]) -> bool:
    (a, b), (c, d) = ((min(one.top for one in side), max(one.bottom for one in side)) for side in (left, right))
    if min(b, d) - max(a, c) < _SIDE_BY_SIDE * min(b - a, d - c):
        return False
    down = [rows(left), rows(right)]
    if min(map(len, down)) < _COLUMN_ROWS:
        return False
    if min(_width(left), _width(right)) < _COLUMN_WIDTH * _width(region) or _begins_within(down[1]):
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
    """How much of a column's width its rows take up, on average."""
    width = _width([piece for row in side for piece in row.pieces])
    return sum(_width(row.pieces) for row in side) / (len(side) * width) if width else 0.0


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
