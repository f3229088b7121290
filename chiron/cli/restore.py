"""`chiron restore`: put a backup in the place of the present data."""

import asyncio
import json
from pathlib import Path
from typing import Annotated

import typer

from chiron.home import make_home
from chiron.settings import load_settings
from prompts.catalogue import say
from store import Files
from store.backup import restore as read_backup

app = typer.Typer(add_completion=False)


@app.command()
def restore(
    source: Annotated[Path, typer.Argument(help="A file that `chiron backup` wrote.", exists=True, dir_okay=False)],
    as_json: Annotated[bool, typer.Option("--json", help="Print what was restored as JSON.")] = False,
) -> None:
    """Restore a backup and verify it by reading it back. Stop the server first; the data from before is kept aside."""
    settings = load_settings()
    make_home(settings)
    report = asyncio.run(read_backup(source, settings.database, Files(settings.home / "files")))
    rows, tables = sum(report.rows.values()), len(report.rows)
    old = str(report.kept) if report.kept else None
    if as_json:
        print(json.dumps({"rows": report.rows, "files": report.files, "kept": old}))
    elif old:
        print(say("en", "cli-restore-done", rows=rows, tables=tables, files=report.files, old=old))
    else:
        print(say("en", "cli-restore-done-new", rows=rows, tables=tables, files=report.files))
