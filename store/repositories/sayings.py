"""What Chiron says first: a reply in the record without a message of a person's before it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from store.columns import Json
from store.database import Database
from store.tables import conversations, messages, turns

SENDER = ""
"""Who sends a message that Chiron's own words stand in the place of."""
_LOOK_BACK = 200
"""Messages of a person that are looked through for the last private one."""
_LAST = (
    select(messages.c.conversation_id, messages.c.body, conversations.c.channel, conversations.c.quiet)
    .join(conversations, conversations.c.id == messages.c.conversation_id)
    .where(messages.c.user_id == bindparam("user"), messages.c.sender_id != SENDER)
    .order_by(messages.c.seq.desc())
    .limit(_LOOK_BACK)
)


@dataclass(frozen=True, kw_only=True)
class LastPlace:
    """Where a person wrote last, alone with Chiron."""

    conversation_id: str
    channel: str
    quiet: bool
    """Whether nothing is to be said there that nobody asked for."""


class Sayings:
    """What is said first, and where."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._save = database.insert(messages).on_conflict_do_nothing().returning(messages.c.seq)

    async def place(self, user_id: str) -> LastPlace | None:
        """Where a person wrote last, groups aside; None for who has written nowhere lately."""
        return next(iter(await self.places(user_id)), None)

    async def places(self, user_id: str) -> list[LastPlace]:
        """Where a person wrote lately, groups aside: each place once, the last one first."""
        found: dict[str, LastPlace] = {}
        async with self._database.reading() as connection:
            for row in await connection.execute(_LAST, {"user": user_id}):
                if not row.body.get("group"):
                    place = LastPlace(conversation_id=row.conversation_id, channel=row.channel, quiet=row.quiet)
                    found.setdefault(place.conversation_id, place)
        return list(found.values())

    async def add(
        self,
        user_id: str,
        conversation_id: str,
        message_id: str,
        *,
        body: Json,
        reply: Json,
        key: Callable[[str, int], str],
        fetched: bool,
        now: datetime,
    ) -> int | None:
        """Note what is said; its number, or None where the conversation has something under this id already.

        `key`: makes the key of the turn; `fetched`: its channel reads the record itself, so that nothing has to be
        handed over.
        """
        message = {
            "conversation_id": conversation_id,
            "message_id": message_id,
            "sender_id": SENDER,
            "user_id": user_id,
            "body": body,
            "sent_at": now,
            "received_at": now,
            "answered": True,
        }
        async with self._database.writing() as connection:
            seq: int | None = (await connection.execute(self._save, message)).scalar_one_or_none()
            if seq is None:
                return None
            turn = {
                "seq": seq,
                "turn_key": key(conversation_id, seq),
                "user_id": user_id,
                "events": [],
                "reply": reply,
                "prompt": "",
                "model_calls": 0,
                "ms": 0,
                "answered_at": now,
                "delivered_at": now if fetched else None,
            }
            await connection.execute(turns.insert(), turn)
        return seq
