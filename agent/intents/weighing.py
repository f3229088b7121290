"""Whether words typed at an open question answer it, ask for other questions, or may do either.

Looks at what the question shows and at the form its answer takes, never at what is right.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from agent.intents.answers import FUNCTIONS, SAID
from agent.intents.intent import Intent, IntentKind, TalkState
from agent.intents.picking import UNITS
from agent.intents.reading import Reading, clause_of
from agent.intents.shapes import shape
from store.questions import Kind
from tools.search.narrowing import Mention
from tools.search.numbers import number_at
from tools.search.topics import TopicIndex
from tools.search.vocabulary import GENERIC, SKIP, signs_in
from tools.search.words import Word, stem

_FIRMLY = shape("firmly")
_UNIT = shape("unit")
_SHAPES = ("kind", "level", "flag", "noun", "document", "each")
"""Signs of a request that say which questions are wanted."""
_ANSWERS = re.compile(
    r"\b(?:i (?:think|guess|believe|say|would say|got|get|chose)|maybe|perhaps|probably|because|since|therefore|so|is|"
    r"are|was|were|equals?|means?|option|answer|choice|first|second|third|fourth|last)\b"
)
"""What is said of an answer and hardly of what is wanted, where nothing is asked for firmly."""
_SMALL = frozenset(
    "per each every a an the of to in on at for with and or by from into my as s x vs only rather mode".split()
)
_MEANT = re.compile(r"\bi (?:mean|meant|select|choose)\b|^the (?:one|answer|option|choice)\b")
_LASTLY = re.compile(r"\b(?:duh|obviously|lol|right|innit)$|^with\b")
_COUNTS_OF = re.compile(r"(?:more )?(?:on|about|more|from)\b")
_PLAIN = frozenset(
    "a an the of on in for with and or x please about some from to next topic another new subject now then more "
    "vs".split()
)
"""Words between those of a request that is nothing else."""
_REFUSES = re.compile(r"\b(?:do not|am not|not (?:really )?(?:like|want|know|get|sure)|hate)\b")
_COUNTS_SUCH = re.compile(r"\b(?:questions?|problems?|exercises?)\b", re.IGNORECASE)
"""A question about these is answered by a number of them."""
_HOW_MANY = re.compile(r"\bhow many\b")
_TEXTS = (Kind.SHORT_TEXT, Kind.FREE_TEXT)
_VALUES = (Kind.NUMERIC, Kind.ALGEBRAIC)
MOST_COUNT = 30
"""A larger number is an answer rather than a number of questions."""
MOST_WORDS = 16
"""Words of a message that are weighed."""
_MOST_OTHERS = 2
"""Words that nobody knows in a request that says plainly which questions are wanted."""
_MOST_SMALL = 4
_ALIKE = 4
"""Letters that two words begin with which belong together: "divide" and "division"."""


_IT_IS = re.compile(
    r"(?:(?:yes|it|that|this|is|my|the|an|a|first|i|meant|as|count|take|grade) )*"
    r"(?:yes|answer|it|that)(?: (?:is|please))*"
)
_ASKS_FOR_IT = re.compile(
    r"(?:(?:no|i|want|would|like|give|me|the|some|those|start|please|second|rather|meant|a|do) )*"
    r"(?:no|questions?|practice|start|second|request|topic|them|please)(?: (?:one|please|instead|then|on it))*"
)


class Side(Enum):
    """What words are where an answer is waited for."""

    ANSWER = "answer"
    REQUEST = "request"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class _Held:
    """What a message holds."""

    named: tuple[str, ...]
    """Words of topics that the open question does not show."""
    others: tuple[str, ...]
    """Words that are neither a topic's nor a request's."""
    own: bool
    """Whether a topic is what the open question is about."""
    near: bool
    """Whether a topic is of the open question's subject."""
    shaped: bool
    """Whether it says which questions are wanted."""
    counted: bool
    first: bool
    """Whether a count stands before all else."""
    times: bool
    """Whether it is "x 3" at the end."""
    counts_of: bool
    """Whether a count is one of questions: "3 on", "3 more"."""
    plain: bool
    """Whether there is nothing else but small words between all this."""


def asked_back(text: str, state: TalkState) -> Intent | None:
    """What was said before is, now that it was asked whether it is an answer or a request."""
    line = clause_of(text)
    if _ASKS_FOR_IT.fullmatch(line):
        return Intent(kind="start", certain=True, response=state.doubted)
    return Intent(kind="answer", certain=True, response=state.doubted) if _IT_IS.fullmatch(line) else None


def weigh(reading: Reading, state: TalkState, topics: TopicIndex, taken_for: IntentKind) -> Side | None:
    """What a message to an open question is, if it may be no answer; None where the reading `taken_for` stands."""
    if not state.is_open or len(reading.words) > MOST_WORDS or not _is_worded(reading.words):
        return None
    held = _held(reading, state, topics)
    if held is None or (taken_for not in ("answer", "start") and (held.others or not held.plain)):
        return None
    asks = _FIRMLY.search(reading.line) is not None
    if not asks and (_REFUSES.search(reading.line) or "?" in reading.text):
        return None
    if not held.named:
        counted = state.kind is Kind.NUMERIC and held.first and not held.others and _COUNTS_SUCH.search(state.stem)
        return Side.ANSWER if counted else _of_strangers(held, state) if taken_for == "answer" and not asks else None
    if held.others and not (_says_much(held, asks=asks) and (state.kind not in _TEXTS or asks)):
        return None
    if held.shaped or asks:
        if state.kind is Kind.SHORT_TEXT and held.near and not (held.counted or asks):  # "past simple"
            return None if held.own else Side.EITHER
        return Side.REQUEST
    if held.counted:
        return _counted(held, state)
    return None if taken_for == "start" and state.kind not in _TEXTS else _alone(held, state)


def _counted(held: _Held, state: TalkState) -> Side | None:
    """A topic's name beside a number."""
    if held.counts_of:
        return Side.REQUEST
    many = held.first and len(held.named) == 1 and _HOW_MANY.search(state.stem.lower())
    if many and held.own:
        return None
    single = state.kind in _VALUES and held.first and held.near and len(held.named) == 1
    return Side.EITHER if held.own or many or single else Side.REQUEST


def _says_much(held: _Held, *, asks: bool) -> bool:
    most = _MOST_OTHERS if held.shaped or asks else int(held.counted)
    return len(held.others) <= min(most, len(held.named))


def _alone(held: _Held, state: TalkState) -> Side | None:
    """A topic's name and nothing else: it answers a question that wants a word or sentences, and names what it asks."""
    if held.own or (held.near and state.kind is Kind.SHORT_TEXT):
        return None
    return Side.EITHER


def _of_strangers(held: _Held, state: TalkState) -> Side | None:
    """What nobody has heard of, with a number beside it: "fiscal policy 3", where options or words are waited for."""
    doubtful = held.counted and held.others and held.plain and (held.shaped or not held.first)
    return Side.EITHER if doubtful and (state.kind not in _VALUES or held.times) else None


def _is_worded(words: Sequence[Word]) -> bool:
    """Whether a message may name a topic: at all, in a word of three letters or in many small ones."""
    return len(words) > _MOST_SMALL or any(len(word.text) > 2 and word.text.isalpha() for word in words)


def _held(reading: Reading, state: TalkState, topics: TopicIndex) -> _Held | None:
    """What a message holds; None where it says or is a value."""
    words = reading.words
    shown = _shown(state)
    signs = [sign for sign in signs_in(words) if sign.sort in _SHAPES]
    taken = {place for sign in signs for place in range(sign.start, sign.end)}
    mentions = [one for one in _apart(topics.mentions(words, reading.text)) if not _inside(one, taken)]
    strange = [one for one in mentions if _is_strange(words[one.start : one.end], shown)]
    covered = taken | {place for one in mentions for place in range(one.start, one.end)}
    rest = [place for place in range(len(words)) if place not in covered]
    texts = [word.text for word in words]
    line = " ".join(words[place].text if place in rest else "…" for place in range(len(words)))
    firm = _FIRMLY.search(reading.line) is not None
    said = _MEANT.search(reading.line) or _LASTLY.search(reading.text.lower()) or _names_option(texts, state)
    if said or (not firm and _ANSWERS.search(line)):
        return None
    if not _may_ask(line, counts := list(_counts(words, rest)), texts):
        return None
    others = [words[place].text for place in rest if _tells(words[place], shown) and place not in counts]
    skills = {skill for one in strange for skill in (*one.entry.skills, *one.entry.part_skills)}
    subjects = {subject for one in strange for subject in one.entry.subjects}
    subjects |= {topics.skills[skill].subject for skill in skills}
    return _Held(
        named=tuple(dict.fromkeys(name for one in strange for name in _named(words[one.start : one.end]))),
        others=tuple(others),
        own=not skills.isdisjoint(state.skills),
        near=not state.skills or any(_subject_of(skill, topics) in subjects for skill in state.skills),
        shaped=bool(signs),
        counted=bool(counts),
        first=bool(counts) and counts[0] == 0,
        counts_of=any(_COUNTS_OF.match(" ".join(texts[place + 1 : place + 3])) for place in counts),
        plain=all(
            texts[place] in {*_PLAIN, *GENERIC, *others} or place in counts or not words[place].is_word
            for place in rest
        ),
        times=bool(counts) and counts[0] > 1 and words[counts[0] - 1].text == "x" and counts[0] == len(words) - 1,
    )


def _subject_of(skill: str, topics: TopicIndex) -> str:
    known = topics.skills.get(skill)
    return known.subject if known else ""


def _shown(state: TalkState) -> frozenset[str]:
    """The stems of what the open question and its options show."""
    text = " ".join((state.stem, *state.options)).lower()
    return frozenset(stem(word) for word in re.findall(r"[^\W\d_]{2,}", text))


def _apart(mentions: Sequence[Mention]) -> list[Mention]:
    """The longest names, each word used once."""
    used: set[int] = set()
    kept = []
    for one in mentions:
        places = set(range(one.start, one.end))
        if used.isdisjoint(places):
            used |= places
            kept.append(one)
    return kept


def _inside(mention: Mention, taken: set[int]) -> bool:
    return taken.issuperset(range(mention.start, mention.end))


def _is_strange(words: Sequence[Word], shown: frozenset[str]) -> bool:
    """Whether a topic's name is none of what the question shows, no unit and no formula."""
    names = _names(words)
    if not names:
        return len(words) > 2 and not any(char in "=+^" for word in words for char in word.text)  # "its or it's"
    turned = len(names) > 1 and any(word.text in ("to", "into") for word in words)  # "radians to degrees"
    return any(_tells_name(name, shown) for name in names) or (turned and shown.isdisjoint(map(stem, names)))


def _names(words: Sequence[Word]) -> list[str]:
    return [word.text for word in words if word.is_word and len(word.text) > 2 and word.text.isalpha()]


def _named(words: Sequence[Word]) -> list[str]:
    return _names(words) or [" ".join(word.text for word in words)]


def _tells_name(name: str, shown: frozenset[str]) -> bool:
    root = stem(name)
    akin = any(root[:_ALIKE] == other[:_ALIKE] for other in shown if len(other) >= _ALIKE <= len(root))
    return not akin and root not in shown and name not in FUNCTIONS | SAID | _SMALL and not _is_unit(name)


def _is_unit(text: str) -> bool:
    return text in UNITS or _UNIT.fullmatch(text) is not None


def _tells(word: Word, shown: frozenset[str]) -> bool:
    """Whether a word is more than talk."""
    text = word.text
    talk = text in SKIP or text in _SMALL or text in GENERIC or (len(text) > 1 and stem(text) in shown)
    return word.is_word and not talk


def _counts(words: Sequence[Word], rest: Sequence[int]) -> Iterator[int]:
    """The places of numbers that may count questions."""
    for place in rest:
        found = number_at([words[place].text], 0)
        if place and words[place - 1].text == "the":  # "the 2 in the middle"
            continue
        digits = words[place].text.isdigit() or place in (0, len(words) - 1)
        if found and digits and words[place].text not in ("one", "a", "an") and 0 < found[0] <= MOST_COUNT:
            yield place


def _may_ask(line: str, counts: Sequence[int], texts: Sequence[str]) -> bool:
    """Whether what is left of a message may be a request at all: no values with units, no formulas."""
    if re.search(r"[=<>≤≥^%√]|\d[.,]\d", line):
        return False
    if any(text.isdigit() and int(text) > MOST_COUNT for text in texts):
        return False
    return not any(place + 1 < len(texts) and _is_unit(texts[place + 1]) for place in counts)


def _names_option(texts: Sequence[str], state: TalkState) -> bool:
    """Whether all words of an option are said."""
    said = set(texts)
    options = [set(re.findall(r"[^\W_]+", option.lower())) for option in state.options if "$" not in option]
    return any(option <= said for option in options if option)
