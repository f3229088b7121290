"""A server that lives many lives: each is forked from a process that has imported everything, and ends by `kill -9`.

Run as `python -m tests.soak.lives` with the settings in the environment. A line on standard input ends a life and
begins the next; `stop` ends the last one by SIGTERM. Prints a JSON line for each.
"""

import gc
import json
import os
import signal
import subprocess
import sys
import time
from itertools import chain
from pathlib import Path
from types import TracebackType

READY_SECONDS = 20


def main() -> None:
    """Fork, kill, fork again, as told on standard input."""
    from chiron.cli import serve  # imports all that a life needs, once

    gc.freeze()
    pid = 0
    for life, line in enumerate(chain(["begin"], sys.stdin), 1):
        if line.strip() == "stop":
            break
        if pid:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        pid = os.fork()
        if pid == 0:
            os.close(0)
            serve.serve()
            os._exit(0)
        print(json.dumps({"life": life, "pid": pid}), flush=True)
    began = time.monotonic()
    os.kill(pid, signal.SIGTERM)
    _, status = os.waitpid(pid, 0)
    stopped = {"stopped": os.waitstatus_to_exitcode(status), "seconds": round(time.monotonic() - began, 2)}
    print(json.dumps(stopped), flush=True)


class Lives:
    """The process above, for a test: `with Lives(home, port) as lives: lives.kill()`."""

    def __init__(self, home: Path, port: int) -> None:
        self._environment = {**os.environ, "CHIRON_HOME": str(home), "CHIRON_PORT": str(port)}
        self._log = home.with_suffix(".log")

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
        self._read("life")
        return self

    def kill(self) -> None:
        """End the present life by `kill -9`; the next one begins at once."""
        self._tell("kill")
        self._read("life")

    def stop(self) -> dict[str, float]:
        """End the last life by SIGTERM; {"stopped": exit code, "seconds"}."""
        self._tell("stop")
        return self._read("stopped")

    def log(self) -> str:
        """What the lives wrote to standard error."""
        return self._log.read_text()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.poll() is None:
            self._process.stdin.close()  # type: ignore[union-attr]
            try:
                self._process.wait(15)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._process.stdout.close()  # type: ignore[union-attr]
        self._errors.close()

    def _tell(self, word: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(word + "\n")
        self._process.stdin.flush()

    def _read(self, wanted: str) -> dict[str, float]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("{") and wanted in (form := json.loads(line)):
                return form  # type: ignore[no-any-return]
        raise AssertionError(f"the server ended: {self.log()[-2000:]}")


if __name__ == "__main__":
    main()
