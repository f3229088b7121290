"""The worker with real processes: its limits, its deaths and its end."""

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest

import tools
from store.questions import Question
from tools.algebra.task import Task
from tools.practice.grading.worker import Worker

ROOT = Path(tools.__file__).parents[1]
QUESTION = Question(id="q", subject="algebra", kind="algebraic", stem="Solve $x$.", key="x=3")
HEAVY = "(x+y+z+u+v+w+1)^40+1"
"""Equal to itself at once; whether it can be factored takes for ever."""
SLOW = Task(key=HEAVY, response=f"{HEAVY}+0", form="factored")


@pytest.fixture
async def worker() -> AsyncIterator[Worker]:
    worker = Worker(seconds=1)
    yield worker
    await worker.close()


def _family(pid: int) -> list[psutil.Process]:
    process = psutil.Process(pid)
    return [process, *process.children(recursive=True)]


def _gone(processes: list[psutil.Process], seconds: float) -> bool:
    """Whether none of them runs any more after so long at most."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if not any(process.is_running() and process.status() != psutil.STATUS_ZOMBIE for process in processes):
            return True
        time.sleep(0.01)
    return False


async def test_answers_and_stays_small(worker: Worker) -> None:
    await worker.start()
    verdicts = await asyncio.gather(*(worker.grade(QUESTION, text) for text in ("3", "x=4", "((", "2x=6")))
    assert [verdict.result for verdict in verdicts] == ["correct", "incorrect", "unreadable", "partial"]
    assert worker.pid is not None
    assert psutil.Process(worker.pid).memory_info().rss < 90 << 20


async def test_what_takes_too_long_is_unreadable_and_the_next_answer_is_quick(worker: Worker) -> None:
    await worker.grade(QUESTION, "3")
    pid, before = worker.pid, time.monotonic()
    finding = await worker.find(SLOW)
    assert (finding.result, finding.reason) == ("unreadable", "too-slow")
    assert 0.9 < time.monotonic() - before < 2.5
    before = time.monotonic()
    assert (await worker.grade(QUESTION, "3")).result == "correct"
    assert time.monotonic() - before < 0.5
    assert worker.pid == pid


async def test_what_takes_too_much_memory_is_unreadable() -> None:
    worker = Worker(seconds=20, megabytes=90)
    try:
        finding = await worker.find(SLOW)
        assert (finding.result, finding.reason) == ("unreadable", "too-slow")
        assert (await worker.grade(QUESTION, "3")).result == "correct"
    finally:
        await worker.close()


async def test_a_killed_process_is_replaced_within_the_request(worker: Worker) -> None:
    await worker.grade(QUESTION, "3")
    assert worker.pid is not None
    lost = worker.pid
    psutil.Process(lost).kill()
    assert (await worker.grade(QUESTION, "3")).result == "correct"
    assert worker.pid != lost


async def test_a_request_that_was_given_up_does_not_mix_up_the_next(worker: Worker) -> None:
    await worker.grade(QUESTION, "3")
    slow = asyncio.create_task(worker.find(SLOW))
    await asyncio.sleep(0.2)
    slow.cancel()
    assert (await worker.grade(QUESTION, "4")).result == "incorrect"
    assert (await worker.grade(QUESTION, "3")).result == "correct"


@pytest.mark.parametrize("busy", [False, True])
async def test_close_ends_all_processes_within_a_second(worker: Worker, busy: bool) -> None:
    await worker.grade(QUESTION, "3")
    assert worker.pid is not None
    slow = asyncio.create_task(worker.find(SLOW)) if busy else None
    await asyncio.sleep(0.2)
    family = _family(worker.pid)
    assert len(family) == 1 + busy
    before = time.monotonic()
    await worker.close()
    assert time.monotonic() - before < 1
    assert _gone(family, 0.3)
    if slow:
        slow.cancel()
        await asyncio.gather(slow, return_exceptions=True)
    with pytest.raises(RuntimeError):
        await worker.grade(QUESTION, "3")


async def test_close_before_it_is_ready_leaves_nothing() -> None:
    worker = Worker()
    await worker.start()
    await asyncio.sleep(0.1)
    family = [child for child in psutil.Process().children() if "tools.algebra.process" in " ".join(child.cmdline())]
    await worker.close()
    assert _gone(family, 1)


_PARENT = """
import asyncio, sys
sys.path.insert(0, sys.argv[1])
from tests.tools.practice.grading.test_worker import QUESTION, SLOW
from tools.practice.grading.worker import Worker
async def main():
    worker = Worker(seconds=30)
    await worker.grade(QUESTION, "3")
    slow = asyncio.create_task(worker.find(SLOW))
    await asyncio.sleep(0.3)
    print(worker.pid, flush=True)
    await slow
asyncio.run(main())
"""


def test_nothing_outlives_a_parent_that_is_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", _PARENT, str(ROOT)], stdout=subprocess.PIPE, cwd=ROOT) as parent:
        assert parent.stdout is not None
        family = _family(int(parent.stdout.readline()))
        assert len(family) == 2
        parent.kill()
        assert _gone(family, 1)


async def test_the_process_gets_none_of_our_settings_and_no_folder_named_tools_beside_it(
    worker: Worker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "secret")
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "__init__.py").write_text("raise SystemExit('decoy')")
    (tmp_path / "json.py").write_text("raise SystemExit('decoy')")
    monkeypatch.chdir(tmp_path)
    assert (await worker.grade(QUESTION, "3")).result == "correct"
    assert worker.pid is not None
    assert set(psutil.Process(worker.pid).environ()) <= {"PATH", "LD_LIBRARY_PATH", "LANG", "LC_CTYPE"}


BAD = (
    "x" * 1_000_000,
    "\x00",
    "\ud800",
    "\u202e3",
    "(" * 10_000,
    "9**9**9",
    "__import__('os').system('true')",
    "\n",
    "{" * 300,
)


async def test_bad_input_is_unreadable_and_says_what_helps(worker: Worker) -> None:
    for response in BAD:
        verdict = await worker.grade(QUESTION, response)
        assert verdict.result == "unreadable", response[:30]
        assert verdict.feedback.endswith("."), response[:30]


def test_this_process_needs_no_sympy() -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import tools.practice.grading.worker; "
        "assert not {'sympy', 'mpmath'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code, str(ROOT)], check=True, env={"PATH": os.environ["PATH"]})
