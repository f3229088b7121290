"""The answer itself, out of all that is said around it; and two answers, which stay two."""

import pytest

from agent.intents import read
from agent.intents.picking import pick
from evals.intents.said import said_by_strangers, written_for_training
from evals.intents.standings import STANDINGS
from tests.tools.search.school import TOPICS


@pytest.mark.parametrize(
    ("said", "standing", "answer"),
    [
        *(("its 1.5 right?", "num", "1.5"), ("3 pens 4.50 so... 1.50 for one", "num", "1.50")),
        *(("1.5 dollars", "num", "1.5 dollars"), ("one dollar and 5 cents", "num", "one dollar and 5 cents")),
        *(("3 x 4.50 = 13.50", "num", "13.50"), ("4.50/3", "num", "4.50/3"), ("1.5 not 15", "num", "1.5")),
        *(("2? no 1.5", "num", "1.5"), ("is it 2 or 1.5", "num", "2 or 1.5"), ("one fifty each", "num", "one fifty")),
        *(("7.50 cos u add them", "num", "7.50"), ("150c", "num", "150c"), ("1.5o", "num", "1.5o")),
        *(("i think b", "mc", "b"), ("not d so a", "mc", "a"), ("b because it goes down", "mc", "b")),
        *(("3x squared right?", "mc", "3x squared"), ("a or b", "mc", "a or b"), ("not b", "mc", "not b")),
        *(("not endocytosis so probably diffusion", "mcw", "diffusion"), ("osmosis duh", "mcw", "osmosis")),
        *(("foil gives x^2 - 3x + 2x - 6 so x^2 - x - 6", "alg", "x^2 - x - 6"), ("x² − x − 6", "alg", "x² − x − 6")),
        *(("divide by 2, y=3k", "algk", "y=3k"), ("y is three k", "algk", "three k"), ("3 k", "algk", "3 k")),
        *(("true because it has 4 right angles", "tf", "true"), ("yes it is", "tf", "yes"), ("f i think", "tf", "f")),
        *(("2 and 11 are prime", "multi", "2 and 11"), ("A, C and maybe D", "multi", "A, C and maybe D")),
        *(
            ("i think the process is called transpiration", "st", "transpiration"),
            ("a full stop", "stp", "a full stop"),
        ),
    ],
)
def test_the_answer_is_what_was_meant(said: str, standing: str, answer: str) -> None:
    intent = read(said, STANDINGS[standing], TOPICS)
    assert (intent.kind, intent.response) == ("answer", answer)


def test_what_is_nothing_but_an_answer_stands_as_it_was_typed() -> None:
    for standing, said in (
        ("num", "1,234.5"),
        ("alg", "(x+2)(x-3)"),
        ("mc", "\\frac{x^4}{4}"),
        ("free", "so it floats"),
    ):
        assert pick(said, said, STANDINGS[standing]) == said


@pytest.mark.parametrize("each", [pytest.param(3, id="short"), pytest.param(1, id="soak", marks=pytest.mark.soak)])
def test_answers_of_strangers_are_cut_out_exactly(each: int) -> None:
    """Of most; the rest grades alike, mostly."""
    rows = [row for name in ("blind-1", "blind-2") for row in said_by_strangers(name)] + written_for_training()
    answers = [row for row in rows if row["kind"] == "answer" and row.get("response")][::each]
    got = [(row, read(row["text"], STANDINGS[row["state"]], TOPICS)) for row in answers]
    right = sum(intent.response == row["response"] for row, intent in got if intent.kind == "answer")
    assert right / len(answers) > 0.92
