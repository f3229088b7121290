"""What happened where a teacher goes through the questions of a paper."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from tools.events import Event, Rows
from tools.ingestion.drafts import DraftOption, Problem, ProposedField

Asked = Literal["", "answer", "edit", "split"]
Change = Literal[
    "published", "answered", "edited", "merged", "split", "dropped", "undone", "elsewhere", "taken", "left"
]


@dataclass(frozen=True, kw_only=True)
class DocumentStanding:
    """How far the approval of a document is, in questions."""

    document_id: str
    name: str
    questions: int
    """Those that were not dropped."""
    keyed: int
    """Those of them that have an answer."""
    sure: int
    """Those that wait and need nobody."""
    unsure: int
    """Those that wait for a person."""
    published: int
    proposed: int = 0
    """Those that do not wait for a person, and for which a model proposes something."""


@dataclass(frozen=True, kw_only=True)
class DocumentsShown(Event):
    """The papers that a teacher may approve, or the one of them that was asked for."""

    type: ClassVar[str] = "documents_shown"
    rows: ClassVar[Rows] = {"documents": DocumentStanding}
    documents: tuple[DocumentStanding, ...]


@dataclass(frozen=True, kw_only=True)
class DraftsPublished(Event):
    """What needs nobody was published, or that was undone."""

    type: ClassVar[str] = "drafts_published"
    private: ClassVar[frozenset[str]] = frozenset({"at"})
    document_id: str
    count: int
    at: str = ""
    """When it was, in ISO 8601: by it this can be undone."""
    undone: bool = False


@dataclass(frozen=True, kw_only=True)
class DraftChanged(Event):
    """Something was done to a draft; `elsewhere`: by somebody else since it was shown, so nothing was done now."""

    type: ClassVar[str] = "draft_changed"
    private: ClassVar[frozenset[str]] = frozenset({"target"})
    draft_id: str
    number: str
    what: Change
    target: str
    """By which this change can be undone."""


@dataclass(frozen=True, kw_only=True)
class DraftRefused(Event):
    """What was to be done to a draft cannot be, and why."""

    type: ClassVar[str] = "draft_refused"
    rows: ClassVar[Rows] = {"problems": Problem}
    draft_id: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, kw_only=True)
class ProposedShown:
    """What a model proposes for a field of a draft; nothing of it counts until it is taken."""

    field: ProposedField
    texts: tuple[str, ...]
    labels: tuple[str, ...] = ()
    """Of the options that the texts are, or are about."""


@dataclass(frozen=True, kw_only=True)
class DraftShown(Event):
    """A question that was found, for its teacher to look at."""

    type: ClassVar[str] = "draft_shown"
    private: ClassVar[frozenset[str]] = frozenset({"target", "pictures"})
    rows: ClassVar[Rows] = {"options": DraftOption, "proposed": ProposedShown}
    draft_id: str
    document_id: str
    document: str
    """Its name."""
    target: str
    """The draft, as it was when it was shown."""
    number: str
    page: int | None
    state: str
    stem: str
    options: tuple[DraftOption, ...]
    answer: str | None
    figures: int
    """How many pictures belong to it."""
    flags: tuple[str, ...]
    left: int
    """How many of the document wait for a person, this one included where it does."""
    asks: Asked = ""
    """What the next message is to say of it."""
    can_undo: bool = False
    proposed: tuple[ProposedShown, ...] = ()
    pictures: tuple[str, ...] = ()
    """The paths of the first of them."""
    like: str = ""
    """The beginning of the question that it is a near duplicate of."""
    like_number: str = ""
    """That one's number, where it is in the same document."""


@dataclass(frozen=True, kw_only=True)
class PageGiven(Event):
    """A teacher may go through a paper on a page of the web."""

    type: ClassVar[str] = "approval_page_given"
    private: ClassVar[frozenset[str]] = frozenset({"link"})
    document_id: str
    name: str = ""
    """Of the paper; empty in a record from before it was told."""
    link: str
    """Relative to the chat's own page, or with an address and a login, which is good once."""
    minutes: int
    """For so long; 0 where there is no end to it."""


ApprovalEvent = PageGiven | DocumentsShown | DraftsPublished | DraftChanged | DraftRefused | DraftShown
