"""Groups and strangers: warm-ups that all vote on, and who is told once that we do not serve them."""

from dataclasses import replace

import pytest

from agent.messages import Action, Card, Message, Reply, Stranger
from chiron.app import App
from tests.agent.home import Clock, kinds
from tests.agent.test_linking import Place, words
from tools.adaptation.replay import replay


def member(app: App, name: str) -> Place:
    return Place(app, name=name, place="-100", group=True)


def shown(reply: Reply) -> Card:
    return next(part for part in reply.parts if isinstance(part, Card))


async def test_a_warm_up_is_a_question_that_all_vote_on(app: App) -> None:
    ada, bob = member(app, "1"), member(app, "2")
    reply = await ada.say("a warm-up on osmosis please")
    assert kinds(reply) == ["warm_up_shown"]
    assert "target" not in dict(reply.events[0])
    card = shown(reply)
    assert card.kind == "single_choice"
    assert card.options[card.quiz or 0].text == "water"
    assert reply.choices == ()

    await bob.say("3 questions on linear equations")
    wrong = await bob.say(action=Action(kind="vote", target=card.target, value="0"), id="v:1:2")
    right = await ada.say(action=Action(kind="vote", target=card.target, value=str(card.quiz)), id="v:1:1")
    assert [dict(vote.events[0])["result"] for vote in (wrong, right)] == ["incorrect", "correct"]
    assert wrong.parts == right.parts == ()
    assert wrong.choices == ()

    again = await bob.say(action=Action(kind="vote", target=card.target, value="1"), id="v:1:2 changed")
    assert (again.parts, again.events) == ((), ())
    for place, result in ((bob, "incorrect"), (ada, "correct")):
        user = await app.store.users.behind("telegram", place.name)
        assert user is not None
        assert [attempt.result for attempt in await app.store.practice.attempts_of(user.id)] == [result]
        assert [review.reviews for review in await app.store.reviews.of(user.id)] == [1]
    replayed = await replay(app.store)
    assert (replayed.answers, replayed.differences) == (2, ())
    assert kinds(await bob.say("hint")) == ["hint_given"]  # what he practises goes on


async def test_a_warm_up_has_no_buttons_of_what_its_asker_has_open(app: App) -> None:
    ada = member(app, "1")
    assert (await ada.say("3 questions on linear equations")).choices
    assert (await ada.say("a warm-up on osmosis")).choices == ()
    assert [choice.action.kind for choice in (await ada.say("hint")).choices] == ["hint", "skip", "explain", "stop"]


async def test_a_group_gets_others_as_long_as_there_are_any(app: App) -> None:
    ada = member(app, "1")
    seen = [shown(await ada.say("warm up on osmosis")).question_id for _ in range(6)]
    assert len(set(seen)) == 6
    assert shown(await ada.say("warm up on osmosis")).question_id in seen


@pytest.mark.parametrize("value", ["9", "-1", "", "x", "²"])
async def test_odd_votes_record_nothing(app: App, value: str) -> None:
    ada = member(app, "1")
    target = shown(await ada.say("warm up on osmosis")).target
    assert (await ada.say(action=Action(kind="vote", target=target, value=value))).parts == ()
    assert (await ada.say(action=Action(kind="vote", target="none", value="1"))).parts == ()
    user = await app.store.users.behind("telegram", "1")
    assert user is not None
    assert await app.store.practice.attempts_of(user.id) == []


async def test_alone_there_is_no_warm_up_and_none_without_questions(app: App) -> None:
    alone = Place(app, name="1")
    refused = await alone.say(action=Action(kind="warm_up", value="osmosis"))
    assert dict(refused.events[0])["reason"] == "warm-up-alone"
    assert kinds(await member(app, "1").say("a warm-up on linear equations")) == ["questions_found"]


@pytest.mark.parametrize("reason", ["guest", "other_team", "forwarded", "anonymous"])
async def test_a_stranger_is_told_once_and_then_nothing(app: App, reason: Stranger) -> None:
    clock = Clock()

    async def says(text: str, id: str, why: Stranger) -> Reply:
        message = Message(
            channel="slack",
            conversation_id="slack:T1/D1",
            sender_id="T2/U9",
            message_id=id,
            sent_at=clock(),
            text=text,
            stranger=why,
        )
        exchange = await app.dispatcher.answer(message)
        assert exchange.reply is not None
        return exchange.reply

    first = await says("5 questions on osmosis", "1", reason)
    assert kinds(first) == ["stranger_told"]
    assert words(first).endswith(".")
    assert first.choices == ()
    assert await says("hello?", "2", reason) == replace(first, parts=(), events=())
    assert (await says("hello?", "1", reason)).parts == first.parts
    other: Stranger = "guest" if reason != "guest" else "forwarded"
    assert kinds(await says("hello?", "3", other)) == ["stranger_told"]
    if reason == "forwarded":
        assert kinds(await says("osmosis", "4", ""))[0] == "practice_started"
