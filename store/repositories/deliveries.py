"""What was sent of each reply: a platform that cannot tell repetitions apart must be asked once for each message."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, or_, select, update

from store.database import AnySelect, Database, quick
from store.tables import deliveries, messages, turns

_OF_KEY = quick(select(deliveries).where(deliveries.c.key == bindparam("key")))
_LATEST_FIRST = select(deliveries).order_by(deliveries.c.at.desc(), deliveries.c.part.desc()).limit(1)
_OF_CARD = quick(
    _LATEST_FIRST.where(
        deliveries.c.card == bindparam("card"),
        deliveries.c.card != "",
        deliveries.c.conversation_id == bindparam("conversation"),
        deliveries.c.ref.is_not(None),
    )
)
_TAGGED = quick(
    _LATEST_FIRST.where(
        deliveries.c.tag == bindparam("tag"),
        deliveries.c.tag != "",
        deliveries.c.conversation_id.like(bindparam("channel")),
    )
)
_LATEST = quick(
    _LATEST_FIRST.where(deliveries.c.conversation_id == bindparam("conversation"), deliveries.c.ref.is_not(None))
)
_LAST_CARD = quick(
    _LATEST_FIRST.where(
        deliveries.c.conversation_id == bindparam("conversation"),
        deliveries.c.card != "",
        deliveries.c.ref.is_not(None),
    )
)
LAST_TURNS = 200
_RECENT = quick(
    select(deliveries).where(
        deliveries.c.key.in_(select(turns.c.turn_key).order_by(turns.c.seq.desc()).limit(LAST_TURNS)),
        deliveries.c.conversation_id.like(bindparam("channel")),
        deliveries.c.ref.is_not(None),
    )
)
_HEARD = quick(
    select(messages.c.conversation_id, messages.c.message_id).where(
        messages.c.seq.in_(select(messages.c.seq).order_by(messages.c.seq.desc()).limit(LAST_TURNS)),
        messages.c.conversation_id.like(bindparam("channel")),
    )
)
_SENT = quick(
    update(deliveries)
    .where(deliveries.c.key == bindparam("of"), deliveries.c.part == bindparam("number"))
    .values(ref=bindparam("name"), tag=bindparam("second"), at=bindparam("when"), growing=bindparam("grows"))
)
_AGAIN = quick(
    update(deliveries)
    .where(deliveries.c.key == bindparam("of"), deliveries.c.part == bindparam("number"))
    .values(newest=bindparam("known"), at=bindparam("when"))
)


@dataclass(frozen=True, kw_only=True)
class Sent:
    """One message of ours on a platform. `ref` is None where it is not known whether the platform has it."""

    key: str
    part: int
    conversation_id: str
    card: str
    ref: str | None
    tag: str
    """A second id by which the platform speaks of it."""
    at: datetime
    newest: str
    """The newest of the platform's ids that was known before it was sent."""
    growing: bool
    """Whether it is not yet what it is to become."""


class Deliveries:
    """The messages sent, each known before it goes out."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._begin = quick(database.insert(deliveries).on_conflict_do_nothing())

    async def parts(self, key: str) -> dict[int, Sent]:
        """What is known of the messages of one reply, by their number."""
        async with self._database.reading() as connection:
            return {row.part: Sent(**row._mapping) for row in await connection.execute(_OF_KEY, {"key": key})}

    async def begin(
        self, key: str, conversation_id: str, part: int, *, card: str = "", newest: str = "", now: datetime
    ) -> bool:
        """Note that a message is about to be sent; once this returns no crash can make it unknown.

        False where it has begun already: of several processes that would send it the first alone may.

        `card`: the target of the card that it shows; `newest`: the newest of the platform's ids known by now, after
        which it can be found where its fate is unknown. What has begun already stays as it is.
        """
        row = {"key": key, "part": part, "conversation_id": conversation_id, "card": card, "at": now}
        row |= {"ref": None, "tag": "", "newest": newest, "growing": False}
        async with self._database.writing() as connection:
            return (await connection.execute(self._begin, row)).rowcount == 1

    async def begin_again(self, key: str, part: int, *, newest: str, now: datetime) -> None:
        """Note that a message which the platform seems not to have is about to be sent anew; `newest` as in `begin`."""
        async with self._database.writing() as connection:
            await connection.execute(_AGAIN, {"of": key, "number": part, "known": newest, "when": now})

    async def sent(self, key: str, part: int, *, ref: str, tag: str = "", growing: bool = False, now: datetime) -> None:
        """Note under which id the platform has it; `tag`: a second id by which the platform speaks of it.

        `growing`: it shows how far a reply has come, and is to become that reply.
        """
        values = {"of": key, "number": part, "name": ref, "second": tag, "when": now, "grows": growing}
        async with self._database.writing() as connection:
            await connection.execute(_SENT, values)

    async def of_card(self, conversation_id: str, target: str) -> Sent | None:
        """Where a card was last shown in a conversation."""
        return await self._one(_OF_CARD, {"conversation": conversation_id, "card": target})

    async def last_card(self, conversation_id: str) -> Sent | None:
        """The message that showed a card last in a conversation."""
        return await self._one(_LAST_CARD, {"conversation": conversation_id})

    async def tagged(self, channel: str, tag: str) -> Sent | None:
        """The message of a channel that its platform knows by a second id."""
        return await self._one(_TAGGED, {"channel": f"{channel}:%", "tag": tag})

    async def latest(self, conversation_id: str) -> Sent | None:
        """The message sent last in a conversation, of those that the platform is known to have."""
        return await self._one(_LATEST, {"conversation": conversation_id})

    async def held(self, place: str, refs: Collection[str]) -> frozenset[str]:
        """Which of these ids messages of ours are known to have at a place, or at one within it (`place/...`)."""
        within = deliveries.c.conversation_id.startswith(f"{place}/", autoescape=True)
        query = select(deliveries.c.ref).where(
            deliveries.c.ref.in_(refs), or_(deliveries.c.conversation_id == place, within)
        )
        async with self._database.reading() as connection:
            return frozenset((await connection.execute(query)).scalars())

    async def recent(self, channel: str) -> list[Sent]:
        """What a channel's platform is known to have of the replies of the last turns, in no order."""
        async with self._database.reading() as connection:
            found = await connection.execute(_RECENT, {"channel": f"{channel}:%"})
            return [Sent(**row._mapping) for row in found]

    async def heard(self, channel: str) -> list[tuple[str, str]]:
        """What a channel's people wrote among the last messages, in no order: conversation id and message id."""
        async with self._database.reading() as connection:
            found = await connection.execute(_HEARD, {"channel": f"{channel}:%"})
            return [(row.conversation_id, row.message_id) for row in found]

    async def _one(self, query: AnySelect, values: dict[str, str]) -> Sent | None:
        async with self._database.reading() as connection:
            row = (await connection.execute(query, values)).one_or_none()
        return None if row is None else Sent(**row._mapping)
