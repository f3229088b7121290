"""What holds between questions: ids, families, duplicates, skills and their order."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from graphlib import CycleError, TopologicalSorter

from prompts.catalogue import say
from store.questions import Question, Skill, Subject
from tools.exchange.checks.defect import Defect, Rules, defect
from tools.exchange.values import plain_words

FEWEST = 3
SHORTEST_NOTE, LONGEST_NOTE = 60, 120


def check_together(questions: Iterable[Question], rules: Rules) -> Iterator[Defect]:
    """Ids are unique, no question stands twice, and bundled families have at least three questions that differ."""
    ids: set[str] = set()
    seen: dict[tuple[object, ...], str] = {}
    families: dict[str, set[tuple[object, ...]]] = defaultdict(set)
    for question in questions:
        if question.id in ids:
            yield defect(question, "id", "id-twice")
        ids.add(question.id)
        look = _look(question)
        families[question.family].add(look)
        if look in seen:
            yield defect(question, "stem", "question-twice", other=seen[look])
        seen.setdefault(look, question.id)
    if rules.bundled:
        for family, looks in families.items():
            if len(looks) < FEWEST:
                yield Defect(id=family, place="family", message=say("en", "defect-family-small", count=len(looks)))


def _look(question: Question) -> tuple[object, ...]:
    """What a student sees of a question."""
    options = tuple(sorted(plain_words(option.text) for option in question.options))
    return plain_words(question.stem), options, question.picture and question.picture.svg


def check_places(question: Question, skills: frozenset[str], subjects: frozenset[str]) -> Iterator[Defect]:
    """A bundled question belongs to a known subject and to known skills, and says why it is as hard as it is."""
    if question.subject not in subjects:
        yield defect(question, "subject", "subject-unknown", subject=question.subject)
    if not question.skills:
        yield defect(question, "skills", "skill-missing")
    for skill in question.skills:
        if skill not in skills:
            yield defect(question, "skills", "skill-unknown", skill=skill)
    if not question.difficulty_reason.strip():
        yield defect(question, "difficulty_reason", "reason-missing")


def check_skills(skills: Sequence[Skill], subjects: Sequence[Subject]) -> Iterator[Defect]:
    """Skills are unique, belong to known subjects, have a note of a fit length, and their prerequisites form a DAG."""
    ids = [skill.id for skill in skills]
    known_subjects = {subject.id for subject in subjects}
    for skill in skills:
        if ids.count(skill.id) > 1:
            yield Defect(id=skill.id, place="id", message=say("en", "defect-skill-twice"))
        if skill.subject not in known_subjects:
            yield _of_skill(skill, "subject", "subject-unknown", subject=skill.subject)
        if not SHORTEST_NOTE <= len(skill.note.split()) <= LONGEST_NOTE:
            yield _of_skill(skill, "note", "note-length", count=len(skill.note.split()))
        for other in skill.prerequisites:
            if other not in ids:
                yield _of_skill(skill, "prerequisites", "skill-unknown", skill=other)
    try:
        tuple(TopologicalSorter({skill.id: skill.prerequisites for skill in skills}).static_order())
    except CycleError as error:
        circle = " > ".join(error.args[1])
        yield Defect(
            id=error.args[1][0], place="prerequisites", message=say("en", "defect-skill-circle", circle=circle)
        )


def _of_skill(of: Skill, place: str, sentence: str, /, **values: str | int) -> Defect:
    return Defect(id=of.id, place=place, message=say("en", f"defect-{sentence}", **values))
