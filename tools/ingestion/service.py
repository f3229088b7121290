"""Documents are received, and what came of them is told. The reading is a job (`reading`), done beside the server."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from rapidfuzz import fuzz

from store import KeptFile, Store
from store.documents import UNDER_WAY, Document, NewDocument
from store.errors import NotFound
from tools.classes.rights import may_change, may_send, theirs
from tools.events import Event
from tools.events import Refused as NotDone
from tools.ingestion.drafts import DraftForm, is_sure
from tools.ingestion.errors import Refused
from tools.ingestion.events import DocumentRead, DocumentReceived, DocumentRefused, DocumentRemark
from tools.ingestion.intake import Intake, look
from tools.ingestion.versions import Changes, changes
from tools.turn import TurnContext

_CALLED_SO = 80
"""Likeness of what is said and a name (0 to 100) from which it is meant."""
_NOTHING = Changes(added=(), gone=(), changed=())


@dataclass(frozen=True, kw_only=True)
class Ingestion:
    """Receives documents and stops the reading of them. One per process."""

    async def receive(
        self,
        context: TurnContext,
        kept: KeptFile,
        *,
        class_id: str | None = None,
        alone: bool = False,
        key_of: Document | None = None,
    ) -> list[Event]:
        """Note a file that was kept, to be read: for a class, for all (None), or `alone` for this conversation.

        The same file again is not read again: what came of it is told. One whose reading failed or was cancelled is.
        `key_of`: the document that the file has the answers to, which tells whom it is for.
        """
        if key_of is not None:
            class_id, alone = key_of.class_id, key_of.conversation_id is not None
        event = await self._received(context, kept, class_id, alone=alone, key_of=key_of)
        await context.keep([event])
        return [event]

    async def paper_called(self, context: TurnContext, said: str, class_id: str | None) -> Document | None:
        """The paper that a key is said to be of: by its name or title, else the latest, of a class where one is named.

        Only papers that are read or will be, and that the acting person may change.
        """
        mine = [
            one for one in await theirs(context)
            if one.status in ("ready", *UNDER_WAY) and one.conversation_id is None and may_change(context, one)
            and class_id in (None, one.class_id)
        ]  # fmt: skip
        if not said or class_id is not None:
            return next(iter(mine), None)
        likeness = [(max(_likeness(said, one.name), _likeness(said, one.title)), one) for one in mine]
        best, paper = max(likeness, key=lambda pair: pair[0], default=(0.0, None))
        return paper if best >= _CALLED_SO else None

    async def cancel(self, context: TurnContext, document_id: str) -> bool:
        """Stop the reading of a document; False where it is not the acting person's, or there is nothing to stop."""
        document = await context.store.documents.get(document_id)
        return may_change(context, document) and await context.store.documents.cancel(document_id, now=context.now)

    async def _received(
        self, context: TurnContext, kept: KeptFile, class_id: str | None, *, alone: bool, key_of: Document | None
    ) -> Event:
        if not (may_change(context, key_of) if key_of else alone or may_send(context, class_id)):
            return NotDone(reason="refused-document-not-yours")
        try:
            intake = await asyncio.to_thread(look, kept.path, kept.name)
        except Refused as error:
            return DocumentRefused(document_id=None, name=kept.name, reason=error.reason, data=error.data)
        new = _new(context, intake, kept, class_id=None if alone else class_id, alone=alone)
        new = replace(new, key_of=key_of.id if key_of else None)
        store = context.store
        async with store.transaction():
            before = await store.documents.called(new.name, scope=new.scope)
            if before is not None and before.sha256 != new.sha256 and key_of is None:
                new = replace(new, version_of=before.id)
            document, fresh = await store.documents.add(new, now=context.now)
            once_more = not fresh and await store.documents.again(document.id, now=context.now)
        if not fresh and not once_more and document.status not in UNDER_WAY:
            told = await outcome(store, document.id, again=True)
            assert told is not None
            return told
        receiver = await store.classes.get(document.class_id) if document.class_id else None
        return DocumentReceived(
            receiver=receiver.name if receiver else "",
            alone=document.conversation_id is not None,
            document_id=document.id,
            name=document.name,
            again=not fresh,
            version_of=document.version_of,
            key_of=key_of.name if key_of else "",
        )


def _likeness(said: str, name: str) -> float:
    """How far some words are a name, or a part of one; its ending aside."""
    folded = PurePath(name.casefold()).stem.replace("_", " ").replace("-", " ")
    return fuzz.partial_ratio(PurePath(said.casefold()).stem.replace("_", " ").replace("-", " "), folded)


def _new(context: TurnContext, intake: Intake, kept: KeptFile, *, class_id: str | None, alone: bool) -> NewDocument:
    return NewDocument(
        sha256=kept.sha256,
        name=kept.name,
        media=intake.media.value,
        size=kept.size,
        user_id=context.user_id,
        class_id=class_id,
        conversation_id=context.conversation_id if alone else None,
    )


async def outcome(store: Store, document_id: str, *, again: bool = False) -> DocumentRead | DocumentRefused | None:
    """What came of a document; None while it is not read to its end. Raises NotFound."""
    document = await store.documents.get(document_id)
    if document.refused is not None:
        reason, data = document.refused["reason"], document.refused["data"]
        return DocumentRefused(document_id=document.id, name=document.name, reason=reason, data=data)
    if document.status != "ready":
        return None
    if document.key_of is not None:
        return await _of_key(store, document)
    drafts = [one for one in await store.drafts.of(document.id) if one.state != "dropped"]
    forms = [DraftForm.model_validate(one.form) for one in drafts]
    waiting = [one for one in drafts if one.state == "waiting"]
    sure = sum(is_sure(one, document) for one in waiting)
    changed = await _changes(store, document, forms)
    since = changed or _NOTHING
    return DocumentRead(
        document_id=document.id,
        name=document.name,
        questions=len(drafts),
        keyed=sum(form.answer is not None for form in forms),
        unsure=len(waiting) - sure,
        sure=sure,
        published=len(drafts) - len(waiting),
        proposed=sum(bool(form.proposed.fields) for form in forms),
        passages=len(await store.passages.of(document.id)),
        alone=document.conversation_id is not None,
        again=again,
        version_of=document.version_of if changed else None,
        added=len(since.added),
        gone=len(since.gone),
        changed=len(since.changed),
        remarks=tuple(DocumentRemark(**remark) for remark in document.remarks),
    )


async def _of_key(store: Store, key: Document) -> DocumentRead:
    """What came of a key: how its paper stands now."""
    paper = await outcome(store, str(key.key_of))
    assert isinstance(paper, DocumentRead)  # else the key would have been refused
    remarks = tuple(DocumentRemark(**remark) for remark in key.remarks)
    return replace(paper, name=key.name, key_of=paper.name, remarks=remarks, version_of=None)


async def _changes(store: Store, document: Document, forms: Sequence[DraftForm]) -> Changes | None:
    """What the document changed of the one before; None where it is no version of it, or that was deleted since."""
    if document.version_of is None:
        return None
    try:
        before = await store.documents.get(document.version_of)
    except NotFound:
        return None
    old = [DraftForm.model_validate(one.form) for one in await store.drafts.of(before.id)]
    found = changes(old, forms)
    return found if len(found.gone) < len(old) else None
