"""A database as lines of JSON: what a backup of PostgreSQL is, and what either kind of database is restored from.

The first line says what the file is, at which revision, and the columns of each table; then comes a line for each row,
and at the end the number of rows of each table, so that a file cut short is seen. Values stand as the database has
them, so that a dump of an older revision can be put into tables of that revision and then migrated.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Generator, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import groupby, islice
from pathlib import Path
from typing import TextIO

from sqlalchemy import (
    Column,
    Connection,
    Date,
    DateTime,
    LargeBinary,
    MetaData,
    Table,
    cast,
    func,
    inspect,
    select,
    table,
    text,
    tuple_,
)
from sqlalchemy.dialects.postgresql import REGCLASS
from sqlalchemy.exc import StatementError
from sqlalchemy.ext.asyncio import AsyncConnection

from store.columns import Json
from store.database import revision_of
from store.errors import NotABackup
from store.fulltext import fulltext_of
from store.migrate import HEAD, check_known, run
from store.passage_text import index_passages, passage_text_of
from store.repositories.indexing import Indexing
from store.tables import Base

KIND = "chiron backup"
FORMAT = 1
_BATCH = 250
_PAGE = 500

Rows = dict[str, int]
"""Numbers of rows by table."""


async def write_dump(connection: AsyncConnection, file: TextIO) -> Rows:
    """Write all rows, as the connection's transaction sees them; how many of each table."""
    tables = await connection.run_sync(_reflected)
    revision = await connection.run_sync(revision_of)
    columns = {each.name: each.c.keys() for each in tables}
    _put(file, {"kind": KIND, "format": FORMAT, "revision": revision, "columns": columns})
    rows: Rows = {}
    for each in tables:
        rows[each.name] = 0
        last: tuple[object, ...] | None = None
        key = tuple_(*each.primary_key)
        while True:
            query = select(each).order_by(*each.primary_key).limit(_PAGE)
            page = (await connection.execute(query if last is None else query.where(key > last))).all()
            for row in page:
                _put(file, [each.name, [_plain(value) for value in row]])
            rows[each.name] += len(page)
            if len(page) < _PAGE:
                break
            last = tuple(page[-1]._mapping[column.name] for column in each.primary_key)
    _put(file, {"rows": rows})
    return rows


async def read_dump(connection: AsyncConnection, source: Path) -> Rows:
    """Make the tables, put in the rows of a dump, and migrate to this version; how many rows each table has now.

    The database must hold none of our tables. All in the connection's transaction, which the caller commits.
    Raises NotABackup, and NewerDatabase where the dump was written by a newer version.
    """
    with closing(_lines(source)) as lines:
        head = _head(source, next(lines, None))
        check_known(head.revision)
        await connection.run_sync(run, head.revision)
        told = await _fill(connection, source, head, lines)
    if told != await connection.run_sync(count_rows):
        raise NotABackup(str(source), "it is cut short" if told is None else "rows are missing or too many")
    await connection.run_sync(run, HEAD)
    is_sqlite = connection.dialect.name == "sqlite"
    await Indexing(fulltext_of(is_sqlite)).all(connection)
    await index_passages(connection, passage_text_of(is_sqlite))
    await _check(connection, source)
    return await connection.run_sync(count_rows)


def count_rows(connection: Connection) -> Rows:
    """How many rows each of our tables has."""
    ours = sorted(set(inspect(connection).get_table_names()) & set(Base.metadata.tables))
    return {name: connection.execute(select(func.count()).select_from(table(name))).scalar_one() for name in ours}


@dataclass(frozen=True, kw_only=True)
class _Head:
    revision: str
    columns: Mapping[str, list[str]]


@dataclass(frozen=True, kw_only=True)
class _Line:
    """A row of a table; without a table, the last line with the numbers of rows."""

    number: int
    table: str | None
    values: list[object]
    rows: Rows | None = None
    said: Json | None = None


def _head(source: Path, line: _Line | None) -> _Head:
    match line.said if line else None:
        case {"kind": "chiron backup", "format": 1, "revision": str(revision), "columns": dict(columns)}:
            return _Head(revision=revision, columns=columns)
    raise NotABackup(str(source), "it does not begin as a backup does")


def _lines(source: Path) -> Generator[_Line, None, None]:
    number = 0
    try:
        with source.open(encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                match json.loads(line):
                    case [str(table), list(values)]:
                        yield _Line(number=number, table=table, values=values)
                    case {"rows": dict(rows)}:
                        yield _Line(number=number, table=None, values=[], rows=rows)
                    case dict(said) if number == 1:
                        yield _Line(number=number, table=None, values=[], said=said)
                    case _:
                        raise NotABackup(str(source), f"line {number} is no row")
    except (ValueError, RecursionError) as error:  # neither UTF-8 nor JSON
        raise NotABackup(str(source), f"line {number + 1} cannot be read") from error


async def _fill(connection: AsyncConnection, source: Path, head: _Head, lines: Iterator[_Line]) -> Rows | None:
    """Put in all rows; how many there should be, None where the end is missing."""
    tables = {each.name: each for each in await connection.run_sync(_reflected)}
    for name, group in groupby(lines, key=lambda line: line.table):
        if name is None:
            return next(group).rows
        into, columns = tables.get(name), head.columns.get(name)
        if into is None or columns is None or not set(columns) <= set(into.c.keys()):
            raise NotABackup(str(source), f"unknown table {name}")
        while batch := list(islice(group, _BATCH)):
            await _insert(connection, source, [into.c[column] for column in columns], batch)
    return None


async def _insert(
    connection: AsyncConnection, source: Path, columns: "list[Column[object]]", batch: list[_Line]
) -> None:
    sqlite = connection.dialect.name == "sqlite"
    rows = []
    for line in batch:
        try:
            pairs = zip(columns, line.values, strict=True)
            rows.append({column.name: _typed(value, column, sqlite=sqlite) for column, value in pairs})
        except (ValueError, TypeError) as error:
            raise NotABackup(str(source), f"line {line.number} does not fit its table") from error
    try:
        await connection.execute(columns[0].table.insert(), rows)
    except StatementError as error:
        reason = f"lines {batch[0].number} to {batch[-1].number} do not fit the database"
        raise NotABackup(str(source), reason) from error


async def _check(connection: AsyncConnection, source: Path) -> None:
    """What a database does not do by itself: SQLite checks no keys while it is migrated, PostgreSQL keeps counting."""
    if connection.dialect.name == "sqlite":
        broken = (await connection.execute(text("PRAGMA foreign_key_check"))).first()
        if broken is not None:
            raise NotABackup(str(source), f"a row of {broken[0]} belongs to nothing")
        return
    for each in Base.metadata.sorted_tables:
        for column in each.primary_key:
            named = await connection.execute(select(func.pg_get_serial_sequence(each.name, column.name)))
            if (sequence := named.scalar_one()) is not None:
                await connection.execute(select(func.setval(cast(sequence, REGCLASS), func.max(column))))


def _reflected(connection: Connection) -> list[Table]:
    """Our tables as the database has them, those that others refer to first."""
    found = MetaData()
    known = set(Base.metadata.tables)
    found.reflect(connection, only=lambda name, _: name in known)
    return [each for each in found.sorted_tables if each.name in known]


def _put(file: TextIO, value: object) -> None:
    file.write(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n")


def _plain(value: object) -> object:
    if isinstance(value, bytes):
        return b64encode(value).decode()
    if isinstance(value, datetime):
        return (value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)).isoformat()
    return value.isoformat() if isinstance(value, date) else value


def _typed(value: object, column: "Column[object]", *, sqlite: bool) -> object:
    if isinstance(value, str) and isinstance(column.type, LargeBinary):
        return b64decode(value, validate=True)
    if isinstance(value, str) and isinstance(column.type, DateTime):
        moment = datetime.fromisoformat(value).astimezone(UTC)
        return moment.replace(tzinfo=None) if sqlite else moment
    return date.fromisoformat(value) if isinstance(value, str) and isinstance(column.type, Date) else value
