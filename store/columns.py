"""Column types: text as people really send it, JSON, moments and numbers, the same on SQLite and PostgreSQL."""

import json
import re
from array import array
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, DateTime, Integer, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

Json = dict[str, Any]
"""A JSON object."""

_MARK = "\x1a"
_UNSTORABLE = re.compile("[\x00\x1a\ud800-\udfff]")
_ESCAPED = re.compile("\x1a([0-9a-f]{4})")
_encoded = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def escape(text: str) -> str:
    """The text without NUL (which PostgreSQL refuses) and lone surrogates (which UTF-8 cannot hold); lossless.

    Each becomes the mark U+001A and its four hexadecimal digits, and so does the mark itself.
    """
    if text.isprintable() or _UNSTORABLE.search(text) is None:  # the first is quicker, and true of most
        return text
    return _UNSTORABLE.sub(lambda found: f"{_MARK}{ord(found[0]):04x}", text)


def unescape(text: str) -> str:
    """The inverse of `escape`."""
    if _MARK not in text:
        return text
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def to_line(value: object) -> str:
    """A value as one line of JSON that every database and file can hold."""
    return escape(_encoded(value))


def pack(numbers: Sequence[float]) -> bytes:
    """Numbers at eight bytes each: as many take as much room whatever they are, so that SQLite writes in place.

    In this machine's order, which is the same on all that Chiron runs on (IEEE 754, little-endian).
    """
    return array("d", numbers).tobytes()


def unpack(packed: bytes) -> Sequence[float]:
    """The same numbers again, to the last bit; each is made when it is asked for."""
    return array("d", packed)


class Words(TypeDecorator[str]):
    """Text that came from outside: any string of Python goes in and comes out unchanged."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Escape on the way in."""
        return None if value is None else escape(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """Unescape on the way out."""
        return None if value is None else unescape(value)


class JsonText(TypeDecorator[object]):
    """A JSON value as text; unlike a database's own JSON type it keeps NUL and lone surrogates."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: object, dialect: Dialect) -> str | None:
        """Write as JSON; None is NULL."""
        return None if value is None else to_line(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> object:
        """Read JSON."""
        return None if value is None else json.loads(unescape(value))


class JsonLines(TypeDecorator[Sequence[Json]]):
    """A list of JSON objects, each with its line break, so that the database appends by joining texts."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[Json] | None, dialect: Dialect) -> str | None:
        """One line an object."""
        return None if value is None else "".join(to_line(item) + "\n" for item in value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> list[Json] | None:
        """Read the lines."""
        return None if value is None else [json.loads(unescape(line)) for line in value.split("\n") if line]


class Instant(TypeDecorator[datetime]):
    """A moment: aware in Python, kept in UTC to the microsecond. A naive one raises ValueError."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To UTC; SQLite has no time zones and gets the bare UTC time."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment needs its time zone: {value!r}")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Aware, in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


RowNumber = BigInteger().with_variant(Integer, "sqlite")
"""A number that the database gives; SQLite counts up only in its own integer type."""
