"""Jobs that last: done once, stopped where nobody wants them any more, gone on with after a kill."""

import asyncio
import signal
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path

import pytest

from store.work import Kind, Place, Worker, engine_url
from tests.waiting import until


class Desk:
    """What is wanted, as a record would have it, and what was done."""

    def __init__(self) -> None:
        self.wanted: dict[str, int] = {}
        self.done: list[str] = []
        self.at_once = 0
        self.most_at_once = 0
        self.ranks: dict[str, int] = {}
        self.ranked: set[str] = set()

    @property
    def kind(self) -> Kind:
        async def wanted() -> dict[str, int]:
            return dict(self.wanted)

        parts = (self.first, self.second)
        return Kind(name="reading", parts=parts, wanted=wanted, failed=self.failed, rank=self.rank)

    async def rank(self, subject: str) -> int:
        self.ranked.add(subject)
        return self.ranks.get(subject, 1)

    async def first(self, subject: str) -> None:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.done.append(f"first {subject}")
        if subject == "bad":
            self.at_once -= 1
            raise ValueError("this one fails")

    async def second(self, subject: str) -> None:
        self.done.append(f"second {subject}")
        try:
            if subject == "endless":
                await asyncio.Event().wait()
            del self.wanted[subject]
        except asyncio.CancelledError:
            self.done.append(f"stopped {subject}")
            raise
        finally:
            self.at_once -= 1

    async def failed(self, subject: str) -> None:
        self.done.append(f"failed {subject}")
        del self.wanted[subject]


@asynccontextmanager
async def working(url: str, home: Path, desk: Desk) -> AsyncIterator[None]:
    with closing(Place(home / "workers")) as place:
        running = asyncio.create_task(Worker(engine_url(url, home), [desk.kind], place).run())
        try:
            yield
        finally:
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running


async def test_jobs_are_done_one_by_one_and_what_nobody_wants_is_stopped(empty_url: str, tmp_path: Path) -> None:
    desk = Desk()
    desk.wanted = {"a": 1, "b": 1, "bad": 1, "endless": 1}
    async with working(empty_url, tmp_path, desk):
        await until(lambda: len(desk.wanted) == 1 and "second endless" in desk.done, seconds=60)
        desk.ranks = {"long": 900, "short": 30}
        desk.wanted |= {"long": 1, "short": 1}
        await until(lambda: "short" in desk.ranked, seconds=60)  # both are in the queue when it is looked next
        del desk.wanted["endless"]
        await until(lambda: "stopped endless" in desk.done, seconds=60)
        await until(lambda: not desk.wanted, seconds=60)
        assert desk.done.index("second short") < desk.done.index("first long")
        desk.wanted |= {"bad": 2, "a": 1}  # asked for once more; and as in a backup from before it was done
        await until(lambda: not desk.wanted, seconds=60)
    assert desk.most_at_once == 1
    for once in ("first b", "second b", "second endless"):
        assert desk.done.count(once) == 1
    assert (desk.done.count("first a"), desk.done.count("second a")) == (2, 2)
    assert (desk.done.count("first bad"), desk.done.count("failed bad")) == (2, 2)


async def test_an_engine_that_is_still_beginning_ends_with_its_worker(empty_url: str, tmp_path: Path) -> None:
    before = set(threading.enumerate())
    with closing(Place(tmp_path / "workers")) as place:
        running = asyncio.create_task(Worker(engine_url(empty_url, tmp_path), [Desk().kind], place).run())
        await asyncio.sleep(0)  # the engine is told to begin, in a thread
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
    left = [one.name for one in set(threading.enumerate()) - before]
    assert [name for name in left if not name.startswith("asyncio_")] == []


PROGRAM = """
import asyncio, sys
from pathlib import Path
from store.work import Kind, Place, Worker
folder, life = Path(sys.argv[1]), sys.argv[2]
def note(words):
    with (folder / "notes").open("a") as file:
        file.write(words + chr(10))
async def first(subject): note("first")
async def second(subject):
    note(f"second in life {life}")
    if life == "1":
        await asyncio.Event().wait()
    (folder / "done").touch()
async def wanted(): return {} if (folder / "done").exists() else {"a": 1}
async def failed(subject): note("failed")
async def main():
    kind = Kind(name="reading", parts=(first, second), wanted=wanted, failed=failed)
    working = asyncio.create_task(Worker(f"sqlite:///{folder}/jobs.db", [kind], Place(folder / "workers")).run())
    while await wanted():
        await asyncio.sleep(0.05)
    working.cancel()
    await asyncio.wait([working])
asyncio.run(main())
"""


def test_what_a_killed_worker_had_begun_goes_on_where_it_was(tmp_path: Path) -> None:
    def begun(life: int) -> "subprocess.Popen[bytes]":
        return subprocess.Popen([sys.executable, "-W", "error", "-c", PROGRAM, str(tmp_path), str(life)])

    def notes() -> list[str]:
        return (tmp_path / "notes").read_text().splitlines() if (tmp_path / "notes").exists() else []

    first = begun(1)
    asyncio.run(until(lambda: "second in life 1" in notes(), seconds=60))
    first.kill()
    assert first.wait() == -signal.SIGKILL
    assert begun(2).wait(60) == 0
    assert notes() == ["first", "second in life 1", "second in life 2"]


def test_places_are_taken_once_and_again_after_their_workers_end(tmp_path: Path) -> None:
    with closing(Place(tmp_path)) as one, closing(Place(tmp_path / "other")) as elsewhere:
        with closing(Place(tmp_path)) as two:
            assert len({one.name, two.name, elsewhere.name}) == 3
            assert list(one.dead()) == []
        assert list(one.dead()) == [two.name]
        with closing(Place(tmp_path)) as again:
            assert again.name == two.name


@pytest.mark.parametrize(
    ("database", "engine"),
    [
        ("sqlite:///x.db", "sqlite:////home/jobs.db"),
        (
            "postgresql://ada:p%40ss@db/chiron?sslmode=require",
            "postgresql+psycopg://ada:p%40ss@db/chiron?sslmode=require",
        ),
    ],
)
def test_where_the_engine_keeps_its_tables(database: str, engine: str) -> None:
    assert engine_url(database, Path("/home")) == engine
