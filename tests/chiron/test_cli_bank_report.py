"""`chiron bank report`: what is printed, and the exit code."""

import asyncio
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from chiron.cli.bank import app
from tests.agent.home import small_home
from tests.tools.analytics.test_bank_report import BANK, answer_all


async def answered(folder: Path, students: int) -> None:
    async with small_home(folder, bank=BANK) as home, home.store.transaction():
        await answer_all(home.store, students)


def test_a_report_of_a_bank_with_a_wrong_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHIRON_HOME", str(tmp_path))
    monkeypatch.delenv("CHIRON_DATABASE_URL", raising=False)
    asyncio.run(answered(tmp_path, 60))
    done = CliRunner().invoke(app, ["report", "--json"])
    assert done.exit_code == 1
    first, *_, totals = map(json.loads, done.stdout.splitlines())
    assert (first["id"], first["flags"][0]["flag"], first["flags"][0]["choice"]) == ("c7", "key", "o2")
    assert set(first) >= {"answers", "right", "prior", "difficulty", "uncertainty", "discrimination", "family"}
    assert totals == {"questions": 7, "answers": 420, "flagged": 1}
    words = " ".join(CliRunner().invoke(app, ["report"]).stdout.split())
    assert "one should be looked at" in words
    assert "c6" not in words
    assert "c6" in CliRunner().invoke(app, ["report", "--all"]).stdout


def test_a_bank_that_nobody_has_answered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHIRON_HOME", str(tmp_path))
    monkeypatch.delenv("CHIRON_DATABASE_URL", raising=False)
    asyncio.run(answered(tmp_path, 0))
    done = CliRunner().invoke(app, ["report"])
    assert (done.exit_code, done.stdout) == (0, "No question has been answered yet.\n")
