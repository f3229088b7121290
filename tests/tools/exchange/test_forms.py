"""Questions from mappings: the question form, the plain form, and what is wrong with others."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.questions import Kind, Mistake, Option, Picture, Question, RubricPoint, Status, Tolerance
from tools.exchange.forms import FormError, read_question
from tools.exchange.listing import brief, full
from tools.exchange.markup import clean
from tools.exchange.schema import question_schema


def plain(**fields: Any) -> Question:
    return read_question({"id": "q1", "subject": "maths", "stem": "What is it?", **fields})


def test_plain_choice_by_text_letter_or_place_of_the_text() -> None:
    options = ["red", "green", "B"]
    assert plain(kind="mcq", options=options, answer="green").key == "o2"
    assert plain(kind="mcq", options=options, answer="B").key == "o3"
    assert plain(kind="mcq", options=options, answer="A)").key == "o1"
    assert plain(kind="multi", options=options, answer=["red", "C"]).key == ("o1", "o3")
    assert plain(kind="multi", options={"x": "red", "y": "blue"}, answer="x, y").key == ("x", "y")


def test_multi_without_options_is_a_question_in_parts() -> None:
    question = plain(kind="multi", options=[], answer="(a) 107 J/K; (b) it rises; (c) no")
    assert question.kind is Kind.FREE_TEXT
    assert [point.text for point in question.rubric] == ["(a) 107 J/K", "(b) it rises", "(c) no"]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("isosceles", Kind.SHORT_TEXT),
        ("x = -7/5 or x = 3", Kind.SHORT_TEXT),
        ("elevator / lift", Kind.SHORT_TEXT),
        ("$P = I^{2}R = \\frac{1}{2}$", Kind.SHORT_TEXT),
        ("There are no empty orbitals.", Kind.FREE_TEXT),
        ("a long list of many words without any stop", Kind.FREE_TEXT),
        ("One.\nTwo.", Kind.FREE_TEXT),
    ],
)
def test_short_answers_and_sentences(answer: str, kind: Kind) -> None:
    assert plain(kind="short", answer=answer).kind is kind


def test_variants() -> None:
    question = plain(kind="short", answer="elevator / lift", accept=["hoist", "lifting platform / lift"])
    assert question.key == "elevator"
    assert question.accept == ("lift", "hoist", "lifting platform")
    assert plain(kind="short", answer="km / h").key == "km / h"


def test_numbers() -> None:
    assert plain(kind="numeric", answer=-3.67, tolerance={"rel": 0.001}).tolerance == Tolerance(rel=0.001)
    assert plain(kind="numeric", answer="1,250").key == 1250
    assert plain(kind="numeric", answer="3/7").key == "3/7"
    assert plain(kind="numeric", answer="2.50").key == "2.50"
    assert plain(kind="numeric", answer="$2\\sqrt{3}$").key == "2\\sqrt{3}"
    assert (plain(kind="numeric", answer="12 m/s").key, plain(kind="numeric", answer="12 m/s").unit) == ("12", "m/s")
    assert plain(kind="numeric", answer=5, tolerance="2%").tolerance == Tolerance(rel=0.02)
    assert plain(kind="numeric", answer=5, tolerance=0.1).tolerance == Tolerance(abs=0.1)


def test_formulas_lose_their_dollar_signs() -> None:
    assert plain(kind="algebraic", answer="$\\frac{3}{5}$").key == "\\frac{3}{5}"


def test_kinds_are_told_without_being_named() -> None:
    assert plain(answer=12).kind is Kind.NUMERIC
    assert plain(answer="-0.5").kind is Kind.NUMERIC
    assert plain(answer="osmosis").kind is Kind.SHORT_TEXT
    assert plain(answer="b", options=["x", "b"]).kind is Kind.SINGLE_CHOICE
    assert plain(answer=["x", "b"], options=["x", "b", "c"]).kind is Kind.MULTIPLE_CHOICE


def test_difficulty_licence_and_unknown_fields() -> None:
    question = plain(answer=1, difficulty="hard", license="CC-BY-4.0", verified="sympy", source_commit="abc")
    assert (question.difficulty, question.licence, question.level.value) == (1.2, "CC-BY-4.0", "hard")
    assert plain(answer=1, difficulty="-0.4").difficulty == -0.4


def test_hints_become_a_ladder() -> None:
    hints = [{"type": "hint", "text": f"step {n}"} for n in range(6)] + ["The answer is 3."]
    assert plain(answer=3, hints=hints).hints == ("step 0", "step 2", "step 5")
    assert plain(answer=3, hints="one").hints == ("one",)
    source = "This question comes from “Skin” (Chapter 5). Recall the main idea of that section."
    assert plain(answer=3, hints=[source, "Think of its layers."]).hints == ("Think of its layers.",)


def test_ids_are_made_of_the_words() -> None:
    row = {"subject": "s", "stem": "How many?", "answer": 3}
    assert read_question(row).id == read_question({**row, "answer": 4}).id != read_question({**row, "stem": "What?"}).id


def test_draft_and_without_subject() -> None:
    row = {"stem": "How many?", "answer": 3}
    assert read_question(row, lenient=True).subject == "general"
    assert read_question({**row, "subject": "s"}, draft=True).status is Status.DRAFT
    with pytest.raises(FormError, match="subject"):
        read_question(row)


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"answer": None}, '"answer" is missing'),
    ({"stem": "", "answer": 1}, '"stem" is missing'),
    ({"kind": "essay", "answer": "x"}, 'The kind "essay" is unknown'),
    ({"kind": "mcq", "options": ["a", "b"], "answer": "c"}, "none of the options"),
    ({"kind": "mcq", "options": ["a"], "answer": "a"}, "2 to 26 options"),
    ({"kind": "mcq", "options": ["a", ""], "answer": "a"}, "Option B has no text"),
    ({"kind": "mcq", "options": ["a", "b"], "answer": ["a", "b"]}, "exactly one answer"),
    ({"kind": "mcq", "options": [], "answer": "a"}, '"options" is missing'),
    ({"kind": "numeric", "answer": "many"}, "has to be a number"),
    ({"kind": "numeric", "answer": float("inf")}, "has to be a number"),
    ({"kind": "numeric", "answer": 3, "options": ["a", "b"]}, "has no options"),
    ({"answer": 3, "difficulty": "tricky"}, "easy, medium, hard"),
    ({"answer": 3, "difficulty": 99}, '"difficulty" cannot be used'),
    ({"answer": 3, "tolerance": "small"}, "neither a number nor a percentage"),
    ({"answer": 3, "tolerence": 1}, 'Did you mean "tolerance"'),
    ({"answer": {"a": 1}}, "text or a number"),
    ({"answer": 3, "hints": 5, "stem": ["x"]}, '"stem" is missing'),
]


@pytest.mark.parametrize(("fields", "words"), REFUSED)
def test_refusals_say_what_is_wrong(fields: dict[str, Any], words: str) -> None:
    with pytest.raises(FormError) as refused:
        plain(**fields)
    assert words in refused.value.reason


@pytest.mark.parametrize("row", [None, 3, "x", [], [{}], True])
def test_what_is_no_object(row: object) -> None:
    with pytest.raises(FormError):
        read_question(row)


def test_texts_from_outside_are_made_storable() -> None:
    question = plain(kind="short", answer="H<sub>2</sub>O", stem="What\x00 is \ud800 &amp; <b>bold</b>\r\nwater?")
    assert question.key == "H₂O"
    assert question.stem == "What is \ufffd & **bold**\nwater?"


def test_markup() -> None:
    assert clean("8.3 $\\times$ 10<sup>−7</sup> s") == "8.3 $\\times$ 10⁻⁷ s"
    assert clean("*u*<sub>rms</sub>") == "*u*ᵣₘₛ"
    assert clean("x<sub>AB</sub>") == "x$_{\\text{AB}}$"
    assert clean("$x<sub>2</sub> < 3$") == "$x_{2} < 3$"
    assert clean("a < b and b > c, AT&T") == "a < b and b > c, AT&T"


words = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\n\r"), min_size=1, max_size=30
).filter(str.strip)


@st.composite
def questions(draw: st.DrawFn) -> Question:
    kind = draw(st.sampled_from(Kind))
    options: tuple[Option, ...] = ()
    key: object = draw(words)
    if kind.has_options:
        texts = draw(st.lists(words, min_size=2, max_size=5))
        options = tuple(
            Option(id=f"o{n}", text=text, misconception=draw(st.none() | words), feedback=draw(st.none() | words))
            for n, text in enumerate(texts, 1)
        )
        chosen = sorted(draw(st.sets(st.sampled_from([o.id for o in options]), min_size=1)))
        key = chosen[0] if kind is Kind.SINGLE_CHOICE else tuple(chosen)
    elif kind is Kind.NUMERIC:
        key = draw(st.integers(-(10**9), 10**9) | st.floats(-1e6, 1e6, allow_nan=False) | st.just("3/7"))
    elif kind is Kind.ALGEBRAIC:
        key = draw(st.sampled_from(["2*x + 1", "x = 3", "\\frac{1}{2}"]))
    elif kind is Kind.SHORT_TEXT and draw(st.booleans()):
        key = tuple(dict.fromkeys(draw(st.lists(words, min_size=2, max_size=3, unique=True))))
    return Question.model_validate(
        {
            "id": draw(words), "subject": draw(words), "chapter": draw(st.text("abc", max_size=3)), "kind": kind,
            "stem": draw(words), "options": options, "key": key, "hints": draw(st.lists(words, max_size=3)),
            "explanation": draw(st.lists(words, max_size=3)), "difficulty": draw(st.floats(-6, 6)),
            "tolerance": draw(st.none() | st.just(Tolerance(abs=0.5))), "unit": draw(st.none() | st.just("m/s")),
            "accept": tuple(draw(st.lists(st.sampled_from(["lift", "hoist"]), max_size=2, unique=True)))
            if kind is Kind.SHORT_TEXT else (),
            "mistakes": (Mistake(answer="3", misconception="m", feedback="f"),) if not options else (),
            "rubric": (RubricPoint(text="point", points=2),) if kind is Kind.FREE_TEXT else (),
            "picture": draw(st.none() | st.just(Picture(svg="<svg>\n</svg>", alt="a line"))),
            "proof": draw(st.none() | st.just("1 + 1")), "status": draw(st.sampled_from(Status)),
        }
    )  # fmt: skip


@settings(deadline=None)
@given(questions())
def test_a_listed_question_reads_back_unchanged(question: Question) -> None:
    again = read_question(json.loads(json.dumps(full(question))))
    assert again == question


def test_a_list_has_the_fields_of_the_contract() -> None:
    question = plain(kind="mcq", options=["a", "b"], answer="b", skills=["s.one"])
    assert list(brief(question)) == [
        "id", "family", "subject", "chapter", "section", "skills", "kind", "difficulty", "level", "picture",
    ]  # fmt: skip
    long = full(question)
    assert long["options"][1] == {"id": "o2", "label": "B", "text": "b", "misconception": None, "feedback": None}
    assert {"stem", "key", "hints", "explanation", "rubric"} <= long.keys()
    assert full(plain(kind="short", answer="lift", accept=["hoist"]))["key"] == ["lift", "hoist"]


def test_the_schema_describes_every_field() -> None:
    schema = question_schema()
    assert set(schema["properties"]) == set(Question.model_fields)
    assert schema["required"] == ["id", "subject", "kind", "stem", "key"]
    assert "one step a line" in schema["properties"]["explanation"]["description"]
    json.dumps(schema)
