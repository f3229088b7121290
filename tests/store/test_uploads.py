"""Whose files are whose, and how many bytes a person has."""

import pytest

from store import NoRoom, Store, Upload
from tests.store.world import NOW

ADA, BEN = "web:ada", "web:ben"


def upload(id: str, owner: str = ADA, size: int = 10) -> Upload:
    return Upload(id=id, owner=owner, sha256="0" * 64, name="a.pdf", media_type="application/pdf", size=size, at=NOW)


async def test_a_file_is_its_owners_alone(store: Store) -> None:
    kept = await store.uploads.add(upload("1"), quota=100)
    await store.uploads.add(upload("2", BEN), quota=100)
    await store.uploads.add(upload("3", BEN, 50), quota=100)
    assert kept == upload("1")
    assert await store.uploads.many(ADA, ["2", "1", "3"]) == [kept]
    assert await store.uploads.many(BEN, ["1"]) == []
    await store.uploads.add(upload("3"), quota=100)
    assert [one.size for owner in (ADA, BEN) for one in await store.uploads.many(owner, ["3"])] == [10, 50]


async def test_the_same_id_again_is_the_same_file_and_takes_no_room(store: Store) -> None:
    await store.uploads.add(upload("1"), quota=10)
    assert await store.uploads.add(upload("1", size=99), quota=10) == upload("1")
    assert await store.uploads.taken(ADA) == 10


async def test_more_than_the_quota_is_refused(store: Store) -> None:
    await store.uploads.add(upload("1"), quota=15)
    with pytest.raises(NoRoom) as raised:
        await store.uploads.add(upload("2"), quota=15)
    assert raised.value.quota == 15
    await store.uploads.add(upload("3", BEN), quota=15)
    assert (await store.uploads.taken(ADA), await store.uploads.taken(BEN)) == (10, 10)
