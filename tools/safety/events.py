"""What happened where somebody may be in danger."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from tools.events import Event, Rows
from tools.safety.phrases import Category, Level


@dataclass(frozen=True, kw_only=True)
class ShownLine:
    """A help line as shown. `reach`: a number to call, or an address."""

    name: str
    reach: str


@dataclass(frozen=True, kw_only=True)
class DangerNoticed(Event):
    """A message tells that its writer, or somebody they know, may be in danger: they are shown who can help."""

    type: ClassVar[str] = "danger_noticed"
    private: ClassVar[frozenset[str]] = frozenset({"joking", "hinted", "of_other", "told", "aside"})
    rows: ClassVar[Rows] = {"lines": ShownLine}
    level: Level
    category: Category
    lines: tuple[ShownLine, ...] = ()
    emergency: tuple[str, ...] = ()
    """Numbers of police and ambulance."""
    joking: bool = False
    hinted: bool = False
    """It was not said outright."""
    of_other: bool = False
    """It is about somebody else than who writes."""
    told: bool = False
    """Whether an adult is told."""
    aside: Literal["", "said", "asked"] = ""
    """Others read along: the answer is `said` to its reader alone elsewhere, or they are `asked` to write there."""


@dataclass(frozen=True, kw_only=True)
class DangerSeen(Event):
    """An adult has said that they have seen what they were told."""

    type: ClassVar[str] = "danger_seen"
    again: bool = False
    """Somebody had before."""


SafetyEvent = DangerNoticed | DangerSeen
