import asyncio
from datetime import date

from store import Spent, Store
from tests.store.world import person

DAY = date(2026, 3, 1)


async def test_a_day_adds_up_over_models(store: Store) -> None:
    ada, bob = await person(store, "ada"), await person(store, "bob")
    assert await store.usage.spent(ada, DAY) == Spent()
    await asyncio.gather(
        *(store.usage.add(ada, DAY, "m1", calls=1, tokens_in=10, tokens_out=5, cost=1_000_000_000) for _ in range(10))
    )
    await store.usage.add(ada, DAY, "m2", calls=2, tokens_in=1, tokens_out=1, cost=7)
    await store.usage.add(ada, date(2026, 3, 2), "m1", calls=9, tokens_in=9, tokens_out=9, cost=9)
    await store.usage.add(bob, DAY, "m1", calls=9, tokens_in=9, tokens_out=9, cost=9)
    assert await store.usage.spent(ada, DAY) == Spent(calls=12, tokens=152, cost_microdollars=10_000_000_007)
