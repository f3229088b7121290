"""Failures of databases as errors of ours: the one place that knows their codes."""

import sqlite3

from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DBAPIError, InternalError

from store.errors import DatabaseUnreachable, DiskFull, TooLong

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
    "42501": DatabaseUnreachable,  # insufficient_privilege
    "40": DatabaseUnreachable,  # transaction_rollback: a deadlock, say; what was undone can be done again
    "28": DatabaseUnreachable,  # invalid authorization
    "57P": DatabaseUnreachable,  # shutdown, crash, cannot connect now
}


def translated(error: BaseException) -> BaseException:
    """The error in our own tree, or the same error where it is none of the database's surroundings."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    reason = str(cause).strip() or type(cause).__name__
    if isinstance(cause, sqlite3.Error):
        kind = _SQLITE_ERRORS.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF)
        return kind(reason) if kind else error
    code = str(getattr(cause, "sqlstate", None) or "")
    for start in (code, code[:3], code[:2]):
        if start in _POSTGRES_ERRORS:
            return _POSTGRES_ERRORS[start](reason)
    # asyncpg's own confusion, without a code of the server's, comes from a connection that was cut under it.
    lost = isinstance(error, DBAPIError) and (
        error.connection_invalidated or (isinstance(error, InternalError) and not code)
    )
    return DatabaseUnreachable(reason) if lost or isinstance(cause, OSError) else error


def translate(context: ExceptionContext) -> BaseException | None:
    """Listens to an engine's `handle_error`: a failing statement raises what this gives, if anything."""
    if context.is_pre_ping:
        return None  # SQLAlchemy itself looks whether a connection is still good
    error = context.sqlalchemy_exception or context.original_exception
    ours = translated(error)
    return ours if ours is not error else None
