"""Notes become passages that know their page and the headings that they stand under."""

from hypothesis import given
from hypothesis import strategies as st

from tools.ingestion.paper import Box, Line, Role, Run
from tools.ingestion.passages import MOST, cut, size
from tools.ingestion.segment import Prose


def line(
    text: str,
    page: int | None = 1,
    *,
    role: Role = "text",
    level: int = 0,
    marker: str = "",
    cell: tuple[int, int, int] | None = None,
    top: float | None = None,
) -> Prose:
    box = None if top is None else Box(left=50, top=top, right=500, bottom=top + 10)
    told = Line(runs=(Run(text=text),), role=role, level=level, marker=marker, cell=cell, box=box)
    return Prose(page=page, line=told)


def heading(text: str, level: int, page: int | None = 1) -> Prose:
    return line(text, page, role="heading", level=level)


def texts(*lines: Prose) -> list[str]:
    return [passage.text for passage in cut(lines)]


def test_a_passage_knows_its_first_page_and_its_headings() -> None:
    found = cut(
        [
            line("Before all."),
            heading("Cells", 1),
            heading("Walls", 2),
            line("A wall keeps the shape of"),
            line("It is stiff.", 2),
            line("Chapter 2", 2, role="header"),
            heading("", 2, 2),
            line("of the cell", 2, role="list", marker="-"),
            heading("Organs", 1, 2),
            line("A heart beats.", None),
        ]
    )
    assert [(one.page, one.heading, one.text) for one in found] == [
        (1, [], "Before all."),
        (1, ["Cells", "Walls"], "A wall keeps the shape of"),
        (2, ["Cells", "Walls"], "It is stiff."),
        (2, ["Cells"], "- of the cell"),
        (None, ["Organs"], "A heart beats."),
    ]


def test_printed_lines_are_paragraphs_again() -> None:
    first = line("Water goes through the mem-", top=100)
    assert texts(first, line("brane of a cell.", top=112), line("A new thought.", top=140)) == [
        "Water goes through the membrane of a cell.\nA new thought."
    ]
    assert texts(first, line("Branes are other things.", top=112))[0].startswith("Water goes through the mem- Branes")
    over = line("The river runs through the", 1, top=780), line("town to the sea.", 2, top=60)
    assert [(one.page, one.text) for one in cut(over)] == [(1, "The river runs through the town to the sea.")]
    assert texts(line("os\u00admosis")) == ["osmosis"]


def test_lists_tables_and_code_keep_their_lines() -> None:
    listed = [line(name, role="list", marker="•") for name in ("salt", "water")]
    cells = [line(text, role="table", cell=(0, *at)) for text, at in (("x", (0, 0)), ("y", (0, 1)), ("1", (1, 0)))]
    code = [line("for each in all:", role="code"), line("    print(each)", role="code")]
    assert texts(line("Three things:"), *listed, *cells, *code) == [
        "Three things:\n• salt\n• water\nx | y\n1\nfor each in all:\n    print(each)"
    ]
    assert cut([]) == cut([heading("Alone", 1), line("  ")]) == []


def test_long_stretches_are_cut_between_paragraphs_then_sentences_into_like_parts() -> None:
    paragraph = "It is so. " * 33
    assert [size(text) for text in texts(*[line(paragraph) for _ in range(4)])] == [198, 198]
    parts = texts(line("It is so. " * 100))
    assert [size(part) for part in parts] == [150, 150]
    assert all(part.endswith("so.") for part in parts)
    assert [len(part) for part in texts(line("水" * 4000))] == [1760, 1760, 480]


PROSE = st.lists(
    st.builds(
        line,
        st.text("ab .。\n", max_size=40) | st.integers(1, 500).map("ab. ".__mul__) | st.just("c" * 5000),
        st.integers(1, 3),
        role=st.sampled_from(("text", "list", "table", "code", "caption", "formula")),
        cell=st.none() | st.tuples(st.integers(0, 1), st.integers(0, 2), st.integers(0, 2)),
        top=st.none() | st.floats(0, 800),
    ),
    max_size=12,
)


@given(PROSE)
def test_nothing_is_lost_the_order_is_kept_and_no_passage_is_too_long(prose: list[Prose]) -> None:
    found = texts(*prose)
    said = "".join("".join(each.line.text.split()) for each in prose)
    assert "".join("".join(text.split()) for text in found).replace("|", "") == said
    assert all(text and size(text) <= MOST for text in found)
