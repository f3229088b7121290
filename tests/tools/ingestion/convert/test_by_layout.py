"""Lines of a PDF in the order and with the roles that docling's layout model finds."""

from docling_core.types.doc.base import BoundingBox, CoordOrigin, Size
from docling_core.types.doc.common.reference import ProvenanceItem
from docling_core.types.doc.document import DoclingDocument
from docling_core.types.doc.labels import DocItemLabel

from tools.ingestion.convert.by_layout import relaid
from tools.ingestion.paper import Box, Figure, Line, Page, Paper, Run


def _line(text: str, left: float, top: float) -> Line:
    return Line(runs=(Run(text=text),), box=Box(left=left, top=top, right=left + 100, bottom=top + 12), size=10)


def _place(left: float, top: float, right: float, bottom: float) -> ProvenanceItem:
    box = BoundingBox(l=left, t=800 - top, r=right, b=800 - bottom, coord_origin=CoordOrigin.BOTTOMLEFT)
    return ProvenanceItem(page_no=1, bbox=box, charspan=(0, 1))


def test_lines_take_order_and_roles_of_their_regions() -> None:
    lines = (_line("left", 50, 100), _line("right", 300, 100), _line("more left", 50, 120), _line("7", 290, 780))
    figure = Figure(box=None, file="figure.png", alt="", after=2)
    page = Page(number=1, width=600, height=800, lines=lines, figures=(figure,))
    document = DoclingDocument(name="paper")
    document.add_page(page_no=1, size=Size(width=600, height=800))
    document.add_heading("left", level=2, prov=_place(40, 95, 200, 115))
    document.add_text(DocItemLabel.TEXT, "more left", prov=_place(40, 117, 200, 140))
    document.add_text(DocItemLabel.TEXT, "right", prov=_place(290, 90, 500, 140))
    document.add_text(DocItemLabel.PAGE_FOOTER, "7", prov=_place(200, 770, 400, 799))
    (found,) = relaid(Paper(pages=(page,)), document).pages
    assert [(line.text, line.role, line.level) for line in found.lines] == [
        ("left", "heading", 3),
        ("more left", "text", 0),
        ("right", "text", 0),
        ("7", "footer", 0),
    ]
    assert found.figures[0].after == 1


def test_a_page_without_regions_stays_as_it_is() -> None:
    paper = Paper(pages=(Page(number=1, width=600, height=800, lines=(_line("left", 50, 100),)),))
    assert relaid(paper, DoclingDocument(name="paper")) == paper
