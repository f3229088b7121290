"""A reply goes out once, in order, whatever happens to the requests."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from agent.errors import DeliveryFailed, DeliveryRefused
from agent.messages import Card, CardOption, Delivery, File, Image, Message, Reply, Text
from channels.telegram import Telegram
from tests.agent.home import Clock
from tests.channels.telegram.home import Person, School, school, words
from tests.platforms.telegram import FakeTelegram
from tests.waiting import until

pytestmark = pytest.mark.asyncio(loop_scope="module")
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#ffffff"/></svg>'


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def at(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[School]:
    async with school(tmp_path_factory.mktemp("at") / "home") as made:
        yield made


async def letter(person: Person, *parts: Any, key: str) -> Delivery:
    """A reply of our own to the last message of a person."""
    if not person.replies:
        await person.say("hello")
    exchange = (await person.school.app.dispatcher.history(f"telegram:{person.chat.id}"))[-1]
    message: Message = exchange.message
    place = message.conversation_id
    return Delivery(
        key=key, seq=exchange.seq, conversation_id=place, user_id="u", reply=Reply(parts=parts), message=message
    )


@pytest.mark.parametrize("kind", ["drop_before", "drop_after", "500", "html", "429"])
async def test_a_request_that_fails_is_made_again_and_shows_once(at: School, kind: str) -> None:
    ada = at.person()
    at.telegram.fail("sendMessage", kind, chat=ada.chat.id, seconds=1)
    at.telegram.fail("sendRichMessage", kind, chat=ada.chat.id, seconds=1, skip=1)
    for text in ("hello", "2 easy questions on linear equations", "hint"):
        at.world.send(ada.chat, ada.user, text)
    await until(lambda: len(ada.replies) == 4, 15)
    await asyncio.sleep(0.1)
    said = [words(reply) for reply in ada.replies]
    assert [text[:5] for text in said] == ["Hello", "2 eas", "Quest", "Hint "]


async def test_too_many_requests_of_one_chat_hold_no_other(at: School) -> None:
    slow, ada = at.person("Slow"), at.person()
    slow.chat.limit = (1, 1.5)
    for text in ("hello", "thanks", "who are you?"):
        at.world.send(slow.chat, slow.user, text)
    await until(lambda: slow.replies)
    assert words(await ada.say("hello")).startswith("Hello!")
    assert len(slow.replies) < 3
    await until(lambda: len(slow.replies) == 3, 20)
    assert [words(reply)[:5] for reply in slow.replies] == ["Hello", "You a", "I am "]
    refused = [call for call in at.telegram.called("sendMessage") if call.status == 429]
    assert len(refused) <= 6, "it waits as long as it was told to"


async def test_who_has_blocked_the_bot_is_passed_over(at: School) -> None:
    ada = at.person()
    ada.chat.blocked = True
    at.world.send(ada.chat, ada.user, "hello")
    await until(ada.is_left_alone)
    ada.chat.blocked = False
    assert words(await ada.say("thanks")) == "You are welcome!"
    assert len(ada.replies) == 1


async def test_who_has_blocked_the_bot_has_blocked_it_in_all_topics(at: School) -> None:
    ada = at.person()
    made = await letter(ada, Text(text="x"), key="topic")
    ada.chat.blocked = True
    with pytest.raises(DeliveryRefused) as refused:
        await at.channel.deliver(replace(made, conversation_id=f"{made.conversation_id}/77", message=None))
    assert refused.value.place == made.conversation_id


async def test_a_server_that_lacks_methods_and_says_little_is_served(at: School) -> None:
    with FakeTelegram() as other:
        for method in ("setMyCommands", "deleteWebhook", "sendRichMessage"):
            other.fail(method, "missing", times=99)
        for method in ("getMe", "sendMessage"):
            other.fail(method, "bare")
        address: Any = {"token": other.token, "api_url": f"{other.address}/", "webhook": "", "secret": ""}
        channel = Telegram(at.app.dispatcher, at.app.store, clock=Clock(), **address)
        chat = other.world.private(other.world.user("Bo"))
        other.world.send(chat, other.world.user("Noise", bot=True), "x")
        listening = asyncio.create_task(channel.serve(at.app.dispatcher.receive))
        await until(lambda: other.called("getUpdates"), seconds=60)
        made = await letter(at.person(), Text(text="All of $x^2$"), key="bare")
        for _ in range(2):
            await channel.deliver(replace(made, conversation_id=f"telegram:{chat.id}"))
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)
        assert [words(shown) for shown in chat.messages.values()][1:] == ["All of x²"]


async def test_a_request_without_an_answer_is_looked_for(at: School, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("channels.telegram.bot.REQUEST_SECONDS", 1.0)
    ada = at.person()
    made = await letter(ada, Text(text="**Once** only"), key="hang")
    at.telegram.fail("sendMessage", "hang", chat=ada.chat.id)
    with pytest.raises(DeliveryFailed):
        await asyncio.wait_for(at.channel.deliver(made), 30)
    at.world.send(ada.chat, at.world.user("Noise", bot=True), "x")
    await at.channel.deliver(made)
    await at.channel.deliver(made)
    assert [words(reply) for reply in ada.replies[1:]] == ["Once only"]


async def test_each_kind_of_message_in_doubt_is_found(at: School, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    ada = at.person()
    club = at.world.group("Club", ada.user)
    card = Card(question_id="q", kind="single_choice", stem="Is it?", target="t1", quiz=1,
                options=(CardOption(label="A", text="no"), CardOption(label="B", text="yes")))  # fmt: skip
    parts: dict[str, Any] = {
        "sendMessage": Text(text="words"),
        "sendRichMessage": Text(text="rich $\\frac{1}{2}$"),
        "sendPhoto": Image(alt="A box", svg=SVG),
        "sendDocument": File(path=tmp_path / "a.txt", name="a.txt"),
        "sendPoll": card,
    }
    for number, (method, part) in enumerate(parts.items()):
        person = ada.at(club) if part is card else ada
        made = await letter(ada, part, key=f"doubt{number}")
        if part is card:  # Chiron speaks first
            made = replace(made, conversation_id=f"telegram:{club.id}", message=None)
        before = len(person.replies)
        at.telegram.fail(method, "drop_after", chat=person.chat.id)
        with pytest.raises(DeliveryFailed):
            await at.channel.deliver(made)
        await at.channel.deliver(made)
        assert len(person.replies) == before + 1, part
    poll = ada.at(club).replies[-1]["poll"]
    assert (poll["type"], poll["correct_option_ids"], poll["is_anonymous"]) == ("quiz", [1], False)
    sent = await at.app.store.deliveries.tagged("telegram", poll["id"])
    assert sent is not None
    assert sent.card == "t1", "votes find their question although the answer to sending it was lost"


async def test_a_message_in_doubt_is_found_although_others_wrote_much_meanwhile(at: School) -> None:
    ada, ben = at.person("Ada"), at.person("Ben")
    made = await letter(ada, Text(text="late"), key="late")
    robot = at.world.user("Noise", bot=True)
    for _ in range(60):  # private chats are counted together
        at.world.send(at.world.private(robot), robot, "x")
    await ben.say("hello")
    at.telegram.fail("sendMessage", "drop_after", chat=ada.chat.id)
    with pytest.raises(DeliveryFailed):
        await at.channel.deliver(made)
    await at.channel.deliver(made)
    assert [words(reply) for reply in ada.replies[1:]] == ["late"]


async def test_what_is_refused_for_good_is_told_so(at: School) -> None:
    ada = at.person()
    made = await letter(ada, Text(text="x"), key="gone")
    with pytest.raises(DeliveryRefused) as refused:
        await at.channel.deliver(replace(made, conversation_id="telegram:424242"))
    assert refused.value.reason == "gone"
    forum = at.world.group("Forum", ada.user, forum=True)
    with pytest.raises(DeliveryRefused):
        await at.channel.deliver(replace(made, key="gone2", conversation_id=f"telegram:{forum.id}/77"))


async def test_a_picture_that_cannot_be_shown_leaves_its_words(at: School) -> None:
    ada = at.person()
    broken = await letter(ada, Image(alt="A *box*", svg="<svg>"), key="broken")
    await at.channel.deliver(broken)
    assert words(ada.replies[-1]) == "A box"
    at.telegram.fail("sendPhoto", "429", chat=ada.chat.id, seconds=0)
    flat = SVG.replace("0 0 40 20", "0 0 4000 2")
    await at.channel.deliver(await letter(ada, Image(alt="flat", svg=flat), key="flat"))
    assert words(ada.replies[-1]) == "flat"


async def test_a_quiz_that_is_too_long_has_its_text_before_it(at: School) -> None:
    ada = at.person()
    club = at.world.group("Club", ada.user)
    card = Card(question_id="q", kind="single_choice", stem="Is $\\frac{1}{2}$ less?", target="t2", quiz=0,
                options=(CardOption(label="A", text="yes " * 40), CardOption(label="B", text="no")))  # fmt: skip
    made = await letter(ada, card, key="quiz")
    await at.channel.deliver(replace(made, conversation_id=f"telegram:{club.id}"))
    text, quiz = ada.at(club).replies
    assert "yes yes" in words(text)
    assert [option["text"] for option in quiz["poll"]["options"]] == ["A", "B"]


async def of_topics(at: School, *titles: str) -> tuple[Any, list[str]]:
    """A forum, and the conversations of its topics."""
    forum = at.world.group("Forum", at.person().user, forum=True)
    return forum, [f"telegram:{forum.id}/{at.world.topic(forum, title)}" for title in titles]


def texts(forum: Any, place: str) -> list[str]:
    """What stands in a topic."""
    thread = int(place.partition("/")[2])
    return [words(shown) for shown in forum.messages.values() if shown.get("message_thread_id") == thread]


async def test_a_message_in_doubt_is_not_looked_for_in_another_topic(at: School) -> None:
    forum, [here, there] = await of_topics(at, "Here", "There")
    made = replace(await letter(at.person(), Text(text="late"), key="late here"), conversation_id=here, message=None)
    at.telegram.fail("sendMessage", "drop_before", chat=forum.id)
    with pytest.raises(DeliveryFailed):
        await at.channel.deliver(made)
    other = replace(made, key="there", conversation_id=there, reply=Reply(parts=(Text(text="of another"),)))
    await at.channel.deliver(other)
    edits = len(at.telegram.called("editMessageText"))
    await at.channel.deliver(made)
    assert (texts(forum, here), texts(forum, there)) == (["late"], ["of another"])
    numbers = {call.given["message_id"] for call in at.telegram.called("editMessageText")[edits:]}
    known = {str(id) for id, shown in forum.messages.items() if words(shown) == "of another"}
    assert known
    assert not known & set(map(str, numbers)), "what is known to be another's is not even tried"


async def test_two_messages_in_doubt_in_two_topics_each_get_their_own_words(at: School) -> None:
    forum, places = await of_topics(at, "Here", "There")
    made = await letter(at.person(), Text(text="x"), key="x")
    letters = [
        replace(made, key=f"both {place}", conversation_id=place, message=None, reply=Reply(parts=(Text(text=place),)))
        for place in places
    ]
    for one in letters:
        at.telegram.fail("sendMessage", "drop_after", chat=forum.id)
        with pytest.raises(DeliveryFailed):
            await at.channel.deliver(one)
    for one in reversed(letters):
        await at.channel.deliver(one)
    assert [texts(forum, place) for place in places] == [[place] for place in places]
