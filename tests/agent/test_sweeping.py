"""Files are kept while a message, a draft or a person has them, and no longer."""

import asyncio
import os
from collections.abc import AsyncIterator, Collection
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent.exchanges import incoming_of
from agent.messages import Attachment, Message
from agent.sweeping import keep_swept, sweep
from store import Files, Store, Upload
from store.documents import NewDocument

DAY = timedelta(days=1)
THEN = datetime(2026, 3, 1, tzinfo=UTC)


class Home:
    """A store and its files, which come at a time of our choice."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store = store
        self.files = Files(folder / "files")

    async def keep(self, name: str, at: datetime, content: str = "") -> Path:
        async def chunks() -> AsyncIterator[bytes]:
            yield (content or name).encode()

        path = (await self.files.keep(chunks(), name, limit=100)).path
        os.utime(path, (at.timestamp(), at.timestamp()))
        return path

    async def put(self, name: str, at: datetime = THEN, owner: str = "web:ada") -> Attachment:
        path = await self.keep(name, at)
        upload = Upload(
            id=name, owner=owner, sha256=path.parent.name, name=name, media_type="text/plain", size=1, at=at
        )
        await self.store.uploads.add(upload, quota=1000)
        return Attachment(name=name, media_type="text/plain", path=path, source=name)

    async def send(self, file: Attachment, at: datetime = THEN, channel: str = "web") -> None:
        ada = await self.store.users.identify(channel, "ada", now=at)
        message = Message(
            channel=channel,
            conversation_id=f"{channel}:ada",
            sender_id="ada",
            message_id=file.name,
            sent_at=at,
            text='"attachments":[{',
            attachments=(file,),
        )
        await self.store.conversations.save(incoming_of(message, ada.id), now=at)

    def names(self) -> list[str]:
        return sorted(path.name for path in self.files.all())


@pytest.fixture
async def home(store: Store, tmp_path: Path) -> Home:
    return Home(store, tmp_path)


async def test_what_was_sent_stays_and_what_was_not_goes_after_a_week(home: Home) -> None:
    await home.send(await home.put("sent"))
    await home.put("draft")
    assert await sweep(home.store, home.files, now=THEN + 6 * DAY) == 0
    assert await sweep(home.store, home.files, now=THEN + 8 * DAY) == 1
    assert home.names() == ["sent"]
    assert await home.store.uploads.many("web:ada", ["draft"]) == []
    assert len(await home.store.uploads.many("web:ada", ["sent"])) == 1
    assert await sweep(home.store, home.files, now=THEN + 9999 * DAY) == 0


async def test_another_ones_message_keeps_no_file_of_mine(home: Home) -> None:
    await home.put("same name", owner="web:ben")
    await home.send(await home.put("same name"))
    await sweep(home.store, home.files, now=THEN + 8 * DAY)
    assert await home.store.uploads.many("web:ben", ["same name"]) == []
    assert home.names() == ["same name"]


async def test_a_file_of_another_channel_stays_with_its_message(home: Home) -> None:
    path = await home.keep("photo", THEN)
    await home.send(Attachment(name="photo", media_type="image/png", path=path, source="f1"), channel="telegram")
    assert await sweep(home.store, home.files, now=THEN + 99 * DAY) == 0
    assert path.exists()


async def test_what_nobody_knows_goes_once_it_is_old(home: Home) -> None:
    await home.keep("cut off", THEN)
    with home.files.part() as part:
        part.write_text("half")
        os.utime(part, (THEN.timestamp(), THEN.timestamp()))
        assert await sweep(home.store, home.files, now=THEN + DAY / 2) == 0
        assert await sweep(home.store, home.files, now=THEN + 2 * DAY) == 2
        assert not part.exists()
    assert list((part.parent).iterdir()) == []


async def test_what_is_kept_anew_is_young(home: Home) -> None:
    await home.keep("first", THEN, "same")

    async def again() -> AsyncIterator[bytes]:
        yield b"same"

    await home.files.keep(again(), "second", limit=100)
    assert await sweep(home.store, home.files, now=THEN + 2 * DAY) == 0
    assert home.names() == ["first", "second"]


async def test_after_the_time_that_is_set_files_of_messages_go_too(home: Home) -> None:
    await home.send(await home.put("old"))
    await home.send(await home.put("new", THEN + 25 * DAY), THEN + 25 * DAY)
    await home.send(await home.put("telegram"), channel="telegram")
    assert await sweep(home.store, home.files, now=THEN + 40 * DAY, keep=30 * DAY) == 2
    assert home.names() == ["new"]


async def test_it_sweeps_at_once_and_goes_on(home: Home, tmp_path: Path) -> None:
    await home.keep("cut off", THEN)
    swept = asyncio.Event()

    class Watched(Files):
        async def sweep(self, needed: Collection[tuple[str, str]], *, before: datetime) -> int:
            removed = await super().sweep(needed, before=before)
            swept.set()
            return removed

    files = Watched(tmp_path / "files")
    sweeping = asyncio.create_task(keep_swept(home.store, files, clock=lambda: THEN + 2 * DAY, keep=None))
    await asyncio.wait_for(swept.wait(), 10)
    assert (home.names(), sweeping.done()) == ([], False)
    sweeping.cancel()


async def test_what_belongs_to_a_document_stays_until_it_is_removed(store: Store, tmp_path: Path) -> None:
    home = Home(store, tmp_path)
    kept = await home.keep("paper.pdf", THEN)
    ada = await store.users.identify("web", "ada", now=THEN)
    new = NewDocument(sha256=kept.parent.name, name=kept.name, media="pdf", size=9, user_id=ada.id)
    document, _ = await store.documents.add(new, now=THEN)
    assert await sweep(store, home.files, now=THEN + 30 * DAY) == 0
    removed = await store.documents.delete(document.id)
    for _ in range(2):  # a second time there is nothing to remove
        await home.files.remove(removed.files)
        assert home.names() == []
    assert not kept.parent.exists()
