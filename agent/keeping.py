"""Keeps the key of the open question out of the agent loop: out of what the model says, and of what tools tell it."""

from typing import Any, cast

from langchain.agents.middleware import ModelRequest, ModelResponse, ToolCallRequest
from langchain_core.messages import AIMessage, HumanMessage, ToolMessage
from langgraph.types import Command

from agent.around import AroundCalls, AsksModel, RunsTool
from agent.model import ModelFailed
from agent.talk import TurnState
from prompts.catalogue import say
from prompts.loader import Prompt
from tools.errors import BudgetSpent
from tools.turn import TurnContext


class KeepsSecrets(AroundCalls[TurnState]):
    """Has an answer that leaks written once more, and tells the model of no result of a tool that holds the key.

    It is no guard of what is shown, which nothing passes that leaks: it makes that there is something to show.
    """

    state_schema = TurnState

    def __init__(self, rewording: Prompt) -> None:
        """`rewording`: what the model is told of an answer that leaks."""
        super().__init__()
        self._rewording = rewording

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
        """Withholds a result that holds the key; the student still sees what the tool shows."""
        answer = await handler(request)
        guard = cast(TurnState, request.state)["talking"].guard
        if guard is not None and isinstance(answer, ToolMessage) and guard.leaks(answer.text):
            answer.content = say(cast(TurnContext, request.runtime.context).locale, "model-withheld")
        return answer
