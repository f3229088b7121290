"""Which questions a request's words mean, best first: words and meaning, each where it knows better."""

import asyncio
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace

from prompts.catalogue import say
from store import Match, QuestionFilter, QuestionSummary, Store
from store.vectors import Meaning
from tools.search.fusion import TOPICS, fuse
from tools.search.wanted import Wanted

UNTOLD = ("status", "exclude_ids", "classes")
"""Conditions that are no reason for a hit."""
MOST_OF_THEM = 0.6
"""Share of the words that name no known topic which a question has to hold: a part of them is about something else."""
FAR_BEHIND = 0.4
"""Share of the best score by words below which a question is no hit."""
NEAREST = 300
"""Questions that meaning proposes; more than a page, since the filters of a request leave only some of them."""
NARROW = 500
"""Questions that are compared one by one, where the filters leave too few of the nearest."""
ENOUGH = 20
MEANT = 0.78
"""Cosine of a question and of its skill's card with the request, together, from which it is meant.

Measured with thirty paraphrases of topics of the bank (all but one above, most above 1.0) and with twenty-five topics
that it has not (all but one below).
"""
MEANT_WITHIN = 0.5
"""The same where skills or subjects are named: what is left of the words says only which of their questions."""
CLOSE = 0.75
"""Share of the best of these sums below which a question is about something else."""
NO_CARD = 0.6
"""Share of a question's own cosine that stands for its card's, where it has no skill."""
RARE = 20
"""A word that no more questions than this hold says all by itself what is meant."""
_EVERYDAY = frozenset("sets ways pairs rows marks".split())
"""Words that questions use in passing, and that alone mean something that the bank has only where a name says so."""
_CODE = re.compile(r"(?=.*\d)(?=.*[^\W\d]).{3,}")
"""Letters and digits together: a formula or a code, which is meant as it stands."""


@dataclass(frozen=True, kw_only=True)
class Hit:
    """A question found, and why."""

    question: QuestionSummary
    score: float
    """0 to 1, higher is better; 1 where only constraints were asked for."""
    why: tuple[str, ...]


class Neighbours:
    """What is near to the texts of one request: each is looked up once, however many constraints are tried on it."""

    def __init__(self, meaning: Meaning | None) -> None:
        """Without a meaning, or before it is ready, nothing is near to anything."""
        self._meaning = meaning
        self._known: dict[str, tuple[dict[str, float], dict[str, float]]] = {}

    async def of(self, text: str) -> tuple[dict[str, float], dict[str, float]]:
        """The questions and the skills nearest to a text: cosines by id."""
        if self._meaning is None or not self._meaning.ready:
            return {}, {}
        if text not in self._known:
            self._known[text] = await self._meaning.near(text, NEAREST)
        return self._known[text]

    async def cosines(self, text: str, ids: Sequence[str]) -> dict[str, float]:
        """How near some questions are to a text; those that have no vector are left out."""
        return {} if self._meaning is None else await self._meaning.cosines(text, ids)


async def rank(store: Store, neighbours: Neighbours, wanted: Wanted, where: QuestionFilter, limit: int) -> list[Hit]:
    """The questions that the words of a request mean, among those that `where` leaves; without a model, by words."""
    if _EVERYDAY.issuperset(wanted.words):
        return []
    looking = asyncio.create_task(neighbours.of(_text(wanted)))  # beside the search by words: each has its own thread
    try:
        matches = await store.questions.match(wanted.words, where, limit=limit)
    finally:
        await looking
    meant = await _meant(store, neighbours, wanted, where)
    by_words = _by_words(wanted, matches)
    scores = fuse(
        {id: match.score for id, match in by_words.items()},
        {id: near for id, (_, near) in meant.items()},
        weight=TOPICS,
        exact=_outright(matches, by_words),
    )
    questions = {id: match.question for id, match in by_words.items()} | {id: q for id, (q, _) in meant.items()}
    held = {match.question.id: match.words for match in matches}
    constraints = tuple(name for name, value in asdict(wanted.where).items() if value and name not in UNTOLD)
    best = max(scores.values(), default=1.0) or 1.0
    hits = [
        Hit(
            question=questions[id],
            score=round(score / best, 4),
            why=(
                *held.get(id, ()),
                *((say("en", "search-why-meaning"),) if id in meant else ()),
                *constraints,
            ),
        )
        for id, score in scores.items()
    ]
    return sorted(hits, key=lambda hit: -hit.score)[:limit]


def _text(wanted: Wanted) -> str:
    """What a request is about, as its meaning is looked up."""
    return wanted.topic or " ".join(wanted.words)


def _by_words(wanted: Wanted, matches: list[Match]) -> dict[str, Match]:
    """Those that hold most of the words, and are not far behind the best."""
    best = max((match.score for match in matches), default=1.0)
    most = math.ceil(len(wanted.words) * MOST_OF_THEM)
    return {
        match.question.id: match for match in matches if match.score >= best * FAR_BEHIND and len(match.words) >= most
    }


def _outright(matches: list[Match], by_words: Mapping[str, Match]) -> set[str]:
    """Those that hold a code or a rare word of the request."""
    holders: dict[str, int] = {}
    for match in matches:
        for word in match.words:
            holders[word] = holders.get(word, 0) + 1
    telling = {word for word, many in holders.items() if many <= RARE or _CODE.fullmatch(word)}
    return {id for id, match in by_words.items() if telling & set(match.words)}


async def _meant(
    store: Store, neighbours: Neighbours, wanted: Wanted, where: QuestionFilter
) -> dict[str, tuple[QuestionSummary, float]]:
    """Questions near to the request, with how near: filters are SQL's, so that each hit meets all of them."""
    text = _text(wanted)
    near, cards = await neighbours.of(text)
    if not near:
        return {}
    least = MEANT_WITHIN if where.skills or where.subjects else MEANT
    best_card = max(cards.values(), default=0.0)
    # What is not near enough even with the best of cards need not be looked at.
    among = tuple(
        id
        for id, cosine in near.items()
        if _most(cosine, best_card) >= least and (where.ids is None or id in where.ids)
    )
    summaries = await store.questions.select(replace(where, ids=among), limit=None) if among else []
    farther = _most(min(near.values()), best_card) >= least
    if farther and len(summaries) < ENOUGH and await _few_more(store, where, len(summaries)):
        summaries = await store.questions.select(where, limit=NARROW)
        unknown = [summary.id for summary in summaries if summary.id not in near]
        near = near | await neighbours.cosines(text, unknown)
    held = [summary for summary in summaries if summary.id in near]
    found = {one.id: (one, _with_card(near[one.id], one, cards)) for one in held}
    if not (where.skills or where.subjects):
        least = max(least, CLOSE * max((score for _, score in found.values()), default=0.0))
    return {id: held for id, held in found.items() if held[1] >= least}


async def _few_more(store: Store, where: QuestionFilter, found: int) -> bool:
    """Whether a filter leaves more questions than were found of it, few enough to compare them one by one."""
    return found < await store.questions.count(where, most=NARROW + 1) <= NARROW


def _most(near: float, best_card: float) -> float:
    """The most that a question's cosine and its card's can be together."""
    return near + max(best_card, NO_CARD * near)


def _with_card(near: float, question: QuestionSummary, cards: Mapping[str, float]) -> float:
    """The cosine of a question and that of the nearest of its skills, together."""
    return near + max((cards.get(skill, 0.0) for skill in question.skills), default=NO_CARD * near)
