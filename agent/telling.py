"""Who sent a document in a chat is told there, once, what came of it."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from agent import approval_words
from agent.messages import Reply, Text
from agent.receiving import SENT, words
from agent.speaking import Speaker
from store import Store
from store.documents import Document
from store.errors import ChironError
from tools.ingestion.service import outcome

LOOK = 1.0
"""Seconds between two looks."""
BACK = timedelta(days=1)
"""For so long somebody is still told of what ended while no server ran."""

log = logging.getLogger(__name__)


async def tell_of_documents(store: Store, speaker: Speaker, *, clock: Callable[[], datetime]) -> None:
    """Tell what came of documents, until cancelled. What fails is tried again."""
    told: set[tuple[str, int]] = set()
    while True:
        try:
            for document in await store.documents.ended(since=clock() - BACK):
                if (document.id, document.run) not in told:
                    await tell_of(store, speaker, document)
                    told.add((document.id, document.run))
        except ChironError as error:
            log.warning("not told what came of documents, will be tried again: %s", error)
        await asyncio.sleep(LOOK)


async def tell_of(store: Store, speaker: Speaker, document: Document) -> None:
    """Tell the sender of a document that came by a chat what came of it; a second time nothing is said."""
    event = await outcome(store, document.id)
    if event is None or await store.facts.get(f"{SENT}{document.id}") is None:
        return
    user = await store.users.get(document.user_id)
    buttons = approval_words.choices([event], user.speaks) or ()
    reply = Reply(parts=(Text(text=words(event, user.speaks)),), choices=buttons, events=(event.public(),))
    await speaker.say(user.id, f"document {document.id} {document.run}", reply)
