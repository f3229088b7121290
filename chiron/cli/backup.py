"""`chiron backup`: a copy of all data, also of a running server's."""

import asyncio
import json
from pathlib import Path
from typing import Annotated

import typer

from chiron.settings import load_settings
from prompts.catalogue import say
from store import Files
from store.backup import backup as write_backup

app = typer.Typer(add_completion=False)


@app.command()
def backup(
    target: Annotated[Path, typer.Argument(help="File to write; it must not exist yet.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print what was written as JSON.")] = False,
) -> None:
    """Write a consistent copy of the database, with the files that people sent, and verify it by reading it back.

    The server may run meanwhile.
    """
    settings = load_settings()
    report = asyncio.run(write_backup(settings.database, target, Files(settings.home / "files")))
    rows, tables = sum(report.rows.values()), len(report.rows)
    if as_json:
        print(json.dumps({"path": str(target), "rows": report.rows, "files": report.files}))
    else:
        print(say("en", "cli-backup-done", path=str(target), rows=rows, tables=tables, files=report.files))
