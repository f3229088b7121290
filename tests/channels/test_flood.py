"""Hundreds of messages in one second from one student, over real sockets, on several connections, pipelined."""

import asyncio
import json
import time
from pathlib import Path
from uuid import uuid4

import httpx
import pytest

from channels.web.app import PublicSettings
from tests.channels.scripted import Server, running

CONNECTIONS = 10


async def flood(server: Server, headers: dict[str, str], ids: list[str]) -> dict[str, int]:
    """Send a message under each id, as fast as it goes; the status of each."""

    async def one(part: list[str]) -> dict[str, int]:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        for id in part:
            body = json.dumps({"id": id, "text": f"say {id}"})
            writer.write(f"POST /api/messages HTTP/1.1\r\n{head}Content-Length: {len(body)}\r\n\r\n{body}".encode())
        await writer.drain()
        statuses: dict[str, int] = {}
        for id in part:
            answer = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
            statuses[id] = int(answer.split()[1])
            await reader.readexactly(int(answer.partition("content-length: ")[2].split()[0]))
        writer.close()
        return statuses

    parts = await asyncio.gather(*(one(ids[place::CONNECTIONS]) for place in range(CONNECTIONS)))
    return {id: status for part in parts for id, status in part.items()}


def answered(client: httpx.Client) -> dict[str, bool]:
    """All messages of the conversation, by id: whether they are answered."""
    found: dict[str, bool] = {}
    before = ""
    while True:
        page = client.get(f"/api/history{before}").json()
        found |= {exchange["message"]["id"]: exchange["reply"] is not None for exchange in page["exchanges"]}
        if not page["more"]:
            return found
        before = f"?before={page['exchanges'][0]['seq']}"


PATIENT = PublicSettings(burst=1000, per_second=1000)


@pytest.mark.parametrize(
    ("public", "messages"),
    [(PublicSettings(), 500), (PATIENT, 120), pytest.param(PATIENT, 500, marks=pytest.mark.soak)],
)
def test_a_flood_is_refused_in_words_or_answered(tmp_path: Path, public: PublicSettings, messages: int) -> None:
    ids = [str(uuid4()) for _ in range(messages)]
    with running(tmp_path, public) as server, httpx.Client(base_url=server.address, timeout=20) as client:
        token = client.get("/api/login").json()["token"]
        cookie = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
        headers = {"Host": f"127.0.0.1:{server.port}", "Cookie": cookie, "X-Chiron-Token": token}
        headers["Content-Type"] = "application/json"
        statuses = asyncio.run(flood(server, headers, ids))
        taken = {id for id, status in statuses.items() if status == 202}
        assert set(statuses.values()) <= {202, 429}
        assert len(taken) == messages if public.burst > messages else public.burst <= len(taken) < messages
        deadline = time.monotonic() + 30
        while not all(found := answered(client).values()) and time.monotonic() < deadline:
            time.sleep(0.1)
        assert all(found)
        assert set(answered(client)) == taken
