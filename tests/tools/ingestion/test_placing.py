from collections.abc import Iterable
from dataclasses import replace

import pytest

from store import bank
from store.records import QuestionSummary
from tools.ingestion.drafts import ALL_SUBJECTS
from tools.ingestion.placing import NONE, Asked, Odds, Place, Placer, words_in

SOUND, TRADE = "electricity_and_waves.sound", "economics.trade"
WAVES = "electricity_and_waves"


def placed(*texts: str, questions: Iterable[QuestionSummary] = (), favoured: Odds | None = None) -> list[Place]:
    asked = [Asked(words=words_in(text)) for text in texts]
    return Placer(bank.subjects(), bank.skills(), questions).place(asked, favoured or {})


def made_alike(skill: str, stem: str) -> list[QuestionSummary]:
    """Questions of one family."""
    return [
        QuestionSummary(
            id=f"{skill}-{place}", family=skill, subject="", chapter="", section="", skills=(skill,), kind="",
            difficulty=0.0, level="", stem=stem, status="",
        )
        for place in range(40)
    ]  # fmt: skip


def test_a_question_belongs_to_the_skill_whose_words_it_says() -> None:
    [place] = placed("True or false? The echo of a loud sound comes back from a wall after twice the distance.")
    assert place == Place(subject=WAVES, skill=SOUND)


def test_many_that_a_template_made_are_one_witness() -> None:
    alike = made_alike("programming.conditionals", "Is this statement true or false?")
    [place] = placed("True or false: the echo of a sound comes back from a wall.", questions=alike)
    assert place.subject == WAVES


def test_what_the_bank_knows_nothing_of_gets_no_skill_and_no_subject() -> None:
    for place in placed("Who wrote the treaty of Versailles?", "Who was the first emperor of Rome?"):
        assert place == Place(subject=ALL_SUBJECTS, skill=None)


def test_a_question_that_shows_nothing_has_the_subject_of_the_others() -> None:
    others = ("What is the echo of a sound?", "Why is an ultrasound echo late?", "Does sound travel in steel?")
    assert placed(*others, "Explain why.")[-1] == Place(subject=WAVES, skill=None)


def test_a_part_of_a_long_paper_is_about_what_stands_around() -> None:
    paper = ["Who wrote the treaty of Versailles?"] * 60 + ["What is the echo of a sound in air?"] * 60 + ["Why?"]
    places = placed(*paper)
    assert (places[0].subject, places[-1].subject) == (ALL_SUBJECTS, WAVES)


def test_nearness_in_meaning_alone_names_no_skill() -> None:
    near = Asked(words=words_in("Hamlet Ophelia Elsinore"), skills={TRADE: 0.9, SOUND: 0.1}, questions={TRADE: 0.9})
    placer = Placer(bank.subjects(), bank.skills(), ())
    assert placer.place([near], {})[0].skill is None
    said = replace(near, words=words_in("Hamlet exports Ophelia"))
    assert placer.place([said], {})[0].skill == TRADE


@pytest.mark.parametrize(
    ("favoured", "place"),
    [(TRADE, Place(subject="economics", skill=TRADE)), (NONE, Place(subject=ALL_SUBJECTS, skill=None))],
)
def test_what_a_teacher_names_comes_first(favoured: str, place: Place) -> None:
    assert placed("Who did it?", favoured={favoured: 8.0}) == [place]


def test_a_bank_without_skills_places_nothing() -> None:
    assert Placer((), (), ()).place([Asked(words=frozenset())], {}) == [Place(subject=ALL_SUBJECTS, skill=None)]
