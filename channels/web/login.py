"""The login session: who an anonymous student is, in a signed cookie that only the server reads.

The page in another site's frame has a cookie of its own kind (`Frame`); docs/decisions/0008 tells why.
"""

import hmac
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

import jwt
from starlette.requests import cookie_parser

LIFETIME = timedelta(days=400)
"""As long as browsers keep a cookie at most (RFC 6265bis, 5.5)."""
HOSTED_LIFETIME = timedelta(hours=12)
"""Of a login session that another site's token has begun: that site knows when its student leaves, we do not."""
RENEW_AFTER = timedelta(days=7)
LINK_LIFETIME = timedelta(minutes=2)
"""Of a link to a file, which says by itself whose it is."""
ANONYMOUS, HOSTED = "s-", "h-"
"""How the handles begin of students who are nobody in particular, and of those whom a host page has named."""
_TOLERANCE = timedelta(minutes=5)


@dataclass(frozen=True, kw_only=True)
class Student:
    """Who is asking. `since` is when the cookie was signed; `fresh`: nobody known, made up just now."""

    handle: str
    since: datetime
    fresh: bool = False

    @property
    def hosted(self) -> bool:
        """Whether a host page said who this is."""
        return self.handle.startswith(HOSTED)

    def conversation(self, place: str = "") -> str:
        """The id of one of their conversations: the first one's place is empty."""
        return f"web:{self.handle}/{place}" if place else f"web:{self.handle}"


class Login:
    """Reads and makes the cookie, and the token that ties a page to it."""

    audience: ClassVar[str | None] = None
    kinds: ClassVar[tuple[str, ...]] = (ANONYMOUS,)

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
        return self._read(cookie_parser(cookies).get(self.cookie, ""), self.audience, now)

    def _read(self, signed: str, audience: str | None, now: datetime) -> Student:
        student = self._signer(signed, audience)
        lifetime = HOSTED_LIFETIME if student is not None and student.hosted else LIFETIME
        if student is None or not student.handle.startswith(self.kinds) or not _is_good(student.since, lifetime, now):
            return fresh_student(now)
        return student

    def link_key(self, student: Student, file: str, *, now: datetime) -> str:
        """What shows one file to whoever has it, for `LINK_LIFETIME`: where no cookie and no header say who asks."""
        return self._signed(student, f"file {file}", now)

    def behind_key(self, key: str, file: str, *, now: datetime) -> Student | None:
        """Whose file a `link_key` shows; None where it is none, one for another file, or too old."""
        student = self._signer(key, f"file {file}")
        return student if student is not None and _is_good(student.since, LINK_LIFETIME, now) else None

    def _signer(self, signed: str, audience: str | None) -> Student | None:
        """For whom and when it was signed, however long ago; None where it was not signed here for this use."""
        try:
            claims = jwt.decode(
                signed,
                self._secret,
                algorithms=["HS256"],
                audience=audience,
                # who reads it looks at the times, by the clock that the caller has
                options={"require": ["sub", "iat"], "verify_iat": False},
            )
            return Student(handle=claims["sub"], since=datetime.fromtimestamp(claims["iat"], UTC))
        except (jwt.InvalidTokenError, ValueError, TypeError, OverflowError, OSError):
            return None

    def _signed(self, student: Student, audience: str | None, now: datetime) -> str:
        claims: dict[str, Any] = {"sub": student.handle, "iat": int(now.timestamp())}
        return jwt.encode(claims | ({"aud": audience} if audience else {}), self._secret, algorithm="HS256")

    def header(self, student: Student, *, now: datetime) -> str | None:
        """The `Set-Cookie` header that keeps a student known; None where no browser would keep it."""
        parts = [f"{self.cookie}={self._signed(student, self.audience, now)}", f"Path={self._path}", "HttpOnly"]
        if not student.hosted:
            parts.append(f"Max-Age={int(LIFETIME.total_seconds())}")
        return "; ".join([*parts, *self._guards()])

    def _guards(self) -> list[str]:
        return ["SameSite=Lax", *(["Secure"] if self._secure else [])]

    def token(self, student: Student) -> str:
        """What a page sends with each change, to prove that it belongs to this login session."""
        digest = hmac.digest(self._secret, f"page:{student.handle}".encode(), "sha256")
        return urlsafe_b64encode(digest[:24]).decode()

    def is_token(self, token: str, student: Student) -> bool:
        """Whether a page's token belongs to a student; takes the same time for any wrong one."""
        return hmac.compare_digest(token.encode("utf-8", "replace"), self.token(student).encode())


class Frame(Login):
    """The login session of the page in another site's frame.

    Its cookie goes along although the site around it is another one, but only to the frame's own path, and each site
    around it has one of its own (`Partitioned`, https://github.com/privacycg/CHIPS). Where a browser keeps none, the
    frame holds what would be in it (`bearer`) and sends it as a header.
    """

    audience = "frame"
    kinds = (ANONYMOUS, HOSTED)

    def __init__(self, secret: bytes, *, secure: bool, path: str) -> None:
        super().__init__(secret, secure=secure, path=path)
        self.cookie = "__Secure-chiron-frame" if secure else "chiron-frame"

    def header(self, student: Student, *, now: datetime) -> str | None:
        """See Login.header: by plain http browsers take no cookie that other sites' frames may send."""
        return super().header(student, now=now) if self._secure else None

    def _guards(self) -> list[str]:
        return ["SameSite=None", "Secure", "Partitioned"]

    def bearer(self, student: Student, *, now: datetime) -> str:
        """What a frame without cookies sends as `Authorization: Bearer ...`."""
        return self._signed(student, "bearer", now)

    def bearer_student(self, authorization: str, *, now: datetime) -> Student:
        """The student of an `Authorization` header; a fresh one where it is not what `bearer` made."""
        return self._read(authorization.removeprefix("Bearer "), "bearer", now)


def _is_good(since: datetime, lifetime: timedelta, now: datetime) -> bool:
    return now - lifetime < since < now + _TOLERANCE


def fresh_student(now: datetime) -> Student:
    """Somebody new."""
    return Student(handle=f"{ANONYMOUS}{secrets.token_urlsafe(16)}", since=now, fresh=True)
