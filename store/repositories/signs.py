"""Signs that a student may be in danger: which were told to whom, and what is still to be said."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import bindparam, func, select, update

from store.database import AnyRow, Database, quick
from store.tables import signs

Severity = Literal["concern", "urgent"]
_LATELY = quick(
    select(signs).where(signs.c.user_id == bindparam("user"), signs.c.at >= bindparam("since")).order_by(signs.c.seq)
)
_MOST = 100
"""Signs of one look."""


@dataclass(frozen=True, kw_only=True)
class DangerSign:
    """A message in which somebody seemed to be in danger."""

    seq: int
    """The message's number."""
    user_id: str
    level: Severity
    category: str
    of_staff: bool
    """Somebody who works at the school is said to have done it."""
    aside: bool
    """Others read along: who wrote it is answered alone."""
    alerts: bool
    """Whether an adult is to be told."""
    waiting: bool
    """Whether something of this is still to be said."""
    at: datetime
    told_at: datetime | None = None
    seen_at: datetime | None = None
    seen_by: str | None = None


class Signs:
    """The signs of danger."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._add = quick(database.insert(signs).on_conflict_do_nothing())

    async def add(self, sign: DangerSign) -> None:
        """Note a sign; a second one of the same message changes nothing."""
        async with self._database.writing() as connection:
            await connection.execute(self._add, vars(sign))

    async def lately(self, user_id: str, *, since: datetime) -> list[DangerSign]:
        """Those of one person, the oldest first."""
        async with self._database.reading() as connection:
            return [_sign(row) for row in await connection.execute(_LATELY, {"user": user_id, "since": since})]

    async def find(self, seq: int) -> DangerSign | None:
        """The sign in the message of this number."""
        async with self._database.reading() as connection:
            row = (await connection.execute(select(signs).where(signs.c.seq == seq))).one_or_none()
        return None if row is None else _sign(row)

    async def all(self) -> list[DangerSign]:
        """All of which an adult is to be told, the latest first."""
        query = select(signs).where(signs.c.alerts).order_by(signs.c.seq.desc())
        async with self._database.reading() as connection:
            return [_sign(row) for row in await connection.execute(query)]

    async def waiting(self, *, after: int) -> list[DangerSign]:
        """Those of which something is still to be said, in messages with a larger number; the first _MOST."""
        waits = "waiting = 1" if self._database.is_sqlite else "waiting"
        query = f"SELECT seq FROM signs WHERE {waits} AND seq > ? ORDER BY seq LIMIT {_MOST}"
        async with self._database.reading() as connection:
            found = [seq for (seq,) in await self._database.run(connection, query, [after])]
            if not found:
                return []
            rows = await connection.execute(select(signs).where(signs.c.seq.in_(found)).order_by(signs.c.seq))
            return [_sign(row) for row in rows]

    async def said(self, seq: int, *, told: bool, now: datetime) -> None:
        """Note that all was said that is to be said of a sign; `told`: to an adult, too."""
        values = {"waiting": False, "told_at": now} if told else {"waiting": False}
        async with self._database.writing() as connection:
            await connection.execute(update(signs).where(signs.c.seq == seq).values(values))

    async def saw(self, seq: int, user_id: str, *, now: datetime) -> bool:
        """Note that an adult has seen what they were told; whether they are the first."""
        unseen = update(signs).where(signs.c.seq == seq, signs.c.seen_at.is_(None))
        async with self._database.writing() as connection:
            return (await connection.execute(unseen.values(seen_at=now, seen_by=user_id))).rowcount == 1

    async def unheard(self) -> int:
        """How many signs no adult could be told of so far."""
        query = select(func.count()).where(signs.c.alerts, signs.c.told_at.is_(None))
        async with self._database.reading() as connection:
            return int((await connection.execute(query)).scalar_one())


def _sign(row: AnyRow) -> DangerSign:
    return DangerSign(**row._mapping)
