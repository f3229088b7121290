"""What a check finds, and what it goes by."""

from dataclasses import dataclass, field

from prompts.catalogue import say
from store.questions import Question


@dataclass(frozen=True, kw_only=True)
class Defect:
    """Something wrong with a question."""

    id: str
    """The question, or what else is wrong: a family, a skill."""
    place: str
    """The field, with the number of its item: `key`, `hints 2`, `options C`, `explanation 3`; `line 812` of a file."""
    message: str
    """A sentence for the author."""


@dataclass(frozen=True, kw_only=True)
class Rules:
    """What questions are held to: the bundled bank to more than a teacher's own file."""

    bundled: bool = False
    curated: frozenset[str] = field(default_factory=frozenset)
    """Families that need no proof: sets of facts."""


def defect(question: Question, place: str, sentence: str, /, **values: str | int | float) -> Defect:
    """A defect with a sentence of the catalogue, named without its `defect-`."""
    return Defect(id=question.id, place=place, message=say("en", f"defect-{sentence}", **values))
