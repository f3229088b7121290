"""Talk beside the work: other examples, two ideas, fewer words, what it is for, and how it feels."""

import pytest

from agent.messages import Reply, Text
from chiron.app import App
from tests.agent.home import Chat, Clock, event

SAID = (
    ("i'm so stupid", "small_talk", "discouraged"),
    ("this is boring", "small_talk", ""),
    ("i hate this", "small_talk", "hates"),
    ("you suck", "small_talk", "rude"),
    ("i'm so nervous about my exam", "small_talk", "nervous"),
    ("i failed my test today", "small_talk", "failed"),
    ("im tired", "small_talk", "tired"),
    ("can i use a calculator", "small_talk", "calculator"),
    ("is this going to be on the test", "small_talk", "exam"),
    ("do you like pizza", "said_beyond", "self"),
    ("are you a robot", "small_talk", "robot"),
    ("tell me a joke", "said_beyond", "chat"),
)


@pytest.fixture
def chat(app: App, clock: Clock) -> Chat:
    return Chat(app, clock=clock)


def words(reply: Reply) -> str:
    return "\n".join(part.text for part in reply.parts if isinstance(part, Text))


async def test_another_example_is_another_question_solved_and_the_open_one_stays(chat: Chat) -> None:
    start = await chat.say("3 easy questions on linear equations")
    asked = event(start, "question_shown")
    key = int(asked["question_id"].split("-")[1]) + 2
    told = set()
    for _ in range(3):
        reply = await chat.say("can you show me another example")
        assert event(reply, "explained")["what"] == "example"
        assert f"$x = {key}$" not in words(reply)
        assert f"3x = {3 * key}" not in words(reply)
        told.add(words(reply))
    assert len(told) > 1
    assert event(await chat.say(str(key)), "answer_graded")["result"] == "correct"


async def test_an_example_of_a_topic_needs_no_practice(chat: Chat) -> None:
    reply = await chat.say("give me an example of a linear equation")
    assert event(reply, "explained")["topic"] == "Linear equations"
    assert "Solve for $x$" in words(reply)
    unknown = await chat.say("an example of a zorbification")
    assert event(unknown, "explained")["topic"] == ""


async def test_two_things_are_told_side_by_side_and_what_is_unknown_is_said(chat: Chat) -> None:
    one = await chat.say("what's the difference between osmosis and zorbification?")
    assert 'nothing about "zorbification"' in words(one)
    assert "Water moves through a membrane." in words(one)
    none = await chat.say("blorb vs zorb")
    assert event(none, "explained")["what"] == "comparison"
    assert 'enough about "blorb" and "zorb"' in words(none)


async def test_an_explanation_gets_shorter_and_then_an_example(chat: Chat) -> None:
    await chat.say("what is a linear equation?")
    shorter = await chat.say("can you explain it simpler?")
    assert event(shorter, "explained")["what"] == "shorter"
    assert event(await chat.say("i still don't get it"), "explained")["what"] == "example"


async def test_what_it_is_for_is_told_by_subject(chat: Chat) -> None:
    await chat.say("2 questions on linear equations")
    reply = await chat.say("why do we need this?")
    assert event(reply, "explained")["what"] == "purpose"
    assert words(reply).startswith("Algebra lets you")
    assert words(await chat.say("who needs these stupid words")).startswith("Algebra lets you")


async def test_each_feeling_and_chat_has_words_of_its_own_and_changes_nothing(chat: Chat) -> None:
    start = await chat.say("2 questions on linear equations")
    for said, type_, about in SAID:
        assert event(await chat.say(said), type_)["about"] == about, said
    hint = await chat.say("hint")
    assert event(hint, "hint_given")["question_id"] == event(start, "question_shown")["question_id"]


async def test_what_is_said_twice_is_said_in_other_words(chat: Chat) -> None:
    assert words(await chat.say("tell me a joke")) != words(await chat.say("tell me a joke"))
