"""Drafts: questions that were found, until their teacher publishes or drops them."""

import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from store.columns import Json
from store.database import AnyRow, Database
from store.documents import Draft, DraftState, NewDraft
from store.errors import ForOneAlone, NotFound
from store.questions import Question, Status
from store.records import Origin
from store.repositories.questions import Questions
from store.tables import documents, drafts

MOST_CHANGES = 100
"""Changes of one draft that can be undone; those before them cannot."""


class Drafts:
    """The drafts of documents. Each change can be undone; only what is published reaches students."""

    def __init__(self, database: Database, bank: Questions) -> None:
        self._database = database
        self._bank = bank

    async def of(self, document_id: str, *, state: DraftState | None = None) -> list[Draft]:
        """The drafts of a document in order: all, or those in one state."""
        query = select(drafts).where(drafts.c.document_id == document_id).order_by(drafts.c.position)
        async with self._database.reading() as connection:
            rows = await connection.execute(query if state is None else query.where(drafts.c.state == state))
            return [_draft(row) for row in rows]

    async def get(self, draft_id: str) -> Draft:
        """A draft by id; raises NotFound."""
        async with self._database.reading() as connection:
            return _draft(await _row(connection, draft_id, hold=False))

    async def hold(self, draft_id: str) -> Draft:
        """A draft by id, which nobody else changes until the caller's transaction ends; raises NotFound."""
        async with self._database.writing() as connection:
            return _draft(await _row(connection, draft_id))

    async def next_waiting(self, document_id: str, *, after: int = -1) -> Draft | None:
        """The first draft behind a position that waits, else the first of all that does."""
        waiting = await self.of(document_id, state="waiting")
        return next((one for one in waiting if one.position > after), next(iter(waiting), None))

    async def edit(self, draft_id: str, *, form: Json, flags: Sequence[str], now: datetime) -> Draft:
        """Change a question. It waits from then on: what was published of it is taken back."""
        return await self._changed(draft_id, {"form": form, "flags": list(flags), "state": "waiting"}, now)

    async def annotate(self, draft_id: str, *, form: Json, now: datetime) -> Draft:
        """Change what is noted beside a question, which stays what it is, published or not."""
        async with self._database.writing():
            return await self._changed(draft_id, {"form": form, "state": (await self.hold(draft_id)).state}, now)

    async def drop(self, draft_id: str, *, now: datetime) -> Draft:
        """Leave a question out; what was published of it is taken back."""
        return await self._changed(draft_id, {"state": "dropped"}, now)

    async def publish(self, draft_id: str, question: Question, *, now: datetime) -> Draft:
        """Put a question into the bank, for the document's class or for all, with where it stands.

        Done again it changes the question of that id, which keeps its attempts. Raises ForOneAlone where the document
        was read for one conversation.
        """
        async with self._database.writing():
            await self.load(draft_id, question, now=now)
            return await self._changed(draft_id, {"state": "published", "question_id": question.id}, now)

    async def load(self, draft_id: str, question: Question, *, now: datetime) -> None:
        """Make the bank say what a draft says that is published; raises as `publish`."""
        async with self._database.writing() as connection:
            draft = _draft(await _row(connection, draft_id))
            document = (await connection.execute(select(documents).where(documents.c.id == draft.document_id))).one()
            if document.conversation_id is not None:
                raise ForOneAlone(document.id)
            origin = Origin(
                class_id=document.class_id,
                document_id=draft.document_id,
                page=draft.page,
                box=draft.boxes[0] if draft.boxes else None,
            )
            await self._bank.load([question], now=now, origin=origin)
            await self._bank.set_status([question.id], Status.PUBLISHED)

    async def add(self, document_id: str, new: NewDraft, *, after: int, now: datetime) -> Draft:
        """Put a further draft behind a position, as when one is split in two."""
        row = {
            **vars(new),
            "flags": list(new.flags),
            "id": secrets.token_urlsafe(12),
            "document_id": document_id,
            "position": after + 1,
            "state": "waiting",
            "history": [],
            "updated_at": now,
        }
        behind = (drafts.c.document_id == document_id, drafts.c.position > after)
        async with self._database.writing() as connection:
            await connection.execute(update(drafts).where(*behind).values(position=drafts.c.position + 1))
            await connection.execute(drafts.insert(), row)
            return _draft(await _row(connection, str(row["id"])))

    async def merge(
        self, draft_id: str, other_id: str, *, form: Json, flags: Sequence[str], boxes: Sequence[Json], now: datetime
    ) -> Draft:
        """Change a question that takes another in, which is dropped; undone, both are what they were."""
        values = {"form": form, "flags": list(flags), "boxes": list(boxes), "state": "waiting"}
        async with self._database.writing():
            merged = await self._changed(draft_id, values, now, dropped=other_id)
            await self.drop(other_id, now=now)
            return merged

    async def split(
        self, draft_id: str, rest: NewDraft, *, form: Json, flags: Sequence[str], now: datetime
    ) -> tuple[Draft, Draft]:
        """Change a question that leaves a part to a further draft behind it; undone, that one is dropped."""
        async with self._database.writing():
            draft = await self.hold(draft_id)
            added = await self.add(draft.document_id, rest, after=draft.position, now=now)
            values = {"form": form, "flags": list(flags), "state": "waiting"}
            return await self._changed(draft_id, values, now, added=added.id), added

    async def undo(self, draft_id: str, *, now: datetime) -> Draft:
        """Make a draft what it was before its last change; one that was not changed stays as it is.

        What was published by that change is taken back, and what it took back is published again; where the bank has
        had another form of that meanwhile, the caller gives it this one (`load`).
        """
        async with self._database.writing() as connection:
            row = await _row(connection, draft_id)
            if not row.history:
                return _draft(row)
            before = {**row.history[-1]}
            dropped, added = before.pop("dropped", None), before.pop("added", None)
            await self._tell_bank(row, before)
            values = {**before, "history": row.history[:-1], "updated_at": now}
            await connection.execute(update(drafts).where(drafts.c.id == draft_id).values(values))
            if dropped and (await self.hold(dropped)).state == "dropped":
                await self.undo(dropped, now=now)
            if added and (await self.hold(added)).state != "dropped":
                await self.drop(added, now=now)
            return _draft(await _row(connection, draft_id))

    async def _changed(self, draft_id: str, values: Json, now: datetime, **beside: str) -> Draft:
        """`beside`: the draft that the same change dropped or added."""
        async with self._database.writing() as connection:
            row = await _row(connection, draft_id)
            before = {name: getattr(row, name) for name in ("form", "flags", "boxes", "state", "question_id")}
            await self._tell_bank(row, values)
            history = [*row.history, {**before, **beside}][-MOST_CHANGES:]
            changed = update(drafts).where(drafts.c.id == draft_id)
            await connection.execute(changed.values({**values, "history": history, "updated_at": now}))
            return _draft(await _row(connection, draft_id))

    async def _tell_bank(self, row: AnyRow, values: Mapping[str, object]) -> None:
        """Take a question back that is published no more, and publish one again that was taken back."""
        was, becomes = row.state == "published", values["state"] == "published"
        if was and not becomes:
            await self._bank.set_status([row.question_id], Status.RETIRED)
        elif becomes and not was:
            await self._bank.set_status([str(values["question_id"])], Status.PUBLISHED)


async def _row(connection: AsyncConnection, draft_id: str, *, hold: bool = True) -> AnyRow:
    """A draft's row, held until the transaction's end; raises NotFound."""
    query = select(drafts).where(drafts.c.id == draft_id)
    row = (await connection.execute(query.with_for_update() if hold else query)).one_or_none()
    if row is None:
        raise NotFound("draft", draft_id)
    return row


def _draft(row: AnyRow) -> Draft:
    fields = dict(row._mapping)
    return Draft(changes=len(fields.pop("history")), **fields)
