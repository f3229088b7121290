"""A link opens the page as its person, once."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI
from playwright.sync_api import BrowserContext, expect

from channels.web.app import create_web
from channels.web.public import PublicSettings
from store import Files, Store
from tests.channels.browsing import say
from tests.channels.scripted import SECRET, now, running, scripted_dispatcher
from tests.channels.test_api import student


async def offered(store: Store, token: str, name: str = "Ms Gray") -> str:
    known = await store.users.called(name)
    gray = known[0] if known else await store.users.add(name, roles=frozenset({"teacher"}), now=now())
    await store.login_links.offer(gray.id, token, now=now(), good_for=timedelta(days=1))
    return gray.id


async def who(store: Store, client: httpx.AsyncClient) -> str | None:
    """Whose account the client's page writes to."""
    await client.post("/api/messages", json={"id": "5c1c6d3e-0000-4000-8000-000000000001", "text": "hi"})
    people = await store.users.handles()
    web = {handle: user for user, handles in people.items() for channel, handle in handles if channel == "web"}
    listed = [one async for one in _conversations(store, web)]
    return listed[-1] if listed else None


async def _conversations(store: Store, web: dict[str, str]) -> AsyncIterator[str]:
    for handle, user in web.items():
        if await store.conversations.history(f"web:{handle}"):
            yield user


@pytest.fixture
async def web(tmp_path: Path) -> AsyncIterator[tuple[FastAPI, Store]]:
    async with scripted_dispatcher(tmp_path) as (dispatcher, store):
        files = Files(tmp_path / "files")
        yield create_web(dispatcher, store, files, secret=SECRET, clock=now, public=PublicSettings()), store


async def test_who_enters_goes_on_as_the_person_of_the_link(web: tuple[FastAPI, Store]) -> None:
    app, store = web
    gray = await offered(store, "one")
    async with student(app) as client, student(app) as other:
        before = client.cookies["chiron"]
        assert (await client.post("/api/enter", json={"link": "one"})).status_code == 204
        assert client.cookies["chiron"] != before
        client.headers["X-Chiron-Token"] = (await client.get("/api/login")).json()["token"]
        assert await who(store, client) == gray
        [(_, handle)] = await store.users.handles_of(gray)

        used = await other.post("/api/enter", json={"link": "one"})
        assert (used.status_code, used.json()["error"].startswith("This link has been used")) == (404, True)
        await offered(store, "two")
        assert (await other.post("/api/enter", json={"link": "two"})).status_code == 204
        assert await store.users.handles_of(gray) == [("web", handle)]  # the same person, the same conversations


@pytest.mark.parametrize(
    ("headers", "status"), [({"X-Chiron-Token": "wrong"}, 403), ({"Sec-Fetch-Site": "cross-site"}, 403)]
)
async def test_no_other_page_makes_somebody_enter(
    web: tuple[FastAPI, Store], headers: dict[str, str], status: int
) -> None:
    app, store = web
    gray = await offered(store, "one")
    async with student(app) as client:
        refused = await client.post("/api/enter", json={"link": "one"}, headers=headers)
        assert refused.status_code == status
    assert await store.login_links.take("one", now=now()) == gray


@asynccontextmanager
async def _web_with_link(home: Path, public: PublicSettings) -> AsyncIterator[FastAPI]:
    async with scripted_dispatcher(home) as (dispatcher, store):
        await offered(store, "token")
        yield create_web(dispatcher, store, Files(home / "files"), secret=SECRET, clock=now, public=public)


def test_a_browser_follows_the_link_once(context: BrowserContext, tmp_path: Path) -> None:
    with running(tmp_path, web=_web_with_link) as server:
        page = context.new_page()
        page.goto(f"{server.address}/#/enter/token")
        expect(page.get_by_label("Message", exact=True)).to_be_visible()  # the page anew, as the other person's
        say(page, "hello")
        expect(page.locator("#log .turn.tutor")).to_contain_text("hello")
        assert "token" not in page.url
        page.goto(f"{server.address}/#/enter/token")
        expect(page.locator("#held")).to_contain_text("has been used")
        expect(page.locator("#log .turn.tutor")).to_contain_text("hello")
        page.close()
    written = "SELECT u.name FROM users u JOIN messages m ON m.user_id = u.id"
    with closing(sqlite3.connect(tmp_path / "chiron.db")) as database:
        assert database.execute(written).fetchall() == [("Ms Gray",)]
