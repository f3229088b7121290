"""A placement: a few questions that find out what suits a student, each the one whose answer tells most."""

from collections.abc import Sequence
from dataclasses import dataclass

from store import Candidate, CardRecord, PracticeSession
from store.questions import Level
from tools.adaptation.events import LevelFound
from tools.adaptation.selection import Prospect, Record, choose_telling
from tools.adaptation.service import Adaptation
from tools.turn import TurnContext

MOST = 8
"""Questions in a placement."""
LEAST = 4
SURE = 0.29
"""Variance of a student's ability, in squared logits, below which enough is known."""
TELLING = 0.02
"""What the answer to a question must take from that variance at least, to be worth asking."""
NAMED = 3


@dataclass(frozen=True, kw_only=True)
class Placement:
    """The steps of a placement."""

    adaptation: Adaptation

    async def choose(
        self, context: TurnContext, session: PracticeSession, prospects: Sequence[Prospect], record: Record
    ) -> Candidate | None:
        """The question that tells most; None where enough is known, or none tells more."""
        cards = await self._cards(context, session)
        asked = [await self._skill(context, card) for card in cards]
        best = choose_telling(prospects, record, asked, seed=context.turn_key)
        if best is None or len(cards) < LEAST:
            return None if best is None else best.candidate
        variance = await self.adaptation.uncertainty(context.store, context.user_id, now=context.now)
        return None if variance < SURE or best.gain < TELLING else best.candidate

    async def found(self, context: TurnContext, session: PracticeSession) -> LevelFound | None:
        """What came out of it; None where nothing was answered."""
        cards = [card for card in await self._cards(context, session) if card.state == "solved" or card.wrong_tries]
        if not cards:
            return None
        skills = [await self._skill(context, card) for card in cards]
        right = {skill: _right(card) for skill, card in zip(skills, cards, strict=True)}
        suits = await self.adaptation.suiting(context.store, context.user_id, set(skills), now=context.now)
        names = {skill.id: skill.name for skill in await context.store.questions.skills()}
        return LevelFound(
            topics=tuple(session.request["topics"]),
            level=Level.of(suits).value,
            difficulty=round(suits, 3),
            answered=len(cards),
            strong=tuple(names[skill] for skill in right if right[skill] and skill in names)[:NAMED],
            weak=tuple(names[skill] for skill in right if not right[skill] and skill in names)[:NAMED],
        )

    async def _cards(self, context: TurnContext, session: PracticeSession) -> list[CardRecord]:
        cards = await context.store.practice.cards(session.id)
        return [card for card in cards if card.state not in ("open", "replaced")]

    async def _skill(self, context: TurnContext, card: CardRecord) -> str:
        return next(iter((await context.store.questions.get(card.question_id)).skills), "")


def is_placement(session: PracticeSession) -> bool:
    """Whether a practice session is there to find a level."""
    return bool(session.request.get("placement"))


def _right(card: CardRecord) -> bool:
    return card.state == "solved" and not card.wrong_tries and not card.hints
