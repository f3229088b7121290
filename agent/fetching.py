"""Files that came with a message are fetched from their platform and kept before its turn begins."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from agent.errors import DeliveryFailed, FileRefused
from agent.json_form import message_to_json
from agent.messages import Attachment, FileTrouble, Message
from store import Files, FileTooLarge, Store

LARGEST = 20 * 2**20
"""Bytes of one file; what Telegram lets a bot have."""
MOST_FILES = 10
PAUSES = (0.5, 2.0)
"""Seconds before a platform that did not answer is asked again; then the file is given up."""
LONGEST_PAUSE = 5.0

Fetch = Callable[[Attachment, Path], Awaitable[None]]
"""Writes a file; raises FileRefused, or DeliveryFailed: try again."""


class Fetching:
    """What fetches and keeps files. One per process."""

    def __init__(self, store: Store, files: Files) -> None:
        self._store = store
        self._files = files
        self._by: dict[str, Fetch] = {}

    def fetch_by(self, channel: str, fetch: Fetch) -> None:
        """Name the function that fetches the files of a channel's messages."""
        self._by[channel] = fetch

    async def with_files(self, message: Message, seq: int) -> Message:
        """The message with a path or a trouble at each of its files; what was fetched is noted in the record."""
        fetch = self._by.get(message.channel)
        if fetch is None or all(_is_settled(item) for item in message.attachments):
            return message
        items = [
            item if _is_settled(item) else await self._fetched(item, fetch) for item in message.attachments[:MOST_FILES]
        ]
        items += [replace(item, trouble="too_many") for item in message.attachments[MOST_FILES:]]
        fetched = replace(message, attachments=tuple(items))
        await self._store.conversations.amend(seq, message_to_json(fetched))
        return fetched

    async def _fetched(self, item: Attachment, fetch: Fetch) -> Attachment:
        if item.size > LARGEST:
            return replace(item, trouble="too_big")
        for pause in (*PAUSES, None):
            with self._files.part() as part:
                try:
                    await fetch(item, part)
                    kept = await self._files.take_in(part, item.name, limit=LARGEST)
                except FileTooLarge:
                    return replace(item, trouble="too_big")
                except FileRefused as refused:
                    return replace(item, trouble=_TROUBLES[refused.reason])
                except DeliveryFailed as failed:
                    if pause is None:
                        break
                    await asyncio.sleep(min(max(pause, failed.retry_after or 0.0), LONGEST_PAUSE))
                else:
                    return replace(item, path=kept.path, name=kept.name, size=kept.size)
        return replace(item, trouble="unreachable")


_TROUBLES: dict[str, FileTrouble] = {"too_big": "too_big", "gone": "gone", "elsewhere": "elsewhere"}


def _is_settled(item: Attachment) -> bool:
    return item.path is not None or bool(item.trouble)
