"""Which question comes next: the interface, and a simple rule behind it.

The rule: the wanted difficulty goes up after a question solved at the first try without a hint, and down after one
that was not; a student's own word ("harder") shifts it. Among the candidates near it, those of a family or kind just
seen stand back.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from store import Candidate

START = -0.4
UP, DOWN = 0.35, 0.45
LOWEST, HIGHEST = -2.5, 2.5
SHIFT = 0.8
FAMILY_MEMORY = 6
FAMILY_COST, KIND_COST, CHANCE = 3.0, 0.25, 0.35


@dataclass(frozen=True, kw_only=True)
class Past:
    """A question this person has closed, oldest first in a record."""

    question_id: str
    family: str
    kind: str
    difficulty: float
    first_right: bool | None
    """None where it was put aside untried, which tells nothing of ability."""


@dataclass(frozen=True, kw_only=True)
class Record:
    """What selection knows of a person: the cards closed last, and the shift asked for in words."""

    past: Sequence[Past] = ()
    shift: float = 0.0
    """Logits added by "harder" and "easier"."""


class Selector(Protocol):
    """Chooses the next question."""

    def choose(self, candidates: Sequence[Candidate], record: Record, *, seed: str) -> Candidate | None:
        """The best of the candidates, None where there are none; the same for the same seed."""


class StepRule:
    """Up after a right answer, down after a wrong one."""

    def target(self, record: Record) -> float:
        """The difficulty wanted next, in logits."""
        wanted = START
        for past in record.past:
            if past.first_right is None:
                continue
            wanted += UP if past.first_right else -DOWN
            wanted = min(HIGHEST, max(LOWEST, wanted))
        return min(HIGHEST, max(LOWEST, wanted + record.shift))

    def choose(self, candidates: Sequence[Candidate], record: Record, *, seed: str) -> Candidate | None:
        """See Selector."""
        target = self.target(record)
        draw = random.Random(seed)
        families = [past.family for past in record.past[-FAMILY_MEMORY:]]
        kinds = [past.kind for past in record.past[-2:]]

        def cost(candidate: Candidate) -> float:
            return (
                abs(candidate.difficulty - target)
                + FAMILY_COST * (candidate.family in families)
                + KIND_COST * kinds.count(candidate.kind)
                + draw.uniform(0, CHANCE)
            )

        return min(candidates, key=cost, default=None)
