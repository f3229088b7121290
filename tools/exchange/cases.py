"""Reads the cases of `chiron bank grade`: a question and a response a line."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from store.questions import Question
from tools.exchange.files import json_value
from tools.exchange.forms import FormError, read_question, refuse


@dataclass(frozen=True, kw_only=True)
class Case:
    """A response to try on a question; it stays as it was written, NUL and lone surrogates included."""

    question: Question
    response: str


def read_cases(data: bytes) -> Iterator[Case | FormError]:
    """One item for each line that is not empty: the case, or what is wrong with the line."""
    for line in data.split(b"\n"):
        if line.strip():
            try:
                yield _case(json_value(line))
            except FormError as error:
                yield error


def _case(row: object) -> Case:
    if isinstance(row, FormError):
        raise row
    if not isinstance(row, Mapping):
        raise refuse("not-an-object")
    response = row.get("response")
    if isinstance(response, bool) or not isinstance(response, str | int | float) or "question" not in row:
        raise refuse("case-fields")
    return Case(question=read_question(row["question"], lenient=True), response=str(response))
