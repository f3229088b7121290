"""What holds the agent loop in bounds: steps, tools one at a time, errors in words, and the budget of a day.

One middleware of wrappers around the calls rather than the library's limits: those are nodes of the graph, two more
steps for each call of the model, and what they say ("Model call limits exceeded: run limit (5/5)") is for developers.
"""

from collections.abc import Sequence
from typing import Any, cast

from langchain.agents.middleware import AgentState, ModelRequest, ModelResponse, ToolCallRequest
from langchain_core.messages import AIMessage, AnyMessage, BaseMessage, HumanMessage, ToolMessage
from langgraph.types import Command

from agent.around import AroundCalls, AsksModel, RunsTool, problem
from agent.budget import Budget
from agent.model import LiteLLMChat
from agent.turn import NOTHING_SAVED
from agent.wording import refusal
from prompts.catalogue import say
from store.errors import ChironError
from tools.turn import TurnContext

MODEL_CALLS = 6
"""In one turn."""
TOOL_CALLS = 8
FAILED_CALLS = 3
"""Tool calls that may fail in one turn before the model has to do without."""
LONGEST_COMPLAINT = 400
_COMPLAINS = " with error:\n"
"""Where LangGraph's message about arguments that do not fit comes to the point, after all the arguments."""


class TurnBounds(AroundCalls[AgentState[None]]):
    """Bounds one turn. Counts from the turn's own message on, so that it keeps nothing between turns."""

    def __init__(self, budget: Budget) -> None:
        super().__init__()
        self._budget = budget

    async def ask(self, request: ModelRequest[TurnContext], handler: AsksModel) -> ModelResponse[None] | AIMessage:
        """Ask the model, if the turn's steps and the day's budget allow; raises BudgetSpent.

        In its last step, and after too many calls that failed, the model is told to do without tools. Of several calls
        at once the first one is made: tools act on the same practice session, so they take turns.
        """
        said = _since_asked(request.messages)
        steps = sum(isinstance(message, AIMessage) for message in said)
        if steps >= MODEL_CALLS:
            return AIMessage(content=say(request.runtime.context.locale, "model-too-many-steps"))
        if isinstance(request.model, LiteLLMChat):
            await self._budget.check(request.runtime.context)
        if request.tools and (steps == MODEL_CALLS - 1 or _failures(said) >= FAILED_CALLS):
            request = request.override(tool_choice="none")
        response = await handler(request)
        response.result = [_first_call_only(message) for message in response.result]
        return response

    async def run(self, request: ToolCallRequest, handler: RunsTool) -> ToolMessage | Command[Any]:
        """Run the tool; what goes wrong in an expected way becomes a short message, so that each call is answered."""
        context = cast(TurnContext, request.runtime.context)
        said = _since_asked(request.state["messages"])
        if sum(isinstance(message, ToolMessage) for message in said) >= TOOL_CALLS or _failures(said) >= FAILED_CALLS:
            return problem(request, say(context.locale, "model-tool-limit"))
        try:
            answer = await handler(request)
        except NOTHING_SAVED:
            raise  # nothing can be recorded: the whole turn is run again later
        except ChironError as error:
            return problem(request, say(context.locale, refusal(error).reason))
        if isinstance(answer, ToolMessage) and answer.status == "error":
            return problem(request, _complaint(answer.text, context.locale))
        return answer


def _since_asked(messages: Sequence[AnyMessage]) -> Sequence[AnyMessage]:
    """What came after the person's last message."""
    asked = max((place for place, message in enumerate(messages) if isinstance(message, HumanMessage)), default=-1)
    return messages[asked + 1 :]


def _failures(messages: Sequence[AnyMessage]) -> int:
    return sum(isinstance(message, ToolMessage) and message.status == "error" for message in messages)


def _first_call_only(message: BaseMessage) -> BaseMessage:
    if isinstance(message, AIMessage) and len(message.tool_calls) > 1:
        return message.model_copy(update={"tool_calls": message.tool_calls[:1]})
    return message


def _complaint(text: str, locale: str) -> str:
    """LangGraph's message about a call, without the arguments, which may be long and are the model's own."""
    point = (text.partition(_COMPLAINS)[2] or text)[:LONGEST_COMPLAINT]
    return say(locale, "model-tool-arguments", problems=" ".join(point.split()))
