"""Looking back at practice."""

from store import Store
from tests.store.world import NOW, answer, later, person, practising, question, shown


async def test_practice_comes_back_with_its_questions_the_latest_first(store: Store) -> None:
    ada, bob = await person(store), await person(store, "bob")
    await store.questions.load([question("one"), question("two", skills=[]), question("three")], now=NOW)
    first = await practising(store, ada)
    card = await shown(store, first, "one")
    await store.practice.close_card(card.id, "solved", now=later(5))
    replaced = await shown(store, first, "two", 2, after=6)
    await store.practice.close_card(replaced.id, "replaced", now=later(7))
    await shown(store, first, "two", 2, after=8)
    await store.practice.update(first.id, status="ended", now=later(9))
    second = await store.practice.start(ada, "terminal:ada", request={}, asked=1, now=later(10))
    await practising(store, bob)
    past = await store.history.practice(ada)
    assert [row.session.id for row in past] == [second.id, first.id]
    assert past[0].cards == ()
    assert [(one.number, one.topic, one.state) for one in past[1].cards] == [
        (1, "Linear equations", "solved"),
        (2, "One unknown", "open"),
    ]
    assert [row.session.id for row in await store.history.practice(ada, before=later(10))] == [first.id]
    assert [row.session.id for row in await store.history.practice(ada, limit=1)] == [second.id]
    assert await store.history.practice(bob, session_id=first.id) == []


async def test_answers_are_told_from_a_moment_on(store: Store) -> None:
    ada = await person(store)
    await store.questions.load([question("one")], now=NOW)
    card = await shown(store, await practising(store, ada), "one")
    for place, result in enumerate(("incorrect", "unreadable", "correct")):
        await store.practice.attempt(answer(card, f"t{place}", result, at=later(place)))
    assert await store.history.answered(ada, since=NOW) == [later(0), later(2)]
    assert await store.history.answered(ada, since=later(1)) == [later(2)]


async def test_skills_know_their_subjects(store: Store) -> None:
    await store.questions.load([question("one")], now=NOW)
    assert await store.history.subject_names(["algebra.linear-equations", "no.such"]) == {
        "algebra.linear-equations": "Algebra"
    }
    assert await store.history.subject_names([]) == {}
