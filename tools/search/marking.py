"""Which sign stands at each word of a request: the longest over it, and counts where no other sign is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tools.search.counting import Counter
from tools.search.topics import TopicIndex
from tools.search.vocabulary import Sign, signs_in
from tools.search.words import Word

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
    found += [Sign("topic", one.start, one.end, one) for one in topics.mentions(words, source)]
    found = [_less_picture(sign, found) for sign in found]
    first = min((sign.end for sign in found if sign.sort == "topic"), default=len(words))
    return [*(sign for sign in found if sign.value != "picture_of" or first <= sign.start), *_files(source, words)]


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
