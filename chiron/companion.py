"""The processes beside a server: one that has the vectors, which take 200 MB that the server need not, and one that
does what takes long, while there is such.
"""

import asyncio
import logging
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

from store.errors import ChironError
from store.vectors import Meaning

log = logging.getLogger(__name__)
AFTER = 3.0
"""Seconds from the server's start: who waited for it is answered first."""
AGAIN = 60.0
"""Seconds before another one is begun, where one has failed."""
LOOK = 1.0
_FAREWELL = 2.0


async def search_by_meaning(meaning: Meaning) -> None:
    """Keep a companion and the line to it, until cancelled; returns where there is no model for it."""
    await asyncio.sleep(AFTER)
    while True:
        async with _beside("reindex", "--keep", nice=5) as process:
            while process.returncode is None:
                await meaning.attach()
                await asyncio.sleep(LOOK)
        if process.returncode == 0:
            return
        log.warning("the process that has the vectors ended with %s; search goes by words", process.returncode)
        await asyncio.sleep(AGAIN)


async def work_off(has_work: Callable[[], Awaitable[object]]) -> None:
    """Keep a worker while there is work, until cancelled; it ends by itself once there has been none for a while."""
    await asyncio.sleep(AFTER)
    while True:
        if not await _has(has_work):
            await asyncio.sleep(LOOK)
            continue
        async with _beside("worker", "--keep", nice=10) as process:
            await process.wait()
        if process.returncode != 0:
            log.warning("the process that does jobs ended with %s; they wait", process.returncode)
            await asyncio.sleep(AGAIN)


async def _has(has_work: Callable[[], Awaitable[object]]) -> bool:
    try:
        return bool(await has_work())
    except ChironError as error:  # the database may be away, and come back
        log.warning("not known whether there is work: %s", error)
        return False


@asynccontextmanager
async def _beside(*command: str, nice: int) -> AsyncIterator[asyncio.subprocess.Process]:
    """A command of ours as a process of its own, for as long as the context is open."""
    # Its input stays open as long as this process lives, however that ends; then it ends too.
    started = (sys.executable, "-m", "chiron", *command)
    process = await asyncio.create_subprocess_exec(*started, stdin=asyncio.subprocess.PIPE, stdout=sys.stderr)
    with suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, process.pid, nice)
    try:
        yield process
    finally:
        await _end(process)


async def _end(process: asyncio.subprocess.Process) -> None:
    """Let it close what it has, else kill it: the vectors can be made again, and jobs go on."""
    if process.returncode is not None:
        return
    assert process.stdin is not None
    process.stdin.close()
    try:
        await asyncio.wait_for(process.wait(), _FAREWELL)
    except TimeoutError:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
