"""PDF files: the text that stands in them, page by page, as it is seen; scans are read from their picture."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pypdfium2 as pdfium
from pypdfium2 import raw

from tools.ingestion import limits
from tools.ingestion.convert.hyphens import mended
from tools.ingestion.convert.pdf_page import Sheet, sheet
from tools.ingestion.convert.progress import Progress, Report
from tools.ingestion.convert.roles import with_roles
from tools.ingestion.convert.sight import picture
from tools.ingestion.errors import Refused
from tools.ingestion.intake import Intake
from tools.ingestion.paper import Figure, Page, Paper, Remark

_PAGE_SCALE = 110 / 72
"""Dots a point of a page's picture."""
_FIGURE_SCALE = 150 / 72
_SCAN_SCALE = 200 / 72
_AROUND = 4.0
"""Points around a figure that belong to its picture."""
_COMPRESSION = 4
"""Of PNG, 0..9: higher takes far longer for little."""
_FEW = 20
"""Characters; a picture with fewer is to be looked at, not read."""
_SCRIPT = re.compile(rb"/(?:JavaScript|JS)\b")


def read(intake: Intake, into: Path, report: Report, *, password: str | None = None, pictures: bool = True) -> Paper:
    """The document; figures, and where asked for the pages, are written as PNG into the folder. Raises Refused."""
    document = _opened(intake.path, password)
    try:
        return _Reader(document, into, report, pictures=pictures).paper(_remarks(document, intake.path))
    finally:
        document.close()


def unlock(path: Path, password: str | None, into: Path) -> None:
    """Write a copy that needs no password, where the file needs one. Raises Refused."""
    document = _opened(path, password)
    try:
        if raw.FPDF_GetSecurityHandlerRevision(document) >= 0:
            document.save(into, flags=raw.FPDF_REMOVE_SECURITY)
    finally:
        document.close()


def _opened(path: Path, password: str | None) -> pdfium.PdfDocument:
    try:
        document = pdfium.PdfDocument(path, password=password)
    except pdfium.PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            raise Refused("wrong-password" if password else "password") from error
        raise Refused("broken") from error
    if len(document) > limits.MOST_PAGES:
        pages = len(document)
        document.close()
        raise Refused("too-many-pages", pages=pages, limit=limits.MOST_PAGES)
    return document


def _remarks(document: pdfium.PdfDocument, path: Path) -> Iterator[Remark]:
    if raw.FPDFDoc_GetJavaScriptActionCount(document) > 0 or _SCRIPT.search(path.read_bytes()):
        yield Remark(kind="script")
    if (attached := raw.FPDFDoc_GetAttachmentCount(document)) > 0:
        yield Remark(kind="attachments", count=attached)


class _Reader:
    """One document being read."""

    def __init__(self, document: pdfium.PdfDocument, into: Path, report: Report, *, pictures: bool) -> None:
        self._document = document
        self._into = into
        self._report = report
        self._pictures = pictures

    def paper(self, remarks: Iterator[Remark]) -> Paper:
        """All of it."""
        sheets = list(self._sheets())
        told = [*remarks, *(one for number, found in enumerate(sheets, 1) for one in _odd(number, found))]
        scans = [number for number, found in enumerate(sheets, 1) if found.scan]
        if len(scans) > limits.MOST_OCR_PAGES:
            raise Refused("too-many-scans", pages=len(scans), limit=limits.MOST_OCR_PAGES)
        pages = {number: self._page(number, found) for number, found in enumerate(sheets, 1) if not found.scan}
        for place, number in enumerate(scans, 1):
            self._report(Progress(stage="ocr", page=place, of=len(scans)))
            pages[number], odd = self._read(number, sheets[number - 1])
            told += odd
        if all(one.kind == "blank" for one in told) and len(told) == len(pages):
            raise Refused("empty")
        whole = mended(with_roles([page for _, page in sorted(pages.items())]))
        return Paper(pages=tuple(whole), title=_title(whole), remarks=tuple(told))

    def _sheets(self) -> Iterator[Sheet]:
        tables, count = 0, len(self._document)
        for index in range(count):
            self._report(Progress(stage="reading", page=index + 1, of=count))
            page = self._document[index]
            found = sheet(page, tables)
            tables += found.tables
            yield found
            page.close()

    def _page(self, number: int, found: Sheet) -> Page:
        page = self._document[number - 1]
        name = None
        if self._pictures:
            name = f"page-{number}.png"
            picture(page, found.frame, _PAGE_SCALE).save(self._into / name, compress_level=_COMPRESSION)
        figures = tuple(self._figures(page, number, found)) if found.figures else ()
        page.close()
        return Page(
            number=number,
            width=found.frame.width,
            height=found.frame.height,
            lines=found.lines,
            figures=figures,
            picture=name,
        )

    def _read(self, number: int, found: Sheet) -> tuple[Page, list[Remark]]:
        """A page by its picture."""
        # onnxruntime and its kin take seconds, and most papers need none of it
        from tools.ingestion.convert.scan import odd, read_scan

        page = self._document[number - 1]
        scan = read_scan(picture(page, found.frame, _SCAN_SCALE), found.frame.width, found.frame.height)
        page.close()
        if found.figures and sum(len(line.text) for line in scan.lines) < _FEW:
            return self._page(number, found), []  # a drawing or a photo of something else than a page
        name = None
        if self._pictures:
            name = f"page-{number}.png"
            scan.picture.save(self._into / name, compress_level=_COMPRESSION)
        shown = Page(number=number, width=scan.width, height=scan.height, lines=scan.lines, picture=name, read="ocr")
        return shown, list(odd(number, scan))

    def _figures(self, page: pdfium.PdfPage, number: int, found: Sheet) -> Iterator[Figure]:
        whole = picture(page, found.frame, _FIGURE_SCALE)
        scale = whole.width / found.frame.width
        for place, (box, after) in enumerate(found.figures, 1):
            name = f"page-{number}-figure-{place}.png"
            cut = (box.left - _AROUND, box.top - _AROUND, box.right + _AROUND, box.bottom + _AROUND)
            left, top, right, bottom = (round(side * scale) for side in cut)
            shown = whole.crop((max(0, left), max(0, top), min(whole.width, right), min(whole.height, bottom)))
            shown.save(self._into / name, compress_level=_COMPRESSION)
            yield Figure(box=box, file=name, alt="", after=after)


def _odd(number: int, found: Sheet) -> Iterator[Remark]:
    """What a page's teacher is to be told of it."""
    if found.hidden:
        yield Remark(kind="hidden-text", page=number, count=found.hidden)
    if found.slanted:
        yield Remark(kind="slanted-text", page=number, count=found.slanted)
    if not (found.lines or found.figures or found.scan):
        yield Remark(kind="blank", page=number)


def _title(pages: Sequence[Page]) -> str:
    """The highest heading of the first page."""
    headings = [line for line in pages[0].lines if line.role == "heading"] if pages else []
    return min(headings, key=lambda line: line.level).text.strip() if headings else ""
