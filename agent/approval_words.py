"""What is said and offered once a paper is read, and where its teacher goes through its questions."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from agent.messages import Action, Choice, Image, Part, Text
from agent.quoting_words import literal
from prompts.catalogue import say
from tools.events import Event
from tools.ingestion.approval_events import (
    ApprovalEvent,
    DocumentsShown,
    DocumentStanding,
    DraftChanged,
    DraftRefused,
    DraftShown,
    DraftsPublished,
    PageGiven,
    ProposedShown,
)
from tools.ingestion.approving import page_of
from tools.ingestion.events import DocumentRead, DocumentReceived, DocumentRefused
from tools.ingestion.likeness import Like

MOST_LISTED = 8
"""Papers that are named; the others are older."""
_LISTED = {"options", "misconceptions"}
"""Fields of which each text is about an option."""
_DEEDS = ("publish", "answer", "edit", "merge", "split", "drop", "next")
_UNANSWERED = ("answer", "edit", "publish", "merge", "split", "drop", "next")
"""Those of a question without an answer: what it lacks comes first."""


def words(event: ApprovalEvent, locale: str) -> str:
    """The sentences of an event."""
    match event:
        case PageGiven():
            return _way(event.name, event.link, locale, minutes=event.minutes)
        case DocumentsShown():
            return _documents(event, locale)
        case DraftsPublished():
            key = "approval-sure-undone" if event.undone else "approval-sure-done"
            return say(locale, key, count=event.count)
        case DraftChanged():
            return say(locale, f"approval-{event.what}", number=event.number or "none")
        case DraftRefused():
            return " ".join(problem.said(locale) for problem in event.problems)
        case DraftShown():
            return _draft(event, locale)


def way(event: DocumentRead, locale: str) -> str:
    """A link to the page of a paper that was read; empty where nothing of it waits for its teacher."""
    return _way(event.paper, page_of(event.document_id), locale) if _waits(event) else ""


def _way(name: str, link: str, locale: str, *, minutes: int = 0) -> str:
    return say(locale, "approval-page-given", name=literal(name), link=link, minutes=minutes)


def _waits(event: DocumentRead) -> bool:
    return not event.alone and bool(event.sure or event.unsure or event.proposed)


def parts(event: ApprovalEvent, locale: str) -> Iterator[Part]:
    """The sentences of an event, and the pictures that belong to a question that is shown."""
    yield Text(text=words(event, locale))
    if isinstance(event, DraftShown):
        for place, picture in enumerate(event.pictures, 1):
            alt = say(locale, "approval-picture", place=place, number=event.number or "none")
            yield Image(alt=alt, path=Path(picture))


def choices(events: Sequence[Event], locale: str, *, page: bool = False) -> tuple[Choice, ...] | None:
    """The buttons below a reply that ends with such an event; None where it has none of its own.

    `page`: whether its reader can be led to a page of the web.
    """
    last = events[-1] if events else None
    undo = [
        _choice(locale, "undo", event.target, number=event.number or "none")
        for event in events
        if isinstance(event, DraftChanged) and event.what in ("published", "dropped")
    ]
    undo += [
        _choice(locale, "undo-sure", event.document_id, f"undo-sure {event.at}", count=event.count)
        for event in events
        if isinstance(event, DraftsPublished) and event.count and not event.undone
    ]
    if isinstance(last, PageGiven):
        return ()
    if isinstance(last, DocumentsShown):
        return (*undo, *_of_documents(last.documents, locale, page=page))
    if isinstance(last, DocumentRead | DocumentReceived | DocumentRefused):
        return _of_read([one for one in events if isinstance(one, DocumentRead) and _waits(one)], locale, page=page)
    return _of_draft(last, undo, locale) if isinstance(last, DraftShown) else None


def _of_read(read: Sequence[DocumentRead], locale: str, *, page: bool) -> tuple[Choice, ...] | None:
    """The buttons of papers that were read: of several each has one, by its name."""
    if len(read) == 1:
        (one,) = read
        return _of_document(one.document_id, one.sure, one.unsure, one.proposed, locale, page=page)
    return tuple(_named(one.paper, one.document_id) for one in read) or None


def _named(name: str, document_id: str) -> Choice:
    return Choice(label=name, action=Action(kind="approve", target=document_id, value="document"))


def _of_document(
    document_id: str, sure: int, unsure: int, proposed: int, locale: str, *, page: bool
) -> tuple[Choice, ...]:
    """The buttons of a paper that was read: publish the sure ones, go through the rest, then what is proposed."""
    told = []
    if sure:
        told.append(_choice(locale, "sure", document_id, count=sure))
    if unsure:
        told.append(_choice(locale, "go", document_id, count=unsure))
    elif proposed:
        label = say(locale, "choice-approve-proposed", count=proposed)
        told.append(Choice(label=label, action=Action(kind="approve", target=document_id, value="go")))
    if page and (sure or unsure or proposed):
        told.append(_choice(locale, "page", document_id))
    return tuple(told)


def _choice(locale: str, deed: str, target: str, said: str = "", **values: str | int) -> Choice:
    """A button for a deed; `said`: the deed with all that belongs to it."""
    label = say(locale, f"choice-approve-{deed}", **values)
    return Choice(label=label, action=Action(kind="approve", target=target, value=said or deed))


def _of_documents(documents: Sequence[DocumentStanding], locale: str, *, page: bool) -> tuple[Choice, ...]:
    if len(documents) == 1:
        (one,) = documents
        return _of_document(one.document_id, one.sure, one.unsure, one.proposed, locale, page=page)
    waiting = [one for one in documents[:MOST_LISTED] if one.sure or one.unsure or one.proposed]
    return tuple(_named(one.name, one.document_id) for one in waiting)


def _of_draft(draft: DraftShown, undo: Sequence[Choice], locale: str) -> tuple[Choice, ...]:
    target = draft.target
    if draft.asks:
        labels = [] if draft.asks == "edit" else [option.label for option in draft.options]
        if draft.asks == "split":
            labels = labels[1:]
        answers = [
            Choice(label=label, action=Action(kind="approve", target=target, value=f"{draft.asks} {label}"))
            for label in labels
        ]
        return (*answers, _choice(locale, "back", target))
    found = _DEEDS if draft.answer else _UNANSWERED
    deeds = [deed for deed in found if deed != "next" or draft.left > 1 or draft.proposed]
    deeds = ["take", "leave", *deeds] if draft.proposed else deeds
    mine = [_choice(locale, "undo", target, number="none")] if draft.can_undo and not undo else []
    return (*(_choice(locale, deed, target) for deed in deeds), *mine, *undo, _choice(locale, "stop", target))


def _documents(event: DocumentsShown, locale: str) -> str:
    if not event.documents:
        return say(locale, "approval-no-documents")
    lines = [_standing(one, locale) for one in event.documents[:MOST_LISTED]]
    if len(lines) == 1:
        return lines[0]
    return "\n".join([*(f"- {line}" for line in lines)])


def _standing(one: DocumentStanding, locale: str) -> str:
    return say(
        locale,
        "approval-standing",
        name=one.name,
        questions=one.questions,
        keyed=one.keyed,
        unsure=one.unsure,
        sure=one.sure,
        published=one.published,
        proposed=one.proposed,
    )


def _draft(event: DraftShown, locale: str) -> str:
    place = say(locale, "approval-page", page=event.page) if event.page else event.document
    lines = [say(locale, "approval-draft", number=event.number or "none", place=place)]
    lines += [say(locale, f"flag-why-{flag}") for flag in event.flags]
    if event.like:
        lines.append(Like(number=event.like_number, stem=event.like).said(locale))
    lines.append(event.stem or say(locale, "approval-no-stem"))
    if event.options:
        lines.append("\n".join(f"- **{option.label}** {option.text}" for option in event.options))
    if event.figures > len(event.pictures):
        lines.append(say(locale, "approval-figures", count=event.figures))
    lines.append(say(locale, "approval-answer", answer=event.answer or "none"))
    if event.state != "waiting":
        lines.append(say(locale, f"approval-is-{event.state}"))
    lines += _proposed(event.proposed, locale)
    if event.asks:
        lines.append(say(locale, f"approval-asks-{event.asks}", options=len(event.options)))
    return "\n\n".join(lines)


def _proposed(proposed: Sequence[ProposedShown], locale: str) -> list[str]:
    """What a model proposes, marked as such."""
    lines = [say(locale, "approval-proposed")] if proposed else []
    for one in proposed:
        said = "\n".join(one.texts)
        if one.field in _LISTED:
            said = "\n".join(f"- **{label}** {text}" for label, text in zip(one.labels, one.texts, strict=True))
        elif one.field == "hints":
            said = "\n".join(f"{place}. {text}" for place, text in enumerate(one.texts, 1))
        lines.append(f"{say(locale, f'approval-proposed-{one.field}')}\n\n{said}")
    return lines
