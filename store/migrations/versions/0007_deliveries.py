"""What was sent of each reply, so that no crash sends it twice."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "deliveries",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("conversation_id", sa.Text(), nullable=False),
        sa.Column("card", sa.Text(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=True),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", "part", name=op.f("pk_deliveries")),
    )
    op.create_index("ix_deliveries_conversation_id_at", "deliveries", ["conversation_id", "at"])
    for name in ("card", "tag"):
        some = sa.text(f"{name} <> ''")
        op.create_index(f"ix_deliveries_{name}", "deliveries", [name], sqlite_where=some, postgresql_where=some)
