"""What is said and offered where accounts are linked, and to whom we do not serve."""

from collections.abc import Sequence

from agent.messages import Action, Choice
from prompts.catalogue import say
from prompts.forms import listed
from tools.events import Event
from tools.linking.events import LinkAsked, LinkCodeGiven, Linked, LinkEvent, LinkLeft, StrangerTold
from tools.linking.service import NO, YES


def words(event: LinkEvent, locale: str) -> str:
    """The sentences of an event."""
    match event:
        case LinkCodeGiven():
            return say(locale, "link-code", code=event.code, minutes=event.minutes)
        case LinkAsked():
            where = _places(event.channels, locale)
            key = "link-asked-named" if event.name else "link-asked"
            return say(locale, key, where=where, name=event.name)
        case Linked():
            return say(locale, "link-done", where=_places(event.channels, locale))
        case LinkLeft():
            return say(locale, "link-left")
        case StrangerTold():
            return say(locale, f"stranger-{event.reason.replace('_', '-')}")


def choices(event: Event | None, locale: str) -> tuple[Choice, ...] | None:
    """The buttons below a reply that ends with such an event; None where it has none of its own."""
    if isinstance(event, LinkAsked):
        return (
            Choice(label=say(locale, "choice-link-yes"), action=Action(kind="link", value=f"{event.code} {YES}")),
            Choice(label=say(locale, "choice-link-no"), action=Action(kind="link", value=NO)),
        )
    return () if isinstance(event, StrangerTold) else None


def _places(channels: Sequence[str], locale: str) -> str:
    """The places of an account: "Telegram and the web page"."""
    return listed(locale, [say(locale, "link-channel", channel=channel) for channel in channels])
