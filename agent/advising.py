"""What adaptation tells of in words, pictures and buttons: reviews, paths, suggestions and reasons."""

from collections.abc import Sequence
from datetime import date

from agent.messages import Action, ActionKind, Choice, Image, Part, Text
from prompts.catalogue import say
from prompts.forms import day_in_words, enumerated, listed, signed
from tools.adaptation.events import (
    DistanceShown,
    GoalEnded,
    LevelFound,
    PathShown,
    PathStep,
    Recommended,
    ReviewsShown,
    WhyShown,
)
from tools.adaptation.path_picture import drawn
from tools.events import Event
from tools.search.nearest import small

Advised = ReviewsShown | PathShown | GoalEnded | DistanceShown | Recommended | WhyShown | LevelFound
MOST_NAMED = 3
"""Skills that are named where there may be many."""
MOST_STEPS = 5
"""Steps of a path that are listed."""


def parts(event: Advised, locale: str) -> list[Part]:
    """What is said of an event, with the picture of a path."""
    told: list[Part] = [Text(text=_words(event, locale))]
    if isinstance(event, PathShown) and not event.brief:
        picture = drawn(event.steps, event.next, event.title, locale)
        if picture is not None:
            told.append(Image(alt=picture.alt, svg=picture.svg))
    return told


def choices(event: Event, locale: str) -> tuple[Choice, ...] | None:
    """The buttons below a reply that ends with an event of adaptation; None where it has none of its own."""
    match event:
        case ReviewsShown(due=due) if due:
            return (choice(locale, "review"), choice(locale, "recommend"))
        case ReviewsShown():
            return (choice(locale, "recommend"), choice(locale, "progress"))
        case PathShown(next=str()):
            return (_practise(locale, event.next_name), choice(locale, "recommend"))
        case DistanceShown(names=(first, *_)):
            return (_practise(locale, first), choice(locale, "recommend"))
        case Recommended():
            return _suggested(event, locale)
    return None


def _suggested(event: Recommended, locale: str) -> tuple[Choice, ...] | None:
    match event.what:
        case "review":
            return (choice(locale, "review"), choice(locale, "progress"))
        case "resume":
            return (choice(locale, "resume"), choice(locale, "progress"))
        case "path" | "weak" | "new":
            return (_practise(locale, event.name), choice(locale, "progress"))
    return None


def choice(locale: str, kind: ActionKind, target: str = "") -> Choice:
    """The button of an action under its usual name; `target` as in Action."""
    return Choice(label=say(locale, f"choice-{kind}"), action=Action(kind=kind, target=target))


def _practise(locale: str, name: str) -> Choice:
    topic = small(name)
    return Choice(
        label=say(locale, "choice-start", topic=topic), action=Action(kind="start", value=f"5 questions on {topic}")
    )


def _words(event: Advised, locale: str) -> str:
    match event:
        case ReviewsShown():
            return _reviews(event, locale)
        case PathShown():
            return _replanned(event, locale) if event.brief else _path(event, locale)
        case GoalEnded():
            return say(locale, "goal-ended", title=event.title)
        case DistanceShown():
            return _distance(event, locale)
        case Recommended():
            return _suggestion(event, locale)
        case WhyShown():
            return _why(event, locale)
        case LevelFound():
            return _level(event, locale)


def _level(event: LevelFound, locale: str) -> str:
    topic = small(event.topics[0]) if len(event.topics) == 1 else ""
    key = "level-found-topic" if topic else "level-found"
    lines = [say(locale, key, topic=topic, level=event.level)]
    if event.strong:
        lines.append(say(locale, "level-found-strong", names=_some(event.strong, locale)))
    if event.weak:
        lines.append(say(locale, "level-found-weak", names=_some(event.weak, locale)))
    return " ".join(lines)


def _reviews(event: ReviewsShown, locale: str) -> str:
    if event.due:
        return say(locale, "reviews-due", due=event.due, names=_some(event.names, locale))
    if event.next_on is None:
        return say(locale, "reviews-none-planned")
    return say(locale, "reviews-none", days=event.days, name=event.next_name)


def _path(event: PathShown, locale: str) -> str:
    by = day_in_words(locale, date.fromisoformat(event.by)) if event.by else "none"
    lines = [say(locale, "path-new" if event.new else "path-goal", title=event.title, by=by)]
    if event.next is None:
        return "\n\n".join([*lines, say(locale, "path-reached")])
    of = len(event.steps)
    lines.append(say(locale, "path-count" if event.known else "path-count-none", known=event.known, of=of))
    lines += ["\n".join(_listed_steps(event, locale)), _why_next(event, locale)]
    if event.granted:
        lines.append(say(locale, "path-granted", names=_some(event.granted, locale)))
    if event.days is not None:
        lines.append(_pace(event.days, of - event.known, locale))
    return "\n\n".join(lines)


def _replanned(event: PathShown, locale: str) -> str:
    if event.next is None:
        return say(locale, "path-reached-goal", title=event.title)
    return say(
        locale, "path-replanned", title=event.title, known=event.known, of=len(event.steps), name=event.next_name
    )


def _listed_steps(event: PathShown, locale: str) -> list[str]:
    missing = [step for step in event.steps if step.status != "known"]
    lines = [_step(step, event.next, locale) for step in missing[:MOST_STEPS]]
    if more := len(missing) - MOST_STEPS:
        lines += [say(locale, "path-more", more=more)] if more > 0 else []
    return lines


def _step(step: PathStep, next_skill: str | None, locale: str) -> str:
    if step.skill == next_skill:
        return say(locale, "path-step-next", name=step.name)
    return say(locale, "path-step", name=step.name, status=say(locale, f"path-status-{step.status}"))


def _why_next(event: PathShown, locale: str) -> str:
    if not event.builds_on:
        return say(locale, "path-why-last", name=event.next_name)
    others = _some(tuple(map(small, event.builds_on)), locale)
    return say(locale, "path-why", name=event.next_name, others=others)


def _pace(days: int, skills: int, locale: str) -> str:
    if not days:
        return say(locale, "path-pace-over")
    if days >= skills:
        return say(locale, "path-pace-days", days=days, each=days // skills)
    return say(locale, "path-pace-tight", days=days, skills=skills, rate=-(-skills // days))


def _distance(event: DistanceShown, locale: str) -> str:
    if not event.missing:
        return say(locale, "far-there", topic=event.topic)
    count = len(event.missing)
    shown = event.names[: MOST_NAMED if count > 2 else count]
    names = listed(locale, [f"**{name}**" for name in shown])
    lines = [say(locale, "far-count", missing=count, topic=event.topic, names=names)]
    if event.known:
        lines.append(say(locale, "far-known", known=event.known, of=event.of))
    if event.begun:
        lines.append(say(locale, "far-begun", begun=event.begun, missing=count))
    if not event.seen:
        lines.append(say(locale, "far-unseen"))
    return " ".join(lines)


def _suggestion(event: Recommended, locale: str) -> str:
    return say(
        locale,
        f"next-{event.what}",
        name=event.name or "none",
        due=event.due,
        right=event.right,
        seen=event.seen,
        title=event.title,
        others=_some(tuple(map(small, event.others)), locale) or "none",
    )


def _why(event: WhyShown, locale: str) -> str:
    words = say(locale, f"whyq-{event.reason}", name=event.name, title=event.title)
    if not event.numbers:
        return words
    numbers = say(locale, "whyq-numbers", percent=round(100 * event.p), difficulty=signed(locale, event.difficulty))
    return f"{words} {numbers}"


def _some(names: Sequence[str], locale: str) -> str:
    more = len(names) - MOST_NAMED
    if more > 0:
        return say(locale, "reviews-more", names=enumerated(locale, names[:MOST_NAMED]), more=more)
    return listed(locale, names)
