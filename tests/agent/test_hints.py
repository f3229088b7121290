"""Hints in the chat: what they take from an answer, how deep they go, and what follows giving up."""

from collections.abc import AsyncIterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from agent.messages import Action, Text
from prompts.catalogue import say
from store.questions import Question
from tests.agent.home import Chat, event, kinds, small_home
from tools.adaptation.credit import CREDIT


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    async with small_home(tmp_path) as app:
        yield Chat(app)


async def asked(chat: Chat, request: str = "questions on linear equations") -> Question:
    return await chat.app.store.questions.get(event(await chat.say(request), "question_shown")["question_id"])


async def test_each_hint_takes_its_part_of_the_score_and_the_third_is_an_example(chat: Chat) -> None:
    question = await asked(chat)
    hints = [event(await chat.say("hint"), "hint_given") for _ in range(3)]
    assert [hint["text"] for hint in hints[:2]] == list(question.hints[:2])
    example = hints[2]["text"]
    assert example.startswith("Here is one like it, solved: Solve for $x$: $3x = ")
    assert question.stem not in example
    assert f"$x = {question.key}$" not in example
    graded = event(await chat.say(f"{question.key}"), "answer_graded")
    assert (graded["result"], graded["score"]) == ("correct", CREDIT[3])
    user = await chat.app.store.users.identify("terminal", "ada", now=chat.clock())
    (attempt,) = await chat.app.store.practice.attempts_of(user.id)
    assert (attempt.score, attempt.hints, attempt.first) == (CREDIT[3], 3, False)


async def test_when_all_hints_are_shown_what_is_left_is_offered_in_one_sentence(chat: Chat) -> None:
    await asked(chat)
    for _ in range(3):
        await chat.say("hint")
    reply = await chat.say("hint")
    assert reply.parts == (Text(text=say("en", "hint-spent")),)
    assert {"explain", "skip"} <= {choice.action.kind for choice in reply.choices}


async def test_no_wrong_try_is_told_what_the_last_was(chat: Chat) -> None:
    question = await asked(chat)
    told: list[set[str]] = []
    for wrong in ("99999", "88888", "77777", "66666", "what", "what", "what", *[str(9 * int(str(question.key)))] * 3):
        reply = await chat.say(action=Action(kind="answer", value=wrong))
        (part,) = reply.parts
        assert isinstance(part, Text)
        told.append(set(part.text.replace("\n", " ").replace("** ", ". ").split(". ")))
    assert all(not before & after for before, after in pairwise(told)), told


async def test_more_help_begins_deeper(chat: Chat) -> None:
    await chat.say("i like more help")
    await asked(chat)
    assert event(await chat.say("hint"), "hint_given")["level"] == 2


async def test_less_help_keeps_the_example_until_a_try(chat: Chat) -> None:
    await chat.say("i want less help")
    question = await asked(chat)
    levels = [event(await chat.say("hint"), "hint_given")["level"] for _ in range(3)]
    assert levels == [1, 2, 2]
    assert chat.last is not None
    assert isinstance(chat.last.parts[0], Text)
    assert "Try it with this first" in chat.last.parts[0].text
    await chat.say(f"{9 * int(str(question.key))}")
    assert event(await chat.say("hint"), "hint_given")["level"] == 3


async def test_who_gives_up_sees_the_skill_again_within_a_day(chat: Chat) -> None:
    question = await asked(chat)
    reviews = chat.app.store.reviews
    user = await chat.app.store.users.identify("terminal", "ada", now=chat.clock())
    await chat.say(f"{question.key}")
    (known,) = await reviews.of(user.id)
    assert known.due > chat.clock.now + timedelta(days=1, minutes=1)
    assert kinds(await chat.say("I give up")) == ["solution_shown"]
    (known,) = await reviews.of(user.id)
    assert known.due <= chat.clock.now + timedelta(days=1, minutes=1)


async def test_giving_up_after_a_try_brings_it_back_as_well(chat: Chat) -> None:
    question = await asked(chat)
    user = await chat.app.store.users.identify("terminal", "ada", now=chat.clock())
    await chat.say(f"{question.key}")
    await chat.say("99999")
    (known,) = await chat.app.store.reviews.of(user.id)
    late = chat.clock.now + timedelta(days=9)
    await chat.app.store.reviews.put([type(known)(**{**vars(known), "due": late})])
    await chat.say(action=Action(kind="explain"))
    (known,) = await chat.app.store.reviews.of(user.id)
    assert known.due <= chat.clock.now + timedelta(days=1, minutes=1)


async def test_what_hints_cost_is_told(chat: Chat) -> None:
    await asked(chat)
    reply = await chat.say("do i lose points if i take a hint?")
    assert isinstance(reply.parts[0], Text)
    assert "three quarters after the first hint, half after the second and a quarter" in reply.parts[0].text
    assert CREDIT == (1.0, 0.75, 0.5, 0.25), "as the sentence says"
