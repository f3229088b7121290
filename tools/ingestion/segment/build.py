"""Spans of rows made into questions: stem, options, marks, the answer printed with them, figures and flags."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from store.questions import Kind
from tools.ingestion.found import FoundOption, FoundQuestion
from tools.ingestion.paper import Figure
from tools.ingestion.segment.answers import Printed, by_looks, filled, starred, take_answer, without_lines
from tools.ingestion.segment.apart import apart, with_names
from tools.ingestion.segment.columns import facing, parted
from tools.ingestion.segment.keys import fit
from tools.ingestion.segment.kinds import kind_of, listed, true_false
from tools.ingestion.segment.marks import each, in_column
from tools.ingestion.segment.marks import take as take_marks
from tools.ingestion.segment.marks import usual as usual_marks
from tools.ingestion.segment.options import Choice, Run, runs, split
from tools.ingestion.segment.parts import are_tasks, asks, asks_to_choose, choose_styles, seldom, with_tasks
from tools.ingestion.segment.rows import Row, around, plain
from tools.ingestion.segment.spans import Cut, Span
from tools.ingestion.segment.text import Piece, compose, inline

_LONG_STEM = 2000
_UNSURE = 0.75
_BULLET = re.compile(r"^[•●▪■‣◦∙*–-]\s+")
_ROOM = re.compile(r"[(\[]\s*[)\]]\s+(?=\S)")
"""Brackets for the answer before a statement, "9. ( ) Gloves protect"; several in a line are options."""
_PART = re.compile(r"^\s*\(?(?P<label>[a-h]|[ivx]{1,4})[.)]\s")


@dataclass(kw_only=True)
class Draft:
    """A question in the making."""

    span: Span
    label: str
    stem: list[Piece]
    choices: list[Choice] = field(default_factory=list)
    tail: list[Piece] = field(default_factory=list)
    shared: list[Piece] = field(default_factory=list)
    """What stands before several questions, this one among them."""
    printed: Printed = field(default_factory=Printed)
    marks: float | None = None
    flags: list[str] = field(default_factory=list)
    parts: bool = False


@dataclass(frozen=True, kw_only=True)
class Built:
    """Questions, and the rows behind their last options that are none of theirs."""

    questions: tuple[FoundQuestion, ...]
    loose: tuple[Row, ...]


def build(cut: Cut, figures: Sequence[tuple[int, Figure]], *, sure: bool) -> Built:
    """The questions of a paper that was cut; `sure` where numbers showed where they begin."""
    first = [part for span in cut.spans for part in _parted(_opened(span))]
    _take_columns(first)
    found = [runs(draft.stem) for draft in first]
    styles = choose_styles([(draft.stem, several) for draft, several in zip(first, found, strict=True)])
    by_section: dict[int, list[Mapping[str, Sequence[Run]]]] = {}
    for draft, several in zip(first, found, strict=True):
        by_section.setdefault(draft.span.section, []).append(several)
    rare = {style for style in styles if all(seldom(style, styles[0], section) for section in by_section.values())}
    tasked = with_tasks(styles, [(draft.stem, several) for draft, several in zip(first, found, strict=True)])
    clear = [
        any(_offers(draft, several, style, rare) for style in styles)
        for draft, several in zip(first, found, strict=True)
    ]
    if sum(clear) >= len(clear) / 2:  # a paper of choices: what is labelled in its other questions are choices too
        rare = set()
    rare |= tasked
    lacking = {id(span): after.lacking for span, after in pairwise(cut.spans)}
    drafts = [
        one
        for place, draft in enumerate(first)
        for one in _with_options(draft, found[place], styles, rare, lacking.get(id(draft.span), 0))
    ]
    _take_marks(drafts)
    _take_filled(drafts)
    for draft, places in zip(drafts, by_looks([draft.choices for draft in drafts]), strict=True):
        if places and draft.printed.answer is None:
            draft.printed = Printed(answer=", ".join(_labels(draft)[place] for place in places))
    _take_starred(drafts)
    shown = _shown(cut, figures)
    questions = tuple(_question(draft, shown.get(id(draft.span), ()), sure=sure) for draft in drafts)
    loose = tuple(piece.row for draft in drafts for piece in draft.tail)
    return Built(questions=questions, loose=loose)


def _opened(span: Span) -> Draft:
    bullet = _BULLET.match(span.rows[0].text)
    start = span.mark.end if span.mark else bullet.end() if bullet else 0
    text = span.rows[0].text
    if (room := _ROOM.match(text, start)) and not _ROOM.search(text, room.end()):
        start = room.end()
    pieces = without_lines([Piece.of(span.rows[0], start), *(Piece.of(row) for row in span.rows[1:])])
    kept, printed = take_answer(pieces, named=span.mark is not None and span.mark.style == "id")
    shared = [Piece.of(row) for row in span.shared]
    return Draft(span=span, label=span.label, stem=kept, printed=printed, shared=shared)


def _take_columns(drafts: Sequence[Draft]) -> None:
    """The right column of a list to be matched as the options of each question on its left."""
    for place, count in enumerate(facing([draft.stem for draft in drafts])):
        if count:
            stems, choices = parted([draft.stem for draft in drafts[place : place + count]])
            for draft, stem in zip(drafts[place : place + count], stems, strict=True):
                draft.stem, draft.choices = stem, list(choices)


def _parted(draft: Draft) -> list[Draft]:
    """A question whose parts have options as one for each part; the answer below it is that of the last."""
    parts = apart(draft.stem)
    found = [replace(draft, label=f"{draft.label}{label}", stem=stem, flags=[]) for label, stem in parts]
    for part in found[:-1]:
        part.printed = Printed()
    return found or [draft]


def _with_options(
    draft: Draft, found: Mapping[str, Sequence[Run]], styles: Sequence[str], rare: set[str], lacking: int
) -> Iterator[Draft]:
    for style in styles:
        several = found.get(style, ())
        if _offers(draft, found, style, rare) and (len(several) == 1 or style not in rare):
            yield from _divided(draft, several, lacking)
            return
    draft.parts = _has_parts(draft, found)
    if not draft.parts and asks_to_choose(draft.shared):
        _take_shared(draft, styles)
    yield draft


def _take_shared(draft: Draft, styles: Sequence[str]) -> None:
    """The options that stand once for several questions: "choose the answer to 7 and 8 from the codes below"."""
    found = runs(draft.shared)
    for style in styles:
        if several := found.get(style):
            stem, choices, tail = split(draft.shared, several[-1])
            if not tail and not are_tasks(stem, choices):
                draft.shared, draft.choices = stem, choices
                return


def _offers(draft: Draft, found: Mapping[str, Sequence[Run]], style: str, rare: set[str]) -> bool:
    """Whether what is labelled in a style are options; in a style that the paper seldom has the stem must ask."""
    if style not in found:
        return False
    stem, choices, _ = split(draft.stem, found[style][-1])
    if are_tasks(stem, choices):
        return False
    answer = draft.printed.answer
    named = answer is not None and fit(answer, [c.label for c in choices], [""] * len(choices)).fits
    return style not in rare or named or asks_to_choose(stem) or asks(stem, choices)


def _has_parts(draft: Draft, found: Mapping[str, Sequence[Run]]) -> bool:
    return any(style.split()[0] in ("(x)", "x)", "x.") for style in found)


def _divided(draft: Draft, several: Sequence[Run], lacking: int) -> Iterator[Draft]:
    """One question with its options; several where parts have options of their own or numbers lack."""
    ends = [run.first.piece for run in several[1:]]
    leads: list[int] = []
    for run, before in zip(several[1:], several, strict=False):
        leads.append(_lead(draft.stem, max(token.piece for token in before.tokens) + 1, run.first.piece))
    parts = [0, *leads]
    stops = [*leads, len(draft.stem)]
    heads = [_PART.match(plain(draft.stem[place].text)) for place in parts]
    labelled = [head["label"] if head else "" for head in heads]
    if len(several) > 1 and not all(labelled[1:]) and lacking < len(several) - 1:
        if ends and leads and not labelled[1]:
            draft.flags.append("low-confidence")
        parts, stops = [0], [len(draft.stem)]
    for count, (start, stop) in enumerate(zip(parts, stops, strict=True)):
        pieces = draft.stem[start:stop]
        own = runs(pieces).get(several[0].style)
        if not own:
            continue
        stem, choices, tail = split(pieces, own[0] if len(parts) == 1 else own[-1])
        stem, choices = with_names(stem, choices)
        label = draft.label
        if len(parts) > 1:
            label = f"{draft.label}{labelled[count] or 'a'}" if all(labelled[1:]) else _plus(draft.label, count)
        last = count == len(parts) - 1
        yield Draft(
            span=draft.span,
            label=label,
            stem=stem,
            choices=choices,
            tail=tail,
            shared=draft.shared,
            printed=draft.printed if last else Printed(),
            flags=[*draft.flags, *(["number-missing"] if count and not all(labelled[1:]) else [])],
        )


def _lead(pieces: Sequence[Piece], low: int, high: int) -> int:
    """Where the text begins that leads to a second list of options: at its part's label, else behind the first list."""
    labelled = [place for place in range(low, high + 1) if _PART.match(plain(pieces[place].text))]
    if labelled and labelled[0] < high:
        return labelled[0]
    return min(low, high)


def _plus(label: str, count: int) -> str:
    return str(int(plain(label)) + count) if count and plain(label).isdecimal() else label


def _take_marks(drafts: Sequence[Draft]) -> None:
    lone = usual_marks([piece for draft in drafts for piece in draft.stem])
    column = in_column([draft.stem for draft in drafts])
    for draft in drafts:
        stem = take_marks(draft.stem, lone=lone, column=column)
        behind = take_marks(draft.tail, lone=lone)
        draft.stem, draft.tail = without_lines(stem.pieces), without_lines(behind.pieces)
        worth = [stem.marks, behind.marks]
        for place, choice in enumerate(draft.choices):
            far = lone and any("\t(" in piece.text for piece in choice.pieces[-1:])
            taken = take_marks(choice.pieces, lone=far)
            draft.choices[place] = Choice(label=choice.label, pieces=taken.pieces, starred=choice.starred)
            worth.append(taken.marks)
        printed = [one for one in worth if one is not None]
        draft.marks = sum(printed) if printed else each(draft.span.heading)


def _take_filled(drafts: Sequence[Draft]) -> None:
    """The letters that were written into the brackets at the ends of stems, where most stems have them."""
    asking = [draft for draft in drafts if draft.choices and draft.stem]
    found = [(draft, match) for draft in asking if (match := filled(draft.stem[-1]))]
    if len(found) >= max(2, len(asking) / 2):
        for draft, match in found:
            draft.stem[-1] = draft.stem[-1].cut(0, match.start())
            draft.printed = Printed(answer=match["answer"], explanation=draft.printed.explanation)


def _take_starred(drafts: Sequence[Draft]) -> None:
    """The starred answers of questions without options, where options are starred too."""
    if sum(any(choice.starred for choice in draft.choices) for draft in drafts) < 2:
        return
    for draft in drafts:
        if not draft.choices and draft.printed.answer is None:
            draft.stem, answer = starred(draft.stem)
            draft.printed = replace(draft.printed, answer=answer)


def _labels(draft: Draft) -> list[str]:
    """Labels that tell the options apart: those printed, else letters by their places."""
    own = [choice.label for choice in draft.choices]
    return own if len(set(own)) == len(own) else [chr(65 + place) for place in range(len(own))]


def _shown(cut: Cut, figures: Sequence[tuple[int, Figure]]) -> dict[int, tuple[Figure, ...]]:
    """Figures by the span in whose rows they lie; those of a passage belong to all that it serves."""
    owners: dict[int, list[Span]] = {}
    for span in cut.spans:
        for row in (*span.rows, *span.shared):
            owners.setdefault(row.index, []).append(span)
    found: dict[int, tuple[Figure, ...]] = {}
    for leaf, figure in figures:
        above = [row.index for row in cut.rows if (row.leaf, row.place) < (leaf, figure.after)]
        for span in owners.get(above[-1], ()) if above else ():
            found[id(span)] = (*found.get(id(span), ()), figure)
    return found


def _question(draft: Draft, figures: tuple[Figure, ...], *, sure: bool) -> FoundQuestion:
    span = draft.span
    options = tuple(FoundOption(label=choice.label, text=inline(choice.pieces)) for choice in draft.choices)
    judged = () if options or len(draft.stem) < 3 else listed([piece.text for piece in draft.stem])
    stem = compose(draft.stem[:-2] if judged else draft.stem)
    if not options and not draft.parts:
        options = judged or true_false(stem, span.heading)
    flags = [*draft.flags, *_flags(draft, options, figures, stem, sure=sure)]
    if draft.shared:
        stem = "\n\n".join(part for part in (compose(draft.shared), stem) if part)
    first = span.rows[0]
    return FoundQuestion(
        number=draft.label,
        section=span.section,
        page=first.page,
        box=around(row.box for row in span.rows if row.box and row.leaf == first.leaf),
        kind=_kind(draft, stem, options),
        stem=stem,
        options=options,
        answer=draft.printed.answer,
        marks=draft.marks,
        flags=tuple(dict.fromkeys(flags)),
        figures=figures,
        explanation=draft.printed.explanation,
    )


def _kind(draft: Draft, stem: str, options: Sequence[FoundOption]) -> Kind:
    return kind_of(stem, len(options), draft.printed.answer, parts=draft.parts, heading=draft.span.heading)


def _flags(
    draft: Draft, options: Sequence[FoundOption], figures: Sequence[Figure], stem: str, *, sure: bool
) -> Iterator[str]:
    span = draft.span
    confidence = [line.confidence for row in span.rows for line in row.lines]
    if not sure or min(confidence) < _UNSURE:
        yield "low-confidence"
    if span.lacking:
        yield "number-missing"
    if span.twice:
        yield "duplicate-number"
    if span.shared:
        yield "shared-stem"
    if draft.parts:
        yield "parts"
    if len(stem) > _LONG_STEM:
        yield "long-stem"
    if not stem:
        yield "no-stem"
    if len(options) == 1:
        yield "one-option"
    empty = sum(not option.text for option in options)
    if options and (empty >= max(2, len(options) / 2) or (empty and figures)):
        yield "picture-options"
    elif empty:
        yield "empty-option"
