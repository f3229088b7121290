"""What is said where somebody may be in danger: to them, and to the adults who are told."""

from collections.abc import Sequence
from dataclasses import dataclass

from agent.advising import choice
from agent.messages import Action, Choice, Reply, Text
from agent.quoting_words import literal
from agent.scene import Scene
from prompts.catalogue import say
from store import DangerSign
from tools.safety.events import DangerNoticed, DangerSeen, SafetyEvent

LONGEST_QUOTE = 600
"""Characters of a student's words that an adult is shown."""


@dataclass(frozen=True, kw_only=True)
class Report:
    """What an adult is told of a sign."""

    sign: DangerSign
    event: DangerNoticed
    """What its writer was shown."""
    name: str
    """Of the student; empty where none is known."""
    handles: Sequence[tuple[str, str]]
    """By which channels know the student: channel and handle."""
    classes: Sequence[str]
    words: str
    """What the student wrote; empty where it is not kept any more."""


def words(event: SafetyEvent, locale: str) -> str:
    """The sentences of an event."""
    if isinstance(event, DangerSeen):
        return say(locale, "safety-seen-again" if event.again else "safety-seen")
    if event.aside:
        return say(locale, "safety-group") if event.aside == "asked" else ""
    return caring(event, locale)


def caring(event: DangerNoticed, locale: str) -> str:
    """What somebody who may be in danger, or knows somebody who is, reads alone."""
    topic = "hint" if event.hinted else "other" if event.of_other else event.category.replace("_", "-")
    lines = "\n".join(f"- {say(locale, 'safety-line', name=line.name, reach=line.reach)}" for line in event.lines)
    if event.joking:
        parts = [say(locale, "safety-joking"), say(locale, "safety-person-joking"), lines]
    else:
        parts = [say(locale, f"safety-thanks-{topic}"), say(locale, "safety-person"), lines, _emergency(event, locale)]
    if event.told:
        parts.append(say(locale, "safety-told"))
    return "\n\n".join([*parts, say(locale, "safety-go-on")])


def _emergency(event: DangerNoticed, locale: str) -> str:
    if not event.emergency:
        return say(locale, "safety-emergency-plain")
    numbers = ", ".join(f"**{number}**" for number in event.emergency)
    return say(locale, "safety-emergency", count=len(event.emergency), numbers=numbers)


def choices(event: object, scene: Scene) -> tuple[Choice, ...] | None:
    """The buttons below such a reply: back to what is open, and nothing that urges; None below another."""
    if isinstance(event, DangerNoticed):
        return (choice(scene.locale, "resume"),) if scene.open is not None and not event.aside else ()
    return () if isinstance(event, DangerSeen) else None


def report(told: Report, locale: str) -> Reply:
    """What an adult is told, with the button by which they say that they have seen it."""
    sign, category = told.sign, told.sign.category.replace("_", "-")
    name = told.name or say(locale, "safety-adult-nameless", handles=_handles(told.handles, locale))
    lines = ", ".join(f"{line.name} ({line.reach})" for line in told.event.lines)
    parts = [
        say(locale, f"safety-adult-{sign.level}", name=literal(name)),
        *([say(locale, "safety-adult-class", names=literal(", ".join(told.classes)))] if told.classes else []),
        say(locale, f"safety-adult-wrote-{category}", at=f"{sign.at:%Y-%m-%d %H:%M}"),
        _quote(told.words) if told.words else say(locale, "safety-adult-words-gone"),
        *([say(locale, "safety-adult-group")] if told.event.aside else []),
        say(locale, f"safety-adult-do-{sign.level}"),
        say(locale, "safety-adult-shown-told" if told.event.told else "safety-adult-shown", lines=lines),
        say(locale, "safety-adult-doubt"),
    ]
    seen = Choice(label=say(locale, "choice-seen"), action=Action(kind="seen", target=str(sign.seq)))
    return Reply(parts=(Text(text="\n\n".join(parts)),), choices=(seen,))


def _handles(handles: Sequence[tuple[str, str]], locale: str) -> str:
    told = [say(locale, "safety-adult-handle", channel=channel, handle=handle) for channel, handle in handles]
    return ", ".join(told)


def _quote(text: str) -> str:
    short = text if len(text) <= LONGEST_QUOTE else f"{text[:LONGEST_QUOTE]} ..."
    return "\n".join(f"> {literal(line)}" for line in short.splitlines() if line.strip())
