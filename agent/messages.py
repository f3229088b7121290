"""What all channels share: a message comes in, a reply goes out."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal

ActionKind = Literal[
    "answer", "hint", "skip", "explain", "next", "stop", "resume", "harder", "easier", "start", "progress",
    "open", "review", "reviews", "goal", "recommend", "how_far", "why_question", "placement",
    "link", "join", "warm_up", "vote", "approve", "file", "seen", "memory", "remember", "forget",
    "language", "class", "paper",
]  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Action:
    """A typed request, as a button sends it."""

    kind: ActionKind
    target: str = ""
    """Opaque id of a card, bound to one person and one question; empty where the action needs none."""
    value: str = ""
    """answer: an option's id (several: joined by commas) or the text of the answer; start: the request in words;
    open: a question's id; goal, how_far, placement, warm_up: what it is about in words; why_question: `numbers` to have
    them; link: a code, with ` yes` behind it where its use is confirmed, empty to be given one; join: the code of a
    class; vote: the number of an option, counted from 0 in the order of the card; approve: what to do with a draft
    (`target`: one as it was shown, or a document), as `tools/ingestion/deeds.py` reads it; file: whom the files of
    message number `target` are for; seen: an adult has seen what they were told of message number `target`; memory:
    what of it is asked about, in words, or `on` or `off`; remember: what, in words; forget: what, in words or by its id
    as `target`, or `everything`, with ` yes` behind it once confirmed; language: the tag of the one to speak,
    `no` to leave it as it is, empty to be shown which there are; class: what to do with one, in words;
    paper: the deletion of one, in words, or of `target`, `for good`."""


Stranger = Literal["", "guest", "other_team", "forwarded", "anonymous"]
"""Why what was sent is not its sender's own word, or the sender nobody whom we serve; mostly neither."""


FileTrouble = Literal["", "too_big", "too_many", "gone", "elsewhere", "unreachable"]
"""Why a file that came with a message could not be had; mostly it could."""


@dataclass(frozen=True, kw_only=True)
class Attachment:
    """A file that came with a message."""

    name: str
    media_type: str
    path: Path | None = None
    """Where it is kept; None as long as it has not been fetched."""
    size: int = 0
    """Bytes, as its channel says; 0: unknown."""
    source: str = ""
    """What its channel fetches it by."""
    trouble: FileTrouble = ""


@dataclass(frozen=True, kw_only=True)
class Message:
    """One thing a person sent. `message_id` is the sender's own and unique within its conversation."""

    channel: str
    conversation_id: str
    """`channel:place`, for instance `terminal:ada`."""
    sender_id: str
    """The person's handle on the channel."""
    message_id: str
    sent_at: datetime
    """Aware UTC."""
    text: str = ""
    action: Action | None = None
    attachments: tuple[Attachment, ...] = ()
    locale: str = "en"
    stranger: Stranger = ""
    group: bool = False
    """Whether others read along."""


@dataclass(frozen=True, kw_only=True)
class Text:
    """A paragraph or more of CommonMark with LaTeX between dollar signs."""

    text: str


@dataclass(frozen=True, kw_only=True)
class CardOption:
    """An option as shown."""

    label: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Card:
    """A question as a student sees it: nothing in here tells the key, but for `quiz`."""

    question_id: str
    kind: str
    stem: str
    options: tuple[CardOption, ...] = ()
    level: str = "medium"
    number: int = 1
    of: int | None = None
    """Place in the practice session and how many were asked for; None without an end."""
    target: str = ""
    unit: str | None = None
    image: "Image | None" = None
    quiz: int | None = None
    """Of a question that a whole group answers by voting: the place of the right option, counted from 0, since it is
    the platform that tells who has voted. None of any other."""


@dataclass(frozen=True, kw_only=True)
class Image:
    """A picture: SVG text, or the path of a file, with words for who cannot see it."""

    alt: str
    svg: str | None = None
    path: Path | None = None


@dataclass(frozen=True, kw_only=True)
class File:
    """A file to hand over."""

    path: Path
    name: str


Part = Text | Card | Image | File


@dataclass(frozen=True, kw_only=True)
class Choice:
    """A button: what it says and what it does."""

    label: str
    action: Action


@dataclass(frozen=True, kw_only=True)
class Reply:
    """What the tutor says to one message. `events` are the dictionaries of doors.md, in the order recorded."""

    parts: tuple[Part, ...]
    choices: tuple[Choice, ...] = ()
    events: tuple[dict[str, object], ...] = field(default=())
    model_calls: int = 0


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """A reply on its way to a platform; the same each time that it is tried."""

    key: str
    """Of the turn whose reply it is."""
    seq: int
    """The number of the message that it answers, or of its own; buttons name it (`Dispatcher.choice`)."""
    conversation_id: str
    user_id: str
    reply: Reply
    message: Message | None
    """What it answers; None where Chiron speaks first."""
    locale: str = "en"
    """The language of its reader."""
