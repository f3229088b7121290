"""A person's practice as it went: practice sessions with their questions, and when answers were given."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, bindparam, func, select

from store.database import AnyRow, Database
from store.records import CardState, PracticeSession
from store.tables import attempts, cards, practice_sessions, question_skills, questions, skills, subjects

_TOPIC = func.coalesce(skills.c.name, func.nullif(questions.c.section, ""), questions.c.subject).label("topic")
_CARDS = (
    select(cards, questions.c.subject, _TOPIC)
    .join(questions, questions.c.id == cards.c.question_id)
    .outerjoin(question_skills, and_(question_skills.c.question == questions.c.seq, question_skills.c.place == 0))
    .outerjoin(skills, skills.c.id == question_skills.c.skill_id)
    .where(cards.c.practice_session_id.in_(bindparam("sessions", expanding=True)), cards.c.state != "replaced")
    .order_by(cards.c.number, cards.c.shown_at)
)


@dataclass(frozen=True, kw_only=True)
class PastCard:
    """A question of a practice session, with the name of what it was about."""

    id: str
    question_id: str
    number: int
    topic: str
    state: CardState
    hints: int
    wrong_tries: int


@dataclass(frozen=True, kw_only=True)
class PastPractice:
    """A practice session and its questions, in order; replaced ones are left out."""

    session: PracticeSession
    cards: tuple[PastCard, ...]


class History:
    """Looks back at the record of practice."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def practice(
        self, user_id: str, *, before: datetime | None = None, limit: int = 20, session_id: str | None = None
    ) -> list[PastPractice]:
        """A person's practice sessions, the latest first; `before`: begun earlier; `session_id`: this one alone."""
        query = select(practice_sessions).where(practice_sessions.c.user_id == user_id)
        if before is not None:
            query = query.where(practice_sessions.c.started_at < before)
        if session_id is not None:
            query = query.where(practice_sessions.c.id == session_id)
        query = query.order_by(practice_sessions.c.started_at.desc(), practice_sessions.c.id).limit(limit)
        shown: dict[str, list[PastCard]] = defaultdict(list)
        async with self._database.reading() as connection:
            sessions = [PracticeSession(**row._mapping) for row in await connection.execute(query)]
            rows = await connection.execute(_CARDS, {"sessions": [session.id for session in sessions]})
            for row in rows:
                shown[row.practice_session_id].append(_card(row))
        return [PastPractice(session=session, cards=tuple(shown[session.id])) for session in sessions]

    async def answered(self, user_id: str, *, since: datetime) -> Sequence[datetime]:
        """When a person gave answers that were graded, from a moment on."""
        query = select(attempts.c.at).where(
            attempts.c.user_id == user_id, attempts.c.at >= since, attempts.c.result != "unreadable"
        )
        async with self._database.reading() as connection:
            return (await connection.execute(query)).scalars().all()

    async def subject_names(self, skill_ids: Sequence[str]) -> dict[str, str]:
        """The names of the subjects that skills belong to, by the skills' ids."""
        query = (
            select(skills.c.id, subjects.c.name)
            .join(subjects, subjects.c.id == skills.c.subject)
            .where(skills.c.id.in_(skill_ids))
        )
        async with self._database.reading() as connection:
            return {row.id: row.name for row in await connection.execute(query)}


def _card(row: AnyRow) -> PastCard:
    return PastCard(
        id=row.id,
        question_id=row.question_id,
        number=row.number,
        topic=row.topic,
        state=row.state,
        hints=row.hints,
        wrong_tries=row.wrong_tries,
    )
