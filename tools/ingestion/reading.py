"""The job that reads a document: it is converted, what is in it is found, a model proposes what is missing, and all of
that is kept in one step.

Done again after a kill, each part does the same once more, but for what a model has been asked already. What was kept
by then stays as it is.
"""

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from pydantic import TypeAdapter

from store import Files, Store
from store.columns import Json
from store.documents import PICTURE, Document, DocumentPage, NewDraft, Reading
from store.vectors import Meaning
from tools.ingestion.answering import answered
from tools.ingestion.convert import Progress, convert
from tools.ingestion.drafts import DraftForm, form_of, new_draft
from tools.ingestion.enrich import Enricher
from tools.ingestion.errors import Refused
from tools.ingestion.found import FoundQuestion
from tools.ingestion.intake import look
from tools.ingestion.noted import NOTE
from tools.ingestion.paper import Paper, headings_of
from tools.ingestion.passages import cut
from tools.ingestion.proposing import Proposing, proposed_in, with_proposals
from tools.ingestion.queueing import place_in_line
from tools.ingestion.segment import segment

TOLD_EVERY = 0.5
"""Seconds between two notes of how far it is."""
_MOST_PICTURE = 50_000_000
"""Bytes of the picture of a page."""
_PAPERS = TypeAdapter(Paper)
_READINGS = TypeAdapter(Reading)
_PAPER, _READING, _PROPOSED = "paper.json", "reading.json", "proposed.jsonl"
"""Files between the parts."""


@dataclass(frozen=True, kw_only=True)
class Reader:
    """Reads documents. `folder` is for what lies between the parts of a job; it is emptied with each that ends."""

    store: Store
    files: Files
    folder: Path
    clock: Callable[[], datetime]
    meaning: Meaning | None = None
    """By which skills are found where another process has vectors; without it words alone tell them."""
    proposing: Proposing | None = None
    """Where there is a language model."""

    async def wanted(self) -> Mapping[str, int]:
        """The documents that are to be read, with how often they were asked to be; a key once its paper is read."""
        under_way = {document.id: document for document in await self.store.documents.under_way()}
        return {id: document.run for id, document in under_way.items() if document.key_of not in under_way}

    async def rank(self, document_id: str) -> int:
        """Where a document comes among those that wait: the lowest is next."""
        return place_in_line(await self.store.documents.get(document_id))

    async def tidy(self) -> None:
        """Remove what lies between the parts of jobs that nobody wants any more."""
        under_way = {document.id for document in await self.store.documents.under_way()}
        left = [path for path in self.folder.glob("*") if path.name not in under_way]
        for path in left:
            await asyncio.to_thread(shutil.rmtree, path, ignore_errors=True)

    async def failed(self, document_id: str) -> None:
        """Note that a document cannot be read, for a reason that nobody foresaw."""
        await self._refuse(document_id, Refused("broken"))

    async def convert(self, document_id: str) -> None:
        """Make lines and pictures of the document."""
        into = self._between(document_id)
        await asyncio.to_thread(_emptied, into)
        document = await self.store.documents.get(document_id)
        if not await self.store.documents.advance(document_id, "converting", now=self.clock()):
            return
        try:
            intake = look(self.files.path(document.sha256, document.name), document.name)
            async with self._telling(document_id) as tell:
                paper = await convert(intake, into, progress=tell)
        except Refused as error:
            await self._refuse(document_id, error)
            return
        (into / _PAPER).write_bytes(_PAPERS.dump_json(paper))

    async def find(self, document_id: str) -> None:
        """Find the questions and passages."""
        if not await self.store.documents.advance(document_id, "reading", now=self.clock()):
            return
        document, into = await self.store.documents.get(document_id), self._between(document_id)
        paper = _PAPERS.validate_json((into / _PAPER).read_bytes())
        if document.key_of is not None:
            await self._answer(document, paper)
            return
        found = await asyncio.to_thread(segment, paper, file=document.name)
        shown = [figure for page in paper.pages for figure in page.figures]
        names = {figure.file for figure in shown} | {page.picture for page in paper.pages if page.picture}
        pictures = {name: await self._kept(into / name) for name in sorted(names)}
        reading = Reading(
            pages=[
                DocumentPage(
                    place=place,
                    number=page.number,
                    width=page.width,
                    height=page.height,
                    read=page.read,
                    picture=pictures[page.picture] if page.picture else None,
                )
                for place, page in enumerate(paper.pages, 1)
            ],
            drafts=await self._drafts(found.questions, pictures, document, headings_of(paper)),
            passages=cut(found.prose),
            pictures=[pictures[figure.file] for figure in shown],
            title=paper.title,
            remarks=[asdict(remark) for remark in paper.remarks],
        )
        (into / _READING).write_bytes(_READINGS.dump_json(reading))

    async def propose(self, document_id: str) -> None:
        """Have a model propose what the questions lack, where there is one."""
        document, into = await self.store.documents.get(document_id), self._between(document_id)
        if self.proposing is None or not (into / _READING).exists():
            return

        async def tell(done: int, of: int) -> None:
            step = asdict(Progress(stage="proposing", page=done + 1, of=of))
            await self.store.documents.advance(document_id, "reading", progress=step, now=self.clock())

        paper = _PAPERS.validate_json((into / _PAPER).read_bytes())
        drafts = _READINGS.validate_json((into / _READING).read_bytes()).drafts
        await self.proposing.propose(document, drafts, paper, into / _PROPOSED, tell)

    async def keep(self, document_id: str) -> None:
        """Keep all that was found and proposed, in one step."""
        into = self._between(document_id)
        if not (into / _READING).exists():
            return
        reading = _READINGS.validate_json((into / _READING).read_bytes())
        drafts = with_proposals(reading.drafts, proposed_in(into / _PROPOSED))
        await self.store.documents.save(document_id, replace(reading, drafts=drafts), now=self.clock())
        await asyncio.to_thread(shutil.rmtree, into, ignore_errors=True)

    async def _drafts(
        self,
        questions: Sequence[FoundQuestion],
        pictures: Mapping[str, str],
        document: Document,
        headings: Sequence[str],
    ) -> list[NewDraft]:
        """The questions as drafts, with what is found out about them."""
        if self.meaning is not None:
            await self.meaning.attach()
        forms = [form_of(question, pictures) for question in questions]
        note = await self.store.facts.get(f"{NOTE}{document.id}") or ""
        enricher = Enricher(store=self.store, meaning=self.meaning)
        enriched = await enricher.enrich(forms, document, note=note, headings=headings)
        return [
            new_draft(question, one.form, (*question.flags, *one.flags))
            for question, one in zip(questions, enriched, strict=True)
        ]

    async def _answer(self, key: Document, paper: Paper) -> None:
        """Give the questions of a document the answers of its key, and be done with that."""
        store, now = self.store, self.clock()
        if (await store.documents.get(str(key.key_of))).status != "ready":
            await self._refuse(key.id, Refused("key-without-paper"))
            return
        async with store.transaction():
            drafts = [one for one in await store.drafts.of(str(key.key_of)) if one.state != "dropped"]
            told = [(DraftForm.model_validate(one.form), tuple(one.flags)) for one in drafts]
            answers = answered(told, paper)
            remarks = [asdict(one) for one in (*paper.remarks, *answers.remarks)]
            if not await store.documents.save(key.id, Reading(pages=(), remarks=remarks), now=now):
                return
            for draft, before, (form, flags) in zip(drafts, told, answers.forms, strict=True):
                if draft.state == "waiting" and (form, flags) != before:
                    await store.drafts.edit(draft.id, form=form.json_form(), flags=flags, now=now)
        await asyncio.to_thread(shutil.rmtree, self._between(key.id), ignore_errors=True)

    def _between(self, document_id: str) -> Path:
        return self.folder / document_id

    async def _refuse(self, document_id: str, error: Refused) -> None:
        refused: Json = {"reason": error.reason, "data": error.data}
        await self.store.documents.advance(document_id, "failed", refused=refused, now=self.clock())
        await asyncio.to_thread(shutil.rmtree, self._between(document_id), ignore_errors=True)

    async def _kept(self, path: Path) -> str:
        """The digest under which a picture is kept."""
        with self.files.part() as part:
            await asyncio.to_thread(shutil.copyfile, path, part)
            return (await self.files.take_in(part, PICTURE, limit=_MOST_PICTURE)).sha256

    @asynccontextmanager
    async def _telling(self, document_id: str) -> AsyncIterator[Callable[[Progress], None]]:
        """Notes the last step that was told of, now and then."""
        steps: list[Progress] = []
        ended = asyncio.Event()

        async def note() -> None:
            while not ended.is_set():
                with suppress(TimeoutError):
                    await asyncio.wait_for(ended.wait(), TOLD_EVERY)
                if steps:
                    step = asdict(steps.pop())
                    steps.clear()
                    await self.store.documents.advance(document_id, "converting", progress=step, now=self.clock())

        noting = asyncio.create_task(note())
        try:
            yield steps.append
        finally:
            ended.set()
            await noting


def _emptied(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
