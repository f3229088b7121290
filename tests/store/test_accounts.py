import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from store import CardRecord, NewAttempt, Store
from store.columns import Json
from store.repositories.links import digest
from store.repositories.reviews import ReviewCard
from tests.store.world import NOW, answer, incoming, later, person, practising, question, shown

SKILL = "algebra.linear-equations"


@pytest.fixture
async def two(store: Store) -> tuple[str, str]:
    """Ada on the terminal, and what is to become hers."""
    await store.questions.load([question("q"), question("r")], now=NOW)
    return await person(store, "ada"), await person(store, "phone")


async def practised(store: Store, user: str, turn: str, question_id: str = "q") -> str:
    session = await practising(store, user)
    card = await shown(store, session, question_id)
    await store.practice.attempt(answer(card, turn, "incorrect"))
    return session.id


async def test_all_rows_of_one_become_the_others(store: Store, two: tuple[str, str]) -> None:
    ada, phone = two
    await store.conversations.save(incoming(phone, place="terminal:phone"), now=NOW)
    await practised(store, phone, "t1")
    await store.usage.add(phone, NOW.date(), "m", calls=1, tokens_in=2, tokens_out=3, cost=4)
    await store.usage.add(ada, NOW.date(), "m", calls=1, tokens_in=2, tokens_out=3, cost=4)
    await store.goals.set(phone, title="integrals", skills=(SKILL,), by=None, now=NOW)

    assert not await store.accounts.merge(phone, into=ada, now=later(1))

    assert (await store.users.identify("terminal", "phone", now=NOW)).id == ada
    assert [attempt.turn_key for attempt in await store.practice.attempts_of(ada)] == ["t1"]
    assert await store.practice.attempts_of(phone) == []
    standing = await store.practice.standing(ada)
    assert standing is not None
    assert standing.session.status == "active"
    assert (await store.usage.spent(ada, NOW.date())).cost_microdollars == 8
    goal = await store.goals.current(ada)
    assert goal is not None
    assert goal.title == "integrals"
    [turn] = await store.conversations.history("terminal:phone")
    assert turn.user_id == ada


async def test_the_practice_session_of_the_account_that_stays_goes_on(store: Store, two: tuple[str, str]) -> None:
    ada, phone = two
    mine, theirs = await practised(store, ada, "t1"), await practised(store, phone, "t2", "r")
    await store.accounts.merge(phone, into=ada, now=later(1))
    standing = await store.practice.standing(ada)
    assert standing is not None
    assert (standing.session.id, standing.session.status) == (mine, "active")
    assert (await store.practice.get(theirs)).status == "paused"
    assert len(await store.practice.attempts_of(ada)) == 2


async def test_a_goal_and_the_better_known_review_card_stay(store: Store, two: tuple[str, str]) -> None:
    ada, phone = two
    await store.questions.load([question("s", skills=["a.b"])], now=NOW)

    def review(user: str, skill: str, reviews: int, seconds: float = 0) -> ReviewCard:
        return ReviewCard(
            user_id=user,
            skill_id=skill,
            stability=1.0,
            difficulty=5.0,
            due=NOW + timedelta(days=1),
            last_review=later(seconds),
            reviews=reviews,
            lapses=0,
        )

    await store.reviews.put([review(ada, SKILL, 3), review(ada, "a.b", 2)])
    await store.reviews.put([review(phone, SKILL, 2, 5), review(phone, "a.b", 2, 5)])
    await store.goals.set(ada, title="limits", skills=(SKILL,), by=None, now=NOW)
    await store.goals.set(phone, title="integrals", skills=(SKILL,), by=None, now=NOW)
    for user, help_wanted in ((ada, "less"), (phone, "more")):
        await store.memories.keep(user, "help", help_wanted, now=NOW)
        await store.memories.keep(user, "note", f"{help_wanted} help", key=help_wanted, now=NOW)
    await store.accounts.merge(phone, into=ada, now=later(9))
    assert sorted(one.value for one in await store.memories.of(ada)) == ["less", "less help", "more help"]
    assert await store.memories.of(phone) == []
    cards = {card.skill_id: card for card in await store.reviews.all()}
    assert (cards[SKILL].reviews, cards[SKILL].user_id) == (3, ada)
    assert cards["a.b"].last_review == later(5)
    goal = await store.goals.current(ada)
    assert goal is not None
    assert goal.title == "limits"


async def test_a_chain_of_merges_leads_to_the_last(store: Store, two: tuple[str, str]) -> None:
    ada, phone = two
    web = await person(store, "web")
    await store.accounts.merge(phone, into=ada, now=NOW)
    await store.accounts.merge(ada, into=web, now=NOW)
    assert {(await store.users.identify("terminal", name, now=NOW)).id for name in ("ada", "phone", "web")} == {web}


async def test_another_process_sees_it_at_once(database_url: str) -> None:
    one, other = await Store.open(database_url), await Store.open(database_url)
    try:
        ada, phone = await person(one, "ada"), await person(one, "phone")
        assert await person(other, "phone") == phone  # now kept there
        await one.accounts.merge(phone, into=ada, now=NOW)
        assert await person(other, "phone") == ada
        behind = await other.users.behind("terminal", "phone")
        assert behind is not None
        assert behind.id == ada
    finally:
        await one.close()
        await other.close()


@pytest.mark.parametrize("through", ["finish", "record"])
async def test_what_a_turn_does_for_the_account_that_went_is_not_kept(database_url: str, through: str) -> None:
    """Its turn began before the merge and ends after it, in another process."""
    one, other = await Store.open(database_url), await Store.open(database_url)
    try:
        ada, phone = await person(one, "ada"), await person(one, "phone")
        await one.questions.load([question("q")], now=NOW)
        card = await shown(one, await practising(one, phone), "q")
        saved = await other.conversations.save(incoming(phone, place="terminal:phone"), now=NOW)
        done: dict[str, Callable[[str], Awaitable[bool]]] = {
            "record": lambda user: other.conversations.record("k", saved.seq, user, [{"type": "x"}]),
            "finish": lambda user: other.conversations.finish(
                "k", saved.seq, user, reply={}, model_calls=0, prompt="", ms=0, now=NOW
            ),
        }
        await one.accounts.merge(phone, into=ada, now=NOW)
        async with other.transaction():
            await other.practice.attempt(answer(card, "k", "correct"))
            assert not await done[through](phone)
        waiting = await other.conversations.next_waiting("terminal:phone")
        assert waiting is not None
        assert waiting.incoming.user_id == ada
        assert await done[through](ada)
    finally:
        await one.close()
        await other.close()


async def test_codes_are_good_once_for_minutes_and_kept_as_digests(store: Store, two: tuple[str, str]) -> None:
    ada, phone = two
    await store.links.offer(ada, await digest("ABCD-2345"), now=NOW, minutes=10)
    assert await store.links.whose(await digest("ABCD-2345"), now=later(599)) == ada
    assert await store.links.whose(await digest("ABCD-2345"), now=later(600)) is None
    assert await store.links.take(await digest("ABCD-2346"), now=NOW) is None
    await store.links.offer(ada, await digest("EFGH-2345"), now=NOW, minutes=10)
    assert await store.links.take(await digest("ABCD-2345"), now=NOW) is None  # a new code takes the place of the last
    assert await store.links.take(await digest("EFGH-2345"), now=NOW) == ada
    assert await store.links.take(await digest("EFGH-2345"), now=NOW) is None
    await store.links.failed(phone, now=NOW)
    tries = await store.links.tries(phone, since=later(-1))
    assert (tries.own, tries.all) == (1, 1)
    assert (await store.links.tries(ada, since=later(-1))).own == 0


async def test_a_notice_is_first_once(store: Store, two: tuple[str, str]) -> None:
    assert await store.notices.first(two[0], "guest", now=NOW)
    assert not await store.notices.first(two[0], "guest", now=NOW)
    assert await store.notices.first(two[1], "guest", now=NOW)


async def test_a_voter_has_one_card_beside_what_is_practised(store: Store, two: tuple[str, str]) -> None:
    ada, phone = two
    session = await practised(store, ada, "t1")
    made = await store.warm_ups.show("r", conversation_id="telegram:-1", user_id=phone, now=NOW)
    assert await store.warm_ups.find(made.target) == made
    card = await store.warm_ups.card(made, ada, difficulty=0.5, now=NOW)
    assert card is not None
    assert await store.warm_ups.card(made, ada, difficulty=0.5, now=NOW) is None
    assert await store.warm_ups.card(made, phone, difficulty=0.5, now=NOW) not in (None, card)
    standing = await store.practice.standing(ada)
    assert standing is not None
    assert standing.session.id == session
    assert (await store.practice.card(card)).question_id == "r"


async def test_turns_that_end_while_accounts_merge_leave_nothing_behind(database_url: str) -> None:
    """Two processes: in one turns of the phone end one after another, in the other its account becomes Ada's."""
    one, other = await Store.open(database_url), await Store.open(database_url)
    try:
        await one.questions.load([question("q")], now=NOW)
        for round_ in range(6):
            ada, phone = await person(one, f"ada{round_}"), await person(one, f"phone{round_}")
            card = await shown(one, await practising(one, phone), "q")
            place = f"terminal:phone{round_}"
            await asyncio.gather(_turns(other, place, card), _merge(one, phone, ada, after=0.01 * round_))
            attempts = await one.practice.attempts_of(ada)
            assert len({attempt.turn_key for attempt in attempts}) == len(attempts) == 12
            assert await one.practice.attempts_of(phone) == []
            assert (await one.usage.spent(ada, NOW.date())).calls == 12
            assert (await one.usage.spent(phone, NOW.date())).calls == 0
            assert {turn.user_id for turn in await one.conversations.history(place)} == {ada}
    finally:
        await one.close()
        await other.close()


async def _merge(store: Store, gone: str, into: str, *, after: float) -> None:
    await asyncio.sleep(after)
    async with store.transaction():
        await store.beliefs.lock()
        await store.accounts.merge(gone, into=into, now=NOW)


async def _turns(store: Store, place: str, card: CardRecord) -> None:
    """Twelve messages, each answered by a turn that has an attempt."""
    handle = place.partition(":")[2]
    for n in range(12):
        async with store.transaction():
            user = await person(store, handle)
            seq = (await store.conversations.save(incoming(user, f"m{n}", place=place), now=NOW)).seq
        if not await _turn(store, f"{place}#{seq}", seq, user, card):
            waiting = await store.conversations.next_waiting(place)
            assert waiting is not None
            assert await _turn(store, f"{place}#{seq}", seq, waiting.incoming.user_id, card)


async def _turn(store: Store, key: str, seq: int, user: str, card: CardRecord) -> bool:
    """An attempt and the reply to it; whether they are kept."""
    try:
        async with store.transaction():
            await store.practice.attempt(NewAttempt(**{**vars(answer(card, key)), "user_id": user}))
            await asyncio.sleep(0.002)
            await store.usage.add(user, NOW.date(), "m", calls=1, tokens_in=0, tokens_out=0, cost=0)
            done: Json = {"reply": {}, "model_calls": 0, "prompt": "", "ms": 0, "now": NOW}
            if not await store.conversations.finish(key, seq, user, **done):
                raise Undone
    except Undone:
        return False
    return True


class Undone(Exception):
    """What was done in a transaction is not to be kept."""
