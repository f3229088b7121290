"""What is said of another try at a question: never what was said of the one before, and more each time."""

from dataclasses import replace

from prompts.catalogue import say
from store import CardRecord
from store.questions import Kind, Question
from tools.events import AnswerGraded
from tools.practice.grading import Verdict
from tools.practice.ladder import STEPS
from tools.turn import TurnContext

LOOKED_BACK = 4
"""Exchanges in which the last try is looked for."""
_SAYS_LITTLE = (
    "grading-number-wrong",
    "grading-number-set-wrong",
    "grading-choice-wrong",
    "grading-choices-wrong",
    "grading-text-wrong",
    "algebra-incorrect",
)
"""Sentences that fit any wrong answer."""
_SORTS = {Kind.NUMERIC: "value", Kind.ALGEBRAIC: "value", Kind.SINGLE_CHOICE: "choice", Kind.MULTIPLE_CHOICE: "choices"}


async def anew(context: TurnContext, card: CardRecord, question: Question, verdict: Verdict) -> Verdict:
    """The verdict in words other than those on the last try at the card, which stands in the record as it was before.

    What is said of a known mistake is kept, unless it was just said; what fits any wrong answer gives way to what the
    student can do next: look at what is given, take the next hint, show their steps.
    """
    if verdict.result == "correct" or (told := await _told(context, card)) is None:
        return verdict
    if verdict.feedback != told and not _says_little(verdict, context.locale):
        return verdict
    key = "unreadable" if verdict.result == "unreadable" else "same" if verdict.misconception else ""
    ways = (key,) if key else _ways(card, question)
    words = [say(context.locale, f"grading-again-{way}") for way in ways]
    return replace(verdict, feedback=next((one for one in words if one != told), told))


def _ways(card: CardRecord, question: Question) -> list[str]:
    """What may be said of a wrong try, the first of them that whose turn it is."""
    sort = _SORTS.get(question.kind, "words")
    ways = [f"look-{sort}", "hint" if card.hints < STEPS else "hints", f"try-{sort}"]
    turn = (card.wrong_tries - 1) % len(ways)
    return ways[turn:] + ways[:turn]


def _says_little(verdict: Verdict, locale: str) -> bool:
    return not verdict.feedback or verdict.feedback in [say(locale, key) for key in _SAYS_LITTLE]


async def _told(context: TurnContext, card: CardRecord) -> str | None:
    """What was said of the last try at a card; None where there was none lately."""
    turns = await context.store.conversations.history(context.conversation_id, before=context.seq, limit=LOOKED_BACK)
    graded = [event for turn in turns for event in turn.events if event["type"] == AnswerGraded.type]
    return next((str(event["feedback"]) for event in reversed(graded) if event["target"] == card.id), None)
