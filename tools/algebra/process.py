"""The process that checks answers: it imports sympy once and forks a short-lived child for each answer.

The child has limits of memory and time, and leaves nothing behind. The parent of both speaks JSON lines through
standard input and output and may die at any moment: at the end of input all is over within milliseconds.
"""

import ctypes
import gc
import json
import os
import resource
import select
import signal
import sys
import time
import traceback
from typing import Any

from tools.algebra.following import follow
from tools.algebra.judge import judge
from tools.algebra.task import Finding, Task
from tools.algebra.trail import Trace, Trail

_IN, _OUT = 0, 1
_PR_SET_PDEATHSIG = 1
_CRASHED = 1
_WARMING = (
    Task(key="(x+2)(x+3)", response="x^2+5x+6", form="factored"),
    Task(key="x+1", response="(x^2-1)/(x-1)", form="simplified"),
    Task(key="x=2 or x=-2", response="x^2=4"),
    Task(key="x<3", response="2x<6"),
    Task(key="-2<x<2", response="x^2<4"),
    Task(key="2x+4y=8", response="y=2-x/3"),
    Task(key="sin(2x)+C", response="2sin x cos x + ln|x| + e^x + sqrt(x) + k", stem="$\\int$"),
)
"""Answers whose check loads what sympy loads late, so that children find it there."""
_WAY = Trail(
    lines=(("2x+3=11",), ("2x=14",), ("x=7",)), labels=("", "", ""), stem="Solve $2x+3=11$ and $x^2=9$", key="x=4"
)
"""A working that does the same."""
TOO_SLOW = Finding(result="unreadable", reason="too-slow").record()
FAILED = Finding(result="unreadable", reason="failed").record()
_NO_TRACE = Trace().record()


class Lines:
    """Lines from a pipe, without ever waiting longer than for the next piece."""

    def __init__(self, source: int) -> None:
        self.source = source
        self.waiting = b""

    def fill(self) -> bool:
        """Take what has come; False at the end of input."""
        piece = os.read(self.source, 65536)
        self.waiting += piece
        return bool(piece)

    def next(self) -> bytes | None:
        """The next line, waiting for it; None at the end of input."""
        while b"\n" not in self.waiting:
            if not self.fill():
                return None
        line, _, self.waiting = self.waiting.partition(b"\n")
        return line


def main(seconds: float, megabytes: int) -> None:
    """Answer requests until the input ends: `{"id", "task"}` or `{"id", "trail"}` a line in, `{"id", "finding"}` out.

    `seconds` and `megabytes` bound each answer; what goes beyond is found unreadable, "too-slow", and a trail without
    a fault.
    """
    for task in _WARMING:
        judge(task)
    follow(_WAY)
    gc.collect()
    gc.freeze()  # what is shared with the children stays shared
    lines = Lines(_IN)
    _send(_OUT, {"ready": os.getpid()})
    while (line := lines.next()) is not None:
        request = json.loads(line)
        answer = _answered(request, lines, seconds, megabytes)
        _send(_OUT, {"id": request["id"], "finding": answer})


def _send(target: int, record: dict[str, Any]) -> None:
    line = json.dumps(record).encode() + b"\n"
    while line:
        line = line[os.write(target, line) :]


def _answered(request: dict[str, Any], lines: Lines, seconds: float, megabytes: int) -> dict[str, Any]:
    """The finding, from a child that is ended when it takes too long or when nobody listens any more."""
    source, target = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(source)
        _work(request, target, seconds, megabytes)
    os.close(target)
    deadline = time.monotonic() + seconds
    collected = b""
    listening = True
    while listening:
        ready, _, _ = select.select([source, _IN], [], [], max(0.0, deadline - time.monotonic()))
        if source in ready:
            piece = os.read(source, 65536)
            collected += piece
            listening = bool(piece)
        elif _IN in ready:
            if not lines.fill():
                _end(child)
                sys.exit(0)
        else:
            listening = False
    os.close(source)
    status = _end(child)
    if collected.endswith(b"\n"):
        return dict(json.loads(collected))
    if "trail" in request:
        return _NO_TRACE
    return FAILED if os.waitstatus_to_exitcode(status) == _CRASHED else TOO_SLOW


def _end(child: int) -> int:
    """Kill a child, if it lives; its status."""
    os.kill(child, signal.SIGKILL)
    return os.waitpid(child, 0)[1]


def _work(request: dict[str, Any], target: int, seconds: float, megabytes: int) -> None:
    """The child's life; it does not return. Whatever goes wrong in it ends it without an answer."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 2))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, _IN)
    os.dup2(nowhere, _OUT)
    try:
        if "trail" in request:
            _send(target, follow(Trail.of(request["trail"])).record())
        else:
            _send(target, judge(Task.of(request["task"])).record())
    except MemoryError:
        os._exit(0)
    finally:
        if sys.exc_info()[0] is not None:
            traceback.print_exc()
            sys.stderr.flush()
            os._exit(_CRASHED)
        os._exit(0)
