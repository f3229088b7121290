"""A reply that alone is not taken stands before the others only so long; a platform that is away is waited for."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from agent.errors import DeliveryFailed, DeliveryRefused
from agent.exchanges import incoming_of, turn_key
from agent.faults import Fault
from agent.json_form import reply_to_json
from agent.leases import Leases
from agent.messages import Delivery, Message, Reply, Text
from agent.outgoing import LONGEST, MOST_TRIES, Outgoing
from agent.owners import Owners
from prompts.catalogue import say
from store import Store
from store.errors import ChironError
from store.repositories.notices import SET_ASIDE
from tests.agent.home import Clock
from tests.homes import new_database
from tests.store.world import NOW

PLACE, OTHER = "platform:room", "platform:other"
SORRY = say("en", "channel-set-aside")
FAULT, FAILED = ValueError("a fault"), DeliveryFailed("HTTP 500")


@dataclass
class Post:
    """A platform, and replies that wait for it."""

    store: Store
    outgoing: Outgoing
    clock: Clock
    errors: dict[str, Exception] = field(default_factory=dict)
    """What the platform answers to a text."""
    taken: list[str] = field(default_factory=list)
    tried: list[str] = field(default_factory=list)

    async def deliver(self, delivery: Delivery) -> None:
        [part] = delivery.reply.parts
        assert isinstance(part, Text)
        self.tried.append(part.text)
        if part.text in self.errors:
            raise self.errors[part.text]
        self.taken.append(part.text)

    async def write(self, text: str, place: str = PLACE) -> None:
        """A reply that waits."""
        user = await self.store.users.identify("platform", place, now=NOW)
        message = Message(channel="platform", conversation_id=place, sender_id=place, message_id=text, sent_at=NOW)
        saved = await self.store.conversations.save(incoming_of(message, user.id), now=NOW)
        reply = reply_to_json(Reply(parts=(Text(text=text),)))
        await self.store.conversations.finish(
            turn_key(place, saved.seq),
            saved.seq,
            user.id,
            reply=reply,
            model_calls=0,
            prompt="",
            ms=0,
            now=self.clock(),
        )

    async def try_again(self, times: int, error: type[ChironError], *, others: bool = False) -> None:
        """Hand over so many times what waits, each time in vain; `others`: another's reply is taken in between."""
        for _ in range(times):
            if others:
                await self.write(f"for another {len(self.taken)}", OTHER)
                await self.outgoing.send(OTHER)
            with pytest.raises(error):
                await self.outgoing.send(PLACE)

    async def set_aside(self) -> int:
        return await self.store.notices.count(SET_ASIDE, since=NOW)


@pytest_asyncio.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    store, owners, clock = (
        await Store.open(await new_database(tmp_path / "chiron.db")),
        Owners(tmp_path / "owners"),
        Clock(),
    )
    made = Post(store, Outgoing(store, Leases(store, owners, clock), clock), clock)
    made.outgoing.deliver_by("platform", made.deliver)
    yield made
    owners.close()
    await store.close()


@pytest.mark.parametrize("error", [FAULT, FAILED], ids=["a fault of ours", "refused while others are taken"])
async def test_a_reply_that_alone_is_not_taken_is_set_aside(
    post: Post, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    await post.write("poison")
    await post.write("later")
    post.errors["poison"] = error
    if error is FAULT:
        await post.try_again(MOST_TRIES, Fault)
    else:
        await post.try_again(1, DeliveryFailed)
        await post.try_again(MOST_TRIES, DeliveryFailed, others=True)
    assert await post.set_aside() == 0
    before = len(post.taken)
    await post.outgoing.send(PLACE)
    assert post.taken[before:] == [SORRY, "later"]
    assert await post.set_aside() == 1
    assert caplog.text.count("is set aside") == 1
    await post.outgoing.send(PLACE)
    assert post.taken[before:] == [SORRY, "later"], "once"


async def test_a_platform_that_is_away_is_waited_for(post: Post) -> None:
    await post.write("reply")
    post.errors["reply"] = FAILED
    await post.try_again(5 * MOST_TRIES, DeliveryFailed)
    post.errors.clear()
    await post.outgoing.send(PLACE)
    assert post.taken == ["reply"]


async def test_a_platform_that_asks_to_wait_is_waited_for_though_it_takes_others(post: Post) -> None:
    await post.write("reply")
    post.errors["reply"] = DeliveryFailed("429", retry_after=1.0)
    await post.try_again(3 * MOST_TRIES, DeliveryFailed, others=True)
    post.clock.now += 2 * LONGEST
    await post.try_again(3 * MOST_TRIES, DeliveryFailed)
    assert set(post.tried[-MOST_TRIES:]) == {"reply"}


async def test_after_a_day_the_reader_is_told_as_soon_as_can_be(post: Post) -> None:
    await post.write("reply")
    post.errors |= {"reply": FAILED, SORRY: FAILED}
    await post.try_again(3 * MOST_TRIES, DeliveryFailed)
    post.clock.now += LONGEST + timedelta(seconds=1)
    await post.try_again(4 * MOST_TRIES, DeliveryFailed)
    assert post.tried[-1] == SORRY
    del post.errors[SORRY]
    await post.outgoing.send(PLACE)
    assert post.taken == [SORRY]


@pytest.mark.parametrize("error", [FAULT, DeliveryRefused("rejected")])
async def test_where_the_sentence_is_not_taken_either_what_comes_later_is(post: Post, error: Exception) -> None:
    await post.write("poison")
    await post.write("later")
    post.errors |= {"poison": FAULT, SORRY: error}
    await post.try_again(2 * MOST_TRIES - 1 if error is FAULT else MOST_TRIES, Fault)
    await post.outgoing.send(PLACE)
    assert post.taken == ["later"]
    assert await post.set_aside() == 1
