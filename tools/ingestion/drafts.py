"""Drafts of questions: what stands in one, and the question that it becomes once its teacher publishes it.

The form is that of a question as found, so that a teacher mends what is printed: labels, and an answer that names
them. Ids of options, key, rubric and picture of the bank's form are made of it here, or what keeps them from being
made is told. Hints are those of practice (`ladder`), as of every question that comes without its own. What a model
proposes for a draft stands apart from what it says, and is in no question until a teacher takes it.
"""

import base64
import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from io import BytesIO
from pathlib import PurePath
from typing import Any, Literal, get_args

from PIL import Image
from pydantic import BaseModel, ConfigDict, Field

from prompts.catalogue import say
from store import Files
from store.columns import Json
from store.documents import PICTURE, Document, Draft, NewDraft
from store.questions import LABELS, Kind, Picture, Question, Tolerance
from tools.exchange.plain import PlainError, answered, narrowed, tidy_unit
from tools.ingestion.found import FoundQuestion
from tools.ingestion.paper import Figure
from tools.ingestion.segment.keys import fit
from tools.practice.grading.numeric import special, target
from tools.practice.grading.plain import plain
from tools.practice.grading.units import parse_unit
from tools.practice.ladder import STEPS

ALL_SUBJECTS = "general"
"""The subject of a question of which nothing tells another."""
ProposedField = Literal["stem", "options", "explanation", "hints", "misconceptions"]
_OF_KEY = frozenset({"no-answer", "key-does-not-fit"})
"""Flags that are about the answer."""
_LONGEST_CHAPTER = 200
_ESCAPE = re.compile(r"\\([`*<$])")
"""Of a sign that would mean something to CommonMark."""
_NAMED = re.compile(r"^[^\W\d_]\s*=\s*(?=[-+−]?[\d.])")


class _Form(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class DraftOption(_Form):
    """A choice as printed."""

    label: str = ""
    text: str


class DraftFigure(_Form):
    """Something to be looked at."""

    sha256: str
    """Of its picture, which `Files` keeps under the name PICTURE."""
    alt: str = ""
    box: dict[str, float] | None = None


class DraftMisconception(_Form):
    """Why somebody may pick a wrong option."""

    option: str
    """The option's text: where that is edited, this is no longer about it."""
    name: str
    """A few words with hyphens: "adds-denominators"."""
    feedback: str
    """What is said to who picks it; it does not tell the key."""


class Proposals(_Form):
    """What a model proposes, by field of the form that it would stand in; empty where it proposes nothing."""

    stem: str = ""
    options: tuple[DraftOption, ...] = ()
    """All that the question would have."""
    explanation: str = ""
    hints: tuple[str, ...] = ()
    """All three."""
    misconceptions: tuple[DraftMisconception, ...] = ()

    @property
    def fields(self) -> tuple[ProposedField, ...]:
        """Those for which there is something."""
        return tuple(field for field in get_args(ProposedField) if getattr(self, field))


class DraftForm(_Form):
    """What a draft says: `Draft.form`. What is printed, what was found out about it, and what a model adds."""

    number: str = ""
    section: int = 1
    kind: Kind
    stem: str
    options: tuple[DraftOption, ...] = ()
    answer: str | None = None
    """Labels of options joined by ", ", a number, a formula or words."""
    accepted: tuple[str, ...] = ()
    """Other words that are right."""
    tolerance: Tolerance | None = None
    unit: str | None = None
    """That a number is asked for in; without one, that of the answer."""
    marks: float | None = Field(default=None, gt=0)
    explanation: str = ""
    figures: tuple[DraftFigure, ...] = ()
    subject: str = ""
    skills: tuple[str, ...] = ()
    """Ids, also of a skill that the bank does not have yet."""
    difficulty: float = Field(default=0.0, ge=-6, le=6)
    difficulty_reason: str = ""
    language: str = "en"
    like: str | None = None
    """The question of the bank, by id, or the number in this document, that asks the same."""
    hints: tuple[str, ...] = ()
    """The ladder that a teacher wrote or took from what was proposed; practice adds what is missing of three."""
    misconceptions: tuple[DraftMisconception, ...] = ()
    """Taken from what was proposed."""
    proposed: Proposals = Proposals()
    """What waits for its teacher to take it or to leave it out; no question holds any of it."""

    @property
    def labels(self) -> tuple[str, ...]:
        """The options' labels: as printed, or letters where those do not tell the options apart."""
        printed = tuple(option.label for option in self.options)
        return printed if len(set(printed)) == len(printed) else tuple(LABELS[: len(printed)])

    def json_form(self) -> Json:
        """As `Draft.form` keeps it."""
        return self.model_dump(mode="json")


@dataclass(frozen=True, kw_only=True)
class Problem:
    """Why a draft cannot be published yet; `key` and `values` are of the catalogue."""

    key: str
    values: Mapping[str, str] = field(default_factory=dict)

    def said(self, locale: str) -> str:
        """A sentence that says what to mend."""
        return say(locale, self.key, **self.values)


def form_of(question: FoundQuestion, pictures: Mapping[str, str]) -> DraftForm:
    """What is printed; `pictures`: the digest of each figure's picture, by the name of its file."""
    return DraftForm(
        number=question.number,
        section=question.section,
        kind=question.kind,
        stem=question.stem,
        options=tuple(DraftOption(label=one.label, text=one.text) for one in question.options),
        answer=question.answer,
        marks=question.marks or None,
        explanation=question.explanation,
        figures=tuple(_figure(figure, pictures) for figure in question.figures),
    )


def new_draft(question: FoundQuestion, form: DraftForm, flags: Sequence[str]) -> NewDraft:
    """A draft of a question that was found, with where it stands."""
    boxes = [question.box, *(figure.box for figure in question.figures)]
    return NewDraft(
        page=question.page, boxes=[asdict(box) for box in boxes if box], form=form.json_form(), flags=tuple(flags)
    )


def flags_after_edit(form: DraftForm) -> tuple[str, ...]:
    """What is still to be looked at once a teacher has been over a draft: whether it has a key."""
    return () if form.answer else ("no-answer",)


def flags_after_answer(flags: Sequence[str], form: DraftForm) -> tuple[str, ...]:
    """What is still to be looked at once a teacher has told the answer of a draft that had these flags: all else."""
    return (*(flag for flag in flags if flag not in _OF_KEY), *flags_after_edit(form))


def question_of(
    draft: Draft, document: Document, pictures: Mapping[str, bytes] | None = None
) -> Question | tuple[Problem, ...]:
    """The question that a draft becomes, or what is to be mended before it can; `pictures`: see `pictures_of`.

    Its id stays the same whatever is changed in it or put beside it.
    """
    form = DraftForm.model_validate(draft.form)
    if problems := tuple(_problems(form)):
        return problems
    try:
        question = Question.model_validate(
            {
                "id": draft.question_id or f"{document.id}.{draft.id}",
                "subject": form.subject or ALL_SUBJECTS,
                "chapter": (document.title or PurePath(document.name).stem)[:_LONGEST_CHAPTER],
                "skills": form.skills,
                "stem": form.stem,
                "explanation": form.explanation,
                "hints": form.hints[:STEPS],
                "difficulty": form.difficulty,
                "difficulty_reason": form.difficulty_reason,
                "picture": _picture(form.figures, pictures or {}),
                "language": form.language,
                "source": document.name,
                **_answered(form),
            }
        )
    except PlainError as error:
        return (Problem(key=f"bank-{error.key}", values=error.values),)
    return (
        question if _is_gradable(question) else (Problem(key="draft-no-number", values={"answer": form.answer or ""}),)
    )


def right_places(form: DraftForm) -> list[int]:
    """The places of the options that the answer names, counted from 0; none where it names something else."""
    printed, texts = [option.label for option in form.options], [option.text for option in form.options]
    fitted = fit(form.answer or "", printed, texts)
    return [form.labels.index(label) for label in fitted.answer.split(", ")] if fitted.fits else []


def mark_of(draft: Draft) -> str:
    """Tells a draft as it stands from what it was and what becomes of it: the same form in the same state."""
    stands = json.dumps([draft.form, list(draft.flags), draft.state], sort_keys=True)
    return hashlib.sha256(stands.encode()).hexdigest()[:12]


def is_sure(draft: Draft, document: Document) -> bool:
    """Whether a draft needs no person: nothing of it is doubtful, a key is printed, and all of it fits together."""
    answer = DraftForm.model_validate(draft.form).answer
    return bool(answer) and not draft.flags and isinstance(question_of(draft, document), Question)


async def pictures_of(draft: Draft, files: Files) -> dict[str, bytes]:
    """The pictures of a draft's figures, by their digests, for `question_of`."""
    figures = DraftForm.model_validate(draft.form).figures
    return {figure.sha256: files.path(figure.sha256, PICTURE).read_bytes() for figure in figures}


def _problems(form: DraftForm) -> Iterator[Problem]:
    if not form.stem.strip():
        yield Problem(key="draft-no-stem")
    if form.kind.has_options and not form.options:
        yield Problem(key="draft-no-options")
    elif not form.answer and form.kind is not Kind.FREE_TEXT:
        yield Problem(key="draft-no-key")
    first: dict[str, int] = {}
    for place, option in enumerate(form.options):
        other = first.setdefault(" ".join(option.text.split()), place)
        if option.text.strip() and other != place:
            yield Problem(key="draft-options-alike", values={"one": _letter(other), "other": _letter(place)})


def _answered(form: DraftForm) -> dict[str, Any]:
    """Kind, options, key, other answers and rubric; raises PlainError."""
    if form.options or form.kind.has_options:
        return _chosen(form)
    answer = _ESCAPE.sub(r"\1", form.answer or "").strip()
    given = {"answer": answer, "kind": form.kind}
    kind = narrowed(form.kind, given)
    if kind is Kind.FREE_TEXT:
        return _free(form.answer or form.explanation, form.marks)
    if kind is Kind.SHORT_TEXT:
        return {"kind": kind, **answered({**given, "accept": form.accepted}, kind)}
    if kind is not Kind.NUMERIC:
        return {"kind": kind, **answered(given, kind)}
    number = _NAMED.sub("", answer.rstrip("."))
    try:
        fields = answered({"answer": number}, kind)
    except PlainError:  # as the grader reads it, or not at all: what is asked of it afterwards
        fields = {"key": number}
    unit = tidy_unit(form.unit) or fields.get("unit")
    fields |= {"unit": unit if unit and parse_unit(plain(unit)) else None, "tolerance": form.tolerance}
    return {"kind": kind, **fields}


def _chosen(form: DraftForm) -> dict[str, Any]:
    texts = [option.text for option in form.options]
    named = right_places(form)
    kind = Kind.MULTIPLE_CHOICE if form.kind is Kind.MULTIPLE_CHOICE or len(named) > 1 else Kind.SINGLE_CHOICE
    known = {one.option: {"misconception": one.name, "feedback": one.feedback} for one in form.misconceptions}
    options = [
        {"id": f"o{place}", "text": text, **(known.get(text, {}) if place - 1 not in named else {})}
        for place, text in enumerate(texts, 1)
    ]
    key = [f"o{place + 1}" for place in named] or [form.answer or ""]
    return {"kind": kind, **answered({"options": options, "key": key}, kind)}


def _free(model: str, marks: float | None) -> dict[str, Any]:
    """A free answer is marked against the printed one, part by part; without one, by who wrote it."""
    if not model.strip():
        plain_point = say("en", "draft-plain-rubric")
        return {"kind": Kind.FREE_TEXT, "key": plain_point, "rubric": [{"text": plain_point, "points": marks or 1}]}
    fields = answered({"answer": model}, Kind.FREE_TEXT)
    each = (marks or len(fields["rubric"])) / len(fields["rubric"])
    return {"kind": Kind.FREE_TEXT, **fields, "rubric": [{**point, "points": each} for point in fields["rubric"]]}


def _picture(figures: Sequence[DraftFigure], pictures: Mapping[str, bytes]) -> Picture | None:
    """The figures one below the other, within a drawing that needs nothing from outside."""
    width, height, drawn = 0, 0, []
    for figure in figures:
        if png := pictures.get(figure.sha256):
            with Image.open(BytesIO(png), formats=("PNG",)) as image:
                across, down = image.size
            data = base64.b64encode(png).decode()
            drawn.append(f'<image y="{height}" width="{across}" height="{down}" href="data:image/png;base64,{data}"/>')
            width, height = max(width, across), height + down
    if not drawn:
        return None
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">{"".join(drawn)}</svg>'
    alt = " ".join(filter(None, (figure.alt.strip() for figure in figures)))
    return Picture(svg=svg, alt=alt or say("en", "draft-picture"))


def _figure(figure: Figure, pictures: Mapping[str, str]) -> DraftFigure:
    return DraftFigure(sha256=pictures[figure.file], alt=figure.alt, box=asdict(figure.box) if figure.box else None)


def _is_gradable(question: Question) -> bool:
    """Whether the key of a question that asks for a number is one for who grades it, or says that there is none."""
    if question.kind is not Kind.NUMERIC:
        return True
    assert not isinstance(question.key, tuple)
    return target(question, question.key) is not None or special(plain(str(question.key))) is not None


def _letter(place: int) -> str:
    return LABELS[place % len(LABELS)]
