"""Replies that are handed to a platform: in order, again where it failed, and no more where it is refused."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from agent.errors import DeliveryFailed, DeliveryRefused
from agent.messages import Delivery, Message, Text
from chiron.app import App
from tests.agent.home import Clock, small_home
from tests.store.world import NOW
from tests.waiting import until
from tools.errors import NotYours

PLACE = "platform:room"


class Platform:
    """Takes replies, or fails as it is told: one error for each time that something is handed over."""

    def __init__(self, *errors: Exception | None) -> None:
        self._errors = list(errors)
        self.tried: list[str] = []
        self.shown: list[Delivery] = []
        self._showed = asyncio.Event()

    async def deliver(self, delivery: Delivery) -> None:
        self.tried.append(delivery.message.message_id if delivery.message else "")
        if self._errors and (error := self._errors.pop(0)):
            raise error
        self.shown.append(delivery)
        self._showed.set()

    async def has(self, count: int) -> None:
        async with asyncio.timeout(10):
            while len(self.shown) < count:
                self._showed.clear()
                await self._showed.wait()


def message(id: str, text: str = "hello", sender: str = "ada") -> Message:
    return Message(channel="platform", conversation_id=PLACE, sender_id=sender, message_id=id, sent_at=NOW, text=text)


async def test_a_reply_that_failed_is_handed_over_again_before_those_after_it(app: App) -> None:
    platform = Platform(DeliveryFailed("too many", retry_after=0.3), DeliveryFailed("cut off"))
    app.dispatcher.deliver_by("platform", platform.deliver)
    for id in ("1", "2", "3"):
        await app.dispatcher.receive(message(id))
    await platform.has(3)
    assert [delivery.key for delivery in platform.shown] == [f"{PLACE}#{seq}" for seq in (1, 2, 3)]
    assert platform.tried[:3] == ["1", "1", "1"]
    assert len({delivery.key for delivery in platform.shown}) == 3
    await app.dispatcher.drain(5)
    assert await app.store.conversations.undelivered(PLACE) == []


async def test_a_refused_reply_holds_nothing_up_and_is_not_tried_again(app: App) -> None:
    platform = Platform(DeliveryRefused("blocked"))
    app.dispatcher.deliver_by("platform", platform.deliver)
    await app.dispatcher.receive(message("1"))
    await app.dispatcher.receive(message("2"))
    await platform.has(1)
    await app.dispatcher.drain(5)
    assert platform.tried == ["1", "2"]
    assert await app.store.conversations.undelivered(PLACE) == []


async def test_what_failed_does_not_hold_up_other_conversations(app: App) -> None:
    slow = Platform(DeliveryFailed("too many", retry_after=60))
    quick = Platform()
    app.dispatcher.deliver_by("platform", slow.deliver)
    app.dispatcher.deliver_by("other", quick.deliver)
    await app.dispatcher.receive(message("1"))
    elsewhere = Message(
        channel="other", conversation_id="other:x", sender_id="bo", message_id="1", sent_at=NOW, text="hello"
    )
    await app.dispatcher.receive(elsewhere)
    await quick.has(1)
    assert slow.shown == []


async def test_what_only_waits_to_be_tried_again_does_not_hold_up_the_end(app: App) -> None:
    slow = Platform(DeliveryFailed("too many", retry_after=60))
    app.dispatcher.deliver_by("platform", slow.deliver)
    await app.dispatcher.receive(message("1"))
    await until(lambda: slow.tried)
    async with asyncio.timeout(10):
        assert await app.dispatcher.drain(60), "nothing had to be cut short"
    assert len(await app.store.conversations.undelivered(PLACE)) == 1
    assert await app.dispatcher.recover({"platform"}) == 1
    await slow.has(1)


async def test_a_fault_in_a_channel_is_logged_and_its_reply_handed_over_again(
    app: App, caplog: pytest.LogCaptureFixture
) -> None:
    platform, quick = Platform(TypeError("a fault"), KeyError("another")), Platform()
    app.dispatcher.deliver_by("platform", platform.deliver)
    app.dispatcher.deliver_by("other", quick.deliver)
    await app.dispatcher.receive(message("1"))
    await app.dispatcher.receive(message("2"))
    await app.dispatcher.receive(replace(message("1"), channel="other", conversation_id="other:x"))
    await quick.has(1)
    await platform.has(2)
    assert platform.tried == ["1", "1", "1", "2"]
    assert [type(record.exc_info[1].__cause__) for record in caplog.records if record.exc_info] == [TypeError]


async def test_a_button_is_found_by_its_number_for_the_person_whose_it_is(app: App) -> None:
    platform = Platform()
    app.dispatcher.deliver_by("platform", platform.deliver)
    await app.dispatcher.receive(message("1", "3 questions on fractions"))
    await platform.has(1)
    sent = platform.shown[0]
    assert sent.reply.choices
    find = app.dispatcher.choice
    for number, choice in enumerate(sent.reply.choices):
        assert choice == await find(sent.seq, number, conversation_id=PLACE, channel="platform", sender_id="ada")
    beyond = len(sent.reply.choices)
    assert await find(sent.seq, beyond, conversation_id=PLACE, channel="platform", sender_id="ada") is None
    assert await find(sent.seq, -1, conversation_id=PLACE, channel="platform", sender_id="ada") is None
    assert await find(sent.seq, 0, conversation_id="platform:other", channel="platform", sender_id="ada") is None
    assert await find(sent.seq + 9, 0, conversation_id=PLACE, channel="platform", sender_id="ada") is None
    with pytest.raises(NotYours):
        await find(sent.seq, 0, conversation_id=PLACE, channel="platform", sender_id="bo")


async def test_replies_are_texts_that_a_platform_can_show(app: App) -> None:
    platform = Platform()
    app.dispatcher.deliver_by("platform", platform.deliver)
    await app.dispatcher.receive(message("1"))
    await platform.has(1)
    assert any(isinstance(part, Text) and part.text for part in platform.shown[0].reply.parts)


async def test_a_process_whose_lease_is_gone_leaves_the_reply_to_the_one_that_has_it(tmp_path: Path) -> None:
    clock, goes_on = Clock(), asyncio.Event()
    platform = Platform()

    async def deliver(delivery: Delivery) -> None:
        await platform.deliver(delivery)
        await goes_on.wait()

    async with small_home(tmp_path, clock=clock) as app:
        app.dispatcher.deliver_by("platform", deliver)
        await app.dispatcher.receive(message("1"))
        await app.dispatcher.receive(message("2"))
        await platform.has(1)
        clock.now += timedelta(seconds=1000)  # as after a stall
        assert await app.store.conversations.claim(PLACE, "another-process", now=clock(), seconds=1e6)
        goes_on.set()
        await app.dispatcher.drain(1)
        assert platform.tried == ["1"]
