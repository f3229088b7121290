"""Letters as they are compared: small, without accents and signs, digits of any script as 0 to 9."""

import unicodedata
from itertools import pairwise

_NUKTA = "\u093c"
_VOWEL_SIGNS = range(0x0900, 0x0980)
"""Marks of Devanagari are letters of their own; but the dot below, which many leave out."""


def letters(text: str) -> str:
    """The letters of a text, with blanks for signs and as many of them as there are."""
    return "".join(map(_plain, unicodedata.normalize("NFKD", text.casefold())))


def plain(text: str) -> str:
    """The words of a text with single spaces, in small letters, without accents and signs."""
    return " ".join(letters(text).split())


def traced(text: str, *, spaced: bool) -> tuple[str, list[int]]:
    """What `plain` makes of a text, and for each letter of it where it stands in the text.

    `spaced`: words stand apart; else blanks are left between ASCII alone.
    """
    found = [(letter, place) for place, char in enumerate(text) for letter in letters(char)]
    found = [
        (" ", -1),
        *(after for before, after in pairwise([(" ", -1), *found]) if (before[0], after[0]) != (" ", " ")),
    ]
    kept = [
        (letter, place)
        for (before, _), (letter, place), (after, _) in zip(found, found[1:], [*found[2:], (" ", -1)], strict=False)
        if letter != " " or (after != " " and (spaced or (before + after).isascii()))
    ]
    return "".join(letter for letter, _ in kept), [place for _, place in kept]


def _plain(char: str) -> str:
    if char.isascii():
        return char if char.isalnum() else " "
    category = unicodedata.category(char)
    if category[0] == "L" or (ord(char) in _VOWEL_SIGNS and char != _NUKTA and category[0] == "M"):
        return char
    if category == "Nd":
        return str(unicodedata.digit(char))
    return "" if category in ("Mn", "Cf") else " "
