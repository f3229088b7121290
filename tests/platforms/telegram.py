"""A fake Telegram Bot API over real sockets, faults included, with people to play and a page to chat in.

`with FakeTelegram() as telegram:` serves it; `CHIRON_TELEGRAM_API_URL` takes `telegram.address`, and the bot's token is
TOKEN. `telegram.world` has all that people do (`world.send(chat, user, "hello")`), `telegram.fail(...)` plans faults,
`telegram.calls` holds each request. As a program: `make fake-telegram`, or `python -m tests.platforms.telegram`.
"""

import argparse
import asyncio
import contextlib
import json
import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout, web

from tests.platforms.telegram_api import Api, Refusal, Upload
from tests.platforms.telegram_people import people_routes
from tests.platforms.telegram_world import DEFAULT_UPDATES, Json, World
from tests.platforms.threaded import ThreadedServer, until_interrupted

TOKEN = "7000001:fake-token-of-the-test-bot"
PATIENCE = 5.0
CONNECTIONS = 40
"""To a webhook at once, as Telegram has by default."""
CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete it first"
PAGE = "<!doctype html><title>Welcome</title><p>Please sign in.</p>"


@dataclass
class Fault:
    """What goes wrong with the next requests of a method."""

    method: str
    """In lower case; `*`: any but getUpdates."""
    kind: str
    """`429`, `403`, `500`, `html` (a web page with status 200), `missing` (a page with status 404, as of a server that
    has no such method), `bare` (carried out, and answered with nothing but that), `drop_before` and `drop_after` (the
    connection is cut without an answer, before or after the request was carried out), `hang` (carried out at once,
    answered never), `slow` (answered after `seconds`)."""
    times: int = 1
    chat: int | None = None
    seconds: float = 1
    skip: int = 0
    """Requests that go well before."""

    def takes(self, method: str, given: Json) -> bool:
        """Whether it is for this request."""
        if self.times <= 0 or self.method not in (method, "*") or (self.method == "*" and method == "getupdates"):
            return False
        if self.chat is not None and str(given.get("chat_id")) != str(self.chat):
            return False
        if self.skip:
            self.skip -= 1
            return False
        self.times -= 1
        return True


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A request that came."""

    method: str
    given: Json
    status: int
    at: float


class FakeTelegram(ThreadedServer):
    """The server, in a thread of its own, so that blocking tests and child processes can talk to it too."""

    def __init__(self, *, port: int = 0, token: str = TOKEN) -> None:
        self.token = token
        super().__init__(port=port)
        self.world = World(self._wake)
        self.api = Api(self.world)
        self.calls: deque[Asked] = deque(maxlen=100_000)
        self.faults: list[Fault] = []
        self.webhook: Json = {"url": ""}
        self.servers: list[str] = []
        """Addresses that take the updates of each chat in turn, as servers behind a balancer that has the webhook's."""
        self._news = asyncio.Event()
        self._poller: asyncio.Task[Any] | None = None

    @property
    def address(self) -> str:
        """What CHIRON_TELEGRAM_API_URL takes."""
        return f"http://127.0.0.1:{self.port}"

    def fail(self, method: str, kind: str, **more: Any) -> Fault:
        """Plan a fault; see Fault."""
        fault = Fault(method.lower(), kind, **more)
        self.faults.append(fault)
        return fault

    def called(self, *methods: str) -> list[Asked]:
        """Requests so far of some methods."""
        names = {name.lower() for name in methods}
        return [call for call in list(self.calls) if call.method in names]

    def until(self, done: Callable[[], Any], seconds: float = PATIENCE) -> Any:
        """What `done` gives once it gives something; AssertionError where it does not in time."""
        limit = time.monotonic() + seconds
        while not (found := done()):
            if time.monotonic() > limit:
                raise AssertionError("it did not come to that in time")
            time.sleep(0.005)
        return found

    async def _serve(self) -> None:
        app = web.Application(client_max_size=60 * 2**20)
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        app.router.add_get("/file/bot{token}/{path:.+}", self._file)
        people_routes(app, self)
        runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", self.port)
        await site.start()
        posting = asyncio.create_task(self._post())
        await self._until_told(runner.addresses[0][1])
        posting.cancel()
        await asyncio.gather(posting, return_exceptions=True)
        await runner.cleanup()

    def _wake(self) -> None:
        with contextlib.suppress(RuntimeError):  # the server is down
            self._loop.call_soon_threadsafe(self._news.set)

    # -- requests

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"].lower()
        if request.match_info["token"] != self.token:
            return _refused(Refusal(401, "Unauthorized"))
        given, uploads = await _read(request)
        fault = next((fault for fault in self.faults if fault.takes(method, given)), None)
        if fault is not None and (answer := await self._early(fault, request)) is not None:
            self._note(method, given, answer.status)
            return answer
        try:
            result = await self._do(method, given, uploads)
            bare = fault is not None and fault.kind == "bare"
            answer = web.json_response({"ok": True} if bare else {"ok": True, "result": result})
        except Refusal as refusal:
            answer = _refused(refusal)
        self._note(method, given, answer.status)
        if fault is not None:
            await self._late(fault, request)
        return answer

    def _note(self, method: str, given: Json, status: int) -> None:
        self.calls.append(Asked(method=method, given=given, status=status, at=time.monotonic()))

    async def _early(self, fault: Fault, request: web.Request) -> web.Response | None:
        match fault.kind:
            case "429":
                seconds = int(fault.seconds)
                return _refused(Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds))
            case "403":
                return _refused(Refusal(403, "Forbidden: bot was blocked by the user"))
            case "500":
                return _refused(Refusal(500, "Internal Server Error"))
            case "html":
                return web.Response(text=PAGE, content_type="text/html")
            case "missing":
                return web.Response(status=404, text="404: Not Found")
            case "drop_before":
                _cut(request)
                return web.Response(status=500)
        return None

    async def _late(self, fault: Fault, request: web.Request) -> None:
        if fault.kind == "drop_after":
            _cut(request)
        elif fault.kind == "hang":
            await asyncio.Event().wait()
        elif fault.kind == "slow":
            await asyncio.sleep(fault.seconds)

    async def _do(self, method: str, given: Json, uploads: dict[str, Upload]) -> Any:
        if method == "getupdates":
            return await self._updates(given)
        if method in ("setwebhook", "deletewebhook", "getwebhookinfo"):
            return self._hook(method, given)
        return self.api.call(method, given, uploads)

    async def _file(self, request: web.Request) -> web.Response:
        path = request.match_info["path"]
        kept = next((kept for kept in self.world.files.values() if kept["path"] == path), None)
        if request.match_info["token"] != self.token or kept is None:
            return _refused(Refusal(404, "Not Found"))
        return web.Response(body=kept["data"])

    # -- updates

    async def _updates(self, given: Json) -> list[Json]:
        if self.webhook["url"]:
            raise Refusal(409, WEBHOOK_ACTIVE)
        self._wanted(given)
        if self._poller is not None:
            self._poller.cancel()
        self._poller = me = asyncio.ensure_future(self._await_updates(given))
        try:
            return await me
        except asyncio.CancelledError:
            if self._poller is me:  # the client has gone away
                self._poller = None
                me.cancel()
                raise
            raise Refusal(409, CONFLICT) from None
        finally:
            if self._poller is me:
                self._poller = None

    async def _await_updates(self, given: Json) -> list[Json]:
        offset, limit = int(given.get("offset") or 0), min(int(given.get("limit") or 100), 100)
        with self.world.lock:
            if offset > 0:
                self.world.updates = [update for update in self.world.updates if update["update_id"] >= offset]
            elif offset < 0:
                self.world.updates = self.world.updates[offset:]
        until = self._loop.time() + min(int(given.get("timeout") or 0), 50)
        while not self.world.updates and (left := until - self._loop.time()) > 0:
            self._news.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), left)
        with self.world.lock:
            return list(self.world.updates[:limit])

    def _wanted(self, given: Json) -> None:
        allowed = given.get("allowed_updates")
        if allowed is not None:
            kinds = json.loads(allowed) if isinstance(allowed, str) else allowed
            self.world.allowed = frozenset(kinds) or DEFAULT_UPDATES

    def _hook(self, method: str, given: Json) -> Any:
        if method == "getwebhookinfo":
            waiting = len(self.world.updates)
            return {"url": self.webhook["url"], "has_custom_certificate": False, "pending_update_count": waiting}
        if str(given.get("drop_pending_updates", "")).lower() in ("true", "1"):
            self.world.updates.clear()
        self._wanted(given)
        new = method == "setwebhook"
        self.webhook = {"url": given.get("url", ""), "secret": given.get("secret_token", "")} if new else {"url": ""}
        self._news.set()
        return True

    async def _post(self) -> None:
        """Hand updates to the webhook: those of a chat one after another, chats beside each other."""
        lanes: dict[int, asyncio.Task[None]] = {}
        turns: Counter[int] = Counter()

        def free(chat: int, _done: asyncio.Task[None]) -> None:
            del lanes[chat]
            self._news.set()

        async with ClientSession(timeout=ClientTimeout(10)) as client, asyncio.TaskGroup() as group:
            while True:
                await self._news.wait()
                self._news.clear()
                with self.world.lock:
                    waiting = list(self.world.updates) if self.webhook["url"] else []
                for update in waiting:
                    chat = _lane(update)
                    if chat not in lanes and len(lanes) < CONNECTIONS:
                        lanes[chat] = group.create_task(self._hand_over(client, update, chat, turns))
                        lanes[chat].add_done_callback(partial(free, chat))

    async def _hand_over(self, client: ClientSession, update: Json, chat: int, turns: Counter[int]) -> None:
        """Post one update until it is taken, or nobody wants it by webhook any more."""
        while url := self.webhook["url"]:
            if self.servers:
                url = self.servers[turns[chat] % len(self.servers)]
                turns[chat] += 1
            secret = self.webhook["secret"]
            headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
            try:
                async with client.post(url, json=update, headers=headers) as answer:
                    taken = answer.ok
            except (ClientError, TimeoutError):
                taken = False
            self._note("webhook", update, 200 if taken else 500)
            if taken:
                with self.world.lock:
                    if update in self.world.updates:
                        self.world.updates.remove(update)
                return
            await asyncio.sleep(0.1)


def _lane(update: Json) -> int:
    """The chat of an update, or who voted: these are told in order."""
    for body in update.values():
        told = body.get("message", body) if isinstance(body, dict) else {}
        for name in ("chat", "user"):
            holder = told.get(name) if isinstance(told, dict) else None
            if isinstance(holder, dict) and isinstance(holder.get("id"), int):
                return int(holder["id"])
    return 0


async def _read(request: web.Request) -> tuple[Json, dict[str, Upload]]:
    given: Json = dict(request.query)
    if request.content_type == "application/json":
        return given | await request.json(), {}
    uploads: dict[str, Upload] = {}
    if request.can_read_body:
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                uploads[name] = value.file.read(), value.filename
            else:
                given[name] = value
    return given, uploads


def _refused(refusal: Refusal) -> web.Response:
    body: Json = {"ok": False, "error_code": refusal.code, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return web.json_response(body, status=refusal.code)


def _cut(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.abort()


def main() -> None:
    """Serve a private chat and a group to play in."""
    parser = argparse.ArgumentParser(prog="python -m tests.platforms.telegram", description=main.__doc__)
    parser.add_argument("--port", type=int, default=8081)
    options = parser.parse_args()
    with FakeTelegram(port=options.port) as telegram:
        ada, ben = telegram.world.user("Ada"), telegram.world.user("Ben")
        telegram.world.private(ada)
        telegram.world.group("Physics club", ada, ben)
        print(
            f"A fake Telegram. The page to chat in: {telegram.address}/\nStart Chiron with:\n"
            f"  CHIRON_TELEGRAM_TOKEN={telegram.token} CHIRON_TELEGRAM_API_URL={telegram.address} chiron serve",
            flush=True,
        )
        until_interrupted()


if __name__ == "__main__":
    main()
