"""Databases with rows in every table, and the look at what is in them and whether their tables are the models'.

`python -m tests.store.filling` writes the file of a new revision to `filled/`.
"""

import asyncio
from collections.abc import Mapping
from datetime import timedelta
from math import isnan, nan
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.schema import SchemaItem

from store import EVERYTHING, BeliefKey, Merged, QuestionFilter, Store, Upload
from store.columns import Json
from store.database import Database, parse
from store.documents import DocumentPage, NewDocument, NewDraft, NewPassage, Reading
from store.dump import write_dump
from store.migrate import HEAD
from store.repositories.reviews import ReviewCard
from store.tables import Base
from tests.store.world import NOW, a_sign, answer, incoming, person, practising, question, shown

ODD = "a\x00b\x1a\ud800é😀\n\u2028"


async def filled(url: str, mark: str = "first") -> None:
    """Rows in every table."""
    store = await Store.open(url)
    try:
        bank = [question(f"more-{n}") for n in range(520 if mark == "many" else 0)]
        await store.questions.load([question("q", stem=f"What is a zebra? {mark}"), *bank], now=NOW)
        [skill] = await store.questions.skills()
        await store.questions.define([], [skill.model_copy(update={"prerequisites": ("x.y",)})])
        ada = await person(store, ODD)
        for n in range(3):
            await store.conversations.save(incoming(ada, f"m{n}", text=ODD), now=NOW)
        await store.places.rename("terminal:ada", ODD)
        await store.conversations.record("t", 1, ada, [{"type": "x", "text": ODD}])
        card = await shown(store, await practising(store, ada), "q")
        told: Json = {"step": 1, "p": 0.1, "z": -2.0, "variance": 1 / 3, "version": "0", "asked": {"skills": [ODD]}}
        told["told_of"] = ODD
        await store.practice.attempt(answer(card, "t", "incorrect", response=ODD, **told))
        await store.beliefs.write(1, "0", {EVERYTHING: [1 / 3], BeliefKey(student=ada, skill=ODD): [nan, 2.0]})
        known: Json = {"stability": 1 / 3, "difficulty": 5.5, "due": NOW, "last_review": NOW, "reviews": 2, "lapses": 1}
        await store.reviews.put([ReviewCard(user_id=ada, skill_id=skill.id, **known)])
        await store.memories.keep(ada, "note", ODD, key=ODD, now=NOW)
        await store.goals.set(ada, title=ODD, skills=(skill.id,), by=NOW.date(), now=NOW)
        await store.deliveries.begin("t", "terminal:ada", 0, card=card.id, newest=ODD, now=NOW)
        await store.deliveries.sent("t", 0, ref=ODD, tag=ODD, growing=True, now=NOW)
        mine = Upload(id="u", owner=ODD, sha256="0" * 64, name=ODD, media_type="text/plain", size=2**40, at=NOW)
        await store.uploads.add(mine, quota=2**41)
        await store.places.saw("terminal:ada", 2)
        await store.conversations.claim("terminal:ada", "process", now=NOW)
        await store.places.stop("terminal:ada")
        await store.conversations.release("terminal:ada", "process")
        await _of_one_person(store, ada)
        await store.usage.add(ada, NOW.date(), "m", calls=1, tokens_in=2**40, tokens_out=1, cost=1)
        await store.facts.set("mark", mark)
    finally:
        await store.close()


async def _of_one_person(store: Store, ada: str) -> None:
    await store.links.offer(ada, "0" * 64, now=NOW, minutes=10)
    await store.links.failed(ada, now=NOW)
    await store.notices.first(ada, ODD, now=NOW)
    await store.warm_ups.show("q", conversation_id="terminal:ada", user_id=ada, now=NOW)
    made = await store.classes.add(ODD, code=ODD, now=NOW)
    await store.classes.join(made.id, ada, role="teacher", now=NOW)
    await store.classes.entrust(made.id, ada)
    await store.signs.add(a_sign(1, ada))
    await store.login_links.offer(ada, ODD, now=NOW, good_for=timedelta(days=1))
    await _of_documents(store, ada, made.id)
    other = await person(store, "other")
    await store.accounts.merge(other, into=ada, now=NOW)
    await store.beliefs.merge(Merged(2, ODD, ada))
    await store.conversations.mute("terminal:ada", quiet=True)


async def _of_documents(store: Store, ada: str, class_id: str) -> None:
    new = NewDocument(sha256="0" * 64, name=ODD, media="pdf", size=2**40, user_id=ada, class_id=class_id)
    document, _ = await store.documents.add(new, now=NOW)
    reading = Reading(
        pages=[DocumentPage(place=1, number=1, width=1 / 3, height=842, picture="1" * 64)],
        drafts=[NewDraft(page=1, boxes=[{"left": 1 / 3}], form={"stem": ODD}, flags=[ODD])],
        passages=[NewPassage(page=1, heading=[ODD], text=ODD)],
    )
    assert await store.documents.save(document.id, reading, now=NOW)
    [draft] = await store.drafts.of(document.id)
    await store.drafts.publish(draft.id, question("drafted"), now=NOW)


async def marked(url: str) -> str | None:
    store = await Store.open(url)
    try:
        return await store.facts.get("mark")
    finally:
        await store.close()


async def check_filled(url: str) -> None:
    """What `filled` wrote is there, and the store goes on."""
    store = await Store.open(url)
    try:
        ada = await person(store, ODD)
        [*_, last] = await store.conversations.history("terminal:ada")
        assert last.body == {"text": ODD}
        assert last.sent_at == NOW
        [attempt] = await store.practice.attempts_of(ada)
        assert (attempt.response, attempt.at, attempt.first) == (ODD, NOW, True)
        if attempt.step is not None:  # the databases of older revisions were told of no answers
            assert (attempt.variance, attempt.asked) == (1 / 3, {"skills": [ODD]})
            nothing, two = (await store.beliefs.of_students(ada)).parts[BeliefKey(ada, ODD)]
            assert isnan(nothing)
            assert two == 2.0
            assert await store.beliefs.standing() == (1, "0")
        assert (await store.usage.spent(ada, NOW.date())).tokens == 2**40 + 1
        turn = await store.conversations.turn("t")
        assert turn is not None
        assert turn.events == ({"type": "x", "text": ODD},)
        assert [match.question.id for match in await store.questions.match(["zebras"], QuestionFilter())] == ["q"]
        saved = await store.conversations.save(incoming(ada, "new"), now=NOW)
        assert (saved.new, saved.seq) == (True, last.seq + 1)
        await store.questions.load([question("new")], now=NOW)
        card = await store.practice.open_card(ada)
        assert card is not None
        assert await store.practice.attempt(answer(card, "t2"))
    finally:
        await store.close()
    assert await compared(url) == []


async def changed(database: Database, *statements: str) -> None:
    async with database.writing() as connection:
        for statement in statements:
            await connection.execute(text(statement))


def differences(connection: Connection) -> list[object]:
    """What the models say and the database does not, or the other way round; full text is each database's own."""

    def ours(item: SchemaItem, name: str | None, kind: str, reflected: bool, other: SchemaItem | None) -> bool:
        table = name if kind == "table" else getattr(getattr(item, "table", None), "name", "")
        return not str(table).startswith(("question_words", "passage_words"))

    options: Mapping[str, object] = {"compare_type": True, "include_object": ours}
    context = MigrationContext.configure(connection, opts=dict(options))
    return list(compare_metadata(context, Base.metadata))


async def compared(url: str) -> list[object]:
    database = Database(parse(url))
    try:
        async with database.reading() as connection:
            return await connection.run_sync(differences)
    finally:
        await database.close()


async def write_filled() -> None:
    """Write this version's file to `filled/`, for the test that later versions upgrade it."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/chiron.db"
        await filled(url)
        database = Database(parse(url))
        async with database.writing() as connection:
            with (Path(__file__).parent / "filled" / f"{HEAD}.jsonl").open("w", encoding="utf-8") as file:
                await write_dump(connection, file)
        await database.close()


if __name__ == "__main__":
    asyncio.run(write_filled())
