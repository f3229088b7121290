"""The table of what the tutor remembers of its students because they said so."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from store.schema import Base, table_of


class MemoryRow(Base):
    """One thing that a person wants to be remembered, or wants not to be told of."""

    __tablename__ = "memories"
    __table_args__ = (UniqueConstraint("user_id", "aspect", "key"),)
    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"))
    aspect: Mapped[str]
    """What it is about, as `tools/memory` names it."""
    key: Mapped[str]
    """What tells it from others of its aspect; empty where there can be but one."""
    value: Mapped[str]
    source: Mapped[str]
    """How it came here: `said`, or `understood` by a model."""
    at: Mapped[datetime]


memories = table_of(MemoryRow)
