"""Shared stems: "Questions 12 to 15 refer to the following", and the passage below it."""

import re
from collections.abc import Sequence

from tools.ingestion import words
from tools.ingestion.segment.rows import Row
from tools.ingestion.segment.spans import Cut, Span, ranged

_NUMBER = r"[(\[]?\s*(?:q\s?\.?)?(?P<{}>\d{{1,3}})\s*[)\]]?\.?"
_RANGE = re.compile(
    rf"(?:(?:{words.PLURAL})\s*(?:nos?\.?|nomor|numbers?)?\s*[:.]?\s*{_NUMBER.format('low')}\s*(?:{words.TO})\s*"
    rf"(?:{words.PLURAL})?\s*{_NUMBER.format('high')})|"
    rf"(?:^|\D){_NUMBER.format('low2')}\s*(?:{words.TO})\s*{_NUMBER.format('high2')}\s*(?:{words.PLURAL})",
    re.IGNORECASE,
)
_FOLLOWING = re.compile(words.FOLLOWING, re.IGNORECASE)


def attach_shared(cut: Cut) -> None:
    """Each passage for several questions to those it serves; it is taken out of the question that stands before it."""
    for place, span in enumerate(cut.spans):
        following = [other for other in cut.spans[place + 1 : place + 61] if other.section == span.section]
        if place + 1 < len(cut.spans) and not following:
            following = [other for other in cut.spans[place + 1 :] if other.section == span.section + 1]
        for at, row in enumerate(span.rows[1:], 1):
            if served := _served(row, span.rows[at + 1 : at + 2], following):
                _give(served, span.rows[at:])
                del span.rows[at:]
                break
    _from_loose(cut)


def _from_loose(cut: Cut) -> None:
    """Passages above the first question of a section."""
    for span in [span for place, span in enumerate(cut.spans) if not place or _is_first(cut, place)]:
        if span.mark is None:
            continue
        above = _loose_above(cut, span)
        following = [other for other in cut.spans if other.section == span.section]
        for at, row in enumerate(above):
            if served := _served(row, above[at + 1 : at + 2], following):
                _give(served, above[at:])
                taken = {other.index for other in above[at:]}
                cut.loose = [other for other in cut.loose if other.index not in taken]
                break


def _is_first(cut: Cut, place: int) -> bool:
    return cut.spans[place].section != cut.spans[place - 1].section or _loose_between(cut, place)


def _loose_between(cut: Cut, place: int) -> bool:
    before, span = cut.spans[place - 1], cut.spans[place]
    return bool(before.rows) and span.rows[0].index - before.rows[-1].index > 1


def _loose_above(cut: Cut, span: Span) -> list[Row]:
    end = span.rows[0].index
    loose = {row.index: row for row in cut.loose}
    above: list[Row] = []
    while (end := end - 1) in loose:
        above.append(loose[end])
    return above[::-1]


def _served(row: Row, below: Sequence[Row], following: Sequence[Span]) -> list[Span]:
    """The questions that a row says its passage is for; none where it says nothing such."""
    text = row.plain.strip() + " " + " ".join(other.plain.strip() for other in below)
    match = _RANGE.search(text)
    if match is None or match.start() > len(row.text) or len(row.text) > 300:
        return []
    if not (_FOLLOWING.search(text) or ranged(row) or (len(row.text) < 40 and below)):
        return []
    low, high = (int(match[name] or match[f"{name}2"]) for name in ("low", "high"))
    if not 1 <= high - low <= 60:
        return []
    return [span for span in following if span.mark and low <= span.mark.value <= high]


def _give(served: Sequence[Span], rows: Sequence[Row]) -> None:
    for span in served:
        span.shared = [*span.shared, *rows]
