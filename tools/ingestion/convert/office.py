"""Office, web and text formats: which reader reads what. Each loads its own libraries, in the child process alone."""

from pathlib import Path

from tools.ingestion import limits
from tools.ingestion.convert.progress import Progress, Report
from tools.ingestion.errors import Refused
from tools.ingestion.intake import Intake, Media
from tools.ingestion.paper import Paper


def read(intake: Intake, into: Path, report: Report) -> Paper:
    """The document; its pictures are written to `into`. Raises Refused, and what a library raises for a broken file."""
    report(Progress(stage="reading", page=1, of=1))
    match intake.media:
        case Media.DOCX:
            from tools.ingestion.convert.word import read_word as reader  # loads python-docx
        case Media.PPTX:
            from tools.ingestion.convert.slides import read_slides as reader  # loads python-pptx
        case Media.XLSX:
            from tools.ingestion.convert.sheets import read_sheets as reader  # loads openpyxl
        case Media.ODT:
            from tools.ingestion.convert.writer import read_writer as reader  # loads lxml
        case Media.HTML | Media.MD | Media.CSV | Media.TXT | Media.TEX:
            from tools.ingestion.convert.text import read_text as reader  # loads Beautiful Soup
        case _:
            from tools.ingestion.convert.by_docling import read_by_docling as reader  # loads docling, for 5 s
    paper = reader(intake, into)
    lines = sum(len(page.lines) for page in paper.pages)
    if lines > limits.MOST_LINES:
        raise Refused("too-many-lines", lines=lines, limit=limits.MOST_LINES)
    return paper
