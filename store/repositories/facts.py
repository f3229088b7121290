"""Facts that the product notes about itself, such as which bundled bank was loaded."""

from collections.abc import Collection

from sqlalchemy import bindparam, delete, select

from store.database import Database
from store.tables import facts

_GET = select(facts.c.value).where(facts.c.key == bindparam("name"))


class Facts:
    """Texts by key."""

    def __init__(self, database: Database) -> None:
        self._database = database
        row = database.insert(facts)
        self._set = row.on_conflict_do_update(index_elements=[facts.c.key], set_={"value": row.excluded.value})

    async def get(self, key: str) -> str | None:
        """A fact, None where it was never set."""
        async with self._database.reading() as connection:
            value: str | None = (await connection.execute(_GET, {"name": key})).scalar_one_or_none()
        return value

    async def named(self, start: str, *, value: str) -> list[str]:
        """The keys that begin so and have a value."""
        query = select(facts.c.key).where(facts.c.value == value, facts.c.key.startswith(start, autoescape=True))
        async with self._database.reading() as connection:
            return list((await connection.execute(query)).scalars())

    async def forget(self, keys: Collection[str]) -> None:
        """Forget facts; of one that was never set nothing is to be forgotten."""
        async with self._database.writing() as connection:
            await connection.execute(delete(facts).where(facts.c.key.in_(keys)))

    async def set(self, key: str, value: str) -> None:
        """Note a fact, over an earlier one."""
        async with self._database.writing() as connection:
            await connection.execute(self._set, {"key": key, "value": value})
