"""Formulas as names of topics."""

import pytest

from store.questions import Skill, Subject
from tools.search.formulas import is_formula, shape
from tools.search.request import parse_request
from tools.search.topics import TopicIndex

_SKILLS = {
    "m.quadratics": ("x^2 + 5x + 6 = 0", "ax^2 + bx + c = 0"),
    "m.lines": ("y = mx + c", "straight lines"),
    "m.pythagoras": ("a^2 + b^2 = c^2",),
    "m.squares": ("a^2 - b^2",),
    "m.composition": ("f(g(x))",),
    "m.percent": ("20%",),
    "m.acids": ("H2SO4",),
}
TOPICS = TopicIndex(
    [Subject(id="m", name="Some")],
    [Skill(id=id, subject="m", name=f"Skill {id[2:]}", chapter="All", aliases=names) for id, names in _SKILLS.items()],
)


@pytest.mark.parametrize(
    ("said", "skill", "count"),
    [
        ("x² - 7x + 12 = 0", "m.quadratics", None),
        ("5 on y=mx+c", "m.lines", 5),
        ("y = mx + c 10 questions", "m.lines", 10),
        ("a squared plus b squared equals c squared, 3", "m.pythagoras", 3),
        ("a^2-b^2", "m.squares", None),
        ("f( g(x) ) please", "m.composition", None),
        ("15 % easy", "m.percent", None),
        ("two hard ones with H2SO4", "m.acids", 2),
    ],
)
def test_a_formula_names_a_topic_whatever_its_numbers(said: str, skill: str, count: int | None) -> None:
    part = parse_request(said, TOPICS).parts[0]
    assert (part.skills, part.count) == ((skill,), count)


@pytest.mark.parametrize("said", ["y=mx+c+d", "x^2+5x+6=0=y"])
def test_a_piece_of_another_formula_is_none(said: str) -> None:
    assert parse_request(said, TOPICS).parts[0].skills == ()


FORMULAS = ("F = ma", "ad - bc", "n!", "2H2 + O2", "p(a|b)", "3x + 2y")
WORDS = ("a or an", "and so on", "//", "if/else", "its or theirs", "z-score")


@pytest.mark.parametrize(
    ("name", "formula"), [*((name, True) for name in FORMULAS), *((name, False) for name in WORDS)]
)
def test_formulas_are_told_from_words(name: str, formula: bool) -> None:
    assert is_formula(name) == formula


def test_numbers_do_not_matter_but_powers_do() -> None:
    assert shape("3x^2 + 2") == shape("x² + 51")
    assert shape("x^2") != shape("x^3")


def test_a_number_before_a_list_is_no_ratio() -> None:
    ratios = Skill(id="m.ratios", subject="m", name="Ratios", chapter="All", aliases=("2:3",))
    school = TopicIndex([Subject(id="m", name="Some")], [ratios])
    assert not parse_request("a test of 10: 5 easy ones", school).parts[0].skills
    assert parse_request("share in 3:4", school).parts[0].skills == (ratios.id,)
