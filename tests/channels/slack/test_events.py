from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.slack.events import AgentOpened, Commanded, FileShared, HomeOpened, Pressed, Said, understood, words

EVENT: dict[str, Any] = {"type": "message", "user": "U1", "channel": "D1", "ts": "1700000000.000100", "text": "hi"}
PRESS: dict[str, Any] = {
    "type": "block_actions",
    "user": {"id": "U1", "team_id": "T1"},
    "team": {"id": "T1"},
    "channel": {"id": "D1"},
    "container": {"type": "message", "message_ts": "1.1", "channel_id": "D1"},
    "message": {"ts": "1.1", "thread_ts": "1.1"},
    "actions": [{"type": "button", "action_ts": "2.2", "value": "7.*", "action_id": "check"}],
    "state": {"values": {"b": {"tick-0": {"selected_options": [{"value": "7.0"}, {"value": "7.2"}]}}}},
}
COMMAND = {
    "command": "/chiron",
    "team_id": "T1",
    "user_id": "U1",
    "channel_id": "C1",
    "text": "x",
    "trigger_id": "1.2.a",
}


def told(**event: Any) -> dict[str, Any]:
    return {"type": "event_callback", "team_id": "T1", "event": event}


def test_a_message() -> None:
    said = understood(told(**EVENT))
    assert isinstance(said, Said)
    assert (said.team, said.user, said.home, said.channel, said.direct, said.bot) == (
        "T1",
        "U1",
        "T1",
        "D1",
        True,
        False,
    )


def test_whose_workspace_it_is() -> None:
    shared = {**told(**EVENT, user_team="T2"), "authorizations": [{"team_id": "T3"}]}
    said = understood(shared)
    assert isinstance(said, Said)
    assert (said.team, said.home) == ("T3", "T2")


def test_a_button() -> None:
    press = understood(PRESS)
    assert isinstance(press, Pressed)
    assert (press.channel, press.ts, press.thread, press.ticked) == ("D1", "1.1", "", ("7.0", "7.2"))


def test_the_first_message_of_a_thread_is_not_in_it() -> None:
    inside = {**PRESS, "message": {"ts": "1.1", "thread_ts": "1.0"}}
    press = understood(inside)
    assert isinstance(press, Pressed)
    assert press.thread == "1.0"


@pytest.mark.parametrize(
    ("payload", "kind"),
    [
        (COMMAND, Commanded),
        (told(type="app_home_opened", user="U1", tab="home"), HomeOpened),
        (told(type="app_home_opened", user="U1", tab="messages"), type(None)),
        (told(type="file_shared", file_id="F1", channel_id="D1"), FileShared),
        (
            told(
                type="assistant_thread_started",
                assistant_thread={"user_id": "U1", "channel_id": "D1", "thread_ts": "1.1"},
            ),
            AgentOpened,
        ),
        (told(**EVENT | {"subtype": "message_changed"}), type(None)),
        (told(**EVENT | {"hidden": True}), type(None)),
        (told(**EVENT | {"user": "U1/../x"}), type(None)),
        (told(**EVENT | {"ts": "now"}), type(None)),
        ({**PRESS, "actions": [{"type": "checkboxes", "action_ts": "1"}]}, type(None)),
        (None, type(None)),
        ([], type(None)),
    ],
)
def test_kinds(payload: object, kind: type) -> None:
    assert isinstance(understood(payload), kind)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=8,
)


def spoiled(form: Any, path: list[int], value: Any) -> Any:
    """A form with something else in one of its places."""
    if not path or not isinstance(form, dict | list) or not form:
        return value
    keys = list(form) if isinstance(form, dict) else list(range(len(form)))
    key = keys[path[0] % len(keys)]
    copy: Any = dict(form) if isinstance(form, dict) else list(form)
    copy[key] = spoiled(copy[key], path[1:], value)
    return copy


@given(
    form=st.sampled_from(
        [told(**EVENT, files=[{"id": "F1", "name": "x"}], attachments=[{"is_share": True}]), PRESS, COMMAND]
    ),
    path=st.lists(st.integers(0, 20), max_size=5),
    value=JSON,
)
def test_nothing_that_is_told_breaks_the_reading(form: Any, path: list[int], value: Any) -> None:
    understood(spoiled(form, path, value))


@given(JSON)
def test_anything_at_all(value: Any) -> None:
    understood(value)
    understood({"type": "event_callback", "team_id": "T1", "event": value})


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("<@U0BOT> 5 questions", "5 questions"),
        ("<@U0BOT|chiron>hello", "hello"),
        ("2 &lt; 3 &amp; x &gt; 1", "2 < 3 & x > 1"),
        ("see <https://a.b/c|this> and <mailto:a@b.c>", "see this and mailto:a@b.c"),
        ("<@U1|ada> in <#C1|maths>, <!here>", "@ada in #maths, @here"),
        ("&amp;lt;", "&lt;"),
    ],
)
def test_words(typed: str, said: str) -> None:
    assert words(typed, "U0BOT") == said
