"""Requests for what is due for review."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from prompts.catalogue import say
from store import QuestionFilter, Store
from store.questions import Skill
from tools.search.nearest import small
from tools.search.wanted import Wanted

MOST_NAMED = 3


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
            topic = part.topic or _named([small(skills[id].name) for id in fitting], locale)
            narrowed.append(replace(part.on_skills(fitting), topic=topic))
    return tuple(narrowed)


def _fits(skill: Skill, where: QuestionFilter) -> bool:
    if skill.id in where.without_skills or skill.subject in where.without_subjects:
        return False
    open_to_all = not where.skills and not where.subjects
    return open_to_all or skill.id in where.skills or skill.subject in where.subjects


def _named(names: Sequence[str], locale: str) -> str:
    if (more := len(names) - MOST_NAMED) > 0:
        return say(locale, "reviews-more", names=", ".join(names[:MOST_NAMED]), more=more)
    return f" {say(locale, 'search-and')} ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
