"""Everyday words that are names as well, said in passing: "my mean teacher", "to save my life", "my current topic"."""

from collections.abc import Mapping, Sequence

from store.questions import Skill
from tools.search.narrowing import Mention
from tools.search.vocabulary import Sign
from tools.search.words import MOST_RARE, english

COMMON = 3_000
"""Words of English that everybody says."""
_OWNERS = frozenset("my our his her your their".split())
_OBJECTS = _OWNERS | frozenset("me us him them it this".split())
_ON = frozenset("on about".split())

At = list[Sign | None]


def less_passing(texts: Sequence[str], at: At, skills: Mapping[str, Skill]) -> At:
    """The signs at the words of a request, without names said in passing beside one of another subject that is meant.

    Somebody's word is one ("my current topic"), and a word that does something to somebody ("to save my life").
    """
    named = [sign for place, sign in enumerate(at) if sign and sign.sort == "topic" and sign.start == place]
    passing = [sign for sign in named if _is_everyday(sign, texts) and _is_passing(sign, texts)]
    firm = [sign for sign in named if sign not in passing]
    for sign in passing:
        own = _subjects(sign, skills)
        if any(own.isdisjoint(_subjects(other, skills)) for other in firm):
            at[sign.start : sign.end] = [Sign("skip", sign.start, sign.end)]
    return at


def _is_everyday(sign: Sign, texts: Sequence[str]) -> bool:
    common = sign.end == sign.start + 1 and english().get(texts[sign.start], MOST_RARE) < COMMON
    return common and isinstance(sign.value, Mention) and not sign.value.is_subject


def _is_passing(sign: Sign, texts: Sequence[str]) -> bool:
    before, after = texts[max(0, sign.start - 2) : sign.start], texts[sign.end : sign.end + 1]
    if before and before[-1] in _OWNERS and _ON.isdisjoint(before):
        return True
    acts = bool(after) and after[0] in _OBJECTS and not texts[sign.start].endswith("s")
    return acts and _ON.isdisjoint(before)


def _subjects(sign: Sign, skills: Mapping[str, Skill]) -> frozenset[str]:
    """The subjects of what a name may stand for."""
    if not isinstance(sign.value, Mention):
        return frozenset()
    entry = sign.value.entry
    of = (skills[id].subject for id in (*entry.skills, *entry.part_skills))
    return frozenset((*entry.subjects, *entry.wide, *of))
