"""A conversation has a title where its owner gave it one."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the column."""
    op.add_column("conversations", sa.Column("title", sa.Text(), nullable=True))
