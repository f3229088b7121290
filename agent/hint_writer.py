"""Hints written by a language model, which sees the answer, and of which nothing is shown that gives it away."""

import json
import logging

from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage

from agent.budget import Budget
from agent.guard import Guard
from agent.guard.leak import Leak
from agent.model import LiteLLMChat, ModelFailed
from prompts.loader import Prompt
from tools.errors import BudgetSpent
from tools.practice.hinting import HintWanted
from tools.practice.ladder import solution_text
from tools.turn import TurnContext

log = logging.getLogger(__name__)
DRAFTS = 2
"""The hint, and once more where it tells too much."""
LONGEST_HINT = 900
"""Characters."""
LONGEST_WORDS = 2_000
"""Characters of an answer, or of what the student says, that the model sees."""
_DEPTHS = (
    "A nudge: point to the place or the idea that matters, without a rule and without a number of your own.",
    "An explanation: name the rule that is needed and why it fits here, without carrying it out.",
    "A worked step, on other numbers than the question's: show how the step goes there, then hand over.",
)


class ModelHintWriter:
    """Writes by a model, in a call of its own: what the tutor itself is told holds no key."""

    def __init__(self, model: LiteLLMChat, prompt: Prompt, budget: Budget) -> None:
        self._model = model
        self._prompt = prompt
        self._budget = budget

    async def write(self, context: TurnContext, wanted: HintWanted) -> str | None:
        """See HintWriter. A hint that leaks is written once more; after that there is none."""
        guard = Guard(wanted.question)
        guard.hear([words for words in (wanted.response, context.said) if words])
        messages: list[BaseMessage] = [SystemMessage(self._told(context, wanted)), HumanMessage("Write the hint.")]
        for _ in range(DRAFTS):
            try:
                await self._budget.check(context)
                text = (await self._model.ainvoke(messages)).text.strip()
            except (BudgetSpent, ModelFailed):
                return None
            leak = guard.leak(text)
            if leak is None:
                return text if 0 < len(text) <= LONGEST_HINT else None
            log.info("a hint for %s was held back: %s", wanted.question.id, leak.level)
            messages += [AIMessage(text), HumanMessage(_again(leak))]
        return None

    def _told(self, context: TurnContext, wanted: HintWanted) -> str:
        question = wanted.question
        options = {option.id: f"{question.label(option.id)}. {option.text}" for option in question.options}
        *before, stored = wanted.steps
        return self._prompt.render(
            stem="\n".join([question.stem, *options.values()]),
            key=solution_text(question) or str(question.key),
            solution="\n".join(question.explanation),
            depth=_DEPTHS[len(before)],
            stored=stored,
            given="\n".join(before),
            response=_quoted(options.get(wanted.response, wanted.response)),
            said=_quoted(context.said),
            locale=context.locale,
        )


def _quoted(words: str) -> str:
    """A student's words as one piece of data, whatever stands in them."""
    return json.dumps(words[:LONGEST_WORDS], ensure_ascii=False)


def _again(leak: Leak) -> str:
    how = "states the answer" if leak.level == "stated" else "tells the last step with its numbers"
    return f"This {how}: {_quoted(leak.part)}. Write the hint once more and leave that out in any form."
