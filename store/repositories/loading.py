"""How questions, skills and subjects come into the bank, and the full text with them."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from store.columns import Json
from store.database import Database
from store.fulltext import FullText
from store.questions import Question, Skill, Subject
from store.records import LoadResult, Origin
from store.repositories.indexing import Indexing, names
from store.tables import question_skills, questions, skill_prerequisites, skills, subjects

_LOADERS_IN_LINE = 0x_C41_0BA7
"""PostgreSQL's advisory lock of who changes the bank."""

_OWNED = re.compile(r"(\w\w+) s(?= |$)")
"""What an id makes of "Bohr's"."""
_KNOWN = select(questions.c.id, questions.c.seq, questions.c.digest).where(
    questions.c.id.in_(bindparam("ids", expanding=True))
)
_WRITTEN_ONCE = {"seq", "id", "lot", "created_at", "class_id", "document_id", "page", "box"}
_CHANGED = [column.name for column in questions.c if column.name not in _WRITTEN_ONCE]
_UPDATE = (
    update(questions)
    .where(questions.c.seq == bindparam("of_seq"))
    .values({name: bindparam(f"new_{name}") for name in _CHANGED})
)


class Loading:
    """Writes to the bank, one batch a transaction."""

    def __init__(self, database: Database, fulltext: FullText) -> None:
        self._database = database
        self._index = Indexing(fulltext)
        subject, skill = database.insert(subjects), database.insert(skills)
        self._make_subject = subject.on_conflict_do_nothing()
        self._make_skill = skill.on_conflict_do_nothing()
        self._put_subject = subject.on_conflict_do_update(
            index_elements=[subjects.c.id], set_={name: subject.excluded[name] for name in ("name", "aliases")}
        )
        self._put_skill = skill.on_conflict_do_update(
            index_elements=[skills.c.id],
            set_={name: skill.excluded[name] for name in ("subject", "name", "chapter", "section", "note", "aliases")},
        )

    async def load(self, batch: Sequence[Question], now: datetime, origin: Origin) -> LoadResult:
        """Upsert one batch; of questions with the same id the last one counts. One that is known keeps its origin."""
        rows = {question.id: _row(question, now) | vars(origin) for question in batch}
        async with self._database.writing() as connection:
            await self._line_up(connection)
            known = {row.id: row for row in await connection.execute(_KNOWN, {"ids": list(rows)})}
            new = [row for id, row in rows.items() if id not in known]
            changed = [row for id, row in rows.items() if id in known and known[id].digest != row["digest"]]
            if new or changed:
                await self._name_unknown(connection, new + changed)
            if new:
                await connection.execute(questions.insert(), new)
                ids = {row.id: row.seq for row in await connection.execute(_KNOWN, {"ids": [row["id"] for row in new]})}
            else:
                ids = {}
            if changed:
                ids |= {row["id"]: known[row["id"]].seq for row in changed}
                await connection.execute(
                    _UPDATE,
                    [{f"new_{name}": row[name] for name in _CHANGED} | {"of_seq": ids[row["id"]]} for row in changed],
                )
            await self._tie(connection, [(ids[row["id"]], row) for row in new + changed])
        return LoadResult(loaded=len(new), updated=len(changed), unchanged=len(rows) - len(new) - len(changed))

    async def count(self) -> None:
        """Let the database see how the bank is spread: without that a choice by skill reads all of it."""
        async with self._database.writing() as connection:
            for table in (questions, question_skills):
                await connection.execute(text(f"ANALYZE {table.name}"))

    async def define(self, new_subjects: Sequence[Subject], new_skills: Sequence[Skill]) -> None:
        """Upsert subjects and skills, and index again the questions whose names changed."""
        async with self._database.writing() as connection:
            await self._line_up(connection)
            before = await names(connection)
            await self._put(connection, new_subjects, new_skills)
            after = await names(connection)
            await self._index.again(
                connection,
                [id for id, name in after.subjects.items() if before.subjects.get(id, name) != name],
                [id for id, name in after.skills.items() if before.skills.get(id, name) != name],
            )

    async def _line_up(self, connection: AsyncConnection) -> None:
        """One writer at a time, so that two that load the same bank do not run into each other; SQLite has no other."""
        if not self._database.is_sqlite:
            await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOADERS_IN_LINE})

    async def _put(
        self, connection: AsyncConnection, new_subjects: Sequence[Subject], new_skills: Sequence[Skill]
    ) -> None:
        if new_subjects:
            await connection.execute(self._put_subject, [_plain(subject) for subject in new_subjects])
        if not new_skills:
            return
        unnamed = {skill.subject for skill in new_skills} - {subject.id for subject in new_subjects}
        await self._make_subjects(connection, unnamed)
        await connection.execute(self._put_skill, [_plain(skill) for skill in new_skills])
        ids = [skill.id for skill in new_skills]
        await connection.execute(delete(skill_prerequisites).where(skill_prerequisites.c.skill_id.in_(ids)))
        pairs = [
            {"skill_id": skill.id, "prerequisite_id": prerequisite}
            for skill in new_skills
            for prerequisite in dict.fromkeys(skill.prerequisites)
        ]
        if pairs:
            of = {skill.id: skill.subject for skill in new_skills}
            made = [_unknown(pair["prerequisite_id"], of[pair["skill_id"]], "", "") for pair in pairs]
            await connection.execute(self._make_skill, made)
            await connection.execute(skill_prerequisites.insert(), pairs)

    async def _name_unknown(self, connection: AsyncConnection, rows: Sequence[Json]) -> None:
        await self._make_subjects(connection, {row["subject"] for row in rows})
        made = {
            id: _unknown(id, row["subject"], row["chapter"], row["section"]) for row in rows for id in row["skills"]
        }
        if made:
            await connection.execute(self._make_skill, list(made.values()))

    async def _make_subjects(self, connection: AsyncConnection, ids: Iterable[str]) -> None:
        if made := [{"id": id, "name": _name(id).capitalize(), "aliases": []} for id in sorted(ids)]:
            await connection.execute(self._make_subject, made)

    async def _tie(self, connection: AsyncConnection, rows: Sequence[tuple[int, Json]]) -> None:
        """Skills and full text of questions that were just written."""
        if not rows:
            return
        numbers = [seq for seq, _ in rows]
        await connection.execute(delete(question_skills).where(question_skills.c.question.in_(numbers)))
        ties = [
            {"question": seq, "place": place, "skill_id": id}
            for seq, row in rows
            for place, id in enumerate(dict.fromkeys(row["skills"]))
        ]
        if ties:
            await connection.execute(question_skills.insert(), ties)
        await self._index.put(connection, rows)


def _row(question: Question, now: datetime) -> Json:
    form = question.model_dump_json()
    lot = int.from_bytes(hashlib.sha256(question.id.encode()).digest()[:4]) >> 1
    return {
        "id": question.id,
        "family": question.family,
        "subject": question.subject,
        "chapter": question.chapter,
        "section": question.section,
        "skills": list(question.skills),
        "kind": question.kind.value,
        "difficulty": question.difficulty,
        "guess": question.guess,
        "level": question.level.value,
        "status": question.status.value,
        "language": question.language,
        "has_picture": question.picture is not None,
        "stem": question.stem,
        "form": form,
        "digest": hashlib.sha256(form.encode()).hexdigest(),
        "lot": lot,
        "created_at": now,
        "updated_at": now,
    }


def _unknown(id: str, subject: str, chapter: str, section: str) -> Json:
    """A skill of which nothing but its id is known."""
    named = {"id": id, "subject": subject, "name": _name(id), "chapter": chapter, "section": section}
    return {**named, "note": "", "aliases": []}


def _plain(form: Subject | Skill) -> Json:
    values = form.model_dump(exclude={"prerequisites"})
    return {**values, "aliases": list(form.aliases)}


def _name(id: str) -> str:
    """`algebra.linear-equations` is called "Linear equations", `bohr-s-theory` "Bohr's theory"."""
    words = id.rpartition(".")[2].replace("-", " ").replace("_", " ").strip() or id
    name = _OWNED.sub(r"\1's", words)
    return name[:1].upper() + name[1:]
