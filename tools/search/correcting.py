"""What a student takes back in passing: "algebra, no, geometry", "5 hard ones... make it 3", "no wait, on limits"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tools.search.patterns import Sort
from tools.search.vocabulary import SKIP, Sign

_CONTENT: frozenset[Sort] = frozenset(("count", "level", "kind", "relative", "topic"))
_WISHES: frozenset[Sort] = frozenset(("count", "level", "kind", "relative", "flag"))
_SCRAPS = frozenset("scrap forget drop ditch lose cancel remove".split())
_PIECES = frozenset("bit part thing piece".split())
"""What a wish is called that is taken back: "scrap the hard part"."""
_ENDS: frozenset[Sort] = frozenset(("break", "and", "mended"))
_BESIDE: frozenset[Sort] = frozenset(("noun", "type", "skip", "prep"))
_LEADS = frozenset(
    "on about with the a an some make it that them do give me let us want to i rather be should please have "
    "change more just better would like".split()
)
"""Words between what takes back and what is meant instead."""

At = list[Sign | None]


def corrected(texts: Sequence[str], at: At) -> At:
    """The signs at the words of a request, what was taken back left out and what stands for it in its place."""
    _scrap(texts, at)
    _less_denied_counts(at)
    for mark in [sign for place, sign in enumerate(at) if sign and sign.sort == "mended" and sign.start == place]:
        instead = list(_instead(texts, at, mark.end))
        if texts[mark.start : mark.start + 2] in (["i", "meant"], ["i", "mean"]):
            _forget_contrast(at, mark.end)
        if any(sign.sort == "topic" for sign in instead):
            _forget_topic(texts, at, mark.start)
        for sign in instead:
            before = [other for other in at[: mark.start] if other and other.sort == sign.sort]
            if before and sign.sort != "topic":
                _put(at, replace(before[-1], value=sign.value))
                _put(at, Sign("skip", sign.start, sign.end))
    return at


def _less_denied_counts(at: At) -> None:
    """Leave out a number that is denied behind another: "i said 5, not 10"."""
    for place in range(1, len(at) - 1):
        before, sign, after = at[place - 1], at[place], at[place + 1]
        if sign and before and after and (before.sort, sign.sort, after.sort) == ("count", "not", "count"):
            _put(at, Sign("skip", sign.start, after.end))


def _scrap(texts: Sequence[str], at: At) -> None:
    """Leave out a wish that is taken back as a piece of the request: "7 mcq on cells. scrap the mcq bit"."""
    for place, sign in enumerate(at):
        if sign is None or sign.start != place or sign.sort not in _WISHES or sign.end == len(at):
            continue
        called = texts[max(0, place - 2) : place]
        before = {id(one): one for one in at[:place] if one and (one.sort, one.value) == (sign.sort, sign.value)}
        if (
            before
            and called[:1]
            and called[0] in _SCRAPS
            and called[1] in ("the", "that")
            and texts[sign.end] in _PIECES
        ):
            for other in before.values():
                _put(at, Sign("skip", other.start, other.end))
            _put(at, Sign("skip", place - 2, sign.end + 1))


def _instead(texts: Sequence[str], at: At, place: int) -> Iterator[Sign]:
    """What is meant instead, which follows at once; a topic that nobody knows counts as one."""
    found = False
    while place < len(at):
        sign, text = at[place], texts[place]
        if sign is not None and sign.sort in _CONTENT:
            yield sign
            found = True
        elif sign is None and _is_strange(text):
            yield Sign("topic", place, place + 1)
            found = True
        elif text == "for" or not _leads_on(sign, text, begun=found):
            return
        place = sign.end if sign else place + 1


def _forget_contrast(at: At, place: int) -> None:
    """Leave out what was not meant: "i meant permutations, not probability" refuses nothing."""
    refused = [sign for sign in at[place:] if sign is not None and sign.sort == "not"][:1]
    for sign in refused:
        after = at[sign.end] if sign.end < len(at) else None
        if after is not None and after.sort == "topic":
            _put(at, Sign("skip", sign.start, after.end))


def _leads_on(sign: Sign | None, text: str, *, begun: bool) -> bool:
    """Whether more of what is meant may follow a word that is none of it."""
    if sign is None:
        return text in _LEADS
    return sign.sort in _BESIDE or (not begun and sign.sort in _ENDS)


def _forget_topic(texts: Sequence[str], at: At, end: int) -> None:
    """Leave out the topic that was named last before a place, or the words that may have named one."""
    named = [place for place in range(end) if (sign := at[place]) and sign.sort == "topic"]
    strange = [place for place in range(end) if at[place] is None and _is_strange(texts[place])]
    told = [place for place in strange if not named or {"on", "about"} & set(texts[max(0, place - 2) : place])]
    place = max((*named, *told), default=-1)
    while place >= 0:
        sign = at[place]
        if not (sign is None or sign.sort in ("topic", "and", "word")):
            return
        start = sign.start if sign else place
        _put(at, Sign("skip", start, sign.end if sign else place + 1))
        place = start - 1


def _is_strange(text: str) -> bool:
    return text.isalpha() and text not in SKIP and text not in _LEADS


def _put(at: At, sign: Sign) -> None:
    at[sign.start : sign.end] = [sign] * (sign.end - sign.start)
