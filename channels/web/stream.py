"""A conversation as server-sent events: what was missed, then what happens.

The form: https://html.spec.whatwg.org/multipage/server-sent-events.html
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from time import perf_counter

from anyio import Event
from sse_starlette.event import ServerSentEvent

from agent.dispatcher import Dispatcher
from agent.exchanges import Exchange
from agent.following import Answered, Delta, Elsewhere, Held, Thinking, Update
from channels.base import held_words
from channels.web.forms import DeltaOut, HeldOut, ThinkingOut
from channels.web.render import Growing
from channels.web.views import exchange_out
from prompts.catalogue import say

RECONNECT_MS = 1000
DELTA_PAUSE, LONGEST_PAUSE = 0.15, 1.0
"""Seconds between two sights of a growing reply: more often than that nobody reads; seldomer only where many grow."""
SHARE = 0.5
"""Of the processor's time, that all growing replies together may take to be shown."""
LOOK_BACK = 5
"""Exchanges looked at when a reply comes: those that another process answered stand before it."""

DOING = {
    "search_questions": "web-doing-search",
    "start_practice": "web-doing-search",
    "change_level": "web-doing-search",
    "next_question": "web-doing-search",
    "submit_answer": "web-doing-check",
    "explain_concept": "web-doing-look-up",
    "explain_option": "web-doing-look-up",
    "explain_question": "web-doing-look-up",
    "give_hint": "web-doing-look-up",
    "show_my_progress": "web-doing-progress",
}
"""The sentence for each tool that a model may call."""


async def events(
    dispatcher: Dispatcher, conversation_id: str, last: int, locale: str, closing: Event
) -> AsyncIterator[ServerSentEvent]:
    """Replies after the sequence number `last`, in order and each once, and the turns that run meanwhile.

    Ends when `closing` is set: the server goes down, and the page will ask the next one.
    """
    yield ServerSentEvent(comment="here", retry=RECONNECT_MS)
    told = _Told()
    person = conversation_id.partition("/")[0]
    async with dispatcher.follow(conversation_id, person) as updates, aclosing(_calm(updates, closing)) as calm:
        missed = await dispatcher.after(conversation_id, last)
        for exchange in missed:
            last = exchange.seq
            yield _reply(exchange_out(exchange, locale).model_dump_json(), exchange.seq)
        async for update in calm:
            match update:
                case Thinking() if update.seq > last:
                    yield ServerSentEvent(event="thinking", data=_thinking(update, locale).model_dump_json())
                case Delta() if delta := told.more(update):
                    yield ServerSentEvent(event="delta", data=delta.model_dump_json())
                case Held():
                    held = HeldOut(text=held_words(update.reason, locale))
                    yield ServerSentEvent(event="held", data=held.model_dump_json())
                case Elsewhere():
                    yield ServerSentEvent(event="elsewhere", data="{}")
                case Answered() if update.seq > last:
                    for exchange in await dispatcher.history(conversation_id, before=update.seq + 1, limit=LOOK_BACK):
                        if exchange.seq > last and exchange.reply is not None:
                            last = exchange.seq
                            yield _reply(exchange_out(exchange, locale).model_dump_json(), exchange.seq)


class Pace:
    """How often growing replies are shown, for all readers of this process."""

    def __init__(self) -> None:
        self._cost = 0.0
        self._growing = 0

    def took(self, seconds: float) -> None:
        """What showing one of them took just now."""
        self._cost += (seconds - self._cost) / 8

    @property
    def pause(self) -> float:
        """Seconds until one of them is shown again."""
        return min(LONGEST_PAUSE, max(DELTA_PAUSE, self._growing * self._cost / SHARE))

    async def rest(self) -> None:
        """Wait until it is time to show it again."""
        self._growing += 1
        try:
            await asyncio.sleep(self.pause)
        finally:
            self._growing -= 1


_pace = Pace()


class _Told:
    """What a reader has of a reply that grows."""

    def __init__(self) -> None:
        self._seq = 0
        self._growing = Growing()
        self._blocks: list[str] = []

    def more(self, delta: Delta) -> DeltaOut | None:
        """What has changed since; None where nothing has."""
        if delta.seq != self._seq:
            self._seq, self._growing, self._blocks = delta.seq, Growing(), []
        had = self._blocks
        started = perf_counter()
        self._blocks = self._growing.blocks(delta.text)
        _pace.took(perf_counter() - started)
        if had == self._blocks:
            return None
        pairs = zip(had, self._blocks, strict=False)
        keep = next((place for place, (old, new) in enumerate(pairs) if old != new), min(len(had), len(self._blocks)))
        return DeltaOut(seq=delta.seq, keep=keep, html="".join(self._blocks[keep:]))


def _thinking(update: Thinking, locale: str) -> ThinkingOut:
    begun = Exchange(seq=update.seq, message=update.message, reply=None)
    doing = DOING.get(update.tool, "web-doing-else") if update.tool else "web-doing-nothing"
    return ThinkingOut(exchange=exchange_out(begun, locale), text=say(locale, doing))


def _reply(data: str, seq: int) -> ServerSentEvent:
    return ServerSentEvent(event="reply", id=str(seq), data=data)


async def _calm(updates: AsyncIterator[Update], closing: Event) -> AsyncGenerator[Update, None]:
    """The updates, but of deltas that come faster than they can be read only the newest."""
    waiting: list[Update] = []
    arrived = asyncio.Event()

    async def listen() -> None:
        async for update in updates:
            if isinstance(update, Delta) and waiting and isinstance(waiting[-1], Delta):
                waiting[-1] = update
            else:
                waiting.append(update)
            arrived.set()

    async def close() -> None:
        await closing.wait()
        arrived.set()

    tasks = [asyncio.create_task(listen()), asyncio.create_task(close())]
    try:
        while not closing.is_set():
            await arrived.wait()
            arrived.clear()
            batch, waiting[:] = list(waiting), []
            for update in batch:
                yield update
            if batch and isinstance(batch[-1], Delta):
                await _pace.rest()
    finally:
        for task in tasks:
            task.cancel()
