"""Who may be in danger is answered at once, whatever fails; an adult is told once, and nobody else."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from agent.alerting import tell_of_sign
from agent.context import window
from agent.messages import Action, Reply
from chiron.app import App
from store import Class, User
from tests.agent.home import Chat, Clock, event, kinds
from tests.agent.test_delivering import Platform
from tests.agent.test_linking import Place, words
from tools.classes.service import make_class

HURT = "i want to kill myself"


@pytest.fixture
def student(app: App, clock: Clock) -> Place:
    return Place(app, name="7", clock=clock)


async def adult(app: App, clock: Clock, name: str, role: str) -> Place:
    """An adult who has written on the page."""
    user = await app.store.users.add(name, roles=frozenset({role}), now=clock())
    await app.store.users.give_handle(user.id, "web", name)
    place = Place(app, name=name, clock=clock, channel="web")
    await place.say("hello")
    return place


@pytest.fixture
async def gray(app: App, clock: Clock) -> Place:
    return await adult(app, clock, "gray", "teacher")


async def user_of(place: Place) -> User:
    user = await place.app.store.users.behind(place.channel, place.name)
    assert user is not None
    return user


@pytest.fixture
async def maths(app: App, clock: Clock, gray: Place, student: Place) -> Class:
    """Gray's class, which the student is in."""
    made = await make_class(app.store, "Maths 7b", teacher=(await user_of(gray)).id, now=clock())
    await student.say(made.code)
    return made


async def told(app: App, clock: Clock, place: Place) -> list[Reply]:
    """Say all that waits, twice; what Chiron has said first to somebody."""
    for _ in range(2):
        for sign in [*await app.store.signs.waiting(after=0), *await app.store.signs.all()]:
            await tell_of_sign(app.store, app.speaker, sign, now=clock())
    history = await app.dispatcher.history(f"{place.channel}:{place.place or place.name}")
    return [one.reply for one in history if one.reply and one.message.message_id.startswith("chiron: ")]


@pytest.mark.parametrize("typed", [True, False])
async def test_care_comes_before_the_question_which_stays_open(app: App, clock: Clock, typed: bool) -> None:
    chat = Chat(app, clock=clock)
    asked = await chat.say("3 questions on algebra")
    target = next(choice.action.target for choice in asked.choices if choice.action.kind == "hint")
    action = None if typed else Action(kind="answer", target=target, value="5 and i wanna d!e")
    reply = await chat.say(HURT if typed else "", action=action)
    assert kinds(reply) == ["danger_noticed"]
    assert (event(reply, "danger_noticed")["level"], reply.model_calls) == ("urgent", 0)
    assert "findahelpline.com" in words(reply)
    assert "telling an adult" not in words(reply)  # there is none
    assert [choice.action.kind for choice in reply.choices] == ["resume"]
    assert kinds(await chat.press("resume")) == ["question_shown"]
    history = await app.store.conversations.history("terminal:ada")
    assert not any(HURT in str(one.content) for one in window(history, None))
    assert kinds(await chat.say("this quiz is killing me")) == ["small_talk"]


async def test_the_teacher_is_told_once_and_again_of_what_is_graver_or_later(
    app: App, clock: Clock, student: Place, gray: Place, maths: Class
) -> None:
    assert "telling an adult" in words(await student.say("sometimes i cut myself"))
    await student.say("i cut myself again")
    [first] = await told(app, clock, gray)
    assert "Maths 7b" in words(first)
    assert "> sometimes i cut myself" in words(first)
    await student.say(HURT)
    await student.say("i still want to die")
    assert "> i want to kill myself" in words((await told(app, clock, gray))[1])
    assert len(await told(app, clock, gray)) == 2
    clock.now += timedelta(hours=25)
    await student.say(HURT)
    assert len(await told(app, clock, gray)) == 3
    assert await app.store.signs.waiting(after=0) == []


async def test_an_adult_says_that_they_have_seen_it_and_no_student_does(
    app: App, clock: Clock, student: Place, gray: Place, maths: Class
) -> None:
    await student.say("my dad beats me")
    [alert] = await told(app, clock, gray)
    [seen] = [choice.action for choice in alert.choices]
    assert kinds(await student.say(action=seen)) == ["refused"]
    assert kinds(await gray.say(action=seen)) == ["danger_seen"]
    [sign] = await app.store.signs.all()
    assert sign.seen_by == (await user_of(gray)).id


async def test_who_is_responsible_is_told_in_the_place_of_the_teachers_and_admins_of_what_staff_did(
    app: App, clock: Clock, student: Place, gray: Place, maths: Class
) -> None:
    nurse, admin = await adult(app, clock, "nurse", "teacher"), await adult(app, clock, "admin", "admin")
    await app.store.classes.entrust(maths.id, (await user_of(nurse)).id)
    await student.say("i make myself throw up after every meal")
    assert [len(await told(app, clock, one)) for one in (nurse, gray, admin)] == [1, 0, 0]
    await student.say("my teacher keeps touching me")
    assert [len(await told(app, clock, one)) for one in (nurse, gray, admin)] == [1, 0, 1]


async def test_nobody_who_reads_along_learns_of_it(app: App, clock: Clock, student: Place, gray: Place) -> None:
    group = Place(app, name="7", clock=clock, group=True, place="class")
    asked = await group.say(HURT)
    assert "private chat" in words(asked)
    assert "988" not in words(asked)
    await student.say("hello")
    app.dispatcher.deliver_by("telegram", Platform().deliver)
    assert (await group.say(HURT)).parts == ()
    [care] = await told(app, clock, student)
    assert "988" in words(care)


async def test_who_can_be_told_only_later_is_told_then(app: App, clock: Clock, student: Place) -> None:
    assert "telling an adult" not in words(await student.say(HURT))
    [sign] = await app.store.signs.waiting(after=0)
    assert not await tell_of_sign(app.store, app.speaker, sign, now=clock())
    admin = await adult(app, clock, "admin", "admin")
    assert len(await told(app, clock, admin)) == 1


async def test_of_jokes_nobody_is_told_until_they_come_again_and_again(
    app: App, clock: Clock, student: Place, gray: Place, maths: Class
) -> None:
    for _ in range(2):
        assert "Maybe that was a joke" in words(await student.say("this quiz makes me want to die lol"))
    assert await told(app, clock, gray) == []
    await student.say("i want to die haha")
    assert len(await told(app, clock, gray)) == 1


async def test_care_is_given_even_where_nothing_of_it_can_be_noted(app: App, student: Place) -> None:
    async with app.store._database.writing() as connection:
        await connection.execute(text("DROP TABLE signs"))
    reply = await student.say(HURT)
    assert kinds(reply) == ["danger_noticed"]
    assert "988" in words(reply)
