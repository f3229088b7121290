import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.dialects import postgresql, sqlite

from store import Store
from store.columns import Instant, escape, to_line, unescape
from tests.store.world import NOW, incoming, person

TEXTS = st.text(st.characters(codec=None, categories=None), max_size=40) | st.text(
    "\x00\x1a\ud83d\ude00a0f", max_size=8
)
"""Any string of Python: NUL, lone surrogates, and the mark of the escape itself in the midst of hexadecimal digits."""
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)
ON_DATABASES = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@given(TEXTS)
def test_escaping_loses_nothing(text: str) -> None:
    stored = escape(text)
    assert unescape(stored) == text
    assert "\x00" not in stored
    stored.encode()


@given(TEXTS, TEXTS)
def test_different_texts_stay_different(one: str, other: str) -> None:
    assert (escape(one) == escape(other)) == (one == other)


@given(JSON)
def test_a_line_of_json_is_one_line(value: object) -> None:
    line = to_line(value)
    assert "\n" not in line
    line.encode()
    assert json.loads(unescape(line)) == value


@given(handle=TEXTS, message_id=TEXTS, body=st.dictionaries(TEXTS, JSON, max_size=3), events=st.lists(JSON, max_size=3))
@ON_DATABASES
async def test_what_people_write_comes_back_from_the_database(
    store: Store, handle: str, message_id: str, body: dict[str, object], events: list[object]
) -> None:
    user_id = await person(store, handle)
    assert await person(store, handle) == user_id
    saved = await store.conversations.save(incoming(user_id, message_id, place=f"web:{handle}", **body), now=NOW)
    again = await store.conversations.save(incoming(user_id, message_id, place=f"web:{handle}"), now=NOW)
    assert again.seq == saved.seq
    told = [{"type": "x", "value": event} for event in events]
    key = f"turn {saved.seq}"
    if saved.new:
        await store.conversations.record(key, saved.seq, user_id, told)
        turn = await store.conversations.turn(key)
        assert turn is not None
        assert turn.message_id == message_id
        assert turn.body == {"text": "hello", **body}
        assert list(turn.events) == told


@given(TEXTS, TEXTS)
@ON_DATABASES
async def test_a_fact_of_any_text(store: Store, key: str, value: str) -> None:
    await store.facts.set(key, value)
    assert await store.facts.get(key) == value


async def test_a_megabyte_comes_back(store: Store) -> None:
    text = "x\x00\ud800é😀" * 200_000
    await store.facts.set("long", text)
    assert await store.facts.get("long") == text


@given(st.datetimes(timezones=st.just(UTC) | st.just(timezone(timedelta(hours=5, minutes=45)))))
def test_moments_are_kept_in_utc(moment: datetime) -> None:
    for dialect in (sqlite.dialect(), postgresql.dialect()):
        try:
            kept = Instant().process_bind_param(moment, dialect)
        except OverflowError:
            return  # within hours of the year 1 or 9999
        back = Instant().process_result_value(kept, dialect)
        assert back == moment
        assert back is not None
        assert back.tzinfo is UTC


async def test_a_naive_moment_is_refused(store: Store) -> None:
    with pytest.raises(Exception, match="time zone"):
        await store.users.identify("terminal", "ada", now=datetime(2026, 3, 1))
