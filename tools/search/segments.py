"""The parts of a request while they are being read."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from store.questions import Kind, Level
from tools.search.narrowing import Mention
from tools.search.vocabulary import Sign

_MANY = 1_000


@dataclass(slots=True)
class Segment:
    """A part while it is being read."""

    count: int | None = None
    count_at: int = 0
    """Where the count stands."""
    level_first: bool = False
    """The level was named before the count ("easy 3, hard 2")."""
    named: int = _MANY
    """How many names stood before its level, where that follows a name and there is no count: "sound (easy)"."""
    levels: list[Level] = field(default_factory=list)
    relative: Literal["harder", "easier"] | None = None
    kinds: list[Kind] = field(default_factory=list)
    without_kinds: list[Kind] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    without: list[Mention] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    without_words: list[str] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    """Where the words of its topic stand."""

    of_more: bool = False
    """It began as "two of them", of what was spoken of before."""
    is_rest: bool = False
    """What is left of a sum: "ten questions, four on cells and the rest on DNA"."""
    is_half: bool = False
    """One half of a sum: "ten questions, half on cells and half on DNA"."""
    flags: dict[str, bool] = field(default_factory=dict)
    """Whether its questions are to be unseen, done wrong last time, or with a picture, by the name of the wish."""
    behind: dict[str, bool] = field(default_factory=dict)
    """Such wishes that were said apart from its count or behind its topic; they may hold for all parts."""
    whole: "Segment | None" = None
    """The part that it was taken from: "four of them"."""
    apart: set[str] = field(default_factory=set)
    """What was said between commas, and may hold for all parts: "3 on cells and 2 on DNA, all hard"."""

    @property
    def has_topic(self) -> bool:
        """Whether it says what the questions should be about."""
        return bool(self.mentions or self.words)

    def take_topic(self, source: "Segment") -> None:
        """Be about what another is about, where it names nothing itself."""
        if not (self.has_topic or self.without):
            self.mentions, self.words = source.mentions, source.words
            self.without, self.places = source.without, source.places


_LISTS = ("levels", "kinds", "without_kinds", "mentions", "without", "words", "without_words", "places")


def some_of(whole: Segment, count: int, count_at: int) -> Segment:
    """A part of a part, and the rest of that: of "six on loops, four of them hard" two may be of any level."""
    if whole.count is not None and whole.count > count:
        whole.count -= count
    part = replace(whole, count=count, count_at=count_at, flags={}, behind={}, apart=set(), whole=whole)
    for name in _LISTS:
        setattr(part, name, list(getattr(whole, name)))
    return part


def parted(segment: Segment) -> Segment:
    """What was named behind the count of a part that was named before it, taken out: "osmosis 2, mitosis"."""
    later = [mention for mention in segment.mentions if mention.start > segment.count_at]
    if not later or len(later) == len(segment.mentions):
        return Segment()
    segment.mentions = [mention for mention in segment.mentions if mention not in later]
    places = [place for place in segment.places if place > segment.count_at]
    segment.places = [place for place in segment.places if place < segment.count_at]
    return Segment(mentions=later, places=places)


def split_off(segment: Segment) -> Segment:
    """The names behind a part's level, taken out of it: "sound easy, light hard"."""
    segment.mentions, later = segment.mentions[: segment.named], segment.mentions[segment.named :]
    begin = min(mention.start for mention in later)
    places = [place for place in segment.places if place >= begin]
    segment.places = [place for place in segment.places if place < begin]
    return Segment(mentions=later, places=places)


def run_of(places: Sequence[int], mention: Mention) -> list[int]:
    """The places around a mention that follow each other without a gap."""
    found = [place for place in places if mention.start <= place < mention.end]
    for place in reversed([place for place in places if place < mention.start]):
        if place == found[0] - 1:
            found.insert(0, place)
    for place in places:
        if place == found[-1] + 1:
            found.append(place)
    return found


def only(segment: Segment, mention: Mention) -> Segment:
    """The part with one of its names alone."""
    return replace(segment, mentions=[mention], places=list(range(mention.start, mention.end)))


def levels_of(sign: Sign) -> list[Level]:
    """The levels that a sign stands for."""
    return [item for item in sign.value if isinstance(item, Level)] if isinstance(sign.value, tuple) else []


def kinds_of(sign: Sign) -> list[Kind]:
    """The kinds that a sign stands for."""
    return [item for item in sign.value if isinstance(item, Kind)] if isinstance(sign.value, tuple) else []
