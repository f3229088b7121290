"""Drawings: well-formed, nothing outside the sheet, labels escaped."""

import math
import re
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.bank import charts, circuits, draw
from store.questions import Picture

NUMBER = st.floats(-50, 50).map(lambda value: round(value, 2))
LABEL = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn")), max_size=8)
POINTS = st.lists(st.tuples(NUMBER, NUMBER), min_size=3, max_size=7, unique=True).filter(
    lambda points: all(high - low > 1 for low, high in draw.bounds(points))
)


def elements(picture: Picture) -> list[ElementTree.Element]:
    """The elements of a drawing, after a look at its frame."""
    root = ElementTree.fromstring(picture.svg)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    return list(root.iter())


def spots(picture: Picture) -> list[tuple[float, float]]:
    """All coordinates that are drawn at, in pixels."""
    found: list[tuple[float, float]] = []
    for item in elements(picture):
        for across, up in (("x1", "y1"), ("x2", "y2"), ("cx", "cy"), ("x", "y")):
            if across in item.attrib:
                found.append((float(item.attrib[across]), float(item.attrib[up])))
        found += [(float(x), float(y)) for x, y in re.findall(r"([-\d.]+),([-\d.]+)", item.get("points", ""))]
    return found


def assert_on_sheet(picture: Picture) -> None:
    root = elements(picture)[0]
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    assert 0 < width <= 361
    assert 0 < height <= 500
    for x, y in spots(picture):
        assert -1 <= x <= width + 1
        assert -1 <= y <= height + 1


def words(picture: Picture) -> list[str]:
    """The texts, without the rims below them."""
    texts = [item for item in elements(picture) if item.tag.endswith("text")]
    return [item.text or "" for item in texts if item.get("fill") != "none"]


@settings(max_examples=40, deadline=None)
@given(POINTS, st.lists(LABEL, min_size=7, max_size=7))
def test_polygons_stay_on_the_sheet_with_any_label(points: list[draw.Point], labels: list[str]) -> None:
    picture = draw.polygon(points, "A polygon", corners=labels, sides=labels, angles=[draw.RIGHT, *labels])
    assert_on_sheet(picture)
    shown = {label for label in labels[: len(points)] if label} - {draw.RIGHT}
    assert {" ".join(label.split()) for label in shown} <= {" ".join(text.split()) for text in words(picture)}


@settings(max_examples=40, deadline=None)
@given(NUMBER, NUMBER, NUMBER)
def test_curves_are_cut_at_the_edge(a: float, b: float, c: float) -> None:
    assert_on_sheet(draw.graph([lambda x: a * x * x + b * x + c, lambda x: a / x, math.log], "Two curves"))


def test_curves_without_a_value_leave_a_gap() -> None:
    lines = [item for item in elements(draw.graph([lambda x: 1 / x], "A hyperbola")) if item.get("stroke") == draw.BLUE]
    assert len(lines) == 2


def test_labels_are_escaped() -> None:
    picture = draw.circle("A circle", points=[(10, "<b>&"), (90, '"')], lines=[(0, 1, "a < b")])
    assert words(picture) == ["a < b", "O", "<b>&", '"']
    assert picture.alt == "A circle"


def test_a_right_angle_is_a_square_and_others_are_arcs() -> None:
    corner = [(0.0, 0.0), (4.0, 0.0), (0.0, 3.0)]
    assert words(draw.polygon(corner, "t", angles=[draw.RIGHT, "35°"])) == ["35°"]


FIGURES = {
    "number line": draw.number_line(-5, 5, "n", span=(None, 2), ends=(True, False), points=[(3.5, "A")]),
    "open span": draw.number_line(0, 8, "n", span=(3, None)),
    "bars": charts.bars(["red", "blue"], [3, 7], "b", title="students"),
    "histogram": charts.histogram([0, 10, 20], [3, 7], "h", title="runners", unit="min"),
    "box plot": charts.box_plot([("A", (2, 4, 6, 9, 12))], "b", low=0, high=14, step=2),
    "scatter": charts.scatter([(1, 2), (2, 3), (5, 7)], "s", letters=("hours", "marks"), line=(1, 1)),
    "forces": charts.forces([("weight", 270, 1), ("push", 20, 0.5)], "f", slope=20),
    "circuit": circuits.circuit(
        "9 V",
        [[[("open", "S")]], [[("lamp", "L"), ("closed", "")], [("resistor", "4 Ω")]], [[("capacitor", "2 μF")]]],
        "c",
    ),
    "meters": circuits.circuit("6 V", [[[("ammeter", "")]], [[("resistor", "4 Ω")], [("voltmeter", "")]]], "m"),
}


@pytest.mark.parametrize("name", FIGURES)
def test_figures_stay_on_the_sheet(name: str) -> None:
    assert_on_sheet(FIGURES[name])


def test_charts_are_true_to_scale() -> None:
    bars = [item for item in elements(FIGURES["bars"]) if item.get("fill") == draw.SHADE]
    heights = [
        max(ys) - min(ys)
        for ys in ([float(y) for y in re.findall(r",([\d.]+)", item.attrib["points"])] for item in bars)
    ]
    assert heights[1] / heights[0] == pytest.approx(7 / 3, rel=0.01)


def test_an_open_end_is_hollow_and_a_closed_one_filled() -> None:
    fills = [item.get("fill") for item in elements(draw.number_line(0, 9, "n", span=(2, 5), ends=(False, True)))]
    assert fills.count(draw.GROUND) == 2  # the ground itself and the open end
    assert fills.count(draw.BLUE) == 1


def test_the_same_scale_both_ways_keeps_angles() -> None:
    sheet = draw.Sheet((0, 10), (0, 2))
    (x, y), (u, v) = sheet.at((0, 0)), sheet.at((1, 1))
    assert u - x == pytest.approx(y - v)


@pytest.mark.parametrize(("wide", "high", "cut", "deep"), [(14, 6, 3, 2), (8, 11, 3, 2), (9, 7, 7, 6)])
def test_labels_in_a_notch_do_not_meet(wide: int, high: int, cut: int, deep: int) -> None:
    points = [(0, 0), (wide, 0), (wide, high - deep), (wide - cut, high - deep), (wide - cut, high), (0, high)]
    picture = draw.polygon(points, "A figure", sides=("", "", f"{cut} m", f"{deep} m", "", ""))
    spots = {(float(item.attrib["x"]), float(item.attrib["y"])) for item in elements(picture) if item.text}
    [(x, y), (other_x, other_y)] = spots
    assert abs(x - other_x) > 30 or abs(y - other_y) > 15
