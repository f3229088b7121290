"""What is found out about the questions of a document: their skill, how hard they may be, which the bank has already.

The skill is that of the bank's questions and skills that say most like it, by words and, where there are vectors, by
meaning; where nothing fits one is proposed under the document's subject. Whether two ask the same their numbers decide.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from rapidfuzz import fuzz

from store import Store
from store.documents import Document
from store.questions import Kind, Skill, Subject
from store.records import Match, QuestionFilter
from store.vectors import Meaning
from tools.ingestion.drafts import ALL_SUBJECTS, DraftForm
from tools.ingestion.languages import language_of
from tools.search.names import STOP
from tools.search.topics import TopicIndex
from tools.search.words import clean, words_of

NEAR_DUPLICATE = "near-duplicate"
"""The flag of a draft that asks what another question asks."""
IDENTICAL = 97
"""Likeness of two texts (0 to 100) from which they ask the same, their numbers and signs being the same."""
ALIKE = 85
"""The same where their options are the same as well."""
FITS = 0.5
"""Votes from which a skill is that of a question."""
_MOST_WORDS = 24
_MOST_MATCHES = 12
_LEAST_HELD = 0.4
"""The part of a question's words that one of the bank must hold to speak for its skill."""
_NEAR = 0.6
"""The cosine from which a skill or a question is near in meaning."""
_FEW = 3
"""Skills that one name may stand for and still mean each."""
_AT_HOME = 1.5
"""How much more a skill of the document's own subject counts."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SIGN = re.compile(r"[-−–+*/^=<>×÷√≤≥·]|\\[a-z]+")
Votes = Mapping[str, float]
"""How much speaks for skills, by their ids."""
_PRIOR = {
    Kind.SINGLE_CHOICE: -0.3, Kind.MULTIPLE_CHOICE: 0.3, Kind.NUMERIC: 0.1, Kind.ALGEBRAIC: 0.3,
    Kind.SHORT_TEXT: 0.0, Kind.FREE_TEXT: 0.5,
}  # fmt: skip
_TWO_OPTIONS, _EACH_MARK, _MOST_FOR_MARKS, _LONG_STEM, _LONG_WORDS = -0.5, 0.15, 0.6, 0.3, 60


@dataclass(frozen=True, kw_only=True)
class Enriched:
    """A draft's form with what was found out, and the flags that follow."""

    form: DraftForm
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Enricher:
    """Finds out what the bank tells of questions. `meaning`: where there are vectors."""

    store: Store
    meaning: Meaning | None = None

    async def enrich(self, forms: Sequence[DraftForm], document: Document, *, note: str = "") -> list[Enriched]:
        """The forms in their order with subject, skill, difficulty, language, and what they are near duplicates of.

        `note`: what their teacher wrote beside the document; a subject or a skill that it names comes first.
        """
        subjects, skills = await self.store.questions.subjects(), await self.store.questions.skills()
        index = _Index(subjects, skills)
        where = QuestionFilter(classes=(document.class_id,) if document.class_id else ())
        matches = [await self._matches(form, where) for form in forms]
        votes = [
            index.votes(form, found, await self._by_meaning(form)) for form, found in zip(forms, matches, strict=True)
        ]
        named = index.named(note)
        votes = [{**vote, **{id: vote.get(id, 0.0) + FITS for id in named}} for vote in votes]
        subject = index.subject(votes, document, note)
        language = language_of("\n".join(form.stem for form in forms))
        earlier: dict[tuple[object, ...], list[DraftForm]] = defaultdict(list)
        made: list[Enriched] = []
        for form, found, vote in zip(forms, matches, votes, strict=True):
            like = await self._in_bank(form, found) or _within(form, earlier[_numbers(form.stem)])
            earlier[_numbers(form.stem)].append(form)
            skill = index.best(vote, subject) or proposed_skill(subject, document)
            told = {
                "subject": index.home(skill) or subject,
                "skills": (skill,),
                "difficulty": prior(form),
                "difficulty_reason": "prior by kind, marks and length",
                "language": language_of(form.stem, language),
                "like": like,
            }
            made.append(Enriched(form=form.model_copy(update=told), flags=(NEAR_DUPLICATE,) if like else ()))
        return made

    async def _matches(self, form: DraftForm, where: QuestionFilter) -> list[Match]:
        return await self.store.questions.match(_words(form), where, limit=_MOST_MATCHES)

    async def _by_meaning(self, form: DraftForm) -> Votes:
        if self.meaning is None or not self.meaning.ready:
            return {}
        _, skills = await self.meaning.near(form.stem, limit=_MOST_MATCHES)
        return {id: cosine for id, cosine in skills.items() if cosine >= _NEAR}

    async def _in_bank(self, form: DraftForm, found: Sequence[Match]) -> str | None:
        likely = [one.question.id for one in found if _numbers(one.question.stem) == _numbers(form.stem)]
        for question in await self.store.questions.many(likely) if likely else ():
            if asks_the_same(form, question.stem, [option.text for option in question.options]):
                return question.id
        return None


def prior(form: DraftForm) -> float:
    """How hard a question may be, in logits, by what is printed: its kind, its marks, and how long it is."""
    logits = _PRIOR[form.kind] + (_TWO_OPTIONS if len(form.options) == 2 else 0)
    logits += min(_MOST_FOR_MARKS, _EACH_MARK * max(0.0, (form.marks or 1) - 1))
    logits += _LONG_STEM if len(form.stem.split()) > _LONG_WORDS else 0
    return round(logits, 2)


def proposed_skill(subject: str, document: Document) -> str:
    """The id of a skill that the bank does not have: it is called after the document."""
    name = document.title or PurePath(document.name).stem
    words = re.findall(r"[^\W_]+", name.lower())[:8]
    return f"{subject}.{'-'.join(words) or 'questions'}"


class _Index:
    """The skills of the bank."""

    def __init__(self, subjects: Iterable[Subject], skills: Iterable[Skill]) -> None:
        self._subjects = {subject.id: subject for subject in subjects}
        self._skills = {skill.id: skill for skill in skills}
        self._topics = TopicIndex(self._subjects.values(), self._skills.values())

    def votes(self, form: DraftForm, found: Sequence[Match], near: Votes) -> Votes:
        """How much speaks for each skill: nearness in meaning, questions with its words, names in its text.

        Of the questions only the nearest counts: many that a template made alike are one witness.
        """
        votes: dict[str, float] = defaultdict(float, near)
        count = max(1, len(_words(form)))
        nearest: dict[str, float] = defaultdict(float)
        for match in found:
            held = len(match.words) / count
            if held >= _LEAST_HELD and match.question.skills:
                nearest[match.question.skills[0]] = max(nearest[match.question.skills[0]], held**2)
        for id, vote in nearest.items():
            votes[id] += vote
        for mention in self._topics.mentions(words_of(clean(_text(form)))):
            named = [id for id in mention.entry.names or mention.entry.skills if id in self._skills]
            for id in named:
                votes[id] += (mention.end - mention.start) / 2 / len(named)
        return votes

    def named(self, text: str) -> list[str]:
        """The skills that words name, by id; a name that stands for many names none."""
        mentions = self._topics.mentions(words_of(clean(text)))
        found = [[id for id in one.entry.names or one.entry.skills if id in self._skills] for one in mentions]
        return [id for ids in found if len(ids) <= _FEW for id in ids]

    def subject(self, votes: Sequence[Votes], document: Document, note: str) -> str:
        """The subject of a document: the one that is named beside it or by its title, else the one most of its skills
        are of.
        """
        title = f"{note} {document.title} {PurePath(document.name).stem}".replace("_", " ").replace("-", " ")
        for mention in self._topics.mentions(words_of(clean(title))):
            if mention.entry.subjects:
                return mention.entry.subjects[0]
        held: Counter[str] = Counter()
        for vote in votes:
            if best := self.best(vote, ""):
                held[self._skills[best].subject] += 1
        return held.most_common(1)[0][0] if held else ALL_SUBJECTS

    def best(self, votes: Votes, subject: str) -> str | None:
        """The skill that most speaks for; None where too little does for any."""
        weighed = {
            id: vote * (_AT_HOME if self._skills[id].subject == subject else 1)
            for id, vote in votes.items()
            if id in self._skills
        }
        best = max(weighed, key=lambda id: (weighed[id], id), default=None)
        return best if best is not None and weighed[best] >= FITS else None

    def home(self, skill: str) -> str | None:
        """The subject of a skill of the bank."""
        return self._skills[skill].subject if skill in self._skills else None


def _text(form: DraftForm) -> str:
    return " ".join((form.stem, *(option.text for option in form.options)))


def _words(form: DraftForm) -> list[str]:
    """The words of a question that may tell what it is about, each once."""
    words = (word.lower() for word in _WORD.findall(_text(form)))
    return list(dict.fromkeys(word for word in words if word not in STOP))[:_MOST_WORDS]


def _numbers(text: str) -> tuple[object, ...]:
    """The numbers and the signs of a text: where these differ, two texts ask something else."""
    return (
        tuple(sorted(number.replace(",", "") for number in _NUMBER.findall(text))),
        tuple(sorted(_SIGN.findall(text.replace("−", "-").replace("–", "-")))),
    )


def _within(form: DraftForm, earlier: Sequence[DraftForm]) -> str | None:
    """The number of an earlier question of the same document that asks the same."""
    for other in earlier:
        if asks_the_same(form, other.stem, [option.text for option in other.options]):
            return other.number
    return None


def asks_the_same(form: DraftForm, stem: str, options: Sequence[str]) -> bool:
    """Whether a question with these options asks the same as a draft; that their numbers are the same is known."""
    own = {_folded(option.text) for option in form.options}
    others = {_folded(text) for text in options}
    if own and others and len(own & others) * 2 < len(own | others):
        return False
    alike = fuzz.ratio(_folded(form.stem), _folded(stem))
    return alike >= IDENTICAL or (bool(own) and own == others and alike >= ALIKE)


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
