"""Answers of the Bot API, left as JSON: https://core.telegram.org/bots/api#making-requests

aiogram reads an answer as a whole. Where one field of a message is missing, or of a kind that it does not know yet, it
takes the request for failed, though the message is there.
"""

from http import HTTPStatus
from typing import Any, cast

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import TelegramAPIError, TelegramEntityTooLarge, TelegramNotFound, TelegramRetryAfter
from aiogram.methods import TelegramMethod
from aiogram.methods.base import Response, TelegramType

RETRY_SECONDS = 1
"""Where a server asks us to wait and does not say how long."""
_PAGES: dict[int, type[TelegramAPIError]] = {
    HTTPStatus.NOT_FOUND: TelegramNotFound,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: TelegramEntityTooLarge,
}
"""What is meant by a status with a page in place of an answer; most pages say nothing of the request."""


class _Asked(TelegramMethod[object]):
    """Any method, of whose answer only the error is read: the forms of aiogram's own take long to make."""

    __returning__ = object
    __api_method__ = ""


_ASKED = _Asked()
_ANSWER = Response[object]
"""Held for good: pydantic forgets a form that nobody holds."""


class Session(AiohttpSession):
    """Gives of each answer that is one its `result` as it came; None where it has none."""

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        """See aiogram, whose errors it raises."""
        try:
            answer = self.json_loads(content)
        except (ValueError, RecursionError):
            answer = None
        given = answer if isinstance(answer, dict) else {}
        if given.get("ok") is True and status_code < HTTPStatus.MULTIPLE_CHOICES:
            return cast(Response[TelegramType], _ANSWER.model_construct(ok=True, result=given.get("result")))
        status = _status(given, status_code)
        said = given.get("description")
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            raise TelegramRetryAfter(method=method, message=str(said), retry_after=_wait(given))
        if not given and (page := _PAGES.get(status)):
            raise page(method=method, message=HTTPStatus(status).phrase)
        return cast(Response[TelegramType], super().check_response(bot, _ASKED, status, content))


def _status(given: dict[str, Any], status: int) -> int:
    """That of an error: some servers tell it in the answer alone."""
    code = given.get("error_code")
    return code if isinstance(code, int) and status < HTTPStatus.BAD_REQUEST else status


def _wait(given: dict[str, Any]) -> int:
    parameters = given.get("parameters")
    seconds = parameters.get("retry_after") if isinstance(parameters, dict) else None
    return seconds if isinstance(seconds, int) else RETRY_SECONDS
