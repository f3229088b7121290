"""What stands on the pages of a PDF: order, looks, tables, figures."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib import colors
from reportlab.platypus import Table, TableStyle

from tests.tools.ingestion.convert.papers import HEIGHT, WIDTH, Pen, drawn, read, texts
from tools.ingestion.paper import Remark

PROSE = ("The river rises in the hills and", "runs through three towns before it", "reaches the sea at the old port,")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "paper.pdf"


def test_columns_are_read_one_after_the_other(path: Path) -> None:
    def page(pen: Pen) -> None:
        pen.write("Rivers and Towns", left=220, size=18, down=2)
        for row in range(12):
            pen.at(72, 130 + 16 * row, f"Left {row} {PROSE[row % 3]}")
            pen.at(320, 126 + 16 * row, f"Right {row} {PROSE[row % 3]}")

    lines = texts(read(drawn(path, page)).pages[0].lines)
    assert lines[0] == "Rivers and Towns"
    assert [line.split()[0] for line in lines[1:]] == ["Left"] * 12 + ["Right"] * 12


def test_options_side_by_side_are_read_across(path: Path) -> None:
    def page(pen: Pen) -> None:
        for label, other in ("AB", "CD", "EF", "GH", "IJ"):
            pen.at(72, pen.top, f"{label}. the first of some choices here")
            pen.write(f"{other}. the second of some choices", left=330)

    labels = [part[0] for line in read(drawn(path, page)).pages[0].lines for part in line.text.split("\t")]
    assert labels == list("ABCDEFGHIJ")


def test_what_repeats_at_the_margins_is_set_apart(path: Path) -> None:
    def page(number: int) -> Callable[[Pen], None]:
        def draw(pen: Pen) -> None:
            pen.at(72, 40, "Biology, grade 9")
            pen.at(500, 40, str(number + 3))
            pen.at(72, 810, "Handle with care")
            for row in range(5):
                pen.write(f"Sentence {row} of page {number} is about cells.")

        return draw

    pages = read(drawn(path, *(page(number) for number in range(1, 4)))).pages
    for number, page_read in enumerate(pages, 1):
        roles = [line.role for line in page_read.lines]
        assert roles == ["header", *["text"] * 5, "footer"]
        assert page_read.lines[0].text == f"Biology, grade 9\t{number + 3}"


def test_one_question_a_page_is_no_header(path: Path) -> None:
    def page(number: int) -> Callable[[Pen], None]:
        return lambda pen: pen.at(72, 50, f"Question {number}")

    pages = read(drawn(path, *(page(number) for number in range(1, 4)))).pages
    assert [line.text for page in pages for line in page.lines if line.role in ("text", "heading")] == [
        "Question 1",
        "Question 2",
        "Question 3",
    ]


def _turned_writing(pen: Pen, turned: int, origin: tuple[float, float], height: float) -> None:
    pen.canvas.translate(*origin)
    pen.canvas.rotate(turned)
    pen.canvas.setFont("Helvetica", 12)
    for row, word in enumerate(("first", "second", "third")):
        pen.canvas.drawString(60, height - 80 - 20 * row, f"The {word} line")


def _assert_upright(path: Path, wide: bool) -> None:
    page = read(path, pictures=True).pages[0]
    assert texts(page.lines) == ["The first line", "The second line", "The third line"]
    assert (page.width > page.height) == wide
    box = page.lines[0].box
    assert box is not None
    assert box.left == pytest.approx(60, abs=1.5)
    assert box.top < 80 < box.bottom
    with Image.open(path.parent / str(page.picture)) as picture:
        scale = picture.width / page.width
        assert picture.height / page.height == pytest.approx(scale, rel=0.01)
        sides = (box.left * scale, box.top * scale, box.right * scale, box.bottom * scale)
        assert sum(picture.convert("L").crop(sides).histogram()[:100]) > 50


@pytest.mark.parametrize(
    ("turned", "origin"), [(0, (0, 0)), (90, (HEIGHT, 0)), (180, (WIDTH, HEIGHT)), (270, (0, WIDTH))]
)
def test_a_turned_page_is_read_upright(path: Path, turned: int, origin: tuple[float, float]) -> None:
    def page(pen: Pen) -> None:
        pen.canvas.setPageRotation(turned)
        _turned_writing(pen, turned, origin, HEIGHT)

    _assert_upright(drawn(path, page), wide=False)


def test_a_page_that_is_written_sideways_is_read_upright(path: Path) -> None:
    _assert_upright(drawn(path, lambda pen: _turned_writing(pen, 90, (WIDTH, 0), WIDTH)), wide=True)


def test_boxes_count_from_the_crop_box(path: Path) -> None:
    def page(pen: Pen) -> None:
        pen.canvas.setCropBox((50, 100, 500, 800))
        pen.at(90, HEIGHT - 700, "Here I am")
        pen.at(90, HEIGHT - 60, "Nobody sees me")

    paper = read(drawn(path, page))
    (line,) = paper.pages[0].lines
    assert line.box is not None
    assert (line.box.left, line.box.bottom) == pytest.approx((40, 102), abs=1.5)
    assert (paper.pages[0].width, paper.pages[0].height) == (450, 700)
    assert paper.remarks == (Remark(kind="hidden-text", page=1),)


def test_a_table_is_its_cells(path: Path) -> None:
    def page(pen: Pen) -> None:
        pen.write("Look at the table.")
        rows = [["Metal", "Mass (kg)", "Note"], ["Iron", "12", "heavy"], ["Tin", "3", ""]]
        looks = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey)]
        table = Table(rows, style=TableStyle(looks))
        table.wrapOn(pen.canvas, 300, 200)
        table.drawOn(pen.canvas, 72, HEIGHT - 160)
        pen.at(72, 190, "Which is right?")

    lines = read(drawn(path, page)).pages[0].lines
    assert [(line.cell, line.text) for line in lines if line.role == "table"] == [
        ((0, 0, 0), "Metal"), ((0, 0, 1), "Mass (kg)"), ((0, 0, 2), "Note"),
        ((0, 1, 0), "Iron"), ((0, 1, 1), "12"), ((0, 1, 2), "heavy"),
        ((0, 2, 0), "Tin"), ((0, 2, 1), "3"),
    ]  # fmt: skip
    assert (lines[0].text, lines[-1].text) == ("Look at the table.", "Which is right?")


def test_a_table_may_have_level_lines_only(path: Path) -> None:
    def page(pen: Pen) -> None:
        for top in (90, 110, 170):
            pen.canvas.line(72, HEIGHT - top, 300, HEIGHT - top)
        for row, cells in enumerate((("Sum", "Value"), ("3 + 4", "7"), ("3 * 4", "12"), ("6 / 2", "3"))):
            pen.at(80, 104 + 18 * row, cells[0])
            pen.at(220, 104 + 18 * row, cells[1])

    cells = [(line.cell, line.text) for line in read(drawn(path, page)).pages[0].lines]
    assert cells[:4] == [((0, 0, 0), "Sum"), ((0, 0, 1), "Value"), ((0, 1, 0), "3 + 4"), ((0, 1, 1), "7")]


def test_looks_of_writing(path: Path) -> None:
    def page(pen: Pen) -> None:
        pen.write("Most of this page is plain writing in black, as papers are.")
        pen.write("B. set in bold", font="Helvetica-Bold")
        pen.write("while (true)", font="Courier")
        pen.canvas.setFillColor(colors.yellow)
        pen.canvas.rect(70, HEIGHT - pen.top - 3, 120, 14, stroke=0, fill=1)
        pen.canvas.setFillColor(colors.black)
        pen.write("C. on yellow")
        pen.canvas.setFillColor(colors.red)
        pen.write("D. set in red")
        pen.canvas.setFillColor(colors.black)
        pen.canvas.line(72, HEIGHT - pen.top - 2, 120, HEIGHT - pen.top - 2)
        pen.write("E. below")

    looks = {}
    for line in read(drawn(path, page)).pages[0].lines:
        (run,) = line.runs
        looks[run.text] = [name for name in ("bold", "mono", "highlighted", "underlined") if getattr(run, name)]
    assert looks == {
        "Most of this page is plain writing in black, as papers are.": [],
        "B. set in bold": ["bold"],
        "while (true)": ["mono"],
        "C. on yellow": ["highlighted"],
        "D. set in red": ["highlighted"],
        "E. below": ["underlined"],
    }


def test_a_readers_highlighter_counts(path: Path) -> None:
    def page(pen: Pen) -> None:
        pen.at(72, 100, "A. Paris")
        pen.at(72, 120, "B. Rome")
        box = (70, HEIGHT - 123, 130, HEIGHT - 108)
        corners = [box[0], box[3], box[2], box[3], box[0], box[1], box[2], box[1]]
        pen.canvas.highlightAnnotation("", Rect=box, QuadPoints=corners)

    marked = [line.text for line in read(drawn(path, page)).pages[0].lines if line.runs[0].highlighted]
    assert marked == ["B. Rome"]


def test_raised_and_lowered_characters_stay(path: Path) -> None:
    def page(pen: Pen) -> None:
        pen.at(72, 100, "x")
        pen.at(78, 95, "2", size=7)
        pen.at(84, 100, "+ H")
        pen.at(101.5, 102.5, "2", size=7)
        pen.at(105.5, 100, "O is 5.")

    assert texts(read(drawn(path, page)).pages[0].lines) == ["x² + H₂O is 5."]


def test_a_fraction_stands_in_its_line(path: Path) -> None:
    def page(pen: Pen) -> None:
        pen.at(72, 80, "Solve these for x.")
        pen.at(72, 120, "1.")
        pen.at(94, 113, "x + 3")
        pen.canvas.line(92, HEIGHT - 117, 123, HEIGHT - 117)
        pen.at(104, 128, "2")
        pen.at(127, 120, "= 7")
        pen.canvas.line(72, HEIGHT - 162, 126, HEIGHT - 162)
        pen.at(72, 160, "underlined")
        pen.at(72, 174, "below it")

    lines = read(drawn(path, page)).pages[0].lines
    assert texts(lines) == ["Solve these for x.", r"1. $\frac{x + 3}{2}$ = 7", "underlined", "below it"]


def test_boxes_to_tick_may_be_drawn(path: Path) -> None:
    def page(pen: Pen) -> None:
        for row, word in enumerate(("red", "green")):
            pen.canvas.rect(72, HEIGHT - 101 - 20 * row, 9, 9, fill=row)
            pen.at(88, 100 + 20 * row, word)
        pen.canvas.circle(76, HEIGHT - 136, 4.5)
        pen.at(88, 140, "blue")

    assert texts(read(drawn(path, page)).pages[0].lines) == ["□ red", "■ green", "○ blue"]


def test_a_drawing_is_a_figure_with_its_labels(path: Path) -> None:
    def page(pen: Pen) -> None:
        pen.at(72, 100, "1. What is shown?")
        pen.canvas.circle(150, HEIGHT - 180, 40)
        pen.canvas.line(110, HEIGHT - 180, 185, HEIGHT - 150)
        pen.at(140, 176, "radius")
        pen.at(72, 260, "A. a circle")

    paper = read(drawn(path, page))
    (figure,) = paper.pages[0].figures
    assert texts(paper.pages[0].lines) == ["1. What is shown?", "A. a circle"]
    assert figure.after == 1
    assert figure.box is not None
    assert (figure.box.left, figure.box.right) == pytest.approx((109, 191), abs=2)
    with Image.open(path.parent / figure.file) as picture:
        assert picture.width == pytest.approx(90 * 150 / 72, abs=6)


def test_a_bar_behind_a_line_is_no_figure(path: Path) -> None:
    def page(pen: Pen) -> None:
        for top, bottom in ((96, 100), (90, 106), (92, 104)):
            pen.canvas.rect(72, HEIGHT - bottom, 450, bottom - top, stroke=1, fill=0)
        pen.at(76, 102, "Question 6 of 6")
        pen.at(72, 130, "What comes last?")

    (printed,) = read(drawn(path, page)).pages
    assert (printed.figures, texts(printed.lines)) == ((), ["Question 6 of 6", "What comes last?"])


def test_bars_beside_the_line_between_columns_are_no_figure(path: Path) -> None:
    def page(pen: Pen) -> None:
        pen.canvas.line(297, HEIGHT - 60, 297, 80)
        pen.canvas.line(36, HEIGHT - 62, 559, HEIGHT - 62)
        for number, (left, top) in enumerate([(36, 80), (36, 300), (300, 80), (300, 300)], 1):
            pen.canvas.setFillColor(colors.lightgrey)
            pen.canvas.rect(left, HEIGHT - top, 259, 15, fill=1, stroke=0)
            pen.canvas.setFillColor(colors.black)
            pen.at(left + 4, top - 4, f"Question {number}")
            pen.at(left, top + 20, "What is seen here?")

    printed = read(drawn(path, page)).pages[0]
    assert printed.figures == ()
    assert [line for line in texts(printed.lines) if line.startswith("Question")] == [
        f"Question {n}" for n in (1, 2, 3, 4)
    ]


def test_a_card_with_round_corners_and_a_number_on_a_disc_are_no_figure(path: Path) -> None:
    def page(pen: Pen) -> None:
        pen.canvas.setFillColor(colors.whitesmoke)
        pen.canvas.roundRect(60, HEIGHT - 300, 260, 230, 8, fill=1)
        pen.canvas.setFillColor(colors.dimgrey)
        pen.canvas.circle(80, HEIGHT - 91, 11, fill=1, stroke=0)
        pen.canvas.setFillColor(colors.white)
        pen.at(77, 95, "1")
        pen.canvas.setFillColor(colors.black)
        pen.at(100, 95, "Which device joins two networks?")
        pen.at(86, 115, "A. router")

    printed = read(drawn(path, page)).pages[0]
    assert (printed.figures, texts(printed.lines)) == ((), ["1 Which device joins two networks?", "A. router"])


@pytest.mark.parametrize("across", [True, False])
def test_cards_are_read_one_after_the_other(path: Path, across: bool) -> None:
    def page(pen: Pen) -> None:
        pen.at(36, 50, "Quiz")
        for place in range(6):
            row, column = divmod(place, 3) if across else (place % 2, place // 2)
            left, top = 36 + 180 * column, 70 + 200 * row
            pen.canvas.roundRect(left, HEIGHT - top - 180, 160, 180, 6)
            pen.at(left + 8, top + 20, f"{place + 1}  What does it show?")
            for line, word in enumerate(("A. router", "B. monitor", "C. scanner")):
                pen.at(left + 12, top + 40 + 16 * line, word)
        pen.at(36, 480, "The end")

    shown = texts(read(drawn(path, page)).pages[0].lines)
    assert [line[0] for line in shown] == ["Q", *(sign for place in range(1, 7) for sign in f"{place}ABC"), "T"]


def test_a_tree_with_numbers_in_its_nodes_is_a_figure(path: Path) -> None:
    def page(pen: Pen) -> None:
        pen.at(72, 80, "Which number is at the root of the tree that is shown here?")
        for number, (x, y) in enumerate([(200, 120), (160, 160), (240, 160)], 1):
            pen.canvas.line(200, HEIGHT - 120, x, HEIGHT - y)
            pen.canvas.setFillColor(colors.lightgrey)
            pen.canvas.circle(x, HEIGHT - y, 11, fill=1)
            pen.canvas.setFillColor(colors.black)
            pen.at(x - 3, y + 4, str(number))

    printed = read(drawn(path, page)).pages[0]
    assert (len(printed.figures), len(printed.lines)) == (1, 1)


def test_columns_of_questions_between_two_rules_are_no_table(path: Path) -> None:
    def page(pen: Pen) -> None:
        for top in (60, 300):
            pen.canvas.line(36, HEIGHT - top, 559, HEIGHT - top)
        for left, first in ((36, 1), (312, 3)):
            for place in range(8):
                number, label = first + place // 4, "abc"[place % 4 - 1]
                text = f"{label}) a wheel" if place % 4 else f"{number}. What is it?"
                pen.at(left, 80 + 16 * place, text)

    lines = read(drawn(path, page)).pages[0].lines
    assert {line.role for line in lines} == {"text"}
    assert [line[:2] for line in texts(lines) if line[0].isdigit()] == ["1.", "2.", "3.", "4."]


def test_an_emblem_on_every_page_is_no_figure(path: Path) -> None:
    def page(pen: Pen) -> None:
        pen.canvas.circle(100, HEIGHT - 50, 25)
        pen.at(72, 150, "1. What is shown?")
        pen.canvas.circle(150, HEIGHT - 250, 40)

    assert [len(page.figures) for page in read(drawn(path, page, page)).pages] == [1, 1]
    assert len(read(drawn(path, page)).pages[0].figures) == 2


def test_a_word_is_mended_only_where_it_is_sure(path: Path) -> None:
    def page(pen: Pen) -> None:
        for text in ("Name an exam-", "ple of a well-", "known river. One example", "is enough."):
            pen.write(text)

    lines = texts(read(drawn(path, page)).pages[0].lines)
    assert lines == ["Name an example", "of a well-", "known river. One example", "is enough."]


def test_headings_and_notes_at_the_foot(path: Path) -> None:
    def page(pen: Pen) -> None:
        pen.write("Photosynthesis", size=20, down=2)
        pen.write("Light", size=14, font="Helvetica-Bold", down=2)
        for row in range(6):
            pen.write(f"Sentence {row} says something of the leaves of plants.")
        pen.at(72, 700, "1 Measured in 1998.", size=8)
        pen.at(72, 730, "The last line of the page is text again, and not small.")

    paper = read(drawn(path, page))
    lines = paper.pages[0].lines
    assert [(line.text, line.level) for line in lines if line.role == "heading"] == [
        ("Photosynthesis", 1),
        ("Light", 2),
    ]
    assert paper.title == "Photosynthesis"
    assert lines[-1].text == "1 Measured in 1998."


def test_code_keeps_its_spaces(path: Path) -> None:
    def page(pen: Pen) -> None:
        for text in ("if x:", "    y = 1    # why", "else:"):
            pen.write(text, font="Courier", size=10)

    lines = read(drawn(path, page)).pages[0].lines
    assert texts(lines) == ["if x:", "y = 1    # why", "else:"]
    assert lines[1].box is not None
    assert lines[0].box is not None
    assert lines[1].box.left - lines[0].box.left == pytest.approx(24, abs=1)
