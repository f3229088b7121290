"""The order in which pieces of a page are read."""

from hypothesis import given
from hypothesis import strategies as st

from tools.ingestion.convert.layout import line, reading_order
from tools.ingestion.convert.pieces import Piece
from tools.ingestion.paper import Run


def _piece(text: str, left: float, baseline: float, *, width: float | None = None, size: float = 10.0) -> Piece:
    wide = len(text) * size / 2 if width is None else width
    return Piece(
        runs=(Run(text=text),),
        left=left,
        top=baseline - 0.75 * size,
        right=left + wide,
        bottom=baseline + 0.22 * size,
        baseline=baseline,
        size=size,
    )


@st.composite
def _pages(draw: st.DrawFn) -> list[Piece]:
    sizes = st.sampled_from([6.0, 9.0, 10.0, 11.0, 20.0])
    places = st.tuples(st.floats(0, 500), st.floats(0, 800), st.floats(1, 300), sizes)
    return [
        _piece(f"p{number}", left, baseline, width=width, size=size)
        for number, (left, baseline, width, size) in enumerate(draw(st.lists(places, max_size=60)))
    ]


@given(_pages())
def test_every_piece_is_read_once(pieces: list[Piece]) -> None:
    read = [piece.text for row in reading_order(pieces) for piece in row.pieces]
    assert sorted(read) == sorted(piece.text for piece in pieces)


@given(_pages())
def test_a_line_says_what_its_pieces_say(pieces: list[Piece]) -> None:
    for row in reading_order(pieces):
        if not row.scripts:
            assert "".join(line(row).text.split()) == "".join(piece.text for piece in row.pieces)


def _read(pieces: list[Piece]) -> list[str]:
    return [line(row).text for row in reading_order(pieces)]


def _column(texts: list[str], left: float, top: float = 100.0) -> list[Piece]:
    return [_piece(text, left, top + 15 * place) for place, text in enumerate(texts)]


def test_a_numbered_paper_in_two_columns() -> None:
    left = _column(["1. What is it that they say?", "A. One", "B. Two", "2. Why?", "A. So", "B. Thus"], 50)
    right = _column(["3. Who is it that comes here today?", "A. He", "B. She", "4. Where?", "A. Here", "B. There"], 320)
    wide = _piece("A heading that goes over both of the columns of this page, from side to side", 50, 70, width=450)
    expected = [piece.text for piece in (wide, *left, *right)]
    assert _read([*right, wide, *left]) == expected


def test_three_columns() -> None:
    sides = [
        _column([f"{name} {row} and some more words" for row in range(9)], left)
        for name, left in (("first", 40), ("second", 220), ("third", 400))
    ]
    assert [text.split()[0] for text in _read([piece for side in sides for piece in side])] == (
        ["first"] * 9 + ["second"] * 9 + ["third"] * 9
    )


def test_numbers_beside_their_texts_are_no_column() -> None:
    numbers = _column([f"{number}." for number in range(1, 9)], 50)
    stems = _column([f"Question about thing {number} and what it does" for number in range(1, 9)], 80)
    assert _read([*numbers, *stems])[0] == "1. Question about thing 1 and what it does"


def test_choices_that_go_on_beside_the_first_ones_are_no_column() -> None:
    left = _column([text for n in range(1, 5) for text in (f"{n}. Which one?", "A. some choice", "B. a choice")], 50)
    right = [
        _piece(f"{label}. another choice of these", 300, one.baseline)
        for one in left
        for label in [{"A": "C", "B": "D"}.get(one.text[0])]
        if label
    ]
    assert _read([*left, *right])[:3] == [
        "1. Which one?",
        "A. some choice\tC. another choice of these",
        "B. a choice\tD. another choice of these",
    ]


def test_a_table_without_lines_is_read_across() -> None:
    names = _column(["Iron", "Tin", "Zinc", "Lead", "Gold", "Silver"], 100)
    masses = _column(["7.9", "7.3", "7.1", "11.3", "19.3", "10.5"], 330)
    assert _read([*names, *masses])[0] == "Iron\t7.9"


def test_hebrew_is_read_from_the_right() -> None:
    assert _read([_piece("שלום", 200, 100), _piece("עולם", 150, 100)])[0].startswith("שלום")
