"""Codes by which a person links accounts: digests of them, for minutes, each for one use."""

import asyncio
import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import bindparam, delete, func, select

from store.database import Database, quick
from store.tables import link_codes, link_tries

_WORK = 4096
"""Rounds of scrypt: 10 ms a code, so that digests which somebody copied do not tell the codes while these are good."""
_LIVE = quick(
    select(link_codes.c.user_id).where(
        link_codes.c.digest == bindparam("code"), link_codes.c.expires_at > bindparam("at")
    )
)
_TRIES = select(
    func.count().filter(link_tries.c.user_id == bindparam("user")),
    func.count(),
).where(link_tries.c.at > bindparam("since"))


@dataclass(frozen=True, kw_only=True)
class Tries:
    """How many codes were given lately that were none."""

    own: int
    all: int
    """By everybody."""


class Links:
    """The codes that are good, each by its `digest`, and the tries that failed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._failed = database.insert(link_tries).on_conflict_do_nothing()

    async def offer(self, user_id: str, key: str, *, now: datetime, minutes: float) -> None:
        """Make a code good for so many minutes, in the place of all others of this person."""
        row = {"digest": key, "user_id": user_id, "expires_at": now + timedelta(minutes=minutes)}
        over = (link_codes.c.user_id == user_id) | (link_codes.c.expires_at <= now)
        async with self._database.writing() as connection:
            await connection.execute(delete(link_codes).where(over))
            await connection.execute(link_codes.insert(), row)

    async def whose(self, key: str, *, now: datetime) -> str | None:
        """Who asked for a code that is good; None where none is."""
        values = {"code": key, "at": now}
        async with self._database.reading() as connection:
            found: str | None = (await connection.execute(_LIVE, values)).scalar_one_or_none()
        return found

    async def take(self, key: str, *, now: datetime) -> str | None:
        """Use a code up: who asked for it. Of several at once one gets it."""
        good = delete(link_codes).where(link_codes.c.digest == key, link_codes.c.expires_at > now)
        async with self._database.writing() as connection:
            found: str | None = (await connection.execute(good.returning(link_codes.c.user_id))).scalar_one_or_none()
        return found

    async def failed(self, user_id: str, *, now: datetime, minutes: float = 10) -> None:
        """Note a code that was none, and forget those of earlier than so many minutes ago."""
        async with self._database.writing() as connection:
            await connection.execute(delete(link_tries).where(link_tries.c.at <= now - timedelta(minutes=minutes)))
            await connection.execute(self._failed, {"user_id": user_id, "at": now})

    async def tries(self, user_id: str, *, since: datetime) -> Tries:
        """How many failed since then."""
        async with self._database.reading() as connection:
            own, everybody = (await connection.execute(_TRIES, {"user": user_id, "since": since})).one()
        return Tries(own=own, all=everybody)


async def digest(code: str) -> str:
    """What is kept of a code."""
    make = partial(hashlib.scrypt, code.encode(), salt=b"chiron link code", n=_WORK, r=8, p=1, dklen=32)
    return (await asyncio.to_thread(make)).hex()
