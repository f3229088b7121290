"""The stream, over real sockets: in order, each reply once, nothing missed, whatever is cut off."""

import asyncio
import json
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from anyio import Event
from sse_starlette.event import ensure_bytes

from channels.web.stream import DELTA_PAUSE, Pace, events
from tests.channels.scripted import Server, running, scripted_dispatcher


class Listener:
    """A browser with the page open."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client
        self.client.headers["X-Chiron-Token"] = self.client.get("/api/login").json()["token"]

    def say(self, text: str) -> int:
        answer = self.client.post("/api/messages", json={"id": str(uuid4()), "text": text})
        assert answer.status_code == 202, answer.text
        return int(answer.json()["seq"])

    def events(self, **headers: str) -> Generator[tuple[str, str, dict[str, Any]]]:
        """Name, id and data of each event as it comes."""
        last = headers.pop("last", "0")
        with self.client.stream("GET", f"/api/stream?last={last}", headers=headers) as answer:
            assert answer.status_code == 200
            assert answer.headers["content-type"].startswith("text/event-stream")
            event: dict[str, str] = {}
            for line in answer.iter_lines():
                if line:
                    name, _, value = line.partition(": ")
                    event[name] = value
                    continue
                if "event" in event and event["event"] != "ping":
                    yield event["event"], event.get("id", ""), json.loads(event["data"])
                event = {}

    def replies(self, count: int, **headers: str) -> list[tuple[int, str]]:
        """Sequence number and message of so many replies."""
        found: list[tuple[int, str]] = []
        events = self.events(**headers)
        for name, number, data in events:
            if name == "reply":
                assert number == str(data["seq"])
                found.append((int(number), data["message"]["text"]))
                if len(found) == count:
                    break
        events.close()
        return found


Listen = Callable[..., Listener]


@pytest.fixture
def listen(server: Server) -> Iterator[Listen]:
    """Makes listeners, and closes what they hold open."""
    opened: list[Listener] = []

    def new(cookies: httpx.Cookies | None = None) -> Listener:
        opened.append(Listener(httpx.Client(base_url=server.address, cookies=cookies, timeout=10)))
        return opened[-1]

    yield new
    for listener in opened:
        listener.client.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("home")) as started:
        yield started


def test_a_turn_is_followed_from_thought_to_reply(listen: Listen) -> None:
    listener = listen()
    listener.say("stream")
    shown: list[str] = []
    kept: list[int] = []
    seen: list[str] = []
    for name, _, data in listener.events():
        seen.append(name)
        if name == "delta":
            shown.append(str(data["html"]))
            kept.append(int(str(data["keep"])))
        if name == "reply":
            final = str(data["reply"]["parts"][0]["html"])
            break
    assert seen[-1] == "reply"
    assert len(shown) > 2
    assert any("<math" in html for html in shown)
    assert kept == sorted(kept)
    assert kept[-1] > 0
    assert "<math" not in shown[-1]  # what stays is not sent again
    assert "$" not in shown[0]
    assert final.startswith(shown[0].rstrip().removesuffix("</p>"))


def test_what_was_missed_comes_in_order_and_once(listen: Listen) -> None:
    listener = listen()
    first = listener.say("0")
    assert listener.replies(1) == [(first, "0")]
    rest = [(listener.say(str(number)), str(number)) for number in range(1, 8)]
    assert listener.replies(7, **{"Last-Event-ID": str(first)}) == rest
    assert listener.replies(5, last=str(rest[1][0])) == rest[2:]
    assert listener.replies(2, last="0", **{"Last-Event-ID": str(rest[4][0])}) == rest[5:]


def test_however_much_was_missed_comes(listen: Listen) -> None:
    listener = listen()
    said = [(listener.say(str(number)), str(number)) for number in range(45)]
    assert listener.replies(45) == said
    assert listener.replies(44, last=str(said[0][0])) == said[1:]


@pytest.mark.parametrize("header", ["x", "-1", "1e3", "9" * 40, "1 OR 1=1"])
def test_a_garbled_last_id_counts_as_none(listen: Listen, header: str) -> None:
    listener = listen()
    seq = listener.say("hello")
    assert listener.replies(1, **{"Last-Event-ID": header}) == [(seq, "hello")]


@pytest.mark.parametrize("last", ["-1", "x", str(2**63), "1.5"])
def test_a_bad_beginning_is_refused(listen: Listen, last: str) -> None:
    answer = listen().client.get(f"/api/stream?last={last}")
    assert answer.status_code == 422
    assert answer.json()["error"]


def test_after_a_restart_the_stream_goes_on(server: Server, listen: Listen) -> None:
    listener = listen()
    first = listener.say("before")
    assert listener.replies(1) == [(first, "before")]
    second = listener.say("slow")
    server.stop()
    server.start()
    listener = listen(listener.client.cookies)
    third = listener.say("after")
    assert [seq for seq, _ in listener.replies(2, **{"Last-Event-ID": str(first)})] == [second, third]


def test_two_windows_see_the_same(listen: Listen) -> None:
    one = listen()
    other = listen(one.client.cookies)
    stream = other.events()
    seq = one.say("slow")
    name, number, data = next(event for event in stream if event[0] == "reply")
    assert (name, number, data["message"]["text"]) == ("reply", str(seq), "slow")
    stream.close()


def test_nobody_hears_anothers_conversation(listen: Listen) -> None:
    one, other = listen(), listen()
    one.say("secret")
    one.replies(1)
    mine = other.say("mine")
    assert other.replies(1) == [(mine, "mine")]


def test_too_many_windows_are_refused_in_a_sentence(listen: Listen) -> None:
    listener = listen()
    streams = []
    for _ in range(16):
        stream = listener.client.stream("GET", "/api/stream")
        stream.__enter__()
        streams.append(stream)
    time.sleep(0.2)
    answer = listener.client.get("/api/stream")
    assert answer.status_code == 429
    assert "too many windows" in answer.json()["error"]
    for stream in streams:
        stream.__exit__(None, None, None)


async def test_a_stream_ends_by_itself_when_the_server_goes_down(tmp_path: Path) -> None:
    closing = Event()
    async with scripted_dispatcher(tmp_path) as (dispatcher, _), asyncio.timeout(5):
        stream = events(dispatcher, "web:s-ada", 0, "en", closing)
        assert "retry" in str(ensure_bytes(await anext(stream), "\n"))
        asyncio.get_running_loop().call_later(0.05, closing.set)
        assert [event async for event in stream] == []


def test_who_waits_is_told_that_a_reply_cannot_be_saved(listen: Listen) -> None:
    listener = listen()
    seq = listener.say("full")
    told: list[tuple[str, str, dict[str, object]]] = []
    for event in listener.events():
        told.append(event)
        if event[0] == "reply":
            break
    held, (_, number, _) = told[-3:-1][0], told[-1]
    assert held[:2] == ("held", "")
    assert "disk is full" in str(held[2]["text"])
    assert number == str(seq)


async def test_many_replies_that_grow_are_shown_less_often() -> None:
    pace = Pace()
    pace.took(0.008)
    assert pace.pause == DELTA_PAUSE
    for _ in range(100):
        pace.took(0.004)
    resting = [asyncio.create_task(pace.rest()) for _ in range(50)]
    await asyncio.sleep(0)
    assert 0.3 < pace.pause < 0.5
    for task in resting:
        task.cancel()
    await asyncio.gather(*resting, return_exceptions=True)
    assert pace.pause == DELTA_PAUSE
