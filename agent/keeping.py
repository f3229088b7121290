"""Keeps the key of the open question out of the agent loop: out of what the model says, and of what tools tell it."""

from dataclasses import replace
from typing import Any, cast

from langchain.agents.middleware import ModelRequest, ModelResponse, ToolCallRequest
from langchain_core.messages import AIMessage, HumanMessage, ToolCall, ToolMessage
from langgraph.types import Command

from agent.around import AroundCalls, AsksModel, RunsTool, problem
from agent.guard import Guard
from agent.model import ModelFailed
from agent.talk import TurnState
from prompts.catalogue import say
from prompts.loader import Prompt
from tools.errors import BudgetSpent
from tools.events import Event, Explained
from tools.turn import TurnContext

_TELLS_NOTHING = frozenset({"explain_option"})
"""Tools that speak of right and wrong alike, and of what the student has named alone."""


class KeepsSecrets(AroundCalls[TurnState]):
    """Has an answer that leaks written once more, and keeps the key out of what tools are told, tell and show.

    What the model says itself is guarded where it is shown: of that, this makes that there is something to show.
    """

    state_schema = TurnState

    def __init__(self, rewording: Prompt, *, works_out: bool) -> None:
        """`rewording`: what the model is told of an answer that leaks; `works_out`: whether it can solve a question."""
        super().__init__()
        self._rewording = rewording
        self._works_out = works_out

    async def ask(self, request: ModelRequest[TurnContext], handler: AsksModel) -> ModelResponse[None] | AIMessage:
        """Asks once more where what is said to the student leaks; where that fails, the first answer stays."""
        response = await handler(request)
        said, guard = response.result[-1], cast(TurnState, request.state)["talking"].guard
        if guard is None or not isinstance(said, AIMessage) or said.tool_calls:
            return response
        kept = guard.kept(said.text)
        if kept == said.text:
            return response
        note = HumanMessage(self._rewording.render(kept=kept))
        try:
            return await handler(request.override(messages=[*request.messages, note], tool_choice="none"))
        except (BudgetSpent, ModelFailed):
            return response

    async def run(self, request: ToolCallRequest, handler: RunsTool) -> ToolMessage | Command[Any]:
        """Refuses a call whose words hold the key, which the student would read; withholds a result that does."""
        locale, guard = (
            cast(TurnContext, request.runtime.context).locale,
            cast(TurnState, request.state)["talking"].guard,
        )
        if guard is None:
            return await handler(request)
        if self._works_out and any(map(guard.slips, _words(request.tool_call))):
            return problem(request, say(locale, "model-tool-secret"))
        answer = await handler(request)
        if isinstance(answer, ToolMessage) and guard.leaks(answer.text):
            answer.content = say(locale, "model-withheld")
            answer.artifact = [_kept(event, guard, locale) for event in answer.artifact or ()]
        return answer


def _words(call: ToolCall) -> list[str]:
    """The words with which a tool is called that would be shown or kept."""
    return (
        [] if call["name"] in _TELLS_NOTHING else [words for words in call["args"].values() if isinstance(words, str)]
    )


def _kept(event: Event, guard: Guard, locale: str) -> Event:
    """What was explained, as far as it does not tell the key."""
    return replace(event, text=guard.checked(event.text, locale)) if isinstance(event, Explained) else event
