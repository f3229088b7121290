"""Practice sessions, the cards shown in them, and the attempts at these."""

import secrets
from collections.abc import AsyncIterator
from datetime import datetime

from sqlalchemy import and_, bindparam, case, func, select, update

from store.columns import Json, escape
from store.database import AnyRow, AnySelect, Database, quick
from store.errors import AlreadyActive, AlreadyOpen, NotFound
from store.kept import Kept
from store.records import (
    Attempt,
    CardRecord,
    CardState,
    ClosedCard,
    Counts,
    NewAttempt,
    PracticeSession,
    PracticeStatus,
    SkillCount,
    Standing,
    Told,
    Totals,
)
from store.repositories.filtering import WORKED_ON, words
from store.tables import attempts, cards, practice_sessions, question_skills, questions, skills

_SESSION_NAMES = [column.name for column in practice_sessions.c]
_CARD_NAMES = [column.name for column in cards.c]
_SESSION = quick(select(practice_sessions).where(practice_sessions.c.id == bindparam("session")))
_ACTIVE_ONE = select(practice_sessions.c.id).where(
    practice_sessions.c.user_id == bindparam("user"), practice_sessions.c.status == "active"
)
_GOES_ON = practice_sessions.c.status.in_(words("active", "paused"))
_STANDING = quick(
    select(practice_sessions, cards)
    .outerjoin(cards, and_(cards.c.practice_session_id == practice_sessions.c.id, cards.c.state == "open"))
    .where(practice_sessions.c.user_id == bindparam("user"), _GOES_ON)
    .order_by(practice_sessions.c.status, practice_sessions.c.updated_at.desc())
    .limit(1)
)
_ACTIVE = practice_sessions.alias("active")
_OTHER_ACTIVE = (
    select(_ACTIVE.c.id)
    .join(practice_sessions, practice_sessions.c.user_id == _ACTIVE.c.user_id)
    .where(practice_sessions.c.id == bindparam("session"), _ACTIVE.c.status == "active")
    .where(_ACTIVE.c.id != practice_sessions.c.id)
)
_CARD = quick(select(cards).where(cards.c.id == bindparam("target")))
_CARD_STANDING = quick(
    select(practice_sessions, cards)
    .join(cards, cards.c.practice_session_id == practice_sessions.c.id)
    .where(cards.c.id == bindparam("target"))
)
_OPEN = select(cards).where(cards.c.practice_session_id == bindparam("session"), cards.c.state == "open")
_OPEN_OF_USER = (
    select(cards)
    .join(practice_sessions, practice_sessions.c.id == cards.c.practice_session_id)
    .where(practice_sessions.c.user_id == bindparam("user"), _GOES_ON, cards.c.state == "open")
    .order_by(practice_sessions.c.status, practice_sessions.c.updated_at.desc())
    .limit(1)
)
_CARDS = (
    select(cards).where(cards.c.practice_session_id == bindparam("session")).order_by(cards.c.number, cards.c.shown_at)
)
_COUNTS = quick(
    select(
        func.coalesce(func.sum(case((cards.c.state != "replaced", 1), else_=0)), 0),
        func.coalesce(func.sum(case((cards.c.state.in_(words("replaced", "open")), 0), else_=1)), 0),
    ).where(cards.c.practice_session_id == bindparam("session"))
)
_HINT = quick(
    update(cards)
    .where(cards.c.id == bindparam("target"), cards.c.hints < bindparam("given"))
    .values(hints=bindparam("given"))
)
_RESPONSE = quick(
    update(cards)
    .where(cards.c.id == bindparam("target"), cards.c.state == "open")
    .values(response=bindparam("written"))
)
_STILL_OPEN = "id = ? AND state = 'open'"
_WRONG = f"UPDATE cards SET wrong_tries = wrong_tries + 1 WHERE {_STILL_OPEN}"
_ATTEMPTS = (
    select(attempts)
    .join(cards, cards.c.id == attempts.c.card_id)
    .where(cards.c.practice_session_id == bindparam("session"))
    .order_by(attempts.c.id)
)
_RIGHT_AT_ONCE = and_(cards.c.state == "solved", cards.c.wrong_tries == 0, cards.c.hints == 0)
_CLOSED = quick(
    select(
        cards.c.id,
        cards.c.question_id,
        questions.c.family,
        questions.c.kind,
        cards.c.difficulty,
        cards.c.state,
        cards.c.hints,
        cards.c.wrong_tries,
    )
    .join(questions, questions.c.id == cards.c.question_id)
    .where(cards.c.user_id == bindparam("user"), cards.c.state != "open")
    .order_by(cards.c.closed_at.desc(), cards.c.number.desc())
    .limit(bindparam("most"))
)
_TOTALS = select(func.count(), func.coalesce(func.sum(case((_RIGHT_AT_ONCE, 1), else_=0)), 0)).where(
    cards.c.user_id == bindparam("user"), WORKED_ON
)


_KEPT = 10_000
_PAGE = 2_000
_FIRST_ANSWERS = (
    select(attempts)
    .where(attempts.c.first, attempts.c.result != "unreadable", attempts.c.id > bindparam("last"))
    .order_by(attempts.c.id)
    .limit(_PAGE)
)


class PracticeRecords:
    """The record of practice."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._asked: Kept[str, str] = Kept(_KEPT)
        self._start = quick(database.insert(practice_sessions).on_conflict_do_nothing())
        self._show = database.inserting(cards, ending="ON CONFLICT DO NOTHING RETURNING id")
        self._close = database.updating(cards, "state", "closed_at", where=_STILL_OPEN)
        self._attempt = database.inserting(attempts, ending="ON CONFLICT DO NOTHING RETURNING id")

    async def start(
        self, user_id: str, conversation_id: str, *, request: Json, asked: int | None, now: datetime
    ) -> PracticeSession:
        """Begin an active practice session; raises AlreadyActive where this person has one."""
        session = PracticeSession(
            id=secrets.token_urlsafe(12),
            user_id=user_id,
            conversation_id=conversation_id,
            status="active",
            request=request,
            asked=asked,
            shift=0.0,
            started_at=now,
            updated_at=now,
            ended_at=None,
            end_reason=None,
        )
        async with self._database.writing() as connection:
            if (await connection.execute(self._start, vars(session))).rowcount == 0:
                raise AlreadyActive((await connection.execute(_ACTIVE_ONE, {"user": user_id})).scalar_one())
        return session

    async def get(self, session_id: str) -> PracticeSession:
        """A practice session by id; raises NotFound."""
        async with self._database.reading() as connection:
            row = (await connection.execute(_SESSION, {"session": session_id})).one_or_none()
        if row is None:
            raise NotFound("practice session", session_id)
        return PracticeSession(**row._mapping)

    async def update(
        self,
        session_id: str,
        *,
        now: datetime,
        status: PracticeStatus | None = None,
        shift: float | None = None,
        request: Json | None = None,
        end_reason: str | None = None,
    ) -> None:
        """Change what is given; the status `ended` notes the time of the end.

        Raises NotFound, and AlreadyActive where another one of this person is active and this one shall be.
        """
        given = {"status": status, "shift": shift, "request": request, "end_reason": end_reason}
        values: Json = {name: value for name, value in given.items() if value is not None} | {"updated_at": now}
        if status is not None:
            values["ended_at"] = now if status == "ended" else None
        async with self._database.writing() as connection:
            if status == "active":
                other = (await connection.execute(_OTHER_ACTIVE, {"session": session_id})).scalar_one_or_none()
                if other is not None:
                    raise AlreadyActive(other)
            change = update(practice_sessions).where(practice_sessions.c.id == session_id).values(**values)
            if (await connection.execute(change)).rowcount == 0:
                raise NotFound("practice session", session_id)

    async def show(
        self, session_id: str, user_id: str, question_id: str, *, number: int, difficulty: float, now: datetime
    ) -> CardRecord:
        """Open a card; raises AlreadyOpen where the practice session has an open one."""
        card = CardRecord(
            id=secrets.token_urlsafe(12),
            practice_session_id=session_id,
            user_id=user_id,
            question_id=question_id,
            number=number,
            state="open",
            hints=0,
            wrong_tries=0,
            difficulty=difficulty,
            shown_at=now,
            closed_at=None,
            response=None,
        )
        async with self._database.writing() as connection:
            if not await self._database.run(connection, self._show.statement, self._show.values(vars(card))):
                raise AlreadyOpen((await connection.execute(_OPEN, {"session": session_id})).one().id)
        self._asked.put(card.id, question_id)
        return card

    async def card(self, target: str) -> CardRecord:
        """A card by its target; raises NotFound."""
        async with self._database.reading() as connection:
            row = (await connection.execute(_CARD, {"target": target})).one_or_none()
        if row is None:
            raise NotFound("card", target)
        return _card(row)

    async def question_of(self, target: str) -> str:
        """The id of the question that a card asks, which never changes; raises NotFound."""
        return self._asked.get(target) or self._asked.put(target, (await self.card(target)).question_id)

    async def open_card(self, user_id: str) -> CardRecord | None:
        """The open card of the person's active practice session, else of the one paused last."""
        async with self._database.reading() as connection:
            row = (await connection.execute(_OPEN_OF_USER, {"user": user_id})).one_or_none()
        return None if row is None else _card(row)

    async def standing(self, user_id: str) -> Standing | None:
        """The active practice session, else the one paused last, with its open card."""
        return await self._standing(_STANDING, {"user": user_id})

    async def standing_of(self, target: str) -> Standing:
        """A card, open or not, with its practice session; raises NotFound."""
        standing = await self._standing(_CARD_STANDING, {"target": target})
        if standing is None:
            raise NotFound("card", target)
        return standing

    async def close_card(self, target: str, state: CardState, *, now: datetime) -> bool:
        """Close an open card; one that is closed stays as it is, and gives False."""
        async with self._database.writing() as connection:
            values = [*self._close.values(state, now), escape(target)]
            return bool(await self._database.run(connection, self._close.statement, values))

    async def hint(self, target: str, level: int) -> None:
        """Note the highest level of hint that was shown."""
        async with self._database.writing() as connection:
            await connection.execute(_HINT, {"target": target, "given": level})

    async def keep_response(self, target: str, response: str) -> None:
        """Keep a free answer on its open card until it is marked."""
        async with self._database.writing() as connection:
            await connection.execute(_RESPONSE, {"target": target, "written": response})

    async def attempt(self, record: NewAttempt, told: Told | None = None) -> bool:
        """Record a response and count a wrong or partly right one on its open card; False where this turn has one.

        `told`: what the learner model was told of it, where it was.
        """
        async with self._database.writing() as connection:
            written = self._attempt.values(vars(record) | told._asdict() if told else vars(record))
            new = bool(await self._database.run(connection, self._attempt.statement, written))
            if new and record.result in ("incorrect", "partial"):
                await self._database.run(connection, _WRONG, [escape(record.card_id)])
        return new

    async def cards(self, session_id: str) -> list[CardRecord]:
        """The cards of a practice session, in the order shown."""
        async with self._database.reading() as connection:
            return [_card(row) for row in await connection.execute(_CARDS, {"session": session_id})]

    async def counts(self, session_id: str) -> Counts:
        """How many cards of a practice session were shown, and how many of them closed."""
        async with self._database.reading() as connection:
            return Counts(*(await connection.execute(_COUNTS, {"session": session_id})).one())

    async def attempts(self, session_id: str) -> list[Attempt]:
        """The attempts of a practice session, oldest first."""
        async with self._database.reading() as connection:
            return [_attempt(row) for row in await connection.execute(_ATTEMPTS, {"session": session_id})]

    async def attempts_of(self, user_id: str, *, limit: int | None = None) -> list[Attempt]:
        """A person's attempts, newest first."""
        query = select(attempts).where(attempts.c.user_id == user_id).order_by(attempts.c.id.desc()).limit(limit)
        async with self._database.reading() as connection:
            return [_attempt(row) for row in await connection.execute(query)]

    async def first_answers(self) -> AsyncIterator[Attempt]:
        """Everybody's first, unaided answers that could be read, oldest first."""
        last = 0
        while True:
            async with self._database.reading() as connection:
                rows = (await connection.execute(_FIRST_ANSWERS, {"last": last})).all()
            for row in rows:
                yield _attempt(row)
            if len(rows) < _PAGE:
                return
            last = rows[-1].id

    async def closed(self, user_id: str, *, limit: int) -> list[ClosedCard]:
        """The last cards that this person closed, put aside or solved alike, oldest first."""
        async with self._database.reading() as connection:
            rows = (await connection.execute(_CLOSED, {"user": user_id, "most": limit})).all()
        return [ClosedCard._make(row) for row in reversed(rows)]

    async def totals(self, user_id: str) -> Totals:
        """How many questions a person worked on, and how many of these were right at once."""
        async with self._database.reading() as connection:
            return Totals(*(await connection.execute(_TOTALS, {"user": user_id})).one())

    async def skill_counts(self, user_id: str, *, before: datetime | None = None) -> list[SkillCount]:
        """How each main skill went over what was worked on, by skill id; `before`: what was closed earlier."""
        query = (
            select(skills.c.id, skills.c.name, func.count().label("seen"), func.sum(case((_RIGHT_AT_ONCE, 1), else_=0)))
            .select_from(cards)
            .join(questions, questions.c.id == cards.c.question_id)
            .join(question_skills, and_(question_skills.c.question == questions.c.seq, question_skills.c.place == 0))
            .join(skills, skills.c.id == question_skills.c.skill_id)
            .where(cards.c.user_id == user_id, WORKED_ON)
            .group_by(skills.c.id, skills.c.name)
            .order_by(skills.c.id)
        )
        if before is not None:
            query = query.where(cards.c.closed_at < before)
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return [SkillCount(skill=skill, name=name, seen=seen, right=right) for skill, name, seen, right in rows]

    async def _standing(self, query: AnySelect, values: dict[str, str]) -> Standing | None:
        async with self._database.reading() as connection:
            row = (await connection.execute(query, values)).one_or_none()
        if row is None:
            return None
        session, card = row[: len(_SESSION_NAMES)], row[len(_SESSION_NAMES) :]
        return Standing(
            session=PracticeSession(**dict(zip(_SESSION_NAMES, session, strict=True))),
            card=CardRecord(**dict(zip(_CARD_NAMES, card, strict=True))) if card[0] is not None else None,
        )


def _card(row: AnyRow) -> CardRecord:
    return CardRecord(**row._mapping)


def _attempt(row: AnyRow) -> Attempt:
    return Attempt(**row._mapping)
