"""A student begins in Telegram by a deep link, goes on in Slack and finishes on the web: one person, one record."""

import re
from pathlib import Path
from typing import Any

import httpx

from channels.web.app import PublicSettings, create_web
from chiron.app import utc_now
from tests.agent.home import small_home
from tests.channels.scripted import SECRET
from tests.channels.slack import desk
from tests.channels.telegram.home import serving, words
from tests.channels.test_api import replies, say, student
from tests.platforms.slack import FakeSlack
from tests.platforms.telegram import FakeTelegram
from tests.waiting import until
from tools.adaptation.replay import replay

CODE = re.compile(r"[A-Z]{4}-[2-9]{4}")
ADA = "U0ADA"


def code_in(text: str) -> str:
    found = CODE.search(text)
    assert found, text
    return found[0]


def key_of(text: str) -> str:
    """The answer to a question of the small bank on linear equations."""
    found = re.search(r"3x = (\d+)", text)
    assert found, text
    return str(int(found[1]) // 3)


def shown_on_page(exchange: dict[str, Any]) -> str:
    return " ".join(str(part.get("html", "")) for part in exchange["reply"]["parts"])


async def linked(client: httpx.AsyncClient, code: str, done: int) -> list[dict[str, Any]]:
    """Use a code on the page and say yes."""
    await say(client, f"my code is {code}")
    await replies(client, done + 1)
    await say(client, "yes")
    return await replies(client, done + 2)


async def test_from_telegram_by_slack_to_the_web(tmp_path: Path) -> None:
    with FakeTelegram() as telegram, FakeSlack() as slack:
        slack.run(slack.people.furnish)
        async with (
            small_home(tmp_path / "home", clock=utc_now) as app,
            serving(app, telegram) as at,
            desk.serving(app.dispatcher, app.store, tmp_path, slack) as office,
        ):
            app.fetching.fetch_by("telegram", at.channel.fetch)
            web = create_web(
                app.dispatcher, app.store, app.files, secret=SECRET, clock=utc_now, public=PublicSettings()
            )
            phone = at.person("Ada")

            # Telegram: a deep link, a wrong and a right answer, a photo, a code.
            first = await phone.say("/start linear-equations", replies=2)
            await phone.say("999")
            second = await phone.say(key_of(words(first)), replies=2)
            telegram.world.send_photo(phone.chat, phone.user, b"a photo")
            await until(lambda: "What shall I do with" in words(phone.replies[-1]))
            code = code_in(words(await phone.say("how do i go on in slack?")))

            # Slack: the code, then a hint and an answer to the question that is open in Telegram.
            await office.ask(ADA, code)
            await office.ask(ADA, "yes")
            asked = slack.world.of_bot("D0ADA")
            assert any("3x" in str(message["text"]) for message in asked)
            await office.ask(ADA, "hint")
            await office.ask(ADA, key_of(words(second)))
            third = "\n".join(str(message["text"]) for message in slack.world.of_bot("D0ADA"))
            code = code_in(str((await office.ask(ADA, "link my account"))["text"]))

            # The web: the code, then the rest of the practice session.
            async with student(web) as client:
                exchanges = await linked(client, code, 0)
                done = 2
                for _ in range(8):
                    shown = shown_on_page(exchanges[-1])
                    if "3x" not in re.sub(r"<[^>]*>", "", shown):
                        break
                    target = await app.store.practice.open_card(await person(app, "web"))
                    assert target is not None
                    question = await app.store.questions.get(target.question_id)
                    await say(client, str(question.key))
                    done += 1
                    exchanges = await replies(client, done)
            assert "3x" in third

            await one_record(app)


async def person(app: Any, channel: str) -> str:
    [handle] = [
        handle for handles in (await app.store.users.handles()).values() for handle in handles if handle[0] == channel
    ]
    return str((await app.store.users.behind(*handle)).id)


async def one_record(app: Any) -> None:
    """One person with three handles, one practice session that is over, and each answer once."""
    people = {channel: await person(app, channel) for channel in ("telegram", "slack", "web")}
    assert len(set(people.values())) == 1
    user = people["web"]
    attempts = await app.store.practice.attempts_of(user)
    assert len({attempt.turn_key for attempt in attempts}) == len(attempts)
    rights = [attempt for attempt in attempts if attempt.result == "correct"]
    assert len({attempt.card_id for attempt in rights}) == len(rights) == 5
    assert len(attempts) == 6
    card = await app.store.practice.card(attempts[0].card_id)
    cards = await app.store.practice.cards(card.practice_session_id)
    assert {attempt.card_id for attempt in attempts} == {card.id for card in cards}
    session = await app.store.practice.get(card.practice_session_id)
    assert (session.status, session.end_reason, session.user_id) == ("ended", "finished", user)
    assert (await replay(app.store)).differences == ()
    assert {attempt.turn_key.partition(":")[0] for attempt in attempts} == {"telegram", "slack", "web"}
