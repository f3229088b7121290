"""A teacher goes through a paper in chat, one question at a time; a student of the class then practises it."""

import re
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from agent.messages import Action, Image, Message, Reply, Text
from store import Class
from store.documents import PICTURE, NewDocument, NewDraft, Reading
from store.questions import Kind
from tests.agent.home import Chat, event, kinds, small_home
from tools.events import Event
from tools.ingestion.approval import Approval
from tools.ingestion.approval_events import PageGiven
from tools.ingestion.approving import Approving
from tools.ingestion.deeds import asks_documents, read_deed
from tools.ingestion.drafts import DraftFigure, DraftForm, DraftMisconception, DraftOption, Proposals
from tools.turn import outside


def drafted(number: str, stem: str, *texts: str, answer: str | None = None) -> NewDraft:
    options = tuple(DraftOption(label=label, text=text) for label, text in zip("ABCD", texts, strict=False))
    form = DraftForm(number=number, kind=Kind.SINGLE_CHOICE, stem=stem, options=options, answer=answer)
    return NewDraft(page=2, boxes=(), form=form.json_form(), flags=() if answer else ("no-answer",))


DRAFTS = (
    drafted("1", "Which gecko walks on glass?", "leaf", "tokay", answer="B"),
    drafted("2", "Which gecko flies?", "tokay", "kuhl"),
    drafted("3", "Which gecko is", answer="A"),
    drafted("4", "the smallest one?", "dwarf", "tokay"),
)


@pytest.fixture
async def gray(tmp_path: Path) -> AsyncIterator[Chat]:
    async with small_home(tmp_path) as app:
        yield Chat(app, name="gray")


@pytest.fixture
async def geckos(gray: Chat) -> Class:
    """A class of which gray is the teacher, with a paper."""
    store, now = gray.app.store, gray.clock()
    made = await store.classes.add("Geckos", code="K7MW4Q", now=now)
    teacher = await store.users.identify("terminal", "gray", now=now)
    await store.classes.join(made.id, teacher.id, role="teacher", now=now)
    new = NewDocument(sha256="f" * 64, name="Geckos.pdf", media="pdf", size=1, user_id=teacher.id, class_id=made.id)
    document, _ = await store.documents.add(new, now=now)
    await store.documents.save(document.id, Reading(pages=(), drafts=DRAFTS), now=now)
    return made


def said(reply: Reply) -> str:
    return "\n".join(part.text for part in reply.parts if isinstance(part, Text))


async def press(chat: Chat, deed: str) -> Reply:
    assert chat.last is not None
    return await chat.say(action=next(c.action for c in chat.last.choices if c.action.value == deed))


async def test_a_paper_is_gone_through_by_buttons_and_words(gray: Chat, geckos: Class) -> None:
    shown = await gray.say("my documents")
    assert event(shown, "documents_shown")["documents"][0] | {"document_id": ""} == {
        "document_id": "", "name": "Geckos.pdf", "questions": 4, "keyed": 2, "sure": 1, "unsure": 3, "published": 0,
        "proposed": 0,
    }  # fmt: skip
    assert [choice.label for choice in shown.choices] == ["Publish the sure one", "Go through 3"]
    assert event(await press(gray, "sure"), "drafts_published")["count"] == 1

    card = await press(gray, "go")
    assert "**Question 2** (page 2)" in said(card)
    assert "- **B** kuhl" in said(card)
    assert kinds(await press(gray, "publish")) == ["draft_refused", "draft_shown"]  # it has no key
    asked = await press(gray, "answer")
    assert [choice.label for choice in asked.choices] == ["A", "B", "Back"]
    assert kinds(await gray.say("E")) == ["draft_refused", "draft_shown"]
    fixed = await gray.say("b")
    assert (event(fixed, "draft_changed")["what"], event(fixed, "draft_shown")["answer"]) == ("answered", "B")

    stopped = await gray.say("stop")
    assert kinds(stopped) == ["documents_shown"]
    assert event(await gray.say("go through the rest"), "draft_shown")["number"] == "3"
    await gray.say("my documents")
    await gray.say("publish the sure ones")
    following = await gray.say("go")
    assert event(following, "draft_shown")["number"] == "3"
    merged = await press(gray, "merge")
    assert event(merged, "draft_shown")["stem"] == "Which gecko is\n\nthe smallest one?"
    edited = await gray.say("edit B: giant")
    assert event(edited, "draft_shown")["options"] == ({"label": "A", "text": "dwarf"}, {"label": "B", "text": "giant"})
    over = await gray.say("publish it, please")
    assert kinds(over) == ["draft_changed", "documents_shown"]
    assert said(over).endswith("**Geckos.pdf**: 3 questions, 3 with a key. Published: 3. None needs you.")
    assert [choice.label for choice in over.choices] == ["Undo question 3"]
    again = await gray.say("undo")
    assert (event(again, "draft_changed")["what"], event(again, "draft_shown")["state"]) == ("undone", "waiting")


async def test_a_near_duplicate_says_of_which_question_and_what_a_question_lacks_comes_first(
    gray: Chat, geckos: Class
) -> None:
    drafts = gray.app.store.drafts
    (document,) = await gray.app.store.documents.listed(scope=geckos.id)
    first, second, third, _ = await drafts.of(document.id)
    flags = ("near-duplicate", "no-answer")
    await drafts.edit(second.id, form=second.form | {"like": "osm-0"}, flags=flags, now=gray.clock())
    long = "Is $" + "1 + " * 60 + "1$ odd?"
    await drafts.edit(first.id, form=first.form | {"stem": long}, flags=(), now=gray.clock())
    again = first.form | {"stem": long, "number": "3", "like": "1"}
    await drafts.edit(third.id, form=again, flags=("near-duplicate",), now=gray.clock())
    await gray.say("my documents")
    card = await press(gray, "go")
    assert "In the question bank: Case 0: what moves through the membrane in osmosis?" in said(card)
    assert [choice.label for choice in card.choices][:3] == ["Fix answer", "Edit", "Publish"]
    fixed = await gray.say("the answer is B")
    assert event(fixed, "draft_shown")["flags"] == ("near-duplicate",)
    assert [choice.label for choice in fixed.choices][:2] == ["Publish", "Fix answer"]
    assert "Question 1 of this paper: Is …" in said(await press(gray, "next"))


async def test_what_is_proposed_is_taken_or_left_out_and_no_student_sees_it_before(gray: Chat, geckos: Class) -> None:
    store, now = gray.app.store, gray.clock()
    (document,) = await store.documents.listed(scope=geckos.id)
    for draft in await store.drafts.of(document.id):
        if draft.form["answer"] is None:
            await store.drafts.drop(draft.id, now=now)
    first, _, third, _ = await store.drafts.of(document.id)
    why = DraftMisconception(option="leaf", name="no-pads", feedback="Its toes are bare.")
    proposed = Proposals(explanation="It has pads.", hints=("Feet.", "Pads stick.", "Whose?"), misconceptions=(why,))
    for one, what in ((first, proposed), (third, Proposals(stem="Which?"))):
        form = DraftForm.model_validate(one.form).model_copy(update={"proposed": what})
        await store.drafts.annotate(one.id, form=form.json_form(), now=now)
    await store.drafts.drop(third.id, now=now)

    await gray.say("my documents")
    shown = await press(gray, "sure")
    assert [choice.label for choice in shown.choices] == ["Take it back", "Look at one proposal"]
    card = await press(gray, "go")
    assert "No student sees it unless you take it." in said(card)
    assert "1. Feet.\n2. Pads stick.\n3. Whose?" in said(card)
    assert "- **A** Its toes are bare." in said(card)
    (question_id,) = await published(gray)
    assert (await store.questions.get(f"{document.id}.{question_id}")).hints == ()

    left = await gray.say("leave out the hints")
    assert [one["field"] for one in event(left, "draft_shown")["proposed"]] == ["explanation", "misconceptions"]
    taken = await press(gray, "take")
    assert (event(taken, "draft_changed")["what"], event(taken, "draft_shown")["state"]) == ("taken", "published")
    question = await store.questions.get(f"{document.id}.{question_id}")
    assert (question.hints, question.explanation, question.options[0].feedback) == (
        (), ("It has pads.",), "Its toes are bare."
    )  # fmt: skip
    assert kinds(await gray.say("take the hints")) == ["draft_refused", "draft_shown"]


async def test_a_link_leads_to_the_page_where_there_is_one(gray: Chat, geckos: Class) -> None:
    shown = await gray.say("my documents")
    assert "page" not in [choice.action.value for choice in shown.choices]
    assert said(await gray.say("on a page")).startswith("There is no page of the web")

    approving = Approving(Approval(files=gray.app.files), address="https://school.example/chiron/")
    (document,), teacher = await gray.app.store.documents.listed(scope=geckos.id), await user(gray)
    acting = await outside(
        gray.app.store, await gray.app.store.users.get(teacher), now=gray.clock(), conversation_id="telegram:1"
    )
    kept: list[Event] = []

    async def keep(events: Sequence[Event]) -> None:
        kept.extend(events)

    await approving.act(replace(acting, keep=keep), document.id, "page")
    given = kept[0]
    assert isinstance(given, PageGiven)
    (found,) = re.findall(r"^(.*)/#/enter/([\w-]{32})/(.*)$", given.link)
    address, token, path = found
    assert (address, path) == ("https://school.example/chiron", f"approve/{document.id}")
    assert "link" not in given.public()
    assert await gray.app.store.login_links.take(token, now=gray.clock()) == teacher
    await approving.act(replace(acting, keep=keep, conversation_id="web:s-1"), document.id, "page")
    assert isinstance(kept[1], PageGiven)
    assert (kept[1].link, kept[1].minutes) == (f"approve/{document.id}", 0)


async def test_what_was_published_at_once_is_taken_back_at_once(gray: Chat, geckos: Class) -> None:
    await gray.say("my documents")
    done = await press(gray, "sure")
    [back, *_] = done.choices
    assert len(await published(gray)) == 1
    undone = await gray.say("undo")
    assert (event(undone, "drafts_published")["undone"], event(undone, "drafts_published")["count"]) == (True, 1)
    assert (await published(gray), event(undone, "documents_shown")["documents"][0]["sure"]) == ([], 1)
    assert event(await gray.say(action=back.action), "drafts_published")["count"] == 0
    forged = replace(back.action, value="undo-sure tomorrow")
    assert event(await gray.say(action=forged), "drafts_published")["count"] == 0


async def test_the_pictures_of_a_question_are_on_its_card(gray: Chat, geckos: Class) -> None:
    store, files = gray.app.store, gray.app.files
    (document,) = await store.documents.listed(scope=geckos.id)
    _, second, *_ = await store.drafts.of(document.id)
    with files.part() as part:
        part.write_bytes(b"a picture")
        kept = await files.take_in(part, PICTURE, limit=100)
    figures = (DraftFigure(sha256=kept.sha256), DraftFigure(sha256="0" * 64))
    form = DraftForm.model_validate(second.form).model_copy(update={"figures": figures})
    await store.drafts.annotate(second.id, form=form.json_form(), now=gray.clock())
    await gray.say("my documents")
    card = await press(gray, "go")
    assert [part.path for part in card.parts if isinstance(part, Image)] == [kept.path]
    assert "2 pictures belong to it" in said(card)
    assert "pictures" not in event(card, "draft_shown")


async def test_what_is_published_is_practised_in_the_class_and_nowhere_else(gray: Chat, geckos: Class) -> None:
    await gray.say("review")
    await press(gray, "sure")
    ada, eve = (Chat(gray.app, name=name, clock=gray.clock) for name in ("ada", "eve"))
    await ada.say(geckos.code)
    found = await ada.say("1 question on geckos")
    assert event(found, "question_shown")["question_id"].endswith((await published(gray))[0])
    assert "question_shown" not in kinds(await eve.say("1 question on geckos"))


async def in_group(chat: Chat, action: Action) -> Reply:
    message = Message(
        channel="terminal", conversation_id="terminal:all", sender_id=chat.name, message_id="g", sent_at=chat.clock(),
        action=action, group=True,
    )  # fmt: skip
    reply = (await chat.app.dispatcher.answer(message)).reply
    assert reply is not None
    return reply


async def published(chat: Chat) -> list[str]:
    (document,) = await chat.app.store.documents.listed(scope="x", sent_by=(await user(chat)))
    return [one.id for one in await chat.app.store.drafts.of(document.id, state="published")]


async def user(chat: Chat) -> str:
    return (await chat.app.store.users.identify("terminal", chat.name, now=chat.clock())).id


async def test_a_button_of_a_draft_that_has_changed_does_nothing(gray: Chat, geckos: Class) -> None:
    await gray.say("my papers")
    card = await press(gray, "go")
    merge = next(choice.action for choice in card.choices if choice.action.value == "merge")
    await gray.say(action=merge)
    twice = await gray.say(action=merge)
    assert event(twice, "draft_changed")["what"] == "elsewhere"
    assert event(twice, "draft_shown")["stem"] == "Which gecko flies?\n\nWhich gecko is"


async def test_students_and_strangers_are_told_no(gray: Chat, geckos: Class) -> None:
    await gray.say("my documents")
    card = await press(gray, "go")
    ada = Chat(gray.app, name="ada", clock=gray.clock)
    await ada.say(geckos.code)
    for action in [choice.action for choice in card.choices] + [Action(kind="approve", value="documents")]:
        reply = await ada.say(action=action)
        assert kinds(reply) in (["refused"], ["documents_shown"])
        assert "gecko" not in said(reply)
    assert "documents_shown" not in kinds(await ada.say("my documents"))
    assert event(await in_group(gray, card.choices[0].action), "refused")["reason"] == "refused-approve-in-group"
    gone = await gray.say(action=Action(kind="approve", target="nothing.0", value="publish"))
    assert event(gone, "refused")["reason"] == "refused-document-gone"


@pytest.mark.parametrize(
    ("text", "asks", "deed"),
    [
        ("Publish it!", "", "publish"), ("answer B", "", "answer B"), ("The answer is 3.5", "", "answer 3.5"),
        ("fix answer", "", "answer"), ("edit stem: Which\nflies?", "", "edit stem: Which\nflies?"),
        ("stem: Which?", "", "edit stem: Which?"), ("merge with next", "", "merge"), ("split at C", "", "split C"),
        ("split at line 2", "", "split line 2"), ("drop", "", "drop"), ("later", "", "next"),
        ("undo", "answer", "undo"), ("accept them", "", "take"), ("take the hints", "", "take hints"),
        ("leave out the proposals", "", "leave"), ("leave out", "", "drop"), ("take it back", "", "undo"),
        ("A, C", "answer", "answer A, C"), ("good", "answer", "answer good"), ("B: an owl", "edit", "edit B: an owl"),
        ("line 2", "split", "split line 2"), ("what is osmosis?", "", None), ("5 questions on algebra", "", None),
    ],
)  # fmt: skip
def test_what_words_do_to_the_draft_that_is_shown(text: str, asks: str, deed: str | None) -> None:
    assert read_deed(text, asks) == deed


def test_papers_are_asked_for_in_words() -> None:
    assert [asks_documents(text) for text in ("Show me my papers", "review", "approve the questions", "papers?")] == [
        "surely", "perhaps", "perhaps", ""
    ]  # fmt: skip


async def test_what_is_sure_is_published_by_words_whatever_was_said_before(gray: Chat, geckos: Class) -> None:
    await gray.say("hello")
    assert event(await gray.say("Publish the sure ones, please"), "drafts_published")["count"] == 1
    await gray.say("hello")
    assert kinds(await gray.say("publish everything")) == ["documents_shown"]
