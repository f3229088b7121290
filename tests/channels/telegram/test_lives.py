"""What one life of the channel leaves to the next."""

from dataclasses import replace
from pathlib import Path

import pytest

from agent.errors import DeliveryFailed
from agent.exchanges import Exchange
from agent.messages import Delivery, Reply, Text
from channels.telegram.bot import Place, TelegramBot
from channels.telegram.delivering import PROBED
from prompts.catalogue import locales
from tests.agent.home import small_home
from tests.channels.telegram.home import serving, words
from tests.platforms.telegram import FakeTelegram
from tests.store.world import NOW
from tests.waiting import until


def another(exchange: Exchange, said: str) -> Delivery:
    """One more reply to what was answered already."""
    place = exchange.message.conversation_id
    return Delivery(
        key=f"{place}#{said}",
        seq=exchange.seq,
        conversation_id=place,
        user_id="u",
        reply=Reply(parts=(Text(text=said),)),
        message=exchange.message,
    )


async def test_a_new_life_knows_how_far_the_numbers_of_messages_are(tmp_path: Path) -> None:
    with FakeTelegram() as telegram:
        async with small_home(tmp_path) as app:
            async with serving(app, telegram) as at:
                ada, ben = at.person("Ada"), at.person("Ben")
                await ada.say("hello")
                for _ in range(PROBED // 2 + 1):
                    await ben.say("thanks")
            [exchange] = await app.dispatcher.history(f"telegram:{ada.chat.id}")
            late = another(exchange, "late")
            async with serving(app, telegram) as at:
                telegram.fail("sendMessage", "drop_after", chat=ada.chat.id)
                with pytest.raises(DeliveryFailed):
                    await at.channel.deliver(late)
                await at.channel.deliver(late)
            assert [words(reply) for reply in ada.replies[1:]] == ["late"]


async def test_what_many_others_were_written_before_is_found(tmp_path: Path) -> None:
    with FakeTelegram() as telegram:
        async with small_home(tmp_path) as app, serving(app, telegram) as at:
            ada, ben = at.person("Ada"), at.person("Ben")
            await ada.say("hello")
            known, deliveries = max(at.world.chats[ada.chat.id].messages), app.store.deliveries
            [exchange] = await app.dispatcher.history(f"telegram:{ada.chat.id}")
            lost = another(exchange, "lost")
            await deliveries.begin(lost.key, lost.conversation_id, 1, newest=str(known), now=NOW)
            for _ in range(PROBED // 2 + 1):
                await ben.say("thanks")
            bot = TelegramBot(telegram.token, telegram.address)
            await bot.send(Place(chat=ada.chat.id), "lost")
            await bot.close()
            await at.channel.deliver(lost)
            assert [words(reply) for reply in ada.replies[1:]] == ["lost"]
            again = replace(lost, key=f"{lost.key} again", reply=Reply(parts=(Text(text="again"),)))
            await deliveries.begin(again.key, again.conversation_id, 1, newest="1", now=NOW)
            telegram.fail("sendMessage", "drop_after", chat=ada.chat.id)
            with pytest.raises(DeliveryFailed):
                await at.channel.deliver(again)
            begun = (await deliveries.parts(again.key))[1]
            assert int(begun.newest) > known + PROBED, "what was known when it was sent last is noted"
            await at.channel.deliver(again)
            assert [words(reply) for reply in ada.replies[1:]] == ["lost", "again"]


async def test_nobody_waits_for_menus_and_all_are_set_in_the_end(tmp_path: Path) -> None:
    with FakeTelegram() as telegram:
        away = telegram.fail("setMyCommands", "500", times=1000)
        async with small_home(tmp_path) as app, serving(app, telegram) as at:
            assert words(await at.person().say("hello")).startswith("Hello!")
            await until(lambda: telegram.called("setMyCommands"))
            assert not at.world.commands
            away.times = 0
            await until(lambda: len(at.world.commands) == 2 * len(locales()), 60)
