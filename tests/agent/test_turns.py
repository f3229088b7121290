"""What is said when (docs/doors.md), through the dispatcher, on the built-in tutor."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from agent.messages import Action, Card, Reply, Text
from tests.agent.home import Chat, event, kinds, small_home


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    async with small_home(tmp_path) as app:
        yield Chat(app)


def card(reply: Reply) -> Card:
    return next(part for part in reply.parts if isinstance(part, Card))


def words(reply: Reply) -> str:
    return "\n".join(part.text for part in reply.parts if isinstance(part, Text))


async def key_of(chat: Chat, reply: Reply) -> str:
    question = await chat.app.store.questions.get(card(reply).question_id)
    return str(question.key)


async def test_asks_in_words_and_gets_a_card(chat: Chat) -> None:
    reply = await chat.say("give me 3 easy questions on linear equations")
    assert kinds(reply) == ["practice_started", "question_shown"]
    assert event(reply, "practice_started")["asked"] == 3
    assert event(reply, "question_shown")["level"] == "easy"
    assert [choice.action.kind for choice in reply.choices] == ["hint", "skip", "explain", "stop"]


async def test_right_answer_brings_feedback_and_the_next_card_without_a_model(chat: Chat) -> None:
    first = await chat.say("3 questions on linear equations")
    reply = await chat.say(await key_of(chat, first))
    assert kinds(reply) == ["answer_graded", "question_shown"]
    assert event(reply, "answer_graded")["result"] == "correct"
    assert reply.model_calls == 0
    assert card(reply).question_id != card(first).question_id


async def test_wrong_answer_keeps_the_question_open_and_names_the_mistake(chat: Chat) -> None:
    first = await chat.say("questions on linear equations")
    reply = await chat.say(str(9 * int(await key_of(chat, first))))
    assert event(reply, "answer_graded")["misconception"] == "multiplies"
    assert "multiplied" in words(reply)
    assert not event(reply, "answer_graded")["offer_solution"]
    again = await chat.say("1000")
    assert event(again, "answer_graded")["offer_solution"]
    assert "explain" in [choice.action.kind for choice in again.choices]
    right = await chat.say(await key_of(chat, first))
    assert event(right, "answer_graded")["result"] == "correct"


async def test_unreadable_is_asked_again_and_not_counted(chat: Chat) -> None:
    first = await chat.say("questions on linear equations")
    target = first.choices[0].action.target
    reply = await chat.say(action=Action(kind="answer", target=target, value="banana"))
    assert event(reply, "answer_graded")["result"] == "unreadable"
    assert event(reply, "answer_graded")["tries"] == 0
    assert reply.choices


async def test_hints_come_one_at_a_time_then_repeat(chat: Chat) -> None:
    await chat.say("questions on linear equations")
    levels = [event(await chat.say("hint"), "hint_given")["level"] for _ in range(4)]
    assert levels == [1, 2, 3, 3]


async def test_idk_is_a_hint_and_just_tell_me_is_a_hint_with_an_offer(chat: Chat) -> None:
    await chat.say("questions on linear equations")
    assert kinds(await chat.say("idk")) == ["hint_given"]
    told = await chat.say("just tell me")
    assert kinds(told) == ["hint_given"]
    assert event(told, "hint_given")["offer_solution"]


async def test_giving_up_shows_the_solution_and_closes_the_card_as_not_solved(chat: Chat) -> None:
    first = await chat.say("questions on linear equations")
    key = await key_of(chat, first)
    reply = await chat.say("I give up")
    assert kinds(reply) == ["solution_shown"]
    assert f"{key}" in words(reply)
    after = await chat.press("next")
    assert kinds(after) == ["question_shown"]
    late = await chat.say(action=Action(kind="answer", target=first.choices[0].action.target, value=key))
    assert kinds(late) == ["refused"]


async def test_next_on_an_open_question_is_skipped(chat: Chat) -> None:
    await chat.say("questions on linear equations")
    assert kinds(await chat.say("next")) == ["skipped", "question_shown"]
    assert kinds(await chat.press("skip")) == ["skipped", "question_shown"]


async def test_harder_replaces_uncounted_by_a_harder_one_or_says_there_is_none(chat: Chat) -> None:
    first = await chat.say("2 medium questions on linear equations")
    reply = await chat.say("harder")
    assert kinds(reply) == ["level_changed", "question_shown"]
    assert event(reply, "question_shown")["level"] == "hard"
    assert card(reply).number == card(first).number
    none = await chat.say("harder")
    assert not event(none, "level_changed")["found"]
    assert "nothing harder" in words(none)


async def test_bye_pauses_and_the_question_waits(chat: Chat) -> None:
    first = await chat.say("questions on linear equations")
    paused = await chat.say("bye")
    assert event(paused, "practice_ended")["reason"] == "paused"
    back = await chat.say("continue")
    assert kinds(back) == ["practice_resumed", "question_shown"]
    assert card(back).question_id == card(first).question_id
    await chat.say("bye")
    right = await chat.say(await key_of(chat, first))
    assert event(right, "answer_graded")["result"] == "correct"


async def test_the_summary_counts_what_was_tried_on_a_question_that_is_still_open(chat: Chat) -> None:
    await chat.say("questions on linear equations")
    await chat.say("1000")
    await chat.say("hint")
    ended = event(await chat.say("bye"), "practice_ended")
    assert (ended["answered"], ended["solved"], ended["hints"]) == (1, 0, 1)


async def test_another_topic_starts_another_practice_session(chat: Chat) -> None:
    await chat.say("questions on linear equations")
    reply = await chat.say("give me 2 questions on osmosis")
    assert kinds(reply) == ["practice_started", "question_shown"]
    assert event(reply, "question_shown")["subject"] == "biology"


async def test_why_not_b_never_tells_the_key(chat: Chat) -> None:
    await chat.say("questions on osmosis")
    for label in "ABC":
        reply = await chat.say(f"why not {label}?")
        assert kinds(reply) == ["explained"]
        assert event(reply, "explained")["what"] == "option"
    said = {label: words(await chat.say(f"why not {label}?")).replace(label, "?") for label in "ABC"}
    assert len(set(said.values())) == 1, "the options are spoken of differently, which tells the key"
    await chat.say("A")
    assert "dissolved" in words(await chat.say("why not A?"))


async def test_a_concept_question_is_explained_and_the_question_stays_open(chat: Chat) -> None:
    await chat.say("questions on linear equations")
    reply = await chat.say("what is osmosis?")
    assert event(reply, "explained")["what"] == "concept"
    assert "membrane" in words(reply)
    assert reply.choices[0].action.kind == "hint"


async def test_the_end_is_a_summary(chat: Chat) -> None:
    reply = await chat.say("2 questions on linear equations")
    reply = await chat.say(await key_of(chat, reply))
    reply = await chat.say(await key_of(chat, reply))
    ended = event(reply, "practice_ended")
    assert ended["reason"] == "finished"
    assert (ended["answered"], ended["solved"], ended["right_first_time"]) == (2, 2, 2)
    assert "progress" in [choice.action.kind for choice in reply.choices]


async def test_progress(chat: Chat) -> None:
    assert event(await chat.say("how am I doing?"), "progress_shown")["answered"] == 0
    first = await chat.say("2 questions on linear equations")
    await chat.say(await key_of(chat, first))
    reply = await chat.say("what am I bad at?")
    assert event(reply, "progress_shown")["answered"] == 1


async def test_beyond(chat: Chat) -> None:
    reply = await chat.say("write my history essay about the french revolution")
    assert kinds(reply) == ["said_beyond"]
    assert words(reply).startswith("I cannot help with that: I only know about Algebra and Biology.")


async def test_fewer_than_asked_is_said(chat: Chat) -> None:
    reply = await chat.say("20 hard questions on linear equations")
    started = event(reply, "practice_started")
    assert started["found"] == 8
    assert "20" in words(reply)
    assert "8" in words(reply)


async def test_redelivery_gives_the_first_reply_and_records_nothing(chat: Chat) -> None:
    first = await chat.say("questions on linear equations")
    key = await key_of(chat, first)
    once = await chat.say(key, id="same")
    twice = await chat.say(key, id="same")
    assert once == twice
    user = await chat.app.store.users.identify("terminal", "ada", now=chat.clock())
    assert len(await chat.app.store.practice.attempts_of(user.id)) == 1


async def test_another_persons_target_is_refused(chat: Chat) -> None:
    first = await chat.say("questions on linear equations")
    other = Chat(chat.app, name="bob")
    reply = await other.say(action=first.choices[0].action)
    assert kinds(reply) == ["refused"]
    assert event(reply, "refused")["reason"] == "refused-not-yours"
    unknown = await other.say(action=Action(kind="hint", target="nosuchtarget"))
    assert event(unknown, "refused")["reason"] == "refused-unknown-target"


@pytest.mark.parametrize(
    "text", ["", "   ", "\x00", "\u202e\u202e", "\ud800", "x" * 1_000_000, "9**9**9", "__import__('os')", "(" * 10_000]
)
async def test_odd_messages_get_a_sentence_and_lose_nothing(chat: Chat, text: str) -> None:
    await chat.say("questions on linear equations")
    reply = await chat.say(text)
    assert words(reply).strip()
    assert "went wrong" not in words(reply)
    assert kinds(await chat.say("hint")) == ["hint_given"]


@pytest.mark.parametrize("count", [100, pytest.param(500, marks=pytest.mark.soak)])
async def test_many_messages_at_once_are_answered_in_order(tmp_path: Path, count: int) -> None:
    import asyncio

    async with small_home(tmp_path) as app:
        chat = Chat(app)
        await chat.say("questions on linear equations")
        replies = await asyncio.gather(*(chat.say("hint", id=f"flood{n}") for n in range(count)))
        assert all(kinds(reply) == ["hint_given"] for reply in replies)
        history = await app.dispatcher.history("terminal:ada", limit=count + 100)
        assert [exchange.message.message_id for exchange in history[1:]] == [f"flood{n}" for n in range(count)]
