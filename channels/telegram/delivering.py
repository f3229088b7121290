"""Hands replies over, each message once: also where the process died, or the answer of Telegram was lost.

Telegram knows no name of ours for a message, and a bot cannot read what it has written. So what is about to be sent is
noted before. Where that is all that is known later, the numbers after the last message known in that chat are tried by
editing: a message of ours that stands there can only be the one in doubt.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from html import escape

from agent.errors import DeliveryFailed, DeliveryRefused
from agent.messages import Delivery, Image
from channels.pictures import picture
from channels.recent import Recent
from channels.splitting import split
from channels.telegram.bot import MOST_CHATS, Button, Keyboard, Lost, Place, Posted, Rejected, TelegramBot
from channels.telegram.cards import Cards
from channels.telegram.composing import STEP, Document, Item, Photo, Vote, Words, compose
from channels.telegram.growing import Growing
from channels.telegram.rendering import (
    LONGEST,
    caption,
    is_rich,
    plain_html,
    plain_length,
    rich_html,
    spoken,
    tall_formulas,
)
from channels.telegram.updates import NAME, conversation_of, message_number, place_of
from store import Sent, Store

PROBED = 40
"""Numbers that nobody is known to have which are tried for a message in doubt: each is a request."""
REACH = 400
"""How far such numbers are looked for."""
SETTLE_SECONDS = 1.0
"""Before Telegram is asked for a message whose answer was lost: the request may be on its way still."""
SUPERGROUPS = 1_000_000_000_000
"""The numbers of supergroups and channels lie below the negative of this."""
MOST_PICTURES = 8
Post = Callable[[], Awaitable[Posted]]
Probe = Callable[[int], Awaitable[str | None]]
"""Raises Rejected where no such message of ours has this number; gives the number of its poll, if it has one."""


class Newest:
    """The newest numbers of messages that this process has seen: what is sent next gets one that is a little larger.

    Telegram counts the messages of private chats and basic groups together, those of each supergroup by themselves.
    """

    def __init__(self) -> None:
        self._numbers: Recent[int, int] = Recent(MOST_CHATS)

    def of(self, place: Place) -> int:
        """The newest number where a place is counted; 0 where none is known."""
        return self._numbers.get(_counted(place), 0)

    def note(self, place: Place, number: int) -> None:
        """Take a number in that was seen at a place."""
        self._numbers[_counted(place)] = max(number, self.of(place))


def _counted(place: Place) -> int:
    return place.chat if place.chat < -SUPERGROUPS else 0


@dataclass(frozen=True, kw_only=True)
class _Letter:
    """A reply that is being handed over."""

    delivery: Delivery
    place: Place
    known: dict[int, Sent]

    def reply_to(self, number: int) -> int | None:
        """In a group the first message answers the one that was written."""
        return None if self.place.private or number >= STEP else self.asked

    @property
    def asked(self) -> int | None:
        """The number of the message that is answered, where a person wrote one."""
        return message_number(self.delivery.message.message_id) if self.delivery.message is not None else None


class Deliverer:
    """Writes to all chats. `clock` gives aware UTC."""

    def __init__(
        self,
        bot: TelegramBot,
        store: Store,
        cards: Cards,
        growing: Growing,
        newest: Newest,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        self._bot, self._store, self._cards, self._growing, self._clock = bot, store, cards, growing, clock
        self._newest = newest
        self._told = False
        """Whether `newest` knows what earlier lives of this process sent."""
        self._rich = True
        """Whether the server knows rich messages, as far as we have seen."""
        self._not_there: Recent[tuple[str, int], bool] = Recent(MOST_CHATS)
        """Messages that Telegram plainly did not take when they were tried last."""

    async def deliver(self, delivery: Delivery) -> None:
        """Hand a reply over; raises DeliveryFailed and DeliveryRefused."""
        place = place_of(delivery.conversation_id)
        await self._growing.hush(delivery.conversation_id, delivery.seq)
        known = await self._store.deliveries.parts(delivery.key)
        letter = _Letter(delivery=delivery, place=place, known=known)
        several = await self._cards.several(delivery.reply)
        locale = delivery.locale
        items = compose(delivery.reply, delivery.seq, locale=locale, private=place.private, several=several)
        if items and not any(sent.ref for sent in known.values()):
            await self._cards.settle(delivery, place)
        for place_in_reply, item in enumerate(items):
            try:
                await self._item(letter, item, place_in_reply * STEP)
            except Rejected as rejected:
                if rejected.unknown:  # no word of Telegram's on this reply: all servers can send
                    raise DeliveryFailed(reason=rejected.details) from None
                raise DeliveryRefused(reason="rejected", details=rejected.details) from None

    async def _item(self, letter: _Letter, item: Item, number: int) -> None:
        match item:
            case Words():
                await self._words(letter, item, number)
            case Photo():
                await self._photo(letter, item, number)
            case Document():
                await self._document(letter, item, number)
            case Vote():
                await self._vote(letter, item, number)

    async def _words(self, letter: _Letter, words: Words, number: int) -> None:
        """A text with formulas goes as a rich message where the chat takes it, else with pictures of its formulas."""
        if number in letter.known and await self._grown(letter, words, number):
            return
        plain_before = any(number < part < number + STEP for part in letter.known)
        if self._rich and not plain_before and is_rich(words.markdown):
            try:
                await self._text(letter, number, rich_html(words.markdown), words.keyboard, words.card, rich=True)
            except Rejected as rejected:
                self._rich = not rejected.unknown
            else:
                return
        number += 1
        if is_rich(words.markdown):
            for latex in tall_formulas(words.markdown)[:MOST_PICTURES]:
                await self._formula(letter, number, latex)
                number += 1
        pieces = split(words.markdown, LONGEST, plain_length)
        for place, piece in enumerate(pieces, 1):
            last = place == len(pieces)
            keyboard, card = (words.keyboard, words.card) if last else ((), "")
            await self._text(letter, number, plain_html(piece), keyboard, card, rich=False)
            number += 1

    async def _grown(self, letter: _Letter, words: Words, number: int) -> bool:
        """Make of the message that showed the beginning of a text the whole of it; False where there is none."""
        sent, rich = letter.known[number], is_rich(words.markdown)
        if sent.ref is not None and not sent.growing:
            return True
        fits = plain_length(words.markdown) <= LONGEST
        if sent.ref is None and (rich or not fits):
            return False
        html = rich_html(words.markdown) if rich else plain_html(words.markdown)

        async def become(id: int) -> None:
            await self._bot.edit(letter.place, id, html, words.keyboard, rich=rich)

        if sent.ref is None:
            found = await self._found(letter, sent, become)
            id = found.id if found is not None else None
        else:
            id = int(sent.ref)
            try:
                if not (rich or fits):
                    await self._bot.delete(letter.place, id)
                    return False
                await become(id)
            except Rejected as rejected:
                id = id if rejected.unchanged else None
        if id is not None:
            await self._store.deliveries.sent(letter.delivery.key, number, ref=str(id), now=self._clock())
        return id is not None

    async def _text(
        self, letter: _Letter, number: int, html: str, keyboard: Keyboard, card: str, *, rich: bool
    ) -> None:
        place, reply_to = letter.place, letter.reply_to(number)
        send = self._bot.send_rich if rich else self._bot.send

        async def probe(id: int) -> None:
            await self._bot.edit(place, id, html, keyboard, rich=rich)

        await self._once(letter, number, lambda: send(place, html, keyboard, reply_to=reply_to), probe, card=card)

    async def _formula(self, letter: _Letter, number: int, latex: str) -> None:
        try:
            drawn = await picture(latex=latex)
        except ValueError:
            return  # its line of Unicode stands in the text
        with suppress(Rejected):  # too wide, say: the text is not to be lost for that
            await self._picture(letter, number, drawn, escape(spoken(latex), quote=False)[:1000])

    async def _photo(self, letter: _Letter, photo: Photo, number: int) -> None:
        """A picture; its words alone where it cannot be drawn or is not taken."""
        image, words = photo.image, caption(photo.image.alt)
        drawn = await _drawn(image) if number + 1 not in letter.known else None
        if drawn is not None:
            with suppress(Rejected):
                await self._picture(letter, number, drawn, words)
                return
        await self._text(letter, number + 1, words or "…", (), "", rich=False)

    async def _picture(self, letter: _Letter, number: int, drawn: bytes, words: str) -> None:
        place, reply_to = letter.place, letter.reply_to(number)

        async def probe(id: int) -> None:
            await self._bot.edit_caption(place, id, words)

        send = self._bot.send_photo
        await self._once(letter, number, lambda: send(place, drawn, words, reply_to=reply_to), probe)

    async def _document(self, letter: _Letter, file: Document, number: int) -> None:
        place, reply_to = letter.place, letter.reply_to(number)

        async def probe(id: int) -> None:
            await self._bot.edit_keyboard(place, id)

        send = self._bot.send_file
        await self._once(letter, number, lambda: send(place, file.path, file.name, reply_to=reply_to), probe)

    async def _vote(self, letter: _Letter, vote: Vote, number: int) -> None:
        place, reply_to = letter.place, letter.reply_to(number)

        async def probe(id: int) -> str:
            """Buttons tell which poll a message is: they are set for a moment."""
            poll = await self._bot.edit_keyboard(place, id, ((Button(label="…", data="0.0"),),))
            await self._bot.edit_keyboard(place, id)
            return poll

        send = self._bot.send_quiz
        await self._once(letter, number, lambda: send(place, vote.quiz, reply_to=reply_to), probe, card=vote.card)

    # -- once

    async def _once(self, letter: _Letter, number: int, post: Post, probe: Probe, *, card: str = "") -> None:
        """Send one message unless it is there; raises what the bot does."""
        key, sent = letter.delivery.key, letter.known.get(number)
        deliveries = self._store.deliveries
        if sent is not None and sent.ref is not None and not sent.growing:
            return
        if sent is None:
            conversation_id, newest = letter.delivery.conversation_id, await self._newest_at(letter.place)
            if not await deliveries.begin(key, conversation_id, number, card=card, newest=newest, now=self._clock()):
                raise DeliveryFailed(reason="another process sends it")
        elif sent.ref is None and (key, number) not in self._not_there:
            found = await self._found(letter, sent, probe)
            if found is not None:
                await deliveries.sent(key, number, ref=str(found.id), tag=found.poll, now=self._clock())
                return
        if sent is not None:
            await deliveries.begin_again(key, number, newest=await self._newest_at(letter.place), now=self._clock())
        self._not_there.pop((key, number), None)
        try:
            posted = await post()
        except Lost:
            raise
        except (DeliveryFailed, Rejected):
            self._not_there[key, number] = True
            raise
        self._newest.note(letter.place, posted.id)
        await deliveries.sent(key, number, ref=str(posted.id), tag=posted.poll, now=self._clock())

    async def _newest_at(self, place: Place) -> str:
        """The newest number known where a place is counted; what was sent before this process began is known, too."""
        if not self._told:
            for sent in await self._store.deliveries.recent(NAME):
                self._newest.note(place_of(sent.conversation_id), int(sent.ref or 0))
            self._told = True
        return str(self._newest.of(place))

    async def _found(self, letter: _Letter, sent: Sent, probe: Probe) -> Posted | None:
        """The message in doubt; None where Telegram has not got it."""
        await asyncio.sleep(max(0.0, SETTLE_SECONDS - (self._clock() - sent.at).total_seconds()))
        latest = await self._store.deliveries.latest(letter.delivery.conversation_id)
        noted = int(sent.newest or 0)
        after = max(int(latest.ref) if latest and latest.ref else 0, letter.asked or 0, noted)
        ids = range(after + 1, after + 1 + REACH)
        others = await self._others(letter.place, ids)
        for id in [id for id in ids if id not in others][:PROBED]:
            poll = None
            try:
                poll = await probe(id)
            except Rejected as rejected:
                if not rejected.unchanged:
                    continue
            return Posted(id=id, poll=poll or "")
        return None

    async def _others(self, place: Place, ids: Sequence[int]) -> set[int]:
        """Numbers that other messages are known to have where a place is counted: ours, and those of people."""
        deliveries, counted = self._store.deliveries, _counted(place)
        chat = conversation_of(Place(chat=place.chat))  # topics of a forum are counted together
        known = {int(ref) for ref in await deliveries.held(chat, list(map(str, ids)))}
        for sent in await deliveries.recent(NAME):
            if _counted(place_of(sent.conversation_id)) == counted:
                known.add(int(sent.ref or 0))
        for conversation_id, message_id in await deliveries.heard(NAME):
            if _counted(place_of(conversation_id)) == counted:
                known.add(message_number(message_id) or 0)
        return known


async def _drawn(image: Image) -> bytes | None:
    """A picture as it goes out; None where it cannot be had."""
    try:
        return await picture(svg=image.svg or "", path=image.path)
    except (OSError, ValueError):
        return None
