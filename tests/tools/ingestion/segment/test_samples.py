"""Papers as schools of several countries set them."""

from tests.tools.ingestion.segment.samples import (
    BOLD_STEMS,
    CAMBRIDGE,
    CHINESE,
    DIGITS_AS_OPTIONS,
    FORM,
    GRAMMAR,
    LATEX,
    LEARNING_SITE,
    LINES_NUMBERED,
    NO_NUMBERS,
    RUSSIAN,
    TWO_TESTS,
)  # fmt: skip
from tests.tools.ingestion.segment.typed import answers, numbers, options, questions


def test_an_exam_set_in_latex() -> None:
    assert [(one.number, one.marks, "parts" in one.flags) for one in questions(LATEX)] == [
        ("1", 20, True), ("2", 15, True), ("3", 10, True), ("4", 15, False),
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
