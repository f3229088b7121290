"""Numbers as other languages write them."""

import pytest

from store.questions import Kind, Question
from tools.practice.grading.numeric import grade_numeric


def question(key: float) -> Question:
    return Question(
        id="q", family="f", subject="s", skills=("s.k",), kind=Kind.NUMERIC, stem="How much?", key=key, difficulty=0.0
    )


@pytest.mark.parametrize(
    ("key", "response", "locale", "result"),
    [
        (1.234, "1,234", "es", "correct"),
        (1.234, "1,234", "en", "incorrect"),
        (1234, "1.234", "es", "correct"),
        (1234, "1,234", "es", "correct"),  # as the question writes it
        (1.234, "1.234", "es", "correct"),
        (1.234, "1,235", "es", "incorrect"),
        (3.5, "3,5", "en", "correct"),
        (3.5, "٣٫٥", "ar", "correct"),
        (12, "१२", "hi", "correct"),
    ],
)
def test_a_comma_is_what_it_is_in_the_language(key: float, response: str, locale: str, result: str) -> None:
    assert grade_numeric(question(key), response, locale).result == result
