"""From the pieces that a request was read in to its parts: sums, shares, and what is said once for several."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from tools.search.assembling import Assembler
from tools.search.constraints import Part
from tools.search.saying import Saying
from tools.search.segments import Segment, only
from tools.search.sharing import (
    count_halves,
    count_rest,
    hand_down,
    is_sum,
    share_flags,
    share_what_stands_apart,
    spread_each,
    with_total,
)
from tools.search.topics import TopicIndex


@dataclass(slots=True)
class Shares:
    """How a request says that its parts share a count."""

    each: bool = False
    """The count is that of each: "three each"."""
    split: bool = False
    """The count is split evenly: "six, split between sound and light"."""
    total: int | None = None
    """The sum, where it is called so: "ten in total"."""


class Composer:
    """Makes the parts of one request."""

    def __init__(self, texts: Sequence[str], topics: TopicIndex, shares: Shares, saying: Saying) -> None:
        self._texts = texts
        self._topics = topics
        self._shares = shares
        self._assembler = Assembler(texts, topics, saying)

    def compose(self, read: list[Segment], context: Collection[str]) -> tuple[list[Part], dict[str, bool]]:
        """The parts, and the wishes that hold for all of them; `context`: subjects that are sure to be meant."""
        segments = self._counted(read)
        self._share_topics(segments)
        wide = share_flags(segments)
        if len(segments) > 1:
            share_what_stands_apart(segments)
            _share_what_is_not_wanted(segments)
        return self._spread(segments, self._parts(segments, set(context))), wide

    def _counted(self, read: list[Segment]) -> Sequence[Segment]:
        """The pieces with their counts, less those that only say the sum of others."""
        for segment in read:
            self._assembler.drop_chatter(segment)
        segments = count_rest(count_halves(with_total(read, self._shares.total)))
        if is_sum(segments) or self._is_header(segments):  # "four questions: two on loops, two on lists"
            segments = hand_down(segments)
        return spread_each(segments) if self._shares.each else segments

    def _share_topics(self, segments: Sequence[Segment]) -> None:
        """Let pieces that name no topic be about what is named before them, else behind them."""
        holders = [segment for segment in segments if segment.has_topic or segment.without]
        for place, segment in enumerate(segments):
            if not (segment.has_topic or segment.without) and holders:
                before = [other for other in segments[:place] if other in holders]
                segment.take_topic(before[-1] if before else holders[0])

    def _parts(self, segments: Sequence[Segment], context: set[str]) -> list[Part]:
        parts = []
        sure = [(segment, self._topics.surely_of(segment.mentions)) for segment in segments]
        if not any(ids for _, ids in sure):
            context |= self._topics.surely_of([mention for segment in segments for mention in segment.mentions])
        for segment in segments:
            beside = {id for other, ids in sure if other is not segment for id in ids}
            parts.append(self._assembler.part(segment, context | beside))
            context |= {id for mention in segment.mentions for id in mention.entry.subjects}
        return parts

    def _spread(self, segments: Sequence[Segment], parts: list[Part]) -> list[Part]:
        """One part for each name or level of the only one, where the count is that of each or split evenly."""
        shares, [first, *others] = self._shares, segments
        if others or not (shares.each or shares.split):
            return parts
        if len(first.mentions) > 1:
            context = self._topics.surely_of(first.mentions)
            context |= {id for mention in first.mentions for id in mention.entry.subjects}
            parts = [self._assembler.part(only(first, mention), context) for mention in first.mentions]
        elif len(first.levels) > 1 and {"to", "or"}.isdisjoint(self._texts):
            parts = [replace(parts[0], levels=(level,)) for level in first.levels]  # "2 of each: easy and hard"
        if shares.split and first.count:
            least, over = divmod(max(first.count, len(parts)), len(parts))
            parts = [replace(part, count=least + (place < over)) for place, part in enumerate(parts)]
        return parts

    def _is_header(self, segments: Sequence[Segment]) -> bool:
        """Whether the first part is the sum of others within it: "ten on waves: five on sound, five on light"."""
        first, *others = segments
        if len(others) < 2 or first.count != sum(segment.count or 0 for segment in others) or first.levels:
            return False
        if not first.mentions or min(first.places) < first.count_at or not all(segment.mentions for segment in others):
            return False
        between = self._texts[max(first.places, default=0) + 1 : others[0].count_at]
        skills = [self._skills_of(segment) for segment in segments]
        return ":" in between or all(held < skills[0] for held in skills[1:])

    def _skills_of(self, segment: Segment) -> set[str]:
        named = self._topics.resolve(segment.mentions, self._texts)
        return {*named.skills, *(id for id, skill in self._topics.skills.items() if skill.subject in named.subjects)}


def _share_what_is_not_wanted(segments: Sequence[Segment]) -> None:
    """What is not wanted is not wanted in any part."""
    kinds = list(dict.fromkeys(kind for segment in segments for kind in segment.without_kinds))
    words = list(dict.fromkeys(word for segment in segments for word in segment.without_words))
    for segment in segments:
        segment.without_kinds, segment.without_words = kinds, words
