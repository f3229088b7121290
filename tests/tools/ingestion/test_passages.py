"""Notes become passages that know their page and the headings that they stand under."""

from tools.ingestion.paper import Line, Role, Run
from tools.ingestion.passages import LONG, cut
from tools.ingestion.segment import Prose


def line(text: str, page: int | None = 1, *, role: Role = "text", level: int = 0, marker: str = "") -> Prose:
    return Prose(page=page, line=Line(runs=(Run(text=text),), role=role, level=level, marker=marker))


def heading(text: str, level: int, page: int | None = 1) -> Prose:
    return line(text, page, role="heading", level=level)


def test_a_passage_knows_its_page_and_its_headings() -> None:
    found = cut(
        [
            line("Before all."),
            heading("Cells", 1),
            heading("Walls", 2),
            line("A wall keeps"),
            line("the shape. "),
            line("It is stiff.", 2),
            heading("", 2, 2),
            line("of the cell", 2, role="list", marker="-"),
            heading("Organs", 1, 2),
            line("A heart beats.", None),
        ]
    )
    assert [(one.page, one.heading, one.text) for one in found] == [
        (1, [], "Before all."),
        (1, ["Cells", "Walls"], "A wall keeps the shape."),
        (2, ["Cells", "Walls"], "It is stiff."),
        (2, ["Cells"], "- of the cell"),
        (None, ["Organs"], "A heart beats."),
    ]


def test_a_long_stretch_is_cut_between_lines_and_lists_keep_theirs() -> None:
    lines = [line("x" * 99) for _ in range(25)]
    assert [len(one.text) for one in cut(lines)] == [LONG + 99, LONG + 99, 299]
    listed = [line("Three things:"), *(line(name, role="list", marker="•") for name in ("salt", "water"))]
    assert [one.text for one in cut(listed)] == ["Three things:\n• salt\n• water"]
    assert cut([]) == cut([heading("Alone", 1), line("  ")]) == []
