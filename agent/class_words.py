"""What is said of classes: joined, left, deleted."""

from agent.messages import Action, Choice
from prompts.catalogue import DEFAULT, say
from tools.classes.events import ClassDeletion, ClassEvent, ClassJoined, ClassLeft
from tools.classes.leaving import FOR_GOOD
from tools.events import Event


def words(event: ClassEvent, locale: str) -> str:
    """The sentences of an event."""
    match event:
        case ClassJoined():
            key = "class-own" if event.teaches else "class-joined-again" if event.again else "class-joined"
            return say(locale, key, name=event.name)
        case ClassLeft():
            return say(locale, "class-removed" if event.member else "class-left", name=event.name, member=event.member)
        case ClassDeletion():
            key = "class-deleted" if event.done else "class-delete-asked"
            return say(locale, key, name=event.name, students=event.students, papers=event.papers)


def choices(event: Event | None, locale: str) -> tuple[Choice, ...] | None:
    """The buttons below a reply that ends with such an event; None where it has none of its own."""
    if isinstance(event, ClassJoined) and event.questions:
        start = Action(kind="start", value=say(DEFAULT, "search-offer-class"))
        return (Choice(label=say(locale, "choice-class-practise", name=event.name), action=start),)
    if not isinstance(event, ClassDeletion) or event.done:
        return None
    action = Action(kind="class", value=FOR_GOOD.format(name=event.name))
    return (Choice(label=say(locale, "choice-class-delete", name=event.name), action=action),)
