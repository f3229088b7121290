"""What happened where a person puts accounts together, or is nobody whom we serve."""

from dataclasses import dataclass
from typing import ClassVar

from tools.events import Event


@dataclass(frozen=True, kw_only=True)
class LinkCodeGiven(Event):
    """A code was made by which another account can be linked."""

    type: ClassVar[str] = "link_code_given"
    private: ClassVar[frozenset[str]] = frozenset({"code"})
    code: str
    minutes: int
    """For which it is good."""


@dataclass(frozen=True, kw_only=True)
class LinkAsked(Event):
    """A code was given that is good; before anything is linked the person is to say yes."""

    type: ClassVar[str] = "link_asked"
    private: ClassVar[frozenset[str]] = frozenset({"code", "name"})
    code: str
    channels: tuple[str, ...]
    """Of the account that stays."""
    name: str
    """Its owner's, where there is one."""


@dataclass(frozen=True, kw_only=True)
class Linked(Event):
    """Two accounts are one now."""

    type: ClassVar[str] = "linked"
    channels: tuple[str, ...]
    """All of that account."""


@dataclass(frozen=True, kw_only=True)
class LinkLeft(Event):
    """A person said no: nothing was linked."""

    type: ClassVar[str] = "link_left"


@dataclass(frozen=True, kw_only=True)
class StrangerTold(Event):
    """Somebody whom we do not serve was told why; `reason` as in Message."""

    type: ClassVar[str] = "stranger_told"
    reason: str


LinkEvent = LinkCodeGiven | LinkAsked | Linked | LinkLeft | StrangerTold
