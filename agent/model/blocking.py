"""LangChain's blocking door to a chat model that is asynchronous."""

import asyncio
from typing import Any

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import BaseMessage
from langchain_core.outputs import ChatResult

from agent.model.library import close


class AsynchronousModel(BaseChatModel):
    """A model whose `_agenerate` does the work; `invoke`, from a thread without an event loop, waits for it."""

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        """The whole answer, in an event loop of its own; nothing is streamed."""

        async def generated() -> ChatResult:
            try:
                return await self._agenerate(messages, stop, None, **kwargs)
            finally:
                await close()  # connections belong to this loop, which ends here

        return asyncio.run(generated())
