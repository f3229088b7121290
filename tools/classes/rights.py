"""Who may do what with documents and what was found in them."""

from collections.abc import Collection

from store.documents import Document
from tools.turn import TurnContext

ADMIN = "admin"


def may_send(context: TurnContext, class_id: str | None) -> bool:
    """Whether the acting person may send documents for a class; for all (None) an admin alone may."""
    return ADMIN in context.roles or class_id in context.teaches


def may_change(context: TurnContext, document: Document) -> bool:
    """Whether the acting person may approve what was found in a document."""
    if document.conversation_id is not None:
        return document.user_id == context.user_id
    return may_send(context, document.class_id)


def may_delete(context: TurnContext, document: Document) -> bool:
    """Whether the acting person may delete a document: who may approve it, and who sent it."""
    return document.user_id == context.user_id or may_change(context, document)


async def theirs(context: TurnContext) -> list[Document]:
    """The documents of the classes that the acting person teaches, and those they sent, the latest first.

    To an admin those that are for all belong as well.
    """
    everywhere = "" if ADMIN in context.roles else None
    return await context.store.documents.listed(classes=context.teaches, sent_by=context.user_id, scope=everywhere)


def may_see(context: TurnContext, document: Document) -> bool:
    """Whether the acting person may be shown a document's pages, here."""
    return shown_to(document, context.classes, context.conversation_id)


def shown_to(document: Document, classes: Collection[str], conversation_id: str) -> bool:
    """Whether a document's pages are for somebody who is in these classes and writes in this conversation."""
    if document.conversation_id is not None:
        return document.conversation_id == conversation_id
    return document.class_id is None or document.class_id in classes
