"""Simulated students.

On the web they practise over the API as the page does: what they send is repeated until it is confirmed, and replies
come by the stream, which is opened anew from the last reply on whenever it breaks. Elsewhere they see their chat alone.
"""

import asyncio
import json
import random
import time
import uuid
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import httpx

TOPICS = ("algebra", "osmosis", "biology")
LOST = (httpx.TransportError, httpx.RemoteProtocolError)
AGAIN_SECONDS = 0.2
"""Before a request is repeated that found no server; a page waits longer."""
LOOK_SECONDS = 0.02
LONGEST_WAIT = 300.0
"""Seconds that a confirmed message may wait for its reply while servers live for moments: dozens of lives."""


@dataclass
class Student:
    """One student: what it sent and the server confirmed, by message id."""

    address: str
    seed: int
    confirmed: dict[str, int] = field(default_factory=dict)
    """Message id to sequence number."""
    waits: list[float] = field(default_factory=list)
    """Seconds from each confirmation to the reply."""
    _replies: dict[int, dict[str, Any]] = field(default_factory=dict)
    _came: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def answers(self) -> int:
        """How many replies came."""
        return len(self.waits)

    @property
    def waiting(self) -> int:
        """How many confirmed messages have no reply yet."""
        return len(set(self.confirmed.values()) - self._replies.keys())

    async def practise(self) -> None:
        """Go on until cancelled."""
        draw = random.Random(self.seed)
        async with httpx.AsyncClient(base_url=self.address, timeout=20, trust_env=False) as client:
            token = (await self._again(lambda: client.get("/api/login"))).json()["token"]
            client.headers["X-Chiron-Token"] = token
            listening = asyncio.create_task(self._listen(client))
            try:
                choices: list[dict[str, Any]] = []
                while True:
                    message = self._next(draw, choices)
                    seq = await self._send(client, draw, message)
                    choices = (await self._reply(seq, listening))["choices"]
            finally:
                listening.cancel()
                with suppress(asyncio.CancelledError):
                    await listening

    def _next(self, draw: random.Random, choices: list[dict[str, Any]]) -> dict[str, Any]:
        actions = [choice["action"] for choice in choices]
        kinds = {action["kind"] for action in actions}
        if "hint" not in kinds:
            forward = [action for action in actions if action["kind"] in ("next", "resume")]
            return {"action": forward[0]} if forward else {"text": f"5 questions on {draw.choice(TOPICS)}"}
        answers = [action for action in actions if action["kind"] == "answer"]
        turn = draw.random()
        if turn < 0.7:
            if answers:
                return {"action": draw.choice(answers)}
            target = next(action["target"] for action in actions if action["kind"] == "hint")
            return {"action": {"kind": "answer", "target": target, "value": str(draw.randint(-5, 20))}}
        if turn < 0.8:
            return {"text": "hint"}
        wanted = draw.choice(["hint", "skip", "skip", "explain", "stop"])
        return {"action": next(action for action in actions if action["kind"] == wanted)}

    async def _send(self, client: httpx.AsyncClient, draw: random.Random, message: dict[str, Any]) -> int:
        """Send until confirmed, sometimes once more; the sequence number."""
        id = str(uuid.UUID(int=draw.getrandbits(128), version=4))
        for _ in range(1 + (draw.random() < 0.2)):
            response = await self._again(lambda: client.post("/api/messages", json={"id": id, **message}))
            assert response.status_code == 202, response.text
            seq: int = response.json()["seq"]
            assert self.confirmed.setdefault(id, seq) == seq, "another number for the same message"
        return seq

    async def _reply(self, seq: int, listening: "asyncio.Task[None]") -> dict[str, Any]:
        """The reply, once it comes by the stream."""
        began = time.monotonic()
        while seq not in self._replies:
            if listening.done():
                listening.result()
            self._came.clear()
            try:
                await asyncio.wait_for(self._came.wait(), LONGEST_WAIT)
            except TimeoutError:
                raise AssertionError(f"no reply to {seq} for {LONGEST_WAIT:.0f} s") from None
        self.waits.append(time.monotonic() - began)
        return self._replies[seq]

    async def _listen(self, client: httpx.AsyncClient) -> None:
        """Read the stream for ever, each time from the last reply on; none may come twice or out of order."""
        last = 0
        while True:
            with suppress(*LOST):
                async with client.stream("GET", "/api/stream", headers={"Last-Event-ID": str(last)}) as stream:
                    assert stream.status_code == 200, stream.status_code
                    event = ""
                    async for line in stream.aiter_lines():
                        name, _, value = line.partition(": ")
                        if name == "event":
                            event = value
                        elif name == "data" and event == "reply":
                            last = self._take(json.loads(value), last)
            await asyncio.sleep(AGAIN_SECONDS)

    def _take(self, exchange: dict[str, Any], last: int) -> int:
        seq: int = exchange["seq"]
        assert seq > last, f"reply {seq} came after {last}"
        assert exchange["reply"] is not None
        self._replies[seq] = exchange["reply"]
        self._came.set()
        return seq

    async def _again(self, send: Callable[[], Awaitable[httpx.Response]]) -> httpx.Response:
        """Repeat a request until the server answers it; it is down for moments, asks to be slower, or is ending."""
        while True:
            try:
                response = await send()
            except LOST:
                await asyncio.sleep(AGAIN_SECONDS)
                continue
            if response.status_code in (429, 503):
                await asyncio.sleep(float(response.headers["Retry-After"]))
                continue
            assert response.status_code < 500, response.text
            return response


class InChat(ABC):
    """One student on a platform: writes or presses, looks for the answer, and so on."""

    def __init__(self, name: str, seed: int) -> None:
        self.answers = 0
        self.waiting = 0
        self._name = name
        self._draw = random.Random(seed)

    async def practise(self) -> None:
        """Go on until cancelled."""
        while True:
            before, late = self._newest(), time.monotonic() + LONGEST_WAIT
            self._act()
            self.waiting = 1
            while self._newest() <= before:
                assert time.monotonic() < late, f"{self._name} waited for {LONGEST_WAIT:.0f} s"
                await asyncio.sleep(LOOK_SECONDS)
            self.answers, self.waiting = self.answers + 1, 0

    @abstractmethod
    def _newest(self) -> float:
        """What grows with each reply; 0 before the first."""

    @abstractmethod
    def _act(self) -> None:
        """Write something or press a button."""
