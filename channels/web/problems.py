"""What the API says when something is wrong: always `{"error": sentence}`."""

import logging
from collections.abc import Mapping, Sequence
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from agent.wording import LONGEST_TEXT
from channels.web.forms import ErrorOut
from channels.web.login import Login, Student
from prompts.catalogue import DEFAULT, say
from store.errors import ChironError

RETRY_SECONDS = 5
"""After how long a client repeats what could not be saved."""

_BY_STATUS = {404: "web-not-found", 405: "web-not-allowed", 413: "web-too-big"}
_BY_FAULT = {
    "json_invalid": "web-bad-json",
    "string_too_long": "channel-too-long",
    "string_unicode": "channel-unreadable-text",
}
_OWN = ("web-", "channel-")

_ERROR = {"application/json": {"schema": ErrorOut.model_json_schema()}}
REFUSED: dict[int | str, dict[str, Any]] = {
    status: {"content": _ERROR} for status in (400, 403, 404, 409, 413, 422, 429)
}
"""For descriptions of the API. As models they would take a quarter of the time in which the application is made, since
each route makes a validator of its own for each."""

log = logging.getLogger(__name__)


class Problem(HTTPException):
    """A refusal: a status, and the catalogue's key of its sentence."""

    def __init__(self, status: int, key: str, *, retry_after: int | None = None, **values: str | int) -> None:
        headers = {"Retry-After": str(retry_after)} if retry_after else None
        super().__init__(status, key, headers)
        self.key = key
        self.values = values


def owner(login: Login, student: Student, token: str) -> Student:
    """Who asks for a change, from a page of their login session; else refused."""
    if not login.is_token(token, student):
        raise Problem(403, "web-login-gone")
    return student


def problem_response(problem: Problem, locale: str) -> JSONResponse:
    """A refusal in a language."""
    words = {"error": say(locale, problem.key, **problem.values)}
    return JSONResponse(words, problem.status_code, problem.headers)


def add_problems(web: FastAPI) -> None:
    """Let every failure end in a sentence."""
    web.add_exception_handler(HTTPException, _refused)
    web.add_exception_handler(RequestValidationError, _invalid)
    web.add_exception_handler(ChironError, _unsaved)
    web.add_exception_handler(Exception, _fault)


def _locale(request: Request) -> str:
    return getattr(request.state, "locale", DEFAULT)


async def _refused(request: Request, error: Exception) -> JSONResponse:
    if isinstance(error, Problem):
        return problem_response(error, _locale(request))
    assert isinstance(error, HTTPException)
    key = _BY_STATUS.get(error.status_code, "web-bad-request")
    return problem_response(Problem(error.status_code, key), _locale(request))


async def _invalid(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    key = _key(error.errors())
    values = {"limit": LONGEST_TEXT} if key == "channel-too-long" else {}
    return problem_response(Problem(422, key, **values), _locale(request))


def _key(faults: Sequence[Mapping[str, object]]) -> str:
    """The sentence of the first fault that has one of its own."""
    for fault in faults:
        kind, place = str(fault["type"]), fault["loc"]
        if kind.startswith(_OWN):
            return kind
        if place == ("body",) and kind in ("missing", "model_attributes_type"):
            return "web-not-object"
        last = place[-1] if isinstance(place, tuple) and place else None
        if last == "kind" or (last == "target" and kind == "string_too_long"):  # no target is so long
            return "web-unknown-action"
        if kind in _BY_FAULT:
            return _BY_FAULT[kind]
    return "web-bad-request"


async def _unsaved(request: Request, error: Exception) -> JSONResponse:
    """Nothing could be read or written: nothing was taken, and the client may send it again."""
    log.error("not served: %s", error)
    return problem_response(Problem(409, "channel-cannot-save", retry_after=RETRY_SECONDS), _locale(request))


async def _fault(request: Request, error: Exception) -> JSONResponse:
    return problem_response(Problem(500, "web-fault"), _locale(request))
