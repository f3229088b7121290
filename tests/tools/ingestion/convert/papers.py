"""PDF files for the tests: drawn with reportlab, or put together object by object where no printer would write them."""

import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from tools.ingestion.convert import pdf
from tools.ingestion.convert.progress import Report, silent
from tools.ingestion.intake import look
from tools.ingestion.paper import Line, Paper

WIDTH, HEIGHT = A4
FONT = "Helvetica"


class Pen:
    """Writes on a page from the top down."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.top = 72.0

    def write(self, text: str, left: float = 72.0, size: float = 11, font: str = FONT, down: float = 1.4) -> float:
        """A line at the present height, and so many lines further down; gives where it ends."""
        self.canvas.setFont(font, size)
        self.canvas.drawString(left, HEIGHT - self.top, text)
        self.top += down * size
        return left + float(self.canvas.stringWidth(text, font, size))

    def at(self, left: float, top: float, text: str, size: float = 11, font: str = FONT) -> None:
        """A text anywhere."""
        self.canvas.setFont(font, size)
        self.canvas.drawString(left, HEIGHT - top, text)


def drawn(path: Path, *pages: Callable[[Pen], object], **how: object) -> Path:
    """A file with a page for each of the functions that draw them."""
    canvas = Canvas(str(path), pagesize=A4, invariant=True, **how)
    for draw in pages:
        draw(Pen(canvas))
        canvas.showPage()
    canvas.save()
    return path


def stream(data: bytes, about: bytes = b"") -> bytes:
    """An object with data."""
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (about, len(data), data)


def assembled(path: Path, content: bytes, *more: bytes, catalog: bytes = b"", resources: bytes = b"") -> Path:
    """A file of one page; further objects are numbered from 6."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R%s>>" % catalog,
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>%s>>>>"
        % resources,
        content,
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *more,
    ]
    out, places = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    tail = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(out))
    path.write_bytes(out + b"xref\n0 %d\n0000000000 65535 f \n" % size + rows + tail)
    return path


def text(words: str) -> bytes:
    """Content that shows a line."""
    return stream(b"BT /F1 12 Tf 72 700 Td (%s) Tj ET" % words.encode())


def bomb(path: Path, megabytes: int) -> Path:
    """A page whose content grows to so much from next to nothing."""
    packer = zlib.compressobj(9)
    head = packer.compress(b" " * (1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(b" " * (1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)  # may stand any number of times
    packed = head + block * (megabytes - 1) + packer.flush()
    return assembled(path, stream(zlib.compress(packed, 9), b"/Filter[/FlateDecode/FlateDecode]"))


def read(path: Path, *, pictures: bool = False, password: str | None = None, report: Report = silent) -> Paper:
    """As the child reads it, in this process; pictures go beside the file."""
    return pdf.read(look(path, path.name), path.parent, report, password=password, pictures=pictures)


def texts(lines: Sequence[Line]) -> list[str]:
    """What lines say."""
    return [line.text for line in lines]
