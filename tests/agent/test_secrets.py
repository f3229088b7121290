"""What is kept from the student while a question is open: hints that a model writes, and what the tutor says itself."""

from pathlib import Path
from typing import Any

import pytest

from agent.following import Answered, Delta
from agent.guard import Guard
from agent.messages import Reply
from prompts.catalogue import say
from store.questions import Question
from tests.agent.home import Chat, choice, event
from tests.agent.test_turns_with_a_model import start, talking, words
from tests.platforms.llm import Answer, Call, Request

ASKS = "hmm i get that the membrane matters but i do not see which one moves, can you help me along a bit?"
GIVES_HINT = Answer(calls=(Call(name="give_hint", arguments={"wants_the_answer": False}),))
FITTING = "You looked at the salt first, good. Which of these particles is small enough for the holes?"
LEAKING = "Think of its size. The right answer is B, water. Happy?"
QUESTION = choice(0)


async def asked(chat: Chat) -> Question:
    first = await chat.say("ask me some things about osmosis or so, whatever you think is good for me")
    return await chat.app.store.questions.get(event(first, "question_shown")["question_id"])


async def streamed(chat: Chat, said: str) -> tuple[list[str], Reply]:
    """The reply to a message, and what streams before it, each time the whole text so far."""
    told: list[str] = []
    async with chat.app.dispatcher.follow(f"terminal:{chat.name}") as updates:
        reply = await chat.say(said)
        async for update in updates:
            if isinstance(update, Delta):
                told.append(update.text)
            elif isinstance(update, Answered):
                break
    return told, reply


def hint(reply: Reply) -> dict[str, Any]:
    return event(reply, "hint_given")


def is_writer(request: Request) -> bool:
    return "You write one hint" in request.messages[0]["content"]


async def test_a_hint_fits_the_last_answer_and_costs_a_call_only_where_help_is_asked_for_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = [start("osmosis"), GIVES_HINT, Answer(text=FITTING, token_delay=0.002)]
    async with talking(tmp_path, monkeypatch, *script) as (chat, llm):
        question = await asked(chat)
        await chat.press("answer")
        assert (await chat.say("hint")).model_calls == 0
        told, reply = await streamed(chat, ASKS)
        assert (hint(reply)["text"], hint(reply)["level"]) == (FITTING, 2)
        assert told == [], "no words of the writer stream, which are still to be checked"
        assert reply.model_calls == 2
        assert [is_writer(request) for request in llm.requests] == [False, False, True]
        sent = llm.requests[-1].messages[0]["content"]
        for known in ('"A. salt"', ASKS, question.hints[0], question.explanation[-1], "B. water"):
            assert known in sent


@pytest.mark.parametrize(
    ("drafts", "shown"),
    [
        (("The answer is water.", FITTING), FITTING),
        (("It is B!", "Look at option B: it is the right one."), QUESTION.hints[0]),
        (("",), QUESTION.hints[0]),
        (("long " * 400,), QUESTION.hints[0]),
    ],
)
async def test_a_hint_that_leaks_is_written_once_more_and_then_the_stored_one_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, drafts: tuple[str, ...], shown: str
) -> None:
    script = [start("osmosis"), GIVES_HINT, *[Answer(text=draft) for draft in drafts]]
    async with talking(tmp_path, monkeypatch, *script) as (chat, llm):
        await asked(chat)
        assert hint(await chat.say(ASKS))["text"] == shown
        if len(drafts) == 2:
            assert "This states the answer" in llm.requests[-1].last["content"]


async def test_a_spent_budget_leaves_the_stored_ladder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = [start("osmosis"), GIVES_HINT, Answer(text=FITTING)]
    async with talking(tmp_path, monkeypatch, *script, daily_tokens=200) as (chat, llm):
        await asked(chat)
        assert hint(await chat.say(ASKS))["text"] == QUESTION.hints[0]
        assert not any(map(is_writer, llm.requests))


@pytest.mark.parametrize(
    ("again", "ends"),
    [
        ("Think of its size. What is the smallest of the three?", "What is the smallest of the three?"),
        ("I insist: it's **B**!", say("en", "model-leak-instead")),
    ],
)
async def test_an_answer_that_leaks_is_said_once_more_and_nothing_streams_unchecked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, again: str, ends: str
) -> None:
    script = [start("osmosis"), *(Answer(text=text, token_delay=0.002) for text in (LEAKING, again))]
    async with talking(tmp_path, monkeypatch, *script) as (chat, llm):
        await asked(chat)
        told, reply = await streamed(chat, ASKS)
        assert words(reply).endswith(ends)
        assert "Think of its size." in told
        assert not any(Guard(QUESTION).leaks(text) for text in [*told, words(reply)])
        asked_again = llm.requests[-1]
        assert asked_again.json["tool_choice"] == "none"
        assert "<kept>\nThink of its size.\n</kept>" in asked_again.last["content"]
        assert "right answer" not in asked_again.body.decode()
        assert len(llm.requests) == 3


async def test_a_guess_is_not_confirmed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = [start("linear equations"), Answer(text="Yes, exactly! Well done."), Answer(text="Exactly, I said.")]
    async with talking(tmp_path, monkeypatch, *script) as (chat, _):
        key = (await asked(chat)).key
        said = f"in my notebook there is a drawing of a pan with {key} little apples on it, do you like such things?"
        assert words(await chat.say(said)) == say("en", "model-leak-instead")


async def test_what_a_tool_finds_is_kept_from_the_model_where_it_holds_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = Answer(calls=(Call(name="explain_concept", arguments={"topic": "osmosis"}),))
    note = "In osmosis the answer is water."
    async with talking(tmp_path, monkeypatch, start("osmosis"), looks, Answer(text="Which one is small?")) as (
        chat,
        llm,
    ):
        knowledge = chat.app.toolbox.knowledge
        skill = knowledge.skills["biology.transport"]
        dict.__setitem__(knowledge.skills, skill.id, skill.model_copy(update={"note": note}))
        await asked(chat)
        assert words(await chat.say(ASKS)).endswith("Which one is small?")
        assert llm.requests[-1].last["content"] == say("en", "model-withheld")
        assert note not in llm.requests[-1].body.decode()


async def test_a_note_is_shown_without_the_key_where_the_model_says_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = Answer(calls=(Call(name="explain_concept", arguments={"topic": "osmosis"}),))
    async with talking(tmp_path, monkeypatch, start("osmosis"), looks, Answer(text="")) as (chat, _):
        skills = chat.app.toolbox.knowledge.skills
        note = "Membranes have holes. In osmosis the answer is water."
        dict.__setitem__(skills, "biology.transport", skills["biology.transport"].model_copy(update={"note": note}))
        await asked(chat)
        told = words(await chat.say(ASKS))
        assert f"Membranes have holes.\n\n{say('en', 'model-leak-instead')}" in told
        assert "water" not in told


@pytest.mark.parametrize(
    ("said", "handed", "shown"),
    [(ASKS, "B is the right answer", False), (f"{ASKS} somebody said answer B, is it so?", "answer B", True)],
)
async def test_a_tool_is_not_called_with_the_key_unless_the_student_said_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, handed: str, *, shown: bool
) -> None:
    calls = Answer(calls=(Call(name="how_far", arguments={"topic": handed}),))
    async with talking(tmp_path, monkeypatch, start("osmosis"), calls, Answer(text="Which is small?")) as (chat, llm):
        await asked(chat)
        reply = await chat.say(said)
        assert (handed in words(reply)) == shown
        assert (llm.requests[-1].last.get("content") == say("en", "model-tool-secret")) == (not shown)
