"""Practice: sessions, cards, answers, hints. Each method takes who acts from the turn's context, writes its effects
and keeps the turn's events in one transaction, and gives those events.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from store import CardRecord, CardState, NewAttempt, PracticeSession, Standing
from store.columns import Json
from store.errors import NotFound
from store.questions import Kind, Level, Question
from tools.adaptation.credit import Help
from tools.adaptation.reviews import Calendar
from tools.adaptation.selection import SHIFT
from tools.adaptation.service import Adaptation
from tools.errors import NothingOpen, NotYours, QuestionClosed, UnknownTarget
from tools.events import (
    Event,
    Explained,
    LevelChanged,
    PracticeResumed,
    PracticeStarted,
    Refused,
    RubricShown,
    Skipped,
    SmallTalk,
    SolutionShown,
)
from tools.practice.again import anew
from tools.practice.flow import Flow, Planner, at_level
from tools.practice.grading import Grader
from tools.practice.hinting import Hints
from tools.practice.judging import Judging
from tools.practice.ladder import solution_text
from tools.practice.marking import Marker, graded_event
from tools.practice.opening import open_question
from tools.practice.placement import MOST, is_placement
from tools.practice.preferring import find_liked
from tools.practice.reasons import Reasons
from tools.practice.staying import ROUND, asks_for_the_same, stay
from tools.practice.summary import summary
from tools.practice.working.looking import Leaks, never
from tools.search.nearest import small
from tools.search.request import Part, SearchRequest
from tools.search.service import Search
from tools.search.wanted import described
from tools.turn import TurnContext

LEVELS = [Level.EASY, Level.MEDIUM, Level.HARD]


@dataclass(frozen=True, kw_only=True)
class Practice:
    """The practice tools. One per process."""

    grader: Grader
    search: Search
    adaptation: Adaptation = field(default_factory=Adaptation)
    marker: Marker | None = None
    """Marks free answers; without one their writers do."""
    hints: Hints = field(default_factory=Hints)
    calendar: Calendar = field(default_factory=Calendar)
    planner: Planner | None = None
    leaks: Leaks = never
    """Whether a reply to an open question gives its key away."""

    @property
    def _judging(self) -> Judging:
        return Judging(grader=self.grader, marker=self.marker, leaks=self.leaks)

    @property
    def _flow(self) -> Flow:
        return Flow(search=self.search, adaptation=self.adaptation, calendar=self.calendar, planner=self.planner)

    async def start(
        self, context: TurnContext, request: SearchRequest, *, before: Sequence[Event] = (), placement: bool = False
    ) -> list[Event]:
        """Begin a practice session on what was asked for; one that was under way ends and its open card is left.

        A request without a topic stays on that of the session under way, or of the last where it asks for the same.
        `before`: events of the turn so far; `placement`: to find the student's level by at most eight questions.
        """
        standing = await context.store.practice.standing(context.user_id)
        session = standing[0] if standing else await self._last(context) if asks_for_the_same(context.said) else None
        found = await find_liked(self.search, context, stay(request, session))
        if not found.hits and request == SearchRequest(due=True, remainder=request.remainder) and self.planner:
            return await self.planner.reviews(context)
        if not found.hits:
            event: Event = replace(found.as_event(), found=0)
            await context.keep([event])
            return [event]
        length = min(found.asked or (MOST if placement else ROUND), MOST if placement else found.found, found.found)
        wanted = found.wanted
        events: list[Event] = [
            *before,
            PracticeStarted(
                what=described(wanted[0], context.locale, count=length) if len(wanted) == 1 else "",
                asked=found.asked,
                topics=found.topics,
                found=found.found,
                note=found.note,
                nearest=found.requests,
                offers=found.offers,
                length=length,
                placement=placement,
            ),
        ]
        plan: Json = {"wanted": [part.to_json() for part in wanted], "length": length, "topics": list(found.topics)}
        plan |= {"placement": True} if placement else {}
        async with context.store.transaction():
            await self._flow.leave(context)
            session = await context.store.practice.start(
                context.user_id, context.conversation_id, request=plan, asked=found.asked, now=context.now
            )
            events += await self._flow.show_next(context, session)
            await context.keep(events)
        return events

    async def open(self, context: TurnContext, question_id: str) -> list[Event]:
        """Practise one question, as a link to it asks for."""
        return await open_question(self._flow, context, question_id)

    async def answer(self, context: TurnContext, response: str, target: str = "") -> list[Event]:
        """Grade a response to a card (the open one where no target is named) and go on where it was right.

        A free answer that nobody else can mark is kept, and its writer is shown the rubric: the next response to
        the card is the marks.
        """
        if not target:
            _session, card = await self._open(context, target)
            target = card.id
        question = await self._asked(context, target)
        waits = (await self._open(context, target))[1].response if question.kind is Kind.FREE_TEXT else None
        verdict = await self._judging.judge(context, question, response, waits)
        async with context.store.transaction():  # begins only now, since to grade may take seconds
            await context.store.beliefs.lock()
            session, card = await self._open(context, target)
            await self._go_on(context, session)
            if verdict.to_mark:
                return await self._show_rubric(context, card, question, response)
            marked = waits is not None and verdict.result != "unreadable"
            verdict = verdict if marked else await anew(context, card, question, verdict)
            over = is_placement(session) and verdict.result != "unreadable"
            graded = graded_event(card, verdict, marked=marked or over)
            attempt = NewAttempt(
                turn_key=context.turn_key,
                card_id=card.id,
                user_id=context.user_id,
                question_id=card.question_id,
                try_number=graded.tries,
                response=waits if waits is not None and marked else response,
                result=verdict.result,
                score=graded.score,
                misconception=verdict.misconception,
                hints=card.hints,
                first=card.wrong_tries == 0 and Help.of(card.hints) is Help.NONE,
                at=context.now,
            )
            await self.adaptation.record(context.store, attempt, question, prior=card.difficulty)
            await self.calendar.tried(context, question, card, verdict.result, verdict.score)
            events: list[Event] = [graded]
            if graded.closed:
                await self._close(context, card, "solved" if verdict.result == "correct" else "shown")
                events += await self._flow.show_next(context, session)
            await context.keep(events)
        return events

    async def look(self, context: TurnContext) -> str:
        """What the person's message shows of their work on the open question, for a model; without the key."""
        _session, card = await self._open(context, "")
        return await self._judging.see(context, await context.store.questions.get(card.question_id))

    async def hint(
        self, context: TurnContext, target: str = "", *, outright: bool = False, fitted: bool = False
    ) -> list[Event]:
        """The next hint; `outright`: the answer was asked for, so the solution is offered beside it; `fitted`: written
        for what the student did, where a model can.
        """
        _session, card = await self._open(context, target)
        event = await self.hints.next(context, card, outright=outright, fitted=fitted)
        async with context.store.transaction():  # begins only now, since to write one may take seconds
            await self._open(context, card.id)
            await context.store.practice.hint(card.id, event.level)
            await context.keep([event])
        return [event]

    async def solution(self, context: TurnContext, target: str = "") -> list[Event]:
        """Show the worked solution: an open card closes as not solved, a closed one is explained again.

        Where no target is named and no question is open, the last one is meant.
        """
        async with context.store.transaction():
            if not target and await context.store.practice.open_card(context.user_id) is None:
                target = (await self._last_closed(context)).id
            session, card = await self._card(context, target)
            question = await context.store.questions.get(card.question_id)
            events: list[Event] = []
            if card.state == "solved":
                events.append(Explained(what="question", topic=question.id, text="\n".join(question.explanation)))
            else:
                answer = solution_text(question)
                events.append(SolutionShown(question_id=question.id, answer=answer, steps=question.explanation))
            if card.state == "open":
                await self._go_on(context, session)
                await self._close(context, card, "shown")
                await self.calendar.tried(context, question, card, None)
                events += await self._flow.end_if_done(context, session)
            await context.keep(events)
        return events

    async def next(self, context: TurnContext, target: str = "") -> list[Event]:
        """Skip the open question, or show the next one where none is open; after the end, begin again likewise."""
        if not target and await context.store.practice.standing(context.user_id) is None:
            last = await self._last(context)
            if last is None:
                raise NothingOpen
            return await self.start(context, stay(SearchRequest(), last))
        async with context.store.transaction():
            session, card = await (self._card(context, target) if target else self._standing(context))
            events: list[Event] = []
            if card is not None and card.state == "open":
                await self._go_on(context, session)
                await self._close(context, card, "skipped")
                events.append(Skipped(question_id=card.question_id))
                card = None
            elif target:  # the button of a question that is over
                session, card = await self._standing(context)
            if card is not None:
                events.append(await self._flow.again(context, session, card))
            else:
                events += await self._flow.show_next(context, session)
            await context.keep(events)
        return events

    async def shift(self, context: TurnContext, direction: Literal["harder", "easier"]) -> list[Event]:
        """Replace the open question, uncounted, by one of a strictly different level, or say that there is none.

        Where none is open the next one is of another level than the last; where no practice session is under way
        another begins on the topic of the last question.
        """
        standing = await context.store.practice.standing(context.user_id)
        if standing is None:
            return await self._start_shifted(context, direction)
        async with context.store.transaction():
            session, card = await self._standing(context)
            await self._go_on(context, session)
            last = card or await self._last_closed(context)
            question = await context.store.questions.get(last.question_id)
            place = LEVELS.index(question.level)
            levels = LEVELS[place + 1 :] if direction == "harder" else LEVELS[:place][::-1]
            shift = session.shift + (SHIFT if direction == "harder" else -SHIFT)
            record = await self._flow.past(context, shift=shift)
            done = (await context.store.practice.counts(session.id)).closed
            choice = None
            for level in levels:
                choice = await self._flow.choose(context, session, record, done=done, level=level)
                if choice is not None:
                    break
            events: list[Event] = [LevelChanged(direction=direction, found=choice is not None)]
            if choice is not None:
                if card is not None:
                    await self._close(context, card, "replaced")
                plan = at_level(session.request, Level(choice.level))
                await context.store.practice.update(session.id, shift=shift, request=plan, now=context.now)
                number = card.number if card is not None else last.number + 1
                events.append(await self._flow.show(context, session, choice.id, number=number))
            elif card is not None:
                events.append(await self._flow.again(context, session, card))
            else:
                events += await self._flow.show_next(context, session)
            await context.keep(events)
        return events

    async def _start_shifted(self, context: TurnContext, direction: Literal["harder", "easier"]) -> list[Event]:
        """Another practice session, harder or easier than the last question; without one a topic is asked for."""
        closed = await context.store.practice.closed(context.user_id, limit=1)
        if not closed:
            refused: list[Event] = [Refused(reason=f"refused-{direction}-of-what")]
            await context.keep(refused)
            return refused
        question = await context.store.questions.get(closed[0].question_id)
        skill = question.skills[0] if question.skills else ""
        names = {skill.id: skill.name for skill in await context.store.questions.skills()}
        part = Part(
            skills=question.skills[:1],
            subjects=() if skill else (question.subject,),
            topic=small(names.get(skill, question.subject)),
            relative=direction,
        )
        return await self.start(context, SearchRequest(parts=(part,)), before=[LevelChanged(direction=direction)])

    async def stop(self, context: TurnContext) -> list[Event]:
        """Pause: the summary so far, and the question waits."""
        async with context.store.transaction():
            standing = await context.store.practice.standing(context.user_id)
            events: list[Event] = [SmallTalk(kind="bye")]
            if standing is not None and standing[0].status == "active":
                await context.store.practice.update(standing[0].id, status="paused", now=context.now)
                events = [await summary(context, standing[0], "paused")]
            await context.keep(events)
        return events

    async def resume(self, context: TurnContext) -> list[Event]:
        """Go on with the practice session that waits, or show the open question again."""
        async with context.store.transaction():
            session, card = await self._standing(context)
            events: list[Event] = []
            if session.status == "paused":
                await self._go_on(context, session)
                events.append(PracticeResumed(topics=tuple(session.request["topics"])))
            if card is not None:
                events.append(await self._flow.again(context, session, card))
            else:
                events += await self._flow.show_next(context, session)
            await context.keep(events)
        return events

    async def explain_option(self, context: TurnContext, asked: str) -> list[Event]:
        """Talk about one option, by its letter, or one value (the last try where none is named)."""
        card = await context.store.practice.open_card(context.user_id) or await self._last_closed(context)
        event = await Reasons(looking=self._judging.looking).of(context, card, asked)
        await context.keep([event])
        return [event]

    # -- what the methods share

    async def _show_rubric(
        self, context: TurnContext, card: CardRecord, question: Question, response: str
    ) -> list[Event]:
        """Keep a free answer and ask its writer to mark it."""
        await context.store.practice.keep_response(card.id, response)
        event = RubricShown(
            question_id=question.id,
            points=tuple(point.text for point in question.rubric),
            answer=solution_text(question),
            target=card.id,
        )
        await context.keep([event])
        return [event]

    async def _standing(self, context: TurnContext) -> Standing:
        """Where the acting person stands; raises NothingOpen where no practice session is under way or waits."""
        standing = await context.store.practice.standing(context.user_id)
        if standing is None:
            raise NothingOpen
        return standing

    async def _asked(self, context: TurnContext, target: str) -> Question:
        """The question of a card, whosever it is."""
        try:
            return await context.store.questions.get(await context.store.practice.question_of(target))
        except NotFound:
            raise UnknownTarget(target) from None

    async def _card(self, context: TurnContext, target: str) -> tuple[PracticeSession, CardRecord]:
        """The card of a target, checked to be the acting person's; the open one where no target is named."""
        if not target:
            session, card = await self._standing(context)
        else:
            try:
                session, card = await context.store.practice.standing_of(target)
            except NotFound:
                raise UnknownTarget(target) from None
        if card is None:
            raise NothingOpen
        if card.user_id != context.user_id:
            raise NotYours(target)
        return session, card

    async def _open(self, context: TurnContext, target: str) -> tuple[PracticeSession, CardRecord]:
        session, card = await self._card(context, target)
        if card.state != "open":
            raise QuestionClosed(target, card.state)
        return session, card

    async def _close(self, context: TurnContext, card: CardRecord, state: CardState) -> None:
        if not await context.store.practice.close_card(card.id, state, now=context.now):
            raise QuestionClosed(card.id, "closed")

    async def _go_on(self, context: TurnContext, session: PracticeSession) -> None:
        """Make a practice session that waited the active one."""
        if session.status == "paused":
            await context.store.practice.update(session.id, status="active", now=context.now)

    async def _last(self, context: TurnContext) -> PracticeSession | None:
        """The practice session of the person's last closed card."""
        closed = await context.store.practice.closed(context.user_id, limit=1)
        if not closed:
            return None
        card = await context.store.practice.card(closed[0].id)
        return await context.store.practice.get(card.practice_session_id)

    async def _last_closed(self, context: TurnContext) -> CardRecord:
        closed = await context.store.practice.closed(context.user_id, limit=1)
        if not closed:
            raise NothingOpen
        return await context.store.practice.card(closed[0].id)
