"""What is said and offered about the memory of the tutor, and what a model is told of it."""

from collections.abc import Sequence
from datetime import date

from agent.guard import Guard
from agent.messages import Action, Choice
from agent.quoting_words import literal
from agent.scene import Scene
from prompts.catalogue import say
from prompts.forms import day_in_words
from tools.events import Event
from tools.memory.events import ForgetAsked, Forgotten, Item, MemoryEvent, MemoryShown, MemorySwitched, Remembered
from tools.memory.reading import MY_NAME
from tools.memory.service import CONFIRMED, KEPT

MOST_BUTTONS = 5
"""Things that have a button to be forgotten by; the others are forgotten in words."""
_OURS = ("help", "length", "kinds")
"""Aspects whose values are words of ours."""


def words(event: MemoryEvent, scene: Scene) -> str:
    """The sentences of an event."""
    locale = scene.locale
    match event:
        case MemoryShown():
            return _shown(event, scene)
        case Remembered(items=(item, *_)):
            return say(locale, f"remembered-{item.aspect}", value=_value(item))
        case ForgetAsked():
            return say(locale, "forget-asked", count=event.count)
        case Forgotten(all=True):
            return say(locale, "forgotten-all")
        case Forgotten(items=(item,)):
            return say(locale, "forgotten-one", what=_what(item, scene))
        case Forgotten(items=()) | Remembered():
            return say(locale, "forgotten-none")
        case Forgotten():
            gone = [f"- {_what(item, scene)}" for item in event.items]
            return "\n".join([say(locale, "forgotten-some"), *gone])
        case MemorySwitched():
            return say(locale, "memory-switched-off" if event.off else "memory-switched-on")


def choices(event: Event | None, scene: Scene) -> tuple[Choice, ...] | None:
    """The buttons below a reply that ends with such an event; None where it has none of its own."""
    locale = scene.locale
    match event:
        case MemoryShown(items=(_, *_)):
            first = event.items[:MOST_BUTTONS]
            return tuple(_forget(locale, item, number) for number, item in enumerate(first, 1))
        case Remembered(items=(item, *_)) if scene.open is None:  # else those of the question stay at hand
            return (_forget(locale, item), Choice(label=say(locale, "choice-memory"), action=Action(kind="memory")))
        case ForgetAsked():
            return (
                Choice(label=say(locale, "choice-forget-all-yes"), action=Action(kind="forget", value=CONFIRMED)),
                Choice(label=say(locale, "choice-forget-all-no"), action=Action(kind="forget", value=KEPT)),
            )
    return None


def told(items: Sequence[Item]) -> str:
    """What a model is told of them, a line each: data between the prompt's markers, which cannot end there.

    Of a mistake its name alone: what was said of it belongs to a question that may be open.
    """
    return "\n".join(f"- {_line(item)}" for item in items)


def _line(item: Item) -> str:
    value = " ".join(item.value.replace("<", "‹").replace(">", "›").split())
    if item.aspect == "mistake":
        return f"mistake made on {item.times} questions: {item.id.partition(':')[2].replace('-', ' ')} ({item.topic})"
    return f"{item.aspect}: {value}" if item.aspect in _OURS else f'{item.aspect}, in the student\'s words: "{value}"'


def _forget(locale: str, item: Item, number: int = 0) -> Choice:
    label = say(locale, "choice-forget-number", number=number) if number else say(locale, "choice-forget")
    return Choice(label=label, action=Action(kind="forget", target=item.id))


def _shown(event: MemoryShown, scene: Scene) -> str:
    locale = scene.locale
    asks_name = event.about == MY_NAME
    if asks_name and (name := next((item for item in event.items if item.aspect == "name"), None)):
        return say(locale, "memory-name", name=_value(name))
    if not event.items:
        kind = "-name" if asks_name else "-about" if event.about else "-off" if event.off else ""
        return say(locale, f"memory-none{kind}")
    lines = [
        say(locale, "memory-line", number=number, what=_what(item, scene), origin=_from(item, locale))
        for number, item in enumerate(event.items, 1)
    ]
    intro = say(locale, "memory-intro-about" if event.about else "memory-intro")
    return "\n\n".join([intro, "\n".join(lines), say(locale, "memory-how")])


def _from(item: Item, locale: str) -> str:
    return say(locale, f"memory-from-{item.source}", day=day_in_words(locale, date.fromisoformat(item.on)))


def _what(item: Item, scene: Scene) -> str:
    """An item in words; of a mistake nothing that would tell the answer to the open question."""
    key = f"memory-item-{item.aspect}"
    if item.aspect == "mistake" and scene.open is not None and Guard(scene.open.question).leaks(item.value):
        key = "memory-item-mistake-plain"
    return say(scene.locale, key, value=_value(item), times=item.times, topic=item.topic)


def _value(item: Item) -> str:
    """As it stands in Markdown: what people wrote means nothing there."""
    return item.value if item.aspect in (*_OURS, "mistake") else literal(item.value)
