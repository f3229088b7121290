"""Files that came with messages, or should have: what nothing refers to any more is removed.

A file is there before the record tells of it, and beside a draft for days before it is sent; so only what is old goes.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from agent.json_form import message_from_json
from store import Files, Store
from store.errors import ChironError

UNSENT = timedelta(days=7)
"""So long a file waits on the page for its message to be sent."""
YOUNG = timedelta(days=1)
"""So old a file on the disk is at least that nobody knows."""
EVERY = timedelta(days=1)
_EVER = datetime(1970, 1, 1, tzinfo=UTC)

log = logging.getLogger(__name__)


async def sweep(store: Store, files: Files, *, now: datetime, keep: timedelta | None = None) -> int:
    """Remove files that were never sent, or whose message came longer ago than `keep`; how many are gone."""
    sent: set[tuple[str, str]] = set()
    needed: set[tuple[str, str]] = set()
    async for body in store.uploads.bodies(since=now - keep if keep is not None else _EVER):
        message = message_from_json(body)
        for file in message.attachments:
            sent.add((f"{message.channel}:{message.sender_id}", file.source))
            if file.path is not None:
                needed.add((file.path.parent.name, file.path.name))
    await store.uploads.prune(before=now - UNSENT, needed=sent)
    needed |= await store.uploads.kept() | await store.documents.kept()
    return await files.sweep(needed, before=now - YOUNG)


async def keep_swept(store: Store, files: Files, *, clock: Callable[[], datetime], keep: timedelta | None) -> None:
    """Sweep now and once a day, until cancelled. What fails is tried again the next day."""
    while True:
        try:
            removed = await sweep(store, files, now=clock(), keep=keep)
        except (ChironError, OSError) as error:
            log.warning("files not swept, will be tried again: %s", error)
        else:
            if removed:
                log.info("%d files removed that nothing refers to any more", removed)
        await asyncio.sleep(EVERY.total_seconds())
