import asyncio
from collections.abc import Sequence

from store import Store
from store.columns import Json
from tests.store.world import NOW, incoming, later, person

PLACE = "terminal:ada"


async def test_a_message_is_saved_once(store: Store) -> None:
    ada = await person(store)
    first = await store.conversations.save(incoming(ada, "m1", text="2"), now=NOW)
    again = await store.conversations.save(incoming(ada, "m1", text="something else"), now=later(5))
    assert (first.new, again.new) == (True, False)
    assert again.seq == first.seq
    [turn] = await store.conversations.history(PLACE)
    assert turn.body == {"text": "2"}


async def test_the_same_message_id_in_another_place_is_another_message(store: Store) -> None:
    ada = await person(store)
    first = await store.conversations.save(incoming(ada, "m1"), now=NOW)
    other = await store.conversations.save(incoming(ada, "m1", place="web:x"), now=NOW)
    assert other.new
    assert other.seq != first.seq


async def test_a_redelivery_storm_leaves_one_message(store: Store, database_url: str) -> None:
    ada = await person(store)
    second = await Store.open(database_url)
    try:
        saved = await asyncio.gather(
            *(each.conversations.save(incoming(ada, "m1"), now=NOW) for each in [store, second] * 10)
        )
    finally:
        await second.close()
    assert sum(one.new for one in saved) == 1
    assert len({one.seq for one in saved}) == 1


async def test_messages_wait_in_order_until_they_are_answered(store: Store) -> None:
    ada = await person(store)
    seqs = [(await store.conversations.save(incoming(ada, f"m{n}", text=str(n)), now=NOW)).seq for n in range(3)]
    assert seqs == sorted(seqs)
    for n, seq in enumerate(seqs):
        waiting = await store.conversations.next_waiting(PLACE)
        assert waiting is not None
        assert waiting.seq == seq
        assert waiting.incoming == incoming(ada, f"m{n}", text=str(n))
        await finish(store, seq, ada)
    assert await store.conversations.next_waiting(PLACE) is None
    assert (await store.conversations.save(incoming(ada, "m0"), now=NOW)).answered


async def test_one_of_two_owners_gets_the_lease(store: Store) -> None:
    ada = await person(store)
    assert not await store.conversations.claim(PLACE, "a", now=NOW), "there is no such conversation yet"
    await store.conversations.save(incoming(ada), now=NOW)
    assert await store.conversations.holder(PLACE) is None
    taken = await asyncio.gather(*(store.conversations.claim(PLACE, owner, now=NOW) for owner in "abcdef"))
    assert sum(taken) == 1
    owner = "abcdef"[taken.index(True)]
    lease = await store.conversations.holder(PLACE)
    assert lease is not None
    assert (lease.owner, lease.until) == (owner, later(10))


async def test_a_lease_is_renewed_expires_and_is_released(store: Store) -> None:
    ada = await person(store)
    await store.conversations.save(incoming(ada), now=NOW)
    claim = store.conversations.claim
    assert await claim(PLACE, "a", now=NOW, seconds=10)
    assert await claim(PLACE, "a", now=later(5), seconds=10), "the owner renews"
    assert not await claim(PLACE, "b", now=later(14.9))
    assert await claim(PLACE, "b", now=later(15)), "expired"
    await store.conversations.release(PLACE, "a")
    assert not await claim(PLACE, "a", now=later(16)), "only the owner releases"
    await store.conversations.release(PLACE, "b")
    assert await claim(PLACE, "a", now=later(16))


async def test_all_leases_of_an_owner_are_given_back(store: Store) -> None:
    ada = await person(store)
    for place, owner in (("terminal:ada", "a"), ("web:ada", "a"), ("web:bob", "b")):
        await store.conversations.save(incoming(ada, place=place), now=NOW, owner=owner)
    await store.conversations.release_all("a")
    holders = [await store.conversations.holder(place) for place in ("terminal:ada", "web:ada", "web:bob")]
    assert [lease and lease.owner for lease in holders] == [None, None, "b"]


async def test_the_lease_can_be_taken_with_the_message_and_given_back_with_the_last_reply(store: Store) -> None:
    ada = await person(store)
    save, release_if_done = store.conversations.save, store.conversations.release_if_done
    first = await save(incoming(ada, "m1"), now=NOW, owner="a")
    assert (first.new, first.claimed) == (True, True)
    assert not (await save(incoming(ada, "m2"), now=later(9), owner="b")).claimed
    second = await save(incoming(ada, "m2"), now=later(9), owner="a")
    assert (second.new, second.claimed) == (False, True), "a redelivery renews, too"
    await finish(store, first.seq, ada, key="t1")
    assert not await release_if_done(PLACE, "a"), "m2 waits"
    await finish(store, second.seq, ada, key="t2")
    assert not await release_if_done(PLACE, "b")
    assert await release_if_done(PLACE, "a")
    assert await store.conversations.holder(PLACE) is None
    assert (await save(incoming(ada, "m3"), now=later(9), owner="a", seconds=5)).claimed
    assert not (await save(incoming(ada, "m4"), now=later(14), owner="b")).claimed, "expired: its owner may live"


async def test_events_add_up_until_the_turn_is_finished(store: Store) -> None:
    ada = await person(store)
    seq = (await store.conversations.save(incoming(ada), now=NOW)).seq
    assert await store.conversations.turn("t") is None
    await store.conversations.record("t", seq, ada, [{"type": "a"}, {"type": "b", "text": "one\ntwo"}])
    await store.conversations.record("t", seq, ada, [{"type": "c"}])
    turn = await store.conversations.turn("t")
    assert turn is not None
    assert turn.events == ({"type": "a"}, {"type": "b", "text": "one\ntwo"}, {"type": "c"})
    assert turn.reply is None
    assert await store.conversations.reply_to(PLACE, "1") is None
    assert await finish(store, seq, ada, text="first")
    await store.conversations.record("t", seq, ada, [{"type": "late"}])
    assert not await finish(store, seq, ada, text="second")
    turn = await store.conversations.reply_to(PLACE, "1")
    assert turn is not None
    assert (turn.reply, turn.model_calls, turn.prompt, turn.ms) == ({"text": "first"}, 2, "p1", 12)
    assert turn.answered_at == later(1)
    assert len(turn.events) == 3


async def test_a_turn_can_be_finished_with_its_events_or_without_any(store: Store) -> None:
    ada = await person(store)
    for n, events in enumerate(([], [{"type": "a"}, {"type": "b"}])):
        seq = (await store.conversations.save(incoming(ada, f"m{n}"), now=NOW)).seq
        await finish(store, seq, ada, key=f"t{n}", events=events)
        turn = await store.conversations.turn(f"t{n}")
        assert turn is not None
        assert turn.events == tuple(events)


async def test_one_of_two_runs_of_a_turn_finishes_it(store: Store, database_url: str) -> None:
    ada = await person(store)
    seq = (await store.conversations.save(incoming(ada), now=NOW)).seq
    second = await Store.open(database_url)
    try:
        done = await asyncio.gather(*(finish(each, seq, ada) for each in [store, second] * 3))
    finally:
        await second.close()
    assert sum(done) == 1


async def test_replies_are_undelivered_until_marked(store: Store) -> None:
    ada = await person(store)
    for n in range(2):
        seq = (await store.conversations.save(incoming(ada, f"m{n}"), now=NOW)).seq
        await finish(store, seq, ada, key=f"t{n}", text=str(n))
    assert [turn.turn_key for turn in await store.conversations.undelivered(PLACE)] == ["t0", "t1"]
    await store.conversations.delivered("t0", now=later(2))
    await store.conversations.delivered("t0", now=later(9))
    assert [turn.turn_key for turn in await store.conversations.undelivered(PLACE)] == ["t1"]
    [first, _] = await store.conversations.history(PLACE)
    assert first.delivered_at == later(2)


async def test_what_waits_is_found_by_channel(store: Store) -> None:
    ada = await person(store)
    for place in ("terminal:ada", "web:ada", "web:bob", "slack:ada"):
        seq = (await store.conversations.save(incoming(ada, place=place), now=NOW)).seq
        if place != "web:bob":
            await finish(store, seq, ada, key=place)
        if place == "terminal:ada":
            await store.conversations.delivered(place, now=NOW)
    assert await store.conversations.waiting({"terminal", "web"}) == ["web:ada", "web:bob"]
    assert await store.conversations.waiting({"slack"}) == ["slack:ada"]
    assert await store.conversations.waiting({"slack", "web"}) == ["web:ada", "web:bob", "slack:ada"], "by age"
    assert await store.conversations.waiting(set()) == []


async def test_history_is_read_backwards_in_pages(store: Store) -> None:
    ada = await person(store)
    for n in range(7):
        seq = (await store.conversations.save(incoming(ada, f"m{n}", text=str(n)), now=NOW)).seq
        if n < 6:
            await finish(store, seq, ada, key=f"t{n}")
    newest = await store.conversations.history(PLACE, limit=3)
    assert [turn.body["text"] for turn in newest] == ["4", "5", "6"]
    assert [turn.reply is None for turn in newest] == [False, False, True]
    assert (newest[-1].turn_key, newest[-1].events, newest[-1].answered_at) == ("", (), None)
    answered = await store.conversations.answered_after(PLACE, newest[0].seq - 1)
    assert [turn.body["text"] for turn in answered] == ["4", "5"]
    assert await store.conversations.answered_after("web:ada", 0) == []
    older = await store.conversations.history(PLACE, before=newest[0].seq, limit=3)
    assert [turn.body["text"] for turn in older] == ["1", "2", "3"]


async def finish(
    store: Store, seq: int, user_id: str, *, key: str = "", text: str = "", events: Sequence[Json] = ()
) -> bool:
    key = key or ("t" if text or seq == 1 else f"turn-{seq}")
    return await store.conversations.finish(
        key, seq, user_id, reply={"text": text}, model_calls=2, prompt="p1", ms=12, now=later(1), events=events
    )


async def test_what_is_quiet_becomes_so_with_all_within_it_until_somebody_writes_anew(store: Store) -> None:
    ada = await person(store)
    places = [PLACE, f"{PLACE}/7", "terminal:adam", "terminal:a_a"]
    seqs = [(await store.conversations.save(incoming(ada, place=place), now=NOW)).seq for place in places]

    async def quiet() -> set[str]:
        return {place.conversation_id for place in await store.sayings.places(ada) if place.quiet}

    await store.conversations.mute(PLACE, quiet=True)
    assert await quiet() == set(places[:2])
    await store.conversations.save(incoming(ada, place=PLACE), now=NOW, owner="a")
    assert await quiet() == set(places[:2]), "what comes again is nothing new"
    await store.conversations.save(incoming(ada, "2", place=PLACE), now=NOW, owner="b")
    assert await quiet() == {places[1]}, "whoever has the lease"
    await store.conversations.save(incoming(ada, "2", place=places[1]), now=NOW)
    assert await quiet() == set()
    await store.conversations.mute(PLACE, quiet=True, unless_after=seqs[1])
    assert await quiet() == set(), "who has written since wants to be written to"
    await store.conversations.mute(places[2], quiet=True, unless_after=seqs[2])
    await store.conversations.mute(places[3], quiet=True)
    assert await quiet() == set(places[2:])
