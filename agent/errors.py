"""What can be wrong with how the agent is set up."""

from dataclasses import dataclass

from store.errors import ChironError


@dataclass
class UnknownModel(ChironError):
    """No provider that litellm knows has a model of this name."""

    model: str


@dataclass
class NotAnsweredYet(ChironError):
    """The message with this `seq` is saved, its reply cannot be because of `reason`; it is answered later."""

    seq: int
    reason: ChironError
