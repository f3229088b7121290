"""The web API, in the process: what it takes, what it refuses, and in which words."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import cast, get_args
from uuid import uuid4

import httpx
import pytest
import pytest_asyncio
from fastapi import FastAPI
from starlette.types import ASGIApp, Receive, Scope, Send

from agent.dispatcher import Dispatcher
from agent.exchanges import Receipt
from agent.messages import ActionKind, Message
from agent.owners import Owners
from agent.tutor import Tutor
from channels.web.app import PublicSettings, create_web
from channels.web.assets import Assets
from store import Files
from store.errors import DiskFull
from tests.channels.scripted import SECRET, ScriptedTutor, now, scripted_dispatcher, scripted_web

HOST = "http://chiron.example"

pytestmark = pytest.mark.asyncio(loop_scope="module")


@asynccontextmanager
async def student(web: ASGIApp, host: str = HOST) -> AsyncIterator[httpx.AsyncClient]:
    """A browser of somebody who has opened the page."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(web), base_url=host) as client:
        client.headers["X-Chiron-Token"] = (await client.get("/api/login")).json()["token"]
        yield client


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def web(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[FastAPI]:
    """One for all: each test is another student."""
    async with scripted_web(tmp_path_factory.mktemp("home"), PublicSettings(burst=1000, per_second=1000)) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="module")
async def client(web: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    async with student(web) as opened:
        yield opened


async def say(client: httpx.AsyncClient, text: str, message_id: str | None = None) -> httpx.Response:
    return await client.post("/api/messages", json={"id": message_id or str(uuid4()), "text": text})


async def replies(client: httpx.AsyncClient, count: int, place: str = "") -> list[dict[str, object]]:
    """The conversation, once so many messages have been answered."""
    async with asyncio.timeout(10):
        while True:
            exchanges = (await client.get("/api/history", params={"place": place})).json()["exchanges"]
            if sum(exchange["reply"] is not None for exchange in exchanges) >= count:
                return list(exchanges)
            await asyncio.sleep(0.01)


async def test_a_message_is_taken_and_answered(client: httpx.AsyncClient) -> None:
    taken = await say(client, "hello")
    assert taken.status_code == 202
    [exchange] = await replies(client, 1)
    assert exchange["seq"] == taken.json()["seq"]
    assert exchange["message"]["text"] == "hello"
    assert exchange["reply"]["parts"] == [{"type": "text", "html": "<p>You said: hello</p>\n"}]
    assert exchange["reply"]["choices"][0]["action"]["kind"] == "start"


async def test_the_same_id_again_is_the_same_message(client: httpx.AsyncClient) -> None:
    message_id = str(uuid4())
    first = await say(client, "hello", message_id)
    await replies(client, 1)
    again = await say(client, "hello", message_id.upper())
    assert again.json() == first.json()
    assert len(await replies(client, 1)) == 1


async def test_an_id_belongs_to_one_students_conversation(web: FastAPI, client: httpx.AsyncClient) -> None:
    message_id = str(uuid4())
    async with student(web) as other:
        first, second = await say(client, "mine", message_id), await say(other, "yours", message_id)
        assert first.json()["seq"] != second.json()["seq"]
        assert [exchange["message"]["text"] for exchange in await replies(other, 1)] == ["yours"]
    assert [exchange["message"]["text"] for exchange in await replies(client, 1)] == ["mine"]


async def test_a_card_and_its_answer(client: httpx.AsyncClient) -> None:
    await say(client, "card")
    [exchange] = await replies(client, 1)
    card = exchange["reply"]["parts"][1]
    assert card["type"] == "card"
    assert "<math" in card["html"]
    assert [option["value"] for option in card["options"]] == ["a", "b", "c", "d"]
    action = {"kind": "answer", "target": card["target"], "value": "b"}
    await client.post("/api/messages", json={"id": str(uuid4()), "action": action})
    [_, answered] = await replies(client, 2)
    assert answered["message"]["action"] == action
    [change] = answered["reply"]["changes"]
    assert (change["question_id"], change["state"]) == (card["question_id"], "wrong")


async def test_history_comes_in_pages(client: httpx.AsyncClient) -> None:
    for number in range(35):
        await say(client, str(number))
    async with asyncio.timeout(20):
        while True:
            page = (await client.get("/api/history")).json()
            if all(exchange["reply"] for exchange in page["exchanges"]) and len(page["exchanges"]) == 30:
                break
            await asyncio.sleep(0.01)  # no socket lies between, so that asking alone never lets a turn run
    assert page["more"]
    assert [exchange["message"]["text"] for exchange in page["exchanges"]] == [str(number) for number in range(5, 35)]
    earlier = (await client.get("/api/history", params={"before": page["exchanges"][0]["seq"]})).json()
    assert not earlier["more"]
    assert [exchange["message"]["text"] for exchange in earlier["exchanges"]] == [str(number) for number in range(5)]


REFUSED: dict[str, tuple[object, int, str]] = {
    "empty": ({"text": ""}, 422, "Write something first."),
    "blank": ({"text": " \n "}, 422, "Write something first."),
    "too long": ({"text": "x" * 10_001}, 422, "at most 10,000 characters"),
    "NUL": ({"text": "a\0b"}, 422, "not text"),
    "not a string": ({"text": 5}, 422, "could not be understood"),
    "neither": ({}, 422, "either a text or an action"),
    "both": ({"text": "a", "action": {"kind": "hint"}}, 422, "either a text or an action"),
    "unknown kind": ({"action": {"kind": "explode"}}, 422, "do not know that button"),
    "unknown field": ({"text": "a", "user_id": "1"}, 422, "could not be understood"),
    "bad target": ({"action": {"kind": "hint", "target": "../x"}}, 422, "could not be understood"),
    "long target": ({"action": {"kind": "hint", "target": "x" * 5000}}, 422, "do not know that button"),
    "empty answer": ({"action": {"kind": "answer", "target": "x"}}, 422, "Write something first."),
    "long answer": ({"action": {"kind": "answer", "value": "9" * 10_001}}, 422, "too long"),
    "NUL answer": ({"action": {"kind": "answer", "value": "\0"}}, 422, "not text"),
    "action is a list": ({"action": []}, 422, "could not be understood"),
}


@pytest.mark.parametrize(("body", "status", "words"), REFUSED.values(), ids=REFUSED.keys())
async def test_what_is_no_message_is_refused_in_a_sentence(
    client: httpx.AsyncClient, body: dict[str, object], status: int, words: str
) -> None:
    answer = await client.post("/api/messages", json={"id": str(uuid4()), **body})
    assert answer.status_code == status
    assert words in answer.json()["error"]
    assert (await client.get("/api/history")).json()["exchanges"] == []


BROKEN = {
    "not JSON": b"{",
    "nothing": b"",
    "a list": b"[]",
    "not UTF-8": b'{"id": "\xff"}',
    "half a character": b'{"id": "%s", "text": "\\ud800"}' % str(uuid4()).encode(),
    "half a character in an answer": b'{"id": "%s", "action": {"kind": "answer", "value": "\\udfff"}}'
    % str(uuid4()).encode(),
    "half a character in a key": b'{"id": "%s", "\\ud800": 1}' % str(uuid4()).encode(),
    "deep": b"[" * 100_000,
    "a huge number": b'{"id": ' + b"9" * 5000 + b"}",
    "no id": b'{"text": "a"}',
    "a bad id": b'{"id": "1", "text": "a"}',
    "NaN": b'{"id": NaN, "text": "a"}',
}


@pytest.mark.parametrize("body", BROKEN.values(), ids=BROKEN.keys())
async def test_a_broken_body_is_refused_in_a_sentence(client: httpx.AsyncClient, body: bytes) -> None:
    answer = await client.post("/api/messages", content=body, headers={"Content-Type": "application/json"})
    assert 400 <= answer.status_code < 500
    assert answer.json()["error"].endswith(".")


async def test_direction_marks_are_taken_and_shown_without_harm(client: httpx.AsyncClient) -> None:
    await say(client, "\u202eevil\u202d")
    [exchange] = await replies(client, 1)
    assert exchange["message"]["text"] == "evil"
    assert exchange["reply"]["parts"][0]["html"] == "<p>You said: evil</p>\n"


async def test_a_body_of_a_megabyte_is_not_read(client: httpx.AsyncClient) -> None:
    assert (await say(client, "x" * 1_000_000)).status_code == 413

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(1000):
            yield b" " * 1024

    answer = await client.post("/api/messages", content=endless(), headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()) == (413, {"error": "That is too big to send."})


@pytest.mark.parametrize("length", [b"-1", b"x", b"1e3", b"9" * 30, b"\xb2"])
async def test_a_length_that_lies_is_refused(client: httpx.AsyncClient, length: bytes) -> None:
    headers = {b"Content-Type": b"application/json", b"Content-Length": length}
    assert (await client.post("/api/messages", content=b"{}", headers=headers)).status_code in (400, 413)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "null"},
    ],
)
async def test_another_site_cannot_send(client: httpx.AsyncClient, headers: dict[str, str]) -> None:
    answer = await client.post("/api/messages", json={"id": str(uuid4()), "text": "hi"}, headers=headers)
    assert answer.status_code == 403
    assert "another site" in answer.json()["error"]
    assert (await client.get("/api/history")).json()["exchanges"] == []


@pytest.mark.parametrize("token", [b"", b"wrong", b"\xe9", b"x" * 200])
async def test_nothing_is_taken_without_the_token(client: httpx.AsyncClient, token: bytes) -> None:
    answer = await client.post(
        "/api/messages", json={"id": str(uuid4()), "text": "hi"}, headers={b"X-Chiron-Token": token}
    )
    assert answer.status_code in (403, 422)
    assert answer.json()["error"]


async def test_another_students_token_is_of_no_use(web: FastAPI, client: httpx.AsyncClient) -> None:
    async with student(web) as other:
        client.headers["X-Chiron-Token"] = other.headers["X-Chiron-Token"]
    assert (await say(client, "hi")).status_code == 403


@pytest.mark.parametrize("cookie", ["x.y.z", "", "a" * 3000, "eyJhbGciOiJub25lIn0.eyJzdWIiOiJzLWFkYSJ9."])
async def test_with_a_forged_cookie_one_is_a_fresh_student(
    web: FastAPI, client: httpx.AsyncClient, cookie: str
) -> None:
    await say(client, "secret")
    await replies(client, 1)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(web), base_url=HOST) as stranger:
        answer = await stranger.get("/api/history", headers={"Cookie": f"chiron={cookie}"})
        assert answer.status_code == 200
        assert answer.json() == {"exchanges": [], "more": False}
        assert answer.headers["set-cookie"].startswith("chiron=ey")


async def test_five_hundred_at_once_are_slowed_down_and_none_is_lost(tmp_path: Path) -> None:
    frozen = now()
    async with scripted_web(tmp_path, PublicSettings(), lambda: frozen) as web, student(web) as client:
        answers = [await say(client, str(number)) for number in range(500)]
        taken = [answer for answer in answers if answer.status_code == 202]
        refused = [answer for answer in answers if answer.status_code == 429]
        assert (len(taken), len(refused)) == (30, 470)
        assert refused[0].headers["Retry-After"] == "1"
        assert refused[0].json()["error"] == "That was a lot at once. I take your next message in one second."
        assert len(await replies(client, 30)) == 30


async def test_a_student_who_writes_too_fast_slows_nobody_else_down(tmp_path: Path) -> None:
    frozen = now()
    limited = scripted_web(tmp_path, PublicSettings(burst=1), lambda: frozen)
    async with limited as web, student(web) as client, student(web) as other:
        assert [(await say(client, "a")).status_code for _ in range(2)] == [202, 429]
        assert (await say(other, "a")).status_code == 202


@pytest.mark.parametrize(
    "query", ["before=-1", "before=x", f"before={2**63}", "before=1.5", "before=%00", "before=99999999999999999999999"]
)
async def test_a_bad_place_in_the_history_is_refused(client: httpx.AsyncClient, query: str) -> None:
    answer = await client.get(f"/api/history?{query}")
    assert answer.status_code == 422
    assert answer.json()["error"]


async def test_every_answer_carries_the_headers(client: httpx.AsyncClient) -> None:
    for path, status in (("/", 200), ("/api/login", 200), ("/nowhere", 404), ("/api/messages", 405), ("/healthz", 200)):
        answer = await client.get(path)
        assert answer.status_code == status
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert "frame-ancestors 'none'" in policy
        if status >= 400:
            assert answer.json()["error"].endswith(".")


async def test_the_page_is_fresh_and_its_files_are_kept(client: httpx.AsyncClient) -> None:
    page = await client.get("/")
    assert page.headers["cache-control"] == "no-cache"
    assert "<style" not in page.text
    assert " style=" not in page.text
    assert "://" not in page.text.replace("http://www.w3.org", "")
    known = await client.get("/", headers={"If-None-Match": page.headers["etag"]})
    assert known.status_code == 304
    paths = [piece.split('"')[0] for piece in page.text.split('"static/')[1:]]
    assert {path.rpartition("/")[2] for path in paths} == {"mark.svg", "page.css", "page.js"}
    for path in set(paths):
        file = await client.get(f"/static/{path}")
        assert file.status_code == 200
        assert "immutable" in file.headers["cache-control"]
    assert (await client.get(f"/static/{paths[0]}x")).status_code == 404
    assert (await client.get("/static/../page.html")).status_code == 404


async def test_behind_https_the_cookie_is_tied_to_the_host(tmp_path: Path) -> None:
    address = "https://chiron.school.example"
    async with scripted_web(tmp_path, PublicSettings(address=address)) as web, student(web, address) as client:
        assert "strict-transport-security" in (await client.get("/")).headers
        assert list(client.cookies) == ["__Host-chiron"]
        client.headers.update({"Origin": address, "Host": "127.0.0.1:8000"})
        assert (await say(client, "hi")).status_code == 202


async def test_under_a_path_the_cookie_belongs_to_it(tmp_path: Path) -> None:
    address = "https://school.example/maths/tutor"
    async with scripted_web(tmp_path, PublicSettings(address=address)) as web:
        for host in (address, "https://school.example"):  # the proxy may take the path off
            async with student(web, host) as client:
                [cookie] = client.cookies.jar
                assert (cookie.name, cookie.path) == ("__Secure-chiron", "/maths/tutor/")
                client.headers.update({"Origin": "https://school.example", "Host": "127.0.0.1:8000"})
                client.cookies.set(cookie.name, str(cookie.value), path="/")
                assert (await say(client, "hi")).status_code == 202
                client.headers["Origin"] = "https://evil.example"
                assert (await say(client, "hi")).status_code == 403
        async with httpx.AsyncClient(transport=httpx.ASGITransport(web), base_url="https://school.example") as client:
            bare = await client.get("/maths/tutor")
            assert (bare.status_code, bare.headers["location"]) == (308, "/maths/tutor/")
            assert (await client.get("/maths/tutor/")).status_code == 200
            assert (await client.get("/maths/tutors/")).status_code == 404
            told = {"X-Forwarded-Prefix": "/evil", "X-Forwarded-Host": "evil.example"}
            assert "evil" not in (await client.get("/", headers=told)).text


async def test_what_is_large_goes_compressed_and_a_stream_as_it_is(web: FastAPI, client: httpx.AsyncClient) -> None:
    for _ in range(3):
        await say(client, "stream")
    await replies(client, 3)
    history = await client.get("/api/history")
    assert history.headers["content-encoding"] == "gzip"
    assert "Accept-Encoding" in history.headers["vary"]
    plain = await client.get("/", headers={"Accept-Encoding": "identity"})
    packed = await client.get("/")
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.text == plain.text
    assert packed.headers["etag"] == plain.headers["etag"]
    script = next(path for path in packed.text.split('"') if path.endswith("page.js"))
    font = script.replace("page.js", "app/maths.woff2")
    assert "content-encoding" not in (await client.get(f"/{font}")).headers


async def test_it_tells_that_it_is_ready(client: httpx.AsyncClient) -> None:
    assert (await client.get("/healthz")).text == "ok"
    assert (await client.get("/readyz")).text == "ok"


async def test_the_description_names_every_route(client: httpx.AsyncClient) -> None:
    description = (await client.get("/api/openapi.json")).json()
    assert {"/api/login", "/api/messages", "/api/history", "/api/stream"} <= set(description["paths"])
    assert json.dumps(description).count('"description"') > 10


class FullDisk(Dispatcher):
    """Where nothing can be saved any more."""

    async def receive(self, message: Message) -> Receipt:
        raise DiskFull(reason="no space left on device")


async def test_what_cannot_be_saved_is_not_taken_and_may_come_again(tmp_path: Path) -> None:
    async with scripted_dispatcher(tmp_path) as (_, store):
        full = FullDisk(store, cast(Tutor, ScriptedTutor()), owners=Owners(tmp_path / "owners"), clock=now)
        web = create_web(full, store, Files(tmp_path / "files"), secret=SECRET, clock=now, public=PublicSettings())
        async with student(web) as client:
            answer = await say(client, "hello")
    assert answer.status_code == 409
    assert answer.headers["Retry-After"] == "5"
    assert "cannot write" in answer.json()["error"]


class NoTime(Dispatcher):
    """Where nothing comes to its end."""

    async def receive(self, message: Message) -> Receipt:
        task = asyncio.current_task()
        assert task is not None
        task.cancel()
        await asyncio.sleep(10)
        raise AssertionError("cancelled")


async def test_what_a_server_has_no_time_for_at_its_end_may_come_again(tmp_path: Path) -> None:
    async with scripted_dispatcher(tmp_path) as (_, store):
        ending = NoTime(store, cast(Tutor, ScriptedTutor()), owners=Owners(tmp_path / "owners"), clock=now)
        web = create_web(ending, store, Files(tmp_path / "files"), secret=SECRET, clock=now, public=PublicSettings())

        async def server(scope: Scope, receive: Receive, send: Send) -> None:
            with suppress(asyncio.CancelledError):
                await web(scope, receive, send)

        async with student(server) as client:
            answer = await say(client, "hello")
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "1")
    assert "try again" in answer.json()["error"]


@pytest.mark.parametrize("content", [b'{"id": "x", "text": "hi"}', b"", b"[]", b'"hi"'])
async def test_what_is_not_sent_as_a_json_object_is_told_how_to(client: httpx.AsyncClient, content: bytes) -> None:
    kind = "text/plain" if content.startswith(b"{") else "application/json"
    answer = await client.post("/api/messages", content=content, headers={"Content-Type": kind})
    assert answer.status_code == 422
    assert "Content-Type: application/json" in answer.json()["error"]


@pytest.mark.parametrize(
    ("headers", "language"),
    [
        ({}, "en"),
        ({"accept-language": "gl, es-MX;q=0.8, en;q=0.5"}, "es"),
        ({"accept-language": "tlh;q=0.9,*;q=0.1"}, "en"),
        ({"accept-language": "en", "cookie": "chiron-language=es"}, "es"),
        ({"accept-language": "es", "cookie": "chiron-language=../../etc"}, "es"),
    ],
)
async def test_the_page_is_in_the_language_of_its_reader(
    client: httpx.AsyncClient, headers: dict[str, str], language: str
) -> None:
    page = await client.get("/", headers=headers)
    assert f'<html lang="{language}" dir="ltr"' in page.text
    assert f'<option value="{language}" lang="{language}" selected>' in page.text


async def test_the_page_has_a_name_for_each_action() -> None:
    words = Assets("en").modules["app/words.js"]
    for kind in set(get_args(ActionKind)) - {"answer", "start"}:
        assert f'"action-{kind}": "' in words
