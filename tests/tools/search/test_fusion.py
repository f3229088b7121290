"""One ranking from two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.search.fusion import fuse, scaled

SCORES = st.dictionaries(st.sampled_from("abcdefgh"), st.floats(0.01, 50))


def test_scaled_by_least_and_greatest() -> None:
    assert scaled({"a": 2.0, "b": 4.0, "c": 3.0}) == {"a": 0.0, "b": 1.0, "c": 0.5}
    assert scaled({"a": 2.0, "b": 4.0}, least=0.0) == {"a": 0.5, "b": 1.0}
    assert scaled({"a": 3.0}) == {"a": 1.0}
    assert scaled({}) == {}


def test_fused_by_hand() -> None:
    got = fuse({"a": 4.0, "b": 2.0}, {"b": 0.7, "c": 0.5, "d": 0.3}, weight=0.7)
    assert got == pytest.approx({"a": 0.3, "b": 0.15 + 0.7, "c": 0.35, "d": 0.0})


def test_how_much_better_counts_and_not_only_which() -> None:
    near = fuse({"a": 10.0, "b": 9.9}, {"a": 0.2, "b": 0.3}, weight=0.5)
    assert near["b"] > near["a"]
    far = fuse({"a": 10.0, "b": 1.0}, {"a": 0.29, "b": 0.3, "c": 0.0}, weight=0.5)
    assert far["a"] > far["b"]


@given(SCORES, SCORES, st.floats(0, 1), st.sampled_from("abcdefgh"))
def test_what_is_named_outright_comes_first(
    keyword: dict[str, float], dense: dict[str, float], weight: float, named: str
) -> None:
    fused = fuse(keyword, dense, weight=weight, exact={named})
    assert set(fused) == set(keyword) | set(dense)
    assert all(0 <= score <= 1 + 1e-9 for id, score in fused.items() if id != named)
    assert fused.get(named, 2) >= 1


@given(SCORES)
def test_without_vectors_words_decide(keyword: dict[str, float]) -> None:
    fused = fuse(keyword, {}, weight=0.7)
    assert sorted(fused, key=lambda id: fused[id]) == sorted(keyword, key=lambda id: keyword[id])


def test_words_say_little_where_few_of_them_were_found() -> None:
    keyword, dense = {"a": 1.0}, {"b": 0.5, "c": 0.3}
    assert fuse(keyword, dense, weight=0.5)["a"] == 0.5
    assert fuse(keyword, dense, weight=0.5, whole=1.0)["a"] == 0.5
    assert fuse(keyword, dense, weight=0.5, whole=4.0) == {"a": 0.25, "b": 0.5, "c": 0.0}
    assert fuse({"a": 3.0}, {}, weight=0.5, whole=2.0) == {"a": 1.0}
    assert fuse({}, dense, weight=0.5, whole=2.0) == {"b": 0.5, "c": 0.0}
