"""`chiron` as scripts call it: a process where that is what is tried, else within this one, which has loaded it."""

import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest

from chiron.cli import main

CHIRON = [sys.executable, "-m", "chiron"]


def environment(home: Path, **more: str) -> dict[str, str]:
    """The variables of a process with this home."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CHIRON_")}
    return {**kept, "CHIRON_HOME": str(home), "CHIRON_PORT": "0", **more}


def run(home: Path, *arguments: str, data: bytes = b"", **more: str) -> subprocess.CompletedProcess[str]:
    """What a command prints and ends with, run within this process."""
    out, errors, code = StringIO(), StringIO(), 0
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(errors):
        for name in [name for name in os.environ if name.startswith("CHIRON_")]:
            patch.delenv(name)
        for name, value in environment(home, **more).items():
            patch.setenv(name, value)
        patch.setattr(sys, "argv", ["chiron", *arguments])
        patch.setattr(sys, "stdin", TextIOWrapper(BytesIO(data)))
        try:
            main()
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else 0
    return subprocess.CompletedProcess(arguments, code, out.getvalue(), errors.getvalue())
