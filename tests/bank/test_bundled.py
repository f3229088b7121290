"""The bundled bank: there is enough, and a wrong key in it would be found.

That it has no defect is for `chiron bank check` to show, which `make test` runs.
"""

from collections import Counter

import pytest

from store import bank
from store.questions import Kind, Question
from tests.bank.mutations import mutants
from tests.homes import bundled_questions
from tools.exchange.checks.defect import Rules
from tools.exchange.checks.pool import check_many

CURATED = frozenset(template.id for template in bank.templates() if template.curated)
RULES = Rules(bundled=True, curated=CURATED)
LEAST_FOUND = 0.99


def one_of_each_family() -> list[Question]:
    return list({question.family: question for question in bundled_questions()}.values())


@pytest.mark.parametrize("each", [pytest.param(4, id="short"), pytest.param(1, id="soak", marks=pytest.mark.soak)])
def test_wrong_keys_are_found(each: int) -> None:
    """Keys of one computed family in so many are made wrong; each mutant is checked under an id of its own."""
    computed = [
        question
        for question in one_of_each_family()
        if question.family not in CURATED and question.kind is not Kind.FREE_TEXT
    ]
    wrong = [
        mutant.model_copy(update={"id": f"{mutant.id}~{number}"})
        for question in computed[::each]
        for number, mutant in enumerate(mutants(question))
    ]
    found = {item.id for item in check_many(wrong, RULES)}
    missed = [(mutant.id, mutant.key) for mutant in wrong if mutant.id not in found]
    assert len(wrong) > len(computed) / each > 50
    assert len(missed) <= (1 - LEAST_FOUND) * len(wrong), missed


def test_questions_are_the_same_every_time() -> None:
    again = list(bank.templates()[0].questions())
    assert [question.id for question in again] == [question.id for question in bank.templates()[0].questions()]
    assert len(bank.digest()) == 64


def test_there_is_enough() -> None:
    families = Counter(question.family for question in bundled_questions())
    assert len(families) >= 30
    assert len(bundled_questions()) >= 600
    assert {skill.subject for skill in bank.skills()} <= {subject.id for subject in bank.subjects()}
    assert all(question.chapter for question in bundled_questions())
