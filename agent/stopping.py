"""Cutting short what the tutor says, whichever process on the database says it.

Who asks another process leaves word at the conversation; a process looks for such words while it runs turns.
"""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager

from agent.turn import Stop
from store import Store
from store.errors import ChironError

LOOK_SECONDS = 0.3

log = logging.getLogger(__name__)


class Stopping:
    """The turns that run here, and how to cut one short here or elsewhere. One per process."""

    def __init__(self, store: Store) -> None:
        self._places = store.places
        self._running: dict[str, tuple[int, Stop]] = {}
        """By conversation: the message that is answered."""
        self._looking: asyncio.Task[None] | None = None

    @contextmanager
    def running(self, conversation_id: str, seq: int, stop: Stop) -> Iterator[None]:
        """While the context is open, a turn runs that `stop` cuts short."""
        self._running[conversation_id] = seq, stop
        if self._looking is None:
            self._looking = asyncio.create_task(self._look())
        try:
            yield
        finally:
            del self._running[conversation_id]

    async def ask(self, conversation_id: str) -> bool:
        """Cut short what is said there just now; whether there was something to cut short."""
        if conversation_id not in self._running:
            return await self._places.stop(conversation_id)
        self._running[conversation_id][1].ask()
        return True

    async def close(self) -> None:
        """Look no more."""
        if self._looking is not None:
            self._looking.cancel()
            await asyncio.gather(self._looking, return_exceptions=True)

    async def _look(self) -> None:
        """Look for words that others left, for as long as turns run."""
        while self._running:
            await asyncio.sleep(LOOK_SECONDS)
            try:
                asked = await self._places.stopped(list(self._running))
            except ChironError as error:
                log.warning("not known whether a turn is to be stopped: %s", error)
                continue
            for conversation_id, asked_seq in asked.items():
                seq, stop = self._running.get(conversation_id, (0, None))
                if stop is not None and seq == asked_seq:
                    stop.ask()
        self._looking = None
