"""Expected wrong answers: none that a grader would take for the key or for each other."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from store.bank.mistakes import Slip, expected
from store.bank.template import Draft, template
from tools.practice.grading.numeric import grade_numeric

NUMBERS = st.fractions(min_value=-500, max_value=500, max_denominator=40).filter(bool)


def test_slips_equal_to_the_key_or_an_earlier_one_are_left_out() -> None:
    slips: list[Slip] = [
        (4, "same-as-key", "a"),
        (7, "first", "b"),
        (7, "again", "c"),
        (Fraction(1, 3), "rounded", "d"),
    ]
    assert [(item.answer, item.misconception) for item in expected(4, *slips)] == [(7, "first"), (0.3333, "rounded")]


def test_a_number_that_another_one_rounds_to_is_left_out() -> None:
    wrong = expected(9, (Fraction(1, 5), "one", "a"), (Fraction(18, 100), "other", "b"))
    assert [item.answer for item in wrong] == [0.2]


@given(NUMBERS, st.lists(NUMBERS, min_size=1, max_size=4))
def test_each_slip_is_graded_wrong_and_heard_as_itself(key: Fraction, numbers: list[Fraction]) -> None:
    key = Fraction(round(key))  # keys are written out in full
    wrong = expected(key, *((number, f"slip-{place}", f"slip {place}") for place, number in enumerate(numbers)))

    def draft(n: int) -> Draft:
        return Draft(stem="?", key=int(key), hints=("a", "b", "c"), explanation=("e",), wrong=wrong)

    made = template("x.y", skill="x.z", kind="numeric", difficulty=0, reason="r", variants=1, n=(0,))(draft)
    question = next(made.questions())
    for item in wrong:
        verdict = grade_numeric(question, str(item.answer), "en")
        assert (verdict.result, verdict.misconception) == ("incorrect", item.misconception)
