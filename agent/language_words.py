"""What is said and offered where the language of a conversation changes or may change."""

from agent.messages import Action, Choice
from prompts.catalogue import locales, say
from prompts.forms import language_name, listed
from tools.events import LanguageTold

KEPT = "no"
"""The value of the action that leaves the language as it is."""


def words(event: LanguageTold, locale: str) -> str:
    """The sentences of an event."""
    match event.what:
        case "asked":
            return say(event.language, "language-asked")
        case "unknown":
            return say(locale, "language-unknown", languages=listed(locale, _names()))
    return say(locale, f"language-{event.what}")


def choices(event: LanguageTold) -> tuple[Choice, ...]:
    """The buttons that an event has of its own."""
    if event.what == "asked":
        return tuple(
            Choice(label=say(event.language, f"choice-language-{answer}"), action=Action(kind="language", value=value))
            for answer, value in (("yes", event.language), ("no", KEPT))
        )
    if event.what in ("which", "unknown"):
        return tuple(
            Choice(label=say(tag, "language-name"), action=Action(kind="language", value=tag))
            for tag in sorted(locales(), key=lambda tag: say(tag, "language-name"))
        )
    return ()


def told_of_questions(language: str, locale: str) -> str:
    """That the questions are in another language."""
    return say(locale, "language-of-questions", language=language_name(locale, language))


def _names() -> list[str]:
    return sorted(say(tag, "language-name") for tag in locales())
