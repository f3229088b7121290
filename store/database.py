"""One database, SQLite or PostgreSQL: its engines, its transactions, and its failures as our errors."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Row, Select, Table, event, inspect, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, ExceptionContext, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from store import postgres
from store import sqlite as files
from store.errors import ChironError, DatabaseFailed, DatabaseUnreachable, DiskFull, TooLong

AnyRow = Row[*tuple[Any, ...]]
AnySelect = Select[*tuple[Any, ...]]

_SQLITE_ERRORS: dict[int, type[DiskFull | DatabaseUnreachable | TooLong]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_IOERR: DiskFull,
    sqlite3.SQLITE_READONLY: DiskFull,
    sqlite3.SQLITE_BUSY: DatabaseUnreachable,
    sqlite3.SQLITE_LOCKED: DatabaseUnreachable,
    sqlite3.SQLITE_CANTOPEN: DatabaseUnreachable,
    sqlite3.SQLITE_NOTADB: DatabaseUnreachable,
    sqlite3.SQLITE_CORRUPT: DatabaseUnreachable,
    sqlite3.SQLITE_PERM: DatabaseUnreachable,
    sqlite3.SQLITE_TOOBIG: TooLong,
}
_POSTGRES_ERRORS: dict[str, type[DiskFull | DatabaseUnreachable | TooLong]] = {
    "53100": DiskFull,  # disk_full
    "25006": DiskFull,  # read_only_sql_transaction
    "58030": DiskFull,  # io_error
    "54000": TooLong,  # program_limit_exceeded: a text too long for an index
    "53300": DatabaseUnreachable,  # too_many_connections
    "3D000": DatabaseUnreachable,  # invalid_catalog_name: no such database
    "08": DatabaseUnreachable,  # connection exceptions
    "28": DatabaseUnreachable,  # invalid authorization
    "57P": DatabaseUnreachable,  # shutdown, crash, cannot connect now
}


def translated(error: BaseException) -> BaseException:
    """The error in our own tree, or the same error where it is none of the database's surroundings."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    reason = str(cause).strip() or type(cause).__name__
    if isinstance(cause, sqlite3.Error):
        kind = _SQLITE_ERRORS.get((cause.sqlite_errorcode if hasattr(cause, "sqlite_errorcode") else 0) & 0xFF)
        return kind(reason) if kind else error
    code = str(getattr(cause, "sqlstate", None) or "")
    for start in (code, code[:3], code[:2]):
        if start in _POSTGRES_ERRORS:
            return _POSTGRES_ERRORS[start](reason)
    lost = isinstance(error, DBAPIError) and error.connection_invalidated
    return DatabaseUnreachable(reason) if lost or isinstance(cause, OSError | PoolTimeout) else error


def parse(database_url: str) -> URL:
    """The address with the driver that the store uses.

    Raises ValueError for what is neither a SQLite file nor PostgreSQL.
    """
    url = make_url(database_url)
    kind = url.get_backend_name()
    if kind == "sqlite" and url.database and url.database != ":memory:":
        return url.set(drivername="sqlite+aiosqlite")
    if kind in ("postgresql", "postgres"):
        query = {"ssl" if name == "sslmode" else name: value for name, value in url.query.items()}
        return url.set(drivername="postgresql+asyncpg", query=query)
    raise ValueError(f"neither a SQLite file nor PostgreSQL: {url.render_as_string()}")


@dataclass(kw_only=True)
class _Open:
    """A transaction under way, of one task."""

    connection: AsyncConnection
    failure: BaseException | None = None


class Database:
    """Where repositories read and write. Made with an address from `parse`; nothing is opened before the first use."""

    def __init__(self, url: URL) -> None:
        self.url = url
        self.is_sqlite = url.get_backend_name() == "sqlite"
        if self.is_sqlite:
            Path(str(url.database)).parent.mkdir(parents=True, exist_ok=True)
            self._writer = files.engine(url, writes=True)
            self._reader = files.engine(url, writes=False, size=files.READERS)
        else:
            self._writer = postgres.engine(url)
            self._reader = self._writer.execution_options(isolation_level="AUTOCOMMIT")
        for engine in (self._writer, self._reader):
            event.listen(engine.sync_engine, "handle_error", translate)
        # By task and not by context variable: a task that is started within a transaction copies the context, and
        # must not write into a transaction that it does not end.
        self._open: WeakKeyDictionary[asyncio.Task[object], _Open] = WeakKeyDictionary()

    async def revision(self) -> str | None:
        """The migration that the database is at; None where it has no tables of ours."""
        async with self.reading() as connection:
            return await connection.run_sync(revision_of)

    async def close(self) -> None:
        """Close all connections."""
        await self._reader.dispose()
        await self._writer.dispose()

    def insert(self, table: Table) -> "sqlite.Insert | postgresql.Insert":
        """An INSERT that can say what to do on conflict."""
        return sqlite.insert(table) if self.is_sqlite else postgresql.insert(table)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A connection to read from: that of this task's transaction, else one that sees each last commit."""
        if (mine := self._mine()) is not None:
            async with _joined(mine):
                yield mine.connection
            return
        connection = await connect(self._reader)
        try:
            yield connection
        finally:
            await connection.close()

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """A connection within a transaction: this task's, else one of its own, committed when the block ends well.

        On SQLite one transaction writes at a time, in the order of asking; one that waited 30 seconds in vain
        raises DatabaseUnreachable. So a task that holds one must not wait for another task that writes.
        """
        if (mine := self._mine()) is not None:
            async with _joined(mine):
                yield mine.connection
            return
        connection = await connect(self._writer, begin=True)
        mine = _Open(connection=connection)
        task = _task()
        self._open[task] = mine
        try:
            yield connection
            if mine.failure is not None:
                raise mine.failure
            await connection.commit()
        except BaseException:
            del self._open[task]
            # Closing rolls back; in a task of its own, so that it comes to its end when this one is cancelled again.
            await asyncio.shield(asyncio.ensure_future(connection.close()))
            raise
        del self._open[task]
        await connection.close()

    def _mine(self) -> _Open | None:
        return self._open.get(_task())


def _task() -> "asyncio.Task[object]":
    task = asyncio.current_task()
    assert task is not None
    return task


@asynccontextmanager
async def _joined(mine: _Open) -> AsyncIterator[None]:
    """One method's part of a transaction. What failed half-way can no longer be committed, whoever catches it."""
    try:
        yield
    except BaseException as error:
        if isinstance(error, DatabaseFailed) or not isinstance(error, ChironError):
            mine.failure = error
        raise


def revision_of(connection: Connection) -> str | None:
    """The migration that a connection's database is at."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


async def connect(engine: AsyncEngine, *, begin: bool = False) -> AsyncConnection:
    """A connection, with its transaction begun where wanted; the caller closes it.

    Raises DatabaseUnreachable, or DiskFull where the file system lets nothing be written.
    """
    connection = engine.connect()
    try:
        await connection.start()
        if begin:
            await connection.begin()
    except (OSError, sqlite3.Error, DBAPIError, PoolTimeout) as error:
        if connection.sync_connection is not None:
            await connection.close()
        raise translated(error) from error
    return connection


def translate(context: ExceptionContext) -> None:
    """Listens to an engine's `handle_error`: the one place where a failing statement becomes an error of ours."""
    error = context.sqlalchemy_exception or context.original_exception
    ours = translated(error)
    if ours is not error:
        context.chained_exception = ours
