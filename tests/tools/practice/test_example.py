"""Worked examples: another question of the family, which shows the way and not the answer."""

from collections import defaultdict

from agent.guard import Guard
from store.questions import Kind, Question
from tests.homes import bundled_questions
from tools.practice.example import examples


def question(id: str, stem: str, key: int, steps: tuple[str, ...] = ("$2 + 2 = 4$",)) -> Question:
    return Question(id=id, family="f", subject="s", kind="numeric", stem=stem, key=key, explanation=steps)


ASKED = question("a", "A baker in Lima bakes 3 loaves an hour. How many in 4 hours?", 12)


def test_the_one_most_alike_comes_first_and_none_that_comes_to_the_same() -> None:
    family = [
        question("same answer", "A baker in Lima bakes 6 loaves an hour. How many in 2 hours?", 12),
        question("other place", "A baker in Porto bakes 5 loaves an hour. How many in 3 hours?", 15),
        question("other asked", "How long does Ana need for 10 pages, when one takes 3 minutes?", 30),
        question("no numbers", "A baker in Lima bakes 7 loaves an hour. How many in 2 hours?", 14, ("Think.",)),
        question("just so", "A baker in Lima bakes 7 loaves an hour. How many in 3 hours?", 21),
    ]
    assert [one.id for one in examples(ASKED, family)] == ["just so", "other place"]


def test_most_calculated_families_of_the_bank_have_one() -> None:
    families = defaultdict(list)
    for one in bundled_questions():
        if one.kind in (Kind.NUMERIC, Kind.ALGEBRAIC) and one.picture is None:
            families[one.family].append(one)
    with_one = 0
    for family in families.values():
        found = examples(family[0], family[1:])
        with_one += any(not Guard(family[0]).leaks("\n".join((one.stem, *one.explanation))) for one in found[:5])
    assert with_one > 0.9 * len(families)
