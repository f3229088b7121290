"""Questions as they were found on the pages of a document, before anybody approved them."""

from dataclasses import dataclass

from store.questions import Kind
from tools.ingestion.paper import Box, Figure


@dataclass(frozen=True, kw_only=True)
class FoundOption:
    """A choice as printed."""

    label: str
    """"A", "b", "iii", "□": as printed, without its brackets and dots."""
    text: str


@dataclass(frozen=True, kw_only=True)
class FoundQuestion:
    """A question as printed: nothing stands in it that is not on the page."""

    number: str
    """As printed, without "Question" and dots: "12", "T1A01", "3b"; where none is printed, the count."""
    section: int
    """From 1; where the numbers begin again, the next one begins."""
    page: int | None
    box: Box | None
    """All of the question on the page on which it begins."""
    kind: Kind
    stem: str
    """CommonMark; what is shared with other questions stands before it."""
    options: tuple[FoundOption, ...] = ()
    answer: str | None = None
    """As printed: an option's label, labels joined by ", ", a number or words; None where none is printed."""
    marks: float | None = None
    flags: tuple[str, ...] = ()
    """What a person is to look at, each a key of the catalogue after "flag-": "no-answer", "key-does-not-fit", ..."""
    figures: tuple[Figure, ...] = ()
    explanation: str = ""
    """A worked solution that is printed with the answer."""
