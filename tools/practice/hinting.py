"""The next hint: how deep it goes, and its words, which a model may fit to what the student did."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from prompts.catalogue import say
from store import CardRecord, Store
from store.questions import Question
from tools.adaptation.service import Adaptation
from tools.events import HintGiven
from tools.memory.wishes import wishes_of
from tools.practice.depth import ENOUGH, LATELY, WORKED, depth
from tools.practice.example import Leaks, worked_example
from tools.practice.ladder import STEPS, ladder
from tools.turn import TurnContext

MEMORY = 20
"""Closed cards among which those on the skill are looked for."""


@dataclass(frozen=True, kw_only=True)
class HintWanted:
    """What a writer is asked for."""

    question: Question
    steps: Sequence[str]
    """The stored hints up to the level that is wanted (1 to 3); the last is shown if nothing better comes."""
    response: str
    """The student's last answer to the question; empty where there was none."""


class HintWriter(Protocol):
    """Writes hints that fit a student."""

    async def write(self, context: TurnContext, wanted: HintWanted) -> str | None:
        """A hint that does not tell the answer; None where it has none."""


def trusting(_question: Question, _text: str) -> bool:
    """Takes every text for one that tells nothing."""
    return False


@dataclass(frozen=True, kw_only=True)
class Hints:
    """Gives hints. One per process."""

    adaptation: Adaptation = field(default_factory=Adaptation)
    writer: HintWriter | None = None
    """Without one, and wherever it has nothing to say, the stored ladder speaks."""
    leaks: Leaks = trusting

    async def next(self, context: TurnContext, card: CardRecord, *, outright: bool, fitted: bool) -> HintGiven:
        """The next hint for an open card. Writes nothing down, and may take as long as a model does.

        `outright`: the answer was asked for; `fitted`: the writer may be asked. A button and the plain word "hint" cost
        no model call, so that they are answered at once; whoever tells what they do not understand gets a hint on that.
        """
        question = await context.store.questions.get(card.question_id)
        wanted = await self._depth(context, card, question)
        store, locale, classes = context.store, context.locale, context.classes
        steps = await stored_hints(store, question, wanted, locale, classes=classes, leaks=self.leaks)
        last = wanted == STEPS or len(steps) < wanted
        text = steps[-1]
        if fitted and self.writer is not None:
            response = await _last_response(context, card)
            text = (
                await self.writer.write(context, HintWanted(question=question, steps=steps, response=response)) or text
            )
        return HintGiven(
            question_id=question.id,
            level=len(steps),
            text=text,
            last=last,
            target=card.id,
            offer_solution=outright or (last and card.hints >= len(steps)),
            spent=last and card.hints >= len(steps) and text == steps[-1],
            try_first=wanted == card.hints and not last,
        )

    async def _depth(self, context: TurnContext, card: CardRecord, question: Question) -> int:
        wishes = await wishes_of(context.store, context.user_id)
        lately = await _lately(context, question)
        mastery = None
        if len(lately) >= ENOUGH:
            skill = question.skills[0]
            mastery = (await self.adaptation.mastery(context.store, context.user_id, [skill], now=context.now))[skill]
        return depth(card.hints, tried=card.wrong_tries > 0, mastery=mastery, lately=lately, wish=wishes.help)


async def stored_hints(
    store: Store, question: Question, level: int, locale: str, *, classes: Sequence[str], leaks: Leaks
) -> Sequence[str]:
    """The hints up to a level, or as many as there are, at least one. None of them tells the answer.

    The third is a worked example of another question, where the family has one; `classes`: whose questions these are.
    """
    own = [step for step in ladder(question, locale) if not leaks(question, step)]
    steps = own or [say(locale, "hint-general-reread")]
    if level == WORKED:
        example = await worked_example(store, question, locale, classes=classes, leaks=leaks)
        steps = [*steps[: WORKED - 1], *([example] if example else steps[WORKED - 1 :])]
    return steps[:level]


async def _lately(context: TurnContext, question: Question) -> Sequence[int]:
    """The levels of hints used on the questions on the same skill that this person worked on last, oldest first."""
    if not question.skills:
        return ()
    closed = await context.store.practice.closed(context.user_id, limit=MEMORY)
    worked = [card for card in closed if card.state in ("solved", "shown") or card.wrong_tries]
    asked = await context.store.questions.many([card.question_id for card in worked])
    same = [card.hints for card, one in zip(worked, asked, strict=True) if one.skills[:1] == question.skills[:1]]
    return same[-LATELY:]


async def _last_response(context: TurnContext, card: CardRecord) -> str:
    attempts = await context.store.practice.attempts(card.practice_session_id)
    return next((attempt.response for attempt in reversed(attempts) if attempt.card_id == card.id), "")
