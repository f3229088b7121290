"""Durable jobs: what the record asks for is done, also where who does it is killed half-way.

The record says what is wanted (`Kind.wanted`); the engine, `dbos`, says how far each job is, and gives it to one worker
at a time. So a job is asked for in the transaction that needs it, by a process that knows nothing of the engine, and
what the engine holds may be lost: it begins anew then. Only ids stand in it, never what a person wrote.
"""

import asyncio
import fcntl
import logging
import secrets
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from concurrent.futures import CancelledError
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import BinaryIO

from dbos import DBOS, DBOSConfig, SetEnqueueOptions, SetWorkflowID

from store.database import parse

Part = Callable[[str], Awaitable[None]]
"""A part of a job on the subject of this id. Done before a kill it is not done again; cut off by one it is, from its
beginning."""
VERSION = "1"
"""The engine never goes on with the jobs of another version."""
LOOK = 1.0
"""Seconds between two looks at what is wanted."""
_UNDER_WAY = ("ENQUEUED", "DELAYED", "PENDING")

log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A kind of job; of each a worker does one at a time."""

    name: str
    parts: Sequence[Part]
    """In order; each has another name."""
    wanted: Callable[[], Awaitable[Mapping[str, int]]]
    """What is to be done, by the record: ids of subjects, with how often each was asked for. What is no longer among
    them is stopped."""
    failed: Callable[[str], Awaitable[None]]
    """Tells the record of a job that ended and left its subject among those wanted, so that it is there no more."""
    rank: Callable[[str], Awaitable[int]] | None = None
    """Where a subject comes among those that wait (from 1): the lowest is next. Without it the first asked for is."""


def engine_url(database_url: str, home: Path) -> str:
    """Where the engine keeps its tables: a file of its own in the home, or a schema of its own in PostgreSQL."""
    url = parse(database_url)
    if url.get_backend_name() == "sqlite":
        return f"sqlite:///{home.absolute() / 'jobs.db'}"
    query = {"sslmode" if name == "ssl" else name: value for name, value in url.query.items()}
    return url.set(drivername="postgresql+psycopg", query=query).render_as_string(hide_password=False)


class Place:
    """A worker's place among those of a home: its own until `close`, or until the process ends in whatever way.

    The engine goes on with the work of one that died when another begins under its name: so names are few, and taken
    again.
    """

    def __init__(self, folder: Path) -> None:
        """Take the first place that is free."""
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._home = _read_or_make(folder / "home")
        self._path, self._lock = next(
            (path, lock) for path in map(self._at, count(1)) if (lock := _lock(path)) is not None
        )

    @property
    def name(self) -> str:
        """What this worker is called; no other that lives is called so, of whatever home."""
        return self._called(self._path)

    def dead(self) -> Iterator[str]:
        """The names of workers that are no more. While one is told nobody takes its place."""
        for path in sorted(self._folder.glob("place-*")):
            if path != self._path and (lock := _lock(path)) is not None:
                with lock:
                    yield self._called(path)

    def close(self) -> None:
        """Give the place free, once what was begun there is done."""
        self._lock.close()

    def _at(self, number: int) -> Path:
        return self._folder / f"place-{number}"

    def _called(self, path: Path) -> str:
        return f"{self._home}-{path.name}"


def _lock(path: Path) -> BinaryIO | None:
    """A file of which this process alone has the lock; None where another has it."""
    file = path.open("ab")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        return None
    return file


def _read_or_make(path: Path) -> str:
    """A name that is drawn once and kept in a file; of two who draw at once the first is right."""
    if not path.exists():
        fresh = path.with_name(f".{secrets.token_hex(8)}")
        fresh.write_text(secrets.token_hex(8))
        with suppress(FileExistsError):
            path.hardlink_to(fresh)
        fresh.unlink()
    return path.read_text()


class _Left(BaseException):
    """The worker is closing: nothing is to be noted of the job, so that another goes on with it."""


class Worker:
    """Does jobs until it is cancelled. One per process, as the engine is."""

    def __init__(self, url: str, kinds: Sequence[Kind], place: Place) -> None:
        """`url`: where the engine keeps its tables (`engine_url`)."""
        self._url = url
        self._kinds = kinds
        self._place = place
        self._begin: dict[str, Callable[[str, int], None]] = {}
        """What the engine runs for each kind of job."""
        self._doing: dict[str, asyncio.Future[None]] = {}
        """Parts of jobs that are under way here, by the job's id."""
        self._unwanted: set[str] = set()
        """Jobs of which a part was stopped because nobody wants it any more."""
        self._anew: set[str] = set()
        """Jobs that had been done, and are done once more."""
        self.busy = False
        """Whether anything was wanted when the worker looked last."""

    async def run(self) -> None:
        """Look for what is wanted and see that it is done."""
        self._loop = asyncio.get_running_loop()
        launching = asyncio.ensure_future(asyncio.to_thread(self._launch))
        try:
            await asyncio.shield(launching)
            while True:
                wanted = [await self._follow(kind) for kind in self._kinds]
                self.busy = any(wanted)
                await asyncio.to_thread(self._take_over)
                await asyncio.sleep(LOOK)
        finally:
            await asyncio.wait([launching])  # a thread cannot be cut off: the engine runs until it is told to end
            under_way = list(self._doing.values())
            for part in under_way:
                part.cancel()
            await asyncio.gather(*under_way, return_exceptions=True)
            await asyncio.to_thread(DBOS.destroy, destroy_registry=True)

    def _launch(self) -> None:
        config: DBOSConfig = {
            "name": "chiron",
            "system_database_url": self._url,
            "application_version": VERSION,
            "executor_id": self._place.name,
            "log_level": "WARNING",
        }
        DBOS(config=config)
        self._begin = {kind.name: DBOS.workflow(name=kind.name)(self._job(kind)) for kind in self._kinds}
        DBOS.launch()
        for kind in self._kinds:
            DBOS.register_queue(kind.name, worker_concurrency=1)

    def _job(self, kind: Kind) -> Callable[[str, int], None]:
        """What the engine runs in a thread of its own; each part is a step of it."""

        def job(subject: str, run: int) -> None:
            for part in kind.parts:
                DBOS.run_step({"name": part.__name__}, step, part, subject, run)

        def step(part: Part, subject: str, run: int) -> None:
            doing = asyncio.run_coroutine_threadsafe(self._do(kind, part, subject, run), self._loop)
            try:
                doing.result()
            except CancelledError:
                if _id(kind, subject, run) not in self._unwanted:  # the worker ends, or all that runs beside it does
                    raise _Left from None

        return job

    async def _do(self, kind: Kind, part: Part, subject: str, run: int) -> None:
        """Do a part of a job, unless it is not wanted any more."""
        if (await kind.wanted()).get(subject) != run:
            return
        id = _id(kind, subject, run)
        self._doing[id] = asyncio.ensure_future(part(subject))
        try:
            await self._doing[id]
        finally:
            del self._doing[id]

    async def _follow(self, kind: Kind) -> bool:
        """Begin what is wanted, stop what is not; whether anything is."""
        wanted = {_id(kind, subject, run): (subject, run) for subject, run in (await kind.wanted()).items()}
        for id, part in self._doing.items():
            if id.startswith(f"{kind.name}:") and id not in wanted:
                self._unwanted.add(id)
                part.cancel()
        states = await asyncio.to_thread(_states, list(wanted)) if wanted else {}
        for id, (subject, run) in wanted.items():
            if id not in states:
                rank = await kind.rank(subject) if kind.rank else None
                await asyncio.to_thread(self._enqueue, kind, id, subject, run, rank)
            elif states[id] not in _UNDER_WAY and (await kind.wanted()).get(subject) == run:
                await self._settle(kind, id, subject, states[id])
        return bool(wanted)

    async def _settle(self, kind: Kind, id: str, subject: str, state: str) -> None:
        """What is to become of a job that ended, while the record still wants it done.

        One that ended well was done in a record that has been restored from a backup since: it is done anew, once.
        """
        if state == "SUCCESS" and id not in self._anew:
            self._anew.add(id)
            await asyncio.to_thread(DBOS.delete_workflow, id)
            return
        log.error("the job %s has ended as %s", id, state)
        await kind.failed(subject)

    def _enqueue(self, kind: Kind, id: str, subject: str, run: int, rank: int | None) -> None:
        # a worker that asked for it before, or at the same time, asked for the same
        with SetWorkflowID(id), SetEnqueueOptions(priority=rank):
            DBOS.enqueue_workflow(kind.name, self._begin[kind.name], subject, run)

    def _take_over(self) -> None:
        """Give the jobs of workers that are no more back to the queue.

        By a function of the engine's own: the public `resume_workflows` forgets how often a job was begun, so that one
        which kills its worker would be begun for ever; this one gives up on it, as on its own jobs after a start.
        """
        for name in self._place.dead():
            DBOS._recover_pending_workflows([name])


def _id(kind: Kind, subject: str, run: int) -> str:
    return f"{kind.name}:{subject}:{run}"


def _states(ids: list[str]) -> dict[str, str]:
    """How jobs stand, by id; those that the engine does not know are left out."""
    found = DBOS.list_workflows(workflow_ids=ids, load_input=False, load_output=False)
    return {each.workflow_id: each.status for each in found}
