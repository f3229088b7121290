"""Drafts become questions that practice can grade, or say what is to be mended."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pytest
from PIL import Image

from channels.pictures import png
from store.documents import Document, Draft
from store.questions import Kind, Question
from tools.ingestion.drafts import DraftForm, Problem, flags_after_edit, form_of, is_sure, new_draft, question_of
from tools.ingestion.found import FoundOption, FoundQuestion
from tools.ingestion.paper import Box, Figure
from tools.practice.grading.choices import grade_choices
from tools.practice.grading.numeric import grade_numeric

NOW = datetime(2026, 3, 1, tzinfo=UTC)
BOX = Box(left=1, top=2, right=3, bottom=4)
DOCUMENT = Document(
    id="doc", sha256="0" * 64, name="Cells.md", media="md", size=1, user_id="u", status="ready", run=1, progress={},
    refused=None, title="", remarks=[], created_at=NOW, updated_at=NOW,
)  # fmt: skip


def found(
    kind: Kind,
    stem: str,
    *options: str,
    answer: str | None = None,
    marks: float | None = None,
    figures: tuple[Figure, ...] = (),
) -> FoundQuestion:
    """A question of page 2."""
    labelled = tuple(FoundOption(label=label, text=text) for label, text in zip("abcdef", options, strict=False))
    return FoundQuestion(
        number="1", section=1, page=2, box=BOX, kind=kind, stem=stem, options=labelled, answer=answer, marks=marks,
        figures=figures,
    )  # fmt: skip


def draft(question: FoundQuestion, flags: tuple[str, ...] = (), **pictures: str) -> Draft:
    new = new_draft(question, form_of(question, {f"{name}.png": sha for name, sha in pictures.items()}), flags)
    return Draft(
        **vars(new), id="d", document_id="doc", position=0, state="waiting", question_id=None, changes=0, updated_at=NOW
    )


def published(question: FoundQuestion) -> Question:
    made = question_of(draft(question), DOCUMENT)
    assert isinstance(made, Question), made
    return made


def problems(question: FoundQuestion) -> list[str]:
    made = question_of(draft(question), DOCUMENT)
    assert not isinstance(made, Question)
    assert all(isinstance(one, Problem) and one.said("en") for one in made)
    return [one.key for one in made]


def test_a_choice_is_graded_by_the_label_that_is_printed() -> None:
    one = published(found(Kind.SINGLE_CHOICE, "Which is a mammal?", "owl", "bat", answer="b"))
    assert (one.id, one.source, one.chapter, one.subject) == ("doc.d", "Cells.md", "Cells", "general")
    assert (one.key, grade_choices(one, "o2", "en").result) == ("o2", "correct")
    both = published(found(Kind.SINGLE_CHOICE, "Which fly?", "owl", "bat", "cow", answer="a, b"))
    assert (both.kind, both.key) == (Kind.MULTIPLE_CHOICE, ("o1", "o2"))
    boxes = found(Kind.SINGLE_CHOICE, "Which flies?", answer="B")
    ticked = replace(boxes, options=tuple(FoundOption(label="□", text=text) for text in ("cow", "owl")))
    assert published(ticked).key == "o2"


@pytest.mark.parametrize(
    ("printed", "typed"),
    [("12 cm", "12"), ("x = 5", "5"), ("2 1/2", "2.5"), ("1,200", "1200"), (r"\$5.50", "5.50"), ("35 %", "35%"),
     ("3/7", "3/7"), ("−4.", "-4"), ("0.5", "1/2"), ("7 apples", "7")],
)  # fmt: skip
def test_a_number_is_graded_as_it_is_printed(printed: str, typed: str) -> None:
    one = published(found(Kind.NUMERIC, "How much is it?", answer=printed))
    assert grade_numeric(one, typed).result == "correct"
    assert grade_numeric(one, "99").result == "incorrect"


def test_a_free_answer_can_be_marked_with_and_without_a_printed_one() -> None:
    model = "(a) Water moves in. (b) The cell swells."
    marked = published(found(Kind.FREE_TEXT, "Explain.", answer=model, marks=4.0))
    assert [(point.text, point.points) for point in marked.rubric] == [
        ("(a) Water moves in.", 2), ("(b) The cell swells.", 2)
    ]  # fmt: skip
    bare = published(found(Kind.FREE_TEXT, "Explain.", marks=3.0))
    assert [point.points for point in bare.rubric] == [3]
    assert published(found(Kind.SHORT_TEXT, "What is it called?", answer="lift / elevator")).accept == ("elevator",)


def test_what_cannot_be_published_says_why() -> None:
    assert problems(found(Kind.SINGLE_CHOICE, " ", "a", "b")) == ["draft-no-stem", "draft-no-key"]
    alike = found(Kind.SINGLE_CHOICE, "Which?", "an  owl", "an owl", answer="a")
    assert problems(alike) == ["draft-options-alike"]
    assert problems(found(Kind.SINGLE_CHOICE, "Which?", "owl", answer="a")) == ["bank-option-count"]
    assert problems(found(Kind.SINGLE_CHOICE, "Which?", "owl", "bat", answer="e")) == ["bank-no-such-option"]
    assert problems(found(Kind.NUMERIC, "How many?", answer="see the picture")) == ["draft-no-number"]


def test_only_what_is_whole_and_without_doubt_is_sure() -> None:
    good = found(Kind.SINGLE_CHOICE, "Which is a mammal?", "owl", "bat", answer="b")
    assert is_sure(draft(good), DOCUMENT)
    assert not is_sure(draft(good, ("low-confidence",)), DOCUMENT)
    assert not is_sure(draft(found(Kind.FREE_TEXT, "Explain.")), DOCUMENT)
    assert not is_sure(draft(replace(good, answer="x")), DOCUMENT)
    form = DraftForm.model_validate(draft(good).form)
    assert flags_after_edit(form) == ()
    assert flags_after_edit(form.model_copy(update={"answer": None})) == ("no-answer",)


def test_figures_become_a_picture_that_chats_can_show() -> None:
    drawn = BytesIO()
    Image.new("RGB", (60, 40), "red").save(drawn, "PNG")
    figures = tuple(Figure(box=BOX, file=f"{name}.png", alt="", after=0) for name in ("f", "g"))
    one = draft(found(Kind.NUMERIC, "How wide?", answer="3", figures=figures), f="s1", g="s2")
    made = question_of(one, DOCUMENT, {"s1": drawn.getvalue(), "s2": drawn.getvalue()})
    assert isinstance(made, Question)
    assert made.picture
    assert 'viewBox="0 0 60 80"' in made.picture.svg
    with Image.open(BytesIO(png(made.picture.svg))) as shown:
        assert shown.convert("RGB").getpixel((5, shown.height - 5)) == (255, 0, 0)
