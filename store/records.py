"""What repositories take and give: facts without a database behind them. Moments are aware UTC."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple

from store.columns import Json

Flat = Sequence[float]
"""Numbers that a part of the learner model's state is kept as."""
PracticeStatus = Literal["active", "paused", "ended"]
CardState = Literal["open", "solved", "shown", "skipped", "replaced", "left"]


@dataclass(frozen=True, kw_only=True)
class User:
    """A person's account."""

    id: str
    name: str
    roles: frozenset[str]
    locale: str
    """The language of the place where they were first met, a BCP 47 tag."""
    created_at: datetime
    language: str | None = None
    """The one that they wish to be spoken to in, where they have said so."""

    @property
    def speaks(self) -> str:
        """The language in which Chiron speaks to them first."""
        return self.language or self.locale


@dataclass(frozen=True, kw_only=True)
class Incoming:
    """A message as it came in, its sender already known."""

    channel: str
    conversation_id: str
    message_id: str
    sender_id: str
    user_id: str
    body: Json
    sent_at: datetime


@dataclass(frozen=True, kw_only=True)
class Saved:
    """A message is durable. `seq` is its number in the order of arrival; `new` is False for a redelivery.

    `first`: no earlier message of the conversation waits for its reply. `claimed`: the lease of the conversation was
    asked for and is now the asker's.
    """

    seq: int
    new: bool
    answered: bool
    first: bool = False
    claimed: bool = False


@dataclass(frozen=True, kw_only=True)
class Lease:
    """Who runs a conversation's turns, and until when."""

    owner: str
    until: datetime


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """A message without a reply. `events`: what a turn of it that was cut off has recorded."""

    seq: int
    incoming: Incoming
    events: tuple[Json, ...] = ()


@dataclass(frozen=True, kw_only=True)
class TurnRecord:
    """A message and what it led to so far.

    `turn_key` is empty and `events` too while nothing was recorded; `reply` is None until it is answered.
    """

    seq: int
    conversation_id: str
    message_id: str
    user_id: str
    body: Json
    sent_at: datetime
    turn_key: str
    events: tuple[Json, ...]
    reply: Json | None
    prompt: str
    model_calls: int
    ms: int
    answered_at: datetime | None
    delivered_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class PracticeSession:
    """A run of questions. `shift`: logits that the student's "harder" and "easier" added."""

    id: str
    user_id: str
    conversation_id: str
    status: PracticeStatus
    request: Json
    asked: int | None
    shift: float
    started_at: datetime
    updated_at: datetime
    ended_at: datetime | None
    end_reason: str | None


@dataclass(frozen=True, kw_only=True)
class CardRecord:
    """A question as shown to one person. `id` is the opaque target of that person's actions."""

    id: str
    practice_session_id: str
    user_id: str
    question_id: str
    number: int
    state: CardState
    hints: int
    """The highest level of hint shown, 0 for none."""
    wrong_tries: int
    difficulty: float
    shown_at: datetime
    closed_at: datetime | None
    response: str | None = None
    """A free answer that its writer is to mark, once its rubric is shown."""


class Standing(NamedTuple):
    """A practice session and its open card, or the card that was asked for."""

    session: PracticeSession
    card: CardRecord | None


class Counts(NamedTuple):
    """Cards of a practice session: those shown, and those of them that are closed; replaced ones do not count."""

    shown: int
    closed: int


class ClosedCard(NamedTuple):
    """A card that is over, with its question's family and kind."""

    id: str
    question_id: str
    family: str
    kind: str
    difficulty: float
    state: CardState
    hints: int
    wrong_tries: int


@dataclass(frozen=True, kw_only=True)
class NewAttempt:
    """A response to be recorded. `first`: the first try at the card, without a hint before it.

    What follows `at` is of attempts that the learner model was told of, in the order of their steps.
    """

    turn_key: str
    card_id: str
    user_id: str
    question_id: str
    try_number: int
    response: str
    result: str
    score: float
    misconception: str | None
    hints: int
    first: bool
    at: datetime
    step: int | None = None
    p: float | None = None
    """The probability of a right answer that was expected."""
    z: float | None = None
    variance: float | None = None
    version: str | None = None
    """Of the model's parameters."""
    asked: Json | None = None
    """The question as the model was told of it, for replays: its skills, guess and prior."""
    told_of: str | None = None
    """The account that the model was told of, where all of that is another's now."""


@dataclass(frozen=True, kw_only=True)
class Attempt(NewAttempt):
    """A recorded response; ids grow with time."""

    id: int


@dataclass(frozen=True, kw_only=True)
class SkillCount:
    """One skill over what was worked on: `right` of `seen` were solved at the first try without a hint."""

    skill: str
    name: str
    seen: int
    right: int


class Totals(NamedTuple):
    """Of one person: questions worked on (tried, or given up for the solution); those solved at once without a hint."""

    answered: int
    right_first_time: int


@dataclass(frozen=True, kw_only=True)
class QuestionFilter:
    """Which questions: all that is given must hold. Empty tuples and None leave a side open."""

    subjects: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    """Any of these, main skill or not."""
    without_subjects: tuple[str, ...] = ()
    without_skills: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    without_kinds: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    difficulty_above: float | None = None
    """Strictly, in logits; so is `difficulty_below`."""
    difficulty_below: float | None = None
    ids: tuple[str, ...] | None = None
    """Only these; an empty tuple finds nothing."""
    exclude_ids: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    exclude_families: tuple[str, ...] = ()
    unseen_by: str | None = None
    """A user id: never shown to this person."""
    wrong_last_by: str | None = None
    """A user id: this person's latest answer to it was wrong or partly right, or gave way to the solution."""
    with_picture: bool | None = None
    language: str | None = None
    status: str | None = "published"
    classes: tuple[str, ...] | None = ()
    """Whose questions beside those that are for all: of these classes; None: of every class."""
    documents: tuple[str, ...] = ()
    """Taken from any of these documents, by their ids."""


@dataclass(frozen=True, kw_only=True)
class Origin:
    """Where a question comes from, and whose it is; what is None is not known, without a class it is for all."""

    class_id: str | None = None
    document_id: str | None = None
    page: int | None = None
    box: Json | None = None


FOR_ALL = Origin()
"""The origin of what came by a bank."""


class QuestionSummary(NamedTuple):
    """What selection and lists need of a question; nothing in here tells the key."""

    id: str
    family: str
    subject: str
    chapter: str
    section: str
    skills: tuple[str, ...]
    kind: str
    difficulty: float
    level: str
    stem: str
    status: str


class Candidate(NamedTuple):
    """What a choice among many questions needs of each."""

    id: str
    family: str
    kind: str
    difficulty: float
    level: str
    skills: tuple[str, ...] = ()
    guess: float = 0.0
    belief: Flat | None = None
    """What the learner model believes of it; None before its first answer."""
    seen: bool = False
    """Whether the student it is for may have seen it."""


class BeliefKey(NamedTuple):
    """Of whom or what something is believed: a student, a skill, a question, a student in a skill; the rest is ''."""

    student: str = ""
    skill: str = ""
    question: str = ""


EVERYTHING = BeliefKey()
"""The key of what all answers share."""


class Beliefs(NamedTuple):
    """A part of what the learner model believes."""

    step: int
    """That of the last answer of all; 0 before the first."""
    version: str | None
    """Of the parameters; None before the first answer."""
    parts: dict[BeliefKey, Flat]
    steps: dict[BeliefKey, int]
    """Which answer changed each part last."""
    past: dict[str, int]
    """How often the student has answered questions right, by their ids."""


class Told(NamedTuple):
    """What is kept with an attempt that the learner model was told of; see NewAttempt."""

    step: int
    p: float
    z: float
    variance: float
    version: str
    asked: Json


class Answer(NamedTuple):
    """A first, unaided answer, as the learner model is told of it; `id` is its attempt's.

    `user_id`: the account as it was then, which may be another's by now.
    """

    id: int
    user_id: str
    question_id: str
    asked: Json
    correct: bool
    at: datetime
    told: Told | None


class Merged(NamedTuple):
    """Two students who became one: a step of its own among those of the answers."""

    step: int
    gone: str
    stays: str


@dataclass(frozen=True, kw_only=True)
class Match:
    """A question found by words. A higher `score` is better; scores compare within one search only."""

    question: QuestionSummary
    score: float
    words: tuple[str, ...]
    """Those of the words asked for that it holds."""


@dataclass(frozen=True, kw_only=True)
class LoadResult:
    """What `load` did, in numbers of questions."""

    loaded: int = 0
    updated: int = 0
    unchanged: int = 0


@dataclass(frozen=True, kw_only=True)
class Spent:
    """What a person's turns cost on a day; money in millionths of a dollar."""

    calls: int = 0
    tokens: int = 0
    cost_microdollars: int = 0
