"""What all that comes in from Slack needs: who writes, where to, and how it is handed on."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from datetime import datetime
from typing import TypeVar

from agent.dispatcher import Dispatcher
from agent.messages import Message, Stranger
from channels.base import Receive
from channels.recent import Recent
from channels.slack.client import Trouble, Workspace, Workspaces, answered
from channels.slack.growing import Growing
from channels.slack.people import People, Person
from channels.slack.places import Place
from store import Store
from store.errors import ChironError

MOST_DIRECT = 10_000
PATIENCE = 2.0
Result = TypeVar("Result")

log = logging.getLogger(__name__)


async def soon(asked: Awaitable[Result]) -> Result:
    """What Slack is asked for before it gets its acknowledgement, for which it waits three seconds; else Trouble."""
    try:
        async with asyncio.timeout(PATIENCE):
            return await asked
    except TimeoutError:
        raise Trouble(code="", details="no answer in time") from None


class Desk:
    """The parts of one Slack channel, for its handlers."""

    def __init__(
        self,
        workspaces: Workspaces,
        dispatcher: Dispatcher,
        store: Store,
        *,
        growing: Growing,
        receive: Receive,
        clock: Callable[[], datetime],
    ) -> None:
        self.workspaces = workspaces
        self.dispatcher = dispatcher
        self.store = store
        self.clock = clock
        self._growing = growing
        self._receive = receive
        self._people = People()
        self._direct: Recent[tuple[str, str], str] = Recent(MOST_DIRECT)
        self._aside: set[asyncio.Task[None]] = set()

    async def take(self, message: Message) -> None:
        """Save a message; durable once this returns. Its reply is shown as it grows."""
        await self._growing.save(message, self._receive)

    async def person(self, workspace: Workspace, user: str) -> Person:
        """What Slack says of somebody."""
        return await self._people.of(workspace, user)

    def stranger(self, person: Person, *, team: str, home: str) -> Stranger:
        """Why somebody is not served; `home`: the workspace that their message says is theirs."""
        return "other_team" if home != team and team not in person.teams else person.stranger

    async def direct(self, workspace: Workspace, user: str) -> str:
        """The channel of somebody's direct messages with the app; raises Trouble."""
        key = (workspace.team, user)
        if (known := self._direct.get(key)) is None:
            told = await soon(answered(workspace.client.conversations_open(users=user)))
            known = str((told.get("channel") or {}).get("id") or "")
            if not known:
                raise Trouble(code="", details="conversations.open names no channel")
            self._direct[key] = known
        return known

    def aside(self, courtesy: Coroutine[None, None, object]) -> None:
        """Do something beside, that nobody waits for and that may fail."""

        async def done() -> None:
            try:
                await courtesy
            except ChironError as error:
                log.info("not done for Slack: %r", error)

        task = asyncio.create_task(done())
        self._aside.add(task)
        task.add_done_callback(self._aside.discard)

    async def whisper(self, workspace: Workspace, place: Place, user: str, words: str) -> None:
        """Say something that one person alone sees."""
        await answered(
            workspace.client.chat_postEphemeral(
                channel=place.channel, user=user, text=words, thread_ts=place.thread or None
            )
        )

    async def close(self) -> None:
        """Leave all that is done beside."""
        for task in self._aside:
            task.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.gather(*self._aside, return_exceptions=True)
        await self._people.close()
