"""Tables of what is believed of students, when they review, and where they want to get."""

from datetime import date, datetime

from sqlalchemy import BigInteger, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from store.schema import Base, partial_index, table_of


class BeliefRow(Base):
    """What the learner model believes of a student, a skill, a question, or a student in a skill.

    What is not meant is empty; where all are, it is what all answers share, and its step that of the last answer.
    """

    __tablename__ = "beliefs"
    __table_args__ = ({"sqlite_with_rowid": False},)
    """Without a row's number SQLite keeps rows in the order of their keys, so that what an answer touches is found at
    once and lies together: an answer changes fewer pages."""
    student: Mapped[str] = mapped_column(primary_key=True)
    skill: Mapped[str] = mapped_column(primary_key=True)
    question: Mapped[str] = mapped_column(primary_key=True)
    step: Mapped[int] = mapped_column(BigInteger)
    """That of the answer which changed it last."""
    version: Mapped[str]
    state: Mapped[bytes]
    """Numbers, as `pack` writes them."""


class BeliefMergeRow(Base):
    """Two students who became one when answers of both had been told: a step of its own in the learner model."""

    __tablename__ = "belief_merges"
    step: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    gone: Mapped[str]
    stays: Mapped[str]


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
    __table_args__ = (partial_index("uq_goals_current", "user_id", where="ended_at IS NULL", unique=True),)
    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"), index=True)
    title: Mapped[str]
    skills: Mapped[list[str]]
    by: Mapped[date | None]
    created_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    reached: Mapped[bool]


beliefs = table_of(BeliefRow)
belief_merges = table_of(BeliefMergeRow)
review_cards = table_of(ReviewCardRow)
goals = table_of(GoalRow)
