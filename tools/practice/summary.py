"""How a practice session went."""

from collections import Counter
from typing import Literal

from store import CardRecord, CardState, PracticeSession
from tools.analytics.progress import skill_progress
from tools.events import PracticeEnded, QuestionDone
from tools.turn import TurnContext

Reason = Literal["finished", "stopped", "paused", "nothing_left"]


async def summary(context: TurnContext, session: PracticeSession, reason: Reason) -> PracticeEnded:
    """Counts of a practice session, the skills that went better than before it, and the one to do next."""
    shown = await context.store.practice.cards(session.id)
    cards = [card for card in shown if card.state not in ("replaced", "open")]
    attempts = await context.store.practice.attempts(session.id)
    tries = Counter(attempt.card_id for attempt in attempts if attempt.result != "unreadable")
    before = {p.skill: p for p in await skill_progress(context.store, context.user_id, before=session.started_at)}
    after = await skill_progress(context.store, context.user_id)
    lasting = [card for card in shown if card.state != "replaced"]
    asked = {q.id: q for q in await context.store.questions.many([card.question_id for card in lasting])}
    practised = {skill for card in cards for skill in asked[card.question_id].skills[:1]}
    names = {p.skill: p.name for p in after}
    topics = {
        q.id: names.get(next(iter(q.skills), ""), "") or q.section or q.chapter or q.subject for q in asked.values()
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
        answered=len(tries),
        solved=sum(card.state == "solved" for card in cards),
        right_first_time=sum(_how(card) == "right" for card in cards),
        hints=sum(card.hints for card in shown),
        skipped=sum(card.state == "skipped" for card in cards),
        improved=improved,
        next_topic=weakest,
        questions=tuple(
            QuestionDone(
                number=card.number,
                topic=topics[card.question_id],
                how=_how(card),
                tries=tries[card.id],
                hints=card.hints,
            )
            for card in lasting
        ),
    )


def how(state: CardState, wrong_tries: int, hints: int) -> Literal["right", "later", "shown", "skipped", "left"]:
    """How a question went, as in QuestionDone, by what its card says."""
    match state:
        case "solved":
            return "later" if wrong_tries or hints else "right"
        case "shown" | "skipped":
            return state
    return "left"


def _how(card: CardRecord) -> Literal["right", "later", "shown", "skipped", "left"]:
    return how(card.state, card.wrong_tries, card.hints)
