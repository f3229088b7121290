"""What names mean beside each other: "trig graphs" are those of trigonometry, "tangent line equation" is no algebra."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from re import compile

from store.questions import Skill
from tools.search.vocabulary import GENERIC, SKIP
from tools.search.words import stem

WORDS = compile(r"[^\W\d_]+")
FEW = 2
"""Skills that a name stands for which says clearly what is meant."""
FAR = 5
"""Words between two names from which on they do not belong together."""
_PARTS = frozenset("and or plus then versus vs but also because so , ; . & + / ! ?".split())
"""Between two names: each stands for itself."""

_BREAKS = frozenset(",;.:(")
"""Before what says more of a name."""


@dataclass(slots=True)
class Entry:
    """What a name may stand for, as ids."""

    subjects: list[str] = field(default_factory=list)
    loosely: list[str] = field(default_factory=list)
    """Subjects that are also called so; a skill or chapter of that name is meant before them."""
    names: list[str] = field(default_factory=list)
    """Skills of just this name, or whose ids end so and that are also called so."""
    skills: list[str] = field(default_factory=list)
    hardly: list[str] = field(default_factory=list)
    """Of these, skills whose section or id alone is called so; a skill of that name elsewhere is meant before them."""
    chapters: list[str] = field(default_factory=list)
    """Of these, skills that are only within a chapter or section called so."""
    part_subjects: list[str] = field(default_factory=list)
    part_skills: list[str] = field(default_factory=list)
    wide: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name found in a row of words: places `start` to `end` (not included) and what it may stand for."""

    start: int
    end: int
    entry: Entry
    names: int = 1
    """Words of it that count, small words aside."""

    @property
    def is_subject(self) -> bool:
        """Whether it names a subject (and not only something within one)."""
        return bool(self.entry.subjects or self.entry.wide)

    @property
    def is_weak(self) -> bool:
        """Whether it is one word that nothing is properly named by."""
        called = self.entry.names or not set(self.entry.skills).isdisjoint(self.entry.part_skills)
        return self.names == 1 and self.end == self.start + 1 and not called and not self.is_subject

    def hides(self, other: "Mention") -> bool:
        """Whether it says no more than another in the same place, in more words."""
        apart = self.end <= other.start or other.end <= self.start
        return not apart and self.names <= other.names and self.end - self.start > other.end - other.start


@dataclass(frozen=True, kw_only=True)
class Named:
    """What several mentions stand for together."""

    subjects: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    words: tuple[Mention, ...] = ()
    """Mentions that are only words beside the others."""


def whole(found: Iterable[Mention], texts: Sequence[str]) -> list[Mention]:
    """Mentions less those that say no more than others, or cut another: "product rule and quotient" in front of "rule".

    Of "power rule and the chain rule", "rule and the chain" is no name.
    """
    found = [
        one
        for one in found
        if not any(
            one.hides(other)
            and len(one.entry.names) <= len(other.entry.names)
            and (one.start <= other.start or not _PARTS.isdisjoint(texts[one.start : one.end]))
            for other in found
        )
    ]
    found += [
        Mention(one.start, other.end, one.entry, one.names + other.names - 1)  # "parabolas vertex form"
        for one in found
        for other in found
        if one.start < other.start < one.end < other.end and one.entry.skills and one.entry.skills == other.entry.skills
        if texts[one.start] != texts[other.end - 1]  # "chain rule product rule"
    ]
    places = {(one.start, one.end) for one in found}

    def cuts(one: Mention, other: Mention) -> bool:
        inside = one.start < other.start < one.end < other.end
        return inside and texts[other.start - 1] in _PARTS and (one.start, other.start - 1) in places

    return [one for one in found if not any(cuts(one, other) for other in found)]


class Narrowing:
    """Weighs names against each other, over the skills of one bank."""

    def __init__(
        self,
        skills: Mapping[str, Skill],
        nearest: Callable[[Entry], list[str]],
        speaks_of: Callable[[Iterable[str], Iterable[str]], bool],
        is_piece_of: Callable[[Iterable[str], Iterable[str]], bool],
    ) -> None:
        self._skills = skills
        self._nearest = nearest
        self._speaks_of = speaks_of
        self._is_piece_of = is_piece_of

    def weigh(
        self, mentions: Sequence[Mention], texts: Sequence[str], context: Collection[str] = ()
    ) -> tuple[list[Mention], list[Mention]]:
        """The mentions, each with what it means beside the others, and those that are only words beside them.

        `texts`: all words, by place. `context`: subjects named before.
        """
        mentions = [
            one
            for one in mentions
            if not one.is_subject or not any(self._is_whole(other, one, texts) for other in mentions)
        ]
        kept = list(mentions)
        words: list[Mention] = []
        for one in mentions:
            if one.is_subject:
                continue
            others = [other for other in mentions if other is not one and other not in words]
            beside = [other for other in others if self._joined(one, other, texts)]
            if any(self._tells_more(other, one, texts) for other in others):
                kept.remove(one)
                continue
            narrower = [] if self._is_said_of(one, others, beside, texts) else self._clear(one, others)
            if narrower is None:
                narrower = self._beside(one, beside, texts)
            if narrower is None:
                narrower = self._among(one, others, context)
            if narrower is not None:
                place = kept.index(one)
                kept[place : place + 1] = [replace(one, entry=Entry(skills=narrower))] if narrower else []
                words += [] if narrower else [one]
        return kept, words

    def _is_said_of(
        self, one: Mention, others: Sequence[Mention], beside: Sequence[Mention], texts: Sequence[str]
    ) -> bool:
        """Whether a word only says what about another name is meant: "what inflation does to money".

        Nor does "the midpoint and gradient" name lines, where a gradient is what coordinates are called by as well.
        """
        named = self._nearest(one.entry)
        wide = one.names == 1 and named and set(named) <= set(one.entry.chapters)
        if wide and any(self._names_more(other, one, texts) for other in others):
            return True  # "sentences with mistakes in subject-verb agreement"
        said = [word for word in texts[one.start : one.end] if word.isalpha()]
        proper = self._is_proper(one, said)
        for other in others:
            theirs = self._nearest(other.entry)
            if not 0 < len(theirs) <= FEW or set(theirs) & set(self._reach(one)):
                continue
            apart = not self._same(one, other)
            telling = other.names > 1 or self._is_proper(other, texts[other.start : other.end])
            telling = telling or sum(self._nearest(another.entry) == theirs for another in others) > 1
            if "=" in texts[one.start : one.end] and other in beside and other.end <= one.start and telling:
                return True  # "rearrange v = u + at"
            follows = other in beside and other.end < one.start and telling and one.entry.skills
            if follows and apart and (one.names < other.names or not proper):
                return True  # "standing waves on strings"
            words = {word for word in said if len(word) > 1} - SKIP
            if words and not proper and telling and other in beside and self._speaks_of(words, theirs):
                return True  # "the cosine rule to find an angle", "elastic collisions"
            if one.is_weak and not other.is_weak and apart and self._is_piece_of(said, theirs):
                return True
        return False

    def _is_whole(self, one: Mention, subject: Mention, texts: Sequence[str]) -> bool:
        """Whether a name is complete without a subject behind it: "derivative of a product of functions"."""
        between = texts[one.end : subject.start]
        named = self._nearest(one.entry)
        near = one.end < subject.start and len(between) <= FEW and between[0] == "of"
        return near and one.names > 1 and bool(named) and not self._same(one, subject)

    def _names_more(self, one: Mention, chapter: Mention, texts: Sequence[str]) -> bool:
        """Whether a name stands apart from the name of a chapter, and says more clearly what is meant."""
        first, second = sorted((one, chapter), key=lambda mention: mention.start)
        between = texts[first.end : second.start]
        listed = len(between) < FEW and not _PARTS.isdisjoint(between)
        named = self._nearest(one.entry)
        return bool(named) and not listed and not set(named) <= set(one.entry.chapters)

    def _clear(self, one: Mention, others: Sequence[Mention]) -> list[str] | None:
        """Of a name that several subjects have, the skill that another name says clearly: "power and efficiency"."""
        if len(self._subjects(one)) < 2:
            return None
        clear = [self._nearest(other.entry) for other in others]
        return [skill for skill in self._nearest(one.entry) if [skill] in clear] or None

    def _is_proper(self, mention: Mention, said: Sequence[str]) -> bool:
        """Whether a mention is what some skill is properly called, or a word of that."""
        return bool(mention.entry.names) or any(
            set(map(stem, said)) <= set(map(stem, WORDS.findall(self._skills[id].name.lower())))
            for id in self._nearest(mention.entry)
        )

    def _tells_more(self, one: Mention, other: Mention, texts: Sequence[str]) -> bool:
        """Whether a name says what is meant by one before it: "derivatives: the power rule", "by ... or formula"."""
        if other.is_weak and texts[other.start] in GENERIC and not one.is_subject:
            return one.is_weak <= (texts[one.start] in GENERIC)
        between = texts[other.end : one.start]
        inner, outer = set(self._nearest(one.entry)), set(self._nearest(other.entry))
        apart = not _BREAKS.isdisjoint(between) or len(between) > FAR
        narrows = not inner.isdisjoint(outer) and len(inner) < len(outer)
        return narrows and one.start >= other.end and apart and "and" not in between[-2:]

    def _beside(self, one: Mention, beside: Sequence[Mention], texts: Sequence[str]) -> list[str] | None:
        """The skills it means, in the light of names that belong to it; none where it is but a word; None: all."""
        reach = self._reach(one)
        for other in beside:
            theirs = set(self._reach(other))
            common = [skill for skill in reach if skill in theirs]
            if common and len(common) < len(reach):
                return common
            if common or self._subjects(one) == set() or len(self._subjects(other)) != 1:
                continue
            modifies = one.end == other.start and len(reach) == 1
            if "=" in texts[other.start : other.end] and self._is_proper(one, texts[one.start : one.end]):
                continue
            weak = one.is_weak or texts[one.start].isdigit()  # "3D vectors"
            if weak and not other.is_weak and (modifies or not self._same(one, other)):
                return []  # "simplifying algebraic fractions"
            of = other.end <= one.start and "of" in texts[other.start : one.start]
            same = self._same(one, other)
            if len(self._subjects(one)) > 1 and (of or other.start >= one.end):  # "power in circuits"
                theirs = self._subjects(other)
                if within := [skill for skill in self._nearest(one.entry) if self._skills[skill].subject in theirs]:
                    return within
            if len(self._subjects(one)) > 1 or (of and same) or (other.entry.subjects and not same):
                return []
        return None

    def _among(self, one: Mention, others: Sequence[Mention], context: Collection[str]) -> list[str] | None:
        """The skills of a name that several subjects have, within the subjects that others surely are of."""
        if len(self._subjects(one)) < 2:
            return None
        sure = set(context)
        for other in others:
            if not other.is_subject and len(self._subjects(other)) == 1:
                sure |= self._subjects(other)
        named = self._nearest(one.entry) or one.entry.part_skills
        return [skill for skill in named if self._skills[skill].subject in sure] or None

    def _joined(self, one: Mention, other: Mention, texts: Sequence[str]) -> bool:
        first, second = sorted((one, other), key=lambda mention: mention.start)
        between = texts[first.end : second.start]
        return len(between) <= FAR and _PARTS.isdisjoint(between)

    def _reach(self, mention: Mention) -> list[str]:
        entry = mention.entry
        if entry.subjects:
            named, subjects = [], {*entry.subjects}
        elif entry.skills:
            named, subjects = self._nearest(entry), {*entry.loosely}
        else:
            named, subjects = entry.part_skills, set() if entry.part_skills else {*entry.part_subjects, *entry.wide}
        return [*named, *(id for id, skill in self._skills.items() if skill.subject in subjects and id not in named)]

    def _same(self, one: Mention, other: Mention) -> bool:
        return self._subjects(one) == self._subjects(other)

    def _subjects(self, mention: Mention) -> set[str]:
        return {self._skills[skill].subject for skill in self._reach(mention)}
