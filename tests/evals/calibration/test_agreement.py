"""Kappas against a library's, on judges that know too little, and shares that are corrected."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score

from evals.calibration.agreement import agreement
from evals.calibration.corrected import corrected_mean

GRADES = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), min_size=12, max_size=60)


@given(GRADES)
def test_kappas_are_those_of_the_library(pairs: list[tuple[int, int]]) -> None:
    labels, verdicts = ([*grades, 0, 1, 2] for grades in zip(*pairs, strict=True))
    one = [""] * len(labels)
    found = agreement(labels, verdicts, one, [str(place % 5) for place in range(len(labels))], 3)
    above = [[grade > 0 for grade in grades] for grades in (labels, verdicts)]
    assert found.raw.value == pytest.approx(cohen_kappa_score(labels, verdicts))
    assert found.quadratic.value == pytest.approx(cohen_kappa_score(labels, verdicts, weights="quadratic"))
    assert found.lenient.value == pytest.approx(cohen_kappa_score(*above))
    assert found.within.value == pytest.approx(found.raw.value)
    assert found.raw.low <= found.raw.high


def test_to_know_the_tutor_is_worth_nothing_within_tutors() -> None:
    chance = np.random.default_rng(4)
    tutors = ["good", "bad"] * 200
    labels = [int(chance.random() < (0.9 if tutor == "good" else 0.1)) for tutor in tutors]
    by_name = [int(tutor == "good") for tutor in tutors]
    found = agreement(labels, by_name, tutors, [str(place // 8) for place in range(400)], 2)
    assert found.raw.low > 0.6
    assert found.within.value == 0


def test_a_judge_that_always_says_yes_knows_nothing() -> None:
    labels = [1, 1, 0] * 20
    found = agreement(labels, [1] * 60, ["one"] * 60, [str(place // 6) for place in range(60)], 2)
    assert found.raw.value == found.raw.low == found.raw.high == 0


def test_problems_are_drawn_whole() -> None:
    """Replies to one problem that are all alike tell as much as one."""
    labels, verdicts = [0, 1] * 8, [0, 1] * 6 + [1, 0] * 2
    alone = agreement(labels, verdicts, ["one"] * 16, [str(place) for place in range(16)], 2)
    together = agreement(labels * 5, verdicts * 5, ["one"] * 80, [str(place) for place in range(16)] * 5, 2)
    assert together.raw.value == pytest.approx(alone.raw.value)
    assert together.raw.high - together.raw.low == pytest.approx(alone.raw.high - alone.raw.low, abs=0.05)


def test_a_corrected_share_holds_though_the_judge_is_wrong() -> None:
    """A judge that calls every third good reply bad: by its own count the share is far off."""
    chance = np.random.default_rng(7)
    held, width = 0, []
    for _ in range(200):
        truth = (chance.random(600) < 0.6).astype(float)
        judged = truth * (chance.random(600) < 2 / 3)
        found = corrected_mean(truth[:100].tolist(), judged[:100].tolist(), judged[100:].tolist())
        held += found.low <= 0.6 <= found.high
        width.append(found.high - found.low)
        assert abs(judged.mean() - 0.6) > 0.1
    assert 180 <= held < 200
    labels_alone = 2 * 1.96 * (0.6 * 0.4 / 100) ** 0.5
    assert np.mean(width) < 0.85 * labels_alone


def test_a_judge_that_knows_nothing_does_no_harm() -> None:
    labels = [1.0, 0.0, 1.0, 1.0] * 10
    found = corrected_mean(labels, [1.0] * 40, [1.0] * 500)
    assert found.value == 0.75
    assert corrected_mean(labels, [1.0, 0.0] * 20, []).value == 0.75
    with pytest.raises(ValueError, match="at least two"):
        corrected_mean([1.0], [1.0], [])
