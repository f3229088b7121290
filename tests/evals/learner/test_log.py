"""Logs from elsewhere: what is read of them, and what is said of those that cannot be."""

import io
from pathlib import Path

import pytest

from evals.learner.log import Answer, NotALog, read, write
from prompts.catalogue import say

HEADING = "student,question,skills,correct,time\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "log.csv"


def test_what_a_row_means(file: Path) -> None:
    file.write_text(HEADING + 's1,q1,k1;k2,1,60\ns2,"q,2",,0,90.5\n"s,1",q1, k1 ; ,1.0,2026-03-01T09:30:00Z\n', "utf-8")
    log = read(file)
    assert log.answers == [
        Answer("s1", "q1", ("k1", "k2"), 60.0, True),
        Answer("s2", "q,2", (), 90.5, False),
        Answer("s,1", "q1", ("k1",), 1772357400.0, True),
    ]
    assert not log.split


def test_columns_in_any_order_with_others_between_and_a_mark_at_the_beginning(file: Path) -> None:
    file.write_bytes(
        b"\xef\xbb\xbfTime,school,correct,Student, skills,question,split,x\r\n"
        b"5,a,0,s,k,q,TEST,\r\n\r\n6,a,1,s,k,q,train,\r\n"
    )
    log = read(file)
    assert log.answers == [Answer("s", "q", ("k",), 5.0, False, True), Answer("s", "q", ("k",), 6.0, True, False)]
    assert log.split


def test_dates_without_a_zone_are_in_utc(file: Path) -> None:
    file.write_text(HEADING + "s,q,k,1,1970-01-01 00:01\ns,q,k,1,1970-01-01T01:01:00.5+01:00\n", "utf-8")
    assert [answer.at for answer in read(file).answers] == [60.0, 60.5]


def test_writing_and_reading_again(file: Path) -> None:
    answers = [Answer('s"1', "q,\n1", ("k1", "k2"), 0.1, True), Answer("s", "q", (), 2.0, False)]
    out = io.StringIO()
    write(answers, out)
    file.write_text(out.getvalue(), "utf-8", newline="")
    assert read(file).answers == answers


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "no answer"),
        ("\n\n", "no answer"),
        (HEADING, "no answer"),
        ("student,question,correct\ns,q,1\n", "lacks skills, time"),
        ("student,question,skills,correct,time,time\n", "twice: time"),
        (HEADING + "s,q,k,1,60\ns,q,k,1\n", "Line 3 has fewer"),
        (HEADING + "s,q,k,1,60\n,q,k,1,60\n", "Line 3 names no"),
        (HEADING + "s, ,k,1,60\n", "Line 2 names no"),
        (HEADING + "s,q,k,0.5,60\n", "line 2, correct"),
        (HEADING + "s,q,k,,60\n", "line 2, correct"),
        (HEADING + "\n\ns,q,k,1,soon\n", "line 4, time"),
        (HEADING + "s,q,k,1,nan\n", "line 2, time"),
        (HEADING + "s,q,k,1,-inf\n", "line 2, time"),
        (HEADING + "s,q,k,1,\n", "line 2, time"),
        (HEADING + "s,q,k,1,60\n" * 1500 + "s,q,k,x,60\n", "line 1502, correct"),
        (HEADING.strip() + ",split\ns,q,k,1,60,valid\n", "line 2, split"),
        (HEADING.strip() + ",split\ns,q,k,1,60,train\n", 'no row with "test"'),
        (HEADING + 's,"' + "q" * 200_000 + '",k,1,60\n', "Line 2 is no CSV"),
        (HEADING.encode() + b"s,q\xff,k,1,60\n", "UTF-8"),
    ],
)
def test_what_is_said_of_files_of_another_form(file: Path, content: str | bytes, told: str) -> None:
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(NotALog) as caught:
        read(file)
    assert told in say("en", caught.value.key, **caught.value.values)
