"""What was sent of each reply."""

from store import Store
from tests.store.world import NOW, incoming, later, person

ROOM = "telegram:7"


async def test_a_message_is_known_before_it_is_sent_and_found_by_all_its_names(store: Store) -> None:
    sent = store.deliveries
    await sent.begin("k", ROOM, 0, now=NOW)
    await sent.begin("k", ROOM, 1, card="target", now=NOW)
    parts = await sent.parts("k")
    assert [parts[number].ref for number in (0, 1)] == [None, None]
    assert await sent.of_card(ROOM, "target") is None
    assert await sent.latest(ROOM) is None

    await sent.sent("k", 0, ref="10", now=later(1))
    await sent.sent("k", 1, ref="11", tag="poll", now=later(2))
    parts = await sent.parts("k")
    assert [(parts[number].ref, parts[number].tag) for number in (0, 1)] == [("10", ""), ("11", "poll")]
    assert await sent.of_card(ROOM, "target") == parts[1]
    assert await sent.of_card("telegram:8", "target") is None
    assert await sent.of_card(ROOM, "") is None
    assert await sent.tagged("telegram", "poll") == parts[1]
    assert await sent.tagged("slack", "poll") is None
    assert await sent.tagged("telegram", "") is None
    assert await sent.latest(ROOM) == parts[1]
    assert await sent.last_card(ROOM) == parts[1]
    assert await sent.last_card("telegram:8") is None


async def test_beginning_again_forgets_nothing(store: Store) -> None:
    assert await store.deliveries.begin("k", ROOM, 0, newest="9", now=NOW)
    begun = (await store.deliveries.parts("k"))[0]
    assert (begun.newest, begun.tag, begun.growing) == ("9", "", False)
    await store.deliveries.sent("k", 0, ref="10", growing=True, now=NOW)
    assert (await store.deliveries.parts("k"))[0].growing
    assert await store.deliveries.tagged("telegram", "9") is None, "it is no id of a poll"
    await store.deliveries.sent("k", 0, ref="10", now=NOW)
    begun = (await store.deliveries.parts("k"))[0]
    assert (begun.newest, begun.growing) == ("9", False)
    assert not await store.deliveries.begin("k", ROOM, 0, now=later(5))
    assert (await store.deliveries.parts("k"))[0].ref == "10"
    assert await store.deliveries.parts("other") == {}


async def test_what_is_sent_anew_is_looked_for_after_what_is_known_then(store: Store) -> None:
    await store.deliveries.begin("k", ROOM, 0, newest="9", now=NOW)
    await store.deliveries.begin_again("k", 0, newest="70", now=later(5))
    begun = (await store.deliveries.parts("k"))[0]
    assert (begun.newest, begun.ref, begun.at) == ("70", None, later(5))


async def test_ids_are_held_by_a_place_and_those_within_it(store: Store) -> None:
    sent = store.deliveries
    for place, ref in ((ROOM, "1"), (f"{ROOM}/4", "2"), ("telegram:70", "3"), (f"{ROOM}/5", None)):
        await sent.begin(place, place, 0, now=NOW)
        if ref is not None:
            await sent.sent(place, 0, ref=ref, now=NOW)
    assert await sent.held(ROOM, ["1", "2", "3", "4"]) == {"1", "2"}
    assert await sent.held(ROOM, []) == frozenset()


async def test_what_people_wrote_last_is_known(store: Store) -> None:
    ada = await person(store)
    for id, place in (("m:5:1", ROOM), ("m:6:1", "slack:T:D")):
        await store.conversations.save(incoming(ada, id, place=place, text="x"), now=NOW)
    assert await store.deliveries.heard("telegram") == [(ROOM, "m:5:1")]
