"""Pages whose lines do not come in the order in which they are read."""

from tools.ingestion.paper import Box, Line, Page, Paper, Run
from tools.ingestion.segment import segment


def line(text: str, left: float, top: float, cell: tuple[int, int, int] | None) -> Line:
    box = Box(left=left, top=top, right=left + 5 * len(text), bottom=top + 10)
    return Line(runs=(Run(text=text),), box=box, size=10, cell=cell, role="table" if cell else "text")


def bar(number: int, row: int, top: float) -> list[Line]:
    """Its number and what it is worth, far apart, in the cells of what the bars look like."""
    return [line(f"Question {number} of 3", 87, top, (0, row, 0)), line("2 pts", 503, top, (0, row, 1))]


def test_an_option_alone_in_the_second_column() -> None:
    left = [
        line(text, 57, 60 + 16 * place, None)
        for place, text in enumerate(
            text for n in (1, 2, 3) for text in (f"{n}. Which is it?", "a) red", "b) blue", "c) green", "d) grey")
        )
    ]
    lines = [line("d) grey", 320, 59, None), *left[:-1]]
    found = segment(Paper(pages=(Page(number=1, width=595, height=842, lines=tuple(lines)),)), file="two.pdf").questions
    assert [len(one.options) for one in found] == [4, 4, 4]


def test_bars_make_no_table() -> None:
    first, second = bar(1, 0, 100), bar(2, 1, 200)
    asked = [
        [line("Which of these sells?", 57, top + 20, (0, row, 0)), line("○ Product", 70, top + 35, (0, row, 0))]
        for row, top in enumerate((100, 200))
    ]
    rest = [
        [line("○ Price", 70, top + 50, (0, row + 1, 0)), line("○ Place", 70, top + 65, (0, row + 1, 0))]
        for row, top in enumerate((100, 200))
    ]
    lines = [first[0], *asked[0], first[1], *rest[0], second[0], *asked[1], second[1], *rest[1]]
    found = segment(
        Paper(pages=(Page(number=1, width=595, height=842, lines=tuple(lines)),)), file="quiz.pdf"
    ).questions
    assert [(one.number, one.marks, [option.text for option in one.options]) for one in found] == [
        (number, 2, ["Product", "Price", "Place"]) for number in ("1", "2")
    ]


def test_numbers_that_go_on_in_the_other_half_of_a_page_row_by_row() -> None:
    lines = [
        line("In Exercises 1–6, find the probability that both of the events that are named happen.", 57, 80, None)
    ]
    for place, top in enumerate((100, 140, 180)):
        lines.append(line(f"{2 * place + 1}. The first marble is kept.", 57, top, None))
        lines.append(line(f"{2 * place + 2}. A bus is late and it", 325, top + 14, None))
        lines.append(line("rains.", 347, top + 28, None))
    found = segment(Paper(pages=(Page(number=1, width=595, height=842, lines=tuple(lines)),)), file="a.pdf").questions
    assert [one.number for one in found] == ["1", "2", "3", "4", "5", "6"]
