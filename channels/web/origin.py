"""Whether a request that changes something comes from our own page (cross-site request forgery).

By https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html: fetch metadata
first, else the origin; on top of it each page carries a token of its login session (`login.py`).
"""

from collections.abc import Collection
from urllib.parse import urlsplit

from starlette.datastructures import Headers

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


def is_own(headers: Headers, own: Collection[str]) -> bool:
    """Whether a browser says that its page is ours; `own` are further origins of ours, such as a proxy's address.

    A client that is no browser sends neither header; the token stops what else could come.
    """
    origin = headers.get("origin")
    if origin is not None and origin in own:
        return True
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    return origin is None or _host(origin) == headers.get("host", "").lower()


def _host(origin: str) -> str | None:
    try:
        return urlsplit(origin).netloc.lower()
    except ValueError:
        return None
