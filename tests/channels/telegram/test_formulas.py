"""Formulas as pictures, where a chat takes no rich messages."""

from typing import Any

import pytest

from channels.telegram.bot import Rejected
from channels.telegram.delivering import Deliverer


async def test_a_picture_that_is_not_taken_does_not_lose_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    nothing: Any = None
    tried: list[int] = []

    async def refused(letter: Any, number: int, picture: bytes, words: str) -> None:
        tried.append(number)
        raise Rejected(details="Bad Request: PHOTO_INVALID_DIMENSIONS")

    deliverer = Deliverer(nothing, nothing, nothing, nothing, nothing, clock=nothing)
    monkeypatch.setattr(deliverer, "_picture", refused)
    await deliverer._formula(nothing, 1, r"\frac{1}{2}")
    assert tried == [1]
