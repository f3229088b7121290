"""How a student wants to be taught, as what is remembered of them says: what hints, selection and greetings go by."""

from dataclasses import dataclass
from typing import Literal, cast

from store import Store

Help = Literal["more", "less"]
Length = Literal["short", "long"]
Kinds = Literal["choice", "typed"]
Aspect = Literal["help", "length", "kinds", "name", "examples", "note"]


@dataclass(frozen=True, kw_only=True)
class Wishes:
    """One student's; what is None or empty was never wished for."""

    help: Help | None = None
    length: Length | None = None
    """Of hints, explanations and replies."""
    kinds: Kinds | None = None
    """Of questions: to choose from options, or to type the answer."""
    name: str = ""
    """What they want to be called; their own word, so that it is data wherever it is shown."""
    examples: str = ""
    """What examples shall be about, in their own words."""


async def wishes_of(store: Store, user_id: str) -> Wishes:
    """The wishes of one student, read from the record: they hold as long as they stand there. One quick statement."""
    kept = {one.aspect: one.value for one in await store.memories.of(user_id)}
    return Wishes(
        help=cast(Help | None, kept.get("help")),
        length=cast(Length | None, kept.get("length")),
        kinds=cast(Kinds | None, kept.get("kinds")),
        name=kept.get("name", ""),
        examples=kept.get("examples", ""),
    )
