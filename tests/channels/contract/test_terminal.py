"""The terminal keeps the contract: a person's, its input and output as pipes."""

import asyncio
import errno
import io
import os
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from channels.terminal import chat_as_person
from tests.channels.contract.driver import Driver, Office, Shown, office
from tests.channels.contract.suite import ChannelContract, after
from tests.waiting import until


class Printed(io.StringIO):
    """What the terminal shows, while it can."""

    broken = False

    def write(self, text: str) -> int:
        if self.broken:
            raise OSError(errno.EIO, "the terminal is gone")
        return super().write(text)


class TerminalDriver:
    """A person at the terminal; a message is what stands between blank lines."""

    longest = 1_000_000

    def __init__(
        self, typed: int, printed: Printed, talking: "asyncio.Task[None]", monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self._typed, self._printed, self.talking, self._monkeypatch = typed, printed, talking, monkeypatch
        self._from = len(printed.getvalue())

    async def say(self, text: str) -> str:
        self._monkeypatch.setattr("sys.stdout", self._printed)  # which pytest puts back once a test begins
        os.write(self._typed, f"{text}\n".encode())
        return text

    async def shown(self) -> list[Shown]:
        blocks = re.split(r"\n\s*\n", self._printed.getvalue()[self._from :])
        return [Shown(text=_unwrapped(block)) for block in blocks if block.strip()]

    async def press(self, label: str) -> None:
        await self.say(label)

    async def refuse(self) -> None:
        self._printed.broken = True

    async def stop(self) -> None:
        self.talking.cancel()
        await asyncio.gather(self.talking, return_exceptions=True)


def _unwrapped(block: str) -> str:
    lines = [line.strip() for line in block.splitlines()]
    return ("\n" if lines[0].startswith("total_") else " ").join(line for line in lines if line)


class TestTerminal(ChannelContract):
    @pytest_asyncio.fixture
    async def at(self, tmp_path: Path) -> AsyncIterator[Office]:
        async with office(tmp_path / "home") as made:
            yield made

    @pytest_asyncio.fixture
    async def driver(self, tmp_path: Path, at: Office, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Driver]:
        read, write = os.pipe()
        printed = Printed()
        with os.fdopen(read) as given:
            monkeypatch.setattr("sys.stdin", given)
            monkeypatch.setattr("sys.stdout", printed)
            talking = asyncio.create_task(chat_as_person(at.dispatcher, "ada", tmp_path / "pictures"))

            async def welcomed() -> bool:
                return printed.getvalue().endswith("\n")

            await until(welcomed)
            yield TerminalDriver(write, printed, talking, monkeypatch)
            os.close(write)
            await asyncio.gather(talking, return_exceptions=True)

    async def test_a_reply_that_cannot_be_printed_ends_the_chat_and_is_kept(
        self, driver: TerminalDriver, at: Office
    ) -> None:
        await driver.say("one")
        await after(driver, "You said: one")
        await driver.refuse()
        await driver.say("two")
        with pytest.raises(OSError, match="the terminal is gone"):
            await asyncio.wait_for(driver.talking, 10)
        kept = await at.dispatcher.history("terminal:ada")
        assert [exchange.message.text for exchange in kept if exchange.reply is not None] == ["one", "two"]
