"""The bank: questions, and the skills and subjects they belong to."""

import json
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Float,
    Integer,
    Text,
    and_,
    bindparam,
    func,
    literal,
    select,
    text,
    type_coerce,
    union_all,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from store.columns import unescape, unpack
from store.database import AnyRow, AnySelect, Database, quick
from store.errors import NotFound
from store.fulltext import fulltext_of, groups_of, usable
from store.kept import Kept
from store.questions import Question, Skill, Status, Subject
from store.records import FOR_ALL, Candidate, LoadResult, Match, Origin, QuestionFilter, QuestionSummary
from store.repositories.filtering import conditions, shape, skilled, values
from store.repositories.indexing import BATCH
from store.repositories.loading import Loading
from store.tables import beliefs, questions, skill_prerequisites, skills, subjects

_PRIME = 2_147_483_647
_SHUFFLED = (questions.c.lot * bindparam("factor", type_=BigInteger) + bindparam("step", type_=BigInteger)) % literal(
    _PRIME
)
"""A number for each question, in another order for each seed: `lot` under a random permutation modulo a prime."""
_MOST = bindparam("most", type_=Integer)
_SHUFFLED_AT_ONCE = 2_000
"""Of so many questions a shuffle picks; of a larger bank, those at a place that the seed draws."""
_KEPT = 1_000
_KEPT_SECONDS = 60.0
"""So long a question of a bank that another process loads may be read as it was."""
_GET = quick(select(questions.c.form, questions.c.status).where(questions.c.id == bindparam("question_id")))
_MANY = select(questions.c.id, questions.c.form, questions.c.status).where(
    questions.c.id.in_(bindparam("ids", expanding=True))
)
_SUMMARY = tuple(
    # As the database has them: a choice among some hundred candidates would spend half of its time on column types.
    type_coerce(column, Float if column is questions.c.difficulty else Text).label(column.name)
    for column in (
        questions.c.id,
        questions.c.family,
        questions.c.subject,
        questions.c.chapter,
        questions.c.section,
        questions.c.skills,
        questions.c.kind,
        questions.c.difficulty,
        questions.c.level,
        questions.c.stem,
        questions.c.status,
    )
)
_CANDIDATE = tuple(
    type_coerce(column, Float if column.name in ("difficulty", "guess") else Text).label(column.name)
    for column in (
        questions.c.id,
        questions.c.family,
        questions.c.kind,
        questions.c.difficulty,
        questions.c.level,
        questions.c.skills,
        questions.c.guess,
    )
)
_BELIEVED = and_(beliefs.c.student == "", beliefs.c.skill == "", beliefs.c.question == questions.c.id)
_CANDIDATES = select(*_CANDIDATE, beliefs.c.state).outerjoin(beliefs, _BELIEVED)
_CANDIDATES_OF = _CANDIDATES.where(questions.c.id.in_(bindparam("ids", expanding=True)))
_Item = TypeVar("_Item")


class Questions:
    """The question bank."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._text = fulltext_of(database.is_sqlite)
        self._loading = Loading(database, self._text)
        self._kept: Kept[str, Question] = Kept(_KEPT, seconds=_KEPT_SECONDS)
        self._before: Kept[str, Mapping[str, tuple[str, ...]]] = Kept(1, seconds=_KEPT_SECONDS)

    async def load(self, questions: Iterable[Question], *, now: datetime, origin: Origin = FOR_ALL) -> LoadResult:
        """Add new questions, all of one origin, and update changed ones, which keep theirs.

        Unknown subjects and skills are made from their ids.

        Each batch of some hundred questions is a transaction (unless the caller holds one), so that a large bank keeps
        no student waiting; what is loaded again after a failure is `unchanged`.
        """
        done = LoadResult()
        for batch in _batches(questions, BATCH):
            part = await self._loading.load(batch, now, origin)
            self._kept.drop(question.id for question in batch)
            done = LoadResult(
                loaded=done.loaded + part.loaded,
                updated=done.updated + part.updated,
                unchanged=done.unchanged + part.unchanged,
            )
        if done.loaded or done.updated:
            await self._loading.count()
        return done

    async def define(self, subjects: Iterable[Subject], skills: Iterable[Skill]) -> None:
        """Add or change subjects and skills; questions are then found by their new names.

        A subject or prerequisite that is neither known nor given is made from its id.
        """
        await self._loading.define(list(subjects), list(skills))
        self._before.drop([""])

    async def skills(self) -> list[Skill]:
        """All skills, by id."""
        async with self._database.reading() as connection:
            rows = (await connection.execute(select(skills).order_by(skills.c.id))).all()
            pairs = (await connection.execute(select(skill_prerequisites).order_by(*skill_prerequisites.c))).all()
        before: dict[str, list[str]] = {}
        for pair in pairs:
            before.setdefault(pair.skill_id, []).append(pair.prerequisite_id)
        return [Skill(**{**row._mapping, "prerequisites": tuple(before.get(row.id, ()))}) for row in rows]

    async def prerequisites(self) -> Mapping[str, tuple[str, ...]]:
        """For each skill that has any the skills that come directly before it; read once and kept for a minute."""
        if (found := self._before.get("")) is None:
            async with self._database.reading() as connection:
                pairs = (await connection.execute(select(skill_prerequisites).order_by(*skill_prerequisites.c))).all()
            before: dict[str, tuple[str, ...]] = {}
            for skill, prerequisite in pairs:
                before[skill] = (*before.get(skill, ()), prerequisite)
            found = self._before.put("", before)
        return found

    async def subjects(self) -> list[Subject]:
        """All subjects, by id."""
        async with self._database.reading() as connection:
            rows = await connection.execute(select(subjects).order_by(subjects.c.id))
            return [Subject(**row._mapping) for row in rows]

    async def count_topics(self) -> tuple[int, int]:
        """How many subjects and skills there are."""
        async with self._database.reading() as connection:
            of_subjects = (await connection.execute(select(func.count()).select_from(subjects))).scalar_one()
            of_skills = (await connection.execute(select(func.count()).select_from(skills))).scalar_one()
        return int(of_subjects), int(of_skills)

    async def leave_class(self, class_id: str) -> None:
        """Take back all questions of a class that is to be no more; they are no class's then."""
        mine = questions.c.class_id == class_id
        async with self._database.writing() as connection:
            ids = list((await connection.execute(select(questions.c.id).where(mine))).scalars())
            await self.set_status(ids, Status.RETIRED)
            await connection.execute(update(questions).where(mine).values(class_id=None))

    async def get(self, id: str) -> Question:
        """A question by id; raises NotFound."""
        question = await self.find(id)
        if question is None:
            raise NotFound("question", id)
        return question

    async def find(self, id: str) -> Question | None:
        """A question by id. Answered, hinted at and shown again, it is read once and kept for a minute."""
        if (question := self._kept.get(id)) is not None:
            return question
        async with self._database.reading() as connection:
            row = (await connection.execute(_GET, {"question_id": id})).one_or_none()
        return None if row is None else self._kept.put(id, _question(row))

    async def many(self, ids: Sequence[str]) -> list[Question]:
        """Questions in the order of their ids; raises NotFound for the first id that is unknown."""
        found: dict[str, Question] = {}
        async with self._database.reading() as connection:
            for batch in _batches(dict.fromkeys(ids), BATCH):
                for row in await connection.execute(_MANY, {"ids": batch}):
                    found[row.id] = _question(row)
        for id in ids:
            if id not in found:
                raise NotFound("question", id)
        return [found[id] for id in ids]

    async def retire(self, ids: Sequence[str]) -> None:
        """Take questions out of practice; their attempts stay."""
        await self.set_status(ids, Status.RETIRED)

    async def set_status(self, ids: Sequence[str], status: Status) -> None:
        """Publish questions, or take them back."""
        async with self._database.writing() as connection:
            for batch in _batches(ids, BATCH):
                change = update(questions).where(questions.c.id.in_(batch)).values(status=status.value)
                await connection.execute(change)
        self._kept.drop(ids)

    async def origin(self, id: str) -> Origin:
        """Where a question comes from; raises NotFound."""
        columns = questions.c
        query = select(columns.class_id, columns.document_id, columns.page, columns.box).where(columns.id == id)
        async with self._database.reading() as connection:
            row = (await connection.execute(query)).one_or_none()
        if row is None:
            raise NotFound("question", id)
        return Origin(**row._mapping)

    async def count(self, where: QuestionFilter, *, most: int | None = None) -> int:
        """How many questions a filter leaves, counted up to `most`."""
        async with self._database.reading() as connection:
            query = _counted(shape(where), limited=most is not None)
            return int((await connection.execute(query, {**values(where), "most": most})).scalar_one())

    async def select(
        self, where: QuestionFilter, *, limit: int | None, seed: int | None = None
    ) -> list[QuestionSummary]:
        """Questions that a filter leaves: in the order of loading, or shuffled, the same way for the same seed."""
        few = seed is None or limit is None or limit > _SHUFFLED_AT_ONCE or _few(where)
        query = _selected(shape(where), shuffled=seed is not None, few=few, limited=limit is not None)
        given = {**values(where), **_draw(seed or 0), "most": limit}
        async with self._database.reading() as connection:
            return [_summary(row) for row in await connection.execute(query, given)]

    async def candidates(self, where: QuestionFilter, *, limit: int, seed: int) -> list[Candidate]:
        """Questions drawn from those that a filter leaves, the same ones for the same seed."""
        async with self._database.reading() as connection:
            rows = await connection.execute(_drawn(shape(where)), {**values(where), **_draw(seed), "most": limit})
            return [_candidate(row) for row in rows]

    async def candidates_of(self, ids: Sequence[str]) -> list[Candidate]:
        """Some questions as candidates."""
        async with self._database.reading() as connection:
            rows = await connection.execute(_CANDIDATES_OF, {"ids": ids}) if ids else ()
            return [_candidate(row) for row in rows]

    async def match(self, words: Sequence[str], where: QuestionFilter, *, limit: int = 50) -> list[Match]:
        """Questions that hold any of the words (stemmed; in stem, subject, chapter, section or skills), best first.

        Where thousands hold some of them, see `groups_of` for what is looked at.
        """
        wanted = usable(words)
        if not wanted:
            return []
        written = list(dict.fromkeys(wanted.values()))
        async with self._database.reading() as connection:
            counts = [1]  # one alone is looked for however many hold it
            if len(written) > 1:
                counts = await self._text.counts(connection, written)
            known = {word: count for word, count in zip(written, counts, strict=True) if count}
            found = await self._best(connection, known, where, limit)
            seqs = [row.seq for row in found]
            held = {word: set(seqs) for word in known}
            if len(known) > 1 and found:
                held = await self._text.holders(connection, known, seqs)
        return [
            Match(
                question=_summary(row),
                score=row.score,
                words=tuple(word for word, clean in wanted.items() if row.seq in held.get(clean, ())),
            )
            for row in found
        ]

    async def _best(
        self, connection: AsyncConnection, counts: dict[str, int], where: QuestionFilter, limit: int
    ) -> list[AnyRow]:
        """Summaries of what holds the words, with numbers and scores, the best first."""
        found: dict[int, AnyRow] = {}
        for groups in groups_of(counts):
            if found and len(groups) == 1:
                break  # any common word will do only where nothing better was found
            query = _matching(self._database.is_sqlite, tuple(map(len, groups)), shape(where))
            given = {**values(where), **self._text.wanted(groups), "most": limit}
            for row in await connection.execute(query, given):
                if len(found) < limit:
                    found.setdefault(row.seq, row)
            if len(found) == limit:
                break
        return sorted(found.values(), key=lambda row: (-row.score, row.seq))


def _batches(items: Iterable[_Item], size: int) -> Iterator[list[_Item]]:
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch


def _draw(seed: int) -> dict[str, int]:
    draw = random.Random(seed)
    return {"factor": draw.randrange(1, _PRIME), "step": draw.randrange(_PRIME)}


@lru_cache(maxsize=256)
def _drawn(where: QuestionFilter) -> AnySelect:
    """The candidates that a filter leaves, drawn by lot. Kept, as all that is built of the shape of a filter."""
    if _few(where):
        chosen = select(questions.c.seq).where(*conditions(where)).order_by(_SHUFFLED, questions.c.seq).limit(_MOST)
    else:
        chosen = _from_a_place(where, _MOST, questions.c.seq)
    return _CANDIDATES.where(questions.c.seq.in_(chosen))


@lru_cache(maxsize=256)
def _selected(where: QuestionFilter, *, shuffled: bool, few: bool, limited: bool) -> AnySelect:
    """Summaries of what a filter leaves; of more than a few some that the seed draws are shuffled."""
    some = conditions(where)
    if not few:
        some = [questions.c.seq.in_(_from_a_place(where, literal(_SHUFFLED_AT_ONCE), questions.c.seq))]
    place = _SHUFFLED if shuffled else questions.c.seq
    # Sorting whole rows costs three times as much as sorting their numbers and fetching the rows then.
    first = select(questions.c.seq, place.label("place")).where(*some).limit(_MOST if limited else None)
    chosen = first.order_by(text("place"), questions.c.seq).subquery()
    return select(*_SUMMARY).join(chosen, chosen.c.seq == questions.c.seq).order_by(chosen.c.place, chosen.c.seq)


@lru_cache(maxsize=256)
def _counted(where: QuestionFilter, *, limited: bool) -> AnySelect:
    left = select(questions.c.seq).where(*conditions(where)).limit(_MOST if limited else None).subquery()
    return select(func.count()).select_from(left)


@lru_cache(maxsize=256)
def _matching(is_sqlite: bool, sizes: tuple[int, ...], where: QuestionFilter) -> AnySelect:
    """Summaries of what a search by words finds, with numbers and scores."""
    within = skilled("skills") if where.skills else None
    best = fulltext_of(is_sqlite).search(sizes, conditions(where), _MOST, within=within).subquery("best")
    return select(*_SUMMARY, best.c.seq, best.c.score).join(best, best.c.seq == questions.c.seq)


def _few(where: QuestionFilter) -> bool:
    """Whether a filter finds its questions by an index of their own, few of all."""
    return bool(where.skills) or where.ids is not None or where.wrong_last_by is not None


def _from_a_place(where: QuestionFilter, most: ColumnElement[int], *columns: ColumnElement[Any]) -> AnySelect:
    """Of a whole bank many will do: those that come next after a place drawn by lot, so that not all are looked at."""
    place = bindparam("step", type_=BigInteger)
    after, before = (
        select(*columns).where(*conditions(where), side).order_by(questions.c.lot).limit(most).subquery().select()
        for side in (questions.c.lot >= place, questions.c.lot < place)
    )
    return union_all(after, before).limit(most).subquery().select()


def _question(row: AnyRow) -> Question:
    question = Question.model_validate_json(row.form)
    return question if question.status == row.status else question.model_copy(update={"status": Status(row.status)})


def _candidate(row: AnyRow) -> Candidate:
    id, family, kind, difficulty, level, skill_ids, guess, belief = row
    return Candidate(
        id=unescape(id),
        family=unescape(family),
        kind=kind,
        difficulty=difficulty,
        level=level,
        skills=_skill_ids(skill_ids),
        guess=guess,
        belief=None if belief is None else unpack(belief),
    )


def _summary(row: AnyRow) -> QuestionSummary:
    id, family, subject, chapter, section, skill_ids, kind, difficulty, level, stem, status = row[: len(_SUMMARY)]
    return QuestionSummary(
        id=unescape(id),
        family=unescape(family),
        subject=unescape(subject),
        chapter=unescape(chapter),
        section=unescape(section),
        skills=_skill_ids(skill_ids),
        kind=kind,
        difficulty=difficulty,
        level=level,
        stem=unescape(stem),
        status=status,
    )


@lru_cache(maxsize=4096)
def _skill_ids(kept: str) -> tuple[str, ...]:
    return tuple(json.loads(unescape(kept)))
