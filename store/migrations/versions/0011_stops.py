"""Which answer is to be cut short, for whichever process gives it."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Add the column."""
    op.add_column("conversations", sa.Column("stopped", sa.BigInteger(), nullable=True))
