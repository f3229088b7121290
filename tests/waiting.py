"""Waits for what tells nobody that it has come: another thread's doing, another process's, a row in a database."""

import asyncio
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import TypeVar

Found = TypeVar("Found")

STEP = 0.005
"""Seconds between two looks."""


async def until(look: Callable[[], Found | Awaitable[Found]], seconds: float = 10.0) -> Found:
    """What `look` gives once it gives something; raises AssertionError where it does not in time."""
    loop = asyncio.get_running_loop()
    latest = loop.time() + seconds
    while True:
        seen = look()
        found = await seen if isawaitable(seen) else seen
        if found:
            return found
        assert loop.time() < latest, "it did not come to that in time"
        await asyncio.sleep(STEP)
