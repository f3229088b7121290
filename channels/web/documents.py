"""The pages of documents as pictures: what a citation opens, for those alone who may see them."""

from typing import Annotated

from fastapi import APIRouter, Path, Request
from fastapi.responses import FileResponse

from channels.web.files import KEEP_SECONDS
from channels.web.login import Student
from channels.web.problems import REFUSED, Problem
from store import Files, NotFound, Store
from store.documents import PICTURE, Document
from tools.classes.rights import ADMIN, shown_to
from tools.ingestion.quoting import pages_to_open

Number = Annotated[int, Path(ge=1, le=1_000_000)]


def documents(store: Store, files: Files) -> APIRouter:
    """The route `/documents/{id}/pages/{number}`."""
    router = APIRouter(prefix="/documents", responses=REFUSED)

    @router.get("/{id}/pages/{number}", include_in_schema=False, response_class=FileResponse)
    async def page(request: Request, id: str, number: Number) -> FileResponse:
        """The picture of a page; 404 for a page that there is not, or not for this person."""
        picture = (await _pages(store, id, request.state.student)).get(number)
        path = files.path(picture, PICTURE) if picture else None
        if path is None or not path.is_file():
            raise Problem(404, "web-not-found")
        return FileResponse(path, media_type="image/png", headers={"Cache-Control": f"private, max-age={KEEP_SECONDS}"})

    return router


async def _pages(store: Store, document_id: str, student: Student) -> dict[int, str]:
    """The pages of a document that somebody may open, with the digests of their pictures.

    Who teaches its class, or sent it, may open all.
    """
    try:
        document = await store.documents.get(document_id)
    except NotFound:
        return {}
    user = await store.users.behind("web", student.handle)
    belongs = await store.classes.roles(user.id) if user else {}
    if not shown_to(document, belongs, _own(document, student)):
        return {}
    if user and (
        ADMIN in user.roles or document.user_id == user.id or belongs.get(document.class_id or "") == "teacher"
    ):
        pages = await store.documents.pages(document_id)
        return {page.number or page.place: page.picture for page in pages if page.picture}
    return await pages_to_open(store, document_id)


def _own(document: Document, student: Student) -> str:
    """The conversation that a document belongs to, where it is the student's."""
    held, home = document.conversation_id or "", student.conversation()
    return held if held == home or held.startswith(f"{home}/") else ""
