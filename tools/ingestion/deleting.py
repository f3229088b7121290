"""Documents are deleted by words that name them, or by the button below the question whether they shall be."""

import re
from dataclasses import dataclass
from pathlib import PurePath

from store import Files
from store.documents import Document
from store.errors import NotFound
from tools.classes.rights import may_delete, theirs
from tools.errors import NotYourDocument
from tools.events import Event, Refused
from tools.ingestion.events import DocumentDeletion
from tools.ingestion.forgetting import forget
from tools.turn import TurnContext

FOR_GOOD = "for good"
"""What the button says, and whoever has been asked may say."""
_ORDER = re.compile(
    r"(?:please |i want to |i would like to |can (?:i|you) )*(?:delete|remove|erase) (?:the |my |this )?"
    r"(?:paper|document|file|worksheet)(?: called)? (?P<name>.+?)(?P<sure> for good)?(?:,? please)?[.!?]*",
    re.IGNORECASE,
)
_QUOTES = "\"'“”„«»‘’ "


@dataclass(frozen=True, kw_only=True)
class Deleting:
    """Does what such words ask for: for who sent a document or may approve it, and nobody else. One per process."""

    files: Files

    async def hears(self, context: TurnContext, text: str) -> bool:
        """Whether words are about the deletion of a document, said by somebody who has any."""
        return not context.group and _ORDER.fullmatch(text.strip()) is not None and bool(await _deletable(context))

    async def act(self, context: TurnContext, document_id: str, text: str) -> list[Event]:
        """Ask whether the documents that words name shall be deleted, or delete the one that is meant.

        `document_id`: as a button names it, whose `text` is FOR_GOOD; empty where somebody wrote the text. Raises
        NotYourDocument.
        """
        gone: frozenset[tuple[str, str]] = frozenset()
        async with context.store.transaction():
            if document_id:
                found, sure = await _by_id(context, document_id), text == FOR_GOOD
            else:
                order = _ORDER.fullmatch(text.strip())
                found = await _called(context, order["name"]) if order else []
                sure = bool(order and order["sure"]) and len(found) == 1
            events: list[Event] = [await _deletion(context, one, done=sure) for one in found]
            if sure and found:
                gone = await forget(context.store, found[0].id)
            if not events:
                events.append(Refused(reason="refused-document-gone" if document_id else "document-which"))
            await context.keep(events)
        await self.files.remove(gone)
        return events


async def _deletable(context: TurnContext) -> list[Document]:
    return [one for one in await theirs(context) if may_delete(context, one)]


async def _by_id(context: TurnContext, document_id: str) -> list[Document]:
    """The document of an id; none where it is gone. Raises NotYourDocument."""
    try:
        document = await context.store.documents.get(document_id)
    except NotFound:
        return []
    if context.group or not may_delete(context, document):
        raise NotYourDocument(document_id)
    return [document]


async def _called(context: TurnContext, said: str) -> list[Document]:
    """The documents of a name, with or without its ending, or of a title: several where they are called the same."""
    mine, wanted = await _deletable(context), _folded(said)
    names = {one.id: {_folded(one.name), _folded(PurePath(one.name).stem), _folded(one.title)} for one in mine}
    return [one for one in mine if wanted and wanted in names[one.id]]


def _folded(name: str) -> str:
    return " ".join(name.strip(_QUOTES).casefold().split())


async def _deletion(context: TurnContext, document: Document, *, done: bool) -> DocumentDeletion:
    drafts = [one for one in await context.store.drafts.of(document.id) if one.state != "dropped"]
    return DocumentDeletion(
        document_id=document.id,
        name=document.name,
        sent_on=document.created_at.date().isoformat(),
        questions=len(drafts),
        done=done,
    )
