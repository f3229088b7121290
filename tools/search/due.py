"""Requests for what is due for review."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from prompts.catalogue import say
from store import QuestionFilter, Store
from store.questions import Skill
from tools.search.nearest import small
from tools.search.wanted import Wanted


async def on_due(
    store: Store, wanted: Sequence[Wanted], user_id: str, *, now: datetime, locale: str
) -> tuple[Wanted, ...]:
    """The parts of a request, each narrowed to the skills that are due; a part in which nothing is due is left out."""
    due = [card.skill_id for card in await store.reviews.due(user_id, now=now)]
    skills = {skill.id: skill for skill in await store.questions.skills()} if due else {}
    narrowed = []
    for part in wanted:
        fitting = tuple(id for id in due if id in skills and _fits(skills[id], part.where))
        if fitting:
            one = small(skills[fitting[0]].name) if len(fitting) == 1 else say(locale, "reviews-topic")
            narrowed.append(replace(part.on_skills(fitting), topic=part.topic or one))
    return tuple(narrowed)


def _fits(skill: Skill, where: QuestionFilter) -> bool:
    if skill.id in where.without_skills or skill.subject in where.without_subjects:
        return False
    open_to_all = not where.skills and not where.subjects
    return open_to_all or skill.id in where.skills or skill.subject in where.subjects
