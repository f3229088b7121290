"""Whatever Telegram may tell one day is read, or told to be odd: nothing else, or it would stop the loop."""

from contextlib import suppress
from typing import Any

from aiogram.types import Message, Update
from hypothesis import given
from hypothesis import strategies as st

from channels.telegram.channel import ODD
from channels.telegram.intake import _chat_of
from channels.telegram.updates import Reader
from tests.channels.telegram.test_intake import CHAT, MESSAGE, USER
from tests.platforms.telegram_world import BOT

NAMES = sorted(
    {"from", "user", "id", "type", "data", "message", "option_ids", "poll_id", "offset", "length", "file_id"}
    | {"new_chat_member", "status", *Message.model_fields}
)
THING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | st.sampled_from([CHAT, USER]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
    max_leaves=9,
)


@given(
    kind=st.sampled_from(sorted(Update.model_fields)),
    told=st.dictionaries(st.sampled_from(NAMES), THING, max_size=6) | THING,
    whole=st.booleans(),
)
def test_anything_in_any_update_is_read_or_told_to_be_odd(kind: str, told: Any, whole: bool) -> None:
    update = {kind: {**MESSAGE, **told} if whole and isinstance(told, dict) else told}
    assert isinstance(_chat_of(update), int)
    with suppress(*ODD):
        Reader(BOT["id"], BOT["username"]).read(update)
