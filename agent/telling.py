"""Who sent a document in a chat is told there how its reading goes, and, once, what came of it."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from agent import approval_words
from agent.messages import Reply, Text
from agent.receiving import SENT, FileEvent, words
from agent.speaking import Speaker
from store import Store
from store.documents import Document
from store.errors import ChironError
from tools.ingestion.events import DocumentUnderWay
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
    due: dict[str, timedelta] = {}
    while True:
        try:
            for document in await store.documents.under_way():
                taken, pause = clock() - document.created_at, due.get(document.id, FIRST)
                if pause <= taken < BACK:
                    await tell_how_far(store, speaker, document)
                    due[document.id] = taken * TIMES
            for document in await store.documents.ended(since=clock() - BACK):
                if (document.id, document.run) not in told:
                    await tell_of(store, speaker, document, has_page)
                    told.add((document.id, document.run))
        except ChironError as error:
            log.warning("not told what came of documents, will be tried again: %s", error)
        await asyncio.sleep(LOOK)


async def tell_of(store: Store, speaker: Speaker, document: Document, has_page: HasPage = _no_page) -> None:
    """Tell the sender of a document that came by a chat what came of it; a second time nothing is said."""
    if (event := await outcome(store, document.id)) is not None:
        await _tell(store, speaker, document, event, "", has_page=has_page)


async def tell_how_far(store: Store, speaker: Speaker, document: Document) -> None:
    """Tell the sender of a document that came by a chat which page is being read; of the same page once."""
    stage, page, of = (document.progress.get(name, 0) for name in ("stage", "page", "of"))
    event = DocumentUnderWay(document_id=document.id, name=document.name, stage=stage or "", page=page, of=of)
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
    reply = Reply(parts=(Text(text=words(event, user.speaks)),), choices=buttons, events=(event.public(),))
    await speaker.say(user.id, f"document {document.id} {document.run}{step}", reply, at=place)
