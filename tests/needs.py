"""What some tests need that pip does not bring, and the marks that skip them where a developer's machine lacks it.

Where CHIRON_TESTS_NO_SKIP is set, as in `.ci/run`, a test that was skipped so fails the run.
"""

import shutil
from pathlib import Path

import pytest

_MODULES = Path(__file__).parents[1] / ".ci" / "node_modules"
_TSC = _MODULES / ".bin" / "tsc"

CHROMIUM = shutil.which("chromium")
AXE = _MODULES / "axe-core" / "axe.min.js"
TSC = str(_TSC) if _TSC.exists() else shutil.which("tsc")

# A browser of hundreds of MB, which comes by the system's own packages.
chromium = pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium")
# Comes by npm, which nobody needs to run Chiron, nor to test all but what everybody can use.
axe = pytest.mark.skipif(not AXE.exists(), reason="needs axe-core: npm install --prefix .ci")
# Runs the scripts of the page outside of a browser; Chiron itself has none.
node = pytest.mark.skipif(shutil.which("node") is None, reason="needs Node")
# Comes by npm, and only reads the scripts' comments.
typescript = pytest.mark.skipif(TSC is None, reason="needs TypeScript: npm install --prefix .ci")
