"""Where a person stands: the practice session and the open card, read at a turn's start and for its reply."""

from dataclasses import dataclass

from agent.wording import Open
from store import PracticeSession
from tools.turn import TurnContext


@dataclass(frozen=True, kw_only=True)
class Situation:
    """The active or else the waiting practice session, and its open card."""

    session: PracticeSession | None
    open: Open | None


async def situation_of(context: TurnContext) -> Situation:
    """The acting person's situation now."""
    practice = context.store.practice
    session = await practice.active(context.user_id) or await practice.paused(context.user_id)
    card = await practice.open_card(context.user_id) if session is not None else None
    if card is None:
        return Situation(session=session, open=None)
    question = await context.store.questions.get(card.question_id)
    return Situation(session=session, open=Open(question=question, target=card.id))
