"""The page on which a teacher approves what was found in a paper, and its part of the web API.

Each thing that is done names the drafts as they were seen; where one of them has changed since, nothing is done and the
page is given what has become of it.
"""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from fastapi.responses import FileResponse, JSONResponse

from channels.web import approval_forms as forms
from channels.web.approval_views import draft_out, page_out, problems_of, problems_out, shown
from channels.web.cards import LOOKS, LOOKS_PER_SECOND
from channels.web.files import KEEP_SECONDS
from channels.web.forms import Target, Token
from channels.web.gate import Gate
from channels.web.limits import RateLimit
from channels.web.login import Login, Student
from channels.web.problems import REFUSED, Problem, owner
from prompts.catalogue import say
from store import Files, NotFound, Store
from store.documents import PICTURE, Document, Draft
from store.errors import ChironError
from tools.errors import NotYourDocument
from tools.ingestion import drafts as found
from tools.ingestion.approval import Approval
from tools.ingestion.drafts import DraftForm, mark_of
from tools.ingestion.enrich import NEAR_DUPLICATE
from tools.ingestion.likeness import like_of
from tools.ingestion.mending import CannotMend
from tools.ingestion.rewriting import rewritten
from tools.turn import TurnContext, outside

Digest = Annotated[str, Path(pattern=r"^[0-9a-f]{64}$")]


@dataclass
class _Changed(ChironError):
    """Drafts that are not what their teacher saw."""

    ids: frozenset[str]


@dataclass
class _Unfit(ChironError):
    """What keeps a draft from being published."""

    draft_id: str
    problems: Sequence[found.Problem]


@dataclass(frozen=True, kw_only=True)
class Desk:
    """Where a teacher approves. One per process."""

    store: Store
    approval: Approval
    clock: Callable[[], datetime]

    async def acting(self, request: Request) -> TurnContext:
        """Who asks; 404 for somebody who has never written anything."""
        student: Student = request.state.student
        user = await self.store.users.behind("web", student.handle)
        if user is None:
            raise Problem(404, "web-not-found")
        return await outside(
            self.store,
            user,
            now=self.clock(),
            locale=request.state.locale,
            conversation_id=student.conversation(),
        )

    async def paper(self, context: TurnContext, document_id: str) -> Document:
        """A paper that is theirs to approve; 404 for any other."""
        with _not_found():
            return await self.approval.document(context, document_id)

    async def drafts_out(
        self, context: TurnContext, document: Document, drafts: Sequence[Draft]
    ) -> list[forms.DraftOut]:
        """Drafts for the page."""
        skills, out = await self.store.questions.skills() if drafts else [], []
        flagged = any(NEAR_DUPLICATE in draft.flags for draft in drafts)
        paper = await self.store.drafts.of(document.id) if flagged else []
        for draft in drafts:
            like = await like_of(self.store, draft, paper)
            out.append(draft_out(draft, document, skills, context.locale, like))
            await asyncio.sleep(0)  # a paper may hold hundreds: in between, others are answered
        return out

    async def do(
        self, context: TurnContext, document: Document, body: forms.DeedIn
    ) -> tuple[Sequence[Draft], Sequence[Draft]]:
        """Do a deed to all of its drafts or to none; the paper's drafts before and after.

        Raises _Changed, _Unfit and CannotMend.
        """
        store = self.store
        async with store.transaction():
            for one in sorted(body.drafts, key=lambda seen: seen.id):  # so that of two nobody waits for the other
                await _seen(store, document, one)
            before = await store.drafts.of(document.id)
            await self._done(context, before, body)
            return before, await store.drafts.of(document.id)

    async def _done(self, context: TurnContext, before: Sequence[Draft], body: forms.DeedIn) -> None:
        ids = [one.id for one in body.drafts]
        if body.deed == "merge":
            if _behind(before, ids[0]) != ids[1]:
                raise _Changed(frozenset(ids))
            await self.approval.merge(context, ids[0])
            return
        for id in reversed(ids) if body.deed == "undo" else ids:
            await self._done_to(context, id, body)

    async def _done_to(self, context: TurnContext, id: str, body: forms.DeedIn) -> None:
        approval, fields = self.approval, {body.field} if body.field else None
        match body.deed:
            case "publish":
                _fit(id, await approval.publish(context, id))
            case "drop":
                await approval.drop(context, id)
            case "undo":
                await approval.undo(context, id)
            case "take":
                _fit(id, await approval.take(context, id, fields))
            case "leave":
                await approval.leave_out(context, id, fields)
            case "split" if body.at is not None:
                await approval.split(context, id, body.at)
            case "change" if body.form is not None:
                form = DraftForm.model_validate((await approval.draft(context, id)).form)
                await approval.change(context, id, rewritten(form, body.form, await self.store.questions.skills()))


def approval_api(store: Store, files: Files, login: Login, gate: Gate, *, clock: Callable[[], datetime]) -> APIRouter:
    """The routes under `/api/approval`."""
    router = APIRouter(prefix="/api/approval/{document}", responses=REFUSED)
    desk = Desk(store=store, approval=Approval(files=files), clock=clock)

    @router.get("", response_model=forms.ApprovalOut)
    async def paper(request: Request, response: Response, document: Target) -> forms.ApprovalOut | Response:
        """A paper with all that was found in it; 404 for who does not teach its class."""
        context = await desk.acting(request)
        one = await desk.paper(context, document)
        drafts = await store.drafts.of(one.id)
        stands = "".join((one.status, context.locale, *(f"{draft.id}{mark_of(draft)}" for draft in drafts)))
        tag = f'W/"{sha256(stands.encode()).hexdigest()[:16]}"'
        headers = {"ETag": tag, "Cache-Control": "private, no-cache"}
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=headers)
        response.headers.update(headers)
        return forms.ApprovalOut(
            name=one.name,
            ready=one.status == "ready",
            pages=[page_out(one.id, page) for page in await store.documents.pages(one.id) if page.picture],
            drafts=await desk.drafts_out(context, one, drafts),
        )

    @router.post("/deeds", response_model=forms.DoneOut)
    async def deeds(
        request: Request, document: Target, body: forms.DeedIn, x_chiron_token: Token = ""
    ) -> forms.DoneOut | JSONResponse:
        """Do something to drafts, all or none: 409 where one is not what it was, 422 where one is not fit for it."""
        await gate.admit(owner(login, request.state.student, x_chiron_token), request.state.address)
        context = await desk.acting(request)
        one = await desk.paper(context, document)
        try:
            before, after = await desk.do(context, one, body)
        except (_Changed, _Unfit, CannotMend) as error:
            return await _not_done(desk, context, one, error)
        was = {draft.id: mark_of(draft) for draft in before}
        changed = [draft for draft in after if was.get(draft.id) != mark_of(draft)]
        return forms.DoneOut(order=[draft.id for draft in after], drafts=await desk.drafts_out(context, one, changed))

    _add_looks(router, desk, login, files)
    return router


def _add_looks(router: APIRouter, desk: Desk, login: Login, files: Files) -> None:
    rate = RateLimit(burst=LOOKS, per_second=LOOKS_PER_SECOND)

    @router.post("/look", response_model=forms.LookOut)
    async def look(
        request: Request, document: Target, body: forms.LookIn, x_chiron_token: Token = ""
    ) -> forms.LookOut | JSONResponse:
        """How a question would look that is being written, and what would be wrong with it; nothing is changed."""
        student = owner(login, request.state.student, x_chiron_token)
        if wait := rate.take(student.handle, at=desk.clock().timestamp()):
            raise Problem(429, "web-too-fast", retry_after=wait, seconds=wait)
        context = await desk.acting(request)
        one = await desk.paper(context, document)
        with _not_found():
            draft = await desk.approval.draft(context, body.draft)
        try:
            form = rewritten(DraftForm.model_validate(draft.form), body.form, ())
        except CannotMend as error:
            return await _not_done(desk, context, one, error)
        would_be = replace(draft, form=form.json_form())
        return forms.LookOut(shown=shown(form), problems=problems_out(problems_of(would_be, one), context.locale))

    @router.get("/skills")
    async def skills(request: Request, document: Target) -> forms.SkillsOut:
        """What a question may be about."""
        context = await desk.acting(request)
        one = await desk.paper(context, document)
        drafts = await desk.store.drafts.of(one.id)
        own = {str(draft.form.get("subject")) for draft in drafts}
        known = await desk.store.questions.skills()
        known.sort(key=lambda skill: (skill.subject not in own, skill.name))
        return forms.SkillsOut(names=list(dict.fromkeys(skill.name for skill in known)))

    @router.get("/figures/{digest}", include_in_schema=False, response_class=FileResponse)
    async def figure(request: Request, document: Target, digest: Digest) -> FileResponse:
        """A picture that belongs to a question of the paper."""
        one = await desk.paper(await desk.acting(request), document)
        forms_of_it = (DraftForm.model_validate(draft.form) for draft in await desk.store.drafts.of(one.id))
        own = {figure.sha256 for form in forms_of_it for figure in form.figures}
        path = files.path(digest, PICTURE)
        if digest not in own or not path.is_file():
            raise Problem(404, "web-not-found")
        return FileResponse(path, media_type="image/png", headers={"Cache-Control": f"private, max-age={KEEP_SECONDS}"})


@contextmanager
def _not_found() -> Iterator[None]:
    """Nobody is told whether there is what is not theirs."""
    try:
        yield
    except (NotFound, NotYourDocument):
        raise Problem(404, "web-not-found") from None


async def _seen(store: Store, document: Document, seen: forms.SeenIn) -> None:
    """Hold a draft that is what its teacher saw; raises _Changed."""
    try:
        draft = await store.drafts.hold(seen.id)
    except NotFound:
        raise _Changed(frozenset({seen.id})) from None
    if draft.document_id != document.id:
        raise Problem(404, "web-not-found")
    if mark_of(draft) != seen.mark:
        raise _Changed(frozenset({seen.id}))


def _behind(drafts: Sequence[Draft], draft_id: str) -> str | None:
    """The draft behind one that would be merged into it."""
    kept = [one.id for one in drafts if one.state != "dropped" or one.id == draft_id]
    place = kept.index(draft_id) + 1
    return kept[place] if place < len(kept) else None


def _fit(draft_id: str, done: Draft | tuple[found.Problem, ...]) -> None:
    if not isinstance(done, Draft):
        raise _Unfit(draft_id, done)


async def _not_done(
    desk: Desk, context: TurnContext, document: Document, error: _Changed | _Unfit | CannotMend
) -> JSONResponse:
    """Why nothing was done, in words, and how the drafts stand that somebody else has changed."""
    drafts = await desk.store.drafts.of(document.id)
    problems: list[forms.ProblemOut] = []
    if isinstance(error, _Changed):
        words = say(context.locale, "web-approve-changed")
    elif isinstance(error, _Unfit):
        problems = problems_out(error.problems, context.locale, error.draft_id)
        words = " ".join(one.text for one in problems)
    else:
        problems = problems_out([error.problem], context.locale)
        words = problems[0].text
    changed = [one for one in drafts if isinstance(error, _Changed) and one.id in error.ids]
    out = forms.NotDoneOut(
        error=words,
        problems=problems,
        order=[one.id for one in drafts],
        drafts=await desk.drafts_out(context, document, changed),
    )
    return JSONResponse(out.model_dump(mode="json"), 409 if isinstance(error, _Changed) else 422)
