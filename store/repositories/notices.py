"""What a person is told once and no more."""

from datetime import datetime

from sqlalchemy import func, select

from store.database import Database, quick
from store.tables import notices

SET_ASIDE = "set aside: "
"""With the key of a turn: that its reply could not be shown."""


class Notices:
    """Of each person, what they were told."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._note = quick(database.insert(notices).on_conflict_do_nothing())

    async def first(self, user_id: str, kind: str, *, now: datetime) -> bool:
        """Note that a person is told something; whether it is the first time."""
        async with self._database.writing() as connection:
            noted = await connection.execute(self._note, {"user_id": user_id, "kind": kind, "at": now})
        return noted.rowcount == 1

    async def count(self, kind: str, *, since: datetime) -> int:
        """How often something was told to anybody whose kind begins so."""
        query = select(func.count()).where(notices.c.kind.startswith(kind, autoescape=True), notices.c.at >= since)
        async with self._database.reading() as connection:
            return int((await connection.execute(query)).scalar_one())
