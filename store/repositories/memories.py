"""What is remembered of people because they said so, and which mistakes they have made again and again."""

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import bindparam, delete, func, select

from store.columns import escape
from store.database import Database
from store.tables import attempts, memories

Origin = Literal["said", "understood"]

_MISTAKES = (
    select(
        attempts.c.misconception,
        func.count(attempts.c.card_id.distinct()).label("times"),
        func.max(attempts.c.id).label("last"),
    )
    .where(attempts.c.user_id == bindparam("user"), attempts.c.at >= bindparam("since"))
    .where(attempts.c.misconception.is_not(None))
    .group_by(attempts.c.misconception)
    .having(func.count(attempts.c.card_id.distinct()) >= bindparam("least"))
)


@dataclass(frozen=True, kw_only=True)
class Memory:
    """One thing that a person wants to be remembered."""

    id: str
    user_id: str
    aspect: str
    key: str
    """What tells it from others of its aspect; empty where there can be but one."""
    value: str
    source: Origin
    at: datetime


@dataclass(frozen=True, kw_only=True)
class RepeatedMistake:
    """A misconception that a person showed on several cards."""

    misconception: str
    times: int
    """Cards on which it was shown."""
    question_id: str
    """On which it was shown last."""
    at: datetime


class Memories:
    """The memory of the tutor. Repeated mistakes are no part of it: they are counted from the attempts each time."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._all = database.selecting(memories)
        changing = ", ".join(f"{name} = excluded.{name}" for name in ("value", "source", "at"))
        self._keep = database.inserting(
            memories, ending=f"ON CONFLICT (user_id, aspect, key) DO UPDATE SET {changing} RETURNING id"
        )

    async def of(self, user_id: str) -> list[Memory]:
        """All of one person's, the oldest first."""
        query = f"{self._all.statement} WHERE user_id = ? ORDER BY at, id"
        async with self._database.reading() as connection:
            rows = await self._database.run(connection, query, (escape(user_id),))
        return [Memory(**self._all.row(row)) for row in rows]

    async def keep(
        self, user_id: str, aspect: str, value: str, *, now: datetime, key: str = "", source: Origin = "said"
    ) -> Memory:
        """Remember something, in the place of what has the same aspect and key, whose id it takes."""
        made = Memory(
            id=secrets.token_urlsafe(9), user_id=user_id, aspect=aspect, key=key, value=value, source=source, at=now
        )
        async with self._database.writing() as connection:
            values = self._keep.values(vars(made))
            rows = await self._database.run(connection, self._keep.statement, values)
        return Memory(**{**vars(made), "id": rows[0][0]})

    async def forget(self, user_id: str, ids: Collection[str]) -> int:
        """Remove these of a person's; how many there were."""
        mine = delete(memories).where(memories.c.user_id == user_id, memories.c.id.in_(ids))
        async with self._database.writing() as connection:
            return (await connection.execute(mine)).rowcount

    async def mistakes(self, user_id: str, *, since: datetime, least: int) -> list[RepeatedMistake]:
        """Misconceptions that were shown on so many cards since then, the most repeated first."""
        values = {"user": user_id, "since": since, "least": least}
        async with self._database.reading() as connection:
            counted = {row.last: row for row in await connection.execute(_MISTAKES, values)}
            query = select(attempts.c.id, attempts.c.question_id, attempts.c.at).where(attempts.c.id.in_(counted))
            last = (await connection.execute(query)).all() if counted else []
        found = [
            RepeatedMistake(
                misconception=counted[row.id].misconception,
                times=counted[row.id].times,
                question_id=row.question_id,
                at=row.at,
            )
            for row in last
        ]
        return sorted(found, key=lambda one: (-one.times, one.misconception))
