"""What a teacher does to a draft's form: a fixed answer, an edited text, two made one, one made two, what is proposed
taken or left out.

Pure: a form comes in and another goes out. What is no option or no line raises CannotMend.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from store.errors import ChironError
from store.questions import LABELS, Kind
from tools.ingestion.drafts import DraftForm, DraftOption, Problem, Proposals, ProposedField
from tools.ingestion.segment.keys import fit

REPAIRS: frozenset[ProposedField] = frozenset({"stem", "options"})
"""Fields that are printed; a proposal for them mends how they were read."""
_NUMBER = re.compile(r"[-+−]?\d+(?:[.,/]\d+)*")


@dataclass
class CannotMend(ChironError):
    """A change that cannot be made."""

    problem: Problem


def with_answer(form: DraftForm, answer: str) -> DraftForm:
    """The form with another answer: labels ("B", "A, C"), an option's text, a number or words.

    A question of which no answer was known takes its kind from this one. What a model said of another answer goes.
    """
    answer = answer.strip()
    form = form if answer == form.answer else unexplained(form)
    if form.options:
        fitted = fit(answer, form.labels, [option.text for option in form.options])
        if not fitted.fits:
            raise CannotMend(Problem(key="bank-no-such-option", values={"answer": answer}))
        several = "," in fitted.answer
        kind = Kind.MULTIPLE_CHOICE if several else Kind.SINGLE_CHOICE
        return form.model_copy(update={"answer": fitted.answer, "kind": kind})
    kind, is_number = form.kind, _NUMBER.fullmatch(answer) is not None
    if kind is Kind.NUMERIC and not any(map(str.isdigit, answer)):
        kind = Kind.SHORT_TEXT
    elif kind.has_options or (kind is Kind.SHORT_TEXT and not form.answer):
        kind = Kind.NUMERIC if is_number else Kind.SHORT_TEXT
    return form.model_copy(update={"answer": answer or None, "kind": kind})


def edited(form: DraftForm, *, stem: str | None = None, options: Mapping[str, str] | None = None) -> DraftForm:
    """The form with another stem, and other texts of options by label: an empty one goes, the next label comes new."""
    form = _labelled(form)
    texts = {option.label.lower(): option for option in form.options}
    for label, text in (options or {}).items():
        known = texts.get(label.lower())
        if known is None and label.lower() != label_at(len(texts), list(form.labels)).lower():
            raise CannotMend(Problem(key="approval-no-option", values={"label": label}))
        texts[label.lower()] = DraftOption(label=known.label if known else label, text=text.strip())
    left = tuple(option for option in texts.values() if option.text or option.label.lower() not in _lower(options))
    form = left_out(form, REPAIRS)
    return form.model_copy(update={"stem": form.stem if stem is None else stem.strip(), **_with_options(form, left)})


def taken(form: DraftForm, fields: Collection[ProposedField]) -> DraftForm:
    """The form with what is proposed for some of its fields; for the others it stays proposed."""
    given: dict[str, Any] = {field: getattr(form.proposed, field) for field in form.proposed.fields if field in fields}
    if "options" in given:
        given |= _with_options(form, given["options"])
    return left_out(form.model_copy(update=given), fields)


def left_out(form: DraftForm, fields: Collection[ProposedField]) -> DraftForm:
    """The form without what is proposed for some of its fields."""
    nothing = Proposals()
    left = form.proposed.model_copy(update={field: getattr(nothing, field) for field in fields})
    return form.model_copy(update={"proposed": left})


def unexplained(form: DraftForm) -> DraftForm:
    """The form without hints and what else a model says of its answer, taken or not."""
    form = left_out(form, {field for field in form.proposed.fields if field not in REPAIRS})
    return form.model_copy(update={"hints": (), "misconceptions": ()})


def merged(form: DraftForm, other: DraftForm) -> DraftForm:
    """One question of two: their texts one behind the other, labels told apart, the first answer that is known."""
    form, other = _labelled(_unproposed(form)), _labelled(other)
    answer, options = other.answer, other.options
    if set(_lower(form.labels)) & set(_lower(other.labels)):
        own = [label_at(len(form.options) + place, form.labels) for place in range(len(options))]
        fitted = fit(answer or "", other.labels, [option.text for option in options])
        if answer and fitted.fits:
            answer = ", ".join(own[other.labels.index(one)] for one in fitted.answer.split(", "))
        options = tuple(DraftOption(label=label, text=one.text) for label, one in zip(own, options, strict=True))
    return form.model_copy(
        update={
            **_with_options(form, (*form.options, *options)),
            "stem": "\n\n".join(filter(None, (form.stem.strip(), other.stem.strip()))),
            "answer": form.answer or answer,
            "marks": (form.marks or 0) + (other.marks or 0) or None,
            "explanation": "\n\n".join(filter(None, (form.explanation, other.explanation))),
            "figures": (*form.figures, *other.figures),
            "skills": tuple(dict.fromkeys((*form.skills, *other.skills))),
        }
    )


def halves(form: DraftForm, at: int | str) -> tuple[DraftForm, DraftForm]:
    """Two questions of one: `at` is the label of the option, or the number of the stem's line, that begins the second.

    Lines that say something are counted, from 1; options go with the line above them. An option becomes the stem of
    the second question, those behind it become that one's options. The answer goes where it fits.
    """
    form = _labelled(_unproposed(form))
    return _at_line(form, at) if isinstance(at, int) else _at_option(form, at)


def _at_line(form: DraftForm, line: int) -> tuple[DraftForm, DraftForm]:
    lines = [one for one in form.stem.split("\n") if one.strip()]
    if not 2 <= line <= len(lines):
        values = {"line": str(line), "lines": str(len(lines))}
        raise CannotMend(Problem(key="approval-no-line", values=values))
    goes = bool(form.options) and fit(form.answer or "", form.labels, [one.text for one in form.options]).fits
    first = {**_with_options(form, ()), "stem": "\n\n".join(lines[: line - 1])}
    first["answer"] = None if goes else form.answer
    second = {"stem": "\n\n".join(lines[line - 1 :]), "answer": form.answer if goes else None}
    return form.model_copy(update=first), _rest(form, second)


def _at_option(form: DraftForm, label: str) -> tuple[DraftForm, DraftForm]:
    if label.lower() not in _lower(form.labels)[1:]:
        raise CannotMend(Problem(key="approval-no-option", values={"label": label}))
    place = _lower(form.labels).index(label.lower())
    before, one, behind = form.options[:place], form.options[place], form.options[place + 1 :]
    stays = bool(form.answer) and fit(form.answer or "", form.labels[:place], [one.text for one in before]).fits
    first = {**_with_options(form, before), "answer": form.answer if stays else None}
    relabelled = tuple(
        DraftOption(label=label_at(number, form.labels), text=option.text) for number, option in enumerate(behind)
    )
    second = {**_with_options(form, relabelled), "stem": one.text, "answer": None}
    return form.model_copy(update=first), _rest(form, second)


def _rest(form: DraftForm, values: Mapping[str, object]) -> DraftForm:
    """The second of two: its number is not known, and neither is what only one of them can have."""
    unknown: dict[str, object] = {"number": "", "marks": None, "explanation": "", "figures": (), "like": None}
    unknown |= {"accepted": (), "tolerance": None, "unit": None}
    return form.model_copy(update={**unknown, **values})


def _unproposed(form: DraftForm) -> DraftForm:
    """The form for another question than it was: nothing that a model said of it holds."""
    return left_out(unexplained(form), REPAIRS)


def _with_options(form: DraftForm, options: Sequence[DraftOption]) -> dict[str, object]:
    """Options, and a kind that goes with them."""
    kind = form.kind
    if kind.has_options != bool(options):
        kind = Kind.SINGLE_CHOICE if options else Kind.SHORT_TEXT
    return {"options": tuple(options), "kind": kind}


def _labelled(form: DraftForm) -> DraftForm:
    """The form with labels that tell its options apart."""
    options = zip(form.labels, form.options, strict=True)
    return form.model_copy(update={"options": tuple(DraftOption(label=label, text=one.text) for label, one in options)})


def label_at(place: int, like: Sequence[str]) -> str:
    """The label of a place, counted from 0, in the style of others."""
    if like and like[0].isdigit():
        return str(place + 1)
    letter = LABELS[place % len(LABELS)]
    return letter.lower() if like and like[0].islower() else letter


def _lower(labels: Mapping[str, str] | Sequence[str] | None) -> list[str]:
    return [label.lower() for label in labels or ()]
