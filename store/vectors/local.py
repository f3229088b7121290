"""Search by meaning in this process: the model and the vectors."""

import asyncio
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from store.embeddings import Embedder, Vectors
from store.kept import Kept
from store.records import QuestionFilter
from store.repositories.describing import Described, described
from store.store import Store
from store.vectors.memory import give_back
from store.vectors.port import Entry, Index

_Result = TypeVar("_Result")
_AT_ONCE = 32
"""Texts between two reports of progress: half a second of work, which is what a stop waits for."""
_KEPT = 512
"""Texts whose vectors are kept: the same request is searched for each of the questions that it gets."""


@dataclass(frozen=True, kw_only=True)
class Near:
    """What is near to a text: cosines by id."""

    questions: dict[str, float]
    skills: dict[str, float]


Told = Callable[[int, int], None]
"""Hears how many of how many are done."""


class LocalMeaning:
    """Vectors of the questions, the skills and the passages of documents.

    What is asked while they are made finds what is made so far.
    """

    def __init__(self, store: Store, embedder: Embedder, questions: Index, skills: Index, passages: Index) -> None:
        self.card = embedder.card
        self._store = store
        self._embedder = embedder
        self._questions = questions
        self._skills = skills
        self._passages = passages
        self._vectors: Kept[str, Vectors] = Kept(_KEPT)
        self._builder = ThreadPoolExecutor(1, "vectors", initializer=_stand_back)
        self._building = asyncio.Lock()
        self._stopped = threading.Event()

    async def near(self, text: str, limit: int) -> Near:
        """The questions and skills nearest to a text. Raises VectorsUnreachable."""
        return await asyncio.to_thread(self._near, text, limit)

    async def cosines(self, text: str, ids: Sequence[str]) -> dict[str, float]:
        """How near some questions are. Raises VectorsUnreachable."""
        return await asyncio.to_thread(lambda: self._questions.cosines(self._vector(text), ids))

    async def passages(self, text: str, ids: Sequence[int], limit: int) -> dict[int, float]:
        """How near some passages are to a text; without any ids the nearest of all. Raises VectorsUnreachable."""
        found = await asyncio.to_thread(self._near_passages, text, [str(id) for id in ids], limit)
        return {int(id): cosine for id, cosine in found.items()}

    async def build(self, told: Told = lambda done, total: None, *, anew: bool = False) -> None:
        """Make the vectors that are missing, and drop those of what is gone; `anew`: all of them.

        The skills and passages come first, and of each family of questions one, so that a first start soon finds every
        topic. What is done stays done if this is stopped. Raises VectorsUnreachable.
        """
        async with self._building:
            indexes = (self._questions, self._skills, self._passages)
            for index in indexes if anew else ():
                await self._apart(index.clear)
            await self._make(self._skills, await self._skill_texts(), lambda done, total: None)
            await self._make(self._passages, await self._passage_texts(), lambda done, total: None)
            await self._make(self._questions, await self._question_texts(), told)
            for index in indexes:
                await self._apart(index.drop_others)
            await self._apart(give_back)

    async def status(self) -> tuple[int, int]:
        """How many questions have a vector, and how many there are. Raises VectorsUnreachable."""
        total = await self._store.questions.count(QuestionFilter(classes=None))
        return await asyncio.to_thread(self._questions.count), total

    async def close(self) -> None:
        """Stop building, soon."""
        self._stopped.set()
        await asyncio.to_thread(self._builder.shutdown, cancel_futures=True)

    def _near(self, text: str, limit: int) -> Near:
        vector = self._vector(text)
        return Near(questions=self._questions.near(vector, limit), skills=self._skills.near(vector, 10))

    def _near_passages(self, text: str, ids: Sequence[str], limit: int) -> dict[str, float]:
        vector = self._vector(text)
        return self._passages.cosines(vector, ids) if ids else self._passages.near(vector, limit)

    def _vector(self, text: str) -> Vectors:
        found = self._vectors.get(text)
        return found if found is not None else self._vectors.put(text, self._embedder.embed_query(text))

    async def _make(self, index: Index, texts: Sequence[Described], told: Told) -> None:
        held = await self._apart(index.marks)
        missing = [text for text in texts if held.get(text.id) != text.mark]
        await self._apart(lambda: index.drop(sorted(held.keys() - {text.id for text in texts})))
        done = len(texts) - len(missing)
        told(done, len(texts))
        for start in range(0, len(missing), _AT_ONCE):
            part = missing[start : start + _AT_ONCE]
            await self._apart(partial(self._put, index, part))
            told(done + start + len(part), len(texts))

    def _put(self, index: Index, texts: Sequence[Described]) -> None:
        if not self._stopped.is_set():
            vectors = self._embedder.embed([text.text for text in texts])
            index.put([Entry(id=text.id, mark=text.mark) for text in texts], vectors)
            give_back()

    async def _apart(self, work: Callable[[], _Result]) -> _Result:
        return await asyncio.get_running_loop().run_in_executor(self._builder, work)

    async def _skill_texts(self) -> list[Described]:
        return [
            described(skill.id, skill.id, ". ".join([", ".join([skill.name, *skill.aliases]), skill.note]).strip(" ."))
            for skill in await self._store.questions.skills()
        ]

    async def _passage_texts(self) -> list[Described]:
        found: list[Described] = []
        last: int | None = 0
        while last is not None:
            part = await self._store.passages.after(last)
            last = part[-1].id if part else None
            found += [described(str(one.id), one.document_id, ". ".join([*one.heading, one.text])) for one in part]
        return found

    async def _question_texts(self) -> list[Described]:
        first: dict[str, Described] = {}
        rest: list[Described] = []
        last: int | None = 0
        while last is not None:
            part, last = await self._store.descriptions.after(last)
            for text in part:
                if first.setdefault(text.family, text) is not text:
                    rest.append(text)
        return [*first.values(), *rest]


def _stand_back() -> None:
    """Let this thread have the processor when nobody who waits for an answer wants it (by thread on Linux)."""
    with suppress(OSError, AttributeError):
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 10)
