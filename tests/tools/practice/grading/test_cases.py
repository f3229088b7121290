"""Hand-written responses, hundreds a kind, and the verdict that each must get."""

import pytest

from store.questions import Question
from tests.tools.practice.grading import choice_cases, numeric_cases, text_cases
from tools.practice.grading.choices import grade_choices
from tools.practice.grading.numeric import grade_numeric
from tools.practice.grading.short_text import grade_short_text

RESULTS = ("correct", "partial", "incorrect", "unreadable", "never")
TABLES = (
    ("numeric", numeric_cases.GROUPS, grade_numeric),
    ("short_text", text_cases.GROUPS, grade_short_text),
    ("single_choice", choice_cases.GROUPS, grade_choices),
)


def _question(kind, fields):
    return Question.model_validate({"id": "q", "subject": "school", "kind": kind} | fields)


def _name(kind, question):
    return f"{kind}: {question['stem'][:40]} [{str(question['key'])[:20]}]"


GROUPS = [
    pytest.param(kind, group, grade, id=_name(kind, group["question"]))
    for kind, groups, grade in TABLES
    for group in groups
]


@pytest.mark.parametrize(("kind", "group", "grade"), GROUPS)
def test_verdicts(kind, group, grade):
    question = _question(kind, group["question"])
    wrong = []
    for wanted in RESULTS:
        for response in group.get(wanted, ()):
            verdict = grade(question, response)
            met = verdict.result not in ("correct", "partial") if wanted == "never" else verdict.result == wanted
            if not met:
                wrong.append((response, wanted, verdict.result))
    assert not wrong


@pytest.mark.parametrize(("kind", "group", "grade"), GROUPS)
def test_what_is_said_helps_and_does_not_tell_the_key(kind, group, grade):
    question = _question(kind, group["question"])
    for wanted in ("partial", "incorrect", "unreadable", "never"):
        for response in group.get(wanted, ()):
            said = grade(question, response).feedback
            assert said
            if kind == "short_text":
                assert (
                    question.key if isinstance(question.key, tuple) else str(question.key).lower() not in said.lower()
                )


def test_there_are_enough_cases():
    counts = {
        kind: sum(len(group.get(result, ())) for group in groups for result in RESULTS) for kind, groups, _ in TABLES
    }
    assert all(count >= 300 for count in counts.values()), counts
