"""What the learner model believes in numbers of eight bytes, in the order of its keys."""

import json
from math import nan

import sqlalchemy as sa
from alembic import op

from store.columns import pack

revision = "0019"
down_revision = "0018"

_AT_ONCE = 1_000
_KEY = ("student", "skill", "question")
_BEFORE = sa.table(
    "beliefs_in_json", *(sa.column(name, sa.Text()) for name in _KEY), *map(sa.column, ("step", "version", "state"))
)


def upgrade() -> None:
    """Make the table anew: neither database turns text into such numbers, nor SQLite one kind of table into another."""
    op.rename_table("beliefs", _BEFORE.name)
    connection = op.get_bind()
    if connection.dialect.name == "postgresql":  # where the names of keys are those of indexes, too
        op.execute(f"ALTER TABLE {_BEFORE.name} RENAME CONSTRAINT pk_beliefs TO pk_{_BEFORE.name}")
    beliefs = op.create_table(
        "beliefs",
        *(sa.Column(name, sa.Text(), nullable=False) for name in _KEY),
        sa.Column("step", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint(*_KEY, name=op.f("pk_beliefs")),
        sqlite_with_rowid=False,
    )
    key = sa.tuple_(*(_BEFORE.c[name] for name in _KEY))
    query = sa.select(_BEFORE).order_by(*key).limit(_AT_ONCE)
    rows = connection.execute(query).all()
    while rows:
        connection.execute(beliefs.insert(), [{**row._mapping, "state": _packed(row.state)} for row in rows])
        rows = connection.execute(query.where(key > tuple(rows[-1][:3]))).all()
    op.drop_table(_BEFORE.name)


def _packed(state: str) -> bytes:
    return pack([nan if number is None else number for number in json.loads(state)])
