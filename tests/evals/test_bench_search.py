from pathlib import Path

from evals.bench.scale import code, load_bundled, scale_up
from store import QuestionFilter, Store
from tests.homes import new_database


async def test_a_bank_is_scaled_up(tmp_path: Path) -> None:
    file = tmp_path / "chiron.db"
    store = await Store.open(await new_database(file))
    try:
        assert (await load_bundled(store, 150)).questions == 150
        scale_up(file, 400)
        assert await store.questions.count(QuestionFilter()) == 400
        [coded] = await store.questions.match([code(20)], QuestionFilter())
        question = await store.questions.get(coded.question.id)
        assert (question.stem, question.skills) == (coded.question.stem, coded.question.skills)
        assert coded.question.id in [
            one.id for one in await store.questions.select(QuestionFilter(skills=question.skills), limit=None)
        ]
        assert len({one.level for one in await store.questions.select(QuestionFilter(), limit=None)}) == 3
    finally:
        await store.close()
