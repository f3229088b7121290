"""How a card stands, for the channels that mark it where it was shown; and how long they wait to try again."""

from pathlib import Path

from agent.messages import Action, Card
from agent.pauses import PAUSES, pause
from channels.standing import Standing, standing_of
from tests.agent.home import BANK, Chat, small_home
from tests.agent.test_free_answers import ANSWER, asked


def shown(chat: Chat) -> Card:
    assert chat.last is not None
    return next(part for part in chat.last.parts if isinstance(part, Card))


async def test_what_was_tried_stands_by_the_labels_of_options_and_as_it_was_typed(tmp_path: Path) -> None:
    async with small_home(tmp_path, bank=[*BANK, asked(1)]) as app:
        chat, store = Chat(app), app.store
        await chat.say("2 questions on osmosis")
        target = shown(chat).target
        assert await standing_of(store, target) == Standing()
        await chat.say(action=Action(kind="answer", target=target, value="o1"))
        await chat.say(action=Action(kind="answer", target=target, value="o2"))
        tries = (("A", "incorrect"), ("B", "correct"))
        assert await standing_of(store, target) == Standing(state="solved", tries=tries)

        await chat.say("stop")
        await chat.say(action=Action(kind="open", value=asked(1).id))
        target = shown(chat).target
        await chat.say(ANSWER)
        assert await standing_of(store, target) == Standing(state="kept")
        assert await standing_of(store, "none") is None


def test_pauses_grow_to_the_last_of_them_and_are_longer_where_that_is_asked_for() -> None:
    assert [pause(failures) for failures in range(7)] == [*PAUSES, PAUSES[-1], PAUSES[-1]]
    assert pause(0, 30.0) == 30.0
    assert pause(9, 0.1, pauses=(1.0, 2.0)) == 2.0
