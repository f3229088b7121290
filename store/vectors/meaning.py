"""Search by meaning, wherever the vectors are: in this process, in another one of this home, or nowhere yet."""

import asyncio
import logging
import secrets
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from store.errors import ChironError, VectorsInUse, VectorsUnreachable
from store.records import QuestionFilter
from store.store import Store
from store.vectors.memory import few_pools, give_back
from store.vectors.owner import Line, Owner

if TYPE_CHECKING:
    from store.vectors.local import LocalMeaning
    from store.vectors.port import Index

log = logging.getLogger(__name__)

HOME_FACT = "vectors of"
"""An id of this record, under which its vectors are kept: several may share one Chroma server."""
BUILT_FACT = "vectors built"
"""The state in which nothing was left to make: a start need not read the whole bank to see that."""
_LOOK_AGAIN = 60.0
"""Seconds between two looks at whether the bank has changed."""
_LOOK_AT_BUILDING = 0.3
MOST_IN_GRAPH = 200_000
"""Questions of a bank whose vectors Chroma holds in the home; those of a larger one are in a matrix on disk."""
MATRIX = "matrix"


@dataclass(frozen=True, kw_only=True)
class Status:
    """How far search by meaning is; without a model it is not there."""

    model: str | None
    done: int
    total: int


class Meaning:
    """Search by meaning over one record. Until `open` has found a model and vectors, everything is empty.

    It never fails a search: what cannot be read is logged, and words alone decide.
    """

    def __init__(self, store: Store, home: Path, *, chroma_url: str | None = None) -> None:
        """`chroma_url`: the address of a Chroma server; without one the vectors are in the home, and one process of
        those that share it owns them and answers the others.
        """
        few_pools()
        self._store = store
        self._models = home / "models"
        self._folder = home / "vectors"
        self._chroma_url = chroma_url
        self._open = AsyncExitStack()
        self._line: Line | None = None
        self._local: LocalMeaning | None = None
        self._building: asyncio.Task[None] | None = None

    @property
    def ready(self) -> bool:
        """Whether there is a model, here or in the process that owns the vectors."""
        return self._local is not None or self._line is not None

    async def open(self, *, making: bool) -> bool:
        """Find the model and the vectors; tells whether there is a model.

        `making`: prepare the model where it is missing (some seconds) and make the folder of vectors; else what is
        not there is left so. Raises VectorsInUse where another process has the vectors and does not answer, and
        VectorsUnreachable where Chroma does not.
        """
        if self.ready:
            return True
        if self._chroma_url is None:
            self._line = await Line.open(self._folder)
            if self._line is not None:
                return True
            if not making and not self._folder.exists():
                return False
        # fastembed, Chroma and numpy: a second and 120 MB, which who finds another owner does not need
        from store.embeddings import open_embedder, prepare
        from store.vectors.index import VectorIndex, connect
        from store.vectors.local import LocalMeaning
        from store.vectors.matrix import MatrixIndex

        if making:
            await prepare(self._models, fetching=True)
        embedder = await asyncio.to_thread(open_embedder, self._models)
        if embedder is None:
            return False
        owner = Owner(self._folder) if self._chroma_url is None else None
        async with AsyncExitStack() as unless_opened:
            if owner is not None:
                unless_opened.push_async_callback(owner.close)
            home = await self._home_id()
            client = await asyncio.to_thread(connect, self._chroma_url or self._folder / "chroma")
            unless_opened.callback(client.close)
            skills = VectorIndex(client, "skills", embedder.card, home=home)
            questions: Index = (
                MatrixIndex(self._folder / MATRIX, "questions", embedder.card)
                if await self._is_large()
                else VectorIndex(client, "questions", embedder.card, home=home)
            )
            passages = VectorIndex(client, "passages", embedder.card, home=home)
            self._local = LocalMeaning(self._store, embedder, questions, skills, passages)
            if owner is not None:
                await owner.answer(self._answer)
            self._open = unless_opened.pop_all()
        await asyncio.to_thread(give_back)
        return True

    async def attach(self) -> bool:
        """Find the process that has the vectors; tells whether there is one that answers."""
        if not self.ready:
            self._line = await Line.open(self._folder)
        return self.ready

    async def join(self) -> None:
        """Open what is there already, if it can be had: words alone will do."""
        try:
            await self.open(making=False)
        except (VectorsInUse, VectorsUnreachable) as error:
            log.info("search by meaning: %s", error)

    async def near(self, text: str, limit: int = 200) -> tuple[dict[str, float], dict[str, float]]:
        """The questions and the skills nearest to a text: cosines by id; empty where nothing can be told."""
        try:
            if self._local is not None:
                found = await self._local.near(text, limit)
                return found.questions, found.skills
            if self._line is not None:
                answer = await self._line.ask({"do": "near", "text": text, "limit": limit})
                return answer["questions"], answer["skills"]
        except VectorsUnreachable as error:
            self._lost(error)
        return {}, {}

    async def cosines(self, text: str, ids: Sequence[str]) -> dict[str, float]:
        """How near some questions are; those that have no vector are left out."""
        try:
            if self._local is not None:
                return await self._local.cosines(text, ids)
            if self._line is not None:
                answer: dict[str, float] = await self._line.ask({"do": "cosines", "text": text, "ids": list(ids)})
                return answer
        except VectorsUnreachable as error:
            self._lost(error)
        return {}

    async def passages(self, text: str, ids: Sequence[int] = (), *, limit: int = 200) -> dict[int, float]:
        """How near some passages are to a text (cosines by id), without any ids the nearest of all documents.

        Empty where nothing can be told. Ids of passages that are gone meanwhile may be among them.
        """
        try:
            if self._local is not None:
                return await self._local.passages(text, ids, limit)
            if self._line is not None:
                asked = {"do": "passages", "text": text, "ids": list(ids), "limit": limit}
                return {int(id): cosine for id, cosine in (await self._line.ask(asked)).items()}
        except VectorsUnreachable as error:
            self._lost(error)
        return {}

    async def build(self, told: Callable[[int, int], None] = lambda done, total: None, *, anew: bool = False) -> bool:
        """Bring the vectors in step with the record, here or in the process that owns them; `anew`: make all of them.

        `told` hears how many of how many are done. False where there is no model. Raises VectorsUnreachable.
        """
        if self._local is not None:
            await self._local.build(told, anew=anew)
            return True
        if self._line is None:
            return False
        asked: Mapping[str, object] = {"do": "build", "anew": anew}
        while True:
            answer = await self._line.ask(asked)
            told(answer["done"], answer["total"])
            if not answer["building"]:
                return True
            asked = {"do": "look"}
            await asyncio.sleep(_LOOK_AT_BUILDING)

    async def keep(self) -> None:
        """Make what is missing and keep in step with the record, until cancelled; returns where there is no model."""
        while True:
            try:
                if not await self.open(making=True):
                    return
                if self._local is not None and await self._store.facts.get(BUILT_FACT) != await self._state(
                    self._local
                ):
                    await self._local.build()
                    await self._store.facts.set(BUILT_FACT, await self._state(self._local))
            except ChironError as error:
                log.warning("search by meaning: %s", error)
            await asyncio.sleep(_LOOK_AGAIN)

    async def status(self) -> Status:
        """Which model there is, and how much of the bank has its vector."""
        if self._local is not None:
            done, total = await self._local.status()
            return Status(model=self._local.card.id, done=done, total=total)
        if self._line is not None:
            answer = await self._line.ask({"do": "look"})
            return Status(model=answer["model"], done=answer["done"], total=answer["total"])
        return Status(model=None, done=0, total=0)

    async def close(self) -> None:
        """Stop what is being made, and give the vectors free."""
        local, self._local = self._local, None
        line, self._line = self._line, None
        if self._building is not None:
            self._building.cancel()
        if local is not None:
            await local.close()
        await self._open.aclose()
        if line is not None:
            await line.close()

    def _lost(self, error: VectorsUnreachable) -> None:
        """Words alone, until `keep` has found the way again."""
        log.warning("search by meaning: %s", error)
        self._line = None

    async def _state(self, local: "LocalMeaning") -> str:
        """A mark of what there is, the model, and how much is made: as it was last time, nothing is to be made."""
        done, _ = await local.status()
        there = f"{await self._store.descriptions.state()}/{await self._store.passages.state()}"
        return f"{local.card.digest[:16]}/{done}/{there}"

    async def _is_large(self) -> bool:
        """Whether the bank is too large for Chroma's graph, or once was. A Chroma server takes what it gets."""
        if self._chroma_url is not None:
            return False
        made = (self._folder / MATRIX).exists()
        return made or await self._store.questions.count(QuestionFilter(classes=None)) > MOST_IN_GRAPH

    async def _home_id(self) -> str:
        known = await self._store.facts.get(HOME_FACT)
        if known is None:
            known = secrets.token_hex(8)
            await self._store.facts.set(HOME_FACT, known)
        return known

    async def _answer(self, question: dict[str, Any]) -> Mapping[str, object]:
        """What another process asks."""
        if self._local is None:
            raise ConnectionError("closed")
        match question["do"]:
            case "near":
                found, skills = await self.near(question["text"], question["limit"])
                return {"questions": found, "skills": skills}
            case "cosines":
                return await self.cosines(question["text"], question["ids"])
            case "passages":
                close = await self.passages(question["text"], question["ids"], limit=question["limit"])
                return {str(id): cosine for id, cosine in close.items()}
            case "build":
                self._building = asyncio.create_task(self._local.build(anew=question["anew"]))
        status = await self.status()
        building = self._building is not None and not self._building.done()
        return {"model": status.model, "done": status.done, "total": status.total, "building": building}
