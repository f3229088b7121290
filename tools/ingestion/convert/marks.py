"""What makes writing on a PDF page stand out: coloured grounds, rules below it, a reader's highlighter."""

import ctypes
from collections.abc import Iterable, Iterator, Sequence

import pypdfium2 as pdfium
from pypdfium2 import raw

from tools.ingestion.convert.drawings import Drawn
from tools.ingestion.convert.frame import Frame
from tools.ingestion.convert.grids import Stroke
from tools.ingestion.convert.pieces import Ground

_VIVID = 40
"""Of 255, how far the channels of a colour lie apart."""
_HIGHEST = 40.0
"""Points; what is higher is the ground of more than a line or two."""
_KINDS = {
    raw.FPDF_ANNOT_HIGHLIGHT: False,
    raw.FPDF_ANNOT_UNDERLINE: True,
    raw.FPDF_ANNOT_SQUIGGLY: True,
}
"""Marks that a reader of the file has made, and whether they are underlines."""


def grounds(page: pdfium.PdfPage, frame: Frame, drawn: Iterable[Drawn], levels: Sequence[Stroke]) -> list[Ground]:
    """All of them; `levels` are the level lines that belong to no table."""
    coloured = [
        Ground(left=one.left, top=one.top, right=one.right, bottom=one.bottom)
        for one in drawn
        if one.fill and max(one.fill) - min(one.fill) > _VIVID and not one.thin and one.height <= _HIGHEST
    ]
    rules = [Ground(left=one.start, top=one.at, right=one.end, bottom=one.at, underline=True) for one in levels]
    return [*coloured, *rules, *_marked(page, frame)]


def _marked(page: pdfium.PdfPage, frame: Frame) -> Iterator[Ground]:
    for index in range(raw.FPDFPage_GetAnnotCount(page)):
        mark = raw.FPDFPage_GetAnnot(page, index)
        kind = raw.FPDFAnnot_GetSubtype(mark)
        if kind in _KINDS:
            for left, top, right, bottom in _boxes(mark, frame):
                below = _KINDS[kind]
                yield Ground(left=left, top=bottom - 3 if below else top, right=right, bottom=bottom, underline=below)
        raw.FPDFPage_CloseAnnot(mark)


def _boxes(mark: raw.FPDF_ANNOTATION, frame: Frame) -> Iterator[tuple[float, float, float, float]]:
    corners = raw.FS_QUADPOINTSF()
    for place in range(raw.FPDFAnnot_CountAttachmentPoints(mark)):
        if raw.FPDFAnnot_GetAttachmentPoints(mark, ctypes.c_size_t(place), corners):
            across = [corners.x1, corners.x2, corners.x3, corners.x4]
            up = [corners.y1, corners.y2, corners.y3, corners.y4]
            yield frame.box(min(across), min(up), max(across), max(up))
