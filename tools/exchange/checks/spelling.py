"""Spelling by a word list: slips of the pen, without calling every term of a school subject one."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from py_rust_stemmers import SnowballStemmer

from store.questions import Question
from tools.exchange.checks.defect import Defect, Rules, defect
from tools.exchange.checks.writing import QUOTED, shown_texts
from tools.exchange.texts import prose
from tools.practice.grading.terms import TERMS

if TYPE_CHECKING:
    from spellchecker import SpellChecker

SHORTEST = 4
COMMON = 3e-7
"""Share of all written words from which a known word is one that people mean when they slip."""
_WORD = re.compile(r"(?<![\w\ufffc'’.@/-])[a-z]{3,}(?![\w\ufffc'’/@]|\.[a-z]|-(?![a-z]))")
_BEGINNING = re.compile(r"(?<=\b(?:begins|starts) with )[a-z]+")
_LETTERS = re.compile(r"[a-z]+")
_STEM = SnowballStemmer("english").stem_word
_BRITISH = (
    ("our", "or"), ("ise", "ize"), ("isa", "iza"), ("isi", "izi"), ("tre", "ter"), ("ll", "l"), ("tyre", "tire"),
)  # fmt: skip
_BEFORE = re.compile(
    r"(?:anti|auto|bi|co|counter|de|dis|eigen|electro|endo|extra|hyper|hypo|in|infra|inter|intra|iso|kilo|macro|mega|micro"
    r"|milli|mis|mono|multi|nano|neuro|non|out|over|para|photo|poly|post|pre|pro|pseudo|re|semi|sub|super|thermo|trans|tri"
    r"|ultra|un|under|uni)(?=.{4})"
)


def check_spelling(question: Question, rules: Rules) -> Iterator[Defect]:
    """Words in small letters that no list has: in the bundled bank all of them, else those a letter from a common one.

    Words that the options show, or that are quoted, may be wrong on purpose.
    """
    shown = " ".join([*(option.text for option in question.options), *(m.answer for m in question.mistakes)])
    on_purpose = set(_LETTERS.findall(shown.casefold()))
    for place, text in shown_texts(question):
        words = _BEGINNING.sub("\ufffc", QUOTED.sub(" \ufffc ", prose(text)))
        for word in dict.fromkeys(_WORD.findall(words)):
            if word not in on_purpose and (slip := _slip(word, strict=rules.bundled)) is not None:
                yield defect(question, place, "spelling-near" if slip else "spelling", found=word, meant=slip)


@cache
def _slip(word: str, *, strict: bool) -> str | None:
    """None for a word that is known; else the word that may be meant, empty where none is near."""
    words = _english()
    if _known(word) or (len(word) < SHORTEST and not strict):
        return None
    near = max(words.known(words.edit_distance_1(word)), key=words.word_usage_frequency, default="")
    if strict:
        return near
    return near if near and words.word_usage_frequency(near) >= COMMON else None


def _known(word: str) -> bool:
    if word in TERMS or word in _terms() or word in _english() or _STEM(word) in _stems():
        return True
    american = word
    for british, other in _BRITISH:
        american = american.replace(british, other)
    bare = _BEFORE.sub("", word)
    return american in _english() or (bare != word and (bare in _english() or _STEM(bare) in _stems()))


@cache
def _english() -> "SpellChecker":
    from spellchecker import SpellChecker  # 0.2 s and 14 MB of words that only a check needs

    return SpellChecker(language="en", distance=1)


@cache
def _stems() -> frozenset[str]:
    return frozenset(_STEM(word) for word in _english().word_frequency.words())


@cache
def _terms() -> frozenset[str]:
    """Words of school subjects that the list lacks."""
    return frozenset((files(__package__) / "terms.txt").read_text("utf-8").split())
