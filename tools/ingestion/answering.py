"""The answers of a key that came apart, for questions that were found before: pure, as finding them is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tools.ingestion.drafts import DraftForm
from tools.ingestion.found import FoundOption, FoundQuestion
from tools.ingestion.mending import unexplained
from tools.ingestion.paper import Paper, Remark
from tools.ingestion.segment import Segmented, match_key

Flagged = tuple[DraftForm, tuple[str, ...]]
"""A draft's form and what a person is to look at."""
_UNFIT = "key-does-not-fit"


@dataclass(frozen=True, kw_only=True)
class Answers:
    """Questions with the answers of a key, and what is to be told of it."""

    forms: tuple[Flagged, ...]
    remarks: tuple[Remark, ...]


def answered(drafts: Sequence[Flagged], key: Paper) -> Answers:
    """The drafts in their order with the answers that the key has for them; what it has for none of them is counted."""
    questions = tuple(_found(form, flags) for form, flags in drafts)
    matched = match_key(Segmented(file="", questions=questions, prose=()), key)
    forms = tuple(_with(*draft, one) for draft, one in zip(drafts, matched.questions, strict=True))
    return Answers(forms=forms, remarks=tuple(_remarks(drafts, forms, len(matched.stray))))


def _found(form: DraftForm, flags: Sequence[str]) -> FoundQuestion:
    options = zip(form.labels, form.options, strict=True)
    return FoundQuestion(
        number=form.number,
        section=form.section,
        page=None,
        box=None,
        kind=form.kind,
        stem=form.stem,
        options=tuple(FoundOption(label=label, text=option.text) for label, option in options),
        answer=form.answer,
        marks=form.marks,
        flags=tuple(flags),
        explanation=form.explanation,
    )


def _with(form: DraftForm, flags: tuple[str, ...], question: FoundQuestion) -> Flagged:
    if question.answer == form.answer:
        return form, flags
    told = {"answer": question.answer, "kind": question.kind, "explanation": question.explanation}
    return unexplained(form).model_copy(update=told), question.flags


def _remarks(before: Sequence[Flagged], after: Sequence[Flagged], stray: int) -> Iterator[Remark]:
    pairs = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    yield Remark(kind="key-answers", count=sum(old.answer is None for (old, _), _ in pairs))
    if doubtful := sum(_UNFIT in flags for _, (_, flags) in pairs):
        yield Remark(kind="key-doubtful", count=doubtful)
    if stray:
        yield Remark(kind="key-stray", count=stray)
