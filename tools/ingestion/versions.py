"""What another version of a paper changed: which questions came, went, and say something else now."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from tools.ingestion.drafts import DraftForm

_SAME_NUMBER = 50
"""Likeness of two stems (0 to 100) from which a question of the same number is the one it was."""
_ELSEWHERE = 90
"""The same for one of another number."""


@dataclass(frozen=True, kw_only=True)
class Changes:
    """The numbers of questions, as printed."""

    added: tuple[str, ...]
    gone: tuple[str, ...]
    changed: tuple[str, ...]


def changes(before: Sequence[DraftForm], after: Sequence[DraftForm]) -> Changes:
    """What the later version changed; each question of one is held against at most one of the other."""
    left = list(before)
    was: dict[int, DraftForm] = {}
    for in_place in (True, False):  # those that stayed in their places first, so that none is taken from another's
        for place, form in enumerate(after):
            old = next((one for one in left if _is(one, form, in_place=in_place)), None)
            if old is not None and place not in was:
                left.remove(old)
                was[place] = old
    return Changes(
        added=tuple(form.number for place, form in enumerate(after) if place not in was),
        gone=tuple(form.number for form in left),
        changed=tuple(after[place].number for place, old in was.items() if _printed(old) != _printed(after[place])),
    )


def _is(old: DraftForm, new: DraftForm, *, in_place: bool) -> bool:
    if in_place and (old.section, old.number) != (new.section, new.number):
        return False
    return fuzz.ratio(old.stem, new.stem) >= (_SAME_NUMBER if in_place else _ELSEWHERE)


def _printed(form: DraftForm) -> tuple[object, ...]:
    return form.kind, form.stem, form.options, form.answer, form.marks, form.explanation
