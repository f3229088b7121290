"""How far a judge agrees with people, beyond chance, with intervals that know which replies belong together."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
DRAWS = 1000
"""Of the bootstrap."""
SEED = 9
COVERED = 95.0
"""Percent of the draws that an interval covers."""


@dataclass(frozen=True, kw_only=True)
class Interval:
    """A figure and where it lies."""

    value: float
    low: float
    high: float

    def to_json(self) -> dict[str, float]:
        """Rounded to three places."""
        return {name: round(value, 3) for name, value in asdict(self).items()}


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """Kappas (Cohen 1960, 1968): 1 is full agreement, 0 what chance gives; all over the same verdicts."""

    count: int
    raw: Interval
    """Each grade counts alone."""
    quadratic: Interval
    """Grades that lie apart cost the square of their distance."""
    lenient: Interval
    """All grades above the least are one."""
    within: Interval
    """Raw, with chance reckoned for each tutor alone: to know the tutor is worth nothing here."""


def agreement(
    labels: Sequence[int], verdicts: Sequence[int], tutors: Sequence[str], problems: Sequence[str], levels: int
) -> Agreement:
    """Of verdicts with labels, both from 0 to `levels` - 1; at least one of each. Problems are drawn anew, whole."""
    tables = _tables(labels, verdicts, tutors, problems, levels)
    chance = np.random.default_rng(SEED)
    draws = chance.multinomial(len(tables), np.full(len(tables), 1 / len(tables)), size=DRAWS)
    drawn = np.vstack([np.ones(len(tables)), draws]) @ tables.reshape(len(tables), -1)
    by_tutor = drawn.reshape(-1, *tables.shape[1:])
    pooled = by_tutor.sum(axis=1, keepdims=True)
    alike, distance = np.eye(levels), np.subtract.outer(np.arange(levels), np.arange(levels))
    above = np.arange(levels) > 0
    return Agreement(
        count=len(labels),
        raw=_interval(_kappas(pooled, alike)),
        quadratic=_interval(_kappas(pooled, 1 - (distance / max(1, levels - 1)) ** 2)),
        lenient=_interval(_kappas(pooled, np.equal.outer(above, above).astype(float))),
        within=_interval(_kappas(by_tutor, alike)),
    )


def _tables(
    labels: Sequence[int], verdicts: Sequence[int], tutors: Sequence[str], problems: Sequence[str], levels: int
) -> Floats:
    """How often each label met each verdict: problems, tutors, labels, verdicts."""
    _, problem = np.unique(problems, return_inverse=True)
    _, tutor = np.unique(tutors, return_inverse=True)
    tables = np.zeros((problem.max() + 1, tutor.max() + 1, levels, levels))
    np.add.at(tables, (problem, tutor, np.asarray(labels), np.asarray(verdicts)), 1)
    return tables


def _kappas(tables: Floats, weights: Floats) -> Floats:
    """A kappa for each draw; where tutors are told apart, each brings its own chance (Barlow, Lai, Azen 1991)."""
    counts = tables.sum(axis=(2, 3))
    safe = np.maximum(counts, 1)
    observed = (tables * weights).sum(axis=(2, 3))
    expected = np.einsum("dti,ij,dtj->dt", tables.sum(axis=3), weights, tables.sum(axis=2)) / safe
    over = (counts - expected).sum(axis=1)
    return np.where(over > 0, (observed - expected).sum(axis=1) / np.where(over > 0, over, 1), 0.0)


def _interval(kappas: Floats) -> Interval:
    """The figure of the data, which comes first, and the middle of the draws."""
    tail = (100 - COVERED) / 2
    low, high = np.percentile(kappas[1:], [tail, 100 - tail])
    return Interval(value=float(kappas[0]), low=float(low), high=float(high))
