"""Links that open the page as a person, once: `#/enter/TOKEN`, as `chiron user` prints them.

What is behind the # stays in the browser: no log and no preview of the link gets it, and none uses it up.
"""

from collections.abc import Callable
from datetime import datetime

from fastapi import APIRouter, Request, Response

from channels.web import forms
from channels.web.login import ANONYMOUS, Login, Student, fresh_student
from channels.web.problems import REFUSED, Problem, owner
from store import Store


def entering(store: Store, login: Login, *, clock: Callable[[], datetime]) -> APIRouter:
    """The route."""
    router = APIRouter(prefix="/api", responses=REFUSED)

    @router.post("/enter", status_code=204)
    async def enter(request: Request, body: forms.EnterIn, x_chiron_token: forms.Token = "") -> Response:
        """Go on as the person whom a link names. It is good for one browser; the others go on as they are."""
        if request.state.framed:
            raise Problem(404, "web-not-found")
        owner(login, request.state.student, x_chiron_token)
        now = clock()
        async with store.transaction():
            user_id = await store.login_links.take(body.link, now=now)
            if user_id is None:
                raise Problem(404, "web-link-gone")
            student = await _page_of(store, user_id, now)
        answer = Response(status_code=204)
        if cookie := login.header(student, now=now):
            answer.headers.append("Set-Cookie", cookie)
        return answer

    return router


async def _page_of(store: Store, user_id: str, now: datetime) -> Student:
    """The person on the page: as they were there before, else with a handle of their own."""
    for channel, handle in await store.users.handles_of(user_id):
        if channel == "web" and handle.startswith(ANONYMOUS):
            return Student(handle=handle, since=now)
    student = fresh_student(now)
    await store.users.give_handle(user_id, "web", student.handle)
    return student
