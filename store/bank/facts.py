"""Families of questions made from tables of facts: terms and what they mean, things sorted into classes, explanations.

Each row of a table brings its own clues, so that hints and feedback speak of this very question.
"""

import random
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from store.bank.template import Draft, Template, Wrong, template
from store.bank.write import count
from store.questions import RubricPoint

EASY, MEDIUM, HARD = -1.1, 0.0, 1.0
"""Difficulties of the rows of a table."""


class Term(NamedTuple):
    """A word and what it stands for."""

    name: str
    what: str
    """What it is or does, in words that fit the family's sentences; never holds the name."""
    clue: str
    """A first hint: a sentence that points without naming it."""
    more: str
    """A second hint, which explains."""
    level: float = EASY
    accept: tuple[str, ...] = ()


class Essay(NamedTuple):
    """A question that is answered in sentences."""

    stem: str
    points: tuple[str, ...]
    """What a full answer says, each a sentence; together they are the model answer."""
    clue: str
    more: str
    step: str
    level: float = MEDIUM


def capital(text: str) -> str:
    """The text with a capital first letter, the rest as it is."""
    start = 1 if text.startswith("“") else 0
    return text[:start] + text[start : start + 1].upper() + text[start + 1 :]


def _shape(word: str) -> str:
    parts = [f"“{part[0]}” ({count(len(part), 'letter')})" for part in word.split()]
    if len(parts) == 1:
        return f"The word begins with {parts[0]}"
    return f"There are {len(parts)} words, which begin with {' and '.join(parts)}"


def _others(terms: Sequence[Term], term: Term, number: int) -> list[Term]:
    """Some other terms of the table, the same ones for ever, none of them told by the term's own name."""
    told = re.compile("|".join(rf"\b{re.escape(word)}\b" for word in (term.name, *term.accept)), re.I)
    rest = [other for other in terms if other.name != term.name and not told.search(f"{other.name} {other.what}")]
    return random.Random(term.name).sample(rest, min(number, len(rest)))


def naming(id: str, terms: Sequence[Term], *, skill: str, ask: str, says: str, slip: str, reason: str) -> Template:
    """short_text: the word for a description. `ask` holds {what}; `says` is a sentence with {name} and {what}."""
    table = {term.name: term for term in terms}

    def draft(name: str) -> Draft:
        term = table[name]
        said = {other.name: capital(says.format(name=other.name, what=other.what)) for other in terms}
        one = _others(terms, term, 1)[0]
        return Draft(
            stem=ask.format(what=term.what),
            key=[term.name],
            accept=term.accept,
            wrong=[
                Wrong(
                    answer=other.name, misconception=slip, feedback=f"{said[other.name]} Something else is asked for."
                )
                for other in _others(terms, term, 4)
            ],
            hints=(
                term.clue,
                term.more,
                f"It is not “{one.name}”. {said[one.name]} {_shape(term.name)}.",
            ),
            explanation=(term.more, f"{said[name]} The answer: {term.name}"),
            harder=term.level,
        )

    return template(
        id, skill=skill, kind="short_text", difficulty=0, reason=reason, variants=len(terms), curated=True,
        name=tuple(table),
    )(draft)  # fmt: skip


def meaning(
    id: str, terms: Sequence[Term], *, skill: str, ask: str, says: str, slip: str, reason: str, easier: float = 0.0
) -> Template:
    """single_choice: the description of a word among descriptions of others. `ask` holds {name}."""
    table = {term.name: term for term in terms}

    def draft(name: str) -> Draft:
        term = table[name]
        others = _others(terms, term, 3)
        said = [capital(says.format(name=other.name, what=other.what)) for other in others]
        return Draft(
            stem=ask.format(name=term.name),
            key=capital(term.what),
            wrong=[
                Wrong(
                    answer=capital(other.what),
                    misconception=slip,
                    feedback=f"{sentence} The question is about “{name}”.",
                )
                for other, sentence in zip(others, said, strict=True)
            ],
            hints=(term.clue, term.more, f"Leave out what belongs to other words. {said[0]} {said[1]}"),
            explanation=(term.more, capital(says.format(name=term.name, what=term.what))),
            harder=term.level - easier,
        )

    return template(
        id, skill=skill, kind="single_choice", difficulty=0, reason=reason, variants=len(terms), curated=True,
        name=tuple(table),
    )(draft)  # fmt: skip


def sorting(
    id: str,
    classes: Mapping[str, Sequence[tuple[str, str]]],
    *,
    skill: str,
    slip: str,
    clue: str,
    more: str,
    reason: str,
    difficulty: float = MEDIUM,
    seeds: int = 4,
    asks: Sequence[str] = (),
) -> Template:
    """multiple_choice: which of five things belong to a class. `classes`: the stem of each to its things, each with why.

    The reason of a thing is a sentence that is shown where it is wrong; classes in `asks` (default: all) are asked for.
    """

    def draft(stem: str, seed: int) -> Draft:
        draw = random.Random(f"{id} {stem} {seed}")
        rights = draw.sample(list(classes[stem]), 2 + seed % 2)
        rest = [item for other, items in classes.items() if other != stem for item in items]
        wrongs = draw.sample(rest, 5 - len(rights))
        names = [capital(item) for item, _ in rights]
        return Draft(
            stem=stem,
            key=names,
            wrong=[Wrong(answer=capital(item), misconception=slip, feedback=why) for item, why in wrongs],
            hints=(
                clue,
                more,
                f"Take “{wrongs[0][0].rstrip('.')}”. {wrongs[0][1]} So it does not belong here. Test the other four in the same way.",
            ),
            explanation=(more, *(why for _, why in rights), f"Right: {'; '.join(names)}"),
            harder=0.35 * (seed % 3) - 0.35,
        )

    return template(
        id, skill=skill, kind="multiple_choice", difficulty=difficulty, reason=reason,
        variants=seeds * len(asks or classes), curated=True, stem=tuple(asks or classes), seed=range(seeds),
    )(draft)  # fmt: skip


def essays(id: str, rows: Sequence[Essay], *, skill: str, reason: str) -> Template:
    """free_text: explanations with a point of the rubric for each thing to say."""
    table = dict(enumerate(rows))

    def draft(row: int) -> Draft:
        essay = table[row]
        return Draft(
            stem=essay.stem,
            key=" ".join(essay.points),
            rubric=[RubricPoint(text=point) for point in essay.points],
            hints=(essay.clue, essay.more, essay.step),
            explanation=essay.points,
            harder=essay.level,
        )

    return template(
        id,
        skill=skill,
        kind="free_text",
        difficulty=0,
        reason=reason,
        variants=len(rows),
        curated=True,
        row=tuple(table),
    )(draft)
