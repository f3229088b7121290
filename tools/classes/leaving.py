"""Classes are left, members removed, classes deleted: by words that name the class."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from store import Class, Files
from store.repositories.classes import Member
from tools.classes.events import ClassDeletion, ClassLeft
from tools.classes.service import delete_class
from tools.events import Event, Refused
from tools.turn import TurnContext

_PLEASE = r"(?:please |i want to |i would like to |can i )*"
_END = r"(?:,? please)?[.!?]*"
_CLASS = r"(?:the |my |our )?(?P<class>class(?: |$))?(?P<name>.*?)"
_ORDERS: dict["Verb", str] = {
    "remove": rf"(?:remove|take|drop) (?P<member>.+?) (?:from|out of) {_CLASS}",
    "delete": rf"(?:delete|dissolve|remove) {_CLASS}(?P<sure> for good)?",
    "leave": rf"(?:leave|quit|get out of) {_CLASS}",
}
FOR_GOOD = "delete class {name} for good"
"""What a teacher says who has been asked, or the button does."""
Verb = Literal["leave", "remove", "delete"]


@dataclass(frozen=True, kw_only=True)
class Order:
    """What somebody wants; `member` and `class_name` as they say it."""

    verb: Verb
    class_name: str
    says_class: bool
    """Whether the word "class" is there: without it, only the name of one's own class means one."""
    member: str = ""
    sure: bool = False


def read_order(text: str) -> Order | None:
    """The order that words are, if any."""
    said = " ".join(text.split())
    for verb, pattern in _ORDERS.items():
        if found := re.fullmatch(_PLEASE + pattern + _END, said, re.IGNORECASE):
            parts = found.groupdict()
            return Order(
                verb=verb,
                class_name=parts["name"].strip(),
                says_class=bool(parts["class"]),
                member=parts.get("member") or "",
                sure=bool(parts.get("sure")),
            )
    return None


@dataclass(frozen=True, kw_only=True)
class Leaving:
    """Does what such words ask for. One per process."""

    files: Files

    async def hears(self, context: TurnContext, text: str) -> bool:
        """Whether words are about leaving, removing or deleting, and about a class of the acting person's."""
        order = None if context.group or not context.classes else read_order(text)
        return order is not None and (order.says_class or await self._named(context, order) is not None)

    async def act(self, context: TurnContext, text: str) -> list[Event]:
        """Do it, or say why not."""
        async with context.store.transaction():
            order = read_order(text)
            found = await self._named(context, order) if order else None
            event = await self._done(context, order, found) if order and found else Refused(reason="class-which")
            await context.keep([event])
        return [event]

    async def _named(self, context: TurnContext, order: Order) -> Class | None:
        """The class of theirs that is meant: the only one where none is named."""
        mine = [one.school_class for one in await context.store.classes.of(context.user_id)]
        if not order.class_name:
            return mine[0] if order.says_class and len(mine) == 1 else None
        return next((one for one in mine if one.name.casefold() == order.class_name.casefold()), None)

    async def _done(self, context: TurnContext, order: Order, found: Class) -> Event:
        classes, teaches = context.store.classes, found.id in context.teaches
        if order.verb == "leave":
            if teaches:
                return Refused(reason="class-own-stays")
            await classes.leave(found.id, context.user_id)
            return ClassLeft(class_id=found.id, name=found.name)
        if not teaches:
            return Refused(reason="class-not-yours")
        students = [one for one in await classes.members(found.id) if one.role == "student"]
        if order.verb == "remove":
            return await self._removed(context, found, students, order.member)
        papers = len(await context.store.documents.listed(classes=[found.id]))
        if order.sure:
            await delete_class(context.store, self.files, found.id)
        return ClassDeletion(class_id=found.id, name=found.name, students=len(students), papers=papers, done=order.sure)

    async def _removed(self, context: TurnContext, found: Class, students: Sequence[Member], said: str) -> Event:
        called = [one for one in students if said.casefold() in (one.name.casefold(), one.user_id.casefold())]
        if len(called) != 1:
            return Refused(reason="class-several-members" if called else "class-no-member")
        await context.store.classes.leave(found.id, called[0].user_id)
        return ClassLeft(class_id=found.id, name=found.name, member=called[0].name)
