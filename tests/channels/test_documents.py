"""A citation in the web chat leads to the picture of its page, for those alone who may see it."""

import re
from collections.abc import AsyncIterator
from html import unescape
from pathlib import Path

import pytest
from fastapi import FastAPI

from agent.messages import Text
from agent.quoting_words import parts
from agent.scene import Scene
from channels.web.app import PublicSettings, create_web
from channels.web.render import block_html
from chiron.app import App
from store.documents import PICTURE, DocumentPage, NewDocument, NewDraft, NewPassage, Reading
from tests.agent.home import Clock, small_home
from tests.channels.scripted import SECRET, now
from tests.channels.test_api import replies, say, student
from tools.ingestion.quoted import Quoted, Source

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
OSMOSIS = "Osmosis is how a solvent goes through a membrane."


@pytest.fixture
async def app(tmp_path: Path) -> AsyncIterator[App]:
    async with small_home(tmp_path, clock=Clock(now=now())) as opened:
        yield opened


@pytest.fixture
def web(app: App) -> FastAPI:
    public = PublicSettings(burst=1000, per_second=1000)
    return create_web(app.dispatcher, app.store, app.files, secret=SECRET, clock=Clock(now=now()), public=public)


async def notes(app: App, teacher: str, class_id: str, beside: str = "Roots are long.") -> str:
    """Two pages of notes and, on the third, a question; `beside`: what else stands on the second."""
    with app.files.part() as part:
        part.write_bytes(PNG)
        picture = (await app.files.take_in(part, PICTURE, limit=1000)).sha256
    new = NewDocument(sha256="0" * 64, name="Notes.pdf", media="pdf", size=9, user_id=teacher, class_id=class_id)
    document, _ = await app.store.documents.add(new, now=now())
    reading = Reading(
        pages=[DocumentPage(place=at, number=at, width=1, height=1, picture=picture) for at in (1, 2, 3)],
        drafts=[NewDraft(page=3, boxes=[], form={})],
        passages=[
            NewPassage(page=page, heading=[], text=text)
            for page, text in ((2, OSMOSIS), (2, beside), (3, "Answer all."))
        ],
    )
    await app.store.documents.save(document.id, reading, now=now())
    return document.id


async def test_a_citation_opens_its_page_for_the_class_alone(app: App, web: FastAPI) -> None:
    gray = (await app.store.users.identify("terminal", "gray", now=now())).id
    made = await app.store.classes.add("Biology", code="K7MW4Q", now=now())
    document = await notes(app, gray, made.id)
    page = f"/documents/{document}/pages"
    async with student(web) as ada, student(web) as eve:
        await say(ada, "K7MW4Q")
        await say(ada, "what do our notes say about osmosis?")
        last = (await replies(ada, 2))[-1]["reply"]
        html = str(last)
        assert "<blockquote>" in html
        assert f"<p>{OSMOSIS}" in html
        [link] = re.findall(r'\[1\] <a href="([^"]+)"[^>]*>Notes, p. 2</a>', html)
        assert f"/{link}" == f"{page}/2"
        shown = await ada.get(f"/{link}")
        assert (shown.content, shown.headers["content-type"]) == (PNG, "image/png")
        assert shown.headers["cache-control"].startswith("private")
        unseen = [f"{page}/1", f"{page}/3", f"{page}/9", "/documents/none/pages/2"]
        assert [(await ada.get(path)).status_code for path in unseen] == [404] * 4
        assert (await eve.get(f"{page}/2")).status_code == 404
        await say(eve, "hello")
        await replies(eve, 1)
        assert (await eve.get(f"{page}/2")).status_code == 404


@pytest.mark.parametrize(("beside", "links"), [("Roots are long.", 1), ("The answer is B, water.", 0)])
async def test_while_a_question_is_open_a_citation_is_no_link_to_its_key(
    app: App, web: FastAPI, beside: str, links: int
) -> None:
    made = await app.store.classes.add("Biology", code="K7MW4Q", now=now())
    await notes(app, (await app.store.users.identify("terminal", "gray", now=now())).id, made.id, beside)
    async with student(web) as ada:
        for text in ("K7MW4Q", "give me a question on osmosis", "what do our notes say about osmosis?"):
            await say(ada, text)
        html = str((await replies(ada, 3))[-1]["reply"])
        assert "Notes, p. 2" in html
        assert html.count("<a ") == links


SIGNS = (
    "# not a heading\n1. not a list\n- nor this\n\n5) nor this",
    "*stars* _lines_ `ticks` ~~waves~~ a | b\n--- | ---",
    "costs $5 and $6, or $7",
    "<b>bold</b> &amp; <!-- x --> [a](javascript:x) ![b](y) [c]: z",
    "[1] a \\[z\\] and \\(y\\) and \\ alone",
    "    four spaces\n\ttab\n> > deeper",
)


@pytest.mark.parametrize("text", SIGNS)
def test_a_quote_shows_the_signs_that_it_holds(text: str) -> None:
    source = Source(document_id="d", document="N *1*.pdf", page=None, heading=(), opens=False)
    scene = Scene(locale="en", questions={}, open=None, subjects=())
    said = parts(Quoted(query="x", sources=(source,), texts=(text,), pages=(text,)), scene)
    html = "".join(block_html(part.text) for part in said if isinstance(part, Text))
    words = unescape(re.sub(r"<[^>]+>", "", html)).split()
    assert words == [*"Here is what I found:".split(), *text.split(), *"[1] N *1*".split()]
