"""Two students who turn out to be one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.adaptation.model import DEFAULT, Belief, OwnState, StudentState, merged_own, merged_students
from tools.adaptation.model.state import CELLS

MEANS = st.floats(-5, 5)
OWN = st.builds(
    OwnState,
    ability=st.builds(Belief, MEANS, st.floats(0.001, DEFAULT.own)),
    history=st.integers(1, CELLS - 1),
    answers=st.integers(0, 500),
    last=st.none() | st.floats(0, 2e9),
)


def answered(outcomes: str) -> StudentState:
    """A student after some answers, as the core counts them."""
    state = StudentState.fresh(DEFAULT)
    for outcome in outcomes:
        state.right = DEFAULT.decay * state.right + (outcome == "1")
        state.answers = DEFAULT.decay * state.answers + 1
    return state


@given(OWN, OWN)
def test_a_merged_skill_is_as_sure_as_both_and_believed_between(one: OwnState, other: OwnState) -> None:
    merged = merged_own(DEFAULT, one, other)
    assert 0 < merged.ability.variance <= min(one.ability.variance, other.ability.variance) * (1 + 1e-9)
    assert merged.answers == one.answers + other.answers
    assert merged.last in (one.last, other.last)
    assert 1 <= merged.history < CELLS
    again = merged_own(DEFAULT, other, one)
    assert again.ability.mean == pytest.approx(merged.ability.mean)
    assert OwnState.from_flat(merged.to_flat()) == merged


@given(OWN)
def test_one_of_whom_nothing_is_known_changes_nothing(own: OwnState) -> None:
    merged = merged_own(DEFAULT, OwnState.fresh(DEFAULT), own)
    assert merged.ability.mean == pytest.approx(own.ability.mean)
    assert merged.ability.variance == pytest.approx(own.ability.variance)
    assert replace(merged, ability=own.ability) == own


@given(st.text("01", max_size=9), st.text("01", max_size=9))
def test_form_is_as_if_the_later_ones_answers_had_come_after(earlier: str, later: str) -> None:
    merged, whole = merged_students(DEFAULT, answered(earlier), answered(later)), answered(earlier + later)
    assert (merged.right, merged.answers) == pytest.approx((whole.right, whole.answers))


@pytest.mark.parametrize(
    ("earlier", "later", "merged"),
    [(0b1, 0b101, 0b101), (0b101, 0b1, 0b101), (0b10, 0b11, 0b101), (0b11010, 0b101, 0b11001), (0b1, 0b11111, 0b11111)],
)
def test_the_last_outcomes_are_the_later_ones(earlier: int, later: int, merged: int) -> None:
    parts = [OwnState(ability=Belief(0.0, DEFAULT.own), history=history) for history in (earlier, later)]
    assert merged_own(DEFAULT, *parts).history == merged
