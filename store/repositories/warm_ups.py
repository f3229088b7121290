"""Questions that whole groups were shown; who votes gets a card of their own, beside all that they practise."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from store.database import Database, quick
from store.tables import cards, practice_sessions, warm_ups

_BY_TARGET = quick(select(warm_ups).where(warm_ups.c.target == bindparam("of")))


@dataclass(frozen=True, kw_only=True)
class WarmUp:
    """A question shown to a group."""

    target: str
    question_id: str
    conversation_id: str
    user_id: str
    """Who asked for it."""
    at: datetime


class WarmUps:
    """The warm-ups, and a card for each vote."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._session = quick(database.insert(practice_sessions).on_conflict_do_nothing())
        self._card = quick(database.insert(cards).on_conflict_do_nothing())

    async def show(self, question_id: str, *, conversation_id: str, user_id: str, now: datetime) -> WarmUp:
        """Note a question as a warm-up of a conversation."""
        made = WarmUp(
            target=secrets.token_urlsafe(12),
            question_id=question_id,
            conversation_id=conversation_id,
            user_id=user_id,
            at=now,
        )
        async with self._database.writing() as connection:
            await connection.execute(warm_ups.insert(), vars(made))
        return made

    async def find(self, target: str) -> WarmUp | None:
        """A warm-up by its target."""
        async with self._database.reading() as connection:
            row = (await connection.execute(_BY_TARGET, {"of": target})).one_or_none()
        return None if row is None else WarmUp(**row._mapping)

    async def shown(self, conversation_id: str) -> frozenset[str]:
        """Ids of the questions that were warm-ups of a conversation."""
        query = select(warm_ups.c.question_id).where(warm_ups.c.conversation_id == conversation_id)
        async with self._database.reading() as connection:
            return frozenset((await connection.execute(query)).scalars())

    async def card(self, warm_up: WarmUp, user_id: str, *, difficulty: float, now: datetime) -> str | None:
        """Open a voter's own card, in a practice session that is over already; None where this person has voted."""
        place = hashlib.sha256(f"{warm_up.target} {user_id}".encode()).hexdigest()[:16]
        session = {
            "id": f"w{place}",
            "user_id": user_id,
            "conversation_id": warm_up.conversation_id,
            "status": "ended",
            "request": {"wanted": [], "length": 1, "topics": [], "warm_up": warm_up.target},
            "asked": 1,
            "shift": 0.0,
            "started_at": now,
            "updated_at": now,
            "ended_at": now,
            "end_reason": "warm_up",
        }
        card = {
            "id": f"c{place}",
            "practice_session_id": session["id"],
            "user_id": user_id,
            "question_id": warm_up.question_id,
            "number": 1,
            "state": "open",
            "hints": 0,
            "wrong_tries": 0,
            "difficulty": difficulty,
            "shown_at": warm_up.at,
            "closed_at": None,
            "response": None,
        }
        async with self._database.writing() as connection:
            if (await connection.execute(self._session, session)).rowcount == 0:
                return None
            await connection.execute(self._card, card)
        return f"c{place}"
