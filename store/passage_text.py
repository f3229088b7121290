"""Full text over passages: SQLite's FTS5 and PostgreSQL's tsvector behind one interface, as over questions.

Each method works within the caller's connection or gives SQL to run there.
"""

from collections.abc import Sequence
from functools import reduce
from typing import Protocol

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Label,
    Select,
    Text,
    bindparam,
    column,
    delete,
    func,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from store.fulltext import MOST_RANKED, folded, quoted
from store.tables import documents, passages

NAME = "passage_words"
_BATCH = 500
_OF_DOCUMENTS = passages.join(documents, documents.c.id == passages.c.document_id)


class PassageText(Protocol):
    """The index of one kind of database."""

    async def put(self, connection: AsyncConnection, rows: Sequence[dict[str, object]]) -> None:
        """Index passages that are not indexed: `id`, `heading` and `text` of each."""

    async def drop(self, connection: AsyncConnection, ids: Sequence[int]) -> None:
        """Take passages out."""

    def search(self, words: Sequence[str], conditions: Sequence[ColumnElement[bool]]) -> Select[int, float]:
        """The ids and scores (higher is better) of passages that hold any of the words, and whose documents fit."""


class _Sqlite:
    _WORDS = table(NAME, column("rowid"), column("heading"), column("text"))

    async def put(self, connection: AsyncConnection, rows: Sequence[dict[str, object]]) -> None:
        insert = f"INSERT INTO {NAME} (rowid, heading, text) VALUES (:id, :heading, :text)"
        await connection.execute(text(insert), rows)

    async def drop(self, connection: AsyncConnection, ids: Sequence[int]) -> None:
        await connection.execute(delete(self._WORDS).where(self._WORDS.c.rowid.in_(ids)))

    def search(self, words: Sequence[str], conditions: Sequence[ColumnElement[bool]]) -> Select[int, float]:
        index: ColumnElement[str] = literal_column(NAME)
        seq: ColumnElement[int] = literal_column(f"+{NAME}.rowid")  # see SqliteText.search
        score = (-func.bm25(index, 2.0, 1.0)).label("score")
        holds = index.op("MATCH")(" OR ".join(map(quoted, words)))
        return _best(score, _OF_DOCUMENTS.join(self._WORDS, seq == passages.c.id), [holds, *conditions])


class _Postgres:
    _WORDS = table(NAME, column("passage"), column("words"))
    _CONFIGURATION: ColumnElement[object] = literal_column("'chiron'::regconfig")
    _PUT = f"""INSERT INTO {NAME} (passage, words) VALUES (:id,
        setweight(to_tsvector('chiron', :heading), 'A') || setweight(to_tsvector('chiron', :text), 'B'))"""

    async def put(self, connection: AsyncConnection, rows: Sequence[dict[str, object]]) -> None:
        await connection.execute(text(self._PUT), rows)

    async def drop(self, connection: AsyncConnection, ids: Sequence[int]) -> None:
        await connection.execute(delete(self._WORDS).where(self._WORDS.c.passage.in_(ids)))

    def search(self, words: Sequence[str], conditions: Sequence[ColumnElement[bool]]) -> Select[int, float]:
        wanted = self._wanted(words)
        score = func.ts_rank(self._WORDS.c.words, wanted).label("score")
        holds = self._WORDS.c.words.op("@@")(wanted)
        return _best(
            score, _OF_DOCUMENTS.join(self._WORDS, self._WORDS.c.passage == passages.c.id), [holds, *conditions]
        )

    def _wanted(self, words: Sequence[str]) -> ColumnElement[str]:
        """Any of the words."""
        first, *rest = [func.phraseto_tsquery(self._CONFIGURATION, bindparam(None, word, Text)) for word in words]
        return reduce(lambda one, other: one.op("||")(other), rest, first)


def passage_text_of(is_sqlite: bool) -> PassageText:
    """The full text of a kind of database."""
    return _Sqlite() if is_sqlite else _Postgres()


async def index_passages(connection: AsyncConnection, index: PassageText, *conditions: ColumnElement[bool]) -> None:
    """Index those of the passages for which the conditions hold, over what was indexed of them."""
    last = 0
    while True:
        columns = (passages.c.id, passages.c.heading, passages.c.text)
        query = select(*columns).where(passages.c.id > last, *conditions).order_by(passages.c.id).limit(_BATCH)
        rows = (await connection.execute(query)).all()
        if not rows:
            return
        await index.drop(connection, [row.id for row in rows])
        told = [{"id": row.id, "heading": folded(" / ".join(row.heading)), "text": folded(row.text)} for row in rows]
        await index.put(connection, told)
        last = rows[-1].id


def _best(score: Label[float], source: FromClause, conditions: Sequence[ColumnElement[bool]]) -> Select[int, float]:
    """Those for which the conditions hold; ranked outside, since SQLite scores within the search itself."""
    found = select(passages.c.id, score).select_from(source).where(*conditions).limit(MOST_RANKED).subquery("found")
    return select(found.c.id, found.c.score).order_by(found.c.score.desc(), found.c.id)
