"""What a file is, by its bytes: names and what browsers say of them can be anything."""

from pathlib import PurePath

LOOK = 4096
"""Bytes from the beginning that tell."""

_MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"{\\rtf", "application/rtf"),
)
_ZIPPED = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odp": "application/vnd.oasis.opendocument.presentation",
    ".epub": "application/epub+zip",
    ".zip": "application/zip",
}
_WRITTEN = {".md": "text/markdown", ".csv": "text/csv", ".tex": "text/x-tex", ".json": "application/json"}
_PHOTOS = {b"heic": "image/heic", b"heix": "image/heic", b"mif1": "image/heif", b"avif": "image/avif"}
"""Brands of https://www.iso.org/standard/83102.html files that are pictures."""
SHOWN = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
"""Kinds that every browser shows as a picture."""


def media_type(beginning: bytes, name: str) -> str | None:
    """The kind of a file by its first `LOOK` bytes; the name only says which kind of text, or of packed folder, it is.

    None for what no document or picture is: programs, videos, and what cannot be told. Text that a browser could run,
    such as HTML and SVG, is plain text.
    """
    suffix = PurePath(name).suffix.lower()
    if found := next((kind for magic, kind in _MAGIC if beginning.startswith(magic)), None):
        return found
    if beginning.startswith(b"RIFF") and beginning[8:12] == b"WEBP":
        return "image/webp"
    if beginning[4:8] == b"ftyp":
        return _PHOTOS.get(beginning[8:12])
    if beginning.startswith(b"PK\x03\x04"):
        return _ZIPPED.get(suffix)
    return _WRITTEN.get(suffix, "text/plain") if _is_text(beginning) else None


def _is_text(beginning: bytes) -> bool:
    """Whether it reads as text; a letter that is cut in two at the end is one."""
    if beginning.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    if b"\0" in beginning or beginning.startswith((b"#!", b"\x7fELF")):
        return False
    try:
        beginning[: max(0, len(beginning) - 3) if len(beginning) >= LOOK else None].decode("utf-8", "strict")
    except UnicodeDecodeError as error:
        return len(beginning) >= LOOK and error.start >= LOOK - 7
    return True
