"""Policies in a school whose truth is known: what learners meet, and how well they are known after it.

Learners begin on some day of a term, with a bank that nobody had answered when the first of them began. They practise
some questions a day, with breaks of days between. Each policy has the same learners and questions, and chances of its
own.
"""

from dataclasses import dataclass
from itertools import groupby
from math import ceil, sqrt
from random import Random

from evals.learner.policies import Policy
from evals.learner.world import Learner, School, Size

LOW, HIGH = 0.60, 0.85
"""True chances of a right answer at which practice is neither dull nor discouraging."""
FAILURES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One answer."""

    chance: float
    """The true one."""
    correct: bool
    estimated: float
    """The learner's ability after it, as the policy believes."""
    true: float


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What a policy came to."""

    name: str
    paths: list[list[Step]]
    """By learner, in the order of the answers."""

    def in_window(self, number: int | None = None) -> float:
        """The share of answers, or of the answers with this number from 0, whose true chance was 60% to 85%."""
        steps = [step for path in self.paths for step in (path if number is None else path[number : number + 1])]
        return sum(LOW <= step.chance <= HIGH for step in steps) / len(steps)

    @property
    def right(self) -> float:
        """The share of right answers."""
        steps = [step for path in self.paths for step in path]
        return sum(step.correct for step in steps) / len(steps)

    @property
    def failing_runs(self) -> float:
        """Runs of three or more wrong answers, a learner."""
        runs = [
            list(run) for path in self.paths for wrong, run in groupby(path, lambda step: not step.correct) if wrong
        ]
        return sum(len(run) >= FAILURES for run in runs) / len(self.paths)

    def bias(self, number: int = -1) -> float:
        """Mean error of ability after an answer, the last if not told otherwise, in logits."""
        return sum(path[number].estimated - path[number].true for path in self.paths) / len(self.paths)

    def rmse(self, number: int = -1) -> float:
        """Root mean square of that error."""
        squares = [(path[number].estimated - path[number].true) ** 2 for path in self.paths]
        return sqrt(sum(squares) / len(squares))

    def to_json(self) -> dict[str, str | float]:
        """The figures."""
        return {
            "name": self.name,
            "in_window": round(self.in_window(), 4),
            "failing_runs": round(self.failing_runs, 3),
            "bias": round(self.bias(), 3),
            "rmse": round(self.rmse(), 3),
            "right": round(self.right, 4),
        }


def simulate(size: Size, kind: type[Policy]) -> Outcome:
    """All learners of a school under one policy."""
    school, policy = School(size=size), kind(size.questions)
    draw = Random(f"{size.seed} {policy.name}")
    unseen = {learner.name: list(school.items) for learner in school.learners}
    paths: dict[str, list[Step]] = {learner.name: [] for learner in school.learners}
    for learner, day in _days(school, draw):
        learner.rest(until=day)
        for _ in range(min(size.a_day, size.answers - len(paths[learner.name]))):
            paths[learner.name].append(_answer(school, policy, learner, unseen[learner.name], draw))
    return Outcome(name=policy.name, paths=list(paths.values()))


def _days(school: School, draw: Random) -> list[tuple[Learner, float]]:
    """Who practises when, in days since the beginning, the first first."""
    days = []
    for learner in school.learners:
        day = draw.uniform(0, school.size.term)
        for _ in range(ceil(school.size.answers / school.size.a_day)):
            days.append((learner, day))
            day += 0.5 + draw.expovariate(1 / 2.5)
    return sorted(days, key=lambda one: one[1])


def _answer(school: School, policy: Policy, learner: Learner, unseen: list[str], draw: Random) -> Step:
    offered = draw.sample(unseen, min(school.size.offered, len(unseen)))
    chosen = policy.choose(learner.name, [school.items[id].candidate for id in offered], draw, learner.at)
    unseen.remove(chosen.id)
    item = school.items[chosen.id]
    chance = learner.chance(item)
    correct = draw.random() < chance
    policy.learn(learner.name, chosen, correct, learner.at)
    learner.practise(item, seconds=draw.uniform(20, 90))
    return Step(chance=chance, correct=correct, estimated=policy.ability(learner.name, learner.at), true=learner.level)
