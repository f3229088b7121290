"""The child process that reads a document: what it brings back, how it is bounded, when it ends."""

import asyncio
import re
import socket
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.tools.ingestion.convert.papers import Pen, assembled, bomb, drawn, read, stream
from tests.waiting import until
from tools.ingestion.convert import Bounds, Progress, convert
from tools.ingestion.convert.errand import RESULTS, Result, brought
from tools.ingestion.errors import Refused
from tools.ingestion.intake import look
from tools.ingestion.paper import Page, Paper

ROOT = Path(__file__).parents[4]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "paper.pdf"


def _page(pen: Pen) -> None:
    pen.at(72, 100, "1. What is seen here?")
    pen.canvas.circle(150, 500, 40)


def _endless(path: Path) -> Path:
    """A page that takes many times as long as any of these tests."""
    return assembled(path, stream(b"BT /F1 12 Tf 72 700 Td " + b"(abcdefghijklmnopqrstuvwxyz) Tj " * 400_000 + b"ET"))


def _children() -> list[psutil.Process]:
    return [one for one in psutil.Process().children(recursive=True) if _reads(one)]


def _reads(process: psutil.Process) -> bool:
    try:
        return any("convert.child" in part for part in process.cmdline())
    except psutil.NoSuchProcess:  # it ended while we looked
        return False


async def test_it_brings_back_what_is_read(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHIRON_LLM_KEY", "secret")
    drawn(path, _page, _page)
    into = tmp_path / "pictures"
    into.mkdir()
    seen: list[Progress] = []
    environments: list[dict[str, str]] = []

    def progress(step: Progress) -> None:
        seen.append(step)
        environments.extend(child.environ() for child in _children())

    monkeypatch.chdir(tmp_path)  # a relative path counts from here, wherever the child works
    paper = await convert(look(path.relative_to(tmp_path), "paper.pdf"), Path("pictures"), progress=progress)
    assert paper == read(path, pictures=True)
    assert seen == [Progress(stage="reading", page=page, of=2) for page in (1, 2)]
    assert sorted(one.name for one in into.iterdir()) == [
        "page-1-figure-1.png",
        "page-1.png",
        "page-2-figure-1.png",
        "page-2.png",
    ]
    assert environments
    assert not any("CHIRON_LLM_KEY" in environment for environment in environments)


async def test_the_log_tells_where_an_error_came_from_and_nothing_of_the_paper(
    path: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    drawn(path, _page)
    with pytest.raises(Refused) as error:
        await convert(look(path, "paper.pdf"), tmp_path / "seen" / "nowhere")  # where no picture can be written
    assert error.value.reason == "broken"
    [told] = [one.getMessage() for one in caplog.records if "ended with" in one.getMessage()]
    assert "FileNotFoundError at" in told
    assert "pdf.py:" in told
    assert "seen" not in told


async def test_a_refusal_comes_back_with_its_facts(path: Path, tmp_path: Path) -> None:
    drawn(path, *[_page] * 201)
    with pytest.raises(Refused) as error:
        await convert(look(path, "paper.pdf"), tmp_path)
    assert (error.value.reason, error.value.data) == ("too-many-pages", {"pages": 201, "limit": 200})


async def test_a_bomb_gets_no_more_than_its_memory(path: Path, tmp_path: Path) -> None:
    bomb(path, 2000)
    with pytest.raises(Refused) as error:
        await convert(look(path, "paper.pdf"), tmp_path, bounds=Bounds(memory=700 << 20))
    assert error.value.reason == "too-much-memory"


async def test_what_takes_too_long_is_ended(path: Path, tmp_path: Path) -> None:
    intake = look(_endless(path), "paper.pdf")
    with pytest.raises(Refused) as error:
        await convert(intake, tmp_path, bounds=Bounds(seconds=1, most_seconds=1))
    assert error.value.reason == "too-long"
    assert _children() == []


async def test_nobody_waits_and_it_ends(path: Path, tmp_path: Path) -> None:
    intake = look(_endless(path), "paper.pdf")
    reading = asyncio.create_task(convert(intake, tmp_path))
    await until(_children)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert _children() == []


async def test_it_ends_with_its_parent(path: Path, tmp_path: Path) -> None:
    source = f"""
import asyncio
import re
from pathlib import Path
from tools.ingestion.convert import convert
from tools.ingestion.intake import look
from tools.ingestion.paper import Page, Paper
asyncio.run(convert(look(Path({str(_endless(path))!r}), "paper.pdf"), Path({str(tmp_path)!r})))
"""
    parent = await asyncio.create_subprocess_exec(sys.executable, "-c", source, cwd=ROOT)
    (child,) = await until(_children, 30)
    parent.kill()
    await parent.wait()
    await until(lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE)


@pytest.mark.parametrize("name", ["../page-1.png", "/etc/passwd", "a/../../b.png"])
def test_it_names_no_picture_elsewhere(name: str) -> None:
    page = Page(number=1, width=1, height=1, lines=(), picture=name)
    with pytest.raises(ValueError, match=re.escape(name)):
        brought(RESULTS.dump_json(Result(paper=Paper(pages=(page,)))))


def test_it_has_no_network() -> None:
    source = """
import socket, sys
from tools.ingestion.convert.child import cut_off
how = cut_off()
try:
    socket.create_connection(("127.0.0.1", int(sys.argv[1])), timeout=5)
except OSError:
    print(how)
"""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = str(server.getsockname()[1])
        done = subprocess.run(
            [sys.executable, "-c", source, port], cwd=ROOT, capture_output=True, text=True, check=True
        )
    assert done.stdout.strip() in ("unshared", "blocked")


def test_what_reads_files_is_not_loaded_here() -> None:
    source = """
import sys
import tools.ingestion.convert
print({"docling", "rapidocr", "pypdfium2", "scipy", "onnxruntime"} & sys.modules.keys())
"""
    done = subprocess.run([sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
