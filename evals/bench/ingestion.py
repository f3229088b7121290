"""How well papers are read and cut into questions, against what was set down by hand beside them.

A folder holds papers, each with its truth beside it in `NAME.gold.json`: `questions`, each with `section`, `number`,
`page`, `n_options`, `answer` and `stem_starts`. Other ways to get at the text go through the same segmenter in the same
run, so that it shows what reading and what cutting is worth.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from difflib import SequenceMatcher
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from pydantic import BaseModel, ValidationError

from evals.bench.copies import copied
from evals.bench.papers import READERS, Reader, by_chiron
from tools.ingestion.found import FoundQuestion
from tools.ingestion.paper import Paper
from tools.ingestion.segment import segment

GOLD = ".gold.json"


class Gold(BaseModel):
    """A question as it was set down by hand."""

    section: int
    number: str | None
    """As printed; None where none is, and its place in its section counts."""
    page: int | None
    n_options: int
    answer: str | None = None
    stem_starts: str = ""


class BadTruth(ValueError):
    """A truth that is not set down as it must be: its file, what of it, and why."""

    def __init__(self, path: Path, place: str, reason: str) -> None:
        """`place` as "questions.3.number"."""
        super().__init__(f"{path.name}: {place or 'all of it'}: {reason}")


class GoldPaper(BaseModel):
    """All questions of a paper."""

    questions: tuple[Gold, ...]


@dataclass(frozen=True, kw_only=True)
class Score:
    """Counts for one paper or several."""

    printed: int = 0
    """Questions in the paper."""
    found: int = 0
    hits: int = 0
    """Found ones that are in the paper, with their section, number and the beginning of their stem."""
    counted: int = 0
    """Hits with as many options as printed."""
    keyed: int = 0
    """Questions with a printed answer."""
    answered: int = 0
    """Hits with the printed answer."""
    paged: int = 0
    """Hits on the right page, or in a format without pages."""
    placed: int = 0
    """Of how many questions the page is looked at: hits, or all that are printed where there is none."""
    pages: int = 0
    seconds: float = 0.0
    """Of the processor, for reading and cutting."""

    def __add__(self, other: "Score") -> "Score":
        """Both together."""
        return Score(**{one.name: getattr(self, one.name) + getattr(other, one.name) for one in fields(self)})

    def figures(self) -> dict[str, float]:
        """Question F1, option-count F1, shares of answers and pages that are right, pages per CPU second."""
        both = self.printed + self.found
        return {
            "questions": self.printed,
            "f1": 2 * self.hits / both if both else 1.0,
            "options_f1": 2 * self.counted / both if both else 1.0,
            "answers": self.answered / self.keyed if self.keyed else float(bool(self.hits) or not self.printed),
            "page": self.paged / self.placed if self.placed else 1.0,
            "pages_per_second": self.pages / self.seconds if self.seconds else 0.0,
        }


def measure(
    folder: Path, readers: Mapping[str, Reader] = READERS, copies: str = ""
) -> dict[str, dict[str, dict[str, float]]]:
    """The figures of each paper with a truth in a folder, and of all together, for each way to read.

    `copies`: scans or photos of the PDF files are read in their place (`evals.bench.copies.COPIES`), by the product
    alone, since they have no text. Raises BadTruth.
    """
    if copies:
        readers = {f"chiron, {copies}": _of_copies(copies)}
    report: dict[str, dict[str, dict[str, float]]] = {}
    together = dict.fromkeys(readers, Score())
    for truth in sorted(folder.glob("*" + GOLD)):
        path = truth.with_name(truth.name.removesuffix(GOLD))
        gold = _gold(truth)
        report[path.name] = {}
        for name, reader in readers.items():
            if path.suffix != ".pdf" and name != "chiron":  # copies are made of PDF files alone
                continue
            score = _score(path, reader, gold)
            together[name] += score
            report[path.name][name] = score.figures()
    return {**report, "all": {name: score.figures() for name, score in together.items()}}


def _of_copies(kind: str) -> Reader:
    def read(path: Path) -> Paper:
        with TemporaryDirectory() as folder:
            return by_chiron(copied(path, Path(folder) / path.name, kind))

    return read


def _gold(truth: Path) -> tuple[Gold, ...]:
    try:
        return GoldPaper.model_validate_json(truth.read_bytes()).questions
    except ValidationError as error:
        first = error.errors()[0]
        raise BadTruth(truth, ".".join(str(place) for place in first["loc"]), first["msg"]) from error


def _score(path: Path, reader: Reader, gold: Sequence[Gold]) -> Score:
    started = process_time()
    paper = reader(path)
    found = segment(paper, file=path.name).questions
    seconds = process_time() - started
    return score(found, gold) + Score(pages=len(paper.pages), seconds=seconds)


def score(found: Iterable[FoundQuestion], gold: Sequence[Gold]) -> Score:
    """What was found against what is printed."""
    wanted = dict(_placed(gold))
    questions = list(found)
    hits = []
    for question in questions:
        printed = wanted.get((question.section, _name(question.number)))
        if printed and _begins(question.stem, printed.stem_starts):
            hits.append((question, wanted.pop((question.section, _name(question.number)))))
    return Score(
        printed=len(gold),
        found=len(questions),
        hits=len(hits),
        counted=sum(len(question.options) == printed.n_options for question, printed in hits),
        keyed=sum(one.answer is not None for one in gold),
        answered=sum(
            printed.answer is not None and _plain(question.answer or "") == _plain(printed.answer)
            for question, printed in hits
        ),
        paged=sum(printed.page is None or question.page == printed.page for question, printed in hits),
        placed=len(hits) or len(gold),
    )


def _placed(gold: Iterable[Gold]) -> Iterator[tuple[tuple[int, str], Gold]]:
    """Each question with its section and its number, which is a count where none is printed."""
    counts: Counter[int] = Counter()
    for one in gold:
        counts[one.section] += 1
        yield (one.section, _name(one.number or str(counts[one.section]))), one


def _name(number: str) -> str:
    return re.sub(r"[\W_]", "", number).lower()


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()


def _begins(stem: str, starts: str) -> bool:
    """Whether a stem holds the words with which the printed one begins, but for a letter here and there."""
    wanted, got = _plain(starts), _plain(stem)
    if wanted in got or not wanted:
        return True
    return SequenceMatcher(None, wanted, got[: len(wanted)], autojunk=False).ratio() >= 0.8
