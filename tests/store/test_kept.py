from store.kept import Kept


def test_keeps_the_newest() -> None:
    kept: Kept[str, int] = Kept(2)
    for place, name in enumerate("abac"):
        assert kept.put(name, place) == place
    assert [kept.get(name) for name in "abc"] == [2, None, 3]


def test_forgets_what_is_dropped_or_old() -> None:
    kept: Kept[str, int] = Kept(9)
    kept.put("a", 1)
    kept.drop(["a", "b"])
    assert kept.get("a") is None
    old: Kept[str, int] = Kept(9, seconds=0)
    old.put("a", 1)
    assert old.get("a") is None
