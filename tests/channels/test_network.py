"""The page on a bad line: nothing is lost, nothing doubled, the order kept, and it goes on by itself."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from channels.web.app import PublicSettings
from tests.channels.browsing import replies, say
from tests.channels.scripted import Server, running
from tests.platforms.fault_proxy import Fault, FaultProxy

WHOLE = 15_000
"""Milliseconds for the page to have recovered."""


pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
"""Connections that are cut are found by the garbage collector, unclosed."""


@pytest.fixture
def line(server: Server) -> Iterator[FaultProxy]:
    with FaultProxy(server.port) as proxy:
        yield proxy


@pytest.fixture(autouse=True)
def found_here() -> Iterator[None]:
    """What was cut is not left for the next test to find."""
    yield
    gc.collect()


@pytest.fixture
def far(context: BrowserContext, line: FaultProxy) -> Page:
    """A first visit over the line."""
    page = context.new_page()
    page.goto(f"{line.address}/")
    expect(page.locator("#welcome")).to_be_visible()
    return page


def said(page: Page) -> list[str]:
    return page.locator(".turn.you .bubble").all_text_contents()


def stands(page: Page, texts: list[str]) -> None:
    """The page shows these messages, each answered once, also after a reload."""
    for _ in range(2):
        expect(page.locator(".exchange:has(.turn.tutor:not(.growing))")).to_have_count(len(texts), timeout=WHOLE)
        assert said(page) == texts
        assert replies(page).count() == len(texts)
        page.reload()


@pytest.mark.parametrize("after", [300, 800, 1200])
def test_a_stream_that_breaks_in_mid_answer_goes_on(far: Page, line: FaultProxy, after: int) -> None:
    while not line.count("GET /api/stream"):  # the visit's own
        far.wait_for_timeout(20)
    line.fault(Fault(path="/api/stream", cut_after=after))
    far.reload()
    expect(far.locator("#welcome")).to_be_visible()
    say(far, "long")
    expect(replies(far).last).to_contain_text("Paragraph 7", timeout=WHOLE)
    assert line.count("GET /api/stream") >= 3
    stands(far, ["long"])


def test_a_line_that_is_away_in_mid_answer_is_told_and_comes_back(far: Page, line: FaultProxy) -> None:
    say(far, "long")
    expect(replies(far).last).to_contain_text("Paragraph 1")
    line.down()
    expect(far.get_by_role("status").filter(has_text="Connection lost")).to_be_visible()
    say(far, "meanwhile")
    expect(far.locator(".note").last).to_have_text("Waits for the connection, then it is sent by itself")
    expect(far.get_by_text("Chiron is thinking")).to_be_hidden()
    line.down(False)
    expect(replies(far).last).to_have_text("Chiron" + "You said: meanwhile", timeout=WHOLE)
    expect(far.get_by_text("Connection lost")).to_have_count(0)
    stands(far, ["long", "meanwhile"])


@pytest.mark.parametrize(
    "fault",
    [
        Fault(path="/api/messages", lose=True, times=2),
        Fault(path="/api/messages", refuse=True, times=2),
        Fault(path="/api/messages", truncate_after=40),
        Fault(path="/api/messages", delay=1.0),
    ],
)
def test_messages_keep_their_order_whatever_happens_to_one(far: Page, line: FaultProxy, fault: Fault) -> None:
    line.fault(fault)
    for text in ("one", "two", "three"):
        say(far, text)
    stands(far, ["one", "two", "three"])


@pytest.mark.parametrize(
    "faults",
    [
        [Fault(path="/api/login", refuse=True, times=2)],
        [Fault(path="/api/history", truncate_after=300, times=2)],
        [Fault(path="/api/history", cut_after=300), Fault(path="/api/stream", cut_after=10)],
        [Fault(path="/api/stream", truncate_after=150, times=2)],
        [Fault(path="/api/history", delay=0.8)],
    ],
)
def test_a_page_that_opens_badly_opens_in_the_end(far: Page, line: FaultProxy, faults: list[Fault]) -> None:
    say(far, "before")
    expect(replies(far)).to_have_count(1)
    line.fault(*faults)
    far.reload()
    say(far, "after")
    stands(far, ["before", "after"])


def test_a_reload_in_mid_answer_shows_what_there_is_and_goes_on(far: Page) -> None:
    say(far, "long")
    expect(replies(far).last).to_contain_text("Paragraph 1")
    far.reload()
    expect(replies(far).last).to_contain_text("Paragraph 1", timeout=1000)
    expect(far.locator(".growing")).to_have_count(1)
    expect(replies(far).last).to_contain_text("Paragraph 7")
    stands(far, ["long"])


def test_two_tabs_that_write_at_once_show_the_same(far: Page, context: BrowserContext, line: FaultProxy) -> None:
    other = context.new_page()
    other.goto(f"{line.address}/")
    expect(other.locator("#welcome")).to_be_visible()
    line.fault(Fault(path="/api/messages", delay=0.3, times=2))
    for number in range(3):
        say(far, f"far {number}")
        say(other, f"other {number}")
    for page in (far, other):
        expect(page.locator(".exchange:has(.turn.tutor:not(.growing))")).to_have_count(6, timeout=WHOLE)
    assert said(far) == said(other)
    assert [text for text in said(far) if text.startswith("far")] == ["far 0", "far 1", "far 2"]
    other.close()


def test_a_page_that_slept_catches_up(far: Page, context: BrowserContext, line: FaultProxy) -> None:
    other = context.new_page()
    other.goto(f"{line.address}/")
    session = context.new_cdp_session(far)
    session.send("Page.setWebLifecycleState", {"state": "frozen"})
    line.cut()
    say(other, "while you slept")
    expect(replies(other)).to_have_count(1, timeout=WHOLE)
    other.close()
    session.send("Page.setWebLifecycleState", {"state": "active"})
    stands(far, ["while you slept"])


def test_a_server_that_starts_anew_in_mid_answer_loses_nothing(browser: Browser, tmp_path: Path) -> None:
    with running(tmp_path) as server:
        context = browser.new_context()
        page = context.new_page()
        page.goto(f"{server.address}/")
        say(page, "long")
        expect(replies(page).last).to_contain_text("Paragraph 1")
        server.stop()
        say(page, "meanwhile")
        server.start()
        stands(page, ["long", "meanwhile"])
        context.close()


def test_over_a_slow_line_the_page_is_of_use_soon(context: BrowserContext, line: FaultProxy) -> None:
    line.fault(Fault(times=1000, delay=0.2, pace=50_000))  # 400 kbit/s, 400 ms there and back
    page = context.new_page()
    page.goto(f"{line.address}/")
    page.get_by_label("Message", exact=True).fill("hello")
    page.keyboard.press("Enter")
    expect(replies(page)).to_have_count(1, timeout=WHOLE)
    assert page.evaluate("() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd") < 8000


@contextmanager
def under(server_home: Path, prefix: str, strip: bool) -> Iterator[tuple[FaultProxy, Server]]:
    """A server that knows of the prefix it is reached under."""
    public = PublicSettings(burst=1000, per_second=1000, address=f"http://127.0.0.1{prefix}")
    with running(server_home, public) as server, FaultProxy(server.port, prefix=prefix, strip=strip) as proxy:
        yield proxy, server


@pytest.mark.parametrize("strip", [True, False])
def test_under_a_path_prefix(browser: Browser, tmp_path: Path, strip: bool) -> None:
    with under(tmp_path, "/maths/tutor", strip) as (proxy, _):
        context = browser.new_context()
        page = context.new_page()
        wrong: list[str] = []
        page.on("response", lambda answer: wrong.append(answer.url) if answer.status >= 400 else None)
        page.goto(f"{proxy.address}/")
        say(page, "stream")
        stands(page, ["stream"])
        [cookie] = context.cookies()
        assert cookie["path"] == "/maths/tutor/"
        assert wrong == []
        if not strip:
            page.goto(proxy.address)  # without the slash at the end
            assert page.url == f"{proxy.address}/"
        context.close()
