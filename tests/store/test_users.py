import asyncio

import pytest

from store import NotFound, Store
from tests.store.world import NOW, later


async def test_a_handle_always_leads_to_the_same_person(store: Store) -> None:
    ada = await store.users.identify("terminal", "ada", now=NOW, name="Ada", locale="de")
    again = await store.users.identify("terminal", "ada", now=later(60), name="Somebody", locale="en")
    assert again == ada
    assert (ada.name, ada.locale, ada.roles, ada.created_at) == ("Ada", "de", frozenset({"student"}), NOW)
    assert await store.users.get(ada.id) == ada


async def test_the_same_handle_on_another_channel_is_another_person(store: Store) -> None:
    one = await store.users.identify("terminal", "ada", now=NOW)
    other = await store.users.identify("web", "ada", now=NOW)
    assert one.id != other.id


async def test_many_at_once_make_one_person(store: Store, database_url: str) -> None:
    second = await Store.open(database_url)
    try:
        found = await asyncio.gather(
            *(each.users.identify("terminal", "ada", now=NOW) for each in [store, second] * 10),
        )
        assert len({user.id for user in found}) == 1
        assert await second.users.find(found[0].id) == found[0]
    finally:
        await second.close()


async def test_an_unknown_person(store: Store) -> None:
    assert await store.users.find("nobody") is None
    with pytest.raises(NotFound) as caught:
        await store.users.get("nobody")
    assert (caught.value.what, caught.value.id) == ("user", "nobody")
