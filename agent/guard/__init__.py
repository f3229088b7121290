"""The guard over a model's words while a question is open: what states the key as the answer is not shown.

It is literal: it knows the key in its usual writings, in words, spelled out and backwards, and takes for harmless what
stands in the stem or was said by the student unless it is called the answer. To agree with a student who proposes the
key is to tell it: grades come from the tool alone. It reads text only, so that it can follow a stream.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from agent.guard.agreeing import affirms
from agent.guard.choices import choice_forms
from agent.guard.counting import in_digits
from agent.guard.expressions import expression_forms
from agent.guard.form import Form
from agent.guard.leak import Leak
from agent.guard.numbers import number_forms, number_of
from agent.guard.reading import plain
from agent.guard.steps import works_out
from agent.guard.words import word_forms
from prompts.catalogue import say
from store.questions import Kind, Question
from tools.memory.allowed import is_said

_END = re.compile(r"[.!?…]+[\"'”’)*_]*(?=\s)|[。！？।]|\n")
_LABEL = re.compile(r"(?:^|\n)[\s>*_#-]*(?:\d{1,3}|[A-Za-z])\.$")
LONGEST_STATEMENT = 1500
"""Characters before a sentence that are read with it: a statement may run over sentences and lines."""
LONGEST_HEARD = 4000
"""Characters of what a student said, the last ones, that are remembered."""


class Guard:
    """Over the replies of one turn. Remembers what it has passed, so that a growing text is read once."""

    def __init__(self, question: Question) -> None:
        """`question`: the open one."""
        self._question = question
        self._forms = _forms(question)
        self._said = ""
        self._proposed = False
        self._passed = ""

    def hear(self, said: Sequence[str]) -> None:
        """Take what the student has said since the question was shown, oldest first; the last is answered now.

        What they said on the way may be said again, though not as the answer.
        """
        if words := plain("\n".join(said)[-LONGEST_HEARD:]):
            self._forms, self._said = _forms(self._question, words), in_digits(words)
            self._proposed = any(form.proposed(plain(said[-1])) for form in self._forms)

    def leaks(self, text: str) -> bool:
        """Whether the text states the key, or agrees with the student who has just proposed it."""
        if not self._forms:
            return False
        read = plain(text)
        return (self._proposed and affirms(read)) or any(form.stated(read) for form in self._forms)

    def slips(self, words: str) -> bool:
        """Whether words that a model hands to a tool state the key and are none that the student has said."""
        return self.leaks(words) and not is_said(in_digits(plain(words)), self._said)

    def leak(self, text: str) -> Leak | None:
        """What gives the key away in a finished text, and how; None where nothing does."""
        kept = self.kept(text)
        if kept != text:
            end = next(_ends(text, len(kept)), len(text))
            return Leak(level="stated", part=text[len(kept) : end].strip())
        key = _number(self._question)
        worked = works_out(text, "\n".join(self._question.explanation), key) if key is not None else ""
        return Leak(level="worked out", part=worked) if worked else None

    def release(self, so_far: str) -> str:
        """The part of a growing text that may be shown: whole sentences, up to the first that states the key.

        What is released for a text is a beginning of what is released for its continuations.
        """
        if not so_far.startswith(self._passed):
            self._passed = ""
        for end in _ends(so_far, len(self._passed)):
            if self._leaks_until(so_far, end):
                break
            self._passed = so_far[:end]
        return self._passed

    def kept(self, text: str) -> str:
        """A finished text, or what of it stands before the first sentence that states the key."""
        shown = self.release(text)
        if next(_ends(text, len(shown)), None) is None and not self._leaks_until(text, len(text)):
            return text
        return shown

    def checked(self, text: str, locale: str) -> str:
        """A finished text; from the first sentence that states the key on, an offer of a hint stands in its place."""
        kept = self.kept(text)
        if kept == text:
            return text
        return "\n\n".join(part for part in (kept.rstrip(), say(locale, "model-leak-instead")) if part)

    def _leaks_until(self, text: str, end: int) -> bool:
        return self.leaks(text[max(0, len(self._passed) - LONGEST_STATEMENT) : end])


Guards = Callable[[Question], Guard | None]
"""Makes what guards an open question; None where a measurement is to see what a model says unguarded."""


def _ends(text: str, start: int) -> Iterator[int]:
    """Where sentences end from `start` on; never within a formula between dollars or after a list's label."""
    for match in _END.finditer(text, start):
        end = match.end()
        if text.count("$", 0, end) % 2 == 0 and not _LABEL.search(text, max(0, end - 12), end):
            yield end


@lru_cache(maxsize=256)
def _forms(question: Question, said: str = "") -> Sequence[Form]:
    stem = plain(question.stem)
    match question.kind:
        case Kind.SINGLE_CHOICE | Kind.MULTIPLE_CHOICE:
            return choice_forms(question, stem, said)
        case Kind.NUMERIC:
            return number_forms(question, stem, said)
        case Kind.ALGEBRAIC:
            return expression_forms(question, stem, said)
        case Kind.SHORT_TEXT | Kind.FREE_TEXT:
            return word_forms(question, stem, said)


def _number(question: Question) -> float | None:
    """The number that the key is; None where it is none."""
    if question.kind is Kind.SINGLE_CHOICE:
        return number_of(next(option.text for option in question.options if option.id == question.key))
    return number_of(str(question.key)) if question.kind in (Kind.NUMERIC, Kind.ALGEBRAIC) else None
