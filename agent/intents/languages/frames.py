"""Sentences with a gap: "recuerda que ...", "was ist eine Ableitung?", "к 10 декабря хочу сдать интегралы".

`[frames]` of TAG.txt has them beside their English. In brackets stand wordings with strokes between them; the gaps are
`{said}` and `{name}` (kept as they are typed), `{topic}` and `{other}` (by `[topics]` and the pieces of requests, or as
they are where they are English), and `{day}` (see days.py).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from agent.intents.languages.days import Days
from agent.intents.languages.plain import letters, traced
from tools.search.words import is_english

MOST_WORDS = 5
"""Of a topic that is named in English."""
_MARKS = re.compile(r"(\{\w+\}|[(/)])")
_AS_REGEX = {"(": "(?:", "/": "|", ")": ")"}
_AS_TYPED = ("said", "name")
_ARTICLE = {"ar": "ال"}
"""That is written with its noun."""


@dataclass(frozen=True, kw_only=True)
class Frames:
    """Those of one language."""

    tag: str
    spaced: bool
    frames: Sequence[tuple[str, str]]
    """English and the language's words."""
    topics: Mapping[str, str]
    """English names, by the language's as its phrases stand in a line."""
    small: frozenset[str]
    """Words that may stand before a name."""
    days: Days
    around: str
    """A pattern of politeness."""

    def english(self, text: str) -> str | None:
        """The English for a sentence; None for what is none of these."""
        line, places = traced(text, spaced=self.spaced)
        for english, pattern in self._patterns:
            if (found := pattern.fullmatch(line)) and (heard := self._filled(english, found, text, places)) is not None:
                return heard
        return None

    @cached_property
    def _patterns(self) -> list[tuple[str, re.Pattern[str]]]:
        edge = r"(?!\S)" if self.spaced else ""
        polite = rf"(?:{self.around}{edge}\s?)*"
        return [
            (english, re.compile(rf"{polite}{self._pattern(words)}(?:\s?{self.around})*"))
            for english, words in self.frames
        ]

    def _pattern(self, words: str) -> str:
        return "".join(map(self._part, _MARKS.split(words)))

    def _part(self, part: str) -> str:
        if part == "{day}":
            return f"(?P<day>{self.days.pattern})"
        if part.startswith("{"):
            return f"(?P<{part.strip('{}')}>.+?)"
        blank = " " if self.spaced else ""
        return _AS_REGEX.get(part) or re.escape(re.sub(" +", blank, letters(part)))

    def _filled(self, english: str, found: re.Match[str], text: str, places: list[int]) -> str | None:
        """An English sentence with what fills its gaps; None where that is not understood."""
        for gap, words in found.groupdict().items():
            start, end = found.span(gap)
            typed = text[places[start] : places[end - 1] + 1]
            filling = typed if gap in _AS_TYPED else self.days.english(words) if gap == "day" else self._topic(words)
            if filling is None:
                return None
            english = english.replace(f"{{{gap}}}", filling)
        return english

    def _topic(self, words: str) -> str | None:
        """The English name of a topic."""
        named = words.split() if self.spaced else [words]
        while named and named[0] in self.small:
            del named[0]
        article = _ARTICLE.get(self.tag, "")
        bare = [word.removeprefix(article) for word in named]
        for name in (" ".join(named), " ".join(bare), " ".join([*bare[:1], *named[1:]])):
            if (english := self.topics.get(name)) is not None:
                return english
        known = 0 < len(named) <= MOST_WORDS and all(word.isascii() and is_english(word) for word in named)
        return " ".join(named) if known else None
