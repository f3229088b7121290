"""Which questions of a skill a request means that is narrower than the skill: "volume of cylinders"."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import log
from re import compile as pattern

from prompts.catalogue import say
from store import QuestionFilter, QuestionSummary, Store
from store.bank import family_names, missing_names
from store.kept import Kept
from store.questions import Level, Skill
from tools.search.names import STOP
from tools.search.nearest import small
from tools.search.vocabulary import GENERIC, SKIP
from tools.search.wanted import Wanted, described
from tools.search.words import stem

MOST_SKILLS = 6
"""Skills that a request names so narrowly that one looks at each of their questions."""
MOST_READ = 1_500
MOST_KEPT = 120
MOST_HOLD = 0.6
"""Share of a topic's questions from which a word that all these hold tells nothing."""
LEAST_HOLD = 3
"""Questions that have to hold a word, of two families, where none is called so: fewer use it by chance."""
SURE_HOLD = 5
"""Questions that have to hold it before one says how many are on it."""
NEARLY = 0.6
"""Share of the best score from which a question is meant as well."""
LIKE = 3
"""Letters of a word that begins another: "log" and "logarithms" are one."""
NAMED = 3.0
"""What a whole name of a family counts for: about as much as a word that one of twenty questions holds."""
MOST_SOLVED = 150
"""Questions that are too many to read their solutions for a word."""
_SECONDS = 60.0
_WORD = pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LISTED = pattern(r",|\band\b|&|/")
_TOGETHER = pattern(r",|\b(?:and|or|plus)\b|&|/")
_BOTH = pattern(r"\b(?:and|or|plus)\b|&")
_MATHS = pattern(r"\$[^$]*\$")
_SAYS_NOTHING = (
    STOP
    | SKIP
    | GENERIC
    | frozenset(
        "theorem word name maths math topic basics simple find finding calculate calculating compute work out".split()
    )
)


@dataclass(frozen=True, kw_only=True)
class Focus:
    """What of a topic is meant."""

    ids: tuple[str, ...]
    """The questions that meet all wishes, the best first; none where those of this are of another level or kind."""
    beyond: tuple[str, ...]
    """All of this, whatever else was wished."""
    sure: bool
    """Whether all words that tell something are surely known: else one may be another name of the whole."""


class Focusing:
    """Reads the questions of the skills that a request names, at most once a minute."""

    def __init__(self) -> None:
        self._read: Kept[tuple[Store, QuestionFilter], Mapping[str, tuple[QuestionSummary, frozenset[str]]]] = Kept(
            40, seconds=_SECONDS
        )

    async def of(self, store: Store, wanted: Wanted, skills: Mapping[str, Skill]) -> Focus | None:
        """What the words mean within the skills; None where they say no more than these."""
        named = [skills[id] for id in wanted.where.skills if id in skills]
        strict = wanted.words and not wanted.soft
        if strict or not 0 < len(named) == len(wanted.where.skills) <= MOST_SKILLS:
            return None
        if any(_is_same(wanted.topic, one.name) for one in named):
            return None
        said = _telling(wanted.topic, named)
        holding = await self._holding(store, QuestionFilter(skills=wanted.where.skills, classes=wanted.where.classes))
        families = {one.family for one, _ in holding.values()}
        called = {family for family in families if _is_called(family, wanted.topic)}
        if not said and not called:
            return None
        if _is_missing(wanted.topic, named) and not any(said <= held for _, held in holding.values()):
            return Focus(ids=(), beyond=(), sure=True)
        scores, heard = _scores(said, called, holding, together=bool(_TOGETHER.search(wanted.topic)))
        left = await store.questions.select(replace(wanted.where, ids=tuple(scores)), limit=None) if scores else []
        if not left and said:
            left, scores = await _explained(store, wanted.where, said, scores)
        if not left and not heard:
            return None
        main = [one for one in left if one.skills[0] in wanted.where.skills] or left
        return Focus(ids=_best(main, scores), beyond=tuple(scores), sure=heard)

    async def _holding(
        self, store: Store, where: QuestionFilter
    ) -> Mapping[str, tuple[QuestionSummary, frozenset[str]]]:
        """All questions of some skills by id, each with the stems that it and its family hold."""
        known = self._read.get((store, where))
        if known is None:
            found = await store.questions.select(where, limit=MOST_READ)
            often = {
                name for name, many in Counter(one.section for one in found).items() if many > MOST_HOLD * len(found)
            }
            held = {one.id: (one, _held(one, "" if one.section in often else one.section)) for one in found}
            known = self._read.put((store, where), held)
        return known


async def told(store: Store, wanted: Wanted, focus: Focus, skills: Mapping[str, Skill], locale: str) -> str:
    """The sentence where fewer questions than wanted are on just what was said; `wanted.count` says how many."""
    on = called(wanted, skills)
    if focus.ids:
        return say(locale, "search-narrow", held=len(focus.ids), what=wanted.topic, topic=on)
    lines = [say(locale, "search-narrow-none", what=described(wanted, locale), topic=on)]
    for level in Level if wanted.where.levels else ():
        where = replace(wanted.where, levels=(level.value,), ids=focus.beyond)
        if many := await store.questions.count(where):
            ones = say(locale, "search-ones-level", count=many, level=level.value)
            lines.append(say(locale, "search-there-are", first=many, what=ones))
    return " ".join(lines)


def called(wanted: Wanted, skills: Mapping[str, Skill]) -> str:
    """The names of the skills wanted, inside a sentence."""
    return " / ".join(dict.fromkeys(small(skills[id].name) for id in wanted.where.skills if id in skills))


def _telling(topic: str, skills: Sequence[Skill]) -> frozenset[str]:
    """The stems of a topic's words that none of the skills, chapters and sections as a whole is called by."""
    words = {word for word in _words(topic) if word not in _SAYS_NOTHING and len(word) > 1}
    for skill in skills:  # "acids and bases" are the whole of these
        parts = [_words(part) for part in _LISTED.split(skill.name.lower())]
        named = [{word for word in words if any(_alike(word, other) for other in part)} for part in parts]
        words -= set().union(*named) if all(named) else set()
    whole = {word for skill in skills for name in _names(skill) for word in _whole(name)}
    telling = {word for word in words if not any(_alike(word, other) for other in whole)}
    apart = [words.intersection(_words(part)) for part in _BOTH.split(topic)]
    if len(apart) > 1 and any(part and not part & telling for part in apart):
        return frozenset()  # of "acids and bases" the first are all
    return frozenset(map(stem, telling))


def _names(skill: Skill) -> tuple[str, ...]:
    ids = (skill.subject, skill.id.rpartition(".")[2])
    return skill.name, skill.chapter, skill.section, *(id.replace("_", " ").replace("-", " ") for id in ids)


def _whole(name: str) -> list[str]:
    """The words that all of a name is called by: of a list those that its last name shares with the others."""
    parts = [_words(part) for part in _LISTED.split(name.lower())]
    if len(parts) == 1:
        return parts[0]
    return parts[-1][-1:] if len(parts[-1]) > 1 else []


def _alike(word: str, other: str) -> bool:
    short, long = sorted((stem(word), stem(other)), key=len)
    return len(short) >= LIKE and long.startswith(short)


def _words(text: str) -> list[str]:
    words = _WORD.findall(text.lower())
    if "'" in text or "’" in text:
        return [word.replace("'s", "").replace("’s", "") for word in words]
    return words


@cache
def _called(family: str) -> frozenset[str]:
    """The stems of a family's id and of the names that students have for what it asks."""
    texts = (family.rpartition(".")[2], *family_names().get(family, ()))
    return frozenset(stem(word) for text in texts for word in _words(text.replace("-", " ")))


def _is_missing(topic: str, skills: Sequence[Skill]) -> bool:
    """Whether a topic is one of a skill's on which the bank is known to have nothing."""
    said = f" {' '.join(map(stem, _words(topic)))} "
    names = (name for skill in skills for name in missing_names().get(skill.id, ()))
    return any(f" {' '.join(map(stem, _words(name)))} " in said for name in names) and not _TOGETHER.search(topic)


def _is_same(topic: str, name: str) -> bool:
    """Whether a topic is just this name, small words and endings aside."""
    return _stems(topic) - STOP == _stems(name) - STOP


def _is_called(family: str, topic: str) -> bool:
    """Whether a topic holds a whole name of a family: "its vs it's" has no word that would tell anything."""
    own = " ".join(map(stem, _words(family.rpartition(".")[2].replace("-", " "))))
    if " " in own and f" {own} " in f" {' '.join(map(stem, _words(topic)))} ":
        return True
    return any(f" {name} " in f" {topic} " for name in family_names().get(family, ()) if not name.isalpha())


def _held(question: QuestionSummary, section: str) -> frozenset[str]:
    return _called(question.family) | _stems(f"{question.stem} {section}")


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(stem, set(_words(_MATHS.sub(" ", text)))))


def _scores(
    said: frozenset[str],
    families: Collection[str],
    holding: Mapping[str, tuple[QuestionSummary, frozenset[str]]],
    *,
    together: bool,
) -> tuple[dict[str, float], bool]:
    """How much of what is said each question holds: rare words count for more. Only those near to the best.

    And whether each of the words is surely known. `families` are named outright; `together`: the words name several
    things, each of which is meant ("median and mode").
    """
    many = Counter(word for _, held in holding.values() for word in held & said)
    holders = {word: {one.family for one, held in holding.values() if word in held} for word in many}
    called = {word for one, _ in holding.values() for word in _called(one.family) & said}
    if together and any(count > MOST_HOLD * len(holding) for count in many.values()):
        return {}, False
    weights = {
        word: log(len(holding) / count)
        for word, count in many.items()
        if count <= MOST_HOLD * len(holding) and (word in called or (count >= LEAST_HOLD and len(holders[word]) > 1))
    }
    scores = {
        id: sum(weights.get(word, 0) for word in held & said) + NAMED * (one.family in families)
        for id, (one, held) in holding.items()
    }
    best = max(scores.values(), default=0.0)
    least = 0.0 if together else NEARLY * best
    return {id: score for id, score in scores.items() if score > 0 and score >= least}, all(
        word in weights and (word in called or many[word] >= SURE_HOLD) for word in said
    )


async def _explained(
    store: Store, where: QuestionFilter, said: frozenset[str], scores: dict[str, float]
) -> tuple[list[QuestionSummary], dict[str, float]]:
    """Of what the wishes leave, those whose solutions hold most of what is said, where no question itself does."""
    left = await store.questions.select(where, limit=MOST_SOLVED)
    if len(left) == MOST_SOLVED:
        return [], scores
    solved = await store.descriptions.explanations([one.id for one in left])
    held = {id: said & _stems(text) for id, text in solved.items()}
    most = max(map(len, held.values()), default=0)
    found = [one for one in left if 0 < most == len(held[one.id])]
    telling = found if len(found) <= MOST_HOLD * len(left) else []
    return telling, scores | {one.id: float(len(held[one.id])) for one in telling}


def _best(questions: Iterable[QuestionSummary], scores: Mapping[str, float]) -> tuple[str, ...]:
    """Ids, the best first; of equals one of each family, then the second of each."""
    turns: Counter[str] = Counter()
    placed = []
    for one in questions:
        turns[one.family] += 1
        placed.append((-scores[one.id], turns[one.family], one.id))
    return tuple(id for _, _, id in sorted(placed)[:MOST_KEPT])
