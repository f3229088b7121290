"""Spelling and reading level: slips are found, terms and texts for school pass."""

from typing import Any

import pytest

from store.questions import Question
from tests.tools.exchange.test_checks import NUMERIC
from tools.exchange.checks.defect import Rules
from tools.exchange.checks.reading_level import check_reading_level, readability
from tools.exchange.checks.spelling import check_spelling

BUNDLED = Rules(bundled=True)


def made(**fields: Any) -> Question:
    return Question.model_validate(NUMERIC | fields)


@pytest.mark.parametrize(
    ("stem", "found", "meant"),
    [
        ("Wich probabilty has the event?", "probabilty", "probability"),
        ("Divide by the denomiator of the fraction.", "denomiator", "denominator"),
        ("You recieve 5 coins.", "recieve", "receive"),
    ],
)
def test_slips_are_found_everywhere(stem: str, found: str, meant: str) -> None:
    for rules in (BUNDLED, Rules()):
        [defect, *_] = check_spelling(made(stem=stem), rules)
        assert (defect.place, found in defect.message, meant in defect.message) == ("stem", True, True)


@pytest.mark.parametrize(
    "text",
    [
        "The colour of the litre bottle is favourable; the fertiliser dissolves.",
        "Endocytosis moves the macromolecules into the cytoplasm.",
        "The word starts with equa-. Another begins with hept and has 8 letters.",
        "Is *childrens* or “informationes” a word? Write $abcd$ or `denom = 3`.",
        "Mohammed and Xiuying sell kohlrabi.",
    ],
)
def test_terms_other_spellings_and_what_is_quoted_pass(text: str) -> None:
    assert list(check_spelling(made(stem=text), Rules())) == []


def test_what_the_answers_show_may_be_wrong_on_purpose() -> None:
    mistakes = [{"answer": "gived", "misconception": "regular", "feedback": "It is not gived: the verb is irregular."}]
    asked = made(kind="short_text", key="gave", stem="Past of give?", mistakes=mistakes, proof=None)
    assert [d.place for d in check_spelling(asked, BUNDLED)] == []


def test_only_the_bundled_bank_must_know_every_word() -> None:
    asked = made(stem="What does the qwrtzp of the graph show?")
    assert list(check_spelling(asked, Rules())) == []
    assert "no word list" in next(check_spelling(asked, BUNDLED)).message


def test_reading_level() -> None:
    easy = "A train needs 2 hours. It goes 120 km. How fast is it? Give the speed in km per hour."
    hard = (
        "Notwithstanding considerable methodological heterogeneity, epistemologically sophisticated practitioners "
        "characteristically problematise institutionalised conceptualisations of representativeness."
    )
    assert list(check_reading_level(made(stem=easy), BUNDLED)) == []
    assert [d.place for d in check_reading_level(made(stem=hard), BUNDLED)] == ["stem"]
    assert "Split it" in next(check_reading_level(made(stem="and so " * 21 + "on."), BUNDLED)).message
    assert list(check_reading_level(made(stem=hard), Rules())) == []


def test_the_index_is_the_published_one() -> None:
    words = ["four"] * 20
    assert readability([words[:10], words[10:]]) == pytest.approx(4.71 * 4 + 0.5 * 10 - 21.43)
