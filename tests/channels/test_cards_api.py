"""What cards ask the server beside the conversation."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest_asyncio

from channels.web.cards import LOOKS
from tests.channels.scripted import now, scripted_web

NOW = now()
"""Time stands still, so that nothing is forgiven."""


@pytest_asyncio.fixture
async def client(tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    async with scripted_web(tmp_path, clock=lambda: NOW) as web:
        transport = httpx.ASGITransport(web)
        async with httpx.AsyncClient(transport=transport, base_url="http://chiron.example") as opened:
            await opened.get("/api/login")
            yield opened


async def test_typed_maths_comes_back_as_a_formula_that_may_be_kept(client: httpx.AsyncClient) -> None:
    answer = await client.get("/api/maths", params={"typed": "3/4"})
    assert "<mfrac>" in answer.json()["html"]
    assert answer.headers["Cache-Control"].startswith("private, max-age=")
    assert (await client.get("/api/maths", params={"typed": "x" * 601})).status_code == 422


async def test_who_asks_for_too_many_formulae_waits(client: httpx.AsyncClient) -> None:
    answers = [await client.get("/api/maths", params={"typed": f"1/{place}"}) for place in range(LOOKS + 20)]
    assert [answer.status_code for answer in answers] == [200] * LOOKS + [429] * 20
    assert answers[-1].headers["Retry-After"] == "1"


async def test_a_card_that_nobody_knows_is_not_found(client: httpx.AsyncClient) -> None:
    for place in ("cards", "practice"):
        assert (await client.get(f"/api/{place}/nothing")).status_code == 404
        for garbled in ("x" * 65, "%00", "%2e"):
            assert (await client.get(f"/api/{place}/{garbled}")).status_code == 422
