"""A reply as the messages that Telegram shows: texts, pictures, files, and the buttons under the last text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from agent.messages import Card, Choice, File, Image, Part, Reply, Text
from channels.base import Capabilities, degrade
from channels.markdown import clean, plain
from channels.standing import Standing
from channels.telegram.bot import Button, Keyboard, Quiz
from channels.telegram.rendering import tall_formulas
from prompts.catalogue import say

CAPABILITIES = Capabilities(buttons=True, maths=False, images=True, files=True, streaming=True)
STEP = 32
"""Numbers of messages that one item of a reply may take: the first as a rich message, the others as plain ones."""
LONGEST_LABEL = 60
LONGEST_QUESTION = 300
"""Of a quiz, and ..."""
LONGEST_OPTION = 100
"""... of its options."""
WIDEST_ROW = 30
"""Signs of all labels of a row of buttons that a phone shows whole."""
MOST_IN_ROW = 5
_MARKED = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$&])")
_SIGNS = {"correct": "✅", "partial": "🟡", "incorrect": "❌"}
_ENDS = frozenset({"solved", "shown", "skipped", "replaced", "left", "kept"})


@dataclass(frozen=True, kw_only=True)
class Words:
    """A text in Markdown, which may become several messages; the buttons stand under the last."""

    markdown: str
    keyboard: Keyboard = ()
    card: str = ""
    """The target of the card that it shows."""


@dataclass(frozen=True, kw_only=True)
class Photo:
    """A picture with its words."""

    image: Image


@dataclass(frozen=True, kw_only=True)
class Document:
    """A file."""

    path: Path
    name: str


@dataclass(frozen=True, kw_only=True)
class Vote:
    """A quiz for a whole group."""

    quiz: Quiz
    card: str


Item = Words | Photo | Document | Vote


def compose(reply: Reply, seq: int, *, locale: str, private: bool, several: bool) -> list[Item]:
    """The messages of a reply, in order. `several`: more than one option of the open question may be chosen."""
    items: list[Item] = []
    for part in degrade(reply, CAPABILITIES, locale).parts:
        items += _items(part, locale, private)
    keyboard = keyboard_of(reply.choices, seq, locale=locale, several=several)
    last = max((place for place, item in enumerate(items) if isinstance(item, Words)), default=None)
    if last is not None and keyboard:
        words = items[last]
        assert isinstance(words, Words)
        items[last] = replace(words, keyboard=keyboard)
    return items


def _items(part: Part, locale: str, private: bool) -> Iterator[Item]:
    match part:
        case Text() if part.text.strip():
            yield Words(markdown=part.text)
        case Card():
            if part.image is not None:
                yield Photo(image=part.image)
            if part.quiz is not None:
                yield from _quiz(part, part.quiz, locale)
                return
            yield Words(markdown=card_text(part, Standing(), locale, private=private), card=part.target)
        case Image():
            yield Photo(image=part)
        case File():
            yield Document(path=part.path, name=clean(part.name))


def _quiz(card: Card, right: int, locale: str) -> Iterator[Item]:
    """A quiz; where it is too long for one, or holds formulas that need room, its text stands before it."""
    question, options = plain(card.stem), tuple(plain(option.text) for option in card.options)
    fits = 0 < len(question) <= LONGEST_QUESTION and all(0 < len(text) <= LONGEST_OPTION for text in options)
    if not fits or any(tall_formulas(text) for text in (card.stem, *(option.text for option in card.options))):
        yield Words(markdown=card_text(card, Standing(state="quiz"), locale, private=False))
        question, options = say(locale, "telegram-quiz-question"), tuple(option.label for option in card.options)
    yield Vote(quiz=Quiz(question=question, options=options, right=right), card=card.target)


def card_text(card: Card, standing: Standing, locale: str, *, private: bool) -> str:
    """A card in Markdown as it stands: what was tried is marked."""
    if card.of:
        title = say(locale, "telegram-question-of", number=card.number, of=card.of)
    else:
        title = say(locale, "telegram-question", number=card.number)
    lines = [card.stem] if card.quiz is not None else [f"**{title}** · {say(locale, f'level-{card.level}')}", card.stem]
    chosen, typed = _chosen(card, standing)
    if card.options:
        rows = [f"{chosen.get(option.label, '')}**{option.label})** {option.text}" for option in card.options]
        lines.append("\\\n".join(" ".join(row.split("\n")) for row in rows))
    if card.unit:
        lines.append(f"*{say(locale, 'channel-unit', unit=plain(card.unit))}*")
    lines += [f"{sign}{say(locale, 'telegram-you-answered', answer=_literal(answer))}" for sign, answer in typed]
    if standing.state in _ENDS and not (standing.state == "solved" and standing.tries):
        lines.append(f"*{say(locale, f'channel-card-{standing.state}')}*")
    elif standing.state == "open" and card.kind == "multiple_choice":
        lines.append(f"*{say(locale, 'telegram-several', check=say(locale, 'telegram-check'))}*")
    elif standing.state == "open" and not card.options:
        lines.append(f"*{say(locale, 'telegram-reply-to-answer' if private else 'telegram-reply-to-answer-group')}*")
    return "\n\n".join(lines)


def _chosen(card: Card, standing: Standing) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """Signs before options that were chosen, by label, and what else was tried, each with its sign."""
    labels = {option.label for option in card.options}
    chosen: dict[str, str] = {}
    typed: list[tuple[str, str]] = []
    for response, result in standing.tries:
        sign = f"{_SIGNS.get(result, '•')} "
        named = [name.strip() for name in response.split(",")]
        if labels and all(name in labels for name in named):
            chosen |= dict.fromkeys(named, sign)
        else:
            typed.append((sign, response))
    return chosen, typed


def _literal(text: str) -> str:
    """A person's text in Markdown, without meaning as such."""
    return _MARKED.sub(r"\\\1", " ".join(clean(text).split())[:200])


def keyboard_of(choices: Sequence[Choice], seq: int, *, locale: str, several: bool, mask: int = 0) -> Keyboard:
    """The buttons of a reply. `several`: options are ticked (`mask`: which, a bit a choice), then checked at once.

    Data of a button: `SEQ.N` does choice N of the reply to message SEQ; `SEQtMASK` ticks so, `SEQcMASK` checks what is
    ticked.
    """
    answers, others = [], []
    for number, choice in enumerate(choices):
        label = plain(choice.label)[:LONGEST_LABEL] or "…"
        if choice.action.kind != "answer":
            others.append(Button(label=label, data=f"{seq}.{number}"))
        elif several:
            ticked = bool(mask >> number & 1)
            answers.append(Button(label=f"{'☑' if ticked else '☐'} {label}", data=f"{seq}t{mask ^ 1 << number}"))
        else:
            answers.append(Button(label=label, data=f"{seq}.{number}"))
    check = [(Button(label=say(locale, "telegram-check"), data=f"{seq}c{mask}"),)] if several and answers else []
    return (*_rows(answers, MOST_IN_ROW), *check, *_rows(others, 2))


def _rows(buttons: Sequence[Button], most: int) -> Iterator[tuple[Button, ...]]:
    """As many buttons in a row as fit."""
    row: list[Button] = []
    for button in buttons:
        if row and (len(row) == most or sum(len(other.label) for other in (*row, button)) > WIDEST_ROW):
            yield tuple(row)
            row = []
        row.append(button)
    if row:
        yield tuple(row)
