"""What Slack refuses in Block Kit (https://docs.slack.dev/reference/block-kit), as far as a bot's messages go."""

from collections.abc import Callable
from typing import Any

Json = dict[str, Any]
MOST = {"message": 50, "home": 100}
TOGETHER = 13_000
"""Characters of all the texts of a message's blocks."""
MARKDOWN = 12_000


class Refused(Exception):
    """A Web API error with its code, and what Slack says beside it."""

    def __init__(self, code: str, *messages: str) -> None:
        super().__init__(code)
        self.code = code
        self.messages = messages


def check_blocks(blocks: Any, *, surface: str, files: Callable[[str], bool]) -> None:
    """Raise Refused where Slack would; `files`: whether a file of an id is there to be shown."""
    if not isinstance(blocks, list) or any(not isinstance(block, dict) for block in blocks):
        raise Refused("invalid_blocks_format")
    _check(len(blocks) <= MOST[surface], f"no more than {MOST[surface]} items allowed [json-pointer:/blocks]")
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    _check(len(ids) == len(set(ids)), "block_id must be unique")
    for place, block in enumerate(blocks):
        kind = block.get("type")
        check = _BLOCKS.get(str(kind))
        _check(check is not None, f"unsupported type: {kind} [json-pointer:/blocks/{place}/type]")
        _check(len(block.get("block_id", "x")) in range(1, 256), "block_id is too long")
        assert check is not None
        check(block, files)
    if sum(map(_letters, blocks)) > TOGETHER:
        raise Refused("msg_blocks_too_long")
    markdown = [block["text"] for block in blocks if block["type"] == "markdown"]
    _check(sum(map(len, markdown)) <= MARKDOWN, "markdown blocks are too long")


def _letters(value: Any) -> int:
    if isinstance(value, dict):
        return sum(len(part) if name == "text" and isinstance(part, str) else _letters(part)
                   for name, part in value.items())  # fmt: skip
    return sum(map(_letters, value)) if isinstance(value, list) else 0


def _check(fine: bool, message: str) -> None:
    if not fine:
        raise Refused("invalid_blocks", f"[ERROR] {message}")


def _only(form: Json, *names: str) -> None:
    extra = set(form) - {"type", "block_id", *names}
    _check(not extra, f"invalid additional property: {', '.join(sorted(extra))}")


def _text(form: Any, limit: int, *kinds: str) -> None:
    _check(isinstance(form, dict), "missing required field: text")
    _only(form, "text", "emoji", "verbatim")
    _check(form.get("type") in kinds, f"text type {form.get('type')} not allowed here")
    _check("emoji" not in form or form["type"] == "plain_text", "emoji only in plain_text")
    _check("verbatim" not in form or form["type"] == "mrkdwn", "verbatim only in mrkdwn")
    text = form.get("text")
    _check(isinstance(text, str) and len(text) >= 1, "must be more than 0 characters")
    _check(len(text) <= limit, f"must be less than {limit + 1} characters")


def _section(block: Json, files: Callable[[str], bool]) -> None:
    _only(block, "text", "fields", "accessory", "expand")
    _check("text" in block or "fields" in block, "missing required field: text")
    if "text" in block:
        _text(block["text"], 3000, "plain_text", "mrkdwn")
    fields = block.get("fields", [])
    _check(isinstance(fields, list) and len(fields) <= 10, "no more than 10 fields")
    for field in fields:
        _text(field, 2000, "plain_text", "mrkdwn")
    if "accessory" in block:
        _element(block["accessory"], files)


def _divider(block: Json, files: Callable[[str], bool]) -> None:
    _only(block)


def _header(block: Json, files: Callable[[str], bool]) -> None:
    _only(block, "text", "level")
    _text(block.get("text"), 150, "plain_text")


def _image(block: Json, files: Callable[[str], bool]) -> None:
    _only(block, "image_url", "slack_file", "alt_text", "title")
    _check(("image_url" in block) != ("slack_file" in block), "one of image_url and slack_file")
    _check(len(block.get("image_url", "x")) in range(1, 3001), "image_url is too long")
    alt = block.get("alt_text")
    _check(isinstance(alt, str) and 1 <= len(alt) <= 2000, "alt_text: 1 to 2000 characters")
    if "title" in block:
        _text(block["title"], 2000, "plain_text")
    if "slack_file" in block:
        _check(files(str(block["slack_file"].get("id"))), "invalid slack file")


def _context(block: Json, files: Callable[[str], bool]) -> None:
    _only(block, "elements")
    elements = block.get("elements")
    _check(isinstance(elements, list) and 1 <= len(elements) <= 10, "context: 1 to 10 elements")
    for element in elements or ():
        if element.get("type") == "image":
            _image(element, files)
        else:
            _text(element, 3000, "plain_text", "mrkdwn")


def _actions(block: Json, files: Callable[[str], bool]) -> None:
    _only(block, "elements")
    elements = block.get("elements")
    _check(isinstance(elements, list) and 1 <= len(elements) <= 25, "actions: 1 to 25 elements")
    ids = [element.get("action_id") for element in elements or ()]
    _check(len(ids) == len(set(ids)), "action_id must be unique in its block")
    for element in elements or ():
        _element(element, files)


def _element(element: Json, files: Callable[[str], bool]) -> None:
    kind = element.get("type")
    if kind == "image":
        _image(element, files)
        return
    _check(kind in ("button", "checkboxes", "radio_buttons", "static_select"), f"unsupported type: {kind}")
    _check(1 <= len(element.get("action_id", "x")) <= 255, "action_id: 1 to 255 characters")
    if kind == "button":
        _only(element, "text", "action_id", "value", "url", "style", "accessibility_label", "confirm")
        _text(element.get("text"), 75, "plain_text")
        _check(len(element.get("value", "")) <= 2000, "value must be less than 2001 characters")
        _check(len(element.get("accessibility_label", "")) <= 75, "accessibility_label is too long")
        _check(element.get("style", "primary") in ("primary", "danger"), "style: primary or danger")
        return
    _only(element, "action_id", "options", "initial_options", "initial_option", "placeholder")
    options = element.get("options")
    most = 100 if kind == "static_select" else 10
    _check(isinstance(options, list) and 1 <= len(options) <= most, f"options: 1 to {most}")
    for option in options or ():
        _only(option, "text", "value", "description")
        _text(option.get("text"), 75, "plain_text", *(() if kind == "static_select" else ("mrkdwn",)))
        _check(1 <= len(option.get("value", "")) <= 150, "value of an option: 1 to 150 characters")


def _markdown(block: Json, files: Callable[[str], bool]) -> None:
    _only(block, "text")
    _check(isinstance(block.get("text"), str) and len(block["text"]) >= 1, "markdown: text")


def _rich_text(block: Json, files: Callable[[str], bool]) -> None:
    _only(block, "elements")
    for element in block.get("elements") or ():
        kind = element.get("type")
        known = ("rich_text_section", "rich_text_list", "rich_text_preformatted", "rich_text_quote")
        _check(kind in known, f"unsupported type: {kind}")


_BLOCKS: dict[str, Callable[[Json, Callable[[str], bool]], None]] = {
    "section": _section,
    "divider": _divider,
    "header": _header,
    "image": _image,
    "context": _context,
    "actions": _actions,
    "markdown": _markdown,
    "rich_text": _rich_text,
}
