"""What word processors write: characters with their looks, drawings between them, and no pages."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from lxml.etree import _Element

from tools.ingestion.convert.signs import lowered, raised
from tools.ingestion.paper import Figure, Line, Page, Paper, Remark, Run


@dataclass(frozen=True, kw_only=True)
class Look:
    """How characters look."""

    bold: bool = False
    italic: bool = False
    underlined: bool = False
    mono: bool = False
    hidden: bool = False
    white: bool = False
    """Not seen but on a colour, and none of its own is under it."""
    ground: bool = False
    """On a colour of its own."""
    colour: str = ""
    """Six hexadecimal digits; empty for black, white and greys."""
    size: float = 0.0
    """Points; 0 where nothing tells."""
    font: str = ""
    shift: int = 0
    """Above the line: 1, below it: -1."""


@dataclass(frozen=True)
class Piece:
    """Characters that look alike, or a drawing between them."""

    text: str = ""
    look: Look | None = None
    """None of a formula, which looks like what stands around it."""
    drawing: _Element | None = None

    def is_seen(self, *, dark: bool) -> bool:
        """Whether it is; `dark`: on a ground on which white is seen."""
        return self.look is None or not (self.look.hidden or (self.look.white and not dark))

    def run(self, usual: str, *, plain: bool, ground: bool) -> Run:
        """As a run; `usual`: the colour of most of the text, `plain`: colours say nothing, `ground`: it is on one."""
        if self.look is None:
            return Run(text=self.text, highlighted=ground and not plain)
        look = self.look
        coloured = look.ground or (look.colour not in ("", usual) and not look.mono)
        return Run(
            text=raised(self.text) if look.shift > 0 else lowered(self.text) if look.shift < 0 else self.text,
            bold=look.bold,
            italic=look.italic,
            underlined=look.underlined,
            highlighted=not plain and (coloured or ground),
            mono=look.mono,
        )


def split_at_breaks(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Line for line, as a paragraph is broken by hand."""
    line: list[Piece] = []
    for piece in pieces:
        if piece.text == "\n":
            yield line
            line = []
        else:
            line.append(piece)
    yield line


def largest(pieces: Iterable[Piece]) -> float:
    """The largest size of characters, in points; 0 where nothing tells."""
    return max((piece.look.size for piece in pieces if piece.look and piece.text.strip()), default=0.0)


def without_pages(
    lines: Iterable[Line],
    figures: Iterable[Figure] = (),
    *,
    title: str = "",
    odd: Mapping[str, int] | None = None,
    remarks: tuple[Remark, ...] = (),
) -> Paper:
    """A document as one page without a number; `odd` counts what its teacher is to be told, beside other remarks."""
    page = Page(number=None, width=0.0, height=0.0, lines=tuple(lines), figures=tuple(figures))
    counted = (Remark(kind=kind, count=count) for kind, count in (odd or {}).items())
    return Paper(pages=(page,), title=title, remarks=(*remarks, *counted))
