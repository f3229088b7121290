"""What questions are worth, where a paper prints it: in headings, in a column, before parts."""

import pytest

from tests.tools.ingestion.segment.typed import questions


@pytest.mark.parametrize(
    ("heading", "marks"),
    [
        ("Part B: Short answers (3 marks each)", 3),
        ("Section B. Each question carries 2 marks.", 2),
        ("Teil B (4 Punkte je Aufgabe)", 4),
        ("Parte B (0,5 puntos cada una)", 0.5),
        ("二、填空题（每小题5分，共15分）", 5),
        ("Parte B. Cada pregunta vale 0,25 puntos.", 0.25),
        ("Parte B. Cada error resta 0,25 puntos.", None),
        ("Section B (12 marks)", None),
    ],
)
def test_a_heading_says_what_each_of_its_questions_is_worth(heading: str, marks: float | None) -> None:
    found = questions(
        f"**{heading}**\n\n1. What is rust?\n\n2. Why does iron rust?\n\n3. Where does it rust? (7 marks)"
    )
    assert [one.marks for one in found] == [marks, marks, 7]


def test_marks_in_a_column_of_their_own() -> None:
    found = questions(
        """
        1. Why do we put paint on the iron of a bridge that          2
           stands in the sea?
        2. Which is a metal?                                         1
           (a) iron
           (b) coal
        3. State Ohm's law.                                          3
        """
    )
    assert [(one.marks, one.stem) for one in found] == [
        (2, "Why do we put paint on the iron of a bridge that stands in the sea?"),
        (1, "Which is a metal?"),
        (3, "State Ohm's law."),
    ]


def test_a_number_far_right_in_one_question_is_none_of_its_marks() -> None:
    found = questions("1. What is rust?\n\n2. Add these:\n   Ann          12\n   Ben          30\n\n3. What is iron?")
    assert [one.marks for one in found] == [None] * 3
    assert "12" in found[1].stem


def test_parts_are_not_added_to_the_whole() -> None:
    found = questions(
        """
        1. (12 points) Insert the keys into a tree.
           (a) (8 points) Draw the tree.
           (b) (4 points) What is its height?
        2. Look at the tree.
           (a) (3 points) Draw it.
           (b) (2 points) What is its height?
        """
    )
    assert [one.marks for one in found] == [12, 5]


def test_orders_in_one_paragraph_are_parts() -> None:
    found = questions(
        """
        1. What is rust?
        2. (a) State the law. (b) Derive the resistance of two resistors
           in a row. (c) Find the current through a lamp.
        3. Why does iron rust?
        """
    )
    assert [(len(one.options), "parts" in one.flags) for one in found] == [(0, False), (0, True), (0, False)]
