"""Reads words for signs that somebody is in danger, without a language model, before anything else is done.

Phrases tell what is said outright; what is only hinted at is told by its likeness to what others have written.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tools.safety.hints import Hint, hinted
from tools.safety.phrases import (
    JOKING,
    ORDINARY,
    STAFF,
    Category,
    Group,
    Language,
    Level,
    compiled,
    folded,
    languages,
)

LONGEST = 20_000
"""Characters that are read; the tutor refuses longer messages than half of it."""
_BY_SOMEBODY = ("abuse", "danger")
"""Of these somebody has done it; where somebody of the school is named, it may be they."""
_AS_LETTERS = str.maketrans("0134578@$!", "oieastbasi")
_LEET = re.compile(r"(?<=[a-z])[0134578@$!]+(?=[a-z])|(?<!\S)[057@$](?=[a-z]{3})")
_STRETCHED = re.compile(r"([^\W\d])\1{2,}")
_SPACED_OUT = re.compile(r"(?<!\S)(?:[a-z][ .-]){3,}[a-z](?!\S)")
_PICTURES = re.compile("([\U0001f300-\U0001faff\u2600-\u27bf])")
_FORM = {ord(sign): None for sign in "'’‘`´ʼ"} | {ord(sign): " . " for sign in ".!?;\n\r…。！？；؟।"}
_FORM |= {ord(sign): " " for sign in ',:"“”„«»()[]{}<>-–—_/\\|~#^+=&%、，：「」『』（）،¿¡'}


@dataclass(frozen=True, kw_only=True)
class Sign:
    """What was found in a text. `urgent`: somebody may be in danger now; `concern`: somebody should talk with them."""

    level: Level
    category: Category
    joking: bool = False
    """A joke or nothing, as far as one can tell."""
    hinted: bool = False
    """Not said outright: who is meant cannot be told."""
    of_other: bool = False
    """It is about somebody else than who writes."""
    of_staff: bool = False
    """Somebody who works at a school is said to have done it."""


def read(text: str) -> Sign | None:
    """The gravest sign in a text; None where there is none."""
    words = words_of(text)
    found: list[Sign] = []
    for language in languages():
        plain = f" . {' '.join([language.spelling.get(word, word) for word in words])} . "
        if any(letters in plain for letters in language.letters):
            found += _signs(plain, language)
    if not found and (hint := hinted(words)) is not None:
        return _hinted_at(hint, words)
    return min(found, key=_rank, default=None)


def _hinted_at(hint: Hint, words: Sequence[str]) -> Sign:
    staff = [language.others[STAFF] for language in languages() if STAFF in language.others]
    plain = f" {' '.join(words)} "
    return Sign(
        level="concern" if hint.faint else hint.level,
        category=hint.category,
        joking=hint.faint,
        hinted=True,
        of_staff=hint.category in _BY_SOMEBODY and any(compiled(one).search(plain) for one in staff),
    )


def words_of(text: str) -> list[str]:
    """The words of a text as phrases are compared with them, and a lone dot where a sentence ends."""
    text = text[:LONGEST].casefold()
    if not text.isascii():
        text = _PICTURES.sub(r" \1 ", folded(text))
    text = _LEET.sub(lambda found: found[0].translate(_AS_LETTERS), text)
    text = _SPACED_OUT.sub(lambda found: re.sub("[ .-]", "", found[0]), text)
    return _STRETCHED.sub(r"\1", text.translate(_FORM)).split()


def _rank(sign: Sign) -> tuple[bool, bool, int]:
    """The smaller, the graver."""
    return sign.joking, sign.level != "urgent", ("self_harm", "abuse", "danger", "eating").index(sign.category)


def _signs(plain: str, language: Language) -> Iterator[Sign]:
    laughing = JOKING in language.others and compiled(language.others[JOKING]).search(plain) is not None
    for group in language.groups:
        for found in compiled(group.pattern).finditer(plain):
            if _is_ordinary(_sentence(plain, found.start(), found.end()), group, language):
                continue
            joking = group.manner == "slight" or (group.manner == "plain" and laughing)
            staff = language.others.get(STAFF)
            yield Sign(
                level="concern" if joking else group.level,
                category=group.category,
                joking=joking,
                of_other=group.manner == "other",
                of_staff=staff is not None and compiled(staff).search(f" {found[0]} ") is not None,
            )


def _sentence(plain: str, start: int, end: int) -> str:
    """The sentences in which something was found."""
    return plain[plain.rfind(" . ", 0, start + 2) : plain.find(" . ", end) + 3]


def _is_ordinary(sentence: str, group: Group, language: Language) -> bool:
    patterns = [language.others.get(name) for name in (ORDINARY, f"{ORDINARY} {group.category}")]
    return any(pattern and compiled(pattern).search(sentence) for pattern in patterns)
