"""What adaptation tells of in a turn: reviews, paths, suggestions and reasons."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from tools.adaptation.path import Status
from tools.events import Event, Rows

Suggestion = Literal["answer", "resume", "review", "path", "weak", "new", "start"]
Reason = Literal["due", "path", "kinder", "patient", "easier", "right", "harder"]


@dataclass(frozen=True, kw_only=True)
class ReviewsShown(Event):
    """What is due for review, and when the next is."""

    type: ClassVar[str] = "reviews_shown"
    private: ClassVar[frozenset[str]] = frozenset({"names", "next_name"})
    due: int
    """Skills that are due now."""
    skills: tuple[str, ...]
    """Their ids, the one that is being forgotten soonest first."""
    names: tuple[str, ...]
    next_on: str | None
    """The day (ISO 8601, UTC) on which the next one will be due; None where none is planned."""
    next_name: str
    days: int = 0
    """Until then."""


@dataclass(frozen=True, kw_only=True)
class PathStep:
    """A skill on the way to a goal."""

    skill: str
    name: str
    status: Status
    needs: tuple[str, ...] = ()
    """Ids of skills on the way that it rests on."""


@dataclass(frozen=True, kw_only=True)
class PathShown(Event):
    """The way to a goal as it is now. `new`: the goal was set in this turn."""

    type: ClassVar[str] = "path_shown"
    private: ClassVar[frozenset[str]] = frozenset({"days", "next_name", "builds_on", "granted", "new", "brief"})
    rows: ClassVar[Rows] = {"steps": PathStep}
    title: str
    by: str | None
    """The last day, ISO 8601."""
    steps: tuple[PathStep, ...]
    """What comes first first; what is known is among them."""
    known: int
    """How many of the steps are known."""
    next: str | None
    """The id of the skill that comes next; None where all are known."""
    next_name: str = ""
    builds_on: tuple[str, ...] = ()
    """Names of the steps that rest on the next one."""
    granted: tuple[str, ...] = ()
    """Names of skills of other subjects that are taken for granted."""
    days: int | None = None
    """That are left; 0 where the last day has gone by."""
    new: bool = False
    brief: bool = False
    """It stands below a summary: a line of it is enough."""


@dataclass(frozen=True, kw_only=True)
class GoalEnded(Event):
    """A goal was given up."""

    type: ClassVar[str] = "goal_ended"
    title: str


@dataclass(frozen=True, kw_only=True)
class DistanceShown(Event):
    """How far it is to some topic."""

    type: ClassVar[str] = "distance_shown"
    private: ClassVar[frozenset[str]] = frozenset({"names", "begun"})
    topic: str
    known: int
    of: int
    """Skills that it takes, those before it that are not known yet included."""
    missing: tuple[str, ...]
    """Ids of those that are not known, in the order to learn them."""
    names: tuple[str, ...]
    seen: bool = True
    """Whether the student has answered anything on these skills."""
    begun: int = 0
    """How many of the missing ones the student has answered something on."""


@dataclass(frozen=True, kw_only=True)
class Recommended(Event):
    """One thing to do next, and why."""

    type: ClassVar[str] = "recommended"
    private: ClassVar[frozenset[str]] = frozenset({"name", "others", "right", "seen", "title"})
    what: Suggestion
    skill: str | None = None
    name: str = ""
    due: int = 0
    """Skills due for review."""
    right: int = 0
    """Of the questions seen on the skill, solved at the first try."""
    seen: int = 0
    title: str = ""
    """The goal that it leads to."""
    others: tuple[str, ...] = ()
    """path: names of skills that build on it."""


@dataclass(frozen=True, kw_only=True)
class WhyShown(Event):
    """Why the open question was chosen."""

    type: ClassVar[str] = "why_shown"
    private: ClassVar[frozenset[str]] = frozenset({"name", "title", "numbers"})
    question_id: str
    reason: Reason
    name: str
    """Of its main skill."""
    p: float
    """The probability of a right answer at the first try that was expected."""
    difficulty: float
    """In logits."""
    title: str = ""
    """path: the goal."""
    numbers: bool = False
    """Whether numbers were asked for."""


@dataclass(frozen=True, kw_only=True)
class LevelFound(Event):
    """What a placement found out."""

    type: ClassVar[str] = "level_found"
    private: ClassVar[frozenset[str]] = frozenset({"strong", "weak"})
    topics: tuple[str, ...]
    level: str
    """Of the questions that suit the student: easy, medium or hard."""
    difficulty: float
    """Of these, in logits."""
    answered: int
    strong: tuple[str, ...]
    """Names of skills that went well."""
    weak: tuple[str, ...]
