"""Advice: what is due, the way to a goal, what to do next, how far it is, and why a question was asked.

Each method keeps its events and gives them; what it says is read anew from the record each time.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from prompts.forms import day_in_words
from store import Goal
from store.questions import Question
from tools.adaptation.events import (
    DistanceShown,
    GoalEnded,
    PathShown,
    Reason,
    Recommended,
    ReviewsShown,
    WhyShown,
)
from tools.adaptation.model import predict
from tools.adaptation.parts import Asked, named, state_for
from tools.adaptation.path import Path, opened, plan
from tools.adaptation.path_goals import read_goal
from tools.adaptation.recommend import Known, suggest
from tools.adaptation.reviews import Calendar
from tools.adaptation.service import Adaptation
from tools.adaptation.way import Masteries, Wayfinder
from tools.analytics.progress import skill_progress
from tools.events import Event, Refused, SkillProgress
from tools.search.knowledge import Knowledge
from tools.turn import TurnContext

EASIER, HARDER = 0.85, 0.6
"""Chances of a right answer over which a question is there to encourage, and under which it is there to challenge."""
LOOKED_BACK = 2
"""Closed cards after which, all failed, a question is kinder."""


@dataclass(frozen=True, kw_only=True)
class Advice:
    """One per process."""

    knowledge: Knowledge
    adaptation: Adaptation = field(default_factory=Adaptation)
    calendar: Calendar = field(default_factory=Calendar)

    # -- reviews

    async def reviews(self, context: TurnContext) -> list[Event]:
        """What is due, and what comes after."""
        cards = self.calendar.most_urgent(await context.store.reviews.of(context.user_id), context.now)
        cards = [card for card in cards if card.skill_id in self.knowledge.skills]
        due = [card.skill_id for card in cards if card.due <= context.now]
        coming = min((card for card in cards if card.due > context.now), key=lambda card: card.due, default=None)
        event = ReviewsShown(
            due=len(due),
            skills=tuple(due),
            names=self.ways.names(due),
            next_on=coming.due.date().isoformat() if coming else None,
            next_name=self.ways.name(coming.skill_id) if coming else "",
            days=max(1, (coming.due.date() - context.now.date()).days) if coming else 0,
        )
        return await self._kept(context, event)

    # -- goals and paths

    async def goal(self, context: TurnContext, said: str) -> list[Event]:
        """Take up the goal that is told of, give up the present one, or show the way to it where none is told."""
        words = read_goal(said, self.knowledge.topics, context.now.date())
        present = await context.store.goals.current(context.user_id)
        if words.gives_up:
            return await self._give_up(context, present)
        if words.by is not None and words.by < context.now.date():
            return await self._refused(context, "path-past", day_in_words(context.locale, words.by))
        if words.title and not words.skills:
            return await self._refused(context, "path-unknown", words.title)
        if not words.skills and words.by is None:
            return await self._show(context, present)
        if not words.skills and present is None:
            return await self._refused(context, "path-which")
        skills = words.skills or (present.skills if present else ())
        title = words.title or (present.title if present else "")
        async with context.store.transaction():
            goal = await context.store.goals.set(
                context.user_id, title=title, skills=skills, by=words.by, now=context.now
            )
            return await self._kept(context, await self._path_shown(context, goal, new=True))

    async def path(self, context: TurnContext) -> list[Event]:
        """The way to the goal as it is now."""
        return await self._show(context, await context.store.goals.current(context.user_id))

    async def after_practice(self, context: TurnContext) -> list[Event]:
        """The path planned anew when a practice session is over, for who has a goal; the caller keeps the events."""
        goal = await context.store.goals.current(context.user_id)
        return [] if goal is None else [await self._path_shown(context, goal, brief=True)]

    async def _show(self, context: TurnContext, goal: Goal | None) -> list[Event]:
        if goal is None:
            return await self._refused(context, "path-none")
        async with context.store.transaction():
            return await self._kept(context, await self._path_shown(context, goal))

    async def _give_up(self, context: TurnContext, goal: Goal | None) -> list[Event]:
        if goal is None:
            return await self._refused(context, "path-none")
        async with context.store.transaction():
            await context.store.goals.end(context.user_id, reached=False, now=context.now)
            return await self._kept(context, GoalEnded(title=goal.title))

    async def _path_shown(
        self, context: TurnContext, goal: Goal, *, new: bool = False, brief: bool = False
    ) -> PathShown:
        """The path as an event, within a transaction: a goal that is reached ends."""
        way = await self.ways.way(context.store, goal, context.user_id, now=context.now)
        if way.next is None:
            await context.store.goals.end(context.user_id, reached=True, now=context.now)
        return replace(way, new=new, brief=brief)

    # -- what next, how far, why

    async def recommend(self, context: TurnContext) -> list[Event]:
        """One thing to do next."""
        known, goal, path = await self._known(context)
        what, skill = suggest(known)
        weak = known.weak[0] if what == "weak" else None
        others = self.ways.names(path.builds_on(skill)) if path and what == "path" and skill else ()
        event = Recommended(
            what=what,
            skill=skill,
            name=self.ways.name(skill) if skill else "",
            due=len(known.due),
            right=weak.right if weak else 0,
            seen=weak.seen if weak else 0,
            title=goal.title if goal and what == "path" else "",
            others=others,
        )
        return await self._kept(context, event)

    async def _known(self, context: TurnContext) -> tuple[Known, Goal | None, Path | None]:
        store, user = context.store, context.user_id
        mastery = await self.ways.masteries(store, user, now=context.now)
        standing = await store.practice.standing(user)
        active = standing is not None and standing[0].status == "active"
        open_skill = None
        if active and standing is not None and standing[1] is not None:
            open_skill = _main(await store.questions.get(standing[1].question_id))
        goal = await store.goals.current(user)
        path = plan(goal.skills, self.knowledge.skills, mastery) if goal else None
        progress = [row for row in await skill_progress(store, user) if row.skill in self.knowledge.skills]
        near = [row.skill for row in progress]
        known = Known(
            open_skill=open_skill,
            waits=standing is not None and not active,
            due=[card.skill_id for card in await self.calendar.due(store, user, now=context.now)],
            next_step=path.next.skill if path and path.next else None,
            weak=self._weak(progress, mastery),
            opened=opened(self.knowledge.skills, mastery, near),
        )
        return known, goal, path

    def _weak(self, progress: Sequence[SkillProgress], mastery: Masteries) -> list[SkillProgress]:
        rows = [row for row in progress if row.right < row.seen and not mastery(row.skill).known]
        return sorted(rows, key=lambda row: (mastery(row.skill).p, row.name))

    async def how_far(self, context: TurnContext, said: str) -> list[Event]:
        """What is missing for a topic, or for the goal where none is named."""
        words = read_goal(said, self.knowledge.topics, context.now.date())
        goal = await context.store.goals.current(context.user_id)
        if words.title and not words.skills:
            return await self._refused(context, "path-unknown", words.title)
        skills, topic = words.skills, words.title
        if not skills:
            if goal is None:
                return await self._refused(context, "far-which")
            skills, topic = goal.skills, goal.title
        mastery = await self.ways.masteries(context.store, context.user_id, now=context.now)
        path = plan(skills, self.knowledge.skills, mastery)
        missing = tuple(step.skill for step in path.missing)
        event = DistanceShown(
            topic=topic,
            known=path.known,
            of=len(path.steps),
            missing=missing,
            names=self.ways.names(missing),
            seen=any(mastery(step.skill).answers for step in path.steps),
            begun=sum(step.status == "learning" for step in path.missing),
        )
        return await self._kept(context, event)

    async def why_question(self, context: TurnContext, *, numbers: bool = False) -> list[Event]:
        """Why the open question was chosen; `numbers`: they were asked for."""
        store = context.store
        card = await store.practice.open_card(context.user_id)
        if card is None:
            return await self._refused(context, "whyq-none")
        question = await store.questions.get(card.question_id)
        skill, p = _main(question), await self._chance(context, question)
        due = [review for review in await store.reviews.of(context.user_id, [skill]) if review.due <= card.shown_at]
        goal = await store.goals.current(context.user_id)
        mastery = await self.ways.masteries(store, context.user_id, now=context.now)
        path = plan(goal.skills, self.knowledge.skills, mastery) if goal else None
        closed = await store.practice.closed(context.user_id, limit=LOOKED_BACK)
        failed = len(closed) == LOOKED_BACK and all(one.wrong_tries or one.state == "shown" for one in closed)
        reason: Reason = "harder" if p < HARDER else "easier" if p >= EASIER else "right"
        if due:
            reason = "due"
        elif path and path.next and path.next.skill == skill:
            reason = "path"
        elif failed:
            reason = "kinder" if p >= HARDER else "patient"
        event = WhyShown(
            question_id=question.id,
            reason=reason,
            name=self.ways.name(skill) or question.section or question.chapter or question.subject,
            p=round(p, 4),
            difficulty=question.difficulty,
            title=goal.title if goal and reason == "path" else "",
            numbers=numbers,
        )
        return await self._kept(context, event)

    # -- what the methods share

    @property
    def ways(self) -> Wayfinder:
        """Over what is known here."""
        return Wayfinder(adaptation=self.adaptation, skills=self.knowledge.skills)

    async def _chance(self, context: TurnContext, question: Question) -> float:
        asked = Asked(
            user_id=context.user_id,
            question_id=question.id,
            skills=named(question.skills),
            guess=question.guess,
            prior=question.difficulty,
            at=context.now,
        )
        believed = await context.store.beliefs.of_answer(context.user_id, question.id, asked.keys)
        parameters = self.adaptation.parameters
        return predict(parameters, state_for(parameters, believed, asked), asked.ask).p

    async def _refused(self, context: TurnContext, reason: str, topic: str = "") -> list[Event]:
        return await self._kept(context, Refused(reason=reason, topic=topic))

    async def _kept(self, context: TurnContext, event: Event) -> list[Event]:
        await context.keep([event])
        return [event]


def _main(question: Question) -> str:
    return question.skills[0] if question.skills else ""
