"""The tables of the bank: subjects, skills and questions."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from store.columns import Json, RowNumber
from store.schema import Base, table_of


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
        Index("ix_questions_choice", "status", "subject", "level", "kind", "lot", "id", "class_id"),
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
            "class_id",
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
    class_id: Mapped[str | None] = mapped_column(ForeignKey("classes.id"))
    """The class whose members alone may have it; empty: all may."""
    document_id: Mapped[str | None] = mapped_column(ForeignKey("documents.id"), index=True)
    """The document that it was found in ..."""
    page: Mapped[int | None]
    box: Mapped[Json | None]
    """... and where."""


class QuestionSkillRow(Base):
    """A skill that a question needs; place 0 is the main one."""

    __tablename__ = "question_skills"
    __table_args__ = (Index("ix_question_skills_skill_id_question", "skill_id", "question"),)
    question: Mapped[int] = mapped_column(RowNumber, ForeignKey("questions.seq"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    skill_id: Mapped[str] = mapped_column(ForeignKey("skills.id"))


subjects = table_of(SubjectRow)
skills = table_of(SkillRow)
skill_prerequisites = table_of(PrerequisiteRow)
questions = table_of(QuestionRow)
question_skills = table_of(QuestionSkillRow)
