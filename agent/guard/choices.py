"""A key that is one option or several: by letter, or by text."""

import re

from agent.guard.expressions import form_of
from agent.guard.form import Form, called_answer
from agent.guard.numbers import number_of
from agent.guard.reading import plain
from agent.guard.words import WordForm
from store.questions import Question

_FORMULA = re.compile(r"[=^<>+*/\\]|\bsqrt\b|\d[A-Za-z]\b")
_SENTENCE = re.compile(r"\b(?!(?:sqrt|sin|cos|tan|log|exp)\b)[A-Za-z]{3,}")
_NOUN = re.compile(r"\s+[a-z]{3,}(?<!\bthe)(?<!\band)")
_POLAR = frozenset({"yes", "no", "true", "false"})


class LetterForm:
    """An option by its letter, capital as it is shown, or small with nothing after it."""

    def __init__(self, letter: str) -> None:
        small = rf"{letter.lower()}(?=\s*(?:[.,;:!?)”]|$))"
        self._pattern = re.compile(rf"(?<![\w'.^-])(?:{letter}(?![\w'])|{small})")

    def stated(self, text: str) -> bool:
        """See Form."""
        return any(called_answer(text, *match.span()) for match in self._pattern.finditer(text))

    def proposed(self, text: str) -> bool:
        """See Form. "A friend" proposes nothing."""
        return any(not _NOUN.match(text, match.end()) for match in self._pattern.finditer(text))


def choice_forms(question: Question, stem: str, said: str = "") -> list[Form]:
    """The forms of each right option. The options' texts stand before the student: only statements count."""
    keys = question.key if isinstance(question.key, tuple) else (str(question.key),)
    options = "\n".join(plain(option.text) for option in question.options)
    forms: list[Form] = [LetterForm(question.label(key)) for key in keys]
    for option in question.options:
        if option.id not in keys:
            continue
        text = plain(option.text).strip()
        if number_of(text) is not None or (_FORMULA.search(text) and not _SENTENCE.search(text)):
            form = form_of(text, stem, options=options, said=said)
        else:
            form = WordForm(text, seen=True, ends_it=text.casefold() not in _POLAR)
        if form is not None:
            forms.append(form)
    return forms
