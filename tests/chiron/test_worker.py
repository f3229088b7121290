"""A document that was noted is read by a worker that the server begins; nothing else has to be done for that."""

import asyncio
import signal
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

from store import Files, Store
from store.documents import Document, NewDocument
from tests.agent.home import small_home
from tests.chiron.commands import CHIRON, environment
from tests.waiting import until

NOTES = """# Cells

## Walls

A wall keeps a cell in shape.

# Test

1. What keeps a cell in shape?
   A. its wall
   B. its age

2. What moves in osmosis?
   A. salt
   B. water

Answers: 1. A 2. B
"""
NOW = datetime(2026, 3, 1, tzinfo=UTC)


async def noted(home: Path, **documents: bytes) -> list[str]:
    """The ids of documents that wait, by their kinds."""

    async def chunks(content: bytes) -> AsyncIterator[bytes]:
        yield content

    ids = []
    async with small_home(home) as app:
        gray = await app.store.users.add("Ms Gray", roles=frozenset({"admin"}), now=NOW)
        for kind, content in documents.items():
            kept = await Files(home / "files").keep(chunks(content), f"paper.{kind}", limit=10_000)
            new = NewDocument(sha256=kept.sha256, name=kept.name, media="md", size=kept.size, user_id=gray.id)
            document, _ = await app.store.documents.add(new, now=NOW)
            ids.append(document.id)
    return ids


async def read(home: Path, *ids: str) -> list[Document]:
    """The documents, once none of them is under way."""
    store = await Store.open(f"sqlite:///{home}/chiron.db")

    async def done() -> list[Document]:
        return [] if await store.documents.under_way() else [await store.documents.get(id) for id in ids]

    try:
        look: Callable[[], Awaitable[list[Document]]] = done
        return await until(look, seconds=60)
    finally:
        await store.close()


def test_the_server_sees_that_documents_are_read(tmp_path: Path, models: Path) -> None:
    (tmp_path / "models").symlink_to(models)
    (tmp_path / "reading" / "of one that was cancelled").mkdir(parents=True)
    notes, broken = asyncio.run(noted(tmp_path, md=NOTES.encode(), pdf=b"%PDF-1.7\n%%EOF"))
    with subprocess.Popen([*CHIRON, "serve"], env=environment(tmp_path), stdout=subprocess.DEVNULL) as server:
        good, bad = asyncio.run(read(tmp_path, notes, broken))
        server.send_signal(signal.SIGTERM)
        assert server.wait(20) == 0
    assert (good.status, bad.status) == ("ready", "failed")
    assert bad.refused == {"reason": "broken", "data": {}}

    async def found() -> None:
        store = await Store.open(f"sqlite:///{tmp_path}/chiron.db")
        first, second = await store.drafts.of(notes)
        assert (first.form["number"], first.form["stem"]) == ("1", "What keeps a cell in shape?")
        assert [one["text"] for one in second.form["options"]] == ["salt", "water"]
        assert [(one.heading, one.text) for one in await store.passages.of(notes)] == [
            (["Cells", "Walls"], "A wall keeps a cell in shape.")
        ]
        await store.close()

    asyncio.run(found())
    assert list((tmp_path / "reading").iterdir()) == []
    places = tmp_path / "workers"
    assert [path.name for path in places.glob("place-*")] == ["place-1"]
