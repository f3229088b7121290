"""Replies while they grow, in threads: that Chiron is thinking, and its words as they come."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from agent.dispatcher import Dispatcher
from agent.exchanges import turn_key
from agent.following import Delta, Thinking
from agent.messages import Message
from channels.base import Receive
from channels.slack.client import Trouble, Workspaces, answered
from channels.slack.mrkdwn import plain_text
from channels.slack.places import Place
from channels.watching import Watching
from channels.web.growing import settled
from prompts.catalogue import say
from store import Store

STATUS_AFTER = 0.4
FIRST_WORDS = 40
"""Signs with which a message begins to grow."""
STEP_SECONDS = 1.0
LONGEST = 3500
"""Signs that are shown as they come; what is longer is shown when it is done."""
_DOING = {"search_questions": "slack-searching", "answer_question": "slack-checking"}


@dataclass(kw_only=True)
class _Shown:
    """What is shown of one turn."""

    seq: int
    status: str = ""
    ref: str = ""
    """The message that grows."""
    text: str = ""


class Growing(Watching):
    """Shows how turns go on in threads. `clock` gives aware UTC."""

    def __init__(
        self, workspaces: Workspaces, dispatcher: Dispatcher, store: Store, *, clock: Callable[[], datetime]
    ) -> None:
        super().__init__(dispatcher, self._go_on, patience=STATUS_AFTER, pause=lambda _: STEP_SECONDS)
        self._workspaces = workspaces
        self._store = store
        self._clock = clock
        self._shown: dict[str, _Shown] = {}
        """By conversation, until its reply is handed over."""

    async def save(self, message: Message, receive: Receive) -> None:
        """Save a message; where it is in a thread, show from then on how it is answered."""
        if Place.of(message.conversation_id).thread:
            await super().save(message, receive)
        else:
            await receive(message)

    async def hush(self, conversation_id: str, seq: int) -> None:
        """Show nothing more of the turn that answered this message, as its reply is handed over now."""
        await super().hush(conversation_id, seq)
        self._shown.pop(conversation_id, None)

    async def _go_on(self, conversation_id: str, update: Thinking | Delta) -> None:
        shown = self._shown.get(conversation_id)
        if shown is None or shown.seq != update.seq:
            shown = self._shown[conversation_id] = _Shown(seq=update.seq)
        place = Place.of(conversation_id)
        if isinstance(update, Delta):
            await self._grow(place, shown, plain_text(settled(update.text)))
            return
        words = say(update.message.locale, _DOING.get(update.tool, "slack-thinking"))
        if words != shown.status and not shown.text:
            shown.status = words
            client = (await self._workspaces.of(place.team)).client
            await answered(
                client.assistant_threads_setStatus(channel_id=place.channel, thread_ts=place.thread, status=words)
            )

    async def _grow(self, place: Place, shown: _Shown, said: str) -> None:
        """Show the words so far; begun anew, they are shown when they are done."""
        more = said.removeprefix(shown.text)
        if not more or not said.startswith(shown.text) or len(said) > LONGEST:
            return
        client = (await self._workspaces.of(place.team)).client
        if shown.ref:
            await answered(client.chat_appendStream(channel=place.channel, ts=shown.ref, markdown_text=more))
        elif len(said) >= FIRST_WORDS and place.channel.startswith("D"):
            key = turn_key(place.id, shown.seq)
            if not await self._store.deliveries.begin(key, place.id, 0, now=self._clock()):
                return
            begun = await answered(
                client.chat_startStream(channel=place.channel, thread_ts=place.thread, markdown_text=said)
            )
            if not begun.get("ts"):
                raise Trouble(code="", details="chat.startStream names no message")
            shown.ref = str(begun["ts"])
            await self._store.deliveries.sent(key, 0, ref=shown.ref, growing=True, now=self._clock())
        else:
            return
        shown.text = said
