"""What notes say about something, found by words and by meaning among what one may see."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from store import Files, Store
from store.documents import NewDocument, NewPassage, Reading
from store.vectors import Meaning
from tests.store.world import person
from tools.events import Event
from tools.ingestion.quoting import MOST_WORDS, Quoting, shortened
from tools.turn import TurnContext

NOW = datetime(2026, 1, 1, tzinfo=UTC)
TEXTS = (
    "Green leaves use light to turn carbon dioxide and water into sugar and oxygen.",
    "A body stays at rest or in uniform motion unless a force acts on it.",
    "In July the crowd stormed the Bastille, and the king was executed in 1793.",
)


async def kept(store: Store, name: str, texts: Sequence[str], class_id: str | None = None) -> None:
    gray = await person(store, "gray")
    new = NewDocument(sha256=name * 64, name=name, media="pdf", size=9, user_id=gray, class_id=class_id)
    document, _ = await store.documents.add(new, now=NOW)
    passages = [NewPassage(page=page, heading=[], text=text) for page, text in enumerate(texts, 1)]
    await store.documents.save(document.id, Reading(pages=[], passages=passages), now=NOW)


async def asking(store: Store, *classes: str) -> TurnContext:
    async def nothing(events: Sequence[Event]) -> None:
        return None

    keep: Callable[[Sequence[Event]], Awaitable[None]] = nothing
    return TurnContext(
        user_id=await person(store, "ada"),
        roles=frozenset(),
        conversation_id="terminal:ada",
        seq=1,
        turn_key="t",
        said="",
        locale="en",
        store=store,
        now=NOW,
        keep=keep,
        classes=classes,
    )


@pytest.mark.parametrize("compared", [9, 0])
async def test_meaning_finds_what_no_word_tells(
    sqlite_store: Store, models: Path, tmp_path: Path, compared: int
) -> None:
    store = sqlite_store
    made = await store.classes.add("Others", code="K7MW4Q", now=NOW)
    await kept(store, "a", TEXTS)
    await kept(store, "b", ["How plants make their food: by photosynthesis."], made.id)
    (tmp_path / "models").symlink_to(models)
    meaning = Meaning(store, tmp_path)
    assert await meaning.open(making=True)
    await meaning.build()
    context = await asking(store)
    quoting = Quoting(meaning=meaning, files=Files(tmp_path / "files"), compared=compared)
    for asked, page in (("how plants make food", 1), ("forces and motion", 2), ("pizza", None)):
        found = [(one.document, one.page) for one in await quoting.find(context, asked)]
        assert found == ([("a", page)] if page else [])
    first, *_ = await quoting.find(await asking(store, made.id), "how plants make food")
    assert first.document == "b"
    await meaning.close()
    by_words = Quoting(meaning=meaning, files=Files(tmp_path / "files"))
    assert [one.page for one in await by_words.find(context, "green leaves in the light")] == [1]
    assert await by_words.find(context, "green energy policies of towns") == []


def test_a_quote_is_short_and_holds_what_was_asked_for() -> None:
    text = "It is so. " * 40 + "Water moves by osmosis. " + "It is not. " * 40
    quote = shortened(text, frozenset({"osmosi"}))
    assert "Water moves by osmosis." in quote
    assert quote.startswith("… ")
    assert quote.endswith(" …")
    assert len(quote.split()) <= MOST_WORDS + 2
    assert shortened("Short. " * 9, frozenset()) == "Short. " * 9
    assert shortened("word " * 200, frozenset({"word"})) == "word " * MOST_WORDS + "…"
