"""`chiron ingest` without `--dry-run`: papers are kept, read by jobs, and what was found waits for its teacher.

Killed at any moment and run again it goes on: what is kept is not kept twice, what was read is not read again.
"""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import typer
from rich.console import Console
from rich.progress import Progress

from chiron.cli.ingest_report import Line, report_page
from chiron.cli.people import the_one
from chiron.cli.words import sentence
from chiron.cli.worker import worker_of
from chiron.home import open_home
from chiron.settings import Settings
from prompts.catalogue import say
from store import Files, Store, User
from store.columns import Json
from store.documents import Document
from store.errors import ChironError, NotFound
from store.work import Place
from tools.classes.rights import ADMIN, may_send
from tools.events import Event
from tools.ingestion import limits
from tools.ingestion.errors import Refused
from tools.ingestion.events import DocumentRead, DocumentReceived, DocumentRefused
from tools.ingestion.intake import look
from tools.ingestion.publishing import publish_sure
from tools.ingestion.service import Ingestion, outcome
from tools.ingestion.unlocking import unlocked
from tools.ingestion.wording import found, refusal
from tools.ingestion.wording import read as told_of
from tools.turn import TurnContext, outside

LOOK = 0.3
"""Seconds between two looks at whether a paper is read."""
_PIECE = 1 << 20


@dataclass(frozen=True, kw_only=True)
class Order:
    """What is to be done. `class_name` None: for all."""

    papers: Sequence[Path]
    class_name: str | None
    teacher: str | None
    key: Path | None
    """The answers to all of them."""
    password: str | None
    """What opens those that are locked; it is not kept, their unlocked copies are."""
    publish_sure: bool
    as_json: bool
    report: Path | None


async def take_in(settings: Settings, order: Order) -> int:
    """Read papers and tell what came of each, in their order; how many were refused."""
    async with open_home(settings) as store:
        context, class_id = await _acting(store, order)
        files = Files(settings.home / "files")
        desk = _Desk(
            store=store,
            files=files,
            context=context,
            class_id=class_id,
            password=order.password,
            page=f"{settings.page}/approve",
        )
        received = [(path, await desk.receive(path)) for path in order.papers]
        if order.key is not None:
            received = [*await desk.receive_key(order.key, [event for _, event in received]), *received]
        if any(isinstance(event, DocumentReceived) for _, event in received):
            async with _reading(settings, store) as running:
                lines = [line async for line in _lines(desk, order, received, running)]
        else:
            lines = [line async for line in _lines(desk, order, received, None)]
        if order.report is not None:
            papers = [line for line in lines if not (line.read and line.read.key_of)]
            order.report.write_text(await report_page(store, papers), "utf-8")
    if not order.as_json:
        print(_total(lines))
    return sum(bool(line.refused) for line in lines)


async def _acting(store: Store, order: Order) -> tuple[TurnContext, str | None]:
    """Who sends the papers, and the class that they are for; wrong use where they may not."""
    school_class = None
    if order.class_name is not None:
        school_class = await store.classes.called(" ".join(order.class_name.split()))
        if school_class is None:
            raise NotFound("class", order.class_name)
    class_id = school_class.id if school_class else None
    user = await the_one(store, order.teacher, "teacher") if order.teacher else await _sender(store, class_id, order)
    context = await outside(store, user, now=datetime.now(UTC))
    if not may_send(context, class_id):
        key = "ingestion-no-admin" if class_id is None else "ingestion-not-allowed"
        raise typer.BadParameter(say("en", key, name=user.name or user.id), param_hint="--teacher")
    return context, class_id


async def _sender(store: Store, class_id: str | None, order: Order) -> User:
    """Whose the papers are where nobody is named: the class's first teacher, or the first admin."""
    if class_id is None:
        user = next((one for one in await store.users.all() if ADMIN in one.roles), None)
    else:
        members = await store.classes.members(class_id)
        teacher = next((one.user_id for one in members if one.role == "teacher"), None)
        user = await store.users.find(teacher) if teacher else None
    if user is None:
        key = "ingestion-no-admin" if class_id is None else "ingestion-no-class-teacher"
        raise typer.BadParameter(say("en", key, name=order.class_name or ""), param_hint="--teacher")
    return user


@asynccontextmanager
async def _reading(settings: Settings, store: Store) -> AsyncIterator["asyncio.Task[None]"]:
    """A worker within this process; a server's own reads beside it."""
    with closing(Place(settings.home / "workers")) as place:
        running = asyncio.create_task((await worker_of(settings, store, place)).run())
        try:
            yield running
        finally:
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running


async def _lines(
    desk: "_Desk", order: Order, received: Sequence[tuple[Path, Event | str]], running: "asyncio.Task[None] | None"
) -> AsyncIterator[Line]:
    """What came of each paper; told as soon as it is known."""
    hidden = order.as_json or not sys.stderr.isatty()
    with Progress(console=Console(stderr=True), disable=hidden, transient=True) as progress:
        bar = progress.add_task(say("en", "ingestion-reading"), total=len(received))
        for path, event in received:
            progress.update(bar, description=f"{say('en', 'ingestion-reading')} {path.name}")
            line = await desk.line(path, event, running, publishing=order.publish_sure)
            print(_row(line, desk.page) if order.as_json else _said(line, desk.page), flush=True)
            progress.advance(bar)
            yield line


@dataclass(frozen=True, kw_only=True)
class _Desk:
    """Receives papers and sees what comes of them."""

    store: Store
    files: Files
    context: TurnContext
    class_id: str | None
    password: str | None
    page: str
    """Below this address lie the pages on which papers are approved."""

    async def receive(self, path: Path, *, key_of: Document | None = None) -> Event | str:
        """What the service says of a paper or a key, or why it cannot be kept."""
        try:
            intake = await asyncio.to_thread(look, path, path.name)
            kept = await unlocked(self.store, self.files, intake, self.password) if self.password else None
            kept = kept or await self.files.keep(_chunks(path), path.name, limit=limits.MOST_BYTES)
            [event] = await Ingestion().receive(self.context, kept, class_id=self.class_id, key_of=key_of)
        except Refused as error:
            return refusal(error, "en")
        except (ChironError, OSError) as error:
            return sentence(error)
        return event

    async def receive_key(self, path: Path, papers: Sequence[Event | str]) -> list[tuple[Path, Event | str]]:
        """What the service says of the key of some papers, once for each; that it cannot be kept, once for all."""
        told: list[tuple[Path, Event | str]] = []
        for event in papers:
            if isinstance(event, DocumentReceived | DocumentRead):
                said = await self.receive(path, key_of=await self.store.documents.get(event.document_id))
                told.append((path, said))
                if not isinstance(said, DocumentReceived | DocumentRead):
                    break
        return told

    async def line(
        self, path: Path, event: Event | str, running: "asyncio.Task[None] | None", *, publishing: bool
    ) -> Line:
        """What came of a paper, once it is read."""
        if isinstance(event, str):
            return Line(file=str(path), refused=event)
        assert isinstance(event, DocumentReceived | DocumentRead | DocumentRefused)
        if event.document_id is None:
            assert isinstance(event, DocumentRefused)
            return Line(file=str(path), refused=refusal(Refused(event.reason, **event.data), "en"))
        again = isinstance(event, DocumentRead)
        while (told := await outcome(self.store, event.document_id, again=again)) is None:
            if running is not None and running.done():
                await running
            await asyncio.sleep(LOOK)
        if isinstance(told, DocumentRefused):
            return Line(file=str(path), refused=refusal(Refused(told.reason, **told.data), "en"))
        if publishing and told.sure:
            document = await self.store.documents.get(told.document_id)
            await publish_sure(self.store, self.files, document, now=datetime.now(UTC))
            told = await outcome(self.store, told.document_id, again=again)
            assert isinstance(told, DocumentRead)
        return Line(file=str(path), read=told)


async def _chunks(path: Path) -> AsyncIterator[bytes]:
    with path.open("rb") as file:
        while piece := await asyncio.to_thread(file.read, _PIECE):
            yield piece


def _row(line: Line, page: str) -> str:
    told: Json = {"file": line.file, "refused": line.refused} if line.read is None else _counts(line, line.read)
    if line.read is not None and not line.read.key_of:
        told["page"] = f"{page}/{line.read.document_id}"
    return json.dumps(told, ensure_ascii=False)


def _counts(line: Line, read: DocumentRead) -> Json:
    return {
        "file": line.file,
        **({"key_of": read.key_of} if read.key_of else {}),
        "document": read.document_id,
        "again": read.again,
        "questions": read.questions,
        "with_key": read.keyed,
        "sure": read.sure,
        "unsure": read.unsure,
        "published": read.published,
        "passages": read.passages,
    }


def _said(line: Line, page: str) -> str:
    if line.read is None:
        return f"{line.shown}: {line.refused}"
    if line.read.key_of:
        return say("en", "ingestion-line-key", file=line.shown, said=told_of(line.read, "en"))
    key = "ingestion-line-again" if line.read.again else "ingestion-line"
    told = say("en", key, file=line.shown, found=found(line.read, "en"))
    if not line.read.sure and not line.read.unsure:
        return told
    return f"{told}\n  {say('en', 'ingestion-line-page', address=f'{page}/{line.read.document_id}')}"


def _total(lines: Sequence[Line]) -> str:
    return say(
        "en",
        "ingestion-total",
        files=len(lines),
        questions=_sum(lines, "questions"),
        keyed=_sum(lines, "keyed"),
        unsure=_sum(lines, "unsure"),
        published=_sum(lines, "published"),
        refused=sum(bool(line.refused) for line in lines),
    )


def _sum(lines: Sequence[Line], name: str) -> int:
    """Over the papers: a key has none of its own, and tells how its paper stands."""
    return sum(vars(line.read)[name] for line in lines if line.read and not line.read.key_of)
