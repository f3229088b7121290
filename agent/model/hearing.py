"""Listens to one answer, piece by piece or whole, and makes a message of it, or says why it is none."""

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from langchain_core.messages import AIMessage, ToolCall
from langchain_core.messages.ai import UsageMetadata

from agent.model.failures import ModelFailed


@dataclass(kw_only=True)
class _Call:
    id: str = ""
    name: str = ""
    arguments: list[str] = field(default_factory=list)


class Heard:
    """What was heard of one answer."""

    def __init__(self, model: str) -> None:
        self._model = model
        self._text: list[str] = []
        self._calls: list[_Call] = []
        self._places: dict[int, _Call] = {}
        self.usage: Any = None
        """litellm's Usage, once told."""
        self.finish: str | None = None
        """Why the model ended, in OpenAI's words; None: it never said so."""

    @property
    def text(self) -> str:
        """The words so far."""
        return "".join(self._text)

    @property
    def spoken(self) -> str:
        """All that the model produced, for counting."""
        return self.text + "".join(call.name + "".join(call.arguments) for call in self._calls)

    def whole(self, answer: Any) -> None:
        """Take an answer in one piece, with its reason."""
        self.piece(answer)
        self.finish = answer.choices[0].finish_reason if answer.choices else None

    def piece(self, answer: Any) -> str:
        """Take a chunk of a stream; gives the words in it."""
        self.usage = getattr(answer, "usage", None) or self.usage
        if not answer.choices:
            return ""
        choice = answer.choices[0]
        said = getattr(choice, "delta", None) or getattr(choice, "message", None)
        for place, call in enumerate(getattr(said, "tool_calls", None) or ()):
            self._call(call, place)
        words = getattr(said, "content", None)
        words = words if isinstance(words, str) else ""
        self._text.append(words)
        return words

    def _call(self, piece: Any, place: int) -> None:
        index = getattr(piece, "index", None)
        index = place if index is None else index
        call = self._places.get(index)
        # some providers count every call as number 0 and tell them apart by their ids alone
        if call is None or (piece.id and call.id and piece.id != call.id):
            call = self._places[index] = _Call()
            self._calls.append(call)
        call.id = call.id or piece.id or ""
        call.name = call.name or piece.function.name or ""
        call.arguments.append(piece.function.arguments or "")

    def message(self, message_id: str | None) -> AIMessage:
        """The answer; raises ModelFailed where it is empty, cut off, refused or holds a call that cannot be read.

        An answer that was cut at the model's length limit counts as long as its calls are whole.
        """
        if self.finish is None:
            raise self._garbled("it ended without a reason")
        if self.finish == "content_filter":
            raise ModelFailed(reason="refused", model=self._model, detail="content filter", again=False)
        calls = [self._tool_call(call) for call in self._calls]
        if not calls and not self.text.strip():
            raise self._garbled("an empty answer")
        ids = {call["id"] for call in calls}
        if len(ids) < len(calls):  # LangGraph pairs calls and results by id
            calls = [ToolCall(name=c["name"], args=c["args"], id=_fresh_id()) for c in calls]
        return AIMessage(
            content=self.text,
            tool_calls=calls,
            id=message_id,
            usage_metadata=self._counts(),
            response_metadata={"model_name": self._model, "finish_reason": self.finish},
        )

    def _tool_call(self, call: _Call) -> ToolCall:
        text = "".join(call.arguments).strip()
        try:
            arguments = json.loads(text or "{}")
        except (ValueError, RecursionError):  # the latter where brackets stand in brackets a thousandfold
            raise self._garbled(f"arguments of {call.name} are not JSON: {text[:200]}") from None
        if not call.name or not isinstance(arguments, Mapping):
            raise self._garbled(f"not a tool call: {call.name}({text[:200]})")
        return ToolCall(name=call.name, args=dict(arguments), id=call.id or _fresh_id())

    def _counts(self) -> UsageMetadata | None:
        if self.usage is None:
            return None
        tokens_in, tokens_out = self.usage.prompt_tokens or 0, self.usage.completion_tokens or 0
        return UsageMetadata(input_tokens=tokens_in, output_tokens=tokens_out, total_tokens=tokens_in + tokens_out)

    def _garbled(self, detail: str) -> ModelFailed:
        return ModelFailed(reason="garbled", model=self._model, detail=detail)


def _fresh_id() -> str:
    return f"call_{uuid.uuid4().hex}"
