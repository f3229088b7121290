"""How Slack tells an app what happened: envelopes over Socket Mode, or signed requests; again until they are taken."""

import asyncio
import hashlib
import hmac
import itertools
import json
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlencode

import aiohttp
from aiohttp import web

from tests.platforms.slack_world import SIGNING_SECRET, Json

Kind = Literal["events_api", "interactive", "slash_commands"]


@dataclass
class Envelope:
    """One thing to tell the app, and what came of it."""

    kind: Kind
    payload: Json
    id: str
    acks: list[float] = field(default_factory=list)
    """Seconds from each sending to its acknowledgement."""
    sent: int = 0
    statuses: list[int] = field(default_factory=list)
    """What HTTP answered."""
    answer: Any = None
    """What the app said with its acknowledgement."""
    taken: asyncio.Event = field(default_factory=asyncio.Event)
    waits: list[asyncio.Event] = field(default_factory=list)
    """Of those sendings over a socket that are not acknowledged yet."""


def signed(body: bytes, *, secret: str = SIGNING_SECRET, at: float | None = None) -> dict[str, str]:
    """The headers with which Slack signs a body."""
    stamp = str(int(time.time() if at is None else at))
    digest = hmac.new(secret.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}"}


class Wire:
    """Sends envelopes to the app's socket, or to its address where one is set."""

    def __init__(self) -> None:
        self.url = ""
        """Of the app, for HTTP; empty: Socket Mode."""
        self.servers: list[str] = []
        """Addresses that take what happens in each channel in turn, as servers behind a balancer that has `url`; it is
        told them one after another then, so that there is an order that can be kept."""
        self.patience = 3.0
        """Seconds to an acknowledgement, before it is sent again."""
        self.tries: int | None = 4
        """Times that an envelope is sent at most; None: until it is taken."""
        self.envelopes: list[Envelope] = []
        self.sockets: list[web.WebSocketResponse] = []
        self._connected = asyncio.Event()
        self.opened = 0
        """Sockets that were opened so far."""
        self._numbers = itertools.count(1)
        self._tasks: set[asyncio.Task[None]] = set()
        self._last: dict[str, asyncio.Task[None]] = {}
        """The newest task of each channel."""
        self._turns: Counter[str] = Counter()
        self._http: aiohttp.ClientSession | None = None

    @property
    def waiting(self) -> int:
        """Envelopes that are still being told."""
        return len(self._tasks)

    def tell(self, kind: Kind, payload: Json) -> Envelope:
        """Begin to tell the app; call in the server's loop."""
        envelope = Envelope(kind=kind, payload=payload, id=f"envelope-{next(self._numbers)}")
        self.envelopes.append(envelope)
        self._start(envelope)
        return envelope

    def again(self, envelope: Envelope) -> None:
        """Tell what was told before, as Slack does when it saw no acknowledgement."""
        self._start(envelope)

    def _start(self, envelope: Envelope) -> None:
        before = self._last.get(_channel(envelope)) if self.servers else None
        task = asyncio.get_running_loop().create_task(self._tell(envelope, before))
        self._last[_channel(envelope)] = task
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Stop telling."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for socket in list(self.sockets):
            await socket.close()
        if self._http is not None:
            await self._http.close()

    async def _tell(self, envelope: Envelope, before: "asyncio.Task[None] | None") -> None:
        if before is not None:
            await asyncio.wait([before])
        tried = 0
        while self.tries is None or tried < self.tries:
            tried += 1
            began = time.perf_counter()
            if await (self._by_http(envelope, tried - 1) if self.url else self._by_socket(envelope, tried - 1)):
                envelope.acks.append(time.perf_counter() - began)
                envelope.taken.set()
                return

    # -- Socket Mode

    async def serve_socket(self, request: web.Request) -> web.WebSocketResponse:
        """One connection of the app."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.sockets.append(socket)
        self._connected.set()
        self.opened += 1
        hello = {"type": "hello", "num_connections": len(self.sockets), "connection_info": {"app_id": "A0CHIRON"}}
        await socket.send_json(hello)
        try:
            async for message in socket:
                if message.type is aiohttp.WSMsgType.TEXT:
                    self._acknowledged(json.loads(message.data))
        finally:
            self.sockets.remove(socket)
            if not self.sockets:
                self._connected.clear()
        return socket

    def _acknowledged(self, answer: Json) -> None:
        for envelope in reversed(self.envelopes):
            if envelope.id == answer.get("envelope_id"):
                envelope.answer = answer.get("payload")
                for waits in envelope.waits:
                    waits.set()
                envelope.waits.clear()
                return

    async def _by_socket(self, envelope: Envelope, retries: int) -> bool:
        await self._connected.wait()
        socket = self.sockets[-1]
        frame = {"envelope_id": envelope.id, "type": envelope.kind, "payload": envelope.payload,
                 "accepts_response_payload": envelope.kind != "events_api", "retry_attempt": retries,
                 "retry_reason": "timeout" if retries else ""}  # fmt: skip
        waits = asyncio.Event()
        envelope.waits.append(waits)
        envelope.sent += 1
        try:
            await socket.send_json(frame)
            await asyncio.wait_for(waits.wait(), self.patience)
        except TimeoutError:
            pass
        except (ConnectionError, RuntimeError):
            await asyncio.sleep(0.02)  # for `serve_socket` to see that it has ended: it would be tried here for ever
        return waits.is_set()

    async def refresh(self) -> None:
        """Ask the app to connect anew, as Slack does every few hours."""
        for socket in list(self.sockets):
            await socket.send_json({"type": "disconnect", "reason": "refresh_requested", "debug_info": {}})

    async def cut(self) -> None:
        """Drop all connections without a word."""
        for socket in list(self.sockets):
            transport = socket._req.transport if socket._req is not None else None
            if transport is not None:
                transport.abort()

    # -- HTTP

    async def post(self, body: bytes, headers: dict[str, str], url: str = "") -> tuple[int, bytes]:
        """One request to the app: its status and body; status 0 where none came."""
        if self._http is None:
            self._http = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=self.patience))
        try:
            async with self._http.post(url or self.url, data=body, headers=headers) as answer:
                return answer.status, await answer.read()
        except (aiohttp.ClientError, TimeoutError):
            await asyncio.sleep(0.02)
            return 0, b""

    async def _by_http(self, envelope: Envelope, retries: int) -> bool:
        body, kind = as_body(envelope.kind, envelope.payload)
        again = {"X-Slack-Retry-Num": str(retries), "X-Slack-Retry-Reason": "http_timeout"} if retries else {}
        envelope.sent += 1
        url, channel = self.url, _channel(envelope)
        if self.servers:
            url = self.servers[self._turns[channel] % len(self.servers)]
            self._turns[channel] += 1
        status, said = await self.post(body, {"Content-Type": kind, **signed(body), **again}, url)
        envelope.statuses.append(status)
        if status == 200 and said:
            with suppress(ValueError):
                envelope.answer = json.loads(said)
        return status == 200


def _channel(envelope: Envelope) -> str:
    """Where it happened; empty where that is no channel."""
    payload = envelope.payload
    event = payload.get("event")
    found = (event if isinstance(event, dict) else payload).get("channel") or payload.get("channel_id")
    return str(found.get("id", "") if isinstance(found, dict) else found or "")


def as_body(kind: Kind, payload: Json) -> tuple[bytes, str]:
    """A payload as the body of a request, and its type."""
    if kind == "events_api":
        return json.dumps(payload).encode(), "application/json"
    form = {"payload": json.dumps(payload)} if kind == "interactive" else payload
    return urlencode(form).encode(), "application/x-www-form-urlencoded"
