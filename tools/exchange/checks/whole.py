"""Checks of a whole bank: each question by itself, and what holds between them."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from store import bank
from store.questions import Question
from tools.exchange.checks.defect import Defect, Rules
from tools.exchange.checks.families import check_places, check_skills, check_together
from tools.exchange.checks.pool import check_many
from tools.exchange.files import Contents


def check_bank(questions: Sequence[Question], on_done: Callable[[int], None] = lambda _: None) -> list[Defect]:
    """The defects of the bundled bank, whose questions these are."""
    curated = frozenset(template.id for template in bank.templates() if template.curated)
    rules = Rules(bundled=True, curated=curated)
    return [
        *check_skills(bank.skills(), bank.subjects()),
        *check_together(questions, rules),
        *_places(questions),
        *check_many(questions, rules, on_done),
    ]


def _places(questions: Sequence[Question]) -> Iterator[Defect]:
    skills = frozenset(skill.id for skill in bank.skills())
    subjects = frozenset(subject.id for subject in bank.subjects())
    return chain.from_iterable(check_places(question, skills, subjects) for question in questions)


def check_contents(contents: Contents, on_done: Callable[[int], None] = lambda _: None) -> list[Defect]:
    """The defects of a file: lines that are no question, then the questions'."""
    rules = Rules()
    places = [(f"line {item.line}", item.reason) for item in contents.rejected]
    unread = [Defect(id=place, place=place, message=reason) for place, reason in places]
    return [*unread, *check_together(contents.questions, rules), *check_many(contents.questions, rules, on_done)]
