"""Shows that the tutor thinks, and its words as they come: as a draft in a private chat, elsewhere as a message that is
edited, within what Telegram bears.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime

from agent.dispatcher import Dispatcher
from agent.exchanges import turn_key
from agent.following import Answered, Delta, Thinking
from channels.splitting import split
from channels.telegram.bot import TROUBLE, Place, Rejected, TelegramBot
from channels.telegram.rendering import LONGEST, is_rich, plain_html, plain_length, rich_html
from channels.telegram.updates import conversation_of, place_of
from store import Store

PATIENCE = 0.5
"""Seconds that a turn may take before anything is shown: most are over by then."""
DRAFT_PAUSE = 0.7
EDIT_PAUSE = 3.5
"""Between two edits in a group, where Telegram bears 20 messages a minute."""
LONGEST_TURN = 300.0
GROWING = "growing"
"""Tag of a message that is not yet what it is to become."""

log = logging.getLogger(__name__)


@dataclass
class _Watch:
    """A conversation whose turns are looked at."""

    place: Place
    arriving: int = 0
    """Messages that are just being saved."""
    waiting: set[int] = field(default_factory=set)
    """Messages whose replies are waited for, and ..."""
    answered: set[int] = field(default_factory=set)
    """... those that have been answered."""
    delivered: int = 0
    """The last message whose reply is being handed over: nothing of it is shown beside that."""
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    task: "asyncio.Task[None] | None" = None

    @property
    def done(self) -> bool:
        """Whether nothing is waited for any more."""
        return not self.arriving and self.waiting <= self.answered


class Growing:
    """Looks at turns on behalf of chats. `clock` gives aware UTC."""

    def __init__(
        self, bot: TelegramBot, dispatcher: Dispatcher, store: Store, *, clock: Callable[[], datetime]
    ) -> None:
        self._bot, self._dispatcher, self._store, self._clock = bot, dispatcher, store, clock
        self._watches: dict[str, _Watch] = {}

    @asynccontextmanager
    async def watching(self, conversation_id: str) -> AsyncIterator[Callable[[int], None]]:
        """While a message is being saved; call what it gives with the message's number to see how it is answered."""
        watch = self._watches.get(conversation_id)
        if watch is None:
            watch = self._watches[conversation_id] = _Watch(place_of(conversation_id))
            watch.task = asyncio.create_task(self._follow(conversation_id, watch))
            await asyncio.sleep(0)  # it listens from now on
        watch.arriving += 1
        try:
            yield watch.waiting.add
        finally:
            watch.arriving -= 1
            if watch.done and watch.task is not None:
                watch.task.cancel()

    async def hush(self, conversation_id: str, seq: int) -> None:
        """Show nothing more of the turn that answered this message, as its reply is handed over now."""
        watch = self._watches.get(conversation_id)
        if watch is not None:
            watch.delivered = seq
            async with watch.lock:
                pass

    def close(self) -> None:
        """Look no more."""
        for watch in self._watches.values():
            if watch.task is not None:
                watch.task.cancel()

    async def _follow(self, conversation_id: str, watch: _Watch) -> None:
        shown = _Shown(self, watch)
        try:
            async with asyncio.timeout(LONGEST_TURN), self._dispatcher.follow(conversation_id) as updates:
                async for update in updates:
                    match update:
                        case Thinking() | Delta():
                            shown.take(update)
                        case Answered():
                            watch.answered.add(update.seq)
                            if watch.done:
                                return
        except TimeoutError:
            log.info("%s has waited for long", conversation_id)
        finally:
            await shown.end()
            if self._watches.get(conversation_id) is watch:
                del self._watches[conversation_id]

    async def show(self, watch: _Watch, seq: int, text: str) -> None:
        """Show how far a reply has come; empty: it is thought about."""
        async with watch.lock:
            if seq <= watch.delivered:
                return
            try:
                if watch.place.private:
                    await self._draft(watch.place, seq, text)
                elif text:
                    await self._edit(watch.place, seq, text)
                else:
                    await self._bot.typing(watch.place)
            except TROUBLE as error:
                log.info("a growing reply is not shown: %r", error)

    async def _draft(self, place: Place, seq: int, text: str) -> None:
        if text and is_rich(text):
            with suppress(Rejected):
                await self._bot.draft(place, seq, rich_html(text), rich=True)
                return
        pieces = split(text, LONGEST, plain_length) if text else []
        await self._bot.draft(place, seq, plain_html(pieces[-1]) if pieces else "")

    async def _edit(self, place: Place, seq: int, text: str) -> None:
        """In a group: the first message of the reply, which is its beginning by now."""
        conversation_id = conversation_of(place)
        key = turn_key(conversation_id, seq)
        html = plain_html(split(text, LONGEST, plain_length)[0])
        sent = (await self._store.deliveries.parts(key)).get(0)
        if sent is None:
            if not await self._store.deliveries.begin(key, conversation_id, 0, now=self._clock()):
                return
            posted = await self._bot.send(place, html)
            await self._store.deliveries.sent(key, 0, ref=str(posted.id), tag=GROWING, now=self._clock())
        elif sent.ref is not None and sent.tag == GROWING:
            await self._bot.edit(place, int(sent.ref), html)


class _Shown:
    """Of one conversation: shows the newest of what is told, not faster than Telegram bears."""

    def __init__(self, growing: Growing, watch: _Watch) -> None:
        self._growing, self._watch = growing, watch
        self._newest: Thinking | Delta | None = None
        self._news = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._ended = False

    def take(self, update: Thinking | Delta) -> None:
        """Note what is told."""
        self._newest = update
        self._news.set()
        if self._task is None:
            self._task = asyncio.create_task(self._run())

    async def end(self) -> None:
        """Show no more, once what is on its way has arrived."""
        self._ended = True
        async with self._watch.lock:
            pass
        if self._task is not None:
            self._task.cancel()

    async def _run(self) -> None:
        await asyncio.sleep(PATIENCE)
        while True:
            await self._news.wait()
            self._news.clear()
            update = self._newest
            if update is None or self._ended:
                return
            await self._growing.show(self._watch, update.seq, update.text if isinstance(update, Delta) else "")
            await asyncio.sleep(DRAFT_PAUSE if self._watch.place.private else EDIT_PAUSE)
