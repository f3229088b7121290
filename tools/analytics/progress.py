"""What the record says of one person's practice."""

from datetime import datetime

from store import Store
from tools.events import ProgressShown, SkillProgress
from tools.turn import TurnContext


async def skill_progress(store: Store, user_id: str, *, before: datetime | None = None) -> list[SkillProgress]:
    """How each skill goes over closed questions (until `before`), weakest first."""
    counts = await store.practice.skill_counts(user_id, before=before)
    progress = [SkillProgress(skill=c.skill, name=c.name, right=c.right, seen=c.seen) for c in counts]
    return sorted(progress, key=lambda p: ((p.right + 1) / (p.seen + 2), p.name))


async def show_progress(context: TurnContext, *, weakest: bool = False, remaining: bool = False) -> list[ProgressShown]:
    """The person's own progress as an event, recorded with the turn.

    `weakest`: what goes badly was asked for; `remaining`: how much of the practice session is left.
    """
    standing = await context.store.practice.standing(context.user_id) if remaining else None
    left = length = None
    if standing is not None:
        length = int(standing[0].request["length"])
        left = length - (await context.store.practice.counts(standing[0].id)).closed
    skills = await skill_progress(context.store, context.user_id)
    answered, right = await context.store.practice.totals(context.user_id)
    event = ProgressShown(
        answered=answered,
        right_first_time=right,
        skills=tuple(skills),
        weakest_asked=weakest,
        remaining_asked=remaining,
        left=left,
        of=length,
    )
    await context.keep([event])
    return [event]
