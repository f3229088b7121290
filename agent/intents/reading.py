"""A message prepared for the rules: plain words, clauses, and what is left when politeness is taken away."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agent.intents.intent import TalkState
from tools.search.topics import TopicIndex
from tools.search.words import Word, clean, words_of

MOST_WORDS = 120
"""Words that the rules look at; the beginning and the end of a longer message."""

_LEAD = re.compile(
    r"(?:ok|yes|huh|no(?= (?:it|wait|i|just|let|give|that|but|can|no|the|show)\b)|well|"
    r"so(?= (?:i|it|what|can|how|the|an?|is|that|then|we|this|my|do|where|why|like|confused|lost|stuck)\b)|um+|uh+|er|erm|hm+|mm+|ah+|aha+|oh+|ooh|hello(?! again)|please|kindly|and|but|then|now|actually|wait|lol|"
    r"ha(?:ha)+|bro|bruh|dude|man|mate|sir|miss|omg|come on|like|anyway|(?:right|cool|nice|great)(?= (?:now|can|so|then|thanks|let|give|next|i|but|and|another|more|ok)\b)|sorry|also|just|honestly|"
    r"seriously|maybe|chiron|excuse me|quick question|thanks(?! (?:for|so|a|again|that|very|to|you|i)\b)|i think|i guess|because|there|alternatively|"
    r"by the way|to be honest|i mean|in that case|"
    r"(?:can|could|would|will) (?:you|i|we|u)(?: (?:please|just|maybe|also|perhaps|kindly|try to|possibly))*|"
    r"may i|might i|shall we|should we|do you mind|would you mind|is it (?:ok|possible|alright)(?: (?:if|to))?(?: i)?|"
    r"(?:i|we) (?:really |just |still |do |also )*(?:want|need|wish|would (?:really )?(?:like|love|prefer)|wish)(?: you)?"
    r"(?: to)?|(?:want|need|would like|prefer) to|(?:want|need)(?= an? | the | some | another | more )|"
    r"i am (?:ready|going|trying|hoping) to|i will|i would(?= rather)|rather|let (?:us|me)(?= )|give (?:me|us)|"
    r"(?:get|have|send me|receive|grab)(?= (?:an?|the|some|another|more|any|one|my|\d+|two|three|five)\b)|"
    r"get(?= (?:hints?|help))|go ahead and|(?:is|are) there(?: any)?|do you have(?: any)?|you (?:can|could|should))(?: |$)"
)
_TAIL = re.compile(
    r"(?:^| )(?:please|now|lol|ha(?:ha)+|thanks|bro|bruh|man|dude|mate|then|ok|right now|though|too|chiron|sir|"
    r"miss|to be honest|by the way|sad|sorry|quickly|asap|hello|omg|anyway|already|if (?:you can|possible)|"
    r"if (?:that is|it is) ok|would be (?:great|nice|good)|thank you|i guess|instantly|dear|tutor|buddy|yes|uh+|um+|hm+|"
    r"shrug|for now|i beg you|because of that|actually)$"
)
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
