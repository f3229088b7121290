"""Who sent a document in a chat is told there how its reading goes, and, once, what came of it."""

import asyncio
import logging
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta

from agent import approval_words
from agent.messages import Reply, Text
from agent.receiving import FileEvent, words
from agent.speaking import Speaker
from store import Store
from store.documents import Document
from store.errors import ChironError
from tools.ingestion.events import DocumentUnderWay
from tools.ingestion.noted import SENT
from tools.ingestion.quoting import WITH_LINKS
from tools.ingestion.service import outcome

LOOK = 1.0
"""Seconds between two looks."""
FIRST, TIMES = timedelta(seconds=20), 3
"""After which time under way something is first told of a reading, and how many times longer it is until the next."""
BACK = timedelta(days=1)
"""For so long somebody is still told of what ended while no server ran."""

HasPage = Callable[[str], bool]

log = logging.getLogger(__name__)


def _no_page(conversation_id: str) -> bool:
    """There is no page of the web."""
    return False


async def tell_of_documents(
    store: Store, speaker: Speaker, *, clock: Callable[[], datetime], has_page: HasPage = _no_page
) -> None:
    """Tell how far documents are and what came of them, until cancelled. What fails is tried again.

    `has_page`: whether somebody who writes in a conversation can be led to the page of a paper.
    """
    told: set[tuple[str, int]] = set()
    pace = Pace()
    while True:
        try:
            for document in pace.due(await store.documents.under_way(), clock()):
                await tell_how_far(store, speaker, document)
            for document in await store.documents.ended(since=clock() - BACK):
                if (document.id, document.run) not in told:
                    await tell_of(store, speaker, document, has_page)
                    told.add((document.id, document.run))
        except ChironError as error:
            log.warning("not told what came of documents, will be tried again: %s", error)
        await asyncio.sleep(LOOK)


class Pace:
    """When it is time to tell how far documents are. One per process."""

    def __init__(self) -> None:
        self._next: dict[str, timedelta] = {}
        """After which time it is told of a document again."""
        self._wait: set[str] = set()
        """The documents of which it was told that they wait."""
        self._read: dict[str, datetime] = {}
        """When a document of each sender was last being read."""

    def due(self, under_way: Sequence[Document], now: datetime) -> Iterator[Document]:
        """Those of which it is to be told now; the caller tells of each before it takes the next, so that what fails is
        due again.

        That a document waits is told where it waits for those of others; and of one of which that was told also when
        its turn comes.
        """
        self._read |= {one.user_id: now for one in under_way if not _waits(one)}
        for one in under_way:
            taken = now - one.created_at
            theirs = now - self._read.get(one.user_id, datetime.min.replace(tzinfo=UTC)) < FIRST
            comes = one.id in self._wait and not _waits(one)
            if not comes and (not self._next.get(one.id, FIRST) <= taken < BACK or (_waits(one) and theirs)):
                continue
            yield one
            self._next[one.id] = taken * TIMES
            if _waits(one):
                self._wait.add(one.id)
            else:
                self._wait.discard(one.id)


def _waits(document: Document) -> bool:
    return document.status == "received"


async def tell_of(store: Store, speaker: Speaker, document: Document, has_page: HasPage = _no_page) -> None:
    """Tell the sender of a document that came by a chat what came of it; a second time nothing is said."""
    if (event := await outcome(store, document.id)) is not None:
        await _tell(store, speaker, document, event, "", has_page=has_page)


async def tell_how_far(store: Store, speaker: Speaker, document: Document) -> None:
    """Tell the sender of a document that came by a chat which page is being read; of the same page once."""
    page, of = (document.progress.get(name, 0) for name in ("page", "of"))
    stage = "" if _waits(document) else document.progress.get("stage", "begun")
    event = DocumentUnderWay(document_id=document.id, name=document.name, stage=stage, page=page, of=of)
    await _tell(store, speaker, document, event, f" {stage} {page}")


async def _tell(
    store: Store, speaker: Speaker, document: Document, event: FileEvent, step: str, *, has_page: HasPage = _no_page
) -> None:
    """Say it where the document was sent, as long as that is known, else where its sender wrote last."""
    sent = await store.facts.get(f"{SENT}{document.id}")
    if sent is None:
        return
    user = await store.users.get(document.user_id)
    place = next((one for one in await store.sayings.places(user.id) if one.conversation_id == sent), None)
    buttons = approval_words.choices([event], user.speaks, page=has_page(sent)) or ()
    text = words(event, user.speaks, links=sent.startswith(WITH_LINKS))
    reply = Reply(parts=(Text(text=text),), choices=buttons, events=(event.public(),))
    await speaker.say(user.id, f"document {document.id} {document.run}{step}", reply, at=place)
