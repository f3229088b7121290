"""Files that people send, each kept once by its content, under the name that it came with."""

import asyncio
import errno
import hashlib
import os
import re
import secrets
from collections.abc import AsyncIterable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from store.errors import DiskFull, FileTooLarge

LONGEST_NAME = 120
"""Bytes of a kept file's name; file systems take 255."""
_LONGEST_SUFFIX = 16
_PIECE = 1 << 20
_UNFIT = re.compile(
    '[\\x00-\\x1f\\x7f-\\x9f\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ud800-\\udfff<>:"|?*]'
)
_PART = "part-"
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EROFS)


@dataclass(frozen=True, kw_only=True)
class KeptFile:
    """A file that is safe on the disk."""

    path: Path
    name: str
    """As it came, made fit for every file system."""
    size: int
    """Bytes."""
    sha256: str
    """Of its content, in hexadecimal."""


class Files:
    """The folder of kept files: `SHA256/NAME`, where the same content under another name takes no further room."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def keep(self, chunks: AsyncIterable[bytes], name: str, *, limit: int) -> KeptFile:
        """Keep what a stream brings, `limit` bytes at most; it is durable once this returns.

        Raises FileTooLarge as soon as there is more, and DiskFull; then nothing is kept.
        """
        size = 0
        with self.part() as part:
            with _failures(), part.open("wb") as file:
                async for chunk in chunks:
                    size += len(chunk)
                    if size > limit:
                        raise FileTooLarge(limit)
                    file.write(chunk)
            return await self.take_in(part, name, limit=limit)

    def path(self, sha256: str, name: str) -> Path:
        """Where a kept file lies."""
        return self._folder / sha256 / name

    def all(self) -> Iterator[Path]:
        """All files that are kept, in the order of their paths."""
        if self._folder.is_dir():
            yield from sorted(path for path in self._folder.glob("*/*") if path.is_file())

    async def sweep(self, needed: Collection[tuple[str, str]], *, before: datetime) -> int:
        """Remove what was kept before then, but for what is needed (digest and name); how many files.

        So goes what an upload that was cut off left behind.
        """
        return await asyncio.to_thread(self._sweep, needed, before.timestamp())

    async def remove(self, files: Collection[tuple[str, str]]) -> None:
        """Remove files (digest and name) that nothing needs any more; those that are not there are no error."""
        await asyncio.to_thread(self._remove, files)

    async def take_in(self, path: Path, name: str, *, limit: int) -> KeptFile:
        """Keep a file that lies in this folder, as `part` gives it; it is moved. Raises as `keep` does."""
        return await asyncio.to_thread(self._take_in, path, fit_name(name), limit)

    @contextmanager
    def part(self) -> Iterator[Path]:
        """A path to write a file to before it is taken in; what is left there at the end of the block goes."""
        with _failures():
            self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{_PART}{secrets.token_hex(8)}"
        try:
            yield path
        finally:
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def _take_in(self, path: Path, name: str, limit: int) -> KeptFile:
        with _failures():
            size = path.stat().st_size
            if size > limit:
                raise FileTooLarge(limit)
            digest = _digest(path)
            folder = self._folder / digest
            folder.mkdir(exist_ok=True)
            kept = folder / name
            known = next((file for file in folder.iterdir() if file.stat().st_size == size), None)
            if known is None:
                path.replace(kept)
            else:
                os.utime(known)  # kept anew: who sweeps must not take it for forgotten
                with suppress(FileExistsError):  # there under this name too, or another process keeps the same file
                    os.link(known, kept)
            _sync(folder)
            _sync(self._folder)
        return KeptFile(path=kept, name=name, size=size, sha256=digest)

    def _remove(self, files: Collection[tuple[str, str]]) -> None:
        for sha256, name in files:
            path = self.path(sha256, name)
            path.unlink(missing_ok=True)
            with suppress(OSError):  # it is gone, or not empty
                path.parent.rmdir()

    def _sweep(self, needed: Collection[tuple[str, str]], before: float) -> int:
        removed = 0
        for path in [*self.all(), *self._folder.glob(f"{_PART}*")]:
            with suppress(FileNotFoundError):  # another process sweeps as well
                if (path.parent.name, path.name) not in needed and path.stat().st_mtime < before:
                    path.unlink()
                    removed += 1
            if path.parent != self._folder:
                with suppress(OSError):  # it is not empty
                    path.parent.rmdir()
        return removed


def fit_name(name: str) -> str:
    """A file's name without folders and without signs that file systems or screens stumble over; never empty."""
    name = _UNFIT.sub("", re.split(r"[/\\]", name)[-1]).strip().lstrip(".").strip()
    stem, suffix = os.path.splitext(name)
    if len(suffix.encode()) > _LONGEST_SUFFIX:
        stem, suffix = name, ""
    stem = stem.encode()[: LONGEST_NAME - len(suffix.encode())].decode(errors="ignore").strip()
    return f"{stem or 'file'}{suffix}"


@contextmanager
def _failures() -> Iterator[None]:
    """A disk without room as our error."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull(error.strerror or str(error)) from error
        raise


def _digest(path: Path) -> str:
    """The content's SHA-256, in hexadecimal, once it is on the disk."""
    digest = hashlib.sha256()
    with path.open("rb+") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
        os.fsync(file.fileno())
    return digest.hexdigest()


def _sync(folder: Path) -> None:
    """Bring a folder's list of names to the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
