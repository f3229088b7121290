"""What is made once: databases, then copied, for to migrate one or to fill it takes seconds; and topics."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from uuid import uuid4

from chiron.home import BANK_FACT
from store import Store, bank
from store.questions import Question
from tools.search.topics import TopicIndex

Fill = Callable[[Store], Awaitable[None]]
TEMPLATES = "TESTS_TEMPLATES"
"""The environment variable that names the folder of databases to copy; without it a process has one of its own."""


@cache
def _templates() -> Path:
    if named := os.environ.get(TEMPLATES):
        return Path(named)
    folder = Path(tempfile.mkdtemp(prefix="chiron-templates-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


async def _nothing(store: Store) -> None:
    """Leaves it empty."""


async def new_database(target: Path, name: str = "empty", fill: Fill = _nothing) -> str:
    """The address of a migrated SQLite database with what `fill` puts into those of this name; one there stays."""
    template = _templates() / f"{name}.db"
    if not _copied(template, target):
        made = template.with_suffix(f".{uuid4()}")  # servers in threads may want one at once
        store = await Store.open(f"sqlite:///{made}")
        await fill(store)
        await store.close()
        os.replace(made, template)
        _copied(template, target)
    return f"sqlite:///{target}"


def _copied(template: Path, target: Path) -> bool:
    """Whether the target is there by now."""
    if not target.exists() and template.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(template, target)
    return target.exists()


@cache
def bundled_questions() -> tuple[Question, ...]:
    """The bundled bank, generated once."""
    return tuple(bank.questions())


@cache
def bundled_topics() -> TopicIndex:
    """The topics of the bundled bank, read once: half a second."""
    return TopicIndex(bank.subjects(), bank.skills())


async def _bundled(store: Store) -> None:
    async with store.transaction():
        await store.questions.define(bank.subjects(), bank.skills())
        await store.questions.load(bundled_questions(), now=datetime(2026, 1, 1, tzinfo=UTC))
        await store.facts.set(BANK_FACT, bank.digest())


async def bundled_home(folder: Path) -> str:
    """Make a home with the bundled bank; gives its database's address."""
    return await new_database(folder / "chiron.db", "bundled", _bundled)
