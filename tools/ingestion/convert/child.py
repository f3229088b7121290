"""The process that reads one document: bounded and without a network before it looks at the file."""

import ctypes
import os
import resource
import sys
import traceback
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Literal

from tools.ingestion.convert.errand import ERRANDS, PROGRESS, RESULTS, Bounds, Errand, Result
from tools.ingestion.convert.progress import Progress, Report
from tools.ingestion.errors import Refused
from tools.ingestion.intake import Media
from tools.ingestion.paper import Paper

_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000
"""Of unshare(2)."""
_MEMORY_FOR_MODELS = 8 << 30
"""Bytes of address space where docling's models and torch are loaded, too."""
_MOST_FRAMES = 8
"""Calls by which an error is told."""
_MOST_WRITTEN = 1 << 30
"""Bytes of one file."""
_NETWORK_EVENTS = frozenset(
    f"socket.{name}"
    for name in "bind connect getaddrinfo gethostbyaddr gethostbyname getnameinfo sendmsg sendto".split()
)


def main() -> None:
    """Read the errand from standard input, report on standard output, leave the result in its file."""
    errand = ERRANDS.validate_json(sys.stdin.buffer.read())
    if os.getppid() != errand.parent:
        raise SystemExit  # it was gone before we could ask to end with it
    sys.excepthook = partial(_note_fault, errand.result)
    limit(errand.bounds if errand.artifacts is None else replace(errand.bounds, memory=_MEMORY_FOR_MODELS))
    network = cut_off()
    reports = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # what libraries print is no report

    def report(step: Progress) -> None:
        if step.stage == "ocr":
            _allow(errand.bounds.time(step.of), errand.bounds)
        reports.write(PROGRESS.dump_json(step) + b"\n")

    errand.result.write_bytes(RESULTS.dump_json(replace(_result(errand, report), network=network)))


def _note_fault(result: Path, kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
    """Leave the kind of an error that nobody foresaw, and where it came from."""
    frames = reversed(traceback.extract_tb(trace)[-_MOST_FRAMES:])
    places = " < ".join(f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in frames)
    result.write_bytes(RESULTS.dump_json(Result(fault=f"{kind.__name__} at {places}")))


def limit(bounds: Bounds) -> None:
    """Bound memory, time of the processor, size of files; no memory image is left of a crash."""
    resource.setrlimit(resource.RLIMIT_AS, (bounds.memory, bounds.memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (_MOST_WRITTEN, _MOST_WRITTEN))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _allow(bounds.time(0), bounds)


def _allow(seconds: int, bounds: Bounds) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, bounds.most_seconds + 1))


def cut_off() -> Literal["unshared", "blocked"]:
    """Leave the network: "unshared" where the system allows, else "blocked", which holds for Python's own sockets."""
    sys.addaudithook(_refuse_network)
    if sys.platform == "linux":
        unshare = ctypes.CDLL(None).unshare
        if unshare(_NEW_NETWORK) == 0 or unshare(_NEW_USER | _NEW_NETWORK) == 0:
            return "unshared"
    return "blocked"


def _refuse_network(event: str, _arguments: tuple[object, ...]) -> None:
    if event in _NETWORK_EVENTS:
        raise PermissionError(event)


def _result(errand: Errand, report: Report) -> Result:
    try:
        paper = _read(errand, report)
    except Refused as error:
        return Result(refused=error.reason, data=error.data)
    except MemoryError:
        return Result(refused="too-much-memory")
    known = (one for one in errand.intake.remarks if one not in paper.remarks)
    return Result(paper=replace(paper, remarks=(*known, *paper.remarks)))


def _read(errand: Errand, report: Report) -> Paper:
    intake, into = errand.intake, errand.into
    if intake.media is Media.PDF:
        from tools.ingestion.convert import pdf  # loads pypdfium2

        if errand.unlocked is not None:
            pdf.unlock(intake.path, errand.password, errand.unlocked)
            return Paper(pages=())
        return pdf.read(intake, into, report, password=errand.password, pictures=errand.pictures)
    if intake.media.is_picture:
        from tools.ingestion.convert import image  # loads what reads writing in pictures

        return image.read(intake, into, report)
    from tools.ingestion.convert import office  # loads what one of its formats needs

    return office.read(intake, into, report)
