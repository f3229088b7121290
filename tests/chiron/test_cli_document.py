"""`chiron document`."""

import asyncio
import json
from pathlib import Path

from store import Store
from store.documents import NewDocument
from tests.agent.home import small_home
from tests.chiron.commands import run
from tests.store.world import NOW


async def _papers(home: Path) -> tuple[str, str]:
    """The ids of a paper of a class and of one that is for all, of the same name."""
    async with small_home(home) as app:
        store = app.store
        made = await store.classes.add("Art", code="K7MW4Q", now=NOW)
        user = await store.users.identify("terminal", "gray", now=NOW)
        new = NewDocument(sha256="e" * 64, name="Art.pdf", media="pdf", size=1, user_id=user.id, class_id=made.id)
        of_class, _ = await store.documents.add(new, now=NOW)
        for_all, _ = await store.documents.add(
            NewDocument(sha256="e" * 64, name="Art.pdf", media="pdf", size=1, user_id=user.id), now=NOW
        )
        return of_class.id, for_all.id


async def _left(home: Path) -> list[str]:
    store = await Store.open(f"sqlite:///{home}/chiron.db")
    try:
        return [one.id for one in await store.documents.all()]
    finally:
        await store.close()


def test_papers_are_listed_and_one_is_deleted(tmp_path: Path) -> None:
    of_class, for_all = asyncio.run(_papers(tmp_path))
    listed = run(tmp_path, "document", "list", "--class", "art", "--json")
    [one] = [json.loads(line) for line in listed.stdout.splitlines()]
    assert (one["document"], one["class"], one["status"], one["questions"]) == (of_class, "Art", "received", 0)
    several = run(tmp_path, "document", "delete", "art.pdf", "--yes")
    assert several.returncode == 2
    assert "2 papers are called" in " ".join(several.stderr.replace("│", " ").split())
    assert run(tmp_path, "document", "delete", of_class, data=b"n\n").returncode == 1  # it is asked
    gone = run(tmp_path, "document", "delete", of_class, "--yes", "--json")
    assert json.loads(gone.stdout) == {**one, "deleted": True}
    assert asyncio.run(_left(tmp_path)) == [for_all]
