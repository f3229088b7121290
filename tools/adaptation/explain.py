"""A prediction in words: what speaks for a right answer and what against it, and how much there is to go by. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Literal

from prompts.catalogue import say
from tools.adaptation.model import Term

THIN = 5
"""Answers on a skill under which little can be said of it."""
WIDE = 0.8
"""Standard deviation of the prediction's logit over which it may be far off."""
TOLD_FROM = 0.05
"""Logits under which a reason is not worth a line."""
CLEAR, STRONG = 0.2, 0.6
"""Logits from which a reason counts clearly, and strongly."""

_MEANING = {
    "base": "base",
    "ability": "ability",
    "own": "own",
    "question": "question",
    "skill": "skill",
    "recent": "recent",
    "recent_skill": "recent",
    "form": "form",
    "past": "past",
    "pause": "pause",
    "practice": "practice",
}
"""Terms that a teacher need not tell apart have one name."""
Strength = Literal["little", "clearly", "strongly"]


@dataclass(frozen=True, kw_only=True)
class Reason:
    """Something that moves a prediction."""

    name: str
    effect: float
    """Logits added to a right answer."""
    sd: float
    """Standard deviation of that."""

    @property
    def strength(self) -> Strength:
        """How much it counts, in a word."""
        size = abs(self.effect)
        return "strongly" if size >= STRONG else "clearly" if size >= CLEAR else "little"

    def words(self, locale: str) -> str:
        """A line for a teacher."""
        direction = "up" if self.effect > 0 else "down"
        return say(locale, f"why-term-{self.name}-{direction}", strength=say(locale, f"why-strength-{self.strength}"))


def reasons(terms: Iterable[Term]) -> list[Reason]:
    """What moves a prediction, most first; what hardly does is left out."""
    effects: defaultdict[str, float] = defaultdict(float)
    variances: defaultdict[str, float] = defaultdict(float)
    for term in terms:
        name = _MEANING[term.name]
        effects[name] += term.effect
        variances[name] += term.x * term.x * term.variance
    found = [Reason(name=name, effect=effect, sd=sqrt(variances[name])) for name, effect in effects.items()]
    return sorted(
        (reason for reason in found if abs(reason.effect) >= TOLD_FROM), key=lambda reason: -abs(reason.effect)
    )


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """What a student has shown in a skill."""

    right: int
    """First, unaided answers that were right."""
    answers: int
    """All of these."""
    last: Sequence[bool]
    """The last ones, oldest first."""
    last_on: str | None
    """The day of the last one, ISO 8601."""
    due_on: str | None
    """The day on which it is due for review."""

    def words(self, locale: str) -> str:
        """A sentence or two for a teacher."""
        lines = [say(locale, "why-evidence", answers=self.answers, right=self.right)]
        if self.last:
            marks = ", ".join(say(locale, "why-right" if right else "why-wrong") for right in self.last)
            lines.append(say(locale, "why-last", marks=marks, day=self.last_on or ""))
        if self.due_on:
            lines.append(say(locale, "why-due", day=self.due_on))
        return " ".join(lines)


@dataclass(frozen=True, kw_only=True)
class Explanation:
    """What is expected of a student in a skill, and why."""

    p: float
    """The probability of solving a medium question on it at the first try."""
    variance: float
    """Of its logit, without what is not known of a question that nobody has answered."""
    reasons: Sequence[Reason]
    """What moves it, most first."""
    evidence: Evidence

    def warnings(self, locale: str) -> list[str]:
        """What to keep in mind before anything is concluded."""
        if self.evidence.answers < THIN:
            return [say(locale, "why-thin", answers=self.evidence.answers)]
        return [say(locale, "why-wide")] if sqrt(self.variance) > WIDE else []

    def words(self, student: str, skill: str, locale: str) -> str:
        """All of it for a teacher, in Markdown."""
        lines = [say(locale, "why-intro", student=student, skill=skill, percent=round(100 * self.p))]
        for direction, sign in (("up", 1), ("down", -1)):
            some = [f"- {reason.words(locale)}" for reason in self.reasons if reason.effect * sign > 0]
            if some:
                lines.append("\n".join([say(locale, f"why-{direction}"), *some]))
        return "\n\n".join([*lines, self.evidence.words(locale), *self.warnings(locale)])
