"""A Chiron in a folder of its own, for measurements: it holds some questions, and heeds no settings of this home."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from chiron.app import App, Parts, open_app
from chiron.home import BANK_FACT, WITHOUT_BANK
from chiron.settings import Settings
from store import Store, bank
from store.questions import Question, Skill, Subject


@asynccontextmanager
async def opened(
    questions: Iterable[Question],
    parts: Parts,
    *,
    subjects: Iterable[Subject] | None = None,
    skills: Iterable[Skill] | None = None,
    daily_tokens: int | None = None,
) -> AsyncIterator[App]:
    """The running app; subjects and skills are those of the bundled bank where none are given."""
    with TemporaryDirectory() as folder:
        settings = Settings(
            home=Path(folder), database_url=None, model=None, chroma_url=None, daily_tokens=daily_tokens
        )
        store = await Store.open(settings.database)
        await store.facts.set(BANK_FACT, WITHOUT_BANK)
        await store.questions.define(subjects or bank.subjects(), skills or bank.skills())
        await store.questions.load(questions, now=datetime.now(UTC))
        await store.close()
        async with open_app(settings, parts=parts) as product:
            yield product


def unguarded(_question: Question) -> None:
    """In the place of a guard: what a model says is shown as it is."""
