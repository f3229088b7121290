"""The tables of documents: what was sent, its pages, the questions found on them, and passages to be quoted."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from store.columns import Json, RowNumber
from store.schema import Base, table_of


class DocumentRow(Base):
    """A file that questions or passages are taken from."""

    __tablename__ = "documents"
    __table_args__ = (UniqueConstraint("scope", "sha256"), Index("ix_documents_user_id", "user_id", "created_at"))
    id: Mapped[str] = mapped_column(primary_key=True)
    scope: Mapped[str]
    """Who may see it: the class's id, the conversation's id, or empty for all. In each a file is there once."""
    class_id: Mapped[str | None] = mapped_column(ForeignKey("classes.id"))
    conversation_id: Mapped[str | None]
    sha256: Mapped[str]
    name: Mapped[str]
    """As it is kept."""
    media: Mapped[str]
    size: Mapped[int] = mapped_column(BigInteger)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"))
    """Who sent it."""
    status: Mapped[str]
    run: Mapped[int]
    """How often it was asked to be read."""
    progress: Mapped[Json]
    refused: Mapped[Json | None]
    title: Mapped[str]
    remarks: Mapped[list[Json]]
    version_of: Mapped[str | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]


class DocumentPageRow(Base):
    """A page of a document that was read; `place` counts from 1."""

    __tablename__ = "document_pages"
    document_id: Mapped[str] = mapped_column(ForeignKey("documents.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int | None]
    width: Mapped[float]
    height: Mapped[float]
    read: Mapped[str]
    picture: Mapped[str | None]
    """The SHA-256 of its picture."""


class DocumentFileRow(Base):
    """A kept file that belongs to a document: the original, a picture of a page or of a part of one."""

    __tablename__ = "document_files"
    __table_args__ = (Index("ix_document_files_sha256", "sha256"),)
    document_id: Mapped[str] = mapped_column(ForeignKey("documents.id"), primary_key=True)
    sha256: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)


class DraftRow(Base):
    """A question as it was found, or as a teacher has changed it since."""

    __tablename__ = "drafts"
    __table_args__ = (Index("ix_drafts_document_id_position", "document_id", "position"),)
    id: Mapped[str] = mapped_column(primary_key=True)
    document_id: Mapped[str] = mapped_column(ForeignKey("documents.id"))
    position: Mapped[int]
    page: Mapped[int | None]
    boxes: Mapped[list[Json]]
    form: Mapped[Json]
    flags: Mapped[list[str]]
    state: Mapped[str]
    question_id: Mapped[str | None] = mapped_column(ForeignKey("questions.id"), index=True)
    history: Mapped[list[Json]]
    """What it was before each change, the last one last."""
    updated_at: Mapped[datetime]


class PassageRow(Base):
    """A piece of a document's text, to be found and quoted."""

    __tablename__ = "passages"
    __table_args__ = (
        Index("ix_passages_document_id_position", "document_id", "position"),
        {"sqlite_autoincrement": True},
    )
    id: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    document_id: Mapped[str] = mapped_column(ForeignKey("documents.id"))
    position: Mapped[int]
    page: Mapped[int | None]
    heading: Mapped[list[str]]
    text: Mapped[str]


documents = table_of(DocumentRow)
document_pages = table_of(DocumentPageRow)
document_files = table_of(DocumentFileRow)
drafts = table_of(DraftRow)
passages = table_of(PassageRow)
