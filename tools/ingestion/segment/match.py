"""Keys beside their questions: matched by section and number; what does not fit is shown, never guessed."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from tools.ingestion.found import FoundQuestion
from tools.ingestion.segment.keys import Entry, fit, without_label
from tools.ingestion.segment.kinds import kind_of
from tools.ingestion.segment.rows import plain

_TRUTH = {"√": 0, "✓": 0, "对": 0, "yes": 0, "×": 1, "✗": 1, "错": 1, "no": 1}


def matched(
    questions: Sequence[FoundQuestion], entries: Sequence[Entry], serves: Sequence[int]
) -> tuple[list[FoundQuestion], list[Entry]]:
    """Questions with the answers of a key that may serve some sections, and the entries that belong to none."""
    homes = _homes(questions, entries, serves)
    by_place: dict[tuple[int, str], list[Entry]] = {}
    stray: list[Entry] = []
    known = {(question.section, _name(question.number)) for question in questions}
    for entry in entries:
        names = [name for name in _names(entry) if (homes.get(entry.section, 0), name) in known]
        if names:
            by_place.setdefault((homes[entry.section], names[0]), []).append(entry)
        else:
            stray.append(entry)
    found = [_answered(one, by_place.get((one.section, _name(one.number)), ())) for one in questions]
    return found, stray


def settled(question: FoundQuestion, *, open_answers: bool = True) -> FoundQuestion:
    """A question with its answer as labels where it fits, its kind by it, and the flags that follow from it."""
    flags = [flag for flag in question.flags if flag not in ("no-answer", "key-does-not-fit")]
    if question.answer is None:
        return replace(question, flags=(*flags, "no-answer")) if open_answers else question
    if not question.options:
        kind = kind_of(question.stem, 0, question.answer, parts="parts" in flags)
        return replace(question, kind=kind, flags=tuple(flags))
    fitted = fit(
        question.answer, [option.label for option in question.options], [option.text for option in question.options]
    )
    if not fitted.fits and len(question.options) == 2 and question.answer.strip().lower() in _TRUTH:
        place = _TRUTH[question.answer.strip().lower()]
        return replace(question, answer=question.options[place].label, flags=tuple(flags))
    if not fitted.fits:
        return replace(question, flags=(*flags, "key-does-not-fit"))
    explanation = question.explanation or fitted.rest
    kind = kind_of(question.stem, len(question.options), fitted.answer, parts=False)
    several = kind if "," in fitted.answer else question.kind
    return replace(question, answer=fitted.answer, explanation=explanation, kind=several, flags=tuple(flags))


def _answered(question: FoundQuestion, entries: Sequence[Entry]) -> FoundQuestion:
    if not entries:
        return question
    texts = list(dict.fromkeys(without_label(entry.text) for entry in entries))
    parts = [re.sub(r"^\d+\W*", "", plain(entry.number)) for entry in entries]
    text = texts[0]
    if not text:
        return question
    if len(entries) > 1 and any(parts):
        text = "\n\n".join(f"({part}) {entry.text}" for part, entry in zip(parts, entries, strict=True))
    elif len(texts) > 1:
        return replace(question, answer=" / ".join(texts), flags=(*question.flags, "key-does-not-fit"))
    if question.answer is None:
        return settled(replace(question, answer=text))
    other = settled(replace(question, answer=text))
    own = settled(question)
    if other.answer == own.answer or not question.options:
        return replace(own, explanation=own.explanation or other.explanation)
    return replace(own, answer=f"{own.answer} / {other.answer}", flags=(*own.flags, "key-does-not-fit"))


def _homes(questions: Sequence[FoundQuestion], entries: Sequence[Entry], serves: Sequence[int]) -> Mapping[int, int]:
    """The section of the questions for each run of numbers of the key."""
    runs = sorted({entry.section for entry in entries})
    if len(runs) == len(serves):
        return dict(zip(runs, serves, strict=True))
    numbers = {section: _numbers(questions, section) for section in serves}
    homes: dict[int, int] = {}
    left = list(serves)
    for run in runs:
        own = {name for entry in entries if entry.section == run for name in _names(entry)}
        likeness = {section: _overlap(own, numbers[section]) for section in left}
        best = max(likeness, key=lambda section: likeness[section], default=None)
        if best is not None and likeness[best] > 0 and list(likeness.values()).count(likeness[best]) == 1:
            homes[run] = best
            left = left[left.index(best) + 1 :]
    return homes


def _numbers(questions: Iterable[FoundQuestion], section: int) -> set[str]:
    return {_name(question.number) for question in questions if question.section == section}


def _overlap(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0


def _name(number: str) -> str:
    return re.sub(r"[\W_]+", "", plain(number)).lower().lstrip("0")


def _names(entry: Entry) -> list[str]:
    """As printed, and without the part: "3b" may answer a part of question 3."""
    name = _name(entry.number)
    return [name, re.sub(r"(?<=\d)[a-h]$", "", name), str(entry.value)]
