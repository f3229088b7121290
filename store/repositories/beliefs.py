"""What the learner model believes, and the answers that it was told of.

Each answer reads and writes a handful of rows in one statement each, which stand here as SQL: built and run by
SQLAlchemy they would take longer than the model. On SQLite answers come one after another anyway; on PostgreSQL they
line up at `lock`, so that steps follow each other and a replay in their order gives the same numbers.
"""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import orjson
from sqlalchemy import bindparam, delete, func, select, update

from store.columns import escape, pack, unescape, unpack
from store.database import AnyRow, Database
from store.records import EVERYTHING, Answer, BeliefKey, Beliefs, Flat, Merged, Told
from store.tables import attempts, belief_merges, beliefs, cards, questions

_IN_LINE = 0x_C41_0ADA
"""PostgreSQL's advisory lock of who changes beliefs."""
_COLUMNS = "student, skill, question, step, version, state"
_PAGE = 2_000
_NO_END = 2**62
"""A step that is never reached."""
_ANSWERS = (
    select(
        attempts.c.id,
        func.coalesce(attempts.c.told_of, attempts.c.user_id).label("user_id"),
        attempts.c.question_id,
        attempts.c.result,
        attempts.c.at,
        attempts.c.step,
        attempts.c.p,
        attempts.c.z,
        attempts.c.variance,
        attempts.c.version,
        attempts.c.asked,
        cards.c.difficulty,
        questions.c.skills,
        questions.c.guess,
    )
    .join(cards, cards.c.id == attempts.c.card_id)
    .join(questions, questions.c.id == attempts.c.question_id)
    .limit(_PAGE)
)
_TOLD = _ANSWERS.where(attempts.c.step > bindparam("last"), attempts.c.step <= bindparam("until"))
_TOLD = _TOLD.order_by(attempts.c.step)
_LAST_STEPS = [
    select(func.max(step)).where(step.is_not(None))  # said so that the index is used
    for step in (attempts.c.step, belief_merges.c.step)
]
_UNTOLD_ONES = (attempts.c.first, attempts.c.step.is_(None), attempts.c.result != "unreadable")
_UNTOLD = _ANSWERS.where(*_UNTOLD_ONES, attempts.c.id > bindparam("last")).order_by(attempts.c.id)
_ANY_UNTOLD = select(attempts.c.id).where(*_UNTOLD_ONES).limit(1)
_TELL = (
    update(attempts)
    .where(attempts.c.id == bindparam("attempt"))
    .values({name: bindparam(f"new_{name}") for name in ("step", "p", "z", "variance", "version", "asked")})
)


class BeliefRecords:
    """The learner model's part of the record."""

    def __init__(self, database: Database) -> None:
        self._database = database
        each = "SELECT value FROM json_each(?)" if database.is_sqlite else "SELECT jsonb_array_elements_text(?::jsonb)"
        self._known = (
            f"SELECT {_COLUMNS} FROM beliefs WHERE student IN ('', ?) AND skill IN ({each}) AND question = ''"
            f" UNION ALL SELECT user_id, '', question_id, count(*), '', NULL FROM attempts"
            f" WHERE user_id = ? AND question_id IN ({each}) AND step IS NOT NULL AND result = 'correct'"
            f" GROUP BY user_id, question_id"
        )

    async def lock(self) -> None:
        """Let no other transaction change beliefs until this one ends: first of all in it, within `transaction()`."""
        if self._database.is_sqlite:
            return  # one transaction writes at a time
        async with self._database.writing() as connection:
            await self._database.run(connection, f"SELECT pg_advisory_xact_lock({_IN_LINE})")

    async def of_answer(self, user_id: str, question_id: str, keys: Sequence[BeliefKey]) -> Beliefs:
        """What a student's answer to a question touches: the parts with these keys."""
        values = [name for key in keys for name in _escaped(key)]
        values += escape(user_id), escape(question_id)
        async with self._database.reading() as connection:
            rows = await self._database.run(connection, _reading(len(keys)), values)
        past = {question_id: sum(count for place, count, _, _ in rows if place is None)}
        return _beliefs([(keys[place], step, of, state) for place, step, of, state in rows if state], past)

    async def of_choice(self, user_id: str, skills: Iterable[str], asked_before: Iterable[str] = ()) -> Beliefs:
        """What a choice among many questions needs beside these: of skills, of the student, and what all share.

        `asked_before`: questions that the student may have answered.
        """
        user = escape(user_id)
        names = orjson.dumps(["", *map(escape, skills)]).decode()
        ids = orjson.dumps(list(map(escape, asked_before))).decode()
        async with self._database.reading() as connection:
            rows = await self._database.run(connection, self._known, (user, names, user, ids))
        past = {unescape(row[2]): row[3] for row in rows if row[-1] is None}
        return _beliefs((_keyed(row) for row in rows if row[-1] is not None), past)

    async def of_students(self, *user_ids: str) -> Beliefs:
        """All that is believed of some students, and what all share; nothing of skills or questions as such."""
        query = select(beliefs).where(beliefs.c.student.in_((*user_ids, "")), beliefs.c.question == "")
        query = query.where((beliefs.c.student != "") | (beliefs.c.skill == ""))
        async with self._database.reading() as connection:
            return _beliefs(_keyed(row) for row in await connection.execute(query))

    async def write(self, step: int, version: str, parts: Mapping[BeliefKey, Flat]) -> None:
        """Put what an answer changed in the place of what was there."""
        values: list[object] = []
        for key, state in parts.items():
            values += (*_escaped(key), step, version, pack(state))
        async with self._database.writing() as connection:
            await self._database.run(connection, _writing(len(parts)), values)

    async def merge(self, merged: Merged) -> None:
        """Note that all that was told of one student is another's from a step on, and believe nothing of the one."""
        async with self._database.writing() as connection:
            await connection.execute(belief_merges.insert(), merged._asdict())
            await connection.execute(delete(beliefs).where(beliefs.c.student == merged.gone))

    async def all(self) -> Beliefs:
        """Everything that is believed."""
        async with self._database.reading() as connection:
            return _beliefs(_keyed(row) for row in await connection.execute(select(beliefs)))

    async def standing(self) -> tuple[int, str] | None:
        """The last step and the version of the parameters; None before the first answer."""
        query = select(beliefs.c.step, beliefs.c.version).where(*(beliefs.c[name] == "" for name in BeliefKey._fields))
        async with self._database.reading() as connection:
            row = (await connection.execute(query)).one_or_none()
        return None if row is None else (row.step, row.version)

    async def last_step(self) -> int:
        """That of the last answer that the model was told of, or of a later merge; 0 before the first."""
        async with self._database.reading() as connection:
            return max([(await connection.execute(query)).scalar_one_or_none() or 0 for query in _LAST_STEPS])

    async def replace(self, version: str, parts: Iterable[tuple[BeliefKey, int, Flat]]) -> None:
        """Put other beliefs, each with its step, in the place of all that there are."""
        rows = [{**key._asdict(), "step": step, "version": version, "state": pack(state)} for key, step, state in parts]
        async with self._database.writing() as connection:
            await connection.execute(delete(beliefs))
            if rows:
                await connection.execute(beliefs.insert(), rows)

    async def merges(self, after: int, until: int) -> list[Merged]:
        """The students who became others after a step, and until one, in their order."""
        query = select(belief_merges.c.step, belief_merges.c.gone, belief_merges.c.stays)
        query = query.where(belief_merges.c.step > after, belief_merges.c.step <= until).order_by(belief_merges.c.step)
        async with self._database.reading() as connection:
            return [Merged._make(row) for row in await connection.execute(query)]

    async def told(self, after: int = 0, until: int = _NO_END) -> AsyncIterator[Answer]:
        """The answers that the model was told of after a step, and until one, in their order."""
        while True:
            async with self._database.reading() as connection:
                rows = (await connection.execute(_TOLD, {"last": after, "until": until})).all()
            for row in rows:
                yield _answer(row)
            if len(rows) < _PAGE:
                return
            after = rows[-1].step

    async def untold(self, after: int = 0) -> AsyncIterator[Answer]:
        """First, unaided answers that the model was not told of, from an attempt's id on, in the order of these."""
        while True:
            async with self._database.reading() as connection:
                rows = (await connection.execute(_UNTOLD, {"last": after})).all()
            for row in rows:
                yield _answer(row)
            if len(rows) < _PAGE:
                return
            after = rows[-1].id

    async def any_untold(self) -> bool:
        """Whether there are such answers."""
        async with self._database.reading() as connection:
            return (await connection.execute(_ANY_UNTOLD)).first() is not None

    async def tell(self, told: Sequence[tuple[int, Told]]) -> None:
        """Note with attempts, by their ids, what the model was told and had expected."""
        if not told:
            return
        rows = [{f"new_{name}": value for name, value in row._asdict().items()} | {"attempt": id} for id, row in told]
        async with self._database.writing() as connection:
            await connection.execute(_TELL, rows)


@lru_cache(maxsize=4096)
def _escaped(key: BeliefKey) -> tuple[str, ...]:
    """Kept, because each answer reads and writes the parts of some keys, most of which were asked for before."""
    return tuple(map(escape, key))


@lru_cache(maxsize=64)
def _reading(keys: int) -> str:
    """Key by key: by lists of students and of skills it would take half as long again."""
    wanted = ", ".join(f"({place}, ?, ?, ?)" for place in range(keys))
    return (
        f"WITH wanted (place, student, skill, question) AS (VALUES {wanted})"
        " SELECT place, step, version, state FROM wanted LEFT JOIN beliefs USING (student, skill, question)"
        " UNION ALL SELECT NULL, count(*), NULL, NULL FROM attempts"
        " WHERE user_id = ? AND question_id = ? AND step IS NOT NULL AND result = 'correct'"
    )


@lru_cache(maxsize=64)
def _writing(parts: int) -> str:
    rows = ", ".join(["(?, ?, ?, ?, ?, ?)"] * parts)
    return (
        f"INSERT INTO beliefs ({_COLUMNS}) VALUES {rows} ON CONFLICT (student, skill, question)"
        " DO UPDATE SET step = excluded.step, version = excluded.version, state = excluded.state"
    )


_Part = tuple[BeliefKey, int, str, bytes]
"""With its step, version and state."""


def _keyed(row: Iterable[Any]) -> _Part:
    student, skill, question, step, version, state = row
    return BeliefKey(unescape(student), unescape(skill), unescape(question)), step, version, state


def _beliefs(rows: Iterable[_Part], past: dict[str, int] | None = None) -> Beliefs:
    parts: dict[BeliefKey, Flat] = {}
    steps: dict[BeliefKey, int] = {}
    version: str | None = None
    for key, step, of, state in rows:
        parts[key], steps[key] = unpack(state), step
        if key == EVERYTHING:
            version = of
    return Beliefs(step=steps.get(EVERYTHING, 0), version=version, parts=parts, steps=steps, past=past or {})


def _answer(row: AnyRow) -> Answer:
    asked = row.asked or {"skills": row.skills, "guess": row.guess, "prior": row.difficulty}
    told = None
    if row.step is not None:
        told = Told(step=row.step, p=row.p, z=row.z, variance=row.variance, version=row.version, asked=row.asked)
    return Answer(
        id=row.id,
        user_id=row.user_id,
        question_id=row.question_id,
        asked=asked,
        correct=row.result == "correct",
        at=row.at,
        told=told,
    )
