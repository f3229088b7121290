import asyncio

import pytest

from store import AlreadyActive, AlreadyOpen, NotFound, SkillCount, Store
from tests.store.world import NOW, answer, later, person, practising, question, shown


@pytest.fixture(autouse=True)
async def _bank(store: Store) -> None:
    await store.questions.load(
        [question(f"q{n}", skills=[f"algebra.s{n % 2}", "algebra.extra"]) for n in range(6)], now=NOW
    )


async def test_a_practice_session_starts_changes_and_ends(store: Store) -> None:
    ada = await person(store)
    session = await practising(store, ada, deep={"a": [1, None, "x"]})
    assert await store.practice.get(session.id) == session
    assert await store.practice.standing(ada) == (session, None)
    assert (session.status, session.asked, session.shift) == ("active", 5, 0.0)
    await store.practice.update(session.id, shift=0.8, request={"topics": ["calculus"]}, now=later(1))
    changed = await store.practice.get(session.id)
    assert (changed.shift, changed.request, changed.updated_at) == (0.8, {"topics": ["calculus"]}, later(1))
    assert changed.ended_at is None
    await store.practice.update(session.id, status="ended", end_reason="finished", now=later(2))
    ended = await store.practice.get(session.id)
    assert (ended.status, ended.end_reason, ended.ended_at) == ("ended", "finished", later(2))
    assert await store.practice.standing(ada) is None


async def test_one_active_practice_session_a_person(store: Store) -> None:
    ada, bob = await person(store, "ada"), await person(store, "bob")
    first = await practising(store, ada)
    with pytest.raises(AlreadyActive) as caught:
        await practising(store, ada)
    assert caught.value.practice_session_id == first.id
    await practising(store, bob)
    await store.practice.update(first.id, status="paused", now=later(1))
    second = await practising(store, ada)
    with pytest.raises(AlreadyActive):
        await store.practice.update(first.id, status="active", now=later(2))
    await store.practice.update(second.id, status="active", now=later(2))
    assert await store.practice.standing(ada) == (await store.practice.get(second.id), None)
    await store.practice.update(second.id, status="ended", now=later(3))
    assert await store.practice.standing(ada) == (await store.practice.get(first.id), None)


async def test_the_session_paused_last_waits_first(store: Store) -> None:
    ada = await person(store)
    first, second = None, None
    for n in range(2):
        first, second = second, await practising(store, ada)
        await store.practice.update(second.id, status="paused", now=later(n))
    assert first is not None
    assert second is not None
    await store.practice.update(first.id, shift=0.1, now=later(9))
    assert await store.practice.standing(ada) == (await store.practice.get(first.id), None)


async def test_unknown_ids(store: Store) -> None:
    with pytest.raises(NotFound):
        await store.practice.get("no such session")
    with pytest.raises(NotFound):
        await store.practice.update("no such session", shift=1.0, now=NOW)
    with pytest.raises(NotFound):
        await store.practice.card("no such card")
    with pytest.raises(NotFound):
        await store.practice.standing_of("no such card")


async def test_one_open_card_a_practice_session(store: Store) -> None:
    session = await practising(store, await person(store))
    results = await asyncio.gather(*(shown(store, session, f"q{n}", n) for n in range(5)), return_exceptions=True)
    [card] = [result for result in results if not isinstance(result, BaseException)]
    assert [error.target for error in results if isinstance(error, AlreadyOpen)] == [card.id] * 4
    assert len(card.id) == 16
    assert await store.practice.card(card.id) == card == await store.practice.open_card(session.user_id)
    assert (
        await store.practice.standing(session.user_id) == await store.practice.standing_of(card.id) == (session, card)
    )
    assert await store.practice.close_card(card.id, "solved", now=later(5))
    assert not await store.practice.close_card(card.id, "shown", now=later(6))
    assert await store.practice.standing(session.user_id) == (session, None)
    closed = await store.practice.card(card.id)
    assert (closed.state, closed.closed_at) == ("solved", later(5)), "closed once"
    assert await store.practice.standing_of(card.id) == (session, closed)
    following = await shown(store, session, "q5", 6)
    assert await store.practice.counts(session.id) == (2, 1)
    await store.practice.close_card(following.id, "replaced", now=later(7))
    assert await store.practice.counts(session.id) == (1, 1), "a replaced card does not count"
    assert [card.id for card in await store.practice.cards(session.id)] == [closed.id, following.id]


async def test_the_open_card_is_that_of_the_active_practice_session(store: Store) -> None:
    ada, bob = await person(store, "ada"), await person(store, "bob")
    waiting = await practising(store, ada)
    old = await shown(store, waiting, "q0")
    assert await store.practice.open_card(bob) is None
    await store.practice.update(waiting.id, status="paused", now=later(5))
    assert await store.practice.open_card(ada) == old, "of the paused one where none is active"
    active = await practising(store, ada)
    assert await store.practice.open_card(ada) == old
    new = await shown(store, active, "q1")
    assert await store.practice.open_card(ada) == new
    await store.practice.update(active.id, status="ended", now=later(6))
    assert await store.practice.open_card(ada) == old, "a card left open by an ended one does not count"


async def test_hints_only_rise(store: Store) -> None:
    card = await shown(store, await practising(store, await person(store)), "q0")
    for level in (1, 2, 1):
        await store.practice.hint(card.id, level)
    assert (await store.practice.card(card.id)).hints == 2


async def test_an_attempt_is_recorded_once_a_turn(store: Store) -> None:
    session = await practising(store, await person(store))
    card = await shown(store, session, "q0")
    wrong = answer(card, "t1", "incorrect", response="5\x00\ud800", misconception="adds")
    assert await store.practice.attempt(wrong)
    assert not await store.practice.attempt(wrong)
    assert await store.practice.attempt(answer(card, "t2", "partial", score=0.5))
    assert await store.practice.attempt(answer(card, "t3", "unreadable"))
    assert await store.practice.attempt(answer(card, "t4"))
    assert (await store.practice.card(card.id)).wrong_tries == 2
    attempts = await store.practice.attempts(session.id)
    assert [attempt.turn_key for attempt in attempts] == ["t1", "t2", "t3", "t4"]
    assert attempts[0].response == "5\x00\ud800"
    assert attempts[0].misconception == "adds"
    newest = await store.practice.attempts_of(session.user_id, limit=2)
    assert [attempt.turn_key for attempt in newest] == ["t4", "t3"]
    assert len(await store.practice.attempts_of(session.user_id)) == 4


async def test_the_same_turn_run_at_once_counts_once(store: Store, database_url: str) -> None:
    session = await practising(store, await person(store))
    card = await shown(store, session, "q0")
    second = await Store.open(database_url)
    try:
        done = await asyncio.gather(
            *(each.practice.attempt(answer(card, "t1", "incorrect")) for each in [store, second] * 5)
        )
    finally:
        await second.close()
    assert sum(done) == 1
    assert (await store.practice.card(card.id)).wrong_tries == 1


async def test_progress_counts_cards_that_tell_something(store: Store) -> None:
    ada = await person(store)
    session = await practising(store, ada)
    for n, (state, wrong, hint) in enumerate(
        [("solved", 0, 0), ("solved", 1, 0), ("solved", 0, 2), ("shown", 0, 0), ("skipped", 0, 0), ("skipped", 1, 0)]
    ):
        card = await shown(store, session, f"q{n}", n + 1, after=n)
        for t in range(wrong):
            await store.practice.attempt(answer(card, f"{n}-{t}", "incorrect"))
        if hint:
            await store.practice.hint(card.id, hint)
        await store.practice.close_card(card.id, state, now=later(n + 0.5))
    # even ones train s0: q0 at once, q2 with hints, q4 put aside untried; odd ones s1: q1 late, q3 shown, q5 in vain
    assert await store.practice.skill_counts(ada) == [
        SkillCount(skill="algebra.s0", name="S0", seen=2, right=1),
        SkillCount(skill="algebra.s1", name="S1", seen=3, right=0),
    ]
    assert await store.practice.skill_counts(ada, before=later(1.5)) == [
        SkillCount(skill="algebra.s0", name="S0", seen=1, right=1)
    ]
    assert await store.practice.totals(ada) == (5, 1), "as many as the skills tell of"
    closed = await store.practice.closed(ada, limit=4)
    assert [card.question_id for card in closed] == ["q2", "q3", "q4", "q5"]
    assert (closed[0].family, closed[0].kind, closed[0].hints, closed[0].state) == ("family-q2", "numeric", 2, "solved")
    assert await store.practice.totals(await person(store, "bob")) == (0, 0)
    late = await shown(store, session, "q1", 7, after=9)
    await store.practice.attempt(answer(late, "late", "incorrect"))
    assert await store.practice.totals(ada) == (6, 1), "one that is tried and still open counts everywhere"
    assert [count.seen for count in await store.practice.skill_counts(ada)] == [2, 4]
    await store.practice.close_card(late.id, "replaced", now=later(10))
    assert await store.practice.totals(ada) == (5, 1), "and one that gave way to another level nowhere"
