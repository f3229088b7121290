"""SQLite databases as files: copied while they are written to, checked, and exchanged. All of it blocks."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from store.errors import DatabaseUnreachable, InUse, NotABackup, NotFound
from store.failures import translated
from store.migrate import check_known
from store.tables import Base

_MAGIC = b"SQLite format 3\x00"
_BESIDE = ("-wal", "-shm", "-journal")
_TAKEN = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_BROKEN = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)


def is_sqlite(path: Path) -> bool:
    """Whether a file is a SQLite database by its first bytes."""
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def copy_database(source: Path, target: Path) -> dict[str, int]:
    """Copy a database as it is at one moment, whoever writes to it, and check the copy; its rows by table.

    The copy is one file that only its owner may read. Raises NotFound where there is no database of Chiron's,
    NewerDatabase, DatabaseUnreachable where it is damaged, and DiskFull.
    """
    if not source.is_file():
        raise NotFound("database", str(source))
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with _errors_of_ours(), closing(_connect(source)) as one, closing(_connect(target)) as two:
        one.execute("BEGIN")
        revision = _revision(one)
        if revision is None:
            raise NotFound("database", str(source))
        check_known(revision)
        rows = _count(one)
        one.backup(two)
        two.execute("PRAGMA journal_mode=DELETE")
        problem = two.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if problem != "ok" or _count(two) != rows:
            raise DatabaseUnreachable(f"the copy is not sound: {problem}")
    flush(target)
    return rows


def count_database(path: Path) -> dict[str, int]:
    """Rows by table of a database that passes SQLite's own check; raises DatabaseUnreachable where it does not."""
    with _errors_of_ours(), closing(_connect(path)) as connection:
        problem = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if problem != "ok":
            raise DatabaseUnreachable(problem)
        return _count(connection)


def check_backup(path: Path) -> None:
    """Raise NotABackup for a SQLite file that is damaged or not Chiron's, NewerDatabase for a newer version's."""
    try:
        with closing(_connect(path, mode="ro")) as connection:
            problem = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            if problem != "ok":
                raise NotABackup(str(path), problem)
            revision = _revision(connection)
    except sqlite3.Error as error:
        raise NotABackup(str(path), str(error)) from error
    if revision is None:
        raise NotABackup(str(path), "it holds no data of Chiron")
    check_known(revision)


def exchange(fresh: Path, target: Path) -> Path | None:
    """Put a new database in the place of the old one, which is kept under another name; that name.

    Raises InUse where any process has the old one open, NewerDatabase where a newer version wrote it.
    """
    if not target.exists():
        os.replace(fresh, target)
        flush(target)
        return None
    with _held(target):
        kept = _free_name(target)
        shutil.copymode(target, fresh)
        for ending in _BESIDE:  # only a broken one still has these
            if (part := target.with_name(target.name + ending)).exists():
                os.replace(part, kept.with_name(kept.name + ending))
        os.link(target, kept)
        os.replace(fresh, target)
        flush(target)
    return kept


def check_free(target: Path) -> None:
    """Raise InUse or NewerDatabase where `exchange` would."""
    if target.exists():
        with _held(target):
            pass


def remove(path: Path) -> None:
    """Remove a database file and what SQLite puts beside it."""
    for ending in ("", *_BESIDE):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def flush(path: Path) -> None:
    """Bring a file and its name to the disk."""
    for place, flags in ((path, os.O_RDWR), (path.parent, os.O_RDONLY)):
        descriptor = os.open(place, flags)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def _held(target: Path) -> Iterator[None]:
    """Nobody else may open the database; all that it holds is in its one file. One that is broken is nobody's."""
    with closing(_connect(target, wait=0)) as connection:
        try:
            # Only the last one that has it open can leave the write-ahead log.
            if connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0] != "delete":
                raise InUse(str(target))
            connection.execute("BEGIN EXCLUSIVE")
            revision = _revision(connection)
        except sqlite3.Error as error:
            code = error.sqlite_errorcode & 0xFF
            if code not in _BROKEN:
                raise InUse(str(target)) if code in _TAKEN else translated(error) from error
            revision = None
        if revision is not None:
            check_known(revision)
        yield


def _free_name(target: Path) -> Path:
    number = 1
    while (kept := target.with_name(f"{target.name}.before-restore-{number}")).exists():
        number += 1
    return kept


def _connect(path: Path, *, mode: str = "rw", wait: float = 30) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{quote(str(path))}?mode={mode}", uri=True, timeout=wait, isolation_level=None)


def _revision(connection: sqlite3.Connection) -> str | None:
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else None


def _count(connection: sqlite3.Connection) -> dict[str, int]:
    found = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    ours = sorted(found & set(Base.metadata.tables))
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in ours}


@contextmanager
def _errors_of_ours() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise translated(error) from error
