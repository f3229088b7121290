"""How a practice session goes on: the next card, its end, and what selection is told. Called inside a transaction."""

from dataclasses import dataclass, replace
from typing import Any, Literal, Protocol

from store import Candidate, CardRecord, ClosedCard, Counts, PracticeSession
from store.questions import Level, Question
from tools.adaptation.reviews import Calendar
from tools.adaptation.selection import Past, Prospect, Record, choose, faded, is_for_review
from tools.adaptation.service import Adaptation
from tools.events import Event, QuestionShown
from tools.practice.placement import Placement, is_placement
from tools.practice.summary import summary
from tools.practice.twins import told_by
from tools.search.service import Search
from tools.search.wanted import Wanted
from tools.turn import TurnContext

CANDIDATES = 50
"""Drawn at random from all that fit: enough that the chance of one of them lies near any that is wanted."""
MOST_TWINS = 6
"""Choices that may give way to others since their answers were just read."""
MEMORY = 20
"""Closed cards that selection looks back on."""


class Planner(Protocol):
    """What comes after a practice session, and when."""

    async def after_practice(self, context: TurnContext) -> list[Event]:
        """What is told below its summary; within the turn's transaction, and kept by the caller."""

    async def reviews(self, context: TurnContext) -> list[Event]:
        """What is due for review, or when something will be."""


@dataclass(frozen=True, kw_only=True)
class Flow:
    """The steps inside a practice session."""

    search: Search
    adaptation: Adaptation
    calendar: Calendar
    planner: Planner | None = None
    """Plans anew after a practice session."""

    @property
    def _placement(self) -> Placement:
        return Placement(adaptation=self.adaptation)

    async def leave(self, context: TurnContext) -> None:
        """End what is under way or waits, since another practice session begins."""
        practice = context.store.practice
        while standing := await practice.standing(context.user_id):
            session, card = standing
            if card is not None:
                await practice.close_card(card.id, "left", now=context.now)
            await practice.update(session.id, status="ended", end_reason="replaced", now=context.now)

    async def show_next(self, context: TurnContext, session: PracticeSession) -> list[Event]:
        """The next card, or the end with its summary."""
        counts = await context.store.practice.counts(session.id)
        if ended := await self._end_if_done(context, session, counts):
            return ended
        shift = faded(session.shift)
        if shift != session.shift:
            await context.store.practice.update(session.id, shift=shift, now=context.now)
        record = await self.past(context, shift=shift)
        number = counts.shown + 1
        choice = None
        if is_for_review(number) and not is_placement(session):
            choice = await self._review(context, session, record, done=counts.closed)
        choice = choice or await self.choose(context, session, record, done=counts.closed)
        if choice is None:
            return await self._end(context, session, "finished" if is_placement(session) else "nothing_left")
        return [await self.show(context, session, choice.id, number=number)]

    async def end_if_done(self, context: TurnContext, session: PracticeSession) -> list[Event]:
        """The end, where as many cards are closed as the practice session is long; else nothing."""
        return await self._end_if_done(context, session, await context.store.practice.counts(session.id))

    async def _end_if_done(self, context: TurnContext, session: PracticeSession, counts: Counts) -> list[Event]:
        return await self._end(context, session, "finished") if counts.closed >= session.request["length"] else []

    async def _end(
        self, context: TurnContext, session: PracticeSession, reason: Literal["finished", "nothing_left"]
    ) -> list[Event]:
        """End the practice session with its summary."""
        await context.store.practice.update(session.id, status="ended", end_reason=reason, now=context.now)
        level = await self._placement.found(context, session) if is_placement(session) else None
        planned = await self.planner.after_practice(context) if self.planner else []
        ended = await summary(context, session, reason)
        if planned:
            ended = replace(ended, next_topic=None)  # the plan names it
        return [*([level] if level else []), ended, *planned]

    async def choose(
        self, context: TurnContext, session: PracticeSession, record: Record, *, done: int, level: Level | None = None
    ) -> Candidate | None:
        """The next question of the part of the request that is due after so many that are done."""
        wanted = _part(session.request, done)
        if level is not None:
            wanted = wanted.at_level(level)
        return await self._chosen(context, session, record, wanted)

    async def _review(
        self, context: TurnContext, session: PracticeSession, record: Record, *, done: int
    ) -> Candidate | None:
        """A question on a skill that is due, where the request leaves room for one."""
        wanted = _part(session.request, done)
        due = [card.skill_id for card in await self.calendar.due(context.store, context.user_id, now=context.now)]
        if wanted.where.skills:
            due = [skill for skill in due if skill in wanted.where.skills]
        if not due or wanted.words:
            return None
        return await self._chosen(context, session, record, wanted.on_skills(tuple(due)))

    async def _chosen(
        self, context: TurnContext, session: PracticeSession, record: Record, wanted: Wanted
    ) -> Candidate | None:
        candidates = await self.search.candidates(context, wanted, session.id, limit=CANDIDATES)
        prospects = await self.adaptation.prospects(
            context.store,
            context.user_id,
            candidates,
            now=context.now,
            gated=not (wanted.where.skills or wanted.words or wanted.where.documents),
        )
        if is_placement(session):
            return await self._placement.choose(context, session, prospects, record)
        return await self._apart(context, prospects, record, wanted)

    async def _apart(
        self, context: TurnContext, prospects: list[Prospect], record: Record, wanted: Wanted
    ) -> Candidate | None:
        """The choice of `choose`, less questions whose answer stands in the request or in the question before."""
        shown = [await context.store.questions.find(past.question_id) for past in record.past[-1:]]
        first = choice = choose(prospects, record, seed=context.turn_key)
        for _ in range(MOST_TWINS):
            if choice is None:
                break
            if not told_by(await context.store.questions.get(choice.id), wanted.topic, shown):
                return choice
            prospects = [prospect for prospect in prospects if prospect.candidate.id != choice.id]
            choice = choose(prospects, record, seed=context.turn_key)
        return choice or first

    async def past(self, context: TurnContext, *, shift: float) -> Record:
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
        return Record(past=past, shift=shift)

    async def show(
        self, context: TurnContext, session: PracticeSession, question_id: str, *, number: int
    ) -> QuestionShown:
        """Open a card."""
        question = await context.store.questions.get(question_id)
        card = await context.store.practice.show(
            session.id, context.user_id, question.id, number=number, difficulty=question.difficulty, now=context.now
        )
        return shown(question, card, session.request["length"])

    async def again(self, context: TurnContext, session: PracticeSession, card: CardRecord) -> QuestionShown:
        """The open card once more."""
        question = await context.store.questions.get(card.question_id)
        return shown(question, card, session.request["length"], again=True)


def _first_right(card: ClosedCard) -> bool | None:
    """None for a card that tells nothing: it was put aside untried."""
    if card.state in ("skipped", "replaced", "left") and not card.wrong_tries:
        return None
    return card.state == "solved" and not card.wrong_tries and not card.hints


def shown(question: Question, card: CardRecord, length: int, *, again: bool = False) -> QuestionShown:
    """The event of a card that goes out; `length`: questions of its practice session, `again`: not the first time."""
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
        again=again,
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
    """The request with another level in each part that asks for one: the student's last word counts."""
    parts = [Wanted.from_json(form) for form in request["wanted"]]
    return {
        **request,
        "wanted": [(part.at_level(level) if part.where.levels else part).to_json() for part in parts],
    }
