"""What is said and offered where the language of a conversation changes or may change."""

from agent.messages import Action, Choice
from agent.scene import Scene
from prompts.catalogue import locales, say
from prompts.forms import language_name, listed
from tools.events import LanguageTold

KEPT = "no"
"""The value of the action that leaves the language as it is."""


def words(event: LanguageTold, scene: Scene) -> str:
    """The sentences of an event."""
    match event.what:
        case "asked":
            return say(event.language, "language-asked")
        case "unknown":
            names = sorted(say(tag, "language-name") for tag in locales())
            return say(scene.locale, "language-unknown", languages=listed(scene.locale, names))
    return " ".join(filter(None, [say(scene.locale, f"language-{event.what}"), of_questions(scene)]))


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


def of_questions(scene: Scene) -> str:
    """That the questions are in another language, where that is to be told."""
    if not scene.questions_in:
        return ""
    return say(scene.locale, "language-of-questions", language=language_name(scene.locale, scene.questions_in))
