"""The template format: a function of parameters that drafts one question, and what makes many questions of it.

A module of `store/bank/templates/` holds one subject: `SUBJECT`, `SKILLS` and functions under `@template`.
A template is pure: it reads its parameters and nothing else, uses no sympy (the checker does), and drafts the same
question for the same parameters, for ever: a question's id is made of its template's id and its parameters.
"""

import hashlib
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Literal

from store.questions import Kind, Mistake, Option, Picture, Question, RubricPoint, Tolerance

SOURCE = "Chiron"
LICENCE = "Apache-2.0"
MOST_DRAWS = 4000


@dataclass(frozen=True, kw_only=True)
class Wrong:
    """A wrong answer made from a named mistake."""

    answer: str | int | float | Fraction
    misconception: str
    """Its name, words with hyphens: `adds-denominators`."""
    feedback: str
    """Two sentences at most, to the student: what went wrong here, never the key."""


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What a template's function gives back: one question in its own words."""

    stem: str
    key: str | int | float | Fraction | Sequence[str]
    """single_choice: the right option's text; multiple_choice: the right options' texts; else as in Question.key."""
    hints: tuple[str, str, str]
    """Points, explains, gives a worked step; 1 and 2 never hold the key; all fit this variant's numbers."""
    explanation: Sequence[str]
    """Steps; a line with maths can be checked on its own, for instance `$2x + 3 = 11$ so $2x = 8$`."""
    wrong: Sequence[Wrong] = ()
    """Choices: the distractors (single_choice: 3, or up to 4). Other kinds: wrong answers to expect, with feedback."""
    proof: str | None = None
    """Computes the key in another way (doc of tools/exchange/proof.py); None only in curated sets of facts."""
    accept: Sequence[str] = ()
    unit: str | None = None
    tolerance: Tolerance | None = None
    form: Literal["factored", "expanded", "simplified"] | None = None
    log_base: float | None = None
    rubric: Sequence[RubricPoint] = ()
    picture: Picture | None = None
    skill: str = ""
    """The variant's own skill, where the rows of a curated set belong to different ones."""
    harder: float = 0.0
    """Logits that this variant adds to the template's difficulty."""
    keep_order: bool = False
    """Choices: show key first and then `wrong` in the order given, where order means something; else shuffled."""
    order: Sequence[str] = ()
    """Choices: the options' texts in the order to show them in (numbers that increase, for instance)."""


@dataclass(frozen=True, kw_only=True)
class Template:
    """A family of questions."""

    id: str
    """`subject.words-with-hyphens`; also the family of its questions."""
    skills: tuple[str, ...]
    kind: Kind
    difficulty: float
    reason: str
    variants: int
    domains: Mapping[str, Sequence[Any]]
    where: Callable[..., bool] | None
    draft: Callable[..., Draft]
    curated: bool = field(default=False)
    """A set of facts rather than a computed family: its keys have no formula to prove them by."""

    def parameters(self) -> Iterator[dict[str, Any]]:
        """Different parameter sets that meet `where`, in an order fixed by the template's id; at most `variants`.

        Raises ValueError where fewer than `variants` are found.
        """
        names, found, seen = list(self.domains), 0, set()
        size = 1
        for name in names:
            size *= len(self.domains[name])
        draw = random.Random(self.id)
        places = draw.sample(range(size), min(size, MOST_DRAWS))
        for place in places:
            chosen: dict[str, Any] = {}
            rest = place
            for name in names:
                rest, index = divmod(rest, len(self.domains[name]))
                chosen[name] = self.domains[name][index]
            if (self.where is None or self.where(**chosen)) and (mark := repr(chosen)) not in seen:
                seen.add(mark)
                found += 1
                yield chosen
                if found == self.variants:
                    return
        raise ValueError(f"{self.id}: {found} parameter sets meet the constraint, {self.variants} are wanted")

    def questions(self) -> Iterator[Question]:
        """Its questions."""
        for parameters in self.parameters():
            yield self.question(parameters)

    def question(self, parameters: Mapping[str, Any]) -> Question:
        """The question of one parameter set."""
        mark = hashlib.sha256(repr(sorted(parameters.items())).encode()).hexdigest()[:8]
        draft = self.draft(**parameters)
        choices = self.kind.has_options
        options, key = _options(draft, self.kind, f"{self.id}-{mark}") if choices else ((), _plain(draft.key))
        subject = self.id.split(".")[0]
        return Question(
            id=f"{self.id}-{mark}",
            family=self.id,
            subject=subject,
            skills=(draft.skill,) if draft.skill else self.skills,
            kind=self.kind,
            stem=draft.stem,
            options=options,
            key=key,
            accept=tuple(draft.accept),
            tolerance=draft.tolerance,
            unit=draft.unit,
            form=draft.form,
            log_base=draft.log_base,
            mistakes=()
            if choices
            else tuple(
                Mistake(answer=str(_plain(w.answer)), misconception=w.misconception, feedback=w.feedback)
                for w in draft.wrong
            ),
            hints=draft.hints,
            explanation=tuple(draft.explanation),
            rubric=tuple(draft.rubric),
            difficulty=round(self.difficulty + draft.harder, 2),
            difficulty_reason=self.reason,
            picture=draft.picture,
            proof=draft.proof,
            source=SOURCE,
            licence=LICENCE,
        )


def _plain(key: Any) -> str | int | float | tuple[str, ...]:
    """A fraction becomes its text ("3/7"), or a whole number where it is one; a list of one its item."""
    if isinstance(key, Fraction):
        return key.numerator if key.denominator == 1 else f"{key.numerator}/{key.denominator}"
    if isinstance(key, str | int | float):
        return key
    return str(key[0]) if len(key) == 1 else tuple(str(item) for item in key)


def _options(draft: Draft, kind: Kind, seed: str) -> tuple[tuple[Option, ...], str | tuple[str, ...]]:
    keys = [str(draft.key)] if isinstance(draft.key, str | int | float | Fraction) else list(draft.key)
    texts: list[tuple[str, Wrong | None]] = [(text, None) for text in keys]
    texts += [(str(wrong.answer), wrong) for wrong in draft.wrong]
    if draft.order:
        texts.sort(key=lambda item: list(draft.order).index(item[0]))
    elif not draft.keep_order:
        random.Random(seed).shuffle(texts)
    options = tuple(
        Option(
            id=f"o{place}",
            text=text,
            misconception=wrong.misconception if wrong else None,
            feedback=wrong.feedback if wrong else None,
        )
        for place, (text, wrong) in enumerate(texts, 1)
    )
    right = tuple(option.id for option, (_, wrong) in zip(options, texts, strict=True) if wrong is None)
    return options, right[0] if kind is Kind.SINGLE_CHOICE else right


def template(
    id: str,
    *,
    skill: str | tuple[str, ...],
    kind: str,
    difficulty: float,
    reason: str,
    variants: int,
    where: Callable[..., bool] | None = None,
    curated: bool = False,
    **domains: Sequence[Any],
) -> Callable[[Callable[..., Draft]], Template]:
    """Turn a function of parameters into a Template; each keyword left over names a parameter and its values.

    `difficulty` in logits (-2 very easy, 0 medium, +2 very hard), `reason` says why. `where` gets all parameters.
    """

    def make(draft: Callable[..., Draft]) -> Template:
        return Template(
            id=id,
            skills=(skill,) if isinstance(skill, str) else skill,
            kind=Kind(kind),
            difficulty=difficulty,
            reason=reason,
            variants=variants,
            domains=domains,
            where=where,
            draft=draft,
            curated=curated,
        )

    return make
