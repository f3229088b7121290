"""Who runs turns, and who has died: docs/decisions/0005-locks-tell-the-dead.md.

Each process that runs turns holds a lock on a file of its own. The system gives the lock up when the process ends, in
whatever way, so whoever gets the lock of another knows that its owner is dead.
"""

import fcntl
import logging
import os
import secrets
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

log = logging.getLogger(__name__)


class Owners:
    """The processes that run turns of one home, this one among them until `close`."""

    def __init__(self, folder: Path) -> None:
        """`folder` holds the lock files; all processes of a home share it."""
        self._folder = folder
        self.me = f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(4)}"
        """The name of this process; no other ever has it."""
        self._file: int | None = None
        new = folder / f".{self.me}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file = os.open(new, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            new.rename(folder / self.me)  # on the list once it is locked: a file without a lock is a dead owner's
        except OSError as error:  # a full disk, or a file system without locks: others wait until our leases expire
            log.warning("no lock for this process in %s: %s", folder, error)
            with suppress(OSError):
                new.unlink(missing_ok=True)

    def close(self) -> None:
        """Take this process off the list, once it holds nothing more."""
        with suppress(OSError):
            (self._folder / self.me).unlink(missing_ok=True)
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def others(self) -> list[str]:
        """Names of all other processes that have not been forgotten, dead or alive."""
        try:
            return sorted(name for name in os.listdir(self._folder) if name != self.me and not name.startswith("."))
        except OSError:
            return []

    def lives(self, owner: str) -> bool:
        """Whether an owner is known to live; False for one that is dead, or that this home does not know."""
        try:
            file = os.open(self._folder / owner, os.O_RDWR)
        except OSError:
            return False
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)  # two who look do not take each other for the owner
        except OSError:
            return True
        finally:
            os.close(file)
        return False

    @contextmanager
    def dead(self, owner: str) -> Iterator[bool]:
        """Whether an owner is known to be dead; False for one that lives, or that this home does not know.

        While the context is open no other process is told so. A context that ends well forgets the owner, so inside
        is the place to take up what it held.
        """
        path = self._folder / owner
        try:
            file = os.open(path, os.O_RDWR)
        except OSError:
            yield False
            return
        try:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                yield False
                return
            yield True
            with suppress(OSError):
                path.unlink(missing_ok=True)
        finally:
            os.close(file)
