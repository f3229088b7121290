"""What is told of the turns of a conversation, and to whom."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from agent.messages import Message, Reply
from store.errors import ChironError


@dataclass(frozen=True, kw_only=True)
class Thinking:
    """A turn has begun, or goes on with a tool that the model has called."""

    seq: int
    message: Message
    tool: str = ""


@dataclass(frozen=True, kw_only=True)
class Delta:
    """The reply's text so far: checked Markdown that grows, or begins anew after a failure of the model."""

    seq: int
    text: str


@dataclass(frozen=True, kw_only=True)
class Answered:
    """A turn is over and its reply is in the record."""

    seq: int
    turn_key: str
    message_id: str
    reply: Reply
    ms: int


@dataclass(frozen=True, kw_only=True)
class Held:
    """The turns cannot be saved now, because of `reason`; what waits keeps its place and is answered later."""

    reason: ChironError


@dataclass(frozen=True, kw_only=True)
class Elsewhere:
    """The same person was answered in another conversation: what is open here may not be open any more."""


Update = Thinking | Delta | Answered | Held | Elsewhere


class Followers:
    """Who is told of which conversation."""

    def __init__(self) -> None:
        self._queues: dict[str, dict[asyncio.Queue[Update], bool]] = {}
        """By conversation; whether words are read as they come."""
        self._now: dict[str, Thinking | Delta] = {}
        """How far the turn that runs has come, by conversation: for who begins to follow in its midst."""
        self._persons: dict[str, dict[asyncio.Queue[Update], str]] = {}
        """Who follows which conversation, by the person whose it is."""

    def __contains__(self, conversation_id: str) -> bool:
        return conversation_id in self._queues

    def read_along(self, conversation_id: str) -> bool:
        """Whether anybody reads the words as they come."""
        return any(self._queues.get(conversation_id, {}).values())

    def tell(self, conversation_id: str, update: Update) -> None:
        """Pass an update on to all who follow."""
        if isinstance(update, Thinking | Delta):
            self._now[conversation_id] = update
        else:
            self._now.pop(conversation_id, None)
        for queue in self._queues.get(conversation_id, ()):
            queue.put_nowait(update)

    def tell_elsewhere(self, person: str, conversation_id: str) -> None:
        """Tell who follows another conversation of a person that they were answered in this one."""
        for queue, place in self._persons.get(person, {}).items():
            if place != conversation_id:
                queue.put_nowait(Elsewhere())

    @asynccontextmanager
    async def follow(
        self, conversation_id: str, *, deltas: bool, person: str = ""
    ) -> AsyncIterator[AsyncIterator[Update]]:
        """Updates while the context is open; `deltas`: words are read as they come; `person`: whose it is."""
        queue: asyncio.Queue[Update] = asyncio.Queue()
        if person:
            self._persons.setdefault(person, {})[queue] = conversation_id
        queues = self._queues.setdefault(conversation_id, {})
        queues[queue] = deltas
        if deltas and (now := self._now.get(conversation_id)):
            queue.put_nowait(now)

        async def updates() -> AsyncIterator[Update]:
            while True:
                yield await queue.get()

        try:
            yield updates()
        finally:
            if person and not self._unfollow(person, queue):
                del self._persons[person]
            del queues[queue]
            if not queues and self._queues.get(conversation_id) is queues:
                del self._queues[conversation_id]

    def _unfollow(self, person: str, queue: asyncio.Queue[Update]) -> bool:
        """Forget one who followed; whether others of the person still do."""
        del self._persons[person][queue]
        return bool(self._persons[person])
