"""Why an answer is wrong, or not the one to choose: what can be said of it without telling the key."""

import re
from dataclasses import dataclass

from prompts.catalogue import say
from store import Attempt, CardRecord
from store.questions import Question
from tools.events import AnswerGraded, Explained
from tools.practice.working.looking import Looking
from tools.turn import TurnContext

MOST_SAID_AGAIN = 2
"""Words of an answer that are said back."""


@dataclass(frozen=True, kw_only=True)
class Reasons:
    """What is said to "why not B?", "why isn't it 12?" and "why?"."""

    looking: Looking

    async def of(self, context: TurnContext, card: CardRecord, asked: str) -> Explained:
        """What can be said of an option (by its letter), of a value, or of the last try where nothing is named.

        While the question is open feedback is told only where this person has tried the answer: speaking of the others
        differently would tell the key.
        """
        question = await context.store.questions.get(card.question_id)
        attempts = await context.store.practice.attempts(card.practice_session_id)
        tried = [a for a in attempts if a.card_id == card.id and a.result in ("incorrect", "partial")]
        if question.options:
            return _option(question, card, asked, tried)
        text = await self._value(context, question, card, asked.strip(), tried)
        if not (asked or tried) and card.state == "open":
            text = await self._of_steps(context) or text
        return Explained(what="question", topic=question.id, text=text)

    async def _value(
        self, context: TurnContext, question: Question, card: CardRecord, asked: str, tried: list[Attempt]
    ) -> str:
        locale = context.locale
        if card.state != "open" and question.explanation:
            return "\n\n".join([say(locale, "explain-solved"), "\n".join(question.explanation)])
        if re.fullmatch("[A-H]", asked):
            return say(locale, "explain-no-choices")
        match = next((a for a in reversed(tried) if not asked or _holds(a.response, asked)), None)
        if match is not None:
            verdict = await self.looking.grade(question, match.response, match.response, locale, context.seq)
            known = verdict.misconception or verdict.working or verdict.result == "partial"
            seen = verdict.feedback if known else ""
            value = asked or match.response
            if len(value.split()) > MOST_SAID_AGAIN:  # a sentence of the student's is not said back
                return seen or say(locale, "explain-not-seen-plain")
            return seen or say(locale, "explain-not-seen", value=value[:60])
        said = asked and asked.casefold() in context.said.casefold()  # else a model would speak through it
        return say(locale, "explain-value", value=asked[:60]) if said else say(locale, "explain-untried")

    async def _of_steps(self, context: TurnContext) -> str:
        """What was just said of steps that came to no answer yet; empty where none were shown a moment ago."""
        turns = await context.store.conversations.history(context.conversation_id, before=context.seq, limit=1)
        graded = [event for turn in turns for event in turn.events if event["type"] == AnswerGraded.type]
        return next((str(event["feedback"]) for event in graded if event["working"]), "")


def _option(question: Question, card: CardRecord, asked: str, tried: list[Attempt]) -> Explained:
    misconceptions = [a.misconception for a in tried if a.result == "incorrect"]
    option = next((o for o in question.options if question.label(o.id) == asked.upper()), None)
    if not asked and misconceptions:
        option = next((o for o in question.options if o.misconception == misconceptions[-1]), None)
    told = option is not None and (card.state != "open" or option.misconception in misconceptions)
    return Explained(
        what="option",
        topic=question.label(option.id) if option else "",
        text=(option.feedback or "") if option is not None and told else "",
    )


def _holds(response: str, asked: str) -> bool:
    """Whether a response was, or holds as a whole, what is asked about."""
    return re.search(rf"(?<![\w.]){re.escape(asked.lower())}(?![\w]|\.\d)", response.lower()) is not None
