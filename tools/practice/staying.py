"""Requests that leave out what the practice session under way says already: "give me 3 more", "only hard ones"."""

import re
from dataclasses import replace

from store import PracticeSession
from store.questions import Kind, Level
from tools.search.request import Part, SearchRequest
from tools.search.wanted import UNASKED, Wanted

ROUND = 5
"""Questions in a practice session where no number was asked for."""

_SAME = re.compile(
    r"\b(?:same|similar)\b|\b(?:of|like|than) (?:this|that|these|those|them|it|before)\b|"
    r"\b(?:harder|easier|again|more)\b",
    re.IGNORECASE,
)


def asks_for_the_same(said: str) -> bool:
    """Whether words without a topic refer to what was practised last: "same topic but with pictures", "3 more"."""
    return _SAME.search(said) is not None


def stay(request: SearchRequest, session: PracticeSession | None) -> SearchRequest:
    """The request on the topic of the practice session under way, where it names none and does not ask for any.

    Where nothing but a number is asked for, levels and kinds stay too.
    """
    first, *others = request.parts
    elsewhere = request.any_topic or request.wrong_last or request.due or request.from_document is not None
    if session is None or elsewhere or others or first.has_topic:
        return request
    present = [Wanted.from_json(form) for form in session.request["wanted"]]
    more_of_it = request == SearchRequest(
        parts=(Part(count=first.count),), unseen=request.unseen, remainder=request.remainder
    )
    counts = _shared(first.count or ROUND, len(present)) if len(present) > 1 else [first.count]
    parts = tuple(
        _part(first, wanted, count, more_of_it=more_of_it) for wanted, count in zip(present, counts, strict=True)
    )
    picture = present[0].where.with_picture if more_of_it else request.with_picture
    return replace(request, parts=parts, with_picture=picture, documents=present[0].where.documents)


def _part(asked: Part, present: Wanted, count: int | None, *, more_of_it: bool) -> Part:
    where = present.where
    part = replace(
        asked,
        count=count,
        topic=present.topic,
        words=present.words,
        soft=present.soft,
        subjects=where.subjects,
        skills=where.skills,
        without_subjects=where.without_subjects,
        without_skills=where.without_skills,
    )
    if not more_of_it:
        return part
    without = tuple(kind for kind in where.without_kinds if kind not in UNASKED)
    return replace(
        part,
        levels=tuple(map(Level, where.levels)),
        kinds=tuple(map(Kind, where.kinds)),
        without_kinds=tuple(map(Kind, without)),
    )


def _shared(count: int, among: int) -> list[int]:
    """A number of questions shared out, the first parts getting what is over."""
    each, over = divmod(max(count, among), among)
    return [each + (place < over) for place in range(among)]
