"""Papers as schools of several countries set them."""

from dataclasses import replace

import pytest

from tests.tools.ingestion.segment.samples import (
    ARABIC,
    BLANKS_BEFORE,
    BOLD_STEMS,
    CAMBRIDGE,
    CHINESE,
    DIGITS_AS_OPTIONS,
    DIGITS_BELOW_DIGITS,
    ESSAYS,
    FORM,
    FROM_A_PICTURE,
    GRAMMAR,
    HINDI,
    LATEX,
    LEARNING_SITE,
    LINES_NUMBERED,
    MISREAD_LABELS,
    MIXED,
    NO_NUMBERS,
    RUSSIAN,
    STORY_IN_A_WORKSHEET,
    TWO_TESTS,
    UNIVERSITY,
)  # fmt: skip
from tests.tools.ingestion.segment.typed import answers, numbers, options, questions, typed
from tools.ingestion.found import FoundQuestion
from tools.ingestion.segment import segment


def test_an_exam_set_in_latex() -> None:
    assert [(one.number, one.marks, "parts" in one.flags) for one in questions(LATEX)] == [
        ("1", 10, True), ("2", 15, True), ("3", 10, True), ("4", 15, False),
    ]  # fmt: skip


def test_bare_bold_numbers_with_parts_and_dotted_lines() -> None:
    found = questions(CAMBRIDGE)
    assert [(one.number, one.marks) for one in found] == [("1", 4), ("2", 3), ("3", 1)]
    assert "....\n" not in found[1].stem


def test_numbers_of_a_passages_lines() -> None:
    found = questions(LINES_NUMBERED)
    assert [(one.number, len(one.options), "shared-stem" in one.flags) for one in found] == [
        ("1", 4, True), ("2", 4, True), ("3", 4, True), ("4", 4, False),
    ]  # fmt: skip


def test_a_chinese_entrance_exam() -> None:
    found = questions(CHINESE)
    assert [one.number for one in found] == [str(n) for n in range(1, 9)]
    assert [len(one.options) for one in found] == [4, 4, 4, 4, 0, 0, 0, 0]
    assert answers(CHINESE) == ["B", "B", "A", "A", "8", "4", "（1）7；（2）4", "（1）5；（2）6"]
    assert [one.marks for one in found][-2:] == [12, 12]


def test_a_russian_exam() -> None:
    assert answers(RUSSIAN) == ["2", "2", "3", "храбрый", "4"]
    assert [len(one.options) for one in questions(RUSSIAN)] == [4, 4, 4, 0, 0]


def test_digits_in_brackets_as_options() -> None:
    found = questions(DIGITS_AS_OPTIONS)
    assert [(one.number, one.answer, len(one.options)) for one in found] == [
        ("1", "1", 4),
        ("2", "2", 4),
        ("3", "3", 4),
    ]
    assert found[1].explanation == "F = ma"


def test_pages_printed_from_a_learning_site() -> None:
    found = questions(LEARNING_SITE)
    assert [(one.answer, one.marks, one.kind.value) for one in found] == [
        ("a", 1, "single_choice"), ("a, c", 2, "multiple_choice"), ("T", 1, "single_choice"),
    ]  # fmt: skip


def test_an_online_form() -> None:
    assert [(one.kind.value, len(one.options)) for one in questions(FORM)] == [
        ("single_choice", 3), ("multiple_choice", 3), ("free_text", 0),
    ]  # fmt: skip


def test_questions_without_numbers_with_answers() -> None:
    assert [(one.answer, options(one)[0]) for one in questions(NO_NUMBERS)] == [("A", "A Paris"), ("B", "A wood")]


def test_bold_stems_and_a_key_in_one_line() -> None:
    assert answers(BOLD_STEMS) == ["B", "B", "A"]


def test_two_tests_with_their_keys_at_the_end() -> None:
    assert numbers(TWO_TESTS) == ["1:1", "1:2", "1:3", "2:1", "2:2"]
    assert answers(TWO_TESTS) == ["B", "B", "B", "A", "B"]


def test_lettered_sections_of_a_worksheet() -> None:
    assert numbers(GRAMMAR) == [*(f"1:{n}" for n in range(1, 5)), *(f"{s}:{n}" for s in (2, 3) for n in range(1, 4))]


def test_one_paper_with_twenty_ways_to_ask() -> None:
    found = questions(MIXED)
    assert [one.number for one in found] == [str(n) for n in range(1, 21)]
    counts = [3, 3, 3, 4, 3, 3, 2, 3, 3, 3, 0, 0, 0, 3, 3, 2, 2, 0, 0, 2]
    assert [len(one.options) for one in found] == counts


def test_a_test_makers_paper_with_blanks_before_the_numbers() -> None:
    assert answers(BLANKS_BEFORE) == ["a", "a", "a", "T", "F", "Mars", "Mass attracts mass."]
    assert [len(one.options) for one in questions(BLANKS_BEFORE)] == [4, 4, 4, 2, 2, 0, 0]


def test_a_hindi_paper() -> None:
    assert [(one.number, one.answer, one.marks) for one in questions(HINDI)] == [
        ("1", "ख", 1),
        ("2", "क", 1),
        ("3", "ख", 1),
    ]


def test_questions_that_head_numbers_are_sections() -> None:
    assert numbers(ARABIC) == ["1:1", "1:2", "2:1", "2:2", "2:3"]
    assert answers(ARABIC) == ["أ", "أ", "أصغر جزء", "الأكسجين والنيتروجين", "بسبب التشتت"]


def test_problems_with_numbered_parts() -> None:
    assert [(one.number, one.marks, "parts" in one.flags) for one in questions(UNIVERSITY)] == [
        ("1", 20, True),
        ("2", 30, True),
        ("3", 50, True),
    ]


def photographed(text: str) -> list[FoundQuestion]:
    """The questions of a typed paper that was read from its picture."""
    paper = typed(text)
    pages = [
        replace(page, lines=tuple(replace(line, confidence=0.9) for line in page.lines), read="ocr")
        for page in paper.pages
    ]
    return list(segment(replace(paper, pages=tuple(pages)), file="photo.png").questions)


def test_signs_that_were_read_wrongly_from_a_picture() -> None:
    found = photographed(FROM_A_PICTURE)
    assert [(one.number, len(one.options)) for one in found] == [("1", 4), ("2", 4), ("3", 3), ("4", 3)]


def test_labels_that_were_read_wrongly_from_a_picture() -> None:
    found = photographed(MISREAD_LABELS)
    assert [(one.number, one.answer) for one in found] == [("1", "a"), ("2", "d"), ("3", "b"), ("4", "d")]
    assert all([option.label for option in one.options] == list("abcd") for one in found)
    assert [option.text for option in found[3].options] == ["Lima", "Ottawa", "Havana", "Santiago"]


def test_what_is_printed_keeps_its_labels() -> None:
    assert "() Tokyo" in questions(MISREAD_LABELS)[0].stem + str(questions(MISREAD_LABELS)[0].options)


@pytest.mark.parametrize("boxes", [True, False])
def test_essays_with_a_list_in_one(boxes: bool) -> None:
    found = questions(ESSAYS, boxes=boxes)
    assert [one.number for one in found] == ["1", "2", "3", "4"]
    assert found[0].stem.endswith("Advise Ann.")
    assert found[2].stem.endswith("what he can claim.")


def test_numbered_options_below_numbered_questions() -> None:
    found = questions(DIGITS_BELOW_DIGITS)
    assert [(one.number, len(one.options)) for one in found] == [("1", 4), ("2", 4), ("3", 4)]
    assert not any("low-confidence" in one.flags for one in found)


def test_a_story_between_a_heading_and_its_numbers() -> None:
    for boxes in (True, False):
        assert numbers(STORY_IN_A_WORKSHEET, boxes=boxes) == [f"{s}:{n}" for s in (1, 2) for n in (1, 2, 3)]
