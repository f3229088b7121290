"""Events by HTTP: the signature is checked on the bytes as they came, before anything is read from them."""

import json
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from slack_bolt.response import BoltResponse
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from channels.slack.signature import Signatures

PATH = "/slack/events"
"""One address for events, buttons and commands."""
Take = Callable[[Mapping[str, Any]], Awaitable[BoltResponse]]


def route(secret: str, take: Take) -> Route:
    """Where Slack sends what happens, signed with a secret."""
    signatures = Signatures(secret)

    async def receive(request: Request) -> Response:
        body = await request.body()
        headers = {name: value for name, value in request.scope["headers"] if name.startswith(b"x-slack-")}
        stamp, signature = headers.get(b"x-slack-request-timestamp", b""), headers.get(b"x-slack-signature", b"")
        now = time.time()
        if not signatures.genuine(body, stamp=stamp, signature=signature, now=now):
            return Response(status_code=401)
        if signatures.served(signature):
            return Response()
        payload = read(body, request.headers.get("content-type", ""))
        if payload is None:
            return Response(status_code=400)
        answer = await take(payload)
        if answer.status == 200:
            signatures.note(signature, now=now)
        return _response(answer)

    return Route(PATH, receive, methods=["POST"])


def read(body: bytes, kind: str) -> Mapping[str, Any] | None:
    """The payload of a body: JSON, or a form that holds JSON, or a form that is the payload; None for none of these."""
    try:
        if kind.partition(";")[0].strip().lower() != "application/x-www-form-urlencoded":
            payload = json.loads(body)
        else:
            payload = dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=1000))
            if "payload" in payload:
                payload = json.loads(payload["payload"])
    except (ValueError, RecursionError):  # a UnicodeDecodeError is a ValueError
        return None
    return payload if isinstance(payload, dict) else None


def _response(answer: BoltResponse) -> Response:
    kind = answer.first_headers_without_set_cookie().get("content-type")
    return Response(answer.body or "", status_code=answer.status, media_type=kind)
