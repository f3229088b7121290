"""A browser and a server for the tests of the page."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests import needs
from tests.channels.browsing import ARGUMENTS, visit
from tests.channels.scripted import Server, running


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("home")) as started:
        yield started


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if needs.CHROMIUM is None:
        pytest.skip("needs Debian's chromium")  # as needs.chromium, since a fixture takes no mark
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=needs.CHROMIUM, args=ARGUMENTS)
        yield launched
        launched.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(viewport={"width": 900, "height": 800})
    yield opened
    opened.close()


@pytest.fixture
def page(context: BrowserContext, server: Server) -> Iterator[Page]:
    """A first visit. What the browser complains of, or asks another host for, is a failure."""
    opened = visit(context, server)
    complaints: list[str] = []
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    elsewhere: list[str] = []
    opened.on("request", lambda request: elsewhere.append(request.url))
    yield opened
    assert [line for line in complaints if "net::ERR" not in line and "Failed to load resource" not in line] == []
    assert [url for url in elsewhere if not url.startswith((server.address, "data:"))] == []
