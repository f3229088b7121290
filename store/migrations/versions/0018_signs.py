"""Signs that a student may be in danger, and who is responsible for a class."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    """Make the table and the column."""
    op.create_table(
        "signs",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("of_staff", sa.Boolean(), nullable=False),
        sa.Column("aside", sa.Boolean(), nullable=False),
        sa.Column("alerts", sa.Boolean(), nullable=False),
        sa.Column("waiting", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("seen_by", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_signs")),
        sa.ForeignKeyConstraint(["seq"], ["messages.seq"], name=op.f("fk_signs_seq_messages")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_signs_user_id_users")),
        sa.ForeignKeyConstraint(["seen_by"], ["users.id"], name=op.f("fk_signs_seen_by_users")),
    )
    op.create_index("ix_signs_user_id_at", "signs", ["user_id", "at"])
    op.create_index(
        "ix_signs_waiting", "signs", ["seq"], sqlite_where=sa.text("waiting = 1"), postgresql_where=sa.text("waiting")
    )
    # by a statement of our own: Alembic adds the key apart, which SQLite does not do
    key = op.f("fk_classes_responsible_users")
    op.execute(f"ALTER TABLE classes ADD COLUMN responsible TEXT CONSTRAINT {key} REFERENCES users (id)")
