"""Spreadsheets (XLSX) as a `Paper`: a page a sheet, a line a cell."""

from collections import Counter
from datetime import datetime, time
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.worksheet.worksheet import Worksheet

from tools.ingestion.convert.pictures import save_picture
from tools.ingestion.convert.tables import cell_lines
from tools.ingestion.intake import Intake
from tools.ingestion.paper import Figure, Line, Page, Paper, Remark, Run

_MOST_CELLS = 200_000
"""Of a sheet; some are formatted to their last row, and hold nothing there."""
_PLAIN_INKS = ("00000000", "FF000000", "000000")


def read_sheets(intake: Intake, into: Path) -> Paper:
    """The sheets that are seen, with the results of their formulas. Raises what openpyxl raises for a broken file."""
    book = load_workbook(intake.path, data_only=True)
    pages: list[Page] = []
    odd: Counter[str] = Counter()
    for number, sheet in enumerate(book.sheetnames, 1):
        found = book[sheet]
        if not isinstance(found, Worksheet):  # a chart
            odd["picture"] += 1
        elif found.sheet_state != "visible":
            odd["hidden-text"] += 1
        else:
            figures = _figures(found, into, sum(len(page.figures) for page in pages), odd)
            lines = _lines(found, number - 1, odd)
            pages.append(Page(number=number, width=0.0, height=0.0, lines=tuple(lines), figures=tuple(figures)))
    remarks = tuple(Remark(kind=kind, count=count) for kind, count in odd.items())
    return Paper(pages=tuple(pages), title=book.properties.title or "", remarks=(*intake.remarks, *remarks))


def _lines(sheet: Worksheet, table: int, odd: Counter[str]) -> list[Line]:
    lines: list[Line] = []
    columns = {name for name, about in sheet.column_dimensions.items() if about.hidden}
    most_rows = _MOST_CELLS // max(sheet.max_column, 1)
    for row in sheet.iter_rows(max_row=min(sheet.max_row, most_rows)):
        for cell in row:
            if isinstance(cell, MergedCell) or cell.value is None:
                continue
            if sheet.row_dimensions[cell.row].hidden or cell.column_letter in columns or _unseen(cell):
                odd["hidden-text"] += 1
            else:
                lines += cell_lines(_shown(cell), (table, cell.row - 1, cell.column - 1), _style(cell))
    return lines


def _shown(cell: Cell) -> str:
    """As the sheet shows it, as far as that says more than the value."""
    value = cell.value
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, datetime):  # a date has no hour
        return value.isoformat(" ", "minutes") if value.time() != time() else value.date().isoformat()
    if isinstance(value, int | float) and "%" in cell.number_format:
        return f"{round(value * 100, 10):g}%"
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def _ink(cell: Cell) -> str:
    colour = cell.font.color
    return str(colour.rgb) if colour is not None and colour.type == "rgb" else ""


def _unseen(cell: Cell) -> bool:
    white = _ink(cell)[-6:] == "FFFFFF" and cell.fill.fill_type is None
    return white or cell.number_format == ";;;" or bool(cell.font.sz and cell.font.sz <= 1)


def _style(cell: Cell) -> Run:
    font = cell.font
    ground = cell.fill.fill_type == "solid" and cell.row > 1 and str(cell.fill.fgColor.rgb)[-6:] != "FFFFFF"
    return Run(
        text="",
        bold=bool(font.b),
        italic=bool(font.i),
        underlined=bool(font.u),
        highlighted=ground or (bool(_ink(cell)) and _ink(cell) not in _PLAIN_INKS),
    )


def _figures(sheet: Worksheet, into: Path, before: int, odd: Counter[str]) -> list[Figure]:
    figures: list[Figure] = []
    for picture in sheet._images:  # openpyxl has no other way to them
        name = save_picture(picture._data(), into, before + len(figures) + 1)
        if name is None:
            odd["picture"] += 1
            continue
        row = picture.anchor._from.row
        before_it = (cell.value for cells in sheet.iter_rows(max_row=row + 1) for cell in cells)
        after = sum(value is not None for value in before_it)
        figures.append(Figure(box=None, file=name, alt="", after=after))
    return figures
