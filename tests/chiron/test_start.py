"""What a start costs and says."""

import asyncio
import json
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from chiron.errors import BadSecret, NoHome
from chiron.home import make_home
from chiron.settings import Settings
from tests.chiron.commands import CHIRON, environment, run
from tests.homes import bundled_home

NOT_NEEDED = (
    "litellm",
    "sympy",
    "pint",
    "aiogram",
    "slack_bolt",
    "docling",
    "torch",
    "chromadb",
    "fastembed",
    "alembic",
)


def test_serving_imports_nothing_that_this_start_does_not_need() -> None:
    code = f"import sys, chiron.cli.serve; print([name for name in {NOT_NEEDED} if name in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("home") / "data"
    asyncio.run(bundled_home(folder))
    return folder


def test_serve_says_when_it_is_ready_and_drains_on_sigterm(home: Path) -> None:
    settings = environment(home, CHIRON_ADDRESS_RATE="0.2")
    server = subprocess.Popen([*CHIRON, "serve"], env=settings, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    lines = [server.stdout.readline(), server.stdout.readline()]
    assert "built in" in lines[0]
    assert "ready: http://localhost:" in lines[1]
    address = lines[1].split()[-1].replace("localhost", "127.0.0.1")
    asked = [httpx.get(f"{address}/api/login", headers={"X-Forwarded-For": f"198.51.100.{at}"}) for at in range(3)]
    assert [answer.status_code for answer in asked] == [200, 200, 429]  # no proxy is named, so that none is believed
    server.send_signal(signal.SIGTERM)
    assert server.wait(10) == 0
    server.stdout.close()


def test_a_taken_port_is_said_at_once(home: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        result = run(home, "serve", CHIRON_PORT=port)
    assert result.returncode == 2
    assert f"Port {port}" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"CHIRON_PORT": "eight"}, "CHIRON_PORT"),
        ({"CHIRON_DATABASE_URL": "nonsense"}, "CHIRON_DATABASE_URL cannot be used: neither a SQLite"),
        ({"CHIRON_DATABASE_URL": "mysql://me:hushhush@host/name"}, "CHIRON_DATABASE_URL cannot be used"),
        ({"CHIRON_DATABASE_URL": "postgresql://me@host:port/name"}, "CHIRON_DATABASE_URL cannot be used"),
        ({"CHIRON_EMBED_ORIGINS": "https://a.example,b.example"}, "CHIRON_EMBED_ORIGINS cannot be used: 'b.example'"),
        ({"CHIRON_HOME": __file__}, "Set CHIRON_HOME to a folder"),
        ({"CHIRON_HOME": f"{__file__}/within"}, "Set CHIRON_HOME to a folder"),
        ({"CHIRON_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"}, "does not answer"),
    ],
)
def test_settings_that_cannot_work_are_named(home: Path, more: dict[str, str], said: str) -> None:
    result = run(home, "migrate", **more)
    assert result.returncode == 2
    assert said in result.stderr
    assert result.stderr.startswith("chiron: ")
    assert result.stderr.count("\n") == 1
    assert "hushhush" not in result.stderr


@pytest.mark.parametrize("command", ["chat", "doctor"])
def test_a_model_that_nobody_offers_is_told_at_the_start(home: Path, command: str) -> None:
    result = run(home, command, CHIRON_MODEL="nonsense")
    assert result.returncode == (1 if command == "doctor" else 2)
    assert 'The model "nonsense" is unknown.' in result.stdout + result.stderr
    assert "Traceback" not in result.stderr


def test_a_home_that_may_not_be_written_to_is_told() -> None:
    with pytest.raises(NoHome):
        make_home(Settings(home=Path("/proc/self")))


def test_an_empty_setting_counts_as_left_out(home: Path) -> None:
    result = run(home, "doctor", CHIRON_PORT="", CHIRON_MODEL=" ", CHIRON_DATABASE_URL="", CHIRON_DAILY_COST="")
    assert result.returncode == 0, result.stdout + result.stderr
    assert "the built-in tutor" in result.stdout


@pytest.mark.parametrize("content", ["", "no key", "00ff"])
def test_a_login_key_that_is_none_is_never_used(tmp_path: Path, content: str) -> None:
    (tmp_path / "secret").write_text(content)
    with pytest.raises(BadSecret):
        _ = Settings(home=tmp_path).secret


def test_doctor_finds_this_start_sound(home: Path) -> None:
    result = run(home, "doctor", "--json")
    assert result.returncode == 0, result.stdout + result.stderr
    findings = {line["what"]: line["ok"] for line in map(json.loads, result.stdout.splitlines())}
    assert findings == {"python": True, "home": True, "database": True, "bank": True, "search": None, "model": None}


def test_doctor_tells_of_proxies_and_of_sites(home: Path) -> None:
    result = run(home, "doctor", CHIRON_ADDRESS="https://a.example", CHIRON_EMBED_ORIGINS="https://b.example/")
    assert result.returncode == 0, result.stdout + result.stderr
    assert "Name it in CHIRON_PROXIES" in result.stdout
    assert "https://b.example may show the tutor. To let them say" in result.stdout


def test_doctor_names_a_missing_key(home: Path) -> None:
    keyless = environment(home, CHIRON_MODEL="gemini/some-model", GEMINI_API_KEY="")
    result = subprocess.run([*CHIRON, "doctor"], env=keyless, capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert "GEMINI_API_KEY" in result.stdout


def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    import sqlite3

    asyncio.run(bundled_home(tmp_path))
    database = sqlite3.connect(tmp_path / "chiron.db")
    database.execute("UPDATE alembic_version SET version_num = 'from_the_future'")
    database.commit()
    database.close()
    result = run(tmp_path, "migrate")
    assert result.returncode == 2
    assert "newer version" in result.stderr


def test_two_at_once_in_an_empty_home(tmp_path: Path) -> None:
    home = tmp_path / "data"
    both = [
        subprocess.Popen(
            [*CHIRON, "migrate", "--json"], env=environment(home), stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for _ in range(2)
    ]
    for process in both:
        _, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors.decode()


def test_search_finds_and_says_how_many(home: Path) -> None:
    result = run(home, "search", "3 easy questions on linear equations", "--json")
    assert result.returncode == 0, result.stderr
    *hits, closing = map(json.loads, result.stdout.splitlines())
    assert len(hits) == closing["found"] == closing["asked"] == 3
    assert {hit["level"] for hit in hits} == {"easy"}
    assert all(hit["why"] for hit in hits)


def test_a_line_that_is_no_request_costs_only_itself(home: Path) -> None:
    lines = [b"{", b'{"id": 1}', b'{"id": 2, "text": 5}', b"\xff", b"[1]", b'{"id": 3, "text": "algebra"}']
    done = run(home, "search", "-", "--json", data=b"\n".join(lines))
    assert done.returncode == 1
    assert {json.loads(line)["request"] for line in done.stdout.splitlines()} == {3}
    assert [line.split(" was left out")[0] for line in done.stderr.splitlines()] == [
        f"chiron: Request {number}" for number in range(1, 6)
    ]


def test_chat_by_a_script(home: Path) -> None:
    lines = [
        {"text": "2 easy questions on linear equations", "id": "a"},
        {"text": "hint", "id": "b"},
        {"text": "hint", "id": "b"},
    ]
    result = subprocess.run(
        [*CHIRON, "chat", "--json", "--user", "eve"],
        input="\n".join(map(json.dumps, lines)) + "\n",
        env=environment(home),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    out = [json.loads(line) for line in result.stdout.splitlines()]
    assert [reply["id"] for reply in out] == ["a", "b", "b"]
    assert out[1] == {**out[2], "ms": out[1]["ms"]}
    assert out[1]["events"][0]["type"] == "hint_given"
    assert [event["level"] for event in out[1]["events"]] == [1]


def test_backup_and_restore(home: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    made = run(home, "backup", str(copy), "--json")
    assert made.returncode == 0, made.stderr
    rows = json.loads(made.stdout)["rows"]
    restored = run(tmp_path / "other", "restore", str(copy), "--json")
    assert restored.returncode == 0, restored.stderr
    assert json.loads(restored.stdout)["rows"] == rows
    again = run(home, "backup", str(copy))
    assert (again.returncode, "Choose another name" in again.stderr) == (2, True)
    broken = tmp_path / "broken"
    broken.write_bytes(b"no backup at all")
    refused = run(tmp_path / "third", "restore", str(broken))
    assert refused.returncode == 2
    assert "Traceback" not in refused.stderr


INTERRUPTED = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # a run in the background of a script has left it ignored
class Interrupt:
    def find_spec(self, name, path=None, target=None):
        if name == "{name}":
            signal.raise_signal(signal.SIGINT)
sys.meta_path.insert(0, Interrupt())
sys.argv = ["chiron", "search", "-"]
from chiron.cli import main
main()
"""


@pytest.mark.parametrize("name", ["typer", "pydantic", "chiron.cli.search"])
def test_ctrl_c_while_a_command_still_loads_ends_it_quietly(home: Path, name: str) -> None:
    command = [sys.executable, "-c", INTERRUPTED.format(name=name)]
    done = subprocess.run(command, env=environment(home), stdin=subprocess.DEVNULL, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (130, b"")
