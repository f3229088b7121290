"""How deep the next hint goes: the ladder fades as a student learns, and comes back where they struggle."""

from collections.abc import Sequence
from statistics import fmean

from tools.memory.wishes import Help

NUDGE, EXPLAINS, WORKED = 1, 2, 3
"""Levels of a hint: it points, explains, or shows a worked example."""
STRUGGLES = 0.4
"""Below this chance of solving a medium question a student is a novice in its skill."""
KNOWS = 0.8
"""From this chance on they are at home in it."""
LATELY = 4
"""Questions on the skill, worked on last, whose hints tell how much help is needed."""
ENOUGH = 2
"""Of them from which on they tell anything."""


def depth(
    given: int,
    *,
    tried: bool = False,
    mastery: float | None = None,
    lately: Sequence[int] = (),
    wish: Help | None = None,
) -> int:
    """The level of the next hint, 1 to 3; the level given last once more where a try should come before more help.

    `given`: the level shown on this card, 0 for none. `tried`: whether the student has tried an answer to it.
    `mastery`: the chance, 0..1, that they solve a medium question on the skill; None where too little is
    known of them. `lately`: levels used on the last questions on it, oldest first. `wish`: what they asked for of help.

    - A plain new learner climbs 1, 2, 3. The least help that may do comes first: what is found is kept better than
      what is told, while too little help ends in guessing (the assistance dilemma: Koedinger & Aleven 2007).
    - Who struggles, or lately needed explanations each time, begins with one: to novices a nudge says nothing, and
      worked examples teach them more than searching does (Sweller & Cooper 1985).
    - Who is at home in the skill begins with a nudge whatever was used lately, and tries before an example is shown:
      the same example that helps a novice hinders who knows (expertise reversal: Kalyuga et al. 2003).
    - "More help" goes a level deeper at once. "Less help" begins with the nudge and keeps the example until a try was
      made, as does the student who knows: hints that are clicked through teach nothing (Aleven et al. 2006).
    """
    knows = mastery is not None and mastery >= KNOWS and wish != "more"
    leans = len(lately) >= ENOUGH and fmean(lately[-LATELY:]) >= EXPLAINS
    needs = leans or (mastery is not None and mastery < STRUGGLES)
    first = EXPLAINS if needs and not knows and wish != "less" else NUDGE
    level = min(WORKED, max(given + 1, first + (wish == "more")))
    waits = (knows or wish == "less") and not tried
    return max(given, EXPLAINS) if level == WORKED and waits else level
