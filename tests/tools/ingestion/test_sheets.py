"""Spreadsheets, a line a cell."""

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.drawing.image import Image as Drawing
from openpyxl.styles import Font, PatternFill
from PIL import Image

from tools.ingestion.convert.sheets import read_sheets
from tools.ingestion.intake import look
from tools.ingestion.paper import Paper, Remark

DATES = ["1969-07-20", "1969-07-20 20:17"]


@pytest.fixture
def book() -> openpyxl.Workbook:
    return openpyxl.Workbook()


def read(book: openpyxl.Workbook, folder: Path) -> Paper:
    path = folder / "quiz.xlsx"
    book.save(path)
    return read_sheets(look(path, path.name), folder)


def test_cells_arrive_as_they_are_shown(book: openpyxl.Workbook, tmp_path: Path) -> None:
    sheet = book.active
    sheet.append(["Question", "A", "B", "C", "D"])
    sheet.append(["What?\nReally?", 3, 0.1, 0.5, True])
    sheet["D2"].number_format = "0%"
    sheet["B2"].font = Font(bold=True)
    sheet["C2"].fill = PatternFill("solid", fgColor="FFFF00")
    sheet.append([datetime(1969, 7, 20), datetime(1969, 7, 20, 20, 17)])
    book.create_sheet("more")["B3"] = "text"
    first, second = read(book, tmp_path).pages
    assert [line.text for line in first.lines[5:]] == ["What?", "Really?", "3", "0.1", "50%", "TRUE", *DATES]
    assert [line.cell for line in first.lines[4:8]] == [(0, 0, 4), (0, 1, 0), (0, 1, 0), (0, 1, 1)]
    assert [line.text for line in first.lines for run in line.runs if run.bold] == ["3"]
    assert [line.text for line in first.lines for run in line.runs if run.highlighted] == ["0.1"]
    assert (second.number, second.lines[0].cell) == (2, (1, 2, 1))


def test_what_nobody_sees_is_dropped_and_told(book: openpyxl.Workbook, tmp_path: Path) -> None:
    sheet = book.active
    sheet.append(["seen", "white", "column", "format"])
    sheet.append(["row"])
    sheet["B1"].font = Font(color="FFFFFFFF")
    sheet.column_dimensions["C"].hidden = True
    sheet["D1"].number_format = ";;;"
    sheet.row_dimensions[2].hidden = True
    book.create_sheet("secret").sheet_state = "veryHidden"
    paper = read(book, tmp_path)
    assert [line.text for page in paper.pages for line in page.lines] == ["seen"]
    assert paper.remarks == (Remark(kind="hidden-text", count=5),)


def test_pictures_have_a_place(book: openpyxl.Workbook, tmp_path: Path) -> None:
    Image.new("RGB", (20, 10)).save(tmp_path / "box.png")
    sheet = book.active
    for text in ("one", "two", "three"):
        sheet.append([text])
    sheet.add_image(Drawing(str(tmp_path / "box.png")), "B2")
    [figure] = read(book, tmp_path).pages[0].figures
    assert figure.after == 2
    with Image.open(tmp_path / figure.file) as written:
        assert written.size == (20, 10)
