"""What all tables have in common: the names of their keys and indexes, and which column a Python type becomes."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import Boolean, Date, Float, Index, MetaData, Table, text
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeEngine

from store.columns import Instant, Json, JsonLines, JsonText, Words

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


def partial_index(name: str, *columns: str, where: str, postgres: str | None = None, unique: bool = False) -> Index:
    """An index of the rows for which a condition holds, which PostgreSQL may write in another way."""
    return Index(name, *columns, unique=unique, sqlite_where=text(where), postgresql_where=text(postgres or where))


def table_of(row: type[Base]) -> Table:
    """The table of a row."""
    assert isinstance(row.__table__, Table)
    return row.__table__
