"""Full text over passages."""

from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Each database has its own kind (`store/passage_text.py`); what passages there are is put in."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE passage_words USING fts5("
            "heading, text, tokenize = 'porter unicode61 remove_diacritics 2')"
        )
        op.execute("INSERT INTO passage_words (rowid, heading, text) SELECT id, heading, text FROM passages")
        return
    op.execute("""
        CREATE TABLE passage_words (
            passage BIGINT PRIMARY KEY REFERENCES passages (id),
            words TSVECTOR NOT NULL
        )
    """)
    op.execute("CREATE INDEX ix_passage_words_words ON passage_words USING gin (words)")
    op.execute("""
        INSERT INTO passage_words (passage, words)
        SELECT id, setweight(to_tsvector('chiron', heading), 'A') || setweight(to_tsvector('chiron', text), 'B')
        FROM passages
    """)
