"""Word documents (DOCX) as a `Paper`.

Read with python-docx, for docling keeps too little of what segmenting lives on: its lists all count "1.", "2.", and it
drops marks by colour, checkboxes of forms, and the difference between seen and hidden. Formulae are docling's work.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from docling.backend.docx.latex.omml import oMath2Latex
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from docx.oxml.parser import parse_xml
from docx.package import Package
from lxml.etree import _Element

from tools.ingestion.convert.pictures import save_picture
from tools.ingestion.convert.runs import joined, read_as_code
from tools.ingestion.convert.signs import sign, signs, without_bullet
from tools.ingestion.convert.typed import Look, Piece, largest, split_at_breaks, without_pages
from tools.ingestion.convert.word_looks import Styles, shaded, value, w
from tools.ingestion.convert.word_numbers import Numbering
from tools.ingestion.intake import Intake
from tools.ingestion.paper import Figure, Line, Paper, Role, Run

_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PLACED = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_LINKED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_CHOICES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_VECTORS = "{urn:schemas-microsoft-com:vml}"
_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_SMART = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_AROUND = {
    w(name) for name in "hyperlink ins smartTag fldSimple sdt sdtContent moveTo customXml dir bdo rubyBase".split()
} | {_MATH + "oMathPara"}
"""What stands around blocks and runs; what was deleted and what stands above a word is not among them."""
_SPACES = {w("tab"): "\t", w("ptab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "-"}
_DRAWINGS = {w("drawing"), w("pict"), w("object")}
_HEX = re.compile("[0-9A-Fa-f]{4}")
_CODE_STYLE = re.compile(r"\bcode\b|preformatted|verbatim|listing")


@dataclass(frozen=True)
class _Place:
    """Where blocks stand."""

    cell: tuple[int, int, int] | None = None
    ground: bool = False
    """On a colour that is laid under them alone."""
    dark: bool = False
    """On a ground on which white is seen."""


def read_word(intake: Intake, into: Path) -> Paper:
    """The document as one page without a number. Raises what python-docx and lxml raise for a broken one."""
    package = Package.open(str(intake.path))
    reader = _Reader(package.main_document_part, into)
    reader.read()
    title = package.core_properties.title.strip() or reader.title
    return without_pages(reader.lines, reader.figures, title=title, odd=reader.odd, remarks=intake.remarks)


class _Reader:
    """One document on its way to lines."""

    def __init__(self, main: Part, into: Path) -> None:
        self._main = main
        self._into = into
        self._root: _Element = parse_xml(main.blob)
        self._styles = Styles(_related(main, RELATIONSHIP_TYPE.STYLES))
        self._numbering = Numbering(_related(main, RELATIONSHIP_TYPE.NUMBERING), self._styles)
        self.lines: list[Line] = []
        self.figures: list[Figure] = []
        self._tables = 0
        self.odd: Counter[str] = Counter()
        self._usual = self._usual_colour()
        self.title = ""

    def read(self) -> None:
        """All that the document says."""
        body = self._root.find(w("body"))
        if body is not None:
            self._blocks(body, _Place(dark=self._root.find(w("background")) is not None))

    def _usual_colour(self) -> str:
        """In which most of the text is written."""
        colours: Counter[str] = Counter()
        for paragraph in self._root.iter(w("p")):
            style = self._style(paragraph)
            for run in paragraph.iter(w("r")):
                colours[self._styles.look(run, style).colour] += sum(len(text.text or "") for text in run.iter(w("t")))
        return max(colours, key=lambda colour: colours[colour], default="")

    def _style(self, paragraph: _Element) -> str:
        return value(paragraph.find(f"{w('pPr')}/{w('pStyle')}")) or self._styles.default

    def _blocks(self, parent: _Element, place: _Place) -> None:
        for block in _within(parent, w("p"), w("tbl")):
            if block.tag == w("p"):
                self._paragraph(block, place)
            else:
                self._table(block)

    def _table(self, table: _Element) -> None:
        number, self._tables = self._tables, self._tables + 1
        styled = bool(value(table.find(f"{w('tblPr')}/{w('tblStyle')}")))
        for row, cells in enumerate(_within(table, w("tr"))):
            column = 0
            for cell in _within(cells, w("tc")):
                span = value(cell.find(f"{w('tcPr')}/{w('gridSpan')}"))
                merged = cell.find(f"{w('tcPr')}/{w('vMerge')}")
                if merged is None or value(merged) == "restart":
                    ground = shaded(cell.find(f"{w('tcPr')}/{w('shd')}"))
                    dark = ground or (styled and row == 0)  # a table's style may lay a colour under its first row
                    self._blocks(cell, _Place((number, row, column), ground=ground and row > 0, dark=dark))
                column += int(span) if span.isdigit() else 1

    def _paragraph(self, paragraph: _Element, place: _Place) -> None:
        style = self._style(paragraph)
        listed = self._numbering.next(paragraph, style)
        marker, level = listed or ("", 0)
        if self._styles.name(style).startswith("toc "):
            return
        ground = shaded(paragraph.find(f"{w('pPr')}/{w('shd')}"))
        seen = self._seen(list(self._pieces(paragraph, style)), dark=place.dark or ground)
        heading = 0 if place.cell else self._styles.heading(style)
        role = self._role(style, seen, heading=heading, listed=listed, cell=place.cell is not None)
        level = heading or (level if role in ("list", "table") else 0)
        for pieces in split_at_breaks(seen):
            runs = self._runs(pieces, plain=role in ("heading", "code"), ground=place.ground or ground)
            drawings = [piece.drawing for piece in pieces if piece.drawing is not None]
            if any(run.text.strip() for run in runs) or (marker and drawings):
                marker = without_bullet(marker, "".join(run.text for run in runs))
                line = Line(runs=runs, size=largest(pieces), role=role, level=level, marker=marker, cell=place.cell)
                self.lines.append(line)
                marker = ""
                if not self.title and self._styles.name(style) == "title":
                    self.title = line.text.strip()
            for drawing in drawings:
                self._drawing(drawing, place)

    def _seen(self, pieces: list[Piece], *, dark: bool) -> list[Piece]:
        """Without what nobody sees."""
        seen = [piece for piece in pieces if piece.is_seen(dark=dark)]
        lost = "".join(piece.text for piece in pieces if piece not in seen)
        self.odd.update(["hidden-text"] if lost.strip() else [])
        return seen

    def _role(
        self, style: str, pieces: list[Piece], *, heading: int, listed: tuple[str, int] | None, cell: bool
    ) -> Role:
        name = self._styles.name(style)
        letters = [piece for piece in pieces if piece.text.strip()]
        if heading:
            return "heading"
        if cell:
            return "table"
        if name == "caption":
            return "caption"
        if _CODE_STYLE.search(name):
            return "code"
        if letters and not any(piece.look for piece in letters):
            return "formula"
        marked = listed is not None and listed[0]
        if not marked and read_as_code(self._runs(pieces, plain=True, ground=False)):
            return "code"
        return "text" if listed is None else "list"

    def _runs(self, pieces: list[Piece], *, plain: bool, ground: bool) -> tuple[Run, ...]:
        return joined(piece.run(self._usual, plain=plain, ground=ground) for piece in pieces)

    def _pieces(self, parent: _Element, style: str) -> Iterator[Piece]:
        """What stands in a paragraph, in its order."""
        for child in parent:
            if child.tag == w("r"):
                yield from self._in_run(child, self._styles.look(child, style), style)
            elif child.tag == _MATH + "oMath":
                yield Piece(f"${str(oMath2Latex(child)).strip()}$")
            elif child.tag == _CHOICES + "AlternateContent":
                yield from self._pieces(_chosen(child), style)
            elif child.tag in _AROUND and not _is_empty_field(child):
                yield from self._pieces(child, style)

    def _in_run(self, run: _Element, look: Look, style: str) -> Iterator[Piece]:
        for child in run:
            if child.tag == w("t"):
                yield Piece(signs(child.text or "", look.font), look)
            elif child.tag in _SPACES:
                yield Piece(_SPACES[child.tag], look)
            elif child.tag == w("sym"):
                code = value(child, "char")
                yield Piece(sign(int(code, 16), value(child, "font")) if _HEX.fullmatch(code) else "", look)
            elif child.tag == w("fldChar") and (box := child.find(f"{w('ffData')}/{w('checkBox')}")) is not None:
                yield Piece("☒" if _is_checked(box) else "☐", look)
            elif child.tag in _DRAWINGS:
                yield Piece(look=look, drawing=child)
            elif child.tag == _CHOICES + "AlternateContent":
                yield from self._in_run(_chosen(child), look, style)
            elif child.tag == w("ruby"):
                yield from self._pieces(child, style)

    def _drawing(self, drawing: _Element, place: _Place) -> None:
        """Its pictures and the text in its boxes."""
        about = drawing.find(f".//{_PLACED}docPr")
        if about is not None and about.get("hidden") in ("1", "true"):
            return
        shape = drawing.find(f".//{_VECTORS}shape")
        said = [el.get(name) for el in (about, shape) if el is not None for name in ("descr", "title", "alt")]
        alt = next((text.strip() for text in said if text), "")
        self.odd.update("picture" for name in (_CHART + "chart", _SMART + "relIds") for _ in drawing.iter(name))
        for el in _outside_boxes(drawing):
            if el.tag == w("txbxContent"):
                self._blocks(el, place)
            elif link := _picture(el):
                self._picture(link, alt)

    def _picture(self, link: str, alt: str) -> None:
        part = self._main.related_parts.get(link)
        name = save_picture(part.blob, self._into, len(self.figures) + 1) if part is not None else None
        if name is None:
            self.odd["picture"] += 1
        else:
            self.figures.append(Figure(box=None, file=name, alt=alt, after=len(self.lines)))


def _related(main: Part, kind: str) -> _Element | None:
    """The root of a part that belongs to the document."""
    return next((parse_xml(rel.target_part.blob) for rel in main.rels.values() if rel.reltype == kind), None)


def _within(parent: _Element, *tags: str) -> Iterator[_Element]:
    """Children with these tags, also of what only stands around them, but for a table of contents."""
    for child in parent:
        if child.tag in tags:
            yield child
        elif child.tag == _CHOICES + "AlternateContent":
            yield from _within(_chosen(child), *tags)
        elif child.tag in _AROUND and not _is_contents(child):
            yield from _within(child, *tags)


def _chosen(choices: _Element) -> _Element:
    """Of several forms of the same thing, the newest."""
    for name in ("Choice", "Fallback"):
        if (form := choices.find(_CHOICES + name)) is not None:
            return form
    return choices


def _is_contents(block: _Element) -> bool:
    return value(block.find(f"{w('sdtPr')}/{w('docPartObj')}/{w('docPartGallery')}")) == "Table of Contents"


def _is_empty_field(block: _Element) -> bool:
    """A field of a form that shows "Click here"."""
    return block.find(f"{w('sdtPr')}/{w('showingPlcHdr')}") is not None


def _is_checked(box: _Element) -> bool:
    state = box.find(w("checked"))
    state = box.find(w("default")) if state is None else state
    return state is not None and value(state) not in ("0", "false")


def _outside_boxes(drawing: _Element) -> Iterator[_Element]:
    """What stands in a drawing; of a text box the box alone."""
    for child in drawing:
        chosen = _chosen(child) if child.tag == _CHOICES + "AlternateContent" else child
        yield chosen
        if chosen.tag != w("txbxContent"):
            yield from _outside_boxes(chosen)


def _picture(el: _Element) -> str:
    """The link to a picture's part; empty where this is none."""
    if el.tag == _DRAWN + "blip":
        return str(el.get(_LINKED + "embed", ""))
    return str(el.get(_LINKED + "id", "")) if el.tag == _VECTORS + "imagedata" else ""
