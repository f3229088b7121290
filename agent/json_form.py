"""Messages and replies as JSON: for the record and, in doors.md's form, for scripts."""

from datetime import datetime
from pathlib import Path
from typing import Any

from agent.messages import Action, Attachment, Card, CardOption, Choice, File, Image, Message, Part, Reply, Text


def message_to_json(message: Message) -> dict[str, Any]:
    """A message for the record."""
    return {
        **vars(message),
        "sent_at": message.sent_at.isoformat(),
        "action": {**vars(message.action)} if message.action else None,
        "attachments": [{**vars(item), "path": _written(item.path)} for item in message.attachments],
    }


def message_from_json(form: dict[str, Any]) -> Message:
    """A message from the record."""
    return Message(
        **{
            **form,
            "sent_at": datetime.fromisoformat(form["sent_at"]),
            "action": Action(**form["action"]) if form["action"] else None,
            "attachments": tuple(Attachment(**{**item, "path": _path(item["path"])}) for item in form["attachments"]),
        }
    )


def _written(path: Path | None) -> str | None:
    return None if path is None else str(path)


def _path(written: str | None) -> Path | None:
    return Path(written) if written else None


def _part_to_json(part: Part) -> dict[str, Any]:
    form = {"type": type(part).__name__.lower(), **vars(part)}
    if isinstance(part, Image | File):
        form["path"] = _written(part.path)
    if isinstance(part, Card):
        form["options"] = [{**vars(option)} for option in part.options]
        form["image"] = _image_to_json(part.image) if part.image is not None else None
    return form


def _image_to_json(image: Image) -> dict[str, Any]:
    return {**vars(image), "path": _written(image.path)}


def _image(form: dict[str, Any]) -> Image:
    return Image(alt=form["alt"], svg=form["svg"], path=_path(form["path"]))


def _part_from_json(form: dict[str, Any]) -> Part:
    fields = {name: value for name, value in form.items() if name != "type"}
    match form["type"]:
        case "text":
            return Text(**fields)
        case "file":
            return File(path=Path(fields["path"]), name=fields["name"])
        case "image":
            return _image(fields)
    options = tuple(CardOption(**option) for option in fields["options"])
    return Card(**{**fields, "options": options, "image": _image(fields["image"]) if fields["image"] else None})


def choice_to_json(choice: Choice) -> dict[str, Any]:
    """A choice as in doors.md."""
    return {"label": choice.label, "action": {**vars(choice.action)}}


def reply_to_json(reply: Reply) -> dict[str, Any]:
    """A reply for the record: all it takes to show it again."""
    return {
        "parts": [_part_to_json(part) for part in reply.parts],
        "choices": [choice_to_json(choice) for choice in reply.choices],
        "events": list(reply.events),
        "model_calls": reply.model_calls,
    }


def reply_from_json(form: dict[str, Any]) -> Reply:
    """A reply from the record."""
    return Reply(
        parts=tuple(_part_from_json(part) for part in form["parts"]),
        choices=tuple(Choice(label=item["label"], action=Action(**item["action"])) for item in form["choices"]),
        events=tuple(form["events"]),
        model_calls=form["model_calls"],
    )


def part_for_scripts(part: Part) -> dict[str, Any]:
    """A part as doors.md gives it to scripts: without what only screens need."""
    form = _part_to_json(part)
    if isinstance(part, Card):
        for name in ("target", "number", "of", "unit", "quiz"):
            del form[name]
        if part.image is None:
            del form["image"]
    return form
