"""A proxy between browser and server whose faults are those of networks: answers that are cut, truncated, lost, late,
slow or out of order, and a line that is down. It can also serve under a path prefix, as proxies of schools do.

`with FaultProxy(server.port) as line: line.fault(Fault(path="/api/stream", cut_after=500))`. Each connection carries
one request, so that a fault hits just that request. Plain asyncio, because its faults are faults of bytes.
"""

import asyncio
import contextlib
from dataclasses import dataclass
from types import TracebackType

from tests.platforms.threaded import ThreadedServer


@dataclass(frozen=True, kw_only=True)
class Fault:
    """What happens to requests whose path begins with `path`; the first fault that fits is the one."""

    path: str = "/"
    method: str = ""
    times: int = 1
    """Requests that it happens to; then it is used up."""
    delay: float = 0.0
    """Seconds for which the request is held: later ones overtake it."""
    lose: bool = False
    """The request arrives, and nothing comes back."""
    refuse: bool = False
    """Nothing arrives."""
    cut_after: int | None = None
    """Bytes of the answer after which the connection breaks."""
    truncate_after: int | None = None
    """Bytes of the answer after which the connection ends as if that were all."""
    pace: float | None = None
    """Bytes of the answer in a second."""


class FaultProxy(ThreadedServer):
    """The proxy, in a thread of its own."""

    def __init__(self, upstream: int, *, prefix: str = "", strip: bool = True) -> None:
        """In front of a port of this machine; under a path `prefix`, which it takes off where it is to `strip`."""
        super().__init__()
        self._upstream = upstream
        self._prefix = prefix.encode()
        self._strip = strip
        self._faults: list[list[object]] = []
        self._down = False
        self._writers: set[asyncio.StreamWriter] = set()
        self.seen: list[str] = []
        """Method and path of each request, in the order of arrival."""

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}{self._prefix.decode()}"

    def fault(self, *faults: Fault) -> None:
        """From now on these happen, after those that were there before."""
        self._faults += [[fault, fault.times] for fault in faults]

    def clear(self) -> None:
        self._faults = []

    def down(self, down: bool = True) -> None:
        """Take the line away, also from under what is open; or give it back."""
        self._down = down
        if down:
            self.cut()

    def cut(self) -> None:
        """Break all open connections."""
        self._loop.call_soon_threadsafe(self._cut)

    def _cut(self) -> None:
        for writer in list(self._writers):
            writer.transport.abort()

    def count(self, start: str) -> int:
        """How many requests began so: `POST /api/messages`."""
        return sum(line.startswith(start) for line in self.seen)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.cut()
        super().__exit__(kind, error, at)

    async def _serve(self) -> None:
        talks: set[asyncio.Task[None]] = set()

        def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self._writers.add(writer)
            talk = self._loop.create_task(self._talk(reader, writer))
            talks.add(talk)
            talk.add_done_callback(talks.discard)

        server = await asyncio.start_server(connected, "127.0.0.1", 0)
        await self._until_told(server.sockets[0].getsockname()[1])
        server.close()
        await _rounds()  # who was let in just before has a talk by then
        while talks:  # cancelled in the midst of connecting, one would leave a socket open
            self._cut()
            await asyncio.wait(talks, timeout=0.05)
        await _rounds()  # closed transports are let go in them

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            request = None if self._down else await _request(reader)
            if request is not None:
                await self._pass(request, reader, writer)
        except (OSError, asyncio.IncompleteReadError):
            pass  # either side went away
        finally:
            self._writers.discard(writer)
            writer.close()

    async def _pass(self, request: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        method, path, rest = request.split(b" ", 2)
        inner = path.removeprefix(self._prefix)
        self.seen.append(f"{method.decode()} {inner.decode()}")
        fault = self._next(method.decode(), inner.decode())
        await asyncio.sleep(fault.delay)
        if fault.refuse:
            writer.transport.abort()
            return
        above, below = await asyncio.open_connection("127.0.0.1", self._upstream)
        self._writers.add(below)
        try:
            below.write(b" ".join((method, inner if self._strip else path, rest)))
            gone = asyncio.create_task(_until_gone(reader, below))
            try:
                await (_drain(above) if fault.lose else _answer(above, writer, fault))
            finally:
                gone.cancel()
            if fault.lose or fault.cut_after is not None:
                writer.transport.abort()
        finally:
            self._writers.discard(below)
            below.transport.abort()

    def _next(self, method: str, path: str) -> Fault:
        for entry in self._faults:
            fault, left = entry
            assert isinstance(fault, Fault)
            assert isinstance(left, int)
            if left and path.startswith(fault.path) and fault.method in ("", method):
                entry[1] = left - 1
                return fault
        return Fault()


async def _request(reader: asyncio.StreamReader) -> bytes | None:
    """One request, which asks for its connection to be closed."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"connection:")]
    lines.insert(1, b"Connection: close")
    length = next((int(line[15:]) for line in lines if line.lower().startswith(b"content-length:")), 0)
    return b"\r\n".join(lines) + await reader.readexactly(length)


async def _answer(above: asyncio.StreamReader, writer: asyncio.StreamWriter, fault: Fault) -> None:
    ends = [end for end in (fault.cut_after, fault.truncate_after) if end is not None]
    left = min(ends, default=None)
    while piece := await above.read(4096 if fault.pace is None else max(1, int(fault.pace / 20))):
        if left is not None:
            piece, left = piece[:left], left - len(piece)
        writer.write(piece)
        await writer.drain()
        if left is not None and left <= 0:
            return
        if fault.pace is not None:
            await asyncio.sleep(len(piece) / fault.pace)


async def _rounds() -> None:
    """Some rounds of the loop, however long they take on a busy machine."""
    for _ in range(20):
        await asyncio.sleep(0)


async def _drain(above: asyncio.StreamReader) -> None:
    while await above.read(4096):
        pass


async def _until_gone(reader: asyncio.StreamReader, below: asyncio.StreamWriter) -> None:
    """A browser that goes away ends what is behind it."""
    with contextlib.suppress(OSError):
        while await reader.read(4096):
            pass
        below.transport.abort()
