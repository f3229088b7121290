"""The door that every request passes: who is asking, whether it may change something, how big it is, and the headers
that go back with every answer.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from channels.web.login import RENEW_AFTER, Login
from channels.web.origin import SAFE_METHODS, is_own
from channels.web.problems import Problem, problem_response
from prompts.catalogue import best_locale

LARGEST_BODY = 256 * 1024
"""Bytes; the longest text fits in, however it is escaped."""

_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types chiron",
    )
)
HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
"""With every answer (https://owasp.org/www-project-secure-headers/)."""


@dataclass(frozen=True, kw_only=True)
class PublicSettings:
    """What the web page needs to know of how it is reached, and how much one person may send."""

    address: str = ""
    """The address that people type, where a proxy stands before the server: `https://school.example/chiron`.

    A path in it is where the page lies there. The proxy may take it off or leave it on; headers that tell of a prefix
    are not read, since anybody can send them.
    """
    model: str | None = None
    """The litellm name of the model in use; None: the built-in tutor."""
    burst: int = 30
    """Messages that one person may send at once ..."""
    per_second: float = 3.0
    """... and in the long run."""

    @property
    def secure(self) -> bool:
        """Whether people reach the page by https."""
        return self.address.startswith("https://")

    @property
    def prefix(self) -> str:
        """The path of the address without the slash at its end; mostly empty."""
        return urlsplit(self.address).path.rstrip("/")

    @property
    def origin(self) -> str:
        """The address as browsers name it in the header Origin; "" where none is set."""
        parts = urlsplit(self.address)
        return f"{parts.scheme}://{parts.netloc}".lower() if parts.netloc else ""


class Door:
    """ASGI middleware; puts `student` and `locale` into the request's state."""

    def __init__(self, app: ASGIApp, *, login: Login, public: PublicSettings, clock: Callable[[], datetime]) -> None:
        self._app = app
        self._login = login
        self._clock = clock
        self._own = {public.origin} - {""}
        self._prefix = public.prefix
        self._headers = dict(HEADERS)
        if public.secure:
            self._headers["Strict-Transport-Security"] = "max-age=63072000"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if self._prefix and scope["path"] == self._prefix:
            await RedirectResponse(f"{self._prefix}/", 308)(scope, receive, send)
            return
        scope = self._inner(scope)
        headers = Headers(scope=scope)
        now = self._clock()
        student = self._login.student(headers.get("cookie", ""), now=now)
        locale = best_locale(headers.get("accept-language", "").split(",")[0].split(";")[0].strip())
        scope.setdefault("state", {}).update(student=student, locale=locale)
        keeps = scope["path"] == "/" or scope["path"].startswith("/api/")
        renew = keeps and (student.fresh or now - student.since > RENEW_AFTER)
        cookie = self._login.header(student, now=now) if renew else None

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                out = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    out.setdefault(name, value)
                out.setdefault("Cache-Control", "no-store")
                if cookie:
                    out.append("Set-Cookie", cookie)
            await send(message)

        if problem := self._refusal(scope["method"], headers):
            await problem_response(problem, locale)(scope, receive, answer)
        else:
            await self._app(scope, _bounded(receive), answer)

    def _inner(self, scope: Scope) -> Scope:
        """The request without the prefix, where the proxy has left it on."""
        if not self._prefix or not scope["path"].startswith(f"{self._prefix}/"):
            return scope
        path = scope["path"][len(self._prefix) :]
        return {**scope, "path": path, "raw_path": path.encode()}

    def _refusal(self, method: str, headers: Headers) -> Problem | None:
        if method not in SAFE_METHODS and not is_own(headers, self._own):
            return Problem(403, "web-other-site")
        length = headers.get("content-length", "0")
        if not length.isascii() or not length.isdigit():
            return Problem(400, "web-bad-request")
        return Problem(413, "web-too-big") if len(length) > 9 or int(length) > LARGEST_BODY else None


def _bounded(receive: Receive) -> Receive:
    """Stops a body that is bigger than it said."""
    taken = 0

    async def bounded() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > LARGEST_BODY:
            raise Problem(413, "web-too-big")
        return message

    return bounded
