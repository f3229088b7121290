"""A fake Slack for each test."""

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.agent.home import small_home
from tests.platforms.slack import FakeSlack


@pytest.fixture
def slack() -> Iterator[FakeSlack]:
    with FakeSlack() as fake:
        fake.run(fake.people.furnish)
        yield fake


@pytest.fixture(params=["socket", "http"])
def http(request: pytest.FixtureRequest) -> bool:
    """Both ways in which events come."""
    return bool(request.param == "http")


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with its database migrated and the small bank loaded."""
    folder = tmp_path_factory.mktemp("made")

    async def make() -> None:
        async with small_home(folder):
            pass

    asyncio.run(make())
    return folder / "chiron.db"


@pytest.fixture
def home(tmp_path: Path, _made: Path) -> Path:
    """A home of one's own, ready."""
    folder = tmp_path / "home"
    folder.mkdir()
    shutil.copyfile(_made, folder / "chiron.db")
    return folder
