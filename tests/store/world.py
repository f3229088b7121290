"""People, messages and questions to fill a store with."""

from datetime import UTC, datetime, timedelta

from store import CardRecord, DangerSign, Incoming, NewAttempt, PracticeSession, Store
from store.columns import Json
from store.questions import Question

NOW = datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=UTC)


def later(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def question(id: str, **changed: object) -> Question:
    form: dict[str, object] = {
        "id": id,
        "family": f"family-{id}",
        "subject": "algebra",
        "chapter": "Equations",
        "section": "One unknown",
        "skills": ["algebra.linear-equations"],
        "kind": "numeric",
        "stem": f"Solve $2x = {len(id)}$ ({id}).",
        "key": 3,
        "hints": ["Halve.", "Halve both sides.", "Divide by 2."],
        "explanation": ["Divide both sides by 2."],
        "difficulty": 0.0,
    }
    return Question.model_validate(form | changed)


def incoming(user_id: str, message_id: str = "1", *, place: str = "terminal:ada", **body: object) -> Incoming:
    return Incoming(
        channel=place.partition(":")[0],
        conversation_id=place,
        message_id=message_id,
        sender_id=place.partition(":")[2],
        user_id=user_id,
        body={"text": "hello", **body},
        sent_at=NOW,
    )


async def person(store: Store, handle: str = "ada") -> str:
    return (await store.users.identify("terminal", handle, now=NOW)).id


async def practising(store: Store, user_id: str, **request: object) -> PracticeSession:
    plan: Json = {"topics": ["algebra"], **request}
    return await store.practice.start(user_id, "terminal:ada", request=plan, asked=5, now=NOW)


async def shown(
    store: Store, session: PracticeSession, question_id: str, number: int = 1, *, after: float = 0
) -> CardRecord:
    return await store.practice.show(
        session.id, session.user_id, question_id, number=number, difficulty=0.5, now=later(after)
    )


def answer(card: CardRecord, turn_key: str, result: str = "correct", **changed: object) -> NewAttempt:
    values: Json = {
        "turn_key": turn_key,
        "card_id": card.id,
        "user_id": card.user_id,
        "question_id": card.question_id,
        "try_number": 1,
        "response": "3",
        "result": result,
        "score": 1.0 if result == "correct" else 0.0,
        "misconception": None,
        "hints": 0,
        "first": True,
        "at": NOW,
    }
    return NewAttempt(**(values | changed))


def a_sign(seq: int, user_id: str) -> DangerSign:
    """A sign of danger in the message of this number, of which an adult is to be told."""
    return DangerSign(
        seq=seq,
        user_id=user_id,
        level="urgent",
        category="abuse",
        of_staff=False,
        aside=False,
        alerts=True,
        waiting=True,
        at=NOW,
    )
