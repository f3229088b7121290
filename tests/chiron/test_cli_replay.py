"""`chiron adapt replay`, and what a start makes up for."""

import asyncio
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.chiron.test_cli_adapt import practised, run
from tests.chiron.test_start import environment

REPLAY = [sys.executable, "-m", "chiron", "adapt", "replay", "--json"]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CHIRON_HOME", str(tmp_path))
    monkeypatch.delenv("CHIRON_DATABASE_URL", raising=False)
    asyncio.run(practised(tmp_path))
    return tmp_path


def sql(home: Path, statement: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(home / "chiron.db")) as database, database:
        return database.execute(statement).fetchall()


def test_what_is_stored_is_proved_found_wrong_and_put_right(home: Path) -> None:
    told = json.loads(run("replay", "--json").stdout)
    assert (told["answers"], told["equal"], told["differences"]) == (3, True, [])
    assert "They equal what is stored" in run("replay").stdout
    sql(home, "UPDATE beliefs SET state = '[0.25,0.25]' WHERE question <> '' AND step = 2")
    told = json.loads(run("replay", "--json", code=1).stdout)
    [difference] = told["differences"]
    assert difference["of"].startswith("question lin-")
    assert difference["stored"] == [2, 0.25, 0.25]
    words = run("replay", code=1).stdout
    assert "One thing differs" in words
    assert "stored 2 0.25 0.25, replayed 2 " in words
    assert "was replaced" in run("replay", "--write").stdout
    assert "They equal what is stored" in run("replay").stdout


def test_two_that_start_on_a_home_from_before_the_model(home: Path) -> None:
    before = sql(home, "SELECT * FROM beliefs ORDER BY student, skill, question")
    sql(home, "UPDATE attempts SET step = NULL, p = NULL, z = NULL, variance = NULL, version = NULL, asked = NULL")
    sql(home, "DELETE FROM beliefs")
    both = [subprocess.Popen(REPLAY, env=environment(home), stdout=subprocess.PIPE, text=True) for _ in range(2)]
    for process in both:
        said, _ = process.communicate(timeout=60)
        assert process.returncode == 0
        assert json.loads(said)["answers"] == 3
    assert sql(home, "SELECT * FROM beliefs ORDER BY student, skill, question") == before
    assert sql(home, "SELECT step FROM attempts WHERE step IS NOT NULL ORDER BY id") == [(1,), (2,), (3,)]
