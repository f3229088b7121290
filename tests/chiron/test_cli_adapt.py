"""`chiron adapt`: a teacher's explanation, and the calendar of reviews out of one home and into another."""

import asyncio
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from agent.messages import Action
from chiron.cli.adapt import app
from tests.agent.home import Chat, event, small_home


async def practised(folder: Path) -> None:
    """Ada answers three questions on linear equations, the last one wrong."""
    async with small_home(folder) as home:
        ada = Chat(home)
        reply = await ada.say(action=Action(kind="start", value="3 questions on linear equations"))
        for right in (True, True, False):
            place = int(event(reply, "question_shown")["question_id"].split("-")[1])
            reply = await ada.say(action=Action(kind="answer", value=str(place + 2) if right else "1000"))


async def empty(folder: Path) -> None:
    async with small_home(folder):
        pass


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CHIRON_HOME", str(tmp_path / "one"))
    monkeypatch.delenv("CHIRON_DATABASE_URL", raising=False)
    asyncio.run(practised(tmp_path / "one"))
    return tmp_path


def run(*arguments: object, code: int = 0, data: str | None = None) -> Result:
    result = CliRunner().invoke(app, [str(argument) for argument in arguments], input=data)
    if code != 2 and result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert code == 2 or result.exit_code == code, result.output
    return result


def test_a_teacher_is_told_why(home: Path) -> None:
    told = json.loads(run("why", "ada", "linear equations", "--json").stdout)
    assert told["skill"] == "algebra.linear"
    assert told["evidence"]["answers"] == 3
    assert told["evidence"]["last"] == [True, True, False]
    assert 0 < told["p"] < 1
    assert [abs(reason["effect"]) for reason in told["reasons"]] == sorted(
        (abs(reason["effect"]) for reason in told["reasons"]), reverse=True
    )
    assert len(told["warnings"]) == 1
    words = run("why", "ada", "algebra.linear").stdout
    assert "3 first answers on this skill, 2 of them right" in words
    assert "right, right, wrong" in words
    assert "Careful: 3 answers say little" in words
    assert "no answers on this skill yet" in run("why", "ada", "osmosis").stdout


def test_whom_and_what_nobody_knows(home: Path) -> None:
    assert run("why", "nobody", "linear equations", code=2).exit_code != 0
    assert run("why", "ada", "knitting", code=2).exit_code != 0


def test_the_calendar_goes_to_another_home_and_back(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calendar = run("reviews", "export").stdout
    [card] = map(json.loads, calendar.splitlines())
    assert (card["handles"], card["skill"], card["reviews"]) == ([["terminal", "ada"]], "algebra.linear", 3)
    asyncio.run(empty(home / "two"))
    monkeypatch.setenv("CHIRON_HOME", str(home / "two"))
    assert json.loads(run("reviews", "import", "-", "--json", data=calendar).stdout) == {"imported": 1, "rejected": []}
    [again] = map(json.loads, run("reviews", "export").stdout.splitlines())
    assert {**again, "student": ""} == {**card, "student": ""}


def test_the_card_reviewed_last_stays(home: Path) -> None:
    [card] = map(json.loads, run("reviews", "export").stdout.splitlines())
    older = {**card, "last_review": "2020-01-01T00:00:00Z", "reviews": 1}
    run("reviews", "import", "-", data=json.dumps(older))
    newer = {**card, "last_review": "2030-01-01T00:00:00Z", "due": "2030-02-01T00:00:00Z", "reviews": 9}
    assert [json.loads(line) for line in run("reviews", "export").stdout.splitlines()] == [card]
    run("reviews", "import", "-", data=json.dumps(newer))
    assert [json.loads(line) for line in run("reviews", "export").stdout.splitlines()] == [newer]


def test_lines_that_cannot_be_taken_are_told(home: Path) -> None:
    [card] = map(json.loads, run("reviews", "export").stdout.splitlines())
    lines = [
        "no json",
        json.dumps({**card, "skill": "x.unknown"}),
        json.dumps({**card, "student": "nobody", "handles": []}),
        json.dumps({**card, "stability": -1}),
        "",
        json.dumps(card),
    ]
    done = json.loads(run("reviews", "import", "-", "--json", data="\n".join(lines), code=1).stdout)
    assert done["imported"] == 1
    assert [each["line"] for each in done["rejected"]] == [1, 2, 3, 4]
