"""How right the subjects and skills are that the questions of papers get, against what was set down by hand.

`evals/papers` holds short papers of many subjects, and in `skills.json` what each question is about, read by a person
before any was tried: a skill of the bundled bank, several with bars between where each is right, a subject alone where
the bank has no such skill, and "general" where it has not even the subject. `held` papers are those that nothing was
tuned on; papers that are not in this folder are looked for in another one.
"""

import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, fields, replace
from fnmatch import fnmatchcase
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from pydantic import BaseModel, ConfigDict, TypeAdapter

from evals.bench.papers import by_chiron
from evals.bench.scale import load_bundled
from store import Store
from store.documents import NewDocument
from store.vectors import Meaning
from tools.ingestion.drafts import ALL_SUBJECTS, DraftForm, form_of
from tools.ingestion.enrich import Enricher
from tools.ingestion.paper import headings_of
from tools.ingestion.segment import segment

PAPERS = Path(__file__).parents[1] / "papers"
Report = dict[str, dict[str, dict[str, float]]]
"""Of each way to find skills: figures of each paper, of those that were tuned on, and of those held."""


class Truth(BaseModel):
    """What the questions of a paper are about."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    held: bool
    skills: dict[str, str]
    """By number, or by the beginning of many with a star; the longest that fits a number is meant."""

    def of(self, number: str) -> frozenset[str]:
        """The skills or subjects that are right for a question; empty where nothing is set down."""
        fitting = [pattern for pattern in self.skills if fnmatchcase(number, pattern)]
        return frozenset(self.skills[max(fitting, key=len)].split("|")) if fitting else frozenset()


@dataclass(frozen=True, kw_only=True)
class Score:
    """Counts for one paper or several."""

    asked: int = 0
    at_home: int = 0
    """Questions whose subject the bank has."""
    subject: int = 0
    """Of these, those that got it."""
    skilled: int = 0
    """Questions for which the bank surely has the skill."""
    skill: int = 0
    """Of these, those that got it."""
    near: int = 0
    """Of these, those that got it or another one of its subject."""
    without: int = 0
    """Questions that got no skill of the bank."""
    wrong: int = 0
    """Questions that got one that is not theirs."""
    seconds: float = 0.0
    """Of the processor."""

    def __add__(self, other: "Score") -> "Score":
        """Both together."""
        return Score(**{one.name: getattr(self, one.name) + getattr(other, one.name) for one in fields(self)})

    def figures(self) -> dict[str, float]:
        """Shares, and milliseconds of processor a question."""
        return {
            "questions": self.asked,
            "subject": self.subject / (self.at_home or 1),
            "skill": self.skill / (self.skilled or 1),
            "skill of the subject": self.near / (self.skilled or 1),
            "without a skill": self.without / (self.asked or 1),
            "sure and wrong": self.wrong / (self.asked or 1),
            "ms": 1000 * self.seconds / (self.asked or 1),
        }


async def measure(elsewhere: Path | None = None, home: Path | None = None) -> Report:
    """The figures over the bundled bank, by words alone and with meanings.

    `elsewhere`: where papers are that are not the project's own; those that are not found are left out. `home`: a
    Chiron whose bank and vectors are taken; without one they are made, which takes some minutes.
    """
    truths = TypeAdapter(dict[str, Truth]).validate_json((PAPERS / "skills.json").read_bytes())
    papers = [
        _read(folder / name, truth)
        for name, truth in truths.items()
        for folder in (PAPERS, elsewhere)
        if folder is not None and (folder / name).exists()
    ]
    async with _opened(home) as (store, meaning):
        return {
            "words": await _way(Enricher(store=store), papers),
            "words and meanings": await _way(Enricher(store=store, meaning=meaning), papers),
        }


@dataclass(frozen=True, kw_only=True)
class _Paper:
    name: str
    truth: Truth
    forms: Sequence[DraftForm]
    headings: Sequence[str]


def _read(path: Path, truth: Truth) -> _Paper:
    paper = by_chiron(path)
    questions = (replace(question, figures=()) for question in segment(paper, file=path.name).questions)
    forms = [form_of(question, {}) for question in questions]
    return _Paper(name=path.name, truth=truth, forms=forms, headings=headings_of(paper))


@asynccontextmanager
async def _opened(home: Path | None) -> AsyncIterator[tuple[Store, Meaning]]:
    """A bank and its vectors."""
    with TemporaryDirectory() as folder:
        place = home or Path(folder)
        store = await Store.open(f"sqlite:///{place / 'chiron.db'}")
        meaning = Meaning(store, place)
        try:
            if home is None:
                await load_bundled(store, sys.maxsize)
            await meaning.open(making=True)
            if home is None:
                await meaning.build()
            yield store, meaning
        finally:
            await meaning.close()
            await store.close()


async def _way(enricher: Enricher, papers: Sequence[_Paper]) -> dict[str, dict[str, float]]:
    """The figures of one way to find skills."""
    known = frozenset(skill.id for skill in await enricher.store.questions.skills())
    scores = {paper.name: await _score(enricher, paper, known) for paper in papers}
    for part, held in (("all that were tuned on", False), ("all that were held", True)):
        scores[part] = sum((scores[paper.name] for paper in papers if paper.truth.held is held), Score())
    return {name: one.figures() for name, one in scores.items()}


async def _score(enricher: Enricher, paper: _Paper, known: frozenset[str]) -> Score:
    document = NewDocument(sha256="", name=paper.name, media="", size=0, user_id="")
    started = process_time()
    enriched = await enricher.enrich(paper.forms, document, headings=paper.headings)
    seconds = process_time() - started
    scores = (score(one.form.subject, one.form.skills[0], paper.truth.of(one.form.number), known) for one in enriched)
    return sum(scores, Score(seconds=seconds))


def score(subject: str, skill: str, right: frozenset[str], known: frozenset[str]) -> Score:
    """What one question got; `right`: what is set down of it, if anything, `known`: the skills of the bank."""
    if not right:
        return Score()
    subjects = {one.partition(".")[0] for one in right}
    sure = skill in known
    skilled = right <= known
    return Score(
        asked=1,
        at_home=ALL_SUBJECTS not in subjects,
        subject=ALL_SUBJECTS not in subjects and subject in subjects,
        skilled=skilled,
        skill=skilled and skill in right,
        near=skilled and sure and subject in subjects,
        without=not sure,
        wrong=sure and skill not in right,
    )
