"""Reads files of questions: JSON Lines (question form or plain form) and CSV; a bad line costs only itself."""

import codecs
import csv
import io
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from prompts.catalogue import say
from store.questions import LABELS, Question
from tools.exchange.forms import FormError, read_question, refuse

CSV_COLUMNS = (
    "id", "subject", "chapter", "section", "skills", "kind", "difficulty", "stem",
    "option_a", "option_b", "option_c", "option_d", "answer", "accept", "tolerance", "unit",
    "feedback_a", "feedback_b", "feedback_c", "feedback_d", "hint_1", "hint_2", "hint_3",
    "explanation", "source", "licence",
)  # fmt: skip
"""The columns of the template file; in any order; only `subject`, `stem` and `answer` are needed."""
CSV_EXAMPLE: tuple[Mapping[str, str], ...] = (
    {
        "id": "rivers-1", "subject": "geography", "chapter": "Water", "section": "Rivers", "skills": "geography.rivers",
        "kind": "single_choice", "difficulty": "easy", "stem": "What is the place called where a river begins?",
        "option_a": "mouth", "option_b": "source", "option_c": "bank", "answer": "B",
        "feedback_a": "At its mouth a river ends.", "feedback_c": "The bank is the edge along a river.",
        "hint_1": "Think of where the first water comes from.", "explanation": "A river begins at its source.",
    },
    {
        "id": "rivers-2", "subject": "geography", "skills": "geography.rivers", "kind": "numeric",
        "difficulty": "medium",
        "stem": "A boat drifts 6 km in 4 hours. How fast does the river flow, in km/h?", "answer": "1.5",
        "unit": "km/h", "tolerance": "2%", "hint_1": "How far does it drift in one hour?",
        "explanation": "6 km / 4 h = 1.5 km/h",
    },
    {
        "id": "rivers-3", "subject": "geography", "skills": "geography.rivers", "kind": "short_text",
        "stem": "What is a small river called that flows into a larger one?", "answer": "tributary",
        "accept": "feeder|side stream",
    },
)  # fmt: skip
_DELIMITERS = ",;\t|"
_LONGEST_CELL = 1_000_000


@dataclass(frozen=True, kw_only=True)
class Rejected:
    """A line that holds no question; `line` counts from 1."""

    line: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class Contents:
    """What a file holds: questions with their lines, and the lines that cannot be read."""

    questions: list[Question] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    """The line of each question."""
    rejected: list[Rejected] = field(default_factory=list)


def read_file(path: Path, *, draft: bool = False) -> Contents:
    """All questions of a file, `-` for standard input; raises OSError where it cannot be opened."""
    data = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    return read_bytes(data, csv_named=path.suffix.lower() in (".csv", ".tsv"), draft=draft)


def read_bytes(data: bytes, *, csv_named: bool = False, draft: bool = False) -> Contents:
    """All questions of a file's bytes; an id that comes twice counts the first time."""
    contents = Contents()
    first: dict[str, int] = {}
    for line, row in _rows(data, csv_named):
        try:
            if isinstance(row, FormError):
                raise row
            question = read_question(row, draft=draft)
            if question.id in first:
                raise refuse("same-id", id=question.id, first=first[question.id])
        except FormError as error:
            contents.rejected.append(Rejected(line=line, reason=error.reason))
            continue
        first[question.id] = line
        contents.questions.append(question)
        contents.lines.append(line)
    if not first and not contents.rejected:
        contents.rejected.append(Rejected(line=1, reason=say("en", "bank-empty")))
    return contents


def _rows(data: bytes, csv_named: bool) -> Iterator[tuple[int, object]]:
    """Line numbers with what stands there: a JSON value, a row of cells, or a FormError."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\x00{" in data[:2] or data[1:2] == b"\x00":
        yield 1, refuse("utf16")
        return
    data = data.removeprefix(codecs.BOM_UTF8)
    if csv_named or data.lstrip()[:1] not in (b"{", b"[", b""):
        yield from _csv_rows(data)
        return
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            yield number, json_value(line)


def json_value(line: bytes) -> object:
    """The JSON value of a line, or a FormError that says what is wrong with it."""
    try:
        return json.loads(line.decode("utf-8"), parse_constant=_no_number)
    except UnicodeDecodeError:
        return refuse("not-utf8")
    except json.JSONDecodeError as error:
        return refuse("bad-json", reason=error.msg[:1].lower() + error.msg[1:], column=error.colno)
    except RecursionError:
        return refuse("too-deep")
    except ValueError as error:
        return refuse("bad-json", reason=str(error), column=1)


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _csv_rows(data: bytes) -> Iterator[tuple[int, object]]:
    if b"\x00" in data[:4096]:
        yield 1, refuse("binary")
        return
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        yield data[: error.start].count(b"\n") + 1, refuse("not-utf8")
        return
    header = text.split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=header.count)
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, restkey="", strict=True)
    start = 1
    try:
        reader.fieldnames = [name.strip().lower().replace(" ", "_") for name in reader.fieldnames or ()]
        if not {"stem", "question"} & set(reader.fieldnames):
            yield 1, refuse("csv-no-stem" if len(reader.fieldnames) > 1 else "binary")
            return
        start = reader.line_num + 1
        for cells in reader:
            if any(cells.values()):
                yield start, refuse("csv-too-many") if "" in cells else from_cells(cells)
            start = reader.line_num + 1
    except csv.Error as error:
        quote = '"' in text and ("end of data" in str(error) or "expected after" in str(error))
        yield start, refuse("csv-quote") if quote else refuse("csv-unreadable", reason=str(error))


def from_cells(cells: Mapping[str, str | None]) -> dict[str, Any]:
    """The plain form of a CSV row: `option_a`, `feedback_a` and `hint_1` become lists."""
    row: dict[str, Any] = {name: value.strip() for name, value in cells.items() if value and value.strip()}
    options: list[dict[str, Any]] = []
    hints: list[str] = []
    for letter in LABELS.lower():
        text, feedback = row.pop(f"option_{letter}", None), row.pop(f"feedback_{letter}", None)
        misconception = row.pop(f"misconception_{letter}", None)
        if text is not None:
            said = {"feedback": feedback, "misconception": misconception}
            options.append({"id": letter.upper(), "text": text, **said})
    for number in range(1, 10):
        hint = row.pop(f"hint_{number}", None)
        if hint is not None:
            hints.append(hint)
    if options:
        row["options"] = options
    if hints:
        row["hints"] = hints
    if "key" in row:
        row["answer"] = row.pop("key")
    return row


def csv_template() -> str:
    """A CSV file with the header and three example questions, to be filled in a spreadsheet."""
    out = io.StringIO()
    writer = csv.DictWriter(out, CSV_COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(CSV_EXAMPLE)
    return out.getvalue()
