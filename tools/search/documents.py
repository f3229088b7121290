"""Which of a class's documents a student means: "from the forces worksheet", "my class's questions"."""

import re
from pathlib import PurePath

from store import Store
from store.documents import Document
from tools.search.constraints import SearchRequest
from tools.search.marking import FILE

FOR_ALL = ""
"""The scope of documents that are for everybody."""
_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 3
"""Letters of a word that tells documents apart; figures do so as well."""


async def meant_documents(store: Store, request: SearchRequest, classes: tuple[str, ...]) -> tuple[str, ...]:
    """Ids of the documents that a request asks for: of the classes, or for all.

    Those whose name or title has most of the words that were said; where no word tells them apart, all of them. None
    where a file is named that is not there.
    """
    if request.documents or request.from_document is None:
        return request.documents
    async with store.reads():
        there = await store.documents.listed(classes=classes, scope=FOR_ALL)
    ready = [one for one in there if one.status == "ready"]
    file = FILE.search(request.document_said)
    said = _telling(PurePath(file.group()).stem if file else request.document_said)
    shared = [len(said & _name(one)) for one in ready]
    most = max(shared, default=0)
    if file is not None and most < len(said):
        return ()
    return tuple(one.id for one, count in zip(ready, shared, strict=True) if count == most)


def _name(document: Document) -> set[str]:
    return _telling(f"{PurePath(document.name).stem} {document.title}")


def _telling(text: str) -> set[str]:
    """The words of a name, in small letters."""
    return {word for word in _WORD.findall(text.casefold()) if len(word) >= _SHORTEST or word.isdigit()}
