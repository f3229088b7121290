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

chromium = pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium")  # hundreds of MB
axe = pytest.mark.skipif(not AXE.exists(), reason="needs axe-core: npm install --prefix .ci")  # a package of npm
node = pytest.mark.skipif(shutil.which("node") is None, reason="needs Node")  # nobody needs it to run Chiron
typescript = pytest.mark.skipif(TSC is None, reason="needs TypeScript: npm install --prefix .ci")  # a package of npm
