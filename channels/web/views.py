"""Exchanges as the page shows them: texts rendered, pictures inlined, states of cards named."""

import re
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from typing import cast
from urllib.parse import quote

from agent.exchanges import Exchange
from agent.messages import Action, Card, Choice, File, Image, Message, Part, Reply, Text
from channels.base import Capabilities, degrade
from channels.markdown import clean, plain
from channels.web import forms
from channels.web.charts import practice_chart
from channels.web.render import block_html, inline_html
from prompts.catalogue import say

CAPABILITIES = Capabilities(buttons=True, maths=True, images=True, files=False, streaming=True)
LARGEST_PICTURE = 1_000_000
"""Bytes of a picture that goes along with a reply."""
_PICTURES = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
}
_CHOOSE_ALL = re.compile(
    r"\s*\(?(?:choose|select|tick|mark|pick) all (?:that|which) \w+(?: \w+)?\.?\)?\s*\Z", re.IGNORECASE
)
"""What the options of a card say above themselves; in a stem it is for channels that have no such place."""
_STATES: dict[str, forms.State] = {"correct": "right", "partial": "partial", "incorrect": "wrong"}


def exchange_out(exchange: Exchange, locale: str) -> forms.ExchangeOut:
    """An exchange for the page."""
    reply = exchange.reply
    return forms.ExchangeOut(
        seq=exchange.seq,
        message=_message(exchange.message),
        reply=reply_out(reply, locale) if reply is not None else None,
    )


def reply_out(reply: Reply, locale: str) -> forms.ReplyOut:
    """A reply for the page."""
    shown = degrade(reply, CAPABILITIES, locale)
    return forms.ReplyOut(
        parts=[*(_part(part, shown.choices, locale) for part in shown.parts), *_charts(reply.events, locale)],
        choices=[_choice(choice) for choice in shown.choices],
        changes=list(_changes(reply.events)),
        language=_language(reply.events),
    )


def _language(events: Sequence[Mapping[str, object]]) -> str:
    """The language that a turn has switched to, if any."""
    told = (str(event["language"]) for event in events if event["type"] == "language" and event["what"] == "switched")
    return next(told, "")


def _message(message: Message) -> forms.MessageOut:
    action = message.action
    return forms.MessageOut(
        id=clean(message.message_id),
        text=clean(message.text),
        action=_action(action) if action else None,
        files=[
            forms.FileOut(id=clean(file.source), name=clean(file.name), size=file.size, media_type=file.media_type)
            for file in message.attachments
        ],
        at=message.sent_at,
    )


def _action(action: Action) -> forms.ActionOut:
    return forms.ActionOut(kind=action.kind, target=clean(action.target), value=clean(action.value))


def _choice(choice: Choice) -> forms.ChoiceOut:
    return forms.ChoiceOut(label=plain(choice.label), action=_action(choice.action))


def _part(part: Part, choices: Sequence[Choice], locale: str) -> forms.TextPart | forms.CardPart | forms.ImagePart:
    match part:
        case Text():
            return forms.TextPart(html=block_html(part.text))
        case Card():
            return _card(part, choices, locale)
        case Image():
            if picture := picture_of(part):
                return forms.ImagePart(src=picture.src, alt=picture.alt)
            return forms.TextPart(html=block_html(say(locale, "channel-picture", alt=part.alt)))
        case File():
            raise TypeError(part)  # degrade has put words in its place


def _card(card: Card, choices: Sequence[Choice], locale: str) -> forms.CardPart:
    answers = [choice.action for choice in choices if choice.action.kind == "answer"]
    values = [action.value for action in answers if action.target == card.target]
    if len(values) != len(card.options):  # not open any more: a letter says as much
        values = [option.label for option in card.options]
    return forms.CardPart(
        question_id=clean(card.question_id),
        kind=card.kind,
        html=block_html(_CHOOSE_ALL.sub("", card.stem) or card.stem if card.kind == "multiple_choice" else card.stem),
        options=[
            forms.OptionOut(label=clean(option.label), html=inline_html(option.text), value=clean(value))
            for option, value in zip(card.options, values, strict=True)
        ],
        level=card.level,
        level_name=say(locale, f"level-{card.level}"),
        number=card.number,
        of=card.of,
        target=card.target,
        unit=plain(card.unit) if card.unit else None,
        picture=picture_of(card.image) if card.image else None,
    )


def picture_of(image: Image) -> forms.PictureOut | None:
    """A picture as a data address: shown as an image, an SVG can neither run code nor load anything."""
    if image.svg is not None:
        return forms.PictureOut(src=f"data:image/svg+xml,{quote(clean(image.svg))}", alt=plain(image.alt))
    media = _PICTURES.get(image.path.suffix.lower()) if image.path else None
    if media is None or image.path is None or not image.path.is_file() or image.path.stat().st_size > LARGEST_PICTURE:
        return None
    data = b64encode(image.path.read_bytes()).decode()
    return forms.PictureOut(src=f"data:{media};base64,{data}", alt=plain(image.alt))


def _charts(events: Sequence[Mapping[str, object]], locale: str) -> Iterator[forms.ChartPart]:
    """How the practice went that has ended, where more than one question was shown."""
    for event in events:
        rows = cast(Sequence[Mapping[str, object]], event.get("questions", ()))
        if event.get("type") == "practice_ended" and len(rows) > 1:
            yield forms.ChartPart(html=practice_chart(rows, locale))


def _changes(events: Sequence[Mapping[str, object]]) -> Iterator[forms.ChangeOut]:
    """What a turn's events did to cards."""
    for event in events:
        question_id = str(event.get("question_id", ""))
        match event.get("type"):
            case "answer_graded" if event.get("closed") and event["result"] != "correct":
                yield forms.ChangeOut(question_id=question_id, state="shown")  # marked by who wrote it
            case "answer_graded" if state := _STATES.get(str(event["result"])):
                said = block_html(str(event.get("feedback", "")))
                yield forms.ChangeOut(question_id=question_id, state=state, html=said)
            case "hint_given":
                text, level = block_html(str(event.get("text", ""))), cast(int, event["level"])
                yield forms.ChangeOut(question_id=question_id, state="hint", html=text, level=level)
            case "rubric_shown":
                points = [inline_html(point) for point in cast(Sequence[str], event.get("points", ()))]
                yield forms.ChangeOut(question_id=question_id, state="kept", points=points)
            case "solution_shown":
                yield forms.ChangeOut(question_id=question_id, state="shown")
            case "skipped":
                yield forms.ChangeOut(question_id=question_id, state="skipped")
            case "practice_ended" if event.get("reason") != "paused":
                yield forms.ChangeOut(question_id=None, state="left")
