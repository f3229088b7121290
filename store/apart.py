"""Runs what is heavy and done once in a process of its own, which ends when its caller is cancelled."""

import asyncio
import os
import sys
from pathlib import Path

_CALL = (
    "import sys; from pathlib import Path; sys.path[:0] = sys.argv[5:]; from importlib import import_module; "
    "getattr(import_module(sys.argv[1]), sys.argv[2])(Path(sys.argv[3]), Path(sys.argv[4]))"
)


async def run_apart(module: str, function: str, one: Path, other: Path) -> bool:
    """Call a function of two paths; tells whether it came to its end."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-I", "-X", "utf8", "-c", _CALL, module, function, str(one), str(other), *sys.path),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
        env={name: value for name, value in os.environ.items() if name in _KEPT or name.startswith("HF_")},
        start_new_session=True,  # Ctrl-C in the terminal is for us, who then end it
    )
    try:
        return await process.wait() == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


_KEPT = ("PATH", "LD_LIBRARY_PATH", "LANG", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "SSL_CERT_FILE", "HOME")
"""What Python and a download need; no key or password of ours gets there."""
