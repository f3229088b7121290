"""What a person may write to mark an answer, and what marks come to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.questions import Question, RubricPoint
from tools.practice.marking import model_verdict, own_verdict, read_marks, score


@pytest.mark.parametrize(
    ("said", "points", "marks"),
    [
        ("all", 3, (1, 1, 1)),
        ("All of it!", 2, (1, 1)),
        ("I had both", 2, (1, 1)),
        ("yes", 1, (1,)),
        ("none", 3, (0, 0, 0)),
        ("nope", 2, (0, 0)),
        ("i had none of them", 2, (0, 0)),
        ("1 and 3", 3, (1, 0, 1)),
        ("1,2", 3, (1, 1, 0)),
        ("only the first one", 3, (1, 0, 0)),
        ("I think I got the second point", 2, (0, 1)),
        ("the first two", 3, (1, 1, 0)),
        ("points 2 & 3", 3, (0, 1, 1)),
        ("half of it", 1, (0.5,)),
        ("4", 3, None),
        ("not the first", 2, None),
        ("all but 2", 3, None),
        ("half", 3, None),
        ("It rises by 3 liters per minute.", 3, None),
        ("", 2, None),
    ],
)
def test_marks_are_read(said: str, points: int, marks: tuple[float, ...] | None) -> None:
    assert read_marks(said, points) == marks


@given(st.text(), st.integers(1, 6))
def test_any_text_gives_marks_in_range_or_none(said: str, points: int) -> None:
    marks = read_marks(said, points)
    assert marks is None or (len(marks) == points and all(0 <= mark <= 1 for mark in marks))


RUBRIC = (RubricPoint(text="names osmosis", points=2), RubricPoint(text="names the membrane"))
ASKED = Question(id="q", subject="biology", kind="free_text", stem="Why?", key="Osmosis.", rubric=RUBRIC)


def test_points_weigh_what_they_are_worth() -> None:
    assert score(RUBRIC, (1, 0)) == pytest.approx(2 / 3)
    assert own_verdict(ASKED, (1, 1), "en").result == "correct"
    assert own_verdict(ASKED, (0, 1), "en").result == "partial"
    assert own_verdict(ASKED, (0, 0), "en").result == "incorrect"


def test_a_model_s_verdict_names_what_is_there_and_not_what_is_missing() -> None:
    feedback = model_verdict(ASKED, (0, 1), "en").feedback
    assert "names the membrane" in feedback
    assert "one point" in feedback
    assert "osmosis" not in feedback
    plain = ASKED.model_copy(update={"rubric": ()})
    assert "Osmosis" not in model_verdict(plain, (0,), "en").feedback
