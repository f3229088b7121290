"""Files of questions: a bad line costs only itself."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.questions import Kind, Tolerance
from tools.exchange.cases import Case, read_cases
from tools.exchange.files import csv_template, read_bytes
from tools.exchange.forms import FormError

GOOD = {"id": "a", "subject": "s", "stem": "How many?", "kind": "numeric", "answer": 3}


def lines(*rows: object) -> bytes:
    return b"\n".join(row if isinstance(row, bytes) else json.dumps(row).encode() for row in rows)


def test_broken_json_in_line_812() -> None:
    rows: list[object] = [{**GOOD, "id": f"q{n}"} for n in range(1, 1001)]
    rows[811] = b'{"id": "q812", "stem": "broken'
    contents = read_bytes(lines(*rows))
    assert len(contents.questions) == 999
    assert [item.line for item in contents.rejected] == [812]
    assert "not valid JSON" in contents.rejected[0].reason
    assert contents.lines[811] == 813


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (b"[1, 2]", "not a question"),
        (b'"text"', "not a question"),
        (b'{"stem": "x", "subject": "s", "answer": NaN}', "not valid JSON"),
        (b'{"a": ' + b"[" * 50_000 + b"}", "nested too deeply"),
        (b'{"stem": "caf\xe9"}', "not UTF-8"),
        (b'{"stem": "x", "subject": "s", "answer": ' + b"9" * 5000 + b"}", "not valid JSON"),
        (json.dumps(GOOD).encode(), 'The id "a" was already used in line 1'),
        (b"{}", '"stem" is missing'),
    ],
)
def test_bad_lines(bad: bytes, words: str) -> None:
    contents = read_bytes(lines(GOOD, bad, {**GOOD, "id": "z"}))
    assert [question.id for question in contents.questions] == ["a", "z"]
    assert [(item.line, words in item.reason) for item in contents.rejected] == [(2, True)]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no question in this file"),
        (b"\n  \n", "no question in this file"),
        (json.dumps(GOOD).encode("utf-16"), "UTF-16"),
        (json.dumps(GOOD).encode("utf-16-le"), "UTF-16"),
        (b"PK\x03\x04\x14\x00\x00\x00", "no text"),
        (b"hello world", "no text"),
        ("id;stem;answer\n1;caf\xe9;x".encode("latin-1"), "UTF-8"),
        (b"id,question_text\n1,2", 'a column "stem"'),
    ],
)
def test_files_that_are_none(data: bytes, words: str) -> None:
    contents = read_bytes(data)
    assert contents.questions == []
    assert words in contents.rejected[0].reason


def test_a_mark_of_byte_order_and_windows_lines() -> None:
    contents = read_bytes(b"\xef\xbb\xbf" + lines(GOOD) + b"\r\n\r\n" + lines({**GOOD, "id": "b"}) + b"\r\n")
    assert [question.id for question in contents.questions] == ["a", "b"]
    assert contents.lines == [1, 3]


def test_nul_and_lone_surrogates_in_a_line() -> None:
    contents = read_bytes(b'{"id": "a\\ud800", "subject": "s", "stem": "x\\u0000y", "answer": "\\udfff!"}')
    assert (contents.questions[0].id, contents.questions[0].stem, contents.questions[0].key) == (
        "a\ufffd",
        "xy",
        "\ufffd!",
    )


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_csv_template_reads_back(delimiter: str) -> None:
    import csv
    import io

    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(csv.reader(io.StringIO(csv_template())))
    contents = read_bytes(b"\xef\xbb\xbf" + out.getvalue().encode())
    assert contents.rejected == []
    assert [(q.kind, q.key) for q in contents.questions] == [
        (Kind.SINGLE_CHOICE, "B"),
        (Kind.NUMERIC, 1.5),
        (Kind.SHORT_TEXT, "tributary"),
    ]
    first, second, third = contents.questions
    assert first.options[0].feedback == "At its mouth a river ends."
    assert second.tolerance == Tolerance(rel=0.02)
    assert third.accept == ("feeder", "side stream")


def test_a_csv_line_with_too_many_cells() -> None:
    contents = read_bytes(b'Stem,Subject,Answer\nHow many, in all?,s,3\n"How many,\nin all?",s,4\n,,\n')
    assert [(item.line, "more cells" in item.reason) for item in contents.rejected] == [(2, True)]
    assert [(question.stem, question.key) for question in contents.questions] == [("How many,\nin all?", 4)]
    assert contents.lines == [3]


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    contents = read_bytes(data)
    assert contents.rejected or contents.questions


def test_cases() -> None:
    good = {"question": {"stem": "How many?", "answer": 3}, "response": "\ud800\u0000three"}
    found = list(read_cases(lines(good, b"{", {"question": {}}, {"question": {}, "response": "3"}, [])))
    assert isinstance(found[0], Case)
    assert found[0].response == "\ud800\u0000three"
    assert [isinstance(item, FormError) for item in found] == [False, True, True, True, True]


@pytest.mark.parametrize("bad", [b'"open,s,3\nNext?,s,4\n', b'"a "b" c",s,3\nNext?,s,4\n'])
def test_a_quotation_mark_that_is_not_closed_is_told_where_it_opens(bad: bytes) -> None:
    contents = read_bytes(b'Stem,Subject,Answer\nHow many?,s,3\n"How many,\nin all?",s,4\n' + bad)
    assert contents.lines == [2, 3]
    assert [item.line for item in contents.rejected] == [5]
    assert "quotation mark" in contents.rejected[0].reason
