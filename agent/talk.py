"""Parts of the agent loop: the model it talks with, where it ends, and the words that stream from it."""

from collections.abc import Sequence
from typing import Annotated, cast

from langchain.agents.middleware import AgentState, ModelRequest, ModelResponse
from langchain.agents.middleware.types import OmitFromOutput
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, ToolMessage

from agent.around import AroundModel, AsksModel
from agent.guard import Guard
from agent.hearing import Talking
from agent.model import LiteLLMChat
from agent.offline import OfflineModel
from agent.turn import Turn
from tools.search.topics import TopicIndex
from tools.turn import TurnContext

ChatModel = BaseChatModel
"""What a tutor talks with: the built-in one or a language model."""


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


class Telling(AroundModel[TurnState]):
    """Puts what the model is told before the message: else each step of the graph would copy and look through it."""

    state_schema = TurnState

    async def ask(self, request: ModelRequest[TurnContext], handler: AsksModel) -> ModelResponse[None] | AIMessage:
        """The model is asked with the prompt and the last exchanges."""
        talking = cast(TurnState, request.state)["talking"]
        return await handler(request.override(messages=[*talking.told, *request.messages]))


class EndWhenShown(AroundModel[AgentState[None]]):
    """Ends the loop once a tool has shown the student something: the model need not say it again.

    By saying nothing in the model's place: a hook before the model would be one more node, which every turn pays for.
    """

    def __init__(self, shown: frozenset[str]) -> None:
        super().__init__()
        self._shown = shown

    async def ask(self, request: ModelRequest[TurnContext], handler: AsksModel) -> ModelResponse[None] | AIMessage:
        """Nothing, where a tool of the last ones has shown something; else what the model says."""
        for message in reversed(request.messages):
            if not isinstance(message, ToolMessage):
                break
            if message.name in self._shown and message.status != "error":
                return AIMessage(content="")
        return await handler(request)
