"""One person on several channels: a code that is made in one place and given in another makes two accounts one."""

from dataclasses import dataclass, field
from datetime import timedelta

from store import CardRecord, PracticeSession
from store.repositories.links import digest
from tools.adaptation.service import Adaptation
from tools.events import Event, Refused
from tools.linking.codes import new_code, read_code
from tools.linking.events import LinkAsked, LinkCodeGiven, Linked, LinkLeft
from tools.practice.flow import shown
from tools.turn import TurnContext

MINUTES = 10
"""For which a code is good, and over which tries are counted."""
OWN_TRIES = 5
ALL_TRIES = 100
"""Codes that were none in that time, of one person and of everybody, after which none is looked at."""
YES, NO = "yes", "no"


@dataclass(frozen=True, kw_only=True)
class Linking:
    """Makes codes and takes them. One per process."""

    adaptation: Adaptation = field(default_factory=Adaptation)

    async def act(self, context: TurnContext, value: str) -> list[Event]:
        """What the action `link` asks for: a code, the use of one, or the yes or no to that."""
        if context.group:
            return await _refused(context, "link-in-group")
        said, _, answer = value.strip().rpartition(" ")
        if value.strip().lower() == NO:
            return await _kept(context, LinkLeft())
        if answer.lower() == YES and (code := read_code(said)):
            return await self.link(context, code)
        if value.strip():
            return await self.ask(context, value)
        return await self.offer(context)

    async def offer(self, context: TurnContext) -> list[Event]:
        """Make a code for the acting person's account."""
        code = new_code()
        key = await digest(code)
        async with context.store.transaction():
            await context.store.links.offer(context.user_id, key, now=context.now, minutes=MINUTES)
            return await _kept(context, LinkCodeGiven(code=code, minutes=MINUTES))

    async def hears(self, context: TurnContext, text: str, *, expects: bool) -> bool:
        """Whether a message that is a code and nothing else is meant as one; where none is good, as `expects` says."""
        code = read_code(text)
        if code is None or context.group:
            return False
        good = await context.store.links.whose(await digest(code), now=context.now) is not None
        if not (good or expects):
            await context.store.links.failed(context.user_id, now=context.now, minutes=MINUTES)
        return good or expects

    async def ask(self, context: TurnContext, text: str) -> list[Event]:
        """Look at a code, and ask whether the accounts shall be one."""
        code = read_code(text)
        async with context.store.transaction():
            owner = await self._owner(context, await digest(code) if code else "")
            if isinstance(owner, Refused) or code is None:
                return await _kept(context, owner if isinstance(owner, Refused) else Refused(reason="link-no-code"))
            stays = await context.store.users.get(owner)
            handles = await context.store.users.handles_of(owner)
            channels = tuple(dict.fromkeys(channel for channel, _ in handles))
            return await _kept(context, LinkAsked(code=code, channels=channels, name=stays.name))

    async def link(self, context: TurnContext, code: str) -> list[Event]:
        """Use a code up: all that is the acting person's becomes the account's of who made it.

        The reply is kept first, as the message is the other account's after that; all is one transaction.
        """
        store, key = context.store, await digest(code)
        async with store.transaction():
            await store.beliefs.lock()
            owner = await self._owner(context, key)
            if isinstance(owner, Refused):
                return await _kept(context, owner)
            await store.links.take(key, now=context.now)
            handles = [*await store.users.handles_of(owner), *await store.users.handles_of(context.user_id)]
            events: list[Event] = [Linked(channels=tuple(dict.fromkeys(channel for channel, _ in handles)))]
            if (goes_on := await _goes_on(context, owner)) is not None:
                session, card = goes_on
                question = await store.questions.get(card.question_id)
                events.append(shown(question, card, session.request["length"], again=True))
            await context.keep(events)
            if await store.accounts.merge(context.user_id, into=owner, now=context.now):
                await self.adaptation.merge(store, context.user_id, owner)
        return events

    async def _owner(self, context: TurnContext, key: str) -> str | Refused:
        """Who made a code, or why it is not taken."""
        links = context.store.links
        tries = await links.tries(context.user_id, since=context.now - timedelta(minutes=MINUTES))
        if tries.own >= OWN_TRIES or tries.all >= ALL_TRIES:
            return Refused(reason="link-too-many")
        owner = await links.whose(key, now=context.now)
        if owner is None:
            await links.failed(context.user_id, now=context.now, minutes=MINUTES)
            return Refused(reason="link-no-code")
        return Refused(reason="link-own-code") if owner == context.user_id else owner


async def _goes_on(context: TurnContext, owner: str) -> tuple[PracticeSession, CardRecord] | None:
    """The practice session that is under way once the accounts are one: the owner's, else the acting person's."""
    for user_id in (owner, context.user_id):
        standing = await context.store.practice.standing(user_id)
        if standing is not None and standing.session.status == "active":
            return None if standing.card is None else (standing.session, standing.card)
    return None


async def _kept(context: TurnContext, event: Event) -> list[Event]:
    await context.keep([event])
    return [event]


async def _refused(context: TurnContext, reason: str) -> list[Event]:
    return await _kept(context, Refused(reason=reason))
