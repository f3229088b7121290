"""Checks many questions in worker processes, so that no question, however odd, holds up or ends the check.

A question has some seconds: then an alarm stops it, and where even that is not heard (a long calculation in C), the
worker is ended by a watchdog and another takes over.
"""

import faulthandler
import multiprocessing
import os
import resource
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import groupby
from types import FrameType

from store.questions import Question
from tools.exchange.checks import check
from tools.exchange.checks.defect import Defect, Rules, defect

WORKERS = 2
SECONDS = 10.0
"""CPU time for one question."""
PATIENCE = 6
"""After so many times that, by the clock, the worker is ended."""
MOST_MEMORY = 3 * 1024**3
"""Bytes of address space of a worker."""
CHUNK = 20


class _TimeUp(BaseException):
    """Not an Exception, so that no library takes it for its own failure."""


def check_many(
    questions: Sequence[Question],
    rules: Rules,
    on_done: Callable[[int], None] = lambda _: None,
    *,
    seconds: float = SECONDS,
) -> list[Defect]:
    """The defects of all questions, in their order; `on_done` hears how many more are done.

    `seconds` of CPU are for each question.
    """
    found: dict[int, list[Defect]] = {}
    broken: list[list[int]] = []
    chunks = list(_chunks(questions))
    with _pool(min(WORKERS, len(chunks))) as pool:
        waiting = {
            pool.submit(_check_chunk, [questions[at] for at in chunk], rules, seconds): chunk for chunk in chunks
        }
        for future in as_completed(waiting):
            chunk = waiting[future]
            if _was_broken(future):
                broken.append(chunk)
                continue
            found.update(zip(chunk, future.result(), strict=True))
            on_done(len(chunk))
    for chunk in broken:
        for at in chunk:
            found[at] = _check_alone(questions[at], rules, seconds)
            on_done(1)
    return [item for at in sorted(found) for item in found[at]]


def _chunks(questions: Sequence[Question]) -> Iterator[list[int]]:
    """Places of questions to check together: of one family, whose formulas are read once."""
    for _, family in groupby(range(len(questions)), key=lambda at: questions[at].family):
        places = list(family)
        yield from (places[start : start + CHUNK] for start in range(0, len(places), CHUNK))


def _pool(workers: int) -> ProcessPoolExecutor:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    return ProcessPoolExecutor(max(1, workers), mp_context=context, initializer=_start)


def _start() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def _was_broken(future: "Future[list[list[Defect]]]") -> bool:
    return isinstance(future.exception(), BrokenProcessPool)


def _check_alone(question: Question, rules: Rules, seconds: float) -> list[Defect]:
    with _pool(1) as pool:
        future = pool.submit(_check_chunk, [question], rules, seconds)
        return [defect(question, "question", "too-slow")] if _was_broken(future) else future.result()[0]


def _check_chunk(questions: Sequence[Question], rules: Rules, seconds: float) -> list[list[Defect]]:
    return [_check_one(question, rules, seconds) for question in questions]


def _check_one(question: Question, rules: Rules, seconds: float) -> list[Defect]:
    found: list[Defect] = []
    try:
        with in_time(seconds):
            found.extend(check(question, rules))
    except (_TimeUp, MemoryError, RecursionError):
        found.append(defect(question, "question", "too-slow"))
    return found


@contextmanager
def in_time(seconds: float) -> Iterator[None]:
    """Ends what runs inside after so many seconds of CPU, and the process where it does not hear of it."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise _TimeUp

    before = signal.signal(signal.SIGPROF, stop)
    with open(os.devnull, "w") as nowhere:
        faulthandler.dump_traceback_later(seconds * PATIENCE, exit=True, file=nowhere)
        signal.setitimer(signal.ITIMER_PROF, seconds)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            faulthandler.cancel_dump_traceback_later()
            signal.signal(signal.SIGPROF, before)
