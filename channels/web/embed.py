"""The page in another site's page: the script that brings it there, what that script asks, who arrives in the frame.

docs/web.md tells how a site uses it, docs/decisions/0008 why it is built so.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from starlette.responses import Response

from channels.web import forms
from channels.web.assets import Asset, answer_asset
from channels.web.host_token import student_of
from channels.web.login import Frame, Student, fresh_student
from channels.web.problems import Problem
from channels.web.public import PublicSettings
from prompts.catalogue import best_locale, say

KEEP_SECONDS = 600
"""So long a browser may use the script and what it asked without asking again."""
_LOADER = Path(__file__).parent / "static" / "widget" / "loader.js"
_WORDS = ("title", "open", "close", "new", "loading", "silent", "again", "alone", "not-here")
"""Sentences that the script needs: `widget-...` in the catalogue."""
_ANYWHERE = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}
"""Any site may read these answers: nothing in them is of a person, and no cookie counts."""


def embedding(frame: Frame, *, clock: Callable[[], datetime], public: PublicSettings) -> APIRouter:
    """The routes."""
    router = APIRouter(include_in_schema=False)
    loader = Asset(_LOADER.read_bytes(), "text/javascript")

    @router.get("/widget.js")
    async def script(request: Request) -> Response:
        return answer_asset(loader, request, {**_ANYWHERE, "Cache-Control": f"public, max-age={KEEP_SECONDS}"})

    @router.get("/embed/config")
    async def config(request: Request) -> Response:
        """Whether a site may show the page, and in which words."""
        asked = request.query_params
        host, locale = asked.get("from", "")[:300], best_locale(asked.get("lang", "")[:35] or request.state.locale)
        words = {name: say(locale, f"widget-{name}") for name in _WORDS}
        allowed = host in public.embed_origins
        answer: dict[str, object] = {"locale": locale, "words": words}
        if not allowed:
            answer["error"] = say("en", "widget-refused", origin=host)
        headers = {**_ANYWHERE, "Cache-Control": f"public, max-age={KEEP_SECONDS}" if allowed else "no-store"}
        return JSONResponse(answer, 200 if allowed else 403, headers)

    @router.post("/api/arrive")
    async def arrive(request: Request, response: Response, body: forms.ArriveIn) -> forms.ArrivedOut:
        """Begin the frame's login session: as whom the host page's token names, else as nobody in particular.

        Who was named before and is not any more has left; the next one at this computer must not see what was theirs.
        """
        if not request.state.framed:
            raise Problem(404, "web-not-found")
        if body.host not in public.embed_origins:
            raise Problem(403, "widget-not-here")
        now = clock()
        student: Student = request.state.student
        if body.token is not None:
            student = student_of(body.token, secret=public.embed_secret, host=body.host, now=now)
        elif student.hosted:
            student = fresh_student(now)
        if body.bearer and not request.state.known:
            return forms.ArrivedOut(
                token=frame.token(student), bearer=frame.bearer(student, now=now), largest_file=public.largest_file
            )
        if cookie := frame.header(student, now=now):
            response.headers.append("Set-Cookie", cookie)
        return forms.ArrivedOut(token=frame.token(student), largest_file=public.largest_file)

    return router
