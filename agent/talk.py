"""The agent loop: a model with the tools, for what is not plainly an action."""

from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, cast

from langchain.agents import create_agent
from langchain.agents.middleware import AgentMiddleware, AgentState, ModelRequest, ModelResponse
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, AnyMessage, HumanMessage, SystemMessage, ToolMessage
from langchain_core.tools import BaseTool
from langgraph.types import StreamMode

from agent.context import Summaries, state_text, window
from agent.guard import Guard
from agent.model import LiteLLMChat, ModelFailed, ModelUse, metered
from agent.offline import EVENT, STATE, OfflineModel
from agent.situation import Setting
from agent.wording import refusal
from prompts.loader import Prompt
from tools.errors import BudgetSpent
from tools.events import Event, Refused
from tools.search.topics import TopicIndex
from tools.turn import TurnContext

ChatModel = BaseChatModel
"""What a tutor talks with: the built-in one or a language model."""


def chat_model(models: Sequence[str], *, seconds: float, topics: TopicIndex) -> ChatModel:
    """litellm's models in order of preference (`seconds` for a turn), or the built-in tutor where none is named."""
    return LiteLLMChat(models=tuple(models), seconds=seconds) if models else OfflineModel(topics=topics)


@dataclass(frozen=True, kw_only=True)
class Said:
    """What the loop came to."""

    events: tuple[Event, ...]
    text: str
    model_calls: int
    uses: tuple[ModelUse, ...]
    """What is to be put down to the person's account."""


class _Heard:
    """The text of the answer that streams now; an answer under a new message id starts over."""

    def __init__(self) -> None:
        self._id: str | None = None
        self._text = ""

    def add(self, piece: object) -> str:
        """The text so far; empty where the piece brings none."""
        if not isinstance(piece, AIMessageChunk) or not piece.text:
            return ""
        if piece.id != self._id:
            self._id, self._text = piece.id, ""
        self._text += piece.text
        return self._text


class _EndWhenShown(AgentMiddleware[AgentState[None], TurnContext]):
    """Ends the loop once a tool has shown the student something: the model need not say it again.

    By saying nothing in the model's place: a hook before the model would be one more node, which every turn pays for.
    The hook gives its coroutine rather than be one, since LangChain takes those to a thread and back (twice a call).
    """

    def __init__(self, shown: frozenset[str]) -> None:
        super().__init__()
        self._shown = shown

    def awrap_model_call(
        self,
        request: ModelRequest[TurnContext],
        handler: Callable[[ModelRequest[TurnContext]], Awaitable[ModelResponse[None]]],
    ) -> Coroutine[None, None, ModelResponse[None] | AIMessage]:
        """Looks at the results of the tools that ran last."""
        return self._ask(request, handler)

    async def _ask(
        self,
        request: ModelRequest[TurnContext],
        handler: Callable[[ModelRequest[TurnContext]], Awaitable[ModelResponse[None]]],
    ) -> ModelResponse[None] | AIMessage:
        for message in reversed(request.messages):
            if not isinstance(message, ToolMessage):
                break
            if message.name in self._shown and message.status != "error":
                return AIMessage(content="")
        return await handler(request)


class Talk:
    """One per process: the compiled agent over a model and the tools.

    `shown`: tools whose results the student sees as they are, which ends the loop; `read`: tools whose results the
    model puts into words. `seconds`: what one turn may spend on models.
    """

    def __init__(
        self,
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
        self._summaries = Summaries()
        ends = _EndWhenShown(frozenset(tool.name for tool in shown))
        self._agent = create_agent(model, [*shown, *read], middleware=[ends, *middleware], context_schema=TurnContext)

    @property
    def fingerprint(self) -> str:
        """Of the prompt in use."""
        return self._prompt.fingerprint

    async def turn(
        self,
        text: str,
        context: TurnContext,
        setting: Setting,
        on_text: Callable[[str], None] | None,
    ) -> Said:
        """One turn of conversation; a failing model or a spent budget becomes a plain refusal, effects are kept.

        `on_text` gets the checked text so far as it grows; with None the model is asked for whole answers.
        """
        question = setting.situation.open.question if setting.situation.open else None
        sent = await self._messages(text, context, setting)
        messages: list[AnyMessage] = sent
        guard = Guard(question) if question else None
        failure: tuple[Event, ...] = ()
        heard = _Heard()
        given: Any = {"messages": sent}  # langchain's input type asks for a list that may hold dictionaries too
        modes: list[StreamMode] = ["values", "messages"] if on_text else ["values"]
        with metered(seconds=self._seconds) as meter:
            try:
                async for mode, chunk in self._agent.astream(given, context=context, stream_mode=modes):
                    if mode == "values":
                        messages = cast(AgentState[None], chunk)["messages"]
                    elif on_text and (text_so_far := heard.add(chunk[0])):
                        on_text(guard.release(text_so_far) if guard else text_so_far)
            except ModelFailed:
                failure = (Refused(reason="refused-no-model"),)
            except BudgetSpent as error:
                failure = (refusal(error),)
        said = messages[len(sent) :]
        events = tuple(event for message in said for event in _events(message))
        words = said[-1].text if said and isinstance(said[-1], AIMessage) and not failure else ""
        return Said(
            events=events + failure,
            text=guard.checked(words, context.locale) if guard else words,
            model_calls=meter.calls
            or sum(isinstance(message, AIMessage) and not _is_empty(message) for message in said),
            uses=meter.uses,
        )

    async def _messages(self, text: str, context: TurnContext, setting: Setting) -> list[AnyMessage]:
        situation = setting.situation
        question = situation.open.question if situation.open else None
        system = self._prompt.render(
            locale=context.locale,
            state=state_text(question, situation.session),
            summary=await self._summaries.of(context, situation),
        )
        return [
            SystemMessage(content=system),
            *window(setting.history, question.id if question else None),
            HumanMessage(content=text, additional_kwargs={STATE: setting.talk}),
        ]


def _is_empty(message: AIMessage) -> bool:
    return not (message.text or message.tool_calls)


def _events(message: AnyMessage) -> list[Event]:
    if isinstance(message, ToolMessage):
        return list(message.artifact or ())
    event = message.response_metadata.get(EVENT) if isinstance(message, AIMessage) else None
    return [event] if event is not None else []
