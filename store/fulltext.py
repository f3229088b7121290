"""Full text over questions: SQLite's FTS5 and PostgreSQL's text search behind one shape.

Both stem English and drop no word (in grammar questions "their" and "which" are what matters), know no accents, and
get words as data: nothing that a person writes is query syntax. The table `question_words` is made by the migrations.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Protocol

from sqlalchemy import ColumnElement, Select, column, exists, func, literal_column, select, table, text
from sqlalchemy.ext.asyncio import AsyncConnection

from store.tables import questions

MOST_WORDS = 32
_LONGEST_WORD = 80
_LONGEST_TEXT = 20_000

_WORDS = table("question_words", column("rowid"), column("question"), column("words"))


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What a question is found by; `topic` holds the names of its skills and what students call them."""

    seq: int
    stem: str
    topic: str
    place: str
    """Chapter and section."""
    subject: str


class FullText(Protocol):
    """The index of one kind of database."""

    async def put(self, connection: AsyncConnection, entries: Sequence[Entry]) -> None:
        """Index questions, over what was indexed of them before."""

    def search(self, words: Sequence[str], conditions: Sequence[ColumnElement[bool]], limit: int) -> Select[int, float]:
        """Questions that hold any of the words, best first: seq and score (above 0, higher is better)."""

    def holds(self, seq: ColumnElement[int], word: str, name: str) -> ColumnElement[bool]:
        """Whether the question `seq` holds a word; `name` is unique in the statement."""


def folded(written: str) -> str:
    """Text without accents and without what a database cannot hold, at most 20,000 characters."""
    apart = unicodedata.normalize("NFKD", written[:_LONGEST_TEXT])
    kept = (" " if c == "\x00" or "\ud800" <= c <= "\udfff" else c for c in apart if not unicodedata.combining(c))
    return "".join(kept)


def usable(words: Sequence[str]) -> dict[str, str]:
    """Words that can be looked for, folded, by the word as written; at most 32."""
    found: dict[str, str] = {}
    for word in words:
        clean = folded(word[:_LONGEST_WORD]).strip()
        if any(c.isalnum() for c in clean) and len(found) < MOST_WORDS:
            found.setdefault(word, clean)
    return found


class SqliteText:
    """FTS5 with its porter stemmer; ranked by BM25 with a weight for each column."""

    _WEIGHTS = (2.0, 5.0, 3.0, 1.0)

    async def put(self, connection: AsyncConnection, entries: Sequence[Entry]) -> None:
        """See FullText."""
        if not entries:
            return
        rows = [_row(entry) for entry in entries]
        await connection.execute(text("DELETE FROM question_words WHERE rowid = :seq"), rows)
        insert = "INSERT INTO question_words (rowid, stem, topic, place, subject)"
        await connection.execute(text(f"{insert} VALUES (:seq, :stem, :topic, :place, :subject)"), rows)

    def search(self, words: Sequence[str], conditions: Sequence[ColumnElement[bool]], limit: int) -> Select[int, float]:
        """See FullText."""
        index: ColumnElement[str] = literal_column("question_words")
        score = (-func.bm25(index, *self._WEIGHTS)).label("score")
        return (
            select(questions.c.seq, score)
            .join(_WORDS, _WORDS.c.rowid == questions.c.seq)
            .where(index.op("MATCH")(" OR ".join(_quoted(word) for word in words)), *conditions)
            .order_by(score.desc(), questions.c.seq)
            .limit(limit)
        )

    def holds(self, seq: ColumnElement[int], word: str, name: str) -> ColumnElement[bool]:
        """See FullText."""
        index = _WORDS.alias(name)
        match = literal_column(f"{name}.question_words").op("MATCH")(_quoted(word))
        return exists().where(index.c.rowid == seq, match).select_from(index)


class PostgresText:
    """A tsvector with weights A (topic) to D (subject), ranked by ts_rank."""

    _PUT = """INSERT INTO question_words (question, words) VALUES (:seq,
        setweight(to_tsvector('chiron', :topic), 'A') || setweight(to_tsvector('chiron', :place), 'B') ||
        setweight(to_tsvector('chiron', :stem), 'C') || setweight(to_tsvector('chiron', :subject), 'D'))
        ON CONFLICT (question) DO UPDATE SET words = excluded.words"""
    _WEIGHTS: ColumnElement[object] = literal_column("'{0.2, 0.4, 0.6, 1.0}'::real[]")
    _CONFIGURATION: ColumnElement[object] = literal_column("'chiron'::regconfig")

    async def put(self, connection: AsyncConnection, entries: Sequence[Entry]) -> None:
        """See FullText."""
        if entries:
            await connection.execute(text(self._PUT), [_row(entry) for entry in entries])

    def search(self, words: Sequence[str], conditions: Sequence[ColumnElement[bool]], limit: int) -> Select[int, float]:
        """See FullText."""
        first, *rest = [self._query(word) for word in words]
        any_word = reduce(lambda one, other: one.op("||")(other), rest, first)
        score = func.ts_rank(self._WEIGHTS, _WORDS.c.words, any_word).label("score")
        return (
            select(questions.c.seq, score)
            .join(_WORDS, _WORDS.c.question == questions.c.seq)
            .where(_WORDS.c.words.op("@@")(any_word), *conditions)
            .order_by(score.desc(), questions.c.seq)
            .limit(limit)
        )

    def holds(self, seq: ColumnElement[int], word: str, name: str) -> ColumnElement[bool]:
        """See FullText."""
        index = _WORDS.alias(name)
        return exists().where(index.c.question == seq, index.c.words.op("@@")(self._query(word))).select_from(index)

    def _query(self, word: str) -> ColumnElement[str]:
        return func.phraseto_tsquery(self._CONFIGURATION, word)


def fulltext_of(is_sqlite: bool) -> FullText:
    """The full text of a kind of database."""
    return SqliteText() if is_sqlite else PostgresText()


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _row(entry: Entry) -> dict[str, object]:
    texts = {name: folded(value) for name, value in vars(entry).items() if name != "seq"}
    return {"seq": entry.seq, **texts}
