"""`chiron bank`: load, list, check, schema, grade; what scripts get on standard output, and exit codes."""

import asyncio
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from chiron.cli.bank import app
from tests.homes import bundled_home, bundled_questions, new_database

NUMBER = {"id": "n1", "subject": "zoology", "stem": "How many legs has a spider?", "answer": 8, "skills": ["legs"]}
CHOICE = {
    "id": "c1",
    "subject": "zoology",
    "kind": "mcq",
    "stem": "Which of these is a bird?",
    "options": ["bat", "owl", "bee"],
    "answer": "owl",
    "hints": [{"type": "hint", "text": "It has feathers."}],
}
SHORT = {
    "id": "s1",
    "subject": "zoology",
    "kind": "short",
    "stem": "What is a young cat?",
    "answer": "kitten / catling",
}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which a home is; its database is migrated and empty."""
    monkeypatch.setenv("CHIRON_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("CHIRON_DATABASE_URL", raising=False)
    asyncio.run(new_database(tmp_path / "home" / "chiron.db"))
    return tmp_path


@pytest.fixture
def bundled(home: Path) -> Path:
    """The bundled bank is loaded."""
    (home / "home" / "chiron.db").unlink()
    asyncio.run(bundled_home(home / "home"))
    return home


def run(*arguments: object, code: int = 0, data: bytes | None = None) -> Result:
    result = CliRunner().invoke(app, [str(argument) for argument in arguments], input=data)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == code, result.output
    return result


def lines(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def written(folder: Path, *rows: object, name: str = "bank.jsonl") -> Path:
    path = folder / name
    path.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows), "utf-8")
    return path


def load(path: Path, *options: str, code: int = 0) -> dict[str, Any]:
    [done] = lines(run("load", path, "--json", *options, code=code))
    return done


def listed(*options: str) -> dict[str, dict[str, Any]]:
    return {row["id"]: row for row in lines(run("list", "--json", *options))}


def test_load_is_told_by_id_and_idempotent(home: Path) -> None:
    path = written(home, NUMBER, CHOICE, SHORT)
    assert load(path, "--only") == {"loaded": 3, "updated": 0, "unchanged": 0, "rejected": []}
    assert load(path) == {"loaded": 0, "updated": 0, "unchanged": 3, "rejected": []}
    changed = written(home, {**NUMBER, "stem": "How many legs does a spider have?"}, CHOICE)
    assert load(changed) == {"loaded": 0, "updated": 1, "unchanged": 1, "rejected": []}


def test_a_broken_line_is_told_and_the_rest_is_loaded(home: Path) -> None:
    rows: list[object] = [{**NUMBER, "id": f"n{number}", "stem": f"What is {number} + 1?"} for number in range(1, 1001)]
    rows[811] = '{"id": "broken'
    done = load(written(home, *rows), "--only", code=1)
    assert done["loaded"] == 999
    assert [item["line"] for item in done["rejected"]] == [812]
    assert "JSON" in done["rejected"][0]["reason"]
    said = run("load", written(home, "{", NUMBER), code=1).stdout
    assert "Line 1 was left out" in said


def test_only_leaves_the_bundled_bank_out_for_good(home: Path) -> None:
    load(written(home, NUMBER), "--only")
    assert listed().keys() == {"n1"}
    load(written(home, CHOICE))
    assert listed().keys() == {"n1", "c1"}


def test_only_retires_a_bundled_bank_that_was_loaded(bundled: Path) -> None:
    assert len(listed()) == len(bundled_questions())
    load(written(bundled, NUMBER), "--only")
    assert listed().keys() == {"n1"}


def test_a_draft_is_not_listed_as_published(home: Path) -> None:
    load(written(home, NUMBER), "--only", "--draft")
    assert listed() == {}


def test_a_list_gives_the_fields_of_the_contract(home: Path) -> None:
    load(written(home, NUMBER, CHOICE, SHORT), "--only")
    assert listed()["n1"] == {
        "id": "n1", "family": "n1", "subject": "zoology", "chapter": "", "section": "", "skills": ["legs"],
        "kind": "numeric", "difficulty": 0.0, "level": "medium", "picture": None,
    }  # fmt: skip
    full = listed("--full")
    assert full["c1"]["options"][1] == {
        "id": "o2",
        "label": "B",
        "text": "owl",
        "misconception": None,
        "feedback": None,
    }
    assert (full["c1"]["key"], full["n1"]["key"], full["s1"]["key"]) == ("o2", 8, ["kitten", "catling"])
    assert full["c1"]["hints"] == ["It has feathers."]
    assert "3 questions." in run("list").stdout
    assert "owl" in run("list", "--full", "--subject", "zoology").stdout
    assert lines(run("list", "--json", "--subject", "botany")) == []


def test_lines_of_a_full_list_go_back_unchanged(bundled: Path) -> None:
    rows = lines(run("list", "--full", "--json"))
    assert len(rows) >= 600
    each = list({row["family"]: row for row in rows}.values())
    again = load(written(bundled, *each))
    assert again == {"loaded": 0, "updated": 0, "unchanged": len(each), "rejected": []}
    few = [row for row in rows if row["kind"] != "free_text"][:: len(rows) // 20]
    cases = [{"question": row, "response": _right(row)} for row in few]
    verdicts = lines(run("grade", written(bundled, *cases, name="cases.jsonl"), "--json"))
    assert [verdict["result"] for verdict in verdicts] == ["correct"] * len(few)
    [checked] = lines(run("check", written(bundled, *few), "--json"))
    assert checked == {"checked": len(few), "defects": []}


def _right(row: dict[str, Any]) -> str:
    labels = {option["id"]: option["label"] for option in row["options"]}
    if not labels:
        return str(row["key"][0] if isinstance(row["key"], list) else row["key"])
    return ", ".join(labels[key] for key in (row["key"] if isinstance(row["key"], list) else [row["key"]]))


def test_check_of_a_file_tells_wrong_keys_and_broken_lines(home: Path) -> None:
    wrong = {"id": "w1", "subject": "s", "stem": "What is 35% of 80?", "answer": 29}
    path = written(home, {**wrong, "id": "w0", "stem": "What is 45% of 80?", "answer": 36}, "{", wrong)
    [checked] = lines(run("check", path, "--json", code=1))
    assert checked["checked"] == 3
    assert [(item["id"], item["place"]) for item in checked["defects"]] == [("line 2", "line 2"), ("w1", "key")]
    said = run("check", path, code=1).stdout
    assert "3 questions checked" in said
    assert "28" in said


def test_a_hostile_proof_is_a_defect_and_nothing_more(home: Path) -> None:
    proofs = ["__import__('os').system('true')", "9**9**9", "[" * 400, "expr('" + "(" * 9000 + "')"]
    base = {**NUMBER, "kind": "numeric", "key": 8}
    rows = [{**base, "id": f"h{n}", "stem": f"Question {n}?", "proof": proof} for n, proof in enumerate(proofs)]
    [checked] = lines(run("check", written(home, *rows), "--json", code=1))
    assert [item["place"] for item in checked["defects"]] == ["proof"] * len(proofs)


def test_schema() -> None:
    schema = json.loads(run("schema").stdout)
    assert {"id", "subject", "kind", "stem", "key"} <= set(schema["required"])


def test_the_csv_template_loads(home: Path) -> None:
    path = home / "bank.csv"
    path.write_text(run("schema", "--csv").stdout, "utf-8")
    assert load(path, "--only")["loaded"] == 3


def test_grade_needs_no_home_and_survives_any_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHIRON_HOME", str(tmp_path / "none"))
    algebra = {"kind": "algebraic", "stem": "Expand $2(x + 3)$", "answer": "$2x + 6$"}
    rows = [
        {"question": NUMBER, "response": "eight"},
        {"question": NUMBER, "response": "9"},
        {"question": CHOICE, "response": "its b"},
        {"question": algebra, "response": "6 + 2x"},
        {"question": algebra, "response": "\ud800\u0000"},
        {"question": NUMBER},
        "{",
        {"question": {"stem": "?"}, "response": "x"},
        {"question": NUMBER, "response": "\u0000"},
    ]
    found = lines(run("grade", written(tmp_path, *rows), "--json", code=1))
    assert [set(row) for row in found] == [{"result", "feedback"}] * len(rows)
    results = [row["result"] for row in found]
    assert results[:4] == ["correct", "incorrect", "correct", "correct"]
    assert results[4:] == ["unreadable"] * 5
    assert not (tmp_path / "none").exists()
    right = json.dumps({"question": NUMBER, "response": "8"}).encode()
    assert run("grade", "-", data=right).stdout.startswith("correct: ")


def test_wrong_use(home: Path) -> None:
    with pytest.raises(FileNotFoundError):  # which `main` puts into words, exit code 2
        run("load", home / "nothing.jsonl")
    run("load", code=2)
    run("nonsense", code=2)


def test_nothing_but_json_on_standard_output_of_a_process(bundled: Path) -> None:
    path = written(bundled, NUMBER, "{")
    done = subprocess.run(
        [sys.executable, "-m", "chiron", "bank", "load", str(path), "--json"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1
    [only] = done.stdout.splitlines()
    assert json.loads(only)["loaded"] == 1


def test_duplicates_are_told_and_are_no_success(home: Path) -> None:
    again = NUMBER | {"id": "n2", "stem": "How many legs does a spider have?"}
    file = home / "twice.jsonl"
    file.write_text("\n".join(json.dumps(line) for line in (NUMBER, CHOICE, again)))
    found = json.loads(run("duplicates", file, "--json", code=1).stdout)
    assert (found["ids"], found["same_key"]) == (["n1", "n2"], True)
    assert "One pair" in run("duplicates", file, code=1).stdout
    run("load", "--only", file)
    assert json.loads(run("duplicates", "--json", code=1).stdout)["ids"] == ["n1", "n2"]


def test_topics_are_named_and_drawn(home: Path) -> None:
    file = home / "zoo.jsonl"
    lines = [NUMBER | {"id": f"n{n}", "stem": f"How many legs have {n} spiders?"} for n in range(6)]
    lines += [SHORT | {"id": f"s{n}", "stem": f"What is a young cat of {n} months called?"} for n in range(6)]
    file.write_text("\n".join(map(json.dumps, lines)))
    picture = home / "map.svg"
    *topics, end = map(json.loads, run("topics", file, "--json", "--count", 2, "--map", picture).stdout.splitlines())
    assert [topic["questions"] for topic in topics] == [6, 6]
    assert end["map"] == str(picture)
    assert picture.read_text().startswith("<svg")
    assert "2 topics among 12 questions" in run("topics", file, "--count", 2).stdout
