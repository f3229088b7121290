"""A free answer waits on its card until it is marked."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the column."""
    op.add_column("cards", sa.Column("response", sa.Text(), nullable=True))
