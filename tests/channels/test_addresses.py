"""Where requests come from, and how much may come from there."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from channels.web.origin import client_address, networks_of, origin_of
from channels.web.public import PublicSettings
from chiron.settings import Settings
from tests.channels.scripted import now, scripted_web

PROXIES = networks_of("10.0.0.1, 192.168.0.0/16, fd00::/8")


@pytest.mark.parametrize(
    ("peer", "forwarded", "address"),
    [
        ("203.0.113.7", [], "203.0.113.7"),
        ("203.0.113.7", ["198.51.100.1"], "203.0.113.7"),  # no proxy of ours: anybody can say anything
        ("10.0.0.1", ["198.51.100.1"], "198.51.100.1"),
        ("10.0.0.1", ["1.2.3.4, 198.51.100.1"], "198.51.100.1"),  # what a client put before it
        ("10.0.0.1", ["1.2.3.4", "198.51.100.1"], "198.51.100.1"),
        ("10.0.0.1", ["198.51.100.1, 192.168.3.4"], "198.51.100.1"),
        ("10.0.0.1", ["192.168.3.4"], "192.168.3.4"),
        ("10.0.0.1", [], "10.0.0.1"),
        ("10.0.0.1", ["evil"], "10.0.0.1"),
        ("10.0.0.1", ["1.2.3.4, evil"], "1.2.3.4"),
        ("::ffff:10.0.0.1", ["::ffff:198.51.100.1"], "198.51.100.1"),
        ("fd00::1", ["[2001:db8:1:2:3:4:5:6]"], "2001:db8:1:2::/64"),
        ("2001:db8:1:2::7", [], "2001:db8:1:2::/64"),
        ("", ["198.51.100.1"], ""),
    ],
)
def test_an_address_is_taken_from_proxies_of_ours_alone(peer: str, forwarded: list[str], address: str) -> None:
    assert client_address(peer, forwarded, PROXIES) == address


@given(st.text(max_size=50), st.lists(st.text(max_size=60), max_size=3))
def test_any_header_gives_an_address(peer: str, forwarded: list[str]) -> None:
    assert client_address(peer, forwarded, PROXIES) is not None
    assert client_address("203.0.113.7", forwarded, PROXIES) == "203.0.113.7"


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("https://school.example", "https://school.example"),
        (" HTTPS://School.Example:443/ ", "https://school.example"),
        ("http://localhost:5000", "http://localhost:5000"),
        ("http://[::1]:80", "http://[::1]"),
    ],
)
def test_an_origin_is_written_as_browsers_do(text: str, origin: str) -> None:
    assert origin_of(text) == origin


@pytest.mark.parametrize(
    "text",
    [
        *("school.example", "*", "https://*.school.example", "https://school.example/a", "null", "'self'", "data:"),
        *(
            "https://a.example https://b.example",
            "https://a.example;script-src *",
            "javascript://x",
            "https://u@a.example",
        ),
    ],
)
def test_what_is_no_origin_is_no_setting(text: str) -> None:
    with pytest.raises(ValueError, match="is no origin"):
        origin_of(text)
    with pytest.raises(ValidationError, match="is no origin"):
        Settings(embed_origins=f"https://school.example, {text}")


def test_settings_become_what_the_page_knows() -> None:
    public = Settings(
        embed_origins="https://School.example/ , http://localhost:80", embed_secret="s" * 32, proxies="127.0.0.1,::1"
    ).public
    assert public.embed_origins == {"https://school.example", "http://localhost"}
    assert [str(network) for network in public.proxies] == ["127.0.0.1/32", "::1/128"]
    with pytest.raises(ValidationError):
        Settings(embed_secret="short")
    with pytest.raises(ValidationError):
        Settings(proxies="my-proxy")


@asynccontextmanager
async def visitor(web: FastAPI, address: str = "203.0.113.7", **headers: str) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(web, client=(address, 1234))
    async with httpx.AsyncClient(transport=transport, base_url="http://chiron.example", headers=headers) as client:
        yield client


async def say(client: httpx.AsyncClient) -> httpx.Response:
    token = (await client.get("/api/login")).json()["token"]
    return await client.post(
        "/api/messages", json={"id": str(uuid4()), "text": "hi"}, headers={"X-Chiron-Token": token}
    )


@pytest.mark.asyncio
async def test_one_address_brings_in_only_so_many(tmp_path: Path) -> None:
    frozen = now()
    async with scripted_web(tmp_path, PublicSettings(newcomers=3), lambda: frozen) as web, visitor(web) as first:
        assert [(await say(first)).status_code for _ in range(5)] == [202] * 5  # one account
        for expected in (202, 202, 429, 429):
            async with visitor(web, **{"X-Forwarded-For": "198.51.100.9"}) as other:
                answer = await say(other)
                assert answer.status_code == expected
        assert answer.headers["Retry-After"] == "1200"
        assert "new people" in answer.json()["error"]
        assert (await say(first)).status_code == 202
        async with visitor(web, "203.0.113.8") as elsewhere:
            assert (await say(elsewhere)).status_code == 202


@pytest.mark.asyncio
async def test_who_was_refused_does_not_slip_in_by_asking_again(tmp_path: Path) -> None:
    frozen = now()
    limited = scripted_web(tmp_path, PublicSettings(newcomers=1), lambda: frozen)
    async with limited as web, visitor(web) as first, visitor(web) as second:
        assert (await say(first)).status_code == 202
        assert [(await say(second)).status_code for _ in range(3)] == [429] * 3


@pytest.mark.asyncio
async def test_one_address_asks_only_so_much_whoever_it_says_it_is(tmp_path: Path) -> None:
    frozen = now()
    async with scripted_web(tmp_path, PublicSettings(address_rate=1), lambda: frozen) as web:
        statuses = []
        for number in range(12):
            async with visitor(web, **{"X-Forwarded-For": f"198.51.100.{number}"}) as client:
                answer = await client.get("/api/history")
                statuses.append(answer.status_code)
        assert statuses == [200] * 10 + [429] * 2
        assert answer.json()["error"] == (
            "Very much comes from your network at the moment. Please try again in one second."
        )
        async with visitor(web) as client:
            assert (await client.get("/")).status_code == 200  # the page itself costs nothing
        async with visitor(web, "203.0.113.8") as client:
            assert (await client.get("/api/history")).status_code == 200


@pytest.mark.asyncio
async def test_behind_a_proxy_of_ours_people_are_told_apart(tmp_path: Path) -> None:
    frozen = now()
    public = PublicSettings(address_rate=0.1, proxies=networks_of("10.0.0.1"))
    async with scripted_web(tmp_path, public, lambda: frozen) as web:
        for client_at, expected in (("198.51.100.1", 200), ("198.51.100.1", 429), ("198.51.100.2", 200)):
            async with visitor(web, "10.0.0.1", **{"X-Forwarded-For": f"1.1.1.1, {client_at}"}) as client:
                assert (await client.get("/api/history")).status_code == expected


@pytest.mark.asyncio
async def test_one_address_fills_no_disk_whoever_it_says_it_is(tmp_path: Path) -> None:
    frozen = now()
    async with scripted_web(tmp_path, PublicSettings(uploads=2500), lambda: frozen) as web:
        for size, expected in ((1000, 200), (1000, 200), (1000, 429), (400, 200)):
            async with visitor(web) as client:
                token = (await client.get("/api/login")).json()["token"]
                answer = await client.put(
                    f"/api/files/{uuid4()}?name=a.txt", content=b"a" * size, headers={"X-Chiron-Token": token}
                )
                assert answer.status_code == expected
