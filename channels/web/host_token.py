"""The token by which a site that shows the page in a frame says who its student is: a JWT (RFC 7519) by HS256."""

from base64 import urlsafe_b64encode
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import jwt

from channels.web.login import HOSTED, Student
from channels.web.problems import Problem

AUDIENCE = "chiron"
LONGEST_LIFE = timedelta(minutes=10)
"""A token is made when it is needed and used at once; one that lives long is a key that lies about."""
LONGEST_NAME = 200
_TOLERANCE = timedelta(minutes=1)
"""For clocks that differ."""


def student_of(token: str, *, secret: str | None, host: str, now: datetime) -> Student:
    """The student whom a token names; `host` is the origin of the page that shows the frame.

    Raises a Problem that says what is wrong with the token. Only the site itself may have issued it (`iss` is `host`),
    so that what one site got is of no use to another, and a student belongs to their site: the same name elsewhere is
    somebody else.
    """
    if secret is None:
        raise Problem(403, "widget-token-no-secret")
    try:
        claims = jwt.decode(
            token,
            secret,
            algorithms=["HS256"],
            audience=AUDIENCE,
            issuer=host,
            # the times are looked at below, by the clock that the caller has
            options={
                "require": ["iss", "aud", "sub", "iat", "exp"],
                "strict_aud": True,
                "verify_exp": False,
                "verify_iat": False,
                "verify_nbf": False,
            },
        )
        issued, ends = (datetime.fromtimestamp(claims[name], UTC) for name in ("iat", "exp"))
    except jwt.InvalidIssuerError:
        raise Problem(403, "widget-token-elsewhere", origin=host) from None
    except (jwt.InvalidTokenError, ValueError, TypeError, OverflowError, OSError):
        raise Problem(403, "widget-token-bad") from None
    if ends - issued > LONGEST_LIFE or issued > now + _TOLERANCE:
        raise Problem(403, "widget-token-long", minutes=int(LONGEST_LIFE.total_seconds() // 60))
    if ends + _TOLERANCE <= now:
        raise Problem(403, "widget-token-late")
    if not 0 < len(claims["sub"]) <= LONGEST_NAME:
        raise Problem(403, "widget-token-bad")
    return Student(handle=_handle(host, claims["sub"]), since=now)


def _handle(host: str, name: str) -> str:
    """Both as digests: a handle shows nobody's name, and no name can be made to look like another's handle."""
    site, person = (urlsafe_b64encode(sha256(said.encode("utf-8", "replace")).digest()) for said in (host, name))
    return f"{HOSTED}{site[:8].decode()}-{person[:22].decode()}"
