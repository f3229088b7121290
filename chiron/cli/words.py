"""Sentences of the command line for what can go wrong."""

from collections.abc import Mapping

from pydantic import ValidationError

from agent.errors import UnknownModel
from chiron.errors import BadSecret, NoHome
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
    Taken,
    VectorsInUse,
    VectorsUnreachable,
)

_KEYS: Mapping[type[ChironError], str] = {
    NewerDatabase: "cli-newer-database",
    DatabaseUnreachable: "cli-database-unreachable",
    DiskFull: "cli-disk-full",
    NoHome: "cli-no-home",
    BadSecret: "cli-bad-secret",
    UnknownModel: "cli-unknown-model",
    NotFound: "cli-not-found",
    Taken: "cli-taken",
    NotABackup: "cli-not-a-backup",
    InUse: "cli-in-use",
    VectorsInUse: "cli-vectors-in-use",
    VectorsUnreachable: "cli-vectors-unreachable",
}
"""The sentences of errors whose fields are all that the sentence needs."""


def sentence(error: Exception) -> str:
    """What to tell an operator."""
    match error:
        case ChironError() if type(error) in _KEYS:
            return say("en", _KEYS[type(error)], **vars(error))
        case DatabaseFailed():
            return say("en", "cli-database-failed", reason=str(error) or type(error).__name__)
        case ValidationError():
            first = error.errors()[0]
            name = "CHIRON_" + "_".join(str(place) for place in first["loc"]).upper()
            return say("en", "cli-bad-setting", name=name, reason=first["msg"].removeprefix("Value error, "))
        case FileExistsError():
            return say("en", "cli-file-exists", path=str(error.filename))
        case OSError():
            return say(
                "en",
                "cli-os-error",
                reason=error.strerror or str(error) or type(error).__name__,
                path=str(error.filename or "blank"),
            )
        case ChironError():
            return str(error) or type(error).__name__
    return str(error)
