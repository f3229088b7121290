"""Students who became one, as the learner model was told of it."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Make the table, add the column."""
    op.add_column("attempts", sa.Column("told_of", sa.Text(), nullable=True))
    op.create_table(
        "belief_merges",
        sa.Column("step", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("gone", sa.Text(), nullable=False),
        sa.Column("stays", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("step", name=op.f("pk_belief_merges")),
    )
