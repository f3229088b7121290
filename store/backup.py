"""Backups: a consistent copy of a database, also while a server writes to it, and the way back.

A backup of SQLite is a SQLite file, one of PostgreSQL is lines of JSON (`dump.py`); either is restored to either kind
of database. Where people have sent files, it is an archive of that and of them (`archive.py`). Nothing is deleted: what
a restored backup replaces is kept aside.
"""

import asyncio
import errno
import os
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

from sqlalchemy import text
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection

from store import archive, copies
from store.database import parse, revision_of
from store.dump import Rows, count_rows, read_dump, write_dump
from store.errors import DatabaseUnreachable, DiskFull, InUse, NotFound
from store.files import Files
from store.gate import Gate
from store.migrate import check_known, gate_to_change_tables, upgrade, wait_in_line
from store.postgres import postgres_engine
from store.tables import Base

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EROFS)
_OTHERS = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    " AND backend_type = 'client backend'"
)
_KEPT = "chiron_before_restore_"
_LAST_KEPT = text(f"SELECT max(substring(nspname FROM '^{_KEPT}([0-9]+)$')::int) FROM pg_namespace")


@dataclass(frozen=True, kw_only=True)
class Report:
    """What was copied, and found again in the copy: rows by table."""

    rows: Rows
    files: int = 0
    kept: str | None = None
    """After `restore`: the file, or PostgreSQL's schema, with what was there before."""


async def backup(database_url: str, target: Path, files: Files | None = None) -> Report:
    """Copy a database, and the files that people sent, to a file that must not exist yet.

    It gets its name once it was read back. Raises FileExistsError, NotFound where there is no database of Chiron's,
    NewerDatabase, DatabaseUnreachable and DiskFull.
    """
    url = parse(database_url)
    part = _part_of(target)
    with _cleared(part):
        if url.get_backend_name() == "sqlite":
            rows = await asyncio.to_thread(copies.copy_database, Path(str(url.database)), part)
        else:
            rows = await _dump(url, part)
        count = await asyncio.to_thread(_add_files, part, files) if files is not None else 0
        os.replace(part, target)
        copies.flush(target)
    return Report(rows=rows, files=count)


def _add_files(part: Path, files: Files) -> int:
    """Make a copied database an archive of it and of the files, if there are any, and read that back; how many."""
    if next(files.all(), None) is None:
        return 0
    whole = part.with_name(part.name + ".tar")
    with _cleared(whole):
        count = archive.pack(whole, part, files)
        archive.check(whole)
        os.replace(whole, part)
    return count


async def restore(source: Path, database_url: str, files: Files | None = None) -> Report:
    """Put a backup in the place of a database, made where there is none; read it back; keep what was there before.

    Its files go to `files`, beside what is there; without that they are left out. Raises NotABackup, NewerDatabase (of
    the backup or of the database in its place), InUse where a server has the database open, DatabaseUnreachable and
    DiskFull. Then no row has changed.
    """
    if not archive.is_archive(source):
        return await _restore(source, parse(database_url))
    await asyncio.to_thread(archive.check, source)
    count = await archive.unpack_files(source, files) if files is not None else 0
    with tempfile.TemporaryDirectory(prefix="chiron-restore-") as folder:
        database = Path(folder, "database")
        await asyncio.to_thread(archive.unpack_database, source, database)
        return replace(await _restore(database, parse(database_url)), files=count)


async def _restore(source: Path, url: URL) -> Report:
    if copies.is_sqlite(source):
        await asyncio.to_thread(copies.check_backup, source)
    if url.get_backend_name() == "sqlite":
        return await _restore_file(source, url)
    if not copies.is_sqlite(source):
        return await _restore_server(source, url)
    with tempfile.TemporaryDirectory(prefix="chiron-restore-") as folder:
        copy, lines = Path(folder, "copy"), Path(folder, "lines")
        await asyncio.to_thread(copies.copy_database, source, copy)
        await _dump(_url_of(copy), lines)
        return await _restore_server(lines, url)


async def _restore_file(source: Path, url: URL) -> Report:
    target = Path(str(url.database))
    target.parent.mkdir(parents=True, exist_ok=True)
    await asyncio.to_thread(copies.check_free, target)
    fresh = target.with_name(target.name + ".restoring")
    with _cleared(fresh):
        if copies.is_sqlite(source):
            await asyncio.to_thread(copies.copy_database, source, fresh)
            await upgrade(_url_of(fresh))
        else:
            async with _changing_tables(_url_of(fresh)) as connection:
                await read_dump(connection, source)
                await connection.commit()
        rows = await asyncio.to_thread(copies.count_database, fresh)
        kept = await asyncio.to_thread(copies.exchange, fresh, target)
    _compare(rows, await asyncio.to_thread(copies.count_database, target))
    return Report(rows=rows, kept=str(kept) if kept else None)


async def _restore_server(source: Path, url: URL) -> Report:
    async with _changing_tables(url) as connection:
        if (await connection.execute(_OTHERS)).scalar_one():
            raise InUse(url.render_as_string())
        kept = await _set_aside(connection)
        rows = await read_dump(connection, source)
        await connection.commit()
    async with _changing_tables(url) as connection:
        _compare(rows, await connection.run_sync(count_rows))
    return Report(rows=rows, kept=kept)


async def _set_aside(connection: AsyncConnection) -> str | None:
    """Move our tables to a schema of their own; its name, None where there are none. Raises NewerDatabase."""
    revision = await connection.run_sync(revision_of)
    if revision is None:
        return None
    check_known(revision)
    schema = f"{_KEPT}{((await connection.execute(_LAST_KEPT)).scalar_one() or 0) + 1}"
    await connection.execute(text(f"CREATE SCHEMA {schema}"))
    for table in ("alembic_version", "question_words", "passage_words", *Base.metadata.tables):
        await connection.execute(text(f"ALTER TABLE IF EXISTS {table} SET SCHEMA {schema}"))
    return schema


async def _dump(url: URL, target: Path) -> Rows:
    """Write a database as lines of JSON, all as of one moment."""
    engine = gate_to_change_tables(url).engine
    if url.get_backend_name() != "sqlite":
        engine = postgres_engine(url).execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    gate = Gate(engine, 1)
    try:
        async with gate.out(begin=True) as connection:
            revision = await connection.run_sync(revision_of)
            if revision is None:
                raise NotFound("database", url.render_as_string())
            check_known(revision)
            with _written(target) as file:
                return await write_dump(connection, file)
    finally:
        await gate.close()


@asynccontextmanager
async def _changing_tables(url: URL) -> AsyncIterator[AsyncConnection]:
    gate = gate_to_change_tables(url)
    try:
        async with gate.out(begin=True) as connection:
            await wait_in_line(connection)
            yield connection
    finally:
        await gate.close()


def _part_of(target: Path) -> Path:
    if target.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    return target.with_name(target.name + ".part")


@contextmanager
def _cleared(path: Path) -> Iterator[None]:
    """A passing file: what an earlier, interrupted run left of it goes first, and nothing of it stays."""
    copies.remove(path)
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise DiskFull(str(error)) from error
        raise
    finally:
        copies.remove(path)


@contextmanager
def _written(path: Path) -> Iterator[TextIO]:
    with open(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
        yield file
    copies.flush(path)


def _compare(written: Rows, found: Rows) -> None:
    if written != found:
        raise DatabaseUnreachable(f"read back {found}, written {written}")


def _url_of(path: Path) -> URL:
    return URL.create("sqlite+aiosqlite", database=str(path))
