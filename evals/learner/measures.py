"""How good probabilities are, against what came."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

BINS = 10


@dataclass(frozen=True, kw_only=True)
class Bin:
    """The answers whose probability lies in one tenth."""

    low: float
    high: float
    count: int
    predicted: float
    """Mean probability."""
    right: float
    """Share of right answers."""


@dataclass(frozen=True, kw_only=True)
class Scores:
    """Measures over some answers, None where there are none."""

    count: int
    auc: float | None
    """Area under the ROC curve, of ties half; None where all answers are right or all wrong."""
    rmse: float | None
    log_loss: float | None
    """In nats; probabilities count as at least 1e-15 from 0 and 1."""
    ece: float | None
    """Expected calibration error: mean distance between bins' mean probability and share of right answers."""

    def to_json(self) -> dict[str, float | int | None]:
        """Rounded to five places."""
        return rounded(asdict(self))


def scores(p: Floats, correct: Bools) -> Scores:
    """Of any number of answers."""
    if not len(p):
        return Scores(count=0, auc=None, rmse=None, log_loss=None, ece=None)
    safe = np.clip(p, 1e-15, 1 - 1e-15)
    bins = curve(p, correct)
    return Scores(
        count=len(p),
        auc=auc(p, correct),
        rmse=float(np.sqrt(np.mean((correct - p) ** 2))),
        log_loss=float(-np.mean(np.where(correct, np.log(safe), np.log1p(-safe)))),
        ece=sum(one.count * abs(one.predicted - one.right) for one in bins) / len(p),
    )


def rounded(values: Mapping[str, float | int | None]) -> dict[str, float | int | None]:
    """To five places, which is more than data of any size tell."""
    return {name: round(value, 5) if isinstance(value, float) else value for name, value in values.items()}


def curve(p: Floats, correct: Bools) -> list[Bin]:
    """The tenths that have answers, from low to high."""
    places = np.minimum((p * BINS).astype(int), BINS - 1)
    counts = np.bincount(places, minlength=BINS)
    predicted = np.bincount(places, weights=p, minlength=BINS)
    right = np.bincount(places, weights=correct, minlength=BINS)
    return [
        Bin(
            low=place / BINS,
            high=(place + 1) / BINS,
            count=int(counts[place]),
            predicted=float(predicted[place] / counts[place]),
            right=float(right[place] / counts[place]),
        )
        for place in range(BINS)
        if counts[place]
    ]


def auc(p: Floats, correct: Bools) -> float | None:
    """By the ranks of the right answers (Mann, Whitney 1947)."""
    right = int(correct.sum())
    wrong = len(correct) - right
    if not right or not wrong:
        return None
    _, places, counts = np.unique(p, return_inverse=True, return_counts=True)
    ranks = np.cumsum(counts) - (counts - 1) / 2
    return float((ranks[places][correct].sum() - right * (right + 1) / 2) / (right * wrong))
