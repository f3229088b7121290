"""The page's scripts hold what their comments say of types, as TypeScript reads them.

It comes by `npm install --prefix .ci`; nobody needs it to run Chiron.
"""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OWN = ROOT / ".ci" / "node_modules" / ".bin" / "tsc"
TSC = str(OWN) if OWN.exists() else shutil.which("tsc")


@pytest.mark.skipif(TSC is None, reason="needs TypeScript: npm install --prefix .ci")
def test_the_scripts_are_typed_and_the_types_hold() -> None:
    assert TSC is not None
    checked = subprocess.run(
        [TSC, "--noEmit", "--project", ROOT / "channels" / "web" / "jsconfig.json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (checked.returncode, checked.stdout) == (0, "")
