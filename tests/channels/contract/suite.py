"""The contract that every channel keeps. To try a channel: subclass the richest contract that it can keep, and give a
fixture `driver` of the same sort.

```python
class TestMine(PlatformContract):
    @pytest_asyncio.fixture
    async def driver(self, tmp_path: Path) -> AsyncIterator[PlatformDriver]:
        async with office(tmp_path) as at:
            ...
            yield MyDriver(...)
```
"""

import asyncio
import re
from collections.abc import Callable

import pytest

from agent.errors import DeliveryRefused
from tests.channels.contract.driver import ALT, CODE_LINES, HANDOUT, LONG, Driver, PlatformDriver, ServerDriver, Shown
from tests.waiting import until


class ChannelContract:
    """What a person may rely on in any channel."""

    async def test_a_text_is_answered_once(self, driver: Driver) -> None:
        await driver.say("hello")
        assert [shown.text for shown in await after(driver, "You said: hello")] == ["You said: hello"]

    async def test_marks_are_shown_as_what_they_mean(self, driver: Driver) -> None:
        await driver.say("marks")
        [shown] = await after(driver, "slanted")
        assert "bold" in shown.text
        assert "**" not in shown.text
        assert "](" not in shown.text

    async def test_a_formula_is_never_shown_as_its_source(self, driver: Driver) -> None:
        await driver.say("maths")
        text = text_of(await after(driver, "The root is"))
        assert "\\frac" not in re.sub(r"<math.*?</math>|<tg-math.*?</tg-math>", "", text)

    async def test_a_long_text_is_split_and_nothing_of_it_lost(self, driver: Driver) -> None:
        await driver.say("long")
        messages = await after(driver, "That was all.")
        assert all(len(shown.text.encode("utf-16-le")) // 2 <= driver.longest for shown in messages)
        seen, whole = words_of(text_of(messages)), words_of(plain(LONG))
        place = next((n for n, (one, other) in enumerate(zip(seen, whole, strict=False)) if one != other), None)
        assert place is None, (seen[place - 3 : place + 5], whole[place - 3 : place + 5])
        assert len(seen) == len(whole)
        for shown in messages:
            lines = [line.strip() for line in shown.text.splitlines() if line.strip().startswith("total_")]
            assert set(lines) <= set(CODE_LINES), "no line of code is torn"

    async def test_options_can_be_pressed(self, driver: Driver) -> None:
        await driver.say("card")
        text = text_of(await after(driver, "What moves through the membrane?"))
        assert "salt" in text
        assert "water" in text
        await driver.press("B")
        await after(driver, "You pressed: answer water")

    async def test_a_picture_comes_with_its_words(self, driver: Driver) -> None:
        await driver.say("image")
        await after(driver, ALT)

    async def test_a_file_is_handed_over(self, driver: Driver) -> None:
        await driver.say("file")
        await until(lambda: holds(driver, lambda shown: HANDOUT in shown.files or HANDOUT in shown.text))

    async def test_a_reply_without_parts_shows_nothing(self, driver: Driver) -> None:
        await driver.say("nothing")
        await driver.say("hello")
        texts = [shown.text for shown in await after(driver, "You said: hello") if shown.text]
        assert texts == ["You said: hello"]

    async def test_order_is_kept(self, driver: Driver) -> None:
        for number in range(6):
            await driver.say(f"number {number}")
        messages = await after(driver, "You said: number 5")
        assert [shown.text for shown in messages] == [f"You said: number {number}" for number in range(6)]

    async def test_it_ends_when_it_is_cancelled(self, driver: Driver) -> None:
        await driver.say("one")
        await after(driver, "You said: one")
        async with asyncio.timeout(5):
            await driver.stop()


class ServerContract(ChannelContract):
    """The same over a network."""

    async def test_a_file_that_is_sent_is_there_for_the_turn(self, driver: ServerDriver) -> None:
        await driver.send_file("notes.txt", b"seven b")
        await after(driver, "You sent: notes.txt (7)")

    async def test_a_message_that_comes_again_is_answered_once(self, driver: ServerDriver) -> None:
        first = await driver.say("one")
        await after(driver, "You said: one")
        await driver.redeliver(first)
        await driver.say("two")
        await driver.redeliver(first)
        await driver.say("three")
        messages = await after(driver, "You said: three")
        assert [shown.text for shown in messages] == ["You said: one", "You said: two", "You said: three"]

    async def test_odd_updates_never_stop_it(self, driver: ServerDriver) -> None:
        await driver.say("one")
        await after(driver, "You said: one")
        await driver.oddities()
        await driver.say("two")
        assert (await after(driver, "You said: two"))[-1].text == "You said: two"


class PlatformContract(ServerContract):
    """The same on a platform that others are on as well, and that replies are handed to."""

    async def test_the_same_reply_sent_twice_shows_once(self, driver: PlatformDriver) -> None:
        await driver.say("long")
        before = await after(driver, "That was all.")
        await settled(driver)
        for _ in range(2):
            await driver.channel.deliver(driver.delivered[-1])
        assert await driver.shown() == before

    async def test_an_edited_message_is_not_answered_again(self, driver: PlatformDriver) -> None:
        first = await driver.say("one")
        await after(driver, "You said: one")
        await driver.edit(first, "another")
        await driver.say("two")
        messages = await after(driver, "You said: two")
        assert [shown.text for shown in messages] == ["You said: one", "You said: two"]

    async def test_a_bot_is_not_answered(self, driver: PlatformDriver) -> None:
        await driver.bot_says("hello")
        await driver.say("one")
        assert [shown.text for shown in await after(driver, "You said: one")] == ["You said: one"]

    async def test_a_delivery_that_is_refused_raises(self, driver: PlatformDriver) -> None:
        await driver.say("one")
        await after(driver, "You said: one")
        await settled(driver)
        last = driver.delivered[-1]
        await driver.refuse()
        again = type(last)(**{**vars(last), "key": f"{last.key} more"})
        with pytest.raises(DeliveryRefused):
            await driver.channel.deliver(again)


async def holds(driver: Driver, shows: Callable[[Shown], bool]) -> bool:
    """Whether one of the messages is as asked for."""
    return any(shows(shown) for shown in await driver.shown())


async def after(driver: Driver, text: str) -> list[Shown]:
    """All that was shown, once something with this text was, and nothing came after it for a moment."""
    await until(lambda: holds(driver, lambda shown: text in shown.text), 15)
    return await settled(driver)


async def settled(driver: Driver) -> list[Shown]:
    """All that was shown, once it stays as it is for a moment."""
    before: list[Shown] | None = None
    while (now := await driver.shown()) != before:
        before = now
        await asyncio.sleep(0.15)
    return now


def text_of(messages: list[Shown]) -> str:
    """All that can be read."""
    return "\n".join(shown.text for shown in messages)


def plain(text: str) -> str:
    """What is to be read of the long text."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"```(?:python\n)?", "", text)
    return re.sub(r"\*+|`", "", text)


def words_of(text: str) -> list[str]:
    """The words in their order, code as well, whatever stands between them."""
    return re.findall(r"[\w👩]+", text)
