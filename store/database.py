"""One database, SQLite or PostgreSQL: its engines, its transactions, and its failures as our errors."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import count
from pathlib import Path
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Dialect, Executable, Float, Row, Select, Table, inspect, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.types import TypeEngine

from store.errors import ChironError, DatabaseFailed
from store.gate import Gate
from store.postgres import CONNECTIONS, postgres_engine
from store.sqlite import QUICK, READERS, run_now, sqlite_engine

_Statement = TypeVar("_Statement", bound=Executable)
NO_ADDRESS = (
    "neither a SQLite file nor PostgreSQL; write postgresql://user:password@host/name or sqlite:////path/of/a/file.db"
)
AnyRow = Row[*tuple[Any, ...]]
AnySelect = Select[*tuple[Any, ...]]


def quick(statement: _Statement) -> _Statement:
    """Mark a statement that finds its few rows by an index: on SQLite it runs without a visit to another thread."""
    return statement.execution_options(**{QUICK: True})


def parse(database_url: str) -> URL:
    """The address with the driver that the store uses.

    Raises ValueError for what is neither a SQLite file nor PostgreSQL.
    """
    try:
        url = make_url(database_url)
    except (ArgumentError, ValueError):  # the latter for a port that is no number
        raise ValueError(NO_ADDRESS) from None
    kind = url.get_backend_name()
    if kind == "sqlite" and url.database and url.database != ":memory:":
        return url.set(drivername="sqlite+aiosqlite")
    if kind in ("postgresql", "postgres"):
        query = {"ssl" if name == "sslmode" else name: value for name, value in url.query.items()}
        return url.set(drivername="postgresql+asyncpg", query=query)
    raise ValueError(NO_ADDRESS)


@dataclass(kw_only=True)
class _Open:
    """A transaction under way, of one task."""

    connection: AsyncConnection
    failure: BaseException | None = None
    """What failed half-way in a part: the whole can no longer be committed, whoever caught it."""


class _Part:
    """One method's part of what its task has under way; no generator, since each answer has dozens of them."""

    __slots__ = ("_connection", "_transaction")

    def __init__(self, connection: AsyncConnection, transaction: _Open | None = None) -> None:
        self._connection = connection
        self._transaction = transaction

    async def __aenter__(self) -> AsyncConnection:
        return self._connection

    async def __aexit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is None or self._transaction is None:
            return
        if isinstance(error, DatabaseFailed) or not isinstance(error, ChironError):
            self._transaction.failure = error


class Database:
    """Where repositories read and write. Made with an address from `parse`; nothing is opened before the first use."""

    def __init__(self, url: URL) -> None:
        self.url = url
        self.is_sqlite = url.get_backend_name() == "sqlite"
        if self.is_sqlite:
            Path(str(url.database)).parent.mkdir(parents=True, exist_ok=True)
            self._writers = Gate(sqlite_engine(url, writes=True), 1)
            self._readers = Gate(sqlite_engine(url, writes=False, size=READERS), READERS)
        else:
            engine = postgres_engine(url)
            self._writers = Gate(engine, CONNECTIONS // 2)
            self._readers = Gate(engine.execution_options(isolation_level="AUTOCOMMIT"), CONNECTIONS // 2)
        # By task and not by context variable: a task that is started within a transaction copies the context, and
        # must not write into a transaction that it does not end.
        self._open: WeakKeyDictionary[asyncio.Task[object], _Open] = WeakKeyDictionary()
        self._reader: WeakKeyDictionary[asyncio.Task[object], AsyncConnection] = WeakKeyDictionary()

    async def revision(self) -> str | None:
        """The migration that the database is at; None where it has no tables of ours."""
        async with self.reading() as connection:
            return await connection.run_sync(revision_of)

    async def close(self) -> None:
        """Close all connections."""
        await self._readers.close()
        await self._writers.close()

    def insert(self, table: Table) -> "sqlite.Insert | postgresql.Insert":
        """An INSERT that can say what to do on conflict."""
        return sqlite.insert(table) if self.is_sqlite else postgresql.insert(table)

    async def run(
        self, connection: AsyncConnection, statement: str, values: Sequence[object] = ()
    ) -> list[tuple[Any, ...]]:
        """Run a quick statement as it stands, with a question mark for each value; gives its rows.

        For the few that each answer needs: values go in and come out as the database has them.
        """
        if self.is_sqlite:
            assert connection.sync_connection is not None
            return run_now(connection.sync_connection, statement, values)
        found = await connection.exec_driver_sql(_numbered(statement), tuple(values))
        return [tuple(row) for row in found] if found.returns_rows else []

    def inserting(self, table: Table, *, ending: str) -> "Inserting":
        """A quick INSERT into a table, to be run by `run`."""
        return Inserting(table, self._writers.engine.dialect, ending)

    def updating(self, table: Table, *names: str, where: str) -> "Updating":
        """A quick UPDATE of columns of a table, to be run by `run`."""
        return Updating(table, self._writers.engine.dialect, names, where)

    def selecting(self, table: Table) -> "Selecting":
        """A quick SELECT from a table, to be run by `run`."""
        return Selecting(table, self._writers.engine.dialect)

    def reading(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """A connection to read from: that of this task's transaction, else one that sees each last commit."""
        task = _task()
        if (mine := self._open.get(task)) is not None:
            return _Part(mine.connection, mine)
        held = self._reader.get(task)
        return self._readers.out() if held is None else _Part(held)

    @asynccontextmanager
    async def reading_on(self) -> AsyncIterator[None]:
        """What this task reads in the block it reads on one connection; each read still sees each last commit."""
        async with self.reading() as connection:
            task = _task()
            outer = self._reader.get(task)
            self._reader[task] = connection
            try:
                yield
            finally:
                if outer is None:
                    del self._reader[task]

    def writing(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """A connection within a transaction: this task's, else one of its own, committed when the block ends well.

        On SQLite one transaction writes at a time, in the order of asking; one that waited 30 seconds in vain
        raises DatabaseUnreachable. So a task that holds one must not wait for another task that writes.
        """
        mine = self._open.get(_task())
        return self._transaction() if mine is None else _Part(mine.connection, mine)

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[AsyncConnection]:
        async with self._writers.out(begin=True) as connection:
            task, mine = _task(), _Open(connection=connection)
            self._open[task] = mine
            try:
                yield connection
                if mine.failure is not None:
                    raise mine.failure
                await connection.commit()
            finally:
                del self._open[task]


class Inserting:
    """An INSERT of one row that SQLAlchemy writes once: to run it each time costs ten times as much as SQLite takes."""

    def __init__(self, table: Table, dialect: Dialect, ending: str) -> None:
        names = [column.name for column in table.c if column is not table.autoincrement_column]
        self.statement = (
            f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))}) {ending}"
        )
        self._writes = _writes(table, names, dialect)

    def values(self, row: Mapping[str, object]) -> list[object]:
        """The values of a row as the database takes them; what the row has none of is left empty."""
        return [write(row.get(name)) if write else row.get(name) for name, write in self._writes]


class Updating:
    """An UPDATE that SQLAlchemy writes once, for the same reason; it gives a row for each that was changed."""

    def __init__(self, table: Table, dialect: Dialect, names: Sequence[str], where: str) -> None:
        changes = ", ".join(f"{name} = ?" for name in names)
        self.statement = f"UPDATE {table.name} SET {changes} WHERE {where} RETURNING 1"
        self._writes = _writes(table, names, dialect)

    def values(self, *given: object) -> list[object]:
        """The columns' values as the database takes them, in their order."""
        return [write(value) if write else value for (_, write), value in zip(self._writes, given, strict=True)]


class Selecting:
    """The beginning of a SELECT of whole rows that SQLAlchemy writes once, for the same reason."""

    def __init__(self, table: Table, dialect: Dialect) -> None:
        self.statement = f"SELECT {', '.join(column.name for column in table.c)} FROM {table.name}"
        self._reads = [(column.name, _reader(column.type, dialect)) for column in table.c]

    def row(self, values: Sequence[object]) -> dict[str, Any]:
        """A row by the names of its columns."""
        pairs = zip(self._reads, values, strict=True)
        return {name: read(value) if read else value for (name, read), value in pairs}


def _writes(
    table: Table, names: Sequence[str], dialect: Dialect
) -> list[tuple[str, Callable[[object], object] | None]]:
    return [(name, table.c[name].type.dialect_impl(dialect).bind_processor(dialect)) for name in names]


def _reader(kind: TypeEngine[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    if isinstance(
        kind, Float
    ):  # what every driver gives; asyncpg's dialect wants to know more of it than a table tells
        return None
    return kind.dialect_impl(dialect).result_processor(dialect, None)


@lru_cache(maxsize=256)
def _numbered(statement: str) -> str:
    """With PostgreSQL's placeholders."""
    numbers = count(1)
    return re.sub(r"\?", lambda _: f"${next(numbers)}", statement)


def _task() -> "asyncio.Task[object]":
    task = asyncio.current_task()
    assert task is not None
    return task


def revision_of(connection: Connection) -> str | None:
    """The migration that a connection's database is at."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found
