"""The first node of the graph: acts without a model where it can, else gets together what the model is told."""

from collections.abc import Coroutine, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any, NotRequired, cast

from langchain.agents.middleware import AgentMiddleware, AgentState, ModelRequest, ModelResponse, hook_config
from langchain.agents.middleware.types import OmitFromOutput
from langchain_core.messages import AIMessage, AnyMessage, HumanMessage, SystemMessage
from langgraph.runtime import Runtime

from agent.context import Summaries, state_text, window
from agent.intents import Intent, read
from agent.messages import Action, ActionKind, Message, Reply
from agent.model.meter import current_meter
from agent.offline import STATE
from agent.situation import Setting, setting_of
from agent.talk import AsksModel
from agent.turn import Outcome, Settle
from agent.wording import LONGEST_TEXT
from prompts.loader import Prompt
from tools.analytics.progress import show_progress
from tools.events import Event, Refused
from tools.search.request import parse_request
from tools.toolbox import Toolbox
from tools.turn import TurnContext


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What comes into the graph."""

    message: Message
    settle: Settle


@dataclass(frozen=True, kw_only=True)
class Talking:
    """A message that is the model's to answer."""

    setting: Setting
    told: Sequence[AnyMessage]
    """What the model is told before the message: the prompt, and the last exchanges."""


class TurnState(AgentState[None]):
    """The graph's state; `messages` begin with the one to be answered."""

    asked: Annotated[Asked, OmitFromOutput]
    heard: NotRequired[Reply | Talking]
    """The reply to what was done at once, else what is talked about."""


class Hearing(AgentMiddleware[TurnState, TurnContext]):
    """Hears a message before the loop begins, and ends the graph there where no model is needed."""

    state_schema = TurnState

    def __init__(self, toolbox: Toolbox, prompt: Prompt) -> None:
        super().__init__()
        self._tools = toolbox
        self._prompt = prompt
        self._summaries = Summaries()

    @hook_config(can_jump_to=["end"])
    async def abefore_agent(self, state: TurnState, runtime: Runtime[TurnContext]) -> dict[str, Any]:
        """Do at once what a typed action, or words that plainly are one, ask for; leave the rest to the model."""
        asked, context = state["asked"], runtime.context
        heard = await self._hear(asked.message, asked.settle, context)
        if isinstance(heard, Reply):
            return {"heard": heard, "jump_to": "end"}
        talking = Talking(setting=heard, told=await self._told(context, heard))
        said = HumanMessage(content=asked.message.text, additional_kwargs={STATE: heard.talk})
        return {"heard": talking, "messages": [said]}

    def awrap_model_call(
        self, request: ModelRequest[TurnContext], handler: AsksModel
    ) -> Coroutine[None, None, ModelResponse[None] | AIMessage]:
        """Ask the model with what it is told; that is no part of the state, which each step copies."""
        return self._ask(request, handler)

    async def _ask(self, request: ModelRequest[TurnContext], handler: AsksModel) -> ModelResponse[None] | AIMessage:
        talking = cast(Talking, cast(TurnState, request.state)["heard"])
        return await handler(request.override(messages=[*talking.told, *request.messages]))

    async def _hear(self, message: Message, settle: Settle, context: TurnContext) -> Reply | Setting:
        if message.action is not None:
            return await self._act(message.action, settle, context)
        if (refused := _unreadable(message)) is not None:
            return await settle(Outcome(events=(refused,)))
        setting = await setting_of(context)
        situation = setting.situation
        if situation.open and situation.open.gives_marks(message.text):
            marks = Action(kind="answer", target=situation.open.target, value=message.text)
            return await self._act(marks, settle, context)
        intent = read(message.text, setting.talk, self._tools.knowledge.topics)
        action = _plain_action(intent, message.text, situation.open.target if situation.open else "")
        return setting if action is None else await self._act(action, settle, context)

    async def _told(self, context: TurnContext, setting: Setting) -> list[AnyMessage]:
        situation = setting.situation
        question = situation.open.question if situation.open else None
        system = self._prompt.render(
            locale=context.locale,
            state=state_text(question, situation.session),
            summary=await self._summaries.of(context, situation),
        )
        return [SystemMessage(content=system), *window(setting.history, question.id if question else None)]

    async def _act(self, action: Action, settle: Settle, context: TurnContext) -> Reply:
        replies: list[Reply] = []

        async def keep(events: Sequence[Event]) -> None:
            meter = current_meter()  # a free answer may be marked by a model
            calls, uses = (meter.calls, meter.uses) if meter else (0, ())
            replies.append(await settle(Outcome(events=tuple(events), model_calls=calls, uses=uses)))

        await self._do(action, replace(context, keep=keep))
        return replies[0]

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


_ACTIONS: dict[str, ActionKind] = {
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
    return Action(kind=kind) if kind else None
