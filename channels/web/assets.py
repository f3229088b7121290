"""The page and the files that belong to it, read once; the sentences that scripts need are one of them.

All of a version's files lie under one name that is a digest of them all, so that browsers may keep them for ever while
modules name each other plainly.
"""

import json
import re
from dataclasses import dataclass
from hashlib import sha256
from html import escape
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from prompts.catalogue import say

_HERE = Path(__file__).parent
_TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2"}
_PLAIN = (
    *("thinking", "you", "tutor", "sending", "waiting", "slow-down"),
    *(
        "connecting",
        "reconnecting",
        "connected",
        "choose-one",
        "choose-all",
        "your-answer",
        "check",
        "options",
        "actions",
    ),
    *("state-right", "state-partial", "state-wrong", "state-kept", "state-shown", "state-skipped", "state-left"),
    *("option-right", "option-wrong"),
)
_FILLED = {
    "not-sent": ("reason",),
    "question": ("number",),
    "question-of": ("number", "of"),
    "answer-with": ("label",),
    "answered": ("value",),
}
"""Sentences with values that the script fills in: `{name}` stands in their places."""
_ACTIONS = ("hint", "skip", "explain", "next", "stop", "resume", "progress")


@dataclass(frozen=True, kw_only=True)
class Asset:
    """A file as it is sent."""

    body: bytes
    media_type: str


def _words(locale: str) -> bytes:
    """The sentences as a module."""
    words = {name: say(locale, f"web-{name}") for name in _PLAIN}
    for name, values in _FILLED.items():
        words[name] = say(locale, f"web-{name}", **{value: f"{{{value}}}" for value in values})
    words.update({f"action-{kind}": say(locale, f"choice-{kind}") for kind in _ACTIONS})
    return f"export default {json.dumps(words)};\n".encode()


class Assets:
    """The files of one language."""

    def __init__(self, locale: str) -> None:
        self.files = {
            path.name: Asset(body=path.read_bytes(), media_type=_TYPES[path.suffix])
            for path in sorted((_HERE / "static").iterdir())
        }
        self.files["words.js"] = Asset(body=_words(locale), media_type="text/javascript")
        everything = b"".join(name.encode() + asset.body for name, asset in sorted(self.files.items()))
        self.digest = sha256(everything).hexdigest()[:16]
        modules = sorted(name for name in self.files if name.endswith(".js"))
        template = (_HERE / "page.html").read_text("utf-8")
        page = template.replace("{locale}", locale).replace("{static}", f"static/{self.digest}")
        preloads = [f'<link rel="modulepreload" href="static/{self.digest}/{name}">' for name in modules]
        page = page.replace("{preloads}", "\n  ".join(preloads))
        page = re.sub(r"\{\{([a-z0-9-]+)\}\}", lambda match: escape(say(locale, match[1])), page)
        self.page = page.encode()
        self._page_tag = f'"{sha256(self.page).hexdigest()[:16]}"'

    def answer_page(self, request: Request) -> Response:
        """The page; asked for again each time, sent only when it has changed."""
        headers = {"Cache-Control": "no-cache", "ETag": self._page_tag}
        if request.headers.get("if-none-match") == self._page_tag:
            return Response(status_code=304, headers=headers)
        return Response(self.page, media_type="text/html", headers=headers)

    def answer_file(self, digest: str, name: str) -> Response | None:
        """A file that may be kept for ever; None where this version has none of that name."""
        asset = self.files.get(name) if digest == self.digest else None
        if asset is None:
            return None
        headers = {"Cache-Control": "public, max-age=31536000, immutable", "ETag": f'"{digest}"'}
        return Response(asset.body, media_type=asset.media_type, headers=headers)
