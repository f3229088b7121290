"""The language that a person wishes to be spoken to in."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Add the column: most have not wished for any."""
    op.add_column("users", sa.Column("language", sa.Text(), nullable=True))
