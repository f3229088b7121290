"""Links that open the page as a person: digests of them, each for one use."""

import hashlib
from datetime import datetime, timedelta

from sqlalchemy import delete

from store.database import Database
from store.tables import login_links


class LoginLinks:
    """The links that are good. What is in a link is random and long: no digest that somebody copied tells it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def offer(self, user_id: str, token: str, *, now: datetime, good_for: timedelta) -> None:
        """Make what is in a link good, in the place of all others of this person."""
        row = {"digest": _digest(token), "user_id": user_id, "expires_at": now + good_for}
        over = (login_links.c.user_id == user_id) | (login_links.c.expires_at <= now)
        async with self._database.writing() as connection:
            await connection.execute(delete(login_links).where(over))
            await connection.execute(login_links.insert(), row)

    async def take(self, token: str, *, now: datetime) -> str | None:
        """Use a link up: whose page it opens; None where it is none, too old, or used. One of several gets it."""
        good = delete(login_links).where(login_links.c.digest == _digest(token), login_links.c.expires_at > now)
        async with self._database.writing() as connection:
            taken = await connection.execute(good.returning(login_links.c.user_id))
            found: str | None = taken.scalar_one_or_none()
        return found


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
