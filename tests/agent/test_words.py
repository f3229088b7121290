"""What is said where a student is easily misunderstood: refusals, absent topics, "why?", more of the same."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from agent.messages import Action, Card, Reply, Text
from agent.scene import Open, Scene
from agent.wording import render
from tests.agent.home import BANK, Chat, event, kinds, small_home
from tools.events import Refused

LINEAR = "5 easy questions on linear equations"


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    async with small_home(tmp_path) as app:
        yield Chat(app)


def words(reply: Reply) -> str:
    return "\n".join(part.text for part in reply.parts if isinstance(part, Text))


def stem(reply: Reply) -> str:
    return next(part.stem for part in reply.parts if isinstance(part, Card))


@pytest.mark.parametrize("said", ["nah dont skip it", "don't give me a hint", "i dont want to stop", "not harder pls"])
async def test_what_is_refused_is_not_done(chat: Chat, said: str) -> None:
    await chat.say(LINEAR)
    reply = await chat.say(said)
    assert kinds(reply) == ["small_talk"]
    assert "still open" in words(reply)


@pytest.mark.parametrize("said", ["new topic: osmosis", "can we do osmosis instead", "switch to osmosis"])
async def test_another_topic_is_started(chat: Chat, said: str) -> None:
    await chat.say(LINEAR)
    assert event(await chat.say(said), "practice_started")["topics"] == ("osmosis",)


@pytest.mark.parametrize("said", ["new topic: latin", "5 on quantum chromodynamics", "can we do latin instead"])
async def test_a_topic_that_there_is_not_changes_nothing(chat: Chat, said: str) -> None:
    await chat.say(LINEAR)
    reply = await chat.say(said)
    assert kinds(reply) == ["questions_found"]
    assert "I have no questions on" in words(reply)
    assert "hint" in [choice.action.kind for choice in reply.choices]


async def test_a_strange_name_alone_is_looked_for(chat: Chat) -> None:
    reply = await chat.say("volcanoes")
    assert "I have no questions on volcanoes" in words(reply)
    assert [choice.label for choice in reply.choices] == ["questions on algebra", "questions on biology"]


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("why?", "not tried"),
        ("why isn't it 12?", "Check 12 yourself"),
        ("why not B?", "no choices"),
    ],
)
async def test_why_is_answered_where_there_are_no_options(chat: Chat, said: str, answer: str) -> None:
    await chat.say(LINEAR)
    reply = await chat.say(said)
    assert event(reply, "explained")["what"] == "question"
    assert answer in words(reply)


async def test_why_after_a_try_tells_what_was_wrong_with_it(chat: Chat) -> None:
    first = await chat.say(LINEAR)
    await chat.say("1000")
    assert "I cannot tell from 1000" in words(await chat.say("why?"))
    key = int(str((await chat.app.store.questions.get(event(first, "question_shown")["question_id"])).key))
    await chat.say(str(9 * key))
    assert "multiplied" in words(await chat.say(f"why isn't it {9 * key}?"))


async def test_why_after_the_solution_shows_the_way(chat: Chat) -> None:
    await chat.say(LINEAR)
    await chat.say("i give up")
    assert "step by step" in words(await chat.say("why isn't it 12?"))


async def test_what_the_built_in_tutor_cannot_do_is_said_shortly_while_a_question_is_open(chat: Chat) -> None:
    await chat.say(LINEAR)
    reply = await chat.say("write me a poem")
    assert kinds(reply) == ["said_beyond"]
    assert "**hint**, **skip** or **explain**" in words(reply)
    assert "Biology" not in words(reply)


@pytest.mark.parametrize("said", ["<img/src=x onerror=alert(1)>", "[x](javascript:alert(1))"])
async def test_markup_is_asked_again_and_never_wrong(chat: Chat, said: str) -> None:
    await chat.say(LINEAR)
    assert event(await chat.say(said), "answer_graded")["result"] == "unreadable"


async def test_half_is_an_answer(chat: Chat) -> None:
    await chat.say(LINEAR)
    assert event(await chat.say("½"), "answer_graded")["result"] == "incorrect"


async def test_how_much_is_left_is_counted(chat: Chat) -> None:
    assert "No practice session" in words(await chat.say("how many questions left?"))
    await chat.say("2 questions on osmosis")
    assert "2 of 2 questions are left, this one included." in words(await chat.say("how many left?"))
    await chat.say("skip")
    assert "This is the last one of 2." in words(await chat.say("how much longer"))
    await chat.say("i give up")
    assert "No practice session" in words(await chat.say("how many questions left?"))


async def test_what_to_learn_next_is_one_suggestion_to_press(chat: Chat) -> None:
    await chat.say("1 easy question on linear equations")
    await chat.say("1000")
    await chat.say("i give up")
    reply = await chat.say("what should i learn next")
    assert kinds(reply) == ["recommended"]
    assert reply.choices[0].label == "5 questions on linear equations"
    assert event(await chat.press("start"), "practice_started")["topics"] == ("linear equations",)


@pytest.mark.parametrize(
    ("said", "started"),
    [
        ("give me 3 more", "3 easy questions on linear equations"),
        ("only hard ones", "5 hard questions on linear equations"),
        ("2 numeric ones", "2 numeric questions on linear equations"),
        ("surprise me with 4 questions", "4 questions."),
        ("4 questions on osmosis", "4 questions on osmosis"),
    ],
)
async def test_a_request_without_a_topic_stays_on_the_present_one(chat: Chat, said: str, started: str) -> None:
    await chat.say(LINEAR)
    assert words(await chat.say(said)).startswith(started)


async def test_pictures_that_there_are_not_are_not_passed_over(chat: Chat) -> None:
    await chat.say(LINEAR)
    reply = await chat.say("show me the picture ones")
    assert kinds(reply) == ["questions_found"]
    assert "I have no questions on linear equations with a picture." in words(reply)
    assert "24 with or without a picture" in words(reply)


async def test_several_topics_stay_together(chat: Chat) -> None:
    await chat.say("3 easy questions on linear equations and 2 on osmosis")
    assert "4 questions on linear equations and osmosis" in words(await chat.say("4 numeric or multiple choice ones"))


async def test_harder_without_an_open_question(chat: Chat) -> None:
    reply = await chat.say("harder")
    assert "Which topic?" in words(reply)
    await chat.say("2 easy questions on linear equations")
    await chat.say("i give up")
    reply = await chat.say("harder")
    assert kinds(reply) == ["level_changed", "question_shown"]
    assert event(reply, "question_shown")["level"] == "medium"
    await chat.say("i give up")
    reply = await chat.say("harder")
    assert kinds(reply) == ["level_changed", "practice_started", "question_shown"]
    assert event(reply, "question_shown")["level"] == "hard"


async def test_to_ask_what_the_solution_is_brings_a_hint_first(chat: Chat) -> None:
    await chat.say(LINEAR)
    reply = await chat.say("whats the solution?")
    assert kinds(reply) == ["hint_given"]
    assert event(reply, "hint_given")["offer_solution"]
    assert kinds(await chat.say("yes"))[0] == "solution_shown"


async def test_after_the_end_it_goes_on_likewise(chat: Chat) -> None:
    await chat.say("1 easy question on linear equations")
    await chat.say("i give up")
    shown = await chat.say("what was the answer to the last one")
    assert kinds(shown) == ["solution_shown"]
    reply = await chat.say("again")
    assert words(reply).startswith("5 easy questions on linear equations")


async def test_bye_is_answered_at_any_time(chat: Chat) -> None:
    assert words(await chat.say("ok thx bye")) == "See you soon!"
    await chat.say(LINEAR)
    assert kinds(await chat.say("bye")) == ["practice_ended"]
    assert words(await chat.say("bye!")) == "See you soon!"


@pytest.mark.parametrize("said", ["i give up", "give up", "just tell me", "show me the solution", "skip", "hint"])
async def test_with_nothing_open_a_topic_is_asked_for(chat: Chat, said: str) -> None:
    reply = await chat.say(said)
    assert words(reply) == "There is no open question right now. Tell me a topic and I will find you some."
    assert {choice.action.kind for choice in reply.choices} == {"start"}


@pytest.mark.parametrize("said", ["bye", "stop", "thanks, bye", "goodbye"])
async def test_a_farewell_with_nothing_open_is_returned(chat: Chat, said: str) -> None:
    assert words(await chat.say(said)) in ("See you soon!", "You are welcome!")


@pytest.mark.parametrize("value", ["", " ", "???", "\u202e", "🎲"])
async def test_a_start_that_names_nothing_asks_for_a_topic(chat: Chat, value: str) -> None:
    reply = await chat.say(action=Action(kind="start", value=value))
    assert kinds(reply) == ["refused"]
    assert words(reply) == "Which topic would you like? I have questions on Algebra and Biology."
    assert [choice.label for choice in reply.choices] == ["5 questions on algebra", "5 questions on biology"]


async def test_a_start_with_a_number_alone_begins(chat: Chat) -> None:
    assert "practice_started" in kinds(await chat.say(action=Action(kind="start", value="3 questions")))


@pytest.mark.parametrize("reason", ["refused-no-model", "refused-fault", "refused-question-closed"])
def test_a_failure_speaks_of_an_open_question_only_where_one_is_open(reason: str) -> None:
    closed = Scene(locale="en", questions={}, open=None, subjects=["Algebra"])
    waiting = replace(closed, open=Open(question=BANK[0], target="t"))
    told, told_waiting = (words(render([Refused(reason=reason)], scene)) for scene in (closed, waiting))
    assert told != told_waiting
    assert "our question" not in told
    assert "where we are" not in told


async def test_what_a_thing_is_and_questions_on_it_come_together(chat: Chat) -> None:
    reply = await chat.say("what is osmosis? give me 2 questions")
    assert kinds(reply) == ["explained", "practice_started", "question_shown"]
    assert event(reply, "practice_started")["topics"] == ("osmosis",)
