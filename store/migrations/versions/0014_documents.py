"""Documents with their pages, drafts and passages; questions that belong to a class and come from a page."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

_CHOICE = ["status", "subject", "level", "kind", "lot", "id"]
_LOT = ["status", "lot", "kind", "level", "subject", "difficulty", "language", "has_picture", "id"]


def upgrade() -> None:
    """Make the tables, add the columns, and make anew the indexes that hold all that a choice reads."""
    _make_documents()
    _make_parts()
    # by a statement of our own: Alembic adds the keys apart, which SQLite does not do
    for column, table in (("class_id", "classes"), ("document_id", "documents")):
        key = op.f(f"fk_questions_{column}_{table}")
        op.execute(f"ALTER TABLE questions ADD COLUMN {column} TEXT CONSTRAINT {key} REFERENCES {table} (id)")
    op.add_column("questions", sa.Column("page", sa.Integer(), nullable=True))
    op.add_column("questions", sa.Column("box", sa.Text(), nullable=True))
    for name, columns in (("ix_questions_choice", _CHOICE), ("ix_questions_lot", _LOT)):
        op.drop_index(name, "questions")
        op.create_index(name, "questions", [*columns, "class_id"])
    op.create_index("ix_questions_document_id", "questions", ["document_id"])
    op.execute("ANALYZE questions")  # what is known of an index goes with it


def _make_documents() -> None:
    op.create_table(
        "documents",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("class_id", sa.Text(), nullable=True),
        sa.Column("conversation_id", sa.Text(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("progress", sa.Text(), nullable=False),
        sa.Column("refused", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("remarks", sa.Text(), nullable=False),
        sa.Column("version_of", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
        sa.UniqueConstraint("scope", "sha256", name=op.f("uq_documents_scope_sha256")),
        sa.ForeignKeyConstraint(["class_id"], ["classes.id"], name=op.f("fk_documents_class_id_classes")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_documents_user_id_users")),
    )
    op.create_index("ix_documents_user_id", "documents", ["user_id", "created_at"])
    op.create_table(
        "document_pages",
        sa.Column("document_id", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("width", sa.Float(), nullable=False),
        sa.Column("height", sa.Float(), nullable=False),
        sa.Column("read", sa.Text(), nullable=False),
        sa.Column("picture", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("document_id", "place", name=op.f("pk_document_pages")),
        _of_document("document_pages"),
    )
    op.create_table(
        "document_files",
        sa.Column("document_id", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("document_id", "sha256", "name", name=op.f("pk_document_files")),
        _of_document("document_files"),
    )
    op.create_index("ix_document_files_sha256", "document_files", ["sha256"])


def _make_parts() -> None:
    op.create_table(
        "drafts",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.Column("boxes", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("flags", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("question_id", sa.Text(), nullable=True),
        sa.Column("history", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drafts")),
        _of_document("drafts"),
        sa.ForeignKeyConstraint(["question_id"], ["questions.id"], name=op.f("fk_drafts_question_id_questions")),
    )
    op.create_index("ix_drafts_document_id_position", "drafts", ["document_id", "position"])
    op.create_index("ix_drafts_question_id", "drafts", ["question_id"])
    op.create_table(
        "passages",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("document_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.Column("heading", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passages")),
        _of_document("passages"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_passages_document_id_position", "passages", ["document_id", "position"])


def _of_document(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["document_id"], ["documents.id"], name=op.f(f"fk_{table}_document_id_documents"))
