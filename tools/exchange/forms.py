"""Reads one question from a mapping: the question form, a line of `bank list --full`, or the plain form of doors.md.

What is read is made tidy (HTML tags, NUL, aliases of kinds, keys given as letters or texts); what cannot be read raises
FormError with a sentence for whoever wrote the file. Fields that no form knows are left out, except where they look
like a slip of the pen of one that counts.
"""

import difflib
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from prompts.catalogue import say
from store.errors import ChironError
from store.questions import Kind, Question, Status
from tools.exchange import plain
from tools.exchange.markup import clean, storable

Row = Mapping[str, Any]
FIELDS = frozenset(Question.model_fields)
PLAIN_FIELDS = frozenset({"answer", "license", "type", "source_url", "question", "correct", "variants", "hint"})
IGNORED = frozenset({"level", "label", "verified"})
KINDS = {
    "mcq": Kind.SINGLE_CHOICE,
    "choice": Kind.SINGLE_CHOICE,
    "single": Kind.SINGLE_CHOICE,
    "multi": Kind.MULTIPLE_CHOICE,
    "multiple": Kind.MULTIPLE_CHOICE,
    "short": Kind.SHORT_TEXT,
    "text": Kind.FREE_TEXT,
    "free": Kind.FREE_TEXT,
    "number": Kind.NUMERIC,
    "algebra": Kind.ALGEBRAIC,
}
LOGITS = {"easy": -1.2, "medium": 0.0, "hard": 1.2}
_LONGEST_FIELD = 200_000


@dataclass
class FormError(ChironError):
    """A question that cannot be read; `reason` is the sentence for its writer."""

    reason: str

    def __str__(self) -> str:
        return self.reason


def refuse(key: str, **values: str | int | float) -> FormError:
    """The error with a sentence of the catalogue."""
    return FormError(say("en", f"bank-{key}", **values))


def read_question(row: object, *, draft: bool = False, lenient: bool = False) -> Question:
    """The question of one mapping; raises FormError.

    `draft` keeps it from students; `lenient` does without a subject (for trying answers).
    """
    if not isinstance(row, Mapping):
        raise refuse("not-an-object")
    tidy = storable if "key" in row else clean
    given: dict[str, Any] = {str(name).strip().lower(): _cleaned(value, tidy) for name, value in row.items()}
    _no_slips(given)
    try:
        fields = _common(given, lenient)
        fields |= {"accept": plain.accepted(given), **plain.answered(given, fields["kind"])}
    except plain.PlainError as error:
        raise refuse(error.key, **error.values) from error
    if "id" not in fields:
        fields["id"] = _made_id(fields)
    if draft:
        fields["status"] = Status.DRAFT
    try:
        return Question.model_validate(fields)
    except ValidationError as error:
        raise FormError(in_words(error)) from error


def _cleaned(value: object, tidy: Callable[[str], str]) -> object:
    """Every text in a value made tidy, drawings apart."""
    if isinstance(value, str):
        if len(value) > _LONGEST_FIELD:
            raise refuse("too-long")
        return storable(value) if "<svg" in value[:200] else tidy(value)
    if isinstance(value, list | tuple):
        return [_cleaned(item, tidy) for item in value]
    if isinstance(value, Mapping):
        return {str(name): _cleaned(item, tidy) for name, item in value.items()}
    return value


def _no_slips(given: Row) -> None:
    known = sorted(FIELDS)
    for name in given.keys() - FIELDS - PLAIN_FIELDS - IGNORED:
        near = difflib.get_close_matches(name, known, n=1, cutoff=0.84)
        if near and near[0] not in given:
            raise refuse("unknown-field", field=name, meant=near[0])


def _common(given: Row, lenient: bool) -> dict[str, Any]:
    """The fields that all forms share, except what depends on the kind."""
    stem = given.get("stem") or given.get("question")
    if not isinstance(stem, str) or not stem:
        raise refuse("missing-field", field="stem")
    subject = given.get("subject") or ("general" if lenient else None)
    if subject is None:
        raise refuse("missing-field", field="subject")
    fields: dict[str, Any] = {
        name: given[name]
        for name in FIELDS & given.keys()
        if given[name] is not None and given[name] != "" and name not in ("options", "key", "accept", "hints")
    }
    fields |= {"stem": stem, "subject": subject, "kind": _kind(given), "hints": plain.hint_ladder(given)}
    fields["difficulty"] = _difficulty(given.get("difficulty"))
    if "license" in given and "licence" not in fields:
        fields["licence"] = given["license"] or ""
    if isinstance(fields.get("skills"), str):
        fields["skills"] = [part.strip() for part in fields["skills"].replace("|", ";").split(";") if part.strip()]
    if "tolerance" in fields:
        fields["tolerance"] = plain.tolerance(fields["tolerance"])
    picture = fields.get("picture")
    if isinstance(picture, Mapping) and not picture.get("svg"):
        del fields["picture"]  # a list without drawings shows its alt text alone
    return fields


def _kind(given: Row) -> Kind:
    named = given.get("kind") or given.get("type")
    if named is None:
        return plain.guessed_kind(given)
    word = str(named).strip().lower().replace("-", "_").replace(" ", "_")
    if word in tuple(Kind):
        return Kind(word)
    if word not in KINDS:
        raise refuse("unknown-kind", kind=str(named)[:40], kinds=", ".join(Kind))
    return plain.narrowed(KINDS[word], given)


def _difficulty(value: object) -> object:
    if value is None or value == "":
        return 0.0
    if isinstance(value, str):
        if value.lower() in LOGITS:
            return LOGITS[value.lower()]
        try:
            return float(value)
        except ValueError:
            raise refuse("unknown-difficulty", given=value[:40]) from None
    return value


def _made_id(fields: Row) -> str:
    """An id that stays the same while the question's words do, so that its answer can be mended and loaded again."""
    options = [option["text"] for option in fields.get("options", ())]
    mark = json.dumps([fields["subject"], fields["kind"], fields["stem"], options], ensure_ascii=True, default=str)
    return f"q-{hashlib.sha256(mark.encode()).hexdigest()[:16]}"


def in_words(error: ValidationError) -> str:
    """The first complaint of a validation in plain words."""
    first = error.errors(include_url=False)[0]
    place = ".".join(str(part) for part in first["loc"] if part not in ("str", "int", "float", "tuple[str, ...]"))
    if first["type"] == "missing":
        return say("en", "bank-missing-field", field=place)
    reason = first["msg"].removeprefix("Value error, ")
    return say("en", "bank-bad-field", field=place, reason=reason) if place else say("en", "bank-bad", reason=reason)
