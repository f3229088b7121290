from store import Store


async def test_a_fact_is_kept_and_replaced(store: Store) -> None:
    assert await store.facts.get("bank") is None
    await store.facts.set("bank", "one")
    await store.facts.set("bank", "two")
    assert await store.facts.get("bank") == "two"


async def test_facts_are_found_by_what_they_say_and_forgotten(store: Store) -> None:
    for key, value in {"copy_of: a": "1", "copy_of: b": "1", "copy_of: c": "2", "copyXof: d": "1"}.items():
        await store.facts.set(key, value)
    found = await store.facts.named("copy_of: ", value="1")
    assert sorted(found) == ["copy_of: a", "copy_of: b"]
    await store.facts.forget([*found, "never set"])
    assert (await store.facts.named("copy", value="1"), await store.facts.get("copy_of: c")) == (["copyXof: d"], "2")
