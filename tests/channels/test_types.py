"""The page's scripts hold what their comments say of types, as TypeScript reads them.

It comes by `npm install --prefix .ci`; nobody needs it to run Chiron.
"""

import subprocess
from pathlib import Path

from tests import needs

ROOT = Path(__file__).parents[2]


@needs.typescript
def test_the_scripts_are_typed_and_the_types_hold() -> None:
    assert needs.TSC is not None
    checked = subprocess.run(
        [needs.TSC, "--noEmit", "--project", ROOT / "channels" / "web" / "jsconfig.json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (checked.returncode, checked.stdout) == (0, "")
