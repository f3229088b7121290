"""The language of a conversation: wishes for one, plain words of others, and the offer to go on in the one written."""

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.intents.foreign import is_foreign
from agent.intents.languages import TAGS, agrees_in_any, asked_language, in_any, in_english, written_in
from agent.intents.linking import agrees
from agent.language_words import KEPT
from agent.messages import Action, Message, Reply
from agent.turn import Outcome, Settle
from prompts.catalogue import best_locale, locales
from store import QuestionFilter
from tools.events import Event, LanguageTold, PracticeStarted
from tools.search.words import is_english
from tools.turn import TurnContext

MOST_BESIDE = 2
"""Events of an exchange in which "yes" can only mean the language: the offer, and that nothing else was understood."""


async def in_tongues(message: Message, settle: Settle, context: TurnContext) -> tuple[Message, Settle]:
    """A message as the rules hear it: a wish for a language as its action, plain words of other languages in English.

    Who writes at some length in another language than the one spoken to them is asked once whether to go on in it.
    """
    if message.action is not None and message.action.kind == "start":
        wanted = in_english(message.action.value, context.locale) or message.action.value
        return replace(message, action=replace(message.action, value=wanted)), settle
    if message.action is not None or message.attachments or message.stranger or not message.text.strip():
        return message, settle
    wished = asked_language(message.text)
    if wished is not None and (wished, context.locale) != ("en", "en"):  # "English please" may be the subject
        return _acting(message, wished), settle
    english, written = _heard(message.text, context.locale)
    agreed = agrees(message.text)
    agreed = agrees_in_any(message.text) if agreed is None else agreed
    if agreed is not None and (asked := await _asked_before(context)):
        return _acting(message, asked if agreed else KEPT), settle
    if written in locales() and await _first(context, f"language: {written}"):
        settle = _asking(settle, str(written))
    return replace(message, text=english or message.text), settle


async def speak(context: TurnContext, language: str) -> None:
    """Take up a language (a BCP 47 tag), leave it as it is (KEPT), or show which there are where none is named."""
    if not language or language == KEPT:
        event = LanguageTold(what="left" if language else "which")
    elif language.split("-", maxsplit=1)[0] in locales():
        event = LanguageTold(what="switched", language=best_locale(language))
    else:
        event = LanguageTold(what="unknown")
    async with context.store.transaction():
        if event.what == "switched":
            await context.store.users.speak(context.user_id, event.language)
        await context.keep([event])


def spoken(events: Sequence[Event], locale: str) -> str:
    """The language of the reply to some events: the one switched to, else `locale`."""
    return next((e.language for e in events if isinstance(e, LanguageTold) and e.what == "switched"), locale)


async def questions_in(events: Sequence[Event], context: TurnContext) -> str:
    """The language of the questions (a BCP 47 tag), where it is to be told: once, to who is spoken to in another."""
    begins = any(isinstance(event, PracticeStarted | LanguageTold) for event in events)
    locale = spoken(events, context.locale)
    if not begins or locale == "en" or not await _first(context, f"questions for {locale}"):
        return ""
    return "" if await context.store.questions.count(QuestionFilter(language=locale)) else "en"


def _acting(message: Message, language: str) -> Message:
    return replace(message, text="", action=Action(kind="language", value=language))


def _heard(text: str, locale: str) -> tuple[str | None, str | None]:
    """The English for plain words, and the language they are written in where it is another than `locale`."""
    if (english := in_english(text, locale)) is not None:
        return english, None
    if sum(map(str.isalpha, text[:100])) < 2:
        return None, None
    if (written := written_in(text)) is not None:
        return (in_english(text, written), written) if written != locale else (None, None)
    if locale == "en" and (phrase := in_any(text)) is not None:
        return phrase, None
    if locale == "en" and is_foreign(text):
        heard = [(english, tag) for tag in TAGS if (english := in_english(text, tag)) is not None]
        found = [(english, tag) for english, tag in heard if all(map(is_english, re.findall("[^\\W\\d]+", english)))]
        return found[0] if len({english for english, _ in found}) == 1 else (None, None)
    return None, None


async def _asked_before(context: TurnContext) -> str:
    """The language that was offered, and nothing beside it, in the exchange before."""
    history = await context.store.conversations.history(context.conversation_id, before=context.seq, limit=1)
    events = history[-1].events if history else []
    asked = [event["language"] for event in events if event["type"] == LanguageTold.type and event["what"] == "asked"]
    return str(asked[0]) if asked and len(events) <= MOST_BESIDE else ""


async def _first(context: TurnContext, notice: str) -> bool:
    return await context.store.notices.first(context.user_id, notice, now=context.now)


def _asking(settle: Settle, language: str) -> Settle:
    """Ask at the end of whatever the turn comes to whether to go on in a language."""

    async def ask(outcome: Outcome) -> Reply:
        asked = LanguageTold(what="asked", language=language)
        return await settle(replace(outcome, events=(*outcome.events, asked)))

    return ask
