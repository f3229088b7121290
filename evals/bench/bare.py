"""The yardstick: one bare LangGraph turn, with nothing of Chiron in it.

`create_agent` without tools, a model that answers at once through litellm, `AsyncSqliteSaver` for the chat's memory:
what a chat bot costs before it does anything. What Chiron's turns cost is told as a ratio to it, taken in one run.

Chiron's own model turn carries twelve tools; so a second yardstick, told beside the first and never in its place, is
the same agent with as many tools of two arguments, which its model never calls.
"""

import uuid
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from langchain.agents import create_agent
from langchain_core.callbacks import AsyncCallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel, LanguageModelInput
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, convert_to_openai_messages
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.runnables import Runnable
from langchain_core.tools import BaseTool, StructuredTool
from langchain_core.utils.function_calling import convert_to_openai_tool
from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver
from langgraph.graph.state import CompiledStateGraph

from agent.model.blocking import AsynchronousModel
from agent.model.library import litellm, warm_up

REPLY = "Well begun. Look at the first step again: what was done to both sides?"
INSTANT: dict[str, Any] = {"mock_response": REPLY}
"""Options with which litellm answers by itself; for whole answers only, its made-up streams never say why they end."""


class PlainModel(AsynchronousModel):
    """The shortest way from LangChain to litellm: no retries, no checks, no account."""

    model: str = "openai/scripted"
    options: dict[str, Any] = INSTANT

    @property
    def _llm_type(self) -> str:
        return "bare"

    def bind_tools(
        self,
        tools: Sequence[dict[str, Any] | type | Callable[..., Any] | BaseTool],
        *,
        tool_choice: str | None = None,
        **kwargs: Any,
    ) -> Runnable[LanguageModelInput, AIMessage]:
        """This model with tools to call, as LangChain's own models do it."""
        return self.bind(tools=[convert_to_openai_tool(tool) for tool in tools], **kwargs)

    async def _agenerate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        answer = await litellm().acompletion(
            model=self.model, messages=convert_to_openai_messages(messages), **self.options, **kwargs
        )
        message = AIMessage(content=answer.choices[0].message.content)
        return ChatResult(generations=[ChatGeneration(message=message)])


class BareChat:
    """A chat of bare turns."""

    def __init__(self, graph: CompiledStateGraph[Any, Any, Any, Any]) -> None:
        self._graph = graph
        self.thread = uuid.uuid4().hex

    async def turn(self, text: str) -> str:
        """The reply to one message of this chat; the chat grows by it."""
        end = await self._graph.ainvoke(
            {"messages": [HumanMessage(text)]}, {"configurable": {"thread_id": self.thread}}
        )
        return str(end["messages"][-1].text)


@asynccontextmanager
async def bare_chat(
    folder: Path, model: BaseChatModel | None = None, tools: Sequence[BaseTool] = ()
) -> AsyncIterator[BareChat]:
    """A chat with its memory in `folder`, litellm warmed up; `model`: in place of the plain one.

    `PlainModel(options={})` asks the server that OPENAI_API_BASE names, such as the scripted one of the tests.
    """
    await warm_up()
    memory = folder / ("bare-with-tools.db" if tools else "bare.db")
    async with AsyncSqliteSaver.from_conn_string(str(memory)) as saver:
        yield BareChat(create_agent(model or PlainModel(), tools, checkpointer=saver))


def idle_tools(many: int) -> list[BaseTool]:
    """Tools that do nothing."""

    async def look_up(topic: str, many: int = 5) -> str:
        """Look up what is known of a topic, so many lines of it."""
        return f"{many} lines on {topic}"

    return [StructuredTool.from_function(coroutine=look_up, name=f"look_up_{number}") for number in range(many)]
