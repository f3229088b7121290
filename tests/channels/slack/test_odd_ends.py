"""What must not go on without end."""

import asyncio
from typing import Any, cast

import pytest

from channels.slack.files import _allowed
from channels.slack.growing import Growing


@pytest.mark.parametrize(
    ("address", "good"),
    [
        ("https://files.slack.com/a", True),
        ("https://files.slack.com:443/a", True),
        ("https://files.slack.com:8443/a", False),
        ("https://slack.com.example/a", False),
        ("https://slack.com@example.org/a", False),
        ("https://files.slack.com:99999/a", False),
        ("https://files.slack.com:x/a", False),
        ("https://[slack.com/a", False),
        ("", False),
    ],
)
def test_an_address_that_is_none_is_not_slacks(address: str, good: bool) -> None:
    assert _allowed("https://slack.com/api/")(address) is good


async def test_at_the_end_nothing_that_grows_is_waited_for() -> None:
    nothing: Any = None
    growing = Growing(nothing, nothing, nothing, clock=nothing)
    tasks = [asyncio.create_task(asyncio.sleep(60)) for _ in range(3)]
    growing._watches = {str(place): (nothing, cast(Any, task)) for place, task in enumerate(tasks)}
    async with asyncio.timeout(2):
        await growing.close()
    assert all(task.cancelled() for task in tasks)
