"""Short answers whose key is a quantity, a list of quantities, a formula or a reaction compare by value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.questions import Question
from tools.practice.grading import Grader
from tools.practice.grading.formulas import formulas, is_same_order, is_same_reaction
from tools.practice.grading.quantities import quantities
from tools.practice.grading.short_text import grade_short_text


def question(key, stem="What is it?", subject="chemistry"):
    return Question(id="q", subject=subject, kind="short_text", stem=stem, key=key)


# key, stem, right answers, wrong answers (a part of a list counts as wrong here: it is not "correct")
QUANTITIES = [
    ("4 $\\times$ 10<sup>3</sup> y", "How old is it?", "4000|4000 years|4 x 10^3 y|4*10^3|4e3 yr", "400|4000 days|5000"),
    ("$\\text{Error} = \\text{27\\%}$", "Find it.", "27%|27|27 percent|error = 27%", "28%|0.27%|72"),
    ("0.0341 *M*", "What is the molarity?", "0.0341|.0341 M|0.0341 mol/L", "0.341|0.0341 g|3.41"),
    ("[H<sup>+</sup>] = 2.5 $\\times$ 10<sup>−4</sup> *M*", "Find it.", "2.5e-4|[H+] = 2.5*10^-4 M|0.00025", "2.5e-5|2.5"),
    (
        "P(1 + r)<sup>n</sup> = \\$2,000(1+0.03)<sup>4</sup> =\\$2,251.02",
        "What is the value?",
        "$2251.02|2251.02|$2,251.02|2,251.02 dollars",
        "$2000|1.03|2252",
    ),
    ("0.62 g N<sub>2</sub>", "What mass?", "0.62|0.62 g|0.62 g N2|0.62 grams of nitrogen|620 mg", "0.62 kg|0.62 mol|6.2 g"),
    ("$4\\text{.}\\text{10}\\times {\\text{10}}^{5} {\\text{ N/m}}^{2}$(gauge)", "?", "4.1e5|4.10 x 10^5 Pa", "4.1e5 N|4.1e4"),
    ("$2.7 \\times {10}^{12} {\\text{s}}^{-1}$", "Find it.", "2.7e12|2.7*10^12 1/s|2.7 x 10^12 s^-1", "2.7e12 s|2.7e11"),
    ("−18 °C, 255 K", "Convert.", "-18 C and 255 K|255 K, -18 C|-18, 255", "-18 C|18 C, 255 K|-18 K, 255 C|-18 C, -18 C"),
    ("520 J; 124 cal", "How much?", "520 joules and 124 calories|124 cal, 520 J", "520 J|520 cal, 124 J|520 J, 125 cal|520 J, 520 J"),
    ("$5.00\\text{ J} = 1.19\\times {10}^{- 3}\\text{ kcal}$", "?", "5 J = 1.19e-3 kcal|5.00 J and 1.19*10^-3 kcal", "5 J|5 kcal"),
    ("$v_{1} = 3.2 \\text{m/s;}v_{2} = 7.5 \\text{m/s}$", "?", "3.2 m/s, 7.5 m/s|v1 = 3.2 m/s; v2 = 7.5 m/s", "3.2|7.5, 3.2|3.2, 7.4"),
    ("$\\sigma = 0.04 \\text{C}\\text{/}{\\text{m}}^{2} E = 4.5 \\times {10}^{9} \\text{N}\\text{/}\\text{C}$", "?",
     "0.04 C/m^2, 4.5e9 N/C|0.04 C/m² and 4.5*10^9 V/m", "0.04|0.4 C/m^2, 4.5e9 N/C"),
    ("$2.00\\times {10}^{-6} \\text{ s}$ to 0.500 s", "What is the range?", "2e-6 s to 0.5 s|2*10^-6 to 0.500 s", "2e-6 s|0.5 to 2e-6 s"),
    ("(2, 5)", "Where is it?", "(2,5)|2, 5", "(5, 2)|[2, 5]|(2, 5]|2"),
    ("$A(1.5 \\text{m},2.5 \\text{m})$, 4.2 m", "?", "(1.5, 2.5), 4.2|A(1.5 m, 2.5 m), 4.2 m", "4.2 m|(2.5, 1.5), 4.2"),
]  # fmt: skip
FORMULAS = [
    ("2(x-5)/(x+4)", "Multiply.", "(2x-10)/(x+4)|2*(x-5)/(x+4)", "2(x+5)/(x+4)|2(x-5)|idk"),
    ("7*n", "Simplify $\\sqrt{49n^2}$", "7n|$7n$|n*7", "7|n|49n|not 7n"),
    ("6-i", "Simplify $2+i+4-2i$", "-i+6|6 - i", "6+i|6"),
    ("$(x_{C},y_{C}) = (0,h\\text{/}3)$", "Where is it?", "(0, h/3)|(0,h/3)", "(0,h/2)|(h/3,0)"),
    ("Rate = *k*[*A*]<sup>2</sup>; Rate = *k*[*B*]", "?", "k[A]^2 and k[B]|rate = k[A]²; rate = k[B]", "k[A]^2|k[B]; k[A]^2|k[A]; k[B]"),
    ("$K_{c} = \\frac{[{\\text{H}}^{\\text{+}}][{\\text{OH}}^{\\text{-}}]}{[{\\text{H}}_{2}\\text{O}]}$", "?",
     "[H+][OH-]/[H2O]|Kc = [OH-][H+]/[H2O]", "[H2O]/([H+][OH-])|[H+]/[H2O]"),
    ("$I = (3.5 \\times {10}^{-8} \\text{A}) \\text{cos} (20 t)$", "?", "3.5e-8 cos(20t)|I = (3.5*10^-8 A) cos(20 t)", "3.5e-8|3.5e-7 cos(20t)"),
]  # fmt: skip


@pytest.mark.parametrize(("key", "stem", "right", "wrong"), QUANTITIES)
def test_quantities(key, stem, right, wrong):
    asked = question(key, stem)
    assert [said for said in right.split("|") if grade_short_text(asked, said).result != "correct"] == []
    verdicts = [(said, grade_short_text(asked, said)) for said in wrong.split("|")]
    assert [said for said, verdict in verdicts if verdict.result == "correct"] == []
    assert not any("name" in verdict.feedback or "word" in verdict.feedback for _, verdict in verdicts)


async def test_formulas():
    grader = Grader()
    try:
        for key, stem, right, wrong in FORMULAS:
            asked = question(key, stem)
            for said in right.split("|"):
                assert (await grader.grade(asked, said)).result == "correct", (key, said)
            for said in wrong.split("|"):
                assert (await grader.grade(asked, said)).result != "correct", (key, said)
    finally:
        await grader.close()


@pytest.mark.parametrize(
    "key", ["B12", "H+", "DNA", "a", "mitosis", "the 3 laws", "CO", "x-axis", "C++", "1st", "Se, As-"]
)
def test_names_are_no_formulas_and_no_quantities(key):
    assert formulas(question(key), "2x") == ()
    assert quantities(question(key)) == ()


@pytest.mark.parametrize(("key", "stem"), [("4n", "Simplify."), ("5 m", "Solve $2m = 10$ with 5 m as answer: m = ?")])
def test_a_letter_that_the_stem_uses_is_no_unit(key, stem):
    assert quantities(question(key, stem)) == ()


@pytest.mark.parametrize("said", ["2Na + Cl2 -> 2NaCl", "Cl₂(g) + 2Na(s) → 2NaCl(s)", "2 Na + Cl2 = 2 NaCl"])
def test_a_reaction_in_any_writing(said):
    assert grade_short_text(
        question("$2\\text{Na}(s) + {\\text{Cl}}_{2}(g) \\longrightarrow 2\\text{NaCl}(s)$"), said
    ).score


@pytest.mark.parametrize("said", ["Na + Cl2 => NaCl", "2NaCl => 2Na + Cl2", "2Na + Cl2", "2Na => 2NaCl + Cl2"])
def test_another_reaction_is_another(said):
    assert not is_same_reaction(said, "2Na + Cl2 => 2NaCl")


def test_an_order_with_commas():
    assert is_same_order("Li+, Na^(+),K+", "Li^(+) < Na^(+) < K^(+)")
    assert not is_same_order("K+, Na+, Li+", "Li^(+) < Na^(+) < K^(+)")
    assert not is_same_order("K+ > Na+ > Li+", "K^(+) < Na^(+) < Li^(+)")


units = st.sampled_from(["m", "kg", "J", "K", "m/s", "N/C", "mol", "s^-1"])
numbers = st.integers(10, 9999)


@given(number=numbers, other=numbers, unit=units)
def test_only_the_number_itself_is_right(number, other, unit):
    asked = question(f"Size = {number} {unit}")
    assert grade_short_text(asked, f"{number} {unit}").result == "correct"
    assert grade_short_text(asked, str(number)).result == "correct"
    assert (grade_short_text(asked, f"{other} {unit}").result == "correct") == (other == number)


@given(number=numbers, unit=units, other=units)
def test_a_unit_of_something_else_is_wrong(number, unit, other):
    asked = question(f"Size = {number} {unit}")
    assert (grade_short_text(asked, f"{number} {other}").result == "correct") == (unit == other)


@given(first=numbers, second=numbers, said=st.tuples(numbers, numbers), units=st.permutations(["J", "m", "K"]))
def test_a_list_needs_every_part(first, second, said, units):
    asked = question(f"{first} {units[0]}; {second} {units[1]}")
    assert grade_short_text(asked, f"{first} {units[0]} and {second} {units[1]}").result == "correct"
    assert grade_short_text(asked, f"{second} {units[1]}, {first} {units[0]}").result == "correct"
    assert grade_short_text(asked, f"{first} {units[0]}").result != "correct"
    given_pair = grade_short_text(asked, f"{said[0]} {units[0]}, {said[1]} {units[1]}")
    assert (given_pair.result == "correct") == (said == (first, second))
    assert grade_short_text(asked, f"{first} {units[2]}, {second} {units[1]}").result != "correct"
