from dataclasses import replace

import pytest

from store.questions import Kind
from tests.tools.ingestion.segment.typed import cut, numbers, options, questions, typed
from tools.ingestion.paper import Figure, Paper
from tools.ingestion.segment import segment


def test_parts_stay_in_one_question_with_their_marks() -> None:
    text = """
        1. A ball is thrown.
           (a) Find its speed. [2]
           (b) (i) Explain the curve. (3 marks)
               (ii) Sketch it. [1]
        2. A car stops.
           (a) Find the time. [2]
           (b) Hence find the way. [2]
        """
    found = questions(text)
    assert [(one.number, one.kind, one.marks) for one in found] == [
        ("1", Kind.FREE_TEXT, 6),
        ("2", Kind.FREE_TEXT, 4),
    ]
    assert "(b) (i) Explain the curve." in found[0].stem
    assert "marks" not in found[0].stem
    assert "parts" in found[0].flags


def test_parts_with_options_of_their_own_are_questions() -> None:
    text = "\n\n".join(
        f"{n}. Read about town {n}.\n   (a) Which is it?\n      A. one\n      B. two\n"
        "   (b) Which was it?\n      A. three\n      B. four"
        for n in (1, 2, 3)
    )
    found = questions(text)
    assert [one.number for one in found] == ["1a", "1b", "2a", "2b", "3a", "3b"]
    assert options(found[1]) == ["A three", "B four"]


@pytest.mark.parametrize(
    ("printed", "marks"),
    [("(2 points)", 2), ("[3 marks]", 3), ("[1 mark]", 1), ("(5 pts)", 5), ("[4]", 4), ("/5", 5), ("(1.5 marks)", 1.5),
     ("(2 puntos)", 2), ("(3 Punkte)", 3), ("(2 pontos)", 2), ("(3 poin)", 3), ("(2 балла)", 2), ("(3 درجات)", 3),
     ("(٣ درجات)", 3), ("[2 अंक]", 2), ("（3分）", 3)],
)  # fmt: skip
def test_marks_are_read_and_taken_out(printed: str, marks: float) -> None:
    found = questions(f"1. Why is it so? {printed}\n\n2. And why is that? {printed}")
    assert [(one.stem, one.marks) for one in found] == [("Why is it so?", marks), ("And why is that?", marks)]


def test_marks_before_the_stem_and_lone_numbers() -> None:
    assert questions("1. (3 pts) List two.\n2. (4pts) Name one?")[0].marks == 3
    found = questions("1. Why? (3)\n2. How? (2)\n3. Where? (1)\n4. When? (4)")
    assert [(one.stem, one.marks) for one in found][1] == ("How?", 2)


PASSAGE = """
    1. What is 1?
       A. x
       B. y

    {intro}

    The fox ran over the hill. It was cold that day.

    2. Who ran?
       A. fox
       B. dog

    3. Where?
       A. hill
       B. sea

    4. What is 4?
       A. x
       B. y
    """


@pytest.mark.parametrize(
    "intro",
    ["Questions 2 to 3 refer to the following passage.", "Use the following text to answer questions 2-3.",
     "Questions 2 and 3 are based on the story below.",
     "Items 2–3 refer to this table.", "For questions 2 & 3, read on.",
     "Las preguntas 2 a 3 se refieren al siguiente texto.", "Lisez le texte et répondez aux questions 2 à 3.",
     "Die Fragen 2 bis 3 beziehen sich auf den folgenden Text.", "As questões 2 e 3 referem-se ao texto seguinte.",
     "Bacaan berikut untuk soal nomor 2 sampai 3.", "Прочитайте текст и ответьте на вопросы 2–3.",
     "اقرأ النص التالي ثم أجب عن الأسئلة 2 إلى 3",
     "निम्नलिखित गद्यांश पढ़कर प्रश्न 2 से 3 के उत्तर दीजिए", "阅读材料，回答2-3题"],
)  # fmt: skip
def test_passages_stand_before_each_stem_they_serve(intro: str) -> None:
    found = questions(PASSAGE.format(intro=intro))
    assert ["shared-stem" in one.flags for one in found] == [False, True, True, False]
    assert [one.stem.count("The fox ran") for one in found] == [0, 1, 1, 0]
    assert found[1].stem.endswith("Who ran?")
    assert options(found[0]) == ["A x", "B y"]


def test_a_passage_before_the_first_question() -> None:
    found = cut(PASSAGE[PASSAGE.index("{intro}") :].replace("{intro}", "Questions 2-4 refer to the passage below."))
    assert ["shared-stem" in one.flags for one in found.questions] == [True] * 3
    assert found.prose == ()


def test_figures_belong_to_the_questions_in_which_they_stand() -> None:
    paper = typed(PASSAGE.format(intro="Questions 2 to 3 refer to the following figure."))
    [page] = paper.pages
    figures = tuple(Figure(box=None, file=f"{after}.png", alt="", after=after) for after in (0, 2, 5))
    shown = Paper(pages=(replace(page, figures=figures),))
    found = segment(shown, file="figures").questions
    assert [[figure.file for figure in one.figures] for one in found] == [["2.png"], ["5.png"], ["5.png"], []]


def test_what_is_no_question_is_prose() -> None:
    text = "**Notes on iron**\n\nIron is a metal, and it rusts in wet air.\n\n1. What is iron?\n2. What is rust?"
    found = cut(text)
    assert [one.line.text for one in found.prose] == ["Notes on iron", "Iron is a metal, and it rusts in wet air."]


@pytest.mark.parametrize(
    ("stem", "answer", "kind"),
    [
        ("What is 2 + 3?", "5", Kind.NUMERIC),
        ("How far is it?", "12.5 km", Kind.NUMERIC),
        ("Simplify it.", "2x + 1", Kind.ALGEBRAIC),
        ("Name the gas.", "carbon dioxide", Kind.SHORT_TEXT),
        ("Why is it cold?", "Because the wind comes from the north, over the ice.", Kind.FREE_TEXT),
    ],
)
def test_kinds_by_the_answer(stem: str, answer: str, kind: Kind) -> None:
    assert questions(f"1. {stem}\nAnswer: {answer}\n2. {stem}\nAnswer: {answer}")[0].kind is kind


@pytest.mark.parametrize(
    ("stem", "kind"),
    [
        ("Calculate the area.", Kind.NUMERIC),
        ("12 + 5 = ____", Kind.NUMERIC),
        ("The gas is called ______.", Kind.SHORT_TEXT),
        ("Explain how it works.", Kind.FREE_TEXT),
    ],
)
def test_kinds_by_the_stem(stem: str, kind: Kind) -> None:
    assert questions(f"1. {stem}\n2. {stem}")[0].kind is kind


def test_several_answers() -> None:
    text = "\n\n".join(f"{n}. Select all that apply.\n   A. x\n   B. y\n   C. z" for n in (1, 2))
    assert [one.kind for one in questions(text)] == [Kind.MULTIPLE_CHOICE] * 2


def test_true_or_false() -> None:
    found = questions(
        "Part A: True or False\n\n1. Water is wet.\n2. Fire is cold.\n3. Ice is hot.\n\nAnswers\n1. T\n2. False\n3. F"
    )
    assert [(one.kind, options(one), one.answer) for one in found] == [
        (Kind.SINGLE_CHOICE, ["T True", "F False"], answer) for answer in ("T", "F", "F")
    ]


def test_worksheets_without_numbers() -> None:
    text = """
        **Warm-up**

        What is the capital of Peru?
        ______________________

        Name two metals.
        ______________________

        The opposite of hot is ______ .

        Which one is a fruit?
        A) apple
        B) stone
        """
    found = questions(text)
    assert [(one.number, len(one.options)) for one in found] == [("1", 0), ("2", 0), ("3", 0), ("4", 2)]
    assert all("low-confidence" in one.flags for one in found)


def test_prose_alone_gives_no_questions() -> None:
    text = "The fox ran over the hill. It was cold that day.\n\nThen it slept. Nobody saw it.\n\n"
    text += "Was it tired? We do not know."
    assert numbers(text) == []


def test_numbered_orders_below_an_exercise_are_its_parts() -> None:
    text = """
        Exercice 1 : (5 points)
        1. Calculer la somme.
        2. Résoudre x + 1 = 2.

        Exercice 2 : (4 points)
        1. Tracer la figure.
        2. En déduire son aire.
        """
    assert [(one.number, one.marks, "parts" in one.flags, len(one.options)) for one in questions(text)] == [
        ("1", 5, True, 0), ("2", 4, True, 0),
    ]  # fmt: skip


def test_a_part_with_boxes_makes_each_part_a_question() -> None:
    text = """
        **1** A student looks at cells. (1)
           **(a)** Which part holds the genes? (1)
              □ A wall
              □ B nucleus
           **(b)** State why iodine was added. (1)
           **(c)** Name the part with sap. (1)

        *2 Discuss the use of bees. (6)

        **3** A runner rests. (1)
           **(a)** Give the pulse. (1)
           **(b)** Give a reason. (1)
        """
    found = questions(text)
    assert [one.number for one in found] == ["1a", "1b", "1c", "2", "3"]
    assert options(found[0]) == ["A wall", "B nucleus"]
    assert found[1].stem.startswith("A student looks at cells.")
    assert found[1].stem.endswith("State why iodine was added.")
    assert "parts" in found[4].flags


def test_a_grid_of_boxes_below_the_names_of_its_columns() -> None:
    text = """
        Aufgabe 1 Nenne zwei Flüsse. (2 P.)

        Aufgabe 2 Stimmt das? Kreuze an. (2 P.)
              Aussage                 stimmt    stimmt nicht
           a) Die Sahara ist nass.    □         □
           b) Ein Atoll ist alt.      □         □

        Aufgabe 3 Erkläre den Monsun. (2 P.)
        """
    found = questions(text)
    assert [(one.number, options(one)) for one in found] == [
        ("1", []), ("2a", ["□ stimmt", "□ stimmt nicht"]), ("2b", ["□ stimmt", "□ stimmt nicht"]), ("3", []),
    ]  # fmt: skip
    assert found[2].stem.endswith("b) Ein Atoll ist alt.")


def test_orders_behind_small_letters_are_parts() -> None:
    text = "\n\n".join(
        f"Aufgabe {n} Beantworte. (4 P.)\n   a) Nenne zwei Länder. (2 P.)\n   b) Erkläre das Klima. (2 P.)"
        for n in (1, 2)
    )
    assert [(one.number, one.options, "parts" in one.flags) for one in questions(text)] == [
        ("1", (), True),
        ("2", (), True),
    ]


def test_options_that_stand_once_for_several_questions() -> None:
    text = """
        1. Which is a gas?
           (a) iron
           (b) neon
        2. Which is a metal?
           (a) iron
           (b) neon

        For questions 3 and 4 select the correct answer from the codes below.
           (a) Both are true.
           (b) Only A is true.

        3. Assertion (A) : Copper is a metal.
           Reason (R) : It conducts.
        4. Assertion (A) : Water burns.
           Reason (R) : It is wet.
        """
    found = questions(text)
    assert [(one.number, len(one.options)) for one in found] == [(str(n), 2) for n in (1, 2, 3, 4)]
    assert options(found[3]) == ["a Both are true.", "b Only A is true."]
    assert found[3].stem.startswith("For questions 3 and 4")


def test_what_may_be_answered_instead_stays_with_its_question() -> None:
    text = """
        **SECTION B**

        1. Why do metals conduct?

                     **OR**

           Why is zinc no such metal? Give the reason.

        2. Define the term gas.
        """
    found = questions(text)
    assert [one.number for one in found] == ["1", "2"]
    assert found[0].stem.endswith("Give the reason.")


def test_columns_to_be_matched() -> None:
    text = """
        Match each thing with its description.
        ____ 1. forum        A. a unit of soldiers
        ____ 2. legion       B. a market place
        ____ 3. toga         C. a ship
                             D. a garment

        4. Which is a river?
           A. Tiber
           B. Etna

        Answer key
        1. B
        2. A
        3. D
        4. A
        """
    found = questions(text)
    assert [(one.stem, one.answer) for one in found[:3]] == [("forum", "B"), ("legion", "A"), ("toga", "D")]
    assert [len(one.options) for one in found] == [4, 4, 4, 2]
    assert options(found[0])[3] == "D a garment"


def test_an_order_for_a_range_of_exercises_is_shared_by_them() -> None:
    found = questions(
        """
        6.3 Exercises

        In Exercises 1–3, a card is drawn at random. Find the probability.
        1. The card is a heart.
        2. The card is a king.
        3. The card is a red ace.

        In Exercises 4–6, decide whether the events are independent.
        4. A coin lands heads and a die shows a 4.
        5. The first marble is kept.
        6. Two spinners both stop on an even number.
        """
    )
    assert [one.number for one in found] == ["1", "2", "3", "4", "5", "6"]
    assert all("a card is drawn at random" in one.stem for one in found[:3])
    assert found[2].stem.endswith("The card is a red ace.")
    assert all("are independent" in one.stem and "card" not in one.stem for one in found[3:])
