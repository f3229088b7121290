"""Finding questions: a request's constraints go to SQL, its words to full text; what cannot be met is said."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from prompts.catalogue import say
from store import Candidate, QuestionFilter, QuestionSummary, Store
from store.questions import Kind, Level
from tools.search.request import Part, SearchRequest
from tools.turn import TurnContext

DEFAULT_COUNT = 5
MOST_HITS = 200
UNASKED: tuple[str, ...] = (Kind.FREE_TEXT.value,)
"""Kinds that only who asks for them gets: a free answer is compared with its solution by the student."""


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """One part of a request, ready for the store: what must hold, the words left over, and how many."""

    where: QuestionFilter
    words: tuple[str, ...] = ()
    count: int | None = None
    topic: str = ""
    """The part in the student's words, for sentences."""

    def at_level(self, level: Level) -> "Wanted":
        """The same at one level."""
        return replace(self, where=replace(self.where, levels=(level.value,)))

    def to_json(self) -> dict[str, Any]:
        """For the record of a practice session."""
        return asdict(self)

    @classmethod
    def from_json(cls, form: dict[str, Any]) -> "Wanted":
        """From the record."""
        where: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in form["where"].items()
        }
        return cls(where=QuestionFilter(**where), words=tuple(form["words"]), count=form["count"], topic=form["topic"])


@dataclass(frozen=True, kw_only=True)
class Hit:
    """A question found, and why."""

    question: QuestionSummary
    score: float
    """Higher is better; 1 where only constraints were asked for."""
    why: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Found:
    """The answer to a request."""

    hits: tuple[Hit, ...]
    """At most as many as asked for (5 where no number was named)."""
    asked: int | None
    found: int
    """How many exist, at most `asked` where a number was named."""
    topics: tuple[str, ...]
    wanted: tuple[Wanted, ...]
    note: str | None
    """A sentence where fewer exist than asked for."""
    nearest: tuple[str, ...]
    """Requests in words that would find more."""


@dataclass(frozen=True, kw_only=True)
class Search:
    """The search tools. One per process."""

    async def find(self, context: TurnContext, request: SearchRequest) -> Found:
        """Find what the acting person asked for."""
        return await self.find_for(context.store, request, user_id=context.user_id, locale=context.locale)

    async def find_for(self, store: Store, request: SearchRequest, *, user_id: str, locale: str) -> Found:
        """Find what a person asked for; questions they have not seen come first."""
        than = await _last_difficulty(store, user_id) if any(part.relative for part in request.parts) else None
        wanted = tuple(plan(part, request, user_id, than) for part in request.parts)
        hits: list[Hit] = []
        found = 0
        for part in wanted:
            count = part.count or DEFAULT_COUNT
            pool = await self._hits(store, part, exclude=frozenset(hit.question.id for hit in hits), limit=MOST_HITS)
            chosen = spread(pool, count)
            hits += chosen
            found += min(len(pool), count) if part.count else len(pool)
        counts = [part.count for part in wanted if part.count is not None]
        asked = sum(counts) if counts else None
        short = asked is not None and found < asked
        nearest = await self._nearest(store, wanted, locale) if short or not hits else ()
        topics = tuple(dict.fromkeys(part.topic for part in wanted if part.topic))
        note = None
        if not hits or short:
            key = "search-none" if not hits else "search-fewer"
            note = say(
                locale, key, found=found, asked=asked or 0, topic=" / ".join(topics) or say(locale, "search-any")
            )
        return Found(
            hits=tuple(hits), asked=asked, found=found, topics=topics, wanted=wanted, note=note, nearest=nearest
        )

    async def candidates(self, context: TurnContext, wanted: Wanted, session_id: str, *, limit: int) -> list[Candidate]:
        """Questions that may come next: unseen ones, or where none is left, others than the practice session's own."""
        fresh = replace(wanted, where=replace(wanted.where, unseen_by=context.user_id))
        found = await self._drawn(context, fresh, limit)
        if found or wanted.where.unseen_by:
            return found
        shown = tuple(card.question_id for card in await context.store.practice.cards(session_id))
        return await self._drawn(context, replace(wanted, where=replace(wanted.where, exclude_ids=shown)), limit)

    async def _drawn(self, context: TurnContext, wanted: Wanted, limit: int) -> list[Candidate]:
        if not wanted.words:
            return await context.store.questions.candidates(wanted.where, limit=limit, seed=context.seq)
        hits = await self._hits(context.store, wanted, limit=limit)
        found = [hit.question for hit in hits]
        return [Candidate(q.id, q.family, q.kind, q.difficulty, q.level) for q in found]

    async def _hits(
        self, store: Store, wanted: Wanted, *, limit: int, exclude: frozenset[str] = frozenset()
    ) -> list[Hit]:
        where = replace(wanted.where, exclude_ids=(*wanted.where.exclude_ids, *exclude))
        constraints = tuple(name for name, value in asdict(wanted.where).items() if value and name != "status")
        if not wanted.words:
            summaries = await store.questions.select(where, limit=limit, seed=0)
            return [Hit(question=summary, score=1.0, why=constraints) for summary in summaries]
        matches = await store.questions.match(wanted.words, where, limit=limit)
        best = max((match.score for match in matches), default=1.0)
        return [
            Hit(question=match.question, score=round(match.score / best, 4), why=(*match.words, *constraints))
            for match in matches
            if match.score >= best * 0.4
        ]

    async def _nearest(self, store: Store, wanted: Sequence[Wanted], locale: str) -> tuple[str, ...]:
        """Requests that drop one constraint and find something, the most modest change first."""
        offers: list[str] = []
        for part in wanted:
            where = part.where
            for level in Level if where.levels else ():
                if level not in where.levels and await self._exists(store, part.at_level(level)):
                    offers.append(say(locale, "search-offer-level", level=level.value, topic=part.topic))
            any_kind = replace(part, where=replace(where, kinds=(), without_kinds=UNASKED))
            if any_kind != part and await self._exists(store, any_kind):
                offers.append(say(locale, "search-offer-kind", topic=part.topic))
            if where.subjects and part.words and await self._exists(store, replace(part, words=())):
                offers.append(say(locale, "search-offer-subject", subject=where.subjects[0]))
        if not offers:
            subjects = await store.questions.subjects()
            offers = [say(locale, "search-offer-subject", subject=subject.name.lower()) for subject in subjects[:3]]
        return tuple(dict.fromkeys(offers))[:4]

    async def _exists(self, store: Store, wanted: Wanted) -> bool:
        return bool(await self._hits(store, wanted, limit=1))


async def _last_difficulty(store: Store, user_id: str) -> float | None:
    closed = await store.practice.closed(user_id, limit=1)
    return closed[0].difficulty if closed else None


def plan(part: Part, request: SearchRequest, user_id: str, than: float | None = None) -> Wanted:
    """What the store is asked for one part of a request; `than`: the difficulty that "harder" compares with."""
    without = tuple(Kind(kind).value for kind in part.without_kinds)
    without += () if part.kinds else tuple(kind for kind in UNASKED if kind not in without)
    where = QuestionFilter(
        subjects=part.subjects,
        skills=part.skills,
        without_subjects=part.without_subjects,
        without_skills=part.without_skills,
        difficulty_above=than if part.relative == "harder" else None,
        difficulty_below=than if part.relative == "easier" else None,
        kinds=tuple(Kind(kind).value for kind in part.kinds),
        without_kinds=without,
        levels=tuple(Level(level).value for level in part.levels),
        unseen_by=user_id if request.unseen else None,
        wrong_last_by=user_id if request.wrong_last else None,
        with_picture=request.with_picture,
        language=request.language,
    )
    return Wanted(where=where, words=part.words, count=part.count, topic=part.topic)


def spread(hits: Sequence[Hit], count: int) -> list[Hit]:
    """The first `count` hits, a family again only after all others; the count wins over variety."""
    chosen: list[Hit] = []
    rest = list(hits)
    while rest and len(chosen) < count:
        families: set[str] = set()
        later: list[Hit] = []
        for hit in rest:
            if hit.question.family in families or len(chosen) == count:
                later.append(hit)
            else:
                families.add(hit.question.family)
                chosen.append(hit)
        rest = later
    return chosen
