"""Documents are received by who may, once, and what came of them is told."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from store import Files, KeptFile, Store
from tests.homes import new_database
from tests.tools.ingestion.test_drafts import NOW
from tools.events import Event, Refused, event_from
from tools.ingestion.drafts import Problem
from tools.ingestion.events import DocumentRead, DocumentReceived, DocumentRefused
from tools.ingestion.publishing import publish, publish_sure
from tools.ingestion.reading import Reader
from tools.ingestion.service import Ingestion, outcome
from tools.ingestion.wording import read, received, refused
from tools.turn import TurnContext

TEST = """1. What is the basic unit of life?
   A. atom
   B. cell
   Answer: B
2. Which of these is a mammal?
   A. bat
   B. owl
   Answer: A
3. Which of these lays eggs?
   A. cow
   B. owl
"""


@dataclass(kw_only=True)
class School:
    """A class, its teacher, and what reads papers."""

    store: Store
    files: Files
    reader: Reader
    context: TurnContext
    class_id: str
    kept: list[Event] = field(default_factory=list)

    async def sent(self, content: str, name: str = "test.md", *, by: TurnContext | None = None) -> Event:
        [event] = await Ingestion().receive(
            by or self.context, await keep(self.files, content, name), class_id=self.class_id
        )
        assert event_from(event.record()) == event == self.kept[-1]
        return event

    async def read(self, content: str, name: str = "test.md") -> DocumentRead:
        event = await self.sent(content, name)
        assert isinstance(event, DocumentReceived)
        await self.reader.convert(event.document_id)
        await self.reader.find(event.document_id)
        await self.reader.propose(event.document_id)
        await self.reader.keep(event.document_id)
        told = await outcome(self.store, event.document_id)
        assert isinstance(told, DocumentRead)
        assert event_from(told.record()) == told
        return told


async def keep(files: Files, content: str, name: str) -> KeptFile:
    async def chunks() -> AsyncIterator[bytes]:
        yield content.encode()

    return await files.keep(chunks(), name, limit=100_000)


@asynccontextmanager
async def school(folder: Path) -> AsyncIterator[School]:
    store = await Store.open(await new_database(folder / "chiron.db"))
    try:
        files = Files(folder / "files")
        gray = await store.users.add("Gray", roles=frozenset({"teacher"}), now=NOW)
        made = await store.classes.add("7b", code="AC34DE", now=NOW)
        kept: list[Event] = []

        async def note(events: Sequence[Event]) -> None:
            kept.extend(events)

        context = TurnContext(
            user_id=gray.id, roles=gray.roles, conversation_id="web:gray", seq=1, turn_key="k", said="", locale="en",
            store=store, now=NOW, keep=note, classes=(made.id,), teaches=frozenset({made.id}),
        )  # fmt: skip
        reader = Reader(store=store, files=files, folder=folder / "reading", clock=lambda: NOW)
        yield School(store=store, files=files, reader=reader, context=context, class_id=made.id, kept=kept)
    finally:
        await store.close()


async def test_a_paper_is_read_published_and_not_read_again(tmp_path: Path) -> None:
    async with school(tmp_path) as at:
        told = await at.read(TEST)
        assert (told.questions, told.keyed, told.sure, told.unsure, told.published) == (3, 2, 2, 1, 0)
        assert "3 questions, 2 with a key, 1 needs you." in read(told, "en")
        document = await at.store.documents.get(told.document_id)
        assert await publish_sure(at.store, at.files, document, now=NOW) == 2
        assert await publish_sure(at.store, at.files, document, now=NOW) == 0
        again = await at.sent(TEST)
        assert isinstance(again, DocumentRead)
        assert (again.document_id, again.again, again.published, again.unsure) == (document.id, True, 2, 1)
        [left] = await at.store.drafts.of(document.id, state="waiting")
        problems = await publish(at.store, at.files, left, now=NOW)
        assert isinstance(problems, tuple)
        assert [one.key for one in problems if isinstance(one, Problem)] == ["draft-no-key"]
        mended = await at.store.drafts.edit(left.id, form={**left.form, "answer": "B"}, flags=(), now=NOW)
        done = await publish(at.store, at.files, mended, now=NOW)
        assert not isinstance(done, tuple)
        assert (await at.store.questions.get(str(done.question_id))).key == "o2"


async def test_another_version_says_what_changed(tmp_path: Path) -> None:
    async with school(tmp_path) as at:
        first = await at.read(TEST)
        event = await at.sent(TEST)
        assert isinstance(event, DocumentRead)
        changed = TEST.replace("Answer: A", "Answer: B").replace("lays eggs", "lays big eggs")
        second = await at.read(f"{changed}4. Which of these swims?\n   A. eel\n   B. hen\n")
        assert second.version_of == first.document_id
        assert (second.added, second.gone, second.changed) == (1, 0, 2)
        other = await at.read("1. Name the longest river.\n2. Name the highest mountain.\n")
        assert other.version_of is None


async def test_a_key_that_comes_later_answers_what_waits_and_is_undone_like_all_else(tmp_path: Path) -> None:
    async with school(tmp_path) as at:
        paper = await at.read(TEST.replace("   Answer: A\n", ""))
        document = await at.store.documents.get(paper.document_id)
        published = await publish_sure(at.store, at.files, document, now=NOW)
        assert (paper.keyed, published) == (1, 1)
        kept = await keep(at.files, "Answer key\n1. A\n2. A\n3. F\n4. B\n", "key.md")
        [event] = await Ingestion().receive(at.context, kept, key_of=document)
        assert isinstance(event, DocumentReceived)
        assert "for the answers to" in received(event, "en")
        assert list(await at.reader.wanted()) == [event.document_id]
        await at.reader.convert(event.document_id)
        await at.reader.find(event.document_id)
        told = await outcome(at.store, event.document_id)
        assert isinstance(told, DocumentRead)
        assert event_from(told.record()) == told
        assert (told.document_id, told.name, told.key_of, told.keyed) == (document.id, "key.md", "test.md", 3)
        assert read(told, "en").startswith(
            '"key.md" is the key of "test.md". 2 questions have got their answers. One answer of it does not fit'
        )
        first, second, third = await at.store.drafts.of(document.id)
        assert (first.form["answer"], second.form["answer"], third.flags) == ("B", "A", ["key-does-not-fit"])
        assert (await at.store.drafts.undo(second.id, now=NOW)).form["answer"] is None
        assert [one.id for one in await at.store.documents.listed(classes=[at.class_id])] == [document.id]
        removed = await at.store.documents.delete(document.id)
        assert (kept.sha256, "key.md") in removed.files
        assert await at.store.documents.ended(since=NOW) == []


async def test_only_who_teaches_the_class_may_send_for_it(tmp_path: Path) -> None:
    async with school(tmp_path) as at:
        assert await at.sent(TEST, by=replace(at.context, teaches=frozenset())) == Refused(
            reason="refused-document-not-yours"
        )
        assert await at.store.documents.under_way() == []
        admin = await at.sent(TEST, by=replace(at.context, teaches=frozenset(), roles=frozenset({"admin"})))
        assert isinstance(admin, DocumentReceived)
        assert received(admin, "en").startswith('I\'m reading "test.md"')
        stranger = replace(at.context, user_id="other", teaches=frozenset())
        assert not await Ingestion().cancel(stranger, admin.document_id)
        assert await Ingestion().cancel(at.context, admin.document_id)
        once_more = await at.sent(TEST)
        assert isinstance(once_more, DocumentReceived)
        assert (once_more.document_id, once_more.again) == (admin.document_id, True)


async def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    async with school(tmp_path) as at:
        event = await at.sent("", "empty.pdf")
        assert isinstance(event, DocumentRefused)
        assert refused(event, "en").startswith('"empty.pdf" could not be read. There is nothing in this file.')
        assert await at.store.documents.under_way() == []
        broken = await at.sent("%PDF-1.7\n%%EOF", "broken.pdf")
        assert isinstance(broken, DocumentReceived)
        await at.reader.convert(broken.document_id)
        told = await outcome(at.store, broken.document_id)
        assert isinstance(told, DocumentRefused)
        assert told.reason == "broken"
