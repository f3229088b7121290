"""The tables of classes, and of the links by which a person's page is opened."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from store.schema import Base, table_of


class ClassRow(Base):
    """A teacher's students."""

    __tablename__ = "classes"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    code: Mapped[str] = mapped_column(unique=True)
    """By which one joins. Kept as it is, since a teacher is to be shown it again."""
    created_at: Mapped[datetime]


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


classes = table_of(ClassRow)
memberships = table_of(MembershipRow)
login_links = table_of(LoginLinkRow)
