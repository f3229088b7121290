"""What to do next: one suggestion, and what it rests on.

In this order: what is under way is finished; what is due is reviewed before it is forgotten; then comes the next step
to the goal; without a goal the weakest skill that was practised; where nothing is weak, a skill that is new and whose
grounds are laid. Pure.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from tools.adaptation.events import Suggestion
from tools.events import SkillProgress


@dataclass(frozen=True, kw_only=True)
class Known:
    """What a suggestion may rest on."""

    open_skill: str | None = None
    """The main skill of the open question of the practice session under way; empty where the question has none."""
    waits: bool = False
    """A practice session waits."""
    due: Sequence[str] = ()
    """Skills due for review, most urgent first."""
    next_step: str | None = None
    """The next skill on the path to the goal."""
    weak: Sequence[SkillProgress] = ()
    """Skills that were practised and are not known, weakest first."""
    opened: str | None = None
    """A new skill whose grounds are laid."""


def suggest(known: Known) -> tuple[Suggestion, str | None]:
    """What to do, and the skill that it is about."""
    if known.open_skill is not None:
        return "answer", known.open_skill or None
    if known.waits:
        return "resume", None
    if known.due:
        return "review", known.due[0]
    if known.next_step is not None:
        return "path", known.next_step
    if known.weak:
        return "weak", known.weak[0].skill
    if known.opened is not None:
        return "new", known.opened
    return "start", None
