"""What goes wrong between us and Telegram, as errors of ours."""

from typing import Any

import pytest
from aiogram import Bot
from aiogram import exceptions as errors
from aiogram.methods import GetMe

from agent.errors import DeliveryFailed, DeliveryRefused
from channels.telegram.bot import Lost, Rejected, TelegramBot, _told
from channels.telegram.session import Session

TOKEN = "123456:AAE-secret_part-of-the-token"
SILENT: Any = None


@pytest.mark.parametrize(
    ("error", "ours"),
    [
        (errors.TelegramBadRequest(GetMe(), SILENT), Rejected),
        (errors.TelegramMigrateToChat(GetMe(), SILENT, -1001), Rejected),
        (TypeError("argument of type 'NoneType' is not iterable"), Lost),  # aiogram on a 500 without words
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid"), Lost),
        (TimeoutError(), Lost),
    ],
)
async def test_an_error_without_words_is_one_of_ours_too(error: Exception, ours: type[Exception]) -> None:
    with pytest.raises(ours):
        async with _told():
            raise error


async def test_the_token_is_not_told_with_an_address_that_is_none() -> None:
    bot = TelegramBot(TOKEN, "telegram.example:8081")
    with pytest.raises(Lost) as lost:
        await bot.me()
    await bot.close()
    assert "secret" not in repr(lost.value)
    assert "telegram.example" in lost.value.reason


@pytest.mark.parametrize(
    ("status", "content", "ours"),
    [
        (200, '{"ok": false, "error_code": 403, "description": "Forbidden: bot was blocked"}', DeliveryRefused),
        (429, '{"ok": false}', DeliveryFailed),
        (429, "<html>", DeliveryFailed),
        (404, "404: Not Found", Rejected),
        (413, "<html>", Rejected),
        (400, '{"ok": false, "error_code": null, "description": null}', Rejected),
        (502, "<html>", Lost),
        (520, "", Lost),
        (500, '{"ok": false}', Lost),
        (200, '{"ok": false}', Lost),
        (200, "[]", Lost),
        (200, "[" * 100_000, Lost),
    ],
)
async def test_what_any_server_may_answer_is_one_of_ours(status: int, content: str, ours: type[Exception]) -> None:
    with pytest.raises(ours) as raised:
        async with _told():
            Session().check_response(Bot(TOKEN), GetMe(), status, content)
    assert type(raised.value) is ours


async def test_an_answer_that_says_no_more_than_that_it_is_one_is_one() -> None:
    for content in ('{"ok": true}', '{"ok": true, "result": null, "more": {}}'):
        assert Session().check_response(Bot(TOKEN), GetMe(), 200, content).result is None
