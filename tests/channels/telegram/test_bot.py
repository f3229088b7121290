"""What goes wrong between us and Telegram, as errors of ours."""

from typing import Any

import pytest
from aiogram import exceptions as errors
from aiogram.methods import GetMe

from channels.telegram.bot import Lost, Rejected, TelegramBot, _told

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
