"""Ways to read a paper, to be compared: the product's, pypdfium2's text line by line, and pdfplumber's lines."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2 as pdfium

from tools.ingestion.convert import office, pdf
from tools.ingestion.convert.progress import silent
from tools.ingestion.intake import look
from tools.ingestion.paper import Box, Line, Page, Paper, Run

Reader = Callable[[Path], Paper]


def by_chiron(path: Path) -> Paper:
    """As the product reads it, without the pictures of its pages."""
    intake = look(path, path.name)
    with TemporaryDirectory() as folder:
        if path.suffix == ".pdf":
            return pdf.read(intake, Path(folder), silent, pictures=False)
        return office.read(intake, Path(folder), silent)


def by_pypdfium2(path: Path) -> Paper:
    """The text of each page as pypdfium2 gives it, without boxes: reading order and nothing else."""
    document = pdfium.PdfDocument(path)
    pages = []
    for number, page in enumerate(document, 1):
        text = page.get_textpage().get_text_range().encode("utf-8", "replace").decode()
        lines = tuple(Line(runs=(Run(text=line),)) for line in text.splitlines() if line.strip())
        pages.append(Page(number=number, width=page.get_width(), height=page.get_height(), lines=lines))
    document.close()
    return Paper(pages=tuple(pages))


def by_pdfplumber(path: Path) -> Paper:
    """The lines of each page as pdfplumber finds them, with their boxes, across columns."""
    # A library of developers: whoever runs another bench need not have it.
    import pdfplumber

    pages = []
    with pdfplumber.open(path) as document:
        for number, page in enumerate(document.pages, 1):
            lines = tuple(
                Line(
                    runs=(Run(text=str(line["text"])),),
                    box=Box(left=line["x0"], top=line["top"], right=line["x1"], bottom=line["bottom"]),
                    size=round(float(line["chars"][0]["size"]), 1),
                )
                for line in page.extract_text_lines()
            )
            pages.append(Page(number=number, width=float(page.width), height=float(page.height), lines=lines))
    return Paper(pages=tuple(pages))


READERS: dict[str, Reader] = {"chiron": by_chiron, "pypdfium2": by_pypdfium2, "pdfplumber": by_pdfplumber}
