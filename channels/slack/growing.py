"""Replies while they grow, in threads: that Chiron is thinking, and its words as they come."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from agent.dispatcher import Dispatcher
from agent.exchanges import turn_key
from agent.following import Answered, Delta, Held, Thinking
from channels.slack.client import Workspaces, answered
from channels.slack.mrkdwn import plain_text
from channels.slack.places import Place
from channels.slack.sending import GROWING
from channels.web.growing import settled
from prompts.catalogue import say
from store import Store
from store.errors import ChironError

STATUS_AFTER = 0.4
"""Seconds before it is said that Chiron is thinking: most answers are there sooner."""
FIRST_WORDS = 40
"""Signs with which a message begins to grow."""
STEP_SECONDS = 1.0
LONGEST = 3500
"""Signs that are shown as they come; what is longer is shown when it is done."""
LONGEST_WATCH = 180.0
LAST_WORD_SECONDS = 5.0
_DOING = {"search_questions": "slack-searching", "answer_question": "slack-checking"}

log = logging.getLogger(__name__)


class Growing:
    """Shows how turns go on in threads; what it does is a courtesy, and its failures are only logged."""

    def __init__(
        self, workspaces: Workspaces, dispatcher: Dispatcher, store: Store, *, clock: Callable[[], datetime]
    ) -> None:
        self._workspaces = workspaces
        self._dispatcher = dispatcher
        self._store = store
        self._clock = clock
        self._watches: dict[str, tuple[_Watch, asyncio.Task[None]]] = {}

    def watch(self, place: Place, seq: int, locale: str) -> None:
        """Show how the turn of a message goes on."""
        if place.id not in self._watches and place.thread:
            watch = _Watch(
                workspaces=self._workspaces,
                dispatcher=self._dispatcher,
                store=self._store,
                place=place,
                seq=seq,
                locale=locale,
                clock=self._clock,
            )
            task = asyncio.create_task(watch.run())
            self._watches[place.id] = (watch, task)
            task.add_done_callback(lambda _: self._watches.pop(place.id, None))

    async def finish(self, conversation_id: str) -> None:
        """Let what is shown of a conversation come to rest: its reply is about to be handed over."""
        if (found := self._watches.get(conversation_id)) is None:
            return
        watch, task = found
        watch.stop.set()
        done, _ = await asyncio.wait([task], timeout=LAST_WORD_SECONDS)
        if not done:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def close(self) -> None:
        """Show no more, at once: what has begun to grow is ended when its reply is handed over."""
        tasks = [task for _, task in self._watches.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@dataclass(kw_only=True)
class _Watch:
    """One thread's turn, from its message to its reply."""

    workspaces: Workspaces
    dispatcher: Dispatcher
    store: Store
    place: Place
    seq: int
    locale: str
    clock: Callable[[], datetime]
    stop: asyncio.Event = field(default_factory=asyncio.Event)
    doing: str = "slack-thinking"
    said: str = ""
    now: int = 0
    """The message whose reply grows."""
    ref: str = ""
    shown: str = ""

    async def run(self) -> None:
        """Follow until the reply is there."""
        listening = asyncio.create_task(self._listen())
        try:
            async with asyncio.timeout(LONGEST_WATCH):
                await self._show()
        except (ChironError, TimeoutError) as error:
            log.info("%s: not shown as it grows: %r", self.place.id, error)
        finally:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)

    async def _listen(self) -> None:
        async with self.dispatcher.follow(self.place.id) as updates:
            if await self.dispatcher.after(self.place.id, self.seq - 1):
                self.stop.set()
            async for update in updates:
                match update:
                    case Thinking():
                        self.now, self.doing = update.seq, _DOING.get(update.tool, "slack-thinking")
                    case Delta():
                        self.now, self.said = update.seq, update.text
                    case Answered() | Held():
                        self.stop.set()
                        return

    async def _show(self) -> None:
        if await _set_within(self.stop, STATUS_AFTER):
            return
        client = (await self.workspaces.of(self.place.team)).client
        status = ""
        while not self.stop.is_set():
            if self.said:
                await self._grow()
            elif (words := say(self.locale, self.doing)) != status:
                status = words
                where: dict[str, Any] = {"channel_id": self.place.channel, "thread_ts": self.place.thread}
                await answered(client.assistant_threads_setStatus(**where, status=status))
            await _set_within(self.stop, STEP_SECONDS)

    async def _grow(self) -> None:
        """Show the words so far; begun anew, they are shown when they are done."""
        said = plain_text(settled(self.said))
        if not said.startswith(self.shown) or len(said) > LONGEST:
            return
        place, client = self.place, (await self.workspaces.of(self.place.team)).client
        more = said[len(self.shown) :]
        if self.ref and more:
            await answered(client.chat_appendStream(channel=place.channel, ts=self.ref, markdown_text=more))
        elif not self.ref and len(said) >= FIRST_WORDS and place.channel.startswith("D"):
            key = turn_key(place.id, self.now)
            if not await self.store.deliveries.begin(key, place.id, 0, now=self.clock()):
                return
            begun = await answered(
                client.chat_startStream(channel=place.channel, thread_ts=place.thread, markdown_text=said)
            )
            self.ref = str(begun["ts"])
            await self.store.deliveries.sent(key, 0, ref=self.ref, tag=GROWING, now=self.clock())
        else:
            return
        self.shown = said


async def _set_within(event: asyncio.Event, seconds: float) -> bool:
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()
    return event.is_set()
