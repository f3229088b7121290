"""The question form: what a question is, wherever it comes from (bundled, loaded, extracted from a paper)."""

from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

EASY_BELOW = -0.7
HARD_FROM = 0.7
LABELS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Kind(StrEnum):
    """How a question is answered."""

    SINGLE_CHOICE = "single_choice"
    MULTIPLE_CHOICE = "multiple_choice"
    NUMERIC = "numeric"
    ALGEBRAIC = "algebraic"
    SHORT_TEXT = "short_text"
    FREE_TEXT = "free_text"

    @property
    def has_options(self) -> bool:
        """Whether the student picks among options."""
        return self in (Kind.SINGLE_CHOICE, Kind.MULTIPLE_CHOICE)


class Level(StrEnum):
    """Difficulty in a student's words."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"

    @classmethod
    def of(cls, difficulty: float) -> "Level":
        """The level of a difficulty in logits: easy below -0.7, hard from 0.7."""
        if difficulty < EASY_BELOW:
            return cls.EASY
        return cls.HARD if difficulty >= HARD_FROM else cls.MEDIUM


class Status(StrEnum):
    """A question's life: only published ones reach students; retired ones keep their attempts."""

    DRAFT = "draft"
    PUBLISHED = "published"
    RETIRED = "retired"


def _lines(value: object) -> object:
    return [line for line in value.split("\n") if line.strip()] if isinstance(value, str) else value


Steps = Annotated[tuple[str, ...], BeforeValidator(_lines)]
"""Lines of text; one string is split at its line breaks."""


class _Form(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Option(_Form):
    """One choice. Its label (A, B, ...) is its place among the options."""

    id: str
    text: str
    misconception: str | None = None
    feedback: str | None = None


class Mistake(_Form):
    """A wrong answer that is expected: its misconception's name and what to say to who gives it."""

    answer: str
    misconception: str
    feedback: str


class Tolerance(_Form):
    """How far a number may lie from the key: `abs` in the key's unit, `rel` as a fraction of the key."""

    abs: float | None = Field(default=None, ge=0)
    rel: float | None = Field(default=None, ge=0)


class Picture(_Form):
    """A drawing as SVG text, with words for who cannot see it (they must not tell the answer)."""

    svg: str
    alt: str = Field(min_length=1)


class RubricPoint(_Form):
    """One thing that a free answer should hold, and what it is worth."""

    text: str
    points: float = Field(default=1, gt=0)


Key = str | int | float | tuple[str, ...]
"""Option id, option ids, number (or exact text of one, "3/7"), expression, or accepted texts."""


class Question(_Form):
    """One question with all that practising it takes. Texts are CommonMark with LaTeX between dollar signs."""

    id: str = Field(min_length=1, max_length=200)
    family: str = ""
    """Questions of one family differ only in their numbers or their case; empty means: its own family."""
    subject: str = Field(min_length=1, max_length=100)
    chapter: str = ""
    section: str = ""
    skills: tuple[str, ...] = ()
    """Ids of skills, the main one first."""
    kind: Kind
    stem: str = Field(min_length=1)
    options: tuple[Option, ...] = ()
    key: Key
    accept: tuple[str, ...] = ()
    """short_text: other writings that are right."""
    tolerance: Tolerance | None = None
    unit: str | None = None
    """numeric: the unit that the stem asks for; an answer without a unit takes it."""
    form: Literal["factored", "expanded", "simplified"] | None = None
    """algebraic: the form that the stem demands."""
    log_base: float | None = None
    """algebraic: the base of `log` where it is not 10."""
    mistakes: tuple[Mistake, ...] = ()
    """Kinds without options: wrong answers that are expected."""
    hints: tuple[str, ...] = ()
    """The ladder: points, explains, gives a worked step."""
    explanation: Steps = ()
    """The worked solution, one step a line."""
    rubric: tuple[RubricPoint, ...] = ()
    difficulty: float = Field(default=0.0, ge=-6, le=6)
    """Prior in logits: 0 is answered right at the first try by half of the learners who study it."""
    difficulty_reason: str = ""
    picture: Picture | None = None
    proof: str | None = None
    """An expression that computes the key in another way; `chiron bank check` evaluates it."""
    language: str = "en"
    source: str = ""
    licence: str = ""
    status: Status = Status.PUBLISHED

    @property
    def level(self) -> Level:
        """Its difficulty in a student's words."""
        return Level.of(self.difficulty)

    @property
    def guess(self) -> float:
        """The probability that who picks blindly is right; 0 where nothing can be picked."""
        if self.kind is Kind.SINGLE_CHOICE:
            return 1 / len(self.options)
        return 1 / (2 ** len(self.options) - 1) if self.kind is Kind.MULTIPLE_CHOICE else 0.0

    def label(self, option_id: str) -> str:
        """The letter shown before an option; raises ValueError for an unknown id."""
        return LABELS[[option.id for option in self.options].index(option_id)]

    @model_validator(mode="after")
    def _key_fits_kind(self) -> Self:
        if not self.family:
            object.__setattr__(self, "family", self.id)
        ids = [option.id for option in self.options]
        if self.kind.has_options:
            if not 2 <= len(ids) <= len(LABELS) or len(set(ids)) != len(ids):
                raise ValueError("needs 2 to 26 options with different ids")
            keys = (self.key,) if self.kind is Kind.SINGLE_CHOICE else self.key
            if not isinstance(keys, tuple) or not keys or not set(keys) <= set(ids):
                raise ValueError("the key names no option" if keys else "the key is empty")
        elif ids:
            raise ValueError(f"a {self.kind} question has no options")
        elif isinstance(self.key, tuple) and self.kind not in (Kind.SHORT_TEXT, Kind.FREE_TEXT):
            raise ValueError(f"a {self.kind} question has one key")
        return self


class Skill(_Form):
    """A knowledge component. Prerequisites form a DAG over skill ids."""

    id: str
    """`subject.words-with-hyphens`"""
    subject: str
    name: str
    chapter: str
    section: str = ""
    prerequisites: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    """What students call it, slips and short forms included."""
    note: str = ""
    """60 to 120 words: what it is, an example, the usual mistake."""


class Subject(_Form):
    """A school subject."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
