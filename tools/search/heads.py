"""Names whose last word was said before: "matrices: multiplication and inverses", "loops, but not nested ones"."""

from collections.abc import Sequence

from tools.search.names import STOP
from tools.search.narrowing import Mention
from tools.search.topics import TopicIndex
from tools.search.vocabulary import SKIP, Sign

_STOPS = frozenset(".;:!?()\n")
"""Where a list behind a colon ends."""

At = list[Sign | None]


def completed(texts: Sequence[str], at: At, topics: TopicIndex) -> At:
    """The signs at the words of a request, those of shortened names for what they are short for.

    A list behind "matrices:" names kinds of matrices, of which alone is spoken then; "nested ones" are of what was
    named before.
    """
    last: Mention | None = None
    """The name before, no subject's."""
    above: Mention | None = None
    """The name before the colon of a list."""
    place = 0
    while place < len(at):
        sign, end = at[place], _end(at, place)
        if texts[place] in _STOPS:
            above = last if texts[place] == ":" and last is not None and last.end == place else None
        elif _may_be_short(texts, sign, place):
            head = above or (last if _is_noun(at, end) else None)
            whole = topics.called((*texts[place:end], *texts[head.start : head.end])) if head is not None else None
            if head is not None and whole is not None and whole.skills:
                at[place:end] = [Sign("topic", place, end, Mention(place, end, whole, 2))] * (end - place)
                if head is above:
                    at[head.start : head.end] = [Sign("skip", head.start, head.end)] * (head.end - head.start)
            elif sign is not None and isinstance(sign.value, Mention):
                last = sign.value
        place = end
    return at


def _end(at: At, place: int) -> int:
    sign = at[place]
    return place + 1 if sign is None else sign.end


def _is_noun(at: At, place: int) -> bool:
    """Whether the word for questions comes next."""
    sign = at[place] if place < len(at) else None
    return sign is not None and sign.sort == "noun"


def _may_be_short(texts: Sequence[str], sign: Sign | None, place: int) -> bool:
    """Whether a word may be a piece of a name: one that nobody knows, or another topic's name that is no subject's."""
    if sign is None:
        return texts[place].isalpha() and texts[place] not in SKIP | STOP
    return isinstance(sign.value, Mention) and not sign.value.is_subject
