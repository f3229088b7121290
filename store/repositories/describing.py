"""What each question is about, in words: what its vector is made from."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import orjson
from sqlalchemy import bindparam, func, select

from store.database import AnyRow, Database
from store.questions import Status
from store.repositories.indexing import names
from store.tables import questions

_BATCH = 500
_LONGEST = 1500
"""Characters of a stem; a model reads some 200 words."""
_FORMS = select(questions.c.id, questions.c.form).where(questions.c.id.in_(bindparam("ids", expanding=True)))


@dataclass(frozen=True, kw_only=True, slots=True)
class Described:
    """A question in words; `mark` changes with the text."""

    id: str
    family: str
    text: str
    mark: str


class Descriptions:
    """The published questions in words, a part at a time."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def after(self, seq: int, limit: int = _BATCH) -> tuple[list[Described], int | None]:
        """The next questions in the order of loading, and where to go on; None at the end."""
        columns = questions.c
        query = (
            select(
                columns.seq,
                columns.id,
                columns.family,
                columns.stem,
                columns.skills,
                columns.chapter,
                columns.section,
                columns.subject,
            )
            .where(columns.status == Status.PUBLISHED.value, columns.seq > seq)
            .order_by(columns.seq)
            .limit(limit)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
            called = await names(connection, [dict(row._mapping) for row in rows]) if rows else None
        if called is None:
            return [], None
        return [_described(row, called.subjects, called.skills) for row in rows], rows[-1].seq

    async def explanations(self, ids: Sequence[str]) -> dict[str, str]:
        """The worked solutions of some questions, a line a step, by id."""
        async with self._database.reading() as connection:
            rows = await connection.execute(_FORMS, {"ids": ids})
            return {row.id: "\n".join(orjson.loads(row.form)["explanation"]) for row in rows}

    async def state(self) -> str:
        """A mark of the bank as a whole: another one after each change to its questions."""
        query = select(func.count(), func.max(questions.c.updated_at), func.max(questions.c.seq))
        async with self._database.reading() as connection:
            return "/".join(str(value) for value in (await connection.execute(query)).one())


def described(id: str, family: str, text: str) -> Described:
    """With its mark."""
    return Described(
        id=id, family=family, text=text, mark=hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]
    )


def _described(row: AnyRow, subjects: dict[str, str], skills: dict[str, str]) -> Described:
    skilled: Sequence[str] = [skills[id].partition(" / ")[0] for id in row.skills]
    topic = dict.fromkeys([subjects[row.subject].partition(" / ")[0], row.section or row.chapter, *skilled])
    about = ", ".join(name for name in topic if name)
    return described(row.id, row.family, f"{about}: {row.stem[:_LONGEST]}")
