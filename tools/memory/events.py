"""What happens to the memory of a student: shown, added to, and taken from."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from tools.events import Event, Rows

Source = Literal["said", "understood", "counted"]
"""The student said so; a model understood it from their words; or it is counted from the answers."""


@dataclass(frozen=True, kw_only=True)
class Item:
    """One thing that is remembered of a student, as it is shown to them."""

    id: str
    """By which it is forgotten."""
    aspect: str
    """help, length, kinds, name, examples, note; goal; mistake."""
    value: str
    """more or less; short or long; choice or typed; else in words. Of a mistake what was said of it last."""
    source: Source
    on: str
    """The day since when, ISO 8601 in UTC; of a mistake that on which it was made last."""
    times: int = 0
    """mistake: on how many questions it was made."""
    topic: str = ""
    """mistake: the name of the skill of the last of them."""


@dataclass(frozen=True, kw_only=True)
class MemoryShown(Event):
    """What is remembered was shown to the student, numbered from 1."""

    type: ClassVar[str] = "memory_shown"
    rows: ClassVar[Rows] = {"items": Item}
    items: tuple[Item, ...]
    about: str = ""
    """What alone was asked about, in the student's words."""
    off: bool = False
    """Whether the student wants nothing to be remembered."""


@dataclass(frozen=True, kw_only=True)
class Remembered(Event):
    """One thing is remembered from now on, in the place of what was said of it before."""

    type: ClassVar[str] = "remembered"
    rows: ClassVar[Rows] = {"items": Item}
    items: tuple[Item, ...]


@dataclass(frozen=True, kw_only=True)
class ForgetAsked(Event):
    """Whether all shall be forgotten is asked once more."""

    type: ClassVar[str] = "forget_asked"
    count: int


@dataclass(frozen=True, kw_only=True)
class Forgotten(Event):
    """Things are remembered no more; none where nothing such was."""

    type: ClassVar[str] = "forgotten"
    rows: ClassVar[Rows] = {"items": Item}
    items: tuple[Item, ...]
    all: bool = False


@dataclass(frozen=True, kw_only=True)
class MemorySwitched(Event):
    """The student wants nothing to be remembered, or no longer minds."""

    type: ClassVar[str] = "memory_switched"
    off: bool


MemoryEvent = MemoryShown | Remembered | ForgetAsked | Forgotten | MemorySwitched
