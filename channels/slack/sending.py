"""Handing replies over, each message once.

Each post carries the turn's key and its own number as metadata, and is noted before it goes out. Where it is not known
whether Slack has a post, the channel is read before it is sent again.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from agent.dispatcher import Dispatcher
from agent.errors import DeliveryFailed
from agent.exchanges import Exchange
from agent.messages import Card, Delivery, Reply
from channels.recent import Recent
from channels.slack.blocks import Block
from channels.slack.client import Trouble, Workspace, Workspaces, answered
from channels.slack.files import Uploads
from channels.slack.places import Place
from channels.slack.rendering import Post, in_words, posts
from channels.standing import standing_of
from store import Sent, Store

Metadata = dict[str, Any]
EVENT_TYPE = "chiron_reply"
SETTLE_SECONDS = 1.0
"""Before Slack is asked for a post whose answer was lost: the request may be on its way still."""
BEFORE = timedelta(minutes=5)
"""How much earlier than ours Slack's clock may be."""
PAGES, PAGE = 10, 200
MOST_PAUSED = 10_000
"""Channels of which is remembered that they take no more for now; Slack tells it again."""
LOOK_BACK = 20
"""Exchanges in which the card that a reply speaks of is looked for."""
_TOUCHES = frozenset({"answer_graded", "skipped", "solution_shown", "level_changed", "practice_ended", "rubric_shown",
                      "practice_started"})  # fmt: skip
_ODD_BLOCKS = frozenset({"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "invalid_attachments"})


class Sender:
    """Delivers replies: one at a time in each conversation, as the dispatcher does."""

    def __init__(
        self, workspaces: Workspaces, dispatcher: Dispatcher, store: Store, *, clock: Callable[[], datetime]
    ) -> None:
        self._workspaces = workspaces
        self._dispatcher = dispatcher
        self._store = store
        self._clock = clock
        self._uploads = Uploads()
        self._paused: Recent[tuple[str, str], float] = Recent(MOST_PAUSED)
        """Until when a channel takes no more, on the loop's clock."""

    async def deliver(self, delivery: Delivery) -> None:
        """Hand a reply over; raises DeliveryFailed and DeliveryRefused."""
        place = Place.of(delivery.conversation_id)
        self._heed_pause(place)
        try:
            handover = _Handover(
                workspace=await self._workspaces.of(place.team),
                place=place,
                delivery=delivery,
                store=self._store,
                uploads=self._uploads,
                clock=self._clock,
            )
            await handover.send()
            if any(event.get("type") in _TOUCHES for event in delivery.reply.events):
                await handover.mark_card(await self._before(place, delivery.seq))
        except Trouble as trouble:
            if trouble.code == "ratelimited":
                self._paused[place.team, place.channel] = _now() + (trouble.retry_after or 1.0)
            raise trouble.of_delivery() from trouble

    async def _before(self, place: Place, seq: int) -> list[Exchange]:
        """The exchanges before one, oldest first; in a thread also those around it, for the card."""
        places = {place.id, Place(team=place.team, channel=place.channel).id}
        found = [await self._dispatcher.history(id, before=seq, limit=LOOK_BACK) for id in sorted(places)]
        return sorted((exchange for one in found for exchange in one), key=lambda exchange: exchange.seq)

    def _heed_pause(self, place: Place) -> None:
        until = self._paused.get((place.team, place.channel), 0.0)
        if until > _now():
            raise DeliveryFailed(reason="Slack: the channel takes no more for now", retry_after=until - _now())
        self._paused.pop((place.team, place.channel), None)


@dataclass(frozen=True, kw_only=True)
class _Handover:
    """One reply on its way to its place."""

    workspace: Workspace
    place: Place
    delivery: Delivery
    store: Store
    uploads: Uploads
    clock: Callable[[], datetime]

    @property
    def locale(self) -> str:
        return self.delivery.locale

    async def send(self) -> None:
        """Post what is not there yet."""
        known = await self.store.deliveries.parts(self.delivery.key)
        for number, post in enumerate(posts(self.delivery.reply, self.delivery.seq, self.locale)):
            sent = known.get(number)
            if sent is None or sent.ref is None or sent.growing:
                await self._once(number, post, sent)

    async def _once(self, number: int, post: Post, sent: Sent | None) -> None:
        deliveries, key = self.store.deliveries, self.delivery.key
        metadata: Metadata = {"event_type": EVENT_TYPE, "event_payload": {"key": key, "part": number}}
        ref, grown = None, False
        if sent is None:
            if not await deliveries.begin(key, self.place.id, number, card=post.card, now=self.clock()):
                raise DeliveryFailed(reason="another process sends it")
        elif sent.ref is None:
            ref, grown = await self._look(number, sent.at)
        else:
            ref, grown = sent.ref, True
        if ref is not None and grown:
            ref = await self._end_stream(ref, post, metadata)
        if ref is None:
            ref = await self._post(post, metadata)
        await deliveries.sent(key, number, ref=ref, now=self.clock())

    async def _post(self, post: Post, metadata: Metadata) -> str:
        """Send a message; without its pictures, then without blocks, where Slack does not take them."""
        send = self.workspace.client.chat_postMessage
        where: dict[str, Any] = {"channel": self.place.channel, "thread_ts": self.place.thread or None}
        where |= {"text": post.text, "metadata": metadata, "unfurl_links": False, "unfurl_media": False}
        for pictures in (True, False):
            try:
                return _number(await answered(send(**where, blocks=await self._blocks(post, pictures))))
            except Trouble as trouble:
                if trouble.code not in _ODD_BLOCKS:
                    raise
        return _number(await answered(send(**where)))

    async def _blocks(self, post: Post, pictures: bool = True) -> list[Block]:
        """The blocks of a post; `pictures`: else they are words."""
        client, pieces = self.workspace.client, post.pieces
        shown = [await self.uploads.shown(client, piece) if pictures else None for piece in pieces]
        return [block or in_words(piece, self.locale) for block, piece in zip(shown, pieces, strict=True)]

    async def _end_stream(self, ref: str, post: Post, metadata: Metadata) -> str | None:
        """Make the message that grew the reply that it has become; None where it is not there any more."""
        client = self.workspace.client
        with suppress_refusal():
            await answered(client.chat_stopStream(channel=self.place.channel, ts=ref))
        return ref if await self._update(ref, post, metadata) else None

    async def _update(self, ref: str, post: Post, metadata: Metadata | None = None) -> bool:
        """Change a message; whether that was possible."""
        if not ref:
            return False
        blocks, update = await self._blocks(post), self.workspace.client.chat_update
        done = False
        with suppress_refusal():
            await answered(update(channel=self.place.channel, ts=ref, text=post.text, blocks=blocks, metadata=metadata))
            done = True
        return done

    async def _look(self, number: int, at: datetime) -> tuple[str | None, bool]:
        """Which message a post of unknown fate is, and whether it is one that grew; None where Slack has none."""
        await asyncio.sleep(max(0.0, SETTLE_SECONDS - (self.clock() - at).total_seconds()))
        grown = None
        async for message in self._messages(since=at - BEFORE):
            told = message.get("metadata") or {}
            payload = told.get("event_payload") or {}
            if told.get("event_type") == EVENT_TYPE:
                if (payload.get("key"), payload.get("part")) == (self.delivery.key, number):
                    return str(message["ts"]), False
            elif message.get("bot_id") == self.workspace.bot_id and float(message["ts"]) >= at.timestamp() - 1:
                grown = str(message["ts"])  # all but streams carry metadata from the first
        return (grown, True) if self.place.thread and grown else (None, False)

    async def _messages(self, *, since: datetime) -> AsyncIterator[Mapping[str, Any]]:
        """What stands in the place."""
        client, place = self.workspace.client, self.place
        read = client.conversations_replies if place.thread else client.conversations_history
        where: dict[str, Any] = {"channel": place.channel, **({"ts": place.thread} if place.thread else {})}
        cursor = None
        for _ in range(PAGES):
            page = await answered(
                read(**where, oldest=f"{since.timestamp():.6f}", limit=PAGE, cursor=cursor, include_all_metadata=True)
            )
            for message in page.get("messages") or ():
                yield message
            cursor = (page.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return

    async def mark_card(self, before: Sequence[Exchange]) -> None:
        """Show on the card that a reply speaks of what was answered; a closed one loses its buttons.

        `before`: the exchanges before this one, oldest first.
        """
        for exchange in reversed(before):
            card = _card_of(exchange.reply)
            if exchange.reply is None or card is None:
                continue
            sent = await self.store.deliveries.of_card(exchange.message.conversation_id, card.target)
            standing = await standing_of(self.store, card.target)
            if sent is not None and sent.ref is not None and standing is not None:
                shown = posts(exchange.reply, exchange.seq, self.locale, standing)
                for post in shown:
                    if post.card == card.target:
                        await self._update(sent.ref, post)
            return


@contextmanager
def suppress_refusal() -> Iterator[None]:
    """Go on where Slack refuses what can be done without; what passes by itself, or waits for a token, is raised."""
    try:
        yield
    except Trouble as trouble:
        if trouble.is_passing or trouble.is_of_token:
            raise


def _number(told: Mapping[str, Any]) -> str:
    """The time stamp of a message that Slack has taken; "" where it does not say it."""
    return str(told.get("ts") or "")


def _card_of(reply: Reply | None) -> Card | None:
    """The last card of a reply."""
    cards = [part for part in reply.parts if isinstance(part, Card)] if reply is not None else []
    return cards[-1] if cards else None


def _now() -> float:
    return asyncio.get_running_loop().time()
