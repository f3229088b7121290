"""Letters as they are compared: small, without accents and signs, digits of any script as 0 to 9."""

import unicodedata

_NUKTA = "\u093c"
_VOWEL_SIGNS = range(0x0900, 0x0980)
"""Marks of Devanagari are letters of their own; but the dot below, which many leave out."""


def plain(text: str) -> str:
    """The words of a text with single spaces, in small letters, without accents and signs."""
    return " ".join("".join(map(_plain, unicodedata.normalize("NFKD", text.casefold()))).split())


def _plain(char: str) -> str:
    if char.isascii():
        return char if char.isalnum() else " "
    category = unicodedata.category(char)
    if category[0] == "L" or (ord(char) in _VOWEL_SIGNS and char != _NUKTA and category[0] == "M"):
        return char
    if category == "Nd":
        return str(unicodedata.digit(char))
    return "" if category in ("Mn", "Cf") else " "
