"""Connections of an engine, at most so many at a time, in the order of asking, and in order whatever is cancelled."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager

from sqlalchemy import event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from store.errors import DatabaseUnreachable
from store.failures import translate, translated

LONGEST_WAIT = 30.0
"""Seconds."""


PATIENCE = 5.0
"""Seconds for which closing waits for what is still ending: a database that is silent must not hold up the end."""


class Gate:
    """Lets `size` connections out. The engine's pool must be as large: nobody waits in it.

    Whoever waits in SQLAlchemy's own pool is not woken when another's attempt to connect is cancelled.
    """

    def __init__(self, engine: AsyncEngine, size: int) -> None:
        self.engine = engine
        self._free = asyncio.Semaphore(size)
        self._ending: set[asyncio.Task[None]] = set()
        """What goes on although the task that began it was cancelled once more."""
        self._closed = False
        event.listen(engine.sync_engine, "handle_error", translate)

    @asynccontextmanager
    async def out(self, *, begin: bool = False) -> AsyncIterator[AsyncConnection]:
        """A connection, with its transaction begun where wanted; what is not committed is rolled back at the end.

        Raises DatabaseUnreachable (also after 30 s in line), or DiskFull where the file system lets nothing be written.
        """
        await self._wait()
        connection = await self._connected(begin)
        clean = False
        try:
            yield connection
            clean = True
        finally:
            # Something may have to be rolled back, and nothing must interrupt that; else a task for it is too dear.
            await (self._return(connection) if clean else self._to_the_end(self._return(connection)))

    async def close(self) -> None:
        """Close the connections; one that is still out, once it comes back."""
        self._closed = True
        if self._ending:
            await asyncio.wait(self._ending, timeout=PATIENCE)
        await self.engine.dispose()

    async def _wait(self) -> None:
        if not self._free.locked():
            await self._free.acquire()
            return
        try:
            async with asyncio.timeout(LONGEST_WAIT):
                await self._free.acquire()
        except TimeoutError as error:
            raise DatabaseUnreachable(f"all connections were busy for {LONGEST_WAIT:.0f} s") from error

    async def _connected(self, begin: bool) -> AsyncConnection:
        connection, ready = None, False
        try:
            connection = await self.engine.connect()
            if begin:
                await connection.begin()
            ready = True
        except (OSError, sqlite3.Error, DBAPIError) as error:
            raise translated(error) from error
        finally:
            if not ready:
                await self._to_the_end(self._discard(connection))
        return connection

    async def _return(self, connection: AsyncConnection) -> None:
        try:
            if self._closed:  # there is no pool any more that would close it
                await connection.invalidate()
            await connection.close()
        finally:
            self._free.release()

    async def _discard(self, connection: AsyncConnection | None) -> None:
        """Give up a connection: its BEGIN may reach the database after the wait for it was cancelled."""
        try:
            if connection is not None:
                await connection.invalidate()
                await connection.close()
        finally:
            self._free.release()

    async def _to_the_end(self, work: Coroutine[object, object, None]) -> None:
        """Do the work in a task of its own, so that it is done even if this one is cancelled, also a second time."""
        task = asyncio.create_task(work)
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)
        await asyncio.shield(task)
