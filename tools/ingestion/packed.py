"""What a packed format holds, read from its directory: which one it is, and whether it may be unpacked."""

import zlib
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from pathlib import PurePosixPath
from xml.parsers import expat
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from tools.ingestion import limits
from tools.ingestion.errors import Refused

MAGIC = b"PK\x03\x04"
_END = b"PK\x05\x06"
_LOCKED = 0x1
"""The flag of an encrypted part."""
_PIECE = 1 << 16
_XML = (".xml", ".rels")
_WEB = (".xhtml", ".html", ".htm", ".opf", ".ncx")
"""Parts of a book, which may name the public type of their document, and define nothing."""
_BROKEN = (BadZipFile, LargeZipFile, NotImplementedError, EOFError, OSError, ValueError, RuntimeError, zlib.error)
"""What zipfile raises for what it cannot unpack; RuntimeError for an unknown way of locking."""


class _RootReached(Exception):
    """The parts of an XML text that can define anything are over."""


def directory(data: bytes) -> ZipFile:
    """The opened file. Raises Refused where it is broken, locked, or would be too large once unpacked."""
    if _END not in data:
        raise Refused("cut-off")
    try:
        opened = ZipFile(BytesIO(data))
        if any(part.flag_bits & _LOCKED for part in opened.infolist()):
            raise Refused("locked-archive")
        unpacked = _unpacked(opened, limits.DEEPEST)
    except _BROKEN as error:
        raise Refused("broken") from error
    if unpacked > limits.RATIO_FROM and unpacked > limits.HIGHEST_RATIO * len(data):
        raise Refused("bomb")
    return opened


def check_definitions(opened: ZipFile) -> None:
    """Raise Refused where an XML part defines entities, which can grow without end, or names a document type."""
    for part in opened.infolist():
        suffix = PurePosixPath(part.filename.lower()).suffix
        if part.file_size and (suffix in _XML or suffix in _WEB):
            try:
                _check_prolog(opened, part, named=suffix in _WEB)
            except (*_BROKEN, expat.ExpatError) as error:
                raise Refused("broken") from error


def read_part(opened: ZipFile, name: str) -> bytes:
    """A part's content, empty where there is none; of a part that `directory` let pass. Raises Refused."""
    try:
        return opened.read(name) if name in opened.namelist() else b""
    except _BROKEN as error:
        raise Refused("broken") from error


def _unpacked(opened: ZipFile, deep: int) -> int:
    """Bytes of all parts and of what is packed within them; the directory's figures, which zipfile holds them to."""
    parts = opened.infolist()
    total = sum(part.file_size for part in parts)
    if total > limits.MOST_UNPACKED or len(parts) > limits.MOST_PARTS:
        raise Refused("bomb")
    for inner in _inner(opened, parts):
        if deep == 0:
            raise Refused("bomb")
        total += _unpacked(inner, deep - 1)
        if total > limits.MOST_UNPACKED:
            raise Refused("bomb")
    return total


def _inner(opened: ZipFile, parts: list[ZipInfo]) -> Iterator[ZipFile]:
    for part in parts:
        with opened.open(part) as file:
            packed = file.read(len(MAGIC)) == MAGIC
        if packed and part.file_size > limits.MOST_BYTES:  # what is packed shrinks no more when it is packed again
            raise Refused("bomb")
        with suppress(BadZipFile):  # so nobody can unpack it
            if packed:
                yield ZipFile(BytesIO(opened.read(part)))


def _check_prolog(opened: ZipFile, part: ZipInfo, *, named: bool) -> None:
    """Read an XML part up to its root element; `named`: a document type may be named."""

    def doctype(name: str, system: str | None, public: str | None, internal: int) -> None:
        if internal or not named:
            raise Refused("entities")

    def element(name: str, attributes: object) -> None:
        raise _RootReached

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = element
    with opened.open(part) as file:
        try:
            while piece := file.read(_PIECE):
                parser.Parse(piece)
            parser.Parse(b"", True)
        except _RootReached:
            return
