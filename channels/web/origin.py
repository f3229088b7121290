"""Where a request comes from: the page behind it (cross-site request forgery), and the address.

By https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html: fetch metadata
first, else the origin; on top of it each page carries a token of its login session (`login.py`).
"""

import re
from collections.abc import Collection, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import urlsplit

from starlette.datastructures import Headers

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
Network = IPv4Network | IPv6Network

_ORIGIN = re.compile(r"(https?)://([a-z0-9.-]+|\[[0-9a-f:.]+\])(?::([0-9]{1,5}))?")
_PORTS = {"http": "80", "https": "443"}
_HOPS = 20
"""Addresses of a list of proxies that are looked at."""


def is_own(headers: Headers, own: Collection[str], *, told: bool = False) -> bool:
    """Whether a browser says that its page is ours; `own` are further origins of ours, such as a proxy's address.

    A client that is no browser sends neither header; the token stops what else could come. `told`: that is refused too,
    since a cookie goes along whichever site asks.
    """
    origin = headers.get("origin")
    if origin is not None and origin in own:
        return True
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    if origin is None:
        return not told
    return _host(origin) == headers.get("host", "").lower()


def _host(origin: str) -> str | None:
    try:
        return urlsplit(origin).netloc.lower()
    except ValueError:
        return None


def origin_of(text: str) -> str:
    """An origin as browsers write it: lower case, without the port that goes without saying, nothing behind it.

    Raises ValueError where the text is no origin of a web page.
    """
    match = _ORIGIN.fullmatch(text.strip().lower().removesuffix("/"))
    if match is None:
        raise ValueError(f"{text!r} is no origin; one looks like https://school.example or http://localhost:5000")
    scheme, host, port = match.groups()
    return f"{scheme}://{host}" + (f":{port}" if port and port != _PORTS[scheme] else "")


def networks_of(text: str) -> tuple[Network, ...]:
    """Addresses and networks that are separated by commas; raises ValueError."""
    return tuple(ip_network(piece.strip(), strict=False) for piece in text.split(",") if piece.strip())


def client_address(peer: str, forwarded: Sequence[str], proxies: Sequence[Network]) -> str:
    """Whose request it is, to count by: the other end of the socket, or, where that is one of our proxies, the last
    address in the headers `X-Forwarded-For` that is none of them. What stands before it anybody can have written.

    An IPv6 address stands for its /64, which one household or school has to itself.
    """
    found = _address(peer)
    hops = [hop.strip() for line in forwarded for hop in line.split(",")]
    for hop in reversed(hops[-_HOPS:]):
        if found is None or not any(found in network for network in proxies):
            break
        found = _address(hop) or found
    if found is None:
        return peer
    return str(ip_network((found, 64), strict=False)) if found.version == 6 else str(found)


def _address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        found = ip_address(text.strip("[]"))
    except ValueError:
        return None
    return (found.ipv4_mapped or found) if isinstance(found, IPv6Address) else found
