"""The page and the files that belong to it, read once: modules and pictures as they lie in `static/`, all style sheets
as one, and the sentences that scripts need.

All of a version's files lie under one name that is a digest of them all, so that browsers may keep them for ever while
modules name each other plainly.
"""

import json
import re
from dataclasses import dataclass
from functools import cached_property
from gzip import compress
from hashlib import sha256
from html import escape
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from prompts.catalogue import direction, say
from prompts.templates import templates

_HERE = Path(__file__).parent
_STATIC = _HERE / "static"
_TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2"}
_SHEETS = ("colours.css", "base.css")
"""What the other style sheets build on, in this order."""
_LOADER, _FRAME = "widget/loader.js", "widget/"
"""The script of other sites' pages, which no page of ours has, and all that only the page in their frames has."""
_ACTIONS = ("hint", "skip", "explain", "next", "stop", "resume", "progress", "review", "recommend")
"""Actions whose buttons have a name in the catalogue (`choice-...`); that of the others is one of the page's."""


@dataclass(frozen=True)
class Asset:
    """A file as it is sent."""

    body: bytes
    media_type: str

    @cached_property
    def packed(self) -> bytes | None:
        """The body compressed; None where that makes it no smaller, as with fonts."""
        packed = compress(self.body, 9, mtime=0)
        return packed if len(packed) < 0.9 * len(self.body) else None

    @cached_property
    def tag(self) -> str:
        """Its ETag; a weak one, since it may be sent compressed."""
        return f'W/"{sha256(self.body).hexdigest()[:16]}"'


def _words(locale: str) -> bytes:
    """The sentences as a module: those of `page*.ftl` without their prefix, and the names of actions."""
    words = {key.removeprefix("page-"): words for key, words in templates(locale, "page").items()}
    words |= {f"action-{kind}": say(locale, f"choice-{kind}") for kind in _ACTIONS}
    return f"export default {json.dumps(words, ensure_ascii=False)};\n".encode()


def _sheet() -> bytes:
    paths = sorted(_STATIC.rglob("*.css"), key=lambda path: (path.name not in _SHEETS, path.name != _SHEETS[0], path))
    return b"\n".join(path.read_bytes() for path in paths)


class Assets:
    """The files of one language."""

    def __init__(self, locale: str) -> None:
        self.files = {
            path.relative_to(_STATIC).as_posix(): Asset(path.read_bytes(), _TYPES[path.suffix])
            for path in sorted(_STATIC.rglob("*.*"))
            if path.suffix in _TYPES.keys() - {".css"}
        }
        self.files["page.css"] = Asset(_sheet(), "text/css")
        self.files["app/words.js"] = Asset(_words(locale), "text/javascript")
        everything = b"".join(name.encode() + asset.body for name, asset in sorted(self.files.items()))
        self.digest = sha256(everything).hexdigest()[:16]
        self.page = Asset(self._page(locale, framed=False), "text/html")
        self.frame = Asset(self._page(locale, framed=True), "text/html")

    def _page(self, locale: str, *, framed: bool) -> bytes:
        """The page, or the same for frames in other sites' pages, which begins with another script."""
        beginning = "widget/frame.js" if framed else "app/main.js"
        skipped = _LOADER if framed else _FRAME
        modules = sorted(name for name in self.files if name.endswith(".js") and not name.startswith(skipped))
        template = (_HERE / "page.html").read_text("utf-8")
        page = template.replace("{locale}", locale).replace("{static}", f"static/{self.digest}")
        page = page.replace("{direction}", direction(locale))
        page = page.replace("{beginning}", beginning).replace("{framed}", " data-framed" if framed else "")
        preloads = [f'<link rel="modulepreload" href="static/{self.digest}/{name}">' for name in modules]
        page = page.replace("{preloads}", "\n  ".join(preloads))
        return re.sub(r"\{\{([a-z0-9-]+)\}\}", lambda match: escape(say(locale, match[1])), page).encode()

    def answer_page(self, request: Request, *, framed: bool = False) -> Response:
        """The page, or that for frames; asked for again each time, sent only when it has changed."""
        headers = {"Cache-Control": "no-cache", "Vary": "Accept-Language"}
        return answer_asset(self.frame if framed else self.page, request, headers)

    def answer_file(self, digest: str, name: str, request: Request) -> Response | None:
        """A file that may be kept for ever; None where this version has none of that name."""
        asset = self.files.get(name) if digest == self.digest else None
        if asset is None:
            return None
        return _sent(asset, request, {"Cache-Control": "public, max-age=31536000, immutable"})


def answer_asset(asset: Asset, request: Request, headers: dict[str, str]) -> Response:
    """A file that may change under its name: not sent where the browser has it as it is."""
    headers["ETag"] = asset.tag
    if request.headers.get("if-none-match", "").removeprefix("W/") == asset.tag.removeprefix("W/"):
        return Response(status_code=304, headers=headers)
    return _sent(asset, request, headers)


def _sent(asset: Asset, request: Request, headers: dict[str, str]) -> Response:
    """A file, compressed once for all where the browser takes that."""
    if asset.packed is None or "gzip" not in request.headers.get("accept-encoding", ""):
        return Response(asset.body, media_type=asset.media_type, headers=headers)
    headers |= {"Content-Encoding": "gzip", "Vary": ", ".join(filter(None, (headers.get("Vary"), "Accept-Encoding")))}
    return Response(asset.packed, media_type=asset.media_type, headers=headers)
