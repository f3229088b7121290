import asyncio
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from store import DiskFull, Files, InUse, NewerDatabase, NotABackup, NotFound, Store
from store.backup import Report, backup, restore
from store.database import Database, parse
from store.migrate import HEAD
from tests.conftest import Cluster, Mount
from tests.store.filling import changed, check_filled, filled, marked
from tests.store.world import NOW, incoming, person

Backups = Callable[[str, str], Awaitable[Path]]


def names(folder: Path, pattern: str) -> list[str]:
    return sorted(path.name for path in folder.glob(pattern))


async def test_there_and_back(database_url: str, tmp_path: Path) -> None:
    await filled(database_url)
    copy = tmp_path / "copy"
    report = await backup(database_url, copy)
    assert report.rows["messages"] == 3
    assert min(report.rows.values()) > 0, "every table has rows"
    assert report.kept is None
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert names(tmp_path, "copy*") == ["copy"]
    await filled_again(database_url)
    back = await restore(copy, database_url)
    assert back.rows == report.rows
    assert back.kept is not None
    await check_filled(database_url)


async def filled_again(url: str) -> None:
    store = await Store.open(url)
    await store.facts.set("mark", "later")
    await store.conversations.save(incoming(await person(store, "bob"), "more"), now=NOW)
    await store.close()


@pytest.fixture
async def backups(tmp_path: Path, postgres: Cluster) -> Backups:
    """Makes a backup of a filled and marked database of a kind."""

    async def make(kind: str, mark: str) -> Path:
        url = f"sqlite:///{tmp_path / 'source.db'}" if kind == "sqlite" else await postgres.create()
        await filled(url, mark)
        copy = tmp_path / f"{kind}.backup"
        await backup(url, copy)
        if kind == "postgres":
            await postgres.drop(url)
        return copy

    return make


@pytest.mark.parametrize("origin", ["sqlite", "postgres"])
async def test_either_backup_fits_an_empty_database_of_either_kind(
    origin: str, empty_url: str, backups: Backups
) -> None:
    copy = await backups(origin, "many")
    before = copy.read_bytes()
    report = await restore(copy, empty_url)
    assert report.rows["questions"] == 522
    assert report.kept is None
    assert copy.read_bytes() == before
    await check_filled(empty_url)
    again = await restore(copy, empty_url)
    assert again == Report(rows=report.rows, kept=again.kept)
    await check_filled(empty_url)


async def test_a_backup_while_others_write_is_of_one_moment(database_url: str, tmp_path: Path) -> None:
    """Each transaction adds a message and its turn: a copy with more of one than of the other was torn."""
    store = await Store.open(database_url)
    ada = await person(store)
    stop = asyncio.Event()

    async def write(name: str) -> int:
        n = 0
        while not stop.is_set():
            async with store.transaction():
                saved = await store.conversations.save(incoming(ada, f"{name}{n}"), now=NOW)
                await store.conversations.record(f"{name}{n}", saved.seq, ada, [])
            n += 1
        return n

    writers = [asyncio.create_task(write(name)) for name in "ab"]
    reports = []
    for n in range(4):
        await asyncio.sleep(0.05)
        reports.append(await backup(database_url, tmp_path / f"copy{n}"))
    stop.set()
    written = sum(await asyncio.gather(*writers))
    await store.close()
    counts = [report.rows["messages"] for report in reports]
    assert counts == [report.rows["turns"] for report in reports]
    assert counts == sorted(set(counts)), "the writers were at work meanwhile"
    assert counts[-1] <= written


async def test_what_was_there_is_kept(database_url: str, tmp_path: Path) -> None:
    await filled(database_url, "old")
    await backup(database_url, tmp_path / "copy")
    store = await Store.open(database_url)
    await store.facts.set("mark", "new")
    await store.close()
    names = {(await restore(tmp_path / "copy", database_url)).kept for _ in range(3)}
    assert len(names) == 3, "each restore keeps what it replaces"
    assert await marked(database_url) == "old"
    if database_url.startswith("sqlite"):
        assert await marked(f"sqlite:///{database_url.removeprefix('sqlite:///')}.before-restore-1") == "new"
        return
    database = Database(parse(database_url))
    async with database.reading() as connection:
        kept = await connection.exec_driver_sql("SELECT value FROM chiron_before_restore_1.facts WHERE key = 'mark'")
        assert kept.scalar_one() == "new"
    await database.close()


async def test_a_database_in_use_is_not_replaced(database_url: str, tmp_path: Path) -> None:
    await filled(database_url)
    await backup(database_url, tmp_path / "copy")
    idle = await Store.open(database_url)
    await idle.facts.get("mark")
    try:
        with pytest.raises(InUse):
            await restore(tmp_path / "copy", database_url)
        await idle.facts.set("mark", "still here")
        assert await idle.facts.get("mark") == "still here"
    finally:
        await idle.close()
    await restore(tmp_path / "copy", database_url)
    assert await marked(database_url) == "first"


SERVE = """
import asyncio, sys
from store import Store
async def main():
    store = await Store.open(sys.argv[1])
    print(await store.facts.get("mark"), flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await store.close()
asyncio.run(main())
"""


async def test_a_database_that_another_process_has_open_is_not_replaced(database_url: str, tmp_path: Path) -> None:
    await filled(database_url)
    await backup(database_url, tmp_path / "copy")
    server = await asyncio.create_subprocess_exec(
        sys.executable, "-c", SERVE, database_url, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert server.stdout is not None
    assert await server.stdout.readline() == b"first\n"
    with pytest.raises(InUse):
        await restore(tmp_path / "copy", database_url)
    await server.communicate(b"")
    assert server.returncode == 0
    await restore(tmp_path / "copy", database_url)


async def test_newer_ones_are_refused(database_url: str, tmp_path: Path) -> None:
    await filled(database_url)
    await backup(database_url, tmp_path / "copy")
    database = Database(parse(database_url))
    await changed(database, "UPDATE alembic_version SET version_num = '9999'")
    await database.close()
    with pytest.raises(NewerDatabase):
        await restore(tmp_path / "copy", database_url)
    with pytest.raises(NewerDatabase):
        await backup(database_url, tmp_path / "newer")
    assert not (tmp_path / "newer").exists()
    await changed(database, f"UPDATE alembic_version SET version_num = '{HEAD}'")
    await database.close()


async def test_a_backup_of_a_newer_version_is_refused(empty_url: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy.write_text('{"kind":"chiron backup","format":1,"revision":"9999","columns":{}}\n{"rows":{}}\n')
    with pytest.raises(NewerDatabase):
        await restore(copy, empty_url)


async def test_a_file_of_the_target_s_name_is_not_overwritten(database_url: str, tmp_path: Path) -> None:
    target = tmp_path / "letter"
    target.write_text("Dear Ada")
    with pytest.raises(FileExistsError, match="letter"):
        await backup(database_url, target)
    assert target.read_text() == "Dear Ada"


async def test_nothing_to_back_up(empty_url: str, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        await backup(empty_url, tmp_path / "copy")
    assert not (tmp_path / "copy").exists()
    assert names(tmp_path, "**/*.db") == []


def broken_lines(copy: Path) -> dict[str, bytes]:
    """A dump with one fault each."""
    lines = copy.read_bytes().splitlines(keepends=True)
    place = next(n for n, line in enumerate(lines) if line.startswith(b'["messages"'))
    return {
        "cut": b"".join(lines[:-1]),
        "cut in a line": b"".join(lines)[:-20],
        "a row lost": b"".join(lines[:place] + lines[place + 1 :]),
        "a row twice": b"".join(lines[: place + 1] + lines[place:]),
        "garbled": b"".join([*lines[:place], b'["messages", [1, \xff\xfe\n', *lines[place:]]),
        "short row": b"".join([*lines[:place], b'["messages", [1]]\n', *lines[place + 1 :]]),
        "unknown table": b"".join([*lines[:place], b'["passwords", [1]]\n', *lines[place:]]),
        "no time": b"".join([*lines[:place], lines[place].replace(b"2026-03-01T", b"someday"), *lines[place + 1 :]]),
        "of nobody": b"".join(line for line in lines if not line.startswith(b'["users"')).replace(
            b'"users":1', b'"users":0'
        ),
    }


async def test_a_broken_backup_changes_nothing(kind: str, database_url: str, tmp_path: Path, backups: Backups) -> None:
    copy = await backups("postgres", "theirs")
    await filled(database_url, "mine")
    faults = broken_lines(copy)
    if kind == "postgres":  # reading is the same for both; what the database finds is not
        faults = {fault: faults[fault] for fault in ("a row lost", "a row twice", "of nobody")}
    for fault, content in faults.items():
        (tmp_path / "broken").write_bytes(content)
        with pytest.raises(NotABackup) as caught:
            await restore(tmp_path / "broken", database_url)
        assert caught.value.reason, fault
        assert await marked(database_url) == "mine", fault
    assert names(tmp_path, "*.restoring*") == []


NO_BACKUPS = [
    b"",
    b"\n",
    b"Dear Ada",
    b"{}",
    b"[]",
    b"null",
    b'["users", []]',
    b'{"kind":"chiron backup","format":2,"revision":"0001","columns":{}}\n{"rows":{}}\n',
    b"\xff\xfe\x00",
    b"SQLite format 3\x00",
    b"[" * 5000,
]


async def test_another_file_is_no_backup(database_url: str, tmp_path: Path) -> None:
    for content in NO_BACKUPS:
        (tmp_path / "other").write_bytes(content)
        with pytest.raises(NotABackup):
            await restore(tmp_path / "other", database_url)


async def test_a_damaged_or_foreign_file_is_no_backup(database_url: str, tmp_path: Path, backups: Backups) -> None:
    copy = await backups("sqlite", "theirs")
    damaged = bytearray(copy.read_bytes())
    damaged[20_000:90_000] = os.urandom(70_000)
    (tmp_path / "damaged").write_bytes(damaged)
    (tmp_path / "cut").write_bytes(copy.read_bytes()[:50_000])
    with sqlite3.connect(tmp_path / "foreign") as other:
        other.execute("CREATE TABLE songs (name)")
    other.close()
    for name in ("damaged", "cut", "foreign"):
        with pytest.raises(NotABackup):
            await restore(tmp_path / name, database_url)


async def test_no_such_file(database_url: str, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        await restore(tmp_path / "nothing", database_url)


async def test_a_broken_database_is_replaced_and_kept(tmp_path: Path, backups: Backups) -> None:
    copy = await backups("sqlite", "theirs")
    path = tmp_path / "chiron.db"
    path.write_bytes(b"SQLite format 3\x00" + os.urandom(9000))
    (tmp_path / "chiron.db-wal").write_bytes(b"old pages")
    report = await restore(copy, f"sqlite:///{path}")
    assert report.kept is not None
    kept = tmp_path / report.kept
    assert kept.stat().st_size == 9016
    assert names(tmp_path, "chiron.db-*") == []
    await check_filled(f"sqlite:///{path}")


async def test_a_full_disk_leaves_no_half_backup(database_url: str, tmp_path: Path, small_disk: Mount) -> None:
    await filled(database_url, "many")
    disk = tmp_path / "disk"
    await asyncio.to_thread(small_disk, disk, "64k")
    with pytest.raises(DiskFull):
        await backup(database_url, disk / "copy")
    assert list(disk.iterdir()) == []


async def kept(folder: Path, **contents: bytes) -> Files:
    """A folder of kept files."""
    files = Files(folder)
    for name, content in contents.items():

        async def chunks(content: bytes = content) -> AsyncIterator[bytes]:
            yield content

        await files.keep(chunks(), name, limit=10**7)
    return files


async def test_files_that_people_sent_come_along(database_url: str, empty_url: str, tmp_path: Path) -> None:
    await filled(database_url)
    files = await kept(tmp_path / "files", paper=b"%PDF" * 500_000, note="Größe.txt".encode(), again=b"%PDF" * 500_000)
    copy, other = tmp_path / "copy", tmp_path / "other"
    report = await backup(database_url, copy, files)
    assert report.files == 3
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert names(tmp_path, "copy*") == ["copy"]
    back = await restore(copy, empty_url, await kept(other, own=b"was here"))
    assert (back.rows, back.files) == (report.rows, 3)
    await check_filled(empty_url)
    there = {path.relative_to(other): path.read_bytes() for path in Files(other).all() if path.name != "own"}
    assert there == {path.relative_to(tmp_path / "files"): path.read_bytes() for path in files.all()}
    assert "own" in [path.name for path in Files(other).all()]


async def test_without_files_a_backup_is_as_it_was(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'chiron.db'}"
    await filled(url)
    assert (await backup(url, tmp_path / "copy", Files(tmp_path / "none"))).files == 0
    assert (tmp_path / "copy").read_bytes().startswith(b"SQLite format 3")


@pytest.mark.parametrize("damage", ["cut short", "cut at a file", "a byte", "another end", "no database"])
async def test_an_archive_that_is_damaged_changes_nothing(damage: str, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'chiron.db'}"
    await filled(url)
    files = await kept(tmp_path / "files", paper=b"precious", note=b"dear")
    copy, bad = tmp_path / "copy", tmp_path / "bad"
    await backup(url, copy, files)
    whole = copy.read_bytes()
    first = whole.index(b"files/")
    damaged = {
        "cut short": whole[: len(whole) // 2],
        "cut at a file": whole[:first] + bytes(1024),
        "a byte": whole.replace(b"precious", b"previous"),
        "another end": whole.replace(b'"files": 2', b'"files": 3'),
        "no database": whole[first:],
    }
    bad.write_bytes(damaged[damage])
    other = f"sqlite:///{tmp_path / 'other.db'}"
    with pytest.raises(NotABackup):
        await restore(bad, other, Files(tmp_path / "back"))
    assert names(tmp_path, "other*") == []
    assert not (tmp_path / "back").exists()
