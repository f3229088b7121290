from store import Store


async def test_a_fact_is_kept_and_replaced(store: Store) -> None:
    assert await store.facts.get("bank") is None
    await store.facts.set("bank", "one")
    await store.facts.set("bank", "two")
    assert await store.facts.get("bank") == "two"
