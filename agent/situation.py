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
    solution_offered: bool = False

    @property
    def talk_state(self) -> TalkState:
        """What understanding a message takes of this."""
        status = self.session.status if self.session else "none"
        practice = "none" if status == "ended" else status
        if self.open is None:
            return TalkState(practice=practice)
        question = self.open.question
        return TalkState(
            kind=question.kind,
            options=tuple(option.text for option in question.options),
            stem=question.stem,
            practice=practice,
            solution_offered=self.solution_offered,
        )


async def situation_of(context: TurnContext) -> Situation:
    """The acting person's situation now."""
    practice = context.store.practice
    session = await practice.active(context.user_id) or await practice.paused(context.user_id)
    card = await practice.open_card(context.user_id) if session is not None else None
    if card is None:
        return Situation(session=session, open=None)
    question = await context.store.questions.get(card.question_id)
    before = await context.store.conversations.history(context.conversation_id, before=context.seq, limit=1)
    offered = any(event.get("offer_solution") for turn in before for event in turn.events)
    return Situation(session=session, open=Open(question=question, target=card.id), solution_offered=offered)
