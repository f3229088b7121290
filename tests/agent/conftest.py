"""A small home to talk to, and its clock."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chiron.app import App
from tests.agent.home import Clock, small_home


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def app(tmp_path: Path, clock: Clock) -> AsyncIterator[App]:
    async with small_home(tmp_path, clock=clock) as app:
        yield app
