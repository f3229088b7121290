"""A Slack of our own, over real sockets: Web API, Socket Mode, Events API, faults, and a small page to chat in.

`with FakeSlack() as slack:` then `slack.settings` are what Chiron needs to use it. What people do (`say`, `press`,
`command`, `open_home`, ...) is told to the app as Slack tells it, again until it is acknowledged; what the app does is
checked as strictly as Slack checks it. As a program: `make fake-slack`, or `python -m tests.platforms.slack`.
"""

import argparse
import asyncio
import json
import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from aiohttp import web

from tests.platforms.slack_blocks import Refused
from tests.platforms.slack_methods import Methods
from tests.platforms.slack_people import People
from tests.platforms.slack_wire import Wire
from tests.platforms.slack_world import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, Json, World
from tests.platforms.threaded import PATIENCE, ThreadedServer, until_interrupted

PAGE = Path(__file__).with_name("slack_page.html")
Result = TypeVar("Result")


@dataclass
class Fault:
    """What goes wrong with the next calls of a method (a prefix of its name; empty: any)."""

    method: str = ""
    times: int = 1
    """-1: always."""
    retry_after: int | None = None
    """Refused as too many, with this many seconds."""
    error: str = ""
    """Refused with this error."""
    status: int = 0
    """Answered with this status and a web page."""
    drop: str = ""
    """`before` the call has an effect, or `after`: the connection ends without an answer."""
    hang: bool = False
    """`after` with it: the effect happens. Never answered."""
    bare: bool = False
    """Carried out, and answered with nothing but that."""
    channel: str = ""
    """Only for calls that name this channel."""
    chance: float = 1.0
    """With which it happens at all."""


@dataclass
class Call:
    """A call as it came, and how it was answered."""

    method: str
    args: Json
    answer: Json = field(default_factory=dict)


class FakeSlack(ThreadedServer):
    """The server, in a thread of its own, so that blocking tests and child processes can talk to it too."""

    def __init__(self, *, port: int = 0) -> None:
        super().__init__(port=port)
        self.world = World()
        self.methods = Methods(self.world, lambda: self.url)
        self.wire = Wire()
        self.people = People(self.world, self.wire, lambda: self.url)
        self.tokens = [BOT_TOKEN]
        """Of the workspaces that the app is installed in, as far as Chiron is told."""
        self.faults: list[Fault] = []
        self.calls: list[Call] = []
        self._draw = random.Random(1)
        self.downloads: list[tuple[str, str]] = []
        """What was fetched: address and authorization."""

    # -- for tests

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def api_url(self) -> str:
        """What CHIRON_SLACK_API_URL takes."""
        return f"{self.url}/api/"

    @property
    def environment(self) -> dict[str, str]:
        """What a child process needs to use it over Socket Mode."""
        return {
            "CHIRON_SLACK_BOT_TOKEN": BOT_TOKEN,
            "CHIRON_SLACK_APP_TOKEN": APP_TOKEN,
            "CHIRON_SLACK_API_URL": self.api_url,
        }

    def run(self, function: Callable[[], Result]) -> Result:
        """Run a function in the server's loop."""

        async def there() -> Result:
            return function()

        return self.wait_for(there())

    def wait_for(self, awaitable: Awaitable[Result]) -> Result:
        """Wait for something in the server's loop."""

        async def there() -> Result:
            return await awaitable

        return asyncio.run_coroutine_threadsafe(there(), self._loop).result(PATIENCE)

    def fail(self, method: str = "", **how: Any) -> Fault:
        """Let the next calls of a method fail; see Fault."""
        fault = Fault(method=method, **how)
        self.faults.append(fault)
        return fault

    def called(self, method: str) -> list[Call]:
        """The calls of a method, oldest first."""
        return [call for call in self.calls if call.method == method]

    async def _serve(self) -> None:
        app = web.Application(client_max_size=64 << 20)
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_get("/socket", self.wire.serve_socket)
        app.router.add_post("/upload/{id}", self._upload)
        app.router.add_get("/files-pri/{id}/{name:.*}", self._download)
        app.router.add_get("/elsewhere/{to:.*}", self._elsewhere)
        app.router.add_post("/control/{what}", self._control)
        app.router.add_get("/control/state", self._state)
        app.router.add_get("/picture/{id}", self._picture)
        app.router.add_get("/", self._page)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", self.port)
        await site.start()
        await self._until_told(runner.addresses[0][1])
        await self.wire.close()
        with suppress(TimeoutError):
            await asyncio.wait_for(runner.cleanup(), 3)

    async def _api(self, request: web.Request) -> web.StreamResponse:
        method, args = request.match_info["method"], await _arguments(request)
        call = Call(method=method, args=args)
        self.calls.append(call)
        fault = self._fault(method, args)
        if fault is not None and (ended := await self._fails(fault, request, call)) is not None:
            return ended
        call.answer = self._answer(request, method, args)
        if fault is not None and (fault.drop == "after" or fault.hang):
            return await _silent(request, hang=fault.hang)
        if fault is not None and fault.bare and call.answer["ok"]:
            return web.json_response({"ok": True})
        headers = {"Retry-After": "1"} if call.answer.get("error") == "ratelimited" else {}
        return web.json_response(call.answer, status=429 if headers else 200, headers=headers)

    def _fault(self, method: str, args: Json) -> Fault | None:
        for fault in self.faults:
            meant = method.startswith(fault.method) and fault.channel in ("", args.get("channel"))
            if fault.times and meant and self._draw.random() < fault.chance:
                fault.times -= 1
                return fault
        return None

    async def _fails(self, fault: Fault, request: web.Request, call: Call) -> web.StreamResponse | None:
        """How a fault ends the request before it has any effect; None where it does not."""
        if fault.retry_after is not None:
            call.answer = {"ok": False, "error": "ratelimited"}
            return web.json_response(call.answer, status=429, headers={"Retry-After": str(fault.retry_after)})
        if fault.error:
            call.answer = {"ok": False, "error": fault.error}
            return web.json_response(call.answer)
        if fault.status:
            page = "<!doctype html><title>Slack</title><p>Something went wrong.</p>"
            return web.Response(text=page, status=fault.status, content_type="text/html")
        if fault.drop == "before" or (fault.hang and fault.drop != "after"):
            return await _silent(request, hang=fault.hang)
        return None

    def _answer(self, request: web.Request, method: str, args: Json) -> Json:
        said = request.headers.get("Authorization", "").removeprefix("Bearer ") or str(args.get("token", ""))
        if method == "apps.connections.open":
            if said != APP_TOKEN:
                return {"ok": False, "error": "not_allowed_token_type" if said.startswith("xoxb") else "invalid_auth"}
            return {"ok": True, "url": f"ws://127.0.0.1:{self.port}/socket"}
        bot = self.world.bots.get(said)
        if bot is None:
            return {"ok": False, "error": "invalid_auth" if said else "not_authed"}
        try:
            return {"ok": True, **self.methods.call(bot, method, args)}
        except Refused as refused:
            told = {"response_metadata": {"messages": list(refused.messages)}} if refused.messages else {}
            return {"ok": False, "error": refused.code, **told}

    async def _upload(self, request: web.Request) -> web.Response:
        self.methods.upload(request.match_info["id"], await request.read())
        return web.Response(text="OK")

    async def _download(self, request: web.Request) -> web.StreamResponse:
        self.downloads.append((str(request.url), request.headers.get("Authorization", "")))
        id = request.match_info["id"]
        if fault := self._fault("download", {}):
            ended = await self._fails(fault, request, Call(method="download", args={}))
            if ended is not None:
                return ended
        if request.headers.get("Authorization", "").removeprefix("Bearer ") not in self.world.bots:
            return web.Response(text="<!doctype html><title>Sign in</title>", content_type="text/html")
        if id not in self.world.files:
            return web.Response(status=404, text="not found")
        if target := self.world.files[id].get("moved_to"):
            raise web.HTTPFound(target)
        return web.Response(body=self.world.contents[id], content_type=self.world.files[id]["mimetype"])

    async def _elsewhere(self, request: web.Request) -> web.Response:
        """A host that is not Slack's: whoever comes here with a token has told it."""
        self.downloads.append((str(request.url), request.headers.get("Authorization", "")))
        return web.Response(body=b"not from Slack")

    # -- the page

    async def _page(self, request: web.Request) -> web.FileResponse:
        return web.FileResponse(PAGE)

    async def _picture(self, request: web.Request) -> web.Response:
        """A file as the page shows it, to whoever looks at it."""
        id = request.match_info["id"]
        if id not in self.world.files:
            raise web.HTTPNotFound
        return web.Response(body=self.world.contents[id], content_type=self.world.files[id]["mimetype"])

    async def _state(self, request: web.Request) -> web.Response:
        return web.json_response(self.people.state(request.query.get("user", "U0ADA")))

    async def _control(self, request: web.Request) -> web.Response:
        """What a person does, from the page or another process: the names are the methods of People."""
        what, args = request.match_info["what"], json.loads(await request.text() or "{}")
        if what == "fail":
            self.fail(**args)
            return web.json_response({})
        act = getattr(self.people, what, None)
        if what.startswith("_") or what == "state" or act is None:
            raise web.HTTPNotFound
        try:
            return web.json_response(act(**args) or {})
        except Refused as refused:
            return web.json_response({"error": refused.code}, status=400)


async def _arguments(request: web.Request) -> Json:
    """Arguments from the address, a form or JSON, as Slack takes them."""
    args: Json = dict(request.query)
    if request.content_type == "application/json":
        args |= json.loads(await request.text() or "{}")
    else:
        args |= dict(await request.post())
    for name in ("blocks", "metadata", "view", "prompts", "files"):
        if isinstance(args.get(name), str):
            with suppress(ValueError):
                args[name] = json.loads(args[name])
    return args


async def _silent(request: web.Request, *, hang: bool) -> web.Response:
    """No answer: the connection ends, or stays open for good."""
    if hang:
        with suppress(asyncio.CancelledError):
            await asyncio.sleep(3600)
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def main() -> None:
    """Serve until interrupted; prints what Chiron needs."""
    parser = argparse.ArgumentParser(prog="python -m tests.platforms.slack", description=main.__doc__)
    parser.add_argument("--port", type=int, default=8070)
    parser.add_argument("--app", default="", help="address of the app's events, for HTTP in place of Socket Mode")
    options = parser.parse_args()
    with FakeSlack(port=options.port) as slack:
        slack.wire.url, slack.wire.tries = options.app, None
        slack.run(slack.people.furnish)
        settings = slack.environment
        if options.app:
            settings["CHIRON_SLACK_SIGNING_SECRET"] = SIGNING_SECRET
            del settings["CHIRON_SLACK_APP_TOKEN"]
        print(f"Chat at {slack.url}/ once Chiron runs with:", flush=True)
        print(*(f"{name}={value}" for name, value in settings.items()), sep="\n", flush=True)
        until_interrupted()


if __name__ == "__main__":
    main()
