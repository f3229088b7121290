"""Files in the web API: what is kept, what is refused and in which words, and who may see it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import cast
from uuid import uuid4

import httpx
import pytest
import pytest_asyncio
from fastapi import FastAPI

from channels.web.app import PublicSettings
from tests.channels.school import school_web
from tests.channels.scripted import now, scripted_web
from tests.channels.test_api import replies, student

pytestmark = pytest.mark.asyncio(loop_scope="module")
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
PUBLIC = PublicSettings(burst=1000, per_second=1000, largest_file=1_000_000, room=1_500_000)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def web(home: Path) -> AsyncIterator[FastAPI]:
    async with scripted_web(home, PUBLIC) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="module")
async def client(web: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    async with student(web) as opened:
        yield opened


async def put(client: httpx.AsyncClient, content: bytes, name: str = "a.png", id: str = "") -> httpx.Response:
    return await client.put(f"/api/files/{id or uuid4()}", params={"name": name}, content=content)


async def test_a_file_goes_along_with_a_message_and_stays_with_it(client: httpx.AsyncClient, home: Path) -> None:
    kept = (await put(client, PNG, "../My <triangle>.png")).json()
    assert kept | {"id": ""} == {"id": "", "name": "My triangle.png", "size": len(PNG), "media_type": "image/png"}
    taken = await client.post("/api/messages", json={"id": str(uuid4()), "text": "", "files": [kept["id"]]})
    assert taken.status_code == 202
    [exchange] = await replies(client, 1)
    assert cast(dict[str, object], exchange["message"])["files"] == [kept]
    shown = await client.get(f"/api/files/{kept['id']}")
    assert (shown.content, shown.headers["content-type"]) == (PNG, "image/png")
    assert shown.headers["content-disposition"].startswith("inline")
    [place] = (await client.get("/api/conversations")).json()["conversations"]
    assert place["title"] == "My triangle.png"
    assert [path.name for path in (home / "files").rglob("*.png")] == ["My triangle.png"]


async def test_what_is_no_picture_is_saved_and_not_opened(client: httpx.AsyncClient) -> None:
    kept = (await put(client, b"<html><script>alert(1)</script>", "page.html")).json()
    assert kept["media_type"] == "text/plain"
    shown = await client.get(f"/api/files/{kept['id']}")
    assert shown.headers["content-type"] == "application/octet-stream"
    assert shown.headers["content-disposition"].startswith("attachment")
    assert shown.headers["x-content-type-options"] == "nosniff"


async def test_nobody_has_another_ones_files(client: httpx.AsyncClient, web: FastAPI) -> None:
    id = (await put(client, PNG)).json()["id"]
    async with student(web) as other:
        assert (await other.get(f"/api/files/{id}")).status_code == 404
        sent = await other.post("/api/messages", json={"id": str(uuid4()), "text": "", "files": [id]})
        assert sent.status_code == 422
        assert "not here any more" in sent.json()["error"]
        assert (await put(other, b"mine", "mine.txt", id)).json()["name"] == "mine.txt"
    assert (await client.get(f"/api/files/{id}")).content == PNG


async def test_a_link_shows_one_file_to_who_has_it_for_two_minutes(tmp_path: Path) -> None:
    late = timedelta()
    async with scripted_web(tmp_path, PUBLIC, clock=lambda: now() + late) as web, student(web) as client:
        id = (await put(client, PNG)).json()["id"]
        other = (await put(client, PNG + b"other")).json()["id"]
        address = (await client.get(f"/api/files/{id}/link")).json()["address"]
        async with student(web) as stranger:
            assert (await stranger.get(f"/api/files/{id}/link")).status_code == 404
            shown = await stranger.get(f"/{address}")
            assert (shown.content, shown.headers["content-type"]) == (PNG, "image/png")
            assert (await stranger.get(f"/{address.replace(id, other)}")).status_code == 404
            for key in ("x", "a.b.c", address.partition("=")[2][:-2], next(iter(stranger.cookies.values()))):
                assert (await stranger.get(f"/api/files/{id}", params={"key": key})).status_code == 404
            late = timedelta(seconds=100)
            assert (await stranger.get(f"/{address}")).content == PNG
            late = timedelta(seconds=130)
            assert (await stranger.get(f"/{address}")).status_code == 404


async def test_the_same_file_again_changes_nothing(client: httpx.AsyncClient) -> None:
    first = await put(client, PNG)
    again = await put(client, b"something else", "b.txt", first.json()["id"])
    assert again.json() == first.json()


@pytest.mark.parametrize(
    ("content", "name", "status", "words"),
    [
        (b"", "a.txt", 422, "empty"),
        (b"MZ\x90\x00" + bytes(100), "a.pdf", 415, "none of them"),
        (b"#!/bin/sh\nrm -rf ~", "a.txt", 415, "none of them"),
        (b"x" * 1_000_001, "a.txt", 413, "1 MB"),
    ],
)
async def test_what_is_not_taken_is_told_why(
    client: httpx.AsyncClient, content: bytes, name: str, status: int, words: str
) -> None:
    answer = await put(client, content, name)
    assert answer.status_code == status
    assert words in answer.json()["error"]


async def test_a_stream_of_unknown_length_is_stopped_at_the_limit(client: httpx.AsyncClient) -> None:
    asked = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal asked
        while True:
            asked += 1
            yield b"x" * 100_000

    answer = await client.put(f"/api/files/{uuid4()}", params={"name": "a.txt"}, content=endless())
    assert answer.status_code == 413
    assert asked < 15


async def test_all_files_of_one_person_have_a_limit(client: httpx.AsyncClient) -> None:
    assert (await put(client, b"x" * 900_000, "a.txt")).status_code == 200
    answer = await put(client, b"y" * 900_000, "b.txt")
    assert (answer.status_code, "Your files may take 1 MB" in answer.json()["error"]) == (413, True)
    both = await asyncio.gather(*(put(client, letter * 400_000, "c.txt") for letter in (b"1", b"2")))
    assert sorted(one.status_code for one in both) == [200, 413]


async def test_a_file_needs_the_pages_token(client: httpx.AsyncClient) -> None:
    answer = await client.put(
        f"/api/files/{uuid4()}", params={"name": "a.png"}, content=PNG, headers={"X-Chiron-Token": "forged"}
    )
    assert answer.status_code == 403


async def test_a_student_is_asked_what_a_file_is_for(tmp_path: Path) -> None:
    async with school_web(tmp_path, PUBLIC) as web, student(web) as client:
        id = (await put(client, PNG)).json()["id"]
        await client.post("/api/messages", json={"id": str(uuid4()), "text": "my homework", "files": [id]})
        [exchange] = await replies(client, 1)
    assert 'What shall I do with "a.png"?' in exchange["reply"]["parts"][0]["html"]
    assert [choice["label"] for choice in exchange["reply"]["choices"]] == ["Help me with this"]
