"""Cells of a table as lines."""

from collections.abc import Iterator
from dataclasses import replace

from tools.ingestion.paper import Line, Run

PLAIN = Run(text="")


def cell_lines(text: str, cell: tuple[int, int, int], style: Run = PLAIN) -> Iterator[Line]:
    """What stands in a cell (table, row and column from 0), line by line; nothing of an empty one."""
    for line in text.splitlines():
        if line.strip():
            yield Line(runs=(replace(style, text=line.strip()),), role="table", cell=cell)
