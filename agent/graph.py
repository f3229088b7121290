"""The turn as a whole: heard, and done without a model; or talked over in a LangGraph agent loop with the tools."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, cast

from langchain.agents import create_agent
from langchain.agents.middleware import AgentMiddleware
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, AnyMessage, HumanMessage, ToolMessage
from langchain_core.tools import BaseTool
from langgraph.graph.state import CompiledStateGraph
from langgraph.types import StreamMode

from agent.guard import Guard, Guards
from agent.hearing import Hearing, Talking
from agent.keeping import KeepsSecrets
from agent.messages import Message, Reply
from agent.model import Meter, ModelFailed, metered
from agent.offline import EVENT, HEARD, OfflineModel
from agent.talk import EndWhenShown, Stream, Telling
from agent.tongues import in_tongues
from agent.turn import Outcome, Settle, Stop, Turn
from agent.wording import refusal
from prompts.loader import Prompt, load
from tools.errors import BudgetSpent
from tools.events import Event, Refused, Stopped, event_from
from tools.toolbox import Toolbox
from tools.turn import TurnContext


@dataclass(frozen=True, kw_only=True)
class Tools:
    """What the model may call."""

    shown: Sequence[BaseTool]
    """The student sees their results as they are, which ends the loop."""
    read: Sequence[BaseTool]
    """The model puts their results into words."""


Streamed = tuple[AnyMessage, Mapping[str, object]]
"""What LangGraph tells of a message that grows: a piece of it, and where it comes from."""
MODEL_NODE = "model"
"""The node of `create_agent` that asks the model."""
LONGEST = 10_000
"""Characters that a model may say in a reply: where it does not end, the rest is cut off."""


class TurnGraph:
    """The turn: heard first, which most turns are over with, else talked over by the agent loop, compiled once.

    `tools` makes those that the model may call, once one is needed: their schemas would take a third of the time in
    which an app is opened. `seconds`: what one turn may spend on models.
    """

    def __init__(
        self,
        toolbox: Toolbox,
        model: BaseChatModel,
        *,
        tools: Callable[[], Tools],
        middleware: Sequence[AgentMiddleware[Any, TurnContext]],
        prompt: Prompt,
        seconds: float,
        guards: Guards = Guard,
    ) -> None:
        self._prompt = prompt
        self._seconds = seconds
        self._hearing = Hearing(toolbox, prompt, else_model=not isinstance(model, OfflineModel), guards=guards)
        self._model, self._tools, self._middleware = model, tools, middleware

    @cached_property
    def _loop(self) -> CompiledStateGraph[Any, TurnContext, Any, Any]:
        """The model and its tools, in turn."""
        tools = self._tools()
        ends = EndWhenShown(frozenset(tool.name for tool in tools.shown))
        hooks: list[AgentMiddleware[Any, TurnContext]]
        keeps = KeepsSecrets(load("rewording"), works_out=not isinstance(self._model, OfflineModel))
        hooks = [ends, keeps, *self._middleware, Telling()]
        return create_agent(
            self._model,
            [*tools.shown, *tools.read],
            middleware=hooks,
            context_schema=TurnContext,
        )

    @property
    def fingerprint(self) -> str:
        """Of the prompt in use."""
        return self._prompt.fingerprint

    async def run(self, message: Message, turn: Turn, context: TurnContext, settle: Settle) -> Reply:
        """Run one turn; raises the ChironErrors of the tools.

        A failing model or a spent budget becomes a plain refusal, and effects are kept. What the model says is told as
        it grows to whoever reads along; where nobody does, it is asked for whole answers.
        """
        with metered(seconds=self._seconds) as meter:
            plain, settle = await in_tongues(message, settle, context)
            heard = await self._hearing.hear(plain, settle, context)
            if isinstance(heard, Reply):
                return heard
            stream = Stream(turn, heard.guard) if turn.read_along() else None
            said, failure = await self._talk(message, heard, context, turn.stop, stream)
        outcome = _outcome(said, failure, heard, meter, context.locale)
        if turn.stop.cut:
            outcome = await _cut_short(outcome, stream, context)
        return await settle(outcome)

    async def _talk(
        self, message: Message, talking: Talking, context: TurnContext, stop: Stop, stream: Stream | None
    ) -> tuple[list[AnyMessage], tuple[Event, ...]]:
        """What the model and the tools said, and what ended it early."""
        asked = HumanMessage(content=message.text, additional_kwargs={HEARD: talking.heard})
        state: dict[str, Any] = {"messages": [asked], "talking": talking}
        modes: list[StreamMode] = ["values", "messages"] if stream else ["values"]
        failure: tuple[Event, ...] = ()
        try:
            async with stop.listening():
                async for mode, chunk in self._loop.astream(cast(Any, state), context=context, stream_mode=modes):
                    if mode == "values":
                        state = cast(dict[str, Any], chunk)
                    if stream:
                        stream.add(state["messages"][-1] if mode == "values" else _of_tutor(*cast(Streamed, chunk)))
        except ModelFailed:
            failure = (Refused(reason="refused-no-model"),)
        except BudgetSpent as error:
            failure = (refusal(error),)
        return state["messages"][1:], failure


def _outcome(
    said: Sequence[AnyMessage], failure: tuple[Event, ...], talking: Talking, meter: Meter, locale: str
) -> Outcome:
    events = tuple(event for message in said for event in _events(message))
    words = said[-1].text[:LONGEST] if said and isinstance(said[-1], AIMessage) and not failure else ""
    return Outcome(
        events=events + failure,
        text=talking.guard.checked(words, locale) if talking.guard else words,
        model_calls=meter.calls or sum(isinstance(message, AIMessage) and not _is_empty(message) for message in said),
        uses=meter.uses,
        before=talking.setting.situation,
    )


async def _cut_short(outcome: Outcome, stream: Stream | None, context: TurnContext) -> Outcome:
    """What had been said, and what had been done as the record has it, when the person asked to stop."""
    turn = await context.store.conversations.turn(context.turn_key)
    done = tuple(event_from(event) for event in turn.events) if turn else ()
    return replace(outcome, events=(*done, Stopped()), text=outcome.text or (stream.told if stream else ""))


def _of_tutor(message: AnyMessage, told: Mapping[str, object]) -> AnyMessage | None:
    """A piece that streams if the tutor says it, and no model that a tool asks: those write what is still to check."""
    return message if told.get("langgraph_node") == MODEL_NODE else None


def _is_empty(message: AIMessage) -> bool:
    return not (message.text or message.tool_calls)


def _events(message: AnyMessage) -> list[Event]:
    if isinstance(message, ToolMessage):
        return list(message.artifact or ())
    event = message.response_metadata.get(EVENT) if isinstance(message, AIMessage) else None
    return [event] if event is not None else []
