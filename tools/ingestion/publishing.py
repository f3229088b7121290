"""Drafts are published: what reaches students is what their teacher let through, or what needs nobody."""

from datetime import datetime

from store import Files, Store
from store.documents import Document, Draft
from store.questions import Question
from tools.ingestion.drafts import Problem, is_sure, pictures_of, question_of


async def publish(store: Store, files: Files, draft: Draft, *, now: datetime) -> Draft | tuple[Problem, ...]:
    """Put a draft's question into the bank; or what is to be mended first, and nothing changes.

    Who may: `tools.classes.rights.may_change`, which the caller asks. Raises ForOneAlone as `store.drafts.publish`.
    """
    document = await store.documents.get(draft.document_id)
    question = question_of(draft, document, await pictures_of(draft, files))
    if not isinstance(question, Question):
        return question
    return await store.drafts.publish(draft.id, question, now=now)


async def renew(store: Store, files: Files, draft: Draft, *, now: datetime) -> None:
    """Make the bank say again what a draft says that is published once more, after a change was undone."""
    document = await store.documents.get(draft.document_id)
    question = question_of(draft, document, await pictures_of(draft, files))
    if isinstance(question, Question):
        await store.drafts.load(draft.id, question, now=now)


async def publish_sure(store: Store, files: Files, document: Document, *, now: datetime) -> int:
    """Publish the drafts of a document that wait and need no person; how many."""
    sure = [one for one in await store.drafts.of(document.id, state="waiting") if is_sure(one, document)]
    for draft in sure:
        await publish(store, files, draft, now=now)
    return len(sure)
