"""`chiron ingest` for a class: papers are kept and read, also where it is killed on the way."""

import asyncio
import json
import shutil
import signal
import subprocess
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from store import Store
from store.documents import Document
from tests.agent.home import small_home
from tests.chiron.commands import CHIRON, environment, run
from tests.waiting import until

TEST = "1. What is {} + 1?\n   A. {}\n   B. {}\n   Answer: B\n2. Which is larger than {}?\n   A. 1\n   B. 99\n"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with a class."""
    folder = tmp_path_factory.mktemp("home")

    async def make() -> None:
        async with small_home(folder):
            pass

    asyncio.run(make())
    run(folder, "user", "add", "Ms Gray", "--role", "teacher")
    run(folder, "class", "add", "Biology 9", "--teacher", "Ms Gray")
    return folder


@pytest.fixture
def home(made: Path, tmp_path: Path) -> Path:
    """One like it, and a folder of papers beside it."""
    (tmp_path / "papers").mkdir()
    for number in range(1, 4):
        (tmp_path / "papers" / f"{number}.md").write_text(TEST.format(number, number, number + 1, number))
    return shutil.copytree(made, tmp_path / "home")


async def documents(home: Path) -> list[tuple[Document, int]]:
    """All documents of the class, with how many drafts each has."""
    store = await Store.open(f"sqlite:///{home}/chiron.db")
    try:
        [school_class] = await store.classes.all()
        found = await store.documents.listed(classes=[school_class.id])
        return [(one, len(await store.drafts.of(one.id))) for one in found]
    finally:
        await store.close()


def rows(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_papers_are_read_once_and_told_of(home: Path) -> None:
    papers = home.parent / "papers"
    (papers / "2.md").unlink()
    (papers / "empty.pdf").touch()
    report = home.parent / "out.html"
    done = run(home, "ingest", str(papers), "--class", "biology 9", "--publish-sure", "--json", "--report", str(report))
    first, third, empty = rows(done)
    assert done.returncode == 1
    counts = {"questions": 2, "with_key": 1, "sure": 0, "unsure": 1, "published": 1, "passages": 0}
    assert first["page"].endswith(f"/approve/{first['document']}")
    shared = {"document": first["document"], "page": first["page"]}
    assert first == {"file": str(papers / "1.md"), "again": False, **shared, **counts}
    assert third["questions"] == 2
    assert set(empty) == {"file", "refused"}
    page = report.read_text("utf-8")
    assert "Which is larger than 3?" in page
    assert empty["refused"] in page
    assert "What is 1 + 1?" not in page

    again = run(home, "ingest", str(papers / "1.md"), "--class", "Biology 9", "--teacher", "Ms Gray")
    assert again.returncode == 0
    assert again.stdout.startswith(f"{papers / '1.md'}: read before, 2 questions, 1 with a key, 1 needs you.")
    assert len(asyncio.run(documents(home))) == 2


def test_a_locked_paper_and_its_key_are_read_together(home: Path) -> None:
    paper, key = home.parent / "locked.pdf", home.parent / "key.md"
    sheet = Canvas(str(paper), encrypt=StandardEncryption("mice", ownerPassword="men"))
    for place, line in enumerate(TEST.format(4, 4, 5, 4).replace("   Answer: B\n", "").splitlines()):
        sheet.drawString(72, 700 - 20 * place, line)
    sheet.save()
    key.write_text("Answer key\n\n1. B\n2. B\n7. A\n")
    order = ["ingest", str(paper), "--class", "Biology 9", "--key", str(key), "--json"]
    told, read = rows(run(home, *order, "--password", "mice"))
    assert (told["file"], told["key_of"], told["document"]) == (str(key), "locked.pdf", read["document"])
    assert (read["questions"], read["with_key"], read["sure"]) == (2, 2, 2)
    again = rows(run(home, *order, "--password", "mice"))
    assert [(row["document"], row["again"]) for row in again] == [(read["document"], True)] * 2
    assert len(asyncio.run(documents(home))) == 1
    assert [set(row) for row in rows(run(home, *order, "--password", "rats"))] == [{"file", "refused"}]


def test_what_is_not_said_or_not_allowed_is_wrong_use(home: Path) -> None:
    paper = str(home.parent / "papers" / "1.md")
    run(home, "user", "add", "Mr Blue", "--role", "teacher")
    for options, said in (
        ([], "Say for whom"),
        (["--for-all", "--class", "Biology 9"], "Say for whom"),
        (["--for-all"], "only an admin"),
        (["--for-all", "--teacher", "Ms Gray"], "only an admin"),
        (["--class", "Biology 9", "--teacher", "Mr Blue"], "may not send"),
        (["--dry-run", "--publish-sure"], "stores nothing"),
    ):
        done = run(home, "ingest", paper, *options)
        assert (done.returncode, done.stdout) == (2, "")
        assert said in " ".join(done.stderr.replace("│", " ").split())
    assert run(home, "ingest", paper, "--class", "Physics").returncode == 2
    assert asyncio.run(documents(home)) == []


async def begun(home: Path) -> list[Document]:
    """The documents, once one of the three is being read."""

    async def seen() -> list[Document]:
        found = [one for one, _ in await documents(home)]
        return found if len(found) == 3 and any(one.status != "received" for one in found) else []

    look: Callable[[], Awaitable[list[Document]]] = seen
    return await until(look, seconds=60)


def test_killed_and_run_again_it_reads_each_paper_once(home: Path) -> None:
    command = ["ingest", str(home.parent / "papers"), "--class", "Biology 9", "--json"]
    with subprocess.Popen([*CHIRON, *command], env=environment(home), stdout=subprocess.DEVNULL) as killed:
        assert asyncio.run(begun(home))
        killed.send_signal(signal.SIGKILL)
    assert killed.returncode == -signal.SIGKILL
    done = run(home, *command)
    assert done.returncode == 0
    assert [row["questions"] for row in rows(done)] == [2, 2, 2]
    assert [(one.status, count) for one, count in asyncio.run(documents(home))] == [("ready", 2)] * 3
