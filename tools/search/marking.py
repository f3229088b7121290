"""Which sign stands at each word of a request: the longest over it, and counts where no other sign is."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from tools.search.counting import Counter
from tools.search.names import STOP
from tools.search.patterns import Sort
from tools.search.topics import TopicIndex
from tools.search.vocabulary import SKIP, Sign, signs_in
from tools.search.words import Word

_APART: frozenset[Sort] = frozenset(("prep", "count", "noun", "level", "kind", "break", "and", "flag", "each", "type"))
"""Beside these a name may stand."""
_TALK = frozenset("i you he she it they we have has had having been done do does said lot lots first".split())
_JOINTS = frozenset("vs versus or and practice revise like please".split())

FILE = re.compile(r"[\w\-]+\.(?:pdf|docx?|odt|pptx?|txt|md|csv|xlsx?|png|jpe?g)\b", re.IGNORECASE)
"""The name of a file: "algebra-test.pdf"."""
_BEFORE_FILE = frozenset("the my our this from in file document worksheet pdf called named".split())
"""Of a file these say nothing more than its name."""
_FIRST = {sort: place for place, sort in enumerate(("aside", "not", "kind", "type", "topic", "word"))}
"""Of signs over the same words, which is meant: "no" is no name, "calculations" are a kind of question."""


def marked(source: str, words: Sequence[Word], topics: TopicIndex) -> list[Sign | None]:
    """The sign over each word, or None: of several the longest; of equals, as `_FIRST` orders them."""
    at: list[Sign | None] = [None] * len(words)
    for sign in sorted(
        _signs(source, words, topics),
        key=lambda sign: (sign.start - sign.end, _FIRST.get(sign.sort, len(_FIRST)), sign.start),
    ):
        if all(at[place] is None for place in range(sign.start, sign.end)):
            at[sign.start : sign.end] = [sign] * (sign.end - sign.start)
    counter = Counter(source, words, lambda place: at[place] if place < len(at) else None)
    for place in range(len(words)):
        held = at[place]
        loose = held is None or (held.end == place + 1 and words[place].text in ("one", "-", "−", "minus"))
        if loose and (count := counter.count_at(place)):
            at[count.start : count.end] = [count] * (count.end - count.start)
    for place in counter.only_said():
        at[place] = None
    return at


def _signs(source: str, words: Sequence[Word], topics: TopicIndex) -> list[Sign]:
    """All signs in a request; they may overlap."""
    found = list(signs_in(words))
    texts = [word.text for word in words]
    ends = {place for sign in found if sign.sort in _APART for place in (sign.start, sign.end - 1)}
    named = [Sign("topic", one.start, one.end, one) for one in topics.mentions(words, source)]
    found += [sign for sign in named if not _is_talk(sign, texts, ends)]
    found = [_less_picture(sign, found) for sign in found]
    first = min((sign.end for sign in found if sign.sort == "topic"), default=len(words))
    return [*(sign for sign in found if sign.value != "picture_of" or first <= sign.start), *_files(source, words)]


def _is_talk(sign: Sign, texts: Sequence[str], ends: Collection[int]) -> bool:
    """Whether a name of talk's words alone is talk: in "I have been ill", but not in "have been vs has been".

    `ends`: the places of signs at which a name may begin or end.
    """
    said = set(texts[sign.start : sign.end])
    if said.isdisjoint(_TALK) or not said <= SKIP | STOP | _TALK:
        return False
    before, after = sign.start - 1, sign.end
    free = before < 0 or before in ends or texts[before] in _JOINTS
    return not (
        free
        and (
            after == len(texts)
            or texts[after].isdigit()
            or (after in ends and texts[after] != "of")
            or texts[after] in _JOINTS
        )
    )


def _less_picture(sign: Sign, signs: Sequence[Sign]) -> Sign:
    """A topic less the picture that its name ends in, where one is asked for: "circuit diagram please"."""
    for other in signs:
        if other.value == "picture" and sign.start < other.start and other.end == sign.end and sign.sort == "topic":
            return replace(sign, end=other.start)
    return sign


def _files(source: str, words: Sequence[Word]) -> Iterator[Sign]:
    for match in FILE.finditer(source):
        inside = [place for place, word in enumerate(words) if match.start() <= word.start and word.end <= match.end()]
        if inside:
            start = inside[0]
            while start and words[start - 1].text in _BEFORE_FILE:
                start -= 1
            yield Sign("document", start, inside[-1] + 1)
