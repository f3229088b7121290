"""Conversations as their owner looks at them, on both databases."""

import pytest

from store import Store
from tests.store.world import NOW, incoming, later, person

HOME = "terminal:ada"


async def said(store: Store, ada: str, place: str, text: str, reply: str | None = None, at: float = 0) -> int:
    await store.conversations.save(incoming(ada, f"{place}-{text}-{at}", place=place, text=text), now=later(at))
    last = (await store.conversations.history(place))[-1]
    if reply is not None:
        told = {"parts": [{"type": "text", "text": reply}]}
        await store.conversations.finish(
            f"{last.seq}", last.seq, ada, reply=told, model_calls=0, prompt="", ms=1, now=NOW, delivered=True
        )
    return last.seq


async def test_the_latest_comes_first_and_only_ones_own(store: Store) -> None:
    ada, bob = await person(store), await person(store, "bob")
    first = await said(store, ada, HOME, "algebra", "Yes.")
    await said(store, ada, f"{HOME}/x", "geometry")
    last = await said(store, ada, HOME, "more")
    await said(store, bob, "terminal:bob", "mine")
    await said(store, bob, f"{HOME}/y", "not ada's")
    await said(store, ada, "terminal:adam", "elsewhere")
    await said(store, ada, "terminal:ada_/x", "elsewhere")
    home, other = await store.places.of("terminal", "ada", HOME)
    assert (home.id, home.first["text"], home.seq, home.answered) == (HOME, "algebra", last, first)
    assert (other.id, other.first["text"], other.answered) == (f"{HOME}/x", "geometry", 0)
    assert home.at == NOW
    assert await store.places.of("terminal", "nobody", "terminal:nobody") == []
    assert len(await store.places.of("terminal", "ada", HOME, limit=1)) == 1


async def test_a_title_is_given_and_taken_away(store: Store) -> None:
    ada = await person(store)
    assert not await store.places.rename(HOME, "Nothing there")
    await said(store, ada, HOME, "algebra")
    assert await store.places.rename(HOME, "For the exam é\0")
    [place] = await store.places.of("terminal", "ada", HOME)
    assert place.title == "For the exam é\0"
    await said(store, ada, HOME, "more")
    await store.places.rename(HOME, None)
    [place] = await store.places.of("terminal", "ada", HOME)
    assert place.title is None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["osmosis"], ["What is OSMOSIS?"]),
        (["water"], ["What is OSMOSIS?"]),
        (["osmosis", "water"], ["What is OSMOSIS?"]),
        (["osmosis", "algebra"], []),
        (["100%"], ["100% of it"]),
        (["0%o"], []),
        (["a_b"], ["a_b!"]),
        (["b!"], ["a_b!"]),
        ([r"\frac"], [r"\frac{1}{2} 'quoted' \"twice\""]),
        (['"twice'], [r"\frac{1}{2} 'quoted' \"twice\""]),
        (["ÉCOLE"], ["l'école"]),
        (["secret"], []),
    ],
)
async def test_what_was_said_is_found(store: Store, words: list[str], found: list[str]) -> None:
    ada, bob = await person(store), await person(store, "bob")
    texts = ["100% of it", "a_b!", r"\frac{1}{2} 'quoted' \"twice\"", "l'école"]
    await said(store, ada, HOME, "What is OSMOSIS?", "Water that moves.")
    for number, text in enumerate(texts):
        await said(store, ada, f"{HOME}/{number}", text, "Fine.")
    await said(store, bob, "terminal:bob", "secret osmosis, 100% a_b!")
    hits = await store.places.saying("terminal", "ada", HOME, words, before=None, limit=10)
    assert [hit.body["text"] for hit in hits] == found


async def test_hits_come_newest_first_in_pages(store: Store) -> None:
    ada = await person(store)
    seqs = [await said(store, ada, HOME, f"water {number}") for number in range(5)]
    first = await store.places.saying("terminal", "ada", HOME, ["water"], before=None, limit=3)
    assert [hit.seq for hit in first] == seqs[:1:-1]
    rest = await store.places.saying("terminal", "ada", HOME, ["water"], before=first[-1].seq, limit=3)
    assert [hit.seq for hit in rest] == seqs[1::-1]
