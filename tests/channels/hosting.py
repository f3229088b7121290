"""A site of somebody else that shows the tutor on its pages: plain HTML from another port."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import jwt

from tests.channels.scripted import now

SECRET = "a secret that the school and its tutor share"


class Site:
    """Serves what `pages` has, by path; `headers` go along with all. Counts what is asked for."""

    def __init__(self, name: str = "localhost") -> None:
        self.pages: dict[str, tuple[int, str, str]] = {}
        self.headers: dict[str, str] = {}
        self.asked: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.origin = f"http://{name}:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(self.path)
                status, kind, body = site.pages.get(self.path.partition("?")[0], (404, "text/plain", "nothing here"))
                self.send_response(status)
                for name, value in {"Content-Type": f"{kind}; charset=utf-8", **site.headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body.encode())

            def log_message(self, format: str, *args: object) -> None:
                """Keep quiet."""

        return Handler

    def page(self, path: str, body: str, *, head: str = "", language: str = "en") -> str:
        """Put a page up; its address."""
        start = f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>A school</title>'
        start += '<meta name="viewport" content="width=device-width, initial-scale=1">'
        self.pages[path] = (200, "text/html", f"{start}{head}</head><body>{body}</body></html>")
        return self.origin + path

    def text(self, path: str, text: str, status: int = 200) -> None:
        """Put a text up."""
        self.pages[path] = (status, "text/plain", text)

    def token(self, student: str, **changed: object) -> str:
        """What the site's server signs for a student, with claims that are changed; None takes one away."""
        at = int(now().timestamp())
        claims = {"iss": self.origin, "aud": "chiron", "sub": student, "iat": at, "exp": at + 300} | changed
        return jwt.encode({name: value for name, value in claims.items() if value is not None}, SECRET)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._server.shutdown()
        self._thread.join(5)
        self._server.server_close()


@contextmanager
def hosting(name: str = "localhost") -> Iterator[Site]:
    """A site for as long as the context is open; another name than the tutor's makes it another site."""
    site = Site(name)
    site.start()
    try:
        yield site
    finally:
        site.stop()


def tag(tutor: str, /, **data: str) -> str:
    """The tag of a tutor; `data` are its attributes."""
    attributes = "".join(f' data-{name.replace("_", "-")}="{value}"' for name, value in data.items())
    return f'<script async src="{tutor}/widget.js"{attributes}></script>'
