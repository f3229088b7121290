"""The turn as a LangGraph graph: hear, and act without a model; or talk with one."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal, NotRequired, TypedDict

from langgraph.graph import END, START, StateGraph
from langgraph.runtime import Runtime
from langgraph.types import Command

from agent.intents import Intent, read
from agent.messages import Action, Message, Reply
from agent.model import metered
from agent.situation import Setting, setting_of
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
    setting: NotRequired[Setting]
    reply: NotRequired[Reply]


class TurnGraph:
    """The compiled graph over one process's tools and model."""

    def __init__(self, toolbox: Toolbox, talk: Talk, *, seconds: float) -> None:
        """`seconds`: what one turn may spend on models."""
        self._tools = toolbox
        self._seconds = seconds
        self._talk = talk
        graph = StateGraph(_State, context_schema=TurnContext)
        graph.add_node("hear", self._hear, destinations=("talk",))
        graph.add_node("talk", self._converse)
        graph.add_edge(START, "hear")
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

    async def _hear(self, state: _State, runtime: Runtime[TurnContext]) -> dict[str, object] | Command[Literal["talk"]]:
        """Do at once what a typed action, or words that plainly are one, ask for; leave the rest to the model.

        One node, since each step and each edge that decides costs LangGraph a quarter of a millisecond.
        """
        message, context = state["message"], runtime.context
        if message.action is not None:
            return {"reply": await self._act(message.action, state["settle"], context)}
        if (refused := _unreadable(message)) is not None:
            return {"reply": await state["settle"](Outcome(events=(refused,)))}
        setting = await setting_of(context)
        situation = setting.situation
        if situation.open and situation.open.gives_marks(message.text):
            marks = Action(kind="answer", target=situation.open.target, value=message.text)
            return {"reply": await self._act(marks, state["settle"], context)}
        intent = read(message.text, setting.talk, self._tools.knowledge.topics)
        action = _plain_action(intent, message.text, situation.open.target if situation.open else "")
        if action is not None:
            return {"reply": await self._act(action, state["settle"], context)}
        return Command(goto="talk", update={"setting": setting})

    async def _act(self, action: Action, settle: Settle, context: TurnContext) -> Reply:
        replies: list[Reply] = []

        with metered(seconds=self._seconds) as meter:  # a free answer may be marked by a model

            async def keep(events: Sequence[Event]) -> None:
                replies.append(await settle(Outcome(events=tuple(events), model_calls=meter.calls, uses=meter.uses)))

            await self._do(action, replace(context, keep=keep))
        return replies[0]

    async def _converse(self, state: _State, runtime: Runtime[TurnContext]) -> dict[str, object]:
        setting, turn = state["setting"], state["turn"]
        on_text = turn.on_text if turn.read_along() else None
        said = await self._talk.turn(state["message"].text, runtime.context, setting, on_text)
        outcome = Outcome(
            events=said.events, text=said.text, model_calls=said.model_calls, uses=said.uses, before=setting.situation
        )
        return {"reply": await state["settle"](outcome)}

    async def _do(self, action: Action, context: TurnContext) -> None:
        practice, target = self._tools.practice, action.target
        match action.kind:
            case "answer":
                await practice.answer(context, action.value, target)
            case "start":
                request = parse_request(action.value, self._tools.knowledge.topics)
                if request.is_empty and not request.any_topic:
                    await context.keep([Refused(reason="refused-which-topic")])
                else:
                    await practice.start(context, request)
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


def _plain_action(intent: Intent, text: str, target: str) -> Action | None:
    """The action that words plainly stand for, `target` the open card; None where the model is to decide."""
    if not intent.certain:
        return None
    if intent.kind == "answer":
        return Action(kind="answer", target=target, value=intent.response or text)
    if intent.kind == "just_tell":
        return Action(kind="hint", value="outright")
    kind = _ACTIONS.get(intent.kind)
    return Action(kind=kind) if kind else None  # type: ignore[arg-type]
