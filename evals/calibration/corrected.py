"""A share that a judge gives, corrected by replies that people labelled as well."""

import math
from collections.abc import Sequence
from statistics import NormalDist

import numpy as np

from evals.calibration.agreement import Interval


def corrected_mean(labels: Sequence[float], judged: Sequence[float], further: Sequence[float]) -> Interval:
    """The mean label of all replies, with 95 % intervals that hold however wrong the judge is.

    `labels` and `judged`: of the same replies, at least two; `further`: the judge's verdicts on replies without labels,
    which may be none: then it is the mean of the labels. Prediction-powered inference: Angelopoulos, Bates, Fannjiang,
    Jordan, Zrnic 2023, Science 382, 669; the judge's weight as in PPI++ (Angelopoulos, Duchi, Zrnic 2023), so that a
    judge who knows nothing does no harm. Shares stay within 0 and 1 where labels do.
    """
    truth, near, far = (np.asarray(values, dtype=float) for values in (labels, judged, further))
    if len(truth) < 2 or len(truth) != len(near):
        raise ValueError("at least two labels, and as many verdicts")
    return _corrected(truth, near, far, weight=_weight(truth, near, far))


def transferred_mean(labels: Sequence[float], judged: Sequence[float], further: Sequence[float]) -> Interval:
    """The mean label of `further` replies alone, which are a tutor's without any labels; at least one of them.

    `labels` and `judged` are of other tutors' replies: what the judge errs there by is taken off here, so that the
    interval holds as far as the judge errs alike on both. The judge's weight is 1, as the labels tell nothing else of
    the new tutor. See `corrected_mean`.
    """
    truth, near, far = (np.asarray(values, dtype=float) for values in (labels, judged, further))
    if len(truth) < 2 or len(truth) != len(near) or not len(far):
        raise ValueError("at least two labels, as many verdicts, and a further one")
    return _corrected(truth, near, far, weight=1.0)


def _corrected(truth: np.ndarray, near: np.ndarray, far: np.ndarray, *, weight: float) -> Interval:
    value = float(truth.mean() + (weight * (far.mean() - near.mean()) if len(far) else 0.0))
    variance = float((truth - weight * near).var(ddof=1)) / len(truth)
    if len(far) > 1:
        variance += weight**2 * float(far.var(ddof=1)) / len(far)
    reach = NormalDist().inv_cdf(0.975) * math.sqrt(variance)
    low, high = min(0.0, float(truth.min())), max(1.0, float(truth.max()))
    return Interval(value=min(max(value, low), high), low=max(value - reach, low), high=min(value + reach, high))


def _weight(truth: np.ndarray, near: np.ndarray, far: np.ndarray) -> float:
    """How much the judge counts, from 0 to 1: what makes the interval shortest."""
    spread = float(np.concatenate([near, far]).var())
    if len(far) < 2 or spread == 0:
        return 0.0
    together = float(np.cov(truth, near)[0, 1])
    return min(1.0, max(0.0, together / (spread * (1 + len(truth) / len(far)))))
