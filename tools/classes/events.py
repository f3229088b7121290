"""What happened where a person joins a class."""

from dataclasses import dataclass
from typing import ClassVar

from tools.events import Event


@dataclass(frozen=True, kw_only=True)
class ClassJoined(Event):
    """Somebody belongs to a class."""

    type: ClassVar[str] = "class_joined"
    private: ClassVar[frozenset[str]] = frozenset({"teaches", "questions"})
    class_id: str
    name: str
    again: bool = False
    """They did before."""
    teaches: bool = False
    """It is their own."""
    questions: int = 0
    """How many were taken from its documents and published."""


@dataclass(frozen=True, kw_only=True)
class ClassLeft(Event):
    """Somebody belongs to a class no more."""

    type: ClassVar[str] = "class_left"
    class_id: str
    name: str
    member: str = ""
    """Whom their teacher has removed; empty for who left."""


@dataclass(frozen=True, kw_only=True)
class ClassDeletion(Event):
    """A class was to be deleted: its teacher is asked, or it is done."""

    type: ClassVar[str] = "class_deletion"
    class_id: str
    name: str
    students: int
    papers: int
    done: bool


ClassEvent = ClassJoined | ClassLeft | ClassDeletion
