"""The door that every request passes: who is asking and from where, whether it may change something, how big it is, how
many came before it, and the headers that go back with every answer.

`/embed/LANGUAGE/` is the whole page and its API once more, for frames in other sites' pages: with a login session of
its own kind, and with leave for one site to show it.
"""

import re
from asyncio import CancelledError
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import cookie_parser
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from channels.web.headers import framed, headers, of_files
from channels.web.limits import RateLimit
from channels.web.login import RENEW_AFTER, Frame, Login, Student
from channels.web.origin import SAFE_METHODS, client_address, is_own
from channels.web.problems import Problem, problem_response
from channels.web.public import MEGABYTE, PublicSettings
from prompts.catalogue import DEFAULT, best_locale, locales

__all__ = ["Door", "PublicSettings"]

LARGEST_BODY = 256 * 1024
"""Bytes; the longest text fits in, however it is escaped. Files have a limit of their own."""
BURST_SECONDS = 10
"""So many seconds' requests of one address may come at once."""
LANGUAGE_COOKIE = "chiron-language"
"""Which the page keeps where its reader has chosen a language (`static/app/language.js`)."""
MOST_LANGUAGES = 20
"""Of those that a browser asks for."""
AGAIN_SECONDS = 1
"""After which a request may come again that a server had no time for before its end."""
_FRAME = re.compile(r"/embed/([A-Za-z-]{2,35})(/.*)", re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class _Asked:
    """A request, as far as the door looks at it. `framed`: by the page in another site's frame."""

    scope: Scope
    headers: Headers
    framed: bool
    locale: str

    @property
    def is_page(self) -> bool:
        return bool(self.scope["path"] == "/")

    @property
    def is_api(self) -> bool:
        return bool(self.scope["path"].startswith("/api/"))

    @property
    def is_upload(self) -> bool:
        return bool(self.scope["method"] == "PUT" and self.scope["path"].startswith("/api/files/"))

    @property
    def host(self) -> str:
        """The site that a framed page says it is shown by."""
        query = str(self.scope["query_string"], "latin-1")
        named = parse_qs(query, keep_blank_values=True).get("from", [])
        return named[0] if len(named) == 1 else ""


def _language(headers: Headers) -> str:
    """The language that the reader has chosen, else the first of the browser's that there is; else English.

    Browsers list the best one first.
    """
    own = cookie_parser(headers.get("cookie", "")).get(LANGUAGE_COOKIE, "")
    wanted = [own, *(part.split(";")[0].strip() for part in headers.get("accept-language", "").split(","))]
    known = (tag for tag in wanted[:MOST_LANGUAGES] if tag.split("-")[0].lower() in locales())
    return best_locale(next(known, DEFAULT))


class Door:
    """ASGI middleware; puts `student`, `known` (by a cookie), `locale`, `framed` and `address` into the state."""

    def __init__(
        self, app: ASGIApp, *, login: Login, frame: Frame, public: PublicSettings, clock: Callable[[], datetime]
    ) -> None:
        self._app = app
        self._login = login
        self._frame = frame
        self._public = public
        self._clock = clock
        self._own = {public.origin} - {""}
        self._rate = RateLimit(burst=int(BURST_SECONDS * public.address_rate), per_second=public.address_rate)
        self._headers = headers(secure=public.secure)
        self._of_files = of_files(self._headers)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if self._public.prefix and scope["path"] == self._public.prefix:
            await RedirectResponse(f"{self._public.prefix}/", 308)(scope, receive, send)
            return
        asked = self._asked(scope)
        now = self._clock()
        student, cookie = self._student(asked, now)
        address = self._address(asked)
        asked.scope.setdefault("state", {}).update(
            student=student,
            known=not student.fresh and "authorization" not in asked.headers,
            locale=asked.locale,
            framed=asked.framed,
            address=address,
        )
        sent_along = self._sent_along(asked)

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                out = MutableHeaders(scope=message)
                for name, value in sent_along.items():
                    out.setdefault(name, value)
                if cookie and "set-cookie" not in out:  # who has just become somebody else has theirs
                    out.append("Set-Cookie", cookie)
            await send(message)

        largest = self._public.largest_file if asked.is_upload else LARGEST_BODY
        if problem := self._refusal(asked, address, now, largest):
            await problem_response(problem, asked.locale)(asked.scope, receive, answer)
        else:
            await self._serve(asked, _bounded(receive, largest), answer)

    async def _serve(self, asked: _Asked, receive: Receive, send: Send) -> None:
        """Let the application answer; what a server that ends has no time for may be sent again."""
        begun = False

        async def answer(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(asked.scope, receive, answer)
        except CancelledError:
            if not begun:
                problem = Problem(503, "channel-cannot-save", retry_after=AGAIN_SECONDS)
                await problem_response(problem, asked.locale)(asked.scope, receive, send)
            raise

    def _asked(self, scope: Scope) -> _Asked:
        """The request without the prefix, where the proxy has left it on, and without the frame's own path."""
        path, prefix = scope["path"], self._public.prefix
        if prefix and path.startswith(f"{prefix}/"):
            path = path[len(prefix) :]
        own = Headers(scope=scope)
        locale = _language(own)
        match = _FRAME.fullmatch(path)
        is_framed = match is not None and match[1] in locales()
        if match is not None and is_framed:
            locale, path = match.groups()
        if path != scope["path"]:
            scope = {**scope, "path": path, "raw_path": path.encode()}
        return _Asked(scope=scope, headers=own, framed=is_framed, locale=locale)

    def _student(self, asked: _Asked, now: datetime) -> tuple[Student, str | None]:
        """Who is asking, and the cookie to send where theirs is missing or old. A frame gets its first on arrival."""
        cookies = asked.headers.get("cookie", "")
        if not asked.framed:
            student = self._login.student(cookies, now=now)
            renew = student.fresh or now - student.since > RENEW_AFTER
            keeps = renew and (asked.is_page or asked.is_api)
            return student, self._login.header(student, now=now) if keeps else None
        if "authorization" in asked.headers:
            return self._frame.bearer_student(asked.headers["authorization"], now=now), None
        student = self._frame.student(cookies, now=now)
        renew = asked.is_api and not student.fresh and now - student.since > RENEW_AFTER
        return student, self._frame.header(student, now=now) if renew else None

    def _address(self, asked: _Asked) -> str:
        peer = asked.scope.get("client")
        forwarded = asked.headers.getlist("x-forwarded-for")
        return client_address(peer[0] if peer else "", forwarded, self._public.proxies)

    def _sent_along(self, asked: _Asked) -> dict[str, str]:
        if asked.framed and asked.is_page and asked.host in self._public.embed_origins:
            return framed(self._headers, asked.host, secure=self._public.secure)
        return self._of_files if asked.scope["path"].startswith("/static/") else self._headers

    def _refusal(self, asked: _Asked, address: str, now: datetime, largest: int) -> Problem | None:
        method = asked.scope["method"]
        if asked.is_api and (wait := self._rate.take(address, at=now.timestamp())):
            return Problem(429, "web-busy-address", retry_after=wait, seconds=wait)
        if method not in SAFE_METHODS and not is_own(asked.headers, self._own, told=asked.framed):
            return Problem(403, "web-other-site")
        if asked.framed and asked.is_page and asked.host not in self._public.embed_origins:
            return Problem(403, "widget-not-here")
        length = asked.headers.get("content-length", "0")
        if not length.isascii() or not length.isdigit():
            return Problem(400, "web-bad-request")
        return _too_big(largest) if len(length) > 12 or int(length) > largest else None


def _too_big(largest: int) -> Problem:
    if largest == LARGEST_BODY:
        return Problem(413, "web-too-big")
    return Problem(413, "web-file-too-big", limit=largest // MEGABYTE)


def _bounded(receive: Receive, largest: int) -> Receive:
    """Stops a body that is bigger than it said."""
    taken = 0

    async def bounded() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > largest:
            raise _too_big(largest)
        return message

    return bounded
