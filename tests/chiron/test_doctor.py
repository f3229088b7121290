"""What `chiron doctor` finds in the record."""

from datetime import UTC, datetime, timedelta

from chiron.cli.doctor import LATELY, _set_aside
from store import Store
from store.repositories.notices import SET_ASIDE


async def test_it_tells_of_replies_that_were_set_aside_of_late(store: Store) -> None:
    now = datetime.now(UTC)
    user = await store.users.identify("slack", "T1/U1", now=now)
    assert await _set_aside(store) == []
    for kind, at in ((f"{SET_ASIDE}new", now), (f"{SET_ASIDE}old", now - LATELY - timedelta(days=1)), ("more", now)):
        await store.notices.first(user.id, kind, now=at)
    [finding] = await _set_aside(store)
    assert finding.ok is False
    assert finding.words.startswith("1 reply of the last 7 days could not be shown")
