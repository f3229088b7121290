"""Sentences of the command line for what can go wrong."""

from pydantic import ValidationError

from prompts.catalogue import say
from store.errors import (
    ChironError,
    DatabaseFailed,
    DatabaseUnreachable,
    DiskFull,
    InUse,
    NewerDatabase,
    NotABackup,
    NotFound,
)


def sentence(error: Exception) -> str:
    """What to tell an operator."""
    match error:
        case NewerDatabase():
            return say("en", "cli-newer-database", found=error.found, known=error.known)
        case DatabaseUnreachable():
            return say("en", "cli-database-unreachable", reason=error.reason)
        case DiskFull():
            return say("en", "cli-disk-full", reason=error.reason)
        case NotFound():
            return say("en", "cli-not-found", what=error.what, id=error.id)
        case NotABackup():
            return say("en", "cli-not-a-backup", reason=error.reason)
        case InUse():
            return say("en", "cli-in-use", reason=error.database)
        case DatabaseFailed():
            return say("en", "cli-database-failed", reason=str(error) or type(error).__name__)
        case ValidationError():
            first = error.errors()[0]
            name = "CHIRON_" + "_".join(str(place) for place in first["loc"]).upper()
            return say("en", "cli-bad-setting", name=name, reason=first["msg"])
        case OSError():
            return say("en", "cli-os-error", reason=f"{error.strerror or error}", path=str(error.filename or ""))
        case ChironError():
            return str(error) or type(error).__name__
    return str(error)
