"""Files in the web API: taken in before the message that they go along with, and shown to who sent them."""

from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.responses import FileResponse

from agent.messages import Attachment
from channels.web import forms
from channels.web.gate import Gate
from channels.web.kinds import LOOK, SHOWN, media_type
from channels.web.login import Login, Student
from channels.web.problems import REFUSED, Problem, owner
from channels.web.public import MEGABYTE, PublicSettings
from store import Files, FileTooLarge, NoRoom, Store, Upload

KEEP_SECONDS = 86_400
"""So long a browser may show a file again without asking."""

Key = Annotated[str, Query(max_length=500)]
Name = Annotated[str, Query(min_length=1, max_length=500)]


class Shelf:
    """The files of students, on the disk and in the record."""

    def __init__(self, files: Files, store: Store) -> None:
        self.files = files
        self.uploads = store.uploads

    async def attachments(self, student: Student, ids: Sequence[UUID]) -> tuple[Attachment, ...]:
        """A student's own files, as what goes along with a message; raises a Problem where one is not theirs."""
        found = await self.uploads.many(owner_of(student), [str(id) for id in ids])
        if len(found) < len(ids):
            raise Problem(422, "web-no-file")
        return tuple(
            Attachment(
                name=upload.name,
                media_type=upload.media_type,
                path=self.files.path(upload.sha256, upload.name),
                size=upload.size,
                source=upload.id,
            )
            for upload in found
        )

    async def keep(
        self,
        stream: AsyncIterator[bytes],
        *,
        id: str,
        owner: str,
        name: str,
        now: datetime,
        public: PublicSettings,
    ) -> Upload:
        """Keep what comes as a file; raises a Problem where it is too big, or of no kind that is taken."""
        try:
            head, chunks = await _begun(stream)
            kind = media_type(head, name)
            if kind is None:
                raise Problem(415, "web-file-kind")
            kept = await self.files.keep(chunks, name, limit=public.largest_file)
            upload = Upload(
                id=id, owner=owner, sha256=kept.sha256, name=kept.name, media_type=kind, size=kept.size, at=now
            )
            return await self.uploads.add(upload, quota=public.room)
        except FileTooLarge:
            raise Problem(413, "web-file-too-big", limit=public.largest_file // MEGABYTE) from None
        except NoRoom:
            raise _full(public.room) from None


def owner_of(student: Student) -> str:
    """Whose a student's files are."""
    return f"web:{student.handle}"


def files_api(
    shelf: Shelf, login: Login, gate: Gate, *, clock: Callable[[], datetime], public: PublicSettings
) -> APIRouter:
    """The routes `/api/files/...`."""
    router = APIRouter(prefix="/api/files", responses=REFUSED)

    @router.put("/{id}")
    async def take(request: Request, id: UUID, name: Name, x_chiron_token: forms.Token = "") -> forms.FileOut:
        """Keep the body as a file. 200 only once it cannot be lost; the same id again is the same file."""
        student = owner(login, request.state.student, x_chiron_token)
        person = owner_of(student)
        if known := await shelf.uploads.many(person, [str(id)]):
            return _file_out(known[0])
        await gate.admit(student, request.state.address)
        declared = int(request.headers.get("content-length", "0"))
        gate.admit_file(declared or public.largest_file, request.state.address)
        if await shelf.uploads.taken(person) + declared > public.room:
            raise _full(public.room)
        kept = await shelf.keep(request.stream(), id=str(id), owner=person, name=name, now=clock(), public=public)
        return _file_out(kept)

    @router.get("/{id}/link")
    async def link(request: Request, id: UUID) -> forms.LinkOut:
        """An address that shows one of the student's own files, to whoever has it, for the next two minutes."""
        student: Student = request.state.student
        if not await shelf.uploads.many(owner_of(student), [str(id)]):
            raise Problem(404, "web-not-found")
        return forms.LinkOut(address=f"api/files/{id}?key={login.link_key(student, str(id), now=clock())}")

    @router.get("/{id}", response_class=FileResponse)
    async def show(request: Request, id: UUID, key: Key = "") -> FileResponse:
        """One of the student's own files; 404 for any other. What is no picture is saved, never opened here.

        `key`: of a link; then whose the file is stands in it.
        """
        student = login.behind_key(key, str(id), now=clock()) if key else request.state.student
        found = await shelf.uploads.many(owner_of(student), [str(id)]) if student is not None else []
        path = shelf.files.path(found[0].sha256, found[0].name) if found else None
        if path is None or not path.is_file():
            raise Problem(404, "web-not-found")
        upload = found[0]
        return FileResponse(
            path,
            media_type=upload.media_type if upload.media_type in SHOWN else "application/octet-stream",
            filename=upload.name,
            content_disposition_type="inline" if upload.media_type in SHOWN else "attachment",
            headers={"Cache-Control": f"private, max-age={KEEP_SECONDS}"},
        )

    return router


def _full(room: int) -> Problem:
    return Problem(413, "web-files-full", limit=room // MEGABYTE)


def _file_out(upload: Upload) -> forms.FileOut:
    return forms.FileOut(id=upload.id, name=upload.name, size=upload.size, media_type=upload.media_type)


async def _begun(stream: AsyncIterator[bytes]) -> tuple[bytes, AsyncIterator[bytes]]:
    """The first bytes of a stream, and all of it."""
    head = b""
    async for chunk in stream:
        head += chunk
        if len(head) >= LOOK:
            break
    if not head:
        raise Problem(422, "web-file-empty")

    async def whole() -> AsyncIterator[bytes]:
        yield head
        async for chunk in stream:
            yield chunk

    return head[:LOOK], whole()
