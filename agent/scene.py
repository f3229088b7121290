"""What is open before or after a turn, and all that its sentences and buttons need beside its events."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from store.questions import Question
from tools.practice.marking import read_marks, rubric


@dataclass(frozen=True, kw_only=True)
class Open:
    """The card that is open after the turn."""

    question: Question
    target: str
    to_mark: bool = False
    """A free answer was given, and its writer is to mark it."""

    def gives_marks(self, text: str) -> bool:
        """Whether a message is the marks that are waited for."""
        return self.to_mark and read_marks(text, len(rubric(self.question))) is not None


@dataclass(frozen=True, kw_only=True)
class Scene:
    """What the sentences need beside the events."""

    locale: str
    questions: Mapping[str, Question]
    """By id: those that the events name."""
    open: Open | None
    subjects: Sequence[str]
    """Names of the subjects that there are."""
    waits: bool = False
    """Whether a practice session waits to be gone on with."""
    paused: bool = False
    """Whether its student has put it aside."""
    links: bool = False
    """Whether a link to a page of a document leads there."""
    questions_in: str = ""
    """The language of the questions (a BCP 47 tag), where it is to be told."""
    page: bool = False
    """Whether its reader can be led to the page of a paper."""
    seed: int = 0
    due: int = 0
    """Skills that are due for review, where that is to be told."""
    name: str = ""
    """What the person wants to be called, where they are greeted."""
