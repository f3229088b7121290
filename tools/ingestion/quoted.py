"""What happened where somebody asked what their notes say."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from tools.events import Event


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where a quote stands."""

    document_id: str
    document: str
    """The document's name."""
    page: int | None
    """From 1; None in a format without pages."""
    heading: tuple[str, ...]
    """The headings that it stands under, the outermost first."""
    opens: bool
    """Whether there is a picture of the page that its reader may see."""


@dataclass(frozen=True, kw_only=True)
class Quoted(Event):
    """Passages of documents were looked for; `sources` tells what was found, the best first."""

    type: ClassVar[str] = "quoted"
    private: ClassVar[frozenset[str]] = frozenset({"texts", "pages", "picture"})
    rows: ClassVar[dict[str, Callable[..., object]]] = {"sources": Source}
    query: str
    sources: tuple[Source, ...] = ()
    texts: tuple[str, ...] = ()
    """What stands there, of each source."""
    pages: tuple[str, ...] = ()
    """All that stands on the page of each source."""
    picture: str = ""
    """The path of a picture of the first one's page, where links to pages lead nowhere."""
