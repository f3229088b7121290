"""What can be wrong with how the agent is set up, and with taking messages in and handing replies over."""

from dataclasses import dataclass
from typing import Literal

from store.errors import ChironError
from tools.errors import NotYours

__all__ = [
    "DeliveryFailed",
    "DeliveryRefused",
    "FileRefused",
    "NotAnsweredYet",
    "NotYours",  # of the tools, which channels do not know
    "UnknownModel",
]


@dataclass
class UnknownModel(ChironError):
    """No provider that litellm knows has a model of this name."""

    model: str


@dataclass
class NotAnsweredYet(ChironError):
    """The message with this `seq` is saved, its reply cannot be because of `reason`; it is answered later."""

    seq: int
    reason: ChironError


@dataclass
class DeliveryFailed(ChironError):
    """A platform did not take a reply now; it is handed over again, `retry_after` seconds later at the earliest."""

    reason: str
    retry_after: float | None = None


@dataclass
class DeliveryRefused(ChironError):
    """A platform will never take a reply.

    blocked: the person does not want us to write; gone: the conversation is no more; rejected: this reply is not
    taken, with `details` in the platform's words. `place`: the conversation of which, and of all within which, that is
    true, where it is not this one alone.
    """

    reason: Literal["blocked", "gone", "rejected"]
    details: str = ""
    place: str = ""


@dataclass
class FileRefused(ChironError):
    """A file that came with a message cannot be had: too_big, gone, or from a place that we do not fetch from."""

    reason: Literal["too_big", "gone", "elsewhere"]
