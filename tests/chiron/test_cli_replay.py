"""`chiron adapt replay`, and what a start makes up for."""

import asyncio
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from store.columns import pack
from tests.chiron.commands import environment
from tests.chiron.test_cli_adapt import practised, run

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
    sql(home, f"UPDATE beliefs SET state = X'{pack([0.25, 0.25]).hex()}' WHERE question <> '' AND step = 2")
    told = json.loads(run("replay", "--json", code=1).stdout)
    [difference] = told["differences"]
    assert difference["of"].startswith("question lin-")
    assert difference["stored"] == [2, 0.25, 0.25]
    words = run("replay", code=1).stdout
    assert "One thing differs" in words
    assert "stored 2 0.25 0.25, replayed 2 " in words
    assert "was replaced" in run("replay", "--write").stdout
    assert "They equal what is stored" in run("replay").stdout


def test_other_numbers_are_tried_and_put_in_force(home: Path, tmp_path: Path) -> None:
    numbers = tmp_path / "numbers.json"
    numbers.write_text('{"version": "ours", "ability": 0.6}')
    options = ("--parameters", str(numbers))
    told = json.loads(run("replay", *options, "--json", code=1).stdout)
    assert (told["version"], told["equal"]) == ("ours", False)
    assert told["loss"] != told["stored_loss"]
    assert "log loss" in run("replay", *options, code=1).stdout
    assert json.loads(run("replay", "--json").stdout)["version"] == "1", "tried, and not more"
    run("replay", *options, "--write")
    told = json.loads(run("replay", "--json").stdout)
    assert (told["version"], told["equal"]) == ("ours", True)
    assert run("why", "ada", "linear equations").stdout
    numbers.write_text('{"version": "ours", "ability": 0.7}')
    refused = run("replay", *options, code=2)
    assert refused.exit_code == 2
    assert "already stands for other numbers" in " ".join(refused.stderr.replace("│", " ").split())
    run("replay", "--parameters", "default", "--write")
    told = json.loads(run("replay", "--json").stdout)
    assert (told["version"], told["equal"]) == ("1", True)


@pytest.mark.parametrize(
    "text", ["", "[]", '{"version": "2", "speed": 1}', '{"version": "2", "ability": -1}', '{"version": 7}']
)
def test_numbers_that_are_none(home: Path, tmp_path: Path, text: str) -> None:
    numbers = tmp_path / "numbers.json"
    numbers.write_text(text)
    for given in (numbers, tmp_path / "none.json"):
        assert run("replay", "--parameters", given, code=2).exit_code == 2


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
