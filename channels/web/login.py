"""The login session: who an anonymous student is, in a signed cookie that only the server reads."""

import hmac
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import jwt
from starlette.requests import cookie_parser

LIFETIME = timedelta(days=400)
"""As long as browsers keep a cookie at most (RFC 6265bis, 5.5)."""
RENEW_AFTER = timedelta(days=7)
_TOLERANCE = timedelta(minutes=5)


@dataclass(frozen=True, kw_only=True)
class Student:
    """Who is asking. `since` is when the cookie was signed; `fresh`: nobody known, made up just now."""

    handle: str
    since: datetime
    fresh: bool = False

    def conversation(self, place: str = "") -> str:
        """The id of one of their conversations: the first one's place is empty."""
        return f"web:{self.handle}/{place}" if place else f"web:{self.handle}"


class Login:
    """Reads and makes the cookie, and the token that ties a page to it."""

    def __init__(self, secret: bytes, *, secure: bool, path: str = "/") -> None:
        """`secure`: people come by https; `path`: where the page lies."""
        self._secret = secret
        self._secure = secure
        self._path = path
        guarded = "__Host-chiron" if path == "/" else "__Secure-chiron"
        self.cookie = guarded if secure else "chiron"
        """The cookie's name: with https one that no page without it, and for a whole host no other host, can set."""

    def student(self, cookies: str, *, now: datetime) -> Student:
        """The student of a `Cookie` header; a fresh one where it is missing, forged, expired or garbled."""
        try:
            claims = jwt.decode(
                cookie_parser(cookies).get(self.cookie, ""),
                self._secret,
                algorithms=["HS256"],
                # the times are looked at below, by the clock that the caller has
                options={"require": ["sub", "iat"], "verify_iat": False},
            )
            since = datetime.fromtimestamp(claims["iat"], UTC)
        except (jwt.InvalidTokenError, ValueError, TypeError, OverflowError, OSError):
            return _fresh(now)
        handle = claims["sub"]
        if not handle.startswith("s-") or not now - LIFETIME < since < now + _TOLERANCE:
            return _fresh(now)
        return Student(handle=handle, since=since)

    def header(self, student: Student, *, now: datetime) -> str:
        """The `Set-Cookie` header that keeps a student known."""
        claims = {"sub": student.handle, "iat": int(now.timestamp())}
        value = jwt.encode(claims, self._secret, algorithm="HS256")
        parts = [f"{self.cookie}={value}", f"Path={self._path}", f"Max-Age={int(LIFETIME.total_seconds())}", "HttpOnly"]
        return "; ".join([*parts, "SameSite=Lax", *(["Secure"] if self._secure else [])])

    def token(self, student: Student) -> str:
        """What a page sends with each change, to prove that it belongs to this login session."""
        digest = hmac.digest(self._secret, f"page:{student.handle}".encode(), "sha256")
        return urlsafe_b64encode(digest[:24]).decode()

    def is_token(self, token: str, student: Student) -> bool:
        """Whether a page's token belongs to a student; takes the same time for any wrong one."""
        return hmac.compare_digest(token.encode("utf-8", "replace"), self.token(student).encode())


def _fresh(now: datetime) -> Student:
    return Student(handle=f"s-{secrets.token_urlsafe(16)}", since=now, fresh=True)
