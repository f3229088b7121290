"""Approval as a talk: deeds in words, each for the draft that was shown, and what is shown next."""

import secrets
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import get_args

from store.documents import Draft
from store.errors import NotFound
from tools.classes.rights import ADMIN
from tools.events import Event, Refused
from tools.ingestion.approval import Approval, Standing
from tools.ingestion.approval_events import (
    Asked,
    Change,
    DocumentsShown,
    DocumentStanding,
    DraftChanged,
    DraftRefused,
    DraftShown,
    DraftsPublished,
    PageGiven,
    ProposedShown,
)
from tools.ingestion.deeds import asks_documents, asks_to_publish, edit_of, field_of, place_of, read_deed, read_way
from tools.ingestion.drafts import DraftForm, DraftOption, Problem, ProposedField, mark_of
from tools.ingestion.likeness import like_of
from tools.ingestion.mending import CannotMend
from tools.ingestion.quoting import WITH_LINKS
from tools.turn import TurnContext

LOGIN = timedelta(hours=1)
"""For so long a link is good that opens a paper's page for somebody who is not known there."""
_BYTES = 24
MOST_PICTURES = 3
"""Of a question, shown in a chat."""


def page_of(document_id: str) -> str:
    """Where the page of a paper is, relative to the chat's own."""
    return f"approve/{document_id}"


class Approving:
    """Does what a teacher says or presses. One per process."""

    def __init__(self, approval: Approval, *, address: str = "") -> None:
        """`address`: where people reach the web page; "" where none is known but to who is there."""
        self._approval = approval
        self._address = address

    def has_page(self, conversation_id: str) -> bool:
        """Whether somebody who writes in a conversation can be led to the page of a paper."""
        return bool(self._address) or conversation_id.startswith(WITH_LINKS)

    async def act(self, context: TurnContext, target: str, deed: str) -> None:
        """Do a deed (`deeds.read_deed`): to nothing, a document, or a draft as it was shown. Raises NotYourDocument.

        What is done and what is told of it become durable together.
        """
        if context.group:
            await context.keep([Refused(reason="refused-approve-in-group")])
            return
        try:
            async with context.store.transaction():
                await context.keep(await self._done(context, target, deed))
        except CannotMend as error:
            draft = await self._approval.draft(context, _id(target))
            refused = DraftRefused(draft_id=draft.id, problems=(error.problem,))
            await context.keep([refused, await self._shown(context, draft, deed.partition(" ")[0])])
        except NotFound:
            await context.keep([Refused(reason="refused-document-gone")])

    async def hears(self, context: TurnContext, text: str, before: Sequence[Event]) -> tuple[str, str] | None:
        """Target and deed that words ask for, after what happened `before`; None where they are about something else.

        Papers are nothing to talk of in a group, nor with who teaches nobody.
        """
        if context.group or not (context.teaches or ADMIN in context.roles):
            return None
        shown = next((event for event in before[-1:] if isinstance(event, DraftShown)), None)
        deed = read_deed(text, shown.asks if shown else "")
        if deed == "undo" and (changed := [event for event in before if isinstance(event, DraftChanged)]):
            return changed[0].target, deed
        if deed == "undo" and (sure := [event for event in before if isinstance(event, DraftsPublished)]):
            return sure[0].document_id, f"undo-sure {sure[0].at}"
        if shown is not None and deed is not None:
            return shown.target, deed
        listed = next((event.documents for event in before[-1:] if isinstance(event, DocumentsShown)), ())
        if len(listed) == 1 and (way := read_way(text)) is not None:
            return listed[0].document_id, way
        if asks_to_publish(text):
            return await self._to_publish(context, shown)
        asks = asks_documents(text)
        if asks == "surely" or (asks and await self._approval.documents(context)):
            return "", "documents"
        return None

    async def _to_publish(self, context: TurnContext, shown: DraftShown | None) -> tuple[str, str] | None:
        """The paper of which a question is shown, or the only one with questions to publish; of several their list."""
        if shown is not None:
            return shown.document_id, "sure"
        standings = await self._approval.documents(context)
        ready = [one.document.id for one in standings if one.sure]
        if len(ready) == 1:
            return ready[0], "sure"
        return ("", "documents") if standings else None

    async def _done(self, context: TurnContext, target: str, deed: str) -> list[Event]:
        approval, verb = self._approval, deed.partition(" ")[0]
        match verb:
            case "documents":
                return [_told(await approval.documents(context))]
            case "document":
                return [_told([await approval.standing(context, target)])]
            case "page":
                return [await self._page(context, target)]
            case "go":
                return await self._next(context, target, after=-1)
            case "sure":
                count = await approval.publish_sure(context, target)
                told = DraftsPublished(document_id=target, count=count, at=context.now.isoformat())
                return [told, _told([await approval.standing(context, target)])]
            case "undo-sure":
                count = await approval.undo_sure(context, target, _moment(deed.partition(" ")[2]))
                taken_back = DraftsPublished(document_id=target, count=count, undone=True)
                return [taken_back, _told([await approval.standing(context, target)])]
        draft = await approval.draft(context, _id(target))
        if verb == "stop":
            return [_told([await approval.standing(context, draft.document_id)])]
        if verb == "next":
            return await self._next(context, draft.document_id, after=draft.position)
        if target != _target(draft):
            return [_changed(draft, "elsewhere"), await self._shown(context, draft)]
        return await self._mended(context, draft, deed)

    async def _page(self, context: TurnContext, document_id: str) -> Event:
        """The way to the page of a paper; with a login where nobody is known by the browser that opens it."""
        document = await self._approval.document(context, document_id)
        if not self.has_page(context.conversation_id):
            return Refused(reason="refused-no-page")
        path, minutes = page_of(document.id), 0
        if not context.conversation_id.startswith(WITH_LINKS):
            token, minutes = secrets.token_urlsafe(_BYTES), int(LOGIN.total_seconds() // 60)
            await context.store.login_links.offer(context.user_id, token, now=context.now, good_for=LOGIN)
            path = f"{self._address.rstrip('/')}/#/enter/{token}/{path}"
        return PageGiven(document_id=document.id, name=document.name, link=path, minutes=minutes)

    async def _mended(self, context: TurnContext, draft: Draft, deed: str) -> list[Event]:
        approval, (verb, _, rest) = self._approval, deed.partition(" ")
        match verb:
            case "publish":
                published = await approval.publish(context, draft.id)
                if not isinstance(published, Draft):
                    refused = DraftRefused(draft_id=draft.id, problems=published)
                    return [refused, await self._shown(context, draft)]
                return await self._gone_on(context, published, "published")
            case "drop":
                return await self._gone_on(context, await approval.drop(context, draft.id), "dropped")
            case "merge":
                return await self._stayed(context, await approval.merge(context, draft.id), "merged")
            case "undo":
                return await self._stayed(context, await approval.undo(context, draft.id), "undone")
            case "answer" if rest:
                return await self._stayed(context, await approval.answer(context, draft.id, rest), "answered")
            case "edit" if rest:
                label, text = edit_of(rest)
                change = {"options": {label: text}} if label else {"stem": text}
                return await self._stayed(context, await approval.edit(context, draft.id, **change), "edited")
            case "split" if rest:
                first, _ = await approval.split(context, draft.id, place_of(rest))
                return await self._stayed(context, first, "split")
            case "take" | "leave":
                return await self._decided(context, draft, verb, rest)
        return [await self._shown(context, draft, verb)]

    async def _decided(self, context: TurnContext, draft: Draft, verb: str, rest: str) -> list[Event]:
        """What is proposed for a field, or for all, is taken or left out."""
        approval, field = self._approval, field_of(rest)
        fields = [field] if field else None
        if not set(fields or get_args(ProposedField)) & set(DraftForm.model_validate(draft.form).proposed.fields):
            raise CannotMend(Problem(key="approval-nothing-proposed"))
        if verb == "leave":
            return await self._stayed(context, await approval.leave_out(context, draft.id, fields), "left")
        taken = await approval.take(context, draft.id, fields)
        if isinstance(taken, Draft):
            return await self._stayed(context, taken, "taken")
        told = DraftRefused(draft_id=draft.id, problems=taken)
        return [told, await self._shown(context, await approval.draft(context, draft.id))]

    async def _stayed(self, context: TurnContext, draft: Draft, what: Change) -> list[Event]:
        return [_changed(draft, what), await self._shown(context, draft)]

    async def _gone_on(self, context: TurnContext, draft: Draft, what: Change) -> list[Event]:
        return [_changed(draft, what), *await self._next(context, draft.document_id, after=draft.position)]

    async def _next(self, context: TurnContext, document_id: str, *, after: int) -> list[Event]:
        """The next draft to be seen; where there is none, how far the document is."""
        draft = await self._approval.next_to_see(context, document_id, after=after)
        if draft is None:
            return [_told([await self._approval.standing(context, document_id)])]
        return [await self._shown(context, draft)]

    async def _shown(self, context: TurnContext, draft: Draft, asks: str = "") -> DraftShown:
        standing = await self._approval.standing(context, draft.document_id)
        form = DraftForm.model_validate(draft.form)
        options = zip(form.labels, form.options, strict=True)
        like = await like_of(context.store, draft, await context.store.drafts.of(draft.document_id))
        return DraftShown(
            draft_id=draft.id,
            document_id=draft.document_id,
            document=standing.document.name,
            target=_target(draft),
            number=form.number,
            page=draft.page,
            state=draft.state,
            stem=form.stem,
            options=tuple(DraftOption(label=label, text=option.text) for label, option in options),
            answer=form.answer,
            figures=len(form.figures),
            flags=tuple(draft.flags),
            left=standing.unsure,
            asks=next((one for one in get_args(Asked) if one == asks), ""),
            can_undo=draft.changes > 0,
            proposed=tuple(_proposed(form)),
            pictures=tuple(str(path) for path in self._approval.pictures(draft)[:MOST_PICTURES]),
            like=like.stem if like else "",
            like_number=like.number if like else "",
        )


def _moment(said: str) -> datetime:
    """The time that a button names; one that is none is that of no deed."""
    try:
        return datetime.fromisoformat(said)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)


def _proposed(form: DraftForm) -> Iterator[ProposedShown]:
    """What is proposed, in the order of the form."""
    proposed = form.proposed
    labels = {option.text: label for label, option in zip(form.labels, form.options, strict=True)}
    for field in proposed.fields:
        match field:
            case "stem" | "explanation":
                yield ProposedShown(field=field, texts=(getattr(proposed, field),))
            case "options":
                texts = tuple(one.text for one in proposed.options)
                yield ProposedShown(field=field, texts=texts, labels=tuple(one.label for one in proposed.options))
            case "hints":
                yield ProposedShown(field=field, texts=proposed.hints)
            case "misconceptions":
                about = tuple(labels.get(one.option, "") for one in proposed.misconceptions)
                texts = tuple(one.feedback for one in proposed.misconceptions)
                yield ProposedShown(field=field, texts=texts, labels=about)


def _target(draft: Draft) -> str:
    """A draft as it stands: what was meant for it as it was does nothing to what has become of it."""
    return f"{draft.id}.{mark_of(draft)}"


def _id(target: str) -> str:
    return target.partition(".")[0]


def _changed(draft: Draft, what: Change) -> DraftChanged:
    number = DraftForm.model_validate(draft.form).number
    return DraftChanged(draft_id=draft.id, number=number, what=what, target=_target(draft))


def _told(standings: Sequence[Standing]) -> DocumentsShown:
    return DocumentsShown(
        documents=tuple(
            DocumentStanding(
                document_id=one.document.id,
                name=one.document.name,
                questions=one.questions,
                keyed=one.keyed,
                sure=one.sure,
                unsure=one.unsure,
                published=one.published,
                proposed=one.proposed,
            )
            for one in standings
        )
    )
