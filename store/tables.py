"""The tables. Repositories speak to them in SQLAlchemy Core; nothing outside `store` sees a row of them.

The full-text table `question_words` is not here: each database has its own kind (`fulltext.py`).
"""

from datetime import date, datetime

from sqlalchemy import BigInteger, ForeignKey, Index, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from store.columns import Json, RowNumber
from store.schema import Base, partial_index, table_of
from store.tables_bank import question_skills, questions, skill_prerequisites, skills, subjects
from store.tables_classes import classes, login_links, memberships, signs
from store.tables_documents import document_files, document_pages, documents, drafts, passages
from store.tables_learning import belief_merges, beliefs, goals, review_cards
from store.tables_memory import memories

__all__ = [
    "Base",
    "attempts",
    "belief_merges",
    "beliefs",
    "cards",
    "classes",
    "conversations",
    "deliveries",
    "document_files",
    "document_pages",
    "documents",
    "drafts",
    "facts",
    "goals",
    "identities",
    "link_codes",
    "link_tries",
    "login_links",
    "memberships",
    "memories",
    "messages",
    "notices",
    "passages",
    "practice_sessions",
    "question_skills",
    "questions",
    "review_cards",
    "signs",
    "skill_prerequisites",
    "skills",
    "subjects",
    "turns",
    "uploads",
    "usage",
    "users",
    "warm_ups",
]


class UserRow(Base):
    """A person's account."""

    __tablename__ = "users"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    roles: Mapped[list[str]]
    locale: Mapped[str]
    language: Mapped[str | None]
    created_at: Mapped[datetime]
    merged_into: Mapped[str | None]
    """The account that has all that was this one's, since both are the same person's."""


class IdentityRow(Base):
    """A user's handle on a channel."""

    __tablename__ = "identities"
    channel: Mapped[str] = mapped_column(primary_key=True)
    handle: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"), index=True)


class LinkCodeRow(Base):
    """A code by which the person who asked for it links another account; of the code itself only a digest is kept."""

    __tablename__ = "link_codes"
    digest: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"), index=True)
    expires_at: Mapped[datetime]


class LinkTryRow(Base):
    """A code that a person gave and that was none."""

    __tablename__ = "link_tries"
    user_id: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(primary_key=True)


class NoticeRow(Base):
    """Something that a person is told once, and was."""

    __tablename__ = "notices"
    user_id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]


class WarmUpRow(Base):
    """A question that a whole group was shown; each who votes has a card and an attempt of their own."""

    __tablename__ = "warm_ups"
    target: Mapped[str] = mapped_column(primary_key=True)
    question_id: Mapped[str] = mapped_column(ForeignKey("questions.id"))
    conversation_id: Mapped[str]
    user_id: Mapped[str]
    """Who asked for it."""
    at: Mapped[datetime]


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
    stopped: Mapped[int | None] = mapped_column(BigInteger)
    """The number of the message whose answer was to be cut short last."""
    quiet: Mapped[bool] = mapped_column(server_default=false())
    """Whether nothing is to be said here that nobody asked for: its person has blocked us."""


class MessageRow(Base):
    """Something a person sent."""

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("conversation_id", "message_id"),
        Index("ix_messages_conversation_id_seq", "conversation_id", "seq"),
        partial_index("ix_messages_waiting", "conversation_id", "seq", where="answered = 0", postgres="NOT answered"),
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
        partial_index("ix_turns_undelivered", "seq", where="answered_at IS NOT NULL AND delivered_at IS NULL"),
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
        partial_index("ix_deliveries_card", "card", where="card <> ''"),
        partial_index("ix_deliveries_tag", "tag", where="tag <> ''"),
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
    newest: Mapped[str] = mapped_column(server_default="")
    """The newest of the platform's ids that was known before it was sent: its own comes after that."""
    growing: Mapped[bool] = mapped_column(server_default=false())
    """Whether it is not yet what it is to become."""


class PracticeSessionRow(Base):
    """A run of questions on what was asked for."""

    __tablename__ = "practice_sessions"
    __table_args__ = (
        Index("ix_practice_sessions_user_id_status", "user_id", "status", "updated_at"),
        partial_index("uq_practice_sessions_active", "user_id", where="status = 'active'", unique=True),
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
        partial_index("uq_cards_open", "practice_session_id", where="state = 'open'", unique=True),
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
        partial_index("uq_attempts_step", "step", where="step IS NOT NULL", unique=True),
        # What the learner model has not been told yet.
        partial_index(
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
    told_of: Mapped[str | None]
    """The account that it was told of, where all of that is another's now."""


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


class FactRow(Base):
    """A fact that the product notes about itself."""

    __tablename__ = "facts"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


users = table_of(UserRow)
identities = table_of(IdentityRow)
link_codes = table_of(LinkCodeRow)
link_tries = table_of(LinkTryRow)
notices = table_of(NoticeRow)
warm_ups = table_of(WarmUpRow)
conversations = table_of(ConversationRow)
messages = table_of(MessageRow)
turns = table_of(TurnRow)
uploads = table_of(UploadRow)
deliveries = table_of(DeliveryRow)
practice_sessions = table_of(PracticeSessionRow)
cards = table_of(CardRow)
attempts = table_of(AttemptRow)
usage = table_of(UsageRow)
facts = table_of(FactRow)
