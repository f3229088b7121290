"""A file in a chat is a paper: a teacher's is their class's, a student is asked what it is for."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from agent.messages import Action, Attachment, Message, Reply, Text
from agent.telling import FIRST, Pace, tell_how_far, tell_of, tell_of_documents
from chiron.app import App
from store.documents import Document
from tests.agent.home import Clock, kinds
from tests.waiting import until
from tools.classes.service import make_class
from tools.ingestion.approving import page_of
from tools.ingestion.noted import NOTE
from tools.ingestion.reading import Reader

NOW = Clock().now
PAPER = b"1. What is 1 + 1?\n   A. 1\n   B. 2\n   Answer: B\n2. Name a prime number.\n"


class Desk:
    """One person who writes to Chiron, and sends papers."""

    def __init__(self, app: App, handle: str) -> None:
        self._app = app
        self._handle = handle
        self._count = 0

    async def send(
        self, *files: str, text: str = "", action: Action | None = None, group: bool = False, place: str = ""
    ) -> Reply:
        self._count += 1
        attachments = tuple([await self._kept(name) for name in files])
        exchange = await self._app.dispatcher.answer(
            Message(
                channel="web", conversation_id=f"web:{place or self._handle}", sender_id=self._handle, text=text,
                message_id=str(self._count), sent_at=NOW, attachments=attachments, action=action, group=group,
            )
        )  # fmt: skip
        assert exchange.reply is not None
        return exchange.reply

    async def _kept(self, name: str) -> Attachment:
        with self._app.files.part() as part:
            part.write_bytes(PAPER + b"\n" * len(name))  # another file by each length of name
            kept = await self._app.files.take_in(part, name, limit=10_000)
        return Attachment(name=kept.name, media_type="text/markdown", path=kept.path, size=kept.size, source="1")


async def teacher(app: App, handle: str, *classes: str) -> Desk:
    user = await app.store.users.add(handle, roles=frozenset({"teacher"}), now=NOW)
    await app.store.users.give_handle(user.id, "web", handle)
    for name in classes:
        await make_class(app.store, name, teacher=user.id, now=NOW)
    return Desk(app, handle)


async def waiting(app: App) -> list[Document]:
    return await app.store.documents.under_way()


async def both(app: App) -> bool:
    return len(await app.dispatcher.history("web:gray")) == 2


def said(reply: Reply) -> str:
    return " ".join(part.text for part in reply.parts if isinstance(part, Text))


async def test_the_only_class_gets_the_paper_and_its_teacher_is_told_once(app: App, tmp_path: Path) -> None:
    gray = await teacher(app, "gray", "7b")
    reply = await gray.send("test.md")
    assert kinds(reply) == ["document_received"]
    assert said(reply) == "I'm reading \"test.md\" for 7b. I'll tell you when it is done."
    assert reply.choices == ()
    [document] = await waiting(app)
    assert document.class_id == (await app.store.classes.all())[0].id
    await tell_of(app.store, app.speaker, document)  # too early
    reader = Reader(store=app.store, files=app.files, folder=tmp_path / "reading", clock=lambda: NOW)
    await reader.convert(document.id)
    await reader.find(document.id)
    await reader.keep(document.id)
    assert [one.id for one in await app.store.documents.ended(since=NOW)] == [document.id]
    has_page = app.toolbox.approving.has_page
    telling = asyncio.create_task(tell_of_documents(app.store, app.speaker, clock=lambda: NOW, has_page=has_page))
    look: Callable[[], Awaitable[bool]] = partial(both, app)
    is_told: bool = await until(look)
    telling.cancel()
    assert is_told
    await tell_of(app.store, app.speaker, document)  # a second time
    _, told = await app.dispatcher.history("web:gray")
    assert told.reply is not None
    way = f"[test.md: go through them on a page](approve/{document.id})."
    assert said(told.reply) == f'"test.md": 2 questions, 1 with a key, 1 needs you.\n\n{way}'
    again = await gray.send("test.md")
    assert kinds(again) == ["document_read"]
    for reply in (told.reply, again):
        assert [choice.label for choice in reply.choices] == [
            "Publish the sure one", "Look at the one that needs you", "Go through them on a page",
        ]  # fmt: skip


async def test_of_several_papers_each_is_told_by_its_name_with_the_way_to_its_page(app: App, tmp_path: Path) -> None:
    gray = await teacher(app, "gray", "7b")
    await gray.send("cells.md", "a_[b]_c.md")
    reader = Reader(store=app.store, files=app.files, folder=tmp_path / "reading", clock=lambda: NOW)
    documents = {one.name: one for one in await waiting(app)}
    for document in documents.values():
        for part in (reader.convert, reader.find, reader.keep):
            await part(document.id)
        await tell_of(app.store, app.speaker, document)
    again = await gray.send("cells.md", "a_[b]_c.md")
    _, *told, _ = await app.dispatcher.history("web:gray")
    one, other = (f"({page_of(documents[name].id)})" for name in ("cells.md", "a_[b]_c.md"))
    assert [[one in said(turn.reply), other in said(turn.reply)] for turn in told if turn.reply] == [
        [True, False], [False, True],
    ]  # fmt: skip
    assert f"[a\\_&#91;b&#93;\\_c.md: go through them on a page]{other}" in said(again)
    assert f"[cells.md: go through them on a page]{one}" in said(again)
    assert [choice.label for choice in again.choices] == ["cells.md", "a_[b]_c.md"]
    shown = await gray.send(action=again.choices[0].action)
    assert said(shown).startswith("**cells.md**: 2 questions")
    assert "Go through them on a page" in [choice.label for choice in shown.choices]


async def test_a_paper_that_was_told_to_wait_is_told_of_when_its_turn_comes(app: App) -> None:
    gray, blue = await teacher(app, "gray", "7b"), await teacher(app, "blue", "8a")
    await gray.send("cells.md", "leaves.md")
    await blue.send("bones.md")
    wait = {one.name: one for one in await waiting(app)}
    cells, leaves, bones = (wait[name] for name in ("cells.md", "leaves.md", "bones.md"))
    reading = replace(cells, status="converting", progress={"stage": "reading", "page": 2, "of": 9})
    pace, later = Pace(), bones.created_at + FIRST
    # leaves waits behind a paper of the same teacher, who is told of that one
    assert [one.name for one in pace.due([reading, leaves, bones], later)] == ["cells.md", "bones.md"]
    assert list(pace.due([reading, leaves, bones], later)) == []
    await tell_how_far(app.store, app.speaker, bones)
    await app.store.documents.advance(bones.id, "converting", now=later)
    begun = await app.store.documents.get(bones.id)
    assert list(pace.due([leaves, begun], later)) == [begun]
    assert list(pace.due([leaves, begun], later)) == []
    await tell_how_far(app.store, app.speaker, begun)
    _, *told = await app.dispatcher.history("web:blue")
    assert [said(turn.reply) for turn in told if turn.reply] == [
        '"bones.md" waits for its turn to be read.', 'I\'m reading "bones.md" now.',
    ]  # fmt: skip


async def test_what_stands_beside_a_file_says_for_whom_it_is(app: App) -> None:
    gray = await teacher(app, "gray", "7b", "8A")
    paper = await gray.send("test.md", text="for 8a, chapter on osmosis")
    assert said(paper) == "I'm reading \"test.md\" for 8A. I'll tell you when it is done."
    [document] = await waiting(app)
    assert await app.store.facts.get(f"{NOTE}{document.id}") == "for 8a, chapter on osmosis"
    for text in ("answer key for test", "key", "answers to 8A"):
        key = await gray.send("key.md", text=text)
        assert said(key) == 'I\'m reading "key.md" for the answers to "test.md". I\'ll tell you when it is done.'
    assert [(one.name, one.key_of) for one in await waiting(app)] == [("test.md", None), ("key.md", document.id)]
    none = await gray.send("other.md", text="answer key for the Roman Empire")
    assert kinds(none) == ["refused"]
    assert "document_received" in kinds(await gray.send("mine.md", text="help me with this"))
    assert "documents_asked" in kinds(await gray.send("all.md", text="for everybody"))  # not for a teacher to say


async def test_how_far_a_paper_is_and_what_came_of_it_is_told_where_it_was_sent(app: App, tmp_path: Path) -> None:
    gray = await teacher(app, "gray", "7b")
    await gray.send("test.md", place="work")
    await gray.send(text="hello", place="home")
    [document] = await waiting(app)
    step = {"stage": "reading", "page": 12, "of": 40}
    await app.store.documents.advance(document.id, "converting", progress=step, now=NOW)
    for _ in range(2):
        await tell_how_far(app.store, app.speaker, await app.store.documents.get(document.id))
    await app.store.documents.advance(document.id, "failed", refused={"reason": "password", "data": {}}, now=NOW)
    await tell_of(app.store, app.speaker, document)
    _, far, told = await app.dispatcher.history("web:work")
    assert far.reply is not None
    assert said(far.reply) == 'I\'m still reading "test.md": page 12 of 40.'
    assert told.reply is not None
    assert "do not write the password here" in said(told.reply)
    assert len(await app.dispatcher.history("web:home")) == 1


async def test_of_several_classes_the_teacher_picks_one(app: App) -> None:
    gray = await teacher(app, "gray", "7b", "8a")
    asked = await gray.send("test.md", "more.md")
    assert [choice.label for choice in asked.choices] == ["7b", "8a", "Help me with this"]
    assert await waiting(app) == []
    thief = await teacher(app, "blue", "9c")
    assert kinds(await thief.send(action=asked.choices[0].action)) == ["refused"]
    done = await gray.send(action=asked.choices[1].action)
    assert set(kinds(done)) == {"document_received"}
    chosen = await app.store.classes.called("8a")
    assert chosen is not None
    assert {one.class_id for one in await waiting(app)} == {chosen.id}
    other = await app.store.classes.called("9c")
    assert other is not None
    wrong = Action(kind="file", target=asked.choices[0].action.target, value=other.id)
    assert kinds(await gray.send(action=wrong)) == ["refused", "refused"]


async def test_a_student_is_asked_and_the_paper_stays_in_the_conversation(app: App) -> None:
    ada = Desk(app, "ada")
    asked = await ada.send("homework.md")
    assert said(asked) == 'What shall I do with "homework.md"?'
    [alone] = asked.choices
    assert kinds(await ada.send(action=alone.action)) == ["document_received"]
    [document] = await waiting(app)
    assert (document.class_id, document.conversation_id) == (None, "web:ada")


async def test_without_a_class_or_before_others_nothing_is_taken(app: App) -> None:
    gray = await teacher(app, "gray")
    assert "no class yet" in said(await gray.send("test.md"))
    assert "nobody else reads along" in said(await gray.send("test.md", group=True))
    assert await waiting(app) == []
