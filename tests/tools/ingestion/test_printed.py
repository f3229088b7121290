"""What stands on a page, and what does not."""

import pytest

from tools.ingestion.paper import Line, Page, Paper, Run
from tools.ingestion.printed import LONGEST_PAGE, page_of, stands_on

PAGE = (
    "7. Which  of these is NOT a mammal?  A. bat B. owl\nThe x² term of 3 − 1,5 is not −2.\n細胞の基本\n単位は何ですか"
)


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("Which of these is not a mammal?", True), ("owl", True), ("$3 - 1,5$ is −2", True), ("the $x^2$ term", True),
        ("細胞の基本単位は何ですか", True), ("", True),
        ("Which of these is not a reptile?", False), ("Which mammal is not not not a bat?", False),
        ("3 + 1,5", False), ("3 is 2", True), ("3 is 1.5", False), ("is 31", False), ("単位の細胞", False),
        ("5 - 2", False), ("mam mal", False),
    ],
)  # fmt: skip
def test_each_word_number_and_sign_is_on_the_page_as_often(text: str, stands: bool) -> None:
    assert stands_on(text, PAGE) is stands


def test_a_question_is_looked_for_on_its_page_and_the_next_one() -> None:
    def page(number: int | None, *texts: str) -> Page:
        return Page(number=number, width=0, height=0, lines=tuple(Line(runs=(Run(text=one),)) for one in texts))

    paper = Paper(pages=(page(1, "one"), page(2, "two"), page(3, "three"), page(4, "four")))
    assert page_of(paper, 2, "two") == "two\nthree"
    long = [f"line {place} of many" for place in range(2_000)]
    found = page_of(Paper(pages=(page(None, *long),)), None, "line 1500 of many")
    assert len(found) == LONGEST_PAGE
    assert "line 1500 of many\nline 1501" in found
