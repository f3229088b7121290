"""The yardstick for the page: it appends what it is told, word by word, and knows when the answer is there."""

import asyncio

import httpx
from starlette.types import Message, Scope

from evals.bench.bare_page import PAGE, bare_page
from tests.waiting import until


async def test_the_bare_page_tells_each_who_speaks_the_same_words() -> None:
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(bare_page("one two", 0)), base_url="http://bare"
    ) as client:
        assert (await client.get("/")).text == PAGE
        assert (await client.post("/say?person=a", content="hello")).status_code == 202


async def test_the_bare_page_streams() -> None:
    told: list[str] = []
    asked = False

    async def receive() -> Message:
        nonlocal asked
        if asked:
            await asyncio.sleep(60)
        asked = True
        return {"type": "http.request", "body": b""}

    async def send(message: Message) -> None:
        told.append(str(message.get("body", b"")))

    app = bare_page("one two", 0)
    scope: Scope = {"type": "http", "method": "POST", "path": "/say", "query_string": b"person=a", "headers": []}
    await app(scope, receive, send)
    asked = False
    stream = {**scope, "method": "GET", "path": "/stream"}
    running = asyncio.create_task(app(stream, receive, send))
    await until(lambda: any("null" in text for text in told))
    running.cancel()
    assert [text for text in told if "one" in text or "two" in text] != []
