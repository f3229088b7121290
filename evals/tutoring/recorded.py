"""Dialogues with a model, kept with what they depend on: a recording of another prompt, model or rubric is stale."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from evals.tutoring.play import READ, Dialogue
from evals.tutoring.runs import slug

FOLDER = Path(__file__).parent.parent / "recorded"


class Key(BaseModel):
    """What a recording depends on."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: str
    prompt: str
    """Fingerprint of the tutor's prompt."""
    rubric: str
    """Fingerprint of scenarios, questions and what judges are asked."""


class Stale(ValueError):
    """A recording that was made under another key, or is none."""

    def __init__(self, path: Path, differs: Sequence[str]) -> None:
        """`differs`: the names of what is not the same any more; none where the file is no recording."""
        super().__init__(f"{path}: {', '.join(differs) or 'no recording'}")
        self.path = path
        self.differs = differs


def record(folder: Path, key: Key, dialogues: Sequence[Dialogue]) -> Path:
    """Keep dialogues; those of the same model that were there go."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{slug(key.model)}.jsonl"
    lines = [key.model_dump_json(), *(READ.dump_json(dialogue).decode() for dialogue in dialogues)]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def recordings(folder: Path, *, model: str | None, prompt: str, rubric: str) -> Iterator[tuple[Key, list[Dialogue]]]:
    """All recordings of a folder, or those of one model. Raises Stale at the first that is not of this key."""
    for path in sorted(folder.glob("*.jsonl")):
        head, *lines = path.read_text("utf-8").splitlines() or [""]
        try:
            key = Key.model_validate_json(head)
            dialogues = [READ.validate_json(line) for line in lines]
        except ValidationError:
            raise Stale(path, ()) from None
        if model not in (None, key.model):
            continue
        now = Key(model=key.model, prompt=prompt, rubric=rubric)
        if now != key:
            raise Stale(path, [name for name in ("prompt", "rubric") if getattr(now, name) != getattr(key, name)])
        yield key, dialogues
