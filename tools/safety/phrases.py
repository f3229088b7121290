"""What stands in phrases.txt; patterns are compiled when a text first needs them."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, cast, get_args

Level = Literal["concern", "urgent"]
Category = Literal["self_harm", "abuse", "danger", "eating"]
Manner = Literal["", "plain", "slight", "other"]
"""plain: a joke where somebody laughs; slight: a joke already; other: of somebody else than who writes."""
ORDINARY, JOKING, STAFF, SPELLING = "ordinary", "joking", "staff", "spelling"
UNSPACED = frozenset({"zh"})
"""Languages that are written without blanks between words."""
_LANGUAGE = re.compile(r"\[\[(\w+): (.+)\]\]")
_HEADING = re.compile(r"\[(\w+)(?: (\w+))?(?: (\w+))?\]")
_PIECE = re.compile(r"([A-Z]+) = (.+)")
_NAME = re.compile(r"\{([A-Z]+)\}")
_MARKS = re.compile("[\u0300-\u036f\u064b-\u0655\u0640\u093c\ufe0f\u200b-\u200f]")
"""Accents, vowel signs of Arabic, the dot below Hindi letters, and what cannot be seen."""
_ALIKE = str.maketrans({"ى": "ي", "ة": "ه", "ँ": "ं", "ı": "i"})


def folded(text: str) -> str:
    """Letters without the marks that people leave out in haste."""
    return _MARKS.sub("", unicodedata.normalize("NFKD", text)).translate(_ALIKE)


@dataclass(frozen=True, kw_only=True)
class Group:
    """Phrases that mean the same, as one pattern."""

    category: Category
    level: Level
    manner: Manner
    pattern: str


@dataclass(frozen=True, kw_only=True)
class Language:
    """The phrases of one language."""

    letters: tuple[str, ...]
    """One of these is in whatever its phrases stand for."""
    groups: tuple[Group, ...]
    spelling: Mapping[str, str]
    """What words are taken for that are written in haste."""
    others: Mapping[str, str]
    """Patterns of what is `ordinary` (also `ordinary self_harm`, ...), of laughter, and of who works at a school."""


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern, compiled once; those of a language take 100 ms, which only a text that may be one of them costs."""
    return re.compile(pattern)


@cache
def languages() -> tuple[Language, ...]:
    """All languages of phrases.txt."""
    text = files("tools.safety").joinpath("phrases.txt").read_text("utf-8")
    return tuple(_language(block.splitlines()) for block in text.split("\n[[")[1:])


def _language(lines: list[str]) -> Language:
    found = _LANGUAGE.fullmatch(f"[[{lines[0]}")
    if found is None:
        raise ValueError(f"no language: {lines[0]}")
    groups: list[Group] = []
    others: dict[str, str] = {}
    spelling: dict[str, str] = {}
    for heading, phrases in _sections(lines[1:]):
        if heading[1] == SPELLING:
            spelling = dict(line.split(" = ", 1) for line in phrases)
            continue
        pattern = "|".join(phrases)
        if found[1] not in UNSPACED:
            pattern = f"(?<= )(?:{pattern})(?= )"
        if heading[1] in (ORDINARY, JOKING, STAFF):
            others[" ".join(filter(None, heading.groups()))] = pattern
        elif heading[1] not in get_args(Category) or heading[2] not in get_args(Level):
            raise ValueError(f"no such heading: {heading[0]}")
        else:
            groups.append(
                Group(
                    category=cast(Category, heading[1]),
                    level=cast(Level, heading[2]),
                    manner=cast(Manner, heading[3] or ""),
                    pattern=pattern,
                )
            )
    letters = tuple(part.replace("_", " ") for part in folded(found[2]).split())
    return Language(letters=letters, groups=tuple(groups), spelling=spelling, others=others)


def _sections(lines: list[str]) -> Iterator[tuple[re.Match[str], list[str]]]:
    """The phrases below each heading, their pieces put in."""
    pieces: dict[str, str] = {}
    heading: re.Match[str] | None = None
    phrases: list[str] = []
    for line in lines:
        if not line or line.startswith("#"):
            continue
        body = _NAME.sub(lambda name: pieces[name[1]], folded(line)).replace(r"\S", "[^ .]")
        if found := _HEADING.fullmatch(line):
            if heading is not None:
                yield heading, phrases
            heading, phrases = found, []
        elif heading is None and (piece := _PIECE.fullmatch(body)):
            pieces[piece[1]] = piece[2]
        else:
            phrases.append(body)
    if heading is not None:
        yield heading, phrases
