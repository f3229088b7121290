"""Platforms beside the page: the failure of one ends neither the others nor itself."""

import asyncio
from typing import Any

import pytest

from chiron.cli import serve
from store.errors import DatabaseUnreachable


class Faulty:
    """A dispatcher without its database at first, and a channel that fails once it is served."""

    name = "faulty"

    def __init__(self) -> None:
        self.tried: list[str] = []

    async def recover(self, channels: set[str]) -> int:
        self.tried.append("recover")
        if self.tried == ["recover"]:
            raise DatabaseUnreachable("away")
        return 0

    async def receive(self, message: Any) -> None: ...

    async def serve(self, receive: Any) -> None:
        self.tried.append("serve")
        if self.tried.count("serve") == 1:
            raise AttributeError("a fault")


async def test_a_channel_that_failed_is_served_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(serve, "RETRY_SECONDS", (0.0,))
    faulty: Any = Faulty()
    await asyncio.wait_for(serve._listen(faulty, faulty), 10)
    assert faulty.tried == ["recover", "recover", "serve", "recover", "serve"]
    assert "faulty is not served" in caplog.text
