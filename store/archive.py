"""A backup with files: a tar archive of a database's copy, of each kept file, and last of how many there are.

Any program that reads tar archives reads it too. All of it blocks.
"""

import hashlib
import io
import json
import os
import shutil
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from store import copies
from store.errors import NotABackup
from store.files import Files

_DATABASE, _FILES, _END = "database", "files", "contents.json"
_PIECE = 1 << 20


@dataclass(frozen=True, kw_only=True)
class _Piece:
    """A file in an archive; `sha256` is empty for the database."""

    name: str
    sha256: str
    content: IO[bytes]


def is_archive(path: Path) -> bool:
    """Whether a file is a tar archive by its first bytes (https://www.gnu.org/software/tar/manual/html_node/Standard.html)."""
    with path.open("rb") as file:
        file.seek(257)
        return file.read(5) == b"ustar"


def pack(target: Path, database: Path, files: Files) -> int:
    """Write a copied database and all kept files to an archive that only its owner may read; how many files."""
    count = 0
    with (
        open(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as out,
        tarfile.open(fileobj=out, mode="w") as archive,
    ):
        archive.add(database, _DATABASE)
        for path in files.all():
            archive.add(path, f"{_FILES}/{path.parent.name}/{path.name}")
            count += 1
        end = json.dumps({"kind": "chiron backup", "files": count}).encode()
        told = tarfile.TarInfo(_END)
        told.size = len(end)
        archive.addfile(told, io.BytesIO(end))
    copies.flush(target)
    return count


def check(source: Path) -> None:
    """Read an archive through; raises NotABackup where anything is missing or not as it was."""
    with _reading(source) as pieces:
        for piece in pieces:
            digest = hashlib.sha256()
            while part := piece.content.read(_PIECE):
                digest.update(part)
            if piece.sha256 and digest.hexdigest() != piece.sha256:
                raise NotABackup(str(source), f"the file {piece.name} is damaged")


def unpack_database(source: Path, target: Path) -> None:
    """Put the archive's database into a file."""
    with target.open("xb") as out, _reading(source) as pieces:
        shutil.copyfileobj(next(pieces).content, out, _PIECE)


async def unpack_files(source: Path, files: Files) -> int:
    """Keep the archive's files beside those that are kept already; how many."""
    count = 0
    with _reading(source) as pieces:
        for piece in filter(lambda piece: piece.sha256, pieces):
            with files.part() as part:
                with part.open("wb") as out:
                    shutil.copyfileobj(piece.content, out, _PIECE)
                await files.take_in(part, piece.name, limit=part.stat().st_size)
            count += 1
    return count


@contextmanager
def _reading(source: Path) -> Iterator[Iterator[_Piece]]:
    """The database, then each file; raises NotABackup where the archive is not one of ours, or cut short."""
    try:
        with tarfile.open(source, mode="r:") as archive:
            yield _pieces(source, archive)
    except (tarfile.TarError, EOFError, ValueError) as error:
        raise NotABackup(str(source), str(error)) from error


def _pieces(source: Path, archive: tarfile.TarFile) -> Iterator[_Piece]:
    count = -1
    for member in archive:
        content = archive.extractfile(member)
        match member.name.split("/"):
            case [name] if name == _DATABASE and content and count < 0:
                yield _Piece(name=name, sha256="", content=content)
            case [folder, digest, name] if folder == _FILES and content and count >= 0:
                yield _Piece(name=name, sha256=digest, content=content)
            case [name] if name == _END and content and json.loads(content.read()).get("files") == count:
                return
            case _:
                raise NotABackup(str(source), f"{member.name} is none of a backup's parts")
        count += 1
    raise NotABackup(str(source), "it is cut short")
