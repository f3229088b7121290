"""The tables. Repositories speak to them in SQLAlchemy Core; nothing outside `store` sees a row of them.

The full-text table `question_words` is not here: each database has its own kind (`fulltext.py`).
"""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import BigInteger, Boolean, Date, Float, ForeignKey, Index, MetaData, Table, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeEngine

from store.columns import Instant, Json, JsonLines, JsonText, RowNumber, Words

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Base of all tables."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[object, type[TypeEngine[Any]]]] = {
        str: Words,
        datetime: Instant,
        date: Date,
        float: Float,
        bool: Boolean,
        Json: JsonText,
        list[str]: JsonText,
        list[Json]: JsonLines,
    }


def _partial(name: str, *columns: str, where: str, postgres: str | None = None, unique: bool = False) -> Index:
    """An index of the rows for which a condition holds, which PostgreSQL may write in another way."""
    return Index(name, *columns, unique=unique, sqlite_where=text(where), postgresql_where=text(postgres or where))


class UserRow(Base):
    """A person's account."""

    __tablename__ = "users"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    roles: Mapped[list[str]]
    locale: Mapped[str]
    created_at: Mapped[datetime]


class IdentityRow(Base):
    """A user's handle on a channel."""

    __tablename__ = "identities"
    channel: Mapped[str] = mapped_column(primary_key=True)
    handle: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"), index=True)


class ConversationRow(Base):
    """A place on a channel, and who works on its messages just now."""

    __tablename__ = "conversations"
    id: Mapped[str] = mapped_column(primary_key=True)
    channel: Mapped[str]
    user_id: Mapped[str | None] = mapped_column(ForeignKey("users.id"), index=True)
    owner: Mapped[str | None]
    lease_until: Mapped[datetime | None]
    title: Mapped[str | None]
    seen: Mapped[int | None] = mapped_column(BigInteger)
    """The number of the last message whose reply its owner has looked at."""


class MessageRow(Base):
    """Something a person sent."""

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("conversation_id", "message_id"),
        Index("ix_messages_conversation_id_seq", "conversation_id", "seq"),
        _partial("ix_messages_waiting", "conversation_id", "seq", where="answered = 0", postgres="NOT answered"),
        {"sqlite_autoincrement": True},
    )
    seq: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"))
    message_id: Mapped[str]
    sender_id: Mapped[str]
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"), index=True)
    body: Mapped[Json]
    sent_at: Mapped[datetime]
    received_at: Mapped[datetime]
    answered: Mapped[bool]


class TurnRow(Base):
    """What one message led to."""

    __tablename__ = "turns"
    __table_args__ = (
        _partial("ix_turns_undelivered", "seq", where="answered_at IS NOT NULL AND delivered_at IS NULL"),
    )
    seq: Mapped[int] = mapped_column(RowNumber, ForeignKey("messages.seq"), primary_key=True, autoincrement=False)
    turn_key: Mapped[str] = mapped_column(unique=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"), index=True)
    events: Mapped[list[Json]]
    reply: Mapped[Json | None]
    prompt: Mapped[str]
    model_calls: Mapped[int]
    ms: Mapped[int]
    answered_at: Mapped[datetime | None]
    delivered_at: Mapped[datetime | None]


class UploadRow(Base):
    """A file that a person has put on the page, to go along with a message."""

    __tablename__ = "uploads"
    owner: Mapped[str] = mapped_column(primary_key=True)
    """`channel:handle`."""
    id: Mapped[str] = mapped_column(primary_key=True)
    """Made by the owner's page."""
    sha256: Mapped[str]
    """Of its content, by which it is kept."""
    name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int] = mapped_column(BigInteger)
    at: Mapped[datetime]


class DeliveryRow(Base):
    """One message of ours on a platform: a part of a reply, counted from 0 in the order sent."""

    __tablename__ = "deliveries"
    __table_args__ = (
        Index("ix_deliveries_conversation_id_at", "conversation_id", "at"),
        _partial("ix_deliveries_card", "card", where="card <> ''"),
        _partial("ix_deliveries_tag", "tag", where="tag <> ''"),
    )
    key: Mapped[str] = mapped_column(primary_key=True)
    """Of the turn whose reply it is."""
    part: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    conversation_id: Mapped[str]
    card: Mapped[str]
    """The target of the card that it shows."""
    ref: Mapped[str | None]
    """The platform's id of the message; empty until the platform has answered."""
    tag: Mapped[str]
    """A second id by which the platform speaks of it."""
    at: Mapped[datetime]


class PracticeSessionRow(Base):
    """A run of questions on what was asked for."""

    __tablename__ = "practice_sessions"
    __table_args__ = (
        Index("ix_practice_sessions_user_id_status", "user_id", "status", "updated_at"),
        _partial("uq_practice_sessions_active", "user_id", where="status = 'active'", unique=True),
    )
    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"))
    conversation_id: Mapped[str] = mapped_column(index=True)
    status: Mapped[str]
    request: Mapped[Json]
    asked: Mapped[int | None]
    shift: Mapped[float]
    started_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    end_reason: Mapped[str | None]


class CardRow(Base):
    """A question as shown to one person; its id is the target of that person's actions."""

    __tablename__ = "cards"
    __table_args__ = (
        Index("ix_cards_practice_session_id_number", "practice_session_id", "number"),
        Index("ix_cards_user_id_question_id", "user_id", "question_id"),
        Index("ix_cards_user_id_closed_at", "user_id", "closed_at", "number"),
        _partial("uq_cards_open", "practice_session_id", where="state = 'open'", unique=True),
    )
    id: Mapped[str] = mapped_column(primary_key=True)
    practice_session_id: Mapped[str] = mapped_column(ForeignKey("practice_sessions.id"))
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"))
    question_id: Mapped[str] = mapped_column(ForeignKey("questions.id"), index=True)
    number: Mapped[int]
    state: Mapped[str]
    hints: Mapped[int]
    wrong_tries: Mapped[int]
    difficulty: Mapped[float]
    shown_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    response: Mapped[str | None]


class AttemptRow(Base):
    """One response and what came of it; from `step` on what the learner model was told and had expected."""

    __tablename__ = "attempts"
    __table_args__ = (
        Index("ix_attempts_user_id_id", "user_id", "id"),
        Index("ix_attempts_user_id_question_id", "user_id", "question_id", "id"),
        _partial("uq_attempts_step", "step", where="step IS NOT NULL", unique=True),
        # What the learner model has not been told yet.
        _partial(
            "ix_attempts_untold",
            "id",
            where="first = 1 AND step IS NULL AND result <> 'unreadable'",
            postgres="first AND step IS NULL AND result <> 'unreadable'",
        ),
        {"sqlite_autoincrement": True},
    )
    id: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    turn_key: Mapped[str] = mapped_column(unique=True)
    card_id: Mapped[str] = mapped_column(ForeignKey("cards.id"), index=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"))
    question_id: Mapped[str] = mapped_column(ForeignKey("questions.id"), index=True)
    try_number: Mapped[int]
    response: Mapped[str]
    result: Mapped[str]
    score: Mapped[float]
    misconception: Mapped[str | None]
    hints: Mapped[int]
    first: Mapped[bool]
    at: Mapped[datetime]
    step: Mapped[int | None] = mapped_column(BigInteger)
    p: Mapped[float | None]
    z: Mapped[float | None]
    variance: Mapped[float | None]
    version: Mapped[str | None]
    asked: Mapped[Json | None]


class BeliefRow(Base):
    """What the learner model believes of a student, a skill, a question, or a student in a skill.

    What is not meant is empty; where all are, it is what all answers share, and its step that of the last answer.
    """

    __tablename__ = "beliefs"
    student: Mapped[str] = mapped_column(primary_key=True)
    skill: Mapped[str] = mapped_column(primary_key=True)
    question: Mapped[str] = mapped_column(primary_key=True)
    step: Mapped[int] = mapped_column(BigInteger)
    """That of the answer which changed it last."""
    version: Mapped[str]
    state: Mapped[str]
    """Numbers in JSON."""


class ReviewCardRow(Base):
    """How well one student remembers one skill, and when it is to be reviewed."""

    __tablename__ = "review_cards"
    __table_args__ = (Index("ix_review_cards_user_id_due", "user_id", "due"),)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"), primary_key=True)
    skill_id: Mapped[str] = mapped_column(ForeignKey("skills.id"), primary_key=True)
    stability: Mapped[float]
    difficulty: Mapped[float]
    due: Mapped[datetime]
    last_review: Mapped[datetime]
    reviews: Mapped[int]
    lapses: Mapped[int]


class GoalRow(Base):
    """What a student works or worked towards; one at a time."""

    __tablename__ = "goals"
    __table_args__ = (_partial("uq_goals_current", "user_id", where="ended_at IS NULL", unique=True),)
    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"), index=True)
    title: Mapped[str]
    skills: Mapped[list[str]]
    by: Mapped[date | None]
    created_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    reached: Mapped[bool]


class UsageRow(Base):
    """What a person's turns cost on one day with one model."""

    __tablename__ = "usage"
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    model: Mapped[str] = mapped_column(primary_key=True)
    calls: Mapped[int] = mapped_column(BigInteger)
    tokens_in: Mapped[int] = mapped_column(BigInteger)
    tokens_out: Mapped[int] = mapped_column(BigInteger)
    cost_microdollars: Mapped[int] = mapped_column(BigInteger)


class SubjectRow(Base):
    """A school subject."""

    __tablename__ = "subjects"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    aliases: Mapped[list[str]]


class SkillRow(Base):
    """A knowledge component."""

    __tablename__ = "skills"
    id: Mapped[str] = mapped_column(primary_key=True)
    subject: Mapped[str] = mapped_column(ForeignKey("subjects.id"), index=True)
    name: Mapped[str]
    chapter: Mapped[str]
    section: Mapped[str]
    note: Mapped[str]
    aliases: Mapped[list[str]]


class PrerequisiteRow(Base):
    """A skill and one that comes before it."""

    __tablename__ = "skill_prerequisites"
    skill_id: Mapped[str] = mapped_column(ForeignKey("skills.id"), primary_key=True)
    prerequisite_id: Mapped[str] = mapped_column(ForeignKey("skills.id"), primary_key=True, index=True)


class QuestionRow(Base):
    """A question: what selection needs in columns, all of it in `form`.

    `seq` stands for the question where rows are many; `lot` is a number drawn from the id, for orders by a seed.
    """

    __tablename__ = "questions"
    __table_args__ = (
        # Holds all that the usual filters and a shuffle read, so that only the chosen rows themselves are fetched.
        Index("ix_questions_choice", "status", "subject", "level", "kind", "lot", "id"),
        # The same for a walk through the whole bank by lot, which ends as soon as it has found enough.
        Index(
            "ix_questions_lot",
            "status",
            "lot",
            "kind",
            "level",
            "subject",
            "difficulty",
            "language",
            "has_picture",
            "id",
        ),
        {"sqlite_autoincrement": True},
    )
    seq: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    family: Mapped[str] = mapped_column(index=True)
    subject: Mapped[str] = mapped_column(ForeignKey("subjects.id"))
    chapter: Mapped[str]
    section: Mapped[str]
    skills: Mapped[list[str]]
    kind: Mapped[str]
    difficulty: Mapped[float]
    guess: Mapped[float]
    level: Mapped[str]
    status: Mapped[str]
    language: Mapped[str]
    has_picture: Mapped[bool]
    stem: Mapped[str]
    form: Mapped[str]
    digest: Mapped[str]
    lot: Mapped[int] = mapped_column(BigInteger)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]


class QuestionSkillRow(Base):
    """A skill that a question needs; place 0 is the main one."""

    __tablename__ = "question_skills"
    __table_args__ = (Index("ix_question_skills_skill_id_question", "skill_id", "question"),)
    question: Mapped[int] = mapped_column(RowNumber, ForeignKey("questions.seq"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    skill_id: Mapped[str] = mapped_column(ForeignKey("skills.id"))


class FactRow(Base):
    """A fact that the product notes about itself."""

    __tablename__ = "facts"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


def _table(row: type[Base]) -> Table:
    assert isinstance(row.__table__, Table)
    return row.__table__


users = _table(UserRow)
identities = _table(IdentityRow)
conversations = _table(ConversationRow)
messages = _table(MessageRow)
turns = _table(TurnRow)
uploads = _table(UploadRow)
deliveries = _table(DeliveryRow)
practice_sessions = _table(PracticeSessionRow)
cards = _table(CardRow)
attempts = _table(AttemptRow)
beliefs = _table(BeliefRow)
review_cards = _table(ReviewCardRow)
goals = _table(GoalRow)
usage = _table(UsageRow)
subjects = _table(SubjectRow)
skills = _table(SkillRow)
skill_prerequisites = _table(PrerequisiteRow)
questions = _table(QuestionRow)
question_skills = _table(QuestionSkillRow)
facts = _table(FactRow)
