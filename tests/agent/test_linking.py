"""One person on several channels: codes, and two accounts that become one."""

import asyncio
import re
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from agent.context import window
from agent.messages import Action, Message, Reply, Text
from chiron.app import App, open_app
from tests.agent.home import Chat, Clock, event, kinds, small_home
from tools.adaptation.replay import replay


@dataclass
class Place(Chat):
    """A person's conversation on a channel."""

    channel: str = "telegram"
    group: bool = False
    place: str = field(default="")

    async def say(self, text: str = "", *, id: str | None = None, action: Action | None = None) -> Reply:
        self.count += 1
        message = Message(
            channel=self.channel,
            conversation_id=f"{self.channel}:{self.place or self.name}",
            sender_id=self.name,
            message_id=id or f"{self.name}-{self.count}",
            sent_at=self.clock(),
            text=text,
            action=action,
            group=self.group,
        )
        exchange = await self.app.dispatcher.answer(message)
        assert exchange.reply is not None
        self.last = exchange.reply
        return exchange.reply


@pytest.fixture
def telegram(app: App, clock: Clock) -> Place:
    return Place(app, name="7", clock=clock)


@pytest.fixture
def slack(app: App, clock: Clock) -> Place:
    return Place(app, name="T1/U1", clock=clock, channel="slack")


def words(reply: Reply) -> str:
    return "\n".join(part.text for part in reply.parts if isinstance(part, Text))


async def code_of(place: Place) -> str:
    reply = await place.say("link my account")
    assert kinds(reply) == ["link_code_given"]
    assert "code" not in event(reply, "link_code_given")
    found = re.search(r"\*\*([A-Z]{4}-[2-9]{4})\*\*", words(reply))
    assert found
    return found[1]


async def user_of(place: Place) -> str:
    user = await place.app.store.users.behind(place.channel, place.name)
    assert user is not None
    return user.id


async def test_one_person_goes_on_with_the_same_practice_session(telegram: Place, slack: Place) -> None:
    await telegram.say("3 questions on linear equations")
    await telegram.say("nonsense 9999")
    asked = await slack.say(await code_of(telegram))
    assert kinds(asked) == ["link_asked"]
    assert "Telegram" in words(asked)
    assert [choice.action.kind for choice in asked.choices] == ["link", "link"]
    linked = await slack.press("link")
    assert kinds(linked) == ["linked", "question_shown"]
    assert await user_of(slack) == await user_of(telegram)
    hint = await slack.press("hint")
    assert kinds(hint) == ["hint_given"]
    on_telegram = await telegram.say("hint")
    assert event(on_telegram, "hint_given")["level"] == 2


async def test_answers_of_both_are_one_record_and_a_replay_agrees(telegram: Place, slack: Place) -> None:
    for place in (telegram, slack):
        await place.say("5 questions on linear equations")
        for answer in ("999", "998"):
            await place.say(answer)
    await slack.say(await code_of(telegram))
    await slack.say("yes")
    store = telegram.app.store
    attempts = await store.practice.attempts_of(await user_of(telegram))
    assert len(attempts) == 4
    replayed = await replay(store)
    assert (replayed.answers, replayed.differences) == (2, ())
    standing = await store.practice.standing(await user_of(slack))
    assert standing is not None
    assert standing.session.conversation_id == "telegram:7"
    await slack.say("hint")
    assert (await replay(store)).differences == ()


async def test_no_leaves_all_as_it_was_and_the_code_good(telegram: Place, slack: Place) -> None:
    code = await code_of(telegram)
    await slack.say(f"link code {code.lower()}")
    assert kinds(await slack.say("no")) == ["link_left"]
    assert await user_of(slack) != await user_of(telegram)
    await slack.say(code)
    assert kinds(await slack.say("ok")) == ["linked"]


async def test_a_code_is_good_once_for_ten_minutes_and_for_others_alone(
    telegram: Place, slack: Place, clock: Clock
) -> None:
    code = await code_of(telegram)
    assert event(await telegram.say(code), "refused")["reason"] == "link-own-code"
    clock.now += timedelta(minutes=11)
    assert event(await slack.say(code), "refused")["reason"] == "link-no-code"
    code = await code_of(telegram)
    await slack.say(code)
    await slack.say("yes")
    other = Place(telegram.app, name="9", clock=clock)
    assert event(await other.say(code), "refused")["reason"] == "link-no-code"
    confirmed = await other.say(action=Action(kind="link", value=f"{code} yes"))
    assert event(confirmed, "refused")["reason"] == "link-no-code"


async def test_who_guesses_is_stopped(telegram: Place, slack: Place, clock: Clock) -> None:
    code = await code_of(telegram)
    for _ in range(5):
        assert event(await slack.say("ABCD-2345"), "refused")["reason"] == "link-no-code"
    assert event(await slack.say(code), "refused")["reason"] == "link-too-many"
    assert event(await slack.say(f"link {code}"), "refused")["reason"] == "link-too-many"
    confirmed = await slack.say(action=Action(kind="link", value=f"{code} yes"))
    assert event(confirmed, "refused")["reason"] == "link-too-many"
    clock.now += timedelta(minutes=11)
    await slack.say(await code_of(telegram))
    assert kinds(await slack.say("yes")) == ["linked"]


async def test_what_looks_like_a_code_is_an_answer_where_a_question_is_open(telegram: Place, slack: Place) -> None:
    await slack.say("osmosis")
    assert "link_asked" not in kinds(await slack.say("ABCD-2345"))
    assert "refused" not in kinds(slack.last or await slack.say("hint"))
    assert kinds(await slack.say(await code_of(telegram))) == ["link_asked"]


async def test_no_code_is_told_or_taken_where_others_read_along(telegram: Place, app: App, clock: Clock) -> None:
    group = Place(app, name="7", clock=clock, place="-100", group=True)
    assert event(await group.say("link my account"), "refused")["reason"] == "link-in-group"
    code = await code_of(telegram)
    visitor = Place(app, name="9", clock=clock, place="-100", group=True)
    assert event(await visitor.say(f"link code {code}"), "refused")["reason"] == "link-in-group"
    assert "link_asked" not in kinds(await visitor.say(code))
    assert await user_of(visitor) != await user_of(telegram)


async def test_of_two_who_use_a_code_at_once_one_is_linked(
    telegram: Place, slack: Place, app: App, clock: Clock
) -> None:
    code = await code_of(telegram)
    other = Place(app, name="9", clock=clock)
    use = Action(kind="link", value=f"{code} yes")
    replies = await asyncio.gather(slack.say(action=use), other.say(action=use))
    assert sorted(kinds(reply)[0] for reply in replies) == ["linked", "refused"]


async def test_a_turn_that_runs_while_accounts_merge_runs_again_for_the_one_that_stays(
    tmp_path: Path, clock: Clock, database_url: str
) -> None:
    """Both conversations are busy: each message is answered once, for the account that there is in the end."""
    async with small_home(tmp_path, clock=clock, database_url=database_url) as app:
        telegram = Place(app, name="7", clock=clock)
        slack = Place(app, name="T1/U1", clock=clock, channel="slack")
        phone = Place(app, name="T1/U1", clock=clock, channel="slack", place="other")
        await telegram.say("5 questions on linear equations")
        await slack.say("5 questions on osmosis")
        use = Action(kind="link", value=f"{await code_of(telegram)} yes")
        hints, answers = [phone.say("hint", id=f"h{n}") for n in range(4)], [phone.say("a") for _ in range(2)]
        replies = await asyncio.gather(slack.say(action=use), *hints, *answers)
        assert "linked" in kinds(replies[0])
        assert all(event.get("reason") != "refused-fault" for reply in replies for event in reply.events)
        ada = await user_of(telegram)
        places = ("slack:other", "slack:T1/U1")
        turns = [turn for place in places for turn in await app.store.conversations.history(place)]
        assert {turn.user_id for turn in turns} == {ada}
        assert all(turn.reply for turn in turns)
        attempts = await app.store.practice.attempts_of(ada)
        assert len({attempt.turn_key for attempt in attempts}) == len(attempts)
        assert (await replay(app.store)).differences == ()


async def test_the_same_confirmation_again_gives_the_same_reply(telegram: Place, slack: Place) -> None:
    await slack.say(await code_of(telegram))
    first = await slack.say("yes", id="again")
    async with open_app(slack.app.settings, slack.clock) as other:  # another process
        slack.app = other
        assert (await slack.say("yes", id="again")).parts == first.parts
        assert kinds(await slack.say("3 questions on osmosis"))[0] == "practice_started"


async def test_no_model_is_told_of_a_code(telegram: Place, slack: Place) -> None:
    code = await code_of(telegram)
    await slack.say(code)
    for place in ("telegram:7", "slack:T1/U1"):
        [turn] = await telegram.app.store.conversations.history(place)
        assert code in str(turn.body) + str(turn.reply)
        assert window([turn], None) == []
