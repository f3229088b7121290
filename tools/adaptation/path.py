"""The way to a goal: the skills that it takes, in an order in which each rests on those before it.

What other subjects lay the ground for is taken for granted until an answer shows that it is missing: who wants to learn
integrals is not sent back to the four operations.

Pure: what is known of a student comes in, the path comes out; so it is planned anew whenever it is looked at.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from store.questions import Skill

KNOWN = 0.7
"""From this probability of solving a medium question on a skill it counts as known: about 8 of 10 answers are right."""
ENOUGH = 3
"""Answers on a skill before it may count as known: nobody knows what they have not shown."""

Status = Literal["known", "learning", "new"]


@dataclass(frozen=True, kw_only=True)
class Mastery:
    """What is believed of a student in a skill."""

    p: float
    """The probability of solving a medium question on it at the first try, without picking blindly."""
    answers: int = 0
    """First answers on it so far."""

    @property
    def known(self) -> bool:
        """Whether it needs no more practice for now."""
        return self.answers >= ENOUGH and self.p >= KNOWN

    @property
    def status(self) -> Status:
        """How far the student is."""
        return "known" if self.known else "learning" if self.answers else "new"


@dataclass(frozen=True, kw_only=True)
class Step:
    """A skill on the way."""

    skill: str
    status: Status
    p: float
    needs: tuple[str, ...] = ()
    """Skills on the way that it rests on."""


@dataclass(frozen=True, kw_only=True)
class Path:
    """The way to some skills, what comes first first."""

    steps: tuple[Step, ...]
    granted: tuple[str, ...] = ()
    """Skills of other subjects that steps rest on directly and that are taken for granted, untried."""

    @property
    def missing(self) -> tuple[Step, ...]:
        """What is still to be learned, in order."""
        return tuple(step for step in self.steps if step.status != "known")

    @property
    def known(self) -> int:
        """How many of the steps are done."""
        return len(self.steps) - len(self.missing)

    @property
    def next(self) -> Step | None:
        """What comes next: all that it rests on is known."""
        return self.missing[0] if self.missing else None

    def builds_on(self, skill: str) -> tuple[str, ...]:
        """The steps that rest on a skill."""
        return tuple(step.skill for step in self.steps if skill in step.needs)


def plan(goal: Iterable[str], skills: Mapping[str, Skill], mastery: Callable[[str], Mastery]) -> Path:
    """The path to the skills of a goal; unknown ids are left out, and circles are walked once.

    What a known skill rests on is known too: who can do the one can do the other.
    """
    wanted = [skill for skill in goal if skill in skills]
    subjects = {skills[skill].subject for skill in wanted}
    order = _with_grounds(wanted, skills)
    known: set[str] = set()
    for skill in reversed(order):  # what rests on a skill comes before it here
        if skill in known or mastery(skill).known:
            known |= {skill, *skills[skill].prerequisites}
    missing = [skill for skill in order if skill not in known and not _granted(skills[skill], mastery(skill), subjects)]
    needed = {before for skill in missing for before in skills[skill].prerequisites}
    kept = {
        skill
        for skill in order
        if skill in missing
        or (skill in known and (skills[skill].subject in subjects or (skill in needed and mastery(skill).known)))
    }
    steps = tuple(
        Step(
            skill=skill,
            status="known" if skill in known else mastery(skill).status,
            p=mastery(skill).p,
            needs=tuple(before for before in skills[skill].prerequisites if before in kept),
        )
        for skill in order
        if skill in kept
    )
    return Path(steps=steps, granted=tuple(skill for skill in order if skill in needed - kept))


def _with_grounds(wanted: Iterable[str], skills: Mapping[str, Skill]) -> list[str]:
    """Skills and all that they rest on, each after what it rests on itself."""
    order: list[str] = []
    walked: set[str] = set()

    def visit(skill: str) -> None:
        if skill in walked or skill not in skills:
            return
        walked.add(skill)
        for before in skills[skill].prerequisites:
            visit(before)
        order.append(skill)

    for skill in wanted:
        visit(skill)
    return order


def opened(skills: Mapping[str, Skill], mastery: Callable[[str], Mastery], near: Sequence[str]) -> str | None:
    """The first skill in the subjects of the skills `near` that is not known while all that it rests on is."""
    subjects = dict.fromkeys(skills[skill].subject for skill in near if skill in skills)
    for subject in subjects:
        for skill in skills.values():
            if skill.subject != subject or mastery(skill.id).known:
                continue
            before = [skills[id] for id in skill.prerequisites if id in skills]
            if all(mastery(one.id).known or _granted(one, mastery(one.id), {subject}) for one in before):
                return skill.id
    return None


def _granted(skill: Skill, found: Mastery, subjects: Collection[str]) -> bool:
    """Whether it is taken for granted."""
    return found.status == "new" and skill.subject not in subjects


def days_left(by: date | None, today: date) -> int | None:
    """Days until a last day, both included; 0 where it has gone by, None where there is none."""
    return None if by is None else max(0, (by - today).days + (by >= today))
