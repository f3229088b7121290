"""The page that `chiron ingest --report` writes: what came of each paper, and what needs a person."""

import os
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from html import escape

from prompts.catalogue import say
from store import Store
from tools.ingestion.drafts import DraftForm, is_sure, question_of
from tools.ingestion.events import DocumentRead
from tools.ingestion.wording import found

_LONGEST_STEM = 200
_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8884; padding: .4rem .6rem; text-align: left; vertical-align: top; }
td.n { text-align: right; font-variant-numeric: tabular-nums; }
tr.refused td { background: #c0392b22; }
.page { opacity: .7; }
"""
_COUNTS = ("questions", "keyed", "published", "unsure", "passages")


@dataclass(frozen=True, kw_only=True)
class Line:
    """What came of a paper: it was read, or refused with a sentence."""

    file: str
    read: DocumentRead | None = None
    refused: str = ""

    @property
    def shown(self) -> str:
        """The file's name as a screen can show it."""
        return os.fsencode(self.file).decode(errors="replace")


async def report_page(store: Store, lines: Sequence[Line]) -> str:
    """The page as HTML that needs nothing else."""
    title = _say("title")
    heads = "".join(f"<th>{_say(name)}</th>" for name in ("file", *_COUNTS, "told"))
    rows = "".join(map(_row, lines))
    wanting = [part async for part in _wanting(store, lines)]
    look = f"<h2>{_say('look')}</h2>{''.join(wanting)}" if wanting else ""
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<h1>{title}</h1><table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>{look}</html>\n"
    )


def _row(line: Line) -> str:
    counts = "".join(f'<td class="n">{vars(line.read)[name] if line.read else ""}</td>' for name in _COUNTS)
    told = found(line.read, "en") if line.read else line.refused
    look = ' class="refused"' if line.refused else ""
    return f'<tr{look}><td dir="auto">{escape(line.shown)}</td>{counts}<td>{escape(told)}</td></tr>'


async def _wanting(store: Store, lines: Sequence[Line]) -> AsyncIterator[str]:
    """For each paper its questions that wait for a person, and why."""
    for line in lines:
        if line.read is None or not line.read.unsure:
            continue
        document = await store.documents.get(line.read.document_id)
        rows = []
        for draft in await store.drafts.of(document.id, state="waiting"):
            if is_sure(draft, document):
                continue
            form = DraftForm.model_validate(draft.form)
            made = question_of(draft, document)
            why = [say("en", f"flag-{flag}") for flag in draft.flags]
            why += [one.said("en") for one in made] if isinstance(made, tuple) else []
            stem = " ".join(form.stem.split())[:_LONGEST_STEM]
            where = "" if draft.page is None else f' <span class="page">p. {draft.page}</span>'
            number = escape(say("en", "ingestion-report-number", number=form.number))
            rows.append(
                f'<tr><td>{number}{where}</td><td dir="auto">{escape(stem)}</td><td>{escape("; ".join(why))}</td></tr>'
            )
        yield f'<h3 dir="auto">{escape(line.shown)}</h3><table><tbody>{"".join(rows)}</tbody></table>'


def _say(name: str) -> str:
    return escape(say("en", f"ingestion-report-{name}"))
