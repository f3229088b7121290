"""What students work towards: at most one goal each at a time."""

import secrets
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, update

from store.columns import escape
from store.database import Database, quick
from store.tables import goals

_END = quick(
    update(goals)
    .where(goals.c.user_id == bindparam("user"), goals.c.ended_at.is_(None))
    .values(ended_at=bindparam("at"), reached=bindparam("done"))
)


@dataclass(frozen=True, kw_only=True)
class Goal:
    """What one student wants to be able to do."""

    id: str
    user_id: str
    title: str
    """In words: "integrals"."""
    skills: tuple[str, ...]
    """Ids of the skills that it takes; those before them are not listed."""
    by: date | None
    """The last day, where one was named."""
    created_at: datetime
    ended_at: datetime | None = None
    reached: bool = False


class Goals:
    """The goals, past and present."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._all = database.selecting(goals)

    async def current(self, user_id: str) -> Goal | None:
        """The goal that a person works towards."""
        async with self._database.reading() as connection:
            query = f"{self._all.statement} WHERE user_id = ? AND ended_at IS NULL"
            rows = [self._all.row(row) for row in await self._database.run(connection, query, (escape(user_id),))]
        return next((Goal(**{**row, "skills": tuple(row["skills"])}) for row in rows), None)

    async def set(self, user_id: str, *, title: str, skills: tuple[str, ...], by: date | None, now: datetime) -> Goal:
        """Take a goal up, in the place of the one before."""
        goal = Goal(id=secrets.token_urlsafe(12), user_id=user_id, title=title, skills=skills, by=by, created_at=now)
        async with self._database.writing() as connection:
            await connection.execute(_END, {"user": user_id, "at": now, "done": False})
            await connection.execute(goals.insert(), {**vars(goal), "skills": list(skills)})
        return goal

    async def end(self, user_id: str, *, reached: bool, now: datetime) -> bool:
        """Leave the goal; False where there is none."""
        async with self._database.writing() as connection:
            done = await connection.execute(_END, {"user": user_id, "at": now, "done": reached})
        return done.rowcount == 1
