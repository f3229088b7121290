"""What the parts of a request share: counts that are sums, halves and rests, and wishes that hold for all of them."""

from collections.abc import Sequence
from dataclasses import replace

from tools.search.segments import Segment

_KIN = {"unseen": ("unseen", "wrong_last"), "wrong_last": ("unseen", "wrong_last")}
"""Wishes of which a part has but one: new ones, or those that were wrong."""
_WISHES = ("levels", "kinds", "relative")


def share_what_stands_apart(segments: Sequence[Segment]) -> None:
    """Give all parts what stands apart at the beginning or the end, where no other part has such a thing."""
    for name in ("levels", "kinds", "without_kinds", "relative"):
        for holder in (segments[0], segments[-1]):
            others = [segment for segment in segments if segment is not holder]
            if name in holder.apart and not any(getattr(other, name) for other in others):
                for other in others:
                    setattr(other, name, getattr(holder, name))


def share_flags(segments: Sequence[Segment]) -> dict[str, bool]:
    """The wishes that hold for all parts, taken out of the parts: what was said of the last holds for all.

    "Two with a picture on triangles and one on circles" wants a picture of the two alone.
    """
    *others, last = segments
    for segment in others:
        segment.flags = segment.behind | segment.flags
    told = {kin for other in others for name in other.flags for kin in _KIN.get(name, (name,))}
    wide = {name: value for name, value in last.behind.items() if name not in told}
    last.flags = {name: value for name, value in last.behind.items() if name not in wide} | last.flags
    first = segments[0].flags
    wide |= {name: value for name, value in first.items() if all(one.flags.get(name) == value for one in segments)}
    for segment in segments:
        segment.flags = {name: value for name, value in segment.flags.items() if name not in wide}
    return wide


def with_total(segments: list[Segment], total: int | None) -> list[Segment]:
    """The parts after the sum that was named behind them: "four on A, the rest on B, ten in total"."""
    counts = [segment.count for segment in segments]
    if total is None or sum(count or 0 for count in counts) == total:
        return segments
    if any(segment.is_rest or segment.is_half for segment in segments):
        if segments[0] == Segment(count_at=segments[0].count_at):
            segments[0].count = total  # "ten in total, half on A, half on B"
        return segments if segments[0].count == total else [Segment(count=total), *segments]
    if counts.count(None) == 1:
        one = counts.index(None)
        segments[one].count = total - sum(count or 0 for count in counts)
    return segments


def count_rest(segments: Sequence[Segment]) -> Sequence[Segment]:
    """The parts after the one that is the rest of a sum got its count, where the sum was named first."""
    first, *others = segments
    if len(others) > 1 and others[-1].is_rest and first.count is not None:
        if any(other.whole is first for other in others):  # "ten, six of them on cells, the others on DNA"
            others[-1].count = first.count
            return segments if first.has_topic else others
        named = sum(segment.count or 0 for segment in others)
        if first.count > named:
            others[-1].count = first.count - named
    return segments


def count_halves(segments: list[Segment]) -> list[Segment]:
    """The parts with the counts of halves: "ten on loops, half of them hard" is five and five."""
    first, *others = segments
    halves = [segment for segment in others if segment.is_half]
    if not halves or first.count is None or first.count < 2 or len(halves) > 2 or halves != others:
        return segments
    halves[0].count = (first.count + 1) // 2
    if len(halves) > 1:
        halves[1].count = first.count // 2
        return segments
    return [replace(first, count=first.count // 2), *others]


def spread_each(segments: Sequence[Segment]) -> Sequence[Segment]:
    """The parts with the count that "each" gives all of them."""
    if len(segments) == 2 and is_sum([segments[0], *[segments[1]] * len(segments[1].mentions)]):
        return segments[1:]  # "nine questions, three on each of A, B and C"
    *named, last = segments
    if len(named) == 1 and last.count and not last.has_topic and len(named[0].mentions) * last.count == named[0].count:
        return [replace(named[0], count=last.count)]  # "six on sound and light, three of each"
    if named and not last.has_topic and last.count:
        if all(segment.has_topic and segment.count in (None, 1) for segment in named):
            return [replace(segment, count=last.count) for segment in named]  # "sound and one on light, five each"
    elif not any(segment.count for segment in named):
        return [replace(segment, count=last.count) for segment in segments]
    return segments


def is_sum(segments: Sequence[Segment]) -> bool:
    """Whether the first part only says how many the others are together, and what holds for all of them."""
    first, *others = segments
    if len(others) < 2 or not first.count or first.count != sum(segment.count or 0 for segment in others):
        return False
    if (first.has_topic or first.without) and any(segment.has_topic for segment in others):
        return False
    return not any(getattr(first, name) and any(getattr(other, name) for other in others) for name in _WISHES)


def hand_down(segments: Sequence[Segment]) -> Sequence[Segment]:
    """The parts of a sum, each with what was said of all of them: "six easy on loops: two numeric, four short"."""
    first, *others = segments
    for segment in others:
        segment.take_topic(first)
        for name in _WISHES:
            setattr(segment, name, getattr(segment, name) or getattr(first, name))
        segment.flags = first.behind | first.flags | segment.flags
    return others
