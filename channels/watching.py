"""Looks at turns on behalf of chats that show how a reply comes about: what is shown is a courtesy, that may fail."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from agent.dispatcher import Dispatcher
from agent.exchanges import Receipt
from agent.following import Answered, Delta, Thinking
from agent.messages import Message
from channels.base import Receive
from store.errors import ChironError

LONGEST = 300.0
"""Seconds for which a conversation is looked at."""
LAST_WORD_SECONDS = 5.0
"""For what is on its way to be shown, once the reply itself is to be handed over."""

log = logging.getLogger(__name__)

Show = Callable[[str, Thinking | Delta], Awaitable[None]]
"""Shows in a conversation how far its turn has come; raises ChironError where it cannot be shown."""


class Watching:
    """Shows what is told of turns in conversations, the newest of it, not faster than their platform bears.

    `patience`: seconds that a turn may take before anything is shown, as most are over by then; `pause`: seconds
    between two things shown, by conversation.
    """

    def __init__(self, dispatcher: Dispatcher, show: Show, *, patience: float, pause: Callable[[str], float]) -> None:
        self._dispatcher = dispatcher
        self._show = show
        self._patience = patience
        self._pause = pause
        self._watches: dict[str, _Watch] = {}

    async def save(self, message: Message, receive: Receive) -> None:
        """Save a message, durably once this returns, and show from then on how it is answered."""
        async with self._arriving(message.conversation_id) as watch:
            receipt = await receive(message)
            if isinstance(receipt, Receipt) and receipt.new:
                watch.waiting.add(receipt.seq)

    @asynccontextmanager
    async def _arriving(self, conversation_id: str) -> "AsyncIterator[_Watch]":
        """While a message is being saved: it may be answered before its number is known here."""
        watch = self._watches.get(conversation_id)
        if watch is None or watch.over:
            watch = self._watches[conversation_id] = _Watch(watch.lock if watch is not None else asyncio.Lock())
            watch.task = asyncio.create_task(self._follow(conversation_id, watch))
            await asyncio.sleep(0)  # it listens from now on
        watch.arriving += 1
        try:
            yield watch
        finally:
            watch.arriving -= 1
            if watch.done and watch.task is not None:
                watch.task.cancel()

    async def hush(self, conversation_id: str, seq: int) -> None:
        """Show nothing more of the turn that answered this message, as its reply is handed over now."""
        watch = self._watches.get(conversation_id)
        if watch is None:
            return
        watch.delivered = max(watch.delivered, seq)
        try:
            async with asyncio.timeout(LAST_WORD_SECONDS), watch.lock:
                pass
        except TimeoutError:
            await _ended(watch.showing)

    async def close(self) -> None:
        """Look no more, at once."""
        for watch in list(self._watches.values()):
            await _ended(watch.showing)
            await _ended(watch.task)

    async def _follow(self, conversation_id: str, watch: "_Watch") -> None:
        watch.showing = asyncio.create_task(self._keep_showing(conversation_id, watch))
        try:
            async with asyncio.timeout(LONGEST), self._dispatcher.follow(conversation_id) as updates:
                async for update in updates:
                    match update:
                        case Thinking() | Delta():
                            watch.newest = update
                            watch.news.set()
                        case Answered():
                            watch.answered.add(update.seq)
                            if watch.done:
                                return
        except TimeoutError:
            log.info("%s has waited for long", conversation_id)
        finally:
            watch.over = True
            async with watch.lock:  # what is on its way arrives
                await _ended(watch.showing)
            if self._watches.get(conversation_id) is watch:
                del self._watches[conversation_id]

    async def _keep_showing(self, conversation_id: str, watch: "_Watch") -> None:
        seq = 0
        while True:
            await watch.news.wait()
            watch.news.clear()
            if watch.newest is not None and watch.newest.seq != seq:
                seq = watch.newest.seq
                await asyncio.sleep(self._patience)
            async with watch.lock:
                update = watch.newest
                if update is None or update.seq != seq or seq <= watch.delivered or seq in watch.answered:
                    continue
                try:
                    await self._show(conversation_id, update)
                except ChironError as error:
                    log.info("a reply in %s is not shown as it grows: %r", conversation_id, error)
                    watch.delivered = seq
            await asyncio.sleep(self._pause(conversation_id))


class _Watch:
    """A conversation whose turns are looked at."""

    def __init__(self, lock: asyncio.Lock) -> None:
        """`lock`: held while something is being shown in the conversation."""
        self.lock = lock
        self.over = False
        """Whether it is not listened to any more."""
        self.arriving = 0
        """Messages that are just being saved."""
        self.waiting: set[int] = set()
        """Messages whose replies are waited for, and ..."""
        self.answered: set[int] = set()
        """... those that have been answered."""
        self.delivered = 0
        """The last message whose reply is being handed over: nothing of it is shown beside that."""
        self.newest: Thinking | Delta | None = None
        self.news = asyncio.Event()
        self.task: asyncio.Task[None] | None = None
        """That follows what is told, and ..."""
        self.showing: asyncio.Task[None] | None = None
        """... that which shows it."""

    @property
    def done(self) -> bool:
        """Whether nothing is waited for any more."""
        return not self.arriving and self.waiting <= self.answered


async def _ended(task: "asyncio.Task[None] | None") -> None:
    if task is not None:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
