"""What a teacher is told about a document: why it is refused, and what was odd about it."""

from collections.abc import Sequence
from dataclasses import replace

from prompts.catalogue import say
from tools.ingestion.errors import Refused
from tools.ingestion.events import (
    DocumentDeletion,
    DocumentRead,
    DocumentReceived,
    DocumentRefused,
    DocumentUnderWay,
)
from tools.ingestion.paper import Remark


def refusal(error: Refused, locale: str) -> str:
    """One sentence that says what to do next."""
    return say(locale, f"ingestion-refused-{error.reason}", **error.data)


def remark(about: Remark, locale: str) -> str:
    """One sentence; with the page, where it is about one."""
    said = say(locale, f"ingestion-remark-{about.kind}", count=about.count)
    return said if about.page is None else say(locale, "ingestion-on-page", page=about.page, said=said)


def remarks(about: Sequence[Remark], locale: str) -> str:
    """A sentence each; the same one on pages one after another is said once."""
    runs: list[list[Remark]] = []
    for one in about:
        last = runs[-1][-1] if runs else None
        if last and last.kind == one.kind and last.page is not None and one.page == last.page + 1:
            runs[-1].append(one)
        else:
            runs.append([one])
    return " ".join(_of_run(run, locale) for run in runs)


def _of_run(run: Sequence[Remark], locale: str) -> str:
    first, last = run[0], run[-1]
    if first is last or first.page is None or last.page is None:
        return remark(first, locale)
    whole = replace(first, page=None, count=sum(one.count for one in run))
    return say(locale, "ingestion-on-pages", first=first.page, last=last.page, said=remark(whole, locale))


def received(event: DocumentReceived, locale: str) -> str:
    """That a document will be read."""
    if event.key_of:
        return say(locale, "ingestion-received-key", name=event.name, paper=event.key_of)
    key = "ingestion-received-again" if event.again else "ingestion-received"
    if event.receiver and not event.again:
        key = "ingestion-received-for"
    version = f" {say(locale, 'ingestion-version')}" if event.version_of and not event.again else ""
    return say(locale, key, name=event.name, receiver=event.receiver) + version


def under_way(event: DocumentUnderWay, locale: str) -> str:
    """How far the reading of a document is."""
    key = f"ingestion-stage-{event.stage or 'waiting'}"
    return say(locale, key, name=event.name, page=event.page, of=event.of)


def read(event: DocumentRead, locale: str) -> str:
    """That a document was read, and what was found in it."""
    if event.alone:
        return say(locale, "ingestion-read-alone", name=event.name, passages=event.passages)
    if event.key_of:
        about = remarks(_remarks(event), locale)
        standing = found(replace(event, remarks=()), locale)
        return say(locale, "ingestion-read-key", name=event.name, paper=event.key_of, about=about, found=standing)
    key = "ingestion-read-again" if event.again else "ingestion-read"
    return say(locale, key, name=event.name, found=found(event, locale))


def found(event: DocumentRead, locale: str) -> str:
    """What was found in a document, what another version of it changed, and what was odd about it."""
    said = [say(locale, "ingestion-found", questions=event.questions, keyed=event.keyed, unsure=event.unsure)]
    if event.published:
        said.append(say(locale, "ingestion-published", count=event.published))
    if event.proposed:
        said.append(say(locale, "ingestion-proposed", count=event.proposed))
    if event.passages:
        said.append(say(locale, "ingestion-passages", count=event.passages))
    if event.version_of:
        counts = {"added": event.added, "gone": event.gone, "changed": event.changed}
        said.append(say(locale, "ingestion-changes" if any(counts.values()) else "ingestion-no-changes", **counts))
    about = remarks(_remarks(event), locale)
    return " ".join((*said, about) if about else said)


def _remarks(event: DocumentRead) -> list[Remark]:
    return [Remark(kind=one.kind, page=one.page, count=one.count) for one in event.remarks]


def refused(event: DocumentRefused, locale: str) -> str:
    """Why a document is not read, and what to do next."""
    # what is written in a chat is kept, and a password must not be
    reason = "password-in-chat" if event.reason == "password" else event.reason
    why = refusal(Refused(reason, **event.data), locale)
    return say(locale, "ingestion-not-read", name=event.name, why=why)


def deletion(event: DocumentDeletion, locale: str) -> str:
    """Whether a document shall be deleted, or that it is."""
    key = "ingestion-deleted" if event.done else "ingestion-delete-asked"
    return say(locale, key, name=event.name, day=event.sent_on, questions=event.questions)
