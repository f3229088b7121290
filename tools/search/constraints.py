"""What a request for questions asks for, as data."""

from dataclasses import dataclass
from typing import Literal

from store.questions import Kind, Level


@dataclass(frozen=True, kw_only=True)
class Part:
    """One topic of a request, with what is wanted of it. Empty fields ask for nothing in particular."""

    count: int | None = None
    """As asked for: 0, negative and huge numbers too; None where no number was named."""
    topic: str = ""
    """The topic in the student's own words, for sentences and for search by meaning."""
    words: tuple[str, ...] = ()
    """Words of the topic that name no known subject or skill, for full text search."""
    soft: bool = False
    """Whether these words only say which of the skills' questions come first: "exponential growth of bacteria"."""
    subjects: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    without_subjects: tuple[str, ...] = ()
    without_skills: tuple[str, ...] = ()
    without_words: tuple[str, ...] = ()
    """Things not wanted that name no known topic ("word problems")."""
    levels: tuple[Level, ...] = ()
    relative: Literal["harder", "easier"] | None = None
    """Compared with the question before."""
    kinds: tuple[Kind, ...] = ()
    without_kinds: tuple[Kind, ...] = ()
    unseen: bool = False
    wrong_last: bool = False
    with_picture: bool | None = None
    """These three: where they are wished of this part, and not of all."""

    @property
    def has_topic(self) -> bool:
        """Whether it says what the questions should be about."""
        return bool(self.words or self.subjects or self.skills or self.without_subjects or self.without_skills)


@dataclass(frozen=True, kw_only=True)
class SearchRequest:
    """All that a request asks for: at least one part, and what holds for all parts."""

    parts: tuple[Part, ...] = (Part(),)
    unseen: bool = False
    wrong_last: bool = False
    """Only questions whose last attempt of this student was wrong."""
    due: bool = False
    """Only what is due for review."""
    any_topic: bool = False
    """Said outright that the topic may be any: "surprise me"."""
    with_picture: bool | None = None
    language: str | None = None
    """ISO 639-1."""
    from_document: str | None = None
    """Its kind or file name: "worksheet", "algebra-test.pdf"; "class" for any of the class's."""
    document_said: str = ""
    """All that was said of it: "from the forces worksheet"."""
    documents: tuple[str, ...] = ()
    """Ids of those meant, where they are known already."""
    remainder: tuple[str, ...] = ()
    """What was said and cannot be asked of a search ("year 10", "20 minutes")."""

    @property
    def count(self) -> int | None:
        """How many are asked for in all; None where no part names a number."""
        counts = [part.count for part in self.parts if part.count is not None]
        return sum(counts) if counts else None

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is asked for."""
        return self == SearchRequest(remainder=self.remainder, any_topic=self.any_topic)

    def to_json(self) -> dict[str, object]:
        """The constraints that were understood, for doors.md; with several parts, each stands in `parts`."""
        wide = {name: getattr(self, name) for name in ("unseen", "wrong_last", "due")}
        told = {"with_picture": self.with_picture, "language": self.language, "from_document": self.from_document}
        form: dict[str, object] = {name: True for name, value in wide.items() if value}
        form |= {name: value for name, value in told.items() if value is not None}
        parts = [_part_json(part) for part in self.parts]
        form = (parts[0] if len(parts) == 1 else {"count": self.count, "parts": parts}) | form
        if self.remainder:
            form["not_understood"] = list(self.remainder)
        return form


def _part_json(part: Part) -> dict[str, object]:
    form: dict[str, object] = {}
    for name, value in vars(part).items():
        if isinstance(value, tuple):
            if value:
                form[name] = [str(item) for item in value]
        elif value is not None and value != "" and (value is not False or name == "with_picture"):
            form[name] = value
    return form
