"""Two accounts of one person become one."""

from datetime import datetime

from sqlalchemy import Table, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from store.database import Database
from store.repositories.reviews import ReviewCard, Reviews
from store.repositories.usage import Usage
from store.repositories.users import Users
from store.tables import (
    attempts,
    belief_merges,
    beliefs,
    cards,
    classes,
    conversations,
    documents,
    goals,
    identities,
    link_codes,
    link_tries,
    login_links,
    memberships,
    memories,
    messages,
    notices,
    practice_sessions,
    review_cards,
    signs,
    turns,
    usage,
    users,
    warm_ups,
)

_MOVED: tuple[Table, ...] = (cards, attempts, warm_ups, documents, signs)
"""What goes over as it is, before the messages."""


class Accounts:
    """Puts accounts together."""

    def __init__(self, database: Database, people: Users) -> None:
        self._database = database
        self._people = people
        self._reviews = Reviews(database)
        self._usage = Usage(database)

    async def merge(self, gone: str, *, into: str, now: datetime) -> bool:
        """Make all of one account the other's; whether what the learner model believes of both is to be merged then.

        A turn of `gone` that runs meanwhile, also in another process, cannot be kept: its message is another's by
        then (`Conversations.finish`), and it runs again for the account that stays.
        """
        async with self._database.writing() as connection:
            both = await _was_told(connection, gone) and await _was_told(connection, into)
            await _note_whom(connection, gone, None if both else into)
            await connection.execute(update(users).where(users.c.id == gone).values(merged_into=into))
            await connection.execute(update(users).where(users.c.merged_into == gone).values(merged_into=into))
            await self._take_over(connection, gone, into)
            # PostgreSQL: what turns of `gone` wrote before their messages went over is seen by another look alone.
            for _ in range(1 if self._database.is_sqlite else 2):
                await self._move(connection, gone, into, now)
                for table in (messages, turns, conversations, identities):
                    await connection.execute(update(table).where(table.c.user_id == gone).values(user_id=into))
        self._people.forget(gone, into)
        return both

    async def _take_over(self, connection: AsyncConnection, gone: str, into: str) -> None:
        """Name and roles, where the account that stays has none such."""
        rows = {row.id: row for row in await connection.execute(select(users).where(users.c.id.in_((gone, into))))}
        roles = sorted({*rows[into].roles, *rows[gone].roles})
        name = rows[into].name or rows[gone].name
        await connection.execute(update(users).where(users.c.id == into).values(roles=roles, name=name))

    async def _move(self, connection: AsyncConnection, gone: str, into: str, now: datetime) -> None:
        await self._move_practice(connection, gone, into)
        await self._move_goals(connection, gone, into, now)
        await self._move_reviews(connection, gone, into)
        await self._move_usage(connection, gone, into)
        for table in _MOVED:
            await connection.execute(update(table).where(table.c.user_id == gone).values(user_id=into))
        told = select(notices.c.kind).where(notices.c.user_id == into)
        await connection.execute(delete(notices).where(notices.c.user_id == gone, notices.c.kind.in_(told)))
        await connection.execute(update(notices).where(notices.c.user_id == gone).values(user_id=into))
        await self._move_memberships(connection, gone, into)
        await self._move_memories(connection, gone, into)
        for table in (link_codes, link_tries, login_links):
            await connection.execute(delete(table).where(table.c.user_id == gone))

    async def _move_practice(self, connection: AsyncConnection, gone: str, into: str) -> None:
        """Practice sessions; one that is under way waits where the other account has one, too."""
        mine = practice_sessions.c.user_id == gone
        active = practice_sessions.c.status == "active"
        others = practice_sessions.alias()
        busy = exists().where(others.c.user_id == into, others.c.status == "active")
        await connection.execute(update(practice_sessions).where(mine, active, busy).values(status="paused"))
        await connection.execute(update(practice_sessions).where(mine).values(user_id=into))

    async def _move_memberships(self, connection: AsyncConnection, gone: str, into: str) -> None:
        """Classes; who teaches one in either account goes on teaching it."""
        mine, others = memberships.c.user_id == gone, memberships.alias()
        taught = select(others.c.class_id).where(others.c.user_id == gone, others.c.role == "teacher")
        stays = (memberships.c.user_id == into, memberships.c.class_id.in_(taught))
        await connection.execute(update(memberships).where(*stays).values(role="teacher"))
        for whose in (classes.c.responsible, signs.c.seen_by):
            await connection.execute(update(whose.table).where(whose == gone).values({whose: into}))
        both = select(others.c.class_id).where(others.c.user_id == into)
        await connection.execute(delete(memberships).where(mine, memberships.c.class_id.in_(both)))
        await connection.execute(update(memberships).where(mine).values(user_id=into))

    async def _move_memories(self, connection: AsyncConnection, gone: str, into: str) -> None:
        """What is remembered; of two about the same that of the account that stays."""
        mine, others = memories.c.user_id == gone, memories.alias()
        same = exists().where(
            others.c.user_id == into, others.c.aspect == memories.c.aspect, others.c.key == memories.c.key
        )
        await connection.execute(delete(memories).where(mine, same))
        await connection.execute(update(memories).where(mine).values(user_id=into))

    async def _move_goals(self, connection: AsyncConnection, gone: str, into: str, now: datetime) -> None:
        """Goals; the account that stays keeps its present one."""
        others = goals.alias()
        has_one = exists().where(others.c.user_id == into, others.c.ended_at.is_(None))
        over = update(goals).where(goals.c.user_id == gone, goals.c.ended_at.is_(None), has_one).values(ended_at=now)
        await connection.execute(over)
        await connection.execute(update(goals).where(goals.c.user_id == gone).values(user_id=into))

    async def _move_reviews(self, connection: AsyncConnection, gone: str, into: str) -> None:
        """Review cards; of two for one skill that which was reviewed more often, or else later."""
        # held on to, so that none is reviewed between the look and the removal
        await connection.execute(
            select(review_cards.c.skill_id).where(review_cards.c.user_id == gone).with_for_update()
        )
        there = {card.skill_id: card for card in await self._reviews.of(into)}
        better = [
            card
            for card in await self._reviews.of(gone)
            if card.skill_id not in there or _weight(card) > _weight(there[card.skill_id])
        ]
        await self._reviews.put([ReviewCard(**{**vars(card), "user_id": into}) for card in better])
        await connection.execute(delete(review_cards).where(review_cards.c.user_id == gone))

    async def _move_usage(self, connection: AsyncConnection, gone: str, into: str) -> None:
        """What both used on one day adds up."""
        # taken away and read in one step: a turn that ends meanwhile adds to it before or finds none
        for row in (await connection.execute(delete(usage).where(usage.c.user_id == gone).returning(usage))).all():
            await self._usage.add(
                into,
                row.day,
                row.model,
                calls=row.calls,
                tokens_in=row.tokens_in,
                tokens_out=row.tokens_out,
                cost=row.cost_microdollars,
            )


def _weight(card: ReviewCard) -> tuple[int, datetime]:
    return card.reviews, card.last_review


async def _was_told(connection: AsyncConnection, user_id: str) -> bool:
    query = select(attempts.c.id).where(attempts.c.user_id == user_id, attempts.c.step.is_not(None)).limit(1)
    return (await connection.execute(query)).first() is not None


async def _note_whom(connection: AsyncConnection, gone: str, stays: str | None) -> None:
    """Keep of whom the learner model was told; or where nothing was told of the one who stays, have it told of them."""
    if stays is None:
        of_it = (attempts.c.user_id == gone, attempts.c.step.is_not(None), attempts.c.told_of.is_(None))
        await connection.execute(update(attempts).where(*of_it).values(told_of=gone))
        return
    await connection.execute(update(beliefs).where(beliefs.c.student == gone).values(student=stays))
    await connection.execute(update(belief_merges).where(belief_merges.c.stays == gone).values(stays=stays))
