"""What happened to a document that somebody sent."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from tools.events import Event, Rows


@dataclass(frozen=True, kw_only=True)
class DocumentReceived(Event):
    """A file is kept and will be read."""

    type: ClassVar[str] = "document_received"
    document_id: str
    name: str
    again: bool = False
    """The same file was there, and is not read yet, or is read once more because that failed or was cancelled."""
    version_of: str | None = None
    """The document of the same name that it may be another version of."""
    key_of: str = ""
    """The name of the document that it has the answers to."""
    receiver: str = ""
    """The name of the class that it is for."""
    alone: bool = False
    """It is read for one conversation only."""


@dataclass(frozen=True, kw_only=True)
class DocumentUnderWay(Event):
    """How far the reading of a document is."""

    type: ClassVar[str] = "document_under_way"
    document_id: str
    name: str
    stage: str
    """As `convert.Progress` has it, or `begun` before there is any; empty while it waits for its turn."""
    page: int
    of: int


@dataclass(frozen=True, kw_only=True)
class DocumentRemark:
    """Something odd about a document."""

    kind: str
    """A key of the catalogue after "ingestion-remark-"."""
    page: int | None
    count: int


@dataclass(frozen=True, kw_only=True)
class DocumentRead(Event):
    """A document was read, and what was found waits for its teacher."""

    type: ClassVar[str] = "document_read"
    private: ClassVar[frozenset[str]] = frozenset({"remarks"})
    rows: ClassVar[Rows] = {"remarks": DocumentRemark}
    document_id: str
    name: str
    questions: int
    """Those that were found and not dropped."""
    keyed: int
    """Those of them whose answer is printed."""
    unsure: int
    """Those that wait and need a person."""
    sure: int
    """Those that wait and need nobody."""
    published: int
    passages: int
    proposed: int = 0
    """Those for which a model proposes something."""
    alone: bool = False
    """It was read for one conversation only."""
    again: bool = False
    """It was read before: the same file came once more."""
    version_of: str | None = None
    added: int = 0
    """Against that version: questions that it had not."""
    gone: int = 0
    changed: int = 0
    remarks: tuple[DocumentRemark, ...] = ()
    key_of: str = ""
    """It is a key: `name` is its own, this the name of the document that it was for, and all else is that one's."""

    @property
    def paper(self) -> str:
        """The name of the document whose questions these are."""
        return self.key_of or self.name


@dataclass(frozen=True, kw_only=True)
class DocumentRefused(Event):
    """A file cannot be read; the sentence is `ingestion-refused-REASON` with `data`."""

    type: ClassVar[str] = "document_refused"
    private: ClassVar[frozenset[str]] = frozenset({"data"})
    document_id: str | None
    """None where the file was not even kept."""
    name: str
    reason: str
    data: Mapping[str, str | int]


@dataclass(frozen=True, kw_only=True)
class DocumentDeletion(Event):
    """A document was to be deleted: who may do that is asked, or it is done."""

    type: ClassVar[str] = "document_deletion"
    document_id: str
    name: str
    sent_on: str
    """The day, as YYYY-MM-DD: others may be called the same."""
    questions: int
    """Those that were found in it and not dropped."""
    done: bool


@dataclass(frozen=True, kw_only=True)
class Receiver:
    """Whom files may be for: a class, or as `value` says."""

    value: str
    name: str
    """Of the class, else empty."""


@dataclass(frozen=True, kw_only=True)
class DocumentsAsked(Event):
    """Files came, and their sender is asked whom they are for."""

    type: ClassVar[str] = "documents_asked"
    private: ClassVar[frozenset[str]] = frozenset({"seq"})
    rows: ClassVar[Rows] = {"receivers": Receiver}
    seq: int
    """The number of the message that they came with."""
    names: tuple[str, ...]
    receivers: tuple[Receiver, ...]
