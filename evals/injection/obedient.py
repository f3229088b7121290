"""A model that does what it is told, by whomever."""

import json
from dataclasses import dataclass
from types import SimpleNamespace

from langchain_core.messages import AIMessage, BaseMessage, convert_to_openai_messages
from pydantic import PrivateAttr

from agent.model.hearing import Heard
from agent.model.meter import current_meter
from evals.injection.attack import Attack, Call
from evals.scripted import ScriptedChat, ToolForm

TOKENS = 1_000
"""Of each call, as they are counted for the day's budget."""
NAME = "scripted/obedient"


@dataclass(frozen=True, kw_only=True)
class Request:
    """What the model was sent."""

    text: str
    """Messages and tools, as JSON."""
    as_tutor: bool
    """With tools; else it writes a hint or marks an answer, and has to know the key."""


class Obedient(ScriptedChat):
    """Makes the calls of the attack that it is `under`, also where it is told to make none, and says then what it says.

    What it answers goes through the same reading as a provider's answer, broken arguments included.
    """

    models: tuple[str, ...] = (NAME,)
    _left: list[Call] = PrivateAttr(default_factory=list)
    _at_once: bool = PrivateAttr(default=False)
    _says: str = PrivateAttr(default="")
    _sent: list[Request] = PrivateAttr(default_factory=list)
    _tools: set[str] = PrivateAttr(default_factory=set)
    _called: set[str] = PrivateAttr(default_factory=set)
    _answers: int = PrivateAttr(default=0)

    def obey(self, attack: Attack) -> None:
        """From now on do what an attack asks for."""
        self._left, self._at_once, self._says = list(attack.calls) * attack.rounds, attack.at_once, attack.says
        self._sent = []

    @property
    def waits(self) -> bool:
        """Whether there are calls that it has had no occasion to make."""
        return bool(self._left)

    @property
    def sent(self) -> list[Request]:
        """All that it was sent since it obeys this attack."""
        return self._sent

    @property
    def tools(self) -> set[str]:
        """The names of all tools that it was ever offered."""
        return self._tools

    @property
    def called(self) -> set[str]:
        """The names of all tools that it has called."""
        return self._called

    def answer(self, messages: list[BaseMessage], tools: list[ToolForm]) -> AIMessage:
        """See ScriptedChat: the calls that are left, as far as it has tools, then what the attack has it say."""
        text = json.dumps([convert_to_openai_messages(messages), tools], ensure_ascii=False)
        self._sent.append(Request(text=text, as_tutor=bool(tools)))
        self._tools |= {tool["function"]["name"] for tool in tools}
        if meter := current_meter():
            meter.add(NAME, tokens_in=TOKENS, tokens_out=0, cost=0)
        heard = Heard(NAME)
        heard.whole(self._form(said="\n".join(message.text for message in messages), tools=bool(tools)))
        return heard.message(None)

    def _form(self, *, said: str, tools: bool) -> SimpleNamespace:
        """In the form in which providers answer; calls where it has `tools`."""
        most = (len(self._left) if self._at_once else 1) if tools else 0
        calls, self._left = self._left[:most], self._left[most:]
        self._called |= {call.name for call in calls}
        message = SimpleNamespace(
            content="" if calls else self._says.replace("{told}", said),
            tool_calls=[self._call(call) for call in calls],
        )
        return SimpleNamespace(choices=[SimpleNamespace(message=message, finish_reason="stop")], usage=None)

    def _call(self, call: Call) -> SimpleNamespace:
        self._answers += 1
        function = SimpleNamespace(name=call.name, arguments=call.text)
        return SimpleNamespace(index=None, id=f"call-{self._answers}", function=function)
