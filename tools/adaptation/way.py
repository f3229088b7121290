"""Where a student stands on the way to a goal, by the record as it is now."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from store import Goal, Store
from store.questions import Skill
from tools.adaptation.events import PathShown, PathStep
from tools.adaptation.parts import state_of_student
from tools.adaptation.path import Mastery, Path, days_left, plan
from tools.adaptation.service import Adaptation, Outlook

Masteries = Callable[[str], Mastery]


@dataclass(frozen=True, kw_only=True)
class Wayfinder:
    """Plans ways over the skills that there are."""

    adaptation: Adaptation
    skills: Mapping[str, Skill]

    async def masteries(self, store: Store, user_id: str, *, now: datetime) -> Masteries:
        """What is believed of a person in each skill."""
        parameters, skills = self.adaptation.parameters, tuple(self.skills)
        state = state_of_student(parameters, await store.beliefs.of_choice(user_id, skills), user_id, skills)
        outlook = Outlook(parameters, state, {}, now)

        @cache
        def mastery(skill: str) -> Mastery:
            return Mastery(p=outlook.mastery(skill), answers=state.own[skill].answers if skill in state.own else 0)

        return mastery

    async def way(self, store: Store, goal: Goal, user_id: str, *, now: datetime) -> PathShown:
        """The way to a goal."""
        path = plan(goal.skills, self.skills, await self.masteries(store, user_id, now=now))
        return PathShown(
            title=goal.title,
            by=goal.by.isoformat() if goal.by else None,
            steps=self._steps(path),
            known=path.known,
            next=path.next.skill if path.next else None,
            next_name=self.name(path.next.skill) if path.next else "",
            builds_on=self.names(path.builds_on(path.next.skill)) if path.next else (),
            granted=self.names(path.granted),
            days=days_left(goal.by, now.date()),
        )

    def name(self, skill: str) -> str:
        """Of a skill; empty where there is none such."""
        return self.skills[skill].name if skill in self.skills else ""

    def names(self, skills: Sequence[str]) -> tuple[str, ...]:
        """Of some skills."""
        return tuple(map(self.name, skills))

    def _steps(self, path: Path) -> tuple[PathStep, ...]:
        return tuple(
            PathStep(skill=step.skill, name=self.name(step.skill), status=step.status, needs=step.needs)
            for step in path.steps
        )
