"""Files between Slack and us: pictures that go up, and what people send, fetched only from Slack's own hosts."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from agent.errors import DeliveryFailed, FileRefused
from agent.messages import Attachment
from channels.pictures import picture
from channels.recent import Recent
from channels.slack.blocks import Block, Handout, Piece, image, section
from channels.slack.client import Trouble, Workspace, answered
from channels.slack.mrkdwn import literal

LARGEST = 20 * 1024 * 1024
"""Bytes of a file that is fetched."""
MOST_KEPT = 500
"""Pictures whose place at Slack is remembered."""
REDIRECTS = 3
SECONDS = 60.0
"""For one file."""
_SLACK = ("slack.com", "slack-files.com", "slack-edge.com")
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1", "0.0.0.0"})
"""Names of this machine itself."""
_MOVED = frozenset({301, 302, 303, 307, 308})


class Uploads:
    """Pictures and files that were handed to Slack, each once for each workspace while this process lives."""

    def __init__(self) -> None:
        self._known: Recent[tuple[str, str], str] = Recent(MOST_KEPT)

    async def shown(self, client: AsyncWebClient, piece: Piece) -> Block | None:
        """A piece as a block; None for what cannot be drawn, read or uploaded. Raises passing Trouble."""
        if isinstance(piece, dict):
            return piece
        try:
            if isinstance(piece, Handout):
                name, content = piece.name, await picture(path=piece.path)
            else:
                name, content = "picture.png", await picture(svg=piece.svg, latex=piece.latex, path=piece.path)
            id, link = await self._upload(client, name, content)
        except Trouble as trouble:
            if trouble.is_passing:
                raise
            return None
        except (OSError, ValueError):
            return None
        if isinstance(piece, Handout):
            return section(f"<{link}|{literal(name).replace('|', '∣')}>") if link else None
        return image(piece.alt, id)

    async def _upload(self, client: AsyncWebClient, name: str, content: bytes) -> tuple[str, str]:
        """The file's id and its address at Slack; raises Trouble."""
        key = (client.token or "", f"{hashlib.sha256(content).hexdigest()} {name}")
        if (known := self._known.get(key)) is None:
            told = await answered(client.files_upload_v2(filename=name, title=name, content=content))
            file = (told.get("files") or [{}])[0]
            if not file.get("id"):
                raise Trouble(code="", details="the upload names no file")
            known = f"{file['id']} {file.get('permalink') or ''}"
            self._known[key] = known
        id, _, link = known.partition(" ")
        return id, link


async def fetch(workspace: Workspace, attachment: Attachment, to: Path, *, source: str, api_url: str) -> None:
    """Write a file that came with a message; `source`: its address at Slack, or its id.

    Raises FileRefused, and DeliveryFailed where it is worth another try.
    """
    if attachment.size > LARGEST:
        raise FileRefused(reason="too_big")
    address = await _address(workspace, source)
    allowed = _allowed(api_url)
    headers = {"Authorization": f"Bearer {workspace.client.token}"}
    for _ in range(REDIRECTS + 1):
        if not allowed(address):
            raise FileRefused(reason="elsewhere")
        try:
            async with (
                aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=SECONDS)) as session,
                session.get(address, headers=headers, allow_redirects=False) as answer,
            ):
                if answer.status in _MOVED and "Location" in answer.headers:
                    address = urljoin(address, answer.headers["Location"])
                    continue
                await _write(answer, attachment, to)
                return
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise DeliveryFailed(reason=f"Slack: file not fetched: {error}") from None
    raise FileRefused(reason="elsewhere")


async def _address(workspace: Workspace, source: str) -> str:
    """Where a file is downloaded; `source` may be its id alone."""
    if "://" in source:
        return source
    try:
        file = (await answered(workspace.client.files_info(file=source))).get("file") or {}
    except Trouble as trouble:
        if not trouble.is_final:
            raise trouble.of_delivery() from None
        raise FileRefused(reason="gone") from None
    address = file.get("url_private_download") or file.get("url_private")
    if not isinstance(address, str):
        raise FileRefused(reason="gone")
    return address


async def _write(answer: aiohttp.ClientResponse, attachment: Attachment, to: Path) -> None:
    if answer.status == 429 or answer.status >= 500:
        wait = answer.headers.get("Retry-After", "")
        raise DeliveryFailed(reason=f"Slack: HTTP {answer.status}", retry_after=float(wait) if wait.isdigit() else None)
    page = answer.content_type == "text/html" and "html" not in attachment.media_type
    if answer.status != 200 or page:  # Slack shows who may not have a file a page to sign in
        raise FileRefused(reason="gone")
    taken = 0
    with to.open("wb") as file:
        async for chunk in answer.content.iter_chunked(1 << 16):
            taken += len(chunk)
            if taken > LARGEST:
                raise FileRefused(reason="too_big")
            file.write(chunk)


def _allowed(api_url: str) -> Callable[[str], bool]:
    """Whether an address is Slack's: there the token may be shown. A Slack of one's own counts with its very origin,
    on this machine by whatever name.
    """
    own = urlsplit(api_url)

    def allowed(address: str) -> bool:
        try:
            asked = urlsplit(address)
            host, port = asked.hostname or "", asked.port
        except ValueError:  # no address at all
            return False
        if asked.scheme == "https" and any(host == name or host.endswith(f".{name}") for name in _SLACK):
            return port in (None, 443)
        return (asked.scheme, _here(host), port) == (own.scheme, _here(own.hostname), own.port)

    return allowed


def _here(host: str | None) -> str:
    return "localhost" if host in _LOOPBACK else host or ""
