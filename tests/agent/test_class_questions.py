"""A question of a class reaches its members alone, by whatever way questions reach a person."""

import pytest

from agent.messages import Action, Reply
from chiron.app import App
from store import Class, Store
from store.questions import Question
from store.records import Origin
from tests.agent.home import Chat, Clock, choice, event, kinds, numeric
from tests.agent.test_linking import Place


def own(question: Question) -> Question:
    return question.model_copy(update={"id": f"own-{question.id}", "family": f"own-{question.family}"})


OWN = (
    *(own(choice(place, difficulty)) for place, difficulty in enumerate((-1.5, 0.0, 0.0, 0.0, 0.0, 1.5))),
    *(own(numeric(place, difficulty)) for place in range(3) for difficulty in (-1.5, 0.0, 1.5)),
)
"""As many as the questions for all, of each level and topic."""


async def a_class(store: Store, name: str, clock: Clock) -> Class:
    return await store.classes.add(name, code=name, now=clock())


@pytest.fixture
async def classes(app: App, clock: Clock) -> tuple[Class, Class]:
    mine, other = await a_class(app.store, "A", clock), await a_class(app.store, "B", clock)
    await app.store.questions.load(OWN, now=clock(), origin=Origin(class_id=mine.id))
    return mine, other


async def join(chat: Chat, of: Class, channel: str = "terminal") -> None:
    user = await chat.app.store.users.identify(channel, chat.name, now=chat.clock())
    await chat.app.store.classes.join(of.id, user.id, role="student", now=chat.clock())


def shown(reply: Reply) -> set[str]:
    return {str(one["question_id"]) for one in reply.events if one["type"] in ("question_shown", "warm_up_shown")}


async def all_that_comes(chat: Chat) -> set[str]:
    """The ids of the questions that a person gets by all that can be asked for."""
    ids: set[str] = set()
    for said in (
        "20 questions on osmosis, not numeric",
        "12 questions on linear equations",
        "2 hard questions on algebra",
        "5 questions about the membrane",
        "find my level in algebra",
    ):
        ids |= shown(await chat.say(said))
        for word in ("harder", "easier"):
            ids |= shown(await chat.say(word))
        while chat.last is not None and any(one.action.kind == "skip" for one in chat.last.choices):
            ids |= shown(await chat.press("skip"))
    for question in OWN:
        ids |= shown(await chat.say(action=Action(kind="open", value=question.id)))
    return ids


@pytest.mark.parametrize("of", ["B", None])
async def test_who_is_not_in_the_class_never_gets_its_questions(
    app: App, clock: Clock, classes: tuple[Class, Class], of: str | None
) -> None:
    chat = Chat(app, clock=clock)
    if of:
        await join(chat, classes[1])
    ids = await all_that_comes(chat)
    assert len(ids) > 20
    assert not [id for id in ids if id.startswith("own-")]


async def test_a_member_gets_them_beside_all_others(app: App, clock: Clock, classes: tuple[Class, Class]) -> None:
    chat = Chat(app, clock=clock)
    await join(chat, classes[0])
    ids = await all_that_comes(chat)
    assert {question.id for question in OWN} <= ids
    assert any(not id.startswith("own-") for id in ids)


async def test_in_a_group_nobody_gets_them(app: App, clock: Clock, classes: tuple[Class, Class]) -> None:
    alone = Place(app, name="7", clock=clock)
    await join(alone, classes[0], "telegram")
    group = Place(app, name="7", clock=clock, place="-100", group=True)
    await app.store.questions.retire([f"osm-{place}" for place in range(6)])
    assert kinds(await group.say(action=Action(kind="warm_up", value="osmosis"))) == ["questions_found"]
    await alone.say("5 questions on osmosis")
    skipped = await group.say(action=Action(kind="skip"))
    assert event(skipped, "practice_ended")["reason"] == "nothing_left"


async def test_how_many_there_are_does_not_tell_of_them(app: App, clock: Clock, classes: tuple[Class, Class]) -> None:
    outside, inside = Chat(app, clock=clock), Chat(app, name="ben", clock=clock)
    await join(inside, classes[0])
    found = [event(await chat.say("40 questions on osmosis"), "practice_started") for chat in (outside, inside)]
    assert [one["found"] for one in found] == [6, 12]
