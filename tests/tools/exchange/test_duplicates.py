"""What is the same question, and what only looks like it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.questions import Question
from tests.homes import bundled_questions
from tools.exchange.duplicates import duplicates


def made(id: str, stem: str, key: Any, **fields: Any) -> Question:
    return Question.model_validate({"id": id, "subject": "s", "kind": "numeric", "stem": stem, "key": key} | fields)


def choice(id: str, stem: str, right: str, *wrong: str) -> Question:
    options = [{"id": f"o{n}", "text": text} for n, text in enumerate((right, *wrong), 1)]
    return made(id, stem, "o1", kind="single_choice", options=options)


OTHERS = [
    made(f"other-{n}", f"A farmer sells {n} melons for {3 * n} coins. How many coins is one melon?", 3, family="melons")
    for n in range(2, 40)
]
TRAIN = "A train travels 120 km in 2 hours. What is its average speed in km/h?"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (made("a", TRAIN, 60), made("b", "What is the average speed of a train that covers 120 km in two hours?", 60)),
        (made("a", TRAIN, 60), choice("b", TRAIN, "60", "240", "118")),
        (
            choice("a", "Which organelle makes most of a cell's energy?", "mitochondrion", "nucleus", "ribosome"),
            choice("b", "Which organelle makes most of the energy of a cell?", "Mitochondrion", "ribosome", "nucleus"),
        ),
        (
            made("a", "Solve $q-\\frac{1}{2}=\\frac{5}{6}$", "q=4/3", kind="algebraic"),
            made("b", "Solve the equation $q - \\frac{1}{2} = \\frac{5}{6}$.", "4/3", kind="algebraic"),
        ),
    ],
    ids=["other words", "other kind", "options in another order", "a key with its unknown"],
)
def test_the_same_question_is_found(one: Question, other: Question) -> None:
    [pair] = duplicates([*OTHERS, one, other])
    assert pair.ids == ("a", "b")
    assert pair.same_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (made("a", TRAIN, 60), made("b", TRAIN.replace("120", "150"), 75)),
        (made("a", TRAIN, 60), made("b", TRAIN.replace("120", "2").replace("in 2", "in 120"), 1 / 60)),
        (
            made("a", "Find the derivative of $\\sin(3x)$ at 0.", 3),
            made("b", "Find the derivative of $\\tan(3x)$ at 0.", 3),
        ),
        (made("a", TRAIN, 60, family="f"), made("b", TRAIN, 60, family="f")),
        (
            made("a", "How does supply create its own demand?", "workers earn", kind="short_text"),
            made("b", "How does demand create its own supply?", "prices rise", kind="short_text"),
        ),
    ],
    ids=["other numbers", "numbers that change places", "another function", "one family", "another order of words"],
)
def test_another_question_is_none(one: Question, other: Question) -> None:
    assert duplicates([*OTHERS, one, other]) == []


def test_the_same_question_with_another_key_is_told() -> None:
    [pair] = duplicates([*OTHERS, made("a", TRAIN, 60), made("b", TRAIN, 240)])
    assert not pair.same_key


def test_the_bundled_bank_has_none() -> None:
    assert duplicates(bundled_questions()) == []


@given(st.lists(st.text(min_size=1), max_size=6))
def test_any_text_is_compared(stems: list[str]) -> None:
    asked = [made(str(n), stem, 1) for n, stem in enumerate(stems)]
    assert all(0 <= pair.text <= 1 for pair in duplicates(asked))
