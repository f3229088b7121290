"""Skills of loaded banks, of which nothing but names is known: found by the words of name, section and chapter."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from re import compile as pattern

from store.questions import Skill
from tools.search.names import STOP
from tools.search.narrowing import Mention
from tools.search.topics import TopicIndex
from tools.search.vocabulary import GENERIC, SKIP
from tools.search.words import stem

MOST = 60
"""Skills that one name stands for."""
ONE_MISSING = 4
"""Words from which on one may be missing: "the Bohr model of the hydrogen atom"."""
_WORD = pattern(r"[^\W\d_]+")


class Loaded:
    """The loaded skills by the stems of what they are called."""

    def __init__(self, skills: Iterable[Skill]) -> None:
        self._called: dict[str, frozenset[str]] = {}
        self._holders: dict[str, set[str]] = defaultdict(set)
        self._known: dict[str, frozenset[str]] = {}
        for skill in skills:
            called = _stems(f"{skill.name} {skill.section} {skill.chapter}")
            if "." in skill.id or skill.note or skill.aliases:
                self._known[skill.id] = called
                continue
            self._called[skill.id] = called
            for word in called:
                self._holders[word].add(skill.id)

    def better(
        self, skills: Sequence[str], mentions: Sequence[Mention], texts: Sequence[str], places: Iterable[int]
    ) -> tuple[tuple[str, ...], bool]:
        """The skills that words mean: loaded ones that hold these, and of the others those named or held as well.

        And whether they hold all of the words. `mentions`: names among the words, `places`: where the words of the
        topic stand. As they are, where no loaded skill holds two of the words together.
        """
        if not self._called or any(mention.is_subject for mention in mentions):
            return tuple(skills), False
        runs = [sorted(set(places)), *(range(mention.start, mention.end) for mention in mentions)]
        for place, run in enumerate(runs):
            words = _stems(" ".join(texts[place] for place in run))
            if found := self._holding(words):
                rest = _stems(" ".join(texts[place] for place in runs[0])) - words
                kept = [id for id in skills if self._is_named(id, words, rest if place else frozenset())]
                return tuple(dict.fromkeys((*kept, *found))), not place
        return tuple(skills), False

    def _holding(self, words: Collection[str]) -> list[str]:
        if len(words) < 2:
            return []
        spare = len(words) >= ONE_MISSING
        among = set().union(*(self._holders.get(word, set()) for word in words))
        held = {id: len(self._called[id] & set(words)) for id in among}
        found = [id for id, many in held.items() if many >= len(words) - spare]
        return sorted(found, key=lambda id: (-held[id], id)) if len(found) <= MOST else []

    def _is_named(self, skill: str, words: Collection[str], rest: Collection[str]) -> bool:
        """Whether a skill found before is properly called so, or is meant by the rest of the words."""
        return set(words) <= self._known.get(skill, frozenset()) or bool(rest)


@lru_cache(maxsize=4)
def loaded_of(topics: TopicIndex) -> Loaded:
    """The loaded skills of an index."""
    return Loaded(topics.skills.values())


def _stems(text: str) -> frozenset[str]:
    words = (word for word in _WORD.findall(text.lower()) if len(word) > 1)
    return frozenset(stem(word) for word in words if word not in STOP | SKIP | GENERIC)
