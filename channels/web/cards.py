"""What question cards ask for beside the conversation: how typed maths looks, and how a card stands that was answered
elsewhere, in another conversation or on another channel.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from agent.checking import tells
from channels.web import forms
from channels.web.limits import RateLimit
from channels.web.login import Student
from channels.web.problems import REFUSED, Problem
from channels.web.render import block_html, inline_html
from channels.web.typed import LONGEST, typed_maths
from store import CardRecord, Store
from store.errors import NotFound
from store.questions import Question
from tools.practice.hinting import stored_hints

LOOKS, LOOKS_PER_SECOND = 60, 8.0
"""How often one person may have typed maths shown: at once, and in the long run."""
KEEP_SECONDS = 86_400
"""So long a browser may show the same formula again without asking."""

_ENDS: dict[str, forms.State] = {"solved": "right", "shown": "shown", "skipped": "skipped"}
_TRIES: dict[str, forms.State] = {"correct": "right", "partial": "partial", "incorrect": "wrong"}
Typed = Annotated[str, Query(max_length=2 * LONGEST)]


def cards_api(store: Store, *, clock: Callable[[], datetime]) -> APIRouter:
    """The routes `/api/maths` and `/api/cards/...`."""
    router = APIRouter(prefix="/api", responses=REFUSED)
    rate = RateLimit(burst=LOOKS, per_second=LOOKS_PER_SECOND)

    @router.get("/maths")
    async def maths(request: Request, response: Response, typed: Typed = "") -> forms.MathsOut:
        """How maths that is being typed looks; empty where it looks as it is typed."""
        student: Student = request.state.student
        if wait := rate.take(student.handle, at=clock().timestamp()):
            raise Problem(429, "web-too-fast", retry_after=wait, seconds=wait)
        response.headers["Cache-Control"] = f"private, max-age={KEEP_SECONDS}"
        looks = typed_maths(typed)
        return forms.MathsOut(html=looks.html, closed=looks.closed)

    @router.get("/cards/{target}")
    async def card(request: Request, target: forms.Target) -> forms.CardOut:
        """How one of the student's own cards stands; 404 for any other."""
        student: Student = request.state.student
        user = await store.users.behind("web", student.handle)
        try:
            standing = await store.practice.standing_of(target)
        except NotFound:
            raise Problem(404, "web-not-found") from None
        if user is None or standing.card is None or standing.card.user_id != user.id:
            raise Problem(404, "web-not-found")
        question = await store.questions.get(standing.card.question_id)
        attempts = await store.practice.attempts(standing.session.id)
        tries = [
            forms.TryOut(value=attempt.response, state=_TRIES[attempt.result])
            for attempt in attempts
            if attempt.card_id == target and attempt.result in _TRIES
        ]
        locale, classes = request.state.locale, tuple(await store.classes.roles(user.id))
        level = standing.card.hints
        hints = await stored_hints(store, question, level, locale, classes=classes, leaks=tells) if level else ()
        return card_out(standing.card, question, tries, hints)

    return router


def card_out(card: CardRecord, question: Question, tries: list[forms.TryOut], hints: Sequence[str]) -> forms.CardOut:
    """A card for the page, with the hints that were shown on it."""
    to_mark = card.state == "open" and card.response is not None
    state = _ENDS.get(card.state, "left") if card.state != "open" else "kept" if to_mark else "open"
    if state == "open" and tries:
        state = tries[-1].state
    return forms.CardOut(
        state=state,
        open=card.state == "open" and not to_mark,
        tries=tries,
        hints=[block_html(hint) for hint in hints],
        points=[inline_html(point.text) for point in question.rubric] if to_mark else [],
    )
