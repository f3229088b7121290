"""Learner models that are compared, all online: each predicts an answer, then learns from it."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable
from copy import copy
from math import exp, inf, log
from typing import ClassVar, Self, TypeVar

from evals.learner.log import Answer

_Key = TypeVar("_Key", bound=Hashable)
_Part = TypeVar("_Part")


class Parts(dict[_Key, _Part]):
    """Parts of a model by name: made when first asked for, or copied from the model that this one stands beside."""

    def __init__(
        self,
        make: Callable[[], _Part],
        copied: Callable[[_Part], _Part],
        beside: "Parts[_Key, _Part] | dict[_Key, _Part] | None" = None,
    ) -> None:
        self._make, self._copied, self._beside = make, copied, beside or {}

    def __missing__(self, key: _Key) -> _Part:
        part = self[key] = self._copied(self._beside[key]) if key in self._beside else self._make()
        return part

    def aside(self) -> "Parts[_Key, _Part]":
        """Parts that know what these know, and change alone."""
        return Parts(self._make, self._copied, self)


class Model(ABC):
    """A model and what it has learned so far, which it keeps in Parts and nowhere else."""

    name: ClassVar[str]

    @abstractmethod
    def answer(self, answer: Answer) -> float:
        """What it tells of an answer before it learns from it: the probability that it is right, from 0 to 1."""

    def aside(self) -> Self:
        """A model that knows the same, and whose learning leaves this one as it is."""
        other = copy(self)
        for name, parts in vars(self).items():
            if isinstance(parts, Parts):
                setattr(other, name, parts.aside())
        return other


class StudentAnswers(Model):
    """Tells how many answers the student has given before."""

    name = "answers of the student"

    def __init__(self) -> None:
        self._students: Parts[str, list[int]] = Parts(lambda: [0], list.copy)

    def answer(self, answer: Answer) -> float:
        """See Model; here a count."""
        return _counted(self._students[answer.student])


class QuestionAnswers(Model):
    """Tells how many answers the question has had before."""

    name = "answers to the question"

    def __init__(self) -> None:
        self._questions: Parts[str, list[int]] = Parts(lambda: [0], list.copy)

    def answer(self, answer: Answer) -> float:
        """See Model; here a count."""
        return _counted(self._questions[answer.question])


def _counted(count: list[int]) -> int:
    count[0] += 1
    return count[0] - 1


Pair = list[float]
"""Right answers and answers, or a rating in logits and answers."""


def _pairs() -> Parts[Hashable, Pair]:
    return Parts(lambda: [0.0, 0.0], list.copy)


class ItemMean(Model):
    """The share of right answers to the question so far; the share of all counts as two answers to each."""

    name = "item mean"

    def __init__(self) -> None:
        self._counts = _pairs()
        self._learns = True

    def answer(self, answer: Answer) -> float:
        """See Model."""
        whole, question = self._counts[None], self._counts[answer.question]
        p = (question[0] + 2 * _share(whole)) / (question[1] + 2)
        if self._learns:
            _count(question, answer.correct)
            _count(whole, answer.correct)
        return p

    def aside(self) -> Self:
        """As it is, and no longer learning: or the student's own answers would move this student's means by a trace,
        which is nothing, but enough to rank students by.
        """
        other = super().aside()
        other._learns = False
        return other


class GlobalMean(ItemMean):
    """The share of right answers so far."""

    name = "global mean"

    def answer(self, answer: Answer) -> float:
        """See Model."""
        p = _share(self._counts[None])
        if self._learns:
            _count(self._counts[None], answer.correct)
        return p


def _share(counts: Pair) -> float:
    """Of right answers; an answer that is half right comes before all others."""
    return (counts[0] + 0.5) / (counts[1] + 1)


def _count(counts: Pair, correct: bool) -> None:
    counts[0] += correct
    counts[1] += 1


class Elo(Model):
    """A rating a student and a question; steps of 1 / (1 + n/20) after n answers (Pelánek 2016)."""

    name = "Elo"

    def __init__(self) -> None:
        self._students, self._questions = _pairs(), _pairs()

    def answer(self, answer: Answer) -> float:
        """See Model."""
        student, question = self._students[answer.student], self._questions[answer.question]
        p = 1 / (1 + exp(question[0] - student[0]))
        surprise = answer.correct - p
        _move(student, surprise)
        _move(question, -surprise)
        return p


class SkillElo(Model):
    """Elo with one more rating of a student in each skill; the mean over the question's skills is added.

    Since several ratings answer for one surprise, their steps are smaller: these did best on simulated logs.
    """

    name = "multi-skill Elo"

    def __init__(self) -> None:
        self._students, self._questions, self._own = _pairs(), _pairs(), _pairs()

    def answer(self, answer: Answer) -> float:
        """See Model."""
        student, question = self._students[answer.student], self._questions[answer.question]
        own = [self._own[answer.student, skill] for skill in answer.skills]
        skilled = sum([rating[0] for rating in own]) / len(own) if own else 0.0
        p = 1 / (1 + exp(question[0] - student[0] - skilled))
        surprise = answer.correct - p
        _move(student, 0.4 * surprise)
        _move(question, -0.6 * surprise)
        for rating in own:
            _move(rating, 0.3 * surprise)
        return p


def _move(rating: Pair, surprise: float) -> None:
    rating[0] += surprise / (1 + 0.05 * rating[1])
    rating[1] += 1


TRACINGS = [
    (known, learned, slip, guess)
    for known, learned in ((0.3, 0.03), (0.3, 0.15), (0.65, 0.1))
    for slip, guess in ((0.08, 0.2), (0.25, 0.25))
]
"""Chances: known before the first answer, learned at an answer, slip, guess."""
_STEPS = [(place, learned, 1 - slip, guess) for place, (_, learned, slip, guess) in enumerate(TRACINGS)]


class KnowledgeTracing(Model):
    """Bayesian knowledge tracing a skill (Corbett, Anderson 1994), by those chances that have fitted it best so far.

    A question of several skills is predicted by their mean; one without is of a skill that has no name.
    """

    name = "BKT"

    def __init__(self) -> None:
        self._losses: Parts[str, list[float]] = Parts(lambda: [0.0] * len(TRACINGS), list.copy)
        self._known: Parts[tuple[str, str], list[float]] = Parts(
            lambda: [chances[0] for chances in TRACINGS], list.copy
        )

    def answer(self, answer: Answer) -> float:
        """See Model."""
        skills = answer.skills or ("",)
        return sum([self._skill(answer.student, skill, answer.correct) for skill in skills]) / len(skills)

    def _skill(self, student: str, skill: str, correct: bool) -> float:
        known, losses = self._known[student, skill], self._losses[skill]
        told, least = 0.0, inf
        for place, learned, unslipped, guess in _STEPS:
            before, loss = known[place], losses[place]
            both = before * unslipped  # known, and right
            p = both + (1 - before) * guess
            if loss < least:
                told, least = p, loss
            losses[place] = loss - log(p if correct else 1 - p)
            after = both / p if correct else (before - both) / (1 - p)
            known[place] = after + (1 - after) * learned
        return told
