"""Finding questions: a request's constraints go to SQL, its words to full text; what cannot be met is said."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from functools import partial

from prompts.catalogue import say
from prompts.forms import listed
from store import Candidate, QuestionFilter, Store
from store.vectors import Meaning
from tools.events import QuestionsFound
from tools.search.documents import meant_documents
from tools.search.due import on_due
from tools.search.focus import Focusing, called, told
from tools.search.nearest import MOST, Near, Offer, Topics, near, offered
from tools.search.ranking import UNTOLD, Hit, Neighbours, rank
from tools.search.request import SearchRequest
from tools.search.wanted import Wanted, asks_word_problems, described, plan
from tools.turn import TurnContext

DEFAULT_COUNT = 5
MOST_HITS = 200
_WIDER = 3
"""Times the questions wanted that are looked at, so that those come first which are on the skill above all."""
MOST_LEFT_OUT = 1_000
"""Questions that words which are not wanted may rule out."""


@dataclass(frozen=True, kw_only=True)
class Found:
    """The answer to a request."""

    asked: int | None
    wanted: tuple[Wanted, ...]
    topics: tuple[str, ...]
    hits: tuple[Hit, ...] = ()
    """At most as many as asked for (5 where no number was named)."""
    found: int = 0
    """How many exist, at most `asked` where a number was named."""
    note: str | None = None
    """What cannot be met, in a sentence or two."""
    nearest: tuple[Offer, ...] = ()
    """Requests that would find more."""

    @property
    def requests(self) -> tuple[str, ...]:
        """What is near, as it is asked for."""
        return tuple(offer.request for offer in self.nearest)

    @property
    def offers(self) -> tuple[str, ...]:
        """What is near, in the words of its reader."""
        return tuple(offer.label for offer in self.nearest)

    def as_event(self) -> QuestionsFound:
        """What is told where nothing is begun with it."""
        return QuestionsFound(
            asked=self.asked, found=self.found, note=self.note, nearest=self.requests, offers=self.offers
        )


@dataclass(frozen=True, kw_only=True)
class Search:
    """The search tools. One per process."""

    meaning: Meaning | None = None
    """Finds by meaning what words do not; without it words alone decide."""
    _topics: Topics = field(default_factory=Topics, init=False, repr=False, compare=False)
    _focusing: Focusing = field(default_factory=Focusing, init=False, repr=False, compare=False)

    async def find(self, context: TurnContext, request: SearchRequest, *, spread_out: bool = True) -> Found:
        """Find what the acting person asked for."""
        return await self.find_for(
            context.store,
            request,
            user_id=context.user_id,
            locale=context.locale,
            now=context.now,
            spread_out=spread_out,
            classes=context.classes,
        )

    async def find_for(
        self,
        store: Store,
        request: SearchRequest,
        *,
        user_id: str,
        locale: str,
        now: datetime | None = None,
        spread_out: bool = True,
        classes: tuple[str, ...] = (),
    ) -> Found:
        """Find what a person asked for; questions they have not seen come first. Without `now` nothing is due.

        `spread_out`: hits are of many families; who only wants to know what there is saves the reading of most.
        `classes`: the person's; of other classes' questions none is found.
        """
        some = tuple(part for part in request.parts if part.count is None or part.count > 0)
        request = replace(request, parts=some or request.parts)  # "3 on osmosis and 0 on mitosis"
        than = await _last_difficulty(store, user_id) if any(part.relative for part in request.parts) else None
        papers = await meant_documents(store, request, classes)
        plans = [plan(part, request, user_id, than, classes=classes, documents=papers) for part in request.parts]
        wanted = [
            await _without(store, wanted, part.without_words) for wanted, part in zip(plans, request.parts, strict=True)
        ]
        due = await on_due(store, wanted, user_id, now=now, locale=locale) if request.due and now else ()
        wanted = list(due or wanted)
        counts = [part.count for part in wanted if part.count is not None]
        answer = Found(asked=sum(counts) if counts else None, wanted=tuple(wanted), topics=_topics(wanted))
        if answer.asked is not None and answer.asked < 1:
            offers = tuple(Offer.of(part, locale) for part in wanted if part.topic)
            offers = offers or await self._topics.near((), store, locale)
            return replace(answer, note=say(locale, "search-no-count"), nearest=offers[:MOST])
        if (request.due and not due) or (request.from_document is not None and not papers):
            return await self._kept_apart(store, request, answer, user_id, locale)
        return await self._found(store, request, answer, locale, spread_out=spread_out)

    async def _found(
        self, store: Store, request: SearchRequest, answer: Found, locale: str, *, spread_out: bool
    ) -> Found:
        """The questions of each part, and what is said of those that there are not."""
        neighbours = Neighbours(self.meaning)
        count_of = partial(_count, store, neighbours)
        wanted: list[Wanted] = []
        hits: list[Hit] = []
        notes: list[str] = []
        offers: list[Offer] = []
        met: list[Wanted] = []
        lacking: list[Wanted] = []
        found = 0
        for asked in answer.wanted:
            part, narrow = await self._focused(store, asked, locale)
            count = DEFAULT_COUNT if part.count is None else part.count
            before = frozenset(hit.question.id for hit in hits)
            many = spread_out or (part.count is None and bool(part.words))
            limit = MOST_HITS if many else count
            given, pool = await _hits_of_some_kind(store, neighbours, part, exclude=before, limit=limit)
            wanted.append(given)
            hits += spread(pool, count)
            if part.count is not None:
                found += min(len(pool), count)
            else:
                found += len(pool) if many else min(await count_of(given), MOST_HITS)
            if many and len(pool) == MOST_HITS < count:
                notes.append(say(locale, "search-most", most=MOST_HITS))
            elif len(pool) < (part.count or 1):
                async with store.reads():
                    instead = await near(part, len(pool), count_of, locale)
                notes.append(_note(part, len(pool), instead, locale))
                offers += instead.offers
                lacking += [part] if part.words or not pool else []  # else all on its topic is given already
            met += [asked] if pool else []
            if pool and given != part:
                narrow = say(locale, "search-only-written", what=part.topic)
            notes += [narrow] if narrow and pool else []
        if lacking and not offers:
            offers += await self._topics.near(lacking, store, locale)
        if any(asks_word_problems(part) for part in request.parts):
            notes.append(say(locale, "search-word-problems"))
        answer = replace(answer, wanted=tuple(wanted), topics=_topics(met or wanted), hits=tuple(hits), found=found)
        return replace(answer, note=" ".join(notes) or None, nearest=tuple(dict.fromkeys(offers))[:MOST])

    async def _kept_apart(
        self, store: Store, request: SearchRequest, answer: Found, user_id: str, locale: str
    ) -> Found:
        """What is said where no review is due, and where a document is asked for that is not there."""
        count_of = partial(_count, store, Neighbours(self.meaning))
        classes = answer.wanted[0].where.classes or ()
        papers = () if request.due else await meant_documents(store, replace(request, document_said=""), classes)
        offers: list[Offer] = []
        if request.due:
            for part in answer.wanted:
                wrong = replace(part, where=replace(part.where, wrong_last_by=user_id))
                if await count_of(wrong):
                    offers.append(offered("search-offer-wrong", locale))
        elif papers:
            whole = Wanted(where=QuestionFilter(classes=classes, documents=papers))
            offers += [offered("search-offer-class", locale)] if await count_of(whole) else []
        offers += [Offer.of(part, locale) for part in answer.wanted if part.topic and await count_of(part)]
        if not offers:
            offers += await self._topics.near((), store, locale)
        absent = "search-no-class" if request.from_document == "class" else "search-no-document"
        key = "search-nothing-due" if request.due else "search-no-such-document" if papers else absent
        note = say(locale, key, name=request.from_document or "")
        return replace(answer, note=note, nearest=tuple(dict.fromkeys(offers))[:MOST])

    async def _focused(self, store: Store, part: Wanted, locale: str) -> tuple[Wanted, str]:
        """A part with the questions that its words mean within its skills, and what to say where they are few."""
        if not part.where.skills or not part.topic:
            return part, ""
        async with store.reads():
            skills = await self._topics.skills(store)
            focus = await self._focusing.of(store, part, skills)
            if focus is None:
                return part, ""
            few = focus.sure and len(focus.ids) < (DEFAULT_COUNT if part.count is None else part.count)
            note = await told(store, part, focus, skills, locale) if few else ""
        return replace(
            part, first=focus.ids, topic=called(part, skills) if note and not focus.ids else part.topic
        ), note

    async def candidates(self, context: TurnContext, wanted: Wanted, session_id: str, *, limit: int) -> list[Candidate]:
        """Questions that may come next: unseen ones, or where none is left, others than the practice session's own.

        The person's classes are those of now, and not those of when the practice session began.
        """
        wanted = replace(wanted, where=replace(wanted.where, classes=context.classes))
        fresh = replace(wanted, where=replace(wanted.where, unseen_by=context.user_id))
        if wanted.first:
            where = replace(fresh.where, ids=wanted.first)
            if first := await context.store.questions.candidates(where, limit=limit, seed=context.seq):
                return first
        found = await self._drawn(context, fresh, limit)
        if found or wanted.where.unseen_by:
            return found
        shown = tuple(card.question_id for card in await context.store.practice.cards(session_id))
        again = replace(wanted, where=replace(wanted.where, exclude_ids=shown))
        return [candidate._replace(seen=True) for candidate in await self._drawn(context, again, limit)]

    async def _drawn(self, context: TurnContext, wanted: Wanted, limit: int) -> list[Candidate]:
        if not wanted.words:
            found = await context.store.questions.candidates(wanted.where, limit=limit, seed=context.seq)
            return [one for one in found if one.skills[:1] and one.skills[0] in wanted.where.skills] or found
        hits = await _hits(context.store, Neighbours(self.meaning), wanted, limit=limit)
        return await context.store.questions.candidates_of([hit.question.id for hit in hits])


async def _without(store: Store, wanted: Wanted, words: Sequence[str]) -> Wanted:
    """A part of a request without the questions that hold any of some words."""
    if not words:
        return wanted
    matches = await store.questions.match(words, wanted.where, limit=MOST_LEFT_OUT)
    left_out = tuple(match.question.id for match in matches)
    return replace(wanted, where=replace(wanted.where, exclude_ids=left_out))


async def _hits_of_some_kind(
    store: Store, neighbours: Neighbours, wanted: Wanted, *, limit: int, exclude: frozenset[str]
) -> tuple[Wanted, list[Hit]]:
    """Hits, and what was looked for: where a topic has only questions that nobody gets unasked, these."""
    found = await _hits(store, neighbours, wanted, limit=limit, exclude=exclude)
    if not found and wanted.topic and not wanted.kinds_asked:
        found = await _hits(store, neighbours, wanted.of_any_kind(), limit=limit, exclude=exclude)
        return (wanted.of_any_kind() if found else wanted), found
    return wanted, found


async def _hits(
    store: Store, neighbours: Neighbours, wanted: Wanted, *, limit: int, exclude: frozenset[str] = frozenset()
) -> list[Hit]:
    where = replace(wanted.where, exclude_ids=(*wanted.where.exclude_ids, *exclude))
    constraints = tuple(name for name, value in asdict(wanted.where).items() if value and name not in UNTOLD)
    if wanted.first:
        among = [id for id in wanted.first if id not in exclude]
        meant = await store.questions.select(replace(where, ids=tuple(among)), limit=limit)
        meant.sort(key=lambda one: among.index(one.id))
        ranked = [Hit(question=one, score=1.0, why=(wanted.topic, *constraints)) for one in meant]
    else:
        ranked = await rank(store, neighbours, wanted, where, limit) if wanted.words else []
    if (wanted.words and not wanted.soft) or len(ranked) >= limit:
        return ranked
    score = 0.0 if wanted.words or wanted.first else 1.0
    beside = replace(where, exclude_ids=(*where.exclude_ids, *(hit.question.id for hit in ranked)))
    wider = _WIDER if where.skills else 1
    others = await store.questions.select(beside, limit=(limit - len(ranked)) * wider, seed=0)
    also = [one for one in others if where.skills and one.skills[0] not in where.skills]
    found = [Hit(question=one, score=score, why=constraints) for one in others if one not in also]
    found += [Hit(question=one, score=0.0, why=constraints) for one in also]
    return [*ranked, *found[: limit - len(ranked)]]


async def _count(store: Store, neighbours: Neighbours, wanted: Wanted) -> int:
    """How many questions there are; of those found by words at most 200 are counted."""
    if wanted.words and not wanted.soft:
        return len(await _hits(store, neighbours, wanted, limit=MOST_HITS))
    return await store.questions.count(wanted.where)


def _note(wanted: Wanted, found: int, instead: Near, locale: str) -> str:
    """What is missing of a part of a request, and how many there are of what comes near."""
    asked = wanted.count or 0
    key = "search-fewer" if found else "search-none"
    lines = [say(locale, key, found=found, asked=asked, what=described(wanted, locale, count=asked if found else 0))]
    if instead.there_are:
        what = listed(locale, [words for _, words in instead.there_are])
        lines.append(say(locale, "search-there-are", first=instead.there_are[0][0], what=what))
    return " ".join(lines)


def _topics(wanted: Sequence[Wanted]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.topic for part in wanted if part.topic))


async def _last_difficulty(store: Store, user_id: str) -> float | None:
    closed = await store.practice.closed(user_id, limit=1)
    return closed[0].difficulty if closed else None


def spread(hits: Sequence[Hit], count: int) -> list[Hit]:
    """The first `count` hits, a family again only after all others; the count wins over variety.

    What only the constraints found comes after all that the words did.
    """
    chosen: list[Hit] = []
    rest, last = [hit for hit in hits if hit.score], [hit for hit in hits if not hit.score]
    while (rest or last) and len(chosen) < count:
        rest, last = (rest, last) if rest else (last, [])
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
