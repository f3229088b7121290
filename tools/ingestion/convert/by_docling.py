"""OpenDocument slides and sheets, books (EPUB) and AsciiDoc as a `Paper`, read by docling."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from docling.document_converter import DocumentConverter
from docling_core.types.doc.common.content_layer import ContentLayer
from docling_core.types.doc.common.formatting import Formatting
from docling_core.types.doc.document import DoclingDocument
from docling_core.types.doc.items.code import CodeItem
from docling_core.types.doc.items.group import GroupItem, InlineGroup, ListGroup
from docling_core.types.doc.items.node import NodeItem
from docling_core.types.doc.items.picture.picture import PictureItem
from docling_core.types.doc.items.table.table import TableItem
from docling_core.types.doc.items.text import FormulaItem, ListItem, SectionHeaderItem, TextItem, TitleItem
from docling_core.types.doc.labels import DocItemLabel

from tools.ingestion.convert.counting import counted
from tools.ingestion.convert.signs import lowered, raised
from tools.ingestion.convert.tables import cell_lines
from tools.ingestion.intake import Intake
from tools.ingestion.paper import Figure, Line, Page, Paper, Remark, Role, Run

_BOXES = {DocItemLabel.CHECKBOX_SELECTED: "☒ ", DocItemLabel.CHECKBOX_UNSELECTED: "☐ "}
_BY_LEVEL = ("decimal", "lowerLetter", "lowerRoman", "upperLetter")
_SLIDE = re.compile(r"slide-(\d+)")
"""What docling calls the groups of what stands on a slide, from 0."""
_ROLES: dict[DocItemLabel, Role] = {DocItemLabel.CAPTION: "caption"}


def read_by_docling(intake: Intake, into: Path) -> Paper:
    """Pages are numbered where the format has them. Raises docling's ConversionError for a broken file."""
    document = DocumentConverter().convert(intake.path).document
    reader = _Reader(document, into)
    reader.read(document.body, 0)
    remarks = tuple(Remark(kind=kind, count=count) for kind, count in reader.odd.items())
    return Paper(pages=reader.pages(), title=reader.title, remarks=(*intake.remarks, *remarks))


class _Reader:
    """One document on its way to lines."""

    def __init__(self, document: DoclingDocument, into: Path) -> None:
        self.odd: Counter[str] = Counter()
        self.title = ""
        self._document = document
        self._into = into
        self._lines: dict[int | None, list[Line]] = {}
        self._figures: dict[int | None, list[Figure]] = {}
        self._page: int | None = None
        self._tables = 0

    def pages(self) -> tuple[Page, ...]:
        """In their order; one without a number where the format has none."""
        numbers = sorted({*self._lines, *self._figures}, key=lambda number: number or 0)
        return tuple(
            Page(
                number=number,
                width=0.0,
                height=0.0,
                lines=tuple(self._lines.get(number, ())),
                figures=tuple(self._figures.get(number, ())),
            )
            for number in numbers or [None]
        )

    def read(self, parent: NodeItem, level: int) -> None:
        """What stands in a part of the document; `level` counts the lists around it."""
        for link in parent.children:
            item = link.resolve(self._document)
            if item.content_layer is ContentLayer.INVISIBLE:
                self.odd["hidden-text"] += 1
            elif item.content_layer is ContentLayer.BODY:
                self._item(item, level)

    def _item(self, item: NodeItem, level: int) -> None:
        places = getattr(item, "prov", None)
        self._page = places[0].page_no if places else self._page
        match item:
            case TableItem():
                self._table(item)
            case PictureItem():
                self._picture(item)
            case InlineGroup():
                self._add(_runs(item, self._document), "text", 0)
            case CodeItem():
                for line in item.text.split("\n"):
                    self._add([Run(text=line, mono=True)], "code", 0)
            case TextItem():
                self._text(item)
                self.read(item, level)
            case ListGroup():
                self._list(item, level + 1)
            case GroupItem():
                slide = _SLIDE.fullmatch(item.name)
                self._page = int(slide[1]) + 1 if slide else self._page
                self.read(item, level)

    def _text(self, item: TextItem) -> None:
        runs = list(_runs_of(item))
        match item:
            case TitleItem():
                self.title = self.title or item.text.strip()
                self._add(runs, "heading", 1)
            case SectionHeaderItem():
                self._add(runs, "heading", item.level + 1)
            case FormulaItem():
                self._add(runs, "formula", 0)
            case _:
                self._add(runs, _ROLES.get(item.label, "text"), 0)

    def _list(self, group: ListGroup, level: int) -> None:
        """A list of which docling tells only that it is numbered gets the numbers that are usual at its level."""
        number = 0
        for link in group.children:
            item = link.resolve(self._document)
            if isinstance(item, ListItem):
                number += item.enumerated
                shown = f"{counted(number, _BY_LEVEL[min(level, len(_BY_LEVEL)) - 1])}." if item.enumerated else ""
                self._listed(item, level, item.marker.strip() or shown)
            else:
                self._item(item, level)

    def _listed(self, item: ListItem, level: int, marker: str) -> None:
        """A list item's own words may be the first group within it."""
        runs, own = list(_runs_of(item)), None
        if not item.text.strip() and item.children:
            own = item.children[0].resolve(self._document)
            runs = _runs(own, self._document) if isinstance(own, InlineGroup) else []
        self._add(runs, "list", level, marker=marker)
        for link in item.children:
            child = link.resolve(self._document)
            if child is not own or not isinstance(own, InlineGroup):
                self._item(child, level)

    def _table(self, item: TableItem) -> None:
        number, self._tables = self._tables, self._tables + 1
        for cell in item.data.table_cells:
            at = (number, cell.start_row_offset_idx, cell.start_col_offset_idx)
            self._lines.setdefault(self._page, []).extend(cell_lines(cell.text, at))

    def _picture(self, item: PictureItem) -> None:
        figures = self._figures.setdefault(self._page, [])
        picture = item.get_image(self._document)
        if picture is None:
            self.odd["picture"] += 1
            return
        name = f"figure-{sum(map(len, self._figures.values())) + 1}.png"
        picture.save(self._into / name)
        after = len(self._lines.get(self._page, ()))
        figures.append(Figure(box=None, file=name, alt=item.caption_text(self._document), after=after))

    def _add(self, runs: list[Run], role: Role, level: int, *, marker: str = "") -> None:
        if role == "code" or any(run.text.strip() for run in runs):
            line = Line(runs=tuple(run for run in runs if run.text), role=role, level=level, marker=marker)
            self._lines.setdefault(self._page, []).append(line)


def _runs(group: InlineGroup, document: DoclingDocument) -> list[Run]:
    """What stands in one line; docling keeps no spaces between the parts that it cut it into."""
    runs: list[Run] = []
    for link in group.children:
        item = link.resolve(document)
        if isinstance(item, TextItem):
            runs += _runs_of(item)
    return runs


def _runs_of(item: TextItem) -> Iterator[Run]:
    if isinstance(item, FormulaItem):
        yield Run(text=f"${item.text.strip()}$")
        return
    look = item.formatting or Formatting()
    text = _BOXES.get(item.label, "") + item.text
    shifted = {"super": raised, "sub": lowered}.get(look.script.value)
    yield Run(
        text=shifted(text) if shifted else text,
        bold=look.bold,
        italic=look.italic,
        underlined=look.underline,
        mono=isinstance(item, CodeItem),
    )
