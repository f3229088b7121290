"""What helps to find a message, apart from the id by which its platform speaks of it."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Add the columns, and move there what stood among the tags."""
    op.add_column("deliveries", sa.Column("newest", sa.Text(), server_default="", nullable=False))
    op.add_column("deliveries", sa.Column("growing", sa.Boolean(), server_default=sa.false(), nullable=False))
    deliveries = sa.table(
        "deliveries",
        sa.column("conversation_id", sa.Text()),
        sa.column("ref", sa.Text()),
        sa.column("tag", sa.Text()),
        sa.column("newest", sa.Text()),
        sa.column("growing", sa.Boolean()),
    )
    tag = deliveries.c.tag
    op.execute(deliveries.update().where(tag == "growing").values(tag="", growing=sa.true()))
    begun = sa.and_(deliveries.c.ref.is_(None), deliveries.c.conversation_id.startswith("telegram:"))
    op.execute(deliveries.update().where(begun).values(newest=tag, tag=""))
