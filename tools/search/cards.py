"""Which skill words speak of that name none: by all that is known of the skills, where rare words count for more."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from math import log
from re import compile as pattern

from store.questions import Skill
from tools.search.names import STOP
from tools.search.vocabulary import GENERIC, SKIP
from tools.search.words import stem

_NAME, _ALIAS, _CHAPTER, _NOTE = 1.0, 0.8, 0.5, 0.4
"""How surely a word means a skill by where it stands."""
STRANGE = 0.6
"""Share of the rarest word's weight that one counts which no skill knows."""
SURE = 0.34
"""Share of what is said that the best skill has to hold."""
LEAST = 0.4
"""What it has to hold at least, as a share of the weight of the rarest word of a name."""
AHEAD = 1.3
"""How far it has to be ahead of the next."""
_TELLS_NOTHING = STOP | SKIP | GENERIC
_WORD = pattern(r"[^\W\d_]+")


class Cards:
    """The skills by the stems of their names, other names, chapters and notes."""

    def __init__(self, skills: Iterable[Skill]) -> None:
        """Built once for an index of topics."""
        self._holders: dict[str, dict[str, float]] = defaultdict(dict)
        many = 0
        for skill in skills:
            many += 1
            fields = (
                (_NOTE, (skill.note,)), (_CHAPTER, (skill.chapter, skill.section)), (_ALIAS, skill.aliases),
                (_NAME, (skill.name,)),
            )  # fmt: skip
            for weight, texts in fields:
                for word in _stems(" ".join(texts)):
                    self._holders[word][skill.id] = weight
        self._weights = {word: log((many + 1) / len(held)) for word, held in self._holders.items()}
        self._rarest = log(many + 1) if many else 0.0

    def best(self, words: Iterable[str], among: Collection[str] = ()) -> str | None:
        """The one skill that words surely speak of, or None; `among`: the skills that may be meant, else any.

        It holds two of the words at least, three where none is of a name, and is well ahead of the next.
        """
        said = _known(words)
        held: dict[str, list[float]] = defaultdict(list)
        for word in said:
            for skill, share in self._holders.get(word, {}).items():
                if not among or skill in among:
                    held[skill].append(share * self._weights[word])
        scores = {skill: sum(shares) for skill, shares in held.items()}
        first, second, *_ = (*sorted(scores, key=lambda skill: -scores[skill]), "", "")
        whole = sum(self._weights.get(word, STRANGE * self._rarest) for word in said)
        few = len(held[first]) < 2 + all(self._only_noted(word, first) for word in said) if first else True
        sure = not few and scores[first] >= max(LEAST * self._rarest, SURE * whole)
        return first if sure and scores[first] >= AHEAD * scores.get(second, 0.0) else None

    def _only_noted(self, word: str, skill: str) -> bool:
        """Whether no name of a skill holds a word."""
        return self._holders.get(word, {}).get(skill, 0.0) <= _NOTE


def _known(words: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(word) for word in words if len(word) > 2 and word not in _TELLS_NOTHING)


def _stems(text: str) -> frozenset[str]:
    return _known(_WORD.findall(text.lower()))
