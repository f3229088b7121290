"""Chapters and sections of loaded banks are topics, and outweigh other names of bundled skills."""

from functools import cache

import pytest

from store.bank import skills, subjects
from store.questions import Skill
from tools.search.request import parse_request
from tools.search.topics import TopicIndex


def made(id: str, subject: str, chapter: str, section: str) -> Skill:
    """A skill as a loaded question makes it."""
    return Skill(id=id, subject=subject, name=id.replace("-", " "), chapter=chapter, section=section)


_LOADED = (
    made("taxation", "economics", "Government Budgets and Fiscal Policy", "Taxation"),
    made("automatic-stabilizers", "economics", "Government Budgets and Fiscal Policy", "Automatic Stabilizers"),
    made("radioactive-decay", "chemistry", "Nuclear Chemistry", "Radioactive Decay"),
    made("galvanic-cells", "chemistry", "Electrochemistry", "Galvanic Cells"),
    made("add-rational-expressions", "algebra", "Rational", "Add and Subtract Rational Expressions"),
    made("add-and-subtract-integers", "algebra", "Integers", "Integers"),
    made("bohr-s-theory-of-the-hydrogen-atom", "chemistry", "Atoms of Bohr", "Bohr"),
)


@cache
def topics() -> TopicIndex:
    return TopicIndex(subjects(), [*skills(), *_LOADED])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fiscal policy 3", {"taxation", "automatic-stabilizers"}),
        ("radioactive decay 2", {"radioactive-decay"}),
        ("electrochemistry", {"galvanic-cells"}),
        ("add rational expressions 2", {"add-rational-expressions"}),
        ("bohr model of the hydrogen atom, 2", {"bohr-s-theory-of-the-hydrogen-atom"}),
        ("chain rule 2", {"calculus.chain-rule"}),
        ("quadratic equations 2", {"algebra.quadratic-equations"}),
    ],
)
def test_what_a_loaded_bank_calls_so_is_meant(text: str, expected: set[str]) -> None:
    [part] = parse_request(text, topics()).parts
    assert set(part.skills) == expected
