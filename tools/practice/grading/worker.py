"""The algebra worker: a warm process beside this one, so that no formula can hold up or harm the server."""

import asyncio
import itertools
import json
import os
import sys
from contextlib import AsyncExitStack, suppress
from pathlib import Path

import tools
from store.columns import Json
from store.questions import Question
from tools.algebra.reading import MOST_CHARACTERS
from tools.algebra.task import Finding, Task
from tools.algebra.trail import Trace, Trail
from tools.practice.grading.algebraic import task_of, verdict_of
from tools.practice.grading.verdict import Verdict

_BOOT = """
import ctypes, sys
if sys.platform == "linux":
    ctypes.CDLL(None).prctl(1, 9)  # PR_SET_PDEATHSIG, SIGKILL: when we are killed it need not import for seconds yet
sys.path.insert(0, sys.argv[1])
from tools.algebra.process import main
main(float(sys.argv[2]), int(sys.argv[3]))
"""
_ROOT = str(Path(tools.__file__).parents[1])
_KEPT = ("PATH", "LD_LIBRARY_PATH", "LANG")
"""Settings that Python itself may need; no key or password of ours gets to the worker."""
_PATIENCE = 60.0
"""Seconds to wait for a process to be ready, on a machine that has much else to do."""
_GRACE = 3.0
"""Seconds beyond its own limit after which a process that is silent is given up."""
_FAREWELL = 0.7


class Worker:
    """One process that checks answers one by one, in the order asked; it is started again whenever it is lost.

    Belongs to the event loop in which it is first used.
    """

    def __init__(self, *, seconds: float = 2.0, megabytes: int = 500) -> None:
        """`seconds` and `megabytes` bound the check of one answer."""
        self.seconds = seconds
        self.megabytes = megabytes
        self._turn = asyncio.Lock()
        self._numbers = itertools.count(1)
        self._starting: asyncio.Task[asyncio.subprocess.Process] | None = None
        self._closed = False

    async def start(self) -> None:
        """Begin to warm up, in the background."""
        self._begin()

    async def grade(self, question: Question, response: str, locale: str = "en") -> Verdict:
        """The verdict; what takes longer than the limits is unreadable, never wrong."""
        finding = await self.find(task_of(question, response[: MOST_CHARACTERS + 1]))
        return verdict_of(question, finding, locale)

    async def find(self, task: Task) -> Finding:
        """The finding of a check; raises RuntimeError once closed."""
        found = await self._asked({"task": task.record()})
        return Finding(result="unreadable", reason="too-slow") if found is None else Finding(**found)

    async def follow(self, trail: Trail) -> Trace:
        """Where a working leads; without a fault where that takes too long. Raises RuntimeError once closed."""
        found = await self._asked({"trail": trail.record()})
        return Trace() if found is None else Trace(**{**found, "held": tuple(found["held"])})

    async def _asked(self, request: Json) -> Json | None:
        """What the process answers; None where it does not, twice."""
        async with self._turn:
            for _ in range(2):
                process = await self._ready()
                try:
                    return await asyncio.wait_for(self._ask(process, request), self.seconds + _GRACE)
                except (TimeoutError, ConnectionError, EOFError):
                    self._lose(process)
        return None

    async def close(self) -> None:
        """End the process, within a second; a second call does nothing."""
        self._closed = True
        starting, self._starting = self._starting, None
        if starting is None:
            return
        starting.cancel()
        with suppress(asyncio.CancelledError, TimeoutError, EOFError):
            await _end(await starting)

    @property
    def pid(self) -> int | None:
        """The process, once it is ready."""
        if self._starting is None or not self._starting.done() or self._starting.cancelled():
            return None
        return None if self._starting.exception() else self._starting.result().pid

    def _begin(self) -> asyncio.Task[asyncio.subprocess.Process]:
        if self._closed:
            raise RuntimeError("the worker is closed")
        if self._starting is None:
            self._starting = asyncio.create_task(self._launch())
        return self._starting

    async def _ready(self) -> asyncio.subprocess.Process:
        starting = self._begin()
        try:
            return await asyncio.shield(starting)
        except (TimeoutError, EOFError):
            self._starting = None
            return await asyncio.shield(self._begin())

    async def _launch(self) -> asyncio.subprocess.Process:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-I", "-X", "utf8", "-c", _BOOT, _ROOT, str(self.seconds), str(self.megabytes)),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env={name: os.environ[name] for name in _KEPT if name in os.environ},
            start_new_session=True,  # Ctrl-C in the terminal is for the server, which then closes us
        )
        async with AsyncExitStack() as unless_ready:
            unless_ready.push_async_callback(_end, process)
            await asyncio.wait_for(_line(process), _PATIENCE)
            unless_ready.pop_all()
        return process

    async def _ask(self, process: asyncio.subprocess.Process, request: Json) -> Json:
        number = next(self._numbers)
        if process.stdin is None:
            raise EOFError
        process.stdin.write(json.dumps({"id": number, **request}).encode() + b"\n")
        await process.stdin.drain()
        while (answer := json.loads(await _line(process)))["id"] != number:
            continue  # the answer to one who did not wait for it
        return dict(answer["finding"])

    def _lose(self, process: asyncio.subprocess.Process) -> None:
        """Give up a process and warm the next one."""
        with suppress(ProcessLookupError):
            process.kill()
        self._starting = None
        self._begin()


async def _line(process: asyncio.subprocess.Process) -> bytes:
    line = await process.stdout.readline() if process.stdout else b""
    if not line:
        raise EOFError
    return line


async def _end(process: asyncio.subprocess.Process) -> None:
    """Close its input, which ends it; kill it where that does not."""
    if process.stdin:
        process.stdin.close()
    try:
        await asyncio.wait_for(process.wait(), _FAREWELL)
    except TimeoutError:
        process.kill()
        await process.wait()
