"""Papers of many layouts with the truth about each.

`python -m tests.tools.ingestion.layouts FOLDER [FONT.ttf]` writes them, in another font where one is given: in one that
imitates a hand, `chiron bench ingestion --papers FOLDER --copies photo` tells what of handwriting is read.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypedDict, Unpack

import matplotlib
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

from tests.tools.ingestion.matter import CAPITALS, LETTERS, OPEN, choice
from tests.tools.ingestion.press import Arrange, Sheet

Layout = Callable[[], Sheet]
LAYOUTS: dict[str, Layout] = {}
UPPER = tuple("ABCDEFGH")
LOWER = tuple("abcdefgh")


def layout(draw: Layout) -> Layout:
    """One that is listed."""
    LAYOUTS[draw.__name__] = draw
    return draw


def _wide(footer: str = "") -> Sheet:
    """A sheet with a font that has Cyrillic letters, boxes and ticks."""
    folder = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    registerFont(TTFont("Wide", folder / "DejaVuSans.ttf"))
    registerFont(TTFont("Wide-Bold", folder / "DejaVuSans-Bold.ttf"))
    return Sheet(font="Wide", size=10, footer=footer)


class _How(TypedDict, total=False):
    """How each question is set."""

    arrange: Arrange
    bold: bool
    bold_answer: bool
    hang: float
    keep: bool


def _choices(
    sheet: Sheet,
    count: int,
    mark: str,
    style: str = "{}.",
    labels: tuple[str, ...] = UPPER,
    *,
    start: int = 1,
    options: int = 4,
    long: bool | None = None,
    keyed: bool = False,
    **how: Unpack[_How],
) -> None:
    """`long`: whether stems are, else each third; `keyed`: the paper tells the answers somewhere."""
    for place in range(count):
        stem, texts, key = choice(place + start, long=bool(long) or (long is None and place % 3 == 0), options=options)
        answer = labels[LETTERS.index(key)] if keyed else None
        number = str(place + start)
        sheet.ask(number, mark.format(number), stem, texts, labels=labels, style=style, answer=answer, **how)


@layout
def plain_dots() -> Sheet:
    sheet = Sheet(header="Geography, grade 8", footer="Page {page}")
    sheet.say("Geography Test", bold=True, size=16)
    sheet.say("Name: ____________________    Date: ____________", gap=6)
    _choices(sheet, 22, "{}.")
    return sheet


@layout
def parens_lower_with_key() -> Sheet:
    sheet = Sheet(footer="- {page} -")
    _choices(sheet, 20, "{})", "{})", LOWER, keyed=True)
    sheet.say("Answer Key", bold=True, size=14, gap=16)
    for place in range(1, 21):
        sheet.say(f"{place}) {choice(place)[2].lower()}")
    return sheet


@layout
def two_columns_key_table() -> Sheet:
    sheet = Sheet(columns=2, size=10, header="Midterm — Form B")
    _choices(sheet, 24, "{}.", "({})", LOWER, keyed=True, long=False)
    sheet.say("Answers", bold=True, gap=14)
    for place in range(1, 25, 4):
        sheet.beside([(60 * n, f"{place + n}  {choice(place + n)[2]}") for n in range(4)])
    return sheet


@layout
def inline_options() -> Sheet:
    sheet = Sheet()
    _choices(sheet, 18, "{}.", "({})", LOWER, arrange="inline", long=False)
    return sheet


@layout
def two_to_a_line() -> Sheet:
    sheet = Sheet(header="Quiz  •  Class 7C", footer="{page} / 4")
    _choices(sheet, 16, "{}.", "{})", arrange="two")
    return sheet


@layout
def options_down_two_columns() -> Sheet:
    sheet = Sheet()
    _choices(sheet, 16, "{}.", "{}.", arrange="columns")
    return sheet


@layout
def options_in_a_grid() -> Sheet:
    sheet = Sheet()
    _choices(sheet, 15, "{}", "{}", arrange="grid", bold=True)
    return sheet


@layout
def question_words_answer_below() -> Sheet:
    sheet = Sheet(footer="page {page}")
    for place in range(1, 16):
        stem, texts, key = choice(place, long=place % 2 == 0)
        sheet.ask(str(place), f"Question {place}:", stem, texts, labels=UPPER, answer=key, hang=0)
        sheet.say(f"Answer: {key}", gap=3)
    return sheet


@layout
def q_numbers_with_explanations() -> Sheet:
    sheet = Sheet()
    for place in range(1, 13):
        stem, texts, key = choice(place)
        sheet.ask(str(place), f"Q{place}.", stem, texts, labels=LOWER, style="{})", answer=key.lower(), hang=26)
        sheet.say(f"Ans. ({key.lower()})", gap=2)
        country, capital = CAPITALS[place % len(CAPITALS)]
        sheet.say(f"Explanation: {capital} has been the seat of government of {country} for many years.")
    return sheet


@layout
def sections_restart() -> Sheet:
    sheet = Sheet(header="Final examination")
    keys: list[list[str]] = []
    for section in (1, 2, 3):
        sheet.say(f"Section {LETTERS[section - 1]}", bold=True, size=13, gap=14)
        keys.append([])
        for place in range(1, 8):
            stem, texts, key = choice(place + 7 * section)
            keys[-1].append(key)
            sheet.ask(str(place), f"{place}.", stem, texts, labels=UPPER, section=section, answer=key)
    sheet.say("Answer key", bold=True, size=13, gap=20)
    for section, letters in enumerate(keys, 1):
        sheet.say(f"Section {LETTERS[section - 1]}", bold=True, gap=6)
        sheet.say("   ".join(f"{place}. {letter}" for place, letter in enumerate(letters, 1)))
    return sheet


@layout
def short_sections_keys_between() -> Sheet:
    sheet = Sheet()
    for section in (1, 2, 3, 4):
        sheet.say(f"Chapter {section}", bold=True, size=15, gap=16)
        letters = []
        for place in range(1, 5):
            stem, texts, key = choice(place + 4 * section)
            letters.append(key)
            sheet.ask(str(place), f"{place}.", stem, texts, labels=UPPER, section=section, answer=key)
        sheet.say("Answers", bold=True, gap=10)
        for place, letter in enumerate(letters, 1):
            sheet.say(f"{place}. {letter}")
    return sheet


@layout
def parts_with_marks() -> Sheet:
    sheet = Sheet(header="Mathematics Paper 2", footer="{page}")
    for place in range(1, 9):
        sheet.need(140)
        stem = OPEN[place % len(OPEN)]
        sheet.ask(str(place), f"{place}.", stem)
        sheet.say(f"(a) Find the value of x when y = {place}.", at=20, hang=18, gap=4)
        sheet.say("[2]", right=True)
        sheet.say("(b) Hence, or otherwise, solve the equation.", at=20, hang=18, gap=4)
        sheet.say("(i) Show that x is positive.   [1 mark]", at=40, hang=18)
        sheet.say("(ii) Explain what this means for the graph.   [3 marks]", at=40, hang=18)
    return sheet


@layout
def shared_passage() -> Sheet:
    sheet = Sheet()
    _choices(sheet, 4, "{}.")
    sheet.say("Questions 5 to 8 refer to the following passage.", bold=True, gap=14)
    sheet.say(
        "The river rises in the hills to the north. In 1987 it left its bed for the third time in a century, and the "
        "town of Averton was rebuilt on higher ground. Since then 2. the old quarter has been a park.",
        gap=4,
    )
    _choices(sheet, 8, "{}.", start=5)
    return sheet


@layout
def noise_in_stems() -> Sheet:
    sheet = Sheet(header="Revision sheet", footer="Turn over")
    sheet.say("Instructions", bold=True, size=13)
    for place, order in enumerate(
        ("Write in ink.", "Do not use a calculator.", "Answer all questions.", "Show your work."), 1
    ):
        sheet.say(f"{place}. {order}")
    for place in range(1, 13):
        stem, texts, _ = choice(place)
        if place % 4 == 1:
            stem = f"In {1980 + place}. the census counted 3.5 million people in step {place + 1}. of the plan. {stem}"
        if place % 4 == 2:
            stem = f"Read this list and answer. {stem}"
        sheet.ask(str(place), f"{place}.", stem, texts, labels=UPPER, hang=0)
        if place % 4 == 2:
            sheet.say("")
    return sheet


@layout
def lists_in_stems() -> Sheet:
    sheet = Sheet()
    for place in range(1, 11):
        stem, texts, _ = choice(place)
        sheet.need(190)
        sheet.ask(str(place), f"{place}.", "Consider these statements:")
        for number, one in enumerate(("It lies on a river.", "It is a port.", "It is older than 500 years."), 1):
            sheet.say(f"{number}. {one}", at=34)
        sheet.say(stem, at=20, gap=2)
        sheet.choices(texts, UPPER, "{}.")
        sheet.truths[-1] = type(sheet.truths[-1])(
            number=str(place), section=1, page=sheet.truths[-1].page, n_options=4, labels=UPPER[:4], answer=None,
            stem_starts="Consider these statements:",
        )  # fmt: skip
    return sheet


@layout
def roman_statements() -> Sheet:
    sheet = Sheet()
    for place in range(1, 11):
        _, _, key = choice(place)
        stem = "Which of the statements about this city are true?"
        sheet.need(170)
        sheet.ask(str(place), f"{place}.", stem, answer=key)
        for number, one in zip(("I", "II", "III"), ("It is a port.", "It is a capital.", "It is old."), strict=True):
            sheet.say(f"{number}. {one}", at=30)
        texts = ("I only", "II only", "I and II only", "I, II and III")
        sheet.choices(texts, UPPER, "({})")
        sheet.truths[-1] = type(sheet.truths[-1])(
            number=str(place), section=1, page=sheet.truths[-1].page, n_options=4, labels=UPPER[:4], answer=key,
            stem_starts=stem,
        )  # fmt: skip
    sheet.say("ANSWER KEY", gap=16)
    sheet.say(" ".join(f"{place}-{choice(place)[2]}" for place in range(1, 11)))
    return sheet


@layout
def code_in_stems() -> Sheet:
    sheet = Sheet()
    for place in range(1, 9):
        sheet.need(180)
        stem = "What does this program print?"
        sheet.ask(str(place), f"{place}.", stem)
        for line in (
            f"x = {place}",
            "while x < 10:",
            "    x = x + 1",
            "    if x == 7:",
            "        print(x)",
            "1. is no label",
        ):
            sheet.say(line, at=30, font="Courier", size=10)
        texts = ("7", "nothing", str(place), "an error")
        sheet.choices(texts, LOWER, "{})")
        sheet.truths[-1] = type(sheet.truths[-1])(
            number=str(place), section=1, page=sheet.truths[-1].page, n_options=4, labels=LOWER[:4], answer=None,
            stem_starts=stem,
        )  # fmt: skip
    return sheet


@layout
def bold_answers() -> Sheet:
    sheet = Sheet()
    _choices(sheet, 14, "{}.", "{}.", keyed=True, bold_answer=True)
    return sheet


@layout
def boxes() -> Sheet:
    sheet = _wide(footer="{page}")
    _choices(sheet, 16, "{}.", "{}", ("□",) * 8, options=5)
    return sheet


@layout
def ticked_boxes() -> Sheet:
    sheet = _wide()
    for place in range(1, 13):
        stem, texts, key = choice(place)
        sheet.ask(str(place), f"{place}.", stem, (), answer=key)
        for letter, text in zip(LETTERS, texts, strict=False):
            sheet.say(f"{'☒' if letter == key else '☐'} {text}", at=24)
        last = sheet.truths[-1]
        sheet.truths[-1] = type(last)(
            number=last.number, section=1, page=last.page, n_options=4, labels=("☐",) * 4, answer=key,
            stem_starts=stem,
        )  # fmt: skip
    return sheet


@layout
def circled_options() -> Sheet:
    sheet = _wide()
    _choices(sheet, 14, "{}.", "{}", tuple("①②③④⑤"), options=5)
    return sheet


@layout
def numbered_options() -> Sheet:
    sheet = Sheet()
    _choices(sheet, 15, "{}.", "{})", tuple("12345678"), options=5)
    return sheet


@layout
def bare_bold_numbers() -> Sheet:
    sheet = Sheet(header="0620/12/M/J", footer="[Turn over]")
    _choices(sheet, 20, "{}", "{}", bold=True)
    return sheet


@layout
def ids_with_answers() -> Sheet:
    sheet = Sheet(footer="Pool 2026")
    place = 0
    for group in ("G1A", "G1B", "G2A"):
        sheet.say(f"{group} - Rules and procedures of the service", bold=True, gap=12)
        for count in range(1, 7):
            place += 1
            stem, texts, key = choice(place)
            sheet.need(110)
            sheet.note(f"{group}{count:02}", stem, labels=UPPER[:4], answer=key)
            sheet.say(f"{group}{count:02} ({key}) [97.{place}(b)]", gap=8)
            sheet.say(stem)
            sheet.choices(texts, UPPER, "{}.")
            sheet.say("~~")
    return sheet


@layout
def long_paper_without_hanging() -> Sheet:
    sheet = Sheet(size=10, header="National entrance test, booklet {page}")
    _choices(sheet, 60, "{}.", "{}.", hang=0, keep=False)
    return sheet


@layout
def open_questions_solutions_at_end() -> Sheet:
    sheet = Sheet()
    answers = (
        "Light is scattered.",
        "28",
        "nitrogen, oxygen",
        "2 h 25 min",
        "x = 5",
        "By osmosis.",
        "Same protons.",
        "U = RI",
    )
    for place, answer in enumerate(answers, 1):
        sheet.ask(str(place), f"{place}.", f"{OPEN[place - 1]} ({place % 3 + 1} points)", answer=answer)
        sheet.say("_" * 60, gap=6, at=20)
        sheet.say("_" * 60, gap=6, at=20)
    sheet.turn()
    sheet.say("Solutions", bold=True, size=14)
    for place, answer in enumerate(answers, 1):
        sheet.say(f"{place}. {answer}", gap=4)
    return sheet


@layout
def spanish() -> Sheet:
    sheet = Sheet(header="Instituto Cervera", footer="Página {page}")
    sheet.say("Instrucciones: lee cada pregunta y elige una sola respuesta.")
    keys = []
    for place in range(1, 13):
        _, texts, key = choice(place)
        keys.append(key.lower())
        stem = f"¿Cuál es la capital del país número {place}?"
        sheet.ask(
            str(place),
            f"Pregunta {place}.",
            f"{stem} (2 puntos)",
            texts,
            labels=LOWER,
            style="{})",
            answer=key.lower(),
            hang=0,
        )
    sheet.say("Clave de respuestas", bold=True, gap=12)
    for place, key in enumerate(keys, 1):
        sheet.say(f"{place}. {key}")
    return sheet


@layout
def french_and_german() -> Sheet:
    sheet = Sheet()
    sheet.say("Partie A", bold=True, size=14)
    for place in range(1, 7):
        sheet.ask(str(place), f"Exercice {place} :", f"Expliquez le rôle de l'élément {place}. (3 points)", hang=0)
    sheet.say("Teil B", bold=True, size=14, gap=12)
    for place in range(1, 7):
        _, texts, _ = choice(place)
        stem = f"Welche Stadt liegt am Fluss Nummer {place}?"
        sheet.ask(str(place), f"Aufgabe {place}:", stem, texts, labels=LOWER, style="{})", section=2, hang=0)
    return sheet


@layout
def russian() -> Sheet:
    sheet = _wide(footer="стр. {page}")
    letters = tuple("АБВГ")
    for place in range(1, 13):
        _, texts, key = choice(place)
        label = letters[LETTERS.index(key)]
        stem = f"Какой город является столицей страны {place}?"
        sheet.ask(str(place), f"Вопрос {place}.", stem, texts, labels=letters, style="{})", answer=label, hang=0)
    sheet.say("Ответы", bold=True, gap=14)
    sheet.say(", ".join(f"{place} – {letters[LETTERS.index(choice(place)[2])]}" for place in range(1, 13)))
    return sheet


@layout
def portuguese_and_indonesian() -> Sheet:
    sheet = Sheet()
    for place in range(1, 9):
        _, texts, key = choice(place)
        sheet.ask(
            str(place),
            f"Questão {place}",
            f"Qual é a capital do país {place}?",
            texts,
            labels=LOWER,
            style="{})",
            answer=key.lower(),
            hang=0,
        )
        sheet.say(f"Resposta: {key.lower()}")
    sheet.say("Bagian B", bold=True, size=14, gap=12)
    for place in range(1, 9):
        _, texts, key = choice(place)
        sheet.ask(
            str(place), f"{place}.", f"Apa ibu kota negara nomor {place}?", texts, labels=UPPER, section=2, answer=key
        )
        sheet.say(f"Jawaban: {key}")
    return sheet


@layout
def sums_across() -> Sheet:
    sheet = Sheet(size=13)
    sheet.say("Addition practice", bold=True, size=18)
    sheet.say("Name ______________________", gap=4)
    for row in range(8):
        sheet.y -= 24
        sheet.need(20)
        parts = []
        for column in range(3):
            number = row * 3 + column + 1
            stem = f"{number + 11} + {number * 3} = ____"
            sheet.note(str(number), stem)
            parts.append((column * 160.0, f"{number}) {stem}"))
        sheet.beside(parts)
    return sheet


@layout
def true_or_false() -> Sheet:
    sheet = Sheet()
    sheet.say("Part I. True or False", bold=True, size=13)
    for place in range(1, 9):
        sheet.ask(
            str(place), f"{place}.", f"Statement {place} says that water boils at 100 degrees.", labels=("T", "F")
        )
        sheet.truths[-1] = type(sheet.truths[-1])(
            number=str(place), section=1, page=sheet.truths[-1].page, n_options=2, labels=("T", "F"), answer=None,
            stem_starts=f"Statement {place}",
        )  # fmt: skip
    sheet.say("Part II. Multiple choice", bold=True, size=13, gap=12)
    for place in range(1, 7):
        stem, texts, _ = choice(place)
        sheet.ask(str(place), f"{place}.", stem, texts, labels=UPPER, section=2)
    return sheet


@layout
def gaps_and_continuing_sections() -> Sheet:
    sheet = Sheet()
    sheet.say("SECTION A", bold=True)
    _choices(sheet, 10, "{}.")
    sheet.say("SECTION B", bold=True, gap=14)
    for place in (11, 12, 14, 15, 16):
        sheet.ask(str(place), f"{place}.", OPEN[place % len(OPEN)])
        sheet.say("." * 80, gap=8)
    return sheet


@layout
def figures_between() -> Sheet:
    sheet = Sheet()
    for place in range(1, 9):
        stem, texts, _ = choice(place)
        sheet.need(200)
        sheet.ask(str(place), f"{place}.", f"Look at the drawing. {stem}", labels=UPPER[:4])
        sheet.picture(at=40)
        sheet.choices(texts, UPPER, "{}.")
        last = sheet.truths[-1]
        sheet.truths[-1] = type(last)(
            number=last.number, section=1, page=last.page, n_options=4, labels=UPPER[:4], answer=None,
            stem_starts=last.stem_starts,
        )  # fmt: skip
    return sheet


@layout
def parenthesised_two_columns_five_options() -> Sheet:
    sheet = Sheet(columns=2, size=9, footer="{page}")
    _choices(sheet, 40, "({})", "{}.", LOWER, options=5, long=False, keyed=True)
    sheet.turn()
    sheet.say("KEY", bold=True)
    for place in range(1, 41, 10):
        letters = "".join(choice(place + n, options=5)[2] for n in range(10))
        sheet.say(f"{place}-{place + 9}: {letters}")
    return sheet


@layout
def key_grid_of_numbers_over_letters() -> Sheet:
    sheet = Sheet()
    _choices(sheet, 10, "{}.", keyed=True)
    sheet.say("Answer key", bold=True, gap=16)
    sheet.beside([(36.0 * place, str(place)) for place in range(1, 11)])
    sheet.beside([(36.0 * place, choice(place)[2]) for place in range(1, 11)])
    return sheet


@layout
def unnumbered_questions() -> Sheet:
    sheet = Sheet()
    sheet.say("Warm-up worksheet", bold=True, size=15)
    for place, stem in enumerate(OPEN[:8], 1):
        sheet.need(60)
        sheet.y -= 16
        sheet.note(str(place), stem)
        sheet.say(stem)
        sheet.say("_" * 70, gap=6)
    return sheet


@layout
def unnumbered_with_options() -> Sheet:
    sheet = Sheet()
    for place in range(1, 9):
        stem, texts, _ = choice(place)
        sheet.need(110)
        sheet.y -= 14
        sheet.note(str(place), stem, labels=UPPER[:4])
        sheet.say(stem)
        sheet.choices(texts, UPPER, "{})")
    return sheet


@layout
def roman_numbers() -> Sheet:
    sheet = Sheet()
    for place, numeral in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), 1):
        stem, texts, _ = choice(place)
        sheet.ask(numeral, f"{numeral}.", stem, texts, labels=LOWER, style="{})", hang=30)
    return sheet


def write(folder: Path) -> list[str]:
    """All papers and their truths into a folder; gives their names."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, draw in LAYOUTS.items():
        draw().save(folder, name)
    return list(LAYOUTS)


def by_hand(font: Path) -> None:
    """What is set in the usual font is set in this one from now on."""
    for name in ("Helvetica", "Helvetica-Bold"):
        registerFont(TTFont(name, font))


if __name__ == "__main__":
    for font in sys.argv[2:]:
        by_hand(Path(font))
    print(len(write(Path(sys.argv[1]))), "papers")
