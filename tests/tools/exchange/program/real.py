"""Runs programs with the real Python, in a process of its own: what the tracer's answers are compared with.

Only programs of this repository are run so: the tests' own and those of the bundled bank.
"""

import json
import subprocess
import sys
from collections.abc import Sequence

SECONDS = 20
_RUNNER = """
import contextlib, io, json, sys, traceback

def told(source, inputs):
    lines, out = iter(inputs), io.StringIO()
    names = {"input": lambda prompt="": next(lines)}
    error, line = "", 0
    try:
        compiled = compile(source, "program", "exec")
        with contextlib.redirect_stdout(out):
            exec(compiled, names)
    except SyntaxError as found:
        error, line = type(found).__name__, found.lineno or 0
    except Exception as found:
        error, line = type(found).__name__, traceback.extract_tb(found.__traceback__)[-1].lineno
    return out.getvalue(), error, line

print(json.dumps([told(*program) for program in json.load(sys.stdin)]))
"""


def really(programs: Sequence[tuple[str, Sequence[str]]]) -> list[tuple[str, str, int]]:
    """Output, error and its line of each program with what is typed into it."""
    done = subprocess.run(
        [sys.executable, "-I", "-W", "ignore", "-c", _RUNNER],
        input=json.dumps([[source, list(inputs)] for source, inputs in programs]),
        capture_output=True, text=True, timeout=SECONDS, check=True, env={},
    )  # fmt: skip
    return [(output, error, line) for output, error, line in json.loads(done.stdout)]
