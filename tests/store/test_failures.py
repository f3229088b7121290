"""The surroundings fail: full disks, read-only ones, databases that do not answer or are none."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from store import DatabaseUnreachable, DiskFull, Store, TooLong
from tests.conftest import Cluster, Mount
from tests.store.world import NOW, incoming, person

CUT = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND"


async def fill(store: Store, most: int = 400) -> int:
    """Save messages of 100 kB until the disk is full; how many were confirmed."""
    ada = await person(store)
    for n in range(most):
        try:
            await store.conversations.save(incoming(ada, f"m{n}", text=os.urandom(50_000).hex()), now=NOW)
        except DiskFull:
            return n
    raise AssertionError("the disk never filled")


async def all_there(store: Store, confirmed: int) -> None:
    history = await store.conversations.history("terminal:ada", limit=1000)
    assert [turn.message_id for turn in history] == [f"m{n}" for n in range(confirmed)]


async def test_a_full_disk_loses_nothing_and_work_goes_on_once_there_is_room(tmp_path: Path, small_disk: Mount) -> None:
    disk = tmp_path / "disk"
    await asyncio.to_thread(small_disk, disk, "3m")
    url = f"sqlite:///{disk / 'chiron.db'}"
    ballast = disk / "ballast"
    ballast.write_bytes(b"x" * 500_000)
    store = await Store.open(url)
    try:
        confirmed = await fill(store)
        assert confirmed > 3
        with pytest.raises(DiskFull):
            async with store.transaction():
                await store.facts.set("big", os.urandom(500_000).hex())
        await all_there(store, confirmed)
        ballast.unlink()
        await store.facts.set("room", "again")
        assert await store.facts.get("big") is None
    finally:
        await store.close()
    again = await Store.open(url)
    await all_there(again, confirmed)
    await again.close()


async def test_a_full_disk_of_postgresql(postgres: Cluster, small_disk: Mount) -> None:
    disk = postgres.folder / "disk"
    await asyncio.to_thread(small_disk, disk, "24m")
    await postgres.run(f"CREATE TABLESPACE small LOCATION '{disk}'")
    await postgres.run("CREATE DATABASE small TEMPLATE template0 TABLESPACE small")
    store = await Store.open(postgres.url("small"))
    try:
        await all_there(store, await fill(store))
    finally:
        await store.close()
        await postgres.run("DROP DATABASE small WITH (FORCE)")
        await postgres.run("DROP TABLESPACE small")


def test_a_limit_on_files_is_a_full_disk(tmp_path: Path) -> None:
    """Without the right to mount: a process whose files may not grow past 700 kB."""
    program = """
import asyncio, resource, signal, sys
from store import DiskFull, Store
from tests.store.test_failures import all_there, fill
async def main():
    store = await Store.open(sys.argv[1])
    await all_there(store, await fill(store))
    await store.close()
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (700_000, 700_000))
asyncio.run(main())
"""
    url = f"sqlite:///{tmp_path / 'chiron.db'}"
    done = subprocess.run([sys.executable, "-c", program, url], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


async def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Dear Sir or Madam, " * 500)
    with pytest.raises(DatabaseUnreachable, match="not a database"):
        await Store.open(f"sqlite:///{path}")
    assert path.read_text().startswith("Dear Sir")


async def test_a_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnreachable, match="unable to open"):
        await Store.open(f"sqlite:///{tmp_path}")


@pytest.mark.parametrize(
    "url", ["sqlite://", "sqlite:///:memory:", "mysql://x/y", "mongodb://x", "x", "postgresql://h:p/x"]
)
async def test_another_kind_of_address(url: str) -> None:
    with pytest.raises(ValueError, match="neither a SQLite file nor PostgreSQL"):
        await Store.open(url)


@pytest.mark.parametrize(
    "url",
    ["postgresql://chiron@127.0.0.1:1/x", "postgresql://chiron@no-such-host.invalid/x", "postgres:///x?host=/nowhere"],
)
async def test_a_server_that_does_not_answer(url: str) -> None:
    with pytest.raises(DatabaseUnreachable):
        await Store.open(url)


async def test_a_database_that_the_server_does_not_have(postgres: Cluster) -> None:
    with pytest.raises(DatabaseUnreachable, match="does not exist"):
        await Store.open(postgres.url("no_such_database"))


async def test_connections_that_the_server_cut_are_made_anew(postgres: Cluster) -> None:
    url = await postgres.create()
    store = await Store.open(url)
    await store.facts.set("a", "1")
    await postgres.run(f"{CUT} datname LIKE 'chiron_%'")
    assert await store.facts.get("a") == "1"
    await store.facts.set("a", "2")
    with pytest.raises(DatabaseUnreachable):
        await cut_in_the_midst(store, postgres)
    assert await store.facts.get("a") == "2"
    await store.close()
    await postgres.drop(url)


async def cut_in_the_midst(store: Store, postgres: Cluster) -> None:
    async with store.transaction():
        await store.facts.set("a", "3")
        await postgres.run(f"{CUT} state LIKE 'idle in transaction%'")
        await store.facts.set("b", "3")


async def test_a_text_that_no_index_holds(postgres: Cluster) -> None:
    url = await postgres.create()
    store = await Store.open(url)
    with pytest.raises(TooLong):
        await store.users.identify("web", os.urandom(500_000).hex(), now=NOW)
    await store.close()
    await postgres.drop(url)
