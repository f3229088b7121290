"""How a practice session went."""

from typing import Literal

from store import PracticeSession
from tools.analytics.progress import skill_progress
from tools.events import PracticeEnded
from tools.turn import TurnContext

Reason = Literal["finished", "stopped", "paused", "nothing_left"]


async def summary(context: TurnContext, session: PracticeSession, reason: Reason) -> PracticeEnded:
    """Counts of a practice session, the skills that went better than before it, and the one to do next."""
    shown = await context.store.practice.cards(session.id)
    cards = [card for card in shown if card.state not in ("replaced", "open")]
    attempts = await context.store.practice.attempts(session.id)
    tried = {attempt.card_id for attempt in attempts if attempt.result != "unreadable"}
    before = {p.skill: p for p in await skill_progress(context.store, context.user_id, before=session.started_at)}
    after = await skill_progress(context.store, context.user_id)
    practised = {
        skill
        for question in await context.store.questions.many([card.question_id for card in cards])
        for skill in question.skills[:1]
    }
    improved = tuple(
        now.name
        for now in after
        if now.skill in practised
        and now.skill in before
        and now.right / now.seen > before[now.skill].right / before[now.skill].seen
    )
    weakest = next((p.name for p in after if p.skill in practised and p.right < p.seen), None)
    return PracticeEnded(
        reason=reason,
        asked=session.asked,
        answered=len(tried),
        solved=sum(card.state == "solved" for card in cards),
        right_first_time=sum(c.state == "solved" and not c.wrong_tries and not c.hints for c in cards),
        hints=sum(card.hints for card in shown),
        skipped=sum(card.state == "skipped" for card in cards),
        improved=improved,
        next_topic=weakest,
    )
