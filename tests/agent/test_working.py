"""Shown working in conversation: what is said of it, what is counted, and that no key is told."""

import random
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from agent.checking import gives_away
from store.bank import templates
from store.questions import Kind, Mistake, Question
from tests.agent.home import Chat, event, kinds, small_home
from tools.practice.grading import Grader, Verdict
from tools.practice.working.looking import Looking

EQUATION = Question(
    id="lin",
    subject="algebra",
    skills=("algebra.linear",),
    kind=Kind.NUMERIC,
    stem="Solve for $x$: $3x + 5 = 20$",
    key=5,
    hints=("What was done to $x$?", "Undo it.", "Take 5 from both sides."),
    explanation=("Take 5 from both sides: $3x = 20 - 5 = 15$", "Divide by 3: $x = 15/3 = 5$"),
    mistakes=(
        Mistake(answer="25/3", misconception="moves-sign", feedback="You added the 5 where it must be taken away."),
    ),
)
TERM = Question(
    id="term",
    subject="algebra",
    skills=("algebra.linear",),
    kind=Kind.ALGEBRAIC,
    stem="How much is $x + x + x + x$?",
    key="4*x",
    explanation=("Four of them: $4x$",),
)


def said(chat: Chat) -> str:
    """The words of the last reply."""
    assert chat.last is not None
    return "\n".join(getattr(part, "text", "") for part in chat.last.parts)


async def test_the_reply_starts_from_the_work_and_counts_only_what_ends_in_an_answer(tmp_path: Path) -> None:
    async with small_home(tmp_path, bank=[EQUATION]) as app:
        chat = Chat(app)
        await chat.say("1 question on linear equations")

        reply = await chat.say("3x+5=20 so 3x = 15")
        graded = event(reply, "answer_graded")
        assert (graded["result"], graded["working"], graded["tries"]) == ("unreadable", "holds", 0)
        assert "both sides" in said(chat)

        reply = await chat.say("3x+5=20\n3x = 25\nx = 25/3")
        graded = event(reply, "answer_graded")
        assert (graded["result"], graded["tries"], graded["misconception"]) == ("incorrect", 1, "moves-sign")
        assert (graded["place"], graded["slip"]) == ("3x = 25", "moved-sign")
        assert "“3x = 25”" in said(chat)
        assert "You added the 5" in said(chat)

        reply = await chat.say("15")  # what the first step comes to
        assert event(reply, "answer_graded")["feedback"].count("15") == 1

        right = await chat.say("first i did 20-5 and got 15, then 15/3 = 5")
        assert kinds(right)[0] == "answer_graded"
        assert event(right, "answer_graded")["result"] == "correct"


@pytest.mark.parametrize(
    ("question", "answer", "usual"),
    [
        (EQUATION.model_copy(update={"key": "1/2"}), "0.5", "1/2"),
        (EQUATION.model_copy(update={"key": "1/2"}), "2/4", "1/2"),
        (EQUATION.model_copy(update={"key": 1000}), "1e3", "1000"),
        (EQUATION.model_copy(update={"key": 1000}), "1,000", None),
        (EQUATION.model_copy(update={"key": 0.75}), "three quarters", "0.75"),
        (EQUATION.model_copy(update={"key": 4.5}), "4.50", None),
        (EQUATION.model_copy(update={"key": 2, "unit": "m"}), "x = 8/4", "2 m"),
    ],
)
async def test_a_right_answer_in_an_unusual_form_is_told_the_usual_one(
    looking: Looking, question: Question, answer: str, usual: str | None
) -> None:
    verdict = await looking.grade(question, answer, answer, "en", 0)
    assert verdict.result == "correct"
    assert (usual in verdict.feedback) if usual else verdict.feedback == ""


async def test_what_is_said_where_a_worker_is_needed(looking: Looking) -> None:
    for answer, usual in (("2x+2x", "$4x$"), ("4x", ""), ("x*4", "")):
        verdict = await looking.grade(TERM, answer, answer, "en", 0)
        assert verdict.result == "correct"
        assert usual in verdict.feedback
        assert bool(usual) == bool(verdict.feedback)

    way = "20 - 5 = 14 and 14/3 = 5"  # a right answer with a false line
    verdict = await looking.grade(EQUATION, way, way, "en", 1)
    assert (verdict.result, verdict.place) == ("correct", "20 - 5 = 14")
    assert "“20 - 5 = 14”" in verdict.feedback

    way = "3x = 15, x = 5 so x + 2 = 8"  # a line that says the key is never called right
    for seed in range(4):
        verdict = await looking.grade(EQUATION, way, way, "en", seed)
        assert verdict.place == "x + 2 = 8"
        assert "5" not in verdict.feedback


async def test_no_reply_to_a_named_mistake_tells_the_key(looking: Looking) -> None:
    families = [family for family in templates() if family.kind in (Kind.NUMERIC, Kind.ALGEBRAIC)]
    checked = 0
    for family in random.Random(9).sample(families, 40):
        question = next(family.questions())
        for mistake in question.mistakes:
            if question.kind is Kind.NUMERIC:
                verdict: Verdict = await looking.grade(question, mistake.answer, mistake.answer, "en", checked)
                assert not gives_away(question, verdict.feedback, mistake.answer), (question.id, verdict.feedback)
                checked += 1
    assert checked > 40


@pytest.fixture
async def looking() -> AsyncIterator[Looking]:
    """With a worker of its own, started where a formula needs it."""
    grader = Grader()
    yield Looking(grader=grader, leaks=gives_away)
    await grader.close()


async def test_values_of_several_letters_come_to_the_one_that_is_asked_for(looking: Looking) -> None:
    asked = TERM.model_copy(update={"kind": Kind.NUMERIC, "stem": "Find $k$ in $(x - 2)(x + 4)$.", "key": -8})
    said = "p = -2 and q = 4, so k = -8"
    assert (await looking.grade(asked, said, said, "en", 0)).result == "correct"
    guessed = "p = -2 and q = -8"
    assert (await looking.grade(asked, guessed, guessed, "en", 0)).result == "unreadable"


async def test_what_is_wrong_with_steps_that_came_to_no_answer_is_told(tmp_path: Path) -> None:
    async with small_home(tmp_path, bank=[EQUATION]) as app:
        chat = Chat(app)
        await chat.say("1 question on linear equations")
        await chat.say("3x+5=20 so 3x = 15")
        assert kinds(await chat.say("what is wrong with that?")) == ["explained"]
        assert "both sides" in said(chat)
