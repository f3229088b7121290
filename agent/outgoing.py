"""Replies on their way to platforms: in order, each until it is taken or refused, or else set aside."""

import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import inf

from agent.errors import DeliveryFailed, DeliveryRefused
from agent.exchanges import delivery_of
from agent.faults import Fault, contained
from agent.json_form import reply_from_json
from agent.leases import Leases
from agent.messages import Delivery, Reply, Text
from agent.turn import Overtaken
from prompts.catalogue import say
from store import Store
from store.errors import ChironError
from store.repositories.notices import SET_ASIDE

MOST_TRIES = 10
"""Of one reply, as far as they count against it, and then of the sentence in its place."""
LONGEST = timedelta(days=1)
"""For which a reply is kept where nothing tells whether it is the reply or the platform that fails."""

log = logging.getLogger(__name__)

Deliver = Callable[[Delivery], Awaitable[None]]
"""Raises DeliveryFailed where it is to be tried again, DeliveryRefused where that is no use."""


@dataclass(kw_only=True)
class _Trial:
    """The reply of a conversation that is being handed over."""

    key: str
    tries: int = 0
    """Those that failed though the platform takes others."""
    last: float = inf
    """When it failed last, on the monotonic clock."""


class Outgoing:
    """Hands replies over. One per process; each conversation's by one at a time. `clock` gives aware UTC.

    A platform that is away, or asks us to wait, is waited for. What fails by a fault of ours, or again and again while
    the same platform takes the replies of others, would stand before all that its reader is told later: after
    MOST_TRIES it is set aside, its reader is told so in a sentence, and the operator in the log and by `chiron doctor`.
    """

    def __init__(self, store: Store, leases: Leases, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._leases = leases
        self._clock = clock
        self._deliver: dict[str, Deliver] = {}
        self._trials: dict[str, _Trial] = {}
        """By conversation."""
        self._taken: dict[str, float] = {}
        """When each channel's platform last took a reply, on the monotonic clock."""

    def deliver_by(self, channel: str, deliver: Deliver) -> None:
        """Name the function that hands replies to a platform."""
        self._deliver[channel] = deliver

    def __contains__(self, channel: str) -> bool:
        return channel in self._deliver

    async def send(self, conversation_id: str) -> None:
        """Hand over what is answered and not delivered, in order, to channels that are written to.

        Raises Overtaken where another process has the conversation by now, and what kept a reply from being taken.
        """
        channel = conversation_id.partition(":")[0]
        if channel not in self:
            return
        for turn in await self._store.conversations.undelivered(conversation_id):
            if turn.reply is None or turn.answered_at is None:
                continue
            if not await self._leases.renew(conversation_id):  # the other process has it now, and sends it
                self._leases.lost(conversation_id)
                self._trials.pop(conversation_id, None)
                raise Overtaken
            await self._hand_over(channel, delivery_of(turn, reply_from_json(turn.reply)), turn.answered_at)
            await self._store.conversations.delivered(turn.turn_key, now=self._clock())

    async def _hand_over(self, channel: str, delivery: Delivery, since: datetime) -> None:
        trial = self._trial(delivery)
        set_aside = trial.tries >= MOST_TRIES
        if set_aside:
            delivery = await self._in_its_place(delivery)
        try:
            with contained():
                await self._deliver[channel](delivery)
        except DeliveryRefused as refused:
            log.warning("reply to %s refused: %s %s", delivery.conversation_id, refused.reason, refused.details)
            if refused.reason != "rejected":
                place = refused.place or delivery.conversation_id
                await self._store.conversations.mute(place, quiet=True, unless_after=delivery.seq)
        except ChironError as error:
            fails_alone = not set_aside and self._fails_alone(channel, error, trial, since)
            if fails_alone or isinstance(error, Fault):
                trial.tries += 1
            trial.last = time.monotonic()
            if trial.tries < 2 * MOST_TRIES:
                raise
            log.error("nor can the reader of %s be told so: %r", trial.key, error)
        else:
            self._taken[channel] = time.monotonic()
        del self._trials[delivery.conversation_id]

    def _trial(self, delivery: Delivery) -> _Trial:
        trial = self._trials.get(delivery.conversation_id)
        if trial is None or trial.key != delivery.key:
            trial = self._trials[delivery.conversation_id] = _Trial(key=delivery.key)
        return trial

    def _fails_alone(self, channel: str, error: ChironError, trial: _Trial, since: datetime) -> bool:
        """Whether the platform seems to be there, and only this reply not to be taken."""
        if not isinstance(error, DeliveryFailed) or error.retry_after is not None:
            return False
        return self._taken.get(channel, -inf) > trial.last or self._clock() - since > LONGEST

    async def _in_its_place(self, delivery: Delivery) -> Delivery:
        """What to say where a reply cannot be shown; the operator is told once."""
        notice = f"{SET_ASIDE}{delivery.key}"
        if await self._store.notices.first(delivery.user_id, notice, now=self._clock()):
            log.error("reply %s cannot be shown and is set aside: its reader is told, and goes on", delivery.key)
        told = Reply(parts=(Text(text=say(delivery.locale, "channel-set-aside")),))
        return replace(delivery, key=f"{delivery.key}!", reply=told)
