"""A class is joined by its code, typed in any channel; nothing else is taken for one."""

import pytest

from agent.messages import Action
from chiron.app import App
from store import Class
from tests.agent.home import Chat, Clock, event, kinds
from tests.agent.test_linking import Place, user_of, words
from tools.classes.codes import new_code, read_code, told_code
from tools.classes.service import make_class, renew_code


@pytest.fixture
async def maths(app: App, clock: Clock) -> Class:
    gray = await app.store.users.add("Ms Gray", roles=frozenset({"teacher"}), now=clock())
    return await make_class(app.store, "Maths 7b", teacher=gray.id, now=clock())


@pytest.fixture
def chat(app: App, clock: Clock) -> Chat:
    return Chat(app, clock=clock)


@pytest.fixture
def telegram(app: App, clock: Clock) -> Place:
    return Place(app, name="7", clock=clock)


async def classes_of(place: Chat) -> list[str]:
    user = await place.app.store.users.behind("terminal", place.name)
    return [one.school_class.name for one in await place.app.store.classes.of(user.id)] if user else []


@pytest.mark.parametrize("said", ["{code}", "join {code}", "Join the class: {code}!", "class code {code}"])
async def test_the_words_of_a_code_make_a_member(chat: Chat, maths: Class, said: str) -> None:
    reply = await chat.say(said.format(code=maths.code.lower()))
    assert event(reply, "class_joined") == {
        "type": "class_joined",
        "class_id": maths.id,
        "name": "Maths 7b",
        "again": False,
    }
    assert "Maths 7b" in words(reply)
    again = await chat.say(maths.code)
    assert event(again, "class_joined")["again"]
    assert "already" in words(again)
    assert await classes_of(chat) == ["Maths 7b"]


async def test_a_link_and_a_button_join_as_well(telegram: Place, maths: Class) -> None:
    assert kinds(await telegram.say(action=Action(kind="link", value=maths.code))) == ["class_joined"]
    joined = await telegram.say(action=Action(kind="join", value=maths.code))
    assert event(joined, "class_joined")["again"]
    [membership] = await telegram.app.store.classes.of(await user_of(telegram))
    assert membership.role == "student"


async def test_a_code_is_heard_while_a_question_is_open_and_an_answer_stays_one(chat: Chat, maths: Class) -> None:
    await chat.say("3 questions on osmosis")
    answered = await chat.say("AC34DE")  # looks like a code, and is no class's
    assert "class_joined" not in kinds(answered)
    assert "refused" not in kinds(answered)
    assert kinds(await chat.say(maths.code)) == ["class_joined"]
    assert kinds(await chat.say("hint")) == ["hint_given"]


async def test_by_a_code_that_was_renewed_nobody_joins(chat: Chat, maths: Class) -> None:
    fresh = await renew_code(chat.app.store, maths.id)
    refused = await chat.say(f"join {maths.code}")
    assert "No class has this code" in words(refused)
    assert kinds(await chat.say(fresh.code)) == ["class_joined"]


async def test_who_tries_codes_is_let_in_by_none(chat: Chat, maths: Class, clock: Clock) -> None:
    for wrong in ("join ABC123", "AC34DE", "join 12ABC", "XY79KL", "join QQ777"):
        assert "No class has this code" in words(await chat.say(wrong))
    assert "Too many" in words(await chat.say(maths.code))
    await chat.say("3 questions on osmosis")
    assert "class_joined" not in kinds(await chat.say(maths.code))
    assert await classes_of(chat) == []


def test_codes_are_read_however_they_are_written() -> None:
    code = new_code()
    for said in (code, code.lower(), f" {code[:3]}-{code[3:]} ", f'"{code}".'):
        assert read_code(said) == code
    assert told_code(f"join {code}") == code


@pytest.mark.parametrize("said", ["", "grade9", "year10", "ABCDEF", "343434", "join us", "code", "2x+3y", "H2SO4"])
def test_other_words_are_no_codes(said: str) -> None:
    assert read_code(said) is None
    assert told_code(said) is None
