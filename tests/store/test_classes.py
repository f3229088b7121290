import asyncio
from datetime import timedelta

import pytest

from store import Class, Store, Taken
from store.errors import NotFound
from tests.store.world import NOW, later, person

DAY = timedelta(days=1)


@pytest.fixture
async def maths(store: Store) -> Class:
    return await store.classes.add("Maths 7b", code="K7MW4Q", now=NOW)


async def test_a_class_is_found_by_its_name_its_id_and_its_code(store: Store, maths: Class) -> None:
    other = await store.classes.add("Biology", code="AC34DE", now=NOW)
    assert await store.classes.all() == [other, maths]
    assert await store.classes.called("maths 7B") == await store.classes.called(maths.id) == maths
    assert await store.classes.with_code("K7MW4Q") == await store.classes.get(maths.id) == maths
    assert await store.classes.called("Maths") is None
    assert await store.classes.with_code("") is None
    with pytest.raises(NotFound):
        await store.classes.get("none")


@pytest.mark.parametrize(("name", "code", "what"), [("MATHS 7b", "AC34DE", "class"), ("Other", "K7MW4Q", "code")])
async def test_a_name_and_a_code_are_there_once(store: Store, maths: Class, name: str, code: str, what: str) -> None:
    with pytest.raises(Taken) as raised:
        await store.classes.add(name, code=code, now=NOW)
    assert raised.value.what == what
    assert await store.classes.all() == [maths]


async def test_by_the_code_before_the_present_one_nobody_joins(store: Store, maths: Class) -> None:
    renewed = await store.classes.renew(maths.id, code="XY79KL")
    assert (renewed.id, renewed.code) == (maths.id, "XY79KL")
    assert await store.classes.with_code("K7MW4Q") is None
    with pytest.raises(NotFound):
        await store.classes.renew("none", code="PQ34TU")


async def test_who_joins_twice_is_a_member_once(store: Store, maths: Class) -> None:
    ada, ben = await person(store, "ada"), await person(store, "ben")
    assert await store.classes.join(maths.id, ada, role="teacher", now=NOW)
    joined = [store.classes.join(maths.id, ben, role="student", now=later(n)) for n in (1, 2)]
    assert sorted(await asyncio.gather(*joined)) == [False, True]
    assert not await store.classes.join(maths.id, ada, role="student", now=later(3))
    assert [(one.user_id, one.role) for one in await store.classes.members(maths.id)] == [
        (ada, "teacher"),
        (ben, "student"),
    ]
    [membership] = await store.classes.of(ada)
    assert (membership.school_class, membership.role, membership.since) == (maths, "teacher", NOW)
    assert await store.classes.roles(ada) == {maths.id: "teacher"}
    assert await store.classes.roles("nobody") == {}


async def test_merged_accounts_are_in_the_classes_of_both_and_teach_what_either_taught(
    store: Store, maths: Class
) -> None:
    other = await store.classes.add("Biology", code="AC34DE", now=NOW)
    ada, phone = await person(store, "ada"), await person(store, "phone")
    await store.classes.join(maths.id, ada, role="student", now=NOW)
    await store.classes.join(maths.id, phone, role="teacher", now=later(1))
    await store.classes.join(other.id, phone, role="student", now=later(2))
    await store.login_links.offer(phone, "token", now=NOW, good_for=DAY)
    await store.accounts.merge(phone, into=ada, now=later(3))
    assert [(one.school_class, one.role) for one in await store.classes.of(ada)] == [
        (maths, "teacher"),
        (other, "student"),
    ]
    assert await store.classes.of(phone) == []
    assert await store.login_links.take("token", now=NOW) is None


async def test_a_login_link_is_good_once_for_its_time_and_until_the_next_one(store: Store) -> None:
    ada = await person(store, "ada")
    await store.login_links.offer(ada, "first", now=NOW, good_for=DAY)
    await store.login_links.offer(ada, "second", now=NOW, good_for=DAY)
    assert await store.login_links.take("first", now=NOW) is None
    assert await store.login_links.take("second", now=NOW + DAY) is None
    taken = await asyncio.gather(*(store.login_links.take("second", now=later(1)) for _ in range(3)))
    assert (set(taken), taken.count(None)) == ({ada, None}, 2)


async def test_an_account_without_a_handle_gets_one(store: Store) -> None:
    made = await store.users.add("Ms Gray", roles=frozenset({"teacher"}), now=NOW)
    assert await store.users.all() == [made] == await store.users.called("Ms Gray")
    await store.users.give_handle(made.id, "web", "s-1")
    assert await store.users.behind("web", "s-1") == made
    with pytest.raises(Taken):
        await store.users.add("Ms Gray", roles=frozenset({"student"}), now=NOW)
