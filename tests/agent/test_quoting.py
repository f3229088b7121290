"""What do my notes say about ...: heard, looked up among what its asker may see, quoted with its page."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from agent.messages import Image, Reply, Text
from chiron.app import App
from store.documents import DocumentPage, NewDocument, NewDraft, NewPassage, Reading
from tests.agent.home import Chat, event, kinds, small_home

NOW = datetime(2026, 1, 1, tzinfo=UTC)
OSMOSIS = "Osmosis is how a solvent goes through a membrane, from where it is purer to where it is less so."
PICTURE = "a" * 64


@pytest.fixture
async def app(tmp_path: Path) -> AsyncIterator[App]:
    async with small_home(tmp_path) as opened:
        yield opened


async def noted(app: App, *passages: NewPassage, name: str = "Biology notes.pdf", **scope: str) -> str:
    """Keep notes of three pages; on the third one there is a question as well."""
    teacher = (await app.store.users.identify("terminal", "gray", now=NOW)).id
    digest = sha256(name.encode()).hexdigest()
    new = NewDocument(sha256=digest, name=name, media="pdf", size=9, user_id=teacher, **scope)
    document, _ = await app.store.documents.add(new, now=NOW)
    pages = [DocumentPage(place=at, number=at, width=595, height=842, picture=PICTURE) for at in (1, 2, 3)]
    asked = NewDraft(page=3, boxes=[], form={})
    await app.store.documents.save(document.id, Reading(pages=pages, drafts=[asked], passages=passages), now=NOW)
    return document.id


def passage(text: str, page: int | None = 2, *heading: str) -> NewPassage:
    return NewPassage(page=page, heading=heading, text=text)


def told(reply: Reply) -> str:
    return "\n".join(part.text for part in reply.parts if isinstance(part, Text))


async def test_notes_are_quoted_with_their_page(app: App) -> None:
    long = "The cell wall is stiff. " * 20 + "Without osmosis a plant wilts. " + "Roots are long. " * 20
    await noted(app, passage(OSMOSIS, 2, "Cells"), passage("Mitosis makes two cells."), passage(long, 3))
    ada = Chat(app)
    reply = await ada.say("what do my notes say about osmosis?")
    assert kinds(reply) == ["quoted"]
    assert event(reply, "quoted")["query"] == "osmosis"
    assert [(one["page"], one["opens"]) for one in event(reply, "quoted")["sources"]] == [(2, True)]
    assert f"> {OSMOSIS}" in told(reply)
    assert "[1] Biology notes, p. 2" in told(reply)
    [picture] = [part for part in reply.parts if isinstance(part, Image)]
    assert picture.path == app.files.path(PICTURE, "picture.png")
    assert "Biology notes, p. 2" in picture.alt
    reply = await ada.say("what do my notes say about wilting plants?")
    assert [(one["page"], one["opens"]) for one in event(reply, "quoted")["sources"]] == [(3, False)]
    assert "> … " in told(reply)
    assert "a plant wilts" in told(reply)
    assert len(told(reply)) < 600
    assert len(reply.parts) == 1


async def test_what_is_not_there_is_said_in_a_sentence(app: App) -> None:
    await noted(app, passage(OSMOSIS))
    ada = Chat(app)
    reply = await ada.say("what does the book say about the french revolution?")
    assert event(reply, "quoted")["sources"] == ()
    assert told(reply).startswith("I found nothing on that")
    assert "What shall I look up?" in told(await Chat(app, name="eve").say("look it up in my notes"))
    assert OSMOSIS in told(await ada.say("what is osmosis")) + told(await ada.say("look it up in my notes"))


async def test_only_what_one_may_see_is_quoted(app: App) -> None:
    made = await app.store.classes.add("Biology", code="K7MW4Q", now=NOW)
    await noted(app, passage(OSMOSIS), class_id=made.id)
    await noted(app, passage("My own osmosis."), name="Own.txt", conversation_id="terminal:eve")
    ada, eve = Chat(app), Chat(app, name="eve")
    asked = "what do our notes say about osmosis?"
    assert event(await ada.say(asked), "quoted")["sources"] == ()
    assert [one["document"] for one in event(await eve.say(asked), "quoted")["sources"]] == ["Own.txt"]
    await ada.say("K7MW4Q")
    assert [one["document"] for one in event(await ada.say(asked), "quoted")["sources"]] == ["Biology notes.pdf"]


async def test_a_quote_does_not_tell_the_key_of_the_open_question(app: App) -> None:
    key = passage("Osmosis in a membrane: the answer is B, water.")
    await noted(app, key, passage(OSMOSIS, 1))
    ada = Chat(app)
    await ada.say("give me a question on osmosis")
    asked = "what do my notes say about osmosis?"
    reply = await ada.say(asked)
    assert OSMOSIS in told(reply)
    assert "the answer is B" not in str(reply)
    assert not any(isinstance(part, Image) for part in reply.parts)
    assert "notes" in told(await ada.say("look it up in my notes"))
    await ada.say("b")
    await ada.say("stop")


@pytest.mark.parametrize(("beside", "opens"), [("Roots are long.", True), ("The answer is B, water.", False)])
async def test_while_a_question_is_open_a_page_opens_that_does_not_tell_its_key(
    app: App, beside: str, opens: bool
) -> None:
    await noted(app, passage(OSMOSIS, 1), passage(beside, 1))
    ada = Chat(app)
    await ada.say("give me a question on osmosis")
    reply = await ada.say("what do my notes say about osmosis?")
    assert OSMOSIS in told(reply)
    assert any(isinstance(part, Image) for part in reply.parts) is opens


async def test_quotes_are_no_markdown(app: App) -> None:
    await noted(app, passage("# Osmosis *costs* $5 and $6 <b>here</b>, with [a](x) $x^2$.\n1. one"))
    said = told(await Chat(app).say("what do my notes say about osmosis?"))
    assert r"> \# Osmosis \*costs\* \$5 and \$6 \<b\>here\</b\>, with &#91;a&#93;(x) $x^2$." in said
    assert r"> 1\. one" in said
