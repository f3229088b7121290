"""A class is joined by its code, typed in any channel; nothing else is taken for one."""

from dataclasses import replace

import pytest

from agent.messages import Action
from chiron.app import App
from store import Class
from store.documents import NewDocument, NewDraft, Reading
from tests.agent.home import BANK, Chat, Clock, event, kinds
from tests.agent.test_linking import Place, user_of, words
from tools.classes.codes import new_code, read_code, told_code
from tools.classes.service import make_class, renew_code
from tools.search.renewing import renew


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


async def test_a_class_is_left_and_a_member_removed_by_words(app: App, chat: Chat, maths: Class) -> None:
    await chat.say(maths.code)
    gray = await teaching(app, maths, chat.clock)
    assert kinds(await chat.say("delete class Maths 7b")) == ["refused"]
    assert kinds(await gray.say("leave the class")) == ["refused"]
    removed = await gray.say("Please remove Ada from Maths 7B")
    assert event(removed, "refused")["reason"] == "class-no-member"
    ada = await app.store.users.identify("terminal", "ada", now=chat.clock())
    removed = await gray.say(f"remove {ada.id} from the class")
    assert (event(removed, "class_left")["class_id"], await classes_of(chat)) == (maths.id, [])
    await chat.say(maths.code)
    assert kinds(await chat.say("leave maths 7b")) == ["class_left"]
    assert await classes_of(chat) == []
    for said in ("leave class Maths 7b", "remove the brackets from class"):
        assert "class_left" not in kinds(await chat.say(said))


async def test_a_class_is_deleted_with_its_papers_once_its_teacher_is_sure(app: App, chat: Chat, maths: Class) -> None:
    await chat.say(maths.code)
    gray, store = await teaching(app, maths, chat.clock), app.store
    user = (await store.users.identify("terminal", "gray", now=chat.clock())).id
    new = NewDocument(sha256="f" * 64, name="x.pdf", media="pdf", size=1, user_id=user, class_id=maths.id)
    document, _ = await store.documents.add(new, now=chat.clock())
    await store.documents.add(replace(new, key_of=document.id), now=chat.clock())
    form = {"kind": "numeric", "stem": "How many geckos?", "answer": "4"}
    reading = Reading(pages=(), drafts=[NewDraft(page=1, boxes=(), form=form)])
    await store.documents.save(document.id, reading, now=chat.clock())
    [draft] = await store.drafts.of(document.id)
    question = BANK[0].model_copy(update={"id": "gecko", "skills": ("zoology.geckos",), "subject": "zoology"})
    await store.drafts.publish(draft.id, question, now=chat.clock())
    assert await renew(app.toolbox.knowledge, store)
    assert not await renew(app.toolbox.knowledge, store)
    assert event(await chat.say("1 question on geckos"), "question_shown")["question_id"] == "gecko"

    asked = await gray.say("delete my class")
    assert (event(asked, "class_deletion")["papers"], event(asked, "class_deletion")["done"]) == (1, False)
    done = await gray.press("class")
    assert event(done, "class_deletion")["done"]
    assert (await store.classes.all(), await store.documents.listed(sent_by=user)) == ([], [])
    assert (await store.questions.get("gecko")).status == "retired"
    assert await classes_of(chat) == []


async def teaching(app: App, school_class: Class, clock: Clock) -> Chat:
    """The class's teacher, in a chat of their own."""
    [teacher] = [one for one in await app.store.classes.members(school_class.id) if one.role == "teacher"]
    await app.store.users.give_handle(teacher.user_id, "terminal", "gray")
    return Chat(app, name="gray", clock=clock)


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
