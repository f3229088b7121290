"""The characters of a text file that does not tell its encoding."""

import codecs
import re

import charset_normalizer

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""That of UTF-16 LE begins that of UTF-32 LE, which therefore stands first."""
_ELSEWHERE = ["cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "koi8_r"]
_ELSEWHERE += ["shift_jis", "euc_jp", "gb18030", "big5", "euc_kr"]
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]")
_LOOKED_AT = 1 << 16
_NOT_WESTERN = re.compile("[A-Za-zÀ-ÿ][¡-¿][A-Za-zÀ-ÿ]|[¹²³][A-Za-zÀ-ÿ]")
"""A sign within a word, or a small digit before one: in another encoding it is a letter."""
_MOST_ACCENTS = 0.25
"""The part of a Western text that lies outside ASCII, at most."""


def decode(data: bytes) -> str | None:
    """The text, its line ends as they are; None where these bytes are no text."""
    text = _decoded(data)
    return None if text is None or _NO_TEXT.search(text) else text


def _decoded(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _as(data, encoding)
    if data[1::2].count(0) > len(data) // 4:
        return _as(data, "utf-16-le")
    if data[0::2].count(0) > len(data) // 4:
        return _as(data, "utf-16-be")
    if (text := _as(data, "utf-8")) is not None:
        return text
    western = _as(data, "cp1252")
    if western is not None and _reads_western(western):
        return western
    best = charset_normalizer.from_bytes(data[:_LOOKED_AT], cp_isolation=_ELSEWHERE).best()
    guessed = _as(data, best.encoding) if best else None
    return western if guessed is None else guessed


def _reads_western(text: str) -> bool:
    # charset-normalizer takes short texts with few accents for Czech or Japanese, so it is asked about others only
    outside = len(text) - len(text.encode("ascii", "ignore"))
    return outside <= _MOST_ACCENTS * len(text) and not _NOT_WESTERN.search(text)


def _as(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
