"""A fake Slack for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

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


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder of one's own, for a small home."""
    folder = tmp_path / "home"
    folder.mkdir()
    return folder
