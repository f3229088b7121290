"""What a search costs in banks of several sizes, told beside a plain FTS5 query over the same words.

The banks are synthetic (`scale.py`), and so are their vectors: those of 2,000 bundled questions with noise, since to
embed a million texts takes hours; the requests are embedded in truth. The vectors are where the product would have
them: in Chroma, or of a very large bank in a matrix on disk.
"""

import random
import re
import sqlite3
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any

import numpy as np

from evals.bench.measure import Ratio, Sample
from evals.bench.scale import code, load_bundled, rare_word, scale_up
from store import QuestionFilter, Store
from store.embeddings import Embedder, open_embedder, prepare
from store.vectors import Meaning
from store.vectors.index import VectorIndex, connect
from store.vectors.matrix import MatrixIndex
from store.vectors.meaning import HOME_FACT, MATRIX, MOST_IN_GRAPH
from store.vectors.port import Entry, Index
from tools.search.ranking import Neighbours, rank
from tools.search.request import parse_request
from tools.search.service import MOST_HITS, Search
from tools.search.topics import TopicIndex
from tools.search.wanted import Wanted, plan

SIZES = (2_000, 100_000, 1_000_000)
AIMS = {2_000: 20, 100_000: 60, 1_000_000: 300}
"""p95 of a whole search on an idle machine, in milliseconds, in a process that has answered some hundred before."""
REQUESTS = 210
SYNTHETIC = "vectors: those of bundled questions with noise"
_EMBEDDED = 2_000
_SEEN = 300
_NOISE = 0.03
"""Standard deviation of each of the numbers of a vector: about 0.85 remain as the cosine."""
_HOME = "bench"
_PLAIN = """SELECT id, questions.stem FROM question_words JOIN questions ON questions.seq = question_words.rowid
    WHERE question_words MATCH ? ORDER BY bm25(question_words) LIMIT 5"""
_PLAIN_EVERY = 7
"""Requests a plain query: in a bank of a million one takes a second. All sorts of requests come round."""

Report = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class _Bank:
    store: Store
    meaning: Meaning
    topics: TopicIndex
    file: Path
    user_id: str


class Clock:
    """Gathers what pieces of work take: on the wall and of the processor, by name."""

    def __init__(self) -> None:
        self.wall: dict[str, list[float]] = {}
        self.cpu: dict[str, list[float]] = {}
        self._started = (0.0, 0.0)

    def start(self) -> None:
        """A piece of work begins."""
        self._started = (perf_counter(), process_time())

    def stop(self, name: str) -> None:
        """It is done."""
        wall, cpu = perf_counter() - self._started[0], process_time() - self._started[1]
        self.wall.setdefault(name, []).append(wall)
        self.cpu.setdefault(name, []).append(cpu)

    def report(self) -> Report:
        """Quantiles in milliseconds."""
        told = {"ms": self.wall, "cpu ms": self.cpu}
        return {unit: {name: asdict(Sample.of(taken)) for name, taken in all.items()} for unit, all in told.items()}


async def measure(sizes: Sequence[int] = SIZES) -> Report:
    """The bench at each size, in a home of its own."""
    report: Report = {"note": SYNTHETIC}
    with TemporaryDirectory() as models:
        await prepare(Path(models), fetching=False)
        embedder = open_embedder(Path(models))
        for size in sizes:
            with TemporaryDirectory() as folder:
                report[f"{size} questions"] = await _measured(Path(folder), Path(models), size, embedder)
    return report


async def _measured(folder: Path, models: Path, size: int, embedder: Embedder | None) -> Report:
    file = folder / "chiron.db"
    (folder / "models").symlink_to(models)
    store = await Store.open(f"sqlite:///{file}")
    try:
        imported = await load_bundled(store, size)
        # in another process, whose memory is not ours
        with ProcessPoolExecutor(1, get_context("spawn")) as apart:
            apart.submit(scale_up, file, size).result()
        embedded = None
        if embedder is not None:
            embedded = await _fill_vectors(store, folder, embedder)
        meaning = Meaning(store, folder)
        try:
            await meaning.join()
            topics = TopicIndex(await store.questions.subjects(), await store.questions.skills())
            bank = _Bank(
                store=store, meaning=meaning, topics=topics, file=file, user_id=await _student_with_history(store)
            )
            names = await _names(store)
            first, texts = (list(_requests(names, size, seed=seed)) for seed in (1, 2))
            clock = await _timed(bank, first, texts)
        finally:
            await meaning.close()
    finally:
        await store.close()
    whole, plain = (Sample.of(clock.wall[name]) for name in ("whole", "plain FTS5"))
    return clock.report() | {
        "whole to plain FTS5": asdict(Ratio.of(whole, plain)),
        "aim, p95 ms": AIMS.get(size),
        "meaning": ("by a matrix" if size > MOST_IN_GRAPH else "by Chroma") if embedded else "left out",
        "resident MB": _resident_mb(),
        "database MB": round(file.stat().st_size / 1e6),
        "questions imported a CPU second": round(imported.questions / imported.cpu_seconds),
        "texts embedded a CPU second": embedded,
    }


async def _timed(bank: _Bank, first: Sequence[str], texts: Sequence[str]) -> Clock:
    """Each request once as a whole, some beside the plain query, and then stage by stage.

    `first`: others of the same sorts, put to a process that has just started.
    """
    clock = Clock()
    search = Search(meaning=bank.meaning if bank.meaning.ready else None)
    with closing(sqlite3.connect(bank.file)) as connection:
        for place, text in enumerate((*first, *texts)):
            clock.start()
            request = parse_request(text, bank.topics)
            await search.find_for(bank.store, request, user_id=bank.user_id, locale="en")
            clock.stop("just started" if place < len(first) else "whole")
            if place < len(first) or place % _PLAIN_EVERY:
                continue
            clock.start()
            words = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", text))
            connection.execute(_PLAIN, (words,)).fetchall()
            clock.stop("plain FTS5")
    for text in texts:
        clock.start()
        request = parse_request(text, bank.topics)
        clock.stop("parse")
        for part in request.parts:
            await _stages(bank, plan(part, request, bank.user_id), clock)
    return clock


async def _stages(bank: _Bank, wanted: Wanted, clock: Clock) -> None:
    """What `Search` asks of the store for a part of a request, one after the other."""
    if not wanted.words:
        clock.start()
        await bank.store.questions.select(wanted.where, limit=MOST_HITS, seed=0)
        clock.stop("filters")
        return
    clock.start()
    await bank.store.questions.match(wanted.words, wanted.where, limit=MOST_HITS)
    clock.stop("full text")
    neighbours = Neighbours(bank.meaning)
    clock.start()
    await neighbours.of(f"{wanted.topic or ' '.join(wanted.words)} ")  # another text, whose vector is not kept
    clock.stop("meaning")
    await neighbours.of(wanted.topic or " ".join(wanted.words))
    clock.start()
    await rank(bank.store, neighbours, wanted, wanted.where, MOST_HITS)
    clock.stop("full text, filters and fusion")


def _requests(names: Sequence[str], size: int, *, seed: int) -> Iterator[str]:
    """Requests of all sorts, in turns."""
    draw = random.Random(seed)
    objects = ("a train and a bridge", "a garden lamp", "bicycles at the market", "a kettle", "boats on a river")
    for place in range(REQUESTS):
        one, other = draw.choice(names), draw.choice(names)
        coded = code(draw.randrange(1, max(2, size // 10)) * 10)
        yield (
            f"5 questions on {one}",
            f"3 hard numeric questions on {one}",
            f"questions about a {rare_word(draw.randrange(5_000))}",
            f"the question with {coded}",
            f"two on {one} and one on {other}",
            f"4 questions on {one} that I have not seen",
            f"5 medium questions with {draw.choice(objects)}",
            f"{one} with {draw.choice(objects)}, no multiple choice",
            "10 hard questions",
            f"find the value of something that a baker thinks of, {other}",
        )[place % 10]


async def _names(store: Store) -> list[str]:
    return [skill.name for skill in await store.questions.skills()]


async def _student_with_history(store: Store) -> str:
    """Somebody who has seen some hundred questions."""
    now = datetime.now(UTC)
    student = await store.users.identify("terminal", "bench", now=now)
    async with store.transaction():
        session = await store.practice.start(student.id, "terminal:bench", request={}, asked=None, now=now)
        from_all = await store.questions.candidates(QuestionFilter(), limit=_SEEN, seed=3)
        for number, question in enumerate(from_all, 1):
            then = now + timedelta(seconds=number)
            card = await store.practice.show(
                session.id, student.id, question.id, number=number, difficulty=question.difficulty, now=then
            )
            await store.practice.close_card(card.id, "solved", now=then)
    return student.id


async def _fill_vectors(store: Store, home: Path, embedder: Embedder) -> int:
    """Put a vector for each question and skill into the home; how many texts were embedded in a second."""
    await store.facts.set(HOME_FACT, _HOME)
    texts, last = await store.descriptions.after(0, _EMBEDDED)
    started = process_time()
    bases = embedder.embed([text.text for text in texts])
    rate = round(len(texts) / (process_time() - started))
    draw = np.random.default_rng(0)
    with closing(connect(home / "vectors" / "chroma")) as client:
        index: Index = VectorIndex(client, "questions", embedder.card, home=_HOME)
        if await store.questions.count(QuestionFilter()) > MOST_IN_GRAPH:
            index = MatrixIndex(home / "vectors" / MATRIX, "questions", embedder.card)
        await _fill_skills(store, VectorIndex(client, "skills", embedder.card, home=_HOME), embedder)
        index.put([Entry(id=text.id, mark=text.mark) for text in texts], bases)
        while last is not None:
            texts, last = await store.descriptions.after(last, _EMBEDDED)
            noise = draw.normal(0, _NOISE, (len(texts), embedder.card.dimension)).astype(np.float32)
            vectors = bases[: len(texts)] + noise
            vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
            index.put([Entry(id=text.id, mark=text.mark) for text in texts], vectors)
    return rate


async def _fill_skills(store: Store, index: VectorIndex, embedder: Embedder) -> None:
    skills = await store.questions.skills()
    vectors = embedder.embed([f"{skill.name}. {skill.note}" for skill in skills])
    index.put([Entry(id=skill.id, mark="") for skill in skills], vectors)


def _resident_mb() -> int:
    [line] = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS")]
    return round(int(line.split()[1]) / 1024)
