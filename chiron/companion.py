"""The process beside a server that has the vectors: to make and to read them takes 200 MB that the server need not."""

import asyncio
import logging
import os
import sys
from contextlib import suppress

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
        command = (sys.executable, "-m", "chiron", "reindex", "--keep")
        # Its input stays open as long as this process lives, however that ends; then it ends too.
        process = await asyncio.create_subprocess_exec(*command, stdin=asyncio.subprocess.PIPE, stdout=sys.stderr)
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, process.pid, 5)
        try:
            while process.returncode is None:
                await meaning.attach()
                await asyncio.sleep(LOOK)
        finally:
            await _end(process)
        if process.returncode == 0:
            return
        log.warning("the process that has the vectors ended with %s; search goes by words", process.returncode)
        await asyncio.sleep(AGAIN)


async def _end(process: asyncio.subprocess.Process) -> None:
    """Let it close what it has, else kill it: the vectors can be made again."""
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
