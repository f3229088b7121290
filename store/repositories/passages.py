"""Passages: pieces of documents that can be found and quoted by those who may see them."""

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, and_, or_, select

from store.database import AnyRow, Database
from store.documents import Passage
from store.tables import documents, passages

_BATCH = 500


class Passages:
    """The passages of all documents that were read; those of one that is not read to its end are not here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, document_id: str) -> list[Passage]:
        """The passages of a document, in order; for who may see the document."""
        return await self._found(passages.c.document_id == document_id)

    async def after(self, passage_id: int, limit: int = _BATCH) -> list[Passage]:
        """The next passages of all documents, in the order in which they came: what vectors are made from."""
        return (await self._found(passages.c.id > passage_id, limit=limit, by_id=True))[:limit]

    async def many(
        self, ids: Collection[int], *, classes: Sequence[str] = (), conversation_id: str = ""
    ) -> list[Passage]:
        """Those of some passages that somebody may see, who is in these classes and writes in this conversation."""
        for_all = and_(documents.c.class_id.is_(None), documents.c.conversation_id.is_(None))
        theirs = or_(for_all, documents.c.class_id.in_(classes), documents.c.conversation_id == conversation_id)
        return await self._found(passages.c.id.in_(ids), theirs)

    async def _found(
        self, *conditions: ColumnElement[bool], limit: int | None = None, by_id: bool = False
    ) -> list[Passage]:
        order = (passages.c.id,) if by_id else (passages.c.document_id, passages.c.position)
        query = select(passages, documents.c.name).join(documents, documents.c.id == passages.c.document_id)
        async with self._database.reading() as connection:
            rows = await connection.execute(query.where(*conditions).order_by(*order).limit(limit))
            return [_passage(row) for row in rows]


def _passage(row: AnyRow) -> Passage:
    fields = dict(row._mapping)
    return Passage(document=fields.pop("name"), **fields)
