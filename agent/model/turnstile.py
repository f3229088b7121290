"""Keeps the event loop's rounds short while many answers stream at once."""

import asyncio
from collections.abc import AsyncIterable, AsyncIterator
from typing import TypeVar

_Piece = TypeVar("_Piece")


class Turnstile:
    """Lets one piece of all the streams that it is before through in a round of the event loop.

    litellm takes up to a millisecond for each piece. Where hundreds of answers stream, whoever begins, and whoever has
    the database, would else wait for a piece of each of them at every step.
    """

    def __init__(self) -> None:
        self._one = asyncio.Lock()

    async def one_by_one(self, pieces: AsyncIterable[_Piece]) -> AsyncIterator[_Piece]:
        """The pieces of a stream, in turns with those of the others."""
        coming = aiter(pieces)
        while True:
            async with self._one:
                await asyncio.sleep(0)
            try:
                piece = await anext(coming)
            except StopAsyncIteration:
                return
            yield piece
