"""What the page costs in a browser, told against a page that only appends text (`bare_page.py`) in the same run.

Both are served by this process and shown by the same browser, in turns; the model is a script in a process of its own.
"""

import asyncio
import secrets
import shutil
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any
from uuid import uuid4

import httpx
import uvicorn
from starlette.types import ASGIApp

from agent.json_form import message_to_json, reply_to_json
from agent.messages import Card, CardOption, Message, Reply, Text
from agent.model import LiteLLMChat
from channels.web.app import create_web
from channels.web.login import Login, Student
from channels.web.public import PublicSettings
from evals.bench.bare_page import bare_page
from evals.bench.measure import Ratio, Sample
from evals.bench.product import Opens, Product
from evals.bench.turns import MODEL, TALK, scripted_model
from store import Files, Incoming

SECRET = bytes(range(32))
TOKENS = 1000
"""Words of a streamed answer, each of which the script sends as one token."""
WORD_SECONDS = 0.005
EXCHANGES = 500
"""Of the long conversation: 1,000 messages."""
STREAMS = 200
CROWD_TOKENS, CROWD_SECONDS = 40, 0.1
"""What each of them hears, at the pace at which people read."""
LOADS, ANSWERS, KEYS = 7, 3, 40
MOST_TRIES = 20
_PARAGRAPH = (
    "The **mean** of $x_1$ and $x_2$ is $\\frac{x_1 + x_2}{2}$, which lies *halfway* between the two of them, and it "
    "moves by one half of what either of them moves. That is why one large value draws it far away from the others."
)
ANSWER = "\n\n".join([_PARAGRAPH] * 30)
CHROMIUM = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")


@dataclass(frozen=True, kw_only=True)
class Shown:
    """One of the two pages, and how to tell what it is doing."""

    address: str
    ready: str
    """A function in JavaScript: whether one can write and is listened to."""
    answered: str
    """A function in JavaScript: whether the answer is there whole."""


async def measure(opens: Opens) -> dict[str, Any]:
    """All benches of the page."""
    words = " ".join(ANSWER.split(" ")[:TOKENS])
    async with _browser() as browser, _both(opens, words, WORD_SECONDS) as (app, chiron, bare):
        report = {
            "cold load": await loads(browser, chiron, bare),
            f"main thread for {TOKENS} tokens": await streamed(browser, chiron, bare),
            f"conversation of {2 * EXCHANGES} messages": await long(browser, app, chiron, bare),
        }
    words = " ".join(ANSWER.split(" ")[:CROWD_TOKENS])
    async with _both(opens, words, CROWD_SECONDS) as (_, chiron, bare):
        report[f"{STREAMS} streams at once"] = await crowd(chiron, bare)
    return report


@asynccontextmanager
async def _both(opens: Opens, words: str, word_seconds: float) -> AsyncIterator[tuple[Product, Shown, Shown]]:
    """Both pages, whose tutors answer with these words."""
    with TemporaryDirectory() as folder:
        async with scripted_model(words, word_seconds) as model, opens(Path(folder), MODEL) as app:
            assert isinstance(app.model, LiteLLMChat)
            app.model.options.update(api_base=model, api_key="none")
            async with _served(_chiron(app, Path(folder))) as own, _served(bare_page(words, word_seconds)) as other:
                chiron = Shown(
                    address=own,
                    ready="() => document.getElementById('connection')?.dataset.state === 'connected'",
                    answered="() => document.querySelector('.turn.tutor:not(.growing)') !== null",
                )
                bare = Shown(
                    address=other,
                    ready="() => document.body?.dataset.state === 'connected'",
                    answered="() => document.body.dataset.done === '1'",
                )
                yield app, chiron, bare


def _chiron(app: Product, folder: Path) -> ASGIApp:
    public = PublicSettings(burst=10_000, per_second=10_000, address_rate=100_000, newcomers=100_000)
    files = Files(folder / "files")
    return create_web(app.dispatcher, app.store, files, secret=SECRET, clock=_now, public=public)


def _now() -> datetime:
    return datetime.now(UTC)


class _Server(uvicorn.Server):
    """Tells when it is up."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.up = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.up.set()


@asynccontextmanager
async def _served(app: ASGIApp) -> AsyncIterator[str]:
    server = _Server(
        uvicorn.Config(app, port=0, log_level="error", lifespan="off", timeout_graceful_shutdown=1, backlog=4096)
    )
    serving = asyncio.create_task(server.serve())
    await server.up.wait()
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    await serving


@asynccontextmanager
async def _browser() -> AsyncIterator[Any]:
    # a dependency of tests, which nobody needs to run Chiron
    from playwright.async_api import async_playwright

    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=shutil.which("chromium"), args=list(CHROMIUM))
        yield launched
        await launched.close()


async def loads(browser: Any, chiron: Shown, bare: Shown) -> dict[str, Any]:
    """Bytes over the line and time until one can write and is listened to, each in a browser that knows nothing."""
    seconds: dict[str, list[float]] = {"chiron": [], "bare": []}
    size: dict[str, int] = {}
    for _ in range(LOADS):
        for name, shown in (("chiron", chiron), ("bare", bare)):
            context = await browser.new_context()
            page = await context.new_page()
            session = await context.new_cdp_session(page)
            await session.send("Network.enable")
            sizes: list[int] = []
            session.on("Network.loadingFinished", lambda event, sizes=sizes: sizes.append(event["encodedDataLength"]))
            await page.goto(f"{shown.address}/", wait_until="commit")
            await page.wait_for_function(shown.ready, polling="raf")
            seconds[name].append(await page.evaluate("performance.now()") / 1000)
            size[name] = sum(sizes)
            await context.close()
    samples = {name: Sample.of(taken) for name, taken in seconds.items()}
    return {"bytes": size, "until of use": _compared(samples["chiron"], samples["bare"])}


async def streamed(browser: Any, chiron: Shown, bare: Shown) -> dict[str, Any]:
    """What an answer takes of the main thread while it comes."""
    taken: dict[str, list[float]] = {"chiron": [], "bare": []}
    for _ in range(ANSWERS):
        for name, shown in (("chiron", chiron), ("bare", bare)):
            async with _opened(browser, shown) as (page, session):
                before = await _metrics(session)
                await _say(page, TALK)
                await page.wait_for_function(shown.answered, polling=500, timeout=120_000)
                after = await _metrics(session)
                taken[name].append(after["TaskDuration"] - before["TaskDuration"])
    samples = {name: Sample.of(seconds) for name, seconds in taken.items()}
    return _compared(samples["chiron"], samples["bare"])


async def long(browser: Any, app: Product, chiron: Shown, bare: Shown) -> dict[str, Any]:
    """Keys and memory where the whole conversation is on the page, and where one is at its end."""
    student = Student(handle=f"s-{secrets.token_urlsafe(16)}", since=_now())
    await _converse(app, student)
    login = Login(SECRET, secure=False)
    cookie = (login.header(student, now=_now()) or "").split(";", maxsplit=1)[0].partition("=")
    report: dict[str, Any] = {}
    async with _opened(browser, chiron, cookie) as (page, session), _opened(browser, bare) as (plain, plain_session):
        await plain.evaluate(_MANY, 2 * EXCHANGES)
        at_end = await _weighed(session)
        while await page.evaluate("document.querySelectorAll('.exchange').length") < EXCHANGES:
            await page.evaluate("scrollTo(0, 0)")
            await page.wait_for_timeout(100)
        await page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
        await page.wait_for_timeout(500)
        keys, plain_keys = [], []
        for _ in range(KEYS):
            keys.append(await _key(page))
            plain_keys.append(await _key(plain))
        report["key to screen"] = _compared(Sample.of(keys), Sample.of(plain_keys))
        report["memory"] = {"at the end": at_end, "all of it shown": await _weighed(session)}
        report["memory"]["bare"] = await _weighed(plain_session)
    return report


async def crowd(chiron: Shown, bare: Shown) -> dict[str, Any]:
    """From a message sent to the first byte of its answer, where all send at once, and where one does."""
    report: dict[str, Any] = {}
    for name, count in (("together", STREAMS), ("alone", 1)):
        own = await _firsts(count, chiron.address, _chiron_stream)
        other = await _firsts(count, bare.address, _bare_stream)
        if count > 1:
            report[name] = _compared(Sample.of(own), Sample.of(other))
        else:
            report[name] = {"chiron ms": own[0] * 1000, "bare ms": other[0] * 1000}
    return report


Streaming = Callable[[httpx.AsyncClient, str, asyncio.Barrier], Awaitable[float]]


async def _firsts(count: int, address: str, stream: Streaming) -> list[float]:
    barrier = asyncio.Barrier(count)
    none = ssl.create_default_context()  # made once: each would take a tenth of a second, for plain http

    async def one() -> float:
        async with httpx.AsyncClient(base_url=address, timeout=300, verify=none) as client:
            return await stream(client, address, barrier)

    return list(await asyncio.gather(*(one() for _ in range(count))))


async def _chiron_stream(client: httpx.AsyncClient, address: str, barrier: asyncio.Barrier) -> float:
    token = (await client.get("/api/login")).json()["token"]
    headers = {"Origin": address, "X-Chiron-Token": token}
    async with client.stream("GET", "/api/stream") as answer:
        lines = answer.aiter_lines()
        await anext(lines)
        await barrier.wait()
        started = perf_counter()
        sent = asyncio.create_task(_sent(client, headers))
        async for line in lines:
            if line == "event: delta":
                break
        first = perf_counter() - started
        await sent
    return first


async def _sent(client: httpx.AsyncClient, headers: dict[str, str]) -> None:
    """Send a message until it is taken, as the page does."""
    body = {"id": str(uuid4()), "text": TALK}
    for _ in range(MOST_TRIES):
        answer = await client.post("/api/messages", json=body, headers=headers)
        if answer.status_code not in (409, 429):
            break
        await asyncio.sleep(int(answer.headers.get("Retry-After", "1")))
    answer.raise_for_status()


async def _bare_stream(client: httpx.AsyncClient, address: str, barrier: asyncio.Barrier) -> float:
    person = {"person": uuid4().hex}
    async with client.stream("GET", "/stream", params=person) as answer:
        await barrier.wait()
        started = perf_counter()
        sent = asyncio.create_task(client.post("/say", params=person, content=TALK))
        async for line in answer.aiter_lines():
            if line.startswith("data:"):
                break
        first = perf_counter() - started
        await sent
    return first


_MANY = """count => {
  for (let n = 0; n < count; n++) add(`Message number ${n}: the value of x squared is small, and so on and so forth.`);
}"""
_SENT = """() => new Promise((done) => {
  document.getElementById("compose").addEventListener("keydown", () => {
    const start = performance.now();
    requestAnimationFrame(() => setTimeout(() => done((performance.now() - start) / 1000)));
  }, { once: true });
})"""
"""The seconds from a key until the frame after it is painted."""


async def _key(page: Any) -> float:
    waiting = asyncio.create_task(page.evaluate(_SENT))
    await asyncio.sleep(0.02)
    await page.keyboard.press("x")
    return float(await waiting)


@asynccontextmanager
async def _opened(
    browser: Any, shown: Shown, cookie: tuple[str, str, str] | None = None
) -> AsyncIterator[tuple[Any, Any]]:
    """A page that is of use, its box for messages in focus, and a session of the browser's own protocol with it."""
    context = await browser.new_context(viewport={"width": 900, "height": 800})
    if cookie is not None:
        await context.add_cookies([{"name": cookie[0], "value": cookie[2], "url": f"{shown.address}/"}])
    page = await context.new_page()
    session = await context.new_cdp_session(page)
    await session.send("Performance.enable")
    await page.goto(f"{shown.address}/")
    await page.wait_for_function(shown.ready)
    await page.evaluate("document.getElementById('compose').focus({ preventScroll: true })")
    yield page, session
    await context.close()


async def _say(page: Any, text: str) -> None:
    await page.keyboard.insert_text(text)
    await page.keyboard.press("Enter")


async def _metrics(session: Any) -> dict[str, float]:
    """https://chromedevtools.github.io/devtools-protocol/tot/Performance/: durations in seconds, sizes in bytes."""
    return {one["name"]: one["value"] for one in (await session.send("Performance.getMetrics"))["metrics"]}


async def _weighed(session: Any) -> dict[str, float]:
    """What a page holds once what it no longer needs is gone."""
    await session.send("HeapProfiler.collectGarbage")
    metrics = await _metrics(session)
    return {"heap MB": metrics["JSHeapUsedSize"] / 1e6, "nodes": metrics["Nodes"]}


async def _converse(app: Product, student: Student) -> None:
    """Put a long conversation into the record: words, formulae, and every fourth time a question."""
    now = _now() - timedelta(hours=5)
    place = student.conversation()
    user = await app.store.users.identify("web", student.handle, now=now)
    async with app.store.transaction():
        for number in range(EXCHANGES):
            message = Message(
                channel="web",
                conversation_id=place,
                sender_id=student.handle,
                message_id=str(uuid4()),
                sent_at=now + timedelta(seconds=number),
                text=f"And what about number {number}?",
            )
            incoming = Incoming(
                channel="web",
                conversation_id=place,
                message_id=message.message_id,
                sender_id=student.handle,
                user_id=user.id,
                body=message_to_json(message),
                sent_at=message.sent_at,
            )
            seq = (await app.store.conversations.save(incoming, now=now)).seq
            await app.store.conversations.finish(
                f"{place}#{seq}",
                seq,
                user.id,
                reply=reply_to_json(_reply(number)),
                model_calls=0,
                prompt="",
                ms=1,
                now=now,
            )


def _reply(number: int) -> Reply:
    text = Text(text=f"Here is **{number}**: the value of $x_{{{number}}}^2 + \\frac{{1}}{{{number + 1}}}$ is *small*.")
    if number % 4:
        return Reply(parts=(text,))
    options = tuple(CardOption(label=label, text=f"$x = {place}$") for place, label in enumerate("ABCD"))
    return Reply(
        parts=(text, Card(question_id=f"q{number}", kind="single_choice", stem=f"$x^2 = {number}$", options=options))
    )


def _compared(own: Sample, bare: Sample) -> dict[str, Any]:
    return {"ms": {"chiron": asdict(own), "bare": asdict(bare)}, "ratio": asdict(Ratio.of(own, bare))}
