"""The first look at a file: what it is by its bytes, and whether it may be read at all."""

import hashlib
import json
import re
import warnings
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath

from PIL import BmpImagePlugin, GifImagePlugin, JpegImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin
from PIL.Image import DecompressionBombError
from PIL.ImageFile import ImageFile

from store.files import fit_name
from tools.ingestion import limits, packed
from tools.ingestion.charset import decode
from tools.ingestion.errors import Refused
from tools.ingestion.paper import Remark


class Media(StrEnum):
    """What a document is."""

    PDF = "pdf"
    DOCX = "docx"
    PPTX = "pptx"
    XLSX = "xlsx"
    ODT = "odt"
    ODP = "odp"
    ODS = "ods"
    EPUB = "epub"
    HTML = "html"
    MD = "md"
    CSV = "csv"
    TXT = "txt"
    TEX = "tex"
    ADOC = "adoc"
    PNG = "png"
    JPG = "jpg"
    WEBP = "webp"
    GIF = "gif"
    BMP = "bmp"
    TIFF = "tiff"

    @property
    def is_picture(self) -> bool:
        """Whether it is a photo or a scan."""
        return self in _PICTURES


@dataclass(frozen=True, kw_only=True)
class Intake:
    """A file that may be read."""

    path: Path
    name: str
    """As its sender calls it, made safe for every file system and screen."""
    media: Media
    sha256: str
    """Of its content, in hexadecimal."""
    size: int
    """Bytes."""
    remarks: tuple[Remark, ...] = ()


_PICTURES: Mapping[Media, type[ImageFile]] = {
    Media.PNG: PngImagePlugin.PngImageFile,
    Media.JPG: JpegImagePlugin.JpegImageFile,
    Media.WEBP: WebPImagePlugin.WebPImageFile,
    Media.GIF: GifImagePlugin.GifImageFile,
    Media.BMP: BmpImagePlugin.BmpImageFile,
    Media.TIFF: TiffImagePlugin.TiffImageFile,
}
_PICTURE_MAGIC: tuple[tuple[re.Pattern[bytes], Media], ...] = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), Media.PNG),
    (re.compile(rb"\xff\xd8\xff"), Media.JPG),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), Media.WEBP),
    (re.compile(rb"GIF8[79]a"), Media.GIF),
    (re.compile(rb"BM.{4}\0\0\0\0", re.DOTALL), Media.BMP),
    (re.compile(rb"II\*\0|MM\0\*"), Media.TIFF),
)
_OTHER_MAGIC: tuple[tuple[re.Pattern[bytes], str], ...] = (
    (re.compile(rb"MZ|\x7fELF|\xca\xfe\xba\xbe|[\xce\xcf]\xfa\xed\xfe|\xfe\xed\xfa[\xce\xcf]|\0asm|dex\n"), "program"),
    (re.compile(rb"#!|<\?php|@echo off", re.IGNORECASE), "program"),
    (
        re.compile(rb"Rar!|7z\xbc\xaf\x27\x1c|\x1f\x8b|BZh|\xfd7zXZ\0|\x28\xb5\x2f\xfd|.{257}ustar", re.DOTALL),
        "archive",
    ),
    (re.compile(rb".{4}ftyp(heic|heix|hevc|mif1|msf1|avif)", re.DOTALL), "heic"),
    (re.compile(rb"\{\\rtf"), "old-word"),
)
"""What is refused with a word of its own."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS = (
    ("EncryptedPackage", "locked-office"),
    ("WordDocument", "old-word"),
    ("PowerPoint Document", "old-powerpoint"),
    ("Workbook", "old-excel"),
    ("Book", "old-excel"),
)
"""Names in the directory of the old Office container, and why that is refused."""
_OFFICE_PARTS = (("word/", Media.DOCX), ("ppt/", Media.PPTX), ("xl/", Media.XLSX))
_MIMETYPES = {
    b"application/vnd.oasis.opendocument.text": Media.ODT,
    b"application/vnd.oasis.opendocument.presentation": Media.ODP,
    b"application/vnd.oasis.opendocument.spreadsheet": Media.ODS,
    b"application/epub+zip": Media.EPUB,
}
_TEXT_SIGNS: tuple[tuple[re.Pattern[str], Media], ...] = (
    (re.compile(r"\s*+(<\?xml[^>]*+>\s*+)?((?><!--.*?-->)\s*+)*+<(!doctype\s+html|html)\b", re.I | re.S), Media.HTML),
    (re.compile(r"[^\\]{,4000}\\documentclass\b", re.S), Media.TEX),
)
_TEXT_HINTS = {
    ".html": Media.HTML, ".htm": Media.HTML, ".xhtml": Media.HTML, ".md": Media.MD, ".markdown": Media.MD,
    ".csv": Media.CSV, ".tsv": Media.CSV, ".tex": Media.TEX, ".latex": Media.TEX,
    ".adoc": Media.ADOC, ".asciidoc": Media.ADOC, ".asc": Media.ADOC,
}  # fmt: skip
"""What a text that shows no sign of its own is taken for, by how its name ends; else it is plain."""
_SCRIPTS = frozenset(".bat .cmd .com .hta .js .mjs .php .pl .ps1 .py .rb .sh .vbs .vbe .wsf .command".split())
_PDF_WITHIN = 1024
_PDF_LENGTH = re.compile(rb"/Linearized.{,200}?/L\s+(\d{1,12})", re.DOTALL)


def look(path: Path, name: str) -> Intake:
    """What the file is; `name` is what its sender calls it. Raises Refused for what cannot be read, and OSError."""
    size = path.stat().st_size
    if size == 0:
        raise Refused("empty")
    if size > limits.MOST_BYTES:
        raise Refused("too-large", limit=limits.MOST_BYTES >> 20)
    data = path.read_bytes()
    safe = fit_name(name)
    media, remarks = _media(data, PurePath(safe).suffix.lower())
    if media.is_picture:
        _check_picture(path, media)
    return Intake(
        path=path, name=safe, media=media, sha256=hashlib.sha256(data).hexdigest(), size=size, remarks=remarks
    )


def _media(data: bytes, suffix: str) -> tuple[Media, tuple[Remark, ...]]:
    if b"%PDF-" in data[:_PDF_WITHIN]:
        _check_whole_pdf(data)
        return Media.PDF, ()
    if data.startswith(packed.MAGIC):
        return _packed(data)
    if data.startswith(_OLE):
        raise Refused(next((reason for name, reason in _OLE_STREAMS if name.encode("utf-16-le") in data), "unknown"))
    for magic, media in _PICTURE_MAGIC:
        if magic.match(data):
            return media, ()
    for magic, reason in _OTHER_MAGIC:
        if magic.match(data):
            raise Refused(reason)
    return _text(data, suffix), ()


def _check_whole_pdf(data: bytes) -> None:
    said = _PDF_LENGTH.search(data[: 2 * _PDF_WITHIN])
    if b"%%EOF" not in data or (said and int(said[1]) > len(data)):
        raise Refused("cut-off")


def _packed(data: bytes) -> tuple[Media, tuple[Remark, ...]]:
    with packed.directory(data) as opened:
        names = opened.namelist()
        media = _MIMETYPES.get(packed.read_part(opened, "mimetype").strip())
        if "[Content_Types].xml" in names:
            starts = {name.split("/")[0] + "/" for name in names}
            media = next((media for start, media in _OFFICE_PARTS if start in starts), None)
        if media is None:
            raise Refused("pages" if any(name.endswith(".iwa") for name in names) else "archive")
        packed.check_definitions(opened)
        if b"encryption-data" in packed.read_part(opened, "META-INF/manifest.xml"):
            raise Refused("locked-office")
        macros = any(name.endswith("vbaProject.bin") or name.startswith("Basic/") for name in names)
    return media, (Remark(kind="macros"),) if macros else ()


def _check_picture(path: Path, media: Media) -> None:
    """By the header alone: Pillow's own `open` warns of a large picture instead of refusing it."""
    try:
        with warnings.catch_warnings(action="ignore"), _PICTURES[media](path) as picture:  # of oddities in a header
            dots = picture.width * picture.height
    except DecompressionBombError:  # a GIF's frame
        dots = limits.MOST_PIXELS + 1
    except (SyntaxError, OSError, ValueError, OverflowError, MemoryError) as error:
        raise Refused("broken") from error
    if dots > limits.MOST_PIXELS:
        raise Refused("too-many-pixels", limit=limits.MOST_PIXELS // 1_000_000)


def _text(data: bytes, suffix: str) -> Media:
    text = decode(data)
    if text is None:
        raise Refused("unknown")
    if not text.strip("\ufeff \t\r\n\f\v\u00a0"):
        raise Refused("empty")
    if suffix in _SCRIPTS:
        raise Refused("program")
    if _is_data(text):
        raise Refused("data")
    for sign, media in _TEXT_SIGNS:
        if sign.match(text):
            return media
    return _TEXT_HINTS.get(suffix, Media.TXT)


def _is_data(text: str) -> bool:
    """Whether it is JSON, or lines of it."""
    if not text.lstrip().startswith(("{", "[")):
        return False
    for piece in (text, text.lstrip().split("\n", maxsplit=1)[0]):
        with suppress(ValueError, RecursionError):
            return isinstance(json.loads(piece), dict | list)
    return False
