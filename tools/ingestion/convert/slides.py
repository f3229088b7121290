"""Slides (PPTX) as a `Paper`: a page a slide, with the boxes in which its text stands.

Read with python-pptx, for docling numbers all lists "1.", "2.", and drops marks by weight and colour.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pptx.opc.constants import CONTENT_TYPE
from pptx.opc.package import PartFactory
from pptx.package import Package
from pptx.parts.presentation import PresentationPart
from pptx.shapes.base import BaseShape
from pptx.shapes.graphfrm import GraphicFrame
from pptx.shapes.group import GroupShape
from pptx.shapes.picture import Picture
from pptx.slide import Slide

from tools.ingestion.convert.pictures import save_picture
from tools.ingestion.convert.slide_text import SlideText, a
from tools.ingestion.intake import Intake
from tools.ingestion.paper import Box, Figure, Line, Page, Paper, Remark, Role

PartFactory.part_type_for.update(
    dict.fromkeys((CONTENT_TYPE.PML_SLIDESHOW_MAIN, CONTENT_TYPE.PML_TEMPLATE_MAIN), PresentationPart)
)
"""python-pptx itself opens no slide shows and templates, which differ from presentations in this alone."""
_POINT = 12_700
"""In the units of a slide."""
_ROW = 18.0
"""Points; what begins no further apart stands in one row, and is read from the left."""


@dataclass(frozen=True)
class _Placed:
    """A shape and where it stands on its slide."""

    shape: BaseShape
    box: Box


def read_slides(intake: Intake, into: Path) -> Paper:
    """The slides that are shown, without the speaker's notes. Raises what python-pptx raises for a broken file."""
    deck = Package.open(str(intake.path)).presentation_part.presentation
    width, height = (deck.slide_width or 0) / _POINT, (deck.slide_height or 0) / _POINT
    odd: Counter[tuple[str, int]] = Counter()
    pages: list[Page] = []
    tables = figures = 0
    for number, slide in enumerate(deck.slides, 1):
        if slide._element.get("show") in ("0", "false"):
            odd["hidden-text", number] += 1
            continue
        reader = _Reader(slide, Box(left=0.0, top=0.0, right=width, bottom=height), into, tables, figures)
        page = reader.page(number)
        pages.append(page)
        tables, figures = reader.tables, figures + len(page.figures)
        odd.update({(kind, number): count for kind, count in reader.odd.items()})
    remarks = tuple(Remark(kind=kind, page=page, count=count) for (kind, page), count in odd.items())
    return Paper(pages=tuple(pages), title=deck.core_properties.title.strip(), remarks=(*intake.remarks, *remarks))


class _Reader:
    """One slide on its way to lines."""

    def __init__(self, slide: Slide, sheet: Box, into: Path, tables: int, figures: int) -> None:
        self.odd: Counter[str] = Counter()
        self.tables = tables
        self._slide = slide
        self._sheet = sheet
        self._into = into
        self._before = figures
        self._lines: list[Line] = []
        self._figures: list[Figure] = []

    def page(self, number: int) -> Page:
        """All that the slide shows: its title, then the rest from above."""
        title = self._slide.shapes.title
        placed = sorted(_placed(self._slide.shapes), key=lambda one: (one.box.top // _ROW, one.box.left))
        for one in sorted(placed, key=lambda one: title is None or one.shape.shape_id != title.shape_id):
            self._shape(one, plain=not any(isinstance(other.shape, Picture) for other in placed))
        width, height = self._sheet.right, self._sheet.bottom
        lines, figures = tuple(self._lines), tuple(self._figures)
        return Page(number=number, width=width, height=height, lines=lines, figures=figures)

    def _shape(self, one: _Placed, *, plain: bool) -> None:
        shape, box = one.shape, one.box
        about = next(iter(shape._element.iter("{*}cNvPr")), None)
        if (about is not None and about.get("hidden") in ("1", "true")) or self._is_outside(box):
            self.odd["hidden-text"] += shape.has_text_frame
        elif isinstance(shape, Picture):
            self._picture(shape, box, str(about.get("descr") or about.get("title") or "") if about is not None else "")
        elif isinstance(shape, GraphicFrame):
            if shape.has_table:
                self._table(shape, box)
            else:
                self.odd["picture"] += 1
        elif shape.has_text_frame:
            text = SlideText(shape, self._slide, white_is_seen=not plain)
            role: Role = "heading" if text.is_title else "footer" if text.is_footer else "text"
            self._add(text.lines(shape._element.findall(f"{{*}}txBody/{a('p')}")), box, role, None)
            self.odd.update({"hidden-text": 1} if text.hidden else {})

    def _add(self, lines: Sequence[Line], box: Box, role: Role, cell: tuple[int, int, int] | None) -> None:
        for line, part in zip(lines, _parts(box, len(lines)), strict=True):
            level = 1 if role == "heading" else line.level
            own = line.role if role == "text" else role
            self._lines.append(replace(line, box=part, role=own, level=level, cell=cell))

    def _is_outside(self, box: Box) -> bool:
        sheet = self._sheet
        return box.right <= 0 or box.bottom <= 0 or box.left >= sheet.right or box.top >= sheet.bottom

    def _table(self, frame: GraphicFrame, box: Box) -> None:
        number, self.tables = self.tables, self.tables + 1
        text = SlideText(frame, self._slide, white_is_seen=True)  # its style colours the ground
        for row, (cells, across) in enumerate(zip(frame.table.rows, _parts(box, len(frame.table.rows)), strict=True)):
            wide = (box.right - box.left) / max(len(cells.cells), 1)
            for column, cell in enumerate(cells.cells):
                if not cell.is_spanned:
                    left = box.left + column * wide
                    place = replace(across, left=left, right=left + wide * cell.span_width)
                    lines = text.lines(cell._tc.findall(f"{a('txBody')}/{a('p')}"))
                    self._add(lines, place, "table", (number, row, column))

    def _picture(self, shape: Picture, box: Box, alt: str) -> None:
        try:
            data = shape.image.blob
        except (ValueError, KeyError):  # it lies elsewhere, or its kind is unknown
            data = b""
        name = save_picture(data, self._into, self._before + len(self._figures) + 1)
        if name is None:
            self.odd["picture"] += 1
        else:
            self._figures.append(Figure(box=box, file=name, alt=alt.strip(), after=len(self._lines)))


def _placed(shapes: Iterable[BaseShape]) -> Iterator[_Placed]:
    """The shapes, those of groups as the group stretches them."""
    for shape in shapes:
        box = _box(shape)
        if isinstance(shape, GroupShape):
            inner = _inner(shape)
            for one in _placed(shape.shapes):
                yield _Placed(one.shape, _stretched(one.box, inner, box) if inner else one.box)
        else:
            yield _Placed(shape, box)


def _box(shape: BaseShape) -> Box:
    left, top = (shape.left or 0) / _POINT, (shape.top or 0) / _POINT
    return Box(left=left, top=top, right=left + (shape.width or 0) / _POINT, bottom=top + (shape.height or 0) / _POINT)


def _inner(group: GroupShape) -> Box | None:
    """The space in which the shapes of a group have their places."""
    start, size = (group._element.find(f"{{*}}grpSpPr/{a('xfrm')}/{a(name)}") for name in ("chOff", "chExt"))
    if start is None or size is None:
        return None
    left, top = int(start.get("x")) / _POINT, int(start.get("y")) / _POINT
    right, bottom = left + int(size.get("cx")) / _POINT, top + int(size.get("cy")) / _POINT
    return Box(left=left, top=top, right=right, bottom=bottom) if right > left and bottom > top else None


def _parts(box: Box, count: int) -> list[Box]:
    """A box cut into so many of one height: where a slide's lines stand within their shape, no file tells."""
    high = (box.bottom - box.top) / max(count, 1)
    return [replace(box, top=box.top + place * high, bottom=box.top + (place + 1) * high) for place in range(count)]


def _stretched(box: Box, inner: Box, outer: Box) -> Box:
    wide = (outer.right - outer.left) / (inner.right - inner.left)
    high = (outer.bottom - outer.top) / (inner.bottom - inner.top)
    return Box(
        left=outer.left + (box.left - inner.left) * wide,
        top=outer.top + (box.top - inner.top) * high,
        right=outer.left + (box.right - inner.left) * wide,
        bottom=outer.top + (box.bottom - inner.top) * high,
    )
