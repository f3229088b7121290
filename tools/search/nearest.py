"""What comes near to a request that cannot be met: one constraint less, the topic alone, topics that resemble it."""

import re
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from prompts.catalogue import DEFAULT, say
from prompts.forms import topic_name
from store import Store
from store.kept import Kept
from store.questions import Level, Skill, Subject
from tools.search.names import STOP
from tools.search.vocabulary import SKIP
from tools.search.wanted import Wanted, described
from tools.search.words import stem

_PROPER = ("English",)
MOST = 4
"""Offers at once."""
MOST_TOPICS = 3
ALIKE = 85
"""Likeness (0 to 100) of two words from which one may be meant by the other."""
LONG = 5
"""Letters of words whose likeness says something."""
_WORD = re.compile(r"\w+")
_GOOD = 60.0
"""Seconds for which the topics are offered that there were."""

Count = Callable[[Wanted], Awaitable[int]]
"""How many questions there are of what is wanted."""


@dataclass(frozen=True, kw_only=True)
class Offer:
    """A request that can be met."""

    request: str
    """In English, as it is understood when its button is pressed."""
    label: str
    """In the words of its reader."""

    @classmethod
    def of(cls, wanted: Wanted, locale: str) -> "Offer":
        """The offer of what is wanted in a part."""
        return cls(request=described(wanted, DEFAULT), label=described(wanted, locale))


@dataclass(frozen=True, kw_only=True)
class Near:
    """What could be had instead."""

    offers: tuple[Offer, ...] = ()
    there_are: tuple[tuple[int, str], ...] = ()
    """How many there are with one constraint less, in words: "12 medium ones"."""


async def near(wanted: Wanted, found: int, count: Count, locale: str) -> Near:
    """What drops one constraint and finds something, the most modest change first; else all on the topic.

    `found`: how many there are as they are wanted; what holds no more than these is no offer.
    """
    where = wanted.where
    plain = replace(wanted, where=replace(where, unseen_by=None, wrong_last_by=None))
    counted = {wanted: found}
    offers: list[Offer] = []
    there_are: list[tuple[int, str]] = []

    async def many_of(other: Wanted) -> int:
        if other not in counted:
            counted[other] = await count(other)
        return counted[other]

    async def offer(other: Wanted, key: str = "", *, beyond: int = found, **values: str) -> None:
        if (many := await many_of(other)) <= beyond:
            return
        offers.append(Offer.of(other, locale))
        if key:
            there_are.append((many, say(locale, key, count=many, **values)))

    if wanted.words and not wanted.soft and not await many_of(wanted.of_its_topic()):
        return Near()  # nothing is found by the words, whatever is left out beside them
    for level in Level if where.levels else ():
        if level.value not in where.levels:
            await offer(plain.at_level(level), "search-ones-level", beyond=0, level=level.value)
    if wanted.kinds_asked:
        await offer(plain.of_any_kind(), "search-ones-kind")
    if where.with_picture is not None:
        key = "search-ones-without-picture" if where.with_picture else "search-ones-with-picture"
        of_level = where.levels[0] if len(where.levels) == 1 and where.with_picture else ""
        key = "search-ones-level-without-picture" if of_level and not found else key
        await offer(replace(plain, where=replace(plain.where, with_picture=None)), key, level=of_level)
    if wanted != plain and not offers and described(plain, DEFAULT) != say(DEFAULT, "search-noun", count=0):
        await offer(plain)
    if not offers and wanted.topic:
        await offer(wanted.of_its_topic())
    return Near(offers=tuple(dict.fromkeys(offers)), there_are=tuple(there_are))


def offered(key: str, locale: str, **values: str) -> Offer:
    """The offer that a sentence of the catalogue makes."""
    shown = {name: topic_name(locale, value) for name, value in values.items()}
    return Offer(request=say(DEFAULT, key, **values), label=say(locale, key, **shown))


class Named:
    """Subjects and skills, by the words of their names and their other names of one word."""

    def __init__(self, subjects: Iterable[Subject], skills: Iterable[Skill]) -> None:
        known: list[Subject | Skill] = [*subjects, *skills]
        self._names = [one.name for one in known]
        self._places: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        """Where in the list each word is held, by its first letter."""
        for place, one in enumerate(known):
            texts = (one.name, *(alias for alias in one.aliases if " " not in alias))
            for word in {word for text in texts for word in _WORD.findall(text.lower())} - STOP:
                self._places[word[0]][word].append(place)

    def resembling(self, topic: str) -> list[str]:
        """Names that share a word with a topic, or have one much like it; the likest first."""
        words = {word for word in _WORD.findall(topic.lower()) if word not in SKIP | STOP and len(word) > 2}
        best: Counter[int] = Counter()
        for word in words:
            for other, places in self._places.get(word[0], {}).items():
                if alike := _alike(word, other):
                    best |= Counter(dict.fromkeys(places, alike))
        found = sorted(best, key=lambda place: (-best[place], place))
        return list(dict.fromkeys(self._names[place] for place in found))[:MOST_TOPICS]


@dataclass(frozen=True, kw_only=True)
class _Known:
    subjects: Mapping[str, Subject]
    skills: Mapping[str, Skill]
    named: Named


class Topics:
    """The subjects and skills of a record, read at most once a minute: to read them takes as long as a search."""

    def __init__(self) -> None:
        self._read: Kept[Store, _Known] = Kept(1, seconds=_GOOD)

    async def skills(self, store: Store) -> Mapping[str, Skill]:
        """The skills by id."""
        return (await self._known(store)).skills

    async def _known(self, store: Store) -> _Known:
        known = self._read.get(store)
        if known is None:
            subjects, skills = await store.questions.subjects(), await store.questions.skills()
            known = _Known(
                subjects={one.id: one for one in subjects},
                skills={one.id: one for one in skills},
                named=Named(subjects, skills),
            )
            self._read.put(store, known)
        return known

    async def near(self, wanted: Sequence[Wanted], store: Store, locale: str) -> tuple[Offer, ...]:
        """Requests for topics that there are: the subjects named, those that resemble what was named, else any."""
        known = await self._known(store)
        found = [known.subjects[id].name for part in wanted for id in part.where.subjects if id in known.subjects]
        ids = (id for part in wanted for id in part.where.skills[:MOST_TOPICS])
        found += [known.skills[id].name for id in ids if id in known.skills]
        if not found:
            found = [name for part in wanted for name in known.named.resembling(part.topic)]
        found = list(dict.fromkeys(found)) or [subject.name for subject in known.subjects.values()]
        return tuple(offered("search-offer-topic", locale, topic=small(name)) for name in found[:MOST_TOPICS])


def _alike(word: str, other: str) -> int:
    """How like two words are that begin alike: 0 to 100."""
    if stem(word) == stem(other):
        return 100
    if min(len(word), len(other)) < LONG:
        return 0
    score = round(fuzz.ratio(word, other))
    return score if score >= ALIKE else 0


def small(name: str) -> str:
    """A name inside a sentence: "Linear equations" is written small, "SI units" and "Newton's laws" are not."""
    first, _, rest = name.partition(" ")
    proper = not first[1:].islower() or first.endswith("'s") or first in _PROPER
    return name if proper else f"{first.lower()} {rest}".strip()
