from datetime import UTC, datetime, timedelta

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers

from channels.web.login import LIFETIME, Login, Student
from channels.web.origin import is_own

SECRET = bytes(range(64))
NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
LOGIN = Login(SECRET, secure=False)


def cookie(student: Student, login: Login = LOGIN, now: datetime = NOW) -> str:
    return login.header(student, now=now).split(";")[0]


def signed(claims: dict[str, object], secret: bytes = SECRET, algorithm: str = "HS256") -> str:
    return f"chiron={jwt.encode(claims, secret, algorithm=algorithm)}"


def test_a_student_is_known_again() -> None:
    first = LOGIN.student("", now=NOW)
    again = LOGIN.student(f"theme=dark; {cookie(first)}; other=1", now=NOW + timedelta(days=300))
    assert first.fresh
    assert (again.handle, again.fresh) == (first.handle, False)


def test_two_strangers_are_two_students() -> None:
    assert LOGIN.student("", now=NOW).handle != LOGIN.student("", now=NOW).handle


FORGED = {
    "garbled": "chiron=x.y.z",
    "empty": "chiron=",
    "another key": signed({"sub": "s-ada", "iat": NOW.timestamp()}, secret=b"x" * 64),
    "another algorithm": signed({"sub": "s-ada", "iat": NOW.timestamp()}, algorithm="HS512"),
    "no algorithm": "chiron=" + jwt.encode({"sub": "s-ada", "iat": 1}, None, algorithm="none"),
    "expired": signed({"sub": "s-ada", "iat": (NOW - LIFETIME).timestamp()}),
    "from the future": signed({"sub": "s-ada", "iat": (NOW + timedelta(days=1)).timestamp()}),
    "no time": signed({"sub": "s-ada"}),
    "not a time": signed({"sub": "s-ada", "iat": "soon"}),
    "an endless time": signed({"sub": "s-ada", "iat": 1e300}),
    "no name": signed({"iat": NOW.timestamp()}),
    "another kind of token": signed({"sub": "teacher-ada", "iat": NOW.timestamp()}),
}


@pytest.mark.parametrize("header", FORGED.values(), ids=FORGED.keys())
def test_a_forged_cookie_is_nobodys(header: str) -> None:
    student = LOGIN.student(header, now=NOW)
    assert student.fresh
    assert "ada" not in student.handle


def test_a_changed_letter_breaks_the_signature() -> None:
    real = cookie(Student(handle="s-ada", since=NOW))
    assert not LOGIN.student(real, now=NOW).fresh
    for place in range(len("chiron="), len(real) - 1):  # the last letter has bits that do not count
        letter = "A" if real[place] != "A" else "B"
        assert LOGIN.student(real[:place] + letter + real[place + 1 :], now=NOW).fresh


@given(st.text(max_size=200))
def test_any_header_gives_a_student(header: str) -> None:
    assert LOGIN.student(header, now=NOW).fresh


def test_the_cookie_is_for_the_server_alone() -> None:
    header = LOGIN.header(Student(handle="s-ada", since=NOW), now=NOW)
    assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= set(header.split("; "))
    assert "Secure" not in header
    secure = Login(SECRET, secure=True).header(Student(handle="s-ada", since=NOW), now=NOW)
    assert secure.startswith("__Host-chiron=")
    assert secure.endswith("; Secure")


def test_a_token_belongs_to_one_login_session() -> None:
    ada, bob = Student(handle="s-ada", since=NOW), Student(handle="s-bob", since=NOW)
    assert LOGIN.is_token(LOGIN.token(ada), ada)
    assert not LOGIN.is_token(LOGIN.token(ada), bob)
    assert not LOGIN.is_token("", ada)
    assert not LOGIN.is_token("é\ud800", ada)
    assert not LOGIN.is_token(Login(b"y" * 32, secure=False).token(ada), ada)


@pytest.mark.parametrize(
    ("headers", "own"),
    [
        ({"sec-fetch-site": "same-origin"}, True),
        ({"sec-fetch-site": "none"}, True),
        ({"sec-fetch-site": "cross-site"}, False),
        ({"sec-fetch-site": "same-site"}, False),
        ({"sec-fetch-site": "cross-site", "origin": "http://chiron.example"}, False),
        ({"origin": "http://chiron.example"}, True),
        ({"origin": "http://evil.example"}, False),
        ({"origin": "null"}, False),
        ({"origin": "http://[evil"}, False),
        ({"origin": "https://proxy.example", "sec-fetch-site": "cross-site"}, True),
        ({}, True),
    ],
)
def test_where_a_request_comes_from(headers: dict[str, str], own: bool) -> None:
    assert is_own(Headers({"host": "chiron.example", **headers}), {"https://proxy.example"}) is own
