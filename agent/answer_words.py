"""What is said of answers: of a graded try, and of one that its writer is to mark."""

from collections.abc import Sequence

from agent.scene import Scene
from prompts.catalogue import say
from store.questions import Kind
from tools.events import AnswerGraded, RubricShown

VARIANTS = 4
"""Ways in which a thing that is said often is said."""
_OFFERS = 2
"""Ways in which the solution is offered."""
_HEADINGS = 3
"""Ways in which it is said that an answer is wrong."""
_OF_WORDS = 3
"""The one of them that fits an answer in words."""
_MOST_OF_IT = 0.9
"""Share of a model answer from which its points say it all."""


def graded(event: AnswerGraded, scene: Scene) -> str:
    """The sentences on a try, with one thing to do where what is said of a wrong one asks for nothing."""
    locale = scene.locale
    if event.result == "correct":
        praise = "after-tries" if event.tries > 1 else str(scene.seed % VARIANTS)
        lines = [say(locale, f"answer-correct-{praise}"), event.feedback]
        return " ".join(line for line in lines if line)
    if event.closed:
        return event.feedback or say(locale, "answer-moved-on")
    feedback = event.feedback or say(locale, "answer-incorrect-plain")
    words = say(locale, f"answer-{event.result}", feedback=feedback, tries=(event.tries - 1) % _HEADINGS)
    if event.offer_solution:
        return f"{words}\n\n{say(locale, f'offer-solution-{event.tries % _OFFERS}')}"
    if event.result != "incorrect" or not event.misconception or "?" in feedback:
        return words
    return f"{words} {say(locale, f'answer-again{_sort(scene)}')}"


def _sort(scene: Scene) -> str:
    """Which closing question fits the open one: words have no steps that could be gone through again."""
    question = scene.open.question if scene.open is not None else None
    if question is not None and question.kind.has_options:
        return f"-choice-{scene.seed % VARIANTS}"
    return f"-{_OF_WORDS if question is not None and question.kind is Kind.SHORT_TEXT else scene.seed % VARIANTS}"


def rubric(event: RubricShown, scene: Scene) -> str:
    """The points of a good answer, which the student's own is to be compared with."""
    locale = scene.locale
    points = "\n".join(f"{place}. {point}" for place, point in enumerate(event.points, 1))
    lines = [say(locale, "rubric-intro"), points] if points else [say(locale, "rubric-intro-plain")]
    if not _says_all(event.points, event.answer):
        lines.append(say(locale, "rubric-answer", answer=event.answer))
    lines.append(say(locale, "rubric-which" if len(event.points) > 1 else "rubric-whether"))
    return "\n\n".join(lines)


def _says_all(points: Sequence[str], answer: str) -> bool:
    """Whether a rubric is but a model answer in pieces, as those of loaded banks are."""
    bare, *pieces = ("".join(filter(str.isalnum, text)) for text in (answer, *points))
    return all(piece in bare for piece in pieces) and sum(map(len, pieces)) > _MOST_OF_IT * len(bare)
