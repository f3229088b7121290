"""What is found out about the questions of a document, over a small bank."""

from dataclasses import replace
from pathlib import Path

import pytest

from store import Store
from store.questions import Kind, Question
from tests.homes import new_database
from tests.tools.ingestion.test_drafts import DOCUMENT, NOW
from tests.tools.search.school import SKILLS, SUBJECTS
from tools.ingestion.drafts import DraftForm, DraftOption
from tools.ingestion.enrich import Enriched, Enricher, prior
from tools.ingestion.languages import language_of

CHOICE = {"options": [{"id": "o1", "text": "12 cm"}, {"id": "o2", "text": "9 cm"}], "key": "o1"}


def form(stem: str, *options: str, kind: Kind = Kind.SINGLE_CHOICE, number: str = "1") -> DraftForm:
    return DraftForm(
        number=number, kind=kind, stem=stem, options=tuple(DraftOption(label="A", text=text) for text in options)
    )


async def enriched(folder: Path, *forms: DraftForm, name: str = "Cells.md", note: str = "") -> list[Enriched]:
    store = await Store.open(await new_database(folder / "chiron.db"))
    try:
        await store.questions.define(SUBJECTS, SKILLS)
        known = Question.model_validate(
            {
                "id": "known", "subject": "geometry", "skills": ["geometry.pythagoras"], "kind": "single_choice",
                "stem": "A ladder of 15 cm leans against a wall of 9 cm. How far is its foot from the wall?", **CHOICE,
            }
        )  # fmt: skip
        await store.questions.load([known], now=NOW)
        return await Enricher(store=store).enrich(forms, replace(DOCUMENT, name=name), note=note)
    finally:
        await store.close()


async def test_a_duplicate_has_the_same_numbers(tmp_path: Path) -> None:
    ladder = "A ladder of {} cm leans against a wall of 9 cm. How far is its foot from the wall?"
    same, other, apart = await enriched(
        tmp_path,
        form(ladder.format(15), "9 cm", "12 cm"),
        form(ladder.format(13), "9 cm", "12 cm", number="2"),
        form(ladder.format(15), "2 m", "3 m", number="3"),
    )
    assert (same.form.like, same.flags) == ("known", ("near-duplicate",))
    assert (other.form.like, other.flags) == (None, ())
    assert apart.form.like is None
    assert same.form.skills == other.form.skills == ("geometry.pythagoras",)
    assert same.form.subject == "geometry"


async def test_a_question_that_stands_twice_in_a_paper_is_told(tmp_path: Path) -> None:
    stem = "What keeps the shape of a plant cell when it has lost water?"
    first, again = await enriched(tmp_path, form(stem), form(f"{stem} ", number="7"))
    assert first.form.like is None
    assert again.form.like == "1"


async def test_the_skill_is_one_that_is_named_else_a_new_one(tmp_path: Path) -> None:
    named, unknown = await enriched(
        tmp_path,
        form("Factorise by the product rule and find the derivative."),
        form("Who wrote the treaty of the two rivers?", number="2"),
        name="calculus_test-3.md",
    )
    assert named.form.skills == ("calculus.product-rule",)
    assert unknown.form.skills == ("calculus.calculus-test-3",)
    assert {named.form.subject, unknown.form.subject} == {"calculus"}
    [told] = await enriched(tmp_path, form("Who wrote it?"), note="for 7b, they had the product rule")
    assert told.form.skills == ("calculus.product-rule",)


def test_two_options_are_easier_and_marks_make_harder() -> None:
    two, four = form("True?", "yes", "no"), form("Which?", "a", "b", "c", "d")
    assert prior(two) < prior(four) < prior(four.model_copy(update={"marks": 4.0}))


@pytest.mark.parametrize(
    ("text", "language"),
    [("What is the sum of 3 and 4?", "en"), ("¿Cuál es la capital de España?", "es"), ("Welche Zahl ist das?", "de"),
     ("Какое число больше?", "ru"), ("$x + 2 = 4$", "en"), ("これは何ですか", "ja"), ("पानी का सूत्र क्या है", "hi"),
     ("Quelle est la racine de neuf?", "fr"), ("Qual é a capital do Brasil?", "pt"), ("以下哪个是质数", "zh")],
)  # fmt: skip
def test_a_language_is_told_by_its_script_or_its_small_words(text: str, language: str) -> None:
    assert language_of(text) == language
