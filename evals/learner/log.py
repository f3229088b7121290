"""Logs of answers from elsewhere: CSV with a heading, an answer a row, the rows in the order of the answers."""

import csv
import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple, TextIO, TypeVar

COLUMNS = ("student", "question", "skills", "correct", "time")
SPLIT = "split"
LONGEST_CELL = 131_072
"""Characters."""
OUTCOMES = {"1": True, "0": False, "1.0": True, "0.0": False, "true": True, "false": False}
SPLITS = {"train": False, "test": True}

_Value = TypeVar("_Value")


class Answer(NamedTuple):
    """A row of a log."""

    student: str
    question: str
    skills: tuple[str, ...]
    """None where the log names none."""
    at: float
    """Seconds, from whatever beginning."""
    correct: bool
    test: bool = True
    """To be scored; all are where the log has no split."""


@dataclass
class NotALog(Exception):
    """What is wrong with a file: the key of a sentence, and what the sentence tells."""

    key: str
    values: Mapping[str, str | int]

    def __str__(self) -> str:
        return f"{self.key}: {self.values}"


@dataclass(frozen=True, kw_only=True)
class Log:
    """A file, read."""

    answers: list[Answer]
    split: bool
    """From some of the rows is only learned."""


def read(path: Path) -> Log:
    """The answers of a CSV file; raises NotALog for a file or row of another form, OSError where it cannot be read."""
    csv.field_size_limit(LONGEST_CELL)  # of the process, and others set their own
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file)
        try:
            columns = _columns(next(rows, []))
            answers = list(_answers(rows, columns))
        except _Wrong as wrong:
            raise NotALog(wrong.key, {"line": rows.line_num}) from None
        except csv.Error as error:
            raise NotALog("evals-log-csv", {"line": rows.line_num, "reason": str(error)}) from None
        except UnicodeDecodeError:
            raise NotALog("evals-log-letters", {"line": rows.line_num + 1}) from None
    if not answers:
        raise NotALog("evals-log-empty", {})
    if not any(answer.test for answer in answers):
        raise NotALog("evals-log-untested", {})
    return Log(answers=answers, split=SPLIT in columns)


def write(answers: Iterable[Answer], file: TextIO) -> None:
    """As `read` takes them, without a split."""
    rows = csv.writer(file, lineterminator="\n")
    rows.writerow(COLUMNS)
    for answer in answers:
        rows.writerow((answer.student, answer.question, ";".join(answer.skills), int(answer.correct), answer.at))


def _columns(heading: list[str]) -> dict[str, int]:
    """Where each column stands; others may stand between."""
    names = [name.strip().lower() for name in heading]
    if not any(names):
        raise NotALog("evals-log-empty", {})
    missing = [name for name in COLUMNS if name not in names]
    if missing:
        raise NotALog("evals-log-columns", {"missing": ", ".join(missing), "columns": ",".join(COLUMNS)})
    doubled = [name for name in (*COLUMNS, SPLIT) if names.count(name) > 1]
    if doubled:
        raise NotALog("evals-log-doubled", {"columns": ", ".join(doubled)})
    return {name: names.index(name) for name in (*COLUMNS, SPLIT) if name in names}


@dataclass
class _Wrong(Exception):
    key: str


class _Read(dict[str, _Value]):
    """Texts and what they mean: each is read once."""

    def __init__(self, meaning: Callable[[str], _Value]) -> None:
        self._meaning = meaning

    def __missing__(self, text: str) -> _Value:
        value = self[text] = self._meaning(text)
        return value


def _answers(rows: Iterator[list[str]], columns: Mapping[str, int]) -> Iterator[Answer]:
    student, question, skills, correct, time = (columns[name] for name in COLUMNS)
    split = columns.get(SPLIT)
    width = max(columns.values()) + 1
    names, tags, outcomes, splits = _Read(_name), _Read(_tags), _Read(_outcome), _Read(_split)
    for row in rows:
        if not row:
            continue
        if len(row) < width:
            raise _Wrong("evals-log-short")
        yield Answer(
            names[row[student]],
            names[row[question]],
            tags[row[skills]],
            _time(row[time]),
            outcomes[row[correct]],
            split is None or splits[row[split]],
        )


def _name(text: str) -> str:
    if not text.strip():
        raise _Wrong("evals-log-nameless")
    return text.strip()


def _tags(text: str) -> tuple[str, ...]:
    return tuple(skill for part in text.split(";") if (skill := part.strip()))


def _outcome(text: str) -> bool:
    outcome = OUTCOMES.get(text.strip().lower())
    if outcome is None:
        raise _Wrong("evals-log-correct")
    return outcome


def _split(text: str) -> bool:
    test = SPLITS.get(text.strip().lower())
    if test is None:
        raise _Wrong("evals-log-split")
    return test


def _time(text: str) -> float:
    """Seconds as they stand, or of a date and time by ISO 8601, which is in UTC where it names no zone."""
    try:
        seconds = float(text)
    except ValueError:
        try:
            moment = datetime.fromisoformat(text.strip())
        except ValueError:
            raise _Wrong("evals-log-time") from None
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    if not math.isfinite(seconds):
        raise _Wrong("evals-log-time")
    return seconds
