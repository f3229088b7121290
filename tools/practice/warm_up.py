"""A question for a whole group, who answer it by voting: each vote is one attempt in the voter's own record."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar

from store import CardState, NewAttempt
from store.questions import Kind, Level, Question
from tools.adaptation.reviews import Calendar
from tools.adaptation.service import Adaptation
from tools.events import Event, Refused, Result
from tools.practice.grading import Grader
from tools.search.constraints import Part, SearchRequest
from tools.search.service import Search
from tools.turn import TurnContext

LONGEST_STEM = 300
LONGEST_OPTION = 100
MOST_OPTIONS = 10
"""What polls of chats take."""
_DRAWN = 60
"""Questions looked at; the best that fit a poll are shuffled."""
_BEST = 10


@dataclass(frozen=True, kw_only=True)
class WarmUpShown(Event):
    """A group was shown a question to vote on."""

    type: ClassVar[str] = "warm_up_shown"
    private: ClassVar[frozenset[str]] = frozenset({"target"})
    question_id: str
    target: str


@dataclass(frozen=True, kw_only=True)
class Voted(Event):
    """Somebody voted in a warm-up; a first vote alone counts."""

    type: ClassVar[str] = "voted"
    question_id: str
    result: Result


@dataclass(frozen=True, kw_only=True)
class GroupPractice:
    """Warm-ups of groups. One per process."""

    search: Search
    grader: Grader
    adaptation: Adaptation = field(default_factory=Adaptation)
    calendar: Calendar = field(default_factory=Calendar)

    async def show(self, context: TurnContext, request: SearchRequest) -> list[Event]:
        """Show the group a question on what was asked for; one that it has not been shown, as long as there is one."""
        if not context.group:
            return await _kept(context, Refused(reason="warm-up-alone"))
        part = replace(request.parts[0] if request.parts else Part(), kinds=(Kind.SINGLE_CHOICE,), count=_DRAWN)
        found = await self.search.find(context, replace(request, parts=(part,), with_picture=False))
        hits = [hit.question.id for hit in found.hits]
        questions = [question for question in await context.store.questions.many(hits) if fits_poll(question)]
        if not questions:
            return await _kept(context, replace(found.as_event(), asked=1, found=0))
        before = await context.store.warm_ups.shown(context.conversation_id)
        question = _chosen(questions, before, seed=context.turn_key)
        async with context.store.transaction():
            made = await context.store.warm_ups.show(
                question.id, conversation_id=context.conversation_id, user_id=context.user_id, now=context.now
            )
            return await _kept(context, WarmUpShown(question_id=question.id, target=made.target))

    async def vote(self, context: TurnContext, target: str, value: str) -> list[Event]:
        """Record a vote for the option of this number as an attempt of who acts; it leaves all else as it is.

        A second vote, and one that names nothing, records nothing and is not answered.
        """
        store = context.store
        warm_up = await store.warm_ups.find(target)
        question = await store.questions.find(warm_up.question_id) if warm_up else None
        place = int(value) if value.isdecimal() else -1
        if warm_up is None or question is None or not 0 <= place < len(question.options):
            return await _kept(context)
        response = question.options[place].id
        verdict = await self.grader.grade(question, response, locale=context.locale)
        async with store.transaction():
            await store.beliefs.lock()
            own = await store.warm_ups.card(warm_up, context.user_id, difficulty=question.difficulty, now=context.now)
            if own is None:
                return await _kept(context)
            card = await store.practice.card(own)
            attempt = NewAttempt(
                turn_key=context.turn_key,
                card_id=own,
                user_id=context.user_id,
                question_id=question.id,
                try_number=1,
                response=response,
                result=verdict.result,
                score=verdict.score,
                misconception=verdict.misconception,
                hints=0,
                first=True,
                at=context.now,
            )
            await self.adaptation.record(store, attempt, question, prior=card.difficulty)
            await self.calendar.tried(context, question, card, verdict.result, verdict.score)
            state: CardState = "solved" if verdict.result == "correct" else "shown"
            await store.practice.close_card(own, state, now=context.now)
            return await _kept(context, Voted(question_id=question.id, result=verdict.result))


def fits_poll(question: Question) -> bool:
    """Whether a chat's poll can hold a question, as text without a picture."""
    options = question.options
    return (
        question.kind is Kind.SINGLE_CHOICE
        and question.picture is None
        and len(question.stem) <= LONGEST_STEM
        and 2 <= len(options) <= MOST_OPTIONS
        and all(len(option.text) <= LONGEST_OPTION for option in options)
        and "```" not in question.stem
    )


def _chosen(questions: Sequence[Question], before: frozenset[str], *, seed: str) -> Question:
    """One of the best, of medium level where there is one: a group is of many levels."""
    fresh = [question for question in questions if question.id not in before] or questions
    medium = [question for question in fresh if question.level is Level.MEDIUM] or fresh
    return random.Random(seed).choice(medium[:_BEST])


async def _kept(context: TurnContext, *events: Event) -> list[Event]:
    await context.keep(events)
    return list(events)
