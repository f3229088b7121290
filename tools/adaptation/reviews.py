"""When a skill is due for review: FSRS says when, one card per student and skill; the learner model says what and how
hard.

Intervals are whole days from the first answer on, so that there are no steps of minutes, and nothing is left to chance:
the same answers give the same calendar.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import IntEnum
from functools import cached_property

from fsrs import Card, Rating, Scheduler, State

from store import CardRecord, ReviewCard, Store
from store.questions import Kind, Question
from tools.adaptation.credit import Help
from tools.events import Result
from tools.turn import TurnContext

RETENTION = 0.9
"""The probability that a skill is still remembered when it is due."""
LONGEST = 365
"""Days between two reviews at most."""
PASSES = 0.5
"""From this score on a partly right answer counts as remembered."""
USUAL: dict[Kind, float] = {
    Kind.SINGLE_CHOICE: 40,
    Kind.MULTIPLE_CHOICE: 60,
    Kind.NUMERIC: 75,
    Kind.ALGEBRAIC: 90,
    Kind.SHORT_TEXT: 40,
    Kind.FREE_TEXT: 180,
}
"""Seconds that a question of a kind takes, with its typing."""
QUICK, SLOW = 1 / 3, 3.0
"""Times the usual: under the one it comes easily, over the other it is hard."""
AWAY = 1800.0
"""Seconds after which the student was elsewhere, so that the time tells nothing."""
SAME_DAY = timedelta(hours=12)
SOON = timedelta(days=1)
"""After giving up."""


class Grade(IntEnum):
    """How well a skill was remembered; the numbers are FSRS's ratings."""

    FORGOTTEN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


def grade(kind: Kind, result: Result | None, *, score: float, hints: int, seconds: float) -> Grade:
    """How well it was remembered, by the first graded try at a question.

    `result`: None where the solution was asked for before any try; `hints`: the highest level shown before the try;
    `seconds` since the question was shown. Forgotten is what was wrong, mostly wrong, given up, or right after a worked
    example (see `Help`). A hint, a partly right answer, or much time make it hard. Easy is what was right at once and
    quickly, where no option could be guessed.
    """
    if (
        result not in ("correct", "partial")
        or Help.of(hints) is Help.WORKED
        or (result == "partial" and score < PASSES)
    ):
        return Grade.FORGOTTEN
    usual = USUAL[kind]
    if result == "partial" or hints or usual * SLOW < seconds < AWAY:
        return Grade.HARD
    return Grade.EASY if seconds < usual * QUICK and not kind.has_options else Grade.GOOD


@dataclass(frozen=True)
class Calendar:
    """The calendar of reviews under a wanted retention (0.7 to 0.99): the higher, the more reviews."""

    retention: float = RETENTION

    @cached_property
    def _scheduler(self) -> Scheduler:
        return Scheduler(
            desired_retention=self.retention,
            learning_steps=(),
            relearning_steps=(),
            maximum_interval=LONGEST,
            enable_fuzzing=False,
        )

    def reviewed(self, card: ReviewCard | None, how: Grade, *, user_id: str, skill: str, now: datetime) -> ReviewCard:
        """The card after one more review; None where the skill was never reviewed.

        On the day of the last review nothing counts as easy: what was just done is fresh in anybody's mind.
        """
        if card is not None:
            now = max(now, card.last_review)  # a clock that went backwards
            if how is Grade.EASY and now - card.last_review < SAME_DAY:
                how = Grade.GOOD
        after, _ = self._scheduler.review_card(_as_fsrs(card, now), Rating(how), now)
        assert after.stability is not None
        assert after.difficulty is not None
        return ReviewCard(
            user_id=user_id,
            skill_id=skill,
            stability=after.stability,
            difficulty=after.difficulty,
            due=after.due,
            last_review=now,
            reviews=card.reviews + 1 if card else 1,
            lapses=(card.lapses if card else 0) + (card is not None and how is Grade.FORGOTTEN),
        )

    def recall(self, card: ReviewCard, now: datetime) -> float:
        """The probability that the skill is remembered now."""
        return float(self._scheduler.get_card_retrievability(_as_fsrs(card, now), max(now, card.last_review)))

    async def tried(
        self, context: TurnContext, question: Question, card: CardRecord, result: Result | None, score: float = 0.0
    ) -> None:
        """Review the skills of a question after a try, within the caller's transaction; the first graded one counts.

        `card` is as it was before; `result`: None where the solution was asked for. What was forgotten is the main
        skill. The others are refreshed where the answer shows that they were there; they get no card of their own.
        Who gives up sees the main skill again soon, however the first try was graded.
        """
        if card.wrong_tries and result is None:
            return await self._bring_back(context, question)
        if card.wrong_tries or result == "unreadable":
            return
        seconds = (context.now - card.shown_at).total_seconds()
        how = grade(question.kind, result, score=score, hints=card.hints, seconds=seconds)
        user, reviews = context.user_id, context.store.reviews
        skills = question.skills[:1] if how is Grade.FORGOTTEN else tuple(dict.fromkeys(question.skills))
        known = {card.skill_id: card for card in await reviews.of(user, skills)} if skills else {}
        after = [
            self.reviewed(known.get(skill), how, user_id=user, skill=skill, now=context.now)
            for skill in skills
            if skill in known or skill == skills[0]
        ]
        if result is None:
            after = [replace(card, due=min(card.due, context.now + SOON)) for card in after]
        await reviews.put(after)

    async def _bring_back(self, context: TurnContext, question: Question) -> None:
        """Let the main skill of a question that was given up be due soon; what is due earlier stays."""
        known = await context.store.reviews.of(context.user_id, question.skills[:1]) if question.skills else []
        soon = context.now + SOON
        await context.store.reviews.put([replace(card, due=soon) for card in known if card.due > soon])

    async def due(self, store: Store, user_id: str, *, now: datetime) -> list[ReviewCard]:
        """A person's cards that are due, what is remembered least first."""
        return self.most_urgent(await store.reviews.due(user_id, now=now), now)

    def most_urgent(self, cards: Sequence[ReviewCard], now: datetime) -> list[ReviewCard]:
        """The cards in the order in which they are being forgotten, those remembered least first."""
        return sorted(cards, key=lambda card: (self.recall(card, now), card.skill_id))


def _as_fsrs(card: ReviewCard | None, now: datetime) -> Card:
    if card is None:
        return Card(card_id=0, due=now)
    return Card(
        card_id=0,
        state=State.Review,
        stability=card.stability,
        difficulty=card.difficulty,
        due=card.due,
        last_review=card.last_review,
    )
