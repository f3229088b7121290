"""A turn, as those who run it see it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime

from agent.messages import Reply
from agent.model import ModelUse
from agent.situation import Situation
from store.errors import ChironError, DatabaseUnreachable, DiskFull
from tools.events import Event


class Overtaken(ChironError):
    """What this turn did must not be kept: its message was answered by another process, or is another account's now."""


NOTHING_SAVED = (DiskFull, DatabaseUnreachable, Overtaken)
"""What ends a turn without a reply."""


class Stop:
    """By which a person cuts short what the tutor is saying."""

    def __init__(self) -> None:
        self.asked = False
        self.cut = False
        """Whether something was."""
        self._limit: asyncio.Timeout | None = None

    def ask(self) -> None:
        """End what listens now, or as soon as it begins to."""
        if not self.asked:
            self.asked = True
            if self._limit is not None:
                self._limit.reschedule(0)

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        """What runs inside ends where it stands once somebody asks for it, and nothing is raised."""
        try:
            async with asyncio.timeout(0 if self.asked else None) as self._limit:
                yield
        except TimeoutError:
            if not self.asked:
                raise
            self.cut = True
        finally:
            self._limit = None


@dataclass(frozen=True, kw_only=True)
class Turn:
    """What the dispatcher knows of a turn."""

    key: str
    seq: int
    user_id: str
    now: datetime
    keep: Callable[[Reply, Sequence[Event]], Awaitable[None]]
    """Saves the reply and the events it tells of; the tutor calls it in the transaction of the turn's effects."""
    on_text: Callable[[str], None]
    """Called with the reply's checked text so far, as it grows."""
    on_tool: Callable[[str], None]
    """Called with the name of each tool that the model calls."""
    read_along: Callable[[], bool]
    """Whether anybody reads the text as it grows; where nobody does, a model is asked for whole answers."""
    done: tuple[Event, ...] = ()
    """What an earlier run of this turn did before it was cut off: it counts, and is not done again."""
    stop: Stop = field(default_factory=Stop)


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What a turn came to."""

    events: tuple[Event, ...] = ()
    text: str = ""
    """What the model said, checked."""
    model_calls: int = 0
    uses: tuple[ModelUse, ...] = ()
    before: Situation | None = None
    """Where the person stood when the turn began, if that was read."""


Settle = Callable[[Outcome], Awaitable[Reply]]
"""Makes the reply to an outcome and saves both; called once a turn, within the transaction of an action's effects."""
