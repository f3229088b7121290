from store import Store
from tests.store.world import NOW, answer, later, person, practising, question, shown


async def test_of_an_aspect_that_there_can_be_but_one_of_the_last_stays(store: Store) -> None:
    ada = await person(store)
    first = await store.memories.keep(ada, "help", "more", now=NOW)
    await store.memories.keep(ada, "note", "exam on 3 June", key="exam on 3 june", now=later(1))
    again = await store.memories.keep(ada, "help", "less", now=later(2), source="understood")
    assert again.id == first.id
    kept = await store.memories.of(ada)
    assert [(one.aspect, one.value, one.source) for one in kept] == [
        ("note", "exam on 3 June", "said"),
        ("help", "less", "understood"),
    ]


async def test_nobody_forgets_what_is_another_persons(store: Store) -> None:
    ada, ben = await person(store), await person(store, "ben")
    mine = await store.memories.keep(ada, "help", "more", now=NOW)
    assert await store.memories.forget(ben, [mine.id]) == 0
    assert await store.memories.forget(ada, [mine.id, "another"]) == 1
    assert await store.memories.of(ada) == []


async def test_a_mistake_is_counted_by_cards_and_not_by_tries(store: Store) -> None:
    ada = await person(store)
    await store.questions.load([question(f"q{place}") for place in range(3)], now=NOW)
    session = await practising(store, ada)
    for place in range(3):
        card = await shown(store, session, f"q{place}")
        for try_ in range(2):
            turn = f"t{place}{try_}"
            await store.practice.attempt(answer(card, turn, "incorrect", misconception="adds", at=later(place)))
        await store.practice.close_card(card.id, "shown", now=later(place))
    [found] = await store.memories.mistakes(ada, since=NOW, least=3)
    assert (found.misconception, found.times, found.question_id, found.at) == ("adds", 3, "q2", later(2))
    assert await store.memories.mistakes(ada, since=later(1), least=3) == []
