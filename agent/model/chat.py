"""A LangChain chat model over litellm that never takes a broken answer for a good one (docs/decisions/0001)."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from langchain_core.callbacks import AsyncCallbackManagerForLLMRun
from langchain_core.language_models import LanguageModelInput
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage, convert_to_openai_messages
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from langchain_core.runnables import Runnable
from langchain_core.tools import BaseTool
from langchain_core.tracers._streaming import _StreamingCallbackHandler  # what LangGraph listens by
from langchain_core.utils.function_calling import convert_to_openai_tool
from pydantic import Field, PrivateAttr

from agent.errors import UnknownModel
from agent.model.blocking import AsynchronousModel
from agent.model.failures import ModelFailed, failed
from agent.model.hearing import Heard
from agent.model.library import answered, close, count, expected, is_known, warm_up
from agent.model.meter import Meter, current_meter
from agent.model.prices import price
from agent.model.turnstile import Turnstile

log = logging.getLogger(__name__)
LONGEST_WAIT = 5.0
"""Seconds; where a provider asks for more, the next model is tried instead."""

Tell = Callable[[str], Awaitable[None]]
_Tool = dict[str, Any] | type | Callable[..., Any] | BaseTool


class LiteLLMChat(AsynchronousModel):
    """Models in order of preference, asked until one gives a usable answer; raises ModelFailed where none does.

    An answer is streamed where somebody listens (LangGraph's `messages` mode), else asked for whole, which costs
    litellm a third of the time. Each attempt streams under a message id of its own: when the id changes, what was
    streamed before is void, and the reader starts over.
    """

    models: tuple[str, ...] = Field(min_length=1)
    """litellm's names."""
    seconds: float = 60.0
    """For all attempts of a call, where no Meter sets a deadline for the turn."""
    patience: float = 20.0
    """Seconds without a sign of life in a stream; twice as many for a whole answer."""
    tries: int = Field(default=2, ge=1)
    """Attempts at each model."""
    pause: float = 0.2
    """Seconds before the second attempt, doubled before each further one, where the provider asks for none."""
    options: dict[str, Any] = Field(default_factory=dict)
    """Sent with every request: temperature, max_tokens, ..."""
    _told: dict[int, tuple[BaseTool, dict[str, Any]]] = PrivateAttr(default_factory=dict)
    """Tools as providers are told of them, by identity: LangChain binds the same ones anew for every call."""

    _turnstile: Turnstile = PrivateAttr(default_factory=Turnstile)

    @property
    def _llm_type(self) -> str:
        return "chiron-litellm"

    async def warm_up(self) -> None:
        """Load litellm, so that the first turn finds it ready; without this the first call does it.

        Raises UnknownModel for a name that litellm cannot place.
        """
        for model in self.models:
            if not await is_known(model):
                raise UnknownModel(model)

    async def close(self) -> None:
        """Close open connections."""
        await close()

    def bind_tools(
        self,
        tools: Sequence[_Tool],
        *,
        tool_choice: str | None = None,
        **kwargs: Any,
    ) -> Runnable[LanguageModelInput, AIMessage]:
        """This model with tools to call; `tool_choice`: auto, none, any, or a tool's name."""
        if tool_choice == "any":
            tool_choice = "required"
        elif tool_choice not in (None, "auto", "none", "required"):
            kwargs["tool_choice"] = {"type": "function", "function": {"name": tool_choice}}
            tool_choice = None
        if tool_choice is not None:
            kwargs["tool_choice"] = tool_choice
        return self.bind(tools=[self._as_told(tool) for tool in tools], **kwargs)

    def _as_told(self, tool: _Tool) -> dict[str, Any]:
        if not isinstance(tool, BaseTool):
            return convert_to_openai_tool(tool)
        if (known := self._told.get(id(tool))) is None:
            known = self._told[id(tool)] = tool, convert_to_openai_tool(tool)  # held, so that its id stays its own
        return known[1]

    async def _agenerate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        await warm_up()
        meter = current_meter() or Meter(seconds=self.seconds)
        request = {**self.options, **kwargs, "messages": _plain(convert_to_openai_messages(messages))}
        if stop:
            request["stop"] = stop
        failure: ModelFailed | None = None
        attempt = 0
        for place, model in enumerate(self.models):
            last = place + 1 == len(self.models)
            for tried in range(1, self.tries + 1):
                if asyncio.get_running_loop().time() >= meter.deadline:
                    raise failure or ModelFailed(reason="timeout", model=model, detail="the turn's time is over")
                attempt += 1
                message_id, tell = _teller(run_manager, attempt)
                try:
                    message = await self._ask(model, request, meter, message_id, tell)
                    return ChatResult(generations=[ChatGeneration(message=message)])
                except ModelFailed as error:
                    log.warning("%s failed (%s): %s", model, error.reason, error.detail)
                    failure = error
                worth_it = failure.again and (last or failure.reason != "timeout")
                if (
                    tried == self.tries
                    or not worth_it
                    or not await _wait(failure, self.pause * 2 ** (tried - 1), meter)
                ):
                    break
        assert failure is not None
        raise failure

    async def _ask(
        self, model: str, request: dict[str, Any], meter: Meter, message_id: str | None, tell: Tell | None
    ) -> AIMessage:
        """One attempt at one model, counted whatever comes of it."""
        loop = asyncio.get_running_loop()
        heard = Heard(model)
        answer = None
        how = {"stream": True, "stream_options": {"include_usage": True}} if tell else {"stream": False}
        patience = self.patience if tell else 2 * self.patience
        try:
            async with asyncio.timeout_at(min(meter.deadline, loop.time() + patience)) as limit:
                # its own retries and its own timeout are blunter than ours, and come after
                answer = await answered(
                    model=model, **request, **how, max_retries=0, num_retries=0, timeout=self.seconds + patience
                )
                if tell is None:
                    heard.whole(answer)
                else:
                    async for piece in self._turnstile.one_by_one(answer):
                        limit.reschedule(min(meter.deadline, loop.time() + patience))
                        if words := heard.piece(piece):
                            await tell(words)
                    # the last chunk says "stop" even where the provider never said why; the wrapper knows
                    heard.finish = answer.received_finish_reason or answer.intermittent_finish_reason
            return heard.message(message_id)
        except TimeoutError:
            raise ModelFailed(reason="timeout", model=model, detail="no answer in time") from None
        except expected() as error:
            raise failed(error, model) from error
        finally:
            if tell and answer is not None:
                await answer.aclose()
            tokens = count(model, heard.usage, request["messages"], heard.spoken)
            cost = price(model, *tokens, heard.usage, answer) if any(tokens) else 0
            meter.add(model, tokens_in=tokens[0], tokens_out=tokens[1], cost=cost)


def _teller(run_manager: AsyncCallbackManagerForLLMRun | None, attempt: int) -> tuple[str | None, Tell | None]:
    """The message's id in this attempt, and what tells its words to who listens; None where nobody does."""
    if run_manager is None:
        return None, None
    message_id = f"run-{run_manager.run_id}-{attempt}"
    if not any(isinstance(handler, _StreamingCallbackHandler) for handler in run_manager.handlers):
        return message_id, None

    async def tell(words: str) -> None:
        chunk = ChatGenerationChunk(message=AIMessageChunk(content=words, id=message_id))
        await run_manager.on_llm_new_token(words, chunk=chunk)

    return message_id, tell


async def _wait(failure: ModelFailed, pause: float, meter: Meter) -> bool:
    """Wait before the same model is asked again; False where it would take too long."""
    if failure.retry_after is not None:
        pause = failure.retry_after
    if pause > LONGEST_WAIT or asyncio.get_running_loop().time() + pause >= meter.deadline:
        return False
    await asyncio.sleep(pause)
    return True


def _plain(value: Any) -> Any:
    """The same with lone surrogates, which no provider's JSON can carry, as replacement characters."""
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value
