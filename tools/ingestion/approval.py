"""Approval: a document's teacher goes through what was found in it. What is done can be undone.

Who acts is checked against each document (`rights.may_change`), and a draft is held while it is changed: of two
teachers who publish it at once one does. Nothing here writes a turn's record; who calls it, within a transaction, does.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from store import Files
from store.documents import PICTURE, Document, Draft, NewDraft
from tools.classes.rights import may_change, theirs
from tools.errors import NotYourDocument
from tools.ingestion.drafts import DraftForm, Problem, ProposedField, flags_after_answer, flags_after_edit, is_sure
from tools.ingestion.mending import REPAIRS, CannotMend, edited, halves, left_out, merged, taken, with_answer
from tools.ingestion.publishing import publish, renew
from tools.turn import TurnContext


@dataclass(frozen=True, kw_only=True)
class Standing:
    """How far the approval of a document is, in drafts."""

    document: Document
    questions: int
    """Those that were not dropped."""
    keyed: int
    """Those of them that have an answer."""
    waiting: int
    sure: int
    """Those that wait and need nobody."""
    unsure: int
    """Those that wait for a person."""
    published: int
    dropped: int
    proposed: int
    """Those that need nobody, or are published, and for which a model proposes something."""


@dataclass(frozen=True, kw_only=True)
class Approval:
    """What a teacher may do with drafts. One per process. Each raises NotYourDocument, and NotFound."""

    files: Files

    async def documents(self, context: TurnContext) -> list[Standing]:
        """The documents that the acting person may approve and that are read, the latest first."""
        mine = [one for one in await theirs(context) if one.status == "ready" and _approves(context, one)]
        return [await _standing(context, document) for document in mine]

    async def document(self, context: TurnContext, document_id: str) -> Document:
        """A document that the acting person may approve."""
        return await _document(context, document_id)

    async def standing(self, context: TurnContext, document_id: str) -> Standing:
        """How far the approval of one document is."""
        return await _standing(context, await _document(context, document_id))

    async def publish_sure(self, context: TurnContext, document_id: str) -> int:
        """Publish what waits and needs nobody; how many that were."""
        store, count = context.store, 0
        async with store.transaction():
            document = await _document(context, document_id)
            for found in await store.drafts.of(document_id, state="waiting"):
                draft = await store.drafts.hold(found.id)
                if draft.state == "waiting" and is_sure(draft, document):
                    await publish(store, self.files, draft, now=context.now)
                    count += 1
        return count

    async def undo_sure(self, context: TurnContext, document_id: str, at: datetime) -> int:
        """Take back what `publish_sure` published then, where nothing was changed of it since; how many that were."""
        store, count = context.store, 0
        async with store.transaction():
            await _document(context, document_id)
            for found in await store.drafts.of(document_id, state="published"):
                if found.updated_at == at:
                    await self.undo(context, found.id)
                    count += 1
        return count

    def pictures(self, draft: Draft) -> list[Path]:
        """The pictures of a draft that are there, in their order."""
        paths = [self.files.path(figure.sha256, PICTURE) for figure in _form(draft).figures]
        return [path for path in paths if path.is_file()]

    async def next_to_see(self, context: TurnContext, document_id: str, *, after: int = -1) -> Draft | None:
        """The first draft behind a position that waits for a person, else the first of all that does; where none does,
        the first behind it for which something is proposed.
        """
        document = await _document(context, document_id)
        drafts = await context.store.drafts.of(document_id)
        unsure = [one for one in drafts if one.state == "waiting" and not is_sure(one, document)]
        behind = [one for one in unsure or filter(_is_proposed_for, drafts) if one.position > after]
        return next(iter(behind or unsure), None)

    async def draft(self, context: TurnContext, draft_id: str) -> Draft:
        """A draft as it stands."""
        draft = await context.store.drafts.get(draft_id)
        await _document(context, draft.document_id)
        return draft

    async def publish(self, context: TurnContext, draft_id: str) -> Draft | tuple[Problem, ...]:
        """Publish a draft, or what is to be mended first; one that is published stays as it is."""
        async with context.store.transaction():
            draft = await _held(context, draft_id)
            if draft.state == "published":
                return draft
            return await publish(context.store, self.files, draft, now=context.now)

    async def change(self, context: TurnContext, draft_id: str, form: DraftForm) -> Draft:
        """Put another form in a draft's place, which waits from then on and needs only what it lacks.

        Where nothing that is printed was changed, all that was to be looked at still is, but for the answer.
        """
        async with context.store.transaction():
            draft = await _held(context, draft_id)
            same = _printed(form) == _printed(_form(draft))
            return await _changed(context, draft, form, flags_after_answer(draft.flags, form) if same else None)

    async def answer(self, context: TurnContext, draft_id: str, answer: str) -> Draft:
        """Fix a draft's answer: "B", "A, C", an option's text, "3.5", words. Raises CannotMend for no option."""
        async with context.store.transaction():
            draft = await _held(context, draft_id)
            form = with_answer(_form(draft), answer)
            return await _changed(context, draft, form, flags_after_answer(draft.flags, form))

    async def edit(
        self, context: TurnContext, draft_id: str, *, stem: str | None = None, options: Mapping[str, str] | None = None
    ) -> Draft:
        """Change a draft's stem, and options' texts by label: see `mending.edited`. Raises CannotMend."""
        async with context.store.transaction():
            draft = await _held(context, draft_id)
            return await _changed(context, draft, edited(_form(draft), stem=stem, options=options))

    async def take(
        self, context: TurnContext, draft_id: str, fields: Collection[ProposedField] | None = None
    ) -> Draft | tuple[Problem, ...]:
        """Take what is proposed for some fields, or for all (None).

        A question that is published is published anew; where something keeps it from that, it waits and that is told.
        """
        async with context.store.transaction():
            draft = await _held(context, draft_id)
            wanted = _wanted(draft, fields)
            form = taken(_form(draft), wanted)
            changed = await _changed(context, draft, form, _flags(form) if REPAIRS & wanted else tuple(draft.flags))
            if draft.state != "published" or changed.state == "published":
                return changed
            return await publish(context.store, self.files, changed, now=context.now)

    async def leave_out(
        self, context: TurnContext, draft_id: str, fields: Collection[ProposedField] | None = None
    ) -> Draft:
        """Leave out what is proposed for some fields, or for all (None): it is proposed no more."""
        async with context.store.transaction():
            draft = await _held(context, draft_id)
            before, form = _form(draft), left_out(_form(draft), _wanted(draft, fields))
            if form == before:
                return draft
            return await context.store.drafts.annotate(draft_id, form=form.json_form(), now=context.now)

    async def merge(self, context: TurnContext, draft_id: str) -> Draft:
        """Take the next draft into this one, and drop it. Raises CannotMend where none comes behind."""
        store = context.store
        async with store.transaction():
            draft = await _held(context, draft_id)
            behind = [one for one in await store.drafts.of(draft.document_id) if one.position > draft.position]
            found = next((one for one in behind if one.state != "dropped"), None)
            if found is None:
                raise CannotMend(Problem(key="approval-no-next"))
            other = await store.drafts.hold(found.id)
            form = merged(_form(draft), _form(other))
            boxes = [*draft.boxes, *(other.boxes if other.page == draft.page else ())]
            return await store.drafts.merge(
                draft.id, other.id, form=form.json_form(), flags=_flags(form), boxes=boxes, now=context.now
            )

    async def split(self, context: TurnContext, draft_id: str, at: int | str) -> tuple[Draft, Draft]:
        """Make two drafts of one: see `mending.halves`. Raises CannotMend where there is no such option or line."""
        async with context.store.transaction():
            draft = await _held(context, draft_id)
            first, second = halves(_form(draft), at)
            rest = NewDraft(page=draft.page, boxes=draft.boxes, form=second.json_form(), flags=_flags(second))
            return await context.store.drafts.split(
                draft.id, rest, form=first.json_form(), flags=_flags(first), now=context.now
            )

    async def drop(self, context: TurnContext, draft_id: str) -> Draft:
        """Leave a draft out; one that is dropped stays as it is."""
        async with context.store.transaction():
            draft = await _held(context, draft_id)
            return draft if draft.state == "dropped" else await context.store.drafts.drop(draft_id, now=context.now)

    async def undo(self, context: TurnContext, draft_id: str) -> Draft:
        """Take back the last change of a draft, with what it did to the one behind it."""
        async with context.store.transaction():
            await _held(context, draft_id)
            undone = await context.store.drafts.undo(draft_id, now=context.now)
            if undone.state == "published":
                await renew(context.store, self.files, undone, now=context.now)
            return undone


async def _standing(context: TurnContext, document: Document) -> Standing:
    drafts = await context.store.drafts.of(document.id)
    kept = [one for one in drafts if one.state != "dropped"]
    waiting = [one for one in kept if one.state == "waiting"]
    sure = sum(is_sure(one, document) for one in waiting)
    return Standing(
        document=document,
        questions=len(kept),
        keyed=sum(_form(one).answer is not None for one in kept),
        waiting=len(waiting),
        sure=sure,
        unsure=len(waiting) - sure,
        published=len(kept) - len(waiting),
        dropped=len(drafts) - len(kept),
        proposed=sum(_is_proposed_for(one) and (one.state == "published" or is_sure(one, document)) for one in kept),
    )


def _is_proposed_for(draft: Draft) -> bool:
    return draft.state != "dropped" and bool(_form(draft).proposed.fields)


def _approves(context: TurnContext, document: Document) -> bool:
    """Whether the acting person lets questions of a document out; of one for a conversation alone nobody does."""
    return document.conversation_id is None and may_change(context, document)


async def _document(context: TurnContext, document_id: str) -> Document:
    document = await context.store.documents.get(document_id)
    if not _approves(context, document):
        raise NotYourDocument(document_id)
    return document


async def _held(context: TurnContext, draft_id: str) -> Draft:
    """A draft that is the acting person's to change, held until the transaction ends."""
    draft = await context.store.drafts.hold(draft_id)
    await _document(context, draft.document_id)
    return draft


async def _changed(context: TurnContext, draft: Draft, form: DraftForm, flags: tuple[str, ...] | None = None) -> Draft:
    """A draft with another form; `flags`: what is left to be looked at, else what the form lacks."""
    flags = _flags(form) if flags is None else flags
    if form == _form(draft) and flags == tuple(draft.flags):
        return draft
    return await context.store.drafts.edit(draft.id, form=form.json_form(), flags=flags, now=context.now)


def _wanted(draft: Draft, fields: Collection[ProposedField] | None) -> frozenset[ProposedField]:
    """Those of some fields, or of all (None), for which something is proposed."""
    proposed = frozenset(_form(draft).proposed.fields)
    return proposed if fields is None else proposed & frozenset(fields)


def _flags(form: DraftForm) -> tuple[str, ...]:
    return flags_after_edit(form) if form.stem.strip() else (*flags_after_edit(form), "no-stem")


def _printed(form: DraftForm) -> tuple[str, ...]:
    """What is asked."""
    return form.stem, *(option.text for option in form.options)


def _form(draft: Draft) -> DraftForm:
    return DraftForm.model_validate(draft.form)
