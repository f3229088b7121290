"""Replies are handed over once and in order, whatever becomes of the requests."""

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest

from tests.channels.slack.desk import desk, scripted_desk
from tests.platforms.slack import FakeSlack
from tests.waiting import until

ADA, BEN = "U0ADA", "U0BEN"
HERS, HIS = "D0ADA", "D0BEN"


def said(slack: FakeSlack, channel: str = HERS) -> list[str]:
    """What the bot has said, oldest first."""
    return [message["text"] for message in slack.world.of_bot(channel)]


@pytest.mark.parametrize(
    "fault",
    [
        {"drop": "before"},
        {"drop": "after"},
        {"drop": "after", "times": 3},
        {"status": 503},
        {"status": 200},
        {"retry_after": 0},
        {"error": "internal_error"},
        {"error": "fatal_error", "times": 2},
        {"error": "an_error_that_nobody_knows"},
    ],
    ids=str,
)
async def test_a_reply_that_fails_is_there_once(tmp_path: Path, slack: FakeSlack, fault: dict[str, Any]) -> None:
    async with scripted_desk(tmp_path, slack) as served:
        slack.fail("chat.postMessage", **fault)
        await served.say(ADA, "one")
        await served.say(ADA, "two")
        await until(lambda: len(said(slack)) >= 2)
        await served.quiet()
        assert said(slack) == ["You said: one", "You said: two"]


async def test_a_reply_is_there_once_when_its_process_ends_before_it_knows(tmp_path: Path, slack: FakeSlack) -> None:
    slack.fail("chat.postMessage", drop="after", hang=True)
    slack.fail("conversations.history", drop="before", times=-1)
    async with scripted_desk(tmp_path, slack) as served:
        await served.say(ADA, "one")
        await until(lambda: said(slack))
        served.serving.cancel()
    slack.faults.clear()
    async with scripted_desk(tmp_path, slack) as served:
        await served.ask(ADA, "two")
        assert said(slack) == ["You said: one", "You said: two"]


async def test_in_a_thread_too(tmp_path: Path, slack: FakeSlack) -> None:
    async with scripted_desk(tmp_path, slack) as served:
        root = await served.ask(ADA, "one")
        slack.fail("chat.postMessage", drop="after")
        await served.say(ADA, "two", thread_ts=root["ts"])
        await until(lambda: len(said(slack)) > 1)
        await served.quiet()
        assert said(slack) == ["You said: one", "You said: two"]


async def test_too_many_in_one_channel_wait_in_order_and_hold_up_nobody_else(tmp_path: Path, slack: FakeSlack) -> None:
    async with scripted_desk(tmp_path, slack) as served:
        slack.fail("chat.postMessage", retry_after=1, channel=HERS)
        began = time.monotonic()
        for word in ("one", "two", "three"):
            await served.say(ADA, word)
        await until(lambda: slack.called("chat.postMessage"))
        await served.ask_quickly(BEN, "hello", HIS)
        assert time.monotonic() - began < 1.0
        assert said(slack) == []
        await until(lambda: len(said(slack)) == 3)
        assert said(slack) == ["You said: one", "You said: two", "You said: three"]
        assert time.monotonic() - began >= 1.0


@pytest.mark.parametrize(
    "error", ["is_archived", "not_in_channel", "account_inactive", "channel_not_found", "msg_too_long"]
)
async def test_what_is_refused_for_good_holds_nothing_up(tmp_path: Path, slack: FakeSlack, error: str) -> None:
    async with scripted_desk(tmp_path, slack) as served:
        slack.fail("chat.postMessage", error=error)
        await served.say(ADA, "one")
        await until(lambda: slack.called("chat.postMessage"))
        await served.ask(ADA, "two")
        assert said(slack) == ["You said: two"]


async def test_blocks_that_are_refused_become_words(tmp_path: Path, slack: FakeSlack) -> None:
    async with scripted_desk(tmp_path, slack) as served:
        slack.fail("chat.postMessage", error="invalid_blocks", times=2)
        message = await served.ask(ADA, "one")
        assert message["text"] == "You said: one"
        assert "blocks" not in message


async def test_pictures_are_uploaded_once_and_else_are_words(tmp_path: Path, slack: FakeSlack) -> None:
    async with scripted_desk(tmp_path, slack) as served:
        card = await served.ask(ADA, "number")
        [picture] = [block for block in card["blocks"] if block["type"] == "image"]
        assert picture["alt_text"] == "A triangle with a base of 8 cm"
        assert slack.world.contents[picture["slack_file"]["id"]].startswith(b"\x89PNG")
        await served.ask(ADA, "number")
        assert len(slack.called("files.completeUploadExternal")) == 1

        slack.fail("files.", error="missing_scope", times=-1)
        words = await served.ask(BEN, "number")
        assert "image" in [block["type"] for block in words["blocks"]]  # it is there already
    async with scripted_desk(tmp_path, slack) as served:
        words = await served.ask(BEN, "number")
        assert "image" not in [block["type"] for block in words["blocks"]]
        assert "Picture: A triangle with a base of 8 cm" in str(words["blocks"])


async def test_a_card_that_is_gone_holds_nothing_up(home: Path, slack: FakeSlack) -> None:
    async with desk(home, slack) as served:
        card = await served.ask(ADA, "3 multiple choice questions on osmosis")
        slack.fail("chat.update", error="message_not_found")
        wrong = await served.press(ADA, card, "A", HERS)
        assert wrong["text"].startswith("Not yet.")
        slack.fail("chat.update", retry_after=0)
        await served.press(ADA, card, "B", HERS)
        [update] = [call for call in slack.called("chat.update") if call.answer.get("ok")]
        assert update.args["ts"] == card["ts"]


@pytest.mark.parametrize(
    "fault", [{"method": "chat.postMessage", "bare": True}, {"method": "chat.update", "status": 404}]
)
async def test_a_slack_that_says_little_or_lacks_much_is_practised_on(
    home: Path, slack: FakeSlack, fault: dict[str, Any]
) -> None:
    slack.fail(**fault, times=-1)
    slack.fail("users.info", bare=True, times=-1)
    async with desk(home, slack) as served:
        card = await served.ask(ADA, "3 multiple choice questions on osmosis")
        wrong = await served.press(ADA, card, "A", HERS)
        assert wrong["text"].startswith("Not yet.")
        assert len(said(slack)) == len(slack.called("chat.postMessage")), "each is there once"


async def test_replies_grow_in_the_agent_view(tmp_path: Path, slack: FakeSlack) -> None:
    async with scripted_desk(tmp_path, slack) as served:
        thread = await served.do(lambda: slack.people.open_agent(ADA))
        await served.say(ADA, "long", thread_ts=thread["thread_ts"])
        await until(lambda: slack.called("chat.appendStream"))
        grown = slack.world.of_bot(HERS)[-1]
        assert grown["streaming"]
        assert grown["text"].startswith("Paragraph 0: the mean of x₁ and x₂ is")
        await served.quiet()
        [_, reply] = slack.world.of_bot(HERS)
        assert reply["ts"] == grown["ts"]
        assert "streaming" not in reply
        assert "Paragraph 7: the *mean* of x₁" in reply["blocks"][-1]["text"]["text"]
        assert reply["metadata"]["event_payload"]["part"] == 0


async def test_a_second_reply_grows_too(tmp_path: Path, slack: FakeSlack) -> None:
    async with scripted_desk(tmp_path, slack) as served:
        thread = await served.do(lambda: slack.people.open_agent(ADA))
        for _ in range(2):
            await served.say(ADA, "long", thread_ts=thread["thread_ts"])
        await until(lambda: len(slack.called("chat.startStream")) == 2)
        await served.quiet()
        replies = slack.world.of_bot(HERS)[1:]
        assert len(replies) == 2
        assert not any("streaming" in reply for reply in replies)


async def test_that_it_is_thought_about(tmp_path: Path, slack: FakeSlack) -> None:
    async with scripted_desk(tmp_path, slack) as served:
        thread = await served.do(lambda: slack.people.open_agent(ADA))
        reply = await served.ask(ADA, "slow", thread_ts=thread["thread_ts"])
        assert reply["text"] == "That took a while."
        assert [status for _, _, status in slack.world.statuses] == ["is thinking…"]


async def test_a_reply_that_grew_when_its_process_ended_becomes_whole(tmp_path: Path, slack: FakeSlack) -> None:
    async with scripted_desk(tmp_path, slack) as served:
        thread = await served.do(lambda: slack.people.open_agent(ADA))
        await served.say(ADA, "long", thread_ts=thread["thread_ts"])
        await until(lambda: len(slack.world.of_bot(HERS)) > 1)
        await asyncio.sleep(0.1)
    async with scripted_desk(tmp_path, slack) as served:
        await until(lambda: "streaming" not in slack.world.of_bot(HERS)[-1])
        await served.quiet()
        [_, reply] = slack.world.of_bot(HERS)
        assert "Paragraph 7: the *mean* of x₁" in reply["blocks"][-1]["text"]["text"]
