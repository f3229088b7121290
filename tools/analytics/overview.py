"""How one person stands in all that they practised: what the record counts and what the learner model believes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from store import ReviewCard, Store
from tools.adaptation.service import Adaptation
from tools.analytics.progress import skill_progress
from tools.events import SkillProgress


@dataclass(frozen=True, kw_only=True)
class SkillStanding:
    """One skill that was practised."""

    skill: str
    name: str
    subject: str
    mastery: float
    """The probability of solving a question of middling difficulty at the first try."""
    right: int
    """Of the questions worked on, solved at the first try."""
    seen: int
    due: datetime | None
    """When it is due for review; None where it was never reviewed."""


@dataclass(frozen=True, kw_only=True)
class Overview:
    """All that a person has practised."""

    answered: int
    """Questions worked on."""
    right_first_time: int
    skills: tuple[SkillStanding, ...]
    """By subject, those least known first."""


async def overview(store: Store, user_id: str, *, now: datetime, adaptation: Adaptation) -> Overview:
    """How a person stands now."""
    totals = await store.practice.totals(user_id)
    rows = await skill_progress(store, user_id)
    ids = [row.skill for row in rows]
    believed = await adaptation.mastery(store, user_id, ids, now=now) if await store.beliefs.standing() else {}
    subjects = await store.history.subject_names(ids)
    reviews = {card.skill_id: card for card in await store.reviews.of(user_id, ids)} if ids else {}
    skills = [_standing(row, subjects, believed, reviews) for row in rows]
    return Overview(
        answered=totals.answered,
        right_first_time=totals.right_first_time,
        skills=tuple(sorted(skills, key=lambda skill: (skill.subject, skill.mastery, skill.name))),
    )


def _standing(
    row: SkillProgress, subjects: Mapping[str, str], believed: Mapping[str, float], reviews: Mapping[str, ReviewCard]
) -> SkillStanding:
    """`believed`: what the model says; before it has seen any answer, what was counted stands for it."""
    card = reviews.get(row.skill)
    return SkillStanding(
        skill=row.skill,
        name=row.name,
        subject=subjects.get(row.skill, ""),
        mastery=believed.get(row.skill, (row.right + 1) / (row.seen + 2)),
        right=row.right,
        seen=row.seen,
        due=card.due if card else None,
    )
