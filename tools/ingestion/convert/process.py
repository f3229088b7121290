"""Reads a document in a fresh process that is bounded, has no network, and ends with this one."""

import asyncio
import logging
import os
import signal
import sys
from contextlib import suppress
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import tools
from tools.ingestion.convert.errand import ERRANDS, PROGRESS, Bounds, Errand, brought
from tools.ingestion.convert.progress import Progress, Report, silent
from tools.ingestion.errors import Refused
from tools.ingestion.intake import Intake
from tools.ingestion.paper import Paper

log = logging.getLogger(__name__)
_BOOT = """
import ctypes, sys
if sys.platform == "linux":
    ctypes.CDLL(None).prctl(1, 9)  # PR_SET_PDEATHSIG, SIGKILL: when we are killed it need not import for seconds yet
sys.path.insert(0, sys.argv[1])
from tools.ingestion.convert.child import main
main()
"""
_ROOT = str(Path(tools.__file__).parents[1])
_KEPT = ("PATH", "LD_LIBRARY_PATH")
"""Settings that the child may need; no key or password of ours gets to it."""
_SET = {
    "LANG": "C.UTF-8",
    "HF_HUB_OFFLINE": "1",
    "OMP_NUM_THREADS": "2",
    "OPENBLAS_NUM_THREADS": "1",  # each of its threads takes address space for itself
    "MALLOC_ARENA_MAX": "2",
}
_TOO_LONG = frozenset({signal.SIGXCPU, signal.SIGKILL})
_NO_MEMORY = frozenset({signal.SIGABRT, signal.SIGTRAP, signal.SIGILL})
"""How libraries end a process that gets no more memory."""
_MOST_RESULT = 200 << 20
_LONGEST_LINE = 1 << 16
_LONGEST_FAULT = 1000
"""Characters of it in the log."""


async def convert(
    intake: Intake,
    into: Path,
    *,
    password: str | None = None,
    pictures: bool = True,
    progress: Report = silent,
    bounds: Bounds | None = None,
) -> Paper:
    """The document as lines and figures; these, and where asked for its pages, are written to `into` as PNG.

    Raises Refused where it cannot be read. Cancelled, it leaves no process behind.
    """
    with TemporaryDirectory(prefix="chiron-reading-") as folder:
        errand = Errand(
            intake=replace(intake, path=_whole(intake.path)),
            into=_whole(into),
            result=Path(folder, "result.json"),
            password=password,
            pictures=pictures,
            artifacts=_artifacts(),
            bounds=bounds or Bounds(),
            parent=os.getpid(),
        )
        return await _done(errand, folder, progress)


async def unlock(intake: Intake, password: str, into: Path) -> bool:
    """Write a copy of a PDF that needs no password; False, and none is written, where the file needs none either.

    Raises Refused, also where the password is wrong. Cancelled, it leaves no process behind.
    """
    with TemporaryDirectory(prefix="chiron-reading-") as folder:
        errand = Errand(
            intake=replace(intake, path=_whole(intake.path)),
            into=Path(folder),
            result=Path(folder, "result.json"),
            password=password,
            pictures=False,
            artifacts=None,
            bounds=Bounds(),
            parent=os.getpid(),
            unlocked=_whole(into),
        )
        await _done(errand, folder, silent)
    return await asyncio.to_thread(into.exists)


async def _done(errand: Errand, folder: str, progress: Report) -> Paper:
    """Run an errand in a process of its own, in this folder; raises Refused."""
    process = await _start(folder)
    try:
        code = await _run(process, errand, progress)
    except TimeoutError as error:
        raise Refused("too-long") from error
    finally:
        _end(process)
        await process.wait()
    return _paper(errand.result, code)


def _whole(path: Path) -> Path:
    """The same from wherever: the child works in a folder of its own."""
    return path.absolute()


@cache
def _artifacts() -> Path | None:
    """Where docling's models lie, if they are there and it can use them."""
    folder = os.environ.get("CHIRON_DOCLING_ARTIFACTS")
    if not folder:
        return None
    if find_spec("torch") is None:
        log.warning("CHIRON_DOCLING_ARTIFACTS is set, but torch is not installed: PDF files are read without it")
        return None
    return Path(folder).absolute()


async def _start(folder: str) -> asyncio.subprocess.Process:
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-I", "-X", "utf8", "-c", _BOOT, _ROOT),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,  # libraries quote what they read
        env={**kept, **_SET, "HOME": folder, "TMPDIR": folder},
        cwd=folder,
        limit=_LONGEST_LINE,
        start_new_session=True,  # it is ended with all that it may have started
    )


async def _run(process: asyncio.subprocess.Process, errand: Errand, progress: Report) -> int:
    """Its exit code; raises TimeoutError."""
    if process.stdin is None or process.stdout is None:
        raise BrokenPipeError
    loop = asyncio.get_running_loop()
    began = loop.time()
    async with asyncio.timeout_at(began + errand.bounds.time(0)) as patience:
        with suppress(ConnectionError):
            process.stdin.write(ERRANDS.dump_json(errand))
            process.stdin.close()
            await process.stdin.wait_closed()
        while step := await _step(process.stdout):
            if step.stage == "ocr":
                patience.reschedule(began + errand.bounds.time(step.of))
            progress(step)
        return await process.wait()


async def _step(reports: asyncio.StreamReader) -> Progress | None:
    """What it tells next; None once it has told all."""
    try:
        line = await reports.readline()
        return PROGRESS.validate_json(line) if line else None
    except ValueError as error:  # also a line without an end
        raise Refused("broken") from error


def _end(process: asyncio.subprocess.Process) -> None:
    """Kill all of its group, whatever is left of it."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)


def _paper(path: Path, code: int) -> Paper:
    if code != 0:
        log.warning("the process that read a document ended with %d: %r", code, _fault(path))
        raise Refused(_reason(-code))
    try:
        if path.stat().st_size > _MOST_RESULT:
            raise Refused("too-much-memory")
        result = brought(path.read_bytes())
    except (OSError, ValueError) as error:
        raise Refused("broken") from error
    if result.network == "blocked":
        log.info("this system keeps no process from the network; Python's own sockets were blocked while reading")
    if result.paper is None:
        raise Refused(result.refused or "broken", **result.data or {})
    return result.paper


def _fault(path: Path) -> str:
    """What it noted of an error that nobody foresaw; empty where it ended in another way."""
    try:
        return brought(path.read_bytes()).fault[:_LONGEST_FAULT] if path.stat().st_size <= _LONGEST_LINE else ""
    except (OSError, ValueError):
        return ""


def _reason(ended_by: int) -> str:
    if ended_by in _TOO_LONG:
        return "too-long"
    return "too-much-memory" if ended_by in _NO_MEMORY else "broken"
