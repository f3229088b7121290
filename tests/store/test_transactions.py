import asyncio
import threading
from collections.abc import Coroutine
from contextlib import suppress
from pathlib import Path

import aiosqlite
import pytest

from store import AlreadyOpen, Store
from store.database import parse
from store.gate import Gate
from store.sqlite import sqlite_engine
from tests.homes import new_database
from tests.store.world import NOW, person, practising, question, shown
from tests.waiting import until


async def test_what_a_task_does_in_a_block_is_one_transaction(store: Store) -> None:
    async with store.transaction():
        await store.facts.set("a", "1")
        await store.facts.set("b", "2")
        assert await store.facts.get("a") == "1", "reads see what the task wrote"
        assert await elsewhere(store.facts.get("a")) is None, "others do not"
    assert await elsewhere(store.facts.get("b")) == "2"


async def test_an_error_undoes_the_block(store: Store) -> None:
    with pytest.raises(RuntimeError, match="stop"):
        await fail(store)
    assert await store.facts.get("a") is None
    await store.facts.set("a", "2")
    assert await store.facts.get("a") == "2"


async def fail(store: Store) -> None:
    async with store.transaction():
        await store.facts.set("a", "1")
        raise RuntimeError("stop")


async def test_a_block_within_a_block_joins_it(store: Store) -> None:
    with pytest.raises(RuntimeError, match="stop"):
        await nest(store)
    assert await store.facts.get("a") is None
    assert await store.facts.get("b") is None


async def nest(store: Store) -> None:
    async with store.transaction():
        async with store.transaction():
            await store.facts.set("a", "1")
        await store.facts.set("b", "1")
        raise RuntimeError("stop")


async def test_a_task_started_in_a_block_takes_no_part(store: Store) -> None:
    tasks: list[asyncio.Task[None]] = []
    with pytest.raises(RuntimeError, match="stop"):
        await start_another(store, tasks)
    await asyncio.gather(*tasks)
    assert await store.facts.get("ours") is None
    assert await store.facts.get("theirs") == "1"


async def start_another(store: Store, tasks: list[asyncio.Task[None]]) -> None:
    async with store.transaction():
        await store.facts.set("ours", "1")
        tasks.append(asyncio.create_task(store.facts.set("theirs", "1")))
        await asyncio.sleep(0.02)
        raise RuntimeError("stop")


async def test_a_cancelled_task_leaves_nothing_behind(store: Store) -> None:
    begun = asyncio.Event()

    async def work() -> None:
        async with store.transaction():
            await store.facts.set("a", "1")
            begun.set()
            await asyncio.sleep(60)

    task = asyncio.create_task(work())
    await begun.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert await store.facts.get("a") is None
    await store.facts.set("a", "2")


async def test_a_storm_of_cancellations_leaves_the_store_in_order(store: Store) -> None:
    async def work(n: int) -> None:
        async with store.transaction():
            await store.facts.set(f"first {n}", "1")
            await store.facts.set(f"second {n}", "1")

    for step in range(30):
        tasks = [asyncio.create_task(work(n)) for n in range(step, step + 4)]
        await asyncio.sleep(step * 0.0004)
        for task in tasks[::2]:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for n in range(34):
        assert await store.facts.get(f"first {n}") == await store.facts.get(f"second {n}")
    assert await store.facts.get("first 32") == "1"


@pytest.mark.parametrize("cancelled", [False, True])
async def test_what_is_out_when_a_gate_closes_is_closed_once_it_comes_back(tmp_path: Path, cancelled: bool) -> None:
    """Cancelled once more while it gives its connection back, a task ends before that has been done."""
    gate = Gate(sqlite_engine(parse(await new_database(tmp_path / "chiron.db")), writes=True), 1)
    drivers: list[aiosqlite.Connection] = []
    begun, done = asyncio.Event(), asyncio.Event()

    async def work() -> None:
        async with gate.out(begin=True) as connection:
            driver = (await connection.get_raw_connection()).driver_connection
            assert isinstance(driver, aiosqlite.Connection)
            drivers.append(driver)
            begun.set()
            await done.wait()

    task = asyncio.create_task(work())
    await begun.wait()
    if cancelled:
        task.cancel()
        await asyncio.sleep(0)
        task.cancel()
    await gate.close()
    done.set()
    await asyncio.gather(task, return_exceptions=True)
    with pytest.raises(ValueError, match="no active connection"):
        await drivers[0].execute("SELECT 1")


async def test_giving_up_a_connection_ends_although_it_is_interrupted(tmp_path: Path) -> None:
    """Else its close would wait for a thread that is over, and the process for that."""
    engine = sqlite_engine(parse(await new_database(tmp_path / "chiron.db")), writes=True)
    connection = await engine.connect()
    driver = (await connection.get_raw_connection()).driver_connection
    assert isinstance(driver, aiosqlite.Connection)
    held = threading.Event()
    await driver.create_function("wait", 0, lambda: held.wait(10))

    async def work() -> None:
        await driver.execute_fetchall("SELECT wait()")

    at_work = asyncio.create_task(work())
    before = len(asyncio.all_tasks())
    giving_up = asyncio.create_task(connection.invalidate())
    await until(lambda: len(asyncio.all_tasks()) == before + 2)  # it and its close, which waits for the work
    giving_up.cancel()
    await asyncio.wait([giving_up])
    held.set()
    await at_work
    await until(lambda: len(asyncio.all_tasks()) == before - 1)
    await engine.dispose()


async def test_an_expected_refusal_does_not_spoil_the_block(store: Store) -> None:
    await store.questions.load([question("q0"), question("q1")], now=NOW)
    session = await practising(store, await person(store))
    card = await shown(store, session, "q0")
    async with store.transaction():
        with pytest.raises(AlreadyOpen):
            await shown(store, session, "q1")
        await store.practice.close_card(card.id, "skipped", now=NOW)
    assert (await store.practice.card(card.id)).state == "skipped"


async def test_a_failed_statement_spoils_the_block_whoever_catches_it(store: Store) -> None:
    async def swallow() -> None:
        async with store.transaction():
            await store.facts.set("a", "1")
            with suppress(Exception):
                await store.usage.add("nobody", NOW.date(), "m", calls=1, tokens_in=1, tokens_out=1, cost=1)

    with pytest.raises(Exception, match=r"(?i)foreign key"):
        await swallow()
    assert await store.facts.get("a") is None


async def test_writers_take_turns(store: Store, database_url: str) -> None:
    await store.facts.set("n", "0")
    second = await Store.open(database_url)

    async def count(each: Store) -> None:
        async with each.transaction():
            await each.questions.load([], now=NOW)
            await each.facts.set("lock", "x")
            value = int(await each.facts.get("n") or 0)
            await asyncio.sleep(0.001)
            await each.facts.set("n", str(value + 1))

    try:
        await asyncio.gather(*(count(each) for each in [store, second] * 10))
    finally:
        await second.close()
    assert await store.facts.get("n") == "20"


async def elsewhere(work: Coroutine[object, object, str | None]) -> str | None:
    return await asyncio.create_task(work)
