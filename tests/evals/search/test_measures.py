"""The measures against figures worked out by hand, and against a second, plain counting."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.search.measures import ndcg, precision, ranked, recall, reciprocal_rank, summary

GRADES = {"a": 2, "b": 1, "c": 1, "z": 0}


def test_ndcg_by_hand() -> None:
    # found: b (1), x (0), a (2); ideal: a (2), b (1), c (1)
    got = 1 / math.log2(2) + 0 / math.log2(3) + 2 / math.log2(4)
    best = 2 / math.log2(2) + 1 / math.log2(3) + 1 / math.log2(4)
    assert ndcg(["b", "x", "a"], GRADES, 10) == pytest.approx(got / best)
    assert ndcg(["b", "x", "a"], GRADES, 2) == pytest.approx(1 / (2 + 1 / math.log2(3)))
    assert ndcg(["a", "b", "c"], GRADES, 10) == 1
    assert ndcg(["z"], GRADES, 10) == 0


def test_the_others_by_hand() -> None:
    found = ["x", "c", "z", "a", "y", "b"]
    assert recall(found, GRADES, 100) == 1
    assert recall(found, GRADES, 4) == pytest.approx(2 / 3)
    assert reciprocal_rank(found, GRADES, 10) == 0.5
    assert reciprocal_rank(found, GRADES, 1) == 0
    assert precision(found, GRADES, 5) == 0.4
    assert precision(["a"], GRADES, 5) == 0.2


def test_equal_scores_stand_as_trec_eval_sorts_them() -> None:
    assert ranked({"a": 1.0, "b": 2.0, "c": 1.0, "d": 1.0 + 1e-9}, 3) == [("b", 2.0), ("d", 1.0), ("c", 1.0)]


def test_means_are_in_percent() -> None:
    rankings = {"1": [("a", 1.0)], "2": [("x", 1.0)]}
    assert summary(rankings, {"1": {"a": 1}, "2": {"a": 1}}) == {
        "ndcg@10": 50.0,
        "recall@100": 50.0,
        "mrr@10": 50.0,
        "p@5": 10.0,
    }


@given(st.permutations("abcdefgh"), st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 3)), st.integers(1, 9))
def test_ndcg_is_one_only_for_an_ideal_order(found: list[str], grades: dict[str, int], depth: int) -> None:
    gains = [grades.get(id, 0) for id in found][:depth]
    ideal = sorted(grades.values(), reverse=True)[:depth]
    value = ndcg(found, grades, depth)
    assert 0 <= value <= 1 + 1e-12
    if any(ideal):
        assert (value > 1 - 1e-12) == (gains[: len(ideal)] == ideal)
