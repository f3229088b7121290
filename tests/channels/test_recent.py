"""What the adapters remember of chats and people does not grow for ever."""

from channels.recent import Recent
from channels.telegram.bot import MOST_CHATS, Place
from channels.telegram.delivering import Newest


def test_what_was_noted_longest_ago_is_forgotten() -> None:
    known: Recent[str, int] = Recent(2)
    known["a"], known["b"], known["a"] = 1, 2, 3
    known["c"] = 4
    assert dict(known) == {"a": 3, "c": 4}
    assert known.pop("b", None) is None
    known.update({"d": 5, "e": 6})
    assert len(known) == 2


def test_the_newest_numbers_of_groups_are_bounded() -> None:
    newest = Newest()
    groups = [Place(chat=-1_000_000_000_001 - number) for number in range(MOST_CHATS + 10)]
    for group in groups:
        newest.note(group, 7)
    assert newest.of(groups[0]) == 0
    assert newest.of(groups[-1]) == 7
