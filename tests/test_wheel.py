"""The wheel holds all that runs, and its packages win over a folder of the same name beside it."""

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_installed_wheel_runs_beside_a_decoy(tmp_path: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", str(tmp_path), str(ROOT)], check=True)
    wheel = next(tmp_path.glob("chiron-*.whl"))
    venv.create(tmp_path / "v", with_pip=False)
    python = tmp_path / "v" / "bin" / "python"
    place = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    subprocess.run([*pip, "install", "--no-deps", "--no-compile", "--target", place, str(wheel)], check=True)
    libraries = next(path for path in sys.path if path.endswith("site-packages"))
    (Path(place) / "libraries.pth").write_text(libraries + "\n")
    decoy = tmp_path / "elsewhere" / "tools"
    decoy.mkdir(parents=True)
    (decoy / "__init__.py").write_text("raise RuntimeError('the wrong tools')\n")
    environment = {"PATH": os.environ["PATH"], "CHIRON_HOME": str(tmp_path / "home")}
    run = [str(python), "-P", "-m", "chiron", "bank", "list", "--json"]
    result = subprocess.run(run, cwd=decoy.parent, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert len(result.stdout.splitlines()) > 600
    names = subprocess.run(
        [sys.executable, "-m", "zipfile", "-l", str(wheel)], check=True, capture_output=True, text=True
    )
    assert "tests/" not in names.stdout
    assert "evals/" in names.stdout
