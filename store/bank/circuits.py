"""Circuit diagrams for questions, on the sheet of `draw.py`."""

from collections.abc import Sequence

from store.bank.draw import GROUND, SHADE, Point, Sheet
from store.questions import Picture

Part = tuple[str, str]
"""Kind ("resistor", "lamp", "ammeter", "voltmeter", "capacitor", "open", "closed": a switch) and label of a part."""
Row = Sequence[Part]
"""Parts in series."""

_METERS = {"ammeter": "A", "voltmeter": "V"}


def circuit(source: str, groups: Sequence[Sequence[Row]], alt: str) -> Picture:
    """A loop with a battery below and groups in series along the top; the rows of a group are parallel branches.

    At most four parts fit side by side. Each row holds at least one part.
    """
    columns = [max(len(row) for row in group) for group in groups]
    wide, rows = 2.0 * sum(columns), max(len(group) for group in groups)
    sheet = Sheet((0, wide), (0, rows + 0.6), height=110 + 55 * rows, margin=28)
    top, gap = float(rows), sheet.units(5)
    sheet.line((0, top), (0, 0), (wide / 2 - gap, 0))
    sheet.line((wide, top), (wide, 0), (wide / 2 + gap, 0))
    _battery(sheet, wide / 2, gap, source)
    left = 0.0
    for group, column in zip(groups, columns, strict=True):
        right = left + 2.0 * column
        for place, row in enumerate(group):
            _row(sheet, (left + 0.25, right - 0.25), top, top - place, row)
        sheet.line((left, top), (left + 0.25, top))
        sheet.line((right - 0.25, top), (right, top))
        left = right
    return sheet.picture(alt)


def _row(sheet: Sheet, ends: tuple[float, float], top: float, y: float, row: Row) -> None:
    (left, right), step = ends, (ends[1] - ends[0]) / len(row)
    sheet.line((left, top), (left, y), (right, y), (right, top))
    for place, part in enumerate(row):
        _part(sheet, (left + step * (place + 0.5), y), part)


def _battery(sheet: Sheet, x: float, gap: float, label: str) -> None:
    sheet.line((x - gap, -0.32), (x - gap, 0.32))
    sheet.line((x + gap, -0.17), (x + gap, 0.17), width=4)
    sheet.text((x, 0), label, shift=(18 + 4 * len(label), 17))


def _part(sheet: Sheet, centre: Point, part: Part) -> None:
    (x, y), (kind, label) = centre, part
    if kind in ("open", "closed"):
        _switch(sheet, centre, is_open=kind == "open")
    elif kind == "resistor":
        wide, high = sheet.units(24), 0.16
        sheet.shape((x - wide, y - high), (x + wide, y - high), (x + wide, y + high), (x - wide, y + high), fill=SHADE)
    elif kind == "capacitor":
        gap = sheet.units(4)
        _clear(sheet, centre, gap)
        for plate in (x - gap, x + gap):
            sheet.line((plate, y - 0.2), (plate, y + 0.2), width=3)
    else:
        _round(sheet, centre, kind)
    sheet.text(centre, label, shift=(0, 28 if kind == "capacitor" else 25))


def _round(sheet: Sheet, centre: Point, kind: str) -> None:
    """A meter or a lamp, round on the screen whatever the scales."""
    x, y = centre
    high = 14 / (sheet.at((0, 0))[1] - sheet.at((0, 1))[1])
    sheet.ellipse(centre, sheet.units(14), high, fill=SHADE)
    if kind == "lamp":
        across, up = sheet.units(9.9), high * 9.9 / 14
        sheet.line((x - across, y - up), (x + across, y + up))
        sheet.line((x - across, y + up), (x + across, y - up))
    else:
        sheet.text(centre, _METERS[kind])


def _switch(sheet: Sheet, centre: Point, *, is_open: bool) -> None:
    x, y = centre
    half = sheet.units(18)
    _clear(sheet, centre, half)
    sheet.line((x - half, y), (x + half * (0.75 if is_open else 1), y + (0.3 if is_open else 0)))
    for end in (x - half, x + half):
        sheet.ellipse((end, y), sheet.units(3), 3 / (sheet.at((0, 0))[1] - sheet.at((0, 1))[1]), fill=GROUND)


def _clear(sheet: Sheet, centre: Point, half: float) -> None:
    """Takes the wire away where a part lets no current through."""
    x, y = centre
    sheet.shape(
        (x - half, y - 0.1), (x + half, y - 0.1), (x + half, y + 0.1), (x - half, y + 0.1), colour="none", fill=GROUND
    )
