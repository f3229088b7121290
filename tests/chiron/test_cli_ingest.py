"""`chiron ingest`: papers tried by command."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import docx
import pytest

from prompts.catalogue import say
from tests.chiron.commands import CHIRON, environment, run
from tools.ingestion import segment

PAPER = """# Biology quiz

1. What is the basic unit of life? [2 marks]
   A. atom
   B. cell
   C. organ
2. Which of these is a mammal?
   A. bat
   B. owl
   C. bee
3. Explain why leaves are green.
"""
KEY = "1. B\n2. A\n7. C\n"
FIELDS = ["file", "number", "section", "page", "box", "kind", "stem", "options", "answer", "marks", "flags"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of papers, one of which is none."""
    papers = tmp_path / "papers"
    (papers / "more").mkdir(parents=True)
    (papers / "a.md").write_text(PAPER)
    (papers / "b.pdf").write_bytes(b"")
    (papers / ".hidden.md").write_text(PAPER)
    (papers / "~$lock.docx").write_text("lock")
    document = docx.Document()
    for text in ("1. What is 2 + 2?", "A. 3", "B. 4", "2. Name a prime."):
        document.add_paragraph(text)
    document.add_paragraph().add_run("not seen").font.hidden = True
    document.save(str(papers / "more" / "c.docx"))
    return papers


def rows(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_a_folder_is_read_in_order_and_what_is_refused_told(folder: Path) -> None:
    done = run(folder.parent / "home", "ingest", str(folder), str(folder / "none.md"), "--dry-run", "--json")
    told = rows(done.stdout)
    assert done.returncode == 1
    assert [Path(row["file"]).name for row in told] == ["a.md"] * 3 + ["b.pdf", "c.docx", "c.docx", "none.md"]
    assert [row["file"] for row in told if "refused" in row] == [str(folder / "b.pdf"), str(folder / "none.md")]
    assert "nothing in this file" in told[3]["refused"]
    first, second, third = told[:3]
    assert list(first) == FIELDS
    assert (first["number"], first["section"], first["page"], first["box"]) == ("1", 1, None, None)
    assert (first["kind"], first["answer"], first["marks"]) == ("single_choice", None, 2)
    assert second["options"] == [
        {"label": label, "text": text} for label, text in zip("ABC", ("bat", "owl", "bee"), strict=True)
    ]
    assert "green" in third["stem"]
    assert third["options"] == []
    assert f"{folder / 'more' / 'c.docx'}: Text that cannot be seen was left out.\n" in done.stderr
    assert not (folder.parent / "home").exists()


def test_a_key_of_its_own_and_words_for_people(folder: Path) -> None:
    key = folder / "key.txt"
    key.write_text(KEY)
    (folder / "b.pdf").unlink()
    (folder / "more" / "c.docx").unlink()
    done = run(folder.parent, "ingest", str(folder), "--dry-run", "--key", str(key), COLUMNS="200")
    assert done.returncode == 0
    assert "3 questions, 2 with a key, 1 needs you." in done.stdout
    [row] = [line for line in done.stdout.splitlines() if "basic unit" in line]
    assert " B " in row
    assert done.stderr == f"{folder / 'a.md'}: The key has answers to questions that are not in the paper: 7.\n"


def test_a_paper_without_questions_is_told(tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("The fox ran over the hill. It was cold that day.\n")
    done = run(tmp_path, "ingest", str(notes), "--dry-run", "--json")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.startswith(f"{notes}: No questions were found: ")


def test_each_flag_has_words() -> None:
    folder = Path(segment.__file__).parent
    text = "".join((folder / name).read_text("utf-8") for name in ("build.py", "match.py"))
    flags = set(re.findall(r'(?:yield |append\(|\*flags, )"([a-z-]+)"', text))
    assert {"no-answer", "key-does-not-fit", "low-confidence", "parts"} <= flags
    assert all(say("en", f"flag-{flag}") for flag in flags)


def test_what_has_to_be_installed_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docling", None)
    done = run(folder.parent, "ingest", str(folder), "--dry-run", "--json")
    assert (done.returncode, done.stdout) == (2, "")
    assert "chiron[ingestion]" in done.stderr


def test_nothing_is_stored_yet(folder: Path) -> None:
    done = run(folder.parent, "ingest", str(folder))
    assert (done.returncode, done.stdout) == (2, "")
    assert "--dry-run" in done.stderr


def test_who_stops_reading_what_is_found_sees_no_traceback(folder: Path, tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [*CHIRON, "ingest", "--dry-run", "--json", str(folder / "a.md")]
    done = subprocess.run(
        command, env=environment(tmp_path), stdout=writing, stderr=subprocess.PIPE, text=True, check=False, timeout=120
    )
    os.close(writing)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
