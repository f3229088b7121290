"""Simulated students that practise over the web API and repeat every message until it is confirmed."""

import asyncio
import random
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx

TOPICS = ("algebra", "calculus", "mechanics", "probability", "grammar")
LOST = (httpx.TransportError, httpx.RemoteProtocolError)


@dataclass
class Student:
    """One student: what it sent and the server confirmed, by message id."""

    address: str
    seed: int
    confirmed: dict[str, int] = field(default_factory=dict)
    """Message id to sequence number."""
    answers: set[str] = field(default_factory=set)
    """Ids of the messages that answered a card."""

    async def practise(self, stopped: Callable[[], bool]) -> None:
        """Go on until stopped; then wait for the last reply."""
        draw = random.Random(self.seed)
        async with httpx.AsyncClient(base_url=self.address, timeout=5, trust_env=False) as client:
            token = (await self._again(lambda: client.get("/api/login"))).json()["token"]
            client.headers["X-Chiron-Token"] = token
            choices: list[dict[str, Any]] = []
            while not stopped():
                message = self._next(draw, choices)
                choices = (await self._say(client, draw, message))["choices"]

    def _next(self, draw: random.Random, choices: list[dict[str, Any]]) -> dict[str, Any]:
        actions = [choice["action"] for choice in choices]
        kinds = {action["kind"] for action in actions}
        if "hint" not in kinds:
            forward = [action for action in actions if action["kind"] in ("next", "resume")]
            return {"action": forward[0]} if forward else {"text": f"5 questions on {draw.choice(TOPICS)}"}
        answers = [action for action in actions if action["kind"] == "answer"]
        turn = draw.random()
        if turn < 0.6:
            if answers:
                return {"action": draw.choice(answers)}
            target = next(action["target"] for action in actions if action["kind"] == "hint")
            return {"action": {"kind": "answer", "target": target, "value": str(draw.randint(-5, 20))}}
        if turn < 0.7:
            return {"text": "hint"}
        wanted = draw.choice(["hint", "skip", "skip", "explain", "stop"])
        return {"action": next(action for action in actions if action["kind"] == wanted)}

    async def _say(self, client: httpx.AsyncClient, draw: random.Random, message: dict[str, Any]) -> dict[str, Any]:
        """Send until confirmed (sometimes once more), then wait for the reply."""
        id = str(uuid.UUID(int=draw.getrandbits(128), version=4))
        for _ in range(1 + (draw.random() < 0.2)):
            response = await self._again(lambda: client.post("/api/messages", json={"id": id, **message}))
            assert response.status_code == 202, response.text
            seq = response.json()["seq"]
            assert self.confirmed.setdefault(id, seq) == seq, "another number for the same message"
        if message.get("action", {}).get("kind") == "answer":
            self.answers.add(id)
        while True:
            rows = (await self._again(lambda: client.get("/api/history"))).json()["exchanges"]
            reply = next((row["reply"] for row in rows if row["seq"] == seq and row["reply"]), None)
            if reply is not None:
                return reply  # type: ignore[no-any-return]
            await asyncio.sleep(0.02)

    async def _again(self, send: Callable[[], Any]) -> httpx.Response:
        """Repeat a request until the server answers it; it is down for moments, or asks to be slower."""
        while True:
            try:
                response: httpx.Response = await send()
            except LOST:
                await asyncio.sleep(0.05)
                continue
            if response.status_code == 429:
                await asyncio.sleep(float(response.headers["Retry-After"]))
                continue
            assert response.status_code < 500, response.text
            return response
