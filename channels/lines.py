"""Lines from a terminal or a pipe, read beside the event loop."""

import asyncio
import contextlib
import os
import signal
from collections.abc import AsyncIterator, Callable, Iterator
from queue import SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Generic, Self, TypeVar

T = TypeVar("T")

GRACE_SECONDS = 4.0
"""For the line that is being answered when the process is told to end; it is saved, and answered in the next life."""
_CHUNK = 65536


class Lines(Generic[T]):
    """Reads when asked, in a thread that ends with the process: a read that waits for input holds nothing up.

    `read` gives the next line and None at the end. As a context it hears a termination signal, which counts as the end;
    what is being done for the line before may go on for GRACE_SECONDS then, and the context ends quietly.
    """

    def __init__(self, read: Callable[[], T | None]) -> None:
        self._read = read
        self._wanted: SimpleQueue[asyncio.Future[T | None]] = SimpleQueue()
        self._loop = asyncio.get_running_loop()
        self._asked: asyncio.Future[T | None] | None = None
        self._ended = False
        self._limit = asyncio.timeout(None)

    async def __aenter__(self) -> Self:
        """Begin to read and to hear the signal."""
        await self._limit.__aenter__()
        self._loop.add_signal_handler(signal.SIGTERM, self._end)
        Thread(target=self._serve, daemon=True).start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> bool | None:
        """Hear the signal no more."""
        self._loop.remove_signal_handler(signal.SIGTERM)
        try:
            await self._limit.__aexit__(kind, error, at)
        except TimeoutError:  # told to end, and the time for that is over
            return True
        return None

    async def __aiter__(self) -> AsyncIterator[T]:
        """Each line, read only once the one before has been dealt with."""
        while not self._ended:
            self._asked = self._loop.create_future()
            self._wanted.put(self._asked)
            line = await self._asked
            if line is None:
                break
            yield line

    def _end(self) -> None:
        if self._ended:
            return
        self._ended = True
        self._limit.reschedule(self._loop.time() + GRACE_SECONDS)
        if self._asked is not None:
            _give(self._asked, None)

    def _serve(self) -> None:
        while True:
            future = self._wanted.get()
            line = self._read()
            with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile
                self._loop.call_soon_threadsafe(_give, future, line)


def _give(future: "asyncio.Future[T | None]", line: T | None) -> None:
    if not future.done():
        future.set_result(line)


def raw_lines(descriptor: int) -> Callable[[], bytes | None]:
    """A reader of lines from a file descriptor.

    Not through `sys.stdin`: Python could not end while a thread waits inside of that.
    """
    lines = _split(descriptor)
    return lambda: next(lines, None)


def _split(descriptor: int) -> Iterator[bytes]:
    rest: list[bytes] = []
    while chunk := os.read(descriptor, _CHUNK):
        *whole, last = chunk.split(b"\n")
        for line in whole:
            yield b"".join([*rest, line])
            rest.clear()
        rest.append(last)
    if any(rest):
        yield b"".join(rest)
