"""What a person is told once and no more."""

from datetime import datetime

from store.database import Database, quick
from store.tables import notices


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
