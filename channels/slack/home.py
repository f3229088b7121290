"""The App Home: how one is doing and what is due, from the facts of the web's progress page."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any, Protocol

from channels.markdown import plain
from channels.slack.blocks import Block, actions, button, context, heading, section
from channels.slack.mrkdwn import literal
from prompts.catalogue import say

PREFIX = "home"
"""Values of the App Home's buttons: `home:KIND:VALUE`."""
MOST_DUE = 10
MOST_SKILLS = 60
BAR = 8


class Skill(Protocol):
    """A skill that was practised: `mastery` 0 to 1, `due` when it is to be looked at again."""

    @property
    def name(self) -> str:
        """In words."""

    @property
    def subject(self) -> str:
        """The name of its subject."""

    @property
    def mastery(self) -> float:
        """The probability of solving a question of middling difficulty at the first try."""

    @property
    def right(self) -> int:
        """Questions solved at the first try."""

    @property
    def seen(self) -> int:
        """Questions worked on."""

    @property
    def due(self) -> datetime | None:
        """When it is due for review; None where it was never reviewed."""


class Standing(Protocol):
    """How a person stands."""

    @property
    def answered(self) -> int:
        """Questions worked on: tried, or given up for the solution."""

    @property
    def right_first_time(self) -> int:
        """Of these, those that were right at once."""

    @property
    def skills(self) -> Sequence[Skill]:
        """All that were practised, by subject."""


Facts = Callable[[str, datetime], Awaitable[Standing]]
"""How a user (by id) stands at a moment."""


def view(standing: Standing | None, *, locale: str, now: datetime) -> dict[str, Any]:
    """The App Home of somebody; None: of one who has never written."""
    blocks = [heading(say(locale, "slack-home-title"))]
    if standing is None or not standing.answered:
        blocks += [section(say(locale, "slack-home-nothing")), *_recommend(locale)]
        return {"type": "home", "blocks": blocks}
    right = standing.right_first_time
    blocks.append(section(say(locale, "slack-home-answered", answered=standing.answered, right=right)))
    due = [skill for skill in standing.skills if skill.due is not None and skill.due <= now]
    if due:
        blocks += [{"type": "divider"}, *_due(due, locale)]
    blocks += [{"type": "divider"}, *_skills(standing.skills, locale), *_recommend(locale)]
    return {"type": "home", "blocks": blocks}


def _due(due: Sequence[Skill], locale: str) -> list[Block]:
    due = sorted(due, key=lambda skill: (skill.due, skill.name))
    blocks = [heading(say(locale, "slack-home-due")), context(say(locale, "slack-home-due-why"))]
    for place, skill in enumerate(due[:MOST_DUE]):
        name = plain(skill.name)
        words = say(locale, "slack-home-practise-words", name=name)
        press = button(say(locale, "slack-home-practise"), id=f"due-{place}", value=f"{PREFIX}:start:{words}")
        said = say(locale, "slack-home-due-line", name=literal(name), subject=literal(skill.subject))
        blocks.append({**section(said), "accessory": press})
    if len(due) > MOST_DUE:
        blocks.append(context(say(locale, "slack-home-more", rest=len(due) - MOST_DUE)))
    review = button(say(locale, "slack-home-review"), id="review", value=f"{PREFIX}:review:", main=True)
    return [*blocks, *actions([review], id="review")]


def _skills(skills: Sequence[Skill], locale: str) -> list[Block]:
    blocks = [heading(say(locale, "slack-home-skills")), context(say(locale, "slack-home-skills-why"))]
    for subject, group in groupby(skills[:MOST_SKILLS], key=lambda skill: skill.subject):
        lines = [_skill(skill, locale) for skill in group]
        blocks.append(context(f"*{literal(subject)}*"))
        blocks += [section("\n".join(lines[start : start + 20])) for start in range(0, len(lines), 20)]
    if len(skills) > MOST_SKILLS:
        blocks.append(context(say(locale, "slack-home-more", rest=len(skills) - MOST_SKILLS)))
    return blocks


def _skill(skill: Skill, locale: str) -> str:
    full = round(skill.mastery * BAR)
    return say(
        locale,
        "slack-home-skill",
        name=literal(plain(skill.name)),
        bar="▰" * full + "▱" * (BAR - full),
        chance=round(skill.mastery * 100),
        right=skill.right,
        seen=skill.seen,
    )


def _recommend(locale: str) -> list[Block]:
    press = button(say(locale, "slack-home-recommend"), id="recommend", value=f"{PREFIX}:recommend:")
    return actions([press], id="recommend")
