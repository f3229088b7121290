"""Hooks around the calls of the agent loop, as those who write one want them.

LangChain takes a hook that is a coroutine function to a thread and back for its tracing, twice a call. These give a
coroutine rather than be one.
"""

from abc import abstractmethod
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from langchain.agents.middleware import AgentMiddleware, AgentState, ModelRequest, ModelResponse, ToolCallRequest
from langchain_core.messages import AIMessage, ToolMessage
from langgraph.types import Command

from tools.turn import TurnContext

State = TypeVar("State", bound=AgentState[Any])
AsksModel = Callable[[ModelRequest[TurnContext]], Awaitable[ModelResponse[None]]]
"""What a hook around the call of the model is given to go on with."""
RunsTool = Callable[[ToolCallRequest], Awaitable[ToolMessage | Command[Any]]]
"""The same for the call of a tool."""


def problem(request: ToolCallRequest, words: str) -> ToolMessage:
    """What a call is answered with that came to nothing."""
    call = request.tool_call
    return ToolMessage(content=words, name=call["name"], tool_call_id=call["id"], status="error")


class AroundModel(AgentMiddleware[State, TurnContext]):
    """A hook around each call of the model."""

    def awrap_model_call(
        self, request: ModelRequest[TurnContext], handler: AsksModel
    ) -> Coroutine[None, None, ModelResponse[None] | AIMessage]:
        """What `ask` answers."""
        return self.ask(request, handler)

    @abstractmethod
    async def ask(self, request: ModelRequest[TurnContext], handler: AsksModel) -> ModelResponse[None] | AIMessage:
        """Answer for the model, which `handler` asks."""


class AroundCalls(AroundModel[State]):
    """A hook around each call of the model and of a tool."""

    def awrap_tool_call(
        self, request: ToolCallRequest, handler: RunsTool
    ) -> Coroutine[None, None, ToolMessage | Command[Any]]:
        """What `run` gives."""
        return self.run(request, handler)

    @abstractmethod
    async def run(self, request: ToolCallRequest, handler: RunsTool) -> ToolMessage | Command[Any]:
        """Give what the tool gives, which `handler` runs."""
