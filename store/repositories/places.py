"""The conversations that one sender has on a channel: which there are, what they are called, what was said where."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, Text, and_, bindparam, false, func, or_, select, type_coerce, update

from store.columns import Json, to_line
from store.database import Database, quick
from store.records import TurnRecord
from store.repositories.conversations import TURNS, turn_record
from store.tables import conversations, identities, messages, turns

_ESCAPE = "!"
_STOPPED = quick(
    select(conversations.c.id, conversations.c.stopped).where(
        conversations.c.id.in_(bindparam("places", expanding=True)), conversations.c.stopped.is_not(None)
    )
)


@dataclass(frozen=True, kw_only=True)
class Place:
    """A conversation in a list. `seq`: of its last message; `answered`: of its last message with a reply, else 0."""

    id: str
    title: str | None
    first: Json
    """The body of its first message."""
    at: datetime
    """When its last message was sent."""
    seq: int
    answered: int
    seen: int | None
    """How far its owner has read; None where nobody has looked."""


class Places:
    """Conversations as their owner looks at them. `home`: the id of the owner's first one; others are `home/...`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, channel: str, handle: str, home: str, *, limit: int = 100) -> list[Place]:
        """The conversations in which something was said, the latest first."""
        last = (
            select(
                messages.c.conversation_id,
                func.min(messages.c.seq).label("first"),
                func.max(messages.c.seq).label("last"),
                func.max(turns.c.seq).label("answered"),
            )
            .select_from(messages.outerjoin(turns, and_(turns.c.seq == messages.c.seq, turns.c.reply.is_not(None))))
            .where(*_own(channel, handle, home))
            .group_by(messages.c.conversation_id)
            .subquery()
        )
        first, latest = messages.alias("first_message"), messages.alias("latest")
        query = (
            select(
                conversations.c.id,
                conversations.c.title,
                conversations.c.seen,
                first.c.body,
                latest.c.sent_at,
                last.c.last,
                last.c.answered,
            )
            .select_from(last)
            .join(conversations, conversations.c.id == last.c.conversation_id)
            .join(first, first.c.seq == last.c.first)
            .join(latest, latest.c.seq == last.c.last)
            .order_by(last.c.last.desc())
            .limit(limit)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return [
            Place(
                id=row.id,
                title=row.title,
                first=row.body,
                at=row.sent_at,
                seq=row.last,
                answered=row.answered or 0,
                seen=row.seen,
            )
            for row in rows
        ]

    async def rename(self, conversation_id: str, title: str | None) -> bool:
        """Give a conversation a title, or take it away; whether there is such a conversation."""
        change = update(conversations).where(conversations.c.id == conversation_id).values(title=title)
        async with self._database.writing() as connection:
            return (await connection.execute(change)).rowcount == 1

    async def saw(self, conversation_id: str, seq: int) -> None:
        """Note that its owner has read so far; earlier than before changes nothing."""
        further = or_(conversations.c.seen.is_(None), conversations.c.seen < seq)
        change = update(conversations).where(conversations.c.id == conversation_id, further).values(seen=seq)
        async with self._database.writing() as connection:
            await connection.execute(change)

    async def stop(self, conversation_id: str) -> bool:
        """Leave word for the process that answers there to cut that short; whether one has something to answer.

        The word is the number of the message, so that it counts for no other answer however late it is read.
        """
        waits = messages.c.conversation_id == conversation_id, messages.c.answered == false()
        first = select(func.min(messages.c.seq)).where(*waits).scalar_subquery()
        change = update(conversations).where(conversations.c.id == conversation_id, conversations.c.owner.is_not(None))
        async with self._database.writing() as connection:
            left = await connection.execute(change.where(first.is_not(None)).values(stopped=first))
            return left.rowcount == 1

    async def stopped(self, conversation_ids: Sequence[str]) -> dict[str, int]:
        """The message for whose answer such word was left last, of those conversations that have any."""
        async with self._database.reading() as connection:
            rows = await connection.execute(_STOPPED, {"places": conversation_ids})
            return {row.id: row.stopped for row in rows}

    async def saying(
        self, channel: str, handle: str, home: str, words: Sequence[str], *, before: int | None, limit: int
    ) -> list[TurnRecord]:
        """Messages of these conversations that may hold all words, in themselves or in their reply; the newest first.

        May, since the search is coarse: it looks at the records as they are kept, and takes any letter beyond ASCII for
        any other. The reader has to look whether what is shown holds the words. `before`: only with a smaller `seq`.
        """
        query: Select[tuple[object, ...]] = TURNS.where(*_own(channel, handle, home), *map(_holds, words))
        if before is not None:
            query = query.where(messages.c.seq < before)
        async with self._database.reading() as connection:
            found = await connection.execute(query.order_by(messages.c.seq.desc()).limit(limit))
            return [turn_record(row) for row in found]


def _own(channel: str, handle: str, home: str) -> tuple[ColumnElement[bool], ...]:
    owner = select(identities.c.user_id).where(identities.c.channel == channel, identities.c.handle == handle)
    place = messages.c.conversation_id
    return (
        messages.c.user_id.in_(owner),
        or_(place == home, place.startswith(f"{home}/", autoescape=True)),
    )


def _holds(word: str) -> ColumnElement[bool]:
    written = to_line(word)[1:-1]
    pattern = "".join(_ESCAPE + sign if sign in f"%_{_ESCAPE}" else sign if sign.isascii() else "_" for sign in written)
    return or_(
        *(
            type_coerce(column, Text).ilike(bindparam(None, f"%{pattern}%", Text), escape=_ESCAPE)
            for column in (messages.c.body, turns.c.reply)
        )
    )
