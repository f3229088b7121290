"""Passages: pieces of documents that can be found and quoted by those who may see them."""

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, and_, func, or_, select

from store.database import AnyRow, Database
from store.documents import Passage
from store.fulltext import usable
from store.passage_text import passage_text_of
from store.tables import documents, passages

_BATCH = 500
_FOUND = 200


class Passages:
    """The passages of all documents that were read; those of one that is not read to its end are not here."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._words = passage_text_of(database.is_sqlite)

    async def of(self, document_id: str) -> list[Passage]:
        """The passages of a document, in order; for who may see the document."""
        return await self._found(passages.c.document_id == document_id)

    async def after(self, passage_id: int, limit: int = _BATCH) -> list[Passage]:
        """The next passages of all documents, in the order in which they came: what vectors are made from."""
        return (await self._found(passages.c.id > passage_id, limit=limit, by_id=True))[:limit]

    async def match(
        self, words: Sequence[str], *, classes: Sequence[str] = (), conversation_id: str = "", limit: int = _FOUND
    ) -> dict[int, float]:
        """Ids of passages that hold any of some words, best first, with scores (higher is better).

        Of those alone that somebody may see, who is in these classes and writes in this conversation.
        """
        looked_for = list(usable(words).values())
        if not looked_for:
            return {}
        query = self._words.search(looked_for, [_theirs(classes, conversation_id)]).limit(limit)
        async with self._database.reading() as connection:
            return {row.id: row.score for row in await connection.execute(query)}

    async def seen(self, *, classes: Sequence[str] = (), conversation_id: str = "", limit: int) -> list[int]:
        """Ids of passages that somebody may see, who is in these classes and writes in this conversation."""
        of_theirs = select(passages.c.id).join(documents, documents.c.id == passages.c.document_id)
        query = of_theirs.where(_theirs(classes, conversation_id)).limit(limit)
        async with self._database.reading() as connection:
            return list((await connection.execute(query)).scalars())

    async def state(self) -> str:
        """A mark of all passages: another one once some came or went."""
        async with self._database.reading() as connection:
            row = (await connection.execute(select(func.count(), func.max(passages.c.id)))).one()
        return "/".join(map(str, row))

    async def many(
        self, ids: Collection[int], *, classes: Sequence[str] = (), conversation_id: str = ""
    ) -> list[Passage]:
        """Those of some passages that somebody may see, who is in these classes and writes in this conversation."""
        return await self._found(passages.c.id.in_(ids), _theirs(classes, conversation_id))

    async def _found(
        self, *conditions: ColumnElement[bool], limit: int | None = None, by_id: bool = False
    ) -> list[Passage]:
        order = (passages.c.id,) if by_id else (passages.c.document_id, passages.c.position)
        query = select(passages, documents.c.name).join(documents, documents.c.id == passages.c.document_id)
        async with self._database.reading() as connection:
            rows = await connection.execute(query.where(*conditions).order_by(*order).limit(limit))
            return [_passage(row) for row in rows]


def _theirs(classes: Sequence[str], conversation_id: str) -> ColumnElement[bool]:
    """Documents for all, for a class of theirs, or of the conversation."""
    for_all = and_(documents.c.class_id.is_(None), documents.c.conversation_id.is_(None))
    return or_(for_all, documents.c.class_id.in_(classes), documents.c.conversation_id == conversation_id)


def _passage(row: AnyRow) -> Passage:
    fields = dict(row._mapping)
    return Passage(document=fields.pop("name"), **fields)
