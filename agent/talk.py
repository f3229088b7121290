"""Parts of the agent loop: the model it talks with, where it ends, and the words that stream from it."""

from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Annotated, Any, cast

from langchain.agents.middleware import AgentMiddleware, AgentState, ModelRequest, ModelResponse, ToolCallRequest
from langchain.agents.middleware.types import OmitFromOutput
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, ToolMessage
from langgraph.types import Command

from agent.guard import Guard
from agent.hearing import Talking
from agent.model import LiteLLMChat
from agent.offline import OfflineModel
from agent.turn import Turn
from tools.search.topics import TopicIndex
from tools.turn import TurnContext

ChatModel = BaseChatModel
"""What a tutor talks with: the built-in one or a language model."""
AsksModel = Callable[[ModelRequest[TurnContext]], Awaitable[ModelResponse[None]]]
"""What a hook around the call of the model is given to go on with."""
RunsTool = Callable[[ToolCallRequest], Awaitable[ToolMessage | Command[Any]]]
"""The same for the call of a tool."""


def chat_model(models: Sequence[str], *, seconds: float, topics: TopicIndex) -> ChatModel:
    """litellm's models in order of preference (`seconds` for a turn), or the built-in tutor where none is named."""
    return LiteLLMChat(models=tuple(models), seconds=seconds) if models else OfflineModel(topics=topics)


class Stream:
    """The text of the answer that streams now; an answer under a new message id starts over."""

    def __init__(self, turn: Turn, guard: Guard | None) -> None:
        """`turn` is told the text so far, as much of it as `guard` lets pass, and the tools that are called."""
        self._turn = turn
        self._guard = guard
        self._id: str | None = None
        self._text = ""
        self.told = ""
        """The text so far."""

    def add(self, piece: object) -> None:
        """Take what LangGraph streams; nothing but the model's words and its calls of tools counts."""
        if isinstance(piece, AIMessageChunk) and piece.text:
            self._add(piece.id, piece.text)
        elif isinstance(piece, AIMessage) and piece.tool_calls:
            self._turn.on_tool(piece.tool_calls[0]["name"])

    def _add(self, id: str | None, words: str) -> None:
        if id != self._id:
            self._id, self._text = id, ""
        self._text += words
        self.told = self._guard.release(self._text) if self._guard else self._text
        self._turn.on_text(self.told)


class TurnState(AgentState[None]):
    """The graph's state; `messages` begin with the one to be answered."""

    talking: Annotated[Talking, OmitFromOutput]


class Telling(AgentMiddleware[TurnState, TurnContext]):
    """Puts what the model is told before the message: else each step of the graph would copy and look through it."""

    state_schema = TurnState

    def awrap_model_call(
        self, request: ModelRequest[TurnContext], handler: AsksModel
    ) -> Coroutine[None, None, ModelResponse[None] | AIMessage]:
        """Asks the model with the prompt and the last exchanges."""
        return self._ask(request, handler)

    async def _ask(self, request: ModelRequest[TurnContext], handler: AsksModel) -> ModelResponse[None] | AIMessage:
        talking = cast(TurnState, request.state)["talking"]
        return await handler(request.override(messages=[*talking.told, *request.messages]))


class EndWhenShown(AgentMiddleware[AgentState[None], TurnContext]):
    """Ends the loop once a tool has shown the student something: the model need not say it again.

    By saying nothing in the model's place: a hook before the model would be one more node, which every turn pays for.
    The hook gives its coroutine rather than be one, since LangChain takes those to a thread and back (twice a call).
    """

    def __init__(self, shown: frozenset[str]) -> None:
        super().__init__()
        self._shown = shown

    def awrap_model_call(
        self, request: ModelRequest[TurnContext], handler: AsksModel
    ) -> Coroutine[None, None, ModelResponse[None] | AIMessage]:
        """Looks at the results of the tools that ran last."""
        return self._ask(request, handler)

    async def _ask(self, request: ModelRequest[TurnContext], handler: AsksModel) -> ModelResponse[None] | AIMessage:
        for message in reversed(request.messages):
            if not isinstance(message, ToolMessage):
                break
            if message.name in self._shown and message.status != "error":
                return AIMessage(content="")
        return await handler(request)
