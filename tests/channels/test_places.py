"""A student's conversations in the web API: the list, titles, and the search."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from uuid import uuid4

import httpx
import pytest
import pytest_asyncio
from fastapi import FastAPI

from channels.web.app import PublicSettings
from tests.channels.scripted import scripted_web
from tests.channels.test_api import replies, student

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def web(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[FastAPI]:
    async with scripted_web(tmp_path_factory.mktemp("home"), PublicSettings(burst=1000, per_second=1000)) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="module")
async def client(web: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    async with student(web) as opened:
        yield opened


async def say(client: httpx.AsyncClient, text: str, place: str = "") -> None:
    taken = await client.post("/api/messages", json={"id": str(uuid4()), "text": text, "place": place})
    assert taken.status_code == 202
    await replies(client, 1, place)


async def listed(client: httpx.AsyncClient) -> list[dict[str, object]]:
    return list((await client.get("/api/conversations")).json()["conversations"])


async def found(client: httpx.AsyncClient, words: str) -> list[str]:
    hits = (await client.get("/api/search", params={"q": words})).json()["hits"]
    return ["".join(f"[{p['text']}]" if p["found"] else p["text"] for p in hit["pieces"]) for hit in hits]


async def test_conversations_are_apart_and_listed(client: httpx.AsyncClient) -> None:
    assert await listed(client) == []
    await say(client, "first  words\nof mine")
    await say(client, "x " * 50 + "end", "b2")
    latest, first = await listed(client)
    assert (first["place"], first["title"]) == ("", "first words of mine")
    assert latest["place"] == "b2"
    assert str(latest["title"]).endswith("x…")
    assert len(str(latest["title"])) <= 61
    assert not latest["waits"]
    assert datetime.fromisoformat(str(latest["at"])).tzinfo is not None
    [other] = await replies(client, 1, "b2")
    assert other["seq"] == latest["seq"]
    assert [exchange["message"]["text"] for exchange in await replies(client, 1)] == ["first  words\nof mine"]


async def test_a_conversation_that_waits_says_so(client: httpx.AsyncClient) -> None:
    await client.post("/api/messages", json={"id": str(uuid4()), "text": "slow", "place": "s"})
    [place] = await listed(client)
    assert place["waits"]
    assert place["seq"] == 0


async def test_a_title_is_given_and_taken_away(client: httpx.AsyncClient) -> None:
    await say(client, "hello")
    answer = await client.post("/api/conversations", json={"title": " <b>Exam</b> \u202e "})
    assert answer.status_code == 204
    assert (await listed(client))[0]["title"] == "<b>Exam</b> "
    assert (await client.post("/api/conversations", json={"title": "  "})).status_code == 204
    assert (await listed(client))[0]["title"] == "hello"
    for body, status in (
        ({"title": "x", "place": "none"}, 404),
        ({"title": "x", "place": "../x"}, 422),
        ({"title": "x", "place": "A"}, 422),
        ({"title": "x" * 201}, 422),
        ({"title": "a\0"}, 422),
        ({}, 422),
    ):
        answer = await client.post("/api/conversations", json=body)
        assert answer.status_code == status
        assert answer.json()["error"].endswith(".")
    client.headers["X-Chiron-Token"] = "wrong"
    assert (await client.post("/api/conversations", json={"title": "x"})).status_code == 403


@pytest.mark.parametrize("place", ["x" * 17, "a/b", "a b", "%", "\0", "é"])
async def test_a_place_is_a_plain_name(client: httpx.AsyncClient, place: str) -> None:
    for path in ("/api/history", "/api/stream"):
        assert (await client.get(path, params={"place": place})).status_code == 422


async def test_nobody_reads_another_ones(web: FastAPI, client: httpx.AsyncClient) -> None:
    await say(client, "my secret plan", "mine")
    async with student(web) as other:
        await say(other, "hello", "mine")
        assert [place["title"] for place in await listed(other)] == ["hello"]
        assert await found(other, "secret") == []
        assert len(await replies(other, 1, "mine")) == 1
        assert (await other.post("/api/conversations", json={"title": "taken", "place": "mine"})).status_code == 204
    assert [place["title"] for place in await listed(client)] == ["my secret plan"]


async def test_words_are_found_where_they_were_said(client: httpx.AsyncClient) -> None:
    await say(client, "What about Osmosis and 100%?")
    await say(client, "stream", "b")
    await say(client, "card", "c")
    assert await found(client, "osmosis") == ["What about [Osmosis] and 100%?"]
    assert await found(client, "100% about") == ["What [about] Osmosis and [100%]?"]
    [derivative] = await found(client, "DERIVATIVE rate")
    assert derivative.startswith("A [derivative] is a [rate] of change: for f(x) = x² it is")
    assert await found(client, "choices") == []  # a word of the record, not of the conversation
    assert (await found(client, "no real solution"))[0].startswith("…")
    assert await found(client, " ") == []
    for query in ("", "x" * 101):
        assert (await client.get("/api/search", params={"q": query})).status_code == 422


async def test_hits_come_in_pages(client: httpx.AsyncClient) -> None:
    for number in range(24):
        await client.post("/api/messages", json={"id": str(uuid4()), "text": f"water {number}"})
    await replies(client, 24)
    first = (await client.get("/api/search", params={"q": "water"})).json()
    assert (len(first["hits"]), first["more"]) == (20, True)
    rest = (await client.get("/api/search", params={"q": "water", "before": first["hits"][-1]["seq"]})).json()
    assert (len(rest["hits"]), rest["more"]) == (4, False)


async def test_stopping(web: FastAPI, client: httpx.AsyncClient) -> None:
    assert (await client.post("/api/stop", json={"place": "b"})).json() == {"stopped": False}
    await client.post("/api/messages", json={"id": str(uuid4()), "text": "long", "place": "b"})
    async with student(web) as other:
        assert (await other.post("/api/stop", json={"place": "b"})).json() == {"stopped": False}
    await asyncio.sleep(0.1)
    assert (await client.post("/api/stop", json={"place": "b"})).json() == {"stopped": True}
    [exchange] = await replies(client, 1, "b")
    assert "Stopped." in str(exchange["reply"])


async def test_how_far_one_has_read_holds_in_every_browser(client: httpx.AsyncClient, web: FastAPI) -> None:
    await say(client, "hello")
    [place] = await listed(client)
    assert place["seen"] is None
    assert (await client.post("/api/seen", json={"place": "", "seq": place["seq"]})).status_code == 204
    assert (await client.post("/api/seen", json={"place": "", "seq": 0})).status_code == 204  # an older tab
    assert [one["seen"] for one in await listed(client)] == [place["seq"]]
    assert (await client.post("/api/seen", json={"seq": 1}, headers={"X-Chiron-Token": ""})).status_code == 403
    async with student(web) as other:
        assert (
            await other.post("/api/seen", json={"seq": 99})
        ).status_code == 204  # of a conversation that is not there
    assert [one["seen"] for one in await listed(client)] == [place["seq"]]
