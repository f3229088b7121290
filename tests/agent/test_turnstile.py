import asyncio
from collections import Counter
from collections.abc import AsyncIterator

from agent.model.turnstile import Turnstile

STREAMS, PIECES = 20, 10


async def test_of_many_streams_few_pieces_are_read_in_a_round() -> None:
    turnstile = Turnstile()
    rounds = 0
    read: Counter[int] = Counter()

    async def count() -> None:
        nonlocal rounds
        while True:
            rounds += 1
            await asyncio.sleep(0)

    async def there() -> AsyncIterator[int]:
        """All of it has come already, as where a model is quicker than we."""
        for number in range(PIECES):
            read[rounds] += 1
            yield number

    async def listen() -> list[int]:
        return [piece async for piece in turnstile.one_by_one(there())]

    counting = asyncio.create_task(count())
    heard = await asyncio.gather(*(listen() for _ in range(STREAMS)))
    counting.cancel()
    assert heard == [list(range(PIECES))] * STREAMS
    assert max(read.values()) <= 2


async def test_who_waits_for_its_next_piece_holds_nobody_up() -> None:
    turnstile = Turnstile()
    later = asyncio.Event()

    async def slow() -> AsyncIterator[str]:
        await later.wait()
        yield "late"

    async def quick() -> AsyncIterator[str]:
        yield "soon"

    waiting = asyncio.ensure_future(anext(turnstile.one_by_one(slow())))
    await asyncio.sleep(0)
    assert [piece async for piece in turnstile.one_by_one(quick())] == ["soon"]
    later.set()
    assert await waiting == "late"
