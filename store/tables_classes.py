"""The tables of classes, of links by which a person's page is opened, and of signs that a student is in danger."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from store.columns import RowNumber
from store.schema import Base, partial_index, table_of


class ClassRow(Base):
    """A teacher's students."""

    __tablename__ = "classes"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    code: Mapped[str] = mapped_column(unique=True)
    """By which one joins. Kept as it is, since a teacher is to be shown it again."""
    created_at: Mapped[datetime]
    responsible: Mapped[str | None] = mapped_column(ForeignKey("users.id"))
    """Who is told where one of its students may be in danger; its teachers where nobody is named."""


class MembershipRow(Base):
    """Somebody who belongs to a class."""

    __tablename__ = "memberships"
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"), primary_key=True)
    class_id: Mapped[str] = mapped_column(ForeignKey("classes.id"), primary_key=True, index=True)
    role: Mapped[str]
    """`student` or `teacher`, in this class."""
    since: Mapped[datetime]


class LoginLinkRow(Base):
    """A link that opens the page as its person, once; of the link itself only a digest is kept."""

    __tablename__ = "login_links"
    digest: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"), index=True)
    expires_at: Mapped[datetime]


class SignRow(Base):
    """A message in which somebody seemed to be in danger; its words stand in the message alone."""

    __tablename__ = "signs"
    __table_args__ = (
        Index("ix_signs_user_id_at", "user_id", "at"),
        partial_index("ix_signs_waiting", "seq", where="waiting = 1", postgres="waiting"),
    )
    seq: Mapped[int] = mapped_column(RowNumber, ForeignKey("messages.seq"), primary_key=True, autoincrement=False)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"))
    level: Mapped[str]
    """`concern` or `urgent`."""
    category: Mapped[str]
    of_staff: Mapped[bool]
    """Somebody who works at the school is said to have done it, so that none of them is told."""
    aside: Mapped[bool]
    """Others read along: who wrote it is answered alone."""
    alerts: Mapped[bool]
    """Whether an adult is to be told."""
    waiting: Mapped[bool]
    """Whether something of this is still to be said."""
    at: Mapped[datetime]
    told_at: Mapped[datetime | None]
    """When the words for the adults were saved."""
    seen_at: Mapped[datetime | None]
    seen_by: Mapped[str | None] = mapped_column(ForeignKey("users.id"))
    """The adult who said that they have seen it."""


classes = table_of(ClassRow)
memberships = table_of(MembershipRow)
login_links = table_of(LoginLinkRow)
signs = table_of(SignRow)
