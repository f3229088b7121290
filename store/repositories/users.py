"""People and their handles on channels."""

import secrets
from dataclasses import replace
from datetime import datetime

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from store.columns import escape, unescape
from store.database import AnyRow, Database, quick
from store.errors import NotFound, Taken
from store.kept import Kept
from store.records import User
from store.tables import identities, users

_BY_ID = quick(select(users).where(users.c.id == bindparam("user_id")))
_BY_HANDLE = quick(
    select(users)
    .join(identities, identities.c.user_id == users.c.id)
    .where(identities.c.channel == bindparam("channel"), identities.c.handle == bindparam("handle"))
)


_KEPT = 10_000
_GOOD_FOR = 60.0
"""Seconds for which what was read of an account is used; what matters at once is looked up each time: `_now`."""


class Users:
    """Accounts, and the handles by which channels know them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._by_id: Kept[str, User] = Kept(_KEPT, seconds=_GOOD_FOR)
        self._by_handle: Kept[tuple[str, str], User] = Kept(_KEPT, seconds=_GOOD_FOR)
        self._claim_handle = quick(database.insert(identities).on_conflict_do_nothing())

    async def identify(self, channel: str, handle: str, *, now: datetime, name: str = "", locale: str = "en") -> User:
        """The user behind a handle, a new one (a student) where nobody has it. Safe when two do it at once.

        In a transaction the account stays the person's until its end: what merges it waits.
        """
        if (user := await self._known(channel, handle)) is not None:
            async with self._database.writing() as connection:
                return await self._now(connection, user, (channel, handle), hold=True)
        key = {"channel": channel, "handle": handle}
        user_id = secrets.token_urlsafe(12)
        async with self._database.writing() as connection:
            await connection.execute(
                users.insert(),
                {"id": user_id, "name": name, "roles": ["student"], "locale": locale, "created_at": now},
            )
            taken = await connection.execute(self._claim_handle, {**key, "user_id": user_id})
            if taken.rowcount == 0:
                await connection.execute(delete(users).where(users.c.id == user_id))
            return _user((await connection.execute(_BY_HANDLE, key)).one())

    async def add(self, name: str, *, roles: frozenset[str], now: datetime, locale: str = "en") -> User:
        """An account of somebody who has written nowhere yet; raises Taken where others go by this name."""
        made = User(id=secrets.token_urlsafe(12), name=name, roles=roles, locale=locale, created_at=now)
        async with self._database.writing() as connection:
            if await self.called(name):
                raise Taken("user", name)
            await connection.execute(users.insert(), {**vars(made), "roles": sorted(roles)})
        return made

    async def speak(self, user_id: str, language: str) -> None:
        """Keep the language that somebody wishes to be spoken to in, a BCP 47 tag."""
        async with self._database.writing() as connection:
            await connection.execute(update(users).where(users.c.id == user_id), {"language": language})
            self.forget(user_id)

    async def give_handle(self, user_id: str, channel: str, handle: str) -> None:
        """Let a channel know somebody by a handle that nobody has."""
        async with self._database.writing() as connection:
            await connection.execute(identities.insert(), {"channel": channel, "handle": handle, "user_id": user_id})

    async def behind(self, channel: str, handle: str) -> User | None:
        """The user behind a handle, if anybody is."""
        if (user := await self._known(channel, handle)) is None:
            return None
        async with self._database.reading() as connection:
            return await self._now(connection, user, (channel, handle))

    async def _known(self, channel: str, handle: str) -> User | None:
        """The user behind a handle, as it was when last read."""
        if (user := self._by_handle.get((channel, handle))) is not None:
            return user
        async with self._database.reading() as connection:
            row = (await connection.execute(_BY_HANDLE, {"channel": channel, "handle": handle})).one_or_none()
        return None if row is None else self._by_handle.put((channel, handle), _user(row))

    async def _now(
        self, connection: AsyncConnection, user: User, handle: tuple[str, str], *, hold: bool = False
    ) -> User:
        """The account that this one has become part of, else itself, with the language wished for; also elsewhere."""
        lock = " FOR SHARE" if hold and not self._database.is_sqlite else ""
        query = f"SELECT merged_into, language FROM users WHERE id = ?{lock}"
        while (rows := await self._database.run(connection, query, [escape(user.id)])) and rows[0][0]:
            self.forget(user.id)
            user = await self.get(unescape(rows[0][0]))
            self._by_handle.put(handle, user)
        if rows and rows[0][1] != user.language:
            self.forget(user.id)
            user = self._by_handle.put(handle, replace(user, language=rows[0][1]))
        return user

    def forget(self, *user_ids: str) -> None:
        """Read these accounts anew when they are asked for."""
        self._by_id.drop(user_ids)
        self._by_handle.drop_values(lambda user: user.id in user_ids)

    async def get(self, user_id: str) -> User:
        """A user by id; raises NotFound."""
        user = await self.find(user_id)
        if user is None:
            raise NotFound("user", user_id)
        return user

    async def find(self, user_id: str) -> User | None:
        """A user by id."""
        if (user := self._by_id.get(user_id)) is not None:
            return user
        async with self._database.reading() as connection:
            row = (await connection.execute(_BY_ID, {"user_id": user_id})).one_or_none()
        return None if row is None else self._by_id.put(user_id, _user(row))

    async def called(self, said: str) -> list[User]:
        """Those whose id, handle on any channel, or name this is, the oldest account first."""
        handles = select(identities.c.user_id).where(identities.c.handle == said)
        meant = (users.c.id == said) | (users.c.name == said) | users.c.id.in_(handles)
        query = select(users).where(users.c.merged_into.is_(None), meant)
        async with self._database.reading() as connection:
            return [_user(row) for row in await connection.execute(query.order_by(users.c.created_at, users.c.id))]

    async def all(self) -> list[User]:
        """Everybody, the oldest account first."""
        query = select(users).where(users.c.merged_into.is_(None)).order_by(users.c.created_at, users.c.id)
        async with self._database.reading() as connection:
            return [_user(row) for row in await connection.execute(query)]

    async def handles_of(self, user_id: str) -> list[tuple[str, str]]:
        """The handles of one person, as channel and handle."""
        query = select(identities).where(identities.c.user_id == user_id)
        async with self._database.reading() as connection:
            rows = await connection.execute(query.order_by(identities.c.channel, identities.c.handle))
            return [(row.channel, row.handle) for row in rows]

    async def handles(self) -> dict[str, list[tuple[str, str]]]:
        """The handles of everybody, as channel and handle, by user id."""
        query = select(identities).order_by(identities.c.channel, identities.c.handle)
        found: dict[str, list[tuple[str, str]]] = {}
        async with self._database.reading() as connection:
            for row in await connection.execute(query):
                found.setdefault(row.user_id, []).append((row.channel, row.handle))
        return found


def _user(row: AnyRow) -> User:
    return User(
        id=row.id,
        name=row.name,
        roles=frozenset(row.roles),
        locale=row.locale,
        language=row.language,
        created_at=row.created_at,
    )
