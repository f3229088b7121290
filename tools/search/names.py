"""Words of names as keys: without small words, as stems, in one order."""

from collections.abc import Sequence

from tools.search.vocabulary import SKIP
from tools.search.words import stem

STOP = frozenset("a an the of to in on at for with and or by is are from into your my as s".split())
_ARTICLES = ("a", "an", "the")
_DIGITS = {
    word: str(value) for value, word in enumerate("zero one two three four five six seven eight nine ten".split())
}


class _Everything(frozenset[str]):
    """Holds each word: names are taken as they are written."""

    def __contains__(self, word: object) -> bool:
        return True


EVERYTHING = _Everything()
"""To keep all words."""


def number_stem(word: str) -> str:
    """The stem of a word; of a small number its digits."""
    return _DIGITS.get(word) or stem(word)


def needs_small_words(words: Sequence[str]) -> bool:
    """Whether a name is nothing, or something else, without its small words."""
    rest = words[1:] if words and words[0] in _ARTICLES else words
    telling = [word for word in rest if word not in STOP]
    return len(rest) > len(telling) < 2 or (len(words) > 2 and set(words) <= STOP | SKIP)


def literal_key(words: Sequence[str]) -> tuple[str, ...]:
    """The stems in their order, small words as they are."""
    return tuple(word if word in STOP else number_stem(word) for word in words)


def key_of(words: Sequence[str]) -> tuple[str, ...]:
    """The stems in the order of the alphabet, without small words."""
    return tuple(sorted(number_stem(word) for word in words if word not in STOP))
