"""The turn as a LangGraph graph: understand, then act without a model or talk with one."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal, NotRequired, TypedDict

from langgraph.graph import END, START, StateGraph
from langgraph.runtime import Runtime

from agent.intents import Intent, TalkState, read
from agent.messages import Action, Message, Reply
from agent.situation import Situation, situation_of, talk_state
from agent.talk import Talk
from agent.turn import Outcome, Settle, Turn
from agent.wording import LONGEST_TEXT
from tools.analytics.progress import show_progress
from tools.events import Event, Refused
from tools.search.request import parse_request
from tools.toolbox import Toolbox
from tools.turn import TurnContext


class _State(TypedDict):
    message: Message
    turn: Turn
    settle: Settle
    situation: NotRequired[Situation]
    standing: NotRequired[TalkState]
    action: NotRequired[Action | None]
    reply: NotRequired[Reply]


class TurnGraph:
    """The compiled graph over one process's tools and model."""

    def __init__(self, toolbox: Toolbox, talk: Talk) -> None:
        self._tools = toolbox
        self._talk = talk
        graph = StateGraph(_State, context_schema=TurnContext)
        graph.add_node("understand", self._understand)
        graph.add_node("act", self._act)
        graph.add_node("talk", self._converse)
        graph.add_conditional_edges(START, _enter, ["understand", "act"])
        graph.add_conditional_edges("understand", _route, ["act", "talk", END])
        graph.add_edge("act", END)
        graph.add_edge("talk", END)
        self._graph = graph.compile()

    @property
    def fingerprint(self) -> str:
        """Of the prompt in use."""
        return self._talk.fingerprint

    async def run(self, message: Message, turn: Turn, context: TurnContext, settle: Settle) -> Reply:
        """Run one turn; raises the ChironErrors of the tools."""
        state = await self._graph.ainvoke({"message": message, "turn": turn, "settle": settle}, context=context)
        reply: Reply = state["reply"]
        return reply

    async def _understand(self, state: _State, runtime: Runtime[TurnContext]) -> dict[str, object]:
        """Words that plainly are an action, refusals at once; action None: for the model."""
        message = state["message"]
        if (refused := _unreadable(message)) is not None:
            return {"reply": await state["settle"](Outcome(events=(refused,)))}
        situation = await situation_of(runtime.context)
        standing = await talk_state(situation, runtime.context)
        intent = read(message.text, standing, self._tools.knowledge.topics)
        action = _plain_action(intent, message.text)
        return {"action": action, "situation": situation, "standing": standing}

    async def _act(self, state: _State, runtime: Runtime[TurnContext]) -> dict[str, object]:
        action = state.get("action") or state["message"].action
        assert action is not None
        replies: list[Reply] = []

        async def keep(events: Sequence[Event]) -> None:
            replies.append(await state["settle"](Outcome(events=tuple(events))))

        await self._do(action, replace(runtime.context, keep=keep))
        return {"reply": replies[0]}

    async def _converse(self, state: _State, runtime: Runtime[TurnContext]) -> dict[str, object]:
        situation, turn = state["situation"], state["turn"]
        on_text = turn.on_text if turn.read_along() else None
        said = await self._talk.turn(state["message"].text, runtime.context, situation, state["standing"], on_text)
        outcome = Outcome(
            events=said.events, text=said.text, model_calls=said.model_calls, uses=said.uses, before=situation
        )
        return {"reply": await state["settle"](outcome)}

    async def _do(self, action: Action, context: TurnContext) -> None:
        practice, target = self._tools.practice, action.target
        match action.kind:
            case "answer":
                await practice.answer(context, action.value, target)
            case "start":
                await practice.start(context, parse_request(action.value, self._tools.knowledge.topics))
            case "hint":
                await practice.hint(context, target, outright=action.value == "outright")
            case "skip" | "next":
                await practice.next(context, target)
            case "explain":
                await practice.solution(context, target)
            case "stop":
                await practice.stop(context)
            case "resume":
                await practice.resume(context)
            case "harder" | "easier":
                await practice.shift(context, action.kind)
            case "progress":
                await show_progress(context)
            case _:
                await context.keep([Refused(reason="refused-unknown-action")])


# asynchronous, because LangGraph takes others to a thread
async def _enter(state: _State) -> Literal["understand", "act"]:
    """A typed action is understood."""
    return "understand" if state["message"].action is None else "act"


async def _route(state: _State) -> Literal["act", "talk", "__end__"]:
    if "reply" in state:
        return "__end__"
    return "talk" if state.get("action") is None else "act"


def _unreadable(message: Message) -> Refused | None:
    if message.attachments:
        return Refused(reason="beyond-file")
    if not message.text.strip():
        return Refused(reason="refused-empty")
    return Refused(reason="refused-too-long") if len(message.text) > LONGEST_TEXT else None


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
