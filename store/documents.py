"""What repositories of documents take and give."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from store.columns import Json

PICTURE = "picture.png"
"""The name under which `Files` keeps each picture of a page or of a part of one."""
DocumentStatus = Literal["received", "converting", "reading", "ready", "failed", "cancelled"]
DraftState = Literal["waiting", "published", "dropped"]
PageRead = Literal["text", "ocr"]
KEY_OF = "key of "
"""Begins the scope of the keys of a document, before its id."""
UNDER_WAY: tuple[DocumentStatus, ...] = ("received", "converting", "reading")


@dataclass(frozen=True, kw_only=True)
class NewDocument:
    """A file that was kept (`Files`), and who may see what is found in it.

    `class_id`: the members of a class; `conversation_id`: who writes there; neither: all, which is for an admin to say.
    """

    sha256: str
    name: str
    """As it is kept."""
    media: str
    size: int
    """Bytes."""
    user_id: str
    class_id: str | None = None
    conversation_id: str | None = None
    version_of: str | None = None
    """The document that this file is another version of."""
    key_of: str | None = None
    """The document whose questions this file has the answers to; it has none of its own, and goes with that one."""

    @property
    def scope(self) -> str:
        """Who may see it, as one word: in each scope a file is there once. The keys of each document are apart."""
        if self.key_of is not None:
            return f"{KEY_OF}{self.key_of}"
        return self.class_id or self.conversation_id or ""


@dataclass(frozen=True, kw_only=True)
class Document(NewDocument):
    """A file that questions and passages are taken from, and how far that is."""

    id: str
    status: DocumentStatus
    run: int
    """How often it was asked to be read, from 1."""
    progress: Json
    """What the reading of it last told."""
    refused: Json | None
    """Why it failed: `reason` and what the sentence of it needs."""
    title: str
    remarks: Sequence[Json]
    """What its teacher is to be told of it."""
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, kw_only=True)
class DocumentPage:
    """A page, a slide or a sheet; `place` counts from 1."""

    place: int
    number: int | None
    """From 1, as counted in the file; None in a format without pages."""
    width: float
    height: float
    """Points."""
    read: PageRead = "text"
    picture: str | None = None
    """The SHA-256 of its picture, which is kept under the name PICTURE."""


@dataclass(frozen=True, kw_only=True)
class NewDraft:
    """A question as it was found."""

    page: int | None
    boxes: Sequence[Json]
    """Where it stands: the question itself first."""
    form: Json
    flags: Sequence[str] = ()
    """What a person is to look at."""


@dataclass(frozen=True, kw_only=True)
class Draft(NewDraft):
    """A question that waits for its teacher, or what has become of it."""

    id: str
    document_id: str
    position: int
    """Its place among the document's drafts."""
    state: DraftState
    question_id: str | None
    """What it was published as."""
    changes: int
    """How many changes can be undone."""
    updated_at: datetime


@dataclass(frozen=True, kw_only=True)
class NewPassage:
    """A piece of text as it stands in a document."""

    page: int | None
    heading: Sequence[str]
    """The headings that it stands under, the outermost first."""
    text: str


@dataclass(frozen=True, kw_only=True)
class Passage(NewPassage):
    """A piece of text that can be found and quoted; ids grow, and none is given twice."""

    id: int
    document_id: str
    position: int
    document: str
    """The document's name."""


@dataclass(frozen=True, kw_only=True)
class Reading:
    """All that was found in a document."""

    pages: Sequence[DocumentPage]
    drafts: Sequence[NewDraft] = ()
    passages: Sequence[NewPassage] = ()
    pictures: Sequence[str] = ()
    """The SHA-256 of each picture that is none of a whole page."""
    title: str = ""
    remarks: Sequence[Json] = ()


@dataclass(frozen=True, kw_only=True)
class Removed:
    """What went with a document, and is to go elsewhere as well."""

    files: frozenset[tuple[str, str]]
    """Digest and name of each kept file that nothing else needs."""
    passages: Sequence[int]
    """Ids of passages, by which their vectors are kept."""
    questions: Sequence[str]
    """Ids of questions that were published from it; they are in no practice any more, or have lost their page."""
