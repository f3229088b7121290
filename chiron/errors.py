"""What can go wrong before there is a store; `chiron/cli/words.py` has the sentences."""

from dataclasses import dataclass

from store.errors import ChironError


@dataclass
class NoHome(ChironError):
    """The folder of all data cannot be made or written to; `reason` in the system's words."""

    path: str
    reason: str


@dataclass
class BadSecret(ChironError):
    """The file with the key that signs login sessions does not hold one."""

    path: str
