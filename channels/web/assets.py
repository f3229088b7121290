"""The pages and the files that belong to them, read once: all scripts of one as one (`bundle.py`) with the sentences
that they need, all style sheets with their small pictures as one, and what else lies in `static/`.

All of a version's files lie under one name that is a digest of them all, so that browsers may keep them for ever.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from gzip import compress
from hashlib import sha256
from html import escape
from pathlib import Path
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from channels.web.bundle import bundled
from prompts.catalogue import direction, locales, say
from prompts.templates import templates

_HERE = Path(__file__).parent
_STATIC = _HERE / "static"
_TYPES = {".svg": "image/svg+xml", ".woff2": "font/woff2"}
_SHEETS = ("colours.css", "base.css")
"""What the other style sheets build on, in this order."""
_PICTURE = re.compile(r'url\("([^"]+\.svg)"\)')
_SCRIPTS = {"page.js": "app/main.js", "frame.js": "widget/frame.js", "approve.js": "approve/main.js"}
"""The modules that begin the page, the page in other sites' frames, and the page on which papers are approved."""
_APPROVE = "approve"
"""The folder, and the beginning of the keys, of what that page alone needs: no student loads it."""
_PAGE_HEADERS = {"Cache-Control": "no-cache", "Vary": "Accept-Language, Cookie"}
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


def _words(locale: str, script: str) -> str:
    """The sentences of a script as a module: those of `page*.ftl` without their prefix, and the names of actions."""
    words = {key.removeprefix("page-"): words for key, words in templates(locale, "page").items()}
    if not script.startswith(_APPROVE):
        words = {key: value for key, value in words.items() if not key.startswith(_APPROVE)}
    words |= {f"action-{kind}": say(locale, f"choice-{kind}") for kind in _ACTIONS}
    return f"export default {json.dumps(words, ensure_ascii=False)};\n"


def _sheet(paths: Iterable[Path]) -> bytes:
    paths = sorted(paths, key=lambda path: (path.name not in _SHEETS, path.name != _SHEETS[0], path))
    return _PICTURE.sub(_inlined, "\n".join(path.read_text("utf-8") for path in paths)).encode()


def _inlined(match: re.Match[str]) -> str:
    """A small picture within the style sheet, since to ask for it would take more than it has."""
    return f'url("data:image/svg+xml,{quote((_STATIC / match[1]).read_text("utf-8").strip(), safe=" =:/")}")'


class Assets:
    """The files of one language."""

    def __init__(self, locale: str) -> None:
        self.modules = {path.relative_to(_STATIC).as_posix(): path.read_text("utf-8") for path in _STATIC.rglob("*.js")}
        """The scripts by their paths, as they lie in `static/`, and the sentences."""
        self.modules["app/words.js"] = _words(locale, "page.js")
        self.files = {
            path.relative_to(_STATIC).as_posix(): Asset(path.read_bytes(), _TYPES[path.suffix])
            for path in sorted(_STATIC.rglob("*.*"))
            if path.suffix in _TYPES
        }
        sheets = set(_STATIC.rglob("*.css"))
        own = set((_STATIC / _APPROVE).rglob("*.css"))
        self.files["page.css"] = Asset(_sheet(sheets - own), "text/css")
        self.files["approve.css"] = Asset(_sheet(own), "text/css")
        for name, first in _SCRIPTS.items():
            modules = self.modules | {"app/words.js": _words(locale, name)}
            self.files[name] = Asset(bundled(modules, first).encode(), "text/javascript")
        everything = b"".join(name.encode() + asset.body for name, asset in sorted(self.files.items()))
        self.digest = f"{sha256(everything).hexdigest()[:16]}-{locale}"
        self.page = Asset(self._page(locale, "page.html", framed=False), "text/html")
        self.frame = Asset(self._page(locale, "page.html", framed=True), "text/html")
        self.approve = Asset(self._page(locale, "approve.html", root="../"), "text/html")

    def _page(self, locale: str, name: str, *, root: str = "", framed: bool = False) -> bytes:
        """A page, or the same for frames in other sites' pages, which begins with another script."""
        template = (_HERE / name).read_text("utf-8")
        page = template.replace("{locale}", locale).replace("{static}", f"{root}static/{self.digest}")
        page = page.replace("{direction}", direction(locale)).replace("{root}", root)
        page = page.replace("{languages}", _languages(locale))
        page = page.replace("{script}", "frame.js" if framed else "page.js")
        page = page.replace("{framed}", " data-framed" if framed else "")
        return re.sub(r"\{\{([a-z0-9-]+)\}\}", lambda match: escape(say(locale, match[1])), page).encode()

    def answer_page(self, request: Request, *, framed: bool = False) -> Response:
        """The page, or that for frames; asked for again each time, sent only when it has changed."""
        return answer_asset(self.frame if framed else self.page, request, dict(_PAGE_HEADERS))

    def answer_approve(self, request: Request) -> Response:
        """The page on which papers are approved; likewise."""
        return answer_asset(self.approve, request, dict(_PAGE_HEADERS))

    def answer_file(self, digest: str, name: str, request: Request) -> Response | None:
        """A file that may be kept for ever; None where this version has none of that name."""
        asset = self.files.get(name) if digest == self.digest else None
        if asset is None:
            return None
        return _sent(asset, request, {"Cache-Control": "public, max-age=31536000, immutable"})


def _languages(shown: str) -> str:
    """All languages by their own names, as the options of a menu."""
    names = sorted((say(locale, "language-name"), locale) for locale in locales())
    return "".join(
        f'<option value="{locale}" lang="{locale}"{" selected" if locale == shown else ""}>{escape(name)}</option>'
        for name, locale in names
    )


@cache
def assets_of(locale: str) -> Assets:
    """The files of a language, put together once in a process, when they are first asked for."""
    return Assets(locale)


def assets_named(digest: str) -> Assets | None:
    """The files of the language that a digest ends with, if there is such a one."""
    locale = digest.partition("-")[2]
    return assets_of(locale) if locale in locales() else None


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
