"""The token of a host page: whatever it is, it names one student or nobody."""

import json
from datetime import timedelta

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.web.host_token import student_of
from channels.web.problems import Problem
from tests.channels.hosting import SECRET
from tests.channels.scripted import now

HOST = "https://school.example"


def token_of(name: str) -> str:
    at = int(now().timestamp())
    claims = {"iss": HOST, "aud": "chiron", "sub": name, "iat": at, "exp": at + 300}
    return jwt.PyJWS().encode(json.dumps(claims).encode(), SECRET)


@given(st.text(max_size=300))
def test_any_token_is_refused_in_words(token: str) -> None:
    with pytest.raises(Problem) as refused:
        student_of(token, secret=SECRET, host=HOST, now=now())
    assert refused.value.status_code == 403


@given(st.text(min_size=1, max_size=200))
def test_any_name_becomes_a_handle_of_its_own(name: str) -> None:
    student = student_of(token_of(name), secret=SECRET, host=HOST, now=now())
    assert student.hosted
    assert set(student.handle) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    assert len(student.handle) == 33


def test_a_token_that_has_run_out_while_it_came_is_taken() -> None:
    student = student_of(token_of("ada"), secret=SECRET, host=HOST, now=now() + timedelta(seconds=330))
    assert student.hosted
    with pytest.raises(Problem, match="late"):
        student_of(token_of("ada"), secret=SECRET, host=HOST, now=now() + timedelta(seconds=400))
