"""Ways to choose the next question: the product's, and others beside it."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from datetime import UTC, datetime
from math import exp
from random import Random
from typing import ClassVar

from evals.learner.models import Parts
from store import Candidate
from tools.adaptation.model import (
    DEFAULT,
    Ask,
    Belief,
    OwnState,
    QuestionState,
    SharedState,
    SkillState,
    State,
    StudentState,
    learn,
    predict,
)
from tools.adaptation.selection import Past, Record, choose
from tools.adaptation.service import Outlook
from tools.practice.flow import MEMORY


class Policy(ABC):
    """Chooses questions for all learners, and estimates how able they are; it begins with nothing known."""

    name: ClassVar[str]

    def __init__(self, bank: int) -> None:
        """The number of questions there are."""
        self.bank = bank

    @abstractmethod
    def choose(self, learner: str, offered: Sequence[Candidate], draw: Random, at: float) -> Candidate:
        """One of the questions offered, of which there is at least one; at: seconds."""

    @abstractmethod
    def learn(self, learner: str, question: Candidate, correct: bool, at: float) -> None:
        """Learn from an answer."""

    @abstractmethod
    def ability(self, learner: str, at: float) -> float:
        """A learner's estimated logit of a right answer, the mean over all questions of the bank.

        Abilities and difficulties have no zero of their own, since only their differences show. So they are told from
        the mean difficulty of the bank, as scales are linked (Kolen, Brennan 2014).
        """


class Modelled(Policy):
    """Estimates by the product's learner model, whatever it chooses by."""

    def __init__(self, bank: int) -> None:
        super().__init__(bank)
        self._shared = SharedState.fresh(DEFAULT)
        self._questions: dict[str, QuestionState] = {}
        self._skills: dict[str, SkillState] = {}
        self._students: dict[str, StudentState] = {}
        self._own: dict[str, dict[str, OwnState]] = {}

    def learn(self, learner: str, question: Candidate, correct: bool, at: float) -> None:
        """See Policy."""
        state = self._state(learner, self._questions.setdefault(question.id, QuestionState.fresh(DEFAULT)))
        learn(DEFAULT, state, Ask(question.skills, at, question.guess), correct)

    def ability(self, learner: str, at: float) -> float:
        """See Policy; each skill has as many questions as the others."""
        state = self._state(learner, QuestionState(difficulty=Belief(0.0, 0.0)))
        logits = [predict(DEFAULT, state, Ask((skill,), at)).z for skill in self._skills]
        difficulties = [question.difficulty.mean for question in self._questions.values()]
        return sum(logits) / len(logits) - sum(difficulties) / self.bank

    def difficulty(self, question: Candidate) -> float:
        """Of a question, as the model believes, in logits."""
        state = self._questions.get(question.id)
        return state.difficulty.mean if state else 0.0

    def _state(self, learner: str, question: QuestionState) -> State:
        student = self._students.setdefault(learner, StudentState.fresh(DEFAULT))
        own = self._own.setdefault(learner, {})
        return State(shared=self._shared, student=student, question=question, skills=self._skills, own=own)


class Chiron(Modelled):
    """The product's own choice."""

    name = "chiron"

    def __init__(self, bank: int) -> None:
        super().__init__(bank)
        self._past: Parts[str, list[Past]] = Parts(list, list.copy)

    def choose(self, learner: str, offered: Sequence[Candidate], draw: Random, at: float) -> Candidate:
        """See Policy."""
        state = self._state(learner, QuestionState.fresh(DEFAULT))
        outlook = Outlook(DEFAULT, state, {}, datetime.fromtimestamp(at, UTC))
        known = self._questions
        prospects = [
            outlook.of(one._replace(belief=known[one.id].to_flat()) if one.id in known else one) for one in offered
        ]
        chosen = choose(prospects, Record(past=self._past[learner][-MEMORY:]), seed=str(draw.random()))
        assert chosen is not None
        return chosen

    def learn(self, learner: str, question: Candidate, correct: bool, at: float) -> None:
        """See Policy."""
        super().learn(learner, question, correct, at)
        self._past[learner].append(
            Past(
                question_id=question.id,
                family=question.family,
                kind=question.kind,
                difficulty=question.difficulty,
                first_right=correct,
            )
        )


class Chance(Modelled):
    """Any question, by chance."""

    name = "random"

    def choose(self, learner: str, offered: Sequence[Candidate], draw: Random, at: float) -> Candidate:
        """See Policy."""
        return draw.choice(offered)


class Staircase(Modelled):
    """The difficulty goes up a step after some right answers in a row, and down after a wrong one (Levitt 1971)."""

    name = "staircase 1 up 1 down"
    start = 0.0
    up = 1
    """Right answers in a row before a step."""
    step = 0.4
    down = True

    def __init__(self, bank: int) -> None:
        super().__init__(bank)
        self._wanted: Parts[str, list[float]] = Parts(lambda: [self.start, 0.0], list.copy)

    def choose(self, learner: str, offered: Sequence[Candidate], draw: Random, at: float) -> Candidate:
        """See Policy."""
        wanted, _ = self._wanted[learner]
        return min(offered, key=lambda one: abs(self.difficulty(one) - wanted) + draw.uniform(0, 0.01))

    def learn(self, learner: str, question: Candidate, correct: bool, at: float) -> None:
        """See Policy."""
        super().learn(learner, question, correct, at)
        stair = self._wanted[learner]
        stair[1] = stair[1] + 1 if correct else 0.0
        if not correct and self.down:
            stair[0] -= self.step
        elif stair[1] >= self.up:
            stair[0] += self.step
            stair[1] = 0.0


class TwoUp(Staircase):
    """A step up after two right answers, which settles where 71% are right."""

    name = "staircase 2 up 1 down"
    up = 2


class Ladder(Staircase):
    """From easy upwards, as a sheet of exercises: a step after two right answers, and never down."""

    name = "ladder"
    start = -1.2
    up = 2
    down = False


class Elo(Policy):
    """Ratings of learners and questions; the question whose chance is nearest to a fixed one (Klinkenberg 2011)."""

    name = "Elo, 75%"
    wanted = 0.75

    def __init__(self, bank: int) -> None:
        super().__init__(bank)
        self._learners: Parts[str, list[float]] = Parts(lambda: [0.0, 0.0], list.copy)
        self._questions: Parts[str, list[float]] = Parts(lambda: [0.0, 0.0], list.copy)

    def choose(self, learner: str, offered: Sequence[Candidate], draw: Random, at: float) -> Candidate:
        """See Policy."""
        return min(offered, key=lambda one: abs(self._chance(learner, one) - self.wanted) + draw.uniform(0, 0.01))

    def learn(self, learner: str, question: Candidate, correct: bool, at: float) -> None:
        """See Policy."""
        surprise = correct - self._chance(learner, question)
        for rating, sign in ((self._learners[learner], 1), (self._questions[question.id], -1)):
            rating[0] += sign * surprise / (1 + 0.05 * rating[1])
            rating[1] += 1

    def ability(self, learner: str, at: float) -> float:
        """See Policy."""
        return self._learners[learner][0] - sum([rating[0] for rating in self._questions.values()]) / self.bank

    def _chance(self, learner: str, question: Candidate) -> float:
        known = 1 / (1 + exp(self._questions[question.id][0] - self._learners[learner][0]))
        return question.guess + (1 - question.guess) * known


POLICIES: tuple[type[Policy], ...] = (Chiron, Chance, Ladder, Staircase, TwoUp, Elo)
