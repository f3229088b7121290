"""How a practice session goes on: the next card, its end, and what selection is told. Called inside a transaction."""

from dataclasses import dataclass, replace
from typing import Any, Literal

from store import CardRecord, CardState, ClosedCard, PracticeSession, QuestionSummary
from store.questions import Level, Question
from tools.adaptation.selection import Past, Record, Selector
from tools.events import Event, QuestionShown
from tools.practice.summary import summary
from tools.search.service import Search, Wanted
from tools.turn import TurnContext

CANDIDATES = 400
MEMORY = 20
"""Closed cards that selection looks back on."""


@dataclass(frozen=True, kw_only=True)
class Flow:
    """The steps inside a practice session."""

    search: Search
    selector: Selector

    async def leave(self, context: TurnContext) -> None:
        """End what is under way or waits, since another practice session begins."""
        practice = context.store.practice
        if card := await practice.open_card(context.user_id):
            await self.close(context, card, "left")
        for session in (await practice.active(context.user_id), await practice.paused(context.user_id)):
            if session is not None:
                await practice.update(session.id, status="ended", end_reason="replaced", now=context.now)

    async def close(self, context: TurnContext, card: CardRecord, state: CardState) -> None:
        """Close a card as solved, shown, skipped, replaced or left."""
        await context.store.practice.close_card(card.id, state, now=context.now)

    async def show_next(self, context: TurnContext, session: PracticeSession) -> list[Event]:
        """The next card, or the end with its summary."""
        if ended := await self.end_if_done(context, session):
            return ended
        record = replace(await self.past(context), shift=session.shift)
        choice = await self.choose(context, session, record)
        if choice is None:
            return await self.end(context, session, "nothing_left")
        cards = await context.store.practice.cards(session.id)
        number = 1 + sum(card.state != "replaced" for card in cards)
        return [await self.show(context, session, choice.id, number=number)]

    async def end_if_done(self, context: TurnContext, session: PracticeSession) -> list[Event]:
        """The end, where as many cards are closed as the practice session is long; else nothing."""
        cards = await context.store.practice.cards(session.id)
        closed = sum(card.state not in ("replaced", "open") for card in cards)
        return await self.end(context, session, "finished") if closed >= session.request["length"] else []

    async def end(
        self, context: TurnContext, session: PracticeSession, reason: Literal["finished", "nothing_left"]
    ) -> list[Event]:
        """End the practice session with its summary."""
        await context.store.practice.update(session.id, status="ended", end_reason=reason, now=context.now)
        return [await summary(context, session, reason)]

    async def choose(
        self, context: TurnContext, session: PracticeSession, record: Record, level: Level | None = None
    ) -> QuestionSummary | None:
        """The next question of the part of the request that is due; those of the practice session do not come back."""
        cards = await context.store.practice.cards(session.id)
        used = frozenset(card.question_id for card in cards)
        done = sum(card.state not in ("replaced", "open") for card in cards)
        wanted = _part(session.request, done)
        if level is not None:
            wanted = wanted.at_level(level)
        candidates = await self.search.candidates(context, wanted, exclude=used, limit=CANDIDATES)
        return self.selector.choose(candidates, record, seed=context.turn_key)

    async def past(self, context: TurnContext) -> Record:
        """What selection looks back on."""
        closed = await context.store.practice.closed(context.user_id, limit=MEMORY)
        past = [
            Past(
                question_id=card.question_id,
                family=card.family,
                kind=card.kind,
                difficulty=card.difficulty,
                first_right=_first_right(card),
            )
            for card in closed
        ]
        return Record(past=past, seen=await context.store.practice.seen(context.user_id))

    async def show(
        self, context: TurnContext, session: PracticeSession, question_id: str, *, number: int
    ) -> QuestionShown:
        """Open a card."""
        question = await context.store.questions.get(question_id)
        card = await context.store.practice.show(
            session.id, context.user_id, question.id, number=number, difficulty=question.difficulty, now=context.now
        )
        return _shown(question, card, session.request["length"])

    async def again(self, context: TurnContext, card: CardRecord) -> QuestionShown:
        """The open card once more."""
        session = await context.store.practice.get(card.practice_session_id)
        question = await context.store.questions.get(card.question_id)
        return replace(_shown(question, card, session.request["length"]), again=True)


def _first_right(card: ClosedCard) -> bool | None:
    """None for a card that tells nothing: it was put aside untried."""
    if card.state in ("skipped", "replaced", "left") and not card.wrong_tries:
        return None
    return card.state == "solved" and not card.wrong_tries and not card.hints


def _shown(question: Question, card: CardRecord, length: int) -> QuestionShown:
    return QuestionShown(
        question_id=question.id,
        subject=question.subject,
        skill=question.skills[0] if question.skills else "",
        kind=question.kind.value,
        difficulty=question.difficulty,
        level=question.level.value,
        target=card.id,
        number=card.number,
        of=length,
    )


def _part(request: dict[str, Any], done: int) -> Wanted:
    """The part of the request that the next question belongs to, after so many are done."""
    parts = [Wanted.from_json(form) for form in request["wanted"]]
    for part in parts:
        if part.count is None or done < part.count:
            return part
        done -= part.count
    return parts[-1]


def at_level(request: dict[str, Any], level: Level) -> dict[str, Any]:
    """The request with another level in each part: the student's last word counts."""
    return {**request, "wanted": [Wanted.from_json(form).at_level(level).to_json() for form in request["wanted"]]}
