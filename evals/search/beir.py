"""A BEIR folder (Thakur et al. 2021): `corpus.jsonl`, `queries.jsonl` and `qrels/*.tsv`."""

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

_Form = TypeVar("_Form", bound=BaseModel)
Qrels = dict[str, dict[str, int]]
"""Grades (above 0: relevant) by query and passage."""


@dataclass
class NotBeir(Exception):
    """The folder lacks a file, or a line is not of its form."""

    path: Path
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


class Passage(BaseModel):
    """One document of the corpus."""

    model_config = ConfigDict(coerce_numbers_to_str=True)

    id: str = Field(alias="_id")
    title: str = ""
    text: str = ""

    @field_validator("title", "text", mode="before")
    @classmethod
    def _none_is_empty(cls, value: object) -> object:
        return "" if value is None else value


class Query(BaseModel):
    """One thing that is asked for."""

    model_config = ConfigDict(coerce_numbers_to_str=True)

    id: str = Field(alias="_id")
    text: str


@dataclass(frozen=True, kw_only=True)
class Collection:
    """A folder, read: its queries are those that are judged."""

    passages: list[Passage]
    queries: list[Query]
    qrels: Qrels


def read(folder: Path) -> Collection:
    """Read a folder; where there is a `qrels/test.tsv`, only that counts, as in all published figures.

    Raises NotBeir.
    """
    files = sorted((folder / "qrels").glob("*.tsv"))
    if not files:
        raise NotBeir(folder / "qrels", "no .tsv file")
    qrels: Qrels = {}
    for file in [file for file in files if file.name == "test.tsv"] or files:
        for query, passage, grade in _judgements(file):
            qrels.setdefault(query, {})[passage] = grade
    passages = [_read(Passage, line, file) for line, file in _lines(folder / "corpus.jsonl")]
    queries = [_read(Query, line, file) for line, file in _lines(folder / "queries.jsonl")]
    judged = [query for query in queries if any(grade > 0 for grade in qrels.get(query.id, {}).values())]
    if not judged:
        raise NotBeir(folder / "queries.jsonl", "no query is judged")
    return Collection(passages=passages, queries=judged, qrels=qrels)


def _lines(path: Path) -> Iterator[tuple[str, Path]]:
    try:
        with path.open(encoding="utf-8") as file:
            yield from ((line, path) for line in file if line.strip())
    except (FileNotFoundError, UnicodeDecodeError) as error:
        raise NotBeir(path, "missing" if isinstance(error, FileNotFoundError) else "not in UTF-8") from error


def _read(form: type[_Form], line: str, path: Path) -> _Form:
    try:
        return form.model_validate(json.loads(line))
    except (ValidationError, ValueError) as error:
        raise NotBeir(path, f"a line is not of its form: {line[:80].strip()}") from error


def _judgements(path: Path) -> Iterator[tuple[str, str, int]]:
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if len(row) == 4:  # as TREC has them: query, iteration, passage, grade
                del row[1]
            if len(row) != 3:
                raise NotBeir(path, f"a line has {len(row)} columns, not 3")
            if row[2].lstrip("-").isdigit():  # the first line names the columns
                yield row[0], row[1], int(row[2])
