from dataclasses import replace
from pathlib import Path

import pytest

from agent.messages import Action, Card, CardOption, Choice, File, Image, Reply, Text
from channels.base import Capabilities, degrade, unfit

ALL = Capabilities(buttons=True, maths=True, images=True, files=True, streaming=True)
PICTURE = Image(alt="A circle", svg="<svg/>")
CARD = Card(question_id="q", kind="single_choice", stem="How many?", options=(CardOption(label="A", text="1"),))
REPLY = Reply(
    parts=(Text(text="Look:"), replace(CARD, image=PICTURE), PICTURE, File(path=Path("report.pdf"), name="report.pdf")),
    choices=(
        Choice(label="$x^2$", action=Action(kind="answer", target="t", value="a")),
        Choice(label="Hint", action=Action(kind="hint", target="t")),
    ),
)


def test_a_channel_that_shows_everything_gets_the_reply_as_it_is() -> None:
    assert degrade(REPLY, ALL, "en") == REPLY


def test_pictures_become_words() -> None:
    parts = degrade(REPLY, replace(ALL, images=False), "en").parts
    assert parts[1] == replace(CARD, stem="How many?\n\nPicture: A circle")
    assert parts[2] == Text(text="Picture: A circle")


def test_files_become_words() -> None:
    part = degrade(REPLY, replace(ALL, files=False), "en").parts[3]
    assert isinstance(part, Text)
    assert "report.pdf" in part.text


def test_buttons_become_words_that_can_be_said() -> None:
    degraded = degrade(REPLY, replace(ALL, buttons=False), "en")
    assert degraded.parts[-1] == Text(text="You can say: **Hint**")
    assert degraded.choices == REPLY.choices


def test_labels_without_maths_are_readable() -> None:
    assert [choice.label for choice in degrade(REPLY, replace(ALL, maths=False), "en").choices] == ["x²", "Hint"]


@pytest.mark.parametrize(
    ("text", "key"),
    [("hello", None), ("\ud800 half", None), ("a" * 10_001, "channel-too-long"), ("a\0", "channel-unreadable-text")],
)
def test_what_cannot_be_a_message(text: str, key: str | None) -> None:
    assert unfit(text) == key
