"""Where a person stands: the practice session and the open card, before the turn and after its events."""

from collections.abc import Sequence
from dataclasses import dataclass

from agent.advising import Advised
from agent.intents import IntentKind, TalkState
from agent.scene import Open
from store import PracticeSession, TurnRecord
from store.questions import Kind
from tools.events import (
    TAUGHT,
    AnswerGraded,
    AskedBack,
    Event,
    Explained,
    FileNotTaken,
    HintGiven,
    ProgressShown,
    QuestionsFound,
    QuestionShown,
    Refused,
    SaidBeyond,
    SmallTalk,
)
from tools.ingestion.quoted import Quoted
from tools.turn import TurnContext

_SAID: dict[object, IntentKind] = {"hint_given": "hint", "answer_graded": "answer", "why_shown": "why_question"}
"""Events that tell what the student said before: "more" after a hint asks for another hint."""
WINDOW = 8
"""Exchanges of the conversation that are read before a message is answered."""
_CHANGES_NOTHING = (
    Advised,
    AskedBack,
    Explained,
    FileNotTaken,
    ProgressShown,
    QuestionsFound,
    Quoted,
    Refused,
    SaidBeyond,
    SmallTalk,
)


@dataclass(frozen=True, kw_only=True)
class Situation:
    """The active or else the waiting practice session, and its open card."""

    session: PracticeSession | None
    open: Open | None


@dataclass(frozen=True, kw_only=True)
class Setting:
    """What a message in words is understood and answered in."""

    situation: Situation
    history: Sequence[TurnRecord]
    """The last exchanges of the conversation before it, oldest first."""
    talk: TalkState
    """What understanding it takes of both."""


async def setting_of(context: TurnContext) -> Setting:
    """The setting of the acting person's message."""
    store = context.store
    async with store.reads():
        situation = await situation_of(context)
        history = await store.conversations.history(context.conversation_id, before=context.seq, limit=WINDOW)
    return Setting(situation=situation, history=history, talk=_talk_state(situation, history))


async def situation_of(context: TurnContext) -> Situation:
    """The acting person's situation now."""
    standing = await context.store.practice.standing(context.user_id)
    if standing is None:
        return Situation(session=None, open=None)
    session, card = standing
    if card is None:
        return Situation(session=session, open=None)
    question = await context.store.questions.get(card.question_id)
    return Situation(session=session, open=Open(question=question, target=card.id, to_mark=card.response is not None))


async def situation_after(events: Sequence[Event], before: Situation | None, context: TurnContext) -> Situation:
    """Where the person stands after these events of a turn; reads it only where they do not tell.

    `before`: where the person stood, if that was read. A situation that the events tell has the card alone.
    """
    last = events[-1] if events else None
    if isinstance(last, QuestionShown | HintGiven) or (isinstance(last, AnswerGraded) and not last.closed):
        question = await context.store.questions.get(last.question_id)
        to_mark = False
        if question.kind is Kind.FREE_TEXT:  # one of these may wait for its marks
            to_mark = (await context.store.practice.card(last.target)).response is not None
        return Situation(session=None, open=Open(question=question, target=last.target, to_mark=to_mark))
    if before is not None and all(isinstance(event, _CHANGES_NOTHING) for event in events):
        return before
    return await situation_of(context)


def _talk_state(situation: Situation, history: Sequence[TurnRecord]) -> TalkState:
    status = situation.session.status if situation.session else "none"
    practice = "none" if status == "ended" else status
    before = history[-1:]
    told = [event["what"] for turn in before for event in turn.events if event["type"] == "explained"]
    explained = next((what for what in told[-1:] if what in TAUGHT), "")
    if situation.open is None:
        return TalkState(practice=practice, explained=explained)
    question = situation.open.question
    return TalkState(
        kind=question.kind,
        options=tuple(option.text for option in question.options),
        stem=question.stem,
        skills=question.skills,
        practice=practice,
        doubted=next((event["said"] for turn in before for event in turn.events if event["type"] == "asked_back"), ""),
        solution_offered=any(event.get("offer_solution") for turn in before for event in turn.events),
        explained=explained,
        last=tuple(_SAID[kind] for turn in before for event in turn.events if (kind := event.get("type")) in _SAID),
    )
