"""What the model believes, in parts that are stored apart: each answer touches few of them.

An answer needs one student, one question, the question's skills (the skill's own part, and the student's part of it)
and the one part that all answers share. Each part turns into a row of numbers and back without loss.
"""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import isnan, nan

from tools.adaptation.model.parameters import Parameters

Flat = Sequence[float]

NO_HISTORY = 1
"""The last outcomes on a skill are bits behind a leading 1, the newest last."""
REMEMBERED = 4
CELLS = 2 << REMEMBERED
"""Histories are numbers from 1 to 31: of no answers to four."""


def remembered(history: int) -> int:
    """Of a history of any length the last outcomes."""
    return history if history < CELLS else history % (CELLS // 2) | CELLS // 2


@dataclass(slots=True)
class Belief:
    """A coefficient in logits, as a normal distribution."""

    mean: float
    variance: float


@dataclass(slots=True, kw_only=True)
class StudentState:
    """A student: general ability, and form."""

    ability: Belief
    right: float = 0.0
    """Right answers, each counted less with every answer since."""
    answers: float = 0.0
    """Answers, counted in the same way."""

    @classmethod
    def fresh(cls, parameters: Parameters) -> "StudentState":
        """A student who has not answered yet."""
        return cls(ability=Belief(0.0, parameters.ability))

    def to_flat(self) -> Flat:
        """Mean, variance, right, answers."""
        return [self.ability.mean, self.ability.variance, self.right, self.answers]

    @classmethod
    def from_flat(cls, flat: Flat) -> "StudentState":
        """The same state again."""
        mean, variance, right, answers = flat
        return cls(ability=Belief(mean, variance), right=right, answers=answers)


@dataclass(slots=True, kw_only=True)
class OwnState:
    """A student in one skill."""

    ability: Belief
    history: int = NO_HISTORY
    answers: int = 0
    last: float | None = None
    """When the skill was last answered, in seconds since 1970 (UTC); None before the first time."""

    @classmethod
    def fresh(cls, parameters: Parameters) -> "OwnState":
        """A skill that this student has not met yet."""
        return cls(ability=Belief(0.0, parameters.own))

    def to_flat(self) -> Flat:
        """Mean, variance, history, answers, last (nan for None)."""
        last = nan if self.last is None else self.last
        return [self.ability.mean, self.ability.variance, self.history, self.answers, last]

    @classmethod
    def from_flat(cls, flat: Flat) -> "OwnState":
        """The same state again."""
        mean, variance, history, answers, last = flat
        return cls(
            ability=Belief(mean, variance),
            history=int(history),
            answers=int(answers),
            last=None if isnan(last) else last,
        )


@dataclass(slots=True, kw_only=True)
class QuestionState:
    """A question: its difficulty."""

    difficulty: Belief

    @classmethod
    def fresh(cls, parameters: Parameters, prior: float = 0.0) -> "QuestionState":
        """A question nobody has answered; the prior is a teacher's or a template's word, in logits."""
        return cls(difficulty=Belief(prior, parameters.question))

    def to_flat(self) -> Flat:
        """Mean, variance."""
        return [self.difficulty.mean, self.difficulty.variance]

    @classmethod
    def from_flat(cls, flat: Flat) -> "QuestionState":
        """The same state again."""
        mean, variance = flat
        return cls(difficulty=Belief(mean, variance))


@dataclass(slots=True, kw_only=True)
class SkillState:
    """A skill, for all students: its difficulty, and what the last answers on it tell."""

    difficulty: Belief
    recent: dict[int, Belief] = field(default_factory=dict)
    """By history; only those met so far."""

    @classmethod
    def fresh(cls, parameters: Parameters) -> "SkillState":
        """A skill nobody has answered."""
        return cls(difficulty=Belief(0.0, parameters.skill))

    def to_flat(self, rest: Flat = ()) -> Flat:
        """Mean, variance, then history, mean and variance of each history met; `rest`: what was left out of it."""
        flat = array("d", rest or (0.0, 0.0))
        flat[0], flat[1] = self.difficulty.mean, self.difficulty.variance
        places = flat[2::3]
        for history, belief in self.recent.items():
            at = 2 + 3 * places.index(history) if history in places else len(flat)
            flat[at : at + 3] = array("d", (history, belief.mean, belief.variance))
        return flat

    @classmethod
    def from_flat(cls, flat: Flat, only: int | None = None) -> "SkillState":
        """The same state again; `only`: of the histories none but this, which is all that one answer needs."""
        if only is not None:
            at = flat[2::3].index(only) * 3 + 2 if only in flat[2::3] else None
            recent = {} if at is None else {only: Belief(flat[at + 1], flat[at + 2])}
            return cls(difficulty=Belief(flat[0], flat[1]), recent=recent)
        triples = zip(flat[2::3], flat[3::3], flat[4::3], strict=True)
        return cls(
            difficulty=Belief(flat[0], flat[1]),
            recent={int(history): Belief(mean, variance) for history, mean, variance in triples},
        )


WEIGHTS = 5


@dataclass(slots=True, kw_only=True)
class SharedState:
    """What all answers share."""

    base: Belief
    form: Belief
    past: Belief
    pause: Belief
    practice: Belief
    recent: dict[int, Belief]
    """By history, from 0, which is none's; fewer where only some were read."""

    @classmethod
    def fresh(cls, parameters: Parameters) -> "SharedState":
        """Before the first answer of all."""
        weights = {name: Belief(0.0, parameters.weight) for name in ("form", "past", "pause", "practice")}
        recent = {history: Belief(0.0, parameters.recent) for history in range(CELLS)}
        return cls(base=Belief(0.0, parameters.base), recent=recent, **weights)

    def to_flat(self, rest: Flat = ()) -> Flat:
        """Means and variances: base, form, past, pause, practice, then by history; `rest`: what was left out of it."""
        flat = array("d", rest or [0.0] * 2 * (WEIGHTS + CELLS))
        for place, belief in enumerate((self.base, self.form, self.past, self.pause, self.practice)):
            flat[2 * place], flat[2 * place + 1] = belief.mean, belief.variance
        for history, belief in self.recent.items():
            place = 2 * (WEIGHTS + history)
            flat[place], flat[place + 1] = belief.mean, belief.variance
        return flat

    @classmethod
    def from_flat(cls, flat: Flat, only: Iterable[int] = range(CELLS)) -> "SharedState":
        """The same state again; `only`: of the histories none but these, which is all that one answer needs."""
        base, form, past, pause, practice = map(Belief, flat[: 2 * WEIGHTS : 2], flat[1 : 2 * WEIGHTS : 2])
        recent = {history: Belief(flat[2 * (WEIGHTS + history)], flat[2 * (WEIGHTS + history) + 1]) for history in only}
        return cls(base=base, form=form, past=past, pause=pause, practice=practice, recent=recent)


@dataclass(slots=True, kw_only=True)
class State:
    """What one answer touches; it may hold more skills than the question has."""

    shared: SharedState
    student: StudentState
    question: QuestionState
    skills: dict[str, SkillState] = field(default_factory=dict)
    own: dict[str, OwnState] = field(default_factory=dict)
    """The student's part of each skill. One that is missing here or in skills is a fresh one."""
    past: int = 0
    """How often this student has answered this question right."""

    @classmethod
    def fresh(cls, parameters: Parameters, prior: float = 0.0) -> "State":
        """Nothing known but a question's prior difficulty, in logits."""
        return cls(
            shared=SharedState.fresh(parameters),
            student=StudentState.fresh(parameters),
            question=QuestionState.fresh(parameters, prior),
        )
