"""What can go wrong, with the facts; `agent/wording.py` has the sentences."""

from dataclasses import dataclass


class ChironError(Exception):
    """Base of all expected failures."""


@dataclass
class NotFound(ChironError):
    """`get` found nothing: `what` is the table's singular, `id` what was looked for."""

    what: str
    id: str


@dataclass
class NewerDatabase(ChironError):
    """The database was migrated by a newer version of Chiron."""

    found: str
    known: str


class DatabaseFailed(ChironError):
    """Base of failures of the database itself; a transaction in which one occurred cannot be committed."""


@dataclass
class DatabaseUnreachable(DatabaseFailed):
    """The database does not answer, or refuses; `reason` in its words."""

    reason: str


@dataclass
class DiskFull(DatabaseFailed):
    """Nothing could be written: the disk is full or read-only."""

    reason: str


@dataclass
class TooLong(DatabaseFailed):
    """A text is longer than the database takes in this place; `reason` in its words."""

    reason: str


@dataclass
class FileTooLarge(ChironError):
    """A file that somebody sent is larger than `limit` bytes; nothing of it was kept."""

    limit: int


@dataclass
class NoRoom(ChironError):
    """A person's files may take `quota` bytes in all, and one more would be too much."""

    quota: int


@dataclass
class Taken(ChironError):
    """Of `what` (class, code, user) there is one by this name already."""

    what: str
    name: str


@dataclass
class ForOneAlone(ChironError):
    """A document that was read for one conversation: its questions are for nobody else."""

    document_id: str


@dataclass
class AlreadyOpen(ChironError):
    """A practice session shows one question at a time; this one is open."""

    target: str


@dataclass
class AlreadyActive(ChironError):
    """A person has one active practice session at a time; this one is active."""

    practice_session_id: str


@dataclass
class NotABackup(ChironError):
    """The file is broken, cut short, or no backup of Chiron's; nothing was changed."""

    path: str
    reason: str


@dataclass
class InUse(ChironError):
    """The database is open elsewhere, so it cannot be replaced; nothing was changed."""

    database: str


@dataclass
class VectorsUnreachable(ChironError):
    """The vectors cannot be read or written just now; `reason` in Chroma's words."""

    reason: str


@dataclass
class VectorsInUse(ChironError):
    """Another process has the folder of vectors open, and does not answer."""

    folder: str
