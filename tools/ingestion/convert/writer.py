"""OpenDocument texts (ODT) as a `Paper`.

Read from their XML, as docling numbers all their lists "1.", "2.", and drops marks by colour and what is hidden.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from zipfile import ZipFile

from bs4 import BeautifulSoup
from lxml.etree import XMLParser, _Element, fromstring

from tools.ingestion.convert.mathml import latex
from tools.ingestion.convert.pictures import save_picture
from tools.ingestion.convert.runs import joined, read_as_code
from tools.ingestion.convert.signs import without_bullet
from tools.ingestion.convert.typed import Look, Piece, largest, split_at_breaks, without_pages
from tools.ingestion.convert.writer_looks import WriterStyles, o
from tools.ingestion.intake import Intake
from tools.ingestion.paper import Figure, Line, Paper, Role, Run

_LINK = "{http://www.w3.org/1999/xlink}href"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_AROUND = {o("text:section"), o("text:numbered-paragraph"), o("draw:text-box"), o("text:index-body")}
_SPANS = {o("text:a"), o("text:ruby"), o("text:ruby-base"), o("text:meta"), o("text:bookmark-ref")}
_ROW_GROUPS = {o("table:table-header-rows"), o("table:table-rows"), o("table:table-row-group")}
_FIELDS = ("text:sequence", "text:variable-set", "text:user-defined", "text:expression")


@dataclass
class _List:
    """A list that is being read."""

    style: str
    counts: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class _Place:
    """Where blocks stand."""

    level: int = 0
    list: _List | None = None
    marker: str = ""
    cell: tuple[int, int, int] | None = None
    dark: bool = False
    """On a ground on which white is seen."""


def read_writer(intake: Intake, into: Path) -> Paper:
    """The document as one page without a number. Raises what zipfile and lxml raise for a broken one."""
    with ZipFile(intake.path) as opened:
        reader = _Reader(opened, into)
        reader.read()
    return without_pages(reader.lines, reader.figures, title=reader.title, odd=reader.odd, remarks=intake.remarks)


class _Reader:
    """One document on its way to lines."""

    def __init__(self, opened: ZipFile, into: Path) -> None:
        self.lines: list[Line] = []
        self.figures: list[Figure] = []
        self.odd: Counter[str] = Counter()
        self._opened = opened
        self._into = into
        self._parts = frozenset(opened.namelist())
        self._content = self._parsed("content.xml")
        meta = self._parsed("meta.xml") if "meta.xml" in self._parts else None
        self.title = "" if meta is None else (meta.findtext(f".//{_TITLE}") or "").strip()
        styles = [self._parsed("styles.xml")] if "styles.xml" in self._parts else []
        self._styles = WriterStyles(*styles, self._content)
        self._usual = self._usual_colour()
        self._tables = 0
        self._lists: dict[str, _List] = {}
        """The last of each style, and each by its own name, since a list may go on later."""

    def read(self) -> None:
        """All that the document says."""
        body = self._content.find(f"{o('office:body')}/{o('office:text')}")
        if body is not None:
            self._blocks(body, _Place())

    def _usual_colour(self) -> str:
        """In which most of the text is written."""
        colours: Counter[str] = Counter()
        for paragraph in self._content.iter(o("text:p")):
            for piece in self._pieces(paragraph, paragraph.get(o("text:style-name"), ""), ()):
                colours[piece.look.colour if piece.look else ""] += len(piece.text)
        return max(colours, key=lambda colour: colours[colour], default="")

    def _parsed(self, name: str) -> _Element:
        return fromstring(self._opened.read(name), XMLParser(resolve_entities=False, no_network=True))

    def _blocks(self, parent: _Element, place: _Place) -> None:
        for block in parent:
            if block.tag in (o("text:p"), o("text:h")):
                self._paragraph(block, place)
                place = replace(place, marker="")
            elif block.tag == o("text:list"):
                self._list(block, place)
            elif block.tag == o("table:table"):
                self._table(block)
            elif block.tag in _AROUND:
                self._blocks(block, place)
            elif block.tag == o("draw:frame"):
                self._drawing(block, place)

    def _list(self, block: _Element, place: _Place) -> None:
        level = place.level + 1
        style = block.get(o("text:style-name"), "") or (place.list.style if place.list else self._styled(block))
        if place.list is not None and style == place.list.style:
            current = place.list
        else:
            before = self._lists.get(block.get(o("text:continue-list"), "") or style)
            goes_on = block.get(o("text:continue-list")) or block.get(o("text:continue-numbering")) == "true"
            current = before if before is not None and goes_on else _List(style)
        self._lists[style] = self._lists[block.get("{http://www.w3.org/XML/1998/namespace}id", style)] = current
        if level > 1:
            current.counts.pop(level, None)
        for item in block:
            marker = ""
            if item.tag == o("text:list-item"):
                given = item.get(o("text:start-value"))
                first = self._styles.start(style, level)
                current.counts[level] = int(given) if given else current.counts.get(level, first - 1) + 1
                marker = self._styles.marker(style, level, current.counts)
            self._blocks(item, replace(place, level=level, list=current, marker=marker))

    def _styled(self, block: _Element) -> str:
        """The list style that the first paragraph of a list brings with it."""
        paragraph = next(block.iter(o("text:p")), None)
        return "" if paragraph is None else self._styles.list_of(paragraph.get(o("text:style-name"), ""))

    def _table(self, table: _Element) -> None:
        number, self._tables = self._tables, self._tables + 1
        for at, row in enumerate(_rows(table)):
            column = 0
            for cell in row:
                if cell.tag == o("table:table-cell"):
                    self._blocks(cell, _Place(cell=(number, at, column), dark=True))
                column += int(cell.get(o("table:number-columns-repeated"), "1"))

    def _paragraph(self, paragraph: _Element, place: _Place) -> None:
        style = paragraph.get(o("text:style-name"), "")
        level = int(paragraph.get(o("text:outline-level"), "1")) if paragraph.tag == o("text:h") else 0
        names = self._styles.names("paragraph", style)
        pieces = list(self._pieces(paragraph, style, ()))
        seen = [one for one in pieces if one.is_seen(dark=place.dark)]
        if "".join(one.text for one in pieces if one not in seen).strip():
            self.odd["hidden-text"] += 1
        marker = place.marker
        for line in split_at_breaks(seen):
            drawings = [one.drawing for one in line if one.drawing is not None]
            runs = joined(one.run(self._usual, plain=level > 0, ground=False) for one in line)
            text = "".join(run.text for run in runs)
            if text.strip() or (marker and drawings):
                role = _role(names, runs, level, place)
                at = (level or place.level) if role in ("heading", "list", "table") else 0
                shown = without_bullet(marker, text)
                self.lines.append(
                    Line(runs=runs, size=largest(line), role=role, level=at, marker=shown, cell=place.cell)
                )
                marker = ""
            for drawing in drawings:
                self._drawing(drawing, place)

    def _pieces(self, parent: _Element, paragraph: str, spans: tuple[str, ...]) -> Iterator[Piece]:
        """What stands in a paragraph, in its order."""
        look = self._styles.look(paragraph, spans)
        yield from _spoken(parent.text, look)
        for child in parent:
            if child.tag == o("text:span"):
                yield from self._pieces(child, paragraph, (*spans, child.get(o("text:style-name"), "")))
            elif child.tag in _SPANS or child.tag in map(o, _FIELDS):
                yield from self._pieces(child, paragraph, spans)
            elif child.tag == o("text:s"):
                yield Piece(" " * int(child.get(o("text:c"), "1")), look)
            elif child.tag == o("text:tab"):
                yield Piece("\t", look)
            elif child.tag == o("text:line-break"):
                yield Piece("\n", look)
            elif child.tag == o("draw:frame"):
                formula = self._formula(child)
                yield Piece(f"${formula}$") if formula else Piece(look=look, drawing=child)
            elif child.tag in (o("text:hidden-text"), o("text:conditional-text")):
                yield Piece("hidden", replace(look, hidden=True))
            yield from _spoken(child.tail, look)

    def _formula(self, frame: _Element) -> str:
        """Of a frame that holds one, LaTeX."""
        link = frame.find(o("draw:object"))
        part = "" if link is None else f"{link.get(_LINK, '').removeprefix('./')}/content.xml"
        if part not in self._parts:
            return ""
        math = BeautifulSoup(self._opened.read(part), "lxml-xml").find("math")
        return "" if math is None else latex(math)

    def _drawing(self, frame: _Element, place: _Place) -> None:
        said = (frame.findtext(o(name)) or "" for name in ("svg:desc", "svg:title"))
        alt = next((text.strip() for text in said if text.strip()), "")
        for box in frame.iter(o("draw:text-box")):
            self._blocks(box, replace(place, marker=""))
        picture = frame.find(o("draw:image"))
        if picture is None:
            return
        part = picture.get(_LINK, "").removeprefix("./")
        data = self._opened.read(part) if part in self._parts else b""
        name = save_picture(data, self._into, len(self.figures) + 1)
        if name is None:
            self.odd["picture"] += 1
        else:
            self.figures.append(Figure(box=None, file=name, alt=alt, after=len(self.lines)))


def _rows(table: _Element) -> Iterator[_Element]:
    """Those of a table, not of tables in its cells."""
    for child in table:
        if child.tag == o("table:table-row"):
            yield child
        elif child.tag in _ROW_GROUPS:
            yield from _rows(child)


def _spoken(text: str | None, look: Look) -> Iterator[Piece]:
    if text:
        yield Piece(" ".join(text.split("\n")), look)


def _role(names: set[str], runs: tuple[Run, ...], level: int, place: _Place) -> Role:
    if level or "title" in names:
        return "heading"
    if place.cell:
        return "table"
    if "preformatted_20_text" in names or (not place.marker and read_as_code(runs)):
        return "code"
    if "caption" in names:
        return "caption"
    return "list" if place.level else "text"
