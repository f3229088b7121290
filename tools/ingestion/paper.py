"""What a document says and where it says it: what converting gives, and what segmenting reads."""

from dataclasses import dataclass
from itertools import islice
from typing import Literal

Role = Literal["text", "heading", "list", "table", "code", "formula", "caption", "header", "footer"]


@dataclass(frozen=True, kw_only=True)
class Box:
    """A rectangle on a page, in points (1/72 inch) from its upper left corner, as the page is read."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, kw_only=True)
class Run:
    """Characters of a line that look alike."""

    text: str
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    highlighted: bool = False
    """On a coloured ground, or in another colour than the text around it."""
    mono: bool = False


@dataclass(frozen=True, kw_only=True)
class Line:
    """A line as printed; in a format without pages, a paragraph, a list item or a table's cell."""

    runs: tuple[Run, ...]
    box: Box | None = None
    size: float = 0.0
    """Points; 0 where the format does not tell."""
    role: Role = "text"
    level: int = 0
    """Of a heading from 1, of a list item from 1; 0 for all else."""
    marker: str = ""
    """The number, letter or sign that the file's own numbering puts before a list item, as shown: "3.", "(b)", "□".
    A marker that was typed, or that is printed on a page, stands in the text instead."""
    cell: tuple[int, int, int] | None = None
    """Which table of the document, row and column, each from 0."""
    confidence: float = 1.0
    """How sure the reading is: 1 for text of the file, less for what was read from a picture."""

    @property
    def text(self) -> str:
        """All that the line says, its marker aside."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, kw_only=True)
class Figure:
    """Something to be looked at: a drawing, a photograph, a formula that is no text."""

    box: Box | None
    file: str
    """The name of its PNG in the folder that converting filled."""
    alt: str
    """What the file itself says that it shows, "" where it says nothing."""
    after: int
    """How many lines of its page stand before it."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """A page, a slide or a sheet; a format without pages is one page without a number."""

    number: int | None
    """From 1, as counted in the file."""
    width: float
    height: float
    """Points; 0 where the format has no page size."""
    lines: tuple[Line, ...]
    """In reading order, column after column."""
    figures: tuple[Figure, ...] = ()
    picture: str | None = None
    """The name of its PNG in the folder that converting filled."""
    read: Literal["text", "ocr"] = "text"


@dataclass(frozen=True, kw_only=True)
class Remark:
    """Something about the document that its teacher is to be told."""

    kind: str
    """A key of the catalogue after "ingestion-remark-": hidden-text, script, attachments, macros, blank, ..."""
    page: int | None = None
    count: int = 1


@dataclass(frozen=True, kw_only=True)
class Paper:
    """A document that was read."""

    pages: tuple[Page, ...]
    title: str = ""
    remarks: tuple[Remark, ...] = ()


def headings_of(paper: Paper, most: int = 4) -> list[str]:
    """The title of a paper and its first headings: what it says that it is about."""
    lines = (line.text for page in paper.pages for line in page.lines if line.role == "heading")
    return [text for text in (paper.title, *islice(lines, most)) if text.strip()]
