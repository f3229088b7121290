"""PDF files: the text that stands in them, page by page, as it is seen."""

from pathlib import Path

import pypdfium2 as pdfium

from tools.ingestion.convert.frame import Frame
from tools.ingestion.convert.glyphs import glyphs, level, unseen, writing_turn
from tools.ingestion.convert.layout import line, reading_order
from tools.ingestion.convert.pieces import pieces
from tools.ingestion.paper import Page, Paper


def read(path: Path) -> Paper:
    """The document's pages in their order."""
    with pdfium.PdfDocument(path) as document:
        return Paper(pages=tuple(_page(document[index], index + 1) for index in range(len(document))))


def _page(page: pdfium.PdfPage, number: int) -> Page:
    text_page = page.get_textpage()
    left, bottom, right, top = page.get_bbox()
    frame = Frame(left=left, bottom=bottom, right=right, top=top, turn=writing_turn(text_page) or page.get_rotation())
    seen = [glyph for glyph in glyphs(text_page, frame) if level(glyph.style, frame) and not unseen(glyph.style)]
    lines = tuple(line(row) for row in reading_order(pieces(seen)))
    return Page(number=number, width=frame.width, height=frame.height, lines=lines)
