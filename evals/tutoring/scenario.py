"""Scenarios: who the student is, which question is open, and what the student says."""

import hashlib
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from store import bank
from store.questions import Question

FOLDER = Path(__file__).with_name("scenarios")
"""A file a sort of student."""


class Scenario(BaseModel):
    """One student at one question. `{right}`, `{wrong}`, `{wrong2}` ... and `{copied}` stand in what is said."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    """Unique among all."""
    student: str
    """The sort of student, which is the file's."""
    about: str
    """Who that is, for a model that plays the part."""
    question: str
    """Id of a bundled question."""
    right: str
    """The answer as this student writes it."""
    wrong: tuple[str, ...] = ()
    """Wrong answers; the first one shows the misconception."""
    misconception: str | None = None
    """Its name, as the question has it."""
    touches: tuple[str, ...] = ()
    """Patterns; a reply with one of them touches the step that went wrong, or that is missing."""
    says: tuple[str, ...]
    """Said first, whatever the tutor replies, as long as the question is open. `[hint]` is the press of that button."""
    repairs: str = "{right}"
    """Said after that, once a reply has touched the step. Until one does, the student takes hints, then gives up."""

    @property
    def family(self) -> str:
        """The question's."""
        return self.question.rpartition("-")[0]


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    student: str
    about: str
    scenario: list[dict[str, object]]


@cache
def scenarios(folder: Path = FOLDER) -> tuple[Scenario, ...]:
    """All of a folder, by file and place. Raises OSError, and ValueError for a file that is not well formed."""
    found = tuple(one for path in sorted(folder.glob("*.toml")) for one in _read(path))
    if len({one.name for one in found}) < len(found):
        raise ValueError(f"{folder}: two scenarios have one name")
    return found


def _read(path: Path) -> Iterator[Scenario]:
    file = _File.model_validate(tomllib.loads(path.read_text("utf-8")))
    for one in file.scenario:
        yield Scenario.model_validate({**one, "student": file.student, "about": file.about.strip()})


def third(chosen: Sequence[Scenario]) -> tuple[Scenario, ...]:
    """Every third one, which keeps all sorts of students, for a quick look."""
    return tuple(chosen[::3])


def bank_of(chosen: Sequence[Scenario]) -> tuple[Question, ...]:
    """The bundled questions of the families that scenarios are about."""
    return tuple(bank.questions({one.family for one in chosen}))


def fingerprint(chosen: Sequence[Scenario], questions: Sequence[Question]) -> str:
    """Twelve hexadecimal digits that change with a scenario or its question."""
    asked = {one.question for one in chosen}
    texts = [one.model_dump_json() for one in chosen]
    texts += [question.model_dump_json() for question in questions if question.id in asked]
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:12]
