"""Keeps the full text in step with questions and with the names of what they belong to."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from store.columns import Json
from store.fulltext import Entry, FullText
from store.tables import question_skills, questions, skills, subjects

BATCH = 500
_TEXTS = (
    questions.c.seq,
    questions.c.stem,
    questions.c.skills,
    questions.c.chapter,
    questions.c.section,
    questions.c.subject,
)


@dataclass(frozen=True, kw_only=True)
class Names:
    """What subjects and skills are called, by id."""

    subjects: dict[str, str]
    skills: dict[str, str]


async def names(connection: AsyncConnection, used_by: Sequence[Json] | None = None) -> Names:
    """Names, each with its aliases: all, or those that some questions need."""
    called = []
    for table, ids in (
        (subjects, {row["subject"] for row in used_by or ()}),
        (skills, {id for row in used_by or () for id in row["skills"]}),
    ):
        query = select(table.c.id, table.c.name, table.c.aliases)
        if used_by is not None:
            query = query.where(table.c.id.in_(ids))
        called.append({row.id: " / ".join([row.name, *row.aliases]) for row in await connection.execute(query)})
    return Names(subjects=called[0], skills=called[1])


class Indexing:
    """Writes the full text, within the caller's transaction."""

    def __init__(self, fulltext: FullText) -> None:
        self._text = fulltext

    async def put(self, connection: AsyncConnection, rows: Sequence[tuple[int, Json]]) -> None:
        """Index questions, each given by its `seq` and the values of its columns."""
        called = await names(connection, [row for _, row in rows])
        await self._text.put(connection, [_entry(seq, row, called) for seq, row in rows])

    async def again(self, connection: AsyncConnection, subject_ids: Sequence[str], skill_ids: Sequence[str]) -> None:
        """Index anew the questions of some subjects and skills, whose names changed."""
        if not subject_ids and not skill_ids:
            return
        tied = select(question_skills.c.question).where(question_skills.c.skill_id.in_(skill_ids))
        concerned = or_(questions.c.subject.in_(subject_ids), questions.c.seq.in_(tied))
        last = 0
        while True:
            query = select(*_TEXTS).where(concerned, questions.c.seq > last).order_by(questions.c.seq).limit(BATCH)
            rows = (await connection.execute(query)).all()
            if not rows:
                return
            await self.put(connection, [(row.seq, dict(row._mapping)) for row in rows])
            last = rows[-1].seq

    async def all(self, connection: AsyncConnection) -> None:
        """Index all questions anew."""
        await self.again(connection, list((await names(connection)).subjects), [])


def _entry(seq: int, row: Json, called: Names) -> Entry:
    return Entry(
        seq=seq,
        stem=row["stem"],
        topic=" / ".join(called.skills[id] for id in row["skills"]),
        place=f"{row['chapter']} / {row['section']}",
        subject=called.subjects[row["subject"]],
    )
