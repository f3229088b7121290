"""Documents: the files that questions and passages are taken from, and what was found in them."""

import secrets
from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Table, and_, delete, not_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from store.columns import Json
from store.database import AnyRow, Database
from store.documents import (
    KEY_OF,
    PICTURE,
    UNDER_WAY,
    Document,
    DocumentPage,
    DocumentStatus,
    NewDocument,
    Reading,
    Removed,
)
from store.errors import NotFound
from store.passage_text import index_passages, passage_text_of
from store.questions import Status
from store.repositories.questions import Questions
from store.tables import (
    document_files,
    document_pages,
    documents,
    drafts,
    identities,
    passages,
    questions,
    uploads,
)

_PARTS: tuple[Table, ...] = (document_pages, document_files, drafts, passages)


class Documents:
    """The documents. What one holds is seen once all of it is there: pages, drafts and passages come in one step."""

    def __init__(self, database: Database, bank: Questions) -> None:
        self._database = database
        self._bank = bank
        self._words = passage_text_of(database.is_sqlite)
        self._add = database.insert(documents).on_conflict_do_nothing()
        self._file = database.insert(document_files).on_conflict_do_nothing()

    async def add(self, new: NewDocument, *, now: datetime) -> tuple[Document, bool]:
        """Note a file that was kept; True where it is new.

        The same file again, for the same people, gives the document that is there; of two at once one is new.
        """
        row = {
            **{name: value for name, value in vars(new).items() if name != "key_of"},
            "id": secrets.token_urlsafe(12),
            "scope": new.scope,
            "status": "received",
            "run": 1,
            "progress": {},
            "refused": None,
            "title": "",
            "remarks": [],
            "created_at": now,
            "updated_at": now,
        }
        async with self._database.writing() as connection:
            fresh = (await connection.execute(self._add, row)).rowcount > 0
            same = select(documents).where(documents.c.scope == new.scope, documents.c.sha256 == new.sha256)
            document = _document((await connection.execute(same)).one())
            if fresh:
                original = {"document_id": document.id, "sha256": new.sha256, "name": new.name}
                await connection.execute(self._file, original)
        return document, fresh

    async def get(self, document_id: str) -> Document:
        """A document by id; raises NotFound."""
        async with self._database.reading() as connection:
            row = (await connection.execute(select(documents).where(documents.c.id == document_id))).one_or_none()
        if row is None:
            raise NotFound("document", document_id)
        return _document(row)

    async def listed(
        self, *, classes: Collection[str] = (), sent_by: str = "", scope: str | None = None
    ) -> list[Document]:
        """Documents of any of some classes, those that somebody sent, those of one scope; the latest first.

        Keys are left out, but for those of the scope.
        """
        of_some = or_(documents.c.class_id.in_(classes), documents.c.user_id == sent_by)
        wanted = or_(and_(of_some, not_(documents.c.scope.startswith(KEY_OF))), documents.c.scope == scope)
        query = select(documents).where(wanted).order_by(documents.c.created_at.desc(), documents.c.id)
        async with self._database.reading() as connection:
            return [_document(row) for row in await connection.execute(query)]

    async def all(self) -> list[Document]:
        """All documents but keys, the latest first."""
        query = select(documents).where(not_(documents.c.scope.startswith(KEY_OF)))
        async with self._database.reading() as connection:
            ordered = query.order_by(documents.c.created_at.desc(), documents.c.id)
            return [_document(row) for row in await connection.execute(ordered)]

    async def called(self, name: str, *, scope: str) -> Document | None:
        """The latest document of this name in a scope: a file that is called so as well may be a version of it."""
        return next((one for one in await self.listed(scope=scope) if one.name == name), None)

    # -- how far it is

    async def advance(
        self,
        document_id: str,
        status: DocumentStatus,
        *,
        now: datetime,
        progress: Json | None = None,
        refused: Json | None = None,
    ) -> bool:
        """Tell how far the reading of a document is; False where it was cancelled, deleted or done meanwhile."""
        values = {"status": status, "refused": refused, "updated_at": now}
        return await self._change(document_id, values if progress is None else {**values, "progress": progress})

    async def cancel(self, document_id: str, *, now: datetime) -> bool:
        """Stop the reading of a document; False where there is nothing to stop."""
        return await self._change(document_id, {"status": "cancelled", "updated_at": now})

    async def again(self, document_id: str, *, now: datetime) -> bool:
        """Let a document be read once more that failed or was cancelled; False for any other."""
        once_more = {"status": "received", "run": documents.c.run + 1, "updated_at": now}
        fresh: Json = {**once_more, "progress": {}, "refused": None}
        return await self._change(document_id, fresh, of=("failed", "cancelled"))

    async def under_way(self) -> list[Document]:
        """Documents that are not read to their end, the first sent first."""
        query = select(documents).where(documents.c.status.in_(UNDER_WAY)).order_by(documents.c.created_at)
        async with self._database.reading() as connection:
            return [_document(row) for row in await connection.execute(query)]

    async def ended(self, *, since: datetime) -> list[Document]:
        """Documents that were read, or could not be, since then; the first to end first."""
        ends = (documents.c.status.in_(("ready", "failed")), documents.c.updated_at >= since)
        query = select(documents).where(*ends).order_by(documents.c.updated_at, documents.c.id)
        async with self._database.reading() as connection:
            return [_document(row) for row in await connection.execute(query)]

    async def _change(self, document_id: str, values: Json, *, of: Sequence[DocumentStatus] = UNDER_WAY) -> bool:
        change = update(documents).where(documents.c.id == document_id, documents.c.status.in_(of)).values(values)
        async with self._database.writing() as connection:
            return (await connection.execute(change)).rowcount > 0

    # -- what was found

    async def save(self, document_id: str, reading: Reading, *, now: datetime) -> bool:
        """Keep all that was found, in one step, and the document is ready.

        False, and nothing is kept, where it is ready already (what was done with its drafts stays), was cancelled or
        deleted.
        """
        ready = {"status": "ready", "title": reading.title, "remarks": list(reading.remarks), "updated_at": now}
        async with self._database.writing() as connection:
            if not await self._change(document_id, ready):
                return False
            pictures = {page.picture for page in reading.pages if page.picture} | set(reading.pictures)
            rows = {
                document_pages: [vars(page) for page in reading.pages],
                document_files: [{"sha256": sha256, "name": PICTURE} for sha256 in sorted(pictures)],
                drafts: [
                    {
                        **vars(draft),
                        "flags": list(draft.flags),
                        "id": secrets.token_urlsafe(12),
                        "position": position,
                        "state": "waiting",
                        "history": [],
                        "updated_at": now,
                    }
                    for position, draft in enumerate(reading.drafts)
                ],
                passages: [
                    {**vars(passage), "heading": list(passage.heading), "position": position}
                    for position, passage in enumerate(reading.passages)
                ],
            }
            for table, found in rows.items():
                if found:
                    insert = self._file if table is document_files else table.insert()
                    await connection.execute(insert, [{**row, "document_id": document_id} for row in found])
            await index_passages(connection, self._words, passages.c.document_id == document_id)
        return True

    async def pages(self, document_id: str) -> list[DocumentPage]:
        """The pages of a document, in order."""
        mine = document_pages.c.document_id == document_id
        async with self._database.reading() as connection:
            rows = await connection.execute(select(document_pages).where(mine).order_by(document_pages.c.place))
            return [
                DocumentPage(**{name: value for name, value in row._mapping.items() if name != "document_id"})
                for row in rows
            ]

    async def kept(self) -> set[tuple[str, str]]:
        """Digest and name of every file that belongs to a document."""
        query = select(document_files.c.sha256, document_files.c.name)
        async with self._database.reading() as connection:
            return {(row.sha256, row.name) for row in await connection.execute(query)}

    # -- the end of it

    async def delete(self, document_id: str, *, retire: bool = False) -> Removed:
        """Forget a document with its pages, drafts and passages; raises NotFound.

        Questions that were published from it stay and lose their page, or with `retire` leave practice. Its keys and
        its sender's upload go with it. The caller removes files and vectors; what a kill leaves of them, `Files.sweep`
        finds, and who makes vectors.
        """
        async with self._database.writing() as connection:
            document = await self.get(document_id)
            keys = [await self.delete(key.id) for key in await self.listed(scope=f"{KEY_OF}{document_id}")]
            mine = document_files.c.document_id == document_id
            query = select(document_files.c.sha256, document_files.c.name).where(mine)
            files = {(row.sha256, row.name) for row in await connection.execute(query)}
            await self._delete_upload(connection, document)
            of_it = select(passages.c.id).where(passages.c.document_id == document_id)
            ids = list((await connection.execute(of_it)).scalars())
            from_it = select(questions.c.id).where(questions.c.document_id == document_id)
            published = list((await connection.execute(from_it)).scalars())
            if retire:
                await self._bank.set_status(published, Status.RETIRED)
            lost = update(questions).where(questions.c.document_id == document_id)
            await connection.execute(lost.values(document_id=None, page=None, box=None))
            await self._words.drop(connection, ids)
            for table in _PARTS:
                await connection.execute(delete(table).where(table.c.document_id == document_id))
            await connection.execute(delete(documents).where(documents.c.id == document_id))
            needed = await _needed(connection, [sha256 for sha256, _ in files])
        gone = frozenset(files - needed).union(*(key.files for key in keys))
        return Removed(files=gone, passages=ids, questions=published)

    async def _delete_upload(self, connection: AsyncConnection, document: Document) -> None:
        handles = select(identities.c.channel + ":" + identities.c.handle).where(
            identities.c.user_id == document.user_id
        )
        mine = (uploads.c.sha256 == document.sha256, uploads.c.owner.in_(handles))
        await connection.execute(delete(uploads).where(*mine))


async def _needed(connection: AsyncConnection, digests: Sequence[str]) -> set[tuple[str, str]]:
    """Those of some files that documents and uploads have."""
    found: set[tuple[str, str]] = set()
    for table in (document_files, uploads):
        query = select(table.c.sha256, table.c.name).where(table.c.sha256.in_(digests))
        found |= {(row.sha256, row.name) for row in await connection.execute(query)}
    return found


def _document(row: AnyRow) -> Document:
    fields = dict(row._mapping)
    scope = str(fields.pop("scope"))
    return Document(**fields, key_of=scope.removeprefix(KEY_OF) if scope.startswith(KEY_OF) else None)
