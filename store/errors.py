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


@dataclass
class DatabaseUnreachable(ChironError):
    """The database does not answer, or refuses; `reason` in its words."""

    reason: str


@dataclass
class DiskFull(ChironError):
    """Nothing could be written: the disk is full or read-only."""

    reason: str


@dataclass
class AlreadyOpen(ChironError):
    """A practice session shows one question at a time; this one is open."""

    target: str
