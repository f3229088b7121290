"""SQLite as the store wants it: one thread hop a statement, a write-ahead log, every commit on the disk."""

import asyncio
import sqlite3
import time
from collections.abc import Awaitable, Callable, Container, Iterable, Sequence
from typing import Any

import aiosqlite
from sqlalchemy import Connection, event
from sqlalchemy.engine import URL, ExecutionContext
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from store.failures import translated

BUSY_SECONDS = 30.0
READERS = 4
QUICK = "quick"
"""Execution option of a statement that finds its few rows by an index."""
_AGAIN_SECONDS = 0.02
_STATEMENTS_KEPT = 512


class _Cursor:
    """Runs a statement and fetches its rows: a quick one here and now, else in one visit to the connection's thread.

    aiosqlite's own cursor makes four visits (docs/decisions/0004). The shape is what SQLAlchemy's `AsyncIODBAPICursor`
    asks for.
    """

    arraysize = 1

    def __init__(self, connection: "_Connection") -> None:
        self._connection = connection
        self._rows: list[tuple[object, ...]] = []
        self.description: tuple[tuple[object, ...], ...] | None = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> "_Cursor":
        return self

    def _keep(self, cursor: sqlite3.Cursor) -> None:
        self.description = cursor.description
        self._rows = cursor.fetchall() if cursor.description else []
        self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
        cursor.close()

    async def execute(self, statement: str, parameters: Sequence[object] = ()) -> None:
        """Run one statement and keep its rows."""
        if statement in self._connection.quick:
            self._keep(self._connection.inner.execute(statement, parameters))
        elif statement.startswith("BEGIN"):
            await self._connection.begin(statement)
        else:
            await self._connection.visit(lambda inner: self._keep(inner.execute(statement, parameters)))

    async def executemany(self, statement: str, parameters: Iterable[Sequence[object]]) -> None:
        """Run one statement for each set of parameters."""
        await self._connection.visit(lambda inner: self._keep(inner.executemany(statement, parameters)))

    async def fetchall(self) -> list[tuple[object, ...]]:
        """The rows of the last statement."""
        return self._rows

    async def close(self) -> None:
        """Nothing is left open."""


_Execute = Callable[[Callable[[sqlite3.Connection], None], sqlite3.Connection], Awaitable[None]]
"""What runs a function in the connection's thread, which aiosqlite gives no types."""


class _Connection(aiosqlite.Connection):
    """aiosqlite's connection and thread with the quick cursor."""

    def __init__(self, connector: Callable[[], sqlite3.Connection], quick: Container[str]) -> None:
        """`quick`: the statements that need not be taken to the thread."""
        super().__init__(connector, iter_chunk_size=64)
        self.quick = quick
        self._thread.daemon = True  # a process that forgot to close the store can still end
        self._stopped = False

    async def _connect(self) -> "_Connection":
        try:
            await super()._connect()
        except sqlite3.Error:
            # The thread still has its end to report to this loop, which may be closed by then.
            await asyncio.to_thread(self._thread.join)
            raise
        return self

    def stop(self) -> "asyncio.Future[None] | None":
        """End the thread once what is in line is done.

        A close that is interrupted is followed by a second stop, behind the end of the thread: whoever waited for that
        would wait for ever, and the end of the process with them.
        """
        stopped, self._stopped = self._stopped, True
        return None if stopped else super().stop()

    def cursor(self) -> Any:
        """No cursor of aiosqlite's, but all of one that SQLAlchemy uses."""
        return _Cursor(self)

    @property
    def inner(self) -> sqlite3.Connection:
        """The connection itself."""
        return self._conn

    async def begin(self, statement: str) -> None:
        """Begin a transaction: here and now, unless another process writes, whom the thread waits for."""
        self.inner.execute("PRAGMA busy_timeout=0")
        try:
            self.inner.execute(statement)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
        else:
            return
        finally:
            self.inner.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000:.0f}")
        await self.visit(lambda inner: inner.execute(statement).close())

    async def visit(self, work: Callable[[sqlite3.Connection], None]) -> None:
        """Do the work in the connection's thread."""
        execute: _Execute = self._execute
        await execute(work, self.inner)


def sqlite_engine(
    url: URL, *, writes: bool, size: int = 1, foreign_keys: bool = True, begin: str = "IMMEDIATE"
) -> AsyncEngine:
    """An engine of at most `size` connections to a database file.

    One that writes begins each transaction with BEGIN and `begin`; one that reads never begins: each SELECT sees the
    last commit and leaves no lock.
    """

    def connect() -> sqlite3.Connection:
        inner = sqlite3.connect(
            str(url.database),
            timeout=BUSY_SECONDS,
            isolation_level=None,
            cached_statements=_STATEMENTS_KEPT,
            check_same_thread=False,  # SQLite's own lock keeps quick statements and the thread apart
        )
        try:
            _settle(inner, foreign_keys)
        except sqlite3.Error:
            inner.close()
            raise
        return inner

    quick: set[str] = set()
    made = create_async_engine(
        url,
        connect_args={"async_creator_fn": lambda *_, **__: _Connection(connect, quick)},
        pool_size=size,
        max_overflow=0,
        pool_use_lifo=True,
        pool_reset_on_return=None,
        skip_autocommit_rollback=not writes,
    )

    @event.listens_for(made.sync_engine, "before_cursor_execute", named=True)
    def _note(*, statement: str, context: ExecutionContext, **_rest: object) -> None:
        if context.execution_options.get(QUICK):
            quick.add(statement)

    if writes:

        @event.listens_for(made.sync_engine, "begin")
        def _begin(connection: Connection) -> None:
            # Straight to the driver: through SQLAlchemy's execution BEGIN would cost as much as a query.
            connection.connection.execute(f"BEGIN {begin}")

    return made


def run_now(connection: Connection, statement: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
    """Run a quick statement here and now, past SQLAlchemy, which would take ten times as long as SQLite does.

    Raises what a statement of SQLAlchemy's would.
    """
    driver = connection.connection.driver_connection
    assert isinstance(driver, _Connection)
    try:
        return driver.inner.execute(statement, values).fetchall()
    except sqlite3.Error as error:
        raise translated(error) from error


def _settle(inner: sqlite3.Connection, foreign_keys: bool) -> None:
    keys = f"foreign_keys={'ON' if foreign_keys else 'OFF'}"
    for setting in (keys, "synchronous=FULL", "temp_store=MEMORY", "analysis_limit=1000"):
        inner.execute(f"PRAGMA {setting}")
    until = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            # Kept in the file: only the first connection to a new one changes anything. SQLite's busy timeout does not
            # hold for this change, so two that open a new file at once must try again themselves.
            inner.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(_AGAIN_SECONDS)
