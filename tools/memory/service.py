"""What the tutor remembers of a student: shown, added to and taken from, by the student alone.

Kept is what the student said. Mistakes made again and again are counted from the answers each time, and the goal is
that of the path: both are shown here too and can be forgotten, and stand in one place only.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from store import Memory, Origin, RepeatedMistake, TurnRecord
from store.questions import Question
from tools.events import Event, Refused, SmallTalk, event_from
from tools.memory.allowed import LONGEST_NOTE, MOST, is_private, is_said, is_secret
from tools.memory.events import ForgetAsked, Forgotten, Item, MemoryShown, MemorySwitched, Remembered
from tools.memory.matching import about
from tools.memory.reading import EVERYTHING, THAT, Wish, read_preference, read_wish
from tools.search.knowledge import Knowledge
from tools.turn import TurnContext

REPEATED = 3
"""Questions on which a mistake has to be made to be one that is made again and again."""
LATELY = timedelta(days=60)
"""Over which they are counted: what was overcome long ago is not held against anybody."""
MOST_MISTAKES = 3
"""That are shown, the most repeated first."""
CONFIRMED, KEPT = f"{EVERYTHING} yes", "no"
"""Values of the action `forget` once it was asked whether all shall go."""
_MISTAKE, _OFF, _GOAL = "mistake", "off", "goal"
_HIDDEN = (_MISTAKE, _OFF)
"""Aspects of rows that say what is not wanted."""


@dataclass(frozen=True, kw_only=True)
class Meant:
    """The typed action that words stand for."""

    kind: Literal["memory", "remember", "forget"]
    target: str = ""
    value: str = ""


@dataclass(frozen=True, kw_only=True)
class Remembering:
    """The memory of the tutor. One per process."""

    knowledge: Knowledge

    async def hears(
        self, context: TurnContext, text: str, before: Sequence[TurnRecord], *, is_open: bool
    ) -> Meant | None:
        """What a message asks of the memory; None for all other talk.

        `before`: the last exchanges, oldest first, for "forget 2" and "forget that"; `is_open`: a question is.
        """
        wish = read_wish(text)
        if wish is None:
            return None
        match wish.deed:
            case "show":
                return Meant(kind="memory", value=wish.value)
            case "remember":
                return Meant(kind="remember", value=text)
            case "switch":
                return Meant(kind="memory", value=wish.value)
            case "correct":
                return await self._corrects(context, wish, is_open=is_open)
            case "forget":
                return self._forgets(wish, before, is_open=is_open)

    async def act(self, context: TurnContext, kind: str, target: str, value: str) -> list[Event]:
        """What the actions `memory`, `remember` and `forget` ask for."""
        if context.group:
            return await _kept(context, Refused(reason="memory-in-group"))
        if kind == "remember":
            return await self.remember(context, value)
        if kind == "forget":
            return await self.forget(context, value, target=target)
        if value in ("on", "off"):
            return await self._switch(context, off=value == "off")
        return await self.show(context, value)

    async def items(self, context: TurnContext) -> list[Item]:
        """All that is remembered of the acting person, in the order in which it is numbered."""
        store, user = context.store, context.user_id
        async with store.reads():
            rows = await store.memories.of(user)
            goal = await store.goals.current(user)
            unwanted = {row.key for row in rows if row.aspect == _MISTAKE}
            repeated = [mistake for mistake in await self._repeated(context) if mistake.misconception not in unwanted]
            items = [_item(row) for row in rows if row.aspect not in _HIDDEN]
            if goal is not None:
                on = goal.created_at.date().isoformat()
                items.append(Item(id=f"{_GOAL}:{goal.id}", aspect=_GOAL, value=goal.title, source="said", on=on))
            return items + [await self._mistake(context, one) for one in repeated[:MOST_MISTAKES]]

    async def show(self, context: TurnContext, words: str = "") -> list[Event]:
        """What is remembered; of it that which some words are about, where there are any."""
        items = await self.items(context)
        found = about(items, words) if words else items
        event = MemoryShown(items=tuple(found), about=words, off=await self._is_off(context))
        return await _kept(context, event)

    async def remember(self, context: TurnContext, words: str) -> list[Event]:
        """Keep what the acting person asks to be remembered, in their own words."""
        wish = read_wish(words)
        if wish is None or wish.deed != "remember":
            wish = read_preference(words) or Wish(deed="remember", value=words.strip(), asked=True)
        return await self._keep(context, wish, "said")

    async def understood(self, context: TurnContext, words: str) -> str | list[Event]:
        """Keep words of the acting person's message that a model holds for worth it; else the reason why not.

        They have to stand in the message as they are, so that nobody else's word gets here by a model that obeys it;
        and what is private is kept only where the person has asked for it.
        """
        if context.group or not is_said(words, context.said):
            return "Not kept: only the student's own words, as they stand in their last message, can be remembered."
        whole = read_wish(context.said)
        asked = whole is not None and whole.deed == "remember" and whole.asked
        wish = read_preference(words) or Wish(deed="remember", value=words.strip())
        if is_private(words) and wish.aspect == "note" and not asked:
            return "Not kept: it may be private. The student can say: remember that ..."
        return await self._keep(context, wish, "understood")

    async def forget(self, context: TurnContext, words: str, *, target: str = "") -> list[Event]:
        """Forget things by their ids (`target`, several with commas), or what some words are about.

        Everything goes once that was confirmed.
        """
        if words == KEPT:
            return await _kept(context, SmallTalk(kind="okay"))
        async with context.store.transaction():
            items = await self.items(context)
            if words == EVERYTHING:
                return await _kept(context, ForgetAsked(count=len(items)) if items else MemoryShown(items=()))
            ids = target.split(",") if target else []
            gone = (
                items if words == CONFIRMED else [one for one in items if one.id in ids] if ids else about(items, words)
            )
            await self._drop(context, gone)
            if words == CONFIRMED:
                await self._drop_rest(context)
                return await _kept(context, Forgotten(items=(), all=True))
            return await _kept(context, Forgotten(items=tuple(gone)))

    async def forget_for(self, context: TurnContext, words: str) -> list[Event]:
        """Forget what a model is asked to, in words that the acting person has just said; all goes by their yes."""
        if context.group:
            return await _kept(context, Refused(reason="memory-in-group"))
        wish = read_wish(context.said)
        if words == EVERYTHING and wish is not None and wish.value == EVERYTHING:
            return await self.forget(context, EVERYTHING)
        return await self.forget(context, words if is_said(words, context.said) else THAT)

    # -- what the methods share

    def _forgets(self, wish: Wish, before: Sequence[TurnRecord], *, is_open: bool) -> Meant | None:
        if wish.value == EVERYTHING:
            return Meant(kind="forget", value=EVERYTHING)
        if wish.value == THAT:
            just = [item for event in _events(before[-1:]) if isinstance(event, Remembered) for item in event.items]
            if just:
                return Meant(kind="forget", target=",".join(item.id for item in just))
            return None if is_open else Meant(kind="forget", value=THAT)
        if not wish.numbers:
            return None if about((_ANY_GOAL,), wish.value) else Meant(kind="forget", value=wish.value)
        shown = next((event for event in _events(before)[::-1] if isinstance(event, MemoryShown)), None)
        if shown is None:
            return None if is_open else Meant(kind="memory")
        ids = [shown.items[place - 1].id for place in wish.numbers if 0 < place <= len(shown.items)]
        return Meant(kind="forget", target=",".join(ids)) if ids else Meant(kind="memory")

    async def _corrects(self, context: TurnContext, wish: Wish, *, is_open: bool) -> Meant | None:
        found = [] if context.group else about(await self.items(context), wish.value)
        if found:
            return Meant(kind="forget", target=",".join(item.id for item in found))
        if read_preference(wish.value):
            return Meant(kind="remember", value=wish.value)
        return Meant(kind="forget", value=wish.value) if wish.asked and not is_open else None

    async def _keep(self, context: TurnContext, wish: Wish, source: Origin) -> list[Event]:
        """Keep what a wish says, if nothing speaks against it."""
        store, user, value = context.store, context.user_id, " ".join(wish.value.split())
        key = value.casefold() if wish.aspect == "note" else ""
        async with store.transaction():
            rows = await store.memories.of(user)
            known = any((row.aspect, row.key) == (wish.aspect, key) for row in rows)
            if any(row.aspect == _OFF for row in rows):
                return await _kept(context, Refused(reason="memory-off"))
            if is_secret(value):
                return await _kept(context, Refused(reason="memory-secret"))
            if len(value) > LONGEST_NOTE or not value:
                return await _kept(context, Refused(reason="memory-too-long"))
            if len(rows) >= MOST and not known:
                return await _kept(context, Refused(reason="memory-full"))
            row = await store.memories.keep(user, wish.aspect, value, key=key, source=source, now=context.now)
            return await _kept(context, Remembered(items=(_item(row),)))

    async def _drop(self, context: TurnContext, items: Sequence[Item]) -> None:
        store, user = context.store, context.user_id
        await store.memories.forget(user, [item.id for item in items])
        for item in items:
            if item.aspect == _GOAL:
                await store.goals.end(user, reached=False, now=context.now)
            if item.aspect == _MISTAKE:
                await self._hide(context, item.id.partition(":")[2])

    async def _drop_rest(self, context: TurnContext) -> None:
        """Mistakes beyond those that are shown, which would else come up in their place."""
        for mistake in await self._repeated(context):
            await self._hide(context, mistake.misconception)

    async def _hide(self, context: TurnContext, misconception: str) -> None:
        """Tell nobody of a mistake again, however often it is counted."""
        await context.store.memories.keep(context.user_id, _MISTAKE, "", key=misconception, now=context.now)

    async def _switch(self, context: TurnContext, *, off: bool) -> list[Event]:
        store, user = context.store, context.user_id
        async with store.transaction():
            if off:
                await store.memories.keep(user, _OFF, "", now=context.now)
            else:
                rows = await store.memories.of(user)
                await store.memories.forget(user, [row.id for row in rows if row.aspect == _OFF])
            return await _kept(context, MemorySwitched(off=off))

    async def _is_off(self, context: TurnContext) -> bool:
        return any(row.aspect == _OFF for row in await context.store.memories.of(context.user_id))

    async def _repeated(self, context: TurnContext) -> list[RepeatedMistake]:
        since = context.now - LATELY
        return await context.store.memories.mistakes(context.user_id, since=since, least=REPEATED)

    async def _mistake(self, context: TurnContext, mistake: RepeatedMistake) -> Item:
        question = await context.store.questions.find(mistake.question_id)
        skill = self.knowledge.skills.get(question.skills[0]) if question and question.skills else None
        return Item(
            id=f"{_MISTAKE}:{mistake.misconception}",
            aspect=_MISTAKE,
            value=_told(question, mistake.misconception) or mistake.misconception.replace("-", " "),
            source="counted",
            on=mistake.at.date().isoformat(),
            times=mistake.times,
            topic=skill.name if skill else question.subject if question else "",
        )


_ANY_GOAL = Item(id="", aspect=_GOAL, value="", source="said", on="")
"""What a path is to lead to is given up by words of its own (`Advice.goal`)."""


def _told(question: Question | None, misconception: str) -> str:
    """What is said to who makes a mistake on a question."""
    if question is None:
        return ""
    told = [mistake.feedback for mistake in question.mistakes if mistake.misconception == misconception]
    told += [option.feedback or "" for option in question.options if option.misconception == misconception]
    return told[0] if told else ""


def _item(row: Memory) -> Item:
    return Item(id=row.id, aspect=row.aspect, value=row.value, source=row.source, on=row.at.date().isoformat())


def _events(turns: Sequence[TurnRecord]) -> list[Event]:
    return [event_from(event) for turn in turns for event in turn.events]


async def _kept(context: TurnContext, event: Event) -> list[Event]:
    await context.keep([event])
    return [event]
