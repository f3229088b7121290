"""Adults are told, once, where a student may be in danger; who wrote it in a group is answered alone.

The sign in the record is what makes it durable: it is kept with the reply to the student, and waits until what is to be
said of it is saved in turn (`Speaker.say`, once for each adult). A kill anywhere loses nothing and repeats nothing.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from agent.messages import Reply, Text
from agent.safety_words import Report, caring, report
from agent.speaking import Speaker
from store import DangerSign, Store, TurnRecord
from store.errors import ChironError
from tools.events import event_from
from tools.safety.adults import adults_of
from tools.safety.events import DangerNoticed

LOOK = 1.0
"""Seconds between two looks for new signs."""
LOOKS = 20
"""One look of so many is for those, too, of which nobody could be told so far."""

log = logging.getLogger(__name__)


async def tell_of_danger(store: Store, speaker: Speaker, *, clock: Callable[[], datetime]) -> None:
    """Tell of signs of danger, until cancelled. What fails is tried again."""
    looks, last = 0, 0
    while True:
        try:
            after = last if looks % LOOKS else 0
            for sign in await store.signs.waiting(after=after):
                await tell_of_sign(store, speaker, sign, now=clock())
                last = max(last, sign.seq)
        except ChironError as error:
            log.warning("not told of danger, will be tried again: %s", error)
            looks = -1
        looks += 1
        await asyncio.sleep(LOOK)


async def tell_of_sign(store: Store, speaker: Speaker, sign: DangerSign, *, now: datetime) -> bool:
    """Say all that is to be said of a sign; False where no adult can be reached yet. A second time nothing is said."""
    turn = await store.conversations.by_seq(sign.seq)
    shown = None if turn is None else _shown(turn)
    if turn is None or shown is None:
        return False
    if sign.aside and (place := await speaker.reach(sign.user_id)) is not None:
        student = await store.users.get(sign.user_id)
        care = Reply(parts=(Text(text=caring(shown, student.locale)),), events=(shown.public(),))
        await speaker.say(student.id, f"care {sign.seq}", care, at=place)
    if sign.alerts and not await _alert(store, speaker, sign, turn, shown):
        return False
    await store.signs.said(sign.seq, told=sign.alerts, now=now)
    return True


def _shown(turn: TurnRecord) -> DangerNoticed | None:
    events = (event_from(event) for event in turn.events if event["type"] == DangerNoticed.type)
    return next((event for event in events if isinstance(event, DangerNoticed)), None)


async def _alert(store: Store, speaker: Speaker, sign: DangerSign, turn: TurnRecord, shown: DangerNoticed) -> bool:
    """Tell the adults; whether any could be told."""
    student = await store.users.get(sign.user_id)
    told = Report(
        sign=sign,
        event=shown,
        name=student.name,
        handles=await store.users.handles_of(student.id),
        classes=[one.school_class.name for one in await store.classes.of(student.id) if one.role == "student"],
        words=_words(turn),
    )
    for circle in await adults_of(store, student.id, of_staff=sign.of_staff):
        reached = False
        for adult in [await store.users.get(one) for one in circle]:
            if (place := await speaker.reach(adult.id)) is not None:
                await speaker.say(adult.id, f"sign {sign.seq}", report(told, adult.locale), at=place)
                reached = True
        if reached:
            return True
    log.warning("no adult can be reached to tell of sign %d: see `chiron safety list`", sign.seq)
    return False


def _words(turn: TurnRecord) -> str:
    action = turn.body.get("action") or {}
    return "\n".join(filter(None, (turn.body.get("text") or "", action.get("value") or "")))
