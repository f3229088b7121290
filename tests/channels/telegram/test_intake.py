"""How updates come in: saved before they are confirmed, whatever they are, from whomever."""

import asyncio
import json
import logging
import random
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from aiogram.types import Update as UpdateForm

from agent.errors import DeliveryFailed, FileRefused
from agent.messages import Attachment, Reply, Text
from channels.telegram import Telegram, intake
from channels.telegram.intake import Intake, _chat_of
from store.errors import DatabaseUnreachable
from tests.agent.home import Clock
from tests.channels.telegram.home import School, school, words
from tests.platforms.telegram import FakeTelegram
from tests.platforms.telegram_world import BOT, Json
from tests.waiting import until

pytestmark = pytest.mark.asyncio(loop_scope="module")
USER = {"id": 31, "is_bot": False, "first_name": "Zoe"}
CHAT = {"id": 31, "type": "private", "first_name": "Zoe"}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def at(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[School]:
    async with school(tmp_path_factory.mktemp("at") / "home") as made:
        yield made


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def hook(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[School]:
    async with school(tmp_path_factory.mktemp("hook") / "home", webhook=True) as made:
        yield made


MESSAGE: Json = {"message_id": 1, "date": 0, "chat": CHAT, "from": USER, "text": "x"}


def odd_updates() -> list[Json]:
    """Updates of every kind with nothing in them, with nulls, and with things of other types."""
    kinds = sorted({*UpdateForm.model_fields, "unheard_of"} - {"update_id"})
    message = MESSAGE
    made: list[Json] = [{kind: value} for kind in kinds for value in (None, {}, [], "x", 7)]
    made += [{"message": {**message, name: None}} for name in message]
    made += [{"message": {**message, name: []}} for name in message]
    made += [{"message": {**message, "date": 10**30}}, {"message": {**message, "message_id": 10**40, "text": "\ud800"}}]
    made += [
        {"message": {**message, name: value}}
        for name in ("entities", "photo", "document")
        for value in (None, [None], {}, 1)
    ]
    made += [{"callback_query": {"id": "1", "from": USER, "message": None, "data": None}}]
    made += [
        {
            "callback_query": {
                "id": "2",
                "from": USER,
                "message": {"chat": CHAT, "message_id": 1, "date": 0},
                "data": "1.0",
            }
        }
    ]
    made += [
        {"poll_answer": {"poll_id": "1", "user": None, "option_ids": None}},
        {"poll_answer": {"poll_id": "9", "user": USER, "option_ids": []}},
    ]
    return [*made, {}]


@pytest.mark.parametrize(
    ("update", "chat"),
    [
        ({"message": {"message_id": 1, "chat": CHAT, "from": USER}}, CHAT["id"]),
        ({"callback_query": {"id": "1", "from": USER, "message": {"chat": {"id": -5}}}}, -5),
        ({"callback_query": {"id": "1", "from": USER, "message": None}}, USER["id"]),
        ({"poll_answer": {"poll_id": "1", "user": USER, "option_ids": [0]}}, USER["id"]),
        ({"poll_answer": {"poll_id": "1", "user": None}}, 0),
    ],
)
async def test_updates_wait_for_those_of_their_own_chat_or_voter_alone(update: Json, chat: int) -> None:
    assert _chat_of({"update_id": 1, **update}) == chat


async def test_what_a_fault_of_ours_keeps_from_being_saved_is_tried_again(
    at: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "pause", lambda *_: 0.0)
    tried: list[Json] = []

    async def take(form: Json) -> None:
        tried.append(form)
        if form["update_id"] == 2 or len(tried) == 1:
            raise TimeoutError

    taking = Intake(at.channel._bot, take)
    await taking._until_taken({"update_id": 1})()
    await taking._until_taken({"update_id": 2})()
    assert [form["update_id"] for form in tried] == [1, 1, 2, 2, 2, 2, 2, 2]


async def test_no_update_of_any_kind_stops_the_loop(at: School) -> None:
    at.world.allowed = frozenset({name for update in odd_updates() for name in update})
    for update in odd_updates():
        at.world.updates.append({"update_id": next(at.world._update_ids), **update})
    assert words(await at.person().say("hello")).startswith("Hello!")
    await settled(at)


async def test_by_webhook_any_update_is_taken_and_forgeries_are_not(hook: School) -> None:
    ada = hook.person()
    assert words(await ada.say("hello")).startswith("Hello!")
    assert not hook.telegram.called("getUpdates")
    url = hook.telegram.webhook["url"]
    secret = {"X-Telegram-Bot-Api-Secret-Token": "s3cret"}
    async with httpx.AsyncClient(timeout=10, trust_env=False) as client:
        for number, update in enumerate(odd_updates()):
            form = json.dumps({"update_id": number, **update})
            assert (await client.post(url, content=form, headers=secret)).status_code == 200
        for body in ("[]", "null", "7", '"x"'):
            assert (await client.post(url, content=body, headers=secret)).status_code == 200
        for body in ("", "{", "[" * 100_000, b"\xff\xfe"):
            assert (await client.post(url, content=body, headers=secret)).status_code == 400
        message = {
            "update_id": 1,
            "message": {"message_id": 5, "date": 0, "chat": CHAT, "from": USER, "text": "forged"},
        }
        for wrong in ({}, {"X-Telegram-Bot-Api-Secret-Token": "S3cret"}):
            assert (await client.post(url, json=message, headers=wrong)).status_code == 401
        raw = {b"X-Telegram-Bot-Api-Secret-Token": "s3cret\u00e9".encode()}
        assert (await client.post(url, json=message, headers=raw)).status_code == 401
    assert await hook.app.dispatcher.history("telegram:31") == [] or "forged" not in str(
        await hook.app.dispatcher.history("telegram:31")
    )


async def test_by_webhook_what_cannot_be_saved_comes_again(hook: School) -> None:
    ada = hook.person()
    refusals = failing(hook, 3)
    assert words(await ada.say("hello")).startswith("Hello!")
    assert refusals == []


def failing(at: School, times: int) -> list[int]:
    """Let the next messages find a database that does not answer; what is left of them."""
    left, receive = list(range(times)), at.reception.take

    async def refuse(message: Any) -> object:
        if left:
            left.pop()
            raise DatabaseUnreachable("test")
        return await receive(message)

    at.reception.take = refuse
    return left


async def test_an_update_is_confirmed_only_once_it_is_saved(at: School) -> None:
    ada = at.person()
    left = failing(at, 3)
    at.world.send(ada.chat, ada.user, "hello")
    mine = at.world.updates[-1]["update_id"]
    while left:
        assert any(update["update_id"] == mine for update in at.world.updates)
        await asyncio.sleep(0.02)
    await until(lambda: ada.replies)
    await until(lambda: not at.world.updates)


async def test_one_slow_chat_holds_no_other_and_order_stays(at: School) -> None:
    slow, ada = at.person("Slow"), at.person()
    receive, waiting = at.reception.take, asyncio.Event()

    async def hang(message: Any) -> object:
        if message.sender_id == str(slow.user["id"]):
            await waiting.wait()
        return await receive(message)

    at.reception.take = hang
    for text in ("hello", "thanks", "who are you?"):
        at.world.send(slow.chat, slow.user, text)
    assert words(await ada.say("hello")).startswith("Hello!")
    assert words(await ada.say("thanks")) == "You are welcome!"
    assert slow.replies == []
    waiting.set()
    await until(lambda: len(slow.replies) == 3)
    assert [words(reply)[:5] for reply in slow.replies] == ["Hello", "You a", "I am "]
    assert len(ada.replies) == 2


@pytest.mark.parametrize("copies", [150, pytest.param(10_000, marks=pytest.mark.soak)])
async def test_shuffled_redeliveries_have_no_further_effect(at: School, copies: int) -> None:
    draw, people = random.Random(copies), [at.person(f"P{n}") for n in range(5)]
    start = len(at.world.past)
    for person in people:
        await person.say("3 questions on biology", replies=2)
        await person.press("A")
        await person.press("B", replies=2)
        await person.say("hint")
    before = {person.user["id"]: len(person.replies) for person in people}
    attempts = await attempts_of(at)
    past = at.world.past[start:]
    at.world.redeliver([draw.choice(past) for _ in range(copies)])
    began = time.monotonic()
    await until(lambda: not at.world.updates, 60 + copies / 5)
    await asyncio.sleep(0.3)
    print(json.dumps({"channel": "telegram", "redeliveries": copies, "seconds": round(time.monotonic() - began, 1)}))
    assert {person.user["id"]: len(person.replies) for person in people} == before
    assert await attempts_of(at) == attempts


async def attempts_of(at: School) -> int:
    """How many attempts are recorded, of all people."""
    return len([attempt async for attempt in at.app.store.practice.first_answers()])


async def test_another_poller_is_told_to_the_operator_once_and_polling_goes_on(
    at: School, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("channels.telegram.intake.CONFLICT_SECONDS", 0.1)
    with caplog.at_level(logging.WARNING):
        async with httpx.AsyncClient(base_url=at.telegram.address, timeout=20, trust_env=False) as other:
            for _ in range(4):
                with suppress(httpx.HTTPError):
                    await other.post(f"/bot{at.telegram.token}/getUpdates", json={"offset": 0, "timeout": 0})
                await asyncio.sleep(0.15)
    assert 1 <= len(told(caplog, "another program")) <= 4
    assert words(await at.person().say("hello")).startswith("Hello!")


async def test_a_refused_token_and_a_platform_that_is_away_are_told_in_a_sentence(
    at: School, caplog: pytest.LogCaptureFixture
) -> None:
    def channel(token: str) -> Telegram:
        more: Any = {"api_url": other.address, "webhook": "", "secret": "", "clock": Clock()}
        return Telegram(at.app.dispatcher, at.app.store, token=token, **more)

    with FakeTelegram() as other:
        for token in ("7000001:some-other-token-of-a-bot-here", "nonsense"):
            caplog.clear()
            async with asyncio.timeout(8):
                await channel(token).serve(at.app.dispatcher.receive)
            assert told(caplog, "Telegram") == [
                "Telegram does not know the token in CHIRON_TELEGRAM_TOKEN. Copy it again from @BotFather."
            ]
        caplog.clear()
        for kind in ("html", "500", "drop_before"):
            other.fail("getMe", kind)
        listening = asyncio.create_task(channel(other.token).serve(at.app.dispatcher.receive))
        await until(lambda: other.called("deleteWebhook"))
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)
        assert len(told(caplog, "does not answer")) == 1


def told(caplog: pytest.LogCaptureFixture, words: str) -> list[str]:
    """What the operator was told that holds some words."""
    return [message for record in caplog.records if words in (message := record.getMessage())]


async def test_strangers_are_named_and_files_are_attached(at: School) -> None:
    ada = at.person()
    club = at.world.group("Club", ada.user)
    saved: list[Any] = []

    async def note(message: Any) -> None:
        saved.append(message)

    before, at.reception.take = at.reception.take, note
    send, world = at.world.send, at.world
    origin = {"type": "hidden_user", "sender_user_name": "x", "date": 1}
    send(ada.chat, ada.user, "of another", forward_origin=origin)
    admin = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    send(club, admin, "/practice algebra", sender_chat=world.chat_json(club))
    send(club, admin, "not for us", sender_chat=world.chat_json(club))
    world.send_photo(ada.chat, ada.user, b"\xff\xd8\xff", caption="what is this?")
    world.send_file(ada.chat, ada.user, b"%PDF", "Notes.pdf", "application/pdf", size=30_000_000)
    send(
        ada.chat, ada.user, sticker={"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 1, "height": 1}
    )
    send(club, ada.user, f"hey @{BOT['username']}!")
    await until(lambda: len(saved) == 6)
    at.reception.take = before
    saved.sort(
        key=lambda message: (message.group, int(message.message_id.split(":")[1]))
    )  # chats come beside each other
    assert [message.stranger for message in saved] == ["forwarded", "", "", "", "anonymous", ""]
    assert saved[4].sender_id == str(club.id)
    assert [message.group for message in saved] == [False, False, False, False, True, True]
    photo, pdf, sticker = (message.attachments[0] for message in saved[1:4])
    assert (photo.media_type, photo.size, saved[1].text) == ("image/jpeg", 3, "what is this?")
    assert (pdf.name, pdf.media_type, pdf.size) == ("Notes.pdf", "application/pdf", 30_000_000)
    assert sticker.media_type == "image/webp"
    assert saved[5].text == "hey !"
    assert len({(message.conversation_id, message.message_id) for message in saved}) == 6


async def test_a_file_is_fetched_and_one_that_is_too_big_is_refused(at: School, tmp_path: Path) -> None:
    def kept(data: bytes, size: int) -> Attachment:
        file = at.world.keep(data, "a.pdf")
        at.world.files[file["file_id"]]["size"] = size
        return Attachment(name="a.pdf", media_type="application/pdf", source=file["file_id"])

    await at.channel.fetch(kept(b"%PDF-1.7", 8), tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF-1.7"
    with pytest.raises(FileRefused) as refused:
        await at.channel.fetch(kept(b"x", 21 * 2**20), tmp_path / "b.pdf")
    assert refused.value.reason == "too_big"
    with pytest.raises(FileRefused) as refused:
        await at.channel.fetch(Attachment(name="c", media_type="x/y", source="unknown"), tmp_path / "c")
    assert refused.value.reason == "gone"
    at.telegram.fail("getFile", "500")
    with pytest.raises(DeliveryFailed):
        await at.channel.fetch(kept(b"x", 1), tmp_path / "d")


async def test_a_person_who_blocks_the_bot_is_left_alone(at: School) -> None:
    ada = at.person()
    await ada.say("hello")
    place = f"telegram:{ada.chat.id}"
    assert not await ada.is_left_alone()
    user = (await at.app.store.users.called(str(ada.user["id"])))[0].id
    at.world.block(ada.chat)
    await settled(at)
    assert await ada.is_left_alone()
    assert await at.app.store.facts.get(f"blocked:{place}") is None, "it is noted in one place alone"
    assert await at.app.speaker.say(user, "a reminder", Reply(parts=(Text(text="Hi"),))) is None
    blocked = at.world.past[-1]
    blocked["my_chat_member"]["date"] -= 60
    at.world.block(ada.chat, blocked=False)
    await settled(at)
    assert not await ada.is_left_alone()
    at.world.redeliver([blocked])
    await settled(at)
    assert not await ada.is_left_alone(), "what was told before comes late"
    assert await at.app.speaker.say(user, "a reminder", Reply(parts=(Text(text="Hi"),))) == place


async def settled(at: School) -> None:
    """Until all updates are confirmed."""
    await until(lambda: not at.world.updates, 20)
