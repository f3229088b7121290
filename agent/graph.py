"""The turn as a LangGraph graph: hear, and act without a model; or talk with one that has the tools."""

from collections.abc import Sequence
from typing import Any, cast

from langchain.agents import create_agent
from langchain.agents.middleware import AgentMiddleware
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, AnyMessage, ToolMessage
from langchain_core.tools import BaseTool
from langgraph.types import StreamMode

from agent.guard import Guard
from agent.hearing import Asked, Hearing, Talking, TurnState
from agent.messages import Message, Reply
from agent.model import Meter, ModelFailed, metered
from agent.offline import EVENT
from agent.talk import EndWhenShown, Stream
from agent.turn import Outcome, Settle, Turn
from agent.wording import refusal
from prompts.loader import Prompt
from tools.errors import BudgetSpent
from tools.events import Event, Refused
from tools.toolbox import Toolbox
from tools.turn import TurnContext


class TurnGraph:
    """The compiled graph over one process's tools and model: one for all turns, and one run of it a turn.

    `shown`: tools whose results the student sees as they are, which ends the loop; `read`: tools whose results the
    model puts into words. `seconds`: what one turn may spend on models.
    """

    def __init__(
        self,
        toolbox: Toolbox,
        model: BaseChatModel,
        *,
        shown: Sequence[BaseTool],
        read: Sequence[BaseTool],
        middleware: Sequence[AgentMiddleware[Any, TurnContext]],
        prompt: Prompt,
        seconds: float,
    ) -> None:
        self._prompt = prompt
        self._seconds = seconds
        ends = EndWhenShown(frozenset(tool.name for tool in shown))
        self._graph = create_agent(
            model,
            [*shown, *read],
            middleware=[ends, *middleware, Hearing(toolbox, prompt)],
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
        stream = Stream(turn.on_text) if message.action is None and turn.read_along() else None
        modes: list[StreamMode] = ["values", "messages"] if stream else ["values"]
        given: Any = {"messages": [], "asked": Asked(message=message, settle=settle)}
        state: TurnState = given
        failure: tuple[Event, ...] = ()
        guard: Guard | None = None
        with metered(seconds=self._seconds) as meter:
            try:
                async for mode, chunk in self._graph.astream(given, context=context, stream_mode=modes):
                    if mode == "values":
                        state = cast(TurnState, chunk)
                        guard = guard or _guard(state)
                    elif stream:
                        stream.add(chunk[0], guard)
            except ModelFailed:
                failure = (Refused(reason="refused-no-model"),)
            except BudgetSpent as error:
                failure = (refusal(error),)
        heard = state.get("heard")
        if isinstance(heard, Reply):
            return heard
        return await settle(_outcome(state, failure, meter, guard, context.locale))


def _guard(state: TurnState) -> Guard | None:
    heard = state.get("heard")
    card = heard.setting.situation.open if isinstance(heard, Talking) else None
    return Guard(card.question) if card else None


def _outcome(state: TurnState, failure: tuple[Event, ...], meter: Meter, guard: Guard | None, locale: str) -> Outcome:
    said, heard = state["messages"][1:], state.get("heard")
    events = tuple(event for message in said for event in _events(message))
    words = said[-1].text if said and isinstance(said[-1], AIMessage) and not failure else ""
    return Outcome(
        events=events + failure,
        text=guard.checked(words, locale) if guard else words,
        model_calls=meter.calls or sum(isinstance(message, AIMessage) and not _is_empty(message) for message in said),
        uses=meter.uses,
        before=heard.setting.situation if isinstance(heard, Talking) else None,
    )


def _is_empty(message: AIMessage) -> bool:
    return not (message.text or message.tool_calls)


def _events(message: AnyMessage) -> list[Event]:
    if isinstance(message, ToolMessage):
        return list(message.artifact or ())
    event = message.response_metadata.get(EVENT) if isinstance(message, AIMessage) else None
    return [event] if event is not None else []
