"""What happened in a turn, in the order recorded: the results of tools, the turn's record, the `events` of doors.md.

An event holds the facts; `agent/wording.py` turns it into sentences, so that a reply can be made again from the record.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, get_args

Rows = dict[str, Callable[..., object]]
Result = Literal["correct", "partial", "incorrect", "unreadable"]


@dataclass(frozen=True, kw_only=True)
class Event:
    """Base of all events; `type` is the word in doors.md."""

    type: ClassVar[str] = ""
    private: ClassVar[frozenset[str]] = frozenset()
    """Fields that the wording needs and scripts do not get."""
    rows: ClassVar[Rows] = {}
    """Fields that hold several dataclasses, with their class."""

    def record(self) -> dict[str, Any]:
        """All fields and the type, as JSON-ready values."""
        told = {name: tuple({**vars(row)} for row in getattr(self, name)) for name in self.rows}
        return {"type": self.type, **vars(self), **told}

    def public(self) -> dict[str, Any]:
        """The event as doors.md shows it."""
        return {name: value for name, value in self.record().items() if name not in self.private}


@dataclass(frozen=True, kw_only=True)
class PracticeStarted(Event):
    """A practice session began."""

    type: ClassVar[str] = "practice_started"
    private: ClassVar[frozenset[str]] = frozenset({"length", "what", "placement", "offers"})
    asked: int | None
    topics: tuple[str, ...]
    found: int
    note: str | None = None
    """A sentence where fewer were found than asked."""
    nearest: tuple[str, ...] = ()
    """Requests that would find more."""
    offers: tuple[str, ...] = ()
    """The same in the words of their reader."""
    length: int = 1
    """Questions in this practice session."""
    what: str = ""
    """What they are in words ("hard questions on osmosis"), where they are all of one sort."""
    placement: bool = False
    """Whether they are there to find the student's level."""


@dataclass(frozen=True, kw_only=True)
class PracticeResumed(Event):
    """A practice session that waited goes on."""

    type: ClassVar[str] = "practice_resumed"
    topics: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class QuestionShown(Event):
    """A question card went out. `again`: the same open card once more."""

    type: ClassVar[str] = "question_shown"
    private: ClassVar[frozenset[str]] = frozenset({"target", "number", "of", "again"})
    question_id: str
    subject: str
    skill: str
    kind: str
    difficulty: float
    level: str
    target: str
    number: int
    of: int | None
    again: bool = False


@dataclass(frozen=True, kw_only=True)
class AnswerGraded(Event):
    """A response to an open question was graded."""

    type: ClassVar[str] = "answer_graded"
    private: ClassVar[frozenset[str]] = frozenset({"target"})
    question_id: str
    result: Result
    score: float
    """0..1, less what hints take from it."""
    tries: int
    """Graded tries on this card, this one included; unreadable ones do not count."""
    feedback: str
    """What is said of the answer: of its misconception, or what could not be read. Never tells the key."""
    misconception: str | None
    target: str
    closed: bool = False
    """Whether the question is over; it is after a right answer, and after one that its writer marked."""
    offer_solution: bool = False
    """True from the second wrong try on."""
    working: str = ""
    """What the working shown with it came to: `holds`, `slips`, `unsure` (nothing can be told); empty: none shown."""
    place: str = ""
    """The first line of it that does not follow, as the student wrote it."""
    slip: str = ""
    """Name of what went wrong there: a known slip, else `step` (a line) or `value` (arithmetic)."""


@dataclass(frozen=True, kw_only=True)
class RubricShown(Event):
    """A free answer was taken, and its writer is asked to mark it against the rubric."""

    type: ClassVar[str] = "rubric_shown"
    private: ClassVar[frozenset[str]] = frozenset({"answer", "target"})
    question_id: str
    points: tuple[str, ...]
    """What a good answer holds; empty where the question has no rubric."""
    answer: str
    """A good answer."""
    target: str


@dataclass(frozen=True, kw_only=True)
class HintGiven(Event):
    """One step of the ladder was shown."""

    type: ClassVar[str] = "hint_given"
    private: ClassVar[frozenset[str]] = frozenset({"target", "try_first", "spent"})
    question_id: str
    level: int
    """1 points, 2 explains, 3 shows a worked example of another question, or a step of this one where there is none."""
    text: str
    last: bool
    target: str
    offer_solution: bool = False
    """Asked for the answer outright: the solution is offered beside the hint."""
    try_first: bool = False
    """The same hint once more, since more help comes after a try."""
    spent: bool = False
    """All hints had been shown before: none is shown now, and what is left is offered."""


@dataclass(frozen=True, kw_only=True)
class SolutionShown(Event):
    """The student gave up or asked for the solution; the question is closed as not solved (or was solved before)."""

    type: ClassVar[str] = "solution_shown"
    private: ClassVar[frozenset[str]] = frozenset({"steps", "answer"})
    question_id: str
    answer: str
    steps: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Skipped(Event):
    """The open question was put aside, uncounted as wrong."""

    type: ClassVar[str] = "skipped"
    question_id: str


@dataclass(frozen=True, kw_only=True)
class LevelChanged(Event):
    """Harder or easier was asked for; `found` False: no question of such a level exists here."""

    type: ClassVar[str] = "level_changed"
    direction: Literal["harder", "easier"]
    found: bool = True


Explanation = Literal["concept", "example", "comparison", "shorter", "purpose"]
"""What is explained of a topic; `shorter`: a concept in fewer words, `purpose`: what it is good for."""
EXPLANATIONS: tuple[Explanation, ...] = get_args(Explanation)
TAUGHT = tuple(what for what in EXPLANATIONS if what != "purpose")
"""Those that may be wanted in other words."""


@dataclass(frozen=True, kw_only=True)
class Explained(Event):
    """Something was explained and the open question, if any, stays open."""

    type: ClassVar[str] = "explained"
    private: ClassVar[frozenset[str]] = frozenset({"text"})
    what: Explanation | Literal["option", "question"]
    topic: str
    text: str


@dataclass(frozen=True, kw_only=True)
class SkillProgress:
    """How one skill goes, counted over closed questions."""

    skill: str
    name: str
    right: int
    seen: int


@dataclass(frozen=True, kw_only=True)
class ProgressShown(Event):
    """The student's own record."""

    type: ClassVar[str] = "progress_shown"
    private: ClassVar[frozenset[str]] = frozenset({"remaining_asked", "left", "of"})
    rows: ClassVar[Rows] = {"skills": SkillProgress}
    answered: int
    """Questions worked on: tried, or given up for the solution; as `seen` counts for each skill."""
    right_first_time: int
    skills: tuple[SkillProgress, ...]
    """Weakest first."""
    weakest_asked: bool = False
    remaining_asked: bool = False
    left: int | None = None
    """Questions of the practice session under way that are not done; None where none is."""
    of: int | None = None
    """All questions of it."""


@dataclass(frozen=True, kw_only=True)
class QuestionDone:
    """How one question of a practice session went."""

    number: int
    topic: str
    """Name of its main skill."""
    how: Literal["right", "later", "shown", "skipped", "left"]
    """right: at the first try and without a hint; later: solved after that; left: put away, or still open."""
    tries: int
    hints: int


@dataclass(frozen=True, kw_only=True)
class PracticeEnded(Event):
    """A practice session came to its end, or pauses and waits (reason paused)."""

    type: ClassVar[str] = "practice_ended"
    rows: ClassVar[Rows] = {"questions": QuestionDone}
    reason: Literal["finished", "stopped", "paused", "replaced", "nothing_left"]
    asked: int | None
    answered: int
    solved: int
    right_first_time: int
    hints: int
    skipped: int
    improved: tuple[str, ...]
    """Names of skills that went better than before."""
    next_topic: str | None
    """What to do next: the name of a skill."""
    questions: tuple[QuestionDone, ...] = ()
    """Those that were shown, in order."""


@dataclass(frozen=True, kw_only=True)
class QuestionsFound(Event):
    """A search for questions was answered without starting to practise."""

    type: ClassVar[str] = "questions_found"
    private: ClassVar[frozenset[str]] = frozenset({"offers"})
    asked: int | None
    found: int
    note: str | None
    nearest: tuple[str, ...] = ()
    """Requests that would find more."""
    offers: tuple[str, ...] = ()
    """The same in the words of their reader."""


@dataclass(frozen=True, kw_only=True)
class SaidBeyond(Event):
    """Something was asked for that this tutor cannot do."""

    type: ClassVar[str] = "said_beyond"
    about: str = ""
    """`chat`: what people talk about; `self`: what the tutor is like; else empty."""


@dataclass(frozen=True, kw_only=True)
class AskedBack(Event):
    """What was said may answer the open question or ask for other questions; nothing was recorded."""

    type: ClassVar[str] = "asked_back"
    private: ClassVar[frozenset[str]] = frozenset({"said"})
    said: str
    topic: str
    """What questions may be wanted on."""
    count: int | None = None
    """How many."""


@dataclass(frozen=True, kw_only=True)
class Stopped(Event):
    """The person cut short what the tutor was saying."""

    type: ClassVar[str] = "stopped"


@dataclass(frozen=True, kw_only=True)
class Refused(Event):
    """A request that cannot be carried out now; `reason` names the sentence in the catalogue."""

    type: ClassVar[str] = "refused"
    private: ClassVar[frozenset[str]] = frozenset({"topic"})
    reason: str
    topic: str = ""
    """What it is about, where the sentence says so."""


@dataclass(frozen=True, kw_only=True)
class FileNotTaken(Event):
    """A file that came with a message could not be had; `reason`: too_big, too_many, gone, elsewhere, unreachable."""

    type: ClassVar[str] = "file_not_taken"
    name: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class SmallTalk(Event):
    """A greeting, thanks, or a word about how it feels."""

    type: ClassVar[str] = "small_talk"
    kind: Literal["greeting", "thanks", "feeling", "complaint", "help", "who", "okay", "bye", "bored"]
    about: str = ""
    """Which of its kind, where that is plain: of a feeling discouraged, confused, nervous, failed, tired or hates; of a
    complaint rude; of help calculator, exam or order; of who robot or self."""


@dataclass(frozen=True, kw_only=True)
class LanguageTold(Event):
    """Something about the language that a person is spoken to in."""

    type: ClassVar[str] = "language"
    what: Literal["switched", "asked", "which", "left", "unknown"]
    """switched: from now on it is `language`; asked: whether it shall be, since that is what they write; which: they
    may choose; left: it stays as it was; unknown: nobody here speaks `language`."""
    language: str = ""
    """A BCP 47 tag."""


def event_from(record: dict[str, Any]) -> Event:
    """The event of a record that `Event.record` made."""
    kind = {cls.type: cls for cls in Event.__subclasses__()}[record["type"]]
    fields = {name: tuple(value) if isinstance(value, list) else value for name, value in record.items()}
    del fields["type"]
    fields |= {name: tuple(_row(cls, row) for row in record.get(name, ())) for name, cls in kind.rows.items()}
    return kind(**fields)


def _row(kind: Callable[..., object], record: dict[str, Any]) -> object:
    return kind(**{name: tuple(value) if isinstance(value, list) else value for name, value in record.items()})
