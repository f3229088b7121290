"""What the questions of a document are about: by all that the bank says of its skills, and by each other.

A question's words speak for a skill by how much more often they stand in its name, its note and its questions than in
those of others; its meaning by how near it is to the skill and to a question of it. All of it is added up as odds,
beside those that the bank has no such skill. Then what the document is about as a whole weighs on each of its questions
(expectation maximisation: Dempster, Laird and Rubin 1977), so that one likeness alone decides nothing.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from math import exp, log, sqrt

from store.questions import Skill, Subject
from store.records import QuestionSummary
from tools.ingestion.drafts import ALL_SUBJECTS
from tools.search.names import STOP
from tools.search.words import stem

Odds = Mapping[str, float]
"""How much speaks for skills or subjects, by id, and for none of them under NONE: natural logarithms."""
NONE = ""
SURE = 0.6
"""Probability from which a skill is said to be that of a question."""
LIKELY = 0.35
"""Probability from which a subject is; below it the question has that of those around it."""
_HALF = 0.5
"""Of a document's questions that a subject has which those get that show none."""
_SHARED = 0.1
"""Of what a skill's questions say so much may be any words of the bank."""
_NAME, _ALIAS, _NOTE, _SUBJECT = 3.0, 2.0, 1.0, 0.3
"""How many families of questions a word counts for by where it stands in what is said of a skill."""
_OWN = 2
"""How many families all that is said of a skill counts for."""
_ROUNDS = 4
_BEFORE = 0.1
"""Questions that each subject is thought to have before any is looked at."""
_AROUND = 12
"""Questions on each side that say what a part of a long document is about."""
_WHOLE = 5
"""How many of these the whole document counts for there."""
_FEW_WORDS = 4
_TOKEN = re.compile(r"[^\W\d_]{2,}(?:['’][^\W\d_]+)?|[√∫%°^=<>≤≥Ω→+×·]")
_SIGNS = {"√": "sqrt", "∫": "int", "×": "cdot", "·": "cdot"}
"""Signs as the bank writes them in LaTeX."""
_SHAPES = (
    ("3x", re.compile(r"(?<![^\W_])\d+[a-z](?![^\W\d_])")),
    ("x^2", re.compile(r"(?<![^\W\d_])[a-z](?:\^|[²³⁴⁵])")),
    ("f(x)", re.compile(r"(?<![^\W_])[a-z]\([a-z]\)")),
    ("frac", re.compile(r"(?<![\w/])\d+ ?/ ?\d+(?![\w/])")),
    ("H2O", re.compile(r"(?<![^\W_])(?:[A-Z][a-z]?)+[2-9₂-₉](?![.,]\d)")),
)
"""What tells formulas of one sort from those of another, by how their parts look."""


@dataclass(frozen=True, kw_only=True)
class _Weights:
    """What each witness counts for; fitted to the papers that `evals/bench/skills.py` tells tuned on, and rounded."""

    words: float
    strange: float
    """Of words that the bank does not know, for none of its skills."""
    none: float
    """What speaks for none before anything is looked at."""
    skill: float = 0.0
    """Of the cosine of a skill."""
    question: float = 0.0
    """Of the cosine of its nearest question."""


_BY_WORDS = _Weights(words=0.8, strange=0.8, none=-1.5)
_BY_MEANING = _Weights(words=0.42, strange=1.6, none=2.8, skill=12.0, question=11.5)


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What is known of a question by itself."""

    words: frozenset[str]
    skills: Mapping[str, float] = field(default_factory=dict)
    """Cosines of the skills that are nearest in meaning; empty where nothing is known of meanings."""
    questions: Mapping[str, float] = field(default_factory=dict)
    """Cosines of the nearest question of each skill, as far as it is among the nearest of all."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a question belongs; `skill` is None where the bank has none that surely fits."""

    subject: str
    skill: str | None


def words_in(text: str) -> frozenset[str]:
    """The stems of a text's words, and the signs and shapes of its formulas."""
    found = (_SIGNS.get(word, word) for word in _TOKEN.findall(text.lower()))
    shapes = (name for name, shape in _SHAPES if shape.search(text))
    return frozenset((*(stem(word) if word.isalpha() else word for word in found), *shapes))


class Placer:
    """The skills of a bank by the words that speak for them."""

    def __init__(
        self, subjects: Iterable[Subject], skills: Sequence[Skill], questions: Iterable[QuestionSummary]
    ) -> None:
        """`questions`: some of each skill; those of one family, which a template made alike, are one witness."""
        self._home = {skill.id: skill.subject for skill in skills}
        self._many = Counter(self._home.values())
        self._tells = {
            word: _told(shares, len(self._home)) for word, shares in _shares(subjects, skills, questions).items()
        }

    def place(self, asked: Sequence[Asked], favoured: Odds) -> list[Place]:
        """Where each question of a document belongs; `favoured`: what is said of them all, by subject and skill."""
        odds = [self.odds(one) for one in asked]
        about = [dict.fromkeys((*self._many, NONE), 1.0) for _ in odds]
        chances: list[dict[str, float]] = []
        for _ in range(_ROUNDS):
            chances = [
                _chances(one, self._before(parts, favoured)) for one, parts in zip(odds, about, strict=True)
            ]  # fmt: skip
            about = _about([self._by_subject(chance) for chance in chances])
        return [self._place(*each, favoured) for each in zip(asked, chances, about, strict=True)]

    def odds(self, one: Asked) -> dict[str, float]:
        """What speaks for each skill and for none, by a question alone."""
        weights = _BY_MEANING if one.skills else _BY_WORDS
        known = [self._tells[word] for word in one.words if word in self._tells]
        scale = 1 / sqrt(max(_FEW_WORDS, len(one.words)))
        odds = dict.fromkeys(self._home, weights.words * scale * len(known) * log(_SHARED))
        for tells in known:
            for skill, more in tells.items():
                odds[skill] += weights.words * scale * more
        far, farther = min(one.skills.values(), default=0.0), min(one.questions.values(), default=0.0)
        for skill in self._home if one.skills else ():
            odds[skill] += weights.skill * one.skills.get(skill, far)
            odds[skill] += weights.question * one.questions.get(skill, farther)
        odds[NONE] = weights.none + weights.strange * scale * (len(one.words) - len(known))
        return odds

    def _before(self, about: Odds, favoured: Odds) -> dict[str, float]:
        """What speaks for each skill before a question is looked at; `about`: the shares of subjects around it."""
        shares = {subject: favoured.get(subject, 0.0) + log(share) for subject, share in about.items()}
        within = {id: shares[home] - log(self._many[home]) for id, home in self._home.items()}
        return {**{id: favoured.get(id, 0.0) + odds for id, odds in within.items()}, NONE: shares[NONE]}

    def _by_subject(self, chance: Odds) -> dict[str, float]:
        found = dict.fromkeys(self._many, 0.0)
        for skill, home in self._home.items():
            found[home] += chance[skill]
        return {**found, NONE: chance[NONE]}

    def _place(self, one: Asked, chance: Odds, about: Odds, told: Odds) -> Place:
        subjects = self._by_subject(chance)
        first = max(self._many, key=lambda id: about[id], default=ALL_SUBJECTS)
        leading = first if about.get(first, 0.0) >= _HALF else ALL_SUBJECTS
        subject = max(subjects, key=lambda id: subjects[id])
        best = max(self._home, key=lambda id: chance[id], default=None)
        sure = best is not None and chance[best] >= SURE and (best in told or self._is_said(best, one))
        likely = subject != NONE and subjects[subject] >= LIKELY
        return Place(subject=subject if likely else leading, skill=best if sure else None)

    def _is_said(self, skill: str, one: Asked) -> bool:
        """Whether words say that a question is of a skill: two that are not small; where its meaning does too, one."""
        words = sum(skill in self._tells.get(word, ()) for word in one.words - STOP)
        return words >= (1 if skill in one.skills or skill in one.questions else 2)


def _shares(
    subjects: Iterable[Subject], skills: Sequence[Skill], questions: Iterable[QuestionSummary]
) -> dict[str, dict[str, float]]:
    """For each word the share of what is said and asked of each skill that holds it."""
    called = {subject.id: " ".join((subject.name, *subject.aliases)) for subject in subjects}
    held: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for skill in skills:
        for weight, text in (
            (_NAME, skill.name),
            (_ALIAS, " ".join(skill.aliases)),
            (_NOTE, f"{skill.chapter} {skill.section} {skill.note}"),
            (_SUBJECT, called.get(skill.subject, "")),
        ):
            for word in words_in(text):
                held[word][skill.id] += weight
    families: dict[tuple[str, str], list[frozenset[str]]] = defaultdict(list)
    known = {skill.id for skill in skills}
    for question in questions:
        if question.skills and question.skills[0] in known:
            families[question.skills[0], question.family].append(words_in(question.stem))
    for (id, _), stems in families.items():
        for word, count in Counter(chain.from_iterable(stems)).items():
            held[word][id] += count / len(stems)
    sizes = Counter(id for id, _ in families)
    return {
        word: {id: min(1.0, weight / (sizes[id] + _OWN)) for id, weight in weights.items()}
        for word, weights in held.items()
    }


def _about(found: Sequence[Odds]) -> list[dict[str, float]]:
    """The shares of subjects around each question; of a short document, in all of it."""
    if not found:
        return []
    whole = {subject: sum(one[subject] for one in found) for subject in found[0]}
    if len(found) <= 2 * _AROUND + 1:
        return [_shared(whole)] * len(found)
    near = [found[max(0, place - _AROUND) : place + _AROUND + 1] for place in range(len(found))]
    return [
        _shared({id: sum(one[id] for one in those) + _WHOLE * whole[id] / len(found) for id in whole}) for those in near
    ]


def _shared(counts: Odds) -> dict[str, float]:
    total = sum(counts.values()) + _BEFORE * len(counts)
    return {subject: (count + _BEFORE) / total for subject, count in counts.items()}


def _told(shares: Mapping[str, float], many: int) -> dict[str, float]:
    """What a word says for the skills that have it, over what it says for those that have not."""
    common = sum(shares.values()) / many
    return {id: log((1 - _SHARED) * share / common + _SHARED) - log(_SHARED) for id, share in shares.items()}


def _chances(odds: Odds, before: Odds) -> dict[str, float]:
    """Probabilities that sum up to 1."""
    most = max(odds[id] + before[id] for id in odds)
    weights = {id: exp(odds[id] + before[id] - most) for id in odds}
    total = sum(weights.values())
    return {id: weight / total for id, weight in weights.items()}
