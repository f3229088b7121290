"""A year of practice in the real database gives the same beliefs by a replay."""

from pathlib import Path

import pytest

from tests.agent.home import small_home
from tests.soak.lived import lived, lived_in
from tests.soak.years import LENGTH


async def test_a_year_of_a_few_students(tmp_path: Path) -> None:
    async with small_home(tmp_path) as app:
        found = await lived(app, students=3, sessions=3, picture=tmp_path / "year.png")
        assert found.differences == ()
        assert 3 * LENGTH < found.answers <= 3 * 3 * LENGTH, "the small bank does not fill each practice session"
        attempts = [answer async for answer in app.store.beliefs.told()]
        assert [answer.at for answer in attempts] == sorted(answer.at for answer in attempts)
    assert (tmp_path / "year.png").stat().st_size > 10_000


@pytest.mark.soak
async def test_a_year_of_two_hundred_students(tmp_path: Path) -> None:
    found = await lived_in(tmp_path, students=200, sessions=25)
    assert found.differences == ()
    assert found.answers > 40_000
