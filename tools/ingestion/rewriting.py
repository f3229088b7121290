"""A draft as its teacher writes it on the page: all that can be changed of its form, at once."""

import re
from collections.abc import Iterable, Sequence
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from store.questions import LABELS, Kind, Skill, Tolerance
from tools.exchange.markup import storable
from tools.exchange.plain import LADDER, PlainError, tolerance
from tools.ingestion.drafts import ALL_SUBJECTS, DraftForm, DraftOption, Problem, right_places
from tools.ingestion.mending import REPAIRS, CannotMend, label_at, left_out, unexplained
from tools.practice.grading.plain import plain
from tools.practice.grading.units import parse_unit

LONGEST = 10_000
"""Characters of a text."""
_LINE = 500
_MOST_ACCEPTED = 50
_WORD = re.compile(r"[^\W_]+")

Text = Annotated[str, StringConstraints(max_length=LONGEST), AfterValidator(storable)]
Line = Annotated[str, StringConstraints(max_length=_LINE), AfterValidator(storable)]


class _In(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class WrittenOption(_In):
    """A choice, and whether it is right."""

    text: Text
    right: bool = False


class Written(_In):
    """What stands in the fields of the page."""

    kind: Kind
    stem: Text
    options: tuple[WrittenOption, ...] = Field(default=(), max_length=len(LABELS))
    """Of kinds with options, which have no other answer."""
    answer: Text = ""
    accepted: tuple[Line, ...] = Field(default=(), max_length=_MOST_ACCEPTED)
    tolerance: Line = ""
    """In the answer's unit, or with % behind it as a part of the answer; "" where there is none."""
    unit: Line = ""
    hints: tuple[Text, ...] = Field(default=(), max_length=LADDER)
    explanation: Text = ""
    skill: Line = ""
    """The name of a skill, of the bank or a new one."""
    marks: float | None = Field(default=None, gt=0, le=1000)


def written_of(form: DraftForm, skills: Iterable[Skill]) -> Written:
    """What stands in the fields of the page before anything is written; `skills`: those of the bank."""
    right = right_places(form)
    return Written.model_construct(
        kind=form.kind,
        stem=form.stem,
        options=tuple(
            WrittenOption.model_construct(text=option.text, right=place in right)
            for place, option in enumerate(form.options)
        ),
        answer=form.answer or "",
        accepted=form.accepted,
        tolerance=tolerance_text(form.tolerance),
        unit=form.unit or "",
        hints=form.hints,
        explanation=form.explanation,
        skill=skill_name(form.skills[0], skills) if form.skills else "",
        marks=form.marks,
    )


def rewritten(form: DraftForm, written: Written, skills: Iterable[Skill]) -> DraftForm:
    """The form with what was written; `skills`: those of the bank. Raises CannotMend for no tolerance and no unit.

    What a model says of another answer, or of how a text was read that is written anew, goes.
    """
    kind = written.kind
    options, answer = _chosen(form, written) if kind.has_options else ((), written.answer.strip() or None)
    if answer != form.answer:
        form = unexplained(form)
    if written.stem.strip() != form.stem.strip() or options != form.options:
        form = left_out(form, REPAIRS)
    skill, subject = _skill(form, written.skill, skills)
    return form.model_copy(
        update={
            "kind": Kind.MULTIPLE_CHOICE if kind.has_options and "," in (answer or "") else kind,
            "stem": written.stem.strip(),
            "options": options,
            "answer": answer,
            "accepted": _said(written.accepted) if kind is Kind.SHORT_TEXT else (),
            "tolerance": _tolerance(written.tolerance) if kind is Kind.NUMERIC else None,
            "unit": _unit(written.unit) if kind is Kind.NUMERIC else None,
            "hints": _said(written.hints),
            "explanation": written.explanation.strip(),
            "skills": (skill, *form.skills[1:]) if skill else (),
            "subject": subject,
            "marks": written.marks,
        }
    )


def skill_name(skill_id: str, skills: Iterable[Skill]) -> str:
    """What a skill is called, also one that the bank does not have yet: "algebra.linear-equations"."""
    known = next((skill.name for skill in skills if skill.id == skill_id), None)
    words = skill_id.rpartition(".")[2].replace("-", " ")
    return known or words[:1].upper() + words[1:]


def tolerance_text(given: Tolerance | None) -> str:
    """A tolerance as it is written: "0.1", "5%"."""
    if given is None or given.abs is given.rel is None:
        return ""
    return f"{given.abs:g}" if given.abs is not None else f"{100 * (given.rel or 0):g}%"


def _chosen(form: DraftForm, written: Written) -> tuple[tuple[DraftOption, ...], str | None]:
    """Options with the labels of their places, and the labels of those that are right."""
    known = form.labels
    labels = [known[place] if place < len(known) else label_at(place, known) for place in range(len(written.options))]
    options = tuple(
        DraftOption(label=label, text=one.text.strip()) for label, one in zip(labels, written.options, strict=True)
    )
    right = [label for label, one in zip(labels, written.options, strict=True) if one.right]
    return options, ", ".join(right) or None


def _said(lines: Sequence[str]) -> tuple[str, ...]:
    return tuple(filter(None, (line.strip() for line in lines)))


def _tolerance(given: str) -> Tolerance | None:
    if not given.strip():
        return None
    try:
        return Tolerance.model_validate(tolerance(re.sub(r"[\s±]", "", given).replace(",", ".")))
    except (PlainError, ValueError):
        raise CannotMend(Problem(key="bank-bad-tolerance", values={"given": given.strip()})) from None


def _unit(given: str) -> str | None:
    if given.strip() and parse_unit(plain(given.strip())) is None:
        raise CannotMend(Problem(key="draft-no-unit", values={"unit": given.strip()}))
    return given.strip() or None


def _skill(form: DraftForm, name: str, skills: Iterable[Skill]) -> tuple[str, str]:
    """The id of the skill of this name, and its subject; a new one is of the subject that the form has."""
    wanted, bank = " ".join(name.split()).casefold(), list(skills)
    if not wanted:
        return "", form.subject
    if form.skills and wanted == skill_name(form.skills[0], bank).casefold():
        return form.skills[0], form.subject
    for skill in bank:
        if wanted in (skill.name.casefold(), skill.id.casefold()):
            return skill.id, skill.subject
    subject = form.subject or ALL_SUBJECTS
    return f"{subject}.{'-'.join(_WORD.findall(wanted))}", subject
