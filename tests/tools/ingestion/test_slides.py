"""Slides, each with what a plain reader loses."""

from pathlib import Path

import pytest
from lxml import etree
from PIL import Image
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide
from pptx.util import Inches, Pt

from tools.ingestion.convert.slides import read_slides
from tools.ingestion.intake import look
from tools.ingestion.paper import Page, Paper, Remark

TITLE_AND_TEXT, BLANK = 1, 6
MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"


@pytest.fixture
def deck() -> Deck:
    return Presentation()


def slide(deck: Deck, layout: int = BLANK) -> Slide:
    return deck.slides.add_slide(deck.slide_layouts[layout])


def box(on: Slide, text: str, left: float = 1, top: float = 1) -> object:
    frame = on.shapes.add_textbox(Inches(left), Inches(top), Inches(2), Inches(0.5)).text_frame
    frame.text = text
    return frame


def read(deck: Deck, folder: Path) -> Paper:
    path = folder / "deck.pptx"
    deck.save(str(path))
    return read_slides(look(path, path.name), folder)


def texts(page: Page) -> list[str]:
    return [f"{line.marker} {line.text}".strip() for line in page.lines]


def test_numbers_that_are_counted_are_shown(deck: Deck, tmp_path: Path) -> None:
    on = slide(deck, TITLE_AND_TEXT)
    on.shapes.title.text = "Quiz"
    frame = on.placeholders[1].text_frame
    rows = [("Q", 0, "arabicPeriod"), ("a", 1, "alphaUcParenBoth"), ("b", 1, "alphaUcParenBoth"), ("dot", 1, "")]
    rows += [("c", 1, "alphaUcParenBoth"), ("Q", 0, "arabicPeriod"), ("a", 1, "alphaUcParenBoth")]
    for count, (text, level, how) in enumerate(rows):
        paragraph = frame.paragraphs[0] if count == 0 else frame.add_paragraph()
        paragraph.text, paragraph.level = text, level
        if how:
            etree.SubElement(paragraph._p.get_or_add_pPr(), f"{{{MAIN}}}buAutoNum", type=how)
    [page] = read(deck, tmp_path).pages
    assert texts(page) == ["Quiz", "1. Q", "(A) a", "(B) b", "– dot", "(A) c", "2. Q", "(A) a"]
    assert [(line.role, line.level) for line in page.lines][:3] == [("heading", 1), ("list", 1), ("list", 2)]
    assert page.number == 1


def test_bullets_of_all_text_say_nothing_above_items(deck: Deck, tmp_path: Path) -> None:
    frame = slide(deck, TITLE_AND_TEXT).placeholders[1].text_frame
    frame.text = "What is it?\nA. one\ntwo\nMore?"
    for paragraph in frame.paragraphs[1:3]:
        paragraph.level = 1
    [page] = read(deck, tmp_path).pages
    assert texts(page) == ["What is it?", "A. one", "– two", "• More?"]


def test_text_is_read_from_above_with_its_boxes(deck: Deck, tmp_path: Path) -> None:
    on = slide(deck)
    box(on, "third", top=5)
    box(on, "second", left=5)
    box(on, "first")
    [page] = read(deck, tmp_path).pages
    assert texts(page) == ["first", "second", "third"]
    place = page.lines[1].box
    assert place is not None
    assert (place.left, place.top, place.right, place.bottom) == (360, 72, 504, 108)
    assert (page.width, page.height) == (720, 540)


def test_marks_of_answers_arrive(deck: Deck, tmp_path: Path) -> None:
    paragraph = slide(deck).shapes.add_textbox(0, 0, Inches(5), Inches(1)).text_frame.paragraphs[0]
    for text in ("plain", "bold", "red", "code", "2"):
        paragraph.add_run().text = text
    _, bold, red, code, two = paragraph.runs
    bold.font.bold = True
    red.font.color.rgb = RGBColor(200, 0, 0)
    code.font.name = "Consolas"
    two.font._element.set("baseline", "30000")
    [line] = read(deck, tmp_path).pages[0].lines
    assert line.text == "plainboldredcode²"
    assert [(run.bold, run.highlighted, run.mono) for run in line.runs][1:4] == [
        *((True, False, False), (False, True, False), (False, False, True))
    ]


def test_what_nobody_sees_is_dropped_and_told(deck: Deck, tmp_path: Path) -> None:
    hidden = slide(deck)
    box(hidden, "not shown")
    hidden._element.set("show", "0")
    on = slide(deck)
    box(on, "1. Why?", top=2)
    for text, colour, size in (("white", RGBColor(255, 255, 255), 18), ("tiny", RGBColor(0, 0, 0), 1)):
        run = on.shapes.add_textbox(0, 0, Inches(5), Inches(1)).text_frame.paragraphs[0].add_run()
        run.text, run.font.color.rgb, run.font.size = text, colour, Pt(size)
    box(on, "beside the slide", left=20)
    on.notes_slide.notes_text_frame.text = "The answer is B."
    paper = read(deck, tmp_path)
    assert [(page.number, texts(page)) for page in paper.pages] == [(2, ["1. Why?"])]
    assert paper.remarks == (Remark(kind="hidden-text", page=1), Remark(kind="hidden-text", page=2, count=3))


def test_tables_and_pictures(deck: Deck, tmp_path: Path) -> None:
    Image.new("RGB", (20, 10)).save(tmp_path / "box.png")
    for _ in range(2):
        on = slide(deck)
        table = on.shapes.add_table(2, 2, 0, 0, Inches(4), Inches(1)).table
        for row in range(2):
            for column in range(2):
                table.cell(row, column).text = f"{row}{column}"
        table.cell(0, 0).merge(table.cell(0, 1))
        picture = on.shapes.add_picture(str(tmp_path / "box.png"), Inches(1), Inches(4))
        picture._element.nvPicPr.cNvPr.set("descr", "a black box")
    one, other = read(deck, tmp_path).pages
    assert [line.cell for line in one.lines] == [(0, 0, 0), (0, 0, 0), (0, 1, 0), (0, 1, 1)]
    assert {line.cell[0] for line in other.lines if line.cell} == {1}
    places = [(line.box.left, line.box.top, line.box.right) for line in one.lines if line.box]
    assert places[1:] == [(0, 18, 288), (0, 36, 144), (144, 36, 288)]
    figures = [*one.figures, *other.figures]
    assert [(figure.alt, figure.after) for figure in figures] == [("a black box", 4)] * 2
    assert len({figure.file for figure in figures if (tmp_path / figure.file).exists()}) == 2


def test_groups_and_formulae(deck: Deck, tmp_path: Path) -> None:
    on = slide(deck)
    group = on.shapes.add_group_shape()
    frame = group.shapes.add_textbox(Inches(1), Inches(1), Inches(2), Inches(1)).text_frame
    frame.text = "Find "
    group.width, group.height = group.width * 2, group.height * 2
    maths = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    frame.paragraphs[0]._p.append(
        etree.fromstring(
            '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>'
            f"<x><m:oMath {maths}><m:r><m:t>x</m:t></m:r></m:oMath></x></mc:Choice></mc:AlternateContent>"
        )
    )
    [line] = read(deck, tmp_path).pages[0].lines
    assert line.text == "Find $x$"
    assert line.box is not None
    assert (line.box.left, line.box.right) == (72, 360)


def test_a_slide_show_is_read_as_well(deck: Deck, tmp_path: Path) -> None:
    box(slide(deck), "1. Why?")
    deck.part._content_type = "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml"
    assert texts(read(deck, tmp_path).pages[0]) == ["1. Why?"]
