"""What the learner model believes, what each attempt told it, and how likely a question is guessed."""

import json

import sqlalchemy as sa
from alembic import op

from store.columns import unescape

revision = "0004"
down_revision = "0003"

_AT_ONCE = 1_000
_PICKED = sa.text(
    "SELECT seq, kind, form FROM questions WHERE kind IN ('single_choice', 'multiple_choice') AND seq > :last"
    " ORDER BY seq LIMIT :most"
)
_GUESSED = sa.text("UPDATE questions SET guess = :guess WHERE seq = :seq")


def upgrade() -> None:
    """Make the table and the columns; attempts that are here already get their numbers by a replay."""
    op.create_table(
        "beliefs",
        sa.Column("student", sa.Text(), nullable=False),
        sa.Column("skill", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("step", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("student", "skill", "question", name=op.f("pk_beliefs")),
    )
    for name in ("p", "z", "variance"):
        op.add_column("attempts", sa.Column(name, sa.Float(), nullable=True))
    op.add_column("attempts", sa.Column("step", sa.BigInteger(), nullable=True))
    op.add_column("attempts", sa.Column("version", sa.Text(), nullable=True))
    op.add_column("attempts", sa.Column("asked", sa.Text(), nullable=True))
    op.create_index(
        "uq_attempts_step",
        "attempts",
        ["step"],
        unique=True,
        sqlite_where=sa.text("step IS NOT NULL"),
        postgresql_where=sa.text("step IS NOT NULL"),
    )
    op.create_index(
        "ix_attempts_untold",
        "attempts",
        ["id"],
        sqlite_where=sa.text("first = 1 AND step IS NULL AND result <> 'unreadable'"),
        postgresql_where=sa.text("first AND step IS NULL AND result <> 'unreadable'"),
    )
    op.add_column("questions", sa.Column("guess", sa.Float(), nullable=False, server_default="0"))
    _reckon_guesses(op.get_bind())


def _reckon_guesses(connection: sa.Connection) -> None:
    last = 0
    while rows := connection.execute(_PICKED, {"last": last, "most": _AT_ONCE}).all():
        guesses = []
        for seq, kind, form in rows:
            options = len(json.loads(unescape(form))["options"])
            guesses.append({"seq": seq, "guess": 1 / options if kind == "single_choice" else 1 / (2**options - 1)})
        connection.execute(_GUESSED, guesses)
        last = rows[-1].seq
