"""The measures, against another library's and by hand."""

import numpy as np
import pytest
from sklearn.metrics import log_loss, roc_auc_score

from evals.learner.measures import auc, curve, scores


def test_against_another_librarys() -> None:
    draw = np.random.default_rng(1)
    p = draw.random(2000).round(2).clip(0.01, 0.99)  # rounded, so that there are ties
    correct = draw.random(2000) < p
    found = scores(p, correct)
    assert found.auc == pytest.approx(roc_auc_score(correct, p))
    assert found.log_loss == pytest.approx(log_loss(correct, p))
    assert found.rmse == pytest.approx(float(np.sqrt(((correct - p) ** 2).mean())))
    assert found.ece is not None
    assert found.ece < 0.03


def test_calibration_by_hand() -> None:
    p, correct = np.array([0.0, 0.05, 0.9, 0.95, 1.0]), np.array([False, True, True, True, False])
    low, high = curve(p, correct)
    assert (low.low, low.count, low.predicted, low.right) == (0.0, 2, 0.025, 0.5)
    assert (high.high, high.count, high.predicted, high.right) == (1.0, 3, pytest.approx(0.95), pytest.approx(2 / 3))
    assert scores(p, correct).ece == pytest.approx((2 * 0.475 + 3 * (0.95 - 2 / 3)) / 5)


def test_where_nothing_can_be_told() -> None:
    assert auc(np.array([0.2, 0.4]), np.array([True, True])) is None
    empty = scores(np.array([]), np.array([], dtype=bool))
    assert (empty.count, empty.auc, empty.log_loss) == (0, None, None)
    assert curve(np.array([]), np.array([], dtype=bool)) == []
