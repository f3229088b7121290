"""What is done at once where somebody may be in danger: they are shown who can help, and an adult is told."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from store import DangerSign, Store
from tools.classes.rights import ADMIN
from tools.errors import UnknownTarget
from tools.safety.adults import adults_of
from tools.safety.events import DangerNoticed, DangerSeen, ShownLine
from tools.safety.lines import HelpLines
from tools.safety.reading import Sign, read
from tools.turn import TurnContext

ONE_INCIDENT = timedelta(hours=24)
"""From what adults were told on, for so long they are told again only of something else, or graver."""
JOKES = 2
"""Jokes about it in JOKES_WITHIN that no adult is told of; of a further one they are."""
JOKES_WITHIN = timedelta(days=7)
NOBODY_READS = "terminal"
"""The channel on which nobody sees what is said first."""


@dataclass(frozen=True, kw_only=True)
class Safety:
    """Looks after those who may be in danger. One per process."""

    lines: HelpLines = field(default_factory=HelpLines)

    def read(self, texts: Sequence[str]) -> Sign | None:
        """The sign of danger in what somebody wrote; needs no language model and no database."""
        return read("\n".join(texts))

    def event(self, sign: Sign, locale: str) -> DangerNoticed:
        """What is said of a sign to who wrote it, before anything is known of them."""
        found = self.lines.of(locale, sign.category)
        return DangerNoticed(
            level=sign.level,
            category=sign.category,
            joking=sign.joking,
            hinted=sign.hinted,
            of_other=sign.of_other,
            lines=tuple(ShownLine(name=line.name, reach=line.reach) for line in found.lines),
            emergency=found.emergency,
        )

    async def notice(self, context: TurnContext, sign: Sign) -> None:
        """Note a sign, so that adults are told of it, and answer who wrote it: both are kept in one step."""
        store = context.store
        event = self.event(sign, context.locale)
        async with store.transaction():
            alerts = await self._alerts(context, sign)
            told = alerts and await _can_be_told(store, context.user_id, of_staff=sign.of_staff)
            aside = context.group and await _place(store, context.user_id)
            noted = DangerSign(
                seq=context.seq,
                user_id=context.user_id,
                level=sign.level,
                category=sign.category,
                of_staff=sign.of_staff,
                aside=aside,
                alerts=alerts,
                waiting=alerts or aside,
                at=context.now,
            )
            await store.signs.add(noted)
            where = ("said" if aside else "asked") if context.group else ""
            await context.keep([DangerNoticed(**{**vars(event), "told": told, "aside": where})])

    async def see(self, context: TurnContext, target: str) -> None:
        """Note that an adult has seen what they were told of the message of this number; raises UnknownTarget."""
        store = context.store
        sign = await store.signs.find(int(target)) if target.isdecimal() else None
        circles = [] if sign is None else await adults_of(store, sign.user_id, of_staff=sign.of_staff)
        if sign is None or not any(context.user_id in circle for circle in circles):
            raise UnknownTarget(target)
        async with store.transaction():
            first = await store.signs.saw(sign.seq, context.user_id, now=context.now)
            await context.keep([DangerSeen(again=not first)])

    async def _alerts(self, context: TurnContext, sign: Sign) -> bool:
        """Whether adults are to be told: not of what teachers write themselves, of jokes, or of what they know."""
        if ADMIN in context.roles or context.teaches:
            return False
        before = await context.store.signs.lately(context.user_id, since=context.now - JOKES_WITHIN)
        if sign.joking and sum(not one.alerts for one in before) < JOKES:
            return False
        same = [
            one
            for one in before
            if one.alerts
            and one.at > context.now - ONE_INCIDENT
            and (one.category, one.of_staff) == (sign.category, sign.of_staff)
        ]
        return not any(one.level == "urgent" or sign.level == "concern" for one in same)


async def _can_be_told(store: Store, user_id: str, *, of_staff: bool) -> bool:
    for circle in await adults_of(store, user_id, of_staff=of_staff):
        for adult in circle:
            if await _place(store, adult):
                return True
    return False


async def _place(store: Store, user_id: str) -> bool:
    """Whether there is a place where somebody reads what is said to them first."""
    return any(not place.quiet and place.channel != NOBODY_READS for place in await store.sayings.places(user_id))
