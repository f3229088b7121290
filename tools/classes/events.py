"""What happened where a person joins a class."""

from dataclasses import dataclass
from typing import ClassVar

from tools.events import Event


@dataclass(frozen=True, kw_only=True)
class ClassJoined(Event):
    """Somebody belongs to a class."""

    type: ClassVar[str] = "class_joined"
    private: ClassVar[frozenset[str]] = frozenset({"teaches"})
    class_id: str
    name: str
    again: bool = False
    """They did before."""
    teaches: bool = False
    """It is their own."""
