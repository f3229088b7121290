"""A worked example beside a question: another one of its family, solved, of which nothing is the answer here."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from prompts.catalogue import say
from store import QuestionFilter, Store
from store.questions import Kind, Question

ALIKE = 0.6
"""Of the words of two questions that they share, 0..1, from which one shows how the other goes."""
MOST = 60
"""Questions of a family that are looked at."""
Leaks = Callable[[Question, str], bool]
"""Whether a text tells the answer to a question."""
_MATHS = re.compile(r"```.*?```|`[^`]*`|\$[^$]*\$", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]+")
_COUNTS = re.compile(r"\d|\$")


async def worked_example(
    store: Store, question: Question, locale: str, *, classes: Sequence[str], leaks: Leaks
) -> str | None:
    """What is shown of the example, the same one each time; None where the family has none.

    `classes`: whose questions the student may see.
    """
    if question.kind in (Kind.SHORT_TEXT, Kind.FREE_TEXT):
        return None  # what names another thing shows nothing of how to find this one
    where = QuestionFilter(families=(question.family,), exclude_ids=(question.id,), classes=tuple(classes))
    family = await store.questions.select(where, limit=MOST)
    for other in examples(question, await store.questions.many([one.id for one in family])):
        text = say(locale, "hint-example", stem=other.stem, steps="\n".join(f"- {step}" for step in other.explanation))
        if not leaks(question, text):
            return text
    return None


def examples(question: Question, family: Iterable[Question]) -> list[Question]:
    """Those of a family that show how a question goes, the one most like it first.

    They ask for the same in other numbers, need no picture, are calculated, and come to something else.
    """
    words = _words(question)
    shares = {
        one.id: (_shared(words, _words(one)), one) for one in family if _shows(one) and _key(one) != _key(question)
    }
    alike = [(share, one) for share, one in shares.values() if share >= ALIKE]
    return [one for _share, one in sorted(alike, key=lambda pair: (-pair[0], pair[1].id))]


def _shows(question: Question) -> bool:
    steps = question.explanation
    return question.picture is None and any(_COUNTS.search(step) for step in steps)


def _key(question: Question) -> tuple[str, ...]:
    """What the answer is, in words: of options their texts."""
    keys = question.key if isinstance(question.key, tuple) else (str(question.key),)
    texts = {option.id: option.text for option in question.options}
    return tuple(sorted(texts.get(key, key) for key in keys))


def _words(question: Question) -> Counter[str]:
    return Counter(_WORD.findall(_MATHS.sub(" ", question.stem).lower()))


def _shared(words: Counter[str], others: Counter[str]) -> float:
    both = words.total() + others.total()
    return 2 * (words & others).total() / both if both else 1.0
