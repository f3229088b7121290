"""The web chat keeps the contract: its API, in the process."""

import asyncio
import re
from collections.abc import AsyncIterator, MutableMapping
from html import unescape
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest_asyncio
from fastapi import FastAPI

from channels.web.app import PublicSettings, create_web
from chiron.app import utc_now
from tests.channels.contract.driver import ServerDriver, Shown, office
from tests.channels.contract.suite import ServerContract
from tests.channels.scripted import SECRET
from tests.channels.test_api import student
from tests.waiting import until


class WebDriver:
    """A browser, without its page."""

    longest = 1_000_000

    def __init__(self, web: FastAPI, client: httpx.AsyncClient) -> None:
        self._web = web
        self._client = client
        self._said: dict[str, dict[str, Any]] = {}

    async def say(self, text: str) -> str:
        return await self._send({"id": str(uuid4()), "text": text})

    async def _send(self, body: dict[str, Any]) -> str:
        answer = await self._client.post("/api/messages", json=body)
        assert answer.status_code == 202, answer.text
        self._said[body["id"]] = body
        return str(body["id"])

    async def shown(self) -> list[Shown]:
        history = (await self._client.get("/api/history", params={"count": 50})).json()
        return [_shown(exchange["reply"]) for exchange in history["exchanges"] if exchange["reply"]]

    async def press(self, label: str) -> None:
        history = (await self._client.get("/api/history")).json()
        choices = [choice for exchange in history["exchanges"] for choice in exchange["reply"]["choices"]]
        action = next(choice["action"] for choice in reversed(choices) if choice["label"] == label)
        await self._send({"id": str(uuid4()), "action": action})

    async def send_file(self, name: str, content: bytes) -> None:
        id = str(uuid4())
        kept = await self._client.put(f"/api/files/{id}", params={"name": name}, content=content)
        assert kept.status_code == 200, kept.text
        await self._send({"id": str(uuid4()), "files": [id]})

    async def redeliver(self, message: str) -> None:
        await self._send(self._said[message])

    async def oddities(self) -> None:
        for body in (b"", b"{", b"[]", b'{"id": null}', b'{"id": 7, "text": null}', b'{"text": {"a": 1}}', b"\xff"):
            answer = await self._client.post("/api/messages", content=body)
            assert answer.status_code in range(400, 500)

    async def stop(self) -> None:
        """A reader has the conversation open meanwhile."""
        reading, opened, _ = self.read()
        await opened.wait()
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)

    def read(self, *, until: bytes = b"") -> tuple["asyncio.Task[None]", asyncio.Event, list[bytes]]:
        """Have the conversation open, and be gone when something with these bytes comes: the task that serves it,
        whether it has begun, and what came.
        """
        opened, came = asyncio.Event(), list[bytes]()

        async def receive() -> dict[str, Any]:
            await asyncio.Event().wait()  # nothing more is asked
            raise AssertionError

        async def send(message: MutableMapping[str, Any]) -> None:
            opened.set()
            if until and until in message.get("body", b""):
                raise OSError("the reader is gone")
            came.append(message.get("body", b""))

        request = self._client.build_request("GET", "/api/stream")
        scope = {"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http"}
        scope |= {"path": "/api/stream", "raw_path": b"/api/stream", "root_path": "", "query_string": b"last=0"}
        scope |= {"headers": [(name.lower(), value) for name, value in request.headers.raw]}
        scope |= {"client": ("127.0.0.1", 1), "server": (request.url.host, 80)}
        return asyncio.create_task(self._web(scope, receive, send)), opened, came


def _shown(reply: dict[str, Any]) -> Shown:
    words: list[str] = []
    for part in reply["parts"]:
        words += [part.get("html", ""), part.get("alt", "")]
        words += [option["html"] for option in part.get("options", ())]
    text = re.sub(r"<(?:p|li|pre|br|h\d)\b[^>]*>", "\n", "\n".join(words))
    return Shown(
        text=unescape(re.sub(r"<[^>]*>", "", text)).strip(),
        labels=tuple(choice["label"] for choice in reply["choices"]),
    )


class TestWeb(ServerContract):
    @pytest_asyncio.fixture
    async def driver(self, tmp_path: Path) -> AsyncIterator[ServerDriver]:
        public = PublicSettings(burst=1000, per_second=1000)
        async with office(tmp_path / "home") as at:
            web = create_web(at.dispatcher, at.store, at.files, secret=SECRET, clock=utc_now, public=public)
            async with student(web) as client:
                yield WebDriver(web, client)

    async def test_a_reply_whose_reader_has_gone_is_there_when_they_come_back(self, driver: WebDriver) -> None:
        reading, opened, came = driver.read(until=b"You said: one")
        await opened.wait()
        await driver.say("one")
        async with asyncio.timeout(5):
            await asyncio.gather(reading, return_exceptions=True)
        assert b"You said: one" not in b"".join(came)
        back, _, came = driver.read()
        await until(lambda: _holds(came, b"You said: one"))
        await driver.say("two")
        await until(lambda: _holds(came, b"You said: two"))
        back.cancel()
        await asyncio.gather(back, return_exceptions=True)
        assert b"".join(came).count(b"You said: one") == 1
        assert [shown.text for shown in await driver.shown()] == ["You said: one", "You said: two"]


async def _holds(came: list[bytes], what: bytes) -> bool:
    return what in b"".join(came)
