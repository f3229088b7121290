"""Files that platforms have to be asked for, and what Chiron says first."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from agent.context import window
from agent.errors import DeliveryFailed, DeliveryRefused, FileRefused
from agent.fetching import LARGEST, MOST_FILES
from agent.following import Answered
from agent.messages import Attachment, Delivery, Message, Reply, Text
from chiron.app import App, open_app
from tests.agent.home import Clock, kinds
from tests.agent.test_delivering import PLACE, Platform, message
from tests.agent.test_linking import Place, words
from tests.waiting import until

Fetched = Callable[[Attachment, Path], None]


def photo(name: str = "page 1.jpg", size: int = 0, source: str = "F1") -> Attachment:
    return Attachment(name=name, media_type="image/jpeg", size=size, source=source)


class Shelf:
    """A platform's files; asked for one, it does what comes next: raises, or gives bytes."""

    def __init__(self, *does: Exception | bytes) -> None:
        self._does = list(does)
        self.asked: list[str] = []

    async def fetch(self, attachment: Attachment, to: Path) -> None:
        self.asked.append(attachment.source)
        done = self._does.pop(0)
        if isinstance(done, Exception):
            raise done
        await asyncio.to_thread(to.write_bytes, done)


async def sent(app: App, *files: Attachment, text: str = "") -> Reply:
    place = "telegram:7"
    sent = Message(
        channel="telegram",
        conversation_id=place,
        sender_id="7",
        message_id=f"m:{len(files)}{text}",
        sent_at=app.dispatcher._clock(),
        text=text,
        attachments=files,
    )
    exchange = await app.dispatcher.answer(sent)
    assert exchange.reply is not None
    return exchange.reply


async def test_a_file_is_fetched_and_kept_before_its_turn(app: App) -> None:
    shelf = Shelf(DeliveryFailed("hangs", retry_after=0.0), b"photo")
    app.fetching.fetch_by("telegram", shelf.fetch)
    reply = await sent(app, photo())
    assert shelf.asked == ["F1", "F1"]
    assert [event["type"] for event in reply.events] == ["documents_asked"]
    [exchange] = await app.dispatcher.history("telegram:7")
    [kept] = exchange.message.attachments
    assert kept.path is not None
    assert kept.path.is_relative_to(app.settings.home / "files")
    assert (kept.path.read_bytes(), kept.path.name, kept.size) == (b"photo", "page 1.jpg", 5)
    again = await sent(app, photo())
    assert again.parts == reply.parts
    assert len(shelf.asked) == 2


@pytest.mark.parametrize(
    ("does", "file", "reason"),
    [
        ([FileRefused("gone")], photo(), "gone"),
        ([FileRefused("elsewhere")], photo(), "elsewhere"),
        ([FileRefused("too_big")], photo(), "too_big"),
        ([b"x" * (LARGEST + 1)], photo(), "too_big"),
        ([], photo(size=LARGEST + 1), "too_big"),
        ([DeliveryFailed("away", retry_after=0.0)] * 3, photo(), "unreachable"),
    ],
)
async def test_a_file_that_cannot_be_had_is_said(
    app: App, monkeypatch: pytest.MonkeyPatch, does: list[Exception | bytes], file: Attachment, reason: str
) -> None:
    monkeypatch.setattr("agent.fetching.PAUSES", (0.0, 0.0))
    app.fetching.fetch_by("telegram", Shelf(*does).fetch)
    reply = await sent(app, file)
    assert [(event["type"], event["reason"]) for event in reply.events] == [("file_not_taken", reason)]
    assert "page 1.jpg" in words(reply)


async def test_of_many_files_ten_are_taken(app: App) -> None:
    app.fetching.fetch_by("telegram", Shelf(*[b"x"] * MOST_FILES).fetch)
    reply = await sent(app, *(photo(f"{n}.jpg") for n in range(MOST_FILES + 1)))
    assert kinds(reply) == ["file_not_taken", "documents_asked"]
    assert "10.jpg" in words(reply)


def saying(text: str = "Your review is due.") -> Reply:
    return Reply(parts=(Text(text=text),))


async def user_of(app: App, channel: str = "platform", name: str = "ada") -> str:
    user = await app.store.users.behind(channel, name)
    assert user is not None
    return user.id


async def test_chiron_speaks_first_once_where_the_person_wrote_last(app: App) -> None:
    platform = Platform()
    app.dispatcher.deliver_by("platform", platform.deliver)
    await app.dispatcher.receive(message("1"))
    await platform.has(1)
    ada = await user_of(app)
    assert await app.speaker.say(ada, "review 1", saying()) == PLACE
    await platform.has(2)
    delivery = platform.shown[1]
    assert (delivery.message, delivery.reply.parts, delivery.locale) == (None, saying().parts, "en")
    assert await app.speaker.say(ada, "review 1", saying()) is None
    assert await app.speaker.say(ada, "review 2", saying()) == PLACE
    await platform.has(3)


async def test_what_was_said_and_not_delivered_goes_out_in_the_next_life(app: App) -> None:
    down = Platform(*[DeliveryFailed("away", retry_after=9.0)] * 9)
    there = Platform()
    app.dispatcher.deliver_by("platform", there.deliver)
    await app.dispatcher.answer(message("1"))
    await there.has(1)
    app.dispatcher.deliver_by("platform", down.deliver)
    await app.speaker.say(await user_of(app), "k", saying())
    await until(lambda: bool(down.tried))
    await app.dispatcher.drain(0)
    async with open_app(app.settings, Clock()) as other:
        up = Platform()
        other.dispatcher.deliver_by("platform", up.deliver)
        assert await other.dispatcher.recover({"platform"}) == 1
        await up.has(1)
        assert up.shown[0].reply.parts == saying().parts


async def test_nothing_is_said_to_who_does_not_want_it_or_in_a_group(app: App) -> None:
    assert await app.speaker.say((await app.store.users.identify("x", "y", now=Clock().now)).id, "k", saying()) is None

    refused = asyncio.Event()

    async def refuses(delivery: Delivery) -> None:
        refused.set()
        raise DeliveryRefused("blocked")

    app.dispatcher.deliver_by("platform", refuses)
    await app.dispatcher.answer(message("1"))
    ada = await user_of(app)
    await refused.wait()
    await app.dispatcher.drain(5)
    assert await app.speaker.say(ada, "k", saying()) is None
    app.dispatcher.deliver_by("platform", Platform().deliver)
    await app.dispatcher.answer(message("2"))
    assert await app.speaker.say(ada, "k", saying()) == PLACE  # who writes again wants us again
    await Place(app, name="5", place="-1", group=True).say("hello")
    assert await app.speaker.say(await user_of(app, "telegram", "5"), "k", saying()) is None


async def test_what_is_said_is_in_the_history_of_the_page(app: App) -> None:
    ada = Place(app, name="u1", channel="web")
    await ada.say("hello")
    async with app.dispatcher.follow("web:u1") as updates:
        await app.speaker.say(await user_of(app, "web", "u1"), "k", saying())
        async with asyncio.timeout(10):
            async for update in updates:
                if isinstance(update, Answered) and update.reply.parts == saying().parts:
                    break
    assert [exchange.reply.parts for exchange in await app.dispatcher.history("web:u1") if exchange.reply][
        -1
    ] == saying().parts


async def test_what_was_said_first_is_no_word_of_the_students_to_a_model(app: App) -> None:
    await Place(app, name="u1", channel="web").say("hello")
    await app.speaker.say(await user_of(app, "web", "u1"), "k", saying())
    told = window(await app.store.conversations.history("web:u1"), None)
    assert [message.type for message in told] == ["human", "ai", "ai"]


async def test_a_strangers_files_are_not_fetched(app: App) -> None:
    shelf = Shelf()
    app.fetching.fetch_by("telegram", shelf.fetch)
    stranger = Message(
        channel="telegram",
        conversation_id="telegram:7",
        sender_id="7",
        message_id="1",
        sent_at=Clock().now,
        attachments=(photo(),),
        stranger="forwarded",
    )
    exchange = await app.dispatcher.answer(stranger)
    assert exchange.reply is not None
    assert kinds(exchange.reply) == ["stranger_told"]
    assert shelf.asked == []
