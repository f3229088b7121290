"""Files that people put on the page, to go along with a message: whose each is, and how much each person has."""

from collections.abc import AsyncIterator, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Text, bindparam, delete, func, select, type_coerce

from store.columns import Json
from store.database import Database, quick
from store.errors import NoRoom
from store.tables import messages, uploads

_TAKEN = quick(select(func.coalesce(func.sum(uploads.c.size), 0)).where(uploads.c.owner == bindparam("person")))
_WITH_FILES = (
    select(messages.c.seq, messages.c.body)
    .where(
        # in what a person wrote, a quotation mark has a backslash before it
        type_coerce(messages.c.body, Text).contains('"attachments":[{'),
        messages.c.seq > bindparam("after"),
        messages.c.received_at >= bindparam("since"),
    )
    .order_by(messages.c.seq)
    .limit(500)
)


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

    async def bodies(self, *, since: datetime) -> AsyncIterator[Json]:
        """The bodies of all messages with files that came since then. Looks through all messages."""
        values = {"after": 0, "since": since}
        while True:
            async with self._database.reading() as connection:
                rows = (await connection.execute(_WITH_FILES, values)).all()
            if not rows:
                return
            for row in rows:
                yield row.body
            values["after"] = rows[-1].seq

    async def prune(self, *, before: datetime, needed: Collection[tuple[str, str]]) -> int:
        """Forget what was put on the page before then, but for what is needed (owner and id); how many files."""
        query = select(uploads.c.owner, uploads.c.id).where(uploads.c.at < before)
        async with self._database.writing() as connection:
            gone = [tuple(row) for row in await connection.execute(query) if tuple(row) not in needed]
            for owner, id in gone:
                await connection.execute(delete(uploads).where(uploads.c.owner == owner, uploads.c.id == id))
        return len(gone)

    async def kept(self) -> set[tuple[str, str]]:
        """Digest and name of every file that somebody has."""
        async with self._database.reading() as connection:
            return {
                (row.sha256, row.name) for row in await connection.execute(select(uploads.c.sha256, uploads.c.name))
            }
