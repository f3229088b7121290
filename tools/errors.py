"""Expected failures of tools, with the facts; `agent/wording.py` has the sentences."""

from dataclasses import dataclass

from store.errors import ChironError


@dataclass
class NotYours(ChironError):
    """An action's target belongs to another person."""

    target: str


@dataclass
class NotYourDocument(ChironError):
    """What was found in a document is for its teachers to approve, of whom the acting person is none."""

    document_id: str


@dataclass
class UnknownTarget(ChironError):
    """An action's target names no card."""

    target: str


@dataclass
class QuestionClosed(ChironError):
    """The card is not open any more; `state` is how it closed."""

    target: str
    state: str


@dataclass
class NothingOpen(ChironError):
    """An action on the open question, and none is open."""


@dataclass
class BudgetSpent(ChironError):
    """Today's budget for the model is used up."""

    user_id: str
