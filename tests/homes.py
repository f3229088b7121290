"""Databases made once in a process and then copied: to migrate one, or to load the bundled bank, takes seconds."""

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

Fill = Callable[[Store], Awaitable[None]]


@cache
def _templates() -> Path:
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


async def _bundled(store: Store) -> None:
    async with store.transaction():
        await store.questions.define(bank.subjects(), bank.skills())
        await store.questions.load(bundled_questions(), now=datetime(2026, 1, 1, tzinfo=UTC))
        await store.facts.set(BANK_FACT, bank.digest())


async def bundled_home(folder: Path) -> str:
    """Make a home with the bundled bank; gives its database's address."""
    return await new_database(folder / "chiron.db", "bundled", _bundled)
