"""What the store is asked for one part of a request, and how that is said in words."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from prompts.catalogue import say
from prompts.forms import language_name, listed, topic_name
from store import QuestionFilter
from store.questions import Kind, Level
from tools.search.constraints import Part, SearchRequest
from tools.search.kinds import CHOICE, SHORT

UNASKED: tuple[str, ...] = (Kind.FREE_TEXT.value,)
"""Kinds that only who asks for them gets: a free answer is compared with its solution by the student."""
_TOLD_APART = ("word problem", "story problem")
"""What the bank does not tell apart from its other questions."""


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """One part of a request, ready for the store: what must hold, the words left over, and how many."""

    where: QuestionFilter
    words: tuple[str, ...] = ()
    count: int | None = None
    topic: str = ""
    """The part in the student's words, for sentences."""
    soft: bool = False
    """Whether the words only say which questions come first."""
    first: tuple[str, ...] = ()
    """Ids of those that come first, since they are on just what was said."""

    def at_level(self, level: Level) -> "Wanted":
        """The same at one level."""
        return replace(self, where=replace(self.where, levels=(level.value,)))

    def on_skills(self, skills: tuple[str, ...]) -> "Wanted":
        """The same on any of some skills."""
        return replace(self, where=replace(self.where, skills=skills))

    @property
    def kinds_asked(self) -> bool:
        """Whether kinds of questions are asked for or not wanted, beyond those that nobody gets unasked."""
        return bool(self.where.kinds) or self.where.without_kinds != UNASKED

    def of_any_kind(self) -> "Wanted":
        """The same of any kind."""
        return replace(self, where=replace(self.where, kinds=(), without_kinds=()))

    def of_its_topic(self) -> "Wanted":
        """All on its topic."""
        where = self.where
        topic = QuestionFilter(
            subjects=where.subjects,
            skills=where.skills,
            without_subjects=where.without_subjects,
            without_skills=where.without_skills,
            exclude_ids=where.exclude_ids,
            without_kinds=UNASKED,
            classes=where.classes,
            documents=where.documents,
        )
        return replace(self, where=topic)

    def to_json(self) -> dict[str, Any]:
        """For the record of a practice session."""
        return asdict(self)

    @classmethod
    def from_json(cls, form: dict[str, Any]) -> "Wanted":
        """From the record."""
        where: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in form["where"].items()
        }
        return cls(
            where=QuestionFilter(**where),
            words=tuple(form["words"]),
            count=form["count"],
            topic=form["topic"],
            soft=form.get("soft", False),
            first=tuple(form.get("first", ())),
        )


def plan(
    part: Part,
    request: SearchRequest,
    user_id: str,
    than: float | None = None,
    *,
    classes: tuple[str, ...] = (),
    documents: tuple[str, ...] = (),
) -> Wanted:
    """What the store is asked for one part of a request; `than`: the difficulty that "harder" compares with.

    `classes`: the person's, whose questions are theirs beside those for all; `documents`: those that are asked for,
    whose questions of all kinds are meant where none is named.

    Its `without_words` have to be looked up first: see `Search`.
    """
    without = tuple(Kind(kind).value for kind in part.without_kinds)
    without += () if part.kinds or documents else tuple(kind for kind in UNASKED if kind not in without)
    where = QuestionFilter(
        subjects=part.subjects,
        skills=part.skills,
        without_subjects=part.without_subjects,
        without_skills=part.without_skills,
        difficulty_above=than if part.relative == "harder" else None,
        difficulty_below=than if part.relative == "easier" else None,
        kinds=tuple(Kind(kind).value for kind in part.kinds),
        without_kinds=without,
        levels=tuple(Level(level).value for level in part.levels),
        unseen_by=user_id if request.unseen or part.unseen else None,
        wrong_last_by=user_id if request.wrong_last or part.wrong_last else None,
        with_picture=request.with_picture if part.with_picture is None else part.with_picture,
        language=request.language,
        classes=classes,
        documents=documents,
    )
    words = part.words if not asks_word_problems(part) else tuple(w for w in part.words if w not in _PIECES)
    return Wanted(where=where, words=words, count=part.count, topic=part.topic, soft=part.soft)


_PIECES = frozenset("word story problem problems".split())


def asks_word_problems(part: Part) -> bool:
    """Whether word problems are asked for or not wanted, which the bank does not tell apart."""
    said = (" ".join(part.words), *part.without_words)
    return any(text.startswith(_TOLD_APART) or f" {name}" in text for text in said for name in _TOLD_APART)


def described(wanted: Wanted, locale: str, *, count: int = 0) -> str:
    """What is wanted in words, "hard numeric questions on osmosis"; `count`: how many, 0 for several."""
    where = wanted.where
    level = [say(locale, "search-level", level=level, count=count) for level in where.levels]
    than = [
        say(locale, key, count=count)
        for key, asked in (("search-harder", where.difficulty_above), ("search-easier", where.difficulty_below))
        if asked is not None
    ]
    left_out = tuple(kind for kind in where.without_kinds if kind not in UNASKED)
    picture = {None: "", True: "search-with-picture", False: "search-without-picture"}[where.with_picture]
    language = language_name(locale, where.language) if where.language else ""
    return _in_order(
        locale,
        level=" ".join([listed(locale, level, "or"), *than]),
        kind=_kinds(where.kinds, locale, count),
        noun=say(locale, "search-noun", count=count),
        topic=say(locale, "search-on", topic=topic_name(locale, wanted.topic)) if wanted.topic else "",
        document=say(locale, "search-from-class") if where.documents else "",
        but=say(locale, "search-not-kinds", kinds=_kinds(left_out, locale, count)) if left_out else "",
        picture=say(locale, picture, also="yes" if " with " in wanted.topic else "no") if picture else "",
        language=say(locale, "search-in-language", language=language) if language else "",
        unseen=say(locale, "search-unseen") if where.unseen_by is not None else "",
        wrong=say(locale, "search-wrong-last") if where.wrong_last_by is not None else "",
    )


def questions_on(locale: str, topics: Sequence[str], *, count: int = 0) -> str:
    """Questions on some topics in words, "questions on osmosis and diffusion"; `count` as in `described`."""
    return described(
        Wanted(where=QuestionFilter(), topic=listed(locale, [topic_name(locale, topic) for topic in topics])),
        locale,
        count=count,
    )


def _in_order(locale: str, **parts: str) -> str:
    """The parts of a phrase in the order of a language; those that are empty leave no space."""
    return " ".join(say(locale, "search-what", **parts).split())


def _kinds(kinds: Sequence[str], locale: str, count: int) -> str:
    """Kinds in a student's words."""
    left = [Kind(kind) for kind in kinds]
    names = []
    for both, name in ((CHOICE, "choice"), (SHORT, "short")):
        if set(both) <= set(left):
            names.append(name)
            left = [kind for kind in left if kind not in both]
    names += [kind.value.replace("_", "-") for kind in left]
    return listed(locale, [say(locale, f"search-kind-{name}", count=count) for name in names], "or")
