"""What is found out about the questions of a document: their skill, how hard they may be, which the bank has already.

The skill is one of the bank's where one surely fits (`placing.py`); else one is proposed under the question's subject.
Whether two ask the same their numbers decide.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from rapidfuzz import fuzz

from store import Store
from store.documents import NewDocument
from store.questions import Kind
from store.records import Match, QuestionFilter, QuestionSummary
from store.vectors import Meaning
from tools.ingestion.drafts import DraftForm
from tools.ingestion.languages import language_of
from tools.ingestion.placing import NONE, Asked, Place, Placer, words_in
from tools.ingestion.taught import taught_in
from tools.search.names import STOP
from tools.search.narrowing import Entry
from tools.search.topics import TopicIndex
from tools.search.words import clean, words_of

NEAR_DUPLICATE = "near-duplicate"
"""The flag of a draft that asks what another question asks."""
IDENTICAL = 97
"""Likeness of two texts (0 to 100) from which they ask the same, their numbers and signs being the same."""
ALIKE = 85
"""The same where their options are the same as well."""
_MOST_WORDS = 24
_MOST_MATCHES = 12
_MOST_OF_SKILL = 50
"""Questions of the bank that are read for each skill."""
_MOST_NEAR = 50
_LONGEST = 1000
"""Characters of a question whose meaning is looked for; a model reads some 200 words."""
_FEW = 3
"""Skills that one name may stand for and still mean each."""
_TITLED, _TOLD = 3.0, 8.0
"""What it says for all questions of a document that its title names a subject, or its teacher a subject or skill."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SIGN = re.compile(r"[-−–+*/^=<>×÷√≤≥·]|\\[a-z]+")
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

    async def enrich(
        self, forms: Sequence[DraftForm], document: NewDocument, *, note: str = "", headings: Sequence[str] = ()
    ) -> list[Enriched]:
        """The forms in their order with subject, skill, difficulty, language, and what they are near duplicates of.

        `note`: what their teacher wrote beside the document; a subject or a skill that it names comes first.
        """
        places = await self._places(forms, document, note, headings)
        language = language_of("\n".join(form.stem for form in forms))
        where = _seen_in(document)
        earlier: dict[tuple[object, ...], list[DraftForm]] = defaultdict(list)
        made: list[Enriched] = []
        for form, place in zip(forms, places, strict=True):
            found = await self.store.questions.match(_words(form), where, limit=_MOST_MATCHES)
            like = await self._in_bank(form, found) or _within(form, earlier[_numbers(form.stem)])
            earlier[_numbers(form.stem)].append(form)
            told = {
                "subject": place.subject,
                "skills": (place.skill or proposed_skill(place.subject, document),),
                "difficulty": prior(form),
                "difficulty_reason": "prior by kind, marks and length",
                "language": language_of(form.stem, language),
                "like": like,
            }
            made.append(Enriched(form=form.model_copy(update=told), flags=(NEAR_DUPLICATE,) if like else ()))
        return made

    async def _places(
        self, forms: Sequence[DraftForm], document: NewDocument, note: str, headings: Sequence[str]
    ) -> list[Place]:
        """The subject and skill of each form."""
        subjects, skills = await self.store.questions.subjects(), await self.store.questions.skills()
        held: dict[str, QuestionSummary] = {}
        for skill in skills:
            where = replace(_seen_in(document), skills=(skill.id,))
            found = await self.store.questions.select(where, limit=_MOST_OF_SKILL, seed=1)
            held |= {question.id: question for question in found}
        asked = [await self._asked(form, held) for form in forms]
        topics = TopicIndex(subjects, skills)
        title = " . ".join((PurePath(document.name).stem, *headings)).replace("_", " ").replace("-", " ")
        favoured = {**_titled(topics, title), **_told(topics, note)}
        return Placer(subjects, skills, held.values()).place(asked, favoured)

    async def _asked(self, form: DraftForm, held: Mapping[str, QuestionSummary]) -> Asked:
        """What is known of a form; `held`: questions of the bank."""
        text = _text(form)
        questions: dict[str, float] = {}
        skills: Mapping[str, float] = {}
        if self.meaning is not None and self.meaning.ready:
            near, skills = await self.meaning.near(text[:_LONGEST], limit=_MOST_NEAR)
            for id, cosine in near.items():
                if id in held:
                    skill = held[id].skills[0]
                    questions[skill] = max(cosine, questions.get(skill, cosine))
        return Asked(words=words_in(text), skills=skills, questions=questions)

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


def proposed_skill(subject: str, document: NewDocument) -> str:
    """The id of a skill that the bank does not have: it is called after the document."""
    words = re.findall(r"[^\W_]+", PurePath(document.name).stem.lower())[:8]
    return f"{subject}.{'-'.join(words) or 'questions'}"


def _seen_in(document: NewDocument) -> QuestionFilter:
    """The questions of the bank that the class of a document sees."""
    return QuestionFilter(classes=(document.class_id,) if document.class_id else ())


def _titled(topics: TopicIndex, title: str) -> dict[str, float]:
    """The subjects that a title names; NONE where it names what the bank does not have.

    Skills in it say nothing: "true or false" and "multiple choice" are what the bank calls some by, too.
    """
    taught = taught_in(title)
    mentions = topics.mentions(words_of(clean(" . ".join((title, *taught)))))
    found = {id for mention in mentions for id in (*mention.entry.subjects, *mention.entry.wide)}
    return dict.fromkeys(found or ([NONE] if taught else []), _TITLED)


def _told(topics: TopicIndex, note: str) -> dict[str, float]:
    """The subjects and skills that a teacher names."""
    entries = [mention.entry for mention in topics.mentions(words_of(clean(note)))]
    return {id: _TOLD for entry in entries for id in (*entry.subjects, *entry.wide, *_meant(entry))}


def _meant(entry: Entry) -> Sequence[str]:
    """The skills that a name stands for; a name of many stands for none."""
    skills = entry.names or entry.skills
    return skills if len(skills) <= _FEW else ()


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
