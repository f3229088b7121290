"""Classes are made, and joined by their codes."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from store import Class, Files, QuestionFilter, Store, Taken
from tools.classes.codes import new_code, read_code, told_code
from tools.classes.events import ClassJoined
from tools.events import Event, Refused
from tools.ingestion.forgetting import forget
from tools.linking.service import ALL_TRIES, MINUTES, OWN_TRIES
from tools.turn import TurnContext

_DRAWS = 5
"""Codes that are drawn before one gives up: that another class has the first one is all but impossible."""


@dataclass(frozen=True, kw_only=True)
class Classes:
    """Takes the codes of classes. One per process."""

    async def hears(self, context: TurnContext, text: str, *, expects: bool) -> bool:
        """Whether a message gives the code of a class; one that is no class's code counts as `expects` says.

        Who tries codes is let in by none of them: each that is none counts, also where it is taken for an answer.
        """
        if told_code(text) is not None:
            return True
        code = read_code(text)
        if code is None:
            return False
        if expects or await self._is_spent(context):
            return expects
        if await context.store.classes.with_code(code) is not None:
            return True
        await context.store.links.failed(context.user_id, now=context.now, minutes=MINUTES)
        return False

    async def join(self, context: TurnContext, text: str) -> list[Event]:
        """Make the acting person a member of the class whose code a text gives."""
        async with context.store.transaction():
            event = await self._joined(context, told_code(text) or read_code(text))
            await context.keep([event])
        return [event]

    async def _joined(self, context: TurnContext, code: str | None) -> Event:
        store = context.store
        if await self._is_spent(context):
            return Refused(reason="class-too-many")
        found = await store.classes.with_code(code) if code else None
        if found is None:
            await store.links.failed(context.user_id, now=context.now, minutes=MINUTES)
            return Refused(reason="class-no-code")
        role = (await store.classes.roles(context.user_id)).get(found.id)
        if role is None:
            await store.classes.join(found.id, context.user_id, role="student", now=context.now)
        return ClassJoined(
            class_id=found.id,
            name=found.name,
            again=role is not None,
            teaches=role == "teacher",
            questions=await _questions(store, found.id),
        )

    async def _is_spent(self, context: TurnContext) -> bool:
        """Whether so many codes were none that no further one is looked at; those that link accounts count as well."""
        tries = await context.store.links.tries(context.user_id, since=context.now - timedelta(minutes=MINUTES))
        return tries.own >= OWN_TRIES or tries.all >= ALL_TRIES


async def _questions(store: Store, class_id: str) -> int:
    """How many questions of a class's documents its members can practise."""
    documents = tuple(one.id for one in await store.documents.listed(classes=(class_id,)))
    return await store.questions.count(QuestionFilter(classes=(class_id,), documents=documents)) if documents else 0


async def make_class(store: Store, name: str, *, teacher: str, now: datetime) -> Class:
    """Make a class and its teacher's membership; `teacher`: a user id. Raises Taken where the name is another's."""
    async with store.transaction():
        made = await _with_new_code(lambda code: store.classes.add(name, code=code, now=now))
        await store.classes.join(made.id, teacher, role="teacher", now=now)
    return made


async def delete_class(store: Store, files: Files, class_id: str) -> None:
    """Forget a class with its documents; its questions leave practice, and what was answered stays."""
    gone: set[tuple[str, str]] = set()
    async with store.transaction():
        for document in await store.documents.listed(classes=[class_id]):
            gone |= await forget(store, document.id)
        await store.questions.leave_class(class_id)
        await store.classes.delete(class_id)
    await files.remove(gone)


async def renew_code(store: Store, class_id: str) -> Class:
    """Give a class another code; by the one before nobody joins any more."""
    return await _with_new_code(lambda code: store.classes.renew(class_id, code=code))


async def _with_new_code(make: Callable[[str], Awaitable[Class]]) -> Class:
    for _ in range(_DRAWS - 1):
        try:
            return await make(new_code())
        except Taken as error:
            if error.what != "code":
                raise
    return await make(new_code())
