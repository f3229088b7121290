"""How questions behave: their difficulty from all answers at once, and what looks wrong with them. Pure.

A student of ability a answers a question of difficulty b right with probability g + (1 - g)·σ(a - b), where g is the
chance of a blind guess (Rasch 1960 with a guess floor). Abilities are normal around 0, difficulties around what was
thought of each question before. Both are found by turns, each by Newton steps with Fisher's information,
until they settle. Only first, unaided answers are given.

Each flag is a test that a sound question fails in about one of a thousand cases, so that a bank of some hundreds of
questions is not full of false alarms; questions with few answers get no flags.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import comb, sqrt
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flag = Literal["key", "discrimination", "variant"]

ABILITY = 1.0
"""Variance of abilities, in squared logits."""
DIFFICULTY = 1.0
"""Variance of a question's difficulty around what was thought of it."""
SWEEPS = 30
SETTLED = 1e-4
ENOUGH = 30
"""Answers before a question may be said not to discriminate."""
FEW_STRONG = 8
"""Strong students who must have answered before a key is doubted."""
STRONG = 1 / 3
"""The part of a question's students that counts as strong."""
RARE = 0.001
"""How likely a sound question is flagged."""
DEVIATIONS = 3.1
"""The same in standard deviations, one-sided."""
WEAK = 0.12
"""A correlation of right answers with ability under which a question may be said not to discriminate."""
APART = 1.0
"""Logits by which a variant must differ from the rest of its family to be told of."""
VARIANT = 15
"""Answers before a variant is compared."""


class Answered(NamedTuple):
    """A first, unaided answer."""

    student: str
    question: str
    right: bool
    choice: str
    """What was chosen or written, in a form in which equal answers are equal."""


@dataclass(frozen=True, kw_only=True)
class Item:
    """What is known of a question beforehand."""

    id: str
    family: str
    prior: float
    """Its difficulty, as it was thought to be, in logits."""
    guess: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Suspicion:
    """Something that looks wrong."""

    flag: Flag
    choice: str = ""
    """key: what strong students answer instead."""
    strong: int = 0
    """key: how many of them."""
    strong_right: int = 0
    """key: how many of them give the key."""
    by: float = 0.0
    """variant: logits by which it is harder than the rest of its family."""


@dataclass(frozen=True, kw_only=True)
class Calibrated:
    """A question after its answers."""

    id: str
    family: str
    answers: int
    right: float
    """Share of right answers."""
    prior: float
    difficulty: float
    """In logits: the ability, compared with the average student's, at which half know it."""
    uncertainty: float
    """Standard deviation of that."""
    discrimination: float | None
    """Correlation of right answers with the ability shown elsewhere; None where nothing can be said."""
    flags: tuple[Suspicion, ...] = ()


def calibrate(answers: Sequence[Answered], items: Mapping[str, Item]) -> list[Calibrated]:
    """The questions that have answers, in the order of `items`; answers to others are left out."""
    answers = [answer for answer in answers if answer.question in items]
    if not answers:
        return []
    fit = _Fit(answers, items)
    return _compare_variants([fit.item(place) for place in range(len(fit.items))])


class _Fit:
    """Abilities and difficulties that fit the answers."""

    def __init__(self, answers: Sequence[Answered], items: Mapping[str, Item]) -> None:
        asked = {answer.question for answer in answers}
        self.items = [item for item in items.values() if item.id in asked]
        places = {item.id: place for place, item in enumerate(self.items)}
        students = {name: place for place, name in enumerate(dict.fromkeys(answer.student for answer in answers))}
        self._answers = answers
        self._of = np.array([places[answer.question] for answer in answers])
        self._by = np.array([students[answer.student] for answer in answers])
        self._right = np.array([answer.right for answer in answers], dtype=np.float64)
        self._guess = np.array([item.guess for item in self.items])[self._of]
        self._prior = np.array([item.prior for item in self.items])
        self._ability, self._difficulty = np.zeros(len(students)), self._prior.copy()
        self._settle(len(students))
        self._rows: list[NDArray[np.intp]] = np.split(
            np.argsort(self._of, kind="stable"), np.cumsum(np.bincount(self._of))[:-1]
        )

    def _settle(self, students: int) -> None:
        for _ in range(SWEEPS):
            pull, known = self._slopes()
            ability_sum = np.bincount(self._by, pull, students) - self._ability / ABILITY
            ability_step = ability_sum / (np.bincount(self._by, known, students) + 1 / ABILITY)
            self._ability += np.clip(ability_step, -1, 1)
            pull, known = self._slopes()
            count = len(self._prior)
            sums = -np.bincount(self._of, pull, count) - (self._difficulty - self._prior) / DIFFICULTY
            information = np.bincount(self._of, known, count) + 1 / DIFFICULTY
            step = np.clip(sums / information, -1, 1)
            self._difficulty += step
            if max(np.abs(step).max(), np.abs(ability_step).max()) < SETTLED:
                break
        _, known = self._slopes()
        self._information = np.bincount(self._of, known, len(self._prior)) + 1 / DIFFICULTY
        self._rest = self._without_each(students)

    def _slopes(self) -> tuple[Floats, Floats]:
        """For each answer the slope of its log-likelihood in ability minus difficulty, and its information."""
        known = 1 / (1 + np.exp(self._difficulty[self._of] - self._ability[self._by]))
        expected = self._guess + (1 - self._guess) * known
        share = known / expected
        return share * (self._right - expected), share * (1 - self._guess) * known * (1 - known)

    def _without_each(self, students: int) -> Floats:
        """For each answer its student's ability as all the other answers show it: a Newton step without it."""
        pull, known = self._slopes()
        information = (np.bincount(self._by, known, students) + 1 / ABILITY)[self._by] - known
        rest: Floats = self._ability[self._by] - pull / information
        self._flatter = 1 / np.sqrt(1 + np.pi / (8 * information))  # what is not known of the ability: MacKay 1992
        return rest

    def item(self, place: int) -> Calibrated:
        """A question with what its own answers say against it."""
        rows, item = self._rows[place], self.items[place]
        right, ability = self._right[rows], self._rest[rows]
        varied = len(rows) > 2 and right.std() > 0 and ability.std() > 1e-9
        discrimination = float(np.corrcoef(right, ability)[0, 1]) if varied else None
        return Calibrated(
            id=item.id,
            family=item.family or item.id,
            answers=len(rows),
            right=float(right.mean()),
            prior=item.prior,
            difficulty=float(self._difficulty[place]),
            uncertainty=float(1 / sqrt(self._information[place])),
            discrimination=discrimination,
            flags=self._doubted_key(rows) or self._flat(rows, place, discrimination),
        )

    def _doubted_key(self, rows: NDArray[np.intp]) -> tuple[Suspicion, ...]:
        """Whether strong students give one other answer more often than the key, beyond chance."""
        strong = rows[np.argsort(-self._rest[rows], kind="stable")][: max(1, round(len(rows) * STRONG))]
        if len(strong) < FEW_STRONG:
            return ()
        given = [self._answers[row] for row in strong]
        right = sum(answer.right for answer in given)
        others = Counter(answer.choice for answer in given if not answer.right)
        choice, count = max(others.items(), key=lambda pair: (pair[1], pair[0]), default=("", 0))
        chance = sum(comb(count + right, n) for n in range(count, count + right + 1)) / 2 ** (count + right)
        if count <= right or chance > RARE:
            return ()
        return (Suspicion(flag="key", choice=choice, strong=count, strong_right=right),)

    def _flat(self, rows: NDArray[np.intp], place: int, discrimination: float | None) -> tuple[Suspicion, ...]:
        """Whether right answers rise with ability far less than the model expects: a score test of the slope."""
        if discrimination is None or len(rows) < ENOUGH or discrimination > WEAK:
            return ()
        ability, guess = self._rest[rows], self._guess[rows]
        logit = (ability - self._difficulty[place]) * self._flatter[rows]
        expected = guess + (1 - guess) / (1 + np.exp(-logit))
        centred = ability - ability.mean()
        score = float(centred @ (self._right[rows] - expected))
        deviation = sqrt(float((centred**2) @ (expected * (1 - expected))))
        return (Suspicion(flag="discrimination"),) if score < -DEVIATIONS * deviation else ()


def _compare_variants(items: Sequence[Calibrated]) -> list[Calibrated]:
    """Flag variants that are harder or easier than the rest of their family by far."""
    families: dict[str, list[Calibrated]] = {}
    for item in items:
        if item.answers >= VARIANT and not any(each.flag == "key" for each in item.flags):
            families.setdefault(item.family, []).append(item)
    flags: dict[str, Suspicion] = {}
    for family in families.values():
        for item in family:
            others = [_alone(other) for other in family if other is not item]
            if not others:
                continue
            weight = sum(1 / variance for _, variance in others)
            mean = sum(value / variance for value, variance in others) / weight
            value, variance = _alone(item)
            by = value - mean
            if abs(by) > APART and abs(by) > DEVIATIONS * sqrt(variance + 1 / weight):
                flags[item.id] = Suspicion(flag="variant", by=by)
    return [replace(item, flags=(*item.flags, flags[item.id])) if item.id in flags else item for item in items]


def _alone(item: Calibrated) -> tuple[float, float]:
    """Difficulty and its variance by the answers alone, without what was thought before."""
    information = 1 / item.uncertainty**2
    data = max(information - 1 / DIFFICULTY, 1e-6)
    return (item.difficulty * information - item.prior / DIFFICULTY) / data, 1 / data
