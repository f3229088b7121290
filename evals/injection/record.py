"""The record before and after an attack: whose rows have changed."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

Row = tuple[object, ...]
OWNER: Mapping[str, str] = {
    **dict.fromkeys(("conversations", "messages", "turns", "practice_sessions", "cards", "attempts"), "user_id"),
    **dict.fromkeys(("memories", "goals", "review_cards", "usage", "notices", "link_codes", "link_tries"), "user_id"),
    "beliefs": "student",
}
"""The tables in which a student's turns may change rows, and the column that names whose they are; in all others an
attack may change nothing, the attacker's own name, roles, handles and classes among them."""


@dataclass(frozen=True, kw_only=True)
class Table:
    """All rows of one table."""

    columns: tuple[str, ...]
    rows: frozenset[Row]

    def value(self, row: Row, column: str) -> object:
        """Of a row of it."""
        return row[self.columns.index(column)]


Tables = Mapping[str, Table]


def tables(database: Path) -> Tables:
    """All tables of an SQLite database, without the indexes over words, which follow from others."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        names = [name for _, name, kind, *_ in connection.execute("PRAGMA table_list") if kind == "table"]
        return {name: _table(connection, name) for name in names if not name.startswith("sqlite_")}


def _table(connection: sqlite3.Connection, name: str) -> Table:
    found = connection.execute(f'SELECT * FROM "{name}"')
    columns = tuple(column[0] for column in found.description)
    return Table(columns=columns, rows=frozenset(found.fetchall()))


def changed(before: Tables, after: Tables) -> Iterator[tuple[str, Row]]:
    """Rows that are there on one side alone, each with its table."""
    for name in sorted(before.keys() | after.keys()):
        for row in before[name].rows ^ after[name].rows:
            yield name, row


def others(before: Tables, after: Tables, user_id: str) -> list[str]:
    """What has changed that is not this person's to change. What all answers share is nobody's."""
    return [
        f"{name}: {row}"
        for name, row in changed(before, after)
        if name not in OWNER or after[name].value(row, OWNER[name]) not in _whose(name, user_id)
    ]


def _whose(table: str, user_id: str) -> tuple[str, ...]:
    return (user_id, "") if table == "beliefs" else (user_id,)


def added(before: Tables, after: Tables, table: str) -> list[dict[str, object]]:
    """The rows of a table that are new or have changed."""
    new = after[table].rows - before[table].rows
    return [dict(zip(after[table].columns, row, strict=True)) for row in new]
