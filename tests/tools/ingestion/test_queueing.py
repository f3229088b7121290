"""Documents that wait: which is read next."""

from dataclasses import replace
from datetime import timedelta

from store import Store
from store.documents import NewDocument
from tests.store.world import NOW, person
from tools.ingestion.queueing import MOST_SECONDS, PICTURE_SECONDS, place_in_line


async def test_short_ones_pass_long_ones_that_have_not_waited_long(sqlite_store: Store) -> None:
    gray = await person(sqlite_store, "gray")
    new = NewDocument(sha256="f" * 64, name="book.pdf", media="pdf", size=40_000_000, user_id=gray)
    book, _ = await sqlite_store.documents.add(new, now=NOW)
    sheet = replace(book, media="docx", size=30_000, updated_at=NOW + timedelta(minutes=5))
    photo = replace(sheet, media="jpg", size=9_000_000)
    late = replace(sheet, updated_at=NOW + timedelta(seconds=MOST_SECONDS + PICTURE_SECONDS))
    assert sorted([book, late, photo, sheet], key=place_in_line) == [sheet, photo, book, late]
    assert place_in_line(replace(book, size=0, updated_at=NOW.replace(year=1999))) == 1  # a clock that is wrong
