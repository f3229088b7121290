"""Files that people put on the page, to go along with a message: whose each is, and how much each person has."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, select

from store.database import Database, quick
from store.errors import NoRoom
from store.tables import uploads

_TAKEN = quick(select(func.coalesce(func.sum(uploads.c.size), 0)).where(uploads.c.owner == bindparam("person")))


@dataclass(frozen=True, kw_only=True)
class Upload:
    """A file that is kept (`Files`), and whose it is."""

    owner: str
    """`channel:handle`."""
    id: str
    sha256: str
    name: str
    media_type: str
    """As its bytes tell."""
    size: int
    """Bytes."""
    at: datetime


class Uploads:
    """The files of each person."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, upload: Upload, *, quota: int) -> Upload:
        """Note whose a file is; the same id again gives what was noted first.

        Raises NoRoom where its owner would have more than `quota` bytes.
        """
        async with self._database.writing() as connection:
            if known := await self.many(upload.owner, [upload.id]):
                return known[0]
            taken = int((await connection.execute(_TAKEN, {"person": upload.owner})).scalar_one())
            if taken + upload.size > quota:
                raise NoRoom(quota)
            await connection.execute(uploads.insert(), vars(upload))
        return upload

    async def many(self, owner: str, ids: Sequence[str]) -> list[Upload]:
        """Those of these files that are the person's, in the order asked for."""
        query = select(uploads).where(uploads.c.owner == owner, uploads.c.id.in_(ids))
        async with self._database.reading() as connection:
            found = {row.id: Upload(**row._mapping) for row in await connection.execute(query)}
        return [found[id] for id in ids if id in found]

    async def taken(self, owner: str) -> int:
        """Bytes of all files that a person has."""
        async with self._database.reading() as connection:
            return int((await connection.execute(_TAKEN, {"person": owner})).scalar_one())
