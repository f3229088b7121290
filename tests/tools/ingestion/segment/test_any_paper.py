"""Whatever stands on the pages: no exception, nothing that is not printed, numbers in order, and quickly."""

import re
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from tests.tools.ingestion.segment.typed import cut, typed
from tools.ingestion.found import FoundQuestion
from tools.ingestion.paper import Box, Line, Page, Paper, Role, Run
from tools.ingestion.segment import match_key, segment

_LABELS = [
    "1.",
    "2.",
    "3)",
    "(4)",
    "Q5",
    "Question 6:",
    "A.",
    "B.",
    "(c)",
    "i.",
    "ii.",
    "□",
    "•",
    "①",
    "T1A01",
    "第1题",
    "١.",
]
_WORDS = ["what", "is", "it?", "red", "Answer:", "Answers", "Section", "B", "[2 marks]", "____", "......", "\t", "    ",
          "Questions 1 to 3 refer to the following", "1 A 2 C 3 B", "✓", "1-5: ABCDE", "=", "-"]  # fmt: skip
_texts = st.lists(st.sampled_from(_LABELS + _WORDS) | st.text(max_size=8), max_size=6).map(" ".join)
_ROLES: list[Role] = ["text", "heading", "list", "table", "code", "header"]


@st.composite
def _lines(draw: st.DrawFn) -> Line:
    left, top = draw(st.integers(0, 500)), draw(st.integers(0, 800))
    box = Box(left=left, top=top, right=left + draw(st.integers(0, 300)), bottom=top + draw(st.integers(0, 20)))
    role = draw(st.sampled_from(_ROLES))
    return Line(
        runs=tuple(Run(text=draw(_texts), bold=draw(st.booleans()), mono=draw(st.booleans())) for _ in range(2)),
        box=draw(st.sampled_from([box, None])),
        size=draw(st.sampled_from([0.0, 10.0, 16.0])),
        role=role,
        marker=draw(st.sampled_from(["", "1.", "(a)", "□"])),
        cell=(0, draw(st.integers(0, 5)), draw(st.integers(0, 3))) if role == "table" else None,
    )


_papers = st.lists(st.lists(_lines(), max_size=14), max_size=3).map(
    lambda pages: Paper(
        pages=tuple(
            Page(number=number, width=595, height=842, lines=tuple(lines)) for number, lines in enumerate(pages, 1)
        )
    )
)


@given(paper=_papers, key=_papers)
def test_any_lines(paper: Paper, key: Paper) -> None:
    found = match_key(segment(paper, file="any"), key)
    for question in found.questions:
        assert question.number
        assert question.section >= 1


@given(rows=st.lists(_texts, min_size=1, max_size=25))
def test_nothing_is_invented_and_numbers_ascend(rows: list[str]) -> None:
    text = "\n".join(row.replace("\n", " ").replace("\f", " ") for row in rows)
    found = cut(text)
    printed = _letters(text)
    for question in found.questions:
        assert all(_letters(word) in printed for word in _said(question)), question
    for section in {one.section for one in found.questions}:
        values = [int(one.number) for one in found.questions if one.section == section and one.number.isascii()
                  and one.number.isdecimal()]  # fmt: skip
        assert values == sorted(values)


def _said(question: FoundQuestion) -> list[str]:
    judged = {"True", "False"} & {option.text for option in question.options}
    options = [] if judged else [option.text for option in question.options]
    return re.findall(r"\w+", " ".join([question.stem, *options]))


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text)


def test_lines_that_could_hold_a_reading_up() -> None:
    started = process_time()
    for line in (
        "." * 3000,
        "_" * 3000,
        "( ) " * 700,
        "_ " * 1500,
        "(" * 2000,
        "1 " * 1500,
        "A. " * 1000,
        "1. 2. " * 700,
        "Answer " * 500,
        "a" * 5000,
    ):
        cut(f"1. What?\n{line}\n2. Why?\n{line}")
    many = "\n".join(f"{n % 50}. What is {n}?\n   A. x\n   B. y" for n in range(1, 1000))
    segment(typed(many), file="long")
    assert process_time() - started < 10
