"""What the web API takes and gives: pydantic models, from which its OpenAPI description is made."""

from datetime import datetime
from typing import Annotated, Literal, Self
from uuid import UUID

from fastapi import Header, Path, Query
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator
from pydantic_core import PydanticCustomError

from agent.messages import ActionKind
from agent.wording import LONGEST_TEXT
from channels.base import unfit

LARGEST_SEQ = 2**63 - 1
Words = Annotated[str, StringConstraints(max_length=LONGEST_TEXT)]
Token = Annotated[str, Header(max_length=64)]
Seq = Annotated[int, Query(ge=0, le=LARGEST_SEQ)]


Target = Annotated[str, Path(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
"""An opaque id within an address."""


class _In(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ActionIn(_In):
    """What a button does."""

    kind: ActionKind
    target: str = Field(default="", max_length=64, pattern=r"^[A-Za-z0-9_.-]*$")
    value: Words = ""


Place = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]{0,16}$")]
"""Which of a student's conversations; the first one's is empty. A client makes up the others."""


class PlaceIn(_In):
    """A conversation."""

    place: Place = ""


class TitleIn(PlaceIn):
    """A title for a conversation."""

    title: str = Field(max_length=200)

    @field_validator("title")
    @classmethod
    def _is_text(cls, title: str) -> str:
        if key := unfit(title):
            raise PydanticCustomError(key, "is not text")
        return title


class SeenIn(PlaceIn):
    """How far a conversation has been read."""

    seq: int = Field(ge=0, le=LARGEST_SEQ)


class EnterIn(_In):
    """What is in a link that opens the page as a person."""

    link: str = Field(min_length=1, max_length=100)


class ArriveIn(_In):
    """Who has opened the frame: `host` is the origin of the page around it, `token` what that page says of its student.

    `bearer`: the browser keeps no cookies here, so that the login session is wanted in the answer.
    """

    host: str = Field(max_length=300)
    token: str | None = Field(default=None, max_length=4096)
    bearer: bool = False


MOST_FILES = 10


class MessageIn(PlaceIn):
    """A text, files, both, or an action. `id` is made by the client; the same id again is the same message."""

    id: UUID
    text: Words | None = None
    action: ActionIn | None = None
    files: list[UUID] = Field(default_factory=list, max_length=MOST_FILES)

    @model_validator(mode="after")
    def _one_of_two(self) -> Self:
        if (self.text is None and not self.files) == (self.action is None):
            raise PydanticCustomError("web-text-or-action", "needs either text or action")
        said = self.text if self.action is None else self.action.value
        nothing = not (said or "").strip() and not self.files
        if nothing and (self.action is None or self.action.kind == "answer"):
            raise PydanticCustomError("web-empty", "is empty")
        if key := unfit(said or ""):
            raise PydanticCustomError(key, "is not text")
        return self


class _Out(BaseModel):
    model_config = ConfigDict(frozen=True)


class ErrorOut(_Out):
    """Why a request was refused."""

    error: str


class ReceiptOut(_Out):
    """The message is saved; its reply comes by the stream. `seq` only grows within a conversation."""

    seq: int


class StopOut(_Out):
    """Whether there was something to stop."""

    stopped: bool


class LoginOut(_Out):
    """What a page needs to send messages: the token goes into the header `X-Chiron-Token`."""

    token: str
    largest_file: int
    """Bytes."""


class ArrivedOut(LoginOut):
    """A frame's login session; `bearer` goes into the header `Authorization` where there are no cookies."""

    bearer: str | None = None


class ActionOut(_Out):
    """What a button does."""

    kind: str
    target: str
    value: str


class LinkOut(_Out):
    """Where a file is shown for a short time, relative to the page."""

    address: str


class FileOut(_Out):
    """A file that the student sent; it lies at `/api/files/ID`."""

    id: str
    name: str
    size: int
    """Bytes."""
    media_type: str


class MessageOut(_Out):
    """What the student sent. `text` is plain text."""

    id: str
    text: str
    action: ActionOut | None
    files: list[FileOut]
    at: datetime


class PictureOut(_Out):
    """A picture with words for who cannot see it."""

    src: str
    alt: str


class TextPart(_Out):
    """Sanitised HTML."""

    type: Literal["text"] = "text"
    html: str


class ImagePart(PictureOut):
    """A picture in the conversation."""

    type: Literal["image"] = "image"


class ChartPart(_Out):
    """A drawing with the same in a table: HTML of our own, with SVG."""

    type: Literal["chart"] = "chart"
    html: str


class OptionOut(_Out):
    """An option; `value` is what an answer action carries for it."""

    label: str
    html: str
    value: str


class CardPart(_Out):
    """A question. `options` is empty where it is answered by writing."""

    type: Literal["card"] = "card"
    question_id: str
    kind: str
    html: str
    options: list[OptionOut]
    level: str
    level_name: str
    number: int
    of: int | None
    target: str
    unit: str | None
    picture: PictureOut | None


class ChoiceOut(_Out):
    """A button. `label` is plain text."""

    label: str
    action: ActionOut


State = Literal["right", "partial", "wrong", "hint", "kept", "shown", "skipped", "left"]


class ChangeOut(_Out):
    """What became of a question that was shown before; without a question id: of every open one."""

    question_id: str | None
    state: State
    html: str = ""
    """What was said of an answer; the text of a hint."""
    level: int = 0
    """Of a hint, from 1."""
    points: list[str] = []
    """kept: what a good answer holds, as HTML."""


class TryOut(_Out):
    """An answer that was graded: an option's value (several: joined by commas), or the text."""

    value: str
    state: State


class CardOut(_Out):
    """How a card stands. `hints` and `points` (of a free answer that waits for its marks) are HTML."""

    state: State | Literal["open"]
    open: bool
    """Whether it takes answers."""
    tries: list[TryOut]
    hints: list[str]
    points: list[str]


class MathsOut(_Out):
    """Typed maths as HTML; `closed`: what was typed with its open brackets closed, where it is read so."""

    html: str
    closed: str


class ReplyOut(_Out):
    """What the tutor says."""

    parts: list[Annotated[TextPart | CardPart | ImagePart | ChartPart, Field(discriminator="type")]]
    choices: list[ChoiceOut]
    changes: list[ChangeOut]
    language: str
    """A BCP 47 tag: of the language spoken from now on, where it has just changed; else empty."""


class ExchangeOut(_Out):
    """A message and its reply; null while the tutor thinks."""

    seq: int
    message: MessageOut
    reply: ReplyOut | None


class HistoryOut(_Out):
    """Part of a conversation, oldest first. `more`: there are older ones."""

    exchanges: list[ExchangeOut]
    more: bool


class PlaceOut(_Out):
    """A conversation in the list. `seq`: of the last message that has a reply; `waits`: a later one has none yet;
    `seen`: how far it has been read, null where it never was.
    """

    place: str
    title: str
    at: datetime
    seq: int
    waits: bool
    seen: int | None


class PlacesOut(_Out):
    """A student's conversations, the latest first."""

    conversations: list[PlaceOut]


class PieceOut(_Out):
    """A piece of plain text; `found`: it is one of the words."""

    text: str
    found: bool = False


class HitOut(_Out):
    """Where something was said, and the words around it."""

    place: str
    seq: int
    at: datetime
    pieces: list[PieceOut]


class FoundOut(_Out):
    """What was found, the latest first. `more`: there may be earlier ones."""

    hits: list[HitOut]
    more: bool


class ThinkingOut(_Out):
    """Event `thinking`: a turn has begun, or goes on with a tool; `text` says what is being done."""

    exchange: ExchangeOut
    text: str


class DeltaOut(_Out):
    """Event `delta`: more of the reply to message `seq`.

    Of its blocks so far the first `keep` stay as they are; `html` is the rest, sanitised, one element a block.
    """

    seq: int
    keep: int
    html: str


class HeldOut(_Out):
    """Event `held`: what waits is safe, but its reply cannot be saved now; why, and what becomes of it."""

    text: str
