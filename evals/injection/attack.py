"""The attacks: data, with names in braces for what stands elsewhere in the school (`School.known`)."""

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, TypeAdapter

from agent.messages import Action

PATH = Path(__file__).parent / "attacks.jsonl"
Family = Literal[
    "direct injection",
    "indirect injection",
    "sensitive information",
    "poisoned documents",
    "output handling",
    "excessive agency",
    "prompt leakage",
    "embeddings",
    "misinformation",
    "consumption",
]
"""As the list of OWASP for applications with language models has them (2025)."""
Place = Literal["message", "earlier", "answer", "memory", "name", "class", "file", "document", "title", "question"]
"""Where the attack's text stands: what is said now or was said before, an answer, a note to be remembered, the name of
a person or a class, the name of a file that is sent, text or name of the attacker's own paper, a question of theirs."""
LONG = {"long": "word " * 40_000, "quotes": ">" * 3_000, "nest": "[" * 3_000 + "]" * 3_000}
"""Names for what would fill pages."""
_NAME = re.compile(r"\{(\w+)\}")


class Call(BaseModel):
    """A call of a tool; arguments that are a text are sent as they are, and need not be JSON."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    arguments: dict[str, object] | str = ""

    @property
    def text(self) -> str:
        """The arguments as a provider sends them."""
        return self.arguments if isinstance(self.arguments, str) else json.dumps(self.arguments)


class Attack(BaseModel):
    """What somebody tries, and what a model makes of it that does whatever it is told."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    family: Family
    place: Place = "message"
    text: str = ""
    calls: tuple[Call, ...] = ()
    """What the model calls, one after the other."""
    rounds: int = 1
    """How often it calls all of them."""
    at_once: bool = False
    """Whether it calls all of them in one answer."""
    says: str = "{told}"
    """What it says then; `{told}`: all that it was told."""
    action: Action | None = None
    """A button that the attacker has forged, in the place of a text."""
    on: Literal["number", "choice", "free"] = "number"
    """The kind of the question that is open."""
    times: int = 1
    """How often it is tried."""

    def aimed(self, known: Mapping[str, str]) -> Self:
        """With names in braces replaced by what they stand for; others stay as they are."""

        named = LONG | dict(known)

        def put(match: re.Match[str]) -> str:
            return json.dumps(named[match[1]])[1:-1] if match[1] in named else match[0]

        return self.model_validate_json(_NAME.sub(put, self.model_dump_json()))


_ATTACK = TypeAdapter(Attack)


@cache
def attacks() -> tuple[Attack, ...]:
    """All of them."""
    return tuple(_ATTACK.validate_json(line) for line in PATH.read_text("utf-8").splitlines())
