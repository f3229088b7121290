import asyncio
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import text

from store import NewerDatabase, Store, migrate
from store.backup import restore
from store.database import Database, parse
from tests.store.filling import changed, check_filled, compared
from tests.store.world import NOW


async def test_migrations_make_what_the_models_say(empty_url: str) -> None:
    await (await Store.open(empty_url)).close()
    assert await compared(empty_url) == []


async def test_the_comparison_sees_a_difference(empty_url: str) -> None:
    await (await Store.open(empty_url)).close()
    database = Database(parse(empty_url))
    await changed(database, "ALTER TABLE facts ADD COLUMN more TEXT", "DROP INDEX ix_cards_question_id")
    await database.close()
    assert len(await compared(empty_url)) == 2


def dumps() -> dict[str, Path]:
    """A filled database of each revision, as `backup` wrote it when that revision was the last."""
    return {path.stem: path for path in sorted((Path(__file__).parent / "filled").glob("*.jsonl"))}


def scripts() -> ScriptDirectory:
    return ScriptDirectory(str(Path(migrate.__file__).parent / "migrations"))


def test_a_filled_database_of_each_revision_is_here() -> None:
    assert {script.revision for script in scripts().walk_revisions()} == set(dumps())


@pytest.mark.parametrize(
    "revision",
    [
        revision if place < 3 or place % 4 == 0 else pytest.param(revision, marks=pytest.mark.soak)
        for place, revision in enumerate(sorted(dumps(), reverse=True))
    ],
)
async def test_a_filled_database_is_upgraded(revision: str, empty_url: str) -> None:
    """Of the newest three revisions and of every fourth at each run; what lies between does not change any more."""
    await restore(dumps()[revision], empty_url)
    assert await compared(empty_url) == []
    await check_filled(empty_url)


def test_indexes_that_an_upgrade_makes_anew_are_known_to_the_planner(tmp_path: Path) -> None:
    asyncio.run(restore(dumps()["0012"], f"sqlite:///{tmp_path / 'chiron.db'}"))
    with closing(sqlite3.connect(tmp_path / "chiron.db")) as database:
        made = "SELECT name FROM sqlite_master WHERE type = 'index' AND name LIKE 'ix_questions_%'"
        known = "SELECT idx FROM sqlite_stat1 WHERE tbl = 'questions'"
        assert {*database.execute(made)} <= {*database.execute(known)}


async def test_what_stood_among_the_tags_of_deliveries_gets_columns_of_its_own(empty_url: str) -> None:
    url = parse(empty_url)
    if url.get_backend_name() == "sqlite":
        Path(url.database or "").parent.mkdir(parents=True, exist_ok=True)
    gate = migrate.gate_to_change_tables(url)
    rows = [
        ("doubt", "telegram:7", None, "41"),
        ("grows", "slack:T/D", "9.1", "growing"),
        ("poll", "telegram:7", "8", "55"),
    ]
    async with gate.out(begin=True) as connection:
        await connection.run_sync(lambda own: migrate.run(own, "0011"))
        for key, place, ref, tag in rows:
            insert = text(
                "INSERT INTO deliveries (key, part, conversation_id, card, ref, tag, at) "
                "VALUES (:key, 0, :place, '', :ref, :tag, :at)"
            )
            await connection.execute(insert, {"key": key, "place": place, "ref": ref, "tag": tag, "at": NOW})
        await connection.commit()
    await gate.close()
    store = await Store.open(empty_url)
    found = [(await store.deliveries.parts(key))[0] for key, *_ in rows]
    await store.close()
    assert [(sent.newest, sent.growing, sent.tag) for sent in found] == [
        ("41", False, ""),
        ("", True, ""),
        ("", False, "55"),
    ]


def test_head_is_the_last_file() -> None:
    assert scripts().get_heads() == [migrate.HEAD]


async def test_a_newer_database_is_refused_and_left_alone(database_url: str) -> None:
    store = await Store.open(database_url)
    await store.facts.set("a", "1")
    await store.close()
    database = Database(parse(database_url))
    await changed(database, "UPDATE alembic_version SET version_num = '9999'")
    try:
        with pytest.raises(NewerDatabase) as caught:
            await Store.open(database_url)
        assert (caught.value.found, caught.value.known) == ("9999", migrate.HEAD)
        assert await database.revision() == "9999"
    finally:
        await changed(database, f"UPDATE alembic_version SET version_num = '{migrate.HEAD}'")
        await database.close()


async def test_several_open_an_empty_database_at_once(empty_url: str) -> None:
    stores = await asyncio.gather(*(Store.open(empty_url) for _ in range(5)))
    await asyncio.gather(*(store.facts.set(f"f{n}", "1") for n, store in enumerate(stores)))
    try:
        assert await stores[0].facts.get("f4") == "1"
    finally:
        for store in stores:
            await store.close()


OPEN_AND_WRITE = """
import asyncio, sys
from store import Store
async def main():
    store = await Store.open(sys.argv[1])
    await store.facts.set(sys.argv[2], "x")
    await store.close()
asyncio.run(main())
"""


async def test_processes_open_an_empty_database_at_once(empty_url: str) -> None:
    children = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-W", "error", "-c", OPEN_AND_WRITE, empty_url, str(n), stderr=subprocess.PIPE
        )
        for n in range(3)
    ]
    for child in children:
        _, said = await child.communicate()
        assert (child.returncode, said.decode()) == (0, "")
    store = await Store.open(empty_url)
    assert [await store.facts.get(str(n)) for n in range(3)] == ["x"] * 3
    await store.close()


def test_a_database_that_is_up_to_date_needs_no_alembic(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'chiron.db'}"
    asyncio.run(opened(url))
    program = (
        "import asyncio, sys; from store import Store\n"
        "async def main(): await (await Store.open(sys.argv[1])).close()\n"
        "asyncio.run(main()); print('alembic' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", program, url], check=True, capture_output=True, text=True)
    assert said.stdout == "False\n"


async def opened(url: str) -> None:
    await (await Store.open(url)).close()
