from datetime import date

import pytest

from store import ReviewCard, Store
from tests.store.world import NOW, later, person, question

DAY = 86_400.0
SKILL, OTHER = "algebra.linear-equations", "algebra.other"


async def filled(store: Store) -> tuple[str, str]:
    await store.questions.load([question("q"), question("r", skills=[OTHER])], now=NOW)
    return await person(store), await person(store, "bob")


def card(
    user_id: str, skill: str = SKILL, *, days: float = 1, reviews: int = 1, lapses: int = 0, stability: float = 1 / 3
) -> ReviewCard:
    return ReviewCard(
        user_id=user_id,
        skill_id=skill,
        stability=stability,
        difficulty=5.25,
        due=later(days * DAY),
        last_review=NOW,
        reviews=reviews,
        lapses=lapses,
    )


async def test_a_card_is_kept_and_replaced(store: Store) -> None:
    ada, _ = await filled(store)
    await store.reviews.put([])
    await store.reviews.put([card(ada), card(ada, OTHER)])
    newer = card(ada, days=3, reviews=2, lapses=1, stability=4.5)
    await store.reviews.put([newer])
    assert await store.reviews.of(ada) == [newer, card(ada, OTHER)]
    assert await store.reviews.of(ada, [SKILL, "nothing"]) == [newer]


async def test_what_is_due_comes_in_the_order_of_its_days_and_is_ones_own(store: Store) -> None:
    ada, bob = await filled(store)
    await store.reviews.put([card(ada, days=2), card(ada, OTHER, days=1), card(bob, days=1)])
    assert await store.reviews.due(ada, now=NOW) == []
    assert [c.skill_id for c in await store.reviews.due(ada, now=later(DAY))] == [OTHER]
    assert [c.skill_id for c in await store.reviews.due(ada, now=later(9 * DAY))] == [OTHER, SKILL]
    assert {c.user_id for c in await store.reviews.all()} == {ada, bob}


async def test_a_card_goes_with_its_transaction(store: Store) -> None:
    ada, _ = await filled(store)

    async def broken() -> None:
        async with store.transaction():
            await store.reviews.put([card(ada)])
            raise ValueError("the answer could not be kept")

    with pytest.raises(ValueError, match="kept"):
        await broken()
    assert await store.reviews.of(ada) == []


async def test_one_goal_at_a_time(store: Store) -> None:
    ada, bob = await filled(store)
    assert await store.goals.current(ada) is None
    first = await store.goals.set(ada, title="integrals", skills=(SKILL,), by=date(2026, 12, 10), now=NOW)
    assert await store.goals.current(ada) == first
    second = await store.goals.set(ada, title="limits", skills=(OTHER, SKILL), by=None, now=later(1))
    await store.goals.set(bob, title="algebra", skills=(), by=None, now=later(1))
    assert await store.goals.current(ada) == second
    assert await store.goals.end(ada, reached=True, now=later(2))
    assert await store.goals.current(ada) is None
    assert not await store.goals.end(ada, reached=True, now=later(3))
    assert await store.goals.current(bob) is not None
