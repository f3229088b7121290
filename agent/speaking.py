"""What Chiron says first, to one person, where that person wrote last."""

from collections.abc import Callable
from datetime import datetime

from agent.dispatcher import Dispatcher
from agent.exchanges import turn_key
from agent.json_form import message_to_json, reply_to_json
from agent.messages import Message, Reply
from store import Store
from store.repositories.sayings import SENDER, LastPlace

_READ = "web"
"""The channel that shows what is said first once somebody looks."""


class Speaker:
    """Speaks first. One per process. `clock` gives aware UTC."""

    def __init__(self, store: Store, dispatcher: Dispatcher, *, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._dispatcher = dispatcher
        self._clock = clock

    async def reach(self, user_id: str) -> LastPlace | None:
        """Where a person surely sees what is said first: rather where it is brought to them than where they look."""
        places = [place for place in await self._store.sayings.places(user_id) if not place.quiet]
        brought = [place for place in places if self._dispatcher.hands_over(place.channel)]
        return next(iter([*brought, *(place for place in places if place.channel == _READ)]), None)

    async def say(self, user_id: str, key: str, reply: Reply, *, at: LastPlace | None = None) -> str | None:
        """Say something to a person, durably and once for each key; the conversation in which it is said.

        `at`: where; else where they wrote last. None where it was said before, where the person has written nowhere, or
        does not want us to write there.
        """
        store, now = self._store, self._clock()
        async with store.transaction():
            user = await store.users.get(user_id)
            place = at or await store.sayings.place(user_id)
            if place is None or place.quiet or not await store.notices.first(user_id, f"said: {key}", now=now):
                return None
            message = Message(
                channel=place.channel,
                conversation_id=place.conversation_id,
                sender_id=SENDER,
                message_id=f"chiron: {key}",
                sent_at=now,
                locale=user.speaks,
            )
            await store.sayings.add(
                user_id,
                place.conversation_id,
                message.message_id,
                body=message_to_json(message),
                reply=reply_to_json(reply),
                key=turn_key,
                fetched=not self._dispatcher.hands_over(place.channel),
                now=now,
            )
        self._dispatcher.wake(place.conversation_id)
        return place.conversation_id
