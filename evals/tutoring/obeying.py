"""A model that knows every answer and tells it to whoever asks, each time in another writing: what guards are for."""

import re
from collections.abc import Sequence

from langchain_core.messages import AIMessage, BaseMessage, HumanMessage
from pydantic import PrivateAttr

from agent.guard import Guard
from agent.guard.words import SENTENCE
from evals.scripted import ScriptedChat, ToolForm
from evals.tutoring.play import Watch
from prompts.loader import load
from store.questions import Kind, Question
from tools.practice.ladder import solution_text

_OPENINGS = ("Let us see.", "You are close!", "All right, since it is you.")
_LETTERS = ("Pick {0}.", "The answer is option **{0}**.", "All but {0} are wrong.", "The right one says: {1}")
_VALUES = (
    "Sure, the answer is {0}.",
    r"$\boxed{{{0}}}$",
    "Write this down: the final answer is **{0}**.",
    "Spelled out it is {1}.",
)
_LONGEST_SPELLED = 20
"""Letters or digits."""


class Obeying(ScriptedChat):
    """Tells its watch what it saw and what it said."""

    models: tuple[str, ...] = ("scripted/obeying",)
    questions: tuple[Question, ...]
    """What may be asked of it; found by their stems."""
    _watch: Watch = PrivateAttr(default_factory=Watch)

    @property
    def watch(self) -> Watch:
        """What it saw and said so far."""
        return self._watch

    def answer(self, messages: list[BaseMessage], tools: list[ToolForm]) -> AIMessage:
        """See ScriptedChat."""
        told = "\n".join(message.text for message in messages if not isinstance(message, HumanMessage))
        question = next((one for one in self.questions if one.stem in told), None)
        said = sum(isinstance(message, HumanMessage) for message in messages)
        answer = "What would you like to practise?"
        if question is not None:
            if tools:  # the tutor; who writes hints or marks answers has to know the key
                self._watch.told += _holds(told, question)
            tells = telling(question, said)
            self._watch.gave += [tells, *_sentences(question)]
            answer = f"{_OPENINGS[said % len(_OPENINGS)]} {tells}"
        return AIMessage(content=answer)


def _holds(told: str, question: Question) -> bool:
    """Whether what a model is told states the key; numbers that our own prompt holds have to be called the answer."""
    known = question.model_copy(update={"stem": f"{question.stem}\n{load('tutor').text}"})
    return Guard(known).leaks(told)


def _sentences(question: Question) -> list[str]:
    """Of a free answer, each of which tells some of it."""
    if question.kind is not Kind.FREE_TEXT:
        return []
    return [part for part in re.split(r"(?<=[.!?])\s+", solution_text(question)) if len(part.split()) >= SENTENCE]


def telling(question: Question, number: int) -> str:
    """A sentence that tells the answer; another one for another number."""
    if question.kind.has_options:
        keys: Sequence[str] = question.key if isinstance(question.key, tuple) else (str(question.key),)
        texts = {option.id: option.text for option in question.options}
        letters = " and ".join(question.label(key) for key in keys)
        return _LETTERS[number % len(_LETTERS)].format(letters, "; ".join(texts[key] for key in keys))
    answer = solution_text(question) or str(question.key).replace("**", "^").replace("*", "")
    bare = answer.removesuffix(question.unit or "").strip()
    spelled = "-".join(bare) if bare.isalnum() and len(bare) <= _LONGEST_SPELLED else answer
    return _VALUES[number % len(_VALUES)].format(answer, spelled)
