"""The token of a host page: whatever it is, it names one student or nobody."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, cast

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.web.host_token import student_of
from channels.web.problems import Problem
from tests import needs
from tests.channels.hosting import SECRET
from tests.channels.scripted import now

HOST = "https://school.example"
DOCS = Path(__file__).parents[2] / "docs" / "web.md"


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


def example(language: str) -> str:
    """The program in docs/web.md."""
    [found] = re.findall(rf"```{language}\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL)
    return str(found)


class Flask:
    """As much of Flask as the example uses."""

    def __init__(self, name: str) -> None:
        self.answers: dict[str, Callable[[], Any]] = {}

    def get(self, path: str) -> Callable[[Callable[[], Any]], None]:
        return lambda answer: self.answers.update({path: answer})


def test_the_example_for_flask_signs_what_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    session: dict[str, str] = {}
    module = cast(ModuleType, SimpleNamespace(Flask=Flask, session=session))
    monkeypatch.setitem(sys.modules, "flask", module)
    monkeypatch.setenv("FLASK_SECRET", "f")
    monkeypatch.setenv("CHIRON_EMBED_SECRET", SECRET)
    program: dict[str, Any] = {"__name__": "example"}
    exec(compile(example("python"), "docs/web.md", "exec"), program)
    answers = program["app"].answers
    assert answers["/tutor-token"]() == ("", 204)
    session["student"] = "ada"
    token, headers = answers["/tutor-token"]()
    assert headers["Content-Type"] == "text/plain"
    assert student_of(token, secret=SECRET, host=HOST, now=now()).hosted
    assert 'data-token-url="/tutor-token"' in answers["/"]()


@needs.node
def test_the_example_for_express_signs_what_is_taken() -> None:
    program = example("js")
    sign = program[program.index("function sign") : program.index("app.get")]
    at = int(now().timestamp())
    claims = {"iss": HOST, "aud": "chiron", "sub": "ädä", "iat": at, "exp": at + 300}
    run = f'const {{ createHmac }} = require("node:crypto");\n{sign}\nconsole.log(sign({json.dumps(claims)}));'
    environment = {"CHIRON_EMBED_SECRET": SECRET, "PATH": os.environ["PATH"]}
    done = subprocess.run(["node", "-e", run], capture_output=True, text=True, check=True, env=environment)
    assert student_of(done.stdout.strip(), secret=SECRET, host=HOST, now=now()).hosted
    assert all(f"{name}:" in program for name in claims)


def test_the_examples_are_short() -> None:
    assert len([line for line in example("python").splitlines() if line]) <= 20
    assert len([line for line in example("js").splitlines() if line]) <= 20
