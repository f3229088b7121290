"""Models that answer by a script: they stand where a litellm model stands, and ask no provider."""

from abc import abstractmethod
from typing import Any

from langchain_core.callbacks import AsyncCallbackManagerForLLMRun
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatResult

from agent.model import LiteLLMChat

ToolForm = dict[str, Any]
"""A tool as a provider is told of it."""


class ScriptedChat(LiteLLMChat):
    """Such a model; what it says is up to `answer`."""

    async def warm_up(self) -> None:
        """See LiteLLMChat: there is nothing to load."""

    async def close(self) -> None:
        """See LiteLLMChat: nothing is open."""

    async def _agenerate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        message = self.answer(messages, list(kwargs.get("tools") or ()))
        return ChatResult(generations=[ChatGeneration(message=message)])

    @abstractmethod
    def answer(self, messages: list[BaseMessage], tools: list[ToolForm]) -> AIMessage:
        """What it says to these messages, with these tools to call."""
