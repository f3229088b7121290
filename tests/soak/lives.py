"""Servers that live many lives: each is forked from one process that has imported everything.

Run as `python -m tests.soak.lives` it is that process. It reads a JSON line for each life that is to begin,
{"settings", "log"}, or to end, {"pid", "by"}, and answers with one: {"pid"}, or {"code", "seconds", "cpu"}: the time
that it took to end, and what it had of the processor in all its life. When its input ends, all lives do.
"""

import asyncio
import gc
import importlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from agent.intents.learnt import classifier
from channels.web.assets import assets_of
from prompts.catalogue import locales, say
from tests.agent.home import choice, numeric, small_home
from tools.practice.grading.slips import load_words
from tools.practice.grading.units import load_units
from tools.search.words import english

LATER = (
    *("chiron.cli.serve", "channels.telegram", "channels.slack", "numpy.random", "scipy", "uvicorn.lifespan.off"),
    *("uvicorn.protocols.http.httptools_impl", "uvicorn.protocols.websockets.auto"),
)
"""What a life imports when it needs it; all that comes with it is imported once here."""
SIGNALS = {"kill": signal.SIGKILL, "term": signal.SIGTERM}
BANK = tuple([numeric(place, 0.5) for place in range(60)] + [choice(place) for place in range(60)])
"""Few questions, so that a life begins soon, and enough that students have something new for a while."""
Answer = dict[str, float]


async def make_home(home: Path, **settings: Any) -> None:
    """A home that lives find ready: its database migrated, its bank loaded."""
    async with small_home(home, bank=BANK, **settings):
        pass


def main() -> None:
    """Begin and end lives, as told on standard input."""
    gc.disable()  # until all is there that stays
    for name in LATER:
        importlib.import_module(name)
    # What each life would make of files that do not change, and of nothing else: sentences, what grading needs, the
    # page, the English words, what messages mean. No database, socket or thread is touched before the fork.
    say("en", "cli-model-offline")
    load_units()
    load_words()
    for locale in locales():
        assets_of(locale)
    english()
    classifier()
    gc.freeze()
    gc.enable()
    print(json.dumps({}), flush=True)
    living = set()
    for line in sys.stdin:
        told = json.loads(line)
        if "settings" in told:
            pid = _begin(told["settings"], told["log"])
            living.add(pid)
            print(json.dumps({"pid": pid}), flush=True)
        else:
            living.discard(told["pid"])
            print(json.dumps(_end(told["pid"], SIGNALS[told["by"]])), flush=True)
    for pid in living:
        _end(pid, signal.SIGKILL)


def _begin(settings: dict[str, str], log: str) -> int:
    pid = os.fork()
    if pid:
        return pid
    try:
        written = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        for stream in (1, 2):
            os.dup2(written, stream)
        os.close(0)
        for name in [name for name in os.environ if name.startswith("CHIRON_")]:
            del os.environ[name]
        os.environ.update(settings)
        importlib.import_module("chiron.cli.serve").serve()
    finally:
        os._exit(1)


def _end(pid: int, by: signal.Signals) -> Answer:
    began = time.monotonic()
    os.kill(pid, by)
    _, status, used = os.wait4(pid, 0)
    seconds = round(time.monotonic() - began, 2)
    return {"code": os.waitstatus_to_exitcode(status), "seconds": seconds, "cpu": used.ru_utime + used.ru_stime}


class Imported:
    """The process above. May be told from any thread."""

    def __init__(self) -> None:
        self._one = threading.Lock()

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.soak.lives"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._read()
        return self

    def begin(self, settings: dict[str, str], log: Path) -> int:
        """Begin a life with these settings alone, whose words are added to a file; its process id."""
        return int(self._tell({"settings": settings, "log": str(log)})["pid"])

    def end(self, pid: int, by: str) -> Answer:
        """End a life, by "kill" (`kill -9`) or "term" (SIGTERM): exit code, and seconds that it took."""
        return self._tell({"pid": pid, "by": by})

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()

    def _tell(self, what: dict[str, Any]) -> Answer:
        assert self._process.stdin is not None
        with self._one:
            self._process.stdin.write(json.dumps(what) + "\n")
            self._process.stdin.flush()
            return self._read()

    def _read(self) -> Answer:
        assert self._process.stdout is not None
        told: Answer = json.loads(self._process.stdout.readline())
        return told


class Lives:
    """One server at a port of its own, life after life: `with Lives(imported, home, port, ...) as lives`."""

    def __init__(self, imported: Imported, home: Path, port: int, **settings: str) -> None:
        self._imported = imported
        self._settings = {**settings, "CHIRON_HOME": str(home), "CHIRON_PORT": str(port)}
        self.address = f"http://127.0.0.1:{port}"
        self._log = home.with_name(f"{home.name}-{port}.log")
        self._pid = 0
        self.cpu = 0.0
        """Seconds of the processor that the lives which are over took."""

    def __enter__(self) -> Self:
        self._pid = self._imported.begin(self._settings, self._log)
        return self

    async def end(self, by: str) -> Answer:
        """End the present life, by "kill" or "term"; the next one begins at once."""
        ended = await self.stop(by)
        self._pid = await asyncio.to_thread(self._imported.begin, self._settings, self._log)
        return ended

    async def stop(self, by: str = "term") -> Answer:
        """End the present life; none follows."""
        pid, self._pid = self._pid, 0
        ended = await asyncio.to_thread(self._imported.end, pid, by)
        self.cpu += ended["cpu"]
        return ended

    def log(self) -> str:
        """What the lives wrote."""
        return self._log.read_text()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pid:
            self._imported.end(self._pid, "kill")


if __name__ == "__main__":
    main()
