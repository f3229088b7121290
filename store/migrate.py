"""Brings a database to this version's tables, by Alembic.

A new migration is a file in `migrations/versions/` beside the change of `tables.py`; its revision becomes HEAD here.
The tests compare what the migrations make with the models, on both databases, and HEAD with the files; they upgrade a
filled database of each revision (`python -m tests.store.filling` writes the one of a new revision).
"""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, text
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection

from store.database import revision_of
from store.errors import NewerDatabase
from store.gate import Gate
from store.postgres import postgres_engine
from store.sqlite import sqlite_engine

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0019"
"""The revision of this version, so that opening a database that is up to date need not import Alembic (0.45 s)."""
_IN_LINE = 0x_C41_0DB
"""PostgreSQL's advisory lock of who migrates."""
_SCRIPTS = Path(__file__).parent / "migrations"


async def upgrade(url: URL) -> None:
    """Migrate a database to HEAD in one transaction; of several processes at once, one does it and the others wait.

    Raises NewerDatabase where the database is at a revision that this version does not know.
    """
    gate = gate_to_change_tables(url)
    try:
        async with gate.out(begin=True) as connection:
            await wait_in_line(connection)
            await connection.run_sync(run)
            await connection.commit()
    finally:
        await gate.close()


def gate_to_change_tables(url: URL) -> Gate:
    """One connection, outside of a store."""
    if url.get_backend_name() != "sqlite":
        return Gate(postgres_engine(url), 1)
    # Without foreign keys, since SQLite changes a table by making it anew.
    return Gate(sqlite_engine(url, writes=True, foreign_keys=False, begin="EXCLUSIVE"), 1)


async def wait_in_line(connection: AsyncConnection) -> None:
    """Wait until no other process changes the tables; for the rest of the transaction none will."""
    if connection.dialect.name == "postgresql":  # SQLite's transaction was begun EXCLUSIVE
        await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _IN_LINE})


def run(connection: Connection, to: str = HEAD) -> None:
    """Run the migrations that are missing up to a revision, within the connection's transaction.

    Raises NewerDatabase where the database is at a revision that this version does not know.
    """
    found = revision_of(connection)
    if found == to:
        return
    if found is not None:
        check_known(found)
    # Alembic costs 0.45 s to import, and most starts have nothing to migrate.
    from alembic import command

    command.upgrade(configuration(connection), to)


def check_known(revision: str) -> None:
    """Raise NewerDatabase where this version has no such migration."""
    if revision == HEAD:
        return
    # See `run`.
    from alembic.script import ScriptDirectory

    if revision not in {script.revision for script in ScriptDirectory(str(_SCRIPTS)).walk_revisions()}:
        raise NewerDatabase(revision, HEAD)


def configuration(connection: Connection) -> "Config":
    """Alembic's settings for a connection."""
    # See `run`.
    from alembic.config import Config

    settings = Config(attributes={"connection": connection})
    settings.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    return settings
