"""One page of a PDF file: its lines in reading order and what is to be looked at."""

import itertools
import unicodedata
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

import pypdfium2 as pdfium

from tools.ingestion import limits
from tools.ingestion.convert.cards import parted
from tools.ingestion.convert.drawings import Drawn, drawings
from tools.ingestion.convert.figures import boxes_to_tick, figures, labels
from tools.ingestion.convert.fractions import with_fractions
from tools.ingestion.convert.frame import Frame
from tools.ingestion.convert.glyphs import Glyph, glyphs, level, writing_turn
from tools.ingestion.convert.grids import Grid, grids, strokes
from tools.ingestion.convert.layout import line, reading_order
from tools.ingestion.convert.marks import grounds
from tools.ingestion.convert.pieces import Piece, pieces
from tools.ingestion.convert.ruled import ruled
from tools.ingestion.convert.sight import lost
from tools.ingestion.errors import Refused
from tools.ingestion.paper import Box, Line, Run

_BLOCK = Run(text="\ufffc")
_BLOCK_SIZE = 10.0
_FIGURE_BEGINS = 0.3
"""Of a figure's height: it is read after what stands beside its upper part."""
_SPARSE, _SPARSE_FROM = 0.3, 20
"""Of a grid's cells, how many must hold text where there are many."""
_SCANNED, _FEW = 0.3, 60
"""A picture over so much of the page with fewer characters on it is a scan."""
_ALONE = 0.1
"""The same, where there is nothing else on the page."""
_STRIPS = 0.6
"""The same for all pictures together: scanners cut pages into strips."""
_UNREADABLE = 0.3
"""Of the characters, how many may stand for nothing."""
_GONE = "\ufffd"
_MOST_BITS = 24 * limits.MOST_PIXELS


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """What one page shows."""

    frame: Frame
    lines: tuple[Line, ...]
    figures: tuple[tuple[Box, int], ...]
    """Each with the number of lines before it."""
    tables: int = 0
    hidden: int = 0
    """How many stretches of writing nobody can see."""
    slanted: int = 0
    """How many stretches of writing go upwards, downwards or aslant."""
    scan: bool = False
    """Whether its text must be read from its picture."""


def sheet(page: pdfium.PdfPage, tables: int) -> Sheet:
    """The page as it is read; `tables` is how many there were on the pages before. Raises Refused."""
    text_page = page.get_textpage()
    left, bottom, right, top = page.get_bbox()
    frame = Frame(left=left, bottom=bottom, right=right, top=top, turn=writing_turn(text_page) or page.get_rotation())
    written = glyphs(text_page, frame)
    drawn = drawings(page, frame)
    if any(one.bits > _MOST_BITS for one in drawn):
        raise Refused("too-many-pixels", limit=limits.MOST_PIXELS // 1_000_000)
    gone = lost(page, frame, written, drawn)
    seen = [glyph for place, glyph in enumerate(written) if place not in gone]
    aslant = {place for place, glyph in enumerate(seen) if not level(glyph.style, frame)}
    if _is_scan(seen, drawn, frame):
        return Sheet(frame=frame, lines=(), figures=_instead(drawn, frame), scan=True)
    plan = _Plan(page, frame, [glyph for place, glyph in enumerate(seen) if place not in aslant], drawn, tables)
    return Sheet(
        frame=frame,
        lines=tuple(plan.lines),
        figures=tuple(plan.figures),
        tables=len(plan.tables),
        hidden=_stretches(gone),
        slanted=_stretches(aslant),
    )


def _stretches(places: Set[int]) -> int:
    """How many of them follow none of them."""
    return sum(place - 1 not in places for place in places)


def _is_scan(seen: Sequence[Glyph], drawn: Sequence[Drawn], frame: Frame) -> bool:
    shares = _shares(drawn, frame)
    largest = _ALONE if len(shares) == 1 and not seen else _SCANNED
    if len(seen) < _FEW and (max(shares, default=0.0) > largest or sum(shares) > _STRIPS):
        return True
    nothing = sum(glyph.text == _GONE or unicodedata.category(glyph.text[0]) == "Co" for glyph in seen)
    return nothing > _UNREADABLE * len(seen)


def _shares(drawn: Sequence[Drawn], frame: Frame) -> list[float]:
    """How much of the page each picture covers."""
    return [one.width * one.height / (frame.width * frame.height) for one in drawn if one.kind == "picture"]


def _instead(drawn: Sequence[Drawn], frame: Frame) -> tuple[tuple[Box, int], ...]:
    """The pictures of a scan as figures, should there be nothing to read in them; none that is all of its page."""
    if sum(_shares(drawn, frame)) > _STRIPS:
        return ()
    shown = figures([one for one in drawn if one.kind == "picture"], (), frame.width, frame.height)
    return tuple((box, 0) for box in shown)


class _Plan:
    """A page being laid out: tables and figures stand in the order as one piece each."""

    def __init__(
        self, page: pdfium.PdfPage, frame: Frame, seen: Sequence[Glyph], drawn: Sequence[Drawn], tables: int
    ) -> None:
        levels, uprights = strokes(edge for one in drawn for edge in one.edges)
        lined = grids(levels, uprights)
        free = [one for one in levels if not any(one in grid.levels for grid in lined)]
        text = with_fractions(pieces(seen, grounds(page, frame, drawn, free), uprights), free)
        self.tables = [grid for grid in [*lined, *ruled(free, text)] if _is_table(grid, text)]
        self._first = tables
        rest = [one for one in drawn if not any(_lines_of(one, grid) for grid in self.tables)]
        ticks = boxes_to_tick(rest, text)
        rest = [one for one in rest if not any(one is box for box, _ in ticks)]
        outside = [piece for piece in text if self._table(piece) is None]
        self._boxes = figures(rest, outside, frame.width, frame.height)
        drawn_on = {id(piece) for box in self._boxes for piece in labels(box, outside)}
        outside = [piece for piece in outside if id(piece) not in drawn_on]
        self._inside = [[piece for piece in text if self._table(piece) == place] for place in range(len(self.tables))]
        self.lines: list[Line] = []
        self.figures: list[tuple[Box, int]] = []
        for part in parted(rest, [*outside, *(_tick(one, sign) for one, sign in ticks), *self._blocks()]):
            self._lay(part)

    def _table(self, piece: Piece) -> int | None:
        x, y = (piece.left + piece.right) / 2, piece.middle
        return next((place for place, grid in enumerate(self.tables) if grid.holds(x, y)), None)

    def _blocks(self) -> Iterator[Piece]:
        for number, grid in enumerate(self.tables):
            box = Box(left=grid.columns[0], top=grid.rows[0], right=grid.columns[-1], bottom=grid.rows[-1])
            yield _block(box, number, 0.5)
        for number, box in enumerate(self._boxes, len(self.tables)):
            yield _block(box, number, _FIGURE_BEGINS)

    def _lay(self, content: Sequence[Piece]) -> None:
        for row in reading_order(content):
            block = row.pieces[0].block
            if block is None:
                self.lines.append(line(row))
            elif block < len(self.tables):
                self.lines += self._cells(block)
            else:
                self.figures.append((self._boxes[block - len(self.tables)], len(self.lines)))

    def _cells(self, table: int) -> Iterator[Line]:
        grid, inside = self.tables[table], self._inside[table]
        placed = sorted(((_cell(piece, grid), place) for place, piece in enumerate(inside)))
        for (row, column), group in itertools.groupby(placed, key=lambda one: one[0]):
            for one in reading_order([inside[place] for _, place in group]):
                yield replace(line(one), role="table", cell=(self._first + table, row, column))


def _is_table(grid: Grid, text: Sequence[Piece]) -> bool:
    """Whether writing stands in enough of its cells, and it is not the frame of a page's columns."""
    filled = {_cell(piece, grid) for piece in text if grid.holds((piece.left + piece.right) / 2, piece.middle)}
    if len(grid.rows) == 2 and grid.rows[1] - grid.rows[0] > 12 * _BLOCK_SIZE:
        return False
    return len(filled) > 1 and (grid.size < _SPARSE_FROM or len(filled) > _SPARSE * grid.size)


def _cell(piece: Piece, grid: Grid) -> tuple[int, int]:
    return grid.cell((piece.left + piece.right) / 2, piece.middle)


def _lines_of(one: Drawn, grid: Grid) -> bool:
    """Whether it is a line or a ground of a table."""
    across = grid.columns[0] - 3 <= one.left and one.right <= grid.columns[-1] + 3
    down = grid.rows[0] - 3 <= one.top and one.bottom <= grid.rows[-1] + 3
    return across and down and one.kind != "picture" and not one.free


def _block(box: Box, number: int, begins: float) -> Piece:
    return Piece(
        runs=(_BLOCK,),
        left=box.left,
        top=box.top,
        right=box.right,
        bottom=box.bottom,
        baseline=box.top + begins * (box.bottom - box.top),
        size=_BLOCK_SIZE,
        block=number,
    )


def _tick(one: Drawn, sign: str) -> Piece:
    """A drawn box as the character that shows it."""
    return Piece(
        runs=(Run(text=sign),),
        left=one.left,
        top=one.top,
        right=one.right,
        bottom=one.bottom,
        baseline=one.bottom - 0.1 * one.height,
        size=one.height,
    )
