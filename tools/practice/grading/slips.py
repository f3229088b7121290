"""One-letter slips: a slip in a long word passes, unless it makes another word that is known."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from tools.practice.grading.terms import TERMS

if TYPE_CHECKING:
    from spellchecker import SpellChecker

SHORTEST = 6
"""Letters; a slip in a shorter word too easily makes another."""
_FAMILIES = (
    frozenset(("ane", "ene", "yne", "one", "ine", "ide")),
    frozenset(("ate", "ite", "ide", "ine")),
    frozenset(("ose", "ase")),
    frozenset(("ous", "ius", "eus")),
)
"""Endings that tell chemical names apart: whatever stands before them, another of them is another name."""


@cache
def _english() -> "SpellChecker":
    from spellchecker import SpellChecker  # 0.2 s and 14 MB of words; only a slip needs them

    return SpellChecker(language="en")


def load_words() -> None:
    """Load the word list now, so that the first slip does not wait for it."""
    _english()


def is_known(word: str) -> bool:
    """Whether a word in small letters is an English word or a school term."""
    return word in TERMS or word in _english()


def one_letter_apart(a: str, b: str) -> bool:
    """Whether one letter put in, left out, changed, or two neighbours swapped turn one word into the other."""
    if abs(len(a) - len(b)) > 1 or a == b:
        return False
    start = next((place for place, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    if len(a) == len(b):
        changed = a[start + 1 :] == b[start + 1 :]
        return changed or (a[start : start + 2] == b[start : start + 2][::-1] and a[start + 2 :] == b[start + 2 :])
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    return longer[start + 1 :] == shorter[start:]


def _other_ending(a: str, b: str) -> bool:
    a, b = a.removesuffix("s") or a, b.removesuffix("s") or b
    return a[-3:] != b[-3:] and any(a[-3:] in family and b[-3:] in family for family in _FAMILIES)


@lru_cache(maxsize=4096)
def is_slip(written: str, meant: str, known: frozenset[str] = frozenset()) -> bool:
    """Whether a written word (small letters) is the meant one with one slip.

    `known` are further words that exist, such as those of the question: a slip that makes one of them is no slip.
    """
    if len(meant) < SHORTEST or not (written.isalpha() and meant.isalpha()):
        return False
    if not one_letter_apart(written, meant) or _other_ending(written, meant) or written in known:
        return False
    return not is_known(written) and not _could_be_other(written, meant)


def _could_be_other(written: str, meant: str) -> bool:
    """Whether a slip lies as near to another school term: "meitosis" is mitosis as well as meiosis."""
    others = (term for term in TERMS if len(term) >= SHORTEST and term not in (meant, f"{meant}s"))
    return any(one_letter_apart(written, term) for term in others)
