"""The one door, and what a verdict says beside right and wrong."""

import subprocess
import sys

import pytest

from store.questions import Question
from tools.practice.grading import Grader
from tools.practice.grading.choices import grade_choices
from tools.practice.grading.numeric import grade_numeric
from tools.practice.grading.short_text import grade_free_text, grade_short_text

OPTIONS = [
    {"id": "o1", "text": "5", "misconception": "adds-only-once", "feedback": "Count both groups."},
    {"id": "o2", "text": "6"},
    {"id": "o3", "text": "8", "misconception": "adds-twos", "feedback": "Look at the sizes again."},
]


def question(kind, key, **fields):
    return Question.model_validate({"id": "q", "subject": "school", "kind": kind, "stem": "What?", "key": key} | fields)


@pytest.mark.parametrize(
    ("kind", "key", "fields", "right", "wrong", "unread"),
    [
        ("numeric", 12, {}, "twelve", "13", "idk"),
        ("short_text", "osmosis", {}, "Osmosis.", "diffusion", ""),
        ("single_choice", "o2", {"options": OPTIONS}, "its b", "c", "b or c"),
        ("multiple_choice", ["o1", "o2"], {"options": OPTIONS}, "a,b", "c", "z"),
        ("algebraic", "x+1", {}, "1 + x", "x-1", "x+*"),
    ],
)
async def test_the_door_grades_every_kind(kind, key, fields, right, wrong, unread):
    grader = Grader()
    try:
        asked = question(kind, key, **fields)
        results = [(await grader.grade(asked, said)).result for said in (right, wrong, unread)]
    finally:
        await grader.close()
    assert results == ["correct", "incorrect", "unreadable"]


async def test_warming_up_twice_and_closing_leaves_the_graders_ready():
    grader = Grader()
    await grader.warm_up()
    await grader.warm_up()
    assert (await grader.grade(question("numeric", 12, unit="m"), "1200 cm")).result == "correct"
    await grader.close()


def test_a_free_answer_is_never_called_wrong():
    asked = question("free_text", "Light slows down in glass, so it bends.")
    assert grade_free_text(asked, "light slows down in glass so it bends").result == "correct"
    for said in ("It just bends", "", "x" * 5000, "no idea"):
        assert grade_free_text(asked, said).result == "unreadable"
    assert "compare" in grade_free_text(asked, "It just bends").feedback


def test_a_wrong_option_says_its_own_feedback_and_misconception():
    verdict = grade_choices(question("single_choice", "o2", options=OPTIONS), "a")
    assert (verdict.result, verdict.feedback, verdict.misconception) == (
        "incorrect",
        "Count both groups.",
        "adds-only-once",
    )


def test_partial_credit_names_the_first_wrong_option():
    verdict = grade_choices(question("multiple_choice", ["o1", "o2"], options=OPTIONS), "all")
    assert (verdict.result, verdict.score, verdict.misconception) == ("partial", 0.5, "adds-twos")
    assert "Look at the sizes again." in verdict.feedback


@pytest.mark.parametrize("said", ["18", "eighteen", "x = 18", "18.0", "36/2"])
def test_an_expected_mistake_in_numbers(said):
    mistakes = [{"answer": "18", "misconception": "sums-only", "feedback": "That is the sum. What comes next?"}]
    verdict = grade_numeric(question("numeric", 6, mistakes=mistakes), said)
    assert (verdict.result, verdict.feedback, verdict.misconception) == (
        "incorrect",
        mistakes[0]["feedback"],
        "sums-only",
    )


@pytest.mark.parametrize(
    "said", ["active transport", "Active Transport!", "I think it's active transport", "activ transport"]
)
def test_an_expected_mistake_in_words(said):
    mistakes = [{"answer": "active transport", "misconception": "needs-energy", "feedback": "Does it need energy?"}]
    verdict = grade_short_text(question("short_text", "osmosis", mistakes=mistakes), said)
    assert (verdict.result, verdict.feedback, verdict.misconception) == (
        "incorrect",
        "Does it need energy?",
        "needs-energy",
    )


@pytest.mark.parametrize(
    ("key", "fields", "said", "word"),
    [
        (12, {}, "-12", "sign"),
        (12, {}, "1200", "size"),
        (12, {"unit": "m"}, "12 kg", "measures"),
        (12, {"unit": "m"}, "12 km", "converted"),
        (0.35, {}, "35", "percentage"),
        (35, {"stem": "What percent?"}, "0.35", "percentage"),
        ("3/4", {}, "4/3", "on top"),
        ("1/3", {}, "0.33", "rounded"),
        (1.234, {}, "1,234", "comma"),
        (12, {"unit": "m"}, "12 bananas", "bananas"),
        (12, {"unit": "m"}, "idk", "(m)"),
        (12, {}, "12 or 13", "more than one"),
        (12, {}, ">12", "range"),
        (12, {}, "6+6", "work it out"),
        (12, {}, "x" * 3000, "more text"),
        ("±3", {}, "idk", "commas"),
    ],
)
def test_what_is_said_of_a_number_fits(key, fields, said, word):
    assert word in grade_numeric(question("numeric", key, **fields), said).feedback


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("B or C", "more than one"),
        ("not B", "not"),
        ("F", "A to C"),
        ("hm", "A to C"),
        ("", "A to C"),
        ("5 or 6", "more than one"),
    ],
)
def test_what_is_said_of_an_unclear_choice_fits(said, word):
    assert word in grade_choices(question("single_choice", "o2", options=OPTIONS), said).feedback


def test_heavy_libraries_wait_until_they_are_needed():
    code = (
        "import sys; from store.questions import Question; from tools.practice.grading.numeric import grade_numeric;"
        "import tools.practice.grading;"
        "q = Question(id='q', subject='s', kind='numeric', stem='What?', key=12);"
        "assert grade_numeric(q, '12').result == 'correct';"
        "print([name for name in ('sympy', 'pint', 'spellchecker') if name in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"
