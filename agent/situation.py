"""Where a person stands: the practice session and the open card, read at a turn's start and for its reply."""

from dataclasses import dataclass

from agent.intents import TalkState
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
    session = await context.store.practice.current(context.user_id)
    card = await context.store.practice.open_card(context.user_id) if session is not None else None
    if card is None:
        return Situation(session=session, open=None)
    question = await context.store.questions.get(card.question_id)
    return Situation(session=session, open=Open(question=question, target=card.id))


async def talk_state(situation: Situation, context: TurnContext) -> TalkState:
    """What understanding a message takes of the situation and of what was said last."""
    status = situation.session.status if situation.session else "none"
    practice = "none" if status == "ended" else status
    if situation.open is None:
        return TalkState(practice=practice)
    before = await context.store.conversations.history(context.conversation_id, before=context.seq, limit=1)
    question = situation.open.question
    return TalkState(
        kind=question.kind,
        options=tuple(option.text for option in question.options),
        stem=question.stem,
        practice=practice,
        solution_offered=any(event.get("offer_solution") for turn in before for event in turn.events),
    )
