"""The turn as a LangGraph graph: understand, then act without a model or talk with one."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal, NotRequired, TypedDict

from langgraph.graph import END, START, StateGraph
from langgraph.runtime import Runtime

from agent.intents import Intent, TalkState, read
from agent.messages import Action, Message
from agent.situation import Situation, talk_state
from agent.talk import Talk
from agent.wording import LONGEST_TEXT
from tools.analytics.progress import show_progress
from tools.events import Event, Refused
from tools.search.request import parse_request
from tools.toolbox import Toolbox
from tools.turn import TurnContext


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What a turn came to."""

    events: tuple[Event, ...] = ()
    text: str = ""
    """What the model said, checked."""
    model_calls: int = 0


class _State(TypedDict):
    message: Message
    situation: Situation
    on_text: Callable[[str], None]
    standing: NotRequired[TalkState]
    action: NotRequired[Action | None]
    outcome: NotRequired[Outcome]


class TurnGraph:
    """The compiled graph over one process's tools and model."""

    def __init__(self, toolbox: Toolbox, talk: Talk) -> None:
        self._tools = toolbox
        self._talk = talk
        graph = StateGraph(_State, context_schema=TurnContext)
        graph.add_node("understand", self._understand)
        graph.add_node("act", self._act)
        graph.add_node("talk", self._converse)
        graph.add_edge(START, "understand")
        graph.add_conditional_edges("understand", _route, ["act", "talk", END])
        graph.add_edge("act", END)
        graph.add_edge("talk", END)
        self._graph = graph.compile()

    @property
    def fingerprint(self) -> str:
        """Of the prompt in use."""
        return self._talk.fingerprint

    async def run(
        self, message: Message, context: TurnContext, situation: Situation, on_text: Callable[[str], None]
    ) -> Outcome:
        """Run one turn; raises the ChironErrors of the tools."""
        state = await self._graph.ainvoke(
            {"message": message, "situation": situation, "on_text": on_text}, context=context
        )
        outcome: Outcome = state["outcome"]
        return outcome

    async def _understand(self, state: _State, runtime: Runtime[TurnContext]) -> dict[str, object]:
        """A typed action as it is, words that plainly are one, refusals at once; action None: for the model."""
        message = state["message"]
        if message.action is not None:
            return {"action": message.action}
        if message.attachments:
            return {"outcome": Outcome(events=(Refused(reason="beyond-file"),))}
        if not message.text.strip():
            return {"outcome": Outcome(events=(Refused(reason="refused-empty"),))}
        if len(message.text) > LONGEST_TEXT:
            return {"outcome": Outcome(events=(Refused(reason="refused-too-long"),))}
        standing = await talk_state(state["situation"], runtime.context)
        intent = read(message.text, standing, self._tools.knowledge.topics)
        return {"action": _plain_action(intent, message.text), "standing": standing}

    async def _act(self, state: _State, runtime: Runtime[TurnContext]) -> dict[str, object]:
        action = state["action"]
        assert action is not None
        events = await self._do(action, runtime.context)
        return {"outcome": Outcome(events=tuple(events))}

    async def _converse(self, state: _State, runtime: Runtime[TurnContext]) -> dict[str, object]:
        situation = state["situation"]
        said = await self._talk.turn(
            state["message"].text, runtime.context, situation, state["standing"], state["on_text"]
        )
        return {"outcome": Outcome(events=said.events, text=said.text, model_calls=said.model_calls)}

    async def _do(self, action: Action, context: TurnContext) -> list[Event]:
        practice, target = self._tools.practice, action.target
        match action.kind:
            case "answer":
                return await practice.answer(context, action.value, target)
            case "start":
                return await practice.start(context, parse_request(action.value, self._tools.knowledge.topics))
            case "progress":
                return list(await show_progress(context))
            case "harder" | "easier":
                return await practice.shift(context, action.kind)
        plain: dict[str, Callable[[], Awaitable[list[Event]]]] = {
            "hint": lambda: practice.hint(context, target, outright=action.value == "outright"),
            "skip": lambda: practice.next(context, target),
            "next": lambda: practice.next(context, target),
            "explain": lambda: practice.solution(context, target),
            "stop": lambda: practice.stop(context),
            "resume": lambda: practice.resume(context),
        }
        if action.kind not in plain:
            return [Refused(reason="refused-unknown-action")]
        return await plain[action.kind]()


def _route(state: _State) -> Literal["act", "talk", "__end__"]:
    if "outcome" in state:
        return "__end__"
    return "talk" if state.get("action") is None else "act"


_ACTIONS = {
    "solution": "explain",
    "hint": "hint",
    "next": "next",
    "skip": "skip",
    "stop": "stop",
    "resume": "resume",
    "repeat": "resume",
    "harder": "harder",
    "easier": "easier",
}


def _plain_action(intent: Intent, text: str) -> Action | None:
    """The action that words plainly stand for; None where the model is to decide."""
    if not intent.certain:
        return None
    if intent.kind == "answer":
        return Action(kind="answer", value=intent.response or text)
    if intent.kind == "just_tell":
        return Action(kind="hint", value="outright")
    kind = _ACTIONS.get(intent.kind)
    return Action(kind=kind) if kind else None  # type: ignore[arg-type]
