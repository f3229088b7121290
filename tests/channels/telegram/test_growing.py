"""A reply that a model writes is seen while it grows: a draft in private, an edited message in a group."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.channels.telegram.home import School, school, words
from tests.platforms.llm import Answer, ScriptedLLM, Step
from tests.platforms.telegram_world import BOT
from tests.waiting import until

ESSAY = "Photosynthesis makes sugar out of light. " * 12
QUESTION = "could you please tell me a little about how plants get by, in your own words?"


@asynccontextmanager
async def talking(folder: Path, patch: pytest.MonkeyPatch, *script: Step) -> AsyncIterator[School]:
    patch.setattr("channels.telegram.growing.PATIENCE", 0.1)
    patch.setattr("channels.telegram.growing.DRAFT_PAUSE", 0.1)
    patch.setattr("channels.telegram.growing.EDIT_PAUSE", 0.2)
    with ScriptedLLM(list(script)) as llm:
        for name, value in llm.environment.items():
            patch.setenv(name, value)
        async with school(folder / "home", model="openai/scripted", model_timeout=20.0) as at:
            await at.app.model_ready()
            yield at


async def test_words_come_as_a_draft_in_private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with talking(tmp_path, monkeypatch, Answer(text=ESSAY, token_delay=0.02)) as at:
        ada = at.person()
        said = await ada.say(QUESTION)
        assert words(said) == ESSAY.strip()
        drafts = [str(call.given.get("text") or "") for call in at.telegram.called("sendMessageDraft")]
        assert len(drafts) >= 3
        assert len({call.given["draft_id"] for call in at.telegram.called("sendMessageDraft")}) == 1
        assert all(ESSAY.startswith(draft) for draft in drafts)
        assert len(ada.replies) == 1
        assert ada.chat.drafts == {}


async def test_in_a_group_a_message_grows_into_the_reply(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = [Answer(text=ESSAY, token_delay=0.02), Answer(text="So $\\frac{1}{2}$ it is. " + ESSAY, token_delay=0.02)]
    async with talking(tmp_path, monkeypatch, *script) as at:
        ada = at.person()
        club = ada.at(at.world.group("Club", ada.user))
        for wanted in (ESSAY.strip(), "So <tg-math>\\frac{1}{2}</tg-math> it is."):
            before, edits = len(club.replies), len(at.telegram.called("editMessageText"))
            at.world.send(club.chat, ada.user, f"@{BOT['username']} {QUESTION}")
            await until(lambda before=before: len(club.replies) > before)
            first = words(club.replies[-1])
            assert len(first) < len(ESSAY)
            await until(lambda wanted=wanted: words(club.replies[-1]).startswith(wanted), 20)
            assert len(club.replies) == before + 1, "one message, which has grown"
            assert len(at.telegram.called("editMessageText")) > edits


async def test_in_a_group_the_tutor_is_seen_to_think(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with talking(tmp_path, monkeypatch, Answer(hang_first=True)) as at:
        ada = at.person()
        club = ada.at(at.world.group("Club", ada.user))
        at.world.send(club.chat, ada.user, f"@{BOT['username']} {QUESTION}")
        await until(lambda: at.telegram.called("sendChatAction"))
        assert club.replies == []


async def test_what_is_quick_shows_nothing_before(tmp_path: Path) -> None:
    async with school(tmp_path / "home") as at:
        ada = at.person()
        for text in ("hello", "thanks", "hello"):
            await ada.say(text)
        await until(lambda: not at.channel._growing._watches)
        assert not at.telegram.called("sendMessageDraft", "sendRichMessageDraft", "sendChatAction")


async def test_a_model_that_hangs_holds_no_other_chat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with talking(tmp_path, monkeypatch, *[Answer(hang_first=True)] * 20) as at:
        slow, ada = at.person("Slow"), at.person()
        at.world.send(slow.chat, slow.user, QUESTION)
        await until(lambda: slow.chat.drafts)
        assert words(await ada.say("/practice biology", replies=2)).startswith("Question 1")
        assert words(await ada.press("A")).startswith("Not yet.")
        assert slow.replies == []
