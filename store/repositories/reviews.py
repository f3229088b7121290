"""When each student's skills are due for review: one card per student and skill."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from store.columns import escape
from store.database import AnyRow, Database, quick
from store.tables import review_cards

_OF_USER = quick(
    select(review_cards).where(review_cards.c.user_id == bindparam("user")).order_by(review_cards.c.skill_id)
)
_DUE = quick(
    select(review_cards)
    .where(review_cards.c.user_id == bindparam("user"), review_cards.c.due <= bindparam("at"))
    .order_by(review_cards.c.due, review_cards.c.skill_id)
)
_ALL = select(review_cards).order_by(review_cards.c.user_id, review_cards.c.skill_id)


@dataclass(frozen=True, kw_only=True)
class ReviewCard:
    """How well one student remembers one skill, as FSRS has it."""

    user_id: str
    skill_id: str
    stability: float
    """Days until it is remembered with a probability of 0.9."""
    difficulty: float
    """1 to 10."""
    due: datetime
    last_review: datetime
    reviews: int
    """How often it was reviewed, the first time included."""
    lapses: int
    """How often it was forgotten."""


class Reviews:
    """The calendar of reviews."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._some = database.selecting(review_cards)
        changing = [f"{column.name} = excluded.{column.name}" for column in review_cards.c if not column.primary_key]
        self._put = database.inserting(
            review_cards, ending=f"ON CONFLICT (user_id, skill_id) DO UPDATE SET {', '.join(changing)}"
        )

    async def of(self, user_id: str, skills: Iterable[str] | None = None) -> list[ReviewCard]:
        """A person's cards by skill id; of these skills alone, where they are given."""
        async with self._database.reading() as connection:
            if skills is None:
                return [_card(row) for row in await connection.execute(_OF_USER, {"user": user_id})]
            names = sorted(map(escape, skills))
            query = f"{self._some.statement} WHERE user_id = ? AND skill_id IN ({', '.join('?' * len(names))})"
            rows = await self._database.run(connection, query, (escape(user_id), *names)) if names else []
        return sorted((ReviewCard(**self._some.row(row)) for row in rows), key=lambda card: card.skill_id)

    async def due(self, user_id: str, *, now: datetime) -> list[ReviewCard]:
        """A person's cards that are due, those due longest first."""
        async with self._database.reading() as connection:
            return [_card(row) for row in await connection.execute(_DUE, {"user": user_id, "at": now})]

    async def put(self, cards: Sequence[ReviewCard]) -> None:
        """Keep cards, over those of the same students and skills."""
        async with self._database.writing() as connection:
            for card in cards:
                await self._database.run(connection, self._put.statement, self._put.values(vars(card)))

    async def all(self) -> list[ReviewCard]:
        """Everybody's cards, by student and skill."""
        async with self._database.reading() as connection:
            return [_card(row) for row in await connection.execute(_ALL)]


def _card(row: AnyRow) -> ReviewCard:
    return ReviewCard(**row._mapping)
