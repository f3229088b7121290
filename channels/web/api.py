"""The web API: what the page talks to, and any other client with a cookie and a token may."""

from collections.abc import AsyncIterator, Callable
from datetime import datetime
from typing import Annotated, Any

from anyio import Event
from fastapi import APIRouter, Header, Query, Request
from sse_starlette.event import ServerSentEvent
from sse_starlette.sse import EventSourceResponse

from agent.dispatcher import Dispatcher
from agent.messages import Action, Attachment, Message
from channels.web import forms
from channels.web.files import Shelf
from channels.web.gate import Gate
from channels.web.limits import OpenStreams
from channels.web.login import Login, Student
from channels.web.problems import REFUSED, Problem, owner
from channels.web.public import PublicSettings
from channels.web.stream import events
from channels.web.views import exchange_out

PAGE = 30
"""Exchanges that one look at the history gives."""
MOST = 200
"""Exchanges that may be asked for at once."""
STREAMS = 16
"""Streams that one student may have open."""
STREAMS_OF_ADDRESS = 1000
"""The same of one address, behind which a whole school may be."""
HEARTBEAT_SECONDS = 15
CLOSING_SECONDS = 1.0

Count = Annotated[int, Query(ge=1, le=MOST)]
Place = Annotated[forms.Place, Query()]


def api(
    dispatcher: Dispatcher,
    login: Login,
    gate: Gate,
    shelf: Shelf,
    *,
    clock: Callable[[], datetime],
    public: PublicSettings,
) -> APIRouter:
    """The routes under `/api`."""
    router = APIRouter(prefix="/api", responses=REFUSED)

    @router.get("/login")
    async def who(request: Request) -> forms.LoginOut:
        """The token of this login session; whoever comes without one gets a new one, by cookie."""
        return forms.LoginOut(token=login.token(request.state.student), largest_file=public.largest_file)

    @router.post("/messages", status_code=202)
    async def send(
        request: Request,
        body: forms.MessageIn,
        x_chiron_token: forms.Token = "",
    ) -> forms.ReceiptOut:
        """Save a message. 202 only once it cannot be lost; sending the same id again changes nothing."""
        student = owner(login, request.state.student, x_chiron_token)
        await gate.admit(student, request.state.address)
        files = await shelf.attachments(student, body.files)
        receipt = await dispatcher.receive(_message(body, student, clock(), request.state.locale, files))
        return forms.ReceiptOut(seq=receipt.seq)

    @router.post("/stop", status_code=202)
    async def stop(request: Request, body: forms.PlaceIn, x_chiron_token: forms.Token = "") -> forms.StopOut:
        """Cut short what the tutor is saying; what it has said so far comes as its reply, by the stream."""
        student = owner(login, request.state.student, x_chiron_token)
        return forms.StopOut(stopped=await dispatcher.stop(student.conversation(body.place)))

    @router.get("/history")
    async def history(
        request: Request, place: Place = "", before: forms.Seq | None = None, count: Count = PAGE
    ) -> forms.HistoryOut:
        """The last exchanges, oldest first; `before` a sequence number to go further back."""
        student: Student = request.state.student
        conversation_id = student.conversation(place)
        rows = await dispatcher.history(conversation_id, before=before, limit=count + 1)
        shown = [exchange_out(row, request.state.locale) for row in rows[-count:]]
        return forms.HistoryOut(exchanges=shown, more=len(rows) > count)

    _add_stream(router, dispatcher)
    return router


def _add_stream(router: APIRouter, dispatcher: Dispatcher) -> None:
    streams, of_address = OpenStreams(STREAMS), OpenStreams(STREAMS_OF_ADDRESS)

    @router.get("/stream", response_class=EventSourceResponse, responses=_STREAM)
    async def stream(
        request: Request, place: Place = "", last: forms.Seq = 0, last_event_id: Annotated[str, Header()] = ""
    ) -> EventSourceResponse:
        """Everything after the sequence number `last`, or after the header `Last-Event-ID` when that is given."""
        student: Student = request.state.student
        address = request.state.address
        if streams.full(student.handle) or of_address.full(address):
            raise Problem(429, "web-too-many-streams", retry_after=HEARTBEAT_SECONDS)
        conversation_id = student.conversation(place)
        begin, closing = _seq(last_event_id, last), Event()

        async def followed() -> AsyncIterator[ServerSentEvent]:
            with streams.one(student.handle), of_address.one(address):
                async for event in events(dispatcher, conversation_id, begin, request.state.locale, closing):
                    yield event

        return EventSourceResponse(
            followed(),
            ping=HEARTBEAT_SECONDS,
            ping_message_factory=_heartbeat,
            sep="\n",
            shutdown_event=closing,
            shutdown_grace_period=CLOSING_SECONDS,
        )


_STREAM: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "Events: `thinking` (ThinkingOut), `delta` (DeltaOut), `held` (HeldOut), `reply` (ExchangeOut; "
        "its id is the sequence number), `ping`.",
        "content": {"text/event-stream": {"schema": {"type": "string"}}},
    }
}


def _message(
    body: forms.MessageIn, student: Student, now: datetime, locale: str, files: tuple[Attachment, ...]
) -> Message:
    action = body.action
    return Message(
        channel="web",
        conversation_id=student.conversation(body.place),
        sender_id=student.handle,
        message_id=str(body.id),
        sent_at=now,
        text=body.text or "",
        action=Action(kind=action.kind, target=action.target, value=action.value) if action else None,
        attachments=files,
        locale=locale,
    )


def _seq(header: str, otherwise: int) -> int:
    """The sequence number in a `Last-Event-ID` header, if it is one."""
    return int(header) if header.isascii() and header.isdigit() and len(header) < 19 else otherwise


def _heartbeat() -> ServerSentEvent:
    return ServerSentEvent(event="ping", data="")
