"""The report over a record: simulated students answer a bank of which one key is wrong."""

import random
from math import exp

from store import NewAttempt, Store
from store.questions import Kind, Option, Question
from tests.store.world import NOW
from tools.analytics.bank_report import bank_report


def choice(number: int, *, key: str = "o2") -> Question:
    options = tuple(Option(id=f"o{n}", text=f"thing {n}") for n in range(1, 5))
    return Question(
        id=f"c{number}",
        family=f"f{number}",
        subject="zoology",
        skills=("zoology.things",),
        kind=Kind.SINGLE_CHOICE,
        stem=f"Which thing is it in case {number}?",
        options=options,
        key=key,
    )


BANK = [choice(number) for number in range(1, 7)] + [choice(7, key="o3")]
SAID = {"o1": "A", "o2": "o2", "o3": "thing 3", "o4": "i think D"}
"""How an option may be named."""


async def answer_all(store: Store, students: int) -> None:
    """Each student knows the true thing, which is o2 everywhere, the better the surer."""
    draw = random.Random(7)
    for student in range(students):
        user = (await store.users.identify("terminal", f"s{student}", now=NOW)).id
        session = await store.practice.start(user, f"terminal:s{student}", request={"topics": []}, asked=7, now=NOW)
        ability = draw.gauss(0.5, 1.2)
        for number, question in enumerate(BANK, 1):
            card = await store.practice.show(session.id, user, question.id, number=number, difficulty=0, now=NOW)
            picked = "o2" if draw.random() < 1 / (1 + exp(-ability)) else draw.choice(sorted(SAID))
            result = "correct" if picked == question.key else "incorrect"
            for place, (response, first) in enumerate([(SAID[picked], True), ("A", False)]):
                await store.practice.attempt(
                    NewAttempt(
                        turn_key=f"{card.id}-{place}",
                        card_id=card.id,
                        user_id=user,
                        question_id=question.id,
                        try_number=place + 1,
                        response=response,
                        result=result if first else "incorrect",
                        score=0,
                        misconception=None,
                        hints=0,
                        first=first,
                        at=NOW,
                    )
                )
            await store.practice.close_card(card.id, "solved", now=NOW)


async def test_a_wrong_key_is_reported_with_what_strong_students_answer(sqlite_store: Store) -> None:
    await sqlite_store.questions.load(BANK, now=NOW)
    assert await bank_report(sqlite_store) == []
    async with sqlite_store.transaction():
        await answer_all(sqlite_store, 60)
    found = await bank_report(sqlite_store)
    assert [item.answers for item in found] == [60] * 7  # second tries do not count
    assert [item.id for item in found if item.flags] == ["c7"]
    assert found[0].id == "c7"
    [flag] = found[0].flags
    assert (flag.flag, flag.choice) == ("key", "o2")
    assert flag.strong > flag.strong_right
