"""Shows that the tutor thinks, and its words as they come: as a draft in a private chat, elsewhere as a message that is
edited, within what Telegram bears.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from agent.dispatcher import Dispatcher
from agent.exchanges import turn_key
from agent.following import Delta, Thinking
from channels.splitting import split
from channels.telegram.bot import Place, Rejected, TelegramBot
from channels.telegram.rendering import LONGEST, is_rich, plain_html, plain_length, rich_html
from channels.telegram.updates import conversation_of, place_of
from channels.watching import Watching
from store import Store

PATIENCE = 0.5
DRAFT_PAUSE = 0.7
EDIT_PAUSE = 3.5
"""Between two edits in a group, where Telegram bears 20 messages a minute."""


class Growing(Watching):
    """Looks at turns on behalf of chats. `clock` gives aware UTC."""

    def __init__(
        self, bot: TelegramBot, dispatcher: Dispatcher, store: Store, *, clock: Callable[[], datetime]
    ) -> None:
        super().__init__(dispatcher, self._grow, patience=PATIENCE, pause=_pause)
        self._bot, self._store, self._clock = bot, store, clock

    async def _grow(self, conversation_id: str, update: Thinking | Delta) -> None:
        place, text = place_of(conversation_id), update.text if isinstance(update, Delta) else ""
        if place.private:
            await self._draft(place, update.seq, text)
        elif text:
            await self._edit(place, update.seq, text)
        else:
            await self._bot.typing(place)

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
            await self._store.deliveries.sent(key, 0, ref=str(posted.id), growing=True, now=self._clock())
        elif sent.ref is not None and sent.growing:
            await self._bot.edit(place, int(sent.ref), html)


def _pause(conversation_id: str) -> float:
    return DRAFT_PAUSE if place_of(conversation_id).private else EDIT_PAUSE
