"""Figures with intervals, beside the accepted run, and the gates: what was better before, and surely so, is red."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from evals.calibration.agreement import COVERED, DRAWS, SEED, Floats, Interval
from evals.tutoring.measures import MEASURES, Measure
from evals.tutoring.runs import Run

MARGIN = 0.02
"""How much worse a share may be: red where the whole interval of its change lies beyond."""

LEAST = 8
"""Scenarios from which a change is told: of one alone each draw is the same, and everything would be sure."""


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One measure of one run."""

    measure: Measure
    value: Interval
    count: int
    """Of replies, answers, steps or scenarios."""
    change: Interval | None
    """Since the accepted run, over the scenarios of both; above 0 is better. None where there is nothing to compare."""

    @property
    def red(self) -> bool:
        """Whether its gate is shut."""
        if self.measure.gate == "any":
            return self.value.value > 0
        return self.measure.gate == "worse" and self.change is not None and self.change.high < -MARGIN

    def to_json(self) -> dict[str, object]:
        """As it is printed."""
        return {
            "measure": self.measure.name,
            "count": self.count,
            **self.value.to_json(),
            "better": self.measure.better,
            "change": self.change.to_json() if self.change else None,
            "gate": self.measure.gate,
            "red": self.red,
        }


def figures(run: Run, before: Run | None) -> list[Figure]:
    """All measures that arose in a run; `before`: the accepted one."""
    found = []
    for measure in MEASURES:
        now = _pairs(run, measure, sorted(run.counts))
        if now[:, 1].sum():
            value = _intervals(_drawn(now))
            count = int(now[:, 1].sum())
            found.append(Figure(measure=measure, value=value, count=count, change=_change(run, before, measure)))
    return found


def _change(run: Run, before: Run | None, measure: Measure) -> Interval | None:
    both = sorted(set(run.counts) & set(before.counts)) if before else []
    if before is None or not both:
        return None
    now, then = _pairs(run, measure, both), _pairs(before, measure, both)
    if min(np.count_nonzero(now[:, 1]), np.count_nonzero(then[:, 1])) < LEAST:
        return None
    better = 1 if measure.better == "more" else -1
    return _intervals(better * (_drawn(now) - _drawn(then)))


def _pairs(run: Run, measure: Measure, names: Sequence[str]) -> Floats:
    """Sum and count of a measure in each scenario."""
    return np.array([run.counts[name].get(measure.name, (0.0, 0)) for name in names], dtype=float).reshape(-1, 2)


def _drawn(pairs: Floats) -> Floats:
    """The share (or mean) of all, then of each draw of as many scenarios; the same draws for equally many."""
    chance = np.random.default_rng(SEED)
    draws = chance.multinomial(len(pairs), np.full(len(pairs), 1 / len(pairs)), size=DRAWS)
    sums, counts = (np.vstack([np.ones(len(pairs)), draws]) @ pairs).T
    return np.where(counts > 0, sums / np.where(counts > 0, counts, 1), np.nan)


def _intervals(drawn: Floats) -> Interval:
    tail = (100 - COVERED) / 2
    low, high = np.nanpercentile(drawn[1:], [tail, 100 - tail])
    return Interval(value=float(drawn[0]), low=float(low), high=float(high))
