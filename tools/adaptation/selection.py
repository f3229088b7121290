"""Which question comes next: one that the student is likely, but not sure, to answer right.

The wanted chance is drawn anew each time: a fixed one lets the estimates of abilities and difficulties run away from
each other (Bolsinova 2025). Pure: candidates with what the model expects of them in, one of them out.
"""

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import exp, log
from typing import NamedTuple

from store import Candidate

CHANCE, SPREAD = 0.74, 0.07
"""The chance of success wanted, as a mean and its standard deviation.

Measured with 1,000 simulated learners in each of four schools (seeds 1 to 4): in all of them 65 to 67 % of the answers
have a true chance of 60 to 85 %; with 0.75 and 0.08 two schools were below 63 %.
"""
LEAST, MOST = 0.55, 0.92
KINDER = 0.85
"""The chance wanted after two failures in a row."""
SHIFT = 0.8
"""Logits that a question becomes harder or easier by on the student's word."""
FADES = 0.7
"""What is left of that at the next question."""
FORGOTTEN = 0.1
FAMILY_MEMORY = 4
"""Cards closed last whose families wait."""
KIND_COST = 0.04
"""How much farther from the wanted chance a question may be that is not of the kind seen last."""
FAMILY_COST = 0.05
"""The same for each time that its family was among the cards closed last: who skips on sees more of a subject."""
MISSING_COST = 0.03
"""The same for each skill that it rests on and that is not likely known, where all questions rest on such."""
TIE = 0.01
"""Chances that count as the same."""
NEARLY = 0.1
"""The part of a gain by which two that count as the same may differ."""
REVIEW_EVERY = 3


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

    @property
    def failing(self) -> bool:
        """Whether the last two answers that tell something were wrong."""
        told = [past.first_right for past in self.past if past.first_right is not None]
        return told[-2:] == [False, False]


class Prospect(NamedTuple):
    """A question that may come next."""

    candidate: Candidate
    chance: float
    """Of a right answer."""
    missing: int = 0
    """How many skills that it rests on are not likely to be known."""
    gain: float = 0.0
    """What its answer would tell of the student's ability: the part of the variance that it takes away."""


def faded(shift: float) -> float:
    """What is left of a shift when another question is shown."""
    return shift * FADES if abs(shift * FADES) >= FORGOTTEN else 0.0


def is_for_review(number: int) -> bool:
    """Whether the question of this number in a practice session may be a review: at most a third are."""
    return number % REVIEW_EVERY == 0


def wanted_chance(record: Record, draw: random.Random) -> float:
    """The chance of a right answer that the next question should have."""
    chance = min(MOST, max(LEAST, draw.gauss(CHANCE, SPREAD)))
    if record.failing:
        chance = KINDER
    return 1 / (1 + exp(record.shift - log(chance / (1 - chance))))


def choose(prospects: Sequence[Prospect], record: Record, *, seed: str) -> Candidate | None:
    """The one whose chance lies nearest to what is wanted; the same for the same seed; None where there are none.

    Skills whose prerequisites are likely known come first, a family just seen last, families seen before and a kind
    just seen a little later.
    """
    draw = random.Random(seed)
    wanted = wanted_chance(record, draw)
    kinds = [past.kind for past in record.past[-2:]]
    families = Counter(past.family for past in record.past)

    def cost(prospect: Prospect) -> float:
        away = abs(prospect.chance - wanted) + MISSING_COST * prospect.missing
        away += FAMILY_COST * families[prospect.candidate.family]
        return away + KIND_COST * kinds.count(prospect.candidate.kind) + draw.uniform(0, TIE)

    return _least(_open(prospects, record), cost)


def choose_telling(
    prospects: Sequence[Prospect], record: Record, asked: Sequence[str], *, seed: str
) -> Prospect | None:
    """The one whose answer tells most of the student, going through the skills: a skill asked already tells less.

    `asked`: the main skills of the questions so far.
    """
    draw = random.Random(seed)

    def cost(prospect: Prospect) -> float:
        again = asked.count(prospect.candidate.skills[0]) if prospect.candidate.skills else 0
        return -prospect.gain / (1 + again) * draw.uniform(1 - NEARLY, 1)

    fresh = _of_other_families(prospects, record)
    found = _least(fresh, cost)
    return next((prospect for prospect in fresh if prospect.candidate is found), None)


def _open(prospects: Sequence[Prospect], record: Record) -> Sequence[Prospect]:
    """Those that rest on no skill that is not known, of families not just seen; any skill where there are none."""
    fresh = _of_other_families(prospects, record)
    return [prospect for prospect in fresh if not prospect.missing] or fresh


def _of_other_families(prospects: Sequence[Prospect], record: Record) -> Sequence[Prospect]:
    """Those of the families that were not seen for longest: where all of some few were seen, none follows itself."""
    for memory in range(FAMILY_MEMORY, 0, -1):
        families = {past.family for past in record.past[-memory:]}
        if fresh := [prospect for prospect in prospects if prospect.candidate.family not in families]:
            return fresh
    return prospects


def _least(prospects: Sequence[Prospect], cost: Callable[[Prospect], float]) -> Candidate | None:
    """In the order of ids, so that the draw does not hang on the order in which a database gives them."""
    best = min(sorted(prospects, key=lambda prospect: prospect.candidate.id), key=cost, default=None)
    return None if best is None else best.candidate
