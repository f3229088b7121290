"""Who has the folder of vectors open: one process at a time, which answers the others."""

import asyncio
import fcntl
import json
import shutil
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from store.errors import VectorsInUse, VectorsUnreachable

Answer = Callable[[dict[str, Any]], Awaitable[Mapping[str, object]]]
"""What a question gives, both as JSON."""
_LONGEST = 16 * 2**20
"""Bytes of a line: some ten thousand ids and scores."""
_PATIENCE = 20.0
_FAREWELL = 1.0
_FAILED = "failed"


class Owner:
    """The lock on a folder, and the socket at which its owner answers."""

    def __init__(self, folder: Path) -> None:
        """Take the folder; raises VectorsInUse where another process has it. The lock ends with the process."""
        folder.mkdir(parents=True, exist_ok=True)
        self._note = folder / "owner"
        self._lock: BinaryIO = (folder / "lock").open("wb")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self._lock.close()
            raise VectorsInUse(str(folder)) from None
        self._server: asyncio.Server | None = None
        self._place: Path | None = None
        self._talks: dict[asyncio.Task[object], asyncio.StreamWriter] = {}

    async def answer(self, answer: Answer) -> None:
        """Answer other processes of the same user from now on."""
        # A socket's path may have some 100 characters only, which a home's may well exceed.
        self._place = Path(await asyncio.to_thread(tempfile.mkdtemp, prefix="chiron-"))
        path = self._place / "socket"

        async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            self._talks[task] = writer
            try:
                while line := await reader.readline():
                    writer.write(await _answered(answer, line))
                    await writer.drain()
            except (ConnectionError, ValueError):
                pass  # the other hung up, or speaks in some other way
            finally:
                writer.close()
                del self._talks[task]

        self._server = await asyncio.start_unix_server(talk, path, limit=_LONGEST)
        self._note.write_text(str(path))

    async def close(self) -> None:
        """Stop answering and give the folder free."""
        if self._server is not None:
            self._note.unlink(missing_ok=True)
            self._server.close()
            for writer in self._talks.values():
                writer.close()  # to the one who waits for a line that is the end
            if self._talks:
                await asyncio.wait(list(self._talks), timeout=_FAREWELL)
        if self._place is not None:
            await asyncio.to_thread(shutil.rmtree, self._place, ignore_errors=True)
        self._lock.close()


async def _answered(answer: Answer, line: bytes) -> bytes:
    try:
        given = await answer(json.loads(line))
    except VectorsUnreachable as error:
        given = {_FAILED: error.reason}
    return json.dumps(given).encode() + b"\n"


class Line:
    """A line to the owner of a folder."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._turn = asyncio.Lock()

    @classmethod
    async def open(cls, folder: Path) -> "Line | None":
        """A line where there is an owner that answers, else None."""
        try:
            path = (folder / "owner").read_text()
            return cls(*await asyncio.open_unix_connection(path, limit=_LONGEST))
        except OSError:
            return None

    async def ask(self, question: Mapping[str, object]) -> dict[str, Any]:
        """The owner's answer; raises VectorsUnreachable where there is none within 20 s."""
        try:
            async with self._turn, asyncio.timeout(_PATIENCE):
                self._writer.write(json.dumps(question).encode() + b"\n")
                await self._writer.drain()
                answer: dict[str, Any] = json.loads(await self._reader.readline())
        except (OSError, ValueError, TimeoutError) as error:
            raise VectorsUnreachable(str(error) or "no answer") from error
        if _FAILED in answer:
            raise VectorsUnreachable(answer[_FAILED])
        return answer

    async def close(self) -> None:
        """Hang up."""
        self._writer.close()
        with suppress(OSError):
            await self._writer.wait_closed()
