"""Classes and who belongs to them."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import bindparam, delete, select, update

from store.columns import escape, unescape
from store.database import AnyRow, Database, quick
from store.errors import NotFound, Taken
from store.tables import classes, memberships, users

ClassRole = Literal["student", "teacher"]
"""What somebody is in a class; what they are elsewhere has no say."""
_BY_CODE = quick(select(classes).where(classes.c.code == bindparam("code_of")))
_OF = quick(
    select(classes, memberships.c.role, memberships.c.since)
    .join(memberships, memberships.c.class_id == classes.c.id)
    .where(memberships.c.user_id == bindparam("user"))
    .order_by(memberships.c.since, classes.c.id)
)
_ROLES = "SELECT class_id, role FROM memberships WHERE user_id = ? ORDER BY since, class_id"


@dataclass(frozen=True, kw_only=True)
class Class:
    """A teacher's students. `code`: what one types to join."""

    id: str
    name: str
    code: str
    created_at: datetime
    responsible: str | None = None
    """Who is told where a student may be in danger; its teachers where nobody is named."""


@dataclass(frozen=True, kw_only=True)
class Membership:
    """That somebody belongs to a class."""

    school_class: Class
    role: ClassRole
    since: datetime


@dataclass(frozen=True, kw_only=True)
class Member:
    """Somebody in a class."""

    user_id: str
    name: str
    role: ClassRole
    since: datetime


class Classes:
    """The classes. Names and codes are each there once; how a code looks is its maker's concern."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._join = database.insert(memberships).on_conflict_do_nothing()
        self._add = database.insert(classes).on_conflict_do_nothing()

    async def add(self, name: str, *, code: str, now: datetime) -> Class:
        """Make a class without members; raises Taken where its name, whatever its case, or its code is another's."""
        made = Class(id=secrets.token_urlsafe(9), name=name, code=code, created_at=now)
        async with self._database.writing() as connection:
            if await self.called(name):
                raise Taken("class", name)
            if (await connection.execute(self._add, vars(made))).rowcount == 0:
                raise Taken("code", code) if await self.with_code(code) else Taken("class", name)
        return made

    async def get(self, class_id: str) -> Class:
        """A class by id; raises NotFound."""
        async with self._database.reading() as connection:
            row = (await connection.execute(select(classes).where(classes.c.id == class_id))).one_or_none()
        if row is None:
            raise NotFound("class", class_id)
        return _class(row)

    async def all(self) -> list[Class]:
        """All classes, by name."""
        async with self._database.reading() as connection:
            return [_class(row) for row in await connection.execute(select(classes).order_by(classes.c.name))]

    async def called(self, said: str) -> Class | None:
        """The class of this id, or this name in whatever case."""
        wanted = said.casefold()
        return next((one for one in await self.all() if one.id == said or one.name.casefold() == wanted), None)

    async def with_code(self, code: str) -> Class | None:
        """The class that one joins by a code."""
        async with self._database.reading() as connection:
            row = (await connection.execute(_BY_CODE, {"code_of": code})).one_or_none()
        return None if row is None else _class(row)

    async def renew(self, class_id: str, *, code: str) -> Class:
        """Give a class another code, so that nobody joins by the old one any more.

        Raises NotFound, and Taken where another class has the code.
        """
        async with self._database.writing() as connection:
            if await self.with_code(code) is not None:
                raise Taken("code", code)
            await connection.execute(update(classes).where(classes.c.id == class_id).values(code=code))
            return await self.get(class_id)

    async def entrust(self, class_id: str, user_id: str | None) -> None:
        """Name who is told where a student of a class may be in danger; None: its teachers are."""
        async with self._database.writing() as connection:
            await connection.execute(update(classes).where(classes.c.id == class_id).values(responsible=user_id))

    async def join(self, class_id: str, user_id: str, *, role: ClassRole, now: datetime) -> bool:
        """Make somebody a member; False, and nothing changes, where they are one already."""
        row = {"class_id": class_id, "user_id": user_id, "role": role, "since": now}
        async with self._database.writing() as connection:
            return (await connection.execute(self._join, row)).rowcount > 0

    async def leave(self, class_id: str, user_id: str) -> bool:
        """Make somebody a member no more; False where they are none."""
        mine = (memberships.c.class_id == class_id, memberships.c.user_id == user_id)
        async with self._database.writing() as connection:
            return (await connection.execute(delete(memberships).where(*mine))).rowcount > 0

    async def delete(self, class_id: str) -> None:
        """Forget a class and who belongs to it; its documents and questions must be no class's by then."""
        async with self._database.writing() as connection:
            await connection.execute(delete(memberships).where(memberships.c.class_id == class_id))
            await connection.execute(delete(classes).where(classes.c.id == class_id))

    async def of(self, user_id: str) -> list[Membership]:
        """The classes that somebody belongs to, the first joined first."""
        async with self._database.reading() as connection:
            rows = (await connection.execute(_OF, {"user": user_id})).all()
        return [Membership(school_class=_class(row), role=row.role, since=row.since) for row in rows]

    async def roles(self, user_id: str) -> dict[str, ClassRole]:
        """What somebody is in each of their classes, by its id, the first joined first. Each turn asks for it."""
        async with self._database.reading() as connection:
            rows = await self._database.run(connection, _ROLES, [escape(user_id)])
        return {unescape(class_id): role for class_id, role in rows}

    async def members(self, class_id: str) -> list[Member]:
        """Who belongs to a class, the first joined first."""
        query = (
            select(memberships, users.c.name)
            .join(users, users.c.id == memberships.c.user_id)
            .where(memberships.c.class_id == class_id)
            .order_by(memberships.c.since, memberships.c.user_id)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return [Member(user_id=row.user_id, name=row.name, role=row.role, since=row.since) for row in rows]


def _class(row: AnyRow) -> Class:
    return Class(id=row.id, name=row.name, code=row.code, created_at=row.created_at, responsible=row.responsible)
