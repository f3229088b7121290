"""Tables with a question in each row."""

from dataclasses import replace

import pytest

from store.questions import Kind
from tests.tools.ingestion.segment.typed import typed
from tools.ingestion.found import FoundQuestion
from tools.ingestion.paper import Line, Page, Paper, Run
from tools.ingestion.segment import segment


def paper(*rows: str, bold: str = "", page: int | None = None) -> Paper:
    """A table a line of which is a row, its cells between bars; cells of one text stand in bold."""
    lines = [
        Line(runs=(Run(text=text.strip(), bold=text.strip() == bold),), role="table", cell=(0, row, column))
        for row, cells in enumerate(rows)
        for column, text in enumerate(cells.split("|"))
        if text.strip()
    ]
    return Paper(pages=(Page(number=page, width=0, height=0, lines=tuple(lines)),))


def questions(*rows: str, bold: str = "") -> tuple[FoundQuestion, ...]:
    return segment(paper(*rows, bold=bold), file="quiz.csv").questions


@pytest.mark.parametrize(
    "names",
    [
        "No.|Question|A|B|C|Answer|Marks",
        "#|Question text|Option A|Option B|Option C|Correct answer|Points",
        "Q No|Question - max 120 characters|Answer 1 - max 75|Answer 2|Answer 3|Correct answer(s)|Points",
        "Nr.|Frage|Antwort A|Antwort B|Antwort C|Richtige Antwort|Punkte",
        "Número|Pregunta|Opción A|Opción B|Opción C|Respuesta correcta|Puntos",
        "क्रमांक|प्रश्न|विकल्प A|विकल्प B|विकल्प C|सही उत्तर|अंक",
    ],
)
def test_columns_are_known_by_their_names(names: str) -> None:
    key = "2" if "1" in names else "B"
    first, second = questions(names, f"1|What is 2 + 2?|3|4|5|{key}|2", "2|Costs $5?|yes||no|no|0,5")
    assert (first.number, first.stem, first.answer, first.marks) == ("1", "What is 2 + 2?", key, 2)
    assert [option.text for option in first.options] == ["3", "4", "5"]
    assert (first.kind, first.flags) == (Kind.SINGLE_CHOICE, ())
    assert second.stem == r"Costs \$5?"
    assert second.answer == ("3" if key == "2" else "C")
    assert second.marks == 0.5


def test_options_in_one_cell_and_questions_without_options() -> None:
    one, two, three = questions(
        "Question|Options|Answer|Explanation",
        "Pick|red; green; blue|green|It grows.",
        "Number?||42|",
        "Why?|||",
    )
    assert [(option.label, option.text) for option in one.options] == [("A", "red"), ("B", "green"), ("C", "blue")]
    assert (one.answer, one.explanation) == ("B", "It grows.")
    assert (two.number, two.kind, two.answer) == ("2", Kind.NUMERIC, "42")
    assert (three.kind, three.flags) == (Kind.FREE_TEXT, ("no-answer",))


def test_a_title_above_and_answers_in_bold() -> None:
    [one] = questions("Biology quiz", "Question|A|B|C", "A mammal?|owl|bat|bee", bold="bat")
    assert one.answer == "B"


def test_answers_that_fit_no_option_are_shown() -> None:
    [one] = questions("Question|A|B|Answer", "Why?|x|y|E")
    assert (one.answer, one.flags) == ("E", ("key-does-not-fit",))


def test_other_tables_are_left_to_the_rest() -> None:
    found = segment(paper("Element|Mass", "H|1.008", "He|4.003", page=3), file="notes.docx")
    assert found.questions == ()
    assert len(found.prose) > 0


@pytest.mark.parametrize(
    "rows",
    [
        ("Question|Answer|Question|Answer", "1|b|3|a", "2|a|4|b"),
        ("Question|Answer", "1|b", "2|a", "3|a", "4|b"),
        ("1. b|3. a", "2. a|4. b"),
    ],
)
def test_a_table_of_numbers_and_answers_is_a_key(rows: tuple[str, ...]) -> None:
    asked = typed("\n\n".join(f"{n}. Which is {n}?\n   a. red\n   b. blue" for n in (1, 2, 3, 4)), boxes=False)
    title = typed("**Answer key - for teachers**", boxes=False)
    lines = [line for one in (asked, title, paper(*rows)) for page in one.pages for line in page.lines]
    found = segment(Paper(pages=(Page(number=1, width=0, height=0, lines=tuple(lines)),)), file="key.docx").questions
    assert [(one.section, one.number, one.answer) for one in found] == [
        (1, str(n), answer) for n, answer in enumerate("baab", 1)
    ]


def test_words_in_a_table_of_numbered_answers() -> None:
    asked = typed("\n\n".join(f"{n}. Rome has ______ {n}." for n in (1, 2, 3, 4)) + "\n\n**Answer key**", boxes=False)
    lines = (*asked.pages[0].lines, *paper("1. Tiber|3. T", "2. villa|4. D").pages[0].lines)
    found = segment(Paper(pages=(Page(number=1, width=0, height=0, lines=lines),)), file="key.pdf").questions
    assert [one.answer for one in found] == ["Tiber", "villa", "T", "D"]


def test_options_below_the_question_in_its_cell_and_parts_in_rows() -> None:
    whole = paper(
        "No.|Question|Marks", "1.|Who was first?|1", "2.|What is REM?|1", "|PART B",
        "3. (a)|Define it.|2", "(b)|Give one.|3",
    )  # fmt: skip
    below = [
        Line(runs=(Run(text=text),), role="table", cell=(0, row, 1), marker=marker)
        for row in (1, 2)
        for marker, text in (("(a)", "Skinner"), ("", "(b) Pavlov"))
    ]
    page = whole.pages[0]
    lines = sorted((*page.lines, *below), key=lambda line: line.cell or (0, 0, 0))
    one, two, three = segment(Paper(pages=(replace(page, lines=tuple(lines)),)), file="table.docx").questions
    assert [(option.label, option.text) for option in one.options] == [("a", "Skinner"), ("b", "Pavlov")]
    assert (one.number, one.stem, two.number, two.marks) == ("1", "Who was first?", "2", 1)
    assert (three.number, three.stem, three.marks) == ("3", "(a) Define it.\n\n(b) Give one.", 5)
    assert "parts" in three.flags
