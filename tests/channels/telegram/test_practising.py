"""Practice in Telegram, as a student sees it: real aiogram over real sockets to the fake platform."""

from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest
import pytest_asyncio

from agent.messages import Delivery, Message, Reply, Text
from channels.telegram import commands
from store.questions import Option, Picture, Question
from tests.agent.home import BANK
from tests.channels.telegram.home import School, labels, school, words
from tests.platforms.telegram_world import BOT
from tests.waiting import until

pytestmark = pytest.mark.asyncio(loop_scope="module")
PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#ffffff"/></svg>'
)


def several(place: int) -> Question:
    texts = ["2", "4", "7", "9"]
    return Question(
        id=f"prime-{place}",
        family=f"prime-{place}",
        subject="algebra",
        skills=("algebra.linear",),
        kind="multiple_choice",
        stem="Which of these are prime?",
        key=["o1", "o3"],
        difficulty=0.0,
        options=tuple(
            Option(
                id=f"o{n}",
                text=text,
                misconception=None if n in (1, 3) else f"m{n}",
                feedback=None if n in (1, 3) else "It has a divisor.",
            )
            for n, text in enumerate(texts, 1)
        ),
        hints=("a", "b", "c"),
        explanation=("2 and 7.",),
    )


def drawn(place: int) -> Question:
    return BANK[0].model_copy(
        update={
            "id": f"drawn-{place}",
            "family": f"drawn-{place}",
            "picture": Picture(svg=PICTURE, alt="A white box & $x^2$"),
        }
    )


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def at(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[School]:
    async with school(tmp_path_factory.mktemp("at") / "home") as made:
        yield made


async def test_a_choice_question_is_answered_by_buttons_and_the_card_shows_it(at: School) -> None:
    ada = at.person()
    shown = await ada.say("3 questions on biology", replies=2)
    assert words(shown).startswith("Question 1 of 3 · medium\n\nCase ")
    assert words(shown).endswith("A) salt\nB) water\nC) protein")
    assert labels(shown) == ["A", "B", "C", "Hint", "Skip", "Show the solution", "Stop for now"]
    wrong = await ada.press("A")
    assert words(wrong) == "Not yet. The membrane holds the dissolved parts back. What do you choose with that in mind?"
    assert "❌ A) salt\nB) water" in words(shown)
    assert labels(shown) == labels(wrong), "both can be pressed while the question is open"
    following = await ada.press("B", replies=2)
    assert "❌ A) salt\n✅ B) water\nC) protein" in words(shown)
    assert labels(shown) == labels(wrong) == [], "nothing is left to press of what is over"
    assert words(following).startswith("Question 2 of 3")
    assert all(query["answer"] is not None for query in at.world.queries.values()), "no press is left waiting"
    user = await at.app.store.users.behind("telegram", str(ada.user["id"]))
    assert user is not None
    attempts = await at.app.store.practice.attempts_of(user.id)
    assert [attempt.result for attempt in attempts] == ["correct", "incorrect"]


async def test_typed_answers_are_marked_on_the_card_and_maths_is_native(at: School) -> None:
    ada = at.person()
    card = await ada.say("2 easy questions on linear equations", replies=2)
    assert "<tg-math>3x = " in words(card)
    right = int(words(card).split("3x = ")[1].split("<")[0].split()[0]) // 3
    await ada.say("-7")
    assert "❌ Your answer: -7" in words(card)
    await ada.say(f"{right}", replies=2)
    assert f"✅ Your answer: {right}" in words(card)
    assert labels(card) == []
    assert not any("$" in words(message) for message in ada.replies)


async def test_where_rich_messages_are_not_taken_formulas_come_as_pictures_or_unicode(tmp_path: Path) -> None:
    fraction = BANK[0].model_copy(update={"id": "f", "family": "f", "stem": r"Solve $\frac{x}{2} = \sqrt{4}$ for $x$."})
    async with school(tmp_path / "home", bank=[fraction]) as at:
        ada = at.person()
        ada.chat.rich = False
        card = await ada.say("1 question on algebra", replies=3)
        photo, last = ada.replies[-2:]
        assert photo["photo"]
        assert photo["caption"] == "x/2 = √4"
        assert "Solve x/2 = √4 for x." in words(card)
        assert labels(last)[0] == "Hint"
        assert not any("\\" in words(message) for message in ada.replies)
        await ada.say("-7")
        assert "❌ Your answer: -7" in words(card), "the plain card is marked too"


async def test_several_options_are_ticked_then_checked(tmp_path: Path) -> None:
    async with school(tmp_path / "home", bank=[several(n) for n in range(3)]) as at:
        ada = at.person()
        card = await ada.say("2 questions on algebra", replies=2)
        assert labels(card)[:5] == ["☐ A", "☐ B", "☐ C", "☐ D", "Check"]
        press = at.world.press
        press(ada.chat, ada.user, card["message_id"], "Check")
        await until(
            lambda: any(
                (query["answer"] or {}).get("text", "").startswith("Choose") for query in at.world.queries.values()
            )
        )
        for label, after in (("☐ A", "☑ A"), ("☐ B", "☑ B"), ("☑ B", "☐ B"), ("☐ C", "☑ C")):
            press(ada.chat, ada.user, card["message_id"], label)
            await until(lambda after=after: after in labels(card))
        await ada.press("Check", message=card, replies=2)
        assert "✅ A) 2\nB) 4\n✅ C) 7" in words(card)
        assert words(ada.replies[-1]).startswith("Question 2 of 2")


async def test_a_picture_comes_as_a_photo_with_its_words(tmp_path: Path) -> None:
    async with school(tmp_path / "home", bank=[drawn(1), drawn(2)]) as at:
        ada = at.person()
        await ada.say("1 question on algebra", replies=3)
        photo = ada.replies[-2]
        assert at.world.files[photo["photo"][0]["file_id"]]["data"].startswith(b"\x89PNG")
        assert photo["caption"] == "A white box & x²"


async def test_a_deep_link_opens_a_topic_and_commands_do_what_the_menu_says(at: School) -> None:
    ada = at.person()
    card = await ada.say("/start linear-equations", replies=2)
    assert "3x = " in words(card)
    assert words(await ada.say("/hint")).startswith("Hint 1 of 3.")
    assert words(await ada.say("/skip", replies=2)) != words(card)
    assert "Skipped" in words(card)
    assert words(await ada.say("/stop")).startswith("See you soon!")
    assert words(await ada.say("/help")).startswith("Ask me for questions")
    assert words(await ada.say("/practice biology", replies=2)).startswith("Question 1")
    private = [command["command"] for command in at.world.commands["all_private_chats::"]]
    assert {"practice", "hint", "help"} <= set(private)
    assert at.world.commands["all_group_chats::"]


async def test_who_has_a_role_gets_its_menu(at: School, monkeypatch: pytest.MonkeyPatch) -> None:
    ada = at.person()
    await ada.say("hello")
    assert f"chat:{ada.chat.id}:" not in at.world.commands, "a student has the menu of all"
    monkeypatch.setitem(commands.ROLE_MENUS, "student", ("warmup", "help"))
    await ada.say("hello")
    menu = await until(lambda: at.world.commands.get(f"chat:{ada.chat.id}:"))
    assert [command["command"] for command in menu] == ["warmup", "help"]


async def test_a_long_reply_is_split_and_keeps_its_markup(at: School) -> None:
    ada = at.person()
    await ada.say("hello")
    text = "\n\n".join(f"**Number {n}** " + "word & <b> " * 60 for n in range(40))
    exchange = (await at.app.dispatcher.history(f"telegram:{ada.chat.id}"))[-1]
    message: Message = exchange.message
    made = Delivery(
        key="long",
        seq=exchange.seq,
        conversation_id=message.conversation_id,
        user_id="u",
        message=message,
        reply=Reply(parts=(Text(text=text),)),
    )
    before = len(ada.replies)
    await at.channel.deliver(made)
    new = ada.replies[before:]
    assert len(new) > 3
    assert all(len(words(piece)) <= 4096 for piece in new)
    assert sum(words(piece).count("word & <b>") for piece in new) == 40 * 60
    await at.channel.deliver(made)
    assert len(ada.replies) == before + len(new), "the same reply sent twice shows once"


async def test_a_group_is_answered_only_where_it_asks_and_presses_of_others_answer_only_them(at: School) -> None:
    ada, ben = at.person("Ada"), at.person("Ben")
    club = at.world.group("Club", ada.user, ben.user)
    in_club = ada.at(club)
    at.world.send(club, ben.user, "just talking")
    at.world.send(club, ben.user, "/hint@another_bot")
    at.world.send(club, ben.user, "hello @another_bot")
    card = await in_club.say(f"@{BOT['username']} 3 questions on biology", replies=2)
    assert [words(message)[:8] for message in in_club.replies] == ["3 questi", "Question"]
    assert in_club.replies[0]["reply_to_message"]["from"]["id"] == ada.user["id"]
    id = at.world.press(club, ben.user, card["message_id"], "A")
    answer = await until(lambda: at.world.queries[id]["answer"])
    assert "somebody else" in answer["text"]
    assert answer["alert"]
    assert "❌" not in words(card)
    assert words(await in_club.say("C", reply_to_message=card)).startswith("Not yet.")
    for data in ("999999.0", "nonsense", "1.99", "1t1"):
        id = at.world.press(club, ada.user, card["message_id"], "A", data=data)
        await until(lambda id=id: at.world.queries[id]["answer"])
    assert len(in_club.replies) == 3


async def test_a_forum_is_answered_in_its_topic(at: School) -> None:
    ada = at.person()
    forum = at.world.group("Forum", ada.user, forum=True)
    thread = at.world.topic(forum, "Maths")
    card = await ada.at(forum).say("/practice biology", thread=thread, replies=2)
    assert card["message_thread_id"] == thread
    reply = at.world.send(forum, ada.user, "/hint", message_thread_id=card["message_id"])
    hint = await until(lambda: ada.at(forum).replies[2:])
    assert "message_thread_id" not in hint[0], "a chain of replies is no topic"
    assert reply


async def test_edits_and_bots_and_service_messages_are_not_answered(at: School) -> None:
    ada = at.person()
    said = at.world.send(ada.chat, ada.user, "hello")
    await until(lambda: ada.replies)
    at.world.edit(ada.chat, said, "hello again")
    at.world.send(ada.chat, at.world.user("Robot", bot=True), "hello")
    at.world.send(ada.chat, ada.user, pinned_message={"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}})
    await ada.say("thanks")
    assert len(ada.replies) == 2


async def test_a_group_warms_up_by_a_quiz_and_each_vote_is_one_attempt_of_the_voter(at: School) -> None:
    ada, ben = at.person("Ada"), at.person("Ben")
    club = ada.at(at.world.group("Club", ada.user, ben.user))
    await ada.say("1 question on algebra", replies=2)
    quiz = await club.say("/warmup biology", replies=2)
    poll = quiz["poll"]
    assert not any(labels(message) for message in club.replies), "what is open for one is nobody else's"
    assert poll["type"] == "quiz"
    assert [option["text"] for option in poll["options"]] == ["salt", "water", "protein"]
    votes = {ada.user["id"]: 1, ben.user["id"]: 0}
    for person in (ada, ben):
        at.world.vote(person.user, poll["id"], votes[person.user["id"]])
    before = len(at.world.past)
    at.world.redeliver(at.world.past[before - 2 :])
    await until(lambda: not at.world.updates)
    results = {}
    for person in (ada, ben):
        user = await at.app.store.users.behind("telegram", str(person.user["id"]))
        assert user is not None
        attempts = await until(partial(at.app.store.practice.attempts_of, user.id))
        results[person.user["first_name"]] = [attempt.result for attempt in attempts]
    assert results == {"Ada": ["correct"], "Ben": ["incorrect"]}
    assert words(await ada.say("hint")).startswith("Hint 1"), "what was open stays open"
    assert len(club.replies) == 2, "the platform tells the voters, and nobody else is told"


async def test_accounts_are_linked_by_a_code_that_a_deep_link_brings(at: School) -> None:
    ada, phone = at.person("Ada"), at.person("Ada again")
    await ada.say("3 questions on biology", replies=2)
    code = words(await ada.say("/link")).split("Your code is ")[1][:9]
    asked = await phone.say(f"/start {code}")
    assert labels(asked) == ["Yes, this is me", "No"]
    await phone.press("Yes, this is me")
    await until(lambda: any("Done." in words(shown) for shown in phone.replies))
    at.world.send(phone.chat, phone.user, "/continue")
    await until(lambda: words(phone.replies[-1]).startswith("Question 1 of 3"))
    users = [await at.app.store.users.behind("telegram", str(person.user["id"])) for person in (ada, phone)]
    assert users[0] == users[1]
