"""Messages, the turns they cause, and who runs them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Integer, bindparam, exists, false, func, or_, select, true, union_all, update

from store.columns import Json
from store.database import AnyRow, AnySelect, Database, quick
from store.records import Incoming, Lease, Saved, TurnRecord, Waiting
from store.repositories.sayings import SENDER
from store.tables import conversations, messages, turns

TURNS = select(
    messages.c.seq,
    messages.c.conversation_id,
    messages.c.message_id,
    messages.c.user_id,
    messages.c.body,
    messages.c.sent_at,
    turns.c.turn_key,
    turns.c.events,
    turns.c.reply,
    turns.c.prompt,
    turns.c.model_calls,
    turns.c.ms,
    turns.c.answered_at,
    turns.c.delivered_at,
).select_from(messages.outerjoin(turns, turns.c.seq == messages.c.seq))
"""Messages with what they led to."""

_BY_KEY = TURNS.where(turns.c.turn_key == bindparam("key"))
_BY_SEQ = quick(TURNS.where(messages.c.seq == bindparam("number")))
_BY_MESSAGE = quick(
    TURNS.where(
        messages.c.conversation_id == bindparam("conversation"),
        messages.c.message_id == bindparam("message"),
        turns.c.answered_at.is_not(None),
    )
)
_UNDELIVERED = TURNS.where(
    messages.c.conversation_id == bindparam("conversation"),
    turns.c.answered_at.is_not(None),
    turns.c.delivered_at.is_(None),
).order_by(messages.c.seq)
_ANSWERED_AFTER = quick(
    TURNS.where(
        messages.c.conversation_id == bindparam("conversation"),
        messages.c.seq > bindparam("after"),
        turns.c.answered_at.is_not(None),
    ).order_by(messages.c.seq)
)
_LAST = quick(
    TURNS.where(messages.c.conversation_id == bindparam("conversation"))
    .order_by(messages.c.seq.desc())
    .limit(bindparam("most", type_=Integer))
)
_LAST_BEFORE = quick(_LAST.where(messages.c.seq < bindparam("before")))
_NEXT = quick(
    select(messages, conversations.c.channel, turns.c.events)
    .join(conversations, conversations.c.id == messages.c.conversation_id)
    .outerjoin(turns, turns.c.seq == messages.c.seq)
    .where(messages.c.conversation_id == bindparam("conversation"), messages.c.answered == false())
    .order_by(messages.c.seq)
    .limit(1)
)
_WAITING = messages.alias("waiting")
_EARLIEST = (
    select(func.min(_WAITING.c.seq))
    .where(_WAITING.c.conversation_id == bindparam("conversation"), _WAITING.c.answered == false())
    .scalar_subquery()
)
_SAVED = quick(
    select(messages.c.seq, messages.c.answered).where(
        messages.c.conversation_id == bindparam("conversation"), messages.c.message_id == bindparam("message")
    )
)
_HOLDER = quick(
    select(conversations.c.owner, conversations.c.lease_until).where(conversations.c.id == bindparam("conversation"))
)
_CLAIM = quick(
    update(conversations)
    .where(
        conversations.c.id == bindparam("conversation"),
        or_(
            conversations.c.owner.is_(None),
            conversations.c.owner == bindparam("owner_now"),
            conversations.c.lease_until <= bindparam("at"),
        ),
    )
    .values(owner=bindparam("owner_now"), lease_until=bindparam("until"))
)
_RELEASE = quick(
    update(conversations)
    .where(conversations.c.id == bindparam("conversation"), conversations.c.owner == bindparam("owner_now"))
    .values(owner=None, lease_until=None)
)
_RELEASE_IF_DONE = quick(
    _RELEASE.where(
        ~exists().where(messages.c.conversation_id == bindparam("conversation"), messages.c.answered == false())
    )
)
_HEAR = quick(
    update(conversations)
    .where(conversations.c.id == bindparam("conversation"), conversations.c.quiet == true())
    .values(quiet=false())
)
_FINISHED = ("reply", "prompt", "model_calls", "ms", "answered_at", "delivered_at")
_MARK_ANSWERED = quick(
    update(messages)
    .where(
        messages.c.seq == bindparam("number"),
        messages.c.user_id == bindparam("person"),
        messages.c.answered == false(),
    )
    .values(answered=true())
)
_IS_OF = quick(
    select(messages.c.seq)
    .where(messages.c.seq == bindparam("number"), messages.c.user_id == bindparam("person"))
    .with_for_update(read=True)  # PostgreSQL: waits for what merges the account just now
)
_MARK_DELIVERED = (
    update(turns)
    .where(turns.c.turn_key == bindparam("key"), turns.c.delivered_at.is_(None))
    .values(delivered_at=bindparam("at"))
)


class Conversations:
    """What was said, in order, and what came of it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        known = database.insert(conversations)
        self._know = quick(known.on_conflict_do_nothing())
        self._know_and_claim = quick(
            known.on_conflict_do_update(
                index_elements=[conversations.c.id],
                set_={"owner": known.excluded.owner, "lease_until": known.excluded.lease_until},
                where=or_(conversations.c.owner.is_(None), conversations.c.owner == known.excluded.owner),
            ).returning(conversations.c.quiet)
        )
        self._save = quick(database.insert(messages).on_conflict_do_nothing().returning(messages.c.seq, _EARLIEST))
        turn = database.insert(turns)
        self._record = quick(
            turn.on_conflict_do_update(
                index_elements=[turns.c.seq],
                set_={"events": turns.c.events.concat(turn.excluded.events)},
                where=turns.c.answered_at.is_(None),
            )
        )
        self._finish = quick(
            turn.on_conflict_do_update(
                index_elements=[turns.c.seq],
                set_={name: turn.excluded[name] for name in _FINISHED},
                where=turns.c.answered_at.is_(None),
            )
        )

    async def save(self, incoming: Incoming, *, now: datetime, owner: str | None = None, seconds: float = 10) -> Saved:
        """Make a message durable: once this returns, it is on the disk. A redelivery changes nothing.

        Where nothing was to be said that nobody asked for (`mute`), that ends with a new message.
        `owner`: takes the lease of the conversation in the same breath, where it is free or the owner's.
        """
        place, message = incoming.conversation_id, incoming.message_id
        row = {
            "conversation_id": place,
            "message_id": message,
            "sender_id": incoming.sender_id,
            "user_id": incoming.user_id,
            "body": incoming.body,
            "sent_at": incoming.sent_at,
            "received_at": now,
            "answered": False,
        }
        known = {"id": place, "channel": incoming.channel, "user_id": incoming.user_id}
        lease = {"owner": owner, "lease_until": now + timedelta(seconds=seconds)}
        async with self._database.writing() as connection:
            held = None
            if owner is None:
                await connection.execute(self._know, known)
            else:
                held = (await connection.execute(self._know_and_claim, known | lease)).one_or_none()
            claimed = held is not None
            saved = (await connection.execute(self._save, row | {"conversation": place})).one_or_none()
            if saved is not None:
                if held is None or held.quiet:
                    await connection.execute(_HEAR, {"conversation": place})
                seq, earliest = saved  # which may be the new one or not: databases differ
                return Saved(
                    seq=seq, new=True, answered=False, first=earliest is None or earliest == seq, claimed=claimed
                )
            found = (await connection.execute(_SAVED, {"conversation": place, "message": message})).one()
            return Saved(seq=found.seq, new=False, answered=found.answered, claimed=claimed)

    async def saved(self, conversation_id: str, message_id: str) -> Saved | None:
        """What `save` would give for a message that was delivered before; only reads."""
        async with self._database.reading() as connection:
            values = {"conversation": conversation_id, "message": message_id}
            row = (await connection.execute(_SAVED, values)).one_or_none()
        return None if row is None else Saved(seq=row.seq, new=False, answered=row.answered)

    async def claim(self, conversation_id: str, owner: str, *, now: datetime, seconds: float = 10) -> bool:
        """Take or renew the lease where it is free, expired or the owner's; of several at once one gets it."""
        values = {"conversation": conversation_id, "owner_now": owner, "at": now}
        async with self._database.writing() as connection:
            taken = await connection.execute(_CLAIM, {**values, "until": now + timedelta(seconds=seconds)})
        return taken.rowcount == 1

    async def release(self, conversation_id: str, owner: str) -> None:
        """Give the lease back, if it is this owner's."""
        async with self._database.writing() as connection:
            await connection.execute(_RELEASE, {"conversation": conversation_id, "owner_now": owner})

    async def renew_all(self, owner: str, *, now: datetime, seconds: float) -> None:
        """Prolong all leases of an owner at once, however many they are."""
        longer = update(conversations).where(conversations.c.owner == owner)
        async with self._database.writing() as connection:
            await connection.execute(longer.values(lease_until=now + timedelta(seconds=seconds)))

    async def release_all(self, owner: str) -> None:
        """Give all leases of an owner back."""
        free = update(conversations).where(conversations.c.owner == owner).values(owner=None, lease_until=None)
        async with self._database.writing() as connection:
            await connection.execute(free)

    async def release_if_done(self, conversation_id: str, owner: str) -> bool:
        """Give the lease back, if it is this owner's and no message of the conversation waits; whether that was so."""
        async with self._database.writing() as connection:
            done = await connection.execute(_RELEASE_IF_DONE, {"conversation": conversation_id, "owner_now": owner})
        return done.rowcount == 1

    async def amend(self, seq: int, body: Json) -> None:
        """Put what is known better of a message, such as where its files are, in the place of what came in."""
        async with self._database.writing() as connection:
            await connection.execute(update(messages).where(messages.c.seq == seq).values(body=body))

    async def mute(self, conversation_id: str, *, quiet: bool, unless_after: int | None = None) -> None:
        """Say nothing that nobody asked for in a conversation and in those within it, such as topics; or do again.

        `unless_after`: but where a person has written after the message of this number, who wants us to write then.
        """
        within = conversations.c.id.startswith(f"{conversation_id}/", autoescape=True)
        change = update(conversations).where(or_(conversations.c.id == conversation_id, within)).values(quiet=quiet)
        if unless_after is not None:
            after = (messages.c.seq > unless_after, messages.c.sender_id != SENDER)
            change = change.where(~exists().where(messages.c.conversation_id == conversations.c.id, *after))
        async with self._database.writing() as connection:
            await connection.execute(change)

    async def holder(self, conversation_id: str) -> Lease | None:
        """The lease as it stands, expired or not."""
        async with self._database.reading() as connection:
            row = (await connection.execute(_HOLDER, {"conversation": conversation_id})).one_or_none()
        return Lease(owner=row.owner, until=row.lease_until) if row is not None and row.owner is not None else None

    async def next_waiting(self, conversation_id: str) -> Waiting | None:
        """The oldest message without a reply."""
        async with self._database.reading() as connection:
            row = (await connection.execute(_NEXT, {"conversation": conversation_id})).one_or_none()
        if row is None:
            return None
        incoming = Incoming(
            channel=row.channel,
            conversation_id=row.conversation_id,
            message_id=row.message_id,
            sender_id=row.sender_id,
            user_id=row.user_id,
            body=row.body,
            sent_at=row.sent_at,
        )
        return Waiting(seq=row.seq, incoming=incoming, events=tuple(row.events or ()))

    async def waiting(self, channels: Collection[str]) -> list[str]:
        """Ids of conversations of these channels with a message unanswered or a reply undelivered, longest first."""
        unanswered = select(messages.c.conversation_id, messages.c.seq).where(messages.c.answered == false())
        undelivered = (
            select(messages.c.conversation_id, messages.c.seq)
            .join(turns, turns.c.seq == messages.c.seq)
            .where(turns.c.answered_at.is_not(None), turns.c.delivered_at.is_(None))
        )
        left = union_all(unanswered, undelivered).subquery()
        query = (
            select(left.c.conversation_id)
            .join(conversations, conversations.c.id == left.c.conversation_id)
            .where(conversations.c.channel.in_(list(channels)))
            .group_by(left.c.conversation_id)
            .order_by(func.min(left.c.seq))
        )
        async with self._database.reading() as connection:
            return list((await connection.execute(query)).scalars())

    async def turn(self, turn_key: str) -> TurnRecord | None:
        """What was recorded of a turn so far."""
        return await self._one(_BY_KEY, {"key": turn_key})

    async def by_seq(self, seq: int) -> TurnRecord | None:
        """The message of this number, with what it led to."""
        return await self._one(_BY_SEQ, {"number": seq})

    async def record(self, turn_key: str, seq: int, user_id: str, events: Sequence[Json]) -> bool:
        """Append events to a turn that is not answered yet; called in the transaction of the effects they tell of.

        False where the message is not this person's any more: then those effects must not be kept.
        """
        row = {"seq": seq, "turn_key": turn_key, "user_id": user_id, "events": events, "prompt": ""}
        async with self._database.writing() as connection:
            if (await connection.execute(_IS_OF, {"number": seq, "person": user_id})).first() is None:
                return False
            await connection.execute(self._record, {**row, "model_calls": 0, "ms": 0})
        return True

    async def finish(
        self,
        turn_key: str,
        seq: int,
        user_id: str,
        *,
        reply: Json,
        model_calls: int,
        prompt: str,
        ms: int,
        now: datetime,
        events: Sequence[Json] = (),
        delivered: bool = False,
    ) -> bool:
        """Save the reply and mark the message answered; of several calls the first counts, the others give False.

        So does one for a person whose message it is not any more, since accounts were merged.

        `events`: those of a turn that recorded none before. `delivered`: the channel fetches its replies itself, so
        that none has to be handed over.
        """
        row = {"seq": seq, "turn_key": turn_key, "user_id": user_id, "events": events, "reply": reply, "prompt": prompt}
        row |= {"model_calls": model_calls, "ms": ms, "answered_at": now, "delivered_at": now if delivered else None}
        async with self._database.writing() as connection:
            first = (await connection.execute(_MARK_ANSWERED, {"number": seq, "person": user_id})).rowcount == 1
            if first:
                await connection.execute(self._finish, row)
        return first

    async def undelivered(self, conversation_id: str) -> list[TurnRecord]:
        """Answered turns whose reply was not handed over, oldest first."""
        async with self._database.reading() as connection:
            return [
                turn_record(row) for row in await connection.execute(_UNDELIVERED, {"conversation": conversation_id})
            ]

    async def delivered(self, turn_key: str, *, now: datetime) -> None:
        """Note that a reply was handed over."""
        async with self._database.writing() as connection:
            await connection.execute(_MARK_DELIVERED, {"key": turn_key, "at": now})

    async def reply_to(self, conversation_id: str, message_id: str) -> TurnRecord | None:
        """The answered turn of a message; None while there is no reply."""
        return await self._one(_BY_MESSAGE, {"conversation": conversation_id, "message": message_id})

    async def history(self, conversation_id: str, *, before: int | None = None, limit: int = 50) -> list[TurnRecord]:
        """The last messages with what they led to, oldest first; `before`: only with a smaller `seq`.

        Messages that wait for their reply are among them, with `reply` None.
        """
        query = _LAST if before is None else _LAST_BEFORE
        values = {"conversation": conversation_id, "most": limit, "before": before}
        async with self._database.reading() as connection:
            return [turn_record(row) for row in await connection.execute(query, values)][::-1]

    async def answered_after(self, conversation_id: str, seq: int) -> list[TurnRecord]:
        """Answered turns of all messages with a larger `seq`, oldest first."""
        values = {"conversation": conversation_id, "after": seq}
        async with self._database.reading() as connection:
            return [turn_record(row) for row in await connection.execute(_ANSWERED_AFTER, values)]

    async def _one(self, query: AnySelect, values: Mapping[str, str | int]) -> TurnRecord | None:
        async with self._database.reading() as connection:
            row = (await connection.execute(query, values)).one_or_none()
        return None if row is None else turn_record(row)


def turn_record(row: AnyRow) -> TurnRecord:
    """A row of TURNS."""
    return TurnRecord(
        seq=row.seq,
        conversation_id=row.conversation_id,
        message_id=row.message_id,
        user_id=row.user_id,
        body=row.body,
        sent_at=row.sent_at,
        turn_key=row.turn_key or "",
        events=tuple(row.events or ()),
        reply=row.reply,
        prompt=row.prompt or "",
        model_calls=row.model_calls or 0,
        ms=row.ms or 0,
        answered_at=row.answered_at,
        delivered_at=row.delivered_at,
    )
