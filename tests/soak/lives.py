"""A server that lives many lives: each is forked from a process that has imported everything.

Run as `python -m tests.soak.lives` with the settings in the environment. A word a line on standard input ends a life:
`kill` by `kill -9` and `term` by SIGTERM, then the next one begins; `stop` by SIGTERM, and none follows. Prints a JSON
line for each, {"code", "seconds"} that it took to end.
"""

import gc
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType

from prompts.catalogue import say

SIGNALS = {"kill": signal.SIGKILL, "term": signal.SIGTERM, "stop": signal.SIGTERM}


def main() -> None:
    """Fork, end, fork again, as told on standard input."""
    from chiron.cli import serve  # imports all that a life needs, once

    if "CHIRON_TELEGRAM_TOKEN" in os.environ:
        import channels.telegram
    if "CHIRON_SLACK_BOT_TOKEN" in os.environ:
        import channels.slack  # noqa: F401 -- as above

    say("en", "cli-model-offline")  # reads the sentences, once
    gc.freeze()
    pid = _begin(serve.serve)
    print(json.dumps({"code": 0, "seconds": 0}), flush=True)
    for line in sys.stdin:
        word = line.strip()
        ended = _end(pid, SIGNALS[word])
        pid = 0 if word == "stop" else _begin(serve.serve)
        print(json.dumps(ended), flush=True)
    if pid:
        _end(pid, signal.SIGTERM)


def _begin(live: "object") -> int:
    assert callable(live)
    pid = os.fork()
    if pid == 0:
        os.close(0)
        live()
        os._exit(0)
    return pid


def _end(pid: int, by: signal.Signals) -> dict[str, float]:
    began = time.monotonic()
    os.kill(pid, by)
    _, status = os.waitpid(pid, 0)
    return {"code": os.waitstatus_to_exitcode(status), "seconds": round(time.monotonic() - began, 2)}


class Lives:
    """The process above, for a test: `with Lives(home, port) as lives: lives.end("kill")`."""

    def __init__(self, home: Path, port: int, **settings: str) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("CHIRON_")}
        self._environment = {**kept, **settings, "CHIRON_HOME": str(home), "CHIRON_PORT": str(port)}
        self._log = home.with_name(f"{home.name}-{port}.log")

    def __enter__(self) -> "Lives":
        self._errors = self._log.open("w")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.soak.lives"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env=self._environment,
            text=True,
        )
        self._read()
        return self

    def end(self, by: str) -> dict[str, float]:
        """End the present life: by "kill" or "term", and the next one begins at once; by "stop", and none does."""
        assert self._process.stdin is not None
        self._process.stdin.write(by + "\n")
        self._process.stdin.flush()
        return self._read()

    def log(self) -> str:
        """What the lives wrote to standard error."""
        return self._log.read_text()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(15)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
        self._errors.close()

    def _read(self) -> dict[str, float]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith('{"code"'):
                told: dict[str, float] = json.loads(line)
                return told
        raise AssertionError(f"the server ended: {self.log()[-2000:]}")


if __name__ == "__main__":
    main()
