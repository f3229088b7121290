"""Stores to test with: `store` on SQLite and on PostgreSQL, `sqlite_store` where the database does not matter."""

import asyncio
import gc
import logging
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from itertools import count
from pathlib import Path

import asyncpg
import pytest
from hypothesis import HealthCheck, is_hypothesis_test, settings
from xdist.remote import Producer
from xdist.scheduler import LoadFileScheduling

from store import Store
from store.embeddings import Embedder, open_embedder, prepare
from tests.homes import TEMPLATES, new_database

ROLE = "chiron"
SYSTEM_USER = "postgres"
"""Who runs the server where the tests run as root, which PostgreSQL refuses to do."""
QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=80", "listen_addresses=")
EMPTY = """SET lock_timeout = '5s';
    SET session_replication_role = replica;
    DO $$ DECLARE found name; BEGIN
        FOR found IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'
        LOOP EXECUTE format('DELETE FROM %I', found); END LOOP;
        FOR found IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public'
        LOOP EXECUTE format('ALTER SEQUENCE %I RESTART', found); END LOOP;
        FOR found IN SELECT nspname FROM pg_namespace WHERE nspname LIKE 'chiron_before_restore_%'
        LOOP EXECUTE format('DROP SCHEMA %I CASCADE', found); END LOOP;
    END $$"""
"""Quicker than TRUNCATE, which makes files anew."""
_numbers = count(1)
Mount = Callable[[Path, str], None]


NEEDS_RIGHTS = "may not mount"
NEEDS_AGREED = "the agreed answers do not lie beside this checkout"
"""Reasons of the skips that a machine set up in full may still have."""


settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
    max_examples=50,
)
settings.register_profile("long", parent=settings.get_profile("steady"), max_examples=200)
settings.load_profile("steady")
"""The same examples each time, and a busy machine is no failure; `make soak` tries more of them."""

MEMORY = Path("/dev/shm")
ROOM = 4 * 2**30
"""Bytes that have to be free there, for tests to use it."""
SLOW = ("soak/", "test_wheel.py", "chiron/", "bank/", "evals/", "channels/")
"""Where files are that take long, under `tests`."""
TOGETHER = ("tests/soak/",)
"""Where files are that share the process that all lives are forked from."""
LONG = "soak"
"""The mark of long checks."""


def pytest_configure(config: pytest.Config) -> None:
    """Keep what tests write in memory, for a disk makes each commit of a database wait; ask no model hub."""
    os.environ["HF_HUB_OFFLINE"] = "1"  # also of each server that a test begins, whose companion would ask
    gc.disable()  # what is imported stays: to look through all of it again and again takes seconds
    if config.option.markexpr == LONG:
        settings.load_profile("long")
    if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What takes long begins first, so that no worker waits for another in the end; properties are a long check too."""
    if config.option.markexpr == LONG:
        for item in items:
            if isinstance(item, pytest.Function) and is_hypothesis_test(item.obj):
                item.add_marker(LONG)
    first = tuple(f"tests/{place}" for place in SLOW)
    items.sort(key=lambda item: not item.nodeid.startswith(first))


def pytest_collection_finish() -> None:
    """Look through all that is loaded by now for what may go only this once, as most of it stays."""
    gc.collect()
    gc.freeze()
    gc.enable()


class _Together(LoadFileScheduling):
    """A file at a time, but what shares a dear fixture of the whole run in one go: only one worker makes it then."""

    def _split_scope(self, nodeid: str) -> str:
        return next((place for place in TOGETHER if nodeid.startswith(place)), super()._split_scope(nodeid))


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadFileScheduling | None:
    """Where files are dealt out."""
    return _Together(config, log) if config.getoption("dist") == "loadfile" else None


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where CHIRON_TESTS_NO_SKIP is set, a test that was skipped for want of something fails the run."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CHIRON_TESTS_NO_SKIP") and reporter is not None:
        reasons = [str(report.longrepr) for report in reporter.stats.get("skipped", [])]
        if not all(any(known in reason for known in (NEEDS_RIGHTS, NEEDS_AGREED)) for reason in reasons):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(autouse=True)
def _logs() -> Iterator[None]:
    """Commands that run within a test may quiet the logs: not those of the tests after it."""
    level = logging.getLogger().level
    yield
    logging.getLogger().setLevel(level)


def _name(url: str) -> str:
    return url.partition("?")[0].rpartition("/")[2]


class Cluster:
    """A PostgreSQL server of our own on a socket in a folder of its own; `template` is migrated and empty."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.template = "chiron_template"
        self.migrated = False
        """Whether the template is there."""
        self.free: list[str] = []
        """Migrated databases that tests have emptied again."""

    def url(self, name: str) -> str:
        return f"postgresql://{ROLE}@/{name}?host={self.folder}"

    async def run(self, statement: str, database: str = "postgres") -> None:
        connection = await asyncpg.connect(host=str(self.folder), user=ROLE, database=database)
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    async def create(self, template: str = "template0") -> str:
        """A new database; gives its address."""
        name = f"chiron_{next(_numbers)}"
        await self.run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return self.url(name)

    async def empty(self, url: str) -> None:
        """Take all rows out of a migrated database, and keep it for the next test."""
        await self.run(EMPTY, _name(url))
        self.free.append(url)

    async def drop(self, url: str) -> None:
        await self.run(f"DROP DATABASE {_name(url)} WITH (FORCE)")


def _binaries() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    on_path = shutil.which("initdb")
    return found[-1].parent if found else Path(on_path).parent if on_path else None


def _as_server_user(*command: str) -> list[str]:
    """The command as a user that may run the server, ended with us even if we are killed."""
    who = [f"--reuid={SYSTEM_USER}", f"--regid={SYSTEM_USER}", "--clear-groups"] if os.geteuid() == 0 else []
    return ["setpriv", "--pdeathsig", "INT", *who, *command]


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """The server, started once; skips where PostgreSQL is not installed."""
    binaries = _binaries()
    if binaries is None or shutil.which("setpriv") is None:
        # A server that a developer's machine may lack; `.ci/run` installs it, and fails where this is skipped.
        pytest.skip("PostgreSQL is not installed")
    folder = Path(tempfile.mkdtemp(prefix="chiron-postgres-"))
    if os.geteuid() == 0:
        user = pwd.getpwnam(SYSTEM_USER)
        os.chown(folder, user.pw_uid, user.pw_gid)
    data = str(folder / "data")
    make = [f"{binaries}/initdb", "-D", data, "-U", ROLE, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
    subprocess.run(_as_server_user(*make), check=True, capture_output=True, cwd=folder)
    settings = [part for setting in QUICK for part in ("-c", setting)]
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(
            _as_server_user(f"{binaries}/postgres", "-D", data, "-k", str(folder), *settings),
            stdout=log,
            stderr=log,
            cwd=folder,
        )
    try:
        _await_ready(server, binaries, folder)
        yield Cluster(folder)
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(timeout=30)
        shutil.rmtree(folder)


def _await_ready(server: "subprocess.Popen[bytes]", binaries: Path, folder: Path) -> None:
    until = time.monotonic() + 30
    asks = [f"{binaries}/pg_isready", "-h", str(folder), "-q"]
    while subprocess.run(asks, check=False).returncode != 0:
        if server.poll() is not None or time.monotonic() > until:
            raise RuntimeError((folder / "log").read_text())
        time.sleep(0.05)


async def _postgres_url(cluster: Cluster) -> str:
    if not cluster.migrated:
        await cluster.run(f"CREATE DATABASE {cluster.template} TEMPLATE template0")
        await (await Store.open(cluster.url(cluster.template))).close()
        cluster.migrated = True
    return cluster.free.pop() if cluster.free else await cluster.create(cluster.template)


@pytest.fixture(params=["sqlite", "postgres"])
def kind(request: pytest.FixtureRequest) -> str:
    """The kind of database."""
    return str(request.param)


@pytest.fixture
async def database_url(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """A migrated database without rows, of both kinds in turn."""
    if kind == "sqlite":
        yield await new_database(tmp_path / "chiron.db")
        return
    cluster: Cluster = request.getfixturevalue("postgres")
    url = await _postgres_url(cluster)
    yield url
    await cluster.empty(url)


@pytest.fixture
async def empty_url(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """A database that no migration has touched, of both kinds in turn."""
    if kind == "sqlite":
        yield f"sqlite:///{tmp_path / 'home' / 'empty.db'}"
        return
    cluster: Cluster = request.getfixturevalue("postgres")
    url = await cluster.create()
    yield url
    await cluster.drop(url)


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """An empty store, on SQLite and on PostgreSQL in turn."""
    opened = await Store.open(database_url)
    yield opened
    await opened.close()


@pytest.fixture
async def sqlite_store(tmp_path: Path) -> AsyncIterator[Store]:
    """An empty store on SQLite, for tests of what stands above the store."""
    opened = await Store.open(await new_database(tmp_path / "chiron.db"))
    yield opened
    await opened.close()


@pytest.fixture(scope="session", autouse=True)
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of all workers of a run, for what one of them makes and the others find ready."""
    folder = tmp_path_factory.getbasetemp()
    folder = (folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder) / "shared"
    folder.mkdir(exist_ok=True)
    os.environ[TEMPLATES] = str(folder)
    return folder


@pytest.fixture(scope="session")
def models(shared: Path) -> Path:
    """A folder with the packaged embedding model, converted once."""
    folder = shared / "models"
    folder.mkdir(exist_ok=True)
    assert asyncio.run(prepare(folder, fetching=False))
    return folder


@pytest.fixture(scope="session")
def embedder(models: Path) -> Embedder:
    """The packaged embedding model, loaded."""
    found = open_embedder(models)
    assert found is not None
    return found


@pytest.fixture
def small_disk() -> Iterator[Mount]:
    """Mounts small disks in memory; skips where this user may not mount."""
    mounted: list[Path] = []

    def mount(place: Path, size: str) -> None:
        place.mkdir(exist_ok=True)
        command = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=777", "tmpfs", str(place)]
        if subprocess.run(command, capture_output=True, check=False).returncode != 0:
            pytest.skip("may not mount a small disk")  # only root may: the kernel says no to others
        mounted.append(place)
        owner = place.parent.stat()
        os.chown(place, owner.st_uid, owner.st_gid)

    yield mount
    for place in mounted:
        subprocess.run(["umount", "-l", str(place)], check=True)
