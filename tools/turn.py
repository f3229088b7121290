"""Who is acting, and in which turn: what every tool gets beside the model's arguments."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from store import Store, User
from tools.events import Event


@dataclass(frozen=True, kw_only=True)
class TurnContext:
    """One turn's facts, built by the tutor from the record; a tool takes the person from here alone."""

    user_id: str
    roles: frozenset[str]
    conversation_id: str
    seq: int
    """The message's number in the record."""
    turn_key: str
    """The id of the message that caused the turn; effects carry it, so that a turn run again records nothing twice."""
    said: str
    """The person's own words in this message; what a model submits as an answer is these, as they are."""
    locale: str
    store: Store
    now: datetime
    """Aware UTC."""
    keep: Callable[[Sequence[Event]], Awaitable[None]]
    """Makes events durable; a tool calls it once, last in the transaction of the effects that they tell of."""
    group: bool = False
    """Whether others read along."""
    classes: tuple[str, ...] = ()
    """Ids of the classes that the person belongs to, whose questions and passages are theirs too; in a group none,
    since what is shown there all see."""
    teaches: frozenset[str] = frozenset()
    """Ids of those of them that the person teaches."""


async def outside(
    store: Store, user: User, *, now: datetime, locale: str = "en", conversation_id: str = ""
) -> TurnContext:
    """Who acts by a command or on a page: there is no turn whose record could tell of it."""

    async def keep(events: Sequence[Event]) -> None:
        """Nobody is told in words."""

    belongs = await store.classes.roles(user.id)
    return TurnContext(
        user_id=user.id,
        roles=user.roles,
        conversation_id=conversation_id,
        seq=0,
        turn_key="",
        said="",
        locale=locale,
        store=store,
        now=now,
        keep=keep,
        classes=tuple(belongs),
        teaches=taught(belongs),
    )


def taught(belongs: Mapping[str, str]) -> frozenset[str]:
    """The classes that somebody teaches, of those to which they belong and their roles there."""
    return frozenset(class_id for class_id, role in belongs.items() if role == "teacher")
