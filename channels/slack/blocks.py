"""Block Kit, as far as Chiron writes it, within its limits (https://docs.slack.dev/reference/block-kit)."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from channels.slack.mrkdwn import mrkdwn
from channels.splitting import split

LONGEST_SECTION = 2900
"""Signs of one section; Slack takes 3,000."""
LONGEST_LABEL = 75
LONGEST_ALT = 2000
LONGEST_CONTEXT = 2000
MOST_BUTTONS = 25
MOST_BOXES = 10

Block = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A block that becomes an image once its picture is with Slack: one of an SVG, a formula, or a file."""

    alt: str
    svg: str = ""
    latex: str = ""
    path: Path | None = None


@dataclass(frozen=True, kw_only=True)
class Handout:
    """A block that becomes a link to a file once that is with Slack."""

    name: str
    path: Path


Piece = Block | Picture | Handout


def sections(markdown: str) -> list[Block]:
    """A text of any length as sections, cut at words."""
    pieces = split(markdown, LONGEST_SECTION, lambda text: len(mrkdwn(text)))
    return [section(said) for said in map(mrkdwn, pieces) if said.strip()]


def section(said: str) -> Block:
    """One section of mrkdwn; longer than Slack takes it is cut."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": cut(said, LONGEST_SECTION)}}


def context(said: str) -> Block:
    """A line in small grey letters."""
    return {"type": "context", "elements": [{"type": "mrkdwn", "text": cut(said, LONGEST_CONTEXT)}]}


def heading(said: str) -> Block:
    """A title, without marks."""
    return {"type": "header", "text": {"type": "plain_text", "text": cut(said, 150), "emoji": False}}


def button(label: str, *, id: str, value: str, main: bool = False) -> Block:
    """A button; `id` is unique in its message, `main`: the one most are expected to press."""
    text = {"type": "plain_text", "text": cut(label, LONGEST_LABEL), "emoji": True}
    style = {"style": "primary"} if main else {}
    return {"type": "button", "text": text, "action_id": id, "value": value, **style}


def boxes(options: Sequence[tuple[str, str]], *, id: str) -> list[Block]:
    """Boxes to tick, each with its label and value; several elements where there are more than one may hold."""
    shown = [
        {"text": {"type": "mrkdwn", "text": cut(label, LONGEST_LABEL)}, "value": value} for label, value in options
    ]
    groups = [shown[start : start + MOST_BOXES] for start in range(0, len(shown), MOST_BOXES)]
    return [
        {"type": "checkboxes", "action_id": f"{id}-{place}", "options": group} for place, group in enumerate(groups)
    ]


def actions(elements: Sequence[Block], *, id: str) -> list[Block]:
    """Rows of buttons; none where there are no buttons."""
    rows = [elements[start : start + MOST_BUTTONS] for start in range(0, len(elements), MOST_BUTTONS)]
    return [{"type": "actions", "block_id": f"{id}-{place}", "elements": list(row)} for place, row in enumerate(rows)]


def image(alt: str, file_id: str) -> Block:
    """A picture that is with Slack."""
    return {"type": "image", "slack_file": {"id": file_id}, "alt_text": cut(alt, LONGEST_ALT) or "–"}


def cut(text: str, limit: int) -> str:
    """A text that is not longer than a limit, cut where a word ends if it must be."""
    text = text.strip()
    if len(text) <= limit:
        return text
    kept = text[: limit - 1]
    return f"{kept[: kept.rfind(' ')] if ' ' in kept[limit // 2 :] else kept}…"
