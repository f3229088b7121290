"""Cutting short what the tutor says, and what one sees of a turn that runs."""

import asyncio
from pathlib import Path

import pytest

from agent.following import Answered, Delta, Thinking
from agent.messages import Reply
from agent.turn import Stop
from chiron.app import open_app
from tests.agent.home import Chat, kinds
from tests.agent.test_turns_with_a_model import start, talking, words
from tests.platforms.llm import Answer

PLACE = "terminal:ada"
ASKED = "my teacher said something about a balance, how does that help me in here?"
LONG = " ".join(f"Word{number} says a little." for number in range(200))


async def test_what_was_said_so_far_is_the_reply(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with talking(tmp_path, monkeypatch, Answer(text=LONG, token_delay=0.01), start("osmosis")) as (chat, _):
        dispatcher = chat.app.dispatcher
        shown = ""
        async with dispatcher.follow(PLACE) as updates:
            saying = asyncio.create_task(chat.say(ASKED, id="long"))
            async for update in updates:
                if isinstance(update, Delta) and len(update.text) > 100:
                    shown = update.text
                    assert await dispatcher.stop(PLACE)
                    break
            reply = await asyncio.wait_for(saying, 2)
        assert kinds(reply) == ["stopped"]
        assert shown.split("\n")[0] in words(reply)
        assert "Word199" not in words(reply)
        assert words(reply).endswith("as you asked.*")
        assert reply.model_calls == 1
        assert not await dispatcher.stop(PLACE)
        again = await chat.say(ASKED, id="long")
        assert again.parts == reply.parts
        assert kinds(await chat.say("3 questions on osmosis")) == ["practice_started", "question_shown"]


@pytest.mark.parametrize("silent", [Answer(text="x", first_delay=30), Answer(text=LONG, hang_after=0)])
async def test_a_model_that_says_nothing_can_be_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, silent: Answer
) -> None:
    async with talking(tmp_path, monkeypatch, silent) as (chat, _):
        reply = await _stopped_while_thinking(chat)
        assert kinds(reply) == ["stopped"]
        assert "stopped here" in words(reply)


async def _stopped_while_thinking(chat: Chat) -> Reply:
    async with chat.app.dispatcher.follow(PLACE) as updates:
        saying = asyncio.create_task(chat.say(ASKED))
        async for update in updates:
            if isinstance(update, Thinking):
                await asyncio.sleep(0.3)
                await chat.app.dispatcher.stop(PLACE)
                return await asyncio.wait_for(saying, 2)
    raise AssertionError("updates do not end")


async def test_what_a_tool_did_before_stays_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with talking(tmp_path, monkeypatch, start("osmosis"), Answer(text=LONG, token_delay=0.01)) as (chat, _):
        first = await chat.say("ask me some things about osmosis or so, whatever you think is good for me")
        assert kinds(first)[-1] == "question_shown"
        reply = await _stopped_while_thinking(chat)
        assert kinds(reply) == ["stopped"]
        assert [choice.action.kind for choice in reply.choices][-1] == "stop"  # the question is open still
        assert kinds(await chat.say("B"))[0] == "answer_graded"


async def test_the_tool_that_runs_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with talking(tmp_path, monkeypatch, start("osmosis")) as (chat, _):
        seen: list[str] = []
        async with chat.app.dispatcher.follow(PLACE) as updates:
            saying = asyncio.create_task(chat.say("ask me some things about osmosis or so, whatever is good for me"))
            async for update in updates:
                if isinstance(update, Thinking):
                    seen.append(update.tool)
                    assert update.message.text.startswith("ask me")
                elif isinstance(update, Answered):
                    break
            await saying
        assert seen[0] == ""
        assert "start_practice" in seen


async def test_who_comes_in_the_midst_sees_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with talking(tmp_path, monkeypatch, Answer(text=LONG, token_delay=0.01)) as (chat, _):
        dispatcher = chat.app.dispatcher
        async with dispatcher.follow(PLACE) as updates:
            saying = asyncio.create_task(chat.say(ASKED))
            async for update in updates:
                if isinstance(update, Delta):
                    break
            async with dispatcher.follow(PLACE) as later:
                now = await asyncio.wait_for(anext(later), 1)
                assert isinstance(now, Delta)
                assert now.text
            await dispatcher.stop(PLACE)
            await saying
        async with dispatcher.follow(PLACE) as after:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(anext(after), 0.1)


async def test_a_stop_reaches_the_process_that_talks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = (Answer(text=LONG, token_delay=0.01), Answer(text="Short and whole. " * 40, token_delay=0.01))
    async with talking(tmp_path, monkeypatch, *answers) as (chat, _), open_app(chat.app.settings) as other:
        async with chat.app.dispatcher.follow(PLACE) as updates:
            saying = asyncio.create_task(chat.say(ASKED))
            async for update in updates:
                if isinstance(update, Delta):
                    break
            assert not await other.dispatcher.stop("terminal:ben")
            assert await other.dispatcher.stop(PLACE)
            reply = await asyncio.wait_for(saying, 5)
            assert kinds(reply) == ["stopped"]
            assert not await other.dispatcher.stop(PLACE)
            again = await chat.say(f"and {ASKED}")  # what was left for the turn before stops no other
        assert kinds(again) == []
        assert words(again).startswith("Short and whole.")


async def test_a_stop_that_comes_early_counts_and_another_timeout_is_no_stop() -> None:
    stop = Stop()
    stop.ask()
    stop.ask()
    async with stop.listening():
        await asyncio.sleep(5)
    assert stop.cut
    other = Stop()
    with pytest.raises(TimeoutError):
        async with other.listening():
            raise TimeoutError
    assert not other.cut
