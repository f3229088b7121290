"""A message prepared for the rules: plain words, clauses, and what is left when politeness is taken away."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agent.intents.intent import TalkState
from agent.intents.shapes import shape
from tools.search.topics import TopicIndex
from tools.search.words import Word, clean, words_of

MOST_WORDS = 120
"""Words that the rules look at; the beginning and the end of a longer message."""

_LEAD = shape("lead")
_TAIL = shape("tail")
_BREAKS = frozenset(".!?;,:…()")


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a message between two stops."""

    line: str
    """Its plain words with single spaces."""
    core: str
    """The same without politeness at either end."""
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A message, read."""

    text: str
    """As typed, without what nobody sees."""
    words: tuple[Word, ...]
    whole: Clause
    clauses: tuple[Clause, ...]
    """In the order said; the whole alone where there is but one."""

    @property
    def line(self) -> str:
        """All plain words with single spaces."""
        return self.whole.line

    @property
    def core(self) -> str:
        """The whole without politeness."""
        return self.whole.core


def read_words(text: str, state: TalkState, topics: TopicIndex) -> Reading:
    """Prepare a message. Words of the open question and its options are never "put right"."""
    text = clean(text)
    shown = " ".join((state.stem, *state.options)).lower()
    keep = frozenset(re.findall(r"[^\W\d_]{4,}", shown)) if shown.strip() else frozenset()
    words = words_of(text, topics.lexicon, keep=keep)
    if len(words) > MOST_WORDS:
        words = (*words[: MOST_WORDS - 30], *words[-30:])
    clauses = tuple(clause for part in _parts(words) if (clause := _clause(part)).line)
    return Reading(text, words, _clause(words), clauses or (_clause(words),))


def _parts(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    start = 0
    for place, word in enumerate(words):
        if word.text in _BREAKS:
            yield words[start : place + 1]
            start = place + 1
    if start < len(words):
        yield words[start:]


def _clause(words: Sequence[Word]) -> Clause:
    line = " ".join(word.text for word in words if word.is_word)
    return Clause(line, core_of(line), tuple(words))


def clause_of(text: str) -> str:
    """The plain words of a text with single spaces."""
    return " ".join(word.text for word in words_of(text) if word.is_word)


def core_of(line: str) -> str:
    """A line without politeness, fillers and the frame of a request; the line itself where nothing else is in it."""
    core, before = line, ""
    while core != before:
        before = core
        if (match := _LEAD.match(core)) and match.end() < len(core):
            core = core[match.end() :]
    before = ""
    while core != before:
        before = core
        if (match := _TAIL.search(core)) and match.start():
            core = core[: match.start()]
    return core.strip() or line
