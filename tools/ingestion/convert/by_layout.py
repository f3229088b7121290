"""PDF files with docling's layout model, where that is at hand: our lines in its order and with its roles."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from docling_core.types.doc.common.content_layer import ContentLayer
from docling_core.types.doc.document import DoclingDocument
from docling_core.types.doc.items.node import NodeItem
from docling_core.types.doc.items.text import SectionHeaderItem, TextItem
from docling_core.types.doc.labels import DocItemLabel

from tools.ingestion.convert.roles import arranged
from tools.ingestion.paper import Box, Line, Page, Paper, Role

_ROLES: dict[DocItemLabel, Role] = {
    DocItemLabel.TITLE: "heading",
    DocItemLabel.SECTION_HEADER: "heading",
    DocItemLabel.PAGE_HEADER: "header",
    DocItemLabel.PAGE_FOOTER: "footer",
    DocItemLabel.CAPTION: "caption",
    DocItemLabel.CODE: "code",
    DocItemLabel.FORMULA: "formula",
}
_RANKS = {"header": 0, "footer": 2}


@dataclass(frozen=True, kw_only=True)
class _Region:
    box: Box
    role: Role
    level: int

    def holds(self, line: Line) -> bool:
        if line.box is None:
            return False
        x, y = (line.box.left + line.box.right) / 2, (line.box.top + line.box.bottom) / 2
        return self.box.left <= x <= self.box.right and self.box.top <= y <= self.box.bottom


def laid_out(path: Path, artifacts: Path) -> DoclingDocument:
    """What docling makes of a PDF with the models in a folder; scans are not read again."""
    # the converter takes 5 s to load, and what follows from its findings needs none of it
    from docling.datamodel.base_models import InputFormat
    from docling.datamodel.pipeline_options import PdfPipelineOptions
    from docling.document_converter import DocumentConverter, PdfFormatOption

    options = PdfPipelineOptions(artifacts_path=artifacts, do_ocr=False, do_table_structure=False)
    converter = DocumentConverter(format_options={InputFormat.PDF: PdfFormatOption(pipeline_options=options)})
    return converter.convert(path).document


def relaid(paper: Paper, document: DoclingDocument) -> Paper:
    """The same lines; those of scans, and those that no region holds, stay with their neighbours."""
    regions: dict[int, list[_Region]] = {}
    layers = {ContentLayer.BODY, ContentLayer.FURNITURE}
    for item, _ in document.iterate_items(included_content_layers=layers):
        for number, region in _regions(item, document):
            regions.setdefault(number, []).append(region)
    pages = (
        _page(page, regions[page.number]) if page.read == "text" and page.number in regions else page
        for page in paper.pages
    )
    return replace(paper, pages=tuple(pages))


def _regions(item: NodeItem, document: DoclingDocument) -> Iterator[tuple[int, _Region]]:
    if not isinstance(item, TextItem):
        return
    level = item.level + 1 if isinstance(item, SectionHeaderItem) else 1
    for place in item.prov:
        box = place.bbox.to_top_left_origin(document.pages[place.page_no].size.height)
        role = _ROLES.get(item.label, "text")
        yield (
            place.page_no,
            _Region(
                box=Box(left=box.l, top=box.t, right=box.r, bottom=box.b),
                role=role,
                level=level if role == "heading" else 0,
            ),
        )


def _page(page: Page, regions: Sequence[_Region]) -> Page:
    places: list[int] = []
    lines = []
    for line in page.lines:
        place = next((place for place, region in enumerate(regions) if region.holds(line)), None)
        if place is None or line.role == "table":
            lines.append(line)
        else:
            lines.append(replace(line, role=regions[place].role, level=regions[place].level))
        places.append(place if place is not None else places[-1] if places else 0)
    ranks = [(_RANKS.get(line.role, 1), place) for line, place in zip(lines, places, strict=True)]
    return arranged(replace(page, lines=tuple(lines)), ranks)
